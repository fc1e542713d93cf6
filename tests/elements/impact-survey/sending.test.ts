import {expect, oneEvent} from '@open-wc/testing';
import type {CairnImpactSurvey} from '../../../src/elements/impact-survey/index.js';
import {ResponseDelivery} from '../../../src/elements/impact-survey/interaction/delivery.js';
import type {CairnBeforeSubmitEvent, CairnSubmitEvent} from '../../../src/foundation/events.js';
import {parseResponse} from '../../../src/plan/open.js';
import {expectAccessible} from '../../harness/accessible.js';
import type {ResponseFault, ResponseRecord} from '../../harness/response-server.js';
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
  survey,
  text,
  type,
  until,
} from './page.js';

let places = 0;

/** A place on the server that fails as told, and what it has got. */
async function server(
  ...faults: ResponseFault[]
): Promise<{address: string; record: () => Promise<ResponseRecord>}> {
  const address = `/responses/${Date.now().toString(36)}-${places++}`;
  await fetch(`${address}/faults`, {method: 'POST', body: JSON.stringify(faults)});
  return {
    address,
    record: async () => (await (await fetch(`${address}/record`)).json()) as ResponseRecord,
  };
}

async function answered(attributes: Readonly<Record<string, string>>): Promise<CairnImpactSurvey> {
  const element = await survey(openExample(), attributes);
  await press(element, choice(element, 'How manageable is your meeting load?', 'Very'));
  return element;
}

function heard(element: HTMLElement): CairnSubmitEvent[] {
  const events: CairnSubmitEvent[] = [];
  element.addEventListener('cairn-submit', (event) => events.push(event));
  return events;
}

