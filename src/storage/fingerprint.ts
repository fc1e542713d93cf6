/**
 * A short name for a text, to notice that `src` gives something else than the last time where the server
 * sends no ETag. It says "changed or not", never "trustworthy".
 *
 * What always holds: equal texts have equal fingerprints on the same page. SHA-256 where the browser has it
 * (secure pages); on `http://` pages two 32-bit FNV-1a sums of different start, with the length.
 */

/** `sha256:…` or `fnv:…`, 64 or fewer hexadecimal digits. */
export async function fingerprint(text: string): Promise<string> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (!subtle) return plainFingerprint(text);
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${Array.from(new Uint8Array(digest), hex2).join('')}`;
}

/** What `fingerprint` gives on a page without `crypto.subtle`. */
export function plainFingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x6b43a9b5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(Math.imul(first ^ (unit & 0xff), PRIME) ^ (unit >>> 8), PRIME);
    second = Math.imul(second ^ unit ^ (second >>> 15), PRIME);
  }
  return `fnv:${text.length.toString(16)}-${hex8(first)}${hex8(second)}`;
}

const PRIME = 0x01000193;
const hex2 = (byte: number): string => byte.toString(16).padStart(2, '0');
const hex8 = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
