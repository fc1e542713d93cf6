/** Each state of `cairn-guide`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import whole from './book/examples/guide.html?raw';
import help from './book/examples/guide-help.html?raw';
import own from './book/examples/own-guide.ts?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';
import network from './plans/network.guide.json' with {type: 'json'};

interface Args {
  phase: string;
  heading: string;
  readonly: boolean;
}

const guide: Guide = {
  overview: `The way through all tools, in three phases: find your why, design your how, try it and learn. Each phase has an aim, big questions that the team answers here, and tasks. A task says what it leaves in the plan, shows what of that is there, and opens the tool in which it is done.

It speaks of the condition that the plan works on, one guide for all seven. Programs can reword it, add to it, or bring a guide of their own.`,
  anatomy: [
    {part: 'Condition', what: 'What the team works on; the whole guide speaks of it.'},
    {part: 'So far', what: 'How many tasks are done, and one step that would be useful next.'},
    {part: 'Before you start', what: 'What to know about the team and the way of working.'},
    {part: 'Phase', what: 'Its aim, and behind “Questions and tasks” all there is to do in it.'},
    {part: 'Big question', what: 'With a first question for the chosen condition, and the answer.'},
    {part: 'Task', what: 'To be ticked by the team, with what the plan already holds of it.'},
    {part: 'Help', what: 'Where the guide offers it. The page is told, and the host answers.'},
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'Through links, fields and boxes, from top to bottom.'},
    {keys: 'Enter', does: 'Follows a link, opens a phase, opens a tool.'},
    {keys: 'Space', does: 'Ticks a task, opens a phase.'},
    {keys: 'Esc', does: 'Takes back what was just typed into an answer.'},
  ],
  accessibility: [
    'Phases are headings, questions are the labels of their answers, what is folded is the platform’s own details.',
    'A tick is answered by “4 of 15 done”.',
    'How far you are is said in words; the line only repeats it.',
  ],
  recipes: [
    {title: 'Beside the tools it opens', code: whole},
    {title: 'Who helps', code: help},
    {title: 'A guide of your own', code: own, language: 'ts'},
  ],
};

const meta: Meta<Args> = {
  title: 'Tools/Guide',
  component: 'cairn-guide',
  args: {phase: '', heading: '', readonly: false},
  argTypes: {phase: {control: 'select', options: ['', 'why', 'how', 'implement']}},
  parameters: {
    layout: 'fullscreen',
    guide,
    controls: {include: ['phase', 'heading', 'readonly']},
  },
  render: ({phase, heading, readonly}, {globals}): TemplateResult =>
    html`<cairn-guide
      phase=${phase || nothing}
      heading=${heading}
      ?readonly=${readonly}
      .plan=${planNamed(globals['plan'])}
    ></cairn-guide>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The worked example, in the phase where the team is. */
export const WorkedExample: Story = {tags: ['stable']};

/** Nothing is chosen, answered or done. */
export const Empty: Story = {globals: {plan: 'empty'}, tags: ['stable']};

/** Opened at the second phase, which offers help. */
export const Design: Story = {args: {phase: 'how'}, tags: ['stable']};

/** Opened at the third phase, which returns to the goal. */
export const TryAndLearn: Story = {args: {phase: 'implement'}, tags: ['stable']};

/** The same guide speaks of another condition. */
export const AnotherCondition: Story = {
  tags: ['stable'],
  render: ({phase}, {globals}) =>
    html`<cairn-guide
      phase=${phase || nothing}
      .plan=${{...planNamed(globals['plan']), condition: 'shared-influence'}}
    ></cairn-guide>`,
};

/** A network of schools rewords a question, adds one and a task, leaves one out, and says where its map is. */
export const OfAPartner: Story = {
  tags: ['stable'],
  render: ({phase}, {globals}) =>
    html`<cairn-guide
      phase=${phase || nothing}
      .guide=${network}
      .plan=${planNamed(globals['plan'])}
    ></cairn-guide>`,
};

/** The host says who helps. */
export const WhoHelps: Story = {
  args: {phase: 'how'},
  tags: ['!autodocs'],
  render: ({phase}, {globals}) =>
    html`<cairn-guide phase=${phase} .plan=${planNamed(globals['plan'])}>
      <p slot="help">
        Call the program office at extension 4120, or come by on Tuesdays after school.
      </p>
    </cairn-guide>`,
};

/** To look at, as in a meeting or for those who do not plan. */
export const ReadOnly: Story = {args: {readonly: true}};

/** Beside the tools that it opens. */
export const BesideItsTools: Story = {
  tags: ['!autodocs'],
  render: (_, {globals}) =>
    html`<cairn-plan .plan=${planNamed(globals['plan'])}>
      <cairn-guide heading-level="3"></cairn-guide>
      <cairn-theory-of-action heading-level="3"></cairn-theory-of-action>
      <cairn-purpose-map heading-level="3"></cairn-purpose-map>
      <cairn-action-timeline heading-level="3"></cairn-action-timeline>
    </cairn-plan>`,
};