describe('sending answers to an address', () => {
  it('thanks once the server has them, and not before', async () => {
    const {address, record} = await server({latency: 300});
    const element = await answered({action: address});
    const events = heard(element);
    const response = element.response!;
    await press(element, button(element, 'Send answers'));
    expect(text(element)).to.include('Keep this page open').and.not.include('Thank you');
    expect(question(element, 'How manageable is your meeting load?').disabled).to.equal(true);
    await until(() => text(element).includes('Thank you.'), 'thanks are said');
    expect(text(element)).to.include('You will hear what we learned');
    expect(events.map(({detail}) => detail)).to.deep.equal([{response, delivery: 'sent'}]);
    const {stored, requests} = await record();
    expect(stored).to.deep.equal([response]);
    expect(parseResponse(JSON.stringify(stored[0])).ok).to.equal(true);
    expect(requests).to.deep.equal([
      {method: 'POST', key: response.id, type: 'application/json', body: JSON.stringify(response)},
    ]);
    expect(element.response!.id, 'the next response is another one').not.to.equal(response.id);
    expect(answers(element)).to.deep.equal({});
    await expectAccessible(element);
  });

  it('sends no cookie along', async () => {
    document.cookie = 'who=me; path=/';
    const {address, record} = await server();
    const element = await answered({action: address});
    expect(await element.submit()).to.equal(true);
    expect((await record()).requests[0]).to.not.have.any.keys('cookie', 'referer');
    document.cookie = 'who=; path=/; max-age=0';
  });

  for (const [name, fault] of [
    ['an error of the server', {status: 500}],
    ['an error after the server had kept it', {status: 503, applied: true}],
    ['a broken connection', {drop: true}],
    ['a connection that broke after the server had kept it', {drop: true, applied: true}],
    ['a server that is busy', {status: 429, headers: {'Retry-After': '1'}}],
  ] as const) {
    it(`tries again after ${name}, and the server keeps one`, async () => {
      // A browser may itself repeat a request whose connection broke: then the second one fails too.
      const {address, record} = await server(fault, ...('drop' in fault ? [fault, fault] : []));
      const element = await answered({action: address});
      const events = heard(element);
      const {id} = element.response!;
      const sent = element.submit();
      await until(() => text(element).includes('Not sent yet. Keep this page open.'), 'it waits');
      expect(buttons(element)).to.include('Copy my answers').and.to.include('Try now');
      await expectAccessible(element);
      let confirmed = false;
      void sent.then(() => (confirmed = true));
      await until(() => {
        if (buttons(element).includes('Try now')) button(element, 'Try now').click();
        return confirmed;
      }, 'it is sent');
      expect(await sent).to.equal(true);
      const {stored, requests} = await record();
      expect(stored).to.have.length(1);
      expect(requests.length).to.be.greaterThan(1);
      expect(new Set(requests.map(({key}) => key))).to.deep.equal(new Set([id]));
      expect(new Set(requests.map(({body}) => body)).size).to.equal(1);
      expect(events).to.have.length(1);
    });
  }

  it('tries again by itself', async () => {
    const {address, record} = await server({status: 500});
    const element = await answered({action: address});
    expect(await element.submit()).to.equal(true);
    expect((await record()).requests).to.have.length(2);
  });

  for (const fault of [{status: 422}, {status: 409}, {status: 413}, {redirect: '/sign-in'}]) {
    it(`keeps the answers where the server says ${fault.status ?? 'to go elsewhere'}, and does not try again`, async () => {
      const {address, record} = await server(fault);
      const element = await answered({action: address});
      const {id} = element.response!;
      expect(await element.submit()).to.equal(false);
      await until(() => text(element).includes('were not taken'), 'it is told');
      expect(text(element)).to.include('They are still here').and.not.include('Thank you');
      expect(buttons(element)).to.include('Download my answers').and.to.include('Copy my answers');
      expect(answers(element)).to.deep.equal({'q-load': 5});
      await expectAccessible(element);
      await press(element, choice(element, 'Which describes your work?', 'Teaching'));
      expect(await element.submit()).to.equal(true);
      const {stored, requests} = await record();
      expect(requests.map(({key}) => key)).to.deep.equal([id, id]);
      expect(stored).to.have.length(1);
    });
  }

  it('tries again where an answer comes too late, and the server that took both keeps one', async () => {
    const {address, record} = await server({latency: 500});
    const element = await answered({action: address});
    const response = element.response!;
    const nothing = (): void => undefined;
    const delivery = new ResponseDelivery({
      ...{address, method: 'POST', response, fetch: undefined, trying: nothing, waiting: nothing},
      pace: {first: 20, timeout: 200},
    });
    expect(await delivery.deliver()).to.deep.equal({ok: true});
    // By then the first one is taken as well.
    await new Promise((done) => setTimeout(done, 400));
    const {stored, requests} = await record();
    expect(requests.length).to.be.greaterThan(1);
    expect(stored).to.deep.equal([response]);
  });

  it('asks the page for its own request', async () => {
    const {address} = await server();
    const element = await answered({action: address, method: 'PUT'});
    const asked: string[] = [];
    element.fetch = async (input, init) => {
      asked.push(`${init!.method!} ${input as string}`);
      return fetch(input, init);
    };
    expect(await element.submit()).to.equal(true);
    expect(asked).to.deep.equal([`PUT ${address}`]);
  });

  it('joins a second press to the first', async () => {
    const {address, record} = await server({latency: 100});
    const element = await answered({action: address});
    expect(await Promise.all([element.submit(), element.submit()])).to.deep.equal([true, true]);
    expect((await record()).requests).to.have.length(1);
  });
});

