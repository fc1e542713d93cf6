/** How a survey asks, judged word by word: each rule by an item that breaks it and one that keeps it. */
import {expect} from 'chai';
import {findings} from '../../src/plan/findings/index.js';
import {parsePlan} from '../../src/plan/open.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

const points = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'].map((text, at) => ({
  value: at + 1,
  text,
}));

/** What is said about a survey: codes of this family, with the words they quote. */
function said(survey: object): string[] {
  const result = parsePlan({
    format: 'cairn-plan',
    version: 1,
    language: 'en',
    surveys: [{id: 'sv', decision: 'Whether to go on', scales: [{id: 'f', points}], ...survey}],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return findings(result.plan)
    .filter(({code}) => /^(?:item|survey|place)-/.test(code))
    .map(({code, values}) =>
      [code, values['words'] ?? values['language']].filter(Boolean).join(': '),
    );
}

const item = (text: unknown, more: object = {}): object => ({
  items: [{id: 'q', kind: 'scale', scale: 'f', text, ...more}],
});

describe('advice on how a survey asks', () => {
  it('has nothing to say about the worked example', () => {
    const result = parsePlan(teamTime);
    if (!result.ok) throw new Error('The worked example does not open.');
    const codes = findings(result.plan).map(({code}) => code as string);
    expect(codes.filter((code) => /^(?:item|survey|place)-/.test(code))).to.deep.equal([]);
  });

  it('begins with the decision', () => {
    expect(said({decision: '', ...item('How often?')})).to.deep.equal(['survey-decision-missing']);
    expect(said({decision: ''}), 'before the first question').to.deep.equal([]);
  });

  it('asks for one idea in each question, in the language it is in', () => {
    expect(said(item('How often do you meet and plan?'))).to.deep.equal(['item-two-ideas: and']);
    expect(said(item({es: '¿Con qué frecuencia se reúnen y planean?'}))).to.deep.equal([
      'item-two-ideas: y',
    ]);
    expect(said(item('How often is a standing meeting held by land?'))).to.deep.equal([]);
    expect(said(item({en: 'How often do you read “y”?'}))).to.deep.equal([]);
  });

  it('asks for questions instead of agreement, statements and negations', () => {
    expect(said(item('Do you agree with the plan?'))).to.deep.equal(['item-agreement: agree']);
    expect(said(item('Meetings are useful.'))).to.deep.equal(['item-statement']);
    expect(said(item('How often do you not meet?'))).to.deep.equal(['item-negated: not']);
    expect(said(item('How openly do people talk about what isn’t working?'))).to.deep.equal([]);
    expect(said(item('What else.', {kind: 'text'})), 'a text may be asked for').to.deep.equal([]);
    const agree = {
      scales: [{id: 'f', points: [...points.slice(1), {value: 9, text: 'Strongly agree'}]}],
    };
    expect(said({...item('How often?'), ...agree})).to.deep.equal([
      'item-agreement: Strongly agree',
    ]);
  });

  it('asks for answers that can be told apart', () => {
    expect(said(item('How often?', {scale: 'no'}))).to.deep.equal(['item-scale-missing']);
    expect(
      said({...item('How often?'), scales: [{id: 'f', points: points.slice(2)}]}),
    ).to.deep.equal(['item-scale-short']);
    const unnamed = [...points.slice(1), {value: 9, text: ' '}];
    expect(said({...item('How often?'), scales: [{id: 'f', points: unnamed}]})).to.deep.equal([
      'item-answers-unnamed',
    ]);
    expect(
      said(item('Which?', {kind: 'choice', choices: [{value: 'a', text: 'A'}]})),
    ).to.deep.equal(['item-choices-few']);
    expect(said(item(''))).to.deep.equal(['item-words-missing']);
  });

  it('asks for few topics and few questions, and lets people leave them out', () => {
    const sections = Array.from({length: 8}, (_, at) => ({id: `s${String(at)}`, text: 'Topic'}));
    expect(said({sections})).to.deep.equal(['survey-many-topics']);
    const items = Array.from({length: 31}, (_, at) => ({id: `q${String(at)}`, text: 'What else?'}));
    expect(said({items})).to.deep.equal(['survey-long']);
    expect(said({introduction: 'You must answer.'})).to.deep.equal(['survey-demands: must']);
  });

  it('says where a condition leads nowhere, and which words are not translated', () => {
    const first = {id: 'a', kind: 'scale', scale: 'f', text: 'How often?'};
    const second = (when: object): object => ({id: 'b', kind: 'text', text: 'Why?', when});
    expect(said({items: [first, second({item: 'a', in: []})]})).to.deep.equal([
      'item-condition-empty',
    ]);
    expect(said({items: [second({item: 'a', in: [1]}), first]})).to.deep.equal([
      'item-condition-later',
    ]);
    const order = {sections: [{id: 's', text: '', items: ['a', 'b']}]};
    expect(said({items: [second({item: 'a', in: [1]}), first], ...order})).to.deep.equal([]);
    expect(said({title: {en: 'Time', es: 'Tiempo'}, ...item({en: 'How often?'})})).to.deep.equal([
      'item-untranslated: es',
    ]);
  });

  it('says where braces name no question, or one that is not answered yet', () => {
    const first = {id: 'a', kind: 'scale', scale: 'f', text: 'How often?'};
    const second = (fields: object): object => ({id: 'b', kind: 'text', text: 'Why?', ...fields});
    const after = (fields: object): string[] => said({items: [first, second(fields)]});
    expect(after({text: 'You said {a}. Why?', hint: '{a}'})).to.deep.equal([]);
    expect(after({text: 'You said {A}. Why?'})).to.deep.equal(['place-unknown: {A}']);
    expect(after({text: {en: 'Why {a}?', fr: 'Pourquoi {c} ?'}})).to.include('place-unknown: {c}');
    expect(after({text: 'Why { a }, {a b} or {}?'}), 'braces of another kind').to.deep.equal([]);
    expect(after({hint: 'You said {b}.'}), 'itself').to.deep.equal(['place-unknown: {b}']);
    expect(said({items: [second({text: 'Why {a}?'}), first]})).to.deep.equal([
      'place-unknown: {a}',
    ]);
    const sections = (...ids: string[]): object[] => [{id: 's', text: 'Of {a}', items: ids}];
    expect(said({items: [first], sections: sections('a')})).to.deep.equal(['place-unknown: {a}']);
    const split = [{id: 'r', text: '', items: ['a']}, ...sections('b')];
    expect(said({items: [first, second({})], sections: split})).to.deep.equal([]);
    const choices = [
      {value: 'x', text: '{b}'},
      {value: 'y', text: 'No'},
    ];
    expect(after({kind: 'choice', choices})).to.deep.equal(['place-unknown: {b}']);
  });
});
