// The frame around the book: our name and colors, light or dark as the reader's system says.
import {addons} from 'storybook/manager-api';
import {bookTheme} from './theme.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const dress = (): void => {
  addons.setConfig({
    theme: bookTheme(dark.matches ? 'dark' : 'light'),
    // Groups stand where the order of the book puts them, between single pages.
    sidebar: {showRoots: false},
  });
};
dress();
dark.addEventListener('change', dress);
