/** Each state of `cairn-purpose-map`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {mapViews, type MapView} from '../src/elements/purpose-map/index.js';
import {parsePlan} from '../src/plan/open.js';
import type {Plan} from '../src/plan/types.js';
import taller from './book/examples/map-height.html?raw';
import ownPlan from './book/examples/purpose-map.html?raw';
import type {Guide} from './book/guide.js';
import {planNamed} from './book/plans.js';
import {workshop} from './plans/workshop.js';

interface Args {
  view: MapView | undefined;
  readonly: boolean;
  heading: string;
}

const onCard = 'On a card of the map';

const guide: Guide = {
  overview: `One page on which a team sees why it does this, who is in it, what it tries and what comes next: cards on a table top, and the connections between them. Cards of people, outcomes, measures and actions are those of the plan: a new name here is the new name everywhere.

The outline shows the same cards as lists. Everything can be read, written and connected there too; on a narrow page it comes first.`,
  anatomy: [
    {part: 'Heading', what: 'The name of the tool, or what `heading` says.'},
    {
      part: 'Toolbar',
      what: 'Add a card, connect two, switch view, find cards, more, keyboard help, undo and redo.',
    },
    {
      part: 'Find',
      what: 'Words, kind and person. What is not looked for is dim on the map and absent from the outline.',
    },
    {
      part: 'More',
      what: 'Lists and people from a spreadsheet, an area, align, arrange, an overview, pictures, the outline as text, paper, another copy.',
    },
    {
      part: 'Map',
      what: 'The window on the plane. Its rim has buttons to zoom and pan. How tall it is: `--cairn-purpose-map-height`.',
    },
    {
      part: 'Card',
      what: 'A kind in words and color, the team’s words, and a ⋯ button with all that can be done.',
    },
    {
      part: 'Zone',
      what: 'A faint ground with a word, where cards of a kind stand together. A new card goes to its zone; from there it may go anywhere.',
    },
    {part: 'Connection', what: 'A line that ends at a dot, with its word.'},
    {
      part: 'Dot',
      what: 'At the edge of the card under the pointer, or with the focus. Pulled to another card it connects the two; pressed, it asks for the other one.',
    },
    {part: 'Details', what: 'The fields of the card you opened, and its connections.'},
    {part: 'Outline', what: 'The same cards by family, in reading order.'},
    {part: 'Status', what: 'What there is to say about the map.'},
  ],
  keyboard: [
    {
      keys: 'Tab, Shift+Tab',
      does: 'The next region: toolbar, map, details. Each is left the way it was entered.',
    },
    {keys: 'Ctrl+Z', does: 'Undo. Inside a text it is the text’s own undo.'},
    {keys: 'Ctrl+Y, Ctrl+Shift+Z', does: 'Redo. On a Mac, ⌘ stands for Ctrl here.'},
    {keys: '←, →, ↑, ↓', does: 'Go to the nearest card in that direction.', where: onCard},
    {
      keys: 'Home, End',
      does: 'The first or last card of the row; with Ctrl, of the map.',
      where: onCard,
    },
    {
      keys: '., ,',
      does: 'Follow a connection out, or back in. Where there are several, a menu asks which.',
      where: onCard,
    },
    {keys: 'Enter, F2', does: 'Open the details.', where: onCard},
    {keys: 'Space', does: 'Select, or no longer.', where: onCard},
    {
      keys: 'Shift+Arrow',
      does: 'Select this card and the next one in that direction.',
      where: onCard,
    },
    {keys: 'Ctrl+A', does: 'Select all cards.', where: onCard},
    {keys: 'M', does: 'Move, see below.', where: onCard},
    {keys: 'C', does: 'Connect to another card, from a list that can be searched.', where: onCard},
    {keys: 'L', does: 'Go to the connections of the card.', where: onCard},
    {
      keys: 'N',
      does: 'A new card next to this one; one of another kind goes to its zone.',
      where: onCard,
    },
    {keys: 'Ctrl+D', does: 'Duplicate the card, or all that are selected.', where: onCard},
    {
      keys: 'Ctrl+C, Ctrl+X',
      does: 'Copy or cut, as text with one card a line, and with all they say for another map.',
      where: onCard,
    },
    {
      keys: 'Ctrl+V',
      does: 'Paste cards, or any text: each line becomes a card.',
      where: onCard,
    },
    {
      keys: 'Delete',
      does: 'Remove the card, or all that are selected. Undo brings them back.',
      where: onCard,
    },
    {keys: 'Shift+F10, Menu', does: 'The ⋯ menu of the card.', where: onCard},
    {
      keys: 'Enter',
      does: 'Go to the first card that was found.',
      where: 'In the words to find',
    },
    {keys: '+, -, 0, 1', does: 'Zoom in, zoom out, show all, show at 100 %.', where: onCard},
    {
      keys: '?',
      does: 'Keyboard help, where single-letter keys can be switched off.',
      where: onCard,
    },
    {keys: 'Esc', does: 'Cancel what is under way; else clear the selection.', where: onCard},
    {keys: '←, →, ↑, ↓', does: 'One step; with Shift, several.', where: 'While a card moves'},
    {keys: 'Enter, Space', does: 'Put it down here.', where: 'While a card moves'},
    {keys: 'Esc', does: 'Put it back where it was.', where: 'While a card moves'},
  ],
  accessibility: [
    'Cards are a list of real buttons in reading order, and that order does not change when you select. A card says its words, its kind, its place, and what it leads to.',
    'Nothing needs dragging: Move and Connect are in the ⋯ menu of every card, an area is selected by pressing two corners, and the rim has buttons to pan and zoom.',
    'Finding says how many cards are left. What is not looked for is skipped by the keys and is not read.',
    'Where a card was put is said by its neighbors (“right of …”), never by coordinates.',
    'Single-letter keys work only while a card has the focus, and can be switched off in the help.',
  ],
  recipes: [
    {title: 'On its own, kept in the browser', code: ownPlan},
    {title: 'A taller map', code: taller},
  ],
};

/** The wall of a workshop. */
function wall(): Plan {
  const opened = parsePlan(workshop());
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  return opened.plan;
}

