/** Each state of `cairn-checkbox`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';

interface Args {
  label: string;
  labelHidden: boolean;
  checked: boolean;
  indeterminate: boolean;
  hint: string;
  error: string;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
}

const meta: Meta<Args> = {
  title: 'Kit/Checkbox',
  component: 'cairn-checkbox',
  args: {
    label: 'A milestone',
    labelHidden: false,
    checked: false,
    indeterminate: false,
    hint: '',
    error: '',
    required: false,
    readonly: false,
    disabled: false,
  },
  parameters: {
    guide: {
      overview: 'Yes or no, its label beside it. Sent as its value while it is checked.',
      anatomy: [
        {part: 'control', what: 'The platform’s own checkbox.'},
        {part: 'label', what: 'What is said by it; pressing the words presses the box.'},
        {part: 'hint', what: 'What follows from it.'},
        {part: 'error', what: 'What is wrong, once somebody tried.'},
      ],
      keyboard: [
        {keys: 'Space', does: 'Checks and unchecks.'},
        {keys: 'Enter', does: 'Sends the form.'},
      ],
      recipes: [
        {
          title: 'In a form',
          code: '<cairn-checkbox name="milestone" label="A milestone"></cairn-checkbox>',
        },
      ],
    },
  },
  render: (args): TemplateResult =>
    html`<cairn-checkbox
      name="milestone"
      label=${args.label}
      ?label-hidden=${args.labelHidden}
      ?checked=${args.checked}
      .indeterminate=${args.indeterminate}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
    ></cairn-checkbox>`,
};
export default meta;
type Story = StoryObj<Args>;

/** No. */
export const Unchecked: Story = {};

/** Yes, and what follows from it. */
export const Checked: Story = {
  args: {checked: true, hint: 'Shown as a diamond in the bars.'},
};

/** Some of what it stands for. */
export const Some: Story = {
  args: {label: 'All actions', indeterminate: true},
};

/** What the page found wrong. */
export const WithError: Story = {
  args: {
    label: 'We asked everybody who is affected',
    error: 'Tick this box to go on.',
    required: true,
  },
};

/** The form is not sent without it. */
export const Required: Story = {args: {required: true}};

/** It can be read. */
export const ReadOnly: Story = {args: {checked: true, readonly: true}};

/** Neither changed nor sent. */
export const Disabled: Story = {args: {checked: true, disabled: true}};

/** Its place says what it is for. */
export const HiddenLabel: Story = {args: {labelHidden: true}};

/** A label of several lines. */
export const LongLabel: Story = {
  args: {
    label:
      'I have read what happens with my answers, who sees them and for how long they are kept, and I know that I can stop at any time without saying why.',
  },
};

/** In Spanish. */
export const Spanish: Story = {
  args: {label: 'Un hito', required: true},
  decorators: [(story): TemplateResult => html`<div lang="es">${story()}</div>`],
};
