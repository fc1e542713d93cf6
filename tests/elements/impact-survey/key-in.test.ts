/** Paper forms keyed in by number keys, and the way they take. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/impact-survey/define.js';
import type {CairnImpactSurvey} from '../../../src/elements/impact-survey/index.js';
import {parseResponse} from '../../../src/plan/open.js';
import type {Response as Answers} from '../../../src/plan/types.js';
import {expectAccessible} from '../../harness/accessible.js';
import {viewport} from '../../harness/commands.js';
import type {ResponseRecord} from '../../harness/response-server.js';
import {
  all,
  find,
  focus,
  focused,
  hear,
  key,
  press,
  put,
  settled,
  until,
  words,
} from '../../harness/page.js';
import {openExample} from './page.js';

async function keyIn(properties: object = {}, attributes = {}): Promise<CairnImpactSurvey> {
  const element = await put(
    'cairn-impact-survey',
    {plan: openExample(), ...properties},
    {mode: 'key-in', ...attributes},
  );
  await until(() => element.shadowRoot!.querySelector('.key-in'), 'it has come');
  element.shadowRoot!.querySelector<HTMLElement>('fieldset input')!.focus();
  return element;
}

/** The question in which the focus stands. */
const at = (): string => focused().closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '';

/** One form of the example, by keys alone: before, now, bulletin, load, role. */
async function form(...digits: string[]): Promise<void> {
  for (const digit of digits) {
    const before = focused();
    await key(digit);
    await until(() => focused() !== before, 'the next question has the focus');
  }
}

/** What a page that takes the answers got. */
function taken(element: CairnImpactSurvey): Answers[] {
  const responses: Answers[] = [];
  element.addEventListener('cairn-before-submit', (event) => {
    responses.push(event.detail.response);
    event.respondWith(Promise.resolve());
  });
  return responses;
}

