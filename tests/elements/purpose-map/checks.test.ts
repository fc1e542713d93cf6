/** What is checked from the map before the first try: the contract, and the conditions in their own tool. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/purpose-map/define.js';
import type {CairnPurposeMap} from '../../../src/elements/purpose-map/index.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  appears,
  choose,
  field,
  find,
  focus,
  key,
  press,
  put,
  settled,
  until,
  words,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';
import {teamTime} from './page.js';

const MISSING = 'Nobody has checked the contract yet.';

async function checks(
  plan: object = workedExample,
  attributes: Readonly<Record<string, string>> = {},
): Promise<{element: CairnPurposeMap; dialog: HTMLElement}> {
  const element = await put('cairn-purpose-map', {plan}, attributes);
  await press(element, 'button', 'Checks');
  const dialog = await appears(element, 'dialog', 'Checks before the first try');
  await appears(dialog, 'heading', 'Which condition next?');
  return {element, dialog};
}

describe('the checks of the purpose map', () => {
  it('judge a condition in the plan of the map, and are undone from the map', async () => {
    const {element, dialog} = await checks();
    await press(find(dialog, 'group', 'Shared influence'), 'radio', 'Missing');
    expect(element.plan.conditions[2]).to.include({state: 'missing'});
    await press(dialog, 'button', 'Close');
    expect(all(element, 'dialog')).to.have.length(0);
    element.undo();
    expect(element.plan.conditions[2]).to.include({state: 'unknown'});
  });

  it('say whether a contract applies, who checked it and when', async () => {
    const {element, dialog} = await checks();
    expect(field(dialog, 'Checked on').value).to.equal('2026-08-20');
    await choose(dialog, 'Checked on', '');
    await settled(element);
    // Advice comes when the browser rests.
    await until(() => words(dialog).includes(MISSING), 'it is advised');
    expect(words(element.shadowRoot!.querySelector('.findings')!)).to.include(MISSING);
    await choose(dialog, 'Checked by', 'Principal');
    expect(element.plan.contract).to.include({reviewed: '', by: 'p-principal'});
    await press(dialog, 'checkbox', 'A contract applies');
    await settled(element);
    expect(element.plan.contract.applies).to.equal(false);
    expect(words(dialog)).not.to.include(MISSING);
    expect(all(dialog, 'date')).to.have.length(0);
  });

  it('say who is in it, role by role, who is affected and not heard, and what the team still needs', async () => {
    const people = teamTime.people.map((person) =>
      person.role === 'administrator' ? {...person, ring: 'informed'} : person,
    );
    people.push({
      ...people[0]!,
      id: 'p-family',
      name: 'Families',
      role: 'family',
      ring: 'affected',
    });
    const {dialog, element} = await checks({
      ...teamTime,
      people,
      theory: {...teamTime.theory, voices: []},
    });
    const told = (): string => words(element.shadowRoot!.querySelector('.coverage')!);
    expect(told())
      .to.include('Who is in it')
      .and.include('Family Affected, not heard yet: Families')
      .and.include('Administrator Informed: Principal')
      .and.match(/Teacher In the team: [^:]*Grade 6 lead/);
    await until(() => told().includes('No administrator is in the team.'), 'it is advised');
    await press(dialog, 'button', 'Close');
  });

  it('are words for who may only read', async () => {
    const {dialog} = await checks(workedExample, {readonly: ''});
    expect(words(dialog))
      .to.include('Checked on: August 20, 2026 · Checked by: Association representative')
      .and.include('Meeting length is within the agreement');
    expect(all(dialog, 'radio')).to.have.length(0);
    expect(all(dialog, 'checkbox')).to.have.length(0);
  });

  it('leave the keys of the map alone, and give the focus back', async () => {
    const element = await put('cairn-purpose-map', {plan: workedExample});
    find(element, 'button', 'Checks').focus();
    await key('Enter');
    const dialog = await appears(element, 'dialog', 'Checks before the first try');
    await appears(dialog, 'group', 'Shared influence');
    const cards = element.plan.map.cards.length;
    find(find(dialog, 'group', 'Shared influence'), 'radio', 'Not looked at').focus();
    await key('ArrowUp', 'Delete');
    expect(element.plan.conditions[2]).to.include({state: 'missing'});
    expect(element.plan.map.cards).to.have.length(cards);
    await key('Escape');
    await until(() => focus() === 'button “Checks”', focus);
  });

  it('can be used by everybody', async () => {
    const {element} = await checks();
    await expectAccessible(element);
  });
});
