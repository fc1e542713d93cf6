/**
 * What is asked for on the map now and then: its menus, several cards at once, the clipboard, finding, and the way to
 * what is rarer still. Fetched when somebody first comes to the map.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {aligned, alignments, distributed, type Alignment} from '../../../geometry/alignment.js';
import type {Point} from '../../../geometry/links.js';
import {iconView} from '../view/card-view.js';
import {MenuAtNeed} from '../../../kit/menu/menu-at-need.js';
import type {MenuAct, MenuActs} from '../../../kit/menu/menu-list.js';
import {moveCards} from '../../../plan/edits/map.js';
import type {Plan} from '../../../plan/types.js';
import {families, kindsOf} from '../families.js';
import type {BroughtMore, MapFormat} from '../interaction/brought.js';
import type {ViewHost} from '../interaction/view-host.js';
import type {Placement} from '../interaction/placement.js';
import type {ShownMap} from '../shown-map.js';
import {AreaSelection} from './area-selection.js';
import {Clipboard} from './clipboard.js';
import {ConnectDrag} from './connect-drag.js';
import {Finding} from './finding.js';
import {moreMessages} from './map-more.messages.js';
import type {OpenedCopy} from './merge-dialog.js';
import type {MoreParts} from './more-parts.js';
import {Pinch} from './pinch.js';

export {CardDetails} from '../interaction/card-details.js';
export {moreStyles as styles} from './map-more.styles.js';
export {moreMessages as moreWords} from './map-more.messages.js';

/** Something that is shown until it is done: a dialog, a bar over the map. */
interface Panel {
  view(): TemplateResult | typeof nothing;
}

export class MapMore implements BroughtMore, ReactiveController {
  readonly #host: ViewHost;
  readonly #parts: MoreParts;
  readonly #menu: MenuAtNeed;
  readonly #finding: Finding;
  readonly #clipboard: Clipboard;
  readonly #area: AreaSelection;
  readonly #connecting: ConnectDrag;
  #panel: Panel | undefined;
  #arranging: Panel | undefined;
  #overview: Panel | undefined;

  constructor(host: ViewHost, parts: MoreParts) {
    this.#host = host;
    this.#parts = parts;
    this.#menu = new MenuAtNeed(host, parts.lists);
    this.#finding = new Finding(host, parts.focus);
    this.#clipboard = new Clipboard(host, parts);
    this.#area = new AreaSelection(host, parts);
    this.#connecting = new ConnectDrag(host, parts);
    new Pinch(host, parts.plane);
    host.addController(this);
    // What is there from now on finds its place.
    host.requestUpdate();
  }

  /** A language that the page turns to later is fetched for these words too. */
  hostUpdate(): void {
    const {language} = this.#host;
    if (!moreMessages.needs(language)) return;
    void moreMessages.prepare(language).then(() => {
      this.#host.requestUpdate();
    });
  }

  // Finding.

  get finds(): boolean {
    return this.#finding.open;
  }

