/** Each state of `cairn-select`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {KitOption} from '../../src/kit/form-control/index.js';

interface Args {
  label: string;
  value: string;
  hint: string;
  error: string;
  options: readonly KitOption[];
  required: boolean;
  readonly: boolean;
  disabled: boolean;
}

const kinds: readonly KitOption[] = [
  {value: 'time', label: 'Time'},
  {value: 'money', label: 'Money'},
  {value: 'people', label: 'People'},
  {value: 'space', label: 'Space'},
];

const meta: Meta<Args> = {
  title: 'Kit/Select',
  component: 'cairn-select',
  args: {
    label: 'What it needs',
    value: '',
    hint: '',
    error: '',
    options: kinds,
    required: false,
    readonly: false,
    disabled: false,
  },
  parameters: {
    guide: {
      overview:
        'One of a list, in the platform’s own select. Nothing is chosen until somebody chooses, and a value that is not in the list is kept and shown.',
      anatomy: [
        {part: 'label', what: 'What is asked for.'},
        {part: 'control', what: 'The platform’s own select; a line of text while it is read-only.'},
        {part: 'hint', what: 'What helps to choose.'},
        {part: 'error', what: 'What is wrong, once somebody tried.'},
      ],
      keyboard: [
        {keys: 'ArrowUp ArrowDown', does: 'The option before or after.'},
        {keys: 'A letter', does: 'The next option that begins with it.'},
        {keys: 'Space', does: 'Opens the list.'},
      ],
      accessibility: ['More than about seven short options: take a select; fewer: a choice.'],
      recipes: [
        {
          title: 'Options in the page',
          code: '<cairn-select name="kind" label="What it needs">\n  <option value="time">Time</option>\n  <optgroup label="Who"><option value="coach">A coach</option></optgroup>\n</cairn-select>',
        },
        {
          title: 'Options as data',
          code: "select.options = [{value: 'time', label: 'Time'}, {value: 'coach', label: 'A coach', group: 'Who'}];",
        },
      ],
    },
  },
  render: (args): TemplateResult =>
    html`<cairn-select
      name="kind"
      label=${args.label}
      .value=${args.value}
      hint=${args.hint}
      error=${args.error}
      .options=${args.options}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
    ></cairn-select>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing chosen yet. */
export const Empty: Story = {};

/** Something chosen. */
export const Filled: Story = {
  args: {value: 'people', hint: 'The one that is missing most.'},
};

/** What the page found wrong. */
export const WithError: Story = {
  args: {value: 'money', error: 'There is no budget for this.'},
};

/** The form is not sent without it. */
export const Required: Story = {args: {required: true}};

/** A line that can be read and copied. */
export const ReadOnly: Story = {args: {value: 'time', readonly: true}};

/** Neither changed nor sent. */
export const Disabled: Story = {args: {value: 'time', disabled: true}};

/** A value of somebody else’s list is kept and shown. */
export const UnknownValue: Story = {args: {value: 'snow days'}};

/** Options that the page wrote, in groups. */
export const Grouped: Story = {
  render: (): TemplateResult =>
    html`<cairn-select name="owner" label="Owner">
      <option value="team">The whole team</option>
      <optgroup label="Teachers">
        <option value="ana">Ana Ruiz</option>
        <option value="ben" selected>Ben Carter</option>
      </optgroup>
      <optgroup label="District">
        <option value="lee" disabled>Lee Park (on leave)</option>
      </optgroup>
    </cairn-select>`,
};

/** In Spanish. */
export const Spanish: Story = {
  args: {label: 'Lo que necesita', required: true, options: [{value: 'time', label: 'Tiempo'}]},
  decorators: [(story): TemplateResult => html`<div lang="es">${story()}</div>`],
};
