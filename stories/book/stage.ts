/**
 * The stage every story stands on, in the canvas and on docs pages: it carries what the toolbars say (language,
 * direction, scheme, density, width), so that stories need not. Elements read it as they read a host's page.
 */
import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {lookOf} from './look.js';
import {planNames, planTitles} from './plans.js';

const words = <T extends string>(titles: Record<T, string>): {value: T; title: string}[] =>
  Object.entries(titles).map(([value, title]) => ({value: value as T, title: title as string}));

/** The toolbars. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  plan: {
    name: 'Plan',
    description: 'Which plan the tools show',
    toolbar: {
      icon: 'document',
      title: 'Plan',
      dynamicTitle: true,
      items: planNames.map((value) => ({value, title: planTitles[value]})),
    },
  },
  scheme: {
    name: 'Scheme',
    description: 'Light, dark, or what your system says',
    toolbar: {
      icon: 'contrast',
      title: 'Scheme',
      items: [
        {value: 'auto', title: 'Auto', right: 'as your system says'},
        {value: 'light', title: 'Light'},
        {value: 'dark', title: 'Dark'},
      ],
    },
  },
  theme: {
    name: 'Theme',
    description: 'A ready theme',
    toolbar: {
      icon: 'paintbrush',
      title: 'Theme',
      items: words({stone: 'Stone', harbor: 'Harbor', heath: 'Heath'}),
    },
  },
  brand: {
    name: 'Brand',
    description: 'A brand color; what it changes is found from it',
    toolbar: {
      icon: 'star',
      title: 'Brand',
      items: [
        {value: '', title: 'No brand'},
        {value: '#c8102e', title: 'Red', right: '#c8102e'},
        {value: '#0a5c36', title: 'Green', right: '#0a5c36'},
        {value: '#003f87', title: 'Blue', right: '#003f87'},
        {value: '#f2a900', title: 'Gold', right: '#f2a900'},
        {value: '#4b2e83', title: 'Purple', right: '#4b2e83'},
      ],
    },
  },
  lang: {
    name: 'Language',
    description: 'The language of the page around a tool',
    toolbar: {
      icon: 'globe',
      title: 'Language',
      items: words({en: 'English', es: 'Español'}),
    },
  },
  dir: {
    name: 'Direction',
    description: 'Which way the page reads',
    toolbar: {
      icon: 'transfer',
      title: 'Direction',
      items: [
        {value: 'ltr', title: 'LTR', right: 'left to right'},
        {value: 'rtl', title: 'RTL', right: 'right to left'},
      ],
    },
  },
  density: {
    name: 'Density',
    description: 'How close together things stand',
    toolbar: {
      icon: 'stacked',
      title: 'Density',
      items: words({comfortable: 'Comfortable', compact: 'Compact'}),
    },
  },
  width: {
    name: 'Width',
    description: 'How much room the page gives',
    toolbar: {
      icon: 'ruler',
      title: 'Width',
      items: [
        {value: 'full', title: 'Full', right: 'all there is'},
        {value: '768', title: '768 px', right: 'a tablet'},
        {value: '480', title: '480 px', right: 'a column'},
        {value: '360', title: '360 px', right: 'a phone'},
        {value: '320', title: '320 px', right: 'the narrowest'},
      ],
    },
  },
};

export const initialGlobals = {
  plan: 'team-time',
  scheme: 'auto',
  theme: 'stone',
  brand: '',
  lang: 'en',
  dir: 'ltr',
  density: 'comfortable',
  width: 'full',
};

/** Puts the stage around a story. */
export const onStage: Decorator = (story, {globals, viewMode}) => {
  const {scheme, theme, brand, lang, dir, density, width} = {...initialGlobals, ...globals};
  // The canvas is a page of its own: its ground goes to the rim.
  if (viewMode === 'story') document.documentElement.dataset['scheme'] = scheme;
  return html`<div
    class="stage"
    lang=${lang}
    dir=${dir}
    data-scheme=${scheme}
    data-density=${density}
    data-width=${width}
    data-look=${lookOf(theme, brand)}
  >
    ${story()}
  </div>`;
};
