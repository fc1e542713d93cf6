/**
 * `import 'cairn-kit/development'` while you build a page: what it most likely did not mean is said on the console.
 * It is no part of the other entries, so a page that goes live without the import ships nothing of it.
 */
import {watchPage} from './embed/page-warnings.js';

export {
  warningCodes,
  watchPage,
  type PageWarning,
  type WarningCode,
} from './embed/page-warnings.js';

watchPage(document, ({code, element, message}) => {
  console.warn(`[cairn/${code}] ${message} (More: docs/warnings/${code}.md)`, element);
});
