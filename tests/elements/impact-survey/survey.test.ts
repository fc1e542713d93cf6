import {expect} from '@open-wc/testing';
import {english} from '../../../src/elements/impact-survey/impact-survey.messages.js';
import {expectAccessible} from '../../harness/accessible.js';
import {keys, reader, viewport} from '../../harness/commands.js';
import {
  answers,
  button,
  buttons,
  choice,
  everyKind,
  field,
  focused,
  openExample,
  press,
  question,
  questions,
  settled,
  survey,
  text,
  type,
  until,
  words,
} from './page.js';

const LOAD = 'How manageable is your meeting load?';
const NEXT = 'What one change would help most?';

describe('a survey on a page', () => {
  it('shows its title, its promises and its questions in their sections', async () => {
    const element = await survey(openExample());
    expect(text(element))
      .to.include('How our team time is going')
      .and.include('Five minutes. Nobody sees single answers.')
      .and.include('Anonymous: you are not asked who you are')
      .and.include('at least 5 people answered')
      .and.include('Results may be shown by the answers to “Which describes your work?”')
      .and.include('Open until Dec 11, 2026.')
      .and.include('Team time');
    expect(questions(element)).to.deep.equal([
      '1 of 4. How often does your team discuss student work?',
      '2 of 4. How often do you read the weekly bulletin?',
      `3 of 4. ${LOAD}`,
      '4 of 4. Which describes your work?',
    ]);
    await expectAccessible(element);
  });

  it('names each question with a space after its number, also far below the window', async () => {
    const element = await survey(
      openExample((survey) => {
        survey['sections'] = [];
        survey['items'] = Array.from({length: 30}, (_, at) => ({
          id: `q-long-${String(at)}`,
          kind: 'text',
          text: 'How?',
        }));
      }),
    );
    const named = Array.from({length: 30}, (_, at) => `${String(at + 1)} of 30. How?`);
    expect(questions(element)).to.deep.equal(named);
    const met = await reader('read');
    if (!met) return;
    expect(met.filter(({role}) => role === 'textbox').map(({name}) => name)).to.deep.equal(named);
  });

  it('says in words how far somebody has come', async () => {
    const element = await survey(openExample());
    expect(text(element)).to.include('0 of 4 questions answered');
    await press(element, choice(element, LOAD, 'Very'));
    expect(text(element)).to.include('1 of 4 questions answered');
    await press(element, button(element, 'Clear answer'));
    expect(text(element)).to.include('0 of 4 questions answered');
  });

  it('asks a question because of an answer, and keeps what was answered there to itself when it no longer applies', async () => {
    const element = await survey(openExample());
    await press(element, choice(element, LOAD, 'Slightly'));
    expect(questions(element).at(-1)).to.equal(`5 of 5. ${NEXT}`);
    expect(questions(element)[0]).to.match(/^1 of 5\./);
    await type(element, field(element, NEXT), 'Fewer forms');
    expect(answers(element)).to.deep.equal({'q-load': 2, 'q-next': 'Fewer forms'});
    await press(element, choice(element, LOAD, 'Very'));
    expect(questions(element)).to.have.length(4);
    expect(answers(element)).to.deep.equal({'q-load': 5});
    await press(element, choice(element, LOAD, 'Slightly'));
    expect(field(element, NEXT).value, 'what was written is still there').to.equal('Fewer forms');
  });

  it('shows a survey that is not open, and lets nobody send it', async () => {
    const draft = await survey(
      openExample((one) => {
        (one['waves'] as {status: string}[])[0]!.status = 'draft';
      }),
    );
    expect(text(draft)).to.include('This survey is not open yet.');
    expect(buttons(draft)).not.to.include('Send answers');
    await press(draft, choice(draft, LOAD, 'Very'));
    expect(await draft.submit()).to.equal(false);
    draft.remove();

    const closed = await survey(
      openExample((one) => {
        (one['waves'] as {status: string}[])[0]!.status = 'closed';
      }),
    );
    expect(text(closed)).to.include('This survey is closed.');
    expect(question(closed, LOAD).disabled).to.equal(true);
    await expectAccessible(closed);
  });

  it('shows what it is for where a plan has no survey', async () => {
    const element = await survey({format: 'cairn-plan', version: 1});
    expect(text(element)).to.include('There is no survey here yet.');
    expect(element.response).to.equal(undefined);
    expect(await element.submit()).to.equal(false);
  });

  it('lets somebody choose where two surveys are open', async () => {
    const two = structuredClone(everyKind) as {surveys: Record<string, unknown>[]};
    two.surveys.push({id: 'other', title: 'Another one', waves: [{id: 'o', status: 'open'}]});
    const element = await survey(two);
    await until(() => buttons(element).includes('Another one'), 'one can choose');
    await press(element, button(element, 'Another one'));
    expect(element.survey).to.equal('other');
    expect(text(element)).to.include('This survey has no questions yet.');
  });

  it('cannot be answered where the page says read only or disabled', async () => {
    for (const attribute of ['readonly', 'disabled']) {
      const element = await survey(openExample(), {[attribute]: ''});
      expect(question(element, LOAD).disabled, attribute).to.equal(true);
      expect(await element.submit()).to.equal(false);
    }
  });

  it('shows hostile words as words', async () => {
    const bad = '<img src=x onerror=alert(1)>';
    const plan = structuredClone(everyKind) as {
      surveys: {title: string; items: {text: string}[]}[];
    };
    plan.surveys[0]!.title = bad;
    for (const item of plan.surveys[0]!.items) item.text = bad;
    const element = await survey(plan);
    expect(text(element)).to.include(bad);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('can be defined twice', async () => {
    const {CairnImpactSurvey} = await import('../../../src/elements/impact-survey/index.js');
    const {defineElement} = await import('../../../src/foundation/define-element.js');
    defineElement('cairn-impact-survey', class extends CairnImpactSurvey {});
    expect(customElements.get('cairn-impact-survey')).to.equal(CairnImpactSurvey);
  });
});

describe('each kind of question', () => {
  it('is answered by clicking its words', async () => {
    const element = await survey(everyKind);
    await press(element, choice(element, 'How useful is it?', 'Somewhat'));
    await press(element, choice(element, 'How clear is your goal?', 'Not at all', 'Before'));
    await press(element, choice(element, 'How clear is your goal?', 'Very', 'Now'));
    await press(element, choice(element, 'Where do you work?', 'In the office'));
    await press(element, choice(element, 'What helps you?', 'Room'));
    await press(element, choice(element, 'What helps you?', 'Time'));
    await type(element, field(element, 'How many meetings a month?'), '2.5');
    await type(element, field(element, 'When did you start?'), '2026-09-14');
    await type(element, field(element, 'What else?'), ' Nothing ');
    expect(answers(element)).to.deep.equal({
      'a-scale': 20,
      'a-then': {then: 10, now: 30},
      'a-choice': 'office',
      'a-choices': ['time', 'room'],
      'a-number': 2.5,
      'a-date': '2026-09-14',
      'a-text': ' Nothing ',
    });
    await expectAccessible(element);
  });

  it('is not under the progress when one goes back to it on a phone', async () => {
    await viewport(360, 500);
    try {
      const element = await survey(everyKind);
      field(element, 'What else?').focus();
      for (let back = 0; back < 8; back++) {
        await keys('Shift+Tab');
        const here = focused() as HTMLInputElement;
        const {top} = (here.labels?.[0] ?? here).getBoundingClientRect();
        const progress = element.shadowRoot!.querySelector('.progress')!.getBoundingClientRect();
        expect(top, words(here.labels?.[0] ?? here)).to.be.at.least(progress.bottom);
      }
    } finally {
      await viewport(1280, 800);
    }
  });

  it('is answered by keyboard alone', async () => {
    const element = await survey(everyKind);
    choice(element, 'How useful is it?', 'Not at all').focus();
    await keys('ArrowDown');
    await keys('Tab');
    // The Clear button of what is answered by now.
    expect(words(focused())).to.equal('Clear answer');
    await keys('Tab');
    await keys('ArrowDown');
    choice(element, 'How clear is your goal?', 'Not at all', 'Now').focus();
    await keys(' ');
    choice(element, 'Where do you work?', 'In a classroom').focus();
    await keys('ArrowDown');
    choice(element, 'What helps you?', 'People').focus();
    await keys(' ');
    field(element, 'How many meetings a month?').focus();
    await keys('4');
    field(element, 'What else?').focus();
    await keys('o');
    await keys('k');
    await settled(element);
    expect(answers(element)).to.deep.equal({
      'a-scale': 20,
      'a-then': {then: 20, now: 10},
      'a-choice': 'office',
      'a-choices': ['people'],
      'a-number': 4,
      'a-text': 'ok',
    });
  });

  for (const [name, act] of [
    ['How useful is it?', (el) => press(el, choice(el, 'How useful is it?', 'Very'))],
    [
      'How clear is your goal?',
      (el) => press(el, choice(el, 'How clear is your goal?', 'Very', 'Now')),
    ],
    ['What helps you?', (el) => press(el, choice(el, 'What helps you?', 'Time'))],
    ['How many meetings a month?', (el) => type(el, field(el, 'How many meetings a month?'), '3')],
    ['When did you start?', (el) => type(el, field(el, 'When did you start?'), '2026-01-02')],
    ['What else?', (el) => type(el, field(el, 'What else?'), 'More')],
  ] as [string, (el: Awaited<ReturnType<typeof survey>>) => Promise<void>][]) {
    it(`can be taken back: ${name}`, async () => {
      const element = await survey(everyKind);
      await act(element);
      expect(Object.keys(answers(element))).to.have.length(1);
      await press(element, button(element, 'Clear answer'));
      expect(answers(element)).to.deep.equal({});
      expect(
        question(element, name).contains(focused()),
        'the focus stays in the question',
      ).to.equal(true);
      expect([...question(element, name).querySelectorAll(':checked')]).to.have.length(0);
    });
  }

  it('answers its own row, also where two choices have the same words and value', async () => {
    const plan = structuredClone(everyKind) as {
      surveys: {scales: {points: object[]}[]; items: object[]}[];
    };
    const [one] = plan.surveys;
    one!.items = ['row', 'row-1', 'row-1-now', '1'].map((id) => ({
      id,
      kind: 'scale',
      scale: 'amount',
      text: `About ${id}`,
    }));
    const element = await survey(plan);
    await press(element, choice(element, 'About row-1-now', 'Very'));
    expect(answers(element)).to.deep.equal({'row-1-now': 30});
    await press(element, choice(element, 'About 1', 'Somewhat'));
    expect(answers(element)).to.deep.equal({'row-1-now': 30, '1': 20});
  });

  it('takes the first click after it was rendered anew', async () => {
    const element = await survey(openExample());
    const often = choice(element, 'How often do you read the weekly bulletin?', 'Often');
    element.requestUpdate();
    choice(element, LOAD, 'Slightly').labels![0]!.click();
    // The list is rendered because of the first answer; the second click comes before that.
    often.labels![0]!.click();
    await settled(element);
    choice(element, 'Which describes your work?', 'Teaching').labels![0]!.click();
    expect(answers(element)).to.deep.equal({'q-bulletin': 4, 'q-load': 2, 'q-role': 'teacher'});
  });

  it('says what cannot be read when the field is left, not while somebody types', async () => {
    const element = await survey(everyKind);
    const meetings = field(element, 'How many meetings a month?');
    meetings.value = 'many';
    meetings.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settled(element);
    expect(text(element)).not.to.include('Write a number');
    meetings.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(element);
    expect(text(element)).to.include('Write a number in digits');
    expect(meetings.getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(element);
    await type(element, meetings, '7');
    expect(text(element)).not.to.include('Write a number');
  });
});

describe('the language of a survey', () => {
  it('is switched by the one who answers, and no answer is lost', async () => {
    const element = await survey(openExample());
    await press(element, choice(element, LOAD, 'Slightly'));
    await type(element, field(element, NEXT), 'Fewer forms');
    const {id} = element.response!;
    await press(element, button(element, 'Español'));
    await until(() => text(element).includes('Su privacidad'), 'Spanish has arrived');
    expect(button(element, 'Español').getAttribute('aria-pressed')).to.equal('true');
    expect(questions(element)[2]).to.equal('3 de 5. ¿Qué tan manejable es su carga de reuniones?');
    const load = '¿Qué tan manejable es su carga de reuniones?';
    expect(choice(element, load, 'Un poco').checked).to.equal(true);
    expect(field(element, '¿Qué cambio ayudaría más?').value).to.equal('Fewer forms');
    expect(answers(element)).to.deep.equal({'q-load': 2, 'q-next': 'Fewer forms'});
    expect(element.response!.id).to.equal(id);
  });

  it('is Spanish throughout on a Spanish page', async () => {
    const element = await survey(openExample(), {lang: 'es'});
    await until(() => text(element).includes('Su privacidad'), 'Spanish has arrived');
    const said = text(element);
    const englishWords = Object.values(english)
      .flatMap((message) => (typeof message === 'string' ? message : Object.values(message)))
      .filter((message) => !message.includes('{') && message.length > 3);
    for (const message of englishWords) expect(said).not.to.include(message);
    expect(said).to.not.match(/\b(the|your|and|of|questions)\b/);
    expect(said)
      .to.include('0 de 4 preguntas respondidas')
      .and.include('Abierta hasta el 11 dic 2026');
    await expectAccessible(element);
  });

  it('marks words that are only there in another language', async () => {
    const element = await survey(
      openExample((one) => {
        (one['items'] as {text: object}[])[0]!.text = {en: 'Only in English'};
      }),
      {lang: 'es'},
    );
    await until(() => text(element).includes('Su privacidad'), 'Spanish has arrived');
    const legend = question(element, 'Only in English').querySelector('legend')!;
    expect(legend.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
  });

  it('offers no switch where there is one language', async () => {
    expect(buttons(await survey(everyKind))).to.deep.equal(['Send answers']);
  });
});
