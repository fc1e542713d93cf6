/** The design tokens as they are where they stand: the colors follow the scheme, theme and brand around them. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, svg, type TemplateResult} from 'lit';
import data from './tokens.data.json' with {type: 'json'};

interface Token {
  readonly type: string;
  readonly description: string;
  readonly value: string;
  readonly dark?: string;
  readonly follows?: string;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .tokens { border-collapse: collapse; font-family: system-ui, sans-serif; font-size: 0.875rem }
  .tokens caption { text-align: start; font-size: 1.375rem; font-weight: 600; padding: 8px }
  .tokens th { text-align: start }
  .tokens th, .tokens td { padding: 8px; border-block-end: 1px solid #8885; vertical-align: middle }
  .tokens svg { display: block }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const tokens = Object.entries<Token>(data.tokens);

/** A patch of color; SVG, since a strict policy allows its attributes and no others. */
const patch = (name: string, {value, dark = value}: Token): TemplateResult =>
  html`<svg width="64" height="32" aria-hidden="true">
    ${svg`<rect width="64" height="32" rx="4" stroke="currentColor" stroke-opacity="0.25"
      fill=${`var(${name}, light-dark(${value}, ${dark}))`} />`}
  </svg>`;

const bar = (value: string): TemplateResult =>
  html`<svg width=${value} height="16" aria-hidden="true">
    ${svg`<rect width="100%" height="16" fill="currentColor" fill-opacity="0.5" />`}
  </svg>`;

const shown = (name: string, token: Token): TemplateResult | typeof nothing => {
  if (token.type === 'color') return patch(name, token);
  return name.startsWith('--cairn-space') ? bar(token.value) : nothing;
};

const table = (caption: string, has: (name: string, token: Token) => boolean): TemplateResult =>
  html`<table class="tokens">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Look</th>
        <th scope="col">Token</th>
        <th scope="col">For</th>
        <th scope="col">Value</th>
      </tr>
    </thead>
    <tbody>
      ${tokens
        .filter(([name, token]) => has(name, token))
        .map(
          ([name, token]) =>
            html`<tr>
              <td>${shown(name, token)}</td>
              <th scope="row"><code>${name}</code></th>
              <td>${token.description}</td>
              <td>
                <code>${token.follows ?? token.value}</code>
                ${token.dark ? html`<br /><code>${token.dark}</code> in the dark` : nothing}
              </td>
            </tr>`,
        )}
    </tbody>
  </table>`;

const meta: Meta = {
  title: 'Foundations/Tokens',
  tags: ['!autodocs'],
};
export default meta;

/** Every color, with what it is for. */
export const Colors: StoryObj = {
  render: () => table('Colors', (_name, {type}) => type === 'color'),
};

/** Space, type, shape, motion and paper. */
export const Measures: StoryObj = {
  render: () => table('Measures', (_name, {type}) => type !== 'color'),
};
