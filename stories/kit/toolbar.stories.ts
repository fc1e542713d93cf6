/** Each state of `cairn-toolbar`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Kit/Toolbar',
  component: 'cairn-toolbar',
  parameters: {
    guide: {
      overview: 'A row of controls that is one stop for the Tab key.',
      anatomy: [
        {part: 'toolbar', what: 'The row, which wraps where it is narrow.'},
        {part: 'hr', what: 'Parts groups.'},
        {part: 'slot="end"', what: 'Goes to the far end.'},
      ],
      keyboard: [
        {keys: 'Tab', does: 'Into the row, where one was before, and out of it.'},
        {keys: 'Arrows', does: 'To the next or previous control, and around.'},
        {keys: 'Home, End', does: 'To the first or last.'},
      ],
      accessibility: [
        'Fields in it keep their own tab stop, since they need the arrows themselves.',
      ],
      recipes: [
        {
          title: 'Buttons of any kind',
          code: '<cairn-toolbar label="Map"><cairn-button>Undo</cairn-button><hr><button>Yours</button></cairn-toolbar>',
        },
      ],
    },
  },
};
export default meta;

/** Groups, and one at the end. */
export const Buttons: StoryObj = {
  render: () =>
    html`<cairn-toolbar label="Map"
      ><cairn-button variant="plain" icon="undo">Undo</cairn-button
      ><cairn-button variant="plain" icon="redo">Redo</cairn-button>
      <hr />
      <cairn-button icon="add">Add a card</cairn-button
      ><cairn-menu
        slot="end"
        label="More"
        icon-only
        .items=${[{value: 'print', label: 'Print', icon: 'print'}]}
      ></cairn-menu
    ></cairn-toolbar>`,
};

/** Native buttons work as well. */
export const Native: StoryObj = {
  render: () =>
    html`<cairn-toolbar label="Map"
      ><button>One</button><button>Two</button><button disabled>Three</button></cairn-toolbar
    >`,
};
