/** What a team can do while it writes a survey, and what nobody can once people have answered. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/impact-survey/define.js';
import type {CairnImpactSurvey} from '../../../src/elements/impact-survey/index.js';
import type {Survey, SurveyItem} from '../../../src/plan/types.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  appears,
  choose,
  field,
  find,
  focus,
  press,
  put,
  settled,
  until,
  words,
  write,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

async function design(
  plan: object = workedExample,
  attributes: Readonly<Record<string, string>> = {},
): Promise<CairnImpactSurvey> {
  const element = await put('cairn-impact-survey', {plan}, {mode: 'design', ...attributes});
  await until(() => element.shadowRoot!.querySelector('.design, .empty, .seen'), 'it has come');
  await settled(element);
  return element;
}

const surveyOf = ({plan}: CairnImpactSurvey): Survey => plan.surveys[0]!;
const itemOf = (element: CairnImpactSurvey, id: string): SurveyItem =>
  surveyOf(element).items.find((item) => item.id === id)!;

/** Opens the details of a question. */
async function open(element: CairnImpactSurvey, id: string): Promise<HTMLElement> {
  const card = element.shadowRoot!.querySelector<HTMLElement>(`[data-item="${id}"]`)!;
  card.querySelector('summary')!.click();
  await until(() => card.querySelector('.item-details'), 'its details are shown');
  await settled(element);
  return card;
}

