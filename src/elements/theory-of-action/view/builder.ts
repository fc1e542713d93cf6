/** All of the builder: what it shows, what somebody does in it, its words and its sheet. Fetched when it is first shown. */
import {buildingMessages} from '../theory-building.messages.js';

export {Building} from '../interaction/building.js';
export {buildView} from './build.js';
export {sectionStyles} from './sections.styles.js';

/** Its words in languages that have to be fetched. */
export const words = buildingMessages;
