// What somebody takes away of a whole plan, to read or to hand in.
import {expect} from '@open-wc/testing';
import '../../../src/elements/plan/define.js';
import {press, put, until} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

describe('a copy of the plan', () => {
  let saved: {name: string; text: () => Promise<string>}[];
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  beforeEach(() => {
    saved = [];
    let last: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = last!;
      saved.push({name: this.download, text: () => blob.text()});
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('is the evidence pack, by a button of its bar', async () => {
    const plan = await put('cairn-plan', {plan: workedExample});
    await press(plan, 'button', 'Evidence pack');
    await until(() => saved.length === 1, 'a file is offered');
    expect(saved[0]!.name).to.equal('Protected time to look at student work, Evidence pack.html');
    const text = await saved[0]!.text();
    expect(text).to.include('Growth, not rating');
    expect(text).to.match(/<dt>Made on<\/dt><dd>[A-Z][a-z]{2} \d+, \d{4}<\/dd>/);
  });

  it('holds people and actions beside the theory, as a page or as text', async () => {
    const plan = await put('cairn-plan', {plan: workedExample});
    await plan.download('html');
    await plan.download('md');
    expect(saved.map(({name}) => name)).to.deep.equal([
      'Protected time to look at student work.html',
      'Protected time to look at student work.md',
    ]);
    for (const file of saved) expect(await file.text()).to.include('Restart the weekly bulletin');
  });

  it('is the document itself where nobody asked for another', async () => {
    const plan = await put('cairn-plan', {plan: workedExample});
    await plan.download();
    expect(saved[0]!.name).to.match(/\.json$/);
  });
});
