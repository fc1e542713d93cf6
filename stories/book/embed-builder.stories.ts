/** The embed builder, as the page of the book shows it. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {BookEmbedBuilder} from './embed-builder/embed-builder.js';
import {filesForPages} from './files-for-pages.js';

// Here and not in its module: nothing but `define` files of the package runs when it is imported.
if (!customElements.get('book-embed-builder'))
  customElements.define('book-embed-builder', BookEmbedBuilder);

const meta: Meta = {title: 'Embed builder', tags: ['!autodocs', '!dev']};
export default meta;

/** Choices at one side, the tool and its code at the other. */
export const Builder: StoryObj = {
  render: () => html`<book-embed-builder files=${filesForPages ?? ''}></book-embed-builder>`,
};
