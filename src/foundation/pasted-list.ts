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
