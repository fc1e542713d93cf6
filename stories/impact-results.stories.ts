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
    {
      part: 'Another wave',
      what: 'Where a survey has several: both in numbers, the difference with its range, “too few to tell” where that is so; by person where people made up a code. Fetched when it is used.',
    },
    {
      part: 'Take into the plan',
      what: 'Writes a finding down for its measure, says what it means for an assumption, or drafts “You said” in the feedback plan; each on a press. Whose voices are missing is seen as well. Fetched when it is used.',
    },
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

/** The worked example asked three times, of people who made up a code. */
function threeWaves(): {plan: Plan; responses: Response[]} {
  const document = structuredClone(teamTime);
  const [survey] = document.surveys;
  const [wave] = survey?.waves ?? [];
  const opened = parsePlan({
    ...document,
    surveys: [
      {
        ...survey,
        linking: 'code',
        waves: ['October', 'January', 'May'].map((text, at) => ({
          ...wave,
          ...{id: `w-${String(at + 1)}`, text, status: 'closed', opens: '', closes: ''},
        })),
      },
    ],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const [asked] = opened.plan.surveys;
  const responses = asked
    ? asked.waves.flatMap(({id}, at) =>
        makeResponses(asked, id, {seed: 33 + at})
          .slice(0, 31 - at)
          .map((response, person) => ({...response, code: `p${String(person)}`})),
      )
    : [];
  return {plan: opened.plan, responses};
}

/** Three waves: the last one beside the first, cautiously where answers are not linked, and by person where they are. */
export const ThreeWaves: Story = {
  render: ({readonly}): TemplateResult => {
    const {plan, responses} = threeWaves();
    return html`<cairn-impact-results
      ?readonly=${readonly}
      wave="w-3"
      compare="w-1"
      .plan=${plan}
      .responses=${responses}
    ></cairn-impact-results>`;
  },
};

/** A school of six, four of whom answered each question: nothing may show. */
export const SmallSchool: Story = {
  render: (): TemplateResult => {
    const document = structuredClone(teamTime);
    for (const wave of document.surveys[0]?.waves ?? [])
      Object.assign(wave, {status: 'closed', invited: {teacher: 4, administrator: 1, coach: 1}});
    const opened = parsePlan(document);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const [survey] = opened.plan.surveys;
    // Six hand something in, and nobody answers all of it.
    const responses = survey
      ? makeResponses(survey, 'w-1', {seed: 6}).map((response, person) => ({
          ...response,
          answers: Object.fromEntries(
            Object.entries(response.answers).filter((_, at) => (at + person) % 3 > 0),
          ),
        }))
      : [];
    return html`<cairn-impact-results
      .plan=${opened.plan}
      .responses=${responses}
    ></cairn-impact-results>`;
  },
};

/** What was found is taken into the plan, each by a press: for a measure, an assumption, the feedback plan. */
export const TakenIntoThePlan: Story = {
  render: (): TemplateResult => {
    const plan = workedExample();
    const document = {
      ...plan,
      surveys: plan.surveys.map((one) => ({
        ...one,
        waves: one.waves.map((wave) => ({...wave, status: 'closed'})),
      })),
    };
    return html`<cairn-plan .plan=${document}>
      <cairn-impact-results .responses=${answers(plan, 30)}></cairn-impact-results>
      <cairn-feedback-plan></cairn-feedback-plan>
    </cairn-plan>`;
  },
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('cairn-impact-results');
    for (let tries = 0; tries < 200; tries++) {
      const button = element?.shadowRoot?.querySelector<HTMLElement>('[aria-pressed="false"]');
      if (button) {
        button.click();
        return;
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  },
};
