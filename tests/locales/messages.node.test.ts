/**
 * Every word the tools say is there in English and Spanish, with the same values to fill in, and is really said.
 * Reads the sources, so that a table of a new tool is covered without a change here.
 */
import {expect} from 'chai';
import {readFileSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {MessageTable, type Message, type Messages} from '../../src/foundation/messages.js';

const SRC = join(import.meta.dirname, '../../src');
const sources = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    code: readFileSync(join(SRC, file), 'utf8'),
  }));

/** The tables, wherever a file ends in `.messages.ts`. */
const tables = (
  await Promise.all(
    sources
      .filter(({file}) => file.endsWith('.messages.ts'))
      .map(async ({file}) => {
        const module = (await import(join(SRC, file))) as Record<string, unknown>;
        return Object.values(module)
          .filter((value) => value instanceof MessageTable)
          .map((table) => ({file, table: table as MessageTable}));
      }),
  )
).flat();

/** The values that a message asks for, `count` where it has plural forms. */
function valuesOf(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const named = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
  if (typeof message !== 'string') named.push('count');
  return [...new Set(named)].sort();
}

/** The plural forms that a language needs of a message. */
const formsIn = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/**
 * Keys that are put together at run time: a literal such as `role.${word}` says all that begin with `role.`. What
 * the plan itself says (findings, refusals, names of edits, words of enumerations) comes with its code.
 */
const said = sources
  .filter(({file}) => !file.endsWith('.messages.ts') && !file.startsWith('locales/'))
  .map(({code}) => code)
  .join('\n');
const beginnings = [...said.matchAll(/`([\w-]+\.)\$\{/g)].map(([, beginning]) => beginning!);
const fromThePlan = new Set([
  'findings',
  'survey-findings',
  'refusals',
  'survey-refusals',
  'edits',
  'survey-edits',
  'vocabulary',
]);
function isSaid(key: string): boolean {
  return said.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning));
}

describe('the words of the tools', () => {
  it('are found', () => {
    expect(tables.map(({table}) => table.tool)).to.include.members([
      'frame',
      'purpose-map',
      'plan',
    ]);
  });

  for (const {file, table} of tables) {
    describe(`of ${table.tool}`, () => {
      let spanish: Messages;
      before(async () => {
        spanish = (await table.languages['es']!()).default;
      });

      it('are all there in Spanish, and no others', () => {
        expect(Object.keys(spanish).sort()).to.deep.equal(Object.keys(table.english).sort());
      });

      it('ask for the same values in both languages', () => {
        for (const [key, message] of Object.entries(table.english)) {
          // What only English knows word for word is said by its code elsewhere.
          const wanted = valuesOf(message).filter(
            (name) => message !== '{message}' || name !== 'message',
          );
          expect(valuesOf(spanish[key]!), key).to.deep.equal(wanted);
        }
      });

      it('stand in the quotes of their language', () => {
        expect(JSON.stringify(table.english)).not.to.match(/[«»]/);
        expect(JSON.stringify(spanish)).not.to.match(/[“”]/);
      });

      it('have the plural forms of their language', () => {
        for (const [language, messages] of [
          ['en', table.english],
          ['es', spanish],
        ] as const) {
          for (const [key, message] of Object.entries(messages)) {
            if (typeof message === 'string') continue;
            // In English a sentence in the past says one and many alike: one form is enough for it.
            if (language === 'en' && Object.keys(message).length === 1) continue;
            const missing = formsIn(language).filter(
              // “Many” is for millions in Spanish, which no plan counts; `other` says them.
              (form) => form !== 'many' && !(form in message),
            );
            expect(missing, `${language} ${key}`).to.deep.equal([]);
          }
        }
      });

      if (!fromThePlan.has(table.tool)) {
        it('are all said somewhere', () => {
          const unused = Object.keys(table.english).filter((key) => !isSaid(key));
          expect(unused, relative(SRC, join(SRC, file))).to.deep.equal([]);
        });
      }
    });
  }
});
