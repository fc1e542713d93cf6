/** Help where the guide offers it, and links to read. What becomes of asking is said as it is: the page was told, no more. */
import {html, nothing, type TemplateResult} from 'lit';
import {foreign} from '../../../foundation/foreign.js';
import type {GuideHelp, GuideResource} from '../../../plan/guide.js';
import type {SayGuide} from '../guide.messages.js';
import {onToggle, said, type GuideView} from './guide-view.js';

/** @param asking - what help is asked for, in words */
export function helpView(
  view: GuideView,
  topic: string,
  asking: string,
  help: GuideHelp | undefined,
): TemplateResult | typeof nothing {
  if (!help) return nothing;
  // In quotation marks, within a sentence.
  const what = asking.replace(/\.$/, '');
  const {say} = view;
  const id = `help-${topic}`;
  const copies = (): HTMLInputElement | null => form?.querySelector('input') ?? null;
  let form: HTMLElement | null = null;
  const asked = view.asked.get(topic);
  return html`<details class="help" .open=${view.isOpen(id)} @toggle=${onToggle(view, id)}>
    <summary>${say('help', {what})}</summary>
    <div class="inside">
      ${view.text(help.text).text ? html`<p>${said(view, help.text)}</p>` : nothing}
      ${
        help.copies
          ? html`<label class="check" for=${`copies-${topic}`}
              ><input id=${`copies-${topic}`} type="checkbox" />
              <span>${say('copies')}</span></label
            >`
          : nothing
      }
      <div class="acts">
        <button
          type="button"
          @click=${(event: MouseEvent) => {
            form = (event.currentTarget as Element).closest('details');
            view.ask(topic, what, copies()?.checked === true);
          }}
        >
          ${say('ask')}
        </button>
        ${
          help.copies
            ? html`<button
                type="button"
                class="plain"
                @click=${() => {
                  view.printBlank();
                }}
              >
                ${say('printBlank')}
              </button>`
            : nothing
        }
      </div>
      ${asked === undefined ? nothing : html`<p class="told">${toldOf(say, what, asked)}</p>`}
    </div>
  </details>`;
}

/** Links, each with the host it leads to where that is another. */
export function resourcesView(
  view: GuideView,
  resources: readonly GuideResource[],
): TemplateResult | typeof nothing {
  if (resources.length === 0) return nothing;
  const {say} = view;
  return html`<div class="resources">
    <p class="name">${say('toRead')}</p>
    <ul>
      ${resources.map(({text, url}) => {
        const words = view.text(text);
        const host = hostOf(url);
        return html`<li>
          <a href=${url} target="_blank" rel="noopener noreferrer"
            >${words.text ? foreign(words) : html`<bdi>${url}</bdi>`}<span class="visually-hidden">
              (${say('newTab')})</span
            ></a
          >
          ${host ? html`<bdi class="quiet">${host}</bdi>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Where an address leads, if that is another host than the page's. */
function hostOf(url: string): string {
  try {
    const {host} = new URL(url, document.baseURI);
    return host === location.host ? '' : host;
  } catch {
    return '';
  }
}

/** What became of asking for help. */
export function toldOf(say: SayGuide, what: string, copies: boolean): string {
  return copies ? say('askedCopies', {what}) : say('asked', {what});
}
