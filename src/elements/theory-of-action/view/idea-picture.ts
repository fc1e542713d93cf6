/**
 * Ideas by impact and effort, nine places. An idea is pressed, then the place where it belongs; by keyboard, arrows take
 * a pressed one further. Each place says in words what it means, so that nothing is told by where it stands alone.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {safeLanguage} from '../../../foundation/messages.js';
import {changeIdea} from '../../../plan/edits/index.js';
import {isBlank} from '../../../plan/text.js';
import type {Idea} from '../../../plan/types.js';
import {buildingMessages} from '../theory-building.messages.js';
import type {Rendered} from './parts.js';
import type {TheoryView} from './theory-view.js';

const kinds = {31: 'kind.31', 33: 'kind.33', 11: 'kind.11', 13: 'kind.13'} as const;

/** Low, medium, high; or that nobody rated it. */
export function ratingWord({say}: TheoryView, rating: number): string {
  const words = [say('rating0'), say('rating1'), say('rating2'), say('rating3')];
  return words[rating] ?? String(rating);
}

const kindAt = (view: TheoryView, impact: number, effort: number): string => {
  const key = kinds[(impact * 10 + effort) as keyof typeof kinds] as
    (typeof kinds)[keyof typeof kinds] | undefined;
  return key ? buildingMessages.say(view.language, key) : '';
};

/** What an idea of its impact and effort is called, such as a quick win; most have no name. */
export function kindOfIdea(view: TheoryView, {impact, effort}: Idea): string {
  return kindAt(view, impact ?? 0, effort ?? 0);
}

const isPlaced = ({impact, effort}: Idea): boolean =>
  [1, 2, 3].includes(impact ?? 0) && [1, 2, 3].includes(effort ?? 0);

export function ideaPicture(view: TheoryView): TemplateResult {
  const {ideas} = view.theory;
  const tell = buildingMessages.in(view.language);
  const named = ideas.filter(({text}) => !isBlank(text));
  const loose = named.filter((idea) => !isPlaced(idea));
  const wins = named.filter(({impact, effort}) => impact === 3 && effort === 1);
  const words = (idea: Idea): string => view.text(idea.text).text;
  return html`<div class="picture" role="group" aria-label=${tell('idea')}>
    <p class="label">${tell('idea')}</p>
    ${view.editable ? html`<p class="hint">${tell('matrixHint')}</p>` : nothing}
    <p class="axis impact" aria-hidden="true">${tell('impactAxis')}</p>
    <ul class="places">
      ${[3, 2, 1].map((impact) =>
        [1, 2, 3].map((effort) =>
          placeView(
            view,
            impact,
            effort,
            named.filter((idea) => idea.impact === impact && idea.effort === effort),
          ),
        ),
      )}
    </ul>
    <p class="axis effort" aria-hidden="true">${tell('effortAxis')}</p>
    ${
      loose.length
        ? html`<div class="loose">
            <p class="label">${tell('unplaced')}</p>
            ${loose.map((idea) => ideaChip(view, idea))}
          </div>`
        : nothing
    }
    ${wins.length ? html`<p class="wins">${tell('quickWins', {ideas: wins.map(words).join('; ')})}</p>` : nothing}
  </div>`;
}

function placeName(view: TheoryView, impact: number, effort: number): string {
  const [high, low] = [impact, effort].map((rating) =>
    ratingWord(view, rating).toLocaleLowerCase(safeLanguage(view.language)),
  );
  const words = buildingMessages.say(view.language, 'cell', {
    impact: high ?? '',
    effort: low ?? '',
  });
  return words.charAt(0).toLocaleUpperCase(safeLanguage(view.language)) + words.slice(1);
}

function placeView(
  view: TheoryView,
  impact: number,
  effort: number,
  ideas: readonly Idea[],
): TemplateResult {
  const tell = buildingMessages.in(view.language);
  const kind = kindAt(view, impact, effort);
  const picked = view.theory.ideas.find(({id}) => id === view.picked);
  const isHere = picked?.impact === impact && picked.effort === effort;
  const cell = placeName(view, impact, effort);
  return html`<li
    class=${['place', kind ? 'named' : '', ideas.length || picked ? '' : 'bare'].join(' ')}
  >
    <p class="place-name">
      <span class="where">${cell}</span>${kind ? html`<strong>${kind}</strong>` : nothing}
    </p>
    ${ideas.map((idea) => ideaChip(view, idea))}
    ${
      picked && !isHere
        ? html`<button
            type="button"
            class="here"
            aria-label=${tell('putHereName', {idea: view.text(picked.text).text, cell})}
            @click=${() => {
              put(view, picked, impact, effort);
              view.pick('', chipOf(picked.id));
            }}
          >
            ${tell('putHere')}
          </button>`
        : nothing
    }
  </li>`;
}

const chipOf = (id: string): string => `[data-chip="${CSS.escape(id)}"]`;

function put(view: TheoryView, {id, text}: Idea, impact: number, effort: number): void {
  view.edit(changeIdea(id, {impact, effort}));
  const kind = kindAt(view, impact, effort);
  const cell = placeName(view, impact, effort);
  view.announce(
    buildingMessages.say(view.language, 'placed', {
      idea: view.text(text).text,
      cell: kind ? `${cell}. ${kind}` : cell,
    }),
  );
}

function ideaChip(view: TheoryView, idea: Idea): Rendered {
  const {id, chosen} = idea;
  const {text, language} = view.text(idea.text);
  const words = chosen ? `✓ ${text}` : text;
  if (!view.editable)
    return html`<span class="idea" lang=${ifDefined(language || undefined)}>${words}</span>`;
  const isPicked = view.picked === id;
  return html`<button
    type="button"
    class="idea"
    data-chip=${id}
    lang=${ifDefined(language || undefined)}
    aria-pressed=${isPicked ? 'true' : 'false'}
    @click=${() => {
      view.pick(isPicked ? '' : id);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (isPicked) onChipKey(event, view, idea);
    }}
  >
    ${words}
  </button>`;
}

/** Arrows take a pressed idea one place further; Escape lets go of it. */
function onChipKey(event: KeyboardEvent, view: TheoryView, idea: Idea): void {
  const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  if (key === 'Escape') {
    event.preventDefault();
    view.pick('');
    return;
  }
  const mirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const further = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
  const impact = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
  const effort = key === further ? 1 : key === back ? -1 : 0;
  if (impact === 0 && effort === 0) return;
  event.preventDefault();
  const within = (rating: number): number => Math.min(3, Math.max(1, rating));
  const target = isPlaced(idea)
    ? [within((idea.impact ?? 0) + impact), within((idea.effort ?? 0) + effort)]
    : [2, 2];
  put(view, idea, target[0] ?? 2, target[1] ?? 2);
  view.pick(idea.id, chipOf(idea.id));
}
