/**
 * A plan as a file: downloaded to the user's computer and opened from it.
 *
 * What always holds: a file name has nothing in it that any system takes for more than a name; nothing is read
 * that is larger than a document may be.
 */
import {limits} from '../plan/gate.js';
import {StorageError} from './plan-storage.js';

/** Longest file name in characters, without its ending: systems take 255 bytes. */
const LONGEST = 60;
/** Control characters, signs that systems or shells read, and marks that hide or turn text around. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\\/:*?"<>|%\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** Names that Windows keeps for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A safe file name from a title: `fileName('Team time: our plan', 'json')` is `Team time our plan.json`.
 * Where nothing is left of the title it is `plan`.
 */
export function fileName(title: string, ending: string): string {
  const clean = title
    // Halves of characters first: engines differ in what normalizing makes of them.
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .replace(/\s/g, ' ')
    .replace(UNSAFE, '')
    .replace(/ +/g, ' ')
    .replace(/^[.\s~-]+/, '');
  const short = Array.from(clean)
    .slice(0, LONGEST)
    .join('')
    .replace(/[.\s]+$/, '');
  const name = short === '' || DEVICES.test(short) ? `plan${short && ` ${short}`}` : short;
  return `${name}.${ending}`;
}

/**
 * Offers a file for download. That the browser was asked is all that can be known: whether the user kept the
 * file, no page is told.
 */
export function downloadFile(
  name: string,
  content: string | Blob,
  type = 'application/json',
  document: Document = globalThis.document,
): void {
  const blob = typeof content === 'string' ? new Blob([content], {type}) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  // Firefox follows only links that stand in the page.
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then, also where the user is asked first.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/**
 * The text of a file that a user chose, not yet checked. Rejects with a `StorageError`: `too-large`, or `corrupt` where
 * it is not UTF-8 or can't be read.
 */
export async function readFile(file: Blob): Promise<string> {
  if (file.size > limits.bytes) {
    throw new StorageError('too-large', 'The file is larger than 5 MB.');
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (cause) {
    throw new StorageError('corrupt', 'The file cannot be read. It may have been moved.', {cause});
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new StorageError('corrupt', 'The file is not written in UTF-8.', {cause});
  }
}
