/** Each state of `cairn-icon`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {icons} from '../../src/kit/icon/index.js';

const meta: Meta = {
  title: 'Kit/Icon',
  component: 'cairn-icon',
  parameters: {
    guide: {
      overview: 'One set of outlines, drawn for Cairn: 20 pixels, one line of 1.5.',
      anatomy: [{part: 'svg', what: 'The outline, in the ink of the words around it.'}],
      keyboard: [],
      accessibility: [
        'Decoration unless it has a label.',
        'Arrows point the other way where one reads from right to left.',
      ],
      recipes: [
        {
          title: 'An icon of your own',
          code: "import {registerIcon} from 'cairn-kit/kit/icon'; registerIcon('bus', {path: 'M4 4h12v9H4z'});",
        },
        {
          title: 'A picture that is said',
          code: '<cairn-icon name="check" label="Done"></cairn-icon>',
        },
      ],
    },
  },
};
export default meta;

/** All of them. */
export const TheSet: StoryObj = {
  render: () =>
    html`${Object.keys(icons).map((name) => html`<cairn-chip icon=${name}>${name}</cairn-chip> `)}`,
};

/** A picture with a name. */
export const Labelled: StoryObj = {
  render: () => html`<p>Finished <cairn-icon name="check" label="yes"></cairn-icon></p>`,
};
