/**
 * What every walk over a document shares: the values JSON has, their size, their freezing, JSON pointers.
 */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** UTF-8 bytes of a text as `JSON.stringify` writes it, quotes included. */
export function jsonBytes(text: string): number {
  let bytes = text.length + 2;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) bytes += beyondAscii(text, at, unit);
    else if (unit === 0x22 || unit === 0x5c) bytes += 1;
    else if (unit < 0x20) bytes += SHORT_ESCAPES.has(unit) ? 1 : 5;
  }
  return bytes;
}

/** \b \t \n \f \r */
const SHORT_ESCAPES = new Set([8, 9, 10, 12, 13]);

/** What a unit beyond ASCII takes more than one byte. A surrogate without its other half is written \udXXX. */
function beyondAscii(text: string, at: number, unit: number): number {
  if (unit < 0x800) return 1;
  if (unit < 0xd800 || unit > 0xdfff) return 2;
  const paired =
    unit < 0xdc00
      ? isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff)
      : isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
  return paired ? 1 : 5;
}

const isBetween = (unit: number, low: number, high: number) => unit >= low && unit <= high;

/** Freezes a tree of plain values. For trees that are known to be shallow. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** A JSON pointer, RFC 6901. */
export function pointer(path: readonly (string | number)[]): string {
  let text = '';
  for (const step of path) text += `/${escapeStep(step)}`;
  return text;
}

/** One step of a JSON pointer, `~` and `/` escaped. */
export function escapeStep(step: string | number): string {
  return typeof step === 'number' ? String(step) : step.replaceAll('~', '~0').replaceAll('/', '~1');
}
