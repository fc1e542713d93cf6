/** The actions on a time scale and what each person carries: all of it is fetched when one of the two is first shown. */
import {scaleStyles} from './scale.styles.js';

export {BarMoves} from '../interaction/bar-moves.js';
export {WaitingLines} from '../interaction/waiting-lines.js';
export {partMessages as words} from '../parts.messages.js';
export {barsView, scaleOf} from './bars.js';
export {loadView} from './load.js';
export const styles = scaleStyles;
