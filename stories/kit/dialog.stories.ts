/** Each state of `cairn-dialog`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Kit/Dialog',
  component: 'cairn-dialog',
  parameters: {
    guide: {
      overview:
        'A question or a small task that has to be done before going on. Rarely the right thing: undo is better than asking.',
      anatomy: [
        {part: 'dialog', what: 'The native dialog.'},
        {part: 'heading', what: 'Its heading.'},
        {part: 'body', what: 'What scrolls.'},
        {part: 'footer', what: 'The row of its buttons; slot="footer".'},
      ],
      keyboard: [
        {keys: 'Tab', does: 'Stays inside.'},
        {keys: 'Esc', does: 'Closes, unless closedby="none".'},
      ],
      accessibility: [
        'The focus goes to autofocus, else to the first field or button, and back to where it was.',
      ],
      recipes: [
        {
          title: 'Ask',
          code: '<cairn-dialog id="ask" heading="Delete this card?">Its links go with it.<cairn-button slot="footer" data-close value="delete" variant="danger">Delete it</cairn-button></cairn-dialog>',
        },
        {
          title: 'Know the answer',
          code: "ask.show(); ask.addEventListener('close', () => act(ask.returnValue));",
        },
      ],
    },
  },
};
export default meta;

/** Two ways out, each named. */
export const Question: StoryObj = {
  render: () =>
    html`<cairn-dialog open heading="Delete this card?"
      ><p>Its three links go with it. You can undo this.</p>
      <cairn-button slot="footer" data-close value="keep">Keep it</cairn-button
      ><cairn-button slot="footer" data-close value="delete" variant="danger"
        >Delete it</cairn-button
      ></cairn-dialog
    >`,
};

/** A field to fill. */
export const Task: StoryObj = {
  tags: ['stable'],
  render: () =>
    html`<cairn-dialog open heading="Name this wave"
      ><label>Name <input value="Before" /></label
      ><cairn-button slot="footer" data-close value="keep" variant="primary"
        >Keep the name</cairn-button
      ></cairn-dialog
    >`,
};

/** It interrupts. */
export const Alert: StoryObj = {
  render: () =>
    html`<cairn-dialog open alert closedby="none" heading="Are you still there?"
      ><p>Your answers are cleared in two minutes.</p>
      <cairn-button slot="footer" data-close value="here" variant="primary"
        >I am here</cairn-button
      ></cairn-dialog
    >`,
};

/** Its content scrolls; heading and foot stay. */
export const Long: StoryObj = {
  render: () =>
    html`<cairn-dialog open heading="What will be sent"
      >${Array.from({length: 30}, (_, at) => html`<p>Answer ${at + 1}: somewhat agree.</p>`)}<cairn-button
        slot="footer"
        data-close
        value="keep"
        >Keep it</cairn-button
      ><cairn-button slot="footer" data-close value="delete" variant="danger"
        >Delete it</cairn-button
      ></cairn-dialog
    >`,
};
