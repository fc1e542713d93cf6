/** Each state of `cairn-thread`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import beside from './book/examples/thread.html?raw';
import gaps from './book/examples/gaps.ts?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';

interface Args {
  outcome: string;
  heading: string;
}

const guide: Guide = {
  overview: `One outcome, followed from why you expect it to what you decided in the end: the links of the theory, the actions that carry them and who owns those, the measures, the questions people are asked, what was found. Where the thread is torn, a dotted place says what is missing and leads to the tool that mends it.

It is made of the plan alone and changes nothing. Put it beside the other tools, or on the page of a meeting that asks how it is going.`,
  anatomy: [
    {part: 'Count', what: 'How many outcomes, and how many gaps.'},
    {part: 'Outcome', what: 'In the team’s own words, with whom it is for.'},
    {part: 'Stations', what: 'Why, what we do, how we’ll know, whom we ask, what we decided.'},
    {
      part: 'Gap',
      what: 'A dotted place with what is missing, and a button that goes to where it is mended.',
    },
    {part: 'Loose actions', what: 'Actions that are tied to no outcome.'},
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'The toolbar, then each gap.'},
    {
      keys: 'Enter, Space',
      does: 'Goes to the tool on the page that mends the gap, and puts the focus there.',
    },
  ],
  accessibility: [
    'Outcomes and stations are headings, so a screen reader goes through them by heading.',
    'A gap says in words what is missing; the dotted line only repeats it.',
    'What is hidden to protect privacy says so, and no number of it is on the page.',
  ],
  recipes: [
    {title: 'Beside the tools that mend it', code: beside},
    {title: 'The gaps without a page', code: gaps, language: 'ts'},
  ],
};

const meta: Meta<Args> = {
  title: 'Tools/Thread',
  component: 'cairn-thread',
  args: {outcome: '', heading: ''},
  argTypes: {
    outcome: {control: 'select', options: ['', 'o-bring', 'o-adjust', 'o-feedback']},
  },
  parameters: {layout: 'fullscreen', guide, controls: {include: ['outcome', 'heading']}},
  render: ({outcome, heading}, {globals}): TemplateResult =>
    html`<cairn-thread
      outcome=${outcome}
      heading=${heading}
      .plan=${planNamed(globals['plan'])}
    ></cairn-thread>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The worked example: every outcome, and where its thread is torn. */
export const WorkedExample: Story = {tags: ['stable']};

/** One outcome alone, as a page about it would show it. */
export const OneOutcome: Story = {args: {outcome: 'o-bring'}, tags: ['stable']};

/** No outcome has been named yet. */
export const Empty: Story = {globals: {plan: 'empty'}, tags: ['stable']};

/** A plan that was just begun: the thread is mostly gaps, and says where to go on. */
export const JustBegun: Story = {globals: {plan: 'begun'}};

/** Beside the tools that mend it: a gap leads to them. */
export const BesideItsTools: Story = {
  tags: ['!autodocs'],
  render: (_, {globals}) =>
    html`<cairn-plan .plan=${planNamed(globals['plan'])}>
      <cairn-thread heading-level="3"></cairn-thread>
      <cairn-theory-of-action heading-level="3"></cairn-theory-of-action>
      <cairn-action-timeline heading-level="3"></cairn-action-timeline>
    </cairn-plan>`,
};
