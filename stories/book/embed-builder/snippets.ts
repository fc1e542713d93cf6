/**
 * From choices to what is pasted. Pure: no DOM.
 *
 * What always holds: a value is never more than a value. Whatever somebody types, quotes, angle brackets, braces of a
 * framework's template, shortcodes of a CMS, it arrives in the attribute as it was typed and opens nothing.
 */
import {readyThemeCss, theme} from '../../../src/tokens/theme/index.js';
import {asked, heardOf, type Choices, type Thing} from './choices.js';

export const systems = [
  'html',
  'wordpress',
  'drupal',
  'squarespace',
  'google-sites',
  'wix',
  'react',
  'vue',
  'angular',
  'svelte',
] as const;
export type System = (typeof systems)[number];

/** Whether a system is a program with npm; the others are pages one pastes into. */
export function isFramework(system: System): boolean {
  return ['react', 'vue', 'angular', 'svelte'].includes(system);
}

/** An element before anybody writes it down: attributes in order, `true` for one without a value. */
export interface Markup {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string | true])[];
  readonly children: readonly Markup[];
}

/** The element that the choices describe. */
export function markup(choices: Choices): Markup {
  const {thing} = choices;
  const means = asked(thing);
  const attributes: (readonly [string, string | true])[] = [];
  const add = (choice: keyof Choices, name: string, value: string | boolean): void => {
    if (!means.has(choice) || value === '' || value === false) return;
    attributes.push([name, value]);
  };
  add('src', 'src', choices.src);
  add('action', 'action', choices.action);
  add('save', 'save', choices.save);
  if (choices.storage === 'local') {
    add('storage', 'storage', 'local');
    add('storageKey', 'storage-key', choices.storageKey);
  }
  add('bySection', 'by-section', choices.bySection);
  add('sharedDevice', 'shared-device', choices.sharedDevice);
  add('view', 'view', choices.view);
  add('readonly', 'readonly', choices.readonly);
  add('lang', 'lang', choices.lang);
  add('scheme', 'scheme', choices.scheme);
  add('density', 'density', choices.density);
  add('heading', 'heading', choices.heading);
  add('headingLevel', 'heading-level', choices.headingLevel === 2 ? '' : `${choices.headingLevel}`);
  const children = thing === 'plan' ? choices.tools : [];
  // The tools' headings stand one level under the plan's.
  const level = Math.min(6, choices.headingLevel + 1);
  return {
    tag: tagOf(thing),
    attributes,
    children: children.map((tool) => ({
      tag: tagOf(tool),
      attributes: level === 2 ? [] : [['heading-level', `${level}`]],
      children: [],
    })),
  };
}

/** The style sheet of the theme and the brand, where they are not Cairn's own; empty otherwise. */
export function styleSheet({theme: base, brand}: Choices, selector = ':root'): string {
  // A brand's sheet alone says what differs from stone, so on another theme it is all that is needed.
  if (brand !== '') return theme(brand, {base, selector}).css.trimEnd();
  return base === 'stone' ? '' : readyThemeCss(base, selector).trimEnd();
}

/** What to paste or write for a system. Ends without a line break. */
export function snippet(system: System, choices: Choices): string {
  const element = markup(choices);
  const heard = heardIn(choices);
  switch (system) {
    case 'html':
    case 'drupal':
    case 'squarespace':
    case 'google-sites':
    case 'wix':
      return page(choices, element, (value) => escapeHtml(value));
    case 'wordpress':
      return [
        '<!-- wp:html -->',
        // WordPress looks for shortcodes everywhere.
        page(choices, element, (value) => escapeHtml(value).replaceAll('[', '&#91;')),
        '<!-- /wp:html -->',
      ].join('\n');
    case 'react':
      return [
        ...imports(element),
        '',
        `export function ${nameOf(choices.thing)}() {`,
        '  return (',
        write(
          element,
          jsxAttribute,
          4,
          // Written in place, so that it is as right in TypeScript as in JavaScript: its type is known from there.
          heard && `on${heard.event}={(event) => console.log(event.detail.${heard.detail})}`,
        ),
        '  );',
        '}',
      ].join('\n');
    case 'vue':
      return [
        '<script setup lang="ts">',
        ...imports(element),
        ...handler(heard, 'function '),
        '</script>',
        '',
        '<template>',
        write(element, htmlAttribute(escapeHtml), 2, heard && `@${heard.event}="${heard.name}"`),
        '</template>',
      ].join('\n');
    case 'angular':
      return [
        "import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';",
        ...imports(element),
        '',
        '@Component({',
        `  selector: 'app-${choices.thing}',`,
        '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
        '  template: `',
        write(element, angularAttribute, 4, heard && `(${heard.event})="${heard.name}($event)"`),
        '  `,',
        '})',
        ...(heard
          ? [
              `export class ${nameOf(choices.thing)} {`,
              ...handler(heard, 'protected ')
                .slice(1)
                .map((line) => `  ${line}`),
              '}',
            ]
          : [`export class ${nameOf(choices.thing)} {}`]),
      ].join('\n');
    case 'svelte':
      return [
        '<script lang="ts">',
        ...[...imports(element), ...handler(heard, 'function ')].map((line) =>
          line === '' ? line : `  ${line}`,
        ),
        '</script>',
        '',
        write(element, htmlAttribute(escapeBraces), 0, heard && `on${heard.event}={${heard.name}}`),
      ].join('\n');
  }
}

