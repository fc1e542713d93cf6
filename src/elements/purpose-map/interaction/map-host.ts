/** What the controllers of the map see of the element they belong to. */
import type {ReactiveControllerHost} from 'lit';
import type {Edit, EditResult} from '../../../plan/edits/edit.js';
import type {Plan} from '../../../plan/types.js';
import type {SayMap} from '../purpose-map.messages.js';
import type {ShownMap} from '../shown-map.js';

export interface MapHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** @internal */
  readonly editable: boolean;
  readonly plan: Plan;
  readonly language: string;
  /** @internal */
  readonly isRightToLeft: boolean;
  /** What draws it on paper is there. @internal */
  readonly hasSheets: boolean;
  /** Every card of the map. @internal */
  readonly whole: ShownMap;
  /** What is left of it where the reader looks for some alone. @internal */
  readonly shown: ShownMap;
  /** @internal */
  readonly say: SayMap;
  /** What a card is called when it is spoken of. @internal */
  nameOf(id: string): string;
  /** The word of a kind of card, in the reader's language. @internal */
  kindOf(kind: string): string;
  /** The word of a connection: the team's own, else that of its kind. @internal */
  wordOf(kind: string, label: string): string;
  /** @internal */
  announce(sentence: string): void;
  /** @internal */
  edit(edit: Edit): EditResult;
  /** Shows a card although the reader looks for others. @internal */
  uncover(id: string): void;
  /** Renders at once what waits to be rendered. @internal */
  renderNow(): void;
  /** @internal */
  select(ids: readonly string[]): void;
}
