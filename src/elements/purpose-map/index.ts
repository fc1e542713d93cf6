/** `cairn-purpose-map`: registers nothing. */
export {CairnPurposeMap, type MapPrintOptions} from './purpose-map.js';
export {mapViews, type MapView} from './map-views.js';
