/** The parts of the map that what is fetched at need works with. Types alone. */
import type {AtNeed} from '../../../foundation/at-need.js';
import type {CardFocus} from '../interaction/card-focus.js';
import type {MapWork} from '../interaction/map-work.js';
import type {Placement} from '../interaction/placement.js';
import type {Plane} from '../interaction/plane.js';
import type {CardRoutes} from '../interaction/view-host.js';

export interface MoreParts {
  readonly lists: AtNeed<typeof import('../../../kit/menu/menu-list.js')>;
  readonly placement: Placement;
  readonly plane: Plane;
  readonly focus: CardFocus;
  readonly work: MapWork;
  readonly routes: CardRoutes;
}
