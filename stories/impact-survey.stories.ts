/**
 * `cairn-impact-survey` in each of its states. A respondent's page gets the survey alone, never a whole plan: the
 * stories do as pages should. Nothing is sent anywhere: the story plays the page that takes the answers.
 */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import type {CairnImpactSurvey} from '../src/elements/impact-survey/index.js';
import type {CairnBeforeSubmitEvent} from '../src/foundation/events.js';
import {extractSurvey} from '../src/plan/extract-survey.js';
import {parsePlan} from '../src/plan/open.js';
import type {Plan} from '../src/plan/types.js';
import pasted from './book/examples/survey.html?raw';
import taken from './book/examples/take-answers.ts?raw';
import shared from './book/examples/survey-shared-device.html?raw';
import surveyFile from './book/examples/survey-file.ts?raw';
import surveyJs from './book/examples/survey-js.ts?raw';
import type {Guide} from './book/guide.js';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};
import {printed} from './printed.js';

type WaveStatus = 'draft' | 'open' | 'closed';

function opened(document: object): Plan {
  const result = parsePlan(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

/** The survey of the worked example, its wave as a story wants it. */
function workedExample(status: WaveStatus): Plan {
  const document = structuredClone(teamTime);
  for (const wave of document.surveys[0]?.waves ?? []) wave.status = status;
  return extractSurvey(opened(document), 'sv-teams');
}

/** One question of each kind. */
const everyKind = opened({
  format: 'cairn-plan',
  version: 1,
  id: 'kinds',
  surveys: [
    {
      id: 'sv',
      title: 'Every kind of question',
      privacy: 'confidential',
      linking: 'code',
      waves: [{id: 'w', status: 'open'}],
      scales: [
        {
          id: 'amount',
          points: ['Not at all', 'Slightly', 'Somewhat', 'Quite', 'Very'].map((text, at) => ({
            value: at + 1,
            text,
            ...(at > 2 && {favorable: true}),
          })),
        },
      ],
      items: [
        {id: 'scale', kind: 'scale', text: 'How useful is the protocol?', scale: 'amount'},
        {id: 'then-now', kind: 'then-now', text: 'How clear is your team’s goal?', scale: 'amount'},
        {
          id: 'choice',
          kind: 'choice',
          text: 'Where do you mostly work?',
          choices: [
            {value: 'room', text: 'In a classroom'},
            {value: 'rooms', text: 'In several classrooms during one day'},
            {value: 'office', text: 'In the office'},
          ],
        },
        {
          id: 'choices',
          kind: 'choices',
          text: 'What helps your team?',
          choices: ['Time', 'People', 'Room', 'A protocol'].map((text) => ({value: text, text})),
        },
        {id: 'number', kind: 'number', text: 'How many meetings did you have last month?'},
        {id: 'date', kind: 'date', text: 'When did your team begin?'},
        {
          id: 'text',
          kind: 'text',
          text: 'What else should we know?',
          hint: 'Please name no person.',
        },
      ],
    },
  ],
});

/** The same questions in three sections; the last one repeats what was answered before. */
const inSections = opened({
  ...everyKind,
  surveys: everyKind.surveys.map((one) => ({
    ...one,
    items: [
      ...one.items,
      {
        id: 'why',
        kind: 'text',
        text: 'You find the protocol “{scale}” useful. What makes it so?',
      },
    ],
    sections: [
      {id: 's-team', text: 'You and your team', items: ['scale', 'then-now', 'choice']},
      {id: 's-work', text: 'Your work', items: ['choices', 'number', 'date']},
      {id: 's-end', text: 'In your own words', items: ['why', 'text']},
    ],
  })),
});

interface SurveyArgs {
  status: WaveStatus;
  /** What the page that takes the answers does. */
  page: 'takes' | 'refuses' | 'none';
  readonly: boolean;
  sharedDevice: boolean;
}

function survey(plan: Plan, {page, readonly, sharedDevice}: SurveyArgs): TemplateResult {
  const take = (event: CairnBeforeSubmitEvent): void => {
    if (page === 'takes') event.respondWith(Promise.resolve());
    if (page === 'refuses') event.respondWith(Promise.reject(new Error('Not today.')));
  };
  return html`<cairn-impact-survey
    ?readonly=${readonly}
    ?shared-device=${sharedDevice}
    .plan=${plan}
    @cairn-before-submit=${page === 'none' ? nothing : take}
  ></cairn-impact-survey>`;
}

const guide: Guide = {
  overview: `Asks the people a change is for. What they are promised comes first and is never more than is true; every question may be left out; answers stay on the page until the server, or your page, confirms that it has them.

What was answered before may stand in a later question: \`{item-id}\` in its words is filled with the answer in the respondent’s language, as text and nothing else. Before it is given, and on a blank sheet, the question is named by its number (“your answer to question 3”); results show “…” there, since people answered differently. What is repeated is not in the response.

Give it the survey alone, never a whole plan: \`extractSurvey(plan, id)\`, or the plan’s \`download('survey')\`, makes that file. The answers are kept apart from the plan, by you.`,
  anatomy: [
    {part: 'Heading', what: 'The title of the survey.'},
    {part: 'Language', what: 'A choice, where the survey is written in more than one.'},
    {part: 'Introduction', what: 'The survey’s own words, and until when it is open.'},
    {part: 'Privacy', what: 'What is promised, from the survey’s real settings.'},
    {part: 'Progress', what: 'How many questions are answered, in words and as a thin line.'},
    {
      part: 'Question',
      what: 'A number, the words, native controls, and a button that clears the answer. Large buttons in a row become a list on a phone.',
    },
    {
      part: 'Writing (`mode="design"`)',
      what: 'The decision, the words, the questions in their sections, what is promised, when it is open and who answers back, and a preview. Its File menu brings surveys in from SurveyJS and out for it. Fetched when it is used.',
    },
    {
      part: 'Paper forms (`mode="key-in"`)',
      what: 'How many forms wait to be sent, and the form at hand with the number of each key. Fetched when it is used.',
    },
    {
      part: 'The ways through it',
      what: 'With `by-section`, one section at a time with Next and Back. Look over my answers lists them all, each with a way to its question, before they are sent.',
    },
    {
      part: 'Sending',
      what: 'The Send button; while it is under way, what is happening; then thanks.',
    },
  ],
  keyboard: [
    {keys: 'Tab, Shift+Tab', does: 'The next or previous question or button.'},
    {keys: '←, →, ↑, ↓', does: 'Choose, in a question with one answer.'},
    {
      keys: 'Space',
      does: 'Choose, or no longer, in a question with several answers; press a button.',
    },
    {keys: 'Enter', does: 'Press a button.'},
    {
      keys: '1 to 9, Enter, ↑, Delete',
      does: 'Where forms are keyed in: answer and go on, go on, go back, clear. Enter at the end keeps the form.',
    },
    {keys: 'Ctrl+Enter', does: 'Where it is written: add a question after this one.'},
    {keys: 'Alt+↑, Alt+↓', does: 'Where it is written: move a question, a section or an answer.'},
    {keys: 'Ctrl+Backspace', does: 'Where it is written: remove a question without words.'},
  ],
  accessibility: [
    'Native controls alone: each question is a `fieldset` with a `legend` that says its number of how many.',
    'An answer can be cleared, which radio buttons alone cannot do. Nothing moves on by itself.',
    'What cannot be read is listed after Send, with links to the questions; the list gets the focus.',
    'Targets are at least 44 px high where a finger points.',
    'With `shared-device`, after ten idle minutes a dialog asks for two minutes whether somebody is still there; any key keeps the answers.',
  ],
  recipes: [
    {title: 'Two lines for any page', code: pasted},
    {title: 'The file a respondent’s page gets', code: surveyFile, language: 'ts'},
    {title: 'From SurveyJS and back', code: surveyJs, language: 'ts'},
    {title: 'Take the answers yourself', code: taken, language: 'ts'},
    {title: 'On a device that several people use', code: shared},
  ],
};

const meta: Meta<SurveyArgs> = {
  title: 'Tools/Impact survey',
  component: 'cairn-impact-survey',
  args: {
    status: 'open',
    page: 'takes',
    readonly: false,
    sharedDevice: false,
  },
  argTypes: {
    status: {control: 'inline-radio', options: ['draft', 'open', 'closed']},
    page: {control: 'inline-radio', options: ['takes', 'refuses', 'none']},
  },
  parameters: {
    layout: 'fullscreen',
    guide,
    controls: {include: ['status', 'page', 'readonly', 'sharedDevice']},
  },
  render: (args) => survey(workedExample(args.status), args),
};
export default meta;
type Story = StoryObj<SurveyArgs>;

/** Answers a question by its place on the page, as somebody who presses a button does. */
async function answer(canvas: HTMLElement, question: number, choice: number): Promise<void> {
  const element = await surveyIn(canvas);
  const fieldset = element.shadowRoot?.querySelectorAll('fieldset')[question];
  fieldset?.querySelectorAll('label')[choice]?.click();
  await element.updateComplete;
}

async function surveyIn(canvas: HTMLElement): Promise<CairnImpactSurvey> {
  const element = canvas.querySelector('cairn-impact-survey');
  if (!element) throw new Error('The story has no survey.');
  for (let i = 0; i < 3; i++) await element.updateComplete;
  return element;
}

async function appears<E extends Element>(find: () => E | null | undefined): Promise<E> {
  for (let tries = 0; tries < 200; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('It did not appear.');
}

/** Four questions and one that is asked only of those whose load is heavy. */
export const WorkedExample: Story = {tags: ['stable']};

/** Some of it answered: the load is heavy, so one more question is asked. */
export const Underway: Story = {
  tags: ['stable'],
  play: async ({canvasElement}) => {
    await answer(canvasElement, 1, 2);
    await answer(canvasElement, 2, 1);
  },
};

/** All seven kinds of questions, and a code of one’s own. */
export const EveryKind: Story = {render: (args) => survey(everyKind, args), tags: ['stable']};

const bySection = (): TemplateResult =>
  html`<cairn-impact-survey
    by-section
    .plan=${inSections}
    @cairn-before-submit=${(event: CairnBeforeSubmitEvent) => {
      event.respondWith(Promise.resolve());
    }}
  ></cairn-impact-survey>`;

/** One section at a time, with the way on and back. An earlier answer may stand in a later question: `{item-id}`. */
export const BySection: Story = {
  render: bySection,
  play: async ({canvasElement}) => {
    await answer(canvasElement, 0, 3);
  },
};

/** All answers are looked over before they are sent, each with a way back to its question. */
export const LookedOver: Story = {
  render: bySection,
  play: async ({canvasElement}) => {
    const element = await surveyIn(canvasElement);
    await answer(canvasElement, 0, 3);
    await answer(canvasElement, 2, 1);
    for (let section = 1; section <= 3; section++) {
      const next = await appears(() =>
        element.shadowRoot?.querySelector<HTMLElement>('.ways .primary'),
      );
      next.click();
      await element.updateComplete;
    }
  },
};

/** The answers have arrived. */
export const Thanks: Story = {
  tags: ['stable'],
  play: async ({canvasElement}) => {
    await answer(canvasElement, 2, 4);
    await (await surveyIn(canvasElement)).submit();
  },
};

/** The page could not take the answers: they stay, and can be copied and downloaded. */
export const NotTaken: Story = {
  tags: ['stable'],
  args: {page: 'refuses'},
  play: async ({canvasElement}) => {
    await answer(canvasElement, 2, 4);
    await (await surveyIn(canvasElement)).submit();
  },
};

/** Nobody takes the answers: they are offered as a file to hand in. */
export const AsAFile: Story = {
  tags: ['stable'],
  args: {page: 'none'},
  play: async ({canvasElement}) => {
    await answer(canvasElement, 2, 4);
    await (await surveyIn(canvasElement)).submit();
  },
};

/** Something was typed that is no number: it is listed, with a way to it. */
export const CannotBeRead: Story = {
  tags: ['stable'],
  render: (args) => survey(everyKind, args),
  play: async ({canvasElement}) => {
    const element = await surveyIn(canvasElement);
    const number = element.shadowRoot?.querySelector<HTMLInputElement>('[inputmode="decimal"]');
    if (!number) throw new Error('There is no question about a number.');
    number.value = 'a few';
    number.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await element.submit();
  },
};

/** Not open yet: one can try it out, and send nothing. */
export const Draft: Story = {tags: ['stable'], args: {status: 'draft'}};

/** Closed: one can read what was asked. */
export const Closed: Story = {tags: ['stable'], args: {status: 'closed'}};

/** No survey yet. */
export const Empty: Story = {
  tags: ['stable'],
  render: (args) => survey(opened({format: 'cairn-plan', version: 1}), args),
};

/** Looking is allowed, answering is not. */
export const ReadOnly: Story = {args: {readonly: true}};

/** In Spanish, which anybody who answers can choose. */
export const Spanish: Story = {globals: {lang: 'es'}};

/** On a phone the buttons become a list. */
export const Narrow: Story = {globals: {width: '360'}};

/** In the dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** Where a survey is written: from the decision, with the theory at hand. */
export const Design: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    html`<cairn-impact-survey mode="design" .plan=${opened(teamTime)}></cairn-impact-survey>`,
};

/** Nothing is there yet: it begins with what will be decided. */
export const DesignEmpty: Story = {
  parameters: {controls: {disable: true}},
  render: () =>
    html`<cairn-impact-survey
      mode="design"
      .plan=${opened({format: 'cairn-plan', version: 1})}
    ></cairn-impact-survey>`,
};

/** People have answered: words may be mended, and nothing else. */
export const DesignAnswered: Story = {
  parameters: {controls: {disable: true}},
  render: () => {
    const plan = structuredClone(teamTime);
    for (const wave of plan.surveys[0]?.waves ?? [])
      Object.assign(wave, {status: 'open', answered: true});
    return html`<cairn-impact-survey mode="design" .plan=${opened(plan)}></cairn-impact-survey>`;
  },
};

/** Blank on paper, in both languages, with the numbers by which forms are keyed in. */
export const Printed: Story = {
  render: ({status}) =>
    printed(html`<cairn-impact-survey .plan=${workedExample(status)}></cairn-impact-survey>`),
};

/** Paper forms are keyed in by number keys; the page that takes answers takes these as well. */
export const KeyIn: Story = {
  render: ({status, page}) =>
    html`<cairn-impact-survey
      mode="key-in"
      .plan=${workedExample(status)}
      @cairn-before-submit=${(event: CairnBeforeSubmitEvent) => {
        if (page === 'takes') event.respondWith(Promise.resolve());
      }}
    ></cairn-impact-survey>`,
};

/** To be tried out: nothing is sent. */
export const Preview: Story = {
  render: ({status}) =>
    html`<cairn-impact-survey mode="preview" .plan=${workedExample(status)}></cairn-impact-survey>`,
};

/** In a form of the page, which sends the answers under a name. */
export const InAForm: Story = {
  render: ({status}) =>
    html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <cairn-impact-survey name="answers" .plan=${workedExample(status)}></cairn-impact-survey>
      <button>Send with the page’s own button</button>
    </form>`,
};
