/** Cairn's classes, events and types. Importing this registers nothing; `cairn-kit/define` does. */
export * from './elements/plan/index.js';
export * from './elements/theory-of-action/index.js';
export * from './elements/purpose-map/index.js';
export * from './elements/action-timeline/index.js';
export * from './elements/impact-survey/index.js';
export * from './elements/impact-results/index.js';
export * from './kit/button/index.js';
export * from './kit/chip/index.js';
export * from './kit/icon/index.js';
export * from './kit/menu/index.js';
export * from './kit/tabs/index.js';
export * from './kit/toolbar/index.js';
export * from './events.js';
export {registerMessages} from './foundation/messages.js';
export {version} from './foundation/define-element.js';
export type * from './plan/types.js';
export type {PlanChange, PlanStore, Origin} from './plan/store.js';
export type {Finding} from './plan/findings/index.js';
