/** Where a plan is kept and sent: the browser, a server, a file. No elements. */
export {downloadFile, fileName, readFile} from './file.js';
export {fingerprint} from './fingerprint.js';
export {openFrom, type Fetch, type OpenedDocument} from './http.js';
export {HttpSaver, type HttpSaverOptions} from './http-saver.js';
export {LocalKeeper, type KeeperOptions, type RemoteChange} from './keeper.js';
export {followPage, type PageMoments} from './page.js';
export {
  StorageError,
  storageKey,
  type Base,
  type KeptPlan,
  type SaveFailure,
  type SaveReport,
  type SaveState,
  type SaveTarget,
  type StorageErrorCode,
} from './plan-storage.js';
export {mergeSides, reconcile, type Merge, type Reconciled, type Sides} from './reconcile.js';
