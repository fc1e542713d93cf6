/** `cairn-impact-results` in each of its states; every summary is made at run time from generated responses. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {parsePlan} from '../src/plan/open.js';
import type {Plan, Response} from '../src/plan/types.js';
import {summarize} from '../src/results/summarize.js';
import fromSummary from './book/examples/impact-results.html?raw';
import summary from './book/examples/summarize.ts?raw';
import type {Guide} from './book/guide.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};
import {makeResponses} from './responses.js';

/** The worked example. */
function workedExample(): Plan {
  const opened = parsePlan(teamTime);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.plan;
}

/** The first of the 33 people who were asked. */
function answers(plan: Plan, people: number): Response[] {
  const [survey] = plan.surveys;
  return survey ? makeResponses(survey, 'w-1', {seed: 33}).slice(0, people) : [];
}

interface ResultsArgs {
  /** How many of the 33 who were asked answered; 0 for nobody yet. */
  people: number;
  readonly: boolean;
}

const guide: Guide = {
  overview:
    `Who answered, what they said, and how sure one can be. Each question begins with its finding as a sentence; the table and the picture stand beside it.

It draws from a *summary* alone, and no summary holds a group of fewer than five people: what is hidden is nowhere on the page, in no event and in no file. Make the summary where the answers live (\`summarize\` runs in Node, workers and pages), or open files of answers here; they are summarized on this device at once and not kept.`.replaceAll(
      '*',
      '',
    ),
  anatomy: [
    {
      part: 'Who answered',
      what: 'How many of how many; who may be missing; what the results decide.',
    },
    {part: 'Finding', what: 'One sentence a question, with its range where one can be given.'},
    {part: 'Chart', what: 'One bar that parts around the middle, labeled directly.'},
    {part: 'Table', what: 'The same in numbers.'},
    {part: 'By group', what: 'Where no group is small enough to know somebody again.'},
    {part: 'Open answers', what: 'Reads files of answers, JSON or one a line.'},
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'The next or previous control; there are few.'},
    {keys: 'Enter, Space', does: 'Open files of answers; open or close a table.'},
  ],
  accessibility: [
    'The finding and the table say all that the picture says; the picture is an image whose name is its finding.',
    'Direct labels instead of a legend, and never color alone.',
    'What is hidden says “hidden to protect privacy”, never how few there were.',
  ],
  recipes: [
    {title: 'A summary from an address', code: fromSummary},
    {title: 'Make the summary where the answers are', code: summary, language: 'ts'},
  ],
};

const meta: Meta<ResultsArgs> = {
  title: 'Tools/Impact results',
  component: 'cairn-impact-results',
  args: {people: 30, readonly: false},
  argTypes: {
    people: {control: {type: 'range', min: 0, max: 33, step: 1}},
  },
  parameters: {layout: 'fullscreen', guide, controls: {include: ['people', 'readonly']}},
  render: ({people, readonly}): TemplateResult => {
    const plan = workedExample();
    return html`<cairn-impact-results
      ?readonly=${readonly}
      .plan=${plan}
      .responses=${people > 0 ? answers(plan, people) : undefined}
    ></cairn-impact-results>`;
  },
};
export default meta;
type Story = StoryObj<ResultsArgs>;

/** 30 of 33 people answered. Each question begins with what was found, and the numbers stand beside the picture. */
export const WorkedExample: Story = {tags: ['stable']};

/** Nobody has answered yet: what this place is for, and the first act. */
export const Empty: Story = {tags: ['stable'], args: {people: 0}};

/** Four people answered: too few to show anything without showing them. */
export const TooFew: Story = {tags: ['stable'], args: {people: 4}};

/** Eight people answered: counts in words, no picture and no percentages, no groups. */
export const FewerThanTen: Story = {tags: ['stable'], args: {people: 8}};

/** Everybody answered: nothing is left to estimate. */
export const Everyone: Story = {args: {people: 33}};

/** Our words in Spanish, and the survey’s own where it has them. */
export const Spanish: Story = {globals: {lang: 'es'}};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {args: {readonly: true}};

/** In the dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** As wide as a phone. */
export const Narrow: Story = {globals: {width: '360'}};

/** No answers are needed: the wave’s last release in the plan is shown, and `src` shows a summary document. */
export const FromARelease: Story = {
  render: (): TemplateResult => {
    const plan = workedExample();
    const [survey] = plan.surveys;
    const release = survey && summarize(survey, answers(plan, 30));
    const document = {
      ...plan,
      surveys: plan.surveys.map((one) => ({
        ...one,
        waves: one.waves.map((wave) => ({...wave, status: 'closed', releases: [release]})),
      })),
    };
    return html`<cairn-impact-results .plan=${document}></cairn-impact-results>`;
  },
};
