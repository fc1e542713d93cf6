/** Every tool in Spanish, said from the start instead of fetched when a page asks for it: `import 'cairn-kit/locales/es'`. */
import {registerMessages} from '../../foundation/messages.js';
import actionTimeline from './action-timeline.js';
import edits from './edits.js';
import findings from './findings.js';
import frame from './frame.js';
import impactResults from './impact-results.js';
import impactSurvey from './impact-survey.js';
import paper from './paper.js';
import plan from './plan.js';
import purposeMap from './purpose-map.js';
import refusals from './refusals.js';
import theoryOfAction from './theory-of-action.js';
import vocabulary from './vocabulary.js';

registerMessages('es', 'action-timeline', actionTimeline);
registerMessages('es', 'edits', edits);
registerMessages('es', 'findings', findings);
registerMessages('es', 'frame', frame);
registerMessages('es', 'impact-results', impactResults);
registerMessages('es', 'impact-survey', impactSurvey);
registerMessages('es', 'paper', paper);
registerMessages('es', 'plan', plan);
registerMessages('es', 'purpose-map', purposeMap);
registerMessages('es', 'refusals', refusals);
registerMessages('es', 'theory-of-action', theoryOfAction);
registerMessages('es', 'vocabulary', vocabulary);
