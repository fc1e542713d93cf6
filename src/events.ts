/** What Cairn tells a page: the classes and details of its events. */
export * from './foundation/events.js';
