/**
 * The details of one card, as native fields that fit its kind. A card that stands for something is edited where that
 * lives: a person renamed here has the new name everywhere.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {selectField, textField} from '../../../foundation/fields.js';
import {leaving} from '../../../foundation/leaving.js';
import {connectionKinds, isKnown} from '../../../plan/schema/enumerations.js';
import {moreMessages} from '../more/map-more.messages.js';
import {iconView} from './card-view.js';
import {fieldsView} from './details-fields.js';
import type {DetailsActs, DetailsShown, DetailsWords, Fields} from './details.js';
import {sayFrom} from './words.js';

export function detailsView(
  shown: DetailsShown,
  words: DetailsWords,
  acts: DetailsActs,
): TemplateResult {
  const {card, editable} = shown;
  const {say} = words;
  const kind = words.kindOf(card.kind);
  return html`
    <aside
      class="details"
      part="details"
      data-family=${card.family}
      aria-label=${say('details', {kind})}
      @keydown=${leaving(acts.close)}
    >
      <header>
        <p class="kind">${iconView(card.family)}${kind}</p>
        <button
          type="button"
          class="plain close no-print"
          aria-label=${say('close')}
          @click=${acts.close}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      ${card.item ? html`<p class="hint">${say(card.item.kind === 'person' ? 'sharedPerson' : 'sharedItem')}</p>` : nothing}
      ${fieldsView({shown, words, acts})} ${linksView({shown, words, acts})}
      ${
        editable
          ? html`<div class="acts">
              <button
                type="button"
                @click=${() => {
                  acts.connect(card.id);
                }}
              >
                ${say('connectTo')}
              </button>
              ${
                shown.movable
                  ? html`<button
                      type="button"
                      @click=${() => {
                        acts.move(card.id);
                      }}
                    >
                      ${say('move')}
                    </button>`
                  : nothing
              }
              <button
                type="button"
                @click=${() => {
                  acts.duplicate(card.id);
                }}
              >
                ${say('duplicate')}
              </button>
              <button
                type="button"
                @click=${() => {
                  acts.remove(card.id);
                }}
              >
                ${say('remove')}
              </button>
              ${
                card.item
                  ? html`<button
                      type="button"
                      @click=${() => {
                        acts.removeItem(card);
                      }}
                    >
                      ${moreMessages.say(words.language, 'removeItem')}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </aside>
  `;
}

/** What the card is connected to, in words, each connection with what it says and how to take it away. */
function linksView(fields: Fields): TemplateResult {
  const {shown, words, acts} = fields;
  const {card, editable, drafts} = shown;
  const {say} = words;
  return html`
    <section class="links-list">
      <h3 class="label" id="map-links" tabindex="-1">${say('links')}</h3>
      <ul>
        ${repeat(
          [...card.out, ...card.in],
          ({id}) => id,
          (link) => {
            const other = link.from === card.id ? link.to : link.from;
            const name = words.nameOf(other);
            return html`<li>
              <button
                type="button"
                class="plain go"
                aria-label="${
                  other === link.to
                    ? say('linkTo', {word: words.wordOf(link.kind, link.label), name})
                    : sayFrom(link, words)
                }. ${say('goTo', {name})}"
                @click=${() => {
                  acts.go(other);
                }}
              >
                ${
                  other === link.to
                    ? say('linkTo', {word: words.wordOf(link.kind, link.label), name})
                    : sayFrom(link, words)
                }
              </button>
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
              ${
                editable && other === link.to
                  ? html`<div class="pair">
                      ${selectField({
                        field: `${link.id}-kind`,
                        label: say('connectKind'),
                        labelHidden: true,
                        value: link.kind,
                        options: connectionKinds.map((value) => ({
                          value,
                          label: words.word('connection', value),
                        })),
                        choose: (kind) => {
                          if (isKnown(connectionKinds, kind)) acts.changeLink(link.id, {kind});
                        },
                      })}
                      ${textField({
                        field: `${link.id}-label`,
                        label: say('linkWord'),
                        labelHidden: true,
                        placeholder: say('linkWord'),
                        value: words.textOf(link.connection.label).text,
                        drafts,
                        commit: (text) => {
                          acts.changeLink(link.id, {
                            label: words.withText(link.connection.label, text),
                          });
                        },
                      })}
                    </div>`
                  : nothing
              }
            </li>`;
          },
        )}
      </ul>
    </section>
  `;
}
