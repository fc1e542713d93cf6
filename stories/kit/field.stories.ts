/** Each state of `cairn-field`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {fieldTypes, type FieldType} from '../../src/kit/field/index.js';
import type {FieldNote} from '../../src/foundation/field-notes.js';

interface Args {
  label: string;
  labelHidden: boolean;
  type: FieldType;
  multiline: boolean;
  value: string;
  hint: string;
  error: string;
  placeholder: string;
  notes: readonly FieldNote[];
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  maxlength?: number;
  valueLanguage: string;
}

const meta: Meta<Args> = {
  title: 'Kit/Field',
  component: 'cairn-field',
  args: {
    label: 'Sign of success',
    labelHidden: false,
    type: 'text',
    multiline: false,
    value: '',
    hint: '',
    error: '',
    placeholder: '',
    notes: [],
    required: false,
    readonly: false,
    disabled: false,
    valueLanguage: '',
  },
  argTypes: {type: {control: 'inline-radio', options: fieldTypes}},
  parameters: {
    guide: {
      overview:
        'A line of text, several lines, an address or a number. Label, control, hint and error stand together, and the form around it gets the value as from an `<input>`.',
      anatomy: [
        {part: 'label', what: 'What is asked for; required fields say so in words.'},
        {part: 'control', what: 'The platform’s own input or textarea; several lines grow.'},
        {part: 'hint', what: 'What helps to answer.'},
        {part: 'error', what: 'What is wrong and what to do, once the field was left.'},
        {part: 'note', what: 'Advice about the value, which keeps nobody from going on.'},
      ],
      keyboard: [
        {keys: 'Enter', does: 'Sends the form; with several lines, breaks the line.'},
        {keys: 'Tab', does: 'Leaves the field; a wrong value is told now.'},
      ],
      accessibility: [
        'Label, hint and error are in one root with the control, so every reader finds them.',
        'A text that is too long is never cut: how much is too much is told, and counted near the end.',
        'A number is typed as the reader’s language writes it and stays as it was typed.',
      ],
      recipes: [
        {
          title: 'In a form',
          code: '<cairn-field name="success" label="Sign of success" required></cairn-field>',
        },
        {
          title: 'Several lines with a limit',
          code: '<cairn-field name="why" label="Why" multiline rows="3" maxlength="400"></cairn-field>',
        },
        {
          title: 'Your own check',
          code: "field.addEventListener('change', () => field.setCustomValidity(taken(field.value) ? 'Already taken.' : ''));",
        },
      ],
    },
  },
  render: (args): TemplateResult =>
    html`<cairn-field
      name="success"
      .label=${args.label}
      .labelHidden=${args.labelHidden}
      type=${args.type}
      ?multiline=${args.multiline}
      value=${args.value}
      hint=${args.hint}
      error=${args.error}
      placeholder=${args.placeholder}
      .notes=${args.notes}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      maxlength=${ifDefined(args.maxlength)}
      value-lang=${args.valueLanguage}
    ></cairn-field>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing written yet. */
export const Empty: Story = {};

/** A value and what helped to write it. */
export const Filled: Story = {
  args: {value: 'Two teams bring student work each week', hint: 'Something you could film.'},
};

/** What the page found wrong. */
export const WithError: Story = {
  args: {value: 'It works', error: 'Say what people will be seen doing.'},
};

/** The form is not sent without it. */
export const Required: Story = {args: {required: true}};

/** It can be read and copied. */
export const ReadOnly: Story = {
  args: {value: 'Two teams bring student work each week', readonly: true},
};

/** Neither changed nor sent. */
export const Disabled: Story = {
  args: {value: 'Two teams bring student work each week', disabled: true},
};

/** Advice beneath the value. */
export const WithNotes: Story = {
  args: {
    value: 'Teachers feel better',
    notes: [
      {severity: 'note', text: 'Two measures look at this.'},
      {severity: 'advice', text: 'Nobody outside could see whether this happened.'},
      {severity: 'block', text: 'The outcome this belongs to was removed.'},
    ],
  },
};

/** A label that needs its room. */
export const LongLabel: Story = {
  args: {
    label:
      'What would somebody who walks through the school in May see or hear that is not there today?',
  },
};

/** Several lines, which grow with the text. */
export const SeveralLines: Story = {
  args: {
    label: 'Why',
    multiline: true,
    value:
      'Teams meet, but most of the time goes to logistics.\nStudent work is looked at twice a year.\nTeachers asked for time to plan together.\nThe schedule leaves forty minutes.',
  },
};

/** Near the end of the room, what is left is counted. */
export const NearTheLimit: Story = {
  args: {
    label: 'In one line',
    multiline: true,
    maxlength: 60,
    value: 'Time to plan together is kept free every single week',
  },
};

/** Too long: nothing is cut. */
export const TooLong: Story = {
  args: {
    label: 'In one line',
    multiline: true,
    maxlength: 40,
    value: 'Time to plan together is kept free every single week',
  },
};

/** A number as the reader’s language writes it. */
export const NumberField: Story = {
  args: {label: 'Hours', type: 'number', value: '1.5', hint: 'All people together, in a week.'},
};

/** Its words in Spanish, the value in English. */
export const Spanish: Story = {
  args: {
    label: 'Señal de éxito',
    required: true,
    value: 'Two teams bring student work',
    valueLanguage: 'en',
  },
  decorators: [(story): TemplateResult => html`<div lang="es">${story()}</div>`],
};
