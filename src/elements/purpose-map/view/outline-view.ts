/**
 * The outline: the same map as lists in reading order, with what leads to what in words. Everything that can be done
 * on the map can be done here, with the same edits.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {textField} from '../../../foundation/fields.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {CardKind} from '../../../plan/schema/enumerations.js';
import {families, kindsOf} from '../families.js';
import type {ShownCard, ShownLink} from '../shown-map.js';
import {iconView} from './card-view.js';
import {sayFrom, type MapWords} from './words.js';

export interface OutlineActs {
  write(card: ShownCard, text: string): void;
  open(id: string): void;
  add(kind: CardKind): void;
  connect(id: string): void;
  disconnect(link: ShownLink, other: string): void;
  go(id: string): void;
  remove(id: string): void;
  focusIn(event: FocusEvent): void;
}

export interface OutlineShown {
  readonly editable: boolean;
  /** The reader looks for some cards alone. */
  readonly partial: boolean;
  readonly selected: ReadonlySet<string>;
  readonly opened: string;
  readonly drafts: TextDrafts;
  /** The details of the opened card, to stand beneath it. */
  readonly details: TemplateResult | typeof nothing;
  heading(text: string): TemplateResult;
}

export function outlineView(
  outline: OutlineShown,
  words: MapWords,
  acts: OutlineActs,
): TemplateResult {
  const {say, shown} = words;
  return html`
    <section class="outline" part="outline" aria-label=${say('outline')} @focusin=${acts.focusIn}>
      ${families.map((family) => {
        const cards = shown.cards.filter((card) => card.family === family);
        if (cards.length === 0 && (outline.partial || !outline.editable)) return nothing;
        return html`
          <div class="family" data-family=${family}>
            ${outline.heading(say(`family.${family}`))}
            ${
              cards.length > 0
                ? html`<ul>
                    ${repeat(
                      cards,
                      ({id}) => id,
                      (card) =>
                        html`<li
                          data-card=${card.id}
                          class=${outline.selected.has(card.id) ? 'selected' : ''}
                        >
                          ${itemView(card, outline, words, acts)}
                          ${card.id === outline.opened ? outline.details : nothing}
                        </li>`,
                    )}
                  </ul>`
                : html`<p class="quiet">${say('noneInFamily')}</p>`
            }
            ${
              outline.editable
                ? html`<p class="adds no-print">
                    ${kindsOf(family).map(
                      (kind) =>
                        html`<button
                          type="button"
                          class="plain"
                          aria-label=${say('addTo', {kind: words.kindOf(kind)})}
                          @click=${() => {
                            acts.add(kind);
                          }}
                        >
                          <span aria-hidden="true">+</span>${words.kindOf(kind)}
                        </button>`,
                    )}
                  </p>`
                : nothing
            }
          </div>
        `;
      })}
    </section>
  `;
}

function itemView(
  card: ShownCard,
  {editable, drafts, opened}: OutlineShown,
  words: MapWords,
  acts: OutlineActs,
): TemplateResult {
  const {say} = words;
  const name = words.nameOf(card.id);
  const kind = words.kindOf(card.kind);
  const field = `outline-${card.id}`;
  return html`
    <div class="item">
      <p class="kind">${iconView(card.family)}${kind}</p>
      ${
        editable && !card.lost
          ? html`<div class="text" data-holds>
              ${textField({
                field,
                label: kind,
                labelHidden: true,
                value: card.text,
                language: card.language,
                placeholder: say('noWords'),
                multiline: true,
                drafts,
                commit: (text) => {
                  acts.write(card, text);
                },
              })}
            </div>`
          : html`<p class="text" lang=${ifDefined(card.language || undefined)}>
              ${card.lost ? say('lost') : card.text || say('noWords')}
            </p>`
      }
      <div class="item-acts no-print">
        <button
          type="button"
          class="plain"
          data-main
          aria-expanded=${card.id === opened ? 'true' : 'false'}
          aria-label="${say('open')}: ${name}"
          @click=${() => {
            acts.open(card.id);
          }}
        >
          ${say('open')}
        </button>
        ${
          editable
            ? html`<button
                  type="button"
                  class="plain"
                  aria-label="${say('connectTo')} ${name}"
                  @click=${() => {
                    acts.connect(card.id);
                  }}
                >
                  ${say('connectTo')}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label="${say('remove')}: ${name}"
                  @click=${() => {
                    acts.remove(card.id);
                  }}
                >
                  ${say('removeFrom')}
                </button>`
            : nothing
        }
      </div>
      ${guard([card.out, card.in, words.shown, editable, words.say], () => relationsView(card, editable, words, acts))}
    </div>
  `;
}

function relationsView(
  card: ShownCard,
  editable: boolean,
  words: MapWords,
  acts: OutlineActs,
): TemplateResult | typeof nothing {
  const {say} = words;
  const links = [...card.out, ...card.in];
  if (links.length === 0) return nothing;
  return html`<ul class="relations">
    ${repeat(
      links,
      ({id}) => id,
      (link) => {
        const other = link.from === card.id ? link.to : link.from;
        const name = words.nameOf(other);
        const sentence =
          other === link.to
            ? say('linkTo', {word: words.wordOf(link.kind, link.label), name})
            : sayFrom(link, words);
        return html`<li>
          <button
            type="button"
            class="plain go"
            aria-label="${sentence}. ${say('goTo', {name})}"
            @click=${() => {
              acts.go(other);
            }}
          >
            <span class="arrow" aria-hidden="true">${other === link.to ? '→' : '←'}</span
            >${sentence}
          </button>
          <span class="on-paper" aria-hidden="true">${sentence}</span>
          ${
            editable
              ? html`<button
                  type="button"
                  class="plain take"
                  aria-label=${say('disconnect', {name})}
                  @click=${() => {
                    acts.disconnect(link, other);
                  }}
                >
                  <span aria-hidden="true">✕</span>
                </button>`
              : nothing
          }
        </li>`;
      },
    )}
  </ul>`;
}
