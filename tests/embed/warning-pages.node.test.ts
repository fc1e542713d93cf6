// Every warning has a page that explains it, and no page explains a warning that is gone.
import {expect} from 'chai';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {warningCodes} from '../../src/embed/page-warnings.js';

const PAGES = join(import.meta.dirname, '../../docs/warnings');

describe('the pages of the warnings', () => {
  it('are one for each code', () => {
    expect(readdirSync(PAGES).sort()).to.deep.equal(
      warningCodes.map((code) => `${code}.md`).sort(),
    );
  });

  for (const code of warningCodes) {
    it(`say what ${code} means and what to do`, () => {
      const page = readFileSync(join(PAGES, `${code}.md`), 'utf8');
      expect(page).to.include(`\`cairn/${code}\``);
      expect(page.match(/^## .*$/gm)).to.deep.equal(['## What it means', '## What to do']);
      expect(page).to.include('```html');
    });
  }
});
