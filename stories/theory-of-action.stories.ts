/** Each state of `cairn-theory-of-action`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {theoryViews, type TheoryViewName} from '../src/elements/theory-of-action/index.js';
import ownPlan from './book/examples/theory-of-action.html?raw';
import onTheWall from './book/examples/theory-on-the-wall.html?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';
import {longTheory} from './plans/long-theory.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

interface Args {
  /** Another plan than the toolbar's. */
  plan: object | undefined;
  view: TheoryViewName;
  readonly: boolean;
  heading: string;
}

const guide: Guide = {
  overview:
    `A team writes why it wants a change and why it should work: the goal, the problem as the adults see it, what stands in the way, one barrier that the team decides itself, one idea, and from that the chain *if – then – so that*. At any time the tool shows the claim in one sentence.

Choose \`view="build"\` where people write, \`view="statement"\` where people read, \`view="diagram"\` where people ask how one thing leads to the next.`.replaceAll(
      '*',
      '',
    ),
  anatomy: [
    {part: 'Heading', what: 'The name of the tool, or what `heading` says.'},
    {
      part: 'Toolbar',
      what: 'The three views, copies to save, then undo and redo. A tool with a plan of its own has file buttons and says where the plan is kept.',
    },
    {
      part: 'Statement',
      what: 'If, then, so that: the claim in the team’s words. What is missing is asked for in its place.',
    },
    {
      part: 'Diagram',
      what: 'The chain from left to right, drawn from the list with as few crossings as can be found; from top to bottom where there is little room. Each line carries a number, and by it the reason and what is assumed. What is missing is a dotted place.',
    },
    {
      part: 'Save a copy',
      what: 'The theory as a page that Word opens, as a picture or as Markdown; the evidence pack; the whole plan.',
    },
    {
      part: 'Builder',
      what: 'Goal, problem, vision, barriers, ideas, the theory, its links and assumptions, each with how you know.',
    },
    {part: 'Findings', what: 'What is worth a second look, beside the part it speaks of.'},
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'The next or previous control. The toolbar is one stop.'},
    {keys: '←, →, Home, End', does: 'Move within the toolbar.', where: 'In the toolbar'},
    {keys: 'Ctrl+Z', does: 'Undo. Inside a text it is the text’s own undo.'},
    {keys: 'Ctrl+Y, Ctrl+Shift+Z', does: 'Redo. On a Mac, ⌘ stands for Ctrl here.'},
    {keys: 'Enter', does: 'A new line, in a text of several lines.', where: 'In a text of a list'},
    {
      keys: 'Ctrl+Enter',
      does: 'Add another item to the list.',
      where: 'In a text of a list',
    },
    {
      keys: 'Ctrl+Backspace',
      does: 'In an empty text: remove its item. Undo brings it back.',
      where: 'In a text of a list',
    },
  ],
  accessibility: [
    'Every part has a heading of its level, so that a screen reader’s heading keys walk through the theory.',
    'A barrier outside your control cannot be chosen; the button says so, and why, before you press it.',
    'Removing something that other parts refer to asks first and names them. Then the focus goes to the neighbor, never back to the page.',
    'The diagram is text: each box names what it comes from and leads to, lines are decoration.',
    'A picture or a page that is saved says the same in words, in its language.',
  ],
  recipes: [
    {title: 'On its own, kept in the browser', code: ownPlan},
    {title: 'To read, for a wall or a screen', code: onTheWall},
  ],
};

const meta: Meta<Args> = {
  title: 'Tools/Theory of action',
  component: 'cairn-theory-of-action',
  args: {plan: undefined, view: 'build', readonly: false, heading: ''},
  argTypes: {
    plan: {table: {disable: true}},
    view: {control: 'inline-radio', options: theoryViews},
  },
  parameters: {layout: 'fullscreen', guide, controls: {include: ['view', 'readonly', 'heading']}},
  render: ({plan, view, readonly, heading}, {globals}): TemplateResult =>
    html`<cairn-theory-of-action
      .plan=${plan ?? planNamed(globals['plan'])}
      view=${view}
      ?readonly=${readonly}
      heading=${heading}
    ></cairn-theory-of-action>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The worked example, to write in. */
export const Build: Story = {tags: ['stable']};

/** The claim alone, for a wall or a screen. */
export const Statement: Story = {args: {view: 'statement'}, tags: ['stable']};

/** The chain from left to right; on a phone from top to bottom. */
export const Diagram: Story = {args: {view: 'diagram'}, tags: ['stable']};

/** Nothing yet: what the place is for, and the first act. */
export const Empty: Story = {globals: {plan: 'empty'}, tags: ['stable']};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {args: {readonly: true}};

/** What there is to say stands beside the part it speaks of. */
export const WithFindings: Story = {
  args: {
    plan: {
      ...teamTime,
      theory: {
        ...teamTime.theory,
        goal: '',
        barriers: teamTime.theory.barriers.map((barrier) => ({
          ...barrier,
          chosen: barrier.control === 'outside',
        })),
      },
    },
  },
};

/** Our words in Spanish; the team’s own words stay as they wrote them. */
export const Spanish: Story = {globals: {lang: 'es'}};

/** In the dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** As wide as a phone: the chain turns. */
export const Phone: Story = {args: {view: 'diagram'}, globals: {width: '360'}};

/** The diagram in the dark. */
export const DiagramDark: Story = {args: {view: 'diagram'}, globals: {scheme: 'dark'}};

/** Read from right to left, the chain runs from right to left. */
export const DiagramFromTheRight: Story = {args: {view: 'diagram'}, globals: {dir: 'rtl'}};

/** A district’s theory with 40 outcomes, each box level with what it hangs on. */
export const LongTheory: Story = {
  args: {view: 'diagram', plan: longTheory()},
  tags: ['stable'],
};

/** Just begun: what is missing is a dotted place that waits for words. */
export const DiagramWithGaps: Story = {
  args: {
    view: 'diagram',
    plan: {
      format: 'cairn-plan',
      version: 1,
      language: 'en',
      theory: {
        strategies: [
          {id: 's-1', actor: 'Grade teams', text: 'look at student work every two weeks'},
        ],
        outcomes: [
          {id: 'o-1', text: 'teachers bring student work', level: 'practice', term: 'short'},
          {id: 'o-2', text: '', level: 'practice', term: 'short'},
        ],
        links: [{id: 'l-1', from: 's-1', to: 'o-1'}],
      },
    },
  },
  tags: ['stable'],
};
