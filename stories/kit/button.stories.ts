/** Each state of `cairn-button`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Kit/Button',
  component: 'cairn-button',
  parameters: {
    guide: {
      overview:
        'A button whose words say what happens. Secondary unless it is the one act a view is for.',
      anatomy: [
        {part: 'button', what: 'The native button inside; style it through ::part(button).'},
      ],
      keyboard: [
        {keys: 'Enter, Space', does: 'Presses it.'},
        {keys: 'Enter in a field', does: 'Presses the first submit button of the form.'},
      ],
      accessibility: [
        'At work it keeps the focus and says “Working”; it is not disabled.',
        'A target of at least 24 pixels, 44 where a finger points.',
      ],
      recipes: [
        {
          title: 'Send a form',
          code: '<form action="/keep"><cairn-button type="submit" name="do" value="keep" variant="primary">Keep it</cairn-button></form>',
        },
        {title: 'A toggle', code: '<cairn-button pressed="false">Show links</cairn-button>'},
        {
          title: 'An icon alone',
          code: '<cairn-button icon="add" label="Add a card" variant="plain"></cairn-button>',
        },
      ],
    },
  },
};
export default meta;

/** The one act a view is for. */
export const Primary: StoryObj = {
  render: () => html`<cairn-button variant="primary">Choose this barrier</cairn-button>`,
};

/** Everything else. */
export const Secondary: StoryObj = {
  render: () => html`<cairn-button>Add a test</cairn-button>`,
};

/** Where many stand close together. */
export const Plain: StoryObj = {
  render: () => html`<cairn-button variant="plain">Undo</cairn-button>`,
};

/** What it does can hurt. */
export const Danger: StoryObj = {
  render: () => html`<cairn-button variant="danger">Delete the plan</cairn-button>`,
};

/** An icon before the words. */
export const WithIcon: StoryObj = {
  render: () => html`<cairn-button icon="download">Download</cairn-button>`,
};

/** An icon alone has a label. */
export const IconOnly: StoryObj = {
  render: () => html`<cairn-button icon="add" label="Add a card"></cairn-button>`,
};

/** On and off. */
export const Toggle: StoryObj = {
  render: () =>
    html`<cairn-toolbar label="Examples"
      ><cairn-button .pressed=${true}>Links</cairn-button
      ><cairn-button .pressed=${false}>Notes</cairn-button></cairn-toolbar
    >`,
};

/** It opens something. */
export const Expanded: StoryObj = {
  render: () => html`<cairn-button .expanded=${false} icon="down">Details</cairn-button>`,
};

/** Cannot be pressed now. */
export const Disabled: StoryObj = {
  render: () =>
    html`<cairn-toolbar label="Examples"
      ><cairn-button disabled variant="primary">Send</cairn-button
      ><cairn-button disabled>Send</cairn-button
      ><cairn-button disabled variant="plain">Send</cairn-button></cairn-toolbar
    >`,
};

/** What it started is not done. */
export const Busy: StoryObj = {
  render: () => html`<cairn-button busy>Sending</cairn-button>`,
};

/** Words that need more than a line. */
export const LongWords: StoryObj = {
  render: () =>
    html`<cairn-button variant="primary"
      >Ask the families of the sixth grade what they would like to keep</cairn-button
    >`,
};

/** It sends and resets. */
export const InAForm: StoryObj = {
  render: () =>
    html`<form
      @submit=${(event: Event): void => {
        event.preventDefault();
      }}
    >
      <cairn-toolbar label="Form"
        ><cairn-button type="submit" variant="primary">Send</cairn-button
        ><cairn-button type="reset">Start again</cairn-button></cairn-toolbar
      >
    </form>`,
};