describe('a survey that is written', () => {
  it('stands in two languages side by side, and a plain text gets the second without losing the first', async () => {
    const element = await design({
      ...workedExample,
      surveys: [{id: 'sv', title: 'Team time', items: [{id: 'q', text: 'How often?'}]}],
    });
    expect(all(element, 'textbox', /Spanish/)).to.have.length(0);
    await choose(element, 'Also in', 'Spanish');
    await write(element, 'Title (Spanish)', 'Tiempo en equipo');
    expect(surveyOf(element).title).to.deep.equal({en: 'Team time', es: 'Tiempo en equipo'});
    await write(element, 'Title (English)', 'Our team time');
    expect(surveyOf(element).title).to.deep.equal({en: 'Our team time', es: 'Tiempo en equipo'});
    await press(element, 'button', 'Undo');
    await press(element, 'button', 'Undo');
    expect(surveyOf(element).title).to.equal('Team time');
    await expectAccessible(element);
  });

  it('says beside a question what makes it hard to answer', async () => {
    const element = await design();
    await write(element, 'Question 2 (English)', 'Do you not read the bulletin and the board?');
    await until(() => words(element).includes('“and” may ask two things in one'), 'advice came');
    expect(words(element)).to.include('“not” makes this hard to answer');
    await write(element, 'Question 2 (Spanish)', '');
    expect(words(element)).to.include('no words in one of the survey’s languages (Spanish)');
  });

  it('asks a question of some alone, without code', async () => {
    const element = await design();
    const card = await open(element, 'q-role');
    expect(field(card, 'Who is asked this')).to.have.property('value', '');
    await choose(
      card,
      'Who is asked this',
      'Only those who answered: 3. How manageable is your meeting load?',
    );
    expect(words(card)).to.include('nobody is asked this');
    field(card, 'Not at all').click();
    await settled(element);
    field(card, 'Slightly').click();
    await settled(element);
    expect(itemOf(element, 'q-role').when).to.deep.equal({item: 'q-load', in: [1, 2]});
    await press(element, 'button', 'Undo');
    expect(itemOf(element, 'q-role').when).to.deep.equal({item: 'q-load', in: [1]});
    await choose(card, 'Who is asked this', 'Everybody');
    expect(itemOf(element, 'q-role')).not.to.have.property('when');
    expect(words(card), 'a later question leads nowhere').not.to.include('What one change');
  });

  it('uses scales again, offers ours, and makes new ones', async () => {
    const element = await design();
    const card = await open(element, 'q-load');
    await choose(card, 'Answers to choose from', 'Never … Almost always');
    expect(itemOf(element, 'q-load').scale).to.equal('frequency');
    await choose(card, 'Answers to choose from', 'Poor … Excellent');
    expect(
      surveyOf(element)
        .scales.at(-1)
        ?.points.map(({value}) => value),
    ).to.deep.equal([1, 2, 3, 4, 5]);
    await choose(card, 'Answers to choose from', 'New scale with words of your own');
    await write(card, 'Answer 1 (English)', 'Heavy');
    const own = surveyOf(element).scales.find(({id}) => id === itemOf(element, 'q-load').scale);
    expect(own?.points[0]?.text).to.equal('Heavy');
    expect(own?.points.filter(({favorable}) => favorable)).to.have.length(2);
    await press(card, 'button', 'Move down: Answer 1');
    expect(focus()).to.equal('button “Move down: Answer 2”');
    await press(card, 'button', 'Remove: Answer 2');
    expect(focus(), 'the neighbor has the focus').to.equal('textbox “Answer 2 (English)”');
    await press(card, 'button', '+ Add an answer');
    expect(focus()).to.equal('textbox “Answer 5 (English)”');
    const left = surveyOf(element).scales.find(({id}) => id === own?.id);
    expect(left?.points.map(({text}) => text)).not.to.include('Heavy');
  });

  it('offers questions of a condition and of who answers, each once', async () => {
    const element = await design();
    element.shadowRoot!.querySelector<HTMLElement>('.offers > summary')!.click();
    await appears(element, 'combobox', 'Condition');
    await choose(element, 'Condition', 'Shared influence');
    await press(element, 'button', /^Add: How much influence do teachers have/);
    const added = surveyOf(element).items.at(-1)!;
    expect(added.text).to.have.property('es').that.includes('influencia');
    expect(surveyOf(element).sections.at(-1)?.items.at(-1)).to.equal(added.id);
    expect(find(element, 'button', /^Added: How much influence/)).to.have.attribute(
      'aria-disabled',
      'true',
    );
    await press(element, 'button', 'Undo');
    expect(surveyOf(element).items).to.have.length(5);
  });

  it('moves a question past its section, and takes one away', async () => {
    const element = await design();
    await press(element, 'button', 'Move down: How manageable is your meeting load?');
    expect(surveyOf(element).sections.map(({items}) => items)).to.deep.equal([
      ['q-discuss', 'q-bulletin'],
      ['q-load', 'q-role', 'q-next'],
    ]);
    expect(focus()).to.equal('button “Move down: How manageable is your meeting load?”');
    await press(element, 'button', 'Remove: How manageable is your meeting load?');
    expect(itemOf(element, 'q-next'), 'it waits for nobody any more').not.to.have.property('when');
    expect(focus()).to.equal('textbox “Question 3 (English)”');
  });

  it('names who answers on the spot, and tells who asks students what the law asks', async () => {
    const element = await design({...workedExample, people: [], feedback: {}});
    await choose(element, 'Who shares what was heard', 'Somebody else…');
    await write(element, 'Name of who shares what was heard', 'Ana');
    await press(element, 'button', 'Add person');
    expect(element.plan.people.find(({id}) => id === element.plan.feedback.owner)?.name).to.equal(
      'Ana',
    );
    expect(words(element)).not.to.include('Protection of Pupil Rights');
    field(element, 'Student').click();
    await settled(element);
    expect(words(element)).to.include('Protection of Pupil Rights');
  });

  it('once somebody answered, lets words be mended and nothing be loosened', async () => {
    const element = await design();
    element.store.change('Answered', (draft) => {
      draft.surveys[0]!.waves[0]!.answered = true;
    });
    await settled(element);
    expect(words(element)).to.include('People have answered this survey.');
    expect(all(element, 'button', /^(?:Remove|Move up|\+ Add a question)/)).to.have.length(0);
    await write(element, 'Question 3 (English)', 'How heavy is your meeting load?');
    expect(itemOf(element, 'q-load').text).to.have.property(
      'en',
      'How heavy is your meeting load?',
    );
    const confidential = find(element, 'radio', /confidential$/) as HTMLInputElement;
    confidential.click();
    await settled(element);
    expect(words(element)).to.include('cannot be loosened');
    expect(surveyOf(element).privacy).to.equal('anonymous');
    expect(confidential.checked).to.equal(false);
  });

  it('shows it as people will see it, and sends nothing', async () => {
    const element = await design();
    element.shadowRoot!.querySelector<HTMLElement>('.preview > summary')!.click();
    await until(() => element.shadowRoot!.querySelector('.seen cairn-impact-survey'), 'it is seen');
    const seen = element.shadowRoot!.querySelector<CairnImpactSurvey>('.seen cairn-impact-survey')!;
    await settled(seen);
    expect(words(seen)).to.include('A preview, to be tried out.');
    find(seen, 'radio', 'Sometimes').click();
    await settled(seen);
    expect(await seen.submit()).to.equal(false);
    expect(all(seen, 'button', 'Send answers')).to.have.length(0);
    await choose(element, 'On', 'A computer');
    expect(element.shadowRoot!.querySelector('.seen.computer')).to.exist;
  });

  it('is shown to who may only read, and speaks Spanish', async () => {
    const read = await design(workedExample, {readonly: ''});
    expect(words(read)).to.include('This survey can only be read here.');
    expect(all(read, 'textbox')).to.have.length(0);
    read.remove();
    const spanish = await design(workedExample, {lang: 'es'});
    expect(words(spanish)).to.include('¿Qué decidirán con las respuestas?');
    await press(spanish, 'button', 'Quitar: ¿Cuál describe su trabajo?');
    await appears(spanish, 'button', 'Deshacer');
    expect(find(spanish, 'button', 'Deshacer').title).to.include('Quitar pregunta');
  });

  it('comes in from SurveyJS: what does not fit is said first, and one undo takes all of it back', async () => {
    const element = await design({...workedExample, surveys: []});
    await press(element, 'button', 'Import from SurveyJS…');
    const field = (await appears(element, 'textbox', 'Or paste the JSON')) as HTMLTextAreaElement;
    await type(field, '{"elements": 3}');
    expect(words(element)).to.include('This is no survey of SurveyJS that can be opened.');
    await type(
      field,
      JSON.stringify({
        title: 'How teams meet',
        elements: [
          {type: 'rating', name: 'q-load', title: 'How often do you meet?'},
          {type: 'comment', name: 'why', title: 'Why?', visibleIf: '{q-load} <= 2'},
          {type: 'signaturepad', name: 'sign', title: 'Sign here'},
        ],
      }),
    );
    expect(words(element)).to.include('“How teams meet”: 2 questions.');
    expect(words(element)).to.match(/Left out Kinds of questions .*: Sign here \(signaturepad\)/);
    // Its button is still becoming what it is.
    await Promise.all(element.shadowRoot!.getAnimations().map(({finished}) => finished));
    await expectAccessible(element);
    expect(element.plan.surveys, 'nothing yet').to.have.length(0);
    await press(element, 'button', 'Add this survey');
    await until(() => focus() === 'textbox “The decision”', 'it goes on with the decision');
    expect(surveyOf(element).items.map(({kind, when}) => [kind, when?.in])).to.deep.equal([
      ['scale', undefined],
      ['text', [1, 2]],
    ]);
    await press(element, 'button', 'Undo');
    expect(element.plan.surveys).to.have.length(0);
  });
});

/** Types as one burst. */
async function type(target: HTMLTextAreaElement, value: string): Promise<void> {
  target.value = value;
  target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settled(target);
}
