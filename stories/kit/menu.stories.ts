/** Each state of `cairn-menu`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MenuEntry} from '../../src/kit/menu/index.js';

const items: readonly MenuEntry[] = [
  {value: 'edit', label: 'Edit', icon: 'edit'},
  {value: 'copy', label: 'Duplicate', icon: 'copy'},
  {value: 'move', label: 'Move to another lane', disabled: true},
  'separator',
  {value: 'done', label: 'Mark as done', checked: true},
  'separator',
  {value: 'remove', label: 'Delete', icon: 'bin', danger: true},
];

const meta: Meta = {
  title: 'Kit/Menu',
  component: 'cairn-menu',
  parameters: {
    guide: {
      overview: 'A button that opens a list of things to do with what it stands beside.',
      anatomy: [
        {part: 'trigger', what: 'The button.'},
        {part: 'menu', what: 'The list.'},
        {part: 'item', what: 'Each item.'},
      ],
      keyboard: [
        {keys: 'Enter, Space, ↓', does: 'Opens at the first item.'},
        {keys: '↑', does: 'Opens at the last.'},
        {keys: 'Arrows, Home, End', does: 'Move, and around.'},
        {keys: 'A letter', does: 'Goes to the next item that begins with it.'},
        {keys: 'Enter, Space', does: 'Chooses.'},
        {keys: 'Esc', does: 'Closes; the focus goes back to the button.'},
      ],
      accessibility: ['What is disabled is still read aloud.'],
      recipes: [
        {
          title: 'Items as data',
          code: "menu.items = [{value: 'edit', label: 'Edit'}, 'separator', {value: 'remove', label: 'Delete', danger: true}]; menu.addEventListener('change', () => act(menu.value));",
        },
        {
          title: 'Items in the page',
          code: '<cairn-menu label="Card"><button value="edit">Edit</button><hr><button value="remove" data-danger>Delete</button></cairn-menu>',
        },
      ],
    },
  },
};
export default meta;

/** Its button. */
export const Closed: StoryObj = {
  render: () => html`<cairn-menu label="Card" .items=${items}></cairn-menu>`,
};

/** Three dots, beside what it acts on. */
export const IconOnly: StoryObj = {
  render: () =>
    html`<cairn-menu
      label="Actions: Tutoring"
      icon-only
      variant="plain"
      .items=${items}
    ></cairn-menu>`,
};

/** Buttons that a page wrote inside, which work before the element is there. */
export const FromThePage: StoryObj = {
  render: () =>
    html`<cairn-menu label="Card"
      ><button value="edit">Edit</button>
      <hr />
      <button value="remove" data-danger>Delete</button></cairn-menu
    >`,
};

/** Cannot be opened now. */
export const Disabled: StoryObj = {
  render: () => html`<cairn-menu label="Card" disabled .items=${items}></cairn-menu>`,
};

/** Its list: icons, a check, a line between groups, one that cannot be had now and one that hurts. */
export const Open: StoryObj = {
  tags: ['stable'],
  render: () =>
    html`<div class="opens">
      <cairn-menu label="Card" .items=${items}></cairn-menu>
    </div>`,
  play: async ({canvasElement}) => {
    const menu = canvasElement.querySelector('cairn-menu');
    await menu?.updateComplete;
    menu?.show();
  },
};
