/** Each state of `cairn-choice`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {choiceLayouts, type ChoiceLayout} from '../../src/kit/choice/index.js';
import type {KitOption} from '../../src/kit/form-control/index.js';

interface Args {
  label: string;
  values: readonly string[];
  hint: string;
  error: string;
  options: readonly KitOption[];
  layout: ChoiceLayout;
  multiple: boolean;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
}

const agreement: readonly KitOption[] = [
  'Strongly disagree',
  'Disagree',
  'Neither',
  'Agree',
  'Strongly agree',
].map((label, at) => ({value: String(at + 1), label}));

const meta: Meta<Args> = {
  title: 'Kit/Choice',
  component: 'cairn-choice',
  args: {
    label: 'Our meetings leave time to look at student work.',
    values: [],
    hint: '',
    error: '',
    options: agreement,
    layout: 'list',
    multiple: false,
    required: false,
    readonly: false,
    disabled: false,
  },
  argTypes: {layout: {control: 'inline-radio', options: choiceLayouts}},
  parameters: {
    guide: {
      overview:
        'One of a few, or several, that all stand there to be read. As rows; as a row of large quiet buttons that becomes a list where there is little room; or inline, in boxes as wide as their words.',
      anatomy: [
        {part: 'label', what: 'The question: the legend of the group.'},
        {
          part: 'option',
          what: 'An answer with its native radio button or checkbox, and what choosing it means where the word alone does not say.',
        },
        {part: 'clear', what: 'Takes the answer back, where none is required.'},
        {part: 'hint', what: 'What helps to answer.'},
        {part: 'error', what: 'What is wrong, once somebody tried.'},
      ],
      keyboard: [
        {keys: 'Arrow keys', does: 'Choose the answer before or after (one of several).'},
        {keys: 'Space', does: 'Chooses, or checks and unchecks.'},
        {keys: 'Enter', does: 'Sends the form.'},
      ],
      accessibility: [
        'Each answer is at least 24 px high, 44 px for a finger and in a row.',
        'The hint of an option is pressed with it and read after its name, as its description.',
      ],
      recipes: [
        {
          title: 'A scale',
          code: '<cairn-choice name="q-1" label="Our meetings help." layout="row">\n  <option value="1">Disagree</option>\n  <option value="2">Agree</option>\n</cairn-choice>',
        },
        {
          title: 'What an option means',
          code: '<cairn-choice name="act" label="About the idea" layout="inline">\n  <option value="adopt" data-hint="Keep it and carry it on">Adopt</option>\n  <option value="abandon" data-hint="Let it go">Abandon</option>\n</cairn-choice>',
        },
        {
          title: 'Several answers',
          code: "choice.multiple = true;\nchoice.values = ['time', 'people'];\nnew FormData(form).getAll('needs'); // ['time', 'people']",
        },
      ],
    },
  },
  render: (args): TemplateResult =>
    html`<cairn-choice
      name="answer"
      label=${args.label}
      .values=${args.values}
      hint=${args.hint}
      error=${args.error}
      .options=${args.options}
      layout=${args.layout}
      ?multiple=${args.multiple}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
    ></cairn-choice>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Not answered yet. */
export const Empty: Story = {};

/** Answered; the answer can be cleared. */
export const Filled: Story = {args: {values: ['4']}};

/** A row of large buttons; a list on a phone. */
export const Row: Story = {args: {layout: 'row', values: ['4']}};

/** As wide as its words, each with what choosing it means. */
export const Inline: Story = {
  args: {
    label: 'About the idea',
    layout: 'inline',
    values: ['adapt'],
    options: [
      {value: 'adopt', label: 'Adopt', hint: 'Keep it and carry it on'},
      {value: 'adapt', label: 'Adapt', hint: 'Change it and try again'},
      {value: 'abandon', label: 'Abandon', hint: 'Let it go'},
    ],
  },
};

/** Several answers. */
export const Several: Story = {
  args: {
    label: 'What would help?',
    multiple: true,
    values: ['time', 'people'],
    options: [
      {value: 'time', label: 'Time in the schedule'},
      {value: 'people', label: 'Somebody who covers my class'},
      {value: 'space', label: 'A quiet room'},
    ],
  },
};

/** Groups with their names. */
export const Grouped: Story = {
  args: {
    label: 'Who is it for?',
    options: [
      {value: 'teacher', label: 'Teachers', group: 'In the building'},
      {value: 'student', label: 'Students', group: 'In the building'},
      {value: 'family', label: 'Families', group: 'Around it'},
    ],
  },
};

/** What the page found wrong. */
export const WithError: Story = {
  args: {error: 'Choose an answer.', required: true},
};

/** The same as a row. */
export const RowWithError: Story = {
  args: {layout: 'row', error: 'Choose an answer.', required: true},
};

/** It can be read. */
export const ReadOnly: Story = {args: {values: ['2'], readonly: true}};

/** Neither changed nor sent. */
export const Disabled: Story = {
  args: {values: ['2'], disabled: true, layout: 'row'},
};

/** A value of somebody else’s list is kept and shown. */
export const UnknownValue: Story = {args: {values: ['not sure']}};

/** In Spanish. */
export const Spanish: Story = {
  args: {
    label: 'Nuestras reuniones dejan tiempo para mirar trabajos.',
    values: ['2'],
    options: [
      {value: '1', label: 'En desacuerdo'},
      {value: '2', label: 'De acuerdo'},
    ],
    layout: 'row',
  },
  decorators: [(story): TemplateResult => html`<div lang="es">${story()}</div>`],
};
