/** Each state of `cairn-date`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';

interface Args {
  label: string;
  value: string;
  min: string;
  max: string;
  hint: string;
  error: string;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
}

const meta: Meta<Args> = {
  title: 'Kit/Date',
  component: 'cairn-date',
  args: {
    label: 'Due',
    value: '',
    min: '',
    max: '',
    hint: '',
    error: '',
    required: false,
    readonly: false,
    disabled: false,
  },
  parameters: {
    guide: {
      overview:
        'A day, in the platform’s own date field. The value is a string such as `2026-09-14` that no time zone can shift. A half-typed date stays and is told. A day that can only be read is written in words.',
      anatomy: [
        {part: 'label', what: 'Which day is asked for.'},
        {part: 'control', what: 'The platform’s own date field.'},
        {part: 'hint', what: 'What helps to choose.'},
        {part: 'error', what: 'What is wrong, once the field was left.'},
      ],
      keyboard: [
        {keys: 'Digits', does: 'Write the day, month and year.'},
        {keys: 'ArrowUp ArrowDown', does: 'The part before or after.'},
        {keys: 'Enter', does: 'Sends the form.'},
      ],
      recipes: [
        {
          title: 'Within a school year',
          code: '<cairn-date name="due" label="Due" min="2026-08-15" max="2027-06-30"></cairn-date>',
        },
      ],
    },
  },
  render: (args): TemplateResult =>
    html`<cairn-date
      name="due"
      label=${args.label}
      value=${args.value}
      min=${args.min}
      max=${args.max}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
    ></cairn-date>`,
};
export default meta;
type Story = StoryObj<Args>;

/** No day yet. */
export const Empty: Story = {};

/** A day. */
export const Filled: Story = {
  args: {value: '2026-09-14', hint: 'The last day on which it helps.'},
};

/** What the page found wrong. */
export const WithError: Story = {
  args: {value: '2026-07-04', error: 'School is closed on this day.'},
};

/** The form is not sent without it. */
export const Required: Story = {args: {required: true}};

/** It can be read, in words. */
export const ReadOnly: Story = {args: {value: '2026-09-14', readonly: true}};

/** Neither changed nor sent. */
export const Disabled: Story = {args: {value: '2026-09-14', disabled: true}};

/** In Spanish. */
export const Spanish: Story = {
  args: {label: 'Vence', required: true, value: '2026-09-14'},
  decorators: [(story): TemplateResult => html`<div lang="es">${story()}</div>`],
};
