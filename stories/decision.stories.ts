/** Each state of `cairn-decision`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import beside from './book/examples/decision.html?raw';
import lessons from './book/examples/lessons.ts?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

interface Args {
  heading: string;
  readonly: boolean;
  plan?: object;
}

const guide: Guide = {
  overview: `At the end of a round the team looks back and decides. What was tried and seen stands first; then each assumption of the theory with what its test showed, to be marked as holding, failed, or not learned; then whether the idea is adopted, adapted or abandoned, and why; whether the team stays with its condition or turns to another; and who carries on what stays.

There is one decision for each time a team decides. Earlier ones stay beneath it and can be opened. What the newest says of an assumption is what the theory says of it too, and an assumption that only an older decision spoke of keeps what that one said.`,
  anatomy: [
    {
      part: 'Day and round',
      what: 'When it was decided, and on which round, where there are several.',
    },
    {
      part: 'What we tried',
      what: 'The idea and the questions of the round, what was seen and what was learned.',
    },
    {
      part: 'What we took for granted',
      what: 'Each assumption with its test, what was found, and what you said you would do if it is wrong.',
    },
    {
      part: 'What we decide, what comes next',
      what: 'Adopt, adapt or abandon; stay or turn, with what the check of the conditions proposes.',
    },
    {part: 'Who carries it on', what: 'A person of the plan, when and how.'},
    {part: 'Other decisions', what: 'Those before it, to be opened.'},
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'From field to field; a group of choices is one stop.'},
    {keys: 'Arrow keys', does: 'In a group of choices: another one.'},
    {
      keys: 'Enter, Space',
      does: 'Presses a button: the rest as not learned, another decision, an earlier one.',
    },
    {keys: 'Ctrl+Z, Ctrl+Y', does: 'Undo and redo, outside a text field.'},
  ],
  accessibility: [
    'Each assumption is a group with its own words as its name, its facts before its choices.',
    'A decision that says nothing about the assumptions says so in words, above them.',
    'Who may only read is shown words, not fields that do nothing.',
    'After a press that takes its own button away, the focus goes to what the button spoke of.',
  ],
  recipes: [
    {title: 'With the check of the conditions', code: beside},
    {title: 'What was learned of each assumption, without a page', code: lessons, language: 'ts'},
  ],
};

const meta: Meta<Args> = {
  title: 'Tools/Decision',
  component: 'cairn-decision',
  args: {heading: '', readonly: false},
  parameters: {layout: 'fullscreen', guide, controls: {include: ['heading', 'readonly']}},
  render: ({heading, readonly, plan}, {globals}): TemplateResult =>
    html`<cairn-decision
      heading=${heading}
      ?readonly=${readonly}
      .plan=${plan ?? planNamed(globals['plan'])}
    ></cairn-decision>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A plan whose team adopts its idea and has learned something of each assumption. */
const adopting = {
  ...teamTime,
  conditions: [
    ...teamTime.conditions,
    {condition: 'relationships-and-norms', state: 'missing', symptom: '', move: ''},
  ],
  cycles: teamTime.cycles.map((cycle) =>
    cycle.id === 'cy-1'
      ? {
          ...cycle,
          observations: 'Five of six teams brought student work each time',
          learned: 'The protocol is needed in the first weeks; then teams make it their own',
        }
      : cycle,
  ),
  decisions: [
    ...teamTime.decisions,
    {
      id: 'd-winter',
      date: '2026-12-11',
      cycle: 'cy-1',
      act: 'adopt',
      next: 'turn',
      condition: 'relationships-and-norms',
      why: 'Teams kept the time and asked for more of it',
      sustainedBy: {
        who: 'p-coach',
        when: 'Every second Thursday',
        how: 'The time stands in next year’s calendar',
      },
      assumptions: [
        {
          assumption: 'a-1',
          status: 'holding',
          evidence: [{id: 'e-w1', text: 'No session ran over'}],
        },
        {
          assumption: 'a-2',
          status: 'failed',
          evidence: [{id: 'e-w2', text: '9 of 30 said that they had read it'}],
        },
      ],
    },
  ],
};

/** A decision that says nothing of the theory yet. */
const nothingLearned = {
  ...adopting,
  decisions: adopting.decisions.map((decision) =>
    decision.id === 'd-winter' ? {...decision, assumptions: []} : decision,
  ),
};

/** The worked example: the spring was decided, the round of this autumn is not yet. */
export const WorkedExample: Story = {tags: ['stable']};

/** A round that is decided: adopted, with something learned of each assumption. */
export const Adopting: Story = {args: {plan: adopting}, tags: ['stable']};

/** Decided, and nothing was said about what the team took for granted. */
export const NothingLearned: Story = {args: {plan: nothingLearned}};

/** Nothing was decided yet. */
export const Empty: Story = {globals: {plan: 'empty'}, tags: ['stable']};

/** For those who may only read. */
export const ReadOnly: Story = {args: {plan: adopting, readonly: true}, tags: ['stable']};

/** In Spanish; what the team wrote stays in its own language. */
export const Spanish: Story = {args: {plan: adopting}, globals: {lang: 'es'}, tags: ['stable']};
