/** Each state of `cairn-theory-of-action`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {parsePlan} from '../src/plan/open.js';
import {theoryViews, type TheoryViewName} from '../src/elements/theory-of-action/index.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

interface Args {
  plan: object;
  view: TheoryViewName;
  readonly: boolean;
  lang: string;
  scheme: 'light' | 'dark';
  heading: string;
}

const meta: Meta<Args> = {
  title: 'Tools/Theory of action',
  component: 'cairn-theory-of-action',
  args: {plan: teamTime, view: 'build', readonly: false, lang: 'en', scheme: 'light', heading: ''},
  argTypes: {
    plan: {control: 'object'},
    view: {control: 'inline-radio', options: theoryViews},
    lang: {control: 'inline-radio', options: ['en', 'es']},
    scheme: {control: 'inline-radio', options: ['light', 'dark']},
  },
  render: ({plan, view, readonly, lang, scheme, heading}): TemplateResult =>
    html`<cairn-theory-of-action
      .plan=${plan}
      view=${view}
      ?readonly=${readonly}
      lang=${lang}
      scheme=${scheme}
      heading=${heading}
    ></cairn-theory-of-action>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The worked example, to write in. */
export const Build: Story = {tags: ['stable']};

/** The claim alone, for a wall or a screen. */
export const Statement: Story = {tags: ['stable'], args: {view: 'statement'}};

/** The chain from left to right; on a phone from top to bottom. */
export const Diagram: Story = {tags: ['stable'], args: {view: 'diagram'}};

/** Nothing yet: what the place is for, and the first act. */
export const Empty: Story = {tags: ['stable'], args: {plan: {format: 'cairn-plan', version: 1}}};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {args: {readonly: true}};

/** Our words in Spanish; the team’s own words stay as they wrote them. */
export const Spanish: Story = {args: {lang: 'es'}};

/** In the dark. */
export const Dark: Story = {args: {scheme: 'dark'}};

const weak = parsePlan({
  ...teamTime,
  theory: {
    ...teamTime.theory,
    goal: '',
    barriers: teamTime.theory.barriers.map((barrier) => ({
      ...barrier,
      chosen: barrier.control === 'outside',
    })),
  },
});

/** What there is to say stands beside the part it speaks of. */
export const WithFindings: Story = {tags: ['stable'], args: {plan: weak.ok ? weak.plan : {}}};
