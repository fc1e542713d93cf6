/** The outline: the same map, and everything that can be done with it. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../../src/elements/plan/define.js';
import type {CairnPurposeMap} from '../../../src/elements/purpose-map/index.js';
import {expectAccessible} from '../../harness/accessible.js';
import {viewport} from '../../harness/commands.js';
import {
  asked,
  find,
  focused,
  nameOf,
  openMap,
  press,
  seek,
  settled,
  teamTime,
  write,
} from './page.js';

describe('The outline of the purpose map', function () {
  this.timeout(30_000);

  it('lists the cards of each family in reading order, with their connections in words', async () => {
    const {root} = await openMap({view: 'outline'});
    const families = [...root.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(families).to.deep.equal([
      'Why',
      'People',
      'The test and first steps',
      'Results',
      'Shifts and communication',
      'Supports and learning',
      'Notes',
    ]);
    expect(
      [...root.querySelectorAll('textarea')].map(({value}) => value).slice(0, 5),
    ).to.deep.equal([
      'Shared time is for learning from student work',
      'Every team decides one change together and returns to see what it did',
      'Growth, not rating',
      'One improved unit per team and term',
      'Instructional coach',
    ]);
    expect(root.textContent).to.contain('facilitates: Two grade teams, six sessions, one protocol');
    expect(root.textContent).to.contain('Cover for one period supports this');
  });

  it('is what a phone shows, and one press shows the map', async () => {
    const page = await openMap();
    page.element.view = undefined;
    page.element.removeAttribute('view');
    await viewport(360, 740);
    // Some windows take a moment to change their size.
    for (let i = 0; i < 60 && page.element.clientWidth >= 480; i++) await settled(page.element);
    await settled(page.element);
    await settled(page.element);
    expect(page.element.shownView).to.equal('outline');
    await press(page, find(page, 'button', 'Show as map'));
    expect(page.element.shownView).to.equal('map');
    expect(page.root.querySelectorAll('svg g')).not.to.have.length(0);
  });

  it('writes the words of a card, and of the person it stands for', async () => {
    const page = await openMap({view: 'outline'});
    const fields = [...page.root.querySelectorAll('textarea')];
    const [purpose, coach] = [fields[0], fields[4]];
    if (!purpose || !coach) throw new Error('no fields');
    await write(page, purpose, 'Time together is for student work');
    await write(page, coach, 'Ana Ruiz');
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Change card', 'Rename person']);
    expect(page.element.plan.map.cards[0]?.text).to.equal('Time together is for student work');
    page.element.undo();
    page.element.undo();
    expect(page.element.plan.map.cards[0]?.text).to.equal(teamTime.map.cards[0]?.text);
  });

  it('adds, connects and removes with the same edits as the map', async () => {
    const page = await openMap({view: 'outline'});
    await press(page, find(page, 'button', 'Add: Note'));
    await press(page, find(page, 'button', 'Connect to… Growth, not rating'));
    await asked(page);
    await press(page, find(page, 'button', 'Announcements leave the meeting'));
    await press(page, find(page, 'button', 'Remove the connection with Every team decides'));
    await press(page, find(page, 'button', 'Remove from map: Growth, not rating'));
    expect(page.changes.map(({label}) => label)).to.deep.equal([
      'Add card',
      'Connect cards',
      'Remove connection',
      'Remove card',
    ]);
    expect(focused(page)).to.equal('Goal');
  });

  it('is for reading alone where the reader may not change the plan', async () => {
    const page = await openMap({view: 'outline', readonly: true});
    expect(page.root.querySelector('textarea')).to.equal(null);
    expect(seek(page, 'button', 'Add')).to.equal(undefined);
    expect(seek(page, 'button', 'Remove')).to.equal(undefined);
    expect(page.root.textContent).to.contain('Growth, not rating');
  });
});

describe('The purpose map in its place', function () {
  this.timeout(60_000);

  it('speaks Spanish where the page does', async () => {
    const page = await openMap({lang: 'es'});
    expect(find(page, 'button', 'Agregar tarjeta')).to.be.an.instanceOf(HTMLElement);
    expect(nameOf(find(page, 'button', 'Instructional coach'))).to.contain('facilitates');
    expect(page.root.textContent).to.contain('Propósito');
    await press(page, find(page, 'button', 'Conectar'));
    await press(page, find(page, 'button', 'Shared time'));
    await press(page, find(page, 'button', 'Shared time'));
    expect(page.root.querySelector('[role="alert"]')?.textContent).to.contain(
      'no se puede conectar consigo misma',
    );
  });

  it('advises in Spanish where the page speaks it', async () => {
    const page = await openMap({
      lang: 'es',
      plan: {
        ...teamTime,
        people: teamTime.people.filter(({role}) => role !== 'teacher'),
      },
    });
    await waitUntil(
      () => page.root.textContent.includes('No hay docentes en el equipo.'),
      'advice',
      {
        timeout: 10_000,
      },
    );
  });

  it('shows hostile words as words', async () => {
    const words = '<img src=x onerror="globalThis.hacked = true"> ${alert(1)}';
    const plan = {
      format: 'cairn-plan',
      version: 1,
      people: [{id: 'p-1', name: words}],
      map: {
        cards: [
          {id: 'c-1', kind: 'note', text: words, x: 0, y: 0},
          {id: 'c-2', kind: 'person', ref: 'p-1', x: 320, y: 0},
          {id: 'c-3', kind: '<script>', text: 'x', x: 0, y: 200},
          {id: 'c-4', kind: 'action', ref: 'gone', x: 320, y: 200},
        ],
        connections: [{id: 'k-1', from: 'c-1', to: 'c-2', kind: words, label: words}],
      },
    };
    const page = await openMap({plan});
    await press(page, find(page, 'button', words));
    page.element.view = 'outline';
    await settled(page.element);
    expect(page.root.querySelector('img, script')).to.equal(null);
    expect('hacked' in globalThis).to.equal(false);
    expect(page.root.textContent).to.contain(words).and.to.contain('No longer in the plan');
  });

  for (const view of ['map', 'outline'] as const) {
    it(`has no accessibility violation as ${view}, with the details open and in every question`, async () => {
      const page = await openMap({view});
      await expectAccessible(page.element);
      await press(
        page,
        find(
          page,
          'button',
          view === 'map' ? 'Instructional coach' : 'Details: Instructional coach',
        ),
      );
      await expectAccessible(page.element);
      await press(page, find(page, 'button', 'Connect to…'));
      await asked(page);
      await expectAccessible(page.element);
      await press(page, find(page, 'button', 'Cancel'));
      await press(page, find(page, 'button', 'Add card'));
      await expectAccessible(page.element);
    });
  }

  it('has no accessibility violation when empty, read only and when dark', async () => {
    const empty = await openMap({plan: {format: 'cairn-plan', version: 1}});
    await expectAccessible(empty.element);
    empty.element.remove();
    const readonly = await openMap({readonly: true, scheme: 'dark'});
    await expectAccessible(readonly.element);
  });

  it('shares people with the plan around it: who is renamed elsewhere is renamed here', async () => {
    const plan = await fixture(html`
      <cairn-plan .plan=${teamTime}>
        <cairn-purpose-map view="map"></cairn-purpose-map>
      </cairn-plan>
    `);
    const element = plan.querySelector('cairn-purpose-map') as CairnPurposeMap;
    await settled(element);
    element.store.change('Rename person', (draft) => {
      const coach = draft.people.find(({id}) => id === 'p-coach');
      if (coach) coach.name = 'Ana Ruiz';
    });
    await settled(element);
    expect(element.shadowRoot?.textContent).to.contain('Ana Ruiz');
    expect(element.shadowRoot?.textContent).not.to.contain('Instructional coach facilitates');
  });

  it('leaves a tag that was defined before as it is', async () => {
    const before = customElements.get('cairn-purpose-map');
    const {defineElement} = await import('../../../src/foundation/define-element.js');
    const {CairnPurposeMap: Class} = await import('../../../src/elements/purpose-map/index.js');
    class Second extends Class {}
    defineElement('cairn-purpose-map', Second);
    expect(customElements.get('cairn-purpose-map')).to.equal(before);
  });

  it('renders of a map with 2,000 cards those near the view, and goes to any of them', async () => {
    const cards = Array.from({length: 2000}, (_, index) => ({
      id: `c-${index}`,
      kind: 'note',
      text: `Card ${index}`,
      x: (index % 40) * 320,
      y: Math.floor(index / 40) * 140,
    }));
    const page = await openMap({plan: {format: 'cairn-plan', version: 1, map: {cards}}});
    const here = (): number => page.root.querySelectorAll('.cards > li').length;
    expect(here()).to.be.within(10, 300);
    const first = find(page, 'button', 'Card 0, Note, 1 of 2,000');
    first.focus();
    first.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'End', ctrlKey: true, bubbles: true, composed: true}),
    );
    await settled(page.element);
    expect(focused(page)).to.equal('Card 1999, Note, 2,000 of 2,000');
    expect(here()).to.be.below(300);
    const box = page.root.activeElement?.getBoundingClientRect();
    const view = page.root.querySelector('.scroller')?.getBoundingClientRect();
    expect(box?.left).to.be.within(view?.left ?? 0, view?.right ?? 0);
    expect(box?.bottom).to.be.within(view?.top ?? 0, (view?.bottom ?? 0) + 1);
  });
});
