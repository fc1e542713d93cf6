/** Excel files as another library reads them, and back through ours; the same in every time zone, since days are days. */
import {expect} from 'chai';
import {readSheet} from 'read-excel-file/node';
import {fromXlsxTable, toXlsxTable} from '../../src/formats/xlsx.js';

const rows = [
  ['action', 'due', 'hours'],
  ['=HYPERLINK("http://example.org")', '2026-12-18', '4.5'],
  ['Señal: “tab”\tand\nline, <b>&amp;', '', '0'],
  ['@SUM(A1)', 'soon', 'many'],
];
const columns = {numbers: [2], days: [1], widths: [20, 12, 8]};

describe('Excel files', () => {
  it('are opened by another library with days as days, numbers as numbers and no formula', async () => {
    const bytes = await toXlsxTable('Actions', rows, columns);
    const read = await readSheet(Buffer.from(bytes));
    expect(read[1]).to.deep.equal([
      '=HYPERLINK("http://example.org")',
      new Date(Date.UTC(2026, 11, 18)),
      4.5,
    ]);
    expect(read[3]).to.deep.equal(['@SUM(A1)', 'soon', 'many']);
  });

  it('come back as they were', async () => {
    expect(await fromXlsxTable(await toXlsxTable('Actions', rows, columns))).to.deep.equal(rows);
  });

  it('are refused where they are none', async () => {
    let refused = false;
    await fromXlsxTable(new TextEncoder().encode('action,due\n')).catch(() => (refused = true));
    expect(refused).to.equal(true);
  });
});
