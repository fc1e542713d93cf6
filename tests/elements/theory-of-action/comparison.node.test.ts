/**
 * Two theories side by side: whatever a team can write in one is seen when it changes. The places are read from the schema,
 * so that a new field of the theory that nobody compares fails here.
 */
import {expect} from 'chai';
import {panelMessages} from '../../../src/elements/theory-of-action/panels.messages.js';
import {theoryMessages} from '../../../src/elements/theory-of-action/theory-of-action.messages.js';
import {comparisonView} from '../../../src/elements/theory-of-action/view/comparison.js';
import type {TheoryView} from '../../../src/elements/theory-of-action/view/theory-view.js';
import {parsePlan} from '../../../src/plan/open.js';
import {shapeOf, type Shape} from '../../../src/plan/schema/shape.js';
import {theory as theorySchema} from '../../../src/plan/schema/theory.js';
import {textIn} from '../../../src/plan/text.js';
import type {KeptTheory} from '../../../src/plan/versions/index.js';

/** A place of the theory, and the two values that stand there in turn. */
interface Place {
  readonly path: string;
  readonly isList: boolean;
}

const places: Place[] = [];
const IDS: Readonly<Record<string, readonly [string, string]>> = {
  barrier: ['barriers', 'other-barrier'],
  measure: ['m1', 'm2'],
  strategy: ['strategies', 'other-strategy'],
  outcome: ['outcomes', 'other-outcome'],
};

/** What stands at a place: one of two values, the second where the place is the one that changes. */
function written(shape: Shape, path: string, changed: string, isFirst = false): unknown {
  const other = path === changed;
  const leaf = (values: readonly [unknown, unknown]): unknown => {
    if (isFirst) places.push({path, isList: false});
    return values[other ? 1 : 0];
  };
  const name = path.replaceAll('/', '');
  const meaning = 'meaning' in shape ? shape.meaning : undefined;
  if (meaning?.field === 'text') return leaf([`first${name}`, `second${name}`]);
  if (shape.kind === 'part') {
    return Object.fromEntries(
      [...shape.fields]
        .filter(([key]) => `${path}/${key}` !== '/versions')
        .map(([key, field]) => [key, written(field.shape, `${path}/${key}`, changed, isFirst)]),
    );
  }
  if (shape.kind === 'list') {
    if (isFirst) places.push({path, isList: true});
    return other ? [] : [written(shape.item, `${path}/*`, changed, isFirst)];
  }
  if (meaning?.field === 'id') return name.replace(/\*id$/, '').replaceAll('*', '-');
  if (meaning?.field === 'date') return leaf(['2026-09-14', '2026-11-26']);
  if (meaning?.field === 'reference') return leaf(IDS[meaning.to[0]!]!);
  if (meaning?.field === 'enumeration') return leaf([meaning.words[0], meaning.words[1]]);
  const values: readonly (readonly [unknown, unknown])[] = [
    [false, true],
    [3, 4],
    [`first${name}`, `second${name}`],
  ];
  const fitting = values.find(([value]) => shape.kind === 'value' && !shape.wrong(value));
  if (!fitting) throw new Error(`No two values are known for ${path}.`);
  return leaf(fitting);
}

/** All of a template that is written out, tags included. */
function markup(rendered: unknown): string {
  if (Array.isArray(rendered)) return rendered.map(markup).join('');
  if (typeof rendered === 'object' && rendered && 'strings' in rendered) {
    const {strings, values} = rendered as {strings: string[]; values: unknown[]};
    return strings.map((one, at) => one + markup(values[at] ?? '')).join('');
  }
  return typeof rendered === 'string' || typeof rendered === 'number' ? String(rendered) : '';
}

const between = (tag: 'del' | 'ins', within: string): string =>
  [...within.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))]
    .map(([, inside = '']) => inside.replace(/<[^>]*>/g, '').trim())
    .join(' ');

/** Two theories as they are shown side by side, and what of it is marked as gone and as come. */
function compared(
  before: KeptTheory,
  after: KeptTheory,
): Record<'shown' | 'gone' | 'come', string> {
  const opened = parsePlan({
    format: 'cairn-plan',
    version: 1,
    theory: {barriers: [...before.barriers!, {id: 'other-barrier', text: 'Other barrier'}]},
    measures: [
      {id: 'm1', text: 'One measure'},
      {id: 'm2', text: 'Another'},
    ],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const view = {
    plan: opened.plan,
    language: 'en',
    level: 2,
    say: theoryMessages.in('en'),
    word: (vocabulary: string, word: string) => `${vocabulary} ${word}`,
    text: (text: string) => textIn(text, 'en'),
  } as unknown as TheoryView;
  const side = (title: string, theory: KeptTheory) => ({title, statement: '', theory});
  const shown = markup(
    comparisonView(view, panelMessages.in('en'), side('Then', before), side('Now', after)),
  );
  return {shown, gone: between('del', shown), come: between('ins', shown)};
}

const shape = shapeOf(theorySchema);
const whole = (changed: string): KeptTheory => {
  const theory = written(shape, '', changed) as KeptTheory;
  const {strategies = [], outcomes = []} = theory;
  // What the other end of a link is called.
  return {
    ...theory,
    strategies: [...strategies, {id: 'other-strategy', actor: 'Others', text: 'act'}],
    outcomes: [...outcomes, {id: 'other-outcome', text: 'other outcome', level: '', term: ''}],
  };
};
written(shape, '', 'none', true);

describe('two theories side by side', () => {
  for (const {path} of places.filter(({isList}) => !isList)) {
    it(`say what was and what is at ${path}`, () => {
      const {gone, come} = compared(whole('none'), whole(path));
      expect(gone, 'what was').not.to.equal('');
      expect(come, 'what is').not.to.equal('');
      expect(come).not.to.equal(gone);
    });
  }

  for (const {path} of places.filter(({isList}) => isList)) {
    it(`say what came to ${path} and what went`, () => {
      const here = `first${path.replaceAll('/', '')}*`;
      expect(compared(whole(path), whole('none')).come).to.include(here);
      expect(compared(whole('none'), whole(path)).gone).to.include(here);
    });
  }

  it('show all that both say and mark none of it', () => {
    const {shown, gone, come} = compared(whole('none'), whole('none'));
    expect(gone + come).to.equal('');
    for (const {path} of places.filter(({isList}) => isList)) {
      expect(shown.split(`first${path.replaceAll('/', '')}*`), path).to.have.lengthOf.above(2);
    }
  });
});
