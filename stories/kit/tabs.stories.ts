/** Each state of `cairn-tabs`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Kit/Tabs',
  component: 'cairn-tabs',
  parameters: {
    guide: {
      overview: 'Several panels in one place. For views of the same thing, not for steps.',
      anatomy: [
        {part: 'tabs', what: 'The row of tabs.'},
        {part: 'tab', what: 'Each tab.'},
        {part: 'panel', what: 'The panel that is shown.'},
      ],
      keyboard: [
        {keys: '← →', does: 'To the next or previous tab, and around.'},
        {keys: 'Home, End', does: 'To the first or last.'},
        {keys: 'Enter, Space', does: 'Shows the panel; with activation="automatic" the arrows do.'},
        {keys: 'Tab', does: 'Into the panel.'},
      ],
      accessibility: ['Arrows do not choose by themselves: a panel may be costly to show.'],
      recipes: [
        {
          title: 'Panels in the page',
          code: '<cairn-tabs label="View" value="map"><section slot="map" data-label="Map">…</section><section slot="outline" data-label="Outline">…</section></cairn-tabs>',
        },
        {
          title: 'A link to a tab',
          code: "tabs.value = location.hash.slice(1); tabs.addEventListener('change', () => { location.hash = tabs.value; });",
        },
      ],
    },
  },
};
export default meta;

/** The first is chosen where the page says nothing. */
export const First: StoryObj = {
  render: () =>
    html`<cairn-tabs label="View"
      ><section slot="map" data-label="Map">
        <p>Cards on a plane, with what leads to what.</p>
      </section>
      <section slot="outline" data-label="Outline"><p>The same cards as a list.</p></section>
      <section slot="load" data-label="Load">
        <p>Who does how much, and when.</p>
      </section></cairn-tabs
    >`,
};

/** The page chooses. */
export const Chosen: StoryObj = {
  render: () =>
    html`<cairn-tabs label="View" value="outline"
      ><section slot="map" data-label="Map">
        <p>Cards on a plane, with what leads to what.</p>
      </section>
      <section slot="outline" data-label="Outline"><p>The same cards as a list.</p></section>
      <section slot="load" data-label="Load">
        <p>Who does how much, and when.</p>
      </section></cairn-tabs
    >`,
};

/** Named by a property, with icons and one that cannot be chosen. */
export const WithIcons: StoryObj = {
  render: () =>
    html`<cairn-tabs
      label="View"
      .tabs=${[
        {value: 'map', label: 'Map', icon: 'results'},
        {value: 'outline', label: 'Outline', icon: 'doing'},
        {value: 'load', label: 'Load', disabled: true},
      ]}
      ><section slot="map" data-label="Map">
        <p>Cards on a plane, with what leads to what.</p>
      </section>
      <section slot="outline" data-label="Outline"><p>The same cards as a list.</p></section>
      <section slot="load" data-label="Load">
        <p>Who does how much, and when.</p>
      </section></cairn-tabs
    >`,
};

/** The arrows choose. */
export const Automatic: StoryObj = {
  render: () =>
    html`<cairn-tabs label="View" activation="automatic"
      ><section slot="map" data-label="Map">
        <p>Cards on a plane, with what leads to what.</p>
      </section>
      <section slot="outline" data-label="Outline"><p>The same cards as a list.</p></section>
      <section slot="load" data-label="Load">
        <p>Who does how much, and when.</p>
      </section></cairn-tabs
    >`,
};