  /** Shows or hides what looks for cards. */
  find(): void {
    this.#finding.toggle();
    if (this.finds)
      void this.#host.updateComplete.then(() => {
        this.#finding.focus();
      });
  }

  /** What is left of the map where the reader looks for some cards. */
  left(whole: ShownMap): ShownMap {
    return this.#finding.left(whole);
  }

  uncover(id: string): void {
    this.#finding.uncover(id);
  }

  // Copies.

  merge(theirs: Plan, open: () => void): void {
    void this.#ask('merge', {theirs, open});
  }

  clipboard(event: ClipboardEvent): void {
    this.#clipboard.onEvent(event);
  }

  duplicate(ids: ReadonlySet<string>): void {
    this.#clipboard.duplicate(ids);
  }

  // A rectangle, a line.

  /** Whether a press begins a rectangle, or a line to another card. */
  pointerDown(event: PointerEvent): boolean {
    return this.#connecting.onPointerDown(event) || this.#area.onPointerDown(event);
  }

  // Menus.

  /** The menu of the toolbar. */
  menu(opener: HTMLElement): void {
    const {editable, shownView, whole} = this.#host;
    const {work} = this.#parts;
    const say = moreMessages.in(this.#host.language);
    const onMap = shownView === 'map';
    const filled = whole.cards.length > 0;
    const {size} = this.#clipboard;
    const act = (label: string, does: () => void): MenuAct => ({label, act: does});
    this.#open(opener, say('menu'), [
      editable && [
        act(say('addList'), () => void this.#ask('list')),
        act(say('addPeople'), () => void this.#ask('people')),
        size > 0 &&
          act(say('paste', {count: size}), () => {
            this.#clipboard.paste();
          }),
      ],
      filled &&
        onMap && [
          {
            ...act(say('selectAll'), () => {
              work.selectAll();
            }),
            key: 'Ctrl A',
          },
          act(say('selectArea'), () => {
            this.#area.start();
          }),
          editable &&
            work.selected.size > 1 &&
            act(say('align'), () => {
              this.#alignMenu(opener, work.selected);
            }),
          editable && act(say('arrange'), () => void this.#arrange()),
          {
            ...act(say('overview'), () => void this.#toggleOverview()),
            checked: this.#overview !== undefined,
          },
        ],
      filled && [
        act(say('savePng'), () => void this.save('png')),
        act(say('saveSvg'), () => void this.save('svg')),
        act(say('saveOutline'), () => void this.save('outline')),
      ],
      [
        filled &&
          act(say('print'), () => {
            this.#host.print({});
          }),
        filled &&
          act(say('printTiled'), () => {
            this.#host.print({tiled: true});
          }),
        act(say('printBlank'), () => {
          this.#host.print({blank: true});
        }),
      ],
      editable && [act(say('merge'), () => void this.#ask('merge'))],
    ]);
  }

  /** Offers the map as a file. */
  async save(format: MapFormat): Promise<void> {
    try {
      const {saveMap} = await import('./save-map.js');
      const saved = await saveMap(this.#host, this.#parts.routes.words(), format);
      const {language} = this.#host;
      this.#host.announce(moreMessages.say(language, saved ? 'savedFile' : 'tooLarge'));
    } catch {
      this.#host.missed();
    }
  }

  /** What can be done with a card, or with all that are selected with it. */
  options(id: string, opener: HTMLElement): void {
    const {work, focus, routes} = this.#parts;
    const {say, editable} = this.#host;
    const more = moreMessages.in(this.#host.language);
    const card = this.#host.shown.card(id);
    if (!card) return;
    const many = work.grasp(id);
    const count = many.size;
    const several = count > 1;
    const name = several ? more('many', {count}) : this.#host.nameOf(id);
    const follow = (way: 'out' | 'in'): MenuAct[] =>
      ends(card[way], way).map((to) => ({
        label: say('goTo', {name: this.#host.nameOf(to)}),
        act: () => {
          focus.focus(to);
        },
      }));
    const act = (label: string, key: string, does: () => void): MenuAct => ({
      label,
      ...(key && {key}),
      act: does,
    });
    this.#open(opener, say('options', {name}), [
      [
        act(say('open'), 'Enter', () => {
          work.open(id, {focus: true});
        }),
        editable &&
          act(several ? more('moveMany', {count}) : say('move'), 'M', () => {
            work.startMove(id);
          }),
        editable &&
          act(say('connectTo'), 'C', () => {
            routes.askConnect(id);
          }),
        editable &&
          several &&
          act(more('align'), '', () => {
            this.#alignMenu(opener, many);
          }),
        act(several ? more('copyMany', {count}) : more('copy'), 'Ctrl C', () => {
          this.#clipboard.copy(many);
        }),
        editable &&
          act(several ? more('duplicateMany', {count}) : say('duplicate'), 'Ctrl D', () => {
            this.duplicate(many);
          }),
        editable &&
          act(several ? say('removeMany', {count}) : say('remove'), 'Delete', () => {
            work.remove(many);
          }),
      ],
      [...follow('out'), ...follow('in')],
    ]);
  }

  /** The kinds of cards that can be added. */
  kinds(opener: HTMLElement, near: string): void {
    const {work} = this.#parts;
    this.#open(
      opener,
      this.#host.say('addKind'),
      families.map((family) =>
        kindsOf(family).map((kind) => ({
          label: this.#host.kindOf(kind),
          icon: html`<span data-family=${family}>${iconView(family)}</span>`,
          act: () => {
            work.add(kind, near);
          },
        })),
      ),
    );
  }

  /** Which connection to follow. */
  follow(opener: HTMLElement, ids: readonly string[], way: 'out' | 'in'): void {
    this.#open(opener, this.#host.say(way === 'out' ? 'followOut' : 'followIn'), [
      ids.map((to) => ({
        label: this.#host.nameOf(to),
        act: () => {
          this.#parts.focus.focus(to);
        },
      })),
    ]);
  }

  // Views.

  /** All of the map in small, in a corner of it. */
  overview(): TemplateResult | typeof nothing {
    return this.#overview?.view() ?? nothing;
  }

  /** Over the map or the outline. */
  above(): TemplateResult | typeof nothing {
    const {whole, shownView} = this.#host;
    if (whole.cards.length === 0) return nothing;
    if (this.#arranging && shownView !== 'map')
      queueMicrotask(() => {
        this.#parts.work.setMode({step: 'none'});
      });
    return html`${this.finds ? this.#finding.view() : nothing}${this.#arranging?.view()}`;
  }

  view(): TemplateResult {
    return html`${this.#menu.view()}${this.#panel?.view()}`;
  }

  #alignMenu(opener: HTMLElement, ids: ReadonlySet<string>): void {
    const say = moreMessages.in(this.#host.language);
    const align = (to: Alignment): MenuAct => ({
      label: say(`align.${to}`),
      act: () => {
        this.#align(ids, (boxes) => aligned(boxes, to));
      },
    });
    const distribute = (along: 'across' | 'down'): MenuAct => ({
      label: say(`distribute.${along}`),
      act: () => {
        this.#align(ids, (boxes) => distributed(boxes, along));
      },
    });
    this.#open(opener, say('align'), [
      alignments.slice(0, 3).map(align),
      alignments.slice(3).map(align),
      ids.size > 2 && [distribute('across'), distribute('down')],
    ]);
  }

  #align(
    ids: ReadonlySet<string>,
    align: (boxes: ReturnType<Placement['boxes']>) => ReadonlyMap<string, Point>,
  ): void {
    const {placement} = this.#parts;
    const {language} = this.#host;
    const places = align(placement.boxes().filter(({id}) => ids.has(id)));
    if (places.size === 0) this.#host.announce(moreMessages.say(language, 'alignedNone'));
    else if (this.#host.edit(moveCards(Object.fromEntries(places))).ok)
      this.#host.announce(moreMessages.say(language, 'aligned', {count: places.size}));
  }

  /** Shows how the cards would stand. */
  async #arrange(): Promise<void> {
    try {
      const {Arranging} = await import('./arranging.js');
      const arranging = new Arranging(this.#host, this.#parts, () => {
        this.#arranging = undefined;
      });
      this.#arranging = arranging;
      arranging.start();
    } catch {
      this.#host.missed();
    }
  }

  async #toggleOverview(): Promise<void> {
    if (this.#overview) this.#overview = undefined;
    else
      try {
        const {Overview} = await import('./overview.js');
        this.#overview = new Overview(this.#host, this.#parts.plane, this.#parts.placement);
      } catch {
        this.#host.missed();
      }
    this.#host.requestUpdate();
  }

  /** Opens a dialog. */
  async #ask(which: 'list' | 'people' | 'merge', opened?: OpenedCopy): Promise<void> {
    const done = (): void => {
      this.#panel = undefined;
      this.#host.requestUpdate();
    };
    try {
      await import('../../../kit/dialog/define.js');
      if (which === 'list') {
        const {ListDialog} = await import('./list-dialog.js');
        this.#panel = new ListDialog(this.#host, this.#clipboard, done);
      } else if (which === 'merge') {
        const {MergeDialog} = await import('./merge-dialog.js');
        this.#panel = new MergeDialog(this.#host, done, opened);
      } else {
        const {PeopleDialog} = await import('./people-dialog.js');
        this.#panel = new PeopleDialog(this.#host, this.#parts, done);
      }
      this.#host.requestUpdate();
    } catch {
      this.#host.missed();
    }
  }

  /** Opens a menu of groups, without those in which there is nothing. */
  #open(
    opener: HTMLElement,
    label: string,
    groups: readonly (false | readonly (false | MenuAct)[])[],
  ): void {
    const filled = groups
      .map((group) => (group || []).filter((act) => act !== false))
      .filter(({length}) => length > 0);
    void this.#menu.open(
      opener,
      label,
      filled.flatMap((group, at): MenuActs => (at > 0 ? ['separator', ...group] : group)),
    );
  }
}

/** The cards at the far ends of some connections, each once. */
function ends(links: readonly {from: string; to: string}[], way: 'out' | 'in'): string[] {
  return [...new Set(links.map(({from, to}) => (way === 'out' ? to : from)))];
}
