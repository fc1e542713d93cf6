/** What changed between two theories, in words. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Say} from '../../../foundation/messages.js';
import {isBlank} from '../../../plan/text.js';
import type {Text} from '../../../plan/types.js';
import type {FieldChange, TheoryChange} from '../../../plan/versions/index.js';
import type {english} from '../panels.messages.js';
import type {TheoryView} from './theory-view.js';

type SayPanels = Say<typeof english>;

/** A list of changes: what it is, what became of it, old words struck out and new ones. */
export function changesView(
  view: TheoryView,
  say: SayPanels,
  changes: readonly TheoryChange[],
): TemplateResult {
  return html`<ul class="changes">
    ${changes.map(
      ({kind, part, before, after, fields}) =>
        html`<li>
          <span class="change-name"
            >${say('changeOf', {part: say(`part.${part}`), kind: say(`change.${kind}`).toLocaleLowerCase(view.language)})}</span
          >
          ${kind === 'removed' || kind === 'reworded' ? html`<del><bdi>${before || say('empty')}</bdi></del>` : nothing}
          ${kind === 'added' || kind === 'reworded' ? html`<ins><bdi>${after || say('empty')}</bdi></ins>` : nothing}
          ${kind === 'changed' ? html`<bdi>${after}</bdi>` : nothing}
          ${fieldsView(view, say, fields)}
        </li>`,
    )}
  </ul>`;
}

/** What changed of an item besides its words; fields that a reader knows by name. */
export function fieldsView(
  view: TheoryView,
  say: SayPanels,
  fields: readonly FieldChange[],
): TemplateResult | typeof nothing {
  const known = fields.flatMap(({field, before, after}) => {
    const name = names[field];
    return name
      ? [
          say('fromTo', {
            field: say(name),
            before: value(view, say, field, before),
            after: value(view, say, field, after),
          }),
        ]
      : [];
  });
  return known.length ? html`<span class="change-fields">${known.join('; ')}</span>` : nothing;
}

const names = {
  status: 'field.status',
  level: 'field.level',
  term: 'field.term',
  control: 'field.control',
  confidence: 'field.confidence',
  chosen: 'field.chosen',
  ifWrong: 'field.ifWrong',
  parked: 'field.parked',
  impact: 'field.impact',
  effort: 'field.effort',
  source: 'field.source',
  kind: 'field.kind',
} as Readonly<Record<string, keyof typeof english>> as Readonly<
  Record<string, 'field.status' | undefined>
>;

const vocabularies = {
  status: 'assumption',
  level: 'level',
  term: 'term',
  control: 'control',
  confidence: 'confidence',
  kind: 'evidence',
} as const;

function value(view: TheoryView, say: SayPanels, field: string, given: unknown): string {
  if (typeof given === 'boolean') return say(given ? 'yes' : 'no');
  if (typeof given === 'number')
    return view.say(given > 2 ? 'rating3' : given > 1 ? 'rating2' : 'rating1');
  if (given === undefined || isBlank(given as Text)) return say('empty');
  if (typeof given === 'string' && Object.hasOwn(vocabularies, field)) {
    return view.word(vocabularies[field as keyof typeof vocabularies], given);
  }
  return view.text(given as Text).text;
}
