/**
 * A list that somebody pastes: out of a mail, a document, a spreadsheet. One line is one item, without the mark or the
 * number it had there.
 */

/** A dash, dot, star or box, or a number or letter with its dot or bracket, at the beginning of a line. */
const MARK = /^(?:[-–—•◦▪‣·*+○●□☐☑✓✔→]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+/;

/** The items of a pasted text; a text of one line has one. */
export function listLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim().replace(MARK, '').trim())
    .filter((line) => line !== '');
}

/**
 * The items that a paste into one of some fields brings: a list that is pasted into an empty field, or over all that stands in it.
 * None where it is text like any other, which the field takes by itself.
 */
export function pastedLines(
  event: ClipboardEvent,
  ...fields: readonly string[]
): readonly string[] {
  const target = event.composedPath()[0] as HTMLInputElement | HTMLTextAreaElement;
  if (!fields.includes(target.id)) return [];
  const {selectionStart, selectionEnd, value} = target;
  if ((selectionEnd ?? 0) - (selectionStart ?? 0) < value.length) return [];
  const lines = listLines(event.clipboardData?.getData('text/plain') ?? '');
  return lines.length < 2 ? [] : lines;
}
