/** The time of a silent round and what is put in, with a clock of our own. */
import {expect} from 'chai';
import {listLines} from '../../../src/foundation/pasted-list.js';
import {
  clockTime,
  SilentRound,
} from '../../../src/elements/theory-of-action/interaction/silent-round.js';

const MINUTE = 60_000;

/** A round of so many minutes and the clock it reads. */
function round(minutes: number): {silent: SilentRound; pass(minutes: number): void} {
  let now = 1_000_000;
  const silent = new SilentRound(() => now);
  silent.start(minutes * MINUTE);
  return {
    silent,
    pass(more) {
      now += more * MINUTE;
    },
  };
}

describe('the time of a silent round', () => {
  it('is over when it has passed, however late somebody looks', () => {
    const {silent, pass} = round(3);
    pass(2);
    expect([silent.state, silent.left]).to.deep.equal(['running', MINUTE]);
    pass(600);
    expect([silent.state, silent.left]).to.deep.equal(['over', 0]);
  });

  it('stands still while it is paused, and goes on where it was', () => {
    const {silent, pass} = round(3);
    pass(1);
    silent.pause();
    pass(60);
    expect([silent.state, silent.left]).to.deep.equal(['paused', 2 * MINUTE]);
    silent.resume();
    pass(1);
    expect(silent.left).to.equal(MINUTE);
  });

  it('is given more of, running, paused and when it is over', () => {
    const {silent, pass} = round(1);
    silent.extend();
    expect(silent.left).to.equal(2 * MINUTE);
    silent.pause();
    silent.extend();
    expect([silent.state, silent.left]).to.deep.equal(['paused', 3 * MINUTE]);
    silent.resume();
    pass(5);
    silent.extend();
    expect([silent.state, silent.left]).to.deep.equal(['running', MINUTE]);
  });

  it('has no end where it has no limit', () => {
    const {silent, pass} = round(Infinity);
    pass(100_000);
    expect([silent.state, silent.isTimed, silent.due()]).to.deep.equal([
      'running',
      false,
      undefined,
    ]);
  });

  it('is never more than it was, though the clock is set back', () => {
    const {silent, pass} = round(3);
    pass(-100);
    expect(silent.left).to.equal(3 * MINUTE);
  });

  it('is said at half, at one minute and at the end, each once', () => {
    const {silent, pass} = round(4);
    const said: unknown[] = [silent.due()];
    for (let i = 0; i < 9; i++) {
      pass(0.5);
      said.push(silent.due());
    }
    expect(said.filter(Boolean)).to.deep.equal(['half', 'minute', 'end']);
    expect([said.indexOf('half'), said.indexOf('minute'), said.indexOf('end')]).to.deep.equal([
      4, 6, 8,
    ]);
  });

  it('says what is so now after a sleep, not all that it slept through', () => {
    const {silent, pass} = round(4);
    pass(10);
    expect([silent.due(), silent.due()]).to.deep.equal(['end', undefined]);
  });

  it('says a moment again that is still to come after more time was given', () => {
    const {silent, pass} = round(3);
    pass(3);
    expect(silent.due()).to.equal('end');
    silent.extend(2 * MINUTE);
    expect(silent.due()).to.be.undefined;
    pass(1);
    expect(silent.due()).to.equal('minute');
    pass(1);
    expect(silent.due()).to.equal('end');
  });

  it('is read as on a clock, and is 0:00 only at the end', () => {
    expect([180_000, 125_001, 1, 0].map(clockTime)).to.deep.equal(['3:00', '2:06', '0:01', '0:00']);
  });
});

describe('what is put into a silent round', () => {
  it('is one a line, without the marks of a list', () => {
    expect(
      listLines('- One\n* Two \r\n\n  3. Three\n(4) Four\n• Five\n☐ Six\n-7 degrees\n2026 plan'),
    ).to.deep.equal(['One', 'Two', 'Three', 'Four', 'Five', 'Six', '-7 degrees', '2026 plan']);
  });

  it('stays in its order when time is over, and is handed over once', () => {
    const {silent, pass} = round(1);
    silent.put('First');
    pass(5);
    silent.put('Late\nLater');
    expect(silent.count).to.equal(3);
    expect(silent.take()).to.deep.equal(['First', 'Late', 'Later']);
    expect([silent.count, silent.state]).to.deep.equal([0, 'idle']);
  });
});
