/** What every element of Cairn promises a page, whatever it shows. Run on each tag. */
import {expect, fixture, html} from '@open-wc/testing';
import {defineElement} from '../../src/foundation/define-element.js';
import type {PlanElement} from '../../src/foundation/plan-element.js';
import {expectAccessible} from '../harness/accessible.js';
import {
  all,
  everything,
  find,
  focused,
  hear,
  moments,
  press,
  put,
  settled,
  until,
  words,
} from '../harness/page.js';
import {
  hostile,
  hostileText,
  newer,
  refused,
  titled,
  workedExample,
  workedExampleAddress,
} from './documents.js';

export type Tag =
  | 'cairn-plan'
  | 'cairn-theory-of-action'
  | 'cairn-purpose-map'
  | 'cairn-action-timeline'
  | 'cairn-impact-survey'
  | 'cairn-impact-results'
  | 'cairn-thread'
  | 'cairn-conditions'
  | 'cairn-decision'
  | 'cairn-feedback-plan'
  | 'cairn-guide';

export interface Subject {
  readonly tag: Tag;
  /** Registers the tag. */
  readonly define: () => Promise<unknown>;
  /** Something of the worked example that it shows. */
  readonly shows: string;
  /** A word of its own, in two languages. */
  readonly says: {readonly en: string; readonly es: string};
  /** Whether `src` is a plan; the results open a summary there. */
  readonly opensPlans: boolean;
  /** Whether a plan is edited in it: then it has Undo and Redo. */
  readonly edits: boolean;
}

const rename = (element: PlanElement, title: string): void => {
  element.store.change('Rename the plan', (draft) => {
    draft.title = title;
  });
};

