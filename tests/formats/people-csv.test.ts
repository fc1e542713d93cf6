/** People out of a spreadsheet. */
import {expect} from 'chai';
import fc from 'fast-check';
import {toCsvTable} from '../../src/formats/csv.js';
import {readPeople} from '../../src/formats/people-csv.js';
import {roles, type Role} from '../../src/plan/schema/enumerations.js';
import {vocabulary} from '../../src/plan/vocabulary.js';

const words = Object.fromEntries(
  roles.map((role) => [role, [vocabulary[`role.${role}`]]]),
) as unknown as Record<Role, readonly string[]>;
const read = (csv: string, known: string[] = []) => readPeople(csv, words, known);

describe('a table of people', () => {
  it('is read by the names of its columns, in any order, and tells which were not used', () => {
    expect(read('Email;Last name;First name;Role\na@b.c;Ruiz;Ana;TEACHER\n')).to.deep.equal({
      people: [{name: 'Ana Ruiz', role: 'teacher', jobTitle: ''}],
      problems: [],
      unused: ['Email'],
    });
  });

  it('may have no names of columns: name, role, job title', () => {
    expect(read('Ana Ruiz\tSupport staff\tOffice\nBo Lee').people).to.deep.equal([
      {name: 'Ana Ruiz', role: 'support-staff', jobTitle: 'Office'},
      {name: 'Bo Lee', role: '', jobTitle: ''},
    ]);
  });

  it('tells each row that does not fit, with the number it has in the spreadsheet', () => {
    const {people, problems} = read(
      'Nombre,Apellidos,Rol\nJosé,Gil,hechicero\n,,Teacher\njose,GIL,Coach\nAna,Ruiz,\n',
      ['Ana Ruiz'],
    );
    expect(people).to.deep.equal([{name: 'José Gil', role: '', jobTitle: 'hechicero'}]);
    expect(problems).to.deep.equal([
      {row: 2, code: 'role', value: 'hechicero'},
      {row: 3, code: 'no-name', value: 'Teacher'},
      {row: 4, code: 'twice', value: 'jose GIL'},
      {row: 5, code: 'known', value: 'Ana Ruiz'},
    ]);
  });

  it('knows what people in a role are called, and keeps the word', () => {
    expect(read('Name,Role\nAna,Principal\nBo,MADRE\n')).to.deep.equal({
      people: [
        {name: 'Ana', role: 'administrator', jobTitle: 'Principal'},
        {name: 'Bo', role: 'family', jobTitle: 'MADRE'},
      ],
      problems: [],
      unused: [],
    });
  });

  it('keeps a role that it does not know beside the job title that is there', () => {
    expect(read('Name,Role,Title\nAna,Wizard,Grade 6\nBo,wizard,Wizard\n').people).to.deep.equal([
      {name: 'Ana', role: '', jobTitle: 'Grade 6, Wizard'},
      {name: 'Bo', role: '', jobTitle: 'Wizard'},
    ]);
  });

  it('tells of columns without a name in which something stands, and of a second one of the same', () => {
    expect(read('Name,,Title,Position,\nAna,secret,Lead,Chair,\n').unused).to.deep.equal([
      'B',
      'Position',
    ]);
    expect(read('Ana,Teacher,Lead,a@b.c\nBo,Coach\n').unused).to.deep.equal(['D']);
  });

  it('loses no row without a word, whatever is in it', () => {
    const cell = fc.oneof(fc.constantFrom('', 'Ana', '=1+1', '"', 'Teacher'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), {maxLength: 20}), (rows) => {
        const {people, problems} = read(toCsvTable([['name', 'role', 'x'], ...rows]));
        const told = problems.filter(({code}) => code !== 'role').length;
        const filled = rows.filter((row) => row.some((one) => one.trim() !== '')).length;
        expect(people.length + told).to.equal(filled);
      }),
    );
  });
});
