/** One guide for seven conditions: whichever is chosen, nothing in it names another by mistake. */
import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {english as vocabulary} from '../../../src/foundation/vocabulary.messages.js';
import {english as guideWords} from '../../../src/elements/guide/guide.messages.js';
import spanishGuide from '../../../src/locales/es/guide.js';
import spanishVocabulary from '../../../src/locales/es/vocabulary.js';
import {conditions, type Condition} from '../../../src/plan/schema/enumerations.js';
import {put, settled, until, words} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const tables = {
  en: {...vocabulary, ...guideWords},
  es: {...spanishVocabulary, ...spanishGuide},
} as const;

/** What a condition is called: by itself, within a sentence, with and without its article. */
function namesOf(condition: Condition, language: 'en' | 'es'): string[] {
  const table = tables[language];
  const within = table[`in.${condition}`];
  return [table[`condition.${condition}`], within, within.replace(/^(la|las) /, '')].map((name) =>
    name.toLowerCase(),
  );
}

for (const language of ['en', 'es'] as const) {
  describe(`the guide in ${language}`, () => {
    for (const condition of conditions) {
      it(`speaks of ${condition} and of no other condition`, async () => {
        const element = await put(
          'cairn-guide',
          {plan: {...workedExample, condition, guide: {}}},
          {lang: language},
        );
        for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
        await until(
          () => element.renderRoot.querySelectorAll('.task').length === 15,
          'all phases are open',
        );
        await settled(element);
        const read = words(element).toLowerCase();
        const [, own = ''] = namesOf(condition, language);
        // The title, an aim in each phase, questions and tasks: it is really said.
        expect(read.split(own).length).to.be.greaterThan(8);
        for (const other of conditions) {
          if (other === condition) continue;
          for (const name of namesOf(other, language)) expect(read).not.to.include(name);
        }
        expect(read).not.to.match(/\{|\}|undefined/);
      });
    }
  });
}
