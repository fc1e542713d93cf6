/** What is said at the rim of the work: what the reader is in the middle of, and what there is to say about the map. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../../../plan/findings/index.js';
import type {SayMap} from '../purpose-map.messages.js';

export interface Prompt {
  readonly sentence: string;
  readonly drop?: () => void;
  readonly cancel: () => void;
}

/** What the next press means, and how to leave it. */
export function promptView(
  prompt: Prompt | undefined,
  say: SayMap,
): TemplateResult | typeof nothing {
  if (!prompt?.sentence) return nothing;
  return html`<div
    class="prompt no-print"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      prompt.cancel();
    }}
  >
    <p>${prompt.sentence}</p>
    ${
      prompt.drop
        ? html`<button type="button" class="primary" @click=${prompt.drop}>${say('drop')}</button>`
        : nothing
    }
    <button type="button" @click=${prompt.cancel}>
      ${prompt.drop ? say('putBack') : say('cancel')}
    </button>
  </div>`;
}

/** So much is said at once; the rest is one press away. */
const SAID = 3;

/** A sentence, and the card it is about, where it is about one. */
export interface Told {
  readonly sentence: string;
  readonly card: {readonly id: string; readonly name: string} | undefined;
}

export function findingsView(
  findings: readonly Finding[],
  tell: (finding: Finding) => Told,
  open: (id: string) => void,
  say: SayMap,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const item = (finding: Finding): TemplateResult => {
    const {sentence, card} = tell(finding);
    return html`<li class="finding ${finding.severity}">
      <span
        >${
          card
            ? html`<button
                  type="button"
                  class="plain go"
                  @click=${() => {
                    open(card.id);
                  }}
                >
                  ${card.name}</button
                >: `
            : nothing
        }${sentence}</span
      >
    </li>`;
  };
  const rest = findings.slice(SAID);
  return html`<ul class="findings">
    ${findings.slice(0, SAID).map(item)}
    ${
      rest.length > 0
        ? html`<li class="quiet">
            <details>
              <summary>${say('more', {count: rest.length})}</summary>
              <ul class="findings">
                ${rest.map(item)}
              </ul>
            </details>
          </li>`
        : nothing
    }
  </ul>`;
}