describe('a page that takes answers itself', () => {
  it('confirms them by its promise', async () => {
    const element = await answered({});
    let confirm: () => void = () => undefined;
    element.addEventListener('cairn-before-submit', (event) => {
      event.respondWith(new Promise<void>((done) => (confirm = done)));
    });
    const events = heard(element);
    const sent = element.submit();
    await until(() => text(element).includes('Sending your answers'), 'it is sending');
    expect(events).to.have.length(0);
    confirm();
    expect(await sent).to.equal(true);
    expect(events.map(({detail}) => detail.delivery)).to.deep.equal(['host']);
    await until(() => text(element).includes('Thank you.'), 'thanks are said');
  });

  it('leaves the answers here where its promise is broken', async () => {
    const element = await answered({});
    element.addEventListener('cairn-before-submit', (event) => {
      event.respondWith(Promise.reject(new Error('no')));
    });
    const events = heard(element);
    expect(await element.submit()).to.equal(false);
    await until(() => text(element).includes('Your answers were not sent.'), 'it is told');
    expect(answers(element)).to.deep.equal({'q-load': 5});
    expect(events).to.have.length(0);
  });

  it('may keep them from leaving', async () => {
    const {address, record} = await server();
    const element = await answered({action: address});
    element.addEventListener('cairn-before-submit', (event) => {
      event.preventDefault();
    });
    expect(await element.submit()).to.equal(false);
    expect((await record()).requests).to.have.length(0);
    expect(answers(element)).to.deep.equal({'q-load': 5});
    expect(buttons(element)).to.include('Send answers');
  });

  it('is told once, above a shadow root too, with a response that nobody can change', async () => {
    const element = await answered({});
    setTimeout(() => void element.submit());
    const event = await oneEvent<CairnBeforeSubmitEvent>(document, 'cairn-before-submit');
    expect(Object.isFrozen(event.detail.response)).to.equal(true);
    expect(Object.isFrozen(event.detail.response.answers)).to.equal(true);
    expect(structuredClone(event.detail)).to.deep.equal(event.detail);
  });
});

describe('a survey with nowhere to send', () => {
  it('offers the answers as a file, and thanks when somebody has it', async () => {
    const element = await answered({});
    const events = heard(element);
    const response = element.response!;
    await press(element, button(element, 'Send answers'));
    await until(() => text(element).includes('ready as a file'), 'a file is offered');
    expect(text(element)).not.to.include('Thank you');
    await expectAccessible(element);

    const made: Blob[] = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return original.call(URL, blob);
    };
    const stop = (event: Event): void => {
      if ((event.target as HTMLElement).localName === 'a') event.preventDefault();
    };
    document.addEventListener('click', stop);
    await press(element, button(element, 'Download my answers'));
    await until(() => made.length, 'a file is made');
    URL.createObjectURL = original;
    document.removeEventListener('click', stop);
    expect(JSON.parse(await made[0]!.text())).to.deep.equal(response);

    expect(events).to.have.length(0);
    await until(() => buttons(element).includes('Yes, I have the file'), 'it asks');
    expect(focused().textContent, 'one goes on there').to.include('Has the file arrived');
    await press(element, button(element, 'Yes, I have the file'));
    expect(events.map(({detail}) => detail)).to.deep.equal([{response, delivery: 'file'}]);
    expect(text(element)).to.include('Thank you.');
  });

  it('goes back to the answers', async () => {
    const element = await answered({});
    await press(element, button(element, 'Send answers'));
    await until(() => text(element).includes('ready as a file'), 'a file is offered');
    await press(element, button(element, 'Back to my answers'));
    expect(answers(element)).to.deep.equal({'q-load': 5});
    expect(focused()).not.to.equal(document.body);
  });
});

describe('what keeps answers here', () => {
  it('is listed, with a way to each, and has the focus', async () => {
    const element = await survey(everyKind, {action: '/responses/never'});
    await type(element, field(element, 'How many meetings a month?'), 'many');
    await press(element, button(element, 'Send answers'));
    await until(() => text(element).includes('1 answer cannot be read'), 'it is told');
    await until(() => focused().textContent.includes('1 answer cannot be read'), 'focus is there');
    const jump = [...element.shadowRoot!.querySelectorAll('a')].find((link) =>
      link.textContent.includes('How many meetings'),
    );
    jump!.click();
    expect(focused()).to.equal(field(element, 'How many meetings a month?'));
    await expectAccessible(element);
  });

  it('is that nothing was answered', async () => {
    const element = await survey(everyKind, {action: '/responses/never'});
    await press(element, button(element, 'Send answers'));
    await until(() => text(element).includes('There is nothing to send yet.'), 'it is told');
    await press(element, choice(element, 'How useful is it?', 'Very'));
  });
});

describe('starting again', () => {
  it('forgets all answers and makes another response', async () => {
    const element = await answered({});
    const {id} = element.response!;
    element.reset();
    await element.updateComplete;
    expect(answers(element)).to.deep.equal({});
    expect(element.response!.id).not.to.equal(id);
    expect(choice(element, 'How manageable is your meeting load?', 'Very').checked).to.equal(false);
  });
});
