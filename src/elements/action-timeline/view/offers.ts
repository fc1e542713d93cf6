/** What the menus of the tool and of its rows offer. Fetched with the first of them. */
export {fileActs, ownerActs} from '../exchange/file-acts.js';
export {partMessages as words} from '../parts.messages.js';
export {rowActs} from './row-acts.js';
