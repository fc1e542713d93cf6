/** Four tools on one page, over one plan: what a partner's page looks like. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {parsePlan} from '../src/plan/open.js';
import type {Plan} from '../src/plan/types.js';
import apart from './book/examples/tools-apart.html?raw';
import wholePlan from './book/examples/whole-plan.html?raw';
import listen from './book/examples/listen.ts?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};
import {makeResponses} from './responses.js';

/** The worked example as a plan. */
function workedExample(): Plan {
  const opened = parsePlan(teamTime);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.plan;
}

interface PageArgs {
  readonly: boolean;
}

const guide: Guide = {
  overview: `One document, the plan, and all tools that work on it. An outcome named in the theory of action becomes a measure on the timeline and a question in the survey; a person renamed on the map is renamed everywhere.

\`cairn-plan\` opens the document, keeps it, sends it, and hands it to every tool inside it, or to a tool elsewhere that names it with \`for\`. Each edit of any tool is told to your page once, as \`cairn-change\`.`,
  anatomy: [
    {part: 'Bar', what: 'The title, condition and school; `heading="none"` leaves the bar out.'},
    {part: 'Toolbar', what: 'Undo and redo for all tools, open a file, download.'},
    {
      part: 'Save state',
      what: 'Where the plan is kept, in words that promise no more than is true.',
    },
    {part: 'Tools', what: 'Whatever you put inside, in your own layout.'},
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'The next or previous stop. The bar’s toolbar is one stop.'},
    {keys: '←, →, Home, End', does: 'Move within the toolbar.'},
    {
      keys: 'Ctrl+Z',
      does: 'Undo, in whatever tool the edit was made. Inside a text it is the text’s own undo.',
    },
    {keys: 'Ctrl+Y, Ctrl+Shift+Z', does: 'Redo. On a Mac, ⌘ stands for Ctrl here.'},
  ],
  accessibility: [
    'The plan’s title is a heading of the level you set with `heading-level`; give the tools inside the level below it.',
    'What was undone is said aloud by its name, once.',
  ],
  recipes: [
    {title: 'A plan and its tools', code: wholePlan},
    {title: 'Tools elsewhere on the page', code: apart},
    {title: 'Hear every change', code: listen, language: 'ts'},
  ],
};

const meta: Meta<PageArgs> = {
  title: 'A whole plan',
  component: 'cairn-plan',
  args: {readonly: false},
  parameters: {layout: 'fullscreen', guide, controls: {include: ['readonly']}},
};
export default meta;
type Story = StoryObj<PageArgs>;

/** The tools of the page; the results are summarized here and now from what a seeded school answers. */
const tools = (): TemplateResult => {
  const [survey] = workedExample().surveys;
  return html`
    <cairn-theory-of-action></cairn-theory-of-action>
    <cairn-purpose-map></cairn-purpose-map>
    <cairn-action-timeline></cairn-action-timeline>
    <cairn-impact-results
      .responses=${survey ? makeResponses(survey, 'w-1', {seed: 33}) : []}
    ></cairn-impact-results>
  `;
};

const page: NonNullable<Story['render']> = ({readonly}, {globals}): TemplateResult => html`
  <cairn-plan .plan=${planNamed(globals['plan'])} ?readonly=${readonly} heading-level="1">
    ${tools()}
  </cairn-plan>
`;

/**
 * Rename a person on the map, and the owner on the timeline changes. Everything can be undone, and what you
 * changed is here again when you come back: this page keeps its plan in this browser.
 */
export const FourTools: Story = {
  render: ({readonly}) => html`
    <cairn-plan
      src="plans/team-time.plan.json"
      storage="local"
      ?readonly=${readonly}
      heading-level="1"
    >
      ${tools()}
    </cairn-plan>
  `,
};

/** The same page over the plan that the toolbar says, kept nowhere. */
export const AnyPlan: Story = {render: page, tags: ['!autodocs']};

/** The same page in Spanish: our words, and the team’s words where they have them. */
export const InSpanish: Story = {
  render: page,
  globals: {lang: 'es'},
  tags: ['!autodocs', 'stable'],
};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {args: {readonly: true}, render: page, tags: ['!autodocs']};

/** In the dark. */
export const Dark: Story = {render: page, globals: {scheme: 'dark'}, tags: ['!autodocs']};
