/** Buttons that put a tool on paper, as a page's own button may: filled or blank, on each sheet that schools have. */
import {html, type TemplateResult} from 'lit';
import '../src/kit/button/define.js';

interface Printed extends Element {
  print(options: {blank: boolean; paper: 'letter' | 'a4'}): void;
}

/** A tool under the buttons that print it. */
export function printed(tool: TemplateResult): TemplateResult {
  const print = (event: Event, blank: boolean, paper: 'letter' | 'a4'): void => {
    const shown = (event.target as Element).closest('.printed')?.lastElementChild;
    (shown as Printed).print({blank, paper});
  };
  const button = (words: string, blank: boolean, paper: 'letter' | 'a4'): TemplateResult =>
    html`<cairn-button
      @click=${(event: Event) => {
        print(event, blank, paper);
      }}
    >
      ${words}
    </cairn-button>`;
  return html`<div class="printed">
    <p>
      ${button('Print on Letter', false, 'letter')} ${button('Print on A4', false, 'a4')}
      ${button('Print blank on Letter', true, 'letter')} ${button('Print blank on A4', true, 'a4')}
    </p>
    ${tool}
  </div>`;
}
