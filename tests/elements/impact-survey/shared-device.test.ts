import {expect} from '@open-wc/testing';
import {IdleWatch} from '../../../src/elements/impact-survey/interaction/idle-watch.js';
import {expectAccessible} from '../../harness/accessible.js';
import {all, find, focus, focused, key, settled} from '../../harness/page.js';
import {answers, button, buttons, choice, openExample, press, survey, text, until} from './page.js';

const MINUTE = 60_000;

/** A clock that a test moves: `Date.now` and the page's timers. */
class Clock {
  now = 1_000_000;
  readonly #timers = new Map<number, {at: number; call: () => void}>();
  readonly #real = {
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    dateNow: Date.now,
  };
  #next = 1_000_000;

  install(): void {
    window.setTimeout = ((call: () => void, delay = 0) => {
      this.#timers.set(++this.#next, {at: this.now + delay, call});
      return this.#next;
    }) as unknown as typeof setTimeout;
    window.clearTimeout = ((id?: number) => {
      if (id !== undefined) this.#timers.delete(id);
    }) as typeof clearTimeout;
    Date.now = () => this.now;
  }

  uninstall(): void {
    window.setTimeout = this.#real.setTimeout;
    window.clearTimeout = this.#real.clearTimeout;
    Date.now = this.#real.dateNow;
  }

  pass(milliseconds: number): void {
    const until = this.now + milliseconds;
    for (;;) {
      const due = [...this.#timers]
        .filter(([, {at}]) => at <= until)
        .sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      this.#timers.delete(due[0]);
      this.now = Math.max(this.now, due[1].at);
      due[1].call();
    }
    this.now = until;
  }

  /** Resolves when somebody waits for minutes, as the watch does that was fetched. */
  async isAwaited(): Promise<void> {
    while (![...this.#timers.values()].some(({at}) => at - this.now >= 5 * MINUTE))
      await new Promise((done) => requestAnimationFrame(done));
  }

  /** The device sleeps: time passes and no timer counts it. */
  sleep(milliseconds: number): void {
    this.now += milliseconds;
  }
}

describe('answers on a device that several people use', () => {
  let clock: Clock;
  let events: string[];
  let watch: IdleWatch;
  beforeEach(() => {
    clock = new Clock();
    events = [];
    watch = new IdleWatch({
      ask: (asking) => events.push(asking ? 'asks' : 'is content'),
      clear: () => events.push('clears'),
    });
    clock.install();
    watch.start();
  });
  afterEach(() => {
    watch.stop();
    clock.uninstall();
  });
  const stir = (): boolean => window.dispatchEvent(new KeyboardEvent('keydown'));

  it('are asked about after ten quiet minutes, and cleared two minutes later', () => {
    clock.pass(10 * MINUTE - 1);
    expect(events).to.deep.equal([]);
    clock.pass(1);
    expect(events).to.deep.equal(['asks']);
    clock.pass(2 * MINUTE - 1);
    expect(events).to.deep.equal(['asks']);
    clock.pass(1);
    expect(events).to.deep.equal(['asks', 'is content', 'clears']);
  });

  it('are kept by any key, and asked about again ten minutes later', () => {
    clock.pass(11 * MINUTE);
    stir();
    expect(events).to.deep.equal(['asks', 'is content']);
    clock.pass(9 * MINUTE);
    expect(events).to.have.length(2);
    clock.pass(MINUTE);
    expect(events.at(-1)).to.equal('asks');
  });

  it('are cleared when the device slept through the time, before anybody sees them', () => {
    clock.pass(MINUTE);
    clock.sleep(12 * MINUTE);
    stir();
    expect(events).to.deep.equal(['clears']);
  });

  it('are left alone when there is nothing to clear any more', () => {
    watch.stop();
    clock.pass(60 * MINUTE);
    expect(events).to.deep.equal([]);
  });
});

describe('a survey that says shared-device', () => {
  it('asks in a dialog and then clears', async () => {
    const element = await survey(openExample(), {'shared-device': ''});
    const clock = new Clock();
    await import('../../../src/elements/impact-survey/interaction/idle-watch.js');
    clock.install();
    try {
      await press(element, choice(element, 'How manageable is your meeting load?', 'Very'));
      // The watch is fetched when the first answer is given, and with it the dialog.
      await customElements.whenDefined('cairn-dialog');
      await clock.isAwaited();
      clock.pass(10 * MINUTE);
      await settled(element);
      const dialog = find(element, 'alertdialog', 'Is somebody still there?');
      expect(dialog.matches(':modal')).to.equal(true);
      expect(focus()).to.equal('button “Keep my answers”');
      clock.uninstall();
      await expectAccessible(element);
      element.lang = 'es';
      await until(
        () => all(element, 'alertdialog', '¿Hay alguien todavía?').length > 0,
        'Spanish has arrived',
      );
      await settled(element);
      await expectAccessible(element);
      clock.install();
      clock.pass(2 * MINUTE);
      await settled(element);
      expect(answers(element)).to.deep.equal({});
      expect(all(element, 'alertdialog')).to.deep.equal([]);
    } finally {
      clock.uninstall();
    }
  });

  it('takes the question back at any key, and the focus is where it was', async () => {
    const element = await survey(openExample(), {'shared-device': ''});
    const clock = new Clock();
    clock.install();
    try {
      const answer = choice(element, 'How manageable is your meeting load?', 'Very');
      answer.focus();
      await press(element, answer);
      await customElements.whenDefined('cairn-dialog');
      await clock.isAwaited();
      clock.pass(10 * MINUTE);
      await settled(element);
      find(element, 'alertdialog', 'Is somebody still there?');
      await key('Escape');
      expect(all(element, 'alertdialog')).to.deep.equal([]);
      expect(focused()).to.equal(answer);
      clock.pass(5 * MINUTE);
      expect(answers(element)).not.to.deep.equal({});
    } finally {
      clock.uninstall();
    }
  });

  it('gives the next person the language of the page', async () => {
    const element = await survey(openExample(), {'shared-device': ''});
    element.addEventListener('cairn-before-submit', (event) => {
      event.respondWith(Promise.resolve());
    });
    await press(element, button(element, 'Español'));
    await until(() => text(element).includes('Su privacidad'), 'Spanish has arrived');
    const load = '¿Qué tan manejable es su carga de reuniones?';
    await press(element, choice(element, load, 'Mucho'));
    expect(await element.submit()).to.equal(true);
    await until(() => buttons(element).includes('Empezar para la siguiente persona'), 'thanks');
    await press(element, button(element, 'Empezar para la siguiente persona'));
    expect(element.hasAttribute('lang')).to.equal(false);
    await until(() => text(element).includes('Your privacy'), 'the page speaks English');
    expect(answers(element)).to.deep.equal({});
  });

  it('leaves the browser nothing to restore', async () => {
    const element = await survey(openExample(), {'shared-device': ''});
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
    expect(element.sharedDevice).to.equal(true);
  });
});
