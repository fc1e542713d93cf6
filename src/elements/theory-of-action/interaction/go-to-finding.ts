/** From a finding to the very field that mends it: the focus is never put on a button that removes something. */
import type {Finding} from '../../../plan/findings/index.js';

export function goToFinding(root: ParentNode, {at: {id, field}}: Finding): void {
  const place = placeOf(root, id, field);
  place?.scrollIntoView({block: 'center'});
  place?.focus({preventScroll: true});
}

function placeOf(root: ParentNode, id: string, field: string): HTMLElement | null {
  const find = (selector: string, within: ParentNode | null = root): HTMLElement | null =>
    within?.querySelector<HTMLElement>(selector) ?? null;
  if (id === '') {
    // `theory/goal`, `theory/problem/text`
    const name = CSS.escape(field.split('/')[1] ?? '');
    return find(`#${name}`) ?? firstField(find(`[data-section="${name}"]`));
  }
  const item = find(`[data-item="${CSS.escape(id)}"]`);
  return (
    find(`#${CSS.escape(`${id}-${field}`)}`) ??
    (field === 'because' ? find('.evidence button.add', item) : null) ??
    firstField(item)
  );
}

function firstField(within: Element | null): HTMLElement | null {
  return (
    within?.querySelector<HTMLElement>('input, textarea, select') ??
    within?.querySelector<HTMLElement>('button:not(.remove)') ??
    null
  );
}
