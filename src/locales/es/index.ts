/** Every tool in Spanish, said from the start instead of fetched when a page asks for it: `import 'cairn-kit/locales/es'`. */
import {registerMessages} from '../../foundation/messages.js';
import frame from './frame.js';
import plan from './plan.js';
import vocabulary from './vocabulary.js';

registerMessages('es', 'frame', frame);
registerMessages('es', 'plan', plan);
registerMessages('es', 'vocabulary', vocabulary);
