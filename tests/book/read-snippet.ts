/** Reads back what a snippet of the embed builder says, as the system that gets it would. */
import type {Markup} from '../../stories/book/embed-builder/snippets.js';

/** What stands on the page when somebody has pasted it. */
export interface Pasted {
  /** The address of the script, where it has one. */
  readonly cairn: string | undefined;
  /** The style sheet, where there is one. */
  readonly sheet: string | undefined;
  readonly elements: readonly Markup[];
}

/** As a page reads HTML. */
export function readHtml(code: string): Pasted {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const scripts = [...page.querySelectorAll('script')];
  const elements = [...page.body.children].filter(
    ({localName}) => localName !== 'script' && localName !== 'style',
  );
  return {
    sheet: page.querySelector('style')?.textContent.trim(),
    cairn: scripts[0]?.getAttribute('src') ?? undefined,
    elements: elements.map(ofElement),
  };
}

/** As a component of Vue is read: its template alone. */
export function readVue(code: string): Pasted {
  const template = /^<template>\n([\s\S]*)\n<\/template>$/m.exec(code)?.[1] ?? '';
  return readHtml(template);
}

/** As a component of Angular is read: its template alone, in which nothing stands for anything else. */
export function readAngular(code: string): Pasted {
  const template = /^ {2}template: `\n([^`\\$]*)\n {2}`,$/m.exec(code)?.[1] ?? '';
  const read = readHtml(template);
  return {...read, elements: read.elements.map(bound)};
}

/** `[attr.x]` with a text of JavaScript is the attribute x. */
function bound({tag, attributes, children}: Markup): Markup {
  return {
    tag,
    attributes: attributes.map(([name, value]) => {
      const inner = /^\[attr\.(.+)\]$/.exec(name)?.[1];
      return inner === undefined ? [name, value] : [inner, JSON.parse(String(value)) as string];
    }),
    children: children.map(bound),
  };
}

function ofElement(element: Element): Markup {
  return {
    tag: element.localName,
    attributes: [...element.attributes].map(({name, value}) => [name, value === '' ? true : value]),
    children: [...element.children].map(ofElement),
  };
}

/** Values with all that might open something in one of the systems. */
export const hostileValues: readonly string[] = [
  `"><script>window.harmed = true</script>`,
  `' onload='window.harmed = true`,
  `--><img src=x onerror=alert(1)>`,
  '</template></script><script>',
  '{{ constructor.constructor("alert(1)")() }}',
  '{@html "<b>"}{alert(1)}',
  '${alert(1)}`;alert(1)//\\',
  '[gallery ids="1"]',
  'a & b &amp; c &quot; d',
  'line one\nline two\r\n\ttab',
  'Ünïcödé “quotes” – 日本 🪨',
];
