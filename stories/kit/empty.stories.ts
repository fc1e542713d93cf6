/** Each state of `cairn-empty`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Kit/Empty',
  component: 'cairn-empty',
  parameters: {
    guide: {
      overview:
        'What a place is for while there is nothing in it, in one sentence, and the first act.',
      anatomy: [
        {part: 'stones', what: 'The mark of Cairn.'},
        {part: 'sentence', what: 'What the place is for.'},
        {part: 'act', what: 'The first thing to do.'},
      ],
      keyboard: [],
      recipes: [
        {
          title: 'An empty place',
          code: '<cairn-empty sentence="Here the team lays out what leads to what."><cairn-button variant="primary">Add a card</cairn-button></cairn-empty>',
        },
      ],
    },
  },
};
export default meta;

/** The sentence, and the first act. */
export const WithAct: StoryObj = {
  render: () =>
    html`<cairn-empty sentence="Here the team lays out what leads to what."
      ><cairn-button variant="primary">Add the first card</cairn-button></cairn-empty
    >`,
};

/** Nothing to do here. */
export const SentenceAlone: StoryObj = {
  render: () =>
    html`<cairn-empty sentence="Results appear here when the survey is closed."></cairn-empty>`,
};
