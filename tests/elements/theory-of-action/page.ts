/** The theory of action as a team meets it: its parts by their heading, its items by what is written in them. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/theory-of-action/define.js';
import type {CairnTheoryOfAction} from '../../../src/elements/theory-of-action/index.js';
import {all, appears, find, hear, press, put, settled} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

export const theory = (
  attributes: Readonly<Record<string, string>> = {},
  plan: object = workedExample,
): Promise<CairnTheoryOfAction> => put('cairn-theory-of-action', {plan}, attributes);

/** A part of the tool under a heading. */
export function section(element: CairnTheoryOfAction, heading: string): HTMLElement {
  return find(element, 'heading', heading).closest('section')!;
}

/** An item of a list, by words written in it. */
export function item(element: CairnTheoryOfAction, written: string): HTMLElement {
  const found = all<HTMLTextAreaElement>(element, 'textbox').find(({value}) => value === written);
  if (!found) throw new Error(`Nothing says “${written}”.`);
  return found.closest<HTMLElement>('[data-item]')!;
}

/** Does something and expects exactly one edit of the reader's, which undo takes back. */
export async function oneEdit(
  element: CairnTheoryOfAction,
  label: string,
  act: () => unknown,
): Promise<void> {
  const before = element.value;
  const heard = hear(element, 'cairn-change');
  await act();
  await settled(element);
  expect(heard.map(({detail}) => [detail.label, detail.origin, detail.tool])).to.deep.equal([
    [label, 'user', 'cairn-theory-of-action'],
  ]);
  const after = element.value;
  expect(after).not.to.equal(before);
  element.undo();
  expect(element.value).to.equal(before);
  element.redo();
  expect(element.value).to.equal(after);
  await settled(element);
}

/** Chooses something from the menu of the toolbar. */
export async function fromMenu(
  element: CairnTheoryOfAction,
  name: string,
  role: 'menuitem' | 'menuitemcheckbox' = 'menuitem',
): Promise<void> {
  const [more] = all(element, 'button', /^(?:More|Más)$/);
  await press(element, 'button', /^(?:More|Más)$/);
  await press(await appears(element, 'menu', more!.textContent.trim()), role, name);
}
