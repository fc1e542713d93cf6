/** Each state of `cairn-theory-of-action`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {theoryViews, type TheoryViewName} from '../src/elements/theory-of-action/index.js';
import ownPlan from './book/examples/theory-of-action.html?raw';
import onTheWall from './book/examples/theory-on-the-wall.html?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';
import {printed} from './printed.js';
import {longTheory} from './plans/long-theory.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};
import tiredTeam from './plans/tired-team.plan.json' with {type: 'json'};

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
      what: 'The three views, how much there is to look at, a menu of the rest, then undo and redo. A tool with a plan of its own has file buttons and says where the plan is kept.',
    },
    {
      part: 'Statement',
      what: 'If, then, so that: the claim in the team’s words, a sentence for each chain. What is missing is asked for in its place. Where it is read, why the team thinks so and what it assumes stand beneath.',
    },
    {
      part: 'Diagram',
      what: 'The chain from left to right, drawn from the list with as few crossings as can be found; from top to bottom where there is little room. Each line carries a number, and by it the reason and what is assumed. What is missing is a dotted place.',
    },
    {
      part: 'More',
      what: 'The meeting, the versions, and what can be saved: the theory as a page that Word opens, as a picture or as Markdown; and the evidence pack.',
    },
    {
      part: 'Steps',
      what: 'Twelve steps, each with how far it is in words, and the one that is useful next. None is required; every section is open at any time.',
    },
    {
      part: 'Builder',
      what: 'Goal, problem, vision and what it is worth, a single-point rubric, voices beyond the team, barriers with whys and the check of the root, ideas, the theory, its links and assumptions, and whom it is fair to. Each section begins with its question.',
    },
    {
      part: 'Ideas by impact and effort',
      what: 'Nine places, beside the list. Quick wins are named in words; as wide as a phone the picture is those words.',
    },
    {
      part: 'Findings',
      what: 'What is worth a second look, beside the part it speaks of; all of them in a list, each with a way to its field.',
    },
    {
      part: 'Versions',
      what: 'Former wordings with date and reason. Two of them stand side by side, or a former one becomes the theory again.',
    },
    {
      part: 'Meeting',
      what: 'One part at a time in large type. In a silent round everybody writes before anybody reads.',
    },
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'The next or previous control. The toolbar is one stop.'},
    {keys: '←, →, Home, End', does: 'Move within the toolbar.', where: 'In the toolbar'},
    {keys: '←, →, ↑, ↓, Home, End', does: 'Move among the steps.', where: 'In the steps'},
    {
      keys: 'Enter, then arrows; Esc',
      does: 'Take an idea up, move it by impact and effort, let go of it.',
      where: 'In the picture of ideas',
    },
    {keys: 'Ctrl+Z', does: 'Undo. Inside a text it is the text’s own undo.'},
    {keys: 'Ctrl+Y, Ctrl+Shift+Z', does: 'Redo. On a Mac, ⌘ stands for Ctrl here.'},
    {keys: 'Enter', does: 'A new line, in a text of several lines.', where: 'In a text of a list'},
    {
      keys: 'Ctrl+Enter',
      does: 'Add another item after this one.',
      where: 'In a text of a list',
    },
    {
      keys: 'Alt+↑, Alt+↓',
      does: 'Move the item up or down. The buttons ↑ and ↓ do the same.',
      where: 'In a text of a list',
    },
    {
      keys: 'Paste',
      does: 'A list of several lines becomes items, in an empty text or over all that stands in it. One undo takes it back.',
      where: 'In a text of a list',
    },
    {
      keys: 'Ctrl+Backspace',
      does: 'In an empty text: remove its item. Undo brings it back.',
      where: 'In a text of a list',
    },
    {keys: 'Ctrl+Enter', does: 'Put in what is written.', where: 'In a silent round'},
    {keys: 'Escape', does: 'Leave the meeting, or a dialog. What was put in stays.'},
  ],
  accessibility: [
    'Every part has a heading of its level, so that a screen reader’s heading keys walk through the theory.',
    'A barrier outside your control cannot be chosen; the button says so, and why, before you press it.',
    'Removing something that other parts refer to asks first and names them. Then the focus goes to the neighbor, never back to the page.',
    'The time of a silent round is text that is not read again and again. Start, half, one minute and end are said once. It can be paused, extended and switched off, and nothing is lost when it is over.',
    'Side by side, what changed is said by a word and marked as inserted or deleted.',
    'The picture of ideas is a list of nine places, each with its name; the two choices in the list of ideas do the same.',
    'For a reader who may not change it, fields are words, and what nobody wrote is left out.',
    'The diagram is text: each box names what it comes from and leads to, lines are decoration.',
    'A picture or a page that is saved says the same in words, in its language.',
  ],
  recipes: [
    {title: 'On its own, kept in the browser', code: ownPlan},
    {title: 'To read, for a wall or a screen', code: onTheWall},
  ],
};

/** Presses buttons of the tool one after the other, each as soon as it is there. */
const pressing =
  (...names: readonly (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const tool = canvasElement.querySelector('cairn-theory-of-action');
    for (const name of names) {
      for (let tries = 0; tries < 200; tries++) {
        await tool?.updateComplete;
        const button = [...(tool?.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => {
          const label = one.getAttribute('aria-label') ?? one.textContent.trim();
          return typeof name === 'string' ? label === name : name.test(label);
        });
        if (button) {
          button.click();
          break;
        }
        await new Promise((done) => setTimeout(done, 20));
      }
    }
    await tool?.updateComplete;
  };

/** The menu of all that is needed now and then. */
const MORE = /^More$|^Más$/;

const {theory} = teamTime;

/** Two chains that have nothing to do with each other, one of them long, and parts that wait for words. */
const twoChains = {
  ...teamTime,
  theory: {
    ...theory,
    strategies: [
      ...theory.strategies,
      {
        id: 's-calls',
        actor: 'Each advisor',
        text: 'calls one family a week, not only when something is wrong',
      },
      {id: 's-gym', actor: 'The principal', text: 'opens the gym before school'},
    ],
    outcomes: [
      ...theory.outcomes,
      {
        id: 'o-answer',
        text: 'Families answer, ask back, and come to conferences.',
        level: 'family',
        term: 'medium',
      },
    ],
    links: [
      ...theory.links,
      {
        id: 'l-calls',
        from: 's-calls',
        to: 'o-answer',
        because: [],
        assumptions: [
          {
            id: 'a-calls',
            text: 'Phone numbers are right',
            confidence: 'guess',
            ifWrong: '',
            measure: '',
            status: 'untested',
          },
        ],
      },
    ],
  },
};

/** Findings in several parts. */
const wanting = {
  ...twoChains,
  theory: {
    ...twoChains.theory,
    goal: '',
    ideas: theory.ideas.map((idea) => ({...idea, parked: ''})),
  },
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

/** Several chains in sentences of their own; what nobody tied to anything comes last, and what is missing is asked for. */
export const SeveralChains: Story = {args: {plan: twoChains, view: 'statement'}, tags: ['stable']};

/** Everything to look at, part by part, each with a way to its field. */
export const Findings: Story = {
  args: {plan: wanting, view: 'statement'},
  play: pressing(/things to look at$|cosas que revisar$/),
  tags: ['stable'],
};

/** The versions that were kept. */
export const Versions: Story = {
  args: {view: 'statement'},
  play: pressing(MORE, /^Versions$|^Versiones$/),
  tags: ['stable'],
};

/** Two versions side by side; on a phone one above the other. */
export const SideBySide: Story = {
  args: {view: 'statement'},
  play: pressing(MORE, /^Versions$|^Versiones$/, /^Compar[ea]/),
  tags: ['stable'],
};

/** Before a version is kept: what changed, and why. */
export const KeepVersion: Story = {
  args: {view: 'statement'},
  play: pressing(MORE, /^Versions$|^Versiones$/, /^Keep this version$|^Guardar esta/),
};

/** In a meeting: one part in large type. */
export const Meeting: Story = {
  args: {view: 'statement'},
  play: pressing(
    MORE,
    /^In a meeting$|^En una reunión$/,
    /^Next part|^Parte sig/,
    /^Next part|^Parte sig/,
    /^Next part|^Parte sig/,
  ),
  tags: ['stable'],
};

/** In a meeting: a silent round, its clock stopped. */
export const SilentRound: Story = {
  args: {view: 'statement'},
  play: pressing(
    MORE,
    /^In a meeting$|^En una reunión$/,
    ...Array<RegExp>(5).fill(/^Next part|^Parte sig/),
    /silent round$|ronda en silencio$/,
    /^Pause$|^Pausar$/,
  ),
  tags: ['stable'],
};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {args: {readonly: true}, tags: ['stable']};

/** A tired team’s theory: what there is to say stands beside the part it speaks of, with a way on. */
export const WithFindings: Story = {args: {plan: tiredTeam}, tags: ['stable']};

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

/** On paper, filled or blank for handwriting: the browser shows the sheets before it prints them. */
export const Printed: Story = {
  render: (_, {globals}) =>
    printed(
      html`<cairn-theory-of-action .plan=${planNamed(globals['plan'])}></cairn-theory-of-action>`,
    ),
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
