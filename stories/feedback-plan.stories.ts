/** Each state of `cairn-feedback-plan`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import answerBack from './book/examples/feedback-plan.html?raw';
import answers from './book/examples/answers.ts?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

interface Args {
  heading: string;
  readonly: boolean;
  plan?: object;
}

const guide: Guide = {
  overview: `Teachers who will be surveyed want to know two things: is it safe to be honest here, and will anything come of it. This tool answers both before the first question is asked. It holds what the team promises, what it will ask and when, who answers, and who shares what with whom by when.

After the survey it holds what people said, in themes and not in quotes, each with its answer: what the team will do, by whom and when, or what it will not do and why. What it will do becomes an action on the timeline with one press. From then on the two are one: who does it, by when and where it stands is changed in both at once.

All of it prints as one page for the staff room; “You said, we will” prints and is saved alone as well. What too few people said is in no copy, nor is anything while people still answer.`,
  anatomy: [
    {
      part: 'What makes it safe',
      what: 'Promises in the team’s own words, or taken from those that are offered, and where people can speak up at any time.',
    },
    {
      part: 'What we will ask',
      what: 'What, when, in which survey and by which question, and what of the theory it is to show.',
    },
    {
      part: 'Who answers',
      what: 'One person and one day; then who shares what with which group by when, and whether that is done.',
    },
    {
      part: 'You said, we will',
      what: 'What people said; what you will do, who does it and by when, and where it stands; or what you will not do, and why.',
    },
    {
      part: 'On the timeline',
      what: 'The action that an answer has become. It can be shown there, and taken back.',
    },
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'From field to field and button to button.'},
    {keys: 'Ctrl+Enter', does: 'In a text: another item after this one.'},
    {keys: 'Ctrl+Backspace', does: 'In an empty text: removes its item.'},
    {keys: 'Alt+↑, Alt+↓', does: 'In a text or on a button: moves its item.'},
    {keys: 'Ctrl+Z, Ctrl+Y', does: 'Undo and redo, outside a text field.'},
  ],
  accessibility: [
    'Each question is a region with its heading; each answer is a group that is named by what was said.',
    'After a press the focus is where one goes on: on the next promise that is offered, on the way to the action, on the neighbor of what was removed.',
    'Who may only read is shown words, not fields that do nothing.',
    'Advice stands at the field it is about, as its description.',
  ],
  recipes: [
    {title: 'Beside the timeline that its answers go on', code: answerBack},
    {title: 'The page for the staff room, without a browser', code: answers, language: 'ts'},
  ],
};

const meta: Meta<Args> = {
  title: 'Tools/Feedback and response plan',
  component: 'cairn-feedback-plan',
  args: {heading: '', readonly: false},
  parameters: {layout: 'fullscreen', guide, controls: {include: ['heading', 'readonly']}},
  render: ({heading, readonly, plan}, {globals}): TemplateResult =>
    html`<cairn-feedback-plan
      heading=${heading}
      ?readonly=${readonly}
      .plan=${plan ?? planNamed(globals['plan'])}
    ></cairn-feedback-plan>`,
};
export default meta;

type Story = StoryObj<Args>;

/** After the survey of December: what was heard, with an answer to each. */
const answered = {
  ...teamTime,
  surveys: teamTime.surveys.map((survey) => ({
    ...survey,
    waves: survey.waves.map((wave) => ({...wave, status: 'closed', answered: true})),
  })),
  actions: [
    ...teamTime.actions,
    {
      id: 't-monday',
      text: 'Send the bulletin on Monday',
      owner: 'p-office',
      due: '2027-01-11',
      status: 'underway',
      success: 'Out by eight on four Mondays in a row',
    },
  ],
  feedback: {
    ...teamTime.feedback,
    promises: [
      ...teamTime.feedback.promises,
      {
        id: 'pr-2',
        text: {
          en: 'You hear back what we heard as themes, without names or quotes that give you away.',
          es: 'Le contamos lo que oímos como temas, sin nombres ni frases que permitan reconocerle.',
        },
      },
    ],
    asks: teamTime.feedback.asks.map((ask) => ({...ask, item: 'q-load', outcome: 'o-adjust'})),
    shares: [
      ...teamTime.feedback.shares.map((share) => ({...share, done: true})),
      {
        id: 'sh-2',
        audience: 'support-staff',
        text: 'The same page, and five minutes in the office meeting',
        owner: 'p-office',
        by: '2026-12-18',
      },
    ],
    themes: [
      {
        id: 'th-1',
        youSaid: 'Meetings are announcements, and the bulletin comes too late in the week',
        weWill: 'Move the announcements to the bulletin, and send it on Monday',
        survey: 'sv-teams',
        action: 't-monday',
      },
      {
        id: 'th-2',
        youSaid: 'The day is too long for one more meeting',
        weWill: 'shorten the day',
        why: 'the contract fixes it; we drop the Thursday meeting instead',
        survey: 'sv-teams',
        status: 'declined',
      },
      {id: 'th-3', youSaid: 'New colleagues do not know the protocol', survey: 'sv-teams'},
    ],
  },
};

/** Before the survey: what is promised, what will be asked, and who answers. */
export const WorkedExample: Story = {tags: ['stable']};

/** After the survey: one answer is on the timeline, one is a no with its reason, one is still owed. */
export const Answered: Story = {args: {plan: answered}};

/** Nothing is said yet. */
export const Empty: Story = {globals: {plan: 'empty'}};

/** For those who may only read: what hangs in the staff room. */
export const ReadOnly: Story = {args: {plan: answered, readonly: true}, tags: ['stable']};

/** In Spanish; what the team wrote stays in its own language. */
export const Spanish: Story = {args: {plan: answered}, globals: {lang: 'es'}};

/** Too few people answered: what they said is shown to nobody else, and the team is told so. */
export const TooFew: Story = {
  tags: ['stable'],
  args: {
    plan: {
      ...answered,
      feedback: {...answered.feedback, asks: [], shares: []},
      surveys: answered.surveys.map((survey) => ({
        ...survey,
        waves: survey.waves.map((wave) => ({
          ...wave,
          releases: [
            {
              ...{format: 'cairn-summary', version: 1, survey: survey.id, wave: wave.id},
              ...{k: 5, hidden: 'privacy'},
            },
          ],
        })),
      })),
    },
  },
};
