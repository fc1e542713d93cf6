/** Every tool in Spanish, said from the start instead of fetched when a page asks for it: `import 'cairn-kit/locales/es'`. */
import {registerMessages} from '../../foundation/messages.js';
import edits from './edits.js';
import findings from './findings.js';
import frame from './frame.js';
import plan from './plan.js';
import refusals from './refusals.js';
import theoryOfAction from './theory-of-action.js';
import vocabulary from './vocabulary.js';

registerMessages('es', 'frame', frame);
registerMessages('es', 'plan', plan);
registerMessages('es', 'vocabulary', vocabulary);
registerMessages('es', 'edits', edits);
registerMessages('es', 'findings', findings);
registerMessages('es', 'refusals', refusals);
registerMessages('es', 'theory-of-action', theoryOfAction);
