/** Each state of `cairn-purpose-map`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {mapViews, type MapView} from '../src/elements/purpose-map/index.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

interface Args {
  plan: object;
  view: MapView | undefined;
  readonly: boolean;
  lang: string;
  dir: 'ltr' | 'rtl';
  scheme: 'light' | 'dark';
  density: 'comfortable' | 'compact';
  heading: string;
}

const meta: Meta<Args> = {
  title: 'Tools/Purpose map',
  component: 'cairn-purpose-map',
  args: {
    plan: teamTime,
    view: 'map',
    readonly: false,
    lang: 'en',
    dir: 'ltr',
    scheme: 'light',
    density: 'comfortable',
    heading: '',
  },
  argTypes: {
    plan: {control: 'object'},
    view: {control: 'inline-radio', options: [undefined, ...mapViews]},
    lang: {control: 'inline-radio', options: ['en', 'es']},
    dir: {control: 'inline-radio', options: ['ltr', 'rtl']},
    scheme: {control: 'inline-radio', options: ['light', 'dark']},
    density: {control: 'inline-radio', options: ['comfortable', 'compact']},
  },
  render: ({plan, view, readonly, lang, dir, scheme, density, heading}): TemplateResult =>
    html`<cairn-purpose-map
      .plan=${plan}
      .view=${view}
      ?readonly=${readonly}
      lang=${lang}
      dir=${dir}
      scheme=${scheme}
      density=${density}
      heading=${heading}
    ></cairn-purpose-map>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The worked example: drag a card, press one for its details, or use the arrows; `?` shows the keys. */
export const WorkedExample: Story = {tags: ['stable']};

/** The same map as an outline: everything can be read, written and connected here too. */
export const Outline: Story = {tags: ['stable'], args: {view: 'outline'}};

/** Nothing yet: what the place is for, and the first act. */
export const Empty: Story = {tags: ['stable'], args: {plan: {format: 'cairn-plan', version: 1}}};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {tags: ['stable'], args: {readonly: true}};

/** Our words in Spanish; the team’s own words stay as they wrote them. */
export const Spanish: Story = {args: {lang: 'es'}};

/** On a phone the outline comes first, and the map is one press away. */
export const Phone: Story = {
  args: {view: undefined},
  globals: {viewport: {value: 'mobile1'}},
};

/** In the dark. */
export const Dark: Story = {args: {scheme: 'dark'}};

/** Where the page reads from right to left, the places of cards stay and their words turn. */
export const RightToLeft: Story = {args: {dir: 'rtl'}};

/** In compact density. */
export const Compact: Story = {args: {density: 'compact'}};

/** A map of 2,000 cards opens, drags and pans like a small one: what is out of view is not rendered. */
export const TwoThousandCards: Story = {
  args: {
    plan: {
      format: 'cairn-plan',
      version: 1,
      map: {
        cards: Array.from({length: 2000}, (_, index) => ({
          id: `c-${index}`,
          kind: ['purpose', 'test', 'shift', 'support', 'note'][index % 5],
          text: `Card ${index + 1}`,
          x: (index % 40) * 320,
          y: Math.floor(index / 40) * 140,
        })),
        connections: Array.from({length: 1999}, (_, index) => ({
          id: `k-${index}`,
          from: `c-${index}`,
          to: `c-${index + 1}`,
          kind: 'leads-to',
        })),
      },
    },
  },
};
