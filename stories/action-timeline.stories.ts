/** Each state of `cairn-action-timeline`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {addDays} from '../src/plan/dates.js';
import {timelineViews, type TimelineViewName} from '../src/elements/action-timeline/index.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

interface Args {
  plan: object;
  view: TimelineViewName;
  readonly: boolean;
  lang: string;
  scheme: 'light' | 'dark';
  heading: string;
}

const meta: Meta<Args> = {
  title: 'Tools/Action timeline',
  component: 'cairn-action-timeline',
  args: {plan: teamTime, view: 'grid', readonly: false, lang: 'en', scheme: 'light', heading: ''},
  argTypes: {
    plan: {control: 'object'},
    view: {control: 'inline-radio', options: timelineViews},
    lang: {control: 'inline-radio', options: ['en', 'es']},
    scheme: {control: 'inline-radio', options: ['light', 'dark']},
  },
  render: ({plan, view, readonly, lang, scheme, heading}): TemplateResult =>
    html`<cairn-action-timeline
      .plan=${plan}
      view=${view}
      ?readonly=${readonly}
      lang=${lang}
      scheme=${scheme}
      heading=${heading}
    ></cairn-action-timeline>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The worked example as a table, each cell opened in place. */
export const Table: Story = {tags: ['stable']};

/** The same actions on a time scale: bars move by pointer, by keys, and by the days in their details. */
export const Bars: Story = {tags: ['stable'], args: {view: 'bars'}};

/** What each person and each role carries. */
export const Load: Story = {tags: ['stable'], args: {view: 'load'}};

/** Nothing yet: what the place is for, and the first act. */
export const Empty: Story = {tags: ['stable'], args: {plan: {format: 'cairn-plan', version: 1}}};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {tags: ['stable'], args: {readonly: true}};

/** Our words, dates and numbers in Spanish; the team’s own words stay as they wrote them. */
export const Spanish: Story = {args: {lang: 'es'}};

/** In the dark. */
export const Dark: Story = {args: {scheme: 'dark', view: 'bars'}};

/** On a phone each action is a card. */
export const Phone: Story = {globals: {viewport: {value: 'mobile1', isRotated: false}}};

/** A long year: 200 actions over two school years. */
export const ManyActions: Story = {
  args: {
    plan: {
      ...teamTime,
      actions: Array.from({length: 200}, (_, i) => {
        const like = teamTime.actions[i % teamTime.actions.length];
        const start = addDays('2026-08-24', i * 3);
        return {
          id: `t-${i}`,
          text: `${like?.text ?? ''} (${i + 1})`,
          owner: like?.owner ?? '',
          success: like?.success ?? '',
          status: like?.status ?? '',
          hours: like?.hours ?? 0,
          start,
          due: addDays(start, 5 + (i % 17)),
        };
      }),
    },
  },
};
