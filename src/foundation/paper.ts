/** The pieces that sheets of paper are made of: lines to write on, boxes to tick, sections, facts. Pure views. */
import {html, nothing, type TemplateResult} from 'lit';

/** Lines to write on, 9 mm apart. */
export function linesToWrite(count: number): TemplateResult {
  return html`<span class="lines-to-write"
    >${Array.from({length: count}, () => html`<span class="write"></span>`)}</span
  >`;
}

/** A name and a line to write it on; before it a box, where one of several is to be chosen. */
export function nameToWrite(name: string, box = false): TemplateResult {
  return html`<p class="write-row">
    ${box ? tick(false, false) : nothing}<span class="name-of">${name}</span
    ><span class="write"></span>
  </p>`;
}

/** A box to tick, round where only one of several may be. */
export function tick(on: boolean, round: boolean): TemplateResult {
  return html`<span class=${`tick${round ? ' round' : ''}${on ? ' on' : ''}`}></span>`;
}

/** Words of a list, each with its box, all empty. */
export function ticks(name: string, words: readonly string[], round = true): TemplateResult {
  return html`<p class="ticks">
    ${name ? html`<span class="name-of">${name}</span>` : nothing}
    ${words.map((word) => html`<span>${tick(false, round)}${word}</span>`)}
  </p>`;
}

/** A part of a sheet under its heading; nothing where there is nothing in it. */
export function sheetSection(
  heading: TemplateResult | typeof nothing,
  content: TemplateResult | typeof nothing,
  hint = '',
): TemplateResult | typeof nothing {
  return content === nothing
    ? nothing
    : html`<section class="sheet-section">
        ${heading} ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${content}
      </section>`;
}

/** Something small that is known, under its name; nothing where nobody has said it. */
export function fact(
  name: string,
  content: TemplateResult | string | typeof nothing,
): TemplateResult | typeof nothing {
  return content === nothing || content === ''
    ? nothing
    : html`<span class="fact"><span class="name">${name}</span>${content}</span>`;
}
