/** `cairn-impact-results` in each of its states; every summary is made at run time from generated responses. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {parsePlan} from '../src/plan/open.js';
import type {Plan, Response} from '../src/plan/types.js';
import {summarize} from '../src/results/summarize.js';
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
  lang: string;
  scheme: 'light' | 'dark' | 'auto';
  density: 'comfortable' | 'compact';
  readonly: boolean;
}

const asAPhone = (page: Element | undefined): void => {
  if (page instanceof HTMLElement) page.style.setProperty('max-inline-size', '360px');
};

const meta: Meta<ResultsArgs> = {
  title: 'Tools/Impact results',
  component: 'cairn-impact-results',
  args: {people: 30, lang: 'en', scheme: 'light', density: 'comfortable', readonly: false},
  argTypes: {
    people: {control: {type: 'range', min: 0, max: 33, step: 1}},
    lang: {control: 'inline-radio', options: ['en', 'es']},
    scheme: {control: 'inline-radio', options: ['light', 'dark', 'auto']},
    density: {control: 'inline-radio', options: ['comfortable', 'compact']},
  },
  parameters: {layout: 'fullscreen'},
  render: ({people, lang, scheme, density, readonly}): TemplateResult => {
    const plan = workedExample();
    return html`<cairn-impact-results
      lang=${lang}
      scheme=${scheme}
      density=${density}
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
export const Spanish: Story = {args: {lang: 'es'}};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {args: {readonly: true}};

/** In the dark. */
export const Dark: Story = {args: {scheme: 'dark'}};

/** As wide as a phone. */
export const Narrow: Story = {
  decorators: [(story): TemplateResult => html`<div ${ref(asAPhone)}>${story()}</div>`],
};

/** No answers are needed: the wave’s last release in the plan is shown, and `src` shows a summary document. */
export const FromARelease: Story = {
  render: ({lang, scheme}): TemplateResult => {
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
    return html`<cairn-impact-results
      lang=${lang}
      scheme=${scheme}
      .plan=${document}
    ></cairn-impact-results>`;
  },
};
