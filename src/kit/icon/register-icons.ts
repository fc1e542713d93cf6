/** Puts the whole set where it can be asked for by name; what a page registered before stays. */
import * as icons from './icons.js';
import {isRegistered, registerIcon} from './registry.js';

export function registerIcons(): void {
  for (const [name, icon] of Object.entries(icons)) {
    if (!isRegistered(name)) registerIcon(name, icon);
  }
}
