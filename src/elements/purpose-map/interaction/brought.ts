/** What is fetched at need, as those know it who may have to do without. Types alone. */
import type {nothing, TemplateResult} from 'lit';
import type {Plan} from '../../../plan/types.js';
import type {ShownCard, ShownMap} from '../shown-map.js';
import type {DetailsWords} from '../view/details.js';

/** What a map can be saved as besides the plan: a picture, or its outline as text. */
export type MapFormat = 'png' | 'svg' | 'outline';

/** The details of a card. */
export interface BroughtDetails {
  view(card: ShownCard, words: DetailsWords): TemplateResult;
}

/** Menus, and what is asked for now and then. */
export interface BroughtMore {
  /** The menu of the toolbar. */
  menu(opener: HTMLElement): void;
  options(id: string, opener: HTMLElement): void;
  kinds(opener: HTMLElement, near: string): void;
  follow(opener: HTMLElement, ids: readonly string[], way: 'out' | 'in'): void;
  /** Whether the reader looks for some cards. */
  readonly finds: boolean;
  find(): void;
  /** What is left of a map then. */
  left(whole: ShownMap): ShownMap;
  uncover(id: string): void;
  /** Offers to bring another copy of the plan together with this one, or to open it in its place. */
  merge(theirs: Plan, open: () => void): void;
  clipboard(event: ClipboardEvent): void;
  duplicate(ids: ReadonlySet<string>): void;
  /** Whether a press begins something of its own. */
  pointerDown(event: PointerEvent): boolean;
  save(format: MapFormat): Promise<void>;
  above(): TemplateResult | typeof nothing;
  overview(): TemplateResult | typeof nothing;
  view(): TemplateResult;
}
