/** Definitions of guides: what opens, what is refused, and how one guide changes another. */
import {expect} from 'chai';
import fc from 'fast-check';
import {guideOf, parseGuide} from '../../src/plan/guide.js';
import type {GuideDefinition} from '../../src/plan/types.js';

const minimal = {format: 'cairn-guide', version: 1, id: 'ours'};
const withTask = (task: object): object => ({
  ...minimal,
  phases: [{id: 'one', tasks: [{id: 'one.first', ...task}]}],
});

function opened(input: string | object): GuideDefinition {
  const parsed = parseGuide(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.guide;
}
function problemsOf(input: unknown): string[] {
  const parsed = parseGuide(input as object);
  return parsed.ok ? [] : parsed.problems.map(({path, message}) => `${path} ${message}`);
}

const base = opened({
  ...minimal,
  id: 'base',
  title: 'Base',
  start: {title: 'Before', points: ['Be kind']},
  phases: [
    {
      id: 'one',
      title: 'First',
      questions: [
        {id: 'q1', text: 'Why?', points: ['Now?']},
        {id: 'q2', text: 'What?'},
      ],
      tasks: [{id: 't1', text: 'Do', tool: 'purpose-map', needs: ['people']}],
    },
    {id: 'two', title: 'Second', tasks: [{id: 't2', text: 'Go on'}]},
  ],
});
const over = (definition: object): ReturnType<typeof guideOf> =>
  guideOf(opened({...minimal, extends: 'collective-leadership', ...definition}), base);

describe('The definition of a guide', () => {
  it('opens as text, as bytes and as an object, frozen or not, with unknown fields kept', () => {
    const text = JSON.stringify({...minimal, color: 'green'});
    for (const input of [text, new TextEncoder().encode(text), JSON.parse(text) as object]) {
      expect(opened(input)).to.deep.equal({...minimal, color: 'green', without: [], phases: []});
    }
  });

  for (const url of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'mailto:a@b.example',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '',
  ]) {
    it(`refuses the address ${JSON.stringify(url)}, as a link and as a resource`, () => {
      expect(problemsOf(withTask({link: url}))[0]).to.match(
        /^\/phases\/0\/tasks\/0\/link Must be an/,
      );
      expect(problemsOf(withTask({resources: [{text: 'Read', url}]}))[0]).to.match(
        /^\/phases\/0\/tasks\/0\/resources\/0\/url Must be an/,
      );
    });
  }

  for (const link of [
    'https://example.org/map?x=1#y',
    'http://example.org',
    '/tools/map',
    '/',
    '#map',
  ])
    it(`takes the address ${link}`, () => {
      expect(problemsOf(withTask({link}))).to.deep.equal([]);
    });

  it('refuses a tool, a need and an embedded tool that it does not know', () => {
    expect(problemsOf(withTask({tool: 'time-machine'}))[0]).to.include('/tool Must be one of');
    expect(problemsOf(withTask({needs: ['luck']}))[0]).to.include('/needs/0 Must be one of');
    expect(problemsOf(withTask({embeds: 'purpose-map'}))[0]).to.include('/embeds Must be one of');
  });

  it('refuses an id that stands twice, at the second, whatever it names', () => {
    const twice = {...minimal, phases: [{id: 'one', questions: [{id: 'a'}], tasks: [{id: 'a'}]}]};
    expect(problemsOf(twice)).to.deep.equal([
      '/phases/0/tasks/0/id The id “a” is already taken by another item.',
    ]);
  });

  it('refuses ids under which a plan keeps no answers, and missing ones', () => {
    for (const id of ['__proto__', 'constructor', 'prototype', '', 'two words', 'x'.repeat(65)]) {
      expect(problemsOf({...minimal, phases: [{id: 'one', questions: [{id}]}]})[0]).to.include(
        '/phases/0/questions/0/id',
      );
    }
    expect(problemsOf({...minimal, phases: [{}]})).to.have.length(1);
  });

  it('refuses another format, what is no guide at all, and what is too much', () => {
    expect(problemsOf({...minimal, format: 'cairn-plan'})).to.deep.equal([
      '/format Must be “cairn-guide”.',
    ]);
    for (const input of ['', '[]', 'null', 7, null, undefined, () => 1, new Map()]) {
      expect(problemsOf(input)).to.have.length(1);
    }
    expect(problemsOf({...minimal, title: 'x'.repeat(20_001)})[0]).to.include('/title');
    const many = Array.from({length: 20_001}, (_, at) => ({id: `q${String(at)}`}));
    expect(problemsOf({...minimal, phases: [{id: 'one', questions: many}]})).to.have.length(1);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({withProxy: true} as never), (input) => {
        expect(parseGuide(input as object)).to.have.property('ok');
      }),
    );
  });
});

describe('A guide', () => {
  it('shows the id of what has no words yet', () => {
    const guide = guideOf(opened(withTask({})));
    expect(guide.phases[0]?.title).to.equal('one');
    expect(guide.phases[0]?.tasks[0]?.text).to.equal('one.first');
  });

  it('that extends another changes what it gives, and nothing else', () => {
    const guide = over({phases: [{id: 'one', questions: [{id: 'q1', text: 'What for?'}]}]});
    expect(guide.id).to.equal('ours');
    expect(guide.title).to.equal('Base');
    expect(guide.phases.map(({title}) => title)).to.deep.equal(['First', 'Second']);
    expect(guide.phases[0]?.questions.map(({text}) => text)).to.deep.equal(['What for?', 'What?']);
    expect(guide.phases[0]?.questions[0]?.points).to.deep.equal(['Now?']);
    expect(guide.phases[0]?.tasks).to.deep.equal(guideOf(base).phases[0]?.tasks);
  });

  it('puts what is new after what it follows, else at the end', () => {
    const guide = over({
      phases: [
        {id: 'one', questions: [{id: 'q1'}, {id: 'new', text: 'Who?'}], tasks: [{id: 'last'}]},
        {id: 'between'},
      ],
    });
    const ids = (list: readonly {id: string}[] = []): string[] => list.map(({id}) => id);
    expect(ids(guide.phases[0]?.questions)).to.deep.equal(['q1', 'new', 'q2']);
    expect(ids(guide.phases[0]?.tasks)).to.deep.equal(['t1', 'last']);
    expect(ids(guide.phases)).to.deep.equal(['one', 'between', 'two']);
  });

  it('moves what it gives in another phase, and keeps what that was', () => {
    const guide = over({phases: [{id: 'two', tasks: [{id: 't1', hint: 'Later'}]}]});
    expect(guide.phases[0]?.tasks).to.deep.equal([]);
    expect(guide.phases[1]?.tasks.map(({id}) => id)).to.deep.equal(['t2', 't1']);
    expect(guide.phases[1]?.tasks[1]).to.include({text: 'Do', hint: 'Later', tool: 'purpose-map'});
  });

  it('leaves out what it names', () => {
    const guide = over({without: ['q1', 't2', 'nothing']});
    expect(
      guide.phases.map(({questions, tasks}) => [questions.length, tasks.length]),
    ).to.deep.equal([
      [1, 1],
      [0, 0],
    ]);
    expect(over({without: ['two']}).phases).to.have.length(1);
  });

  it('that stands alone knows nothing of ours', () => {
    const guide = guideOf(opened({...minimal, phases: [{id: 'one'}]}), base);
    expect(guide.title).to.equal('');
    expect(guide.phases.map(({questions}) => questions.length)).to.deep.equal([0]);
  });
});
