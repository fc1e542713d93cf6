/** Each state of `cairn-conditions`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import check from './book/examples/conditions.html?raw';
import nextCondition from './book/examples/next-condition.ts?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

interface Args {
  heading: string;
  readonly: boolean;
  plan?: object;
}

const guide: Guide = {
  overview: `Seven conditions let people in a school lead together. For each of them the team says whether it is in place, partly, or missing; where it is not in place, how that shows and what would move it. It takes a quarter of an hour with the whole team, and is worth repeating once a round.

At the end it proposes which condition comes next and says why, in words: what is missing comes before what is there partly, and no score is made of it. Where too little was judged it proposes nothing. What the team chooses is noted in the decision on the present round; the plan itself stays about the condition it is about.`,
  anatomy: [
    {part: 'Row', what: 'A condition, what it means, and how it stands here.'},
    {
      part: 'How it shows, what would move it',
      what: 'Asked once a condition is partly in place or missing.',
    },
    {
      part: 'Which condition next?',
      what: 'The proposal, its reasons, and a button for each condition that stands alike.',
    },
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'From row to row, and to the fields of a row.'},
    {keys: 'Arrow keys', does: 'In a row: another standing.'},
    {keys: 'Enter, Space', does: 'Chooses what comes next.'},
    {keys: 'Ctrl+Z, Ctrl+Y', does: 'Undo and redo, outside a text field.'},
  ],
  accessibility: [
    'Each row is a group with the name of its condition; its standing is the platform’s own group of radio buttons.',
    'A standing is a word and a shape before it is a color.',
    'Who may only read is shown words, not fields that do nothing.',
  ],
  recipes: [
    {title: 'The check alone, kept in this browser', code: check},
    {title: 'What the check proposes, without a page', code: nextCondition, language: 'ts'},
  ],
};

const meta: Meta<Args> = {
  title: 'Tools/Conditions',
  component: 'cairn-conditions',
  args: {heading: '', readonly: false},
  parameters: {layout: 'fullscreen', guide, controls: {include: ['heading', 'readonly']}},
  render: ({heading, readonly, plan}, {globals}): TemplateResult =>
    html`<cairn-conditions
      heading=${heading}
      ?readonly=${readonly}
      .plan=${plan ?? planNamed(globals['plan'])}
    ></cairn-conditions>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A plan in which all seven were judged. */
const judged = {
  ...teamTime,
  conditions: [
    {condition: 'vision-and-strategy', state: 'in-place'},
    {condition: 'supportive-administration', state: 'in-place'},
    {
      condition: 'capacity-and-resources',
      state: 'partly',
      symptom: 'Nobody was ever shown how to lead a conversation about student work',
      move: '',
    },
    ...teamTime.conditions.filter(({condition}) => condition === 'work-structures'),
    {
      condition: 'relationships-and-norms',
      state: 'missing',
      symptom: 'In team meetings nobody says that a lesson failed',
      move: 'The two leads bring a lesson of their own that failed',
    },
    {condition: 'shared-influence', state: 'missing', symptom: '', move: ''},
    {condition: 'orientation-toward-improvement', state: 'partly', symptom: '', move: ''},
  ],
};

/** The worked example: three conditions were judged, which is too little to propose one. */
export const WorkedExample: Story = {tags: ['stable']};

/** All seven were judged: what comes next is proposed, with the reasons. */
export const WithProposal: Story = {args: {plan: judged}, tags: ['stable']};

/** Nobody has judged anything yet. */
export const Empty: Story = {globals: {plan: 'empty'}, tags: ['stable']};

/** For those who may only read: words in place of fields. */
export const ReadOnly: Story = {args: {plan: judged, readonly: true}, tags: ['stable']};

/** In Spanish; what the team wrote stays in its own language. */
export const Spanish: Story = {args: {plan: judged}, globals: {lang: 'es'}, tags: ['stable']};

/** On a phone. */
export const Narrow: Story = {args: {plan: judged}, globals: {width: '320'}, tags: ['stable']};
