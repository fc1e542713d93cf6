/** All of storage, for whoever connects a plan with its places. */
export * from './file.js';
export * from './fingerprint.js';
export * from './http.js';
export * from './http-saver.js';
export * from './keeper.js';
export * from './local.js';
export * from './memory.js';
export * from './page.js';
export * from './plan-storage.js';
export * from './reconcile.js';
