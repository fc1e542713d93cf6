/**
 * Tables as Excel files and back. The library behind it is fetched with this file, which nobody imports but where a file is
 * asked for.
 *
 * What always holds: every cell is text, a number or a day, never a formula, whatever it begins with; days are days in any time
 * zone; of a file that comes in only the values of its first sheet are read.
 */
import {readXlsx, writeXlsx} from 'hucre/xlsx';

/** What is written as a number or as a day, by the place of its column. */
export interface XlsxColumns {
  readonly numbers: readonly number[];
  readonly days: readonly number[];
  /** How wide each is, in characters. */
  readonly widths: readonly number[];
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Rows under a row of names, as the bytes of an Excel file with one sheet. */
export async function toXlsxTable(
  sheet: string,
  rows: readonly (readonly string[])[],
  {numbers, days, widths}: XlsxColumns,
): Promise<Uint8Array> {
  const cell = (text: string, place: number, row: number): string | number | Date | null => {
    if (text === '') return null;
    if (row > 0 && numbers.includes(place) && Number.isFinite(Number(text))) return Number(text);
    const day = row > 0 && days.includes(place) ? DAY.exec(text) : null;
    return day ? new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))) : text;
  };
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        columns: widths.map((width, place) => ({
          width,
          ...(days.includes(place) && {numFmt: 'yyyy-mm-dd'}),
        })),
        rows: rows.map((row, at) => row.map((text, place) => cell(text, place, at))),
        freezePane: {rows: 1},
      },
    ],
  });
}

/** The first sheet of an Excel file as rows of text; days as `YYYY-MM-DD`. Rejects where it is no such file. */
export async function fromXlsxTable(bytes: Uint8Array): Promise<string[][]> {
  const {sheets} = await readXlsx(bytes);
  return (sheets[0]?.rows ?? []).map((row) => row.map(textOf));
}

function textOf(value: unknown): string {
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
  }
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}