interface Heard {
  readonly event: keyof typeof handlers;
  readonly detail: string;
  /** What the function is called that hears it. */
  readonly name: string;
}

const handlers = {
  'cairn-change': 'changed',
  'cairn-submit': 'submitted',
  'cairn-help': 'asked',
} as const;

/** What a program is to hear, where it is to hear anything. */
function heardIn({thing, listen}: Choices): Heard | undefined {
  const heard = listen ? heardOf[thing] : undefined;
  return heard && {...heard, name: handlers[heard.event]};
}

/** The function that hears it, in TypeScript, with an empty line before it. */
function handler(heard: Heard | undefined, keyword: string): string[] {
  if (!heard) return [];
  return [
    '',
    `${keyword}${heard.name}({detail}: HTMLElementEventMap['${heard.event}']) {`,
    `  console.log(detail.${heard.detail});`,
    '}',
  ];
}

type Escape = (value: string) => string;
type WriteAttribute = (name: string, value: string | true) => string;

const tagOf = (thing: Thing): string => `cairn-${thing}`;

const nameOf = (thing: Thing): string =>
  `Our${thing.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;

function page(choices: Choices, element: Markup, escape: Escape): string {
  const sheet = styleSheet(choices);
  return [
    `<script type="module" src="${escape(choices.cairn)}"></script>`,
    ...(sheet === '' ? [] : [`<style>\n${sheet}\n</style>`]),
    write(element, htmlAttribute(escape), 0),
  ].join('\n');
}

/** One import a tag, the outer one first. */
function imports(element: Markup): string[] {
  const tags = [element.tag, ...element.children.map(({tag}) => tag)];
  return [...new Set(tags)].map(
    (tag) => `import 'cairn-kit/elements/${tag.replace('cairn-', '')}/define';`,
  );
}

/** An element as text; attributes on lines of their own where one line would be long. The last one may be a listener. */
function write(
  {tag, attributes, children}: Markup,
  attribute: WriteAttribute,
  indent: number,
  listener?: string,
): string {
  const space = ' '.repeat(indent);
  const written = [
    ...attributes.map(([name, value]) => attribute(name, value)),
    ...(listener === undefined ? [] : [listener]),
  ];
  const short = [tag, ...written].join(' ');
  const open =
    short.length + indent <= 88
      ? `${space}<${short}>`
      : `${space}<${tag}\n${written.map((one) => `${space}  ${one}`).join('\n')}\n${space}>`;
  if (children.length === 0) return `${open}</${tag}>`;
  return [
    open,
    ...children.map((child) => write(child, attribute, indent + 2)),
    `${space}</${tag}>`,
  ].join('\n');
}

function htmlAttribute(escape: Escape): WriteAttribute {
  return (name, value) => (value === true ? name : `${name}="${escape(value)}"`);
}

/** In JSX plain text where it is plain, else the text as JavaScript writes it. */
const jsxAttribute: WriteAttribute = (name, value) =>
  value === true
    ? name
    : /^[\w ./:#?=~,+-]*$/.test(value)
      ? `${name}="${value}"`
      : `${name}={${JSON.stringify(value)}}`;

/** Text as the value of an attribute in double quotes. Line breaks stay what they are. */
function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Braces begin an expression in the templates of Svelte and Angular. */
function escapeBraces(value: string): string {
  return escapeHtml(value).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

/** A template of Angular is a JavaScript template as well. */
function escapeForAngular(value: string): string {
  return escapeBraces(value)
    .replaceAll('\\', '&#92;')
    .replaceAll('`', '&#96;')
    .replaceAll('$', '&#36;');
}

/**
 * Angular looks for `{{` only after it has read `&#123;` as a brace, so such a value is bound as a text of JavaScript, in
 * which braces are written by their number.
 */
const angularAttribute: WriteAttribute = (name, value) => {
  if (value === true) return name;
  if (!value.includes('{{')) return `${name}="${escapeForAngular(value)}"`;
  const text = JSON.stringify(value).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');
  return `[attr.${name}]="${escapeForAngular(text)}"`;
};
