/**
 * What a field finds wrong that its native control does not say: a number that was written as the reader's language
 * writes it, and a text that is too long. A text is never cut: what was pasted stays, and how much is too much is told.
 */
import {safeLanguage, sayNumber} from '../../foundation/messages.js';
import {typedNumber} from '../../foundation/typed-number.js';
import {flagsOf} from '../form-control/validity.js';

interface NumberLimits {
  readonly min: string;
  readonly max: string;
  readonly step: string;
  readonly required: boolean;
}

/** The number in a text as a form sends it (`"1.5"`); `""` where there is none. */
export function numberIn(text: string, language: string): string {
  const number = typedNumber(text, language);
  return number === undefined ? '' : String(number);
}

/** A number as the page gives it (`"1.5"`), with the decimal mark of the reader's language. */
export function numberText(value: string, language: string): string {
  const mark = new Intl.NumberFormat(safeLanguage(language))
    .formatToParts(1.5)
    .find(({type}) => type === 'decimal')?.value;
  return value.replace('.', mark === ',' ? ',' : '.');
}

/** What the platform's own number field would find wrong. */
export function numberFaults(
  text: string,
  value: string,
  {min, max, step, required}: NumberLimits,
): ValidityStateFlags {
  const native = document.createElement('input');
  native.type = 'number';
  Object.assign(native, {min, max, step, required, value});
  const flags = flagsOf(native);
  if (text.trim() !== '' && value === '') flags.badInput = true;
  return flags;
}

/** A limit as the reader's language writes it. */
export function sayLimit(limit: string, language: string): string {
  return sayNumber(language, Number(limit), {maximumFractionDigits: 20});
}

/** How near the end of its room a text has to be before the characters left are counted. */
export const nearEnd = (most: number): number => Math.max(20, Math.ceil(most / 10));

/** Lines for browsers in which a field does not grow with its text. */
export function linesOf(text: string, least: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 56), 0);
  return Math.max(least, lines);
}
