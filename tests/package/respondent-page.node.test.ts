/** What a respondent's page fetches: the survey to answer, and nothing of how it is written, keyed in or read. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect} from 'chai';
import {english as design} from '../../src/elements/impact-survey/survey-design.messages.js';
import {english as keyIn} from '../../src/elements/impact-survey/key-in.messages.js';
import {english as results} from '../../src/elements/impact-results/impact-results.messages.js';

const CDN = new URL('../../dist/cdn/', import.meta.url).pathname;

/** All that is loaded before anybody does anything. */
function loaded(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file) || !existsSync(file)) return found;
  const code = readFileSync(file, 'utf8');
  found.set(file, code);
  for (const [, address = ''] of code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    loaded(join(dirname(file), address), found);
  return found;
}

describe('the page of a respondent', () => {
  const code = [...loaded(join(CDN, 'impact-survey.js')).values()].join('\n');

  it('loads the questions and the promises', () => {
    expect(code).to.include('Your privacy').and.include('Send answers');
  });

  it('loads no byte of the designer, of keying in or of the results', () => {
    const foreign = [design.decideHint, keyIn.help, results.openAnswersHint];
    for (const said of foreign) {
      expect(said.length).to.be.greaterThan(20);
      expect(code).not.to.include(said);
    }
    expect(code).not.to.include('countResponses').and.not.include('cairn-impact-results');
  });
});
