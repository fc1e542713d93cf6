/** A list of plain texts: the reasons of a barrier, what would be gained, what is lost. */
import {html, nothing} from 'lit';
import type {Edit} from '../../../plan/edits/index.js';
import type {Plan, Text} from '../../../plan/types.js';
import {addButton, groupName, itemTools, pasting, prose, type Rendered} from './parts.js';
import type {TheoryView} from './theory-view.js';

interface TextList {
  /** What the ids of its fields begin with. */
  readonly place: string;
  /** What it is called, and of what it is, where there are several. */
  readonly title: string;
  readonly of?: string;
  /** The texts, of whatever plan. */
  readonly read: (plan: Plan) => readonly Text[];
  readonly label: (number: number) => string;
  readonly addLabel: string;
  readonly add: () => Edit;
  readonly change: (index: number, text: Text) => Edit;
  readonly remove: (index: number) => Edit;
  /** All texts at once. */
  readonly set: (texts: readonly Text[]) => Edit;
}

export function textList(view: TheoryView, list: TextList): Rendered {
  const {place, title, label, set} = list;
  const texts = list.read(view.plan);
  if (!view.editable && texts.length === 0) return nothing;
  const placeAt = (index: number): string => `${place}-${index}`;
  const spliced = (index: number, taken: number, ...put: readonly Text[]): Edit => {
    const others = [...list.read(view.settled())];
    others.splice(index, taken, ...put);
    return set(others);
  };
  return html`<div
    class="whys"
    role="group"
    aria-label=${list.of === undefined ? title : groupName(view, title, list.of)}
  >
    ${texts.length ? html`<p class="label">${title}</p>` : nothing}
    ${texts.map((text, index) => {
      const field = placeAt(index);
      return html`<div
        class="line"
        data-item=${field}
        @paste=${pasting(view, field, (lines) => spliced(index, 1, ...lines))}
      >
        ${prose(view, {
          field,
          label: label(index + 1),
          labelHidden: true,
          text,
          change: (words) => list.change(index, words),
        })}
        ${itemTools(view, {
          id: '',
          name: view.text(text).text,
          remove: list.remove(index),
          place: field,
          order: {
            index,
            count: texts.length,
            placeAt,
            to: (target) => {
              const others = [...list.read(view.settled())];
              others.splice(target, 0, ...others.splice(index, 1));
              return set(others);
            },
          },
        })}
      </div>`;
    })}
    ${addButton(view, list.addLabel, () => {
      const after = Array.from(texts.keys(), placeAt).indexOf(view.after());
      if (after >= 0 && after < texts.length - 1) {
        view.add(spliced(after + 1, 0, ''), placeAt(after + 1));
      } else view.add(list.add(), placeAt(texts.length));
    })}
  </div>`;
}
