/** Each state of `cairn-toast`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Kit/Toast',
  component: 'cairn-toast',
  parameters: {
    guide: {
      overview: 'Says what happened, and stays until somebody closes it.',
      anatomy: [
        {part: 'toast', what: 'The notice.'},
        {part: 'close', what: 'The button that closes it.'},
        {part: 'slot="action"', what: 'One button, such as Undo.'},
      ],
      keyboard: [
        {keys: 'Tab', does: 'Into the notice, from where it stands in the page.'},
        {keys: 'Esc', does: 'From inside: closes it; the focus goes back.'},
      ],
      accessibility: [
        'Said politely, once; it never takes the focus.',
        'Nothing runs away: a time counts only where there is nothing to do in it, and waits while somebody is at it.',
      ],
      recipes: [
        {title: 'Say what happened', code: "toast.show('The card is gone.');"},
        {
          title: 'Offer to undo',
          code: '<cairn-toast name="undo" message="The card is gone."><cairn-button slot="action" variant="plain">Undo</cairn-button></cairn-toast>',
        },
      ],
    },
  },
};
export default meta;

/** Words alone. */
export const Notice: StoryObj = {
  render: () => html`<cairn-toast open message="Kept in this browser."></cairn-toast>`,
};

/** Something to do. */
export const WithAct: StoryObj = {
  render: () =>
    html`<cairn-toast open message="The card “Tutoring” is gone."
      ><cairn-button slot="action" variant="plain">Undo</cairn-button></cairn-toast
    >`,
};

/** One over the other, the newest at the edge. */
export const Stack: StoryObj = {
  tags: ['stable'],
  render: () =>
    html`<cairn-toast open message="Two cards were changed by others."></cairn-toast
      ><cairn-toast open message="All changes saved."></cairn-toast>`,
};

/** In another corner. */
export const Corner: StoryObj = {
  render: () => html`<cairn-toast open corner="top-start" message="Copied."></cairn-toast>`,
};