export function elementContract(subject: Subject): void {
  const {tag, define, shows, says, opensPlans, edits} = subject;
  const opened = (attributes: Readonly<Record<string, string>> = {}): Promise<PlanElement> =>
    put(tag, {plan: workedExample}, attributes);

  // Not defined yet: these come first.
  describe(`${tag} on a page that loads it late`, () => {
    const early = document.createElement(tag) as PlanElement;
    const fromMarkup = document.createElement('div');

    before(() => {
      expect(customElements.get(tag)).to.equal(undefined);
      Object.assign(early, {plan: workedExample, readonly: true});
      fromMarkup.append(early);
      early.append('Meanwhile, in print');
      document.body.append(fromMarkup);
    });
    after(() => {
      fromMarkup.remove();
    });

    it('shows what the page put inside until it is defined', () => {
      expect(fromMarkup.innerText).to.include('Meanwhile, in print');
    });

    it('takes over properties that were set before', async () => {
      await define();
      await settled(early);
      expect(early.plan.title).to.equal(workedExample['title']);
      expect(early.readonly).to.equal(true);
      expect(Object.hasOwn(early, 'plan')).to.equal(false);
      expect(words(early)).to.include(shows);
    });
  });

  describe(tag, () => {
    before(define);

    describe('and its document', () => {
      it('opens what `plan` is set to, and gives it back frozen', async () => {
        const element = await opened();
        expect(words(element)).to.include(shows);
        expect(element.plan.title).to.equal(workedExample['title']);
        expect(Object.isFrozen(element.plan.people[0])).to.equal(true);
      });

      it('opens JSON through `value`, and gives the same back', async () => {
        const element = await put(tag, {value: JSON.stringify(workedExample)});
        const {value} = element;
        expect(JSON.parse(value)).to.deep.equal(JSON.parse(JSON.stringify(element.plan)));
        element.value = value;
        expect(element.value).to.equal(value);
      });

      it('opens text, bytes and objects with `load`, and says whether it could', async () => {
        const element = await put(tag);
        const text = JSON.stringify(titled('As text'));
        expect(element.load(text)).to.equal(true);
        expect(element.plan.title).to.equal('As text');
        expect(
          element.load(new TextEncoder().encode(text.replace('As text', 'As bytes'))),
        ).to.equal(true);
        expect(element.plan.title).to.equal('As bytes');
        expect(element.load(titled('As an object'))).to.equal(true);
        expect(element.plan.title).to.equal('As an object');
        expect(element.load('no plan')).to.equal(false);
        expect(element.plan.title).to.equal('As an object');
      });

      it('becomes its plan in JSON.stringify', async () => {
        const element = await opened();
        expect(JSON.parse(JSON.stringify({element}))).to.deep.equal({
          element: JSON.parse(element.value) as unknown,
        });
      });

      it('opens a child script', async () => {
        const element = await fixture<PlanElement>(
          inside(tag, `<script type="application/json">${JSON.stringify(workedExample)}</script>`),
        );
        await until(() => words(element).includes(shows), 'the child is shown');
      });

      it('says once that a document was opened, and where it came from', async () => {
        const element = document.createElement(tag) as PlanElement;
        const loads = hear(element, 'cairn-load');
        element.innerHTML = `<script type="application/json">${JSON.stringify(titled('Child'))}</script>`;
        await fixture(html`<div>${element}</div>`);
        await until(() => loads.length > 0, 'cairn-load');
        element.plan = titled('Property');
        await moments();
        expect(loads.map(({detail}) => [detail.source, detail.plan.title])).to.deep.equal([
          ['child', 'Child'],
          ['property', 'Property'],
        ]);
        expect(loads.every(({bubbles}) => !bubbles)).to.equal(true);
      });

      it('does not count the child where a plan was given', async () => {
        const element = document.createElement(tag) as PlanElement;
        element.innerHTML = `<script type="application/json">${JSON.stringify(titled('Child'))}</script>`;
        element.plan = titled('Property');
        await fixture(html`<div>${element}</div>`);
        await moments();
        expect(element.plan.title).to.equal('Property');
      });

      for (const [what, document] of refused) {
        it(`refuses ${what}, says why, and keeps what was there`, async () => {
          const element = await opened();
          const [before, heard] = [element.value, hear(element, 'cairn-error')];
          const loads = hear(element, 'cairn-load');
          element.plan = document as never;
          await settled(element);
          expect(heard).to.have.length(1);
          expect(heard[0]!.detail.problems).not.to.deep.equal([]);
          for (const {path, message} of heard[0]!.detail.problems) {
            expect(path).to.match(/^(\/|$)/);
            expect(message).to.match(/^[A-Z]/);
          }
          expect(heard[0]!.bubbles && heard[0]!.composed).to.equal(true);
          expect(element.value).to.equal(before);
          expect(words(element)).to.include(shows);
          expect(loads).to.deep.equal([]);
          expect(all(element, 'alert').map(words).join()).to.include(
            'What was here before is unchanged',
          );
          element.plan = workedExample;
          await settled(element);
          expect(all(element, 'alert')).to.deep.equal([]);
        });
      }

      it('shows hostile words as words', async () => {
        const element = await put(tag, {plan: hostile()});
        await moments();
        expect(words(element)).to.include(hostileText);
        expect([...everything(element)].some(({localName}) => localName === 'img')).to.equal(false);
        expect(window).not.to.have.property('harmed');
      });

      it('opens a plan of a newer version to read it, and says so', async () => {
        const element = await put(tag, {plan: newer});
        expect(element.plan.title).to.equal('From the future');
        expect(words(element)).to.include('made with a newer version');
        expect(element.store.readOnly).to.equal(true);
        expect(element.matches(':state(readonly)')).to.equal(true);
        expect(() => {
          rename(element, 'Changed');
        }).to.throw('newer version');
        element.undo();
        element.redo();
        expect(element.plan.title).to.equal('From the future');
        expect(JSON.parse(element.value)).to.have.property('version', 99);
      });

      it('keeps its plan and what can be undone when it is moved on the page', async () => {
        const element = await opened();
        rename(element, 'Renamed');
        const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
        const loads = hear(element, 'cairn-load');
        elsewhere.append(element);
        await settled(element);
        await moments();
        expect(loads).to.deep.equal([]);
        expect(element.plan.title).to.equal('Renamed');
        element.undo();
        await settled(element);
        expect(element.plan.title).to.equal(workedExample['title']);
        expect(words(element)).to.include(shows);
      });
    });

    if (opensPlans) {
      describe('and `src`', () => {
        it('opens the document at the address', async () => {
          const element = document.createElement(tag) as PlanElement;
          const loads = hear(element, 'cairn-load');
          element.setAttribute('src', workedExampleAddress);
          await fixture(html`<div>${element}</div>`);
          await until(() => words(element).includes(shows), 'it is shown');
          expect(loads.map(({detail}) => detail.source)).to.deep.equal(['src']);
        });

        it('does not count the child', async () => {
          const element = await fixture<PlanElement>(
            inside(
              tag,
              `<script type="application/json">${JSON.stringify(titled('Child'))}</script>`,
              {src: workedExampleAddress},
            ),
          );
          await until(() => words(element).includes(shows), 'src is shown');
          expect(element.plan.title).to.equal(workedExample['title']);
        });

        it('gives way to a property that is set later, even while it is read', async () => {
          const element = document.createElement(tag) as PlanElement;
          element.setAttribute('src', workedExampleAddress);
          await fixture(html`<div>${element}</div>`);
          element.plan = titled('Property');
          await new Promise((done) => setTimeout(done, 300));
          expect(element.plan.title).to.equal('Property');
        });

        it('counts again when it is set after a property', async () => {
          const element = await put(tag, {plan: titled('Property')});
          element.src = workedExampleAddress;
          await until(() => element.plan.title === workedExample['title'], 'src is shown');
        });

        it('shows what the page put inside where nothing can be opened, and says why', async () => {
          const element = await fixture<PlanElement>(
            inside(tag, '<p>Ask us for a printed plan.</p>', {src: '/stories/plans/missing.json'}),
          );
          await until(() => all(element, 'alert').length > 0, 'it is said');
          expect(words(element)).to.include('Ask us for a printed plan.');
          element.plan = workedExample;
          await settled(element);
          expect(words(element)).to.include(shows);
          if (tag !== 'cairn-plan') {
            expect(words(element)).not.to.include('Ask us for a printed plan.');
          }
        });

        it('says why in the language of the page', async () => {
          const element = await put(tag, {}, {lang: 'es', src: '/stories/plans/missing.json'});
          await until(() => all(element, 'alert').length > 0, 'it is said');
          expect(words(element))
            .to.include('No se pudo abrir este documento.')
            .and.include('no hay nada en esta dirección')
            .and.not.include('There is nothing');
          element.value = '{"format": "cairn-plan", "version": 1, "people": 7}';
          await settled(element);
          expect(words(element)).to.include('No es un plan que esta herramienta pueda leer.');
          const places = all(element, 'alert')[0]!.querySelector('ul')!;
          expect(places.lang).to.equal('en');
          expect(places.textContent).to.include('/people');
        });

        it('keeps what was there where another address cannot be opened', async () => {
          const element = await opened();
          const errors = hear(element, 'cairn-error');
          element.src = '/stories/plans/missing.json';
          await until(() => errors.length > 0, 'cairn-error');
          await settled(element);
          expect(errors).to.have.length(1);
          expect(words(element)).to.include(shows);
          expect(element.plan.title).to.equal(workedExample['title']);
        });

        it('takes the last of two addresses, whichever answers first', async () => {
          const answers: ((text: string) => void)[] = [];
          const slow: typeof globalThis.fetch = () =>
            new Promise((answer) => {
              answers.push((text) => {
                answer(new Response(text, {headers: {'Content-Type': 'application/json'}}));
              });
            });
          const element = await put(tag, {fetch: slow}, {src: '/one.json'});
          element.src = '/two.json';
          await until(() => answers.length === 2, 'both are asked');
          answers[1]!(JSON.stringify(titled('Two')));
          await until(() => element.plan.title === 'Two', 'the second is shown');
          answers[0]!(JSON.stringify(titled('One')));
          await moments();
          expect(element.plan.title).to.equal('Two');
        });
      });
    }

    describe('and the page around it', () => {
      it('fires no cairn-change when the page sets a property', async () => {
        const element = await put(tag);
        const changes = hear(element, 'cairn-change');
        element.plan = workedExample;
        element.value = JSON.stringify(titled('Other'));
        element.load(workedExample);
        element.readonly = true;
        element.lang = 'es';
        await settled(element);
        expect(changes).to.deep.equal([]);
      });

      it('tells of a change through the store once, as origin api, frozen and clonable', async () => {
        const element = await opened();
        const onPage = hear(document, 'cairn-change');
        rename(element, 'Renamed');
        const {detail} = onPage[0]!;
        expect(onPage).to.have.length(1);
        expect(detail).to.include({label: 'Rename the plan', origin: 'api', tool: ''});
        expect(detail.patches).to.deep.equal([{op: 'replace', path: '/title', value: 'Renamed'}]);
        expect(detail.inverse).to.deep.equal([
          {op: 'replace', path: '/title', value: workedExample['title']},
        ]);
        expect(detail.plan).to.equal(element.plan);
        expect(Object.isFrozen(detail) && Object.isFrozen(detail.patches[0])).to.equal(true);
        expect(structuredClone(detail)).to.deep.equal(detail);
      });

      it('lets the page veto a change', async () => {
        const element = await opened();
        const before = element.plan;
        const changes = hear(element, 'cairn-change');
        const offered: string[] = [];
        element.addEventListener('cairn-before-change', (event) => {
          offered.push(JSON.stringify([event.detail.plan.title, element.plan.title]));
          event.preventDefault();
        });
        rename(element, 'Renamed');
        expect(offered).to.deep.equal([JSON.stringify(['Renamed', workedExample['title']])]);
        expect(element.plan).to.equal(before);
        expect(changes).to.deep.equal([]);
        expect(element.store.canUndo).to.equal(false);
      });

      it('undoes and redoes, as origin history', async () => {
        const element = await opened();
        const before = element.value;
        rename(element, 'Renamed');
        const changes = hear(element, 'cairn-change');
        element.undo();
        expect(element.value).to.equal(before);
        element.redo();
        expect(element.plan.title).to.equal('Renamed');
        element.redo();
        expect(changes.map(({detail}) => [detail.origin, detail.label])).to.deep.equal([
          ['history', 'Rename the plan'],
          ['history', 'Rename the plan'],
        ]);
      });

      it('tells what there is to say about the plan when that changes', async () => {
        const element = await opened();
        const heard = hear(element, 'cairn-finding');
        element.store.change('Nobody does it', (draft) => {
          for (const action of draft.actions) action.owner = '';
        });
        await until(() => heard.length > 0, 'cairn-finding');
        expect(heard.at(-1)!.detail.findings.some(({at}) => at.field === 'owner')).to.equal(true);
        expect(structuredClone(heard[0]!.detail)).to.deep.equal(heard[0]!.detail);
      });

      it('is told apart by its states', async () => {
        const element = await opened();
        expect(element.matches(':state(ready)')).to.equal(true);
        rename(element, 'Renamed');
        await settled(element);
        expect(element.matches(':state(unsaved)')).to.equal(true);
      });

      it('does not mind being defined a second time', async () => {
        class Other extends HTMLElement {}
        const first = customElements.get(tag);
        await define();
        expect(() => {
          defineElement(tag, Other);
        }).not.to.throw();
        expect(customElements.get(tag)).to.equal(first);
      });

      it('takes the focus', async () => {
        const element = await opened();
        element.focus();
        await settled(element);
        expect(element.contains(document.activeElement), 'deep in the element').to.equal(true);
        expect(focused()).not.to.equal(document.body);
      });
    });

    if (edits) {
      describe('for a reader', () => {
        it('has Undo and Redo that name what they do', async () => {
          const element = await opened();
          rename(element, 'Renamed');
          await settled(element);
          expect(find(element, 'button', 'Undo').title).to.equal('Undo: Rename the plan');
          await press(element, 'button', 'Undo');
          expect(element.plan.title).to.equal(workedExample['title']);
          expect(find(element, 'button', 'Redo').title).to.equal('Redo: Rename the plan');
          await press(element, 'button', 'Redo');
          expect(element.plan.title).to.equal('Renamed');
        });

        for (const way of ['readonly', 'disabled'] as const) {
          it(`cannot be changed in it while it is ${way}`, async () => {
            const element = await opened({[way]: ''});
            rename(element, 'By the page');
            await settled(element);
            expect(element.matches(':state(readonly)')).to.equal(true);
            await press(element, 'button', 'Undo');
            expect(element.plan.title).to.equal('By the page');
            const open = [...everything(element)].filter(
              (one) =>
                (one instanceof HTMLInputElement && one.type !== 'file' && !one.readOnly) ||
                (one instanceof HTMLTextAreaElement && !one.readOnly) ||
                one instanceof HTMLSelectElement,
            );
            expect(
              open.filter((one) => !(one as HTMLInputElement).disabled).map(({id}) => id),
            ).to.deep.equal([]);
            element[way] = false;
            await settled(element);
            expect(element.matches(':state(readonly)')).to.equal(false);
          });
        }
      });
    }

    describe('and its language', () => {
      it('speaks that of the nearest ancestor, and follows it', async () => {
        const page = await fixture<HTMLElement>(html`<section lang="es"></section>`);
        const element = document.createElement(tag) as PlanElement;
        element.plan = workedExample;
        page.append(element);
        await until(() => words(element).includes(says.es), 'it speaks Spanish');
        expect(words(element)).not.to.include(says.en);
        page.lang = 'en';
        await until(() => words(element).includes(says.en), 'it follows');
        element.lang = 'es';
        await until(() => words(element).includes(says.es), 'its own counts more');
      });

      it('follows the page through a shadow root', async () => {
        const outer = await fixture<HTMLElement>(html`<div lang="es-MX"></div>`);
        const element = document.createElement(tag) as PlanElement;
        element.plan = workedExample;
        outer.attachShadow({mode: 'open'}).append(element);
        await until(() => words(element).includes(says.es), 'it speaks Spanish');
      });

      it('speaks English where it does not know the language', async () => {
        for (const lang of ['xx', 'not a language', 'en-GB-oxendict']) {
          const element = await opened({lang});
          expect(words(element)).to.include(says.en);
        }
      });

      it('stands in a page that is read from right to left', async () => {
        const page = await fixture<HTMLElement>(html`<section dir="rtl"></section>`);
        const element = document.createElement(tag) as PlanElement;
        element.plan = workedExample;
        page.append(element);
        await settled(element);
        expect(element.isRightToLeft).to.equal(true);
        expect(words(element)).to.include(shows);
        expect(overhanging(element)).to.deep.equal([]);
      });
    });

    describe('for everybody', function () {
      // Two checkers look at everything there is.
      this.timeout(60_000);

      it('is accessible with the worked example', async () => {
        await expectAccessible(await opened());
      });

      it('is accessible where there is nothing yet', async () => {
        await expectAccessible(await put(tag));
      });

      it('is accessible to read, in Spanish, in the dark', async () => {
        await expectAccessible(await opened({readonly: '', lang: 'es', scheme: 'dark'}));
      });

      it('is accessible where a document was refused', async () => {
        const element = await opened();
        element.plan = 'no plan';
        await settled(element);
        await expectAccessible(element);
      });

      it('has one live region that is there from the start', async () => {
        const element = await opened();
        const regions = [...everything(element)].filter((one) => one.ariaLive === 'polite');
        expect(regions).to.have.length(1);
      });

      it('leaves no raw key, placeholder or “undefined” on the page', async () => {
        for (const lang of ['en', 'es']) {
          const element = await opened({lang});
          expect(words(element)).not.to.match(/undefined|null|NaN|\{\w+\}|\[object/);
        }
      });

      it('is as wide as its place, down to 320 pixels', async () => {
        const element = await opened();
        (element.parentElement as HTMLElement).style.width = '320px';
        await moments();
        expect(element.getBoundingClientRect().width).to.be.at.most(320);
        expect(overhanging(element)).to.deep.equal([]);
      });
    });
  });
}

/** What stands out of an element on either side, scrollers' content left out. */
function overhanging(element: Element): string[] {
  const {left, right} = element.getBoundingClientRect();
  const scrolls = (inner: Element): boolean => {
    for (let at = inner.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };
  return [...everything(element)]
    .filter((inner) => {
      const box = inner.getBoundingClientRect();
      const isOut = box.width > 1 && (box.right > right + 1 || box.left < left - 1);
      return isOut && inner.checkVisibility() && !scrolls(inner);
    })
    .map(({localName, id, className}) => `${localName} ${id} ${className}`);
}

/** Markup of one element, as a page's source has it. */
function inside(
  tag: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}
