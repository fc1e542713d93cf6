import {expect} from 'chai';
import {downloadFile} from '../../src/storage/file.js';

describe('a download', () => {
  it('offers the file under its name and leaves nothing in the page', async () => {
    const before = document.body.childNodes.length;
    let offered: {readonly name: string; readonly text: Promise<string>} | undefined;
    const take = (event: Event): void => {
      const link = event.target;
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      offered = {name: link.download, text: fetch(link.href).then((answer) => answer.text())};
    };
    document.addEventListener('click', take);
    downloadFile('Team time.json', '{"title": "Más"}');
    document.removeEventListener('click', take);
    expect(offered?.name).to.equal('Team time.json');
    expect(await offered?.text).to.equal('{"title": "Más"}');
    expect(document.body.childNodes).to.have.length(before);
  });
});
