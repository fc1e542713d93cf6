import {expect} from 'chai';
import fc from 'fast-check';
import {fromCsv, fromCsvTable, toCsv, toCsvTable} from '../../src/formats/index.js';
import {parsePlan} from '../../src/plan/open.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

const opened = parsePlan(teamTime);
if (!opened.ok) throw new Error('The worked example does not open.');
const {plan} = opened;

describe('CSV', () => {
  it('writes one line an action, people by name', () => {
    const rows = fromCsv(toCsv(plan));
    expect(rows).to.have.length(5);
    expect(rows[0]).to.include({
      id: 't-bulletin',
      owner: 'Office manager',
      helpers: 'Principal',
      due: '2026-09-04',
      status: 'done',
      hours: '6',
    });
  });

  it('says who is meant where several people have one name, or none', () => {
    const people = [
      {id: 'p-1', name: 'Ana', jobTitle: 'Coach'},
      {id: 'p-2', name: 'Ana', jobTitle: 'Teacher'},
      {id: 'p-3', name: 'Luis', jobTitle: 'Teacher'},
      {id: 'p-4', name: 'Luis', jobTitle: 'Teacher'},
      {id: 'p-5', name: ''},
      {id: 'p-6', name: 'Kim', jobTitle: 'Nurse'},
    ];
    const other = parsePlan({
      format: 'cairn-plan',
      version: 1,
      people,
      actions: people.map(({id}) => ({id: `t${id}`, text: id, owner: id, helpers: ['p-2']})),
    });
    if (!other.ok) throw new Error('It does not open.');
    const rows = fromCsv(toCsv(other.plan));
    expect(rows.map(({owner}) => owner)).to.deep.equal([
      'Ana (Coach)',
      'Ana (Teacher)',
      'p-3',
      'p-4',
      'p-5',
      'Kim',
    ]);
    expect(rows[0]!['helpers']).to.equal('Ana (Teacher)');
  });

  it('gives any rows back as they were', () => {
    const hostile = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.string({
        unit: fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          ',',
          ';',
          '\t',
          '\r',
          '\n',
          ' ',
          '\uFEFF',
          '＝',
          'a',
        ),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(hostile, {minLength: 2, maxLength: 5}), {minLength: 1, maxLength: 5}),
        (rows) => {
          expect(fromCsvTable(toCsvTable(rows))).to.deep.equal(rows);
        },
      ),
    );
  });

  it('never begins a field with what a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', ' ', '\uFEFF', '\n', "'"),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'),
        fc.string(),
        (before, sign, after) => {
          const written = toCsvTable([[before + sign + after]]);
          expect(written.slice(1, 3)).to.equal(`"'`);
        },
      ),
    );
  });

  it('reads what other programs write', () => {
    expect(fromCsvTable('a;b\n1;"x;y"\n\n2;')).to.deep.equal([
      ['a', 'b'],
      ['1', 'x;y'],
      ['2', ''],
    ]);
    expect(fromCsvTable('a\tb\r1\t2')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(fromCsvTable('a,"never closed\n')).to.deep.equal([['a', 'never closed\n']]);
  });

  it('gives records without a hostile name', () => {
    const [record] = fromCsv('__proto__,a\nx,1\n');
    expect(Object.keys(record ?? {})).to.deep.equal(['a']);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });
});
