/** Each state of `cairn-chip`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ChipFamily} from '../../src/kit/chip/index.js';

const families: readonly (readonly [ChipFamily, string])[] = [
  ['why', 'Purpose'],
  ['people', 'People'],
  ['doing', 'Action'],
  ['results', 'Outcome'],
  ['telling', 'Communication'],
  ['carrying', 'Support'],
  ['note', 'Note'],
];

const meta: Meta = {
  title: 'Kit/Chip',
  component: 'cairn-chip',
  parameters: {
    guide: {
      overview:
        'A short word with its mark: a family of cards, how something stands, or just a word.',
      anatomy: [
        {part: 'chip', what: 'All of it.'},
        {part: 'words', what: 'Its words.'},
        {part: 'remove', what: 'The button that removes it.'},
      ],
      keyboard: [
        {keys: 'Enter, Space', does: 'On its button: asks to be removed.'},
        {keys: 'Delete, Backspace', does: 'The same.'},
      ],
      accessibility: ['A color never speaks alone: each has its mark, and the words say the rest.'],
      recipes: [
        {title: 'Take it away', code: "chip.addEventListener('close', () => chip.remove());"},
      ],
    },
  },
};
export default meta;

/** A word. */
export const Plain: StoryObj = {
  render: () => html`<cairn-chip>Grade 6</cairn-chip>`,
};

/** Each family of cards has its color and its mark. */
export const Families: StoryObj = {
  render: () =>
    html`${families.map(([family, words]) => html`<cairn-chip .family=${family}>${words}</cairn-chip> `)}`,
};

/** How something stands. */
export const Standing: StoryObj = {
  render: () =>
    html`<cairn-chip family="good">On track</cairn-chip>
      <cairn-chip family="warn">Worth a look</cairn-chip>
      <cairn-chip family="danger">Blocked</cairn-chip>`,
};

/** It asks to be taken away. */
export const Removable: StoryObj = {
  render: () =>
    html`<cairn-chip family="people" removable>Families</cairn-chip>
      <cairn-chip removable>Coaching</cairn-chip>`,
};

/** Words that need more than a line. */
export const LongWords: StoryObj = {
  render: () =>
    html`<cairn-chip family="results" removable
      >Students who say that an adult at this school would notice if they were absent for a
      day</cairn-chip
    >`,
};
