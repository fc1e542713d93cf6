/** Each state of `cairn-action-timeline`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {
  timelineScales,
  timelineViews,
  type TimelineScale,
  type TimelineViewName,
} from '../src/elements/action-timeline/index.js';
import ownPlan from './book/examples/action-timeline.html?raw';
import toCalendar from './book/examples/calendar.ts?raw';
import type {Guide} from './book/guide.js';
import {hugePlan, planNamed} from './book/plans.js';

interface Args {
  view: TimelineViewName;
  scale: TimelineScale;
  readonly: boolean;
  heading: string;
}

/** Made once: another language or scheme does not open it again. */
let made: ReturnType<typeof hugePlan> | undefined;
const huge = (): ReturnType<typeof hugePlan> => (made ??= hugePlan());

const inTable = 'On a cell of the table';
const inCell = 'In an open cell';
const onBar = 'On a bar';

const guide: Guide = {
  overview: `Who does what by when, and how you will know that it worked. The table is for writing, the bars for seeing what overlaps, the load for seeing who carries how much. All three show the same actions.

Dates are plain days, never shifted by a time zone.`,
  anatomy: [
    {part: 'Heading', what: 'The name of the tool, or what `heading` says.'},
    {
      part: 'Toolbar',
      what: 'The three views, how wide a day is over the bars, a new action, choosing cells, how the rows are arranged, files, undo and redo.',
    },
    {
      part: 'Table',
      what: 'One action a row. A press on a cell opens the native control that fits, a day’s takes words too; ⋯ opens what can be done with the row; a heading sorts, groups, moves, widens and hides its column, and its edge can be dragged.',
    },
    {
      part: 'Choose cells',
      what: 'Pressed, a cell and the one in the opposite corner choose a block, with a finger too: to copy, paste, fill down or clear.',
    },
    {
      part: 'Arrange',
      what: 'Filters, groups, order and columns in one panel. It changes what you see, never the plan.',
    },
    {
      part: 'Files',
      what: 'Excel, text and calendars of all or of one person; a spreadsheet that comes in, after you have seen what it would do; and the school calendar with its terms and times off, milestones and phases.',
    },
    {
      part: 'Bars',
      what: 'The same rows on weeks, months or terms, with the plan’s terms over them. Each bar says in words what it shows; today is a line over all rows; days without school are shaded.',
    },
    {part: 'Load', what: 'Open actions and their hours, by person and by role.'},
    {
      part: 'Details',
      what: 'Everything about one action: exact dates or your words for them, helpers, what it waits for, what it needs, evidence, check-ins, what was expected and what was found.',
    },
  ],
  keyboard: [
    {
      keys: 'Tab, Shift+Tab',
      does: 'The next or previous stop. Toolbar and table are one stop each.',
    },
    {keys: 'Ctrl+Z', does: 'Undo. Inside a text it is the text’s own undo.'},
    {keys: 'Ctrl+Y, Ctrl+Shift+Z', does: 'Redo. On a Mac, ⌘ stands for Ctrl here.'},
    {keys: '←, →, ↑, ↓', does: 'The cell beside, above or below.', where: inTable},
    {
      keys: 'Home, End',
      does: 'The first or last cell of the row; with Ctrl, of the table.',
      where: inTable,
    },
    {keys: 'Page Up, Page Down', does: 'Ten rows up or down.', where: inTable},
    {
      keys: 'Enter, F2',
      does: 'Open the cell to write; on ⋯, Enter opens the menu.',
      where: inTable,
    },
    {
      keys: 'Shift+←, →, ↑, ↓, Shift+Space, Ctrl+A',
      does: 'Choose a block of cells, the row, or all of it. Shift and a press do the same.',
      where: inTable,
    },
    {
      keys: 'Ctrl+C, Ctrl+X, Ctrl+V',
      does: 'Copy, cut and paste cells from and to a spreadsheet. What does not fit is told.',
      where: inTable,
    },
    {
      keys: 'Ctrl+D',
      does: 'Fill the chosen cells with what the first row says.',
      where: inTable,
    },
    {
      keys: '↑ on the first row',
      does: 'The headings. Enter opens what can be done with a column.',
      where: inTable,
    },
    {
      keys: '→, ←',
      does: 'On a group: show its actions, or hide them.',
      where: inTable,
    },
    {keys: 'Delete', does: 'Clear the chosen cells.', where: inTable},
    {keys: 'Ctrl+Delete', does: 'Delete the action. Undo brings it back.', where: inTable},
    {keys: 'Alt+↑, Alt+↓', does: 'Move the row up or down.', where: inTable},
    {keys: 'Enter', does: 'Keep what was written.', where: inCell},
    {
      keys: 'A letter, in a day’s cell',
      does: 'Say the day in words that the plan’s calendar knows, such as “before winter break”.',
      where: inCell,
    },
    {keys: 'Esc', does: 'Take it back.', where: inCell},
    {keys: 'Tab, Shift+Tab', does: 'Keep it, and go to the next or previous cell.', where: inCell},
    {
      keys: '↑, ↓, Page Up, Page Down, Home, End',
      does: 'The bar above or below, ten rows on, the first or last.',
      where: onBar,
    },
    {keys: 'Enter', does: 'Open the details, with exact dates.', where: onBar},
    {keys: 'Alt+←, Alt+→', does: 'Move by a day; with Shift, by a week.', where: onBar},
    {keys: 'S, E', does: 'Take hold of the start, or of the end.', where: onBar},
    {keys: '←, →', does: 'Then: move it by a day; with Shift, by a week.', where: onBar},
    {keys: 'Enter, Esc', does: 'Then: keep it, or put it back.', where: onBar},
  ],
  accessibility: [
    'The table is a `treegrid` with the keys of the ARIA Authoring Practices; each cell opens a native field, date picker or list.',
    'Nothing needs dragging: exact dates stand in the details of every action, and the row menu moves a row.',
    'A bar is a button whose words say start, end, status, owner and what it waits for. Status has a mark and a word, not only a color.',
    'On a phone each action is a card with labels.',
    'Of more than 100 rows, table and bars have those in the page that can be seen, say how many there are and which one each is, and keep the one with the focus.',
    'Lines between bars, shade and headings of weeks are for the eye; each bar, and the row of marks, says the same in words.',
  ],
  recipes: [
    {title: 'On its own, kept in the browser', code: ownPlan},
    {title: 'The dates for a calendar', code: toCalendar, language: 'ts'},
  ],
};

