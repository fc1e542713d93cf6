/**
 * A number of the plan as a field of text, read as people type it.
 *
 * What always holds: what is no number there stays in the field, which says so, and the plan keeps what it had, until the field is
 * written again or the plan says something else.
 */
import type {TemplateResult} from 'lit';
import {textField} from '../../../foundation/fields.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import {typedNumber} from '../../../foundation/typed-number.js';
import type {Edit} from '../../../plan/edits/index.js';
import type {TimelineView} from './timeline-view.js';

interface Unread {
  readonly text: string;
  /** What the plan said then. */
  readonly saved: string;
}

/** What could not be read, by its field; it goes with the drafts of its tool. */
const unread = new WeakMap<TextDrafts, Map<string, Unread>>();

interface NumberField {
  readonly field: string;
  readonly label: string;
  /** `undefined` where the plan says none. */
  readonly value: number | undefined;
  /** What to say where somebody wrote what is none. */
  readonly why: string;
  /** The edit that a number is, or no number where the field is empty. */
  readonly change: (value: number | undefined) => Edit;
}

export function numberField(
  view: TimelineView,
  {field, label, value, why, change}: NumberField,
): TemplateResult {
  const {drafts} = view;
  const saved = value === undefined ? '' : String(value);
  const kept = unread.get(drafts) ?? new Map<string, Unread>();
  unread.set(drafts, kept);
  const left = kept.get(field);
  const isUnread = left?.saved === saved;
  return textField({
    field,
    label,
    value: isUnread ? left.text : saved,
    readonly: !view.editable,
    invalid: isUnread,
    notes: isUnread ? [{severity: 'block', text: why}] : [],
    drafts,
    commit: (text) => {
      kept.delete(field);
      const typed = text.trim();
      const number = typed === '' ? undefined : typedNumber(typed, view.language);
      const read = typed === '' || number !== undefined;
      // What the plan refuses, such as less than none, is told apart by it.
      if (!read || (typed !== saved && !view.edit(change(number)))) kept.set(field, {text, saved});
    },
  });
}
