import {expect} from '@open-wc/testing';
import {css} from 'lit';
import {AtNeed} from '../../src/foundation/at-need.js';

/** An element that counts how often it is asked to render. */
class Host extends EventTarget {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  readonly renderRoot = document.createElement('div').attachShadow({mode: 'open'});
  addController(): void {
    // None is needed.
  }
  removeController(): void {
    // None was added.
  }
  requestUpdate(): void {
    this.updates++;
  }
}

describe('a part that is fetched at need', () => {
  let host: Host;
  let fetches: {come: (part: object) => void; fail: () => void}[];
  let missed: number;
  let part: AtNeed<object>;
  const soon = (): Promise<void> => new Promise((done) => setTimeout(done));

  beforeEach(() => {
    host = new Host();
    fetches = [];
    missed = 0;
    part = new AtNeed<object>(
      host,
      () =>
        new Promise((come, fail) => {
          fetches.push({
            come,
            fail: () => {
              fail(new TypeError('Failed to fetch'));
            },
          });
        }),
      () => missed++,
    );
  });

  it('is not fetched before anybody comes', () => {
    expect(fetches).to.deep.equal([]);
  });

  it('is fetched once, however often it is needed meanwhile, and then shown', async () => {
    expect(part.get()).to.equal(undefined);
    expect(part.get()).to.equal(undefined);
    expect(fetches).to.have.length(1);
    const come = {};
    fetches[0]!.come(come);
    await soon();
    expect(host.updates).to.be.at.least(1);
    expect(part.get()).to.equal(come);
    expect(fetches).to.have.length(1);
  });

  for (const type of ['pointerenter', 'focusin']) {
    it(`is fetched ahead by ${type}, and nothing is said where that fails`, async () => {
      host.dispatchEvent(new Event(type));
      expect(fetches).to.have.length(1);
      fetches[0]!.fail();
      await soon();
      expect([missed, host.updates]).to.deep.equal([0, 0]);
      part.get();
      expect(fetches).to.have.length(2);
    });
  }

  it('tells whoever needs it that it did not come, and is asked for again at the next need', async () => {
    part.get();
    fetches[0]!.fail();
    await soon();
    expect(missed).to.equal(1);
    part.get();
    fetches[1]!.come({});
    await soon();
    expect(missed).to.equal(1);
    expect(part.get()).not.to.equal(undefined);
  });

  it('brings what dresses it', async () => {
    part.get();
    const {styleSheet} = css`
      p {
        color: red;
      }
    `;
    fetches[0]!.come({styles: {styleSheet}});
    await soon();
    expect(host.renderRoot.adoptedStyleSheets).to.deep.equal([styleSheet]);
  });
});
