/** Four tools, a survey and its results on one page, over one plan: what a partner's page looks like. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {parsePlan} from '../src/plan/open.js';
import type {Plan} from '../src/plan/types.js';
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
  density: 'comfortable' | 'compact';
  scheme: 'light' | 'dark' | 'auto';
  lang: string;
}

const meta: Meta<PageArgs> = {
  title: 'A whole plan',
  args: {readonly: false, density: 'comfortable', scheme: 'light', lang: 'en'},
  argTypes: {
    density: {control: 'inline-radio', options: ['comfortable', 'compact']},
    scheme: {control: 'inline-radio', options: ['light', 'dark', 'auto']},
    lang: {control: 'inline-radio', options: ['en', 'es']},
  },
  parameters: {layout: 'fullscreen'},
};
export default meta;
type Story = StoryObj<PageArgs>;

/** The tools of the page; the results are summarised here and now from what a seeded school answers. */
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

const page = ({readonly, density, scheme, lang}: PageArgs): TemplateResult => html`
  <cairn-plan
    lang=${lang}
    .plan=${workedExample()}
    ?readonly=${readonly}
    density=${density}
    scheme=${scheme}
    heading-level="1"
  >
    ${tools()}
  </cairn-plan>
`;

/**
 * Rename a person on the map, and the owner on the timeline changes. Everything can be undone, and what you
 * changed is here again when you come back: this page keeps its plan in this browser.
 */
export const FourTools: Story = {
  render: ({readonly, density, scheme, lang}) => html`
    <cairn-plan
      lang=${lang}
      src="plans/team-time.plan.json"
      storage="local"
      ?readonly=${readonly}
      density=${density}
      scheme=${scheme}
      heading-level="1"
    >
      ${tools()}
    </cairn-plan>
  `,
};

/** The same page in Spanish: our words, and the team’s words where they have them. */
export const InSpanish: Story = {tags: ['stable'], args: {lang: 'es'}, render: page};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {args: {readonly: true}, render: page};

/** In the dark. */
export const Dark: Story = {args: {scheme: 'dark'}, render: page};
