/** `cairn-action-timeline`: registers nothing. */
export {CairnActionTimeline} from './action-timeline.js';
export {timelineViews, type TimelineViewName} from './timeline-parts.js';
export {timelineScales, type TimelineScale} from './view/timeline-view.js';