const meta: Meta<Args> = {
  title: 'Tools/Purpose map',
  component: 'cairn-purpose-map',
  args: {view: 'map', readonly: false, heading: ''},
  argTypes: {
    view: {control: 'inline-radio', options: mapViews},
  },
  parameters: {layout: 'fullscreen', guide, controls: {include: ['view', 'readonly', 'heading']}},
  render: ({view, readonly, heading}, {globals}): TemplateResult =>
    html`<cairn-purpose-map
      .plan=${planNamed(globals['plan'])}
      .view=${view}
      ?readonly=${readonly}
      heading=${heading}
    ></cairn-purpose-map>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The worked example: drag a card, press one for its details, or use the arrows; `?` shows the keys. */
export const WorkedExample: Story = {tags: ['stable']};

/** The same map as an outline: everything can be read, written and connected here too. */
export const Outline: Story = {args: {view: 'outline'}, tags: ['stable']};

/** Nothing yet: what the place is for, and the first act. */
export const Empty: Story = {globals: {plan: 'empty'}, tags: ['stable']};

/** For a reader who may look and not change. */
export const ReadOnly: Story = {tags: ['stable'], args: {readonly: true}};

/** Our words in Spanish; the team’s own words stay as they wrote them. */
export const Spanish: Story = {globals: {lang: 'es'}};

/** On a phone the outline comes first, and the map is one press away. */
export const Phone: Story = {args: {view: undefined}, globals: {width: '360'}};

/** Sixty cards that a team left on the wall after a workshop: found by words, kind and person, and arranged from the menu. */
export const SixtyCards: Story = {
  render: (): TemplateResult =>
    html`<cairn-purpose-map .plan=${wall()} view="map"></cairn-purpose-map>`,
};

/** In the dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/**
 * In the colors that a reader’s system forces: turn a contrast theme on to see it. What is selected has a line of its own,
 * and connections are told apart by their strokes and words.
 */
export const ForcedColors: Story = {};

/** Where the page reads from right to left, the places of cards stay and their words turn. */
export const RightToLeft: Story = {globals: {dir: 'rtl'}};

/** In compact density. */
export const Compact: Story = {globals: {density: 'compact'}};

/** A map of 2,000 cards opens, drags and pans like a small one: what is out of view is not rendered. */
export const TwoThousandCards: Story = {globals: {plan: 'large'}, tags: ['!autodocs']};
