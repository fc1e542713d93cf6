/**
 * Reads a number as people type it: `1,5` in Spanish, `1,500` in English, spaces between groups anywhere.
 * A separator that stands between groups of exactly three digits is read as the reader's language writes it.
 */
import {safeLanguage} from './messages.js';

/** The number, or `undefined` where the text is none. */
export function typedNumber(text: string, language: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace('−', '-');
  const parts = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/.exec(plain);
  const [, sign = '', digits = ''] = parts ?? [];
  if (!parts) return undefined;
  const point = decimalMark(digits, language);
  const group = point === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = digits.split(point);
  if (more.length > 0 || fraction?.includes(group)) return undefined;
  const groups = whole.split(group);
  if (groups.length > 1 && !groups.every((part, at) => (at ? /^\d{3}$/ : /^\d{1,3}$/).test(part)))
    return undefined;
  const number = Number(`${sign}${groups.join('')}.${fraction ?? '0'}`);
  return Number.isFinite(number) ? number : undefined;
}

function decimalMark(digits: string, language: string): '.' | ',' {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const own = new Intl.NumberFormat(safeLanguage(language))
    .formatToParts(1.5)
    .some(({type, value}) => type === 'decimal' && value === ',')
    ? ','
    : '.';
  if (last < 0) return own;
  const mark = digits.charAt(last) === ',' ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  // Both kinds stand there: the last one is the decimal mark, whatever the language.
  if (digits.includes(other)) return mark;
  // One kind several times can only stand between groups.
  if (digits.indexOf(mark) !== last) return other;
  return digits.length - last - 1 === 3 && last > 0 ? own : mark;
}
