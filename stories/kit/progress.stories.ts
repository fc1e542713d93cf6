/** Each state of `cairn-progress`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Kit/Progress',
  component: 'cairn-progress',
  parameters: {
    guide: {
      overview: 'How far something is, in words first and as a thin line.',
      anatomy: [
        {part: 'words', what: 'The words above the line.'},
        {part: 'line', what: 'The line.'},
      ],
      keyboard: [],
      accessibility: ['The stones stand still where the reader wants no motion.'],
      recipes: [
        {
          title: 'How many of how many',
          code: '<cairn-progress label="Questions answered" value="3" max="7"></cairn-progress>',
        },
        {
          title: 'Nobody knows how long',
          code: '<cairn-progress label="Opening the plan"></cairn-progress>',
        },
      ],
    },
  },
};
export default meta;

/** Three of seven. */
export const Some: StoryObj = {
  render: () =>
    html`<cairn-progress label="Questions answered" value="3" max="7"></cairn-progress>`,
};

/** Nothing yet. */
export const None: StoryObj = {
  render: () =>
    html`<cairn-progress label="Questions answered" value="0" max="7"></cairn-progress>`,
};

/** All of them. */
export const All: StoryObj = {
  render: () =>
    html`<cairn-progress label="Questions answered" value="7" max="7"></cairn-progress>`,
};

/** Nobody knows how long: one stone at a time. */
export const Waiting: StoryObj = {
  render: () => html`<cairn-progress label="Opening the plan"></cairn-progress>`,
};
