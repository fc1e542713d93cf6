/** What is fetched at need, with what dresses it. */
export {Panels} from '../interaction/panels.js';
export {panelWords} from '../panels.messages.js';
export {panelStyles as styles} from './panels.styles.js';
