/** What the views, and what is fetched at need, see of the element. */
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {Finding} from '../../../plan/findings/index.js';
import type {Text} from '../../../plan/types.js';
import type {MapView} from '../map-views.js';
import type {DetailsWords} from '../view/details.js';
import type {MapHost} from './map-host.js';

/** What only the views need of the element. */
export interface ViewHost extends MapHost {
  readonly findings: readonly Finding[] | undefined;
  readonly drafts: TextDrafts;
  readonly shownView: MapView;
  textOf(text: Text | undefined): {text: string; language: string};
  showAs(view: MapView): void;
  print(options: {readonly tiled?: boolean; readonly blank?: boolean}): void;
  /** Says that what was asked for could not be fetched. */
  missed(): void;
}

/** The ways that views and what is fetched at need have in common. */
export interface CardRoutes {
  /** The words that all views say. */
  words(): DetailsWords;
  askConnect(from: string): void;
  /** Makes copies of a card, or of all that are selected with it. */
  duplicate(id: string): void;
}
