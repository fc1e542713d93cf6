/** What can be chosen in the embed builder, and what of it makes sense together. */

import type {ThemeName} from '../../../src/tokens/theme/index.js';

export const things = [
  'plan',
  'guide',
  'theory-of-action',
  'purpose-map',
  'action-timeline',
  'feedback-plan',
  'impact-survey',
  'impact-results',
  'thread',
  'conditions',
  'decision',
] as const;
export type Thing = (typeof things)[number];

/** The tools that can stand inside a plan. A survey is not among them: who answers never gets a whole plan. */
export const toolsOfAPlan = [
  'guide',
  'theory-of-action',
  'purpose-map',
  'action-timeline',
  'feedback-plan',
  'impact-results',
  'thread',
  'conditions',
  'decision',
] as const satisfies readonly Thing[];
export type ToolOfAPlan = (typeof toolsOfAPlan)[number];

/** The views of each tool that has some; the first one is what it shows by itself. */
export const viewsOf: Readonly<Partial<Record<Thing, readonly string[]>>> = {
  'theory-of-action': ['build', 'diagram', 'statement'],
  'purpose-map': ['map', 'outline'],
  'action-timeline': ['grid', 'bars', 'load'],
};

export interface Choices {
  readonly thing: Thing;
  /** In a plan: its tools, in the order of the page. */
  readonly tools: readonly ToolOfAPlan[];
  /** Address of `cairn.js`. */
  readonly cairn: string;
  /** Address of what is opened: a plan, a survey's own file, a summary. */
  readonly src: string;
  readonly save: string;
  readonly storage: 'none' | 'local';
  readonly storageKey: string;
  /** Address that answers are sent to. */
  readonly action: string;
  readonly sharedDevice: boolean;
  /** A survey goes one section at a time. */
  readonly bySection: boolean;
  /** In a program: whether it is told of what people do. */
  readonly listen: boolean;
  readonly view: string;
  readonly heading: string;
  readonly headingLevel: number;
  readonly readonly: boolean;
  /** Empty where the page decides. */
  readonly lang: '' | 'en' | 'es';
  readonly scheme: '' | 'light' | 'dark' | 'auto';
  readonly density: '' | 'comfortable' | 'compact';
  readonly theme: ThemeName;
  /** A color, as `#rrggbb`; empty for the theme's own. */
  readonly brand: string;
}

export const firstChoices: Choices = {
  thing: 'plan',
  tools: ['theory-of-action', 'purpose-map', 'action-timeline'],
  cairn: 'https://example.org/cairn/cdn/cairn.js',
  src: '',
  save: '',
  storage: 'local',
  storageKey: 'our-plan',
  action: '/api/responses',
  sharedDevice: false,
  bySection: false,
  listen: false,
  view: '',
  heading: '',
  headingLevel: 2,
  readonly: false,
  lang: '',
  scheme: '',
  density: '',
  theme: 'stone',
  brand: '',
};

/**
 * What a program hears of a thing: the event, and what of its detail is worth having. Results and the thread are looked
 * at; there is nothing to hear.
 */
export const heardOf: Readonly<
  Partial<
    Record<
      Thing,
      {readonly event: 'cairn-change' | 'cairn-submit' | 'cairn-help'; readonly detail: string}
    >
  >
> = {
  plan: {event: 'cairn-change', detail: 'plan'},
  guide: {event: 'cairn-help', detail: 'topic'},
  conditions: {event: 'cairn-change', detail: 'plan'},
  decision: {event: 'cairn-change', detail: 'plan'},
  'theory-of-action': {event: 'cairn-change', detail: 'plan'},
  'purpose-map': {event: 'cairn-change', detail: 'plan'},
  'action-timeline': {event: 'cairn-change', detail: 'plan'},
  'feedback-plan': {event: 'cairn-change', detail: 'plan'},
  'impact-survey': {event: 'cairn-submit', detail: 'response'},
};

/** Which of the choices mean something for a thing; the others are not asked and not written. */
export function asked(thing: Thing): ReadonlySet<keyof Choices> {
  const always: readonly (keyof Choices)[] = [
    ...([
      'thing',
      'cairn',
      'src',
      'lang',
      'scheme',
      'density',
      'heading',
      'headingLevel',
      'theme',
      'brand',
    ] as const),
  ];
  const own: Readonly<Record<Thing, readonly (keyof Choices)[]>> = {
    plan: ['tools', 'save', 'storage', 'storageKey', 'readonly'],
    guide: ['save', 'storage', 'storageKey', 'readonly'],
    conditions: ['save', 'storage', 'storageKey', 'readonly'],
    decision: ['save', 'storage', 'storageKey', 'readonly'],
    thread: [],
    'theory-of-action': ['save', 'storage', 'storageKey', 'view', 'readonly'],
    'purpose-map': ['save', 'storage', 'storageKey', 'view', 'readonly'],
    'action-timeline': ['save', 'storage', 'storageKey', 'view', 'readonly'],
    'feedback-plan': ['save', 'storage', 'storageKey', 'readonly'],
    'impact-survey': ['action', 'bySection', 'sharedDevice'],
    'impact-results': [],
  };
  return new Set([...always, ...own[thing], ...(thing in heardOf ? (['listen'] as const) : [])]);
}