describe('paper forms', () => {
  it('are keyed in twenty in a row by number keys alone, and sent as what they are', async () => {
    const element = await keyIn();
    // What is keyed in is no edit of the plan.
    expect(all(element, 'button', 'Undo')).to.deep.equal([]);
    const responses = taken(element);
    for (let number = 1; number <= 20; number++) {
      await form('2', '4', '3', '5', '1');
      await until(() => words(element).includes(`Form ${String(number + 1)}`), 'the next begins');
      await until(() => at() === 'q-discuss', 'its first question has the focus');
    }
    expect(words(element)).to.include('20 forms are not sent yet.');
    const submitted = hear(element, 'cairn-submit');
    await press(element, 'button', 'Send');
    await until(() => words(element).includes('20 forms were handed in.'), 'all are sent');
    expect(words(element)).to.include('Nothing waits to be sent.');
    expect(new Set(responses.map(({id}) => id)).size).to.equal(20);
    expect(submitted).to.have.length(20);
    const result = parseResponse(responses[0]!);
    expect(result.ok).to.equal(true);
    expect(responses[0]).to.deep.include({
      source: 'paper',
      survey: 'sv-teams',
      answers: {'q-discuss': {then: 2, now: 4}, 'q-bulletin': 3, 'q-load': 5, 'q-role': 'teacher'},
    });
    await expectAccessible(element);
  });

  it('never have the focus under what waits, on a phone', async () => {
    await viewport(360, 640);
    try {
      const element = await keyIn();
      await form('2', '4', '3', '5', '1');
      await until(() => words(element).includes('1 form is not sent yet'), 'one waits');
      await until(() => at() === 'q-discuss', 'its first question has the focus');
      await form('2', '4', '3', '5');
      for (let back = 0; back < 4; back++) {
        await key('ArrowUp');
        const [label] = (focused() as HTMLInputElement).labels!;
        const waits = element.shadowRoot!.querySelector('.batch')!.getBoundingClientRect();
        expect(label!.getBoundingClientRect().top, words(label!)).to.be.at.least(waits.bottom);
      }
    } finally {
      await viewport(1280, 800);
    }
  });

  it('go on where nothing is crossed, ask what an answer asks for, and refuse a number that is not there', async () => {
    const element = await keyIn();
    await key('Enter', 'Enter', 'Enter');
    expect(at()).to.equal('q-load');
    await key('9');
    expect(at()).to.equal('q-load');
    expect(words(element)).to.include('There is no answer 9 here.');
    await form('1');
    expect(at()).to.equal('q-role');
    await key('Enter');
    expect(at(), 'who has a heavy load is asked one more').to.equal('q-next');
    await key('ArrowDown');
    (focused() as HTMLTextAreaElement).value = 'Fewer forms';
    focused().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await key('Enter');
    await until(() => words(element).includes('1 form is not sent yet.'), 'it is kept');
    await press(element, 'button', 'Take back the last form');
    await until(() => words(element).includes('Nothing waits'), 'it is back');
    await settled(element);
    expect(find(element, 'radio', 'Not at all')).to.have.property('checked', true);
    expect(words(element)).to.include('Fewer forms');
  });

  it('have a key for each answer, also where there are more than nine', async () => {
    const choices = Array.from({length: 36}, (_, at) => ({
      value: `v-${String(at + 1)}`,
      text: `Room ${String(at + 1)}`,
    }));
    const element = await keyIn({
      plan: openExample((survey) => {
        survey['items'] = [
          {id: 'q-room', kind: 'choice', text: 'Which room?', choices},
          {id: 'q-rooms', kind: 'choices', text: 'Which others?', choices},
        ];
        survey['sections'] = [];
      }),
    });
    expect(words(element)).to.include('have a letter: type it');
    const shown = [...element.shadowRoot!.querySelectorAll('.answer')]
      .slice(0, 36)
      .map((answer) => getComputedStyle(answer, '::before').content);
    expect([shown[0], shown[9], shown[35]]).to.deep.equal([
      'counter(choice)',
      'counter(letter, lower-alpha)',
      'none',
    ]);
    const responses = taken(element);
    await form('j');
    await key('1', 'Shift+A', 'Z');
    await key('Enter');
    await until(() => words(element).includes('1 form is not sent yet.'), 'it is kept');
    await press(element, 'button', 'Send');
    await until(() => responses.length > 0, 'it is sent');
    expect(responses[0]!.answers).to.deep.equal({
      'q-room': 'v-19',
      'q-rooms': ['v-1', 'v-10', 'v-35'],
    });
  });

  it('stay where they were not taken, and keep no form without answers', async () => {
    const statuses = [200, 422];
    const sent: string[] = [];
    const fetch = (_: unknown, {body}: RequestInit): Promise<Response> => {
      sent.push(body as string);
      return Promise.resolve(new Response('', {status: statuses.shift()!}));
    };
    const element = await keyIn({fetch}, {action: '/answers'});
    await press(element, 'button', 'Keep this form and begin the next');
    expect(words(element)).to.include('This form has no answers.');
    for (let number = 1; number <= 2; number++) {
      element.shadowRoot!.querySelector<HTMLElement>('fieldset input')!.focus();
      await form('1', '1', '1', '4', '2');
      await until(() => words(element).includes(`Form ${String(number + 1)}`), 'the next begins');
    }
    await press(element, 'button', 'Send');
    await until(() => words(element).includes('Not all of them were taken'), 'it is said');
    await until(() => focus() === 'button “Send”', focus);
    expect(words(element))
      .to.include('1 form is not sent yet.')
      .and.include('1 form was handed in.');
    expect(sent).to.have.length(2);
  });

  it('go another way while a server does not answer: nobody has to wait for it, and it keeps each once', async () => {
    const address = `/responses/keyed-${Date.now().toString(36)}`;
    // It keeps the first and dies before it says so; a browser may itself try once more.
    const dies = {drop: true, applied: true};
    // Long enough that it still waits when the checkers are done with it.
    const busy = Array.from({length: 6}, () => ({status: 503}));
    await fetch(`${address}/faults`, {
      method: 'POST',
      body: JSON.stringify([dies, dies, dies, ...busy]),
    });
    const element = await keyIn({}, {action: address});
    for (let number = 1; number <= 2; number++) {
      await form('2', '4', '3', '5', '1');
      await until(() => words(element).includes(`Form ${String(number + 1)}`), 'the next begins');
      await until(() => at() === 'q-discuss', 'its first question has the focus');
    }
    find(element, 'button', 'Send').focus();
    await key('Enter');
    await until(() => words(element).includes('Next try in'), 'it is said that it waits');
    expect(words(focused())).to.equal('Sending. Keep this page open.');
    await expectAccessible(element);
    await key('Tab');
    expect(focus()).to.equal('button “Try now”');
    await key('Tab');
    expect(focus()).to.equal('button “Stop for now”');
    await key('Enter');
    await until(() => focus() === 'button “Send”', focus);
    expect(words(element)).to.include('2 forms are not sent yet.').and.include('still here');
    expect(all(element, 'button', 'Save as a file')).to.have.length(1);
    await key('Enter');
    await until(() => {
      all(element, 'button', 'Try now')[0]?.click();
      return words(element).includes('2 forms were handed in.');
    }, 'both are sent');
    await until(() => at() === 'q-discuss', 'one goes on with the next form');
    const {stored} = (await (await fetch(`${address}/record`)).json()) as ResponseRecord;
    expect((stored as Answers[]).map(({source}) => source)).to.deep.equal(['paper', 'paper']);
  });

  it('are sent nowhere by a page that takes none, which says so', async () => {
    const element = await keyIn({}, {lang: 'es'});
    await form('1', '2', '3', '4', '2');
    await until(() => words(element).includes('1 formulario sin enviar'), 'it is kept');
    await press(element, 'button', 'Enviar');
    await until(
      () => words(element).includes('no envía formularios a ninguna parte'),
      'it is said',
    );
    await expectAccessible(element);
    await press(element, 'button', 'Guardar en un archivo');
    await press(element, 'button', 'Sí, tengo el archivo');
    expect(words(element), 'nothing is here any more').not.to.include('a ninguna parte');
    expect(words(element)).to.include('Se entregó 1 formulario.');
  });

  it('leave as a file of one response a line, once somebody has it', async () => {
    const element = await keyIn();
    await form('1', '2', '3', '4', '2');
    await until(() => words(element).includes('1 form is not sent yet.'), 'it is kept');
    const files: Blob[] = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return make.call(URL, file);
    };
    await press(element, 'button', 'Save as a file');
    URL.createObjectURL = make;
    await until(() => words(focused()).startsWith('Has the file arrived'), focus);
    const lines = (await files[0]!.text()).trim().split('\n');
    expect(lines.map((line) => parseResponse(line).ok)).to.deep.equal([true]);
    expect(words(element), 'nobody has it yet').to.include('1 form is not sent yet.');
    await press(element, 'button', 'Yes, I have the file');
    expect(words(element)).to.include('Nothing waits to be sent.');
    expect(all(element, 'button', 'Save as a file')).to.have.length(0);
  });
});
