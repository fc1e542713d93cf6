/** What can be saved of a theory, as a menu offers it. */
import type {CopyFormat} from '../../../foundation/plan-copies.js';
import type {DownloadFormat} from '../../../foundation/plan-element.js';
import type {Say} from '../../../foundation/messages.js';
import type {MenuActs} from '../../../kit/menu/menu-list.js';
import type {english} from '../theory-of-action.messages.js';

/** What `download` can make of a theory. */
export type TheoryFormat = DownloadFormat | CopyFormat;

export function copyActs(say: Say<typeof english>, save: (format: TheoryFormat) => void): MenuActs {
  const words = [
    ['html', say('copyHtml')],
    ['svg', say('copyPicture')],
    ['md', say('copyText')],
    ['evidence', say('copyEvidence')],
  ] as const;
  return words.map(([format, label]) => ({
    label,
    act: () => {
      save(format);
    },
  }));
}