const meta: Meta<Args> = {
  title: 'Tools/Action timeline',
  component: 'cairn-action-timeline',
  args: {view: 'grid', scale: 'weeks', readonly: false, heading: ''},
  argTypes: {
    view: {control: 'inline-radio', options: timelineViews},
    scale: {control: 'inline-radio', options: timelineScales},
  },
  parameters: {
    layout: 'fullscreen',
    guide,
    controls: {include: ['view', 'scale', 'readonly', 'heading']},
  },
  render: ({view, scale, readonly, heading}, {globals}): TemplateResult =>
    html`<cairn-action-timeline
      .plan=${planNamed(globals['plan'])}
      view=${view}
      scale=${scale}
      ?readonly=${readonly}
      heading=${heading}
    ></cairn-action-timeline>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The worked example as a table, each cell opened in place. */
export const Table: Story = {tags: ['stable']};

/** The same actions on a time scale: bars move by pointer, by keys, and by the days in their details. */
export const Bars: Story = {tags: ['stable'], args: {view: 'bars'}};

/** What each person and each role carries, also week by week from today on: a picture of it would hold for a week. */
export const Load: Story = {args: {view: 'load'}};

/** Nothing yet: what the place is for, and the first act. */
export const Empty: Story = {globals: {plan: 'empty'}, tags: ['stable']};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {tags: ['stable'], args: {readonly: true}};

/** Our words, dates and numbers in Spanish; the team’s own words stay as they wrote them. */
export const Spanish: Story = {globals: {lang: 'es'}};

/** In the dark. */
export const Dark: Story = {args: {view: 'bars'}, globals: {scheme: 'dark'}};

/**
 * In the colors that a reader’s system forces: turn a contrast theme on to see it. A bar keeps its outline and its mark, what is
 * selected a line of its own.
 */
export const ForcedColors: Story = {args: {view: 'bars'}, tags: ['!autodocs']};

/** From right to left time runs the other way, and so do the keys. */
export const RightToLeft: Story = {
  args: {view: 'bars', scale: 'months'},
  globals: {dir: 'rtl'},
  tags: ['!autodocs'],
};

/** Two school years at a glance: months under the terms of the plan. */
export const Terms: Story = {
  args: {view: 'bars', scale: 'terms'},
  globals: {plan: 'large'},
  tags: ['!autodocs'],
};

/** What it puts on paper, filled and to be filled in by hand: the browser shows it before it prints. */
export const Printed: Story = {
  tags: ['!autodocs'],
  render: (_args, {globals}) => {
    const print = (blank: boolean) => (event: Event) => {
      (event.target as HTMLElement)
        .closest('section')
        ?.querySelector('cairn-action-timeline')
        ?.print({blank});
    };
    return html`<section>
      <cairn-button @click=${print(false)}>Print</cairn-button>
      <cairn-button @click=${print(true)}>Print to fill in by hand</cairn-button>
      <cairn-action-timeline
        view="bars"
        .plan=${planNamed(globals['plan'])}
      ></cairn-action-timeline>
    </section>`;
  },
};

/** On a phone each action is a card. */
export const Phone: Story = {globals: {width: '360'}};

/** A long year: 200 actions over two school years. */
export const ManyActions: Story = {globals: {plan: 'large'}, tags: ['!autodocs']};

/** Ten thousand actions: those that can be seen are in the page, whatever the table shows. */
export const TenThousandRows: Story = {
  tags: ['!autodocs'],
  render: () => html`<cairn-action-timeline .plan=${huge()}></cairn-action-timeline>`,
};

/** The same ten thousand as bars: headings and names stay in sight, wherever somebody scrolls. */
export const TenThousandBars: Story = {
  tags: ['!autodocs'],
  render: () => html`<cairn-action-timeline view="bars" .plan=${huge()}></cairn-action-timeline>`,
};

/** Nothing in a table of 200 actions but what a filter and groups leave: what one reader wants to see of a district. */
export const District: Story = {
  globals: {plan: 'large'},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const timeline = canvasElement.querySelector('cairn-action-timeline');
    await timeline?.updateComplete;
    timeline?.shadowRoot?.querySelector<HTMLElement>('.arrange')?.click();
  },
};
