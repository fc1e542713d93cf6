/** `cairn-action-timeline`: registers nothing. */
export {CairnActionTimeline, timelineViews, type TimelineViewName} from './action-timeline.js';
