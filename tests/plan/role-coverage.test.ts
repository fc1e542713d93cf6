/** Who is in the team, heard or missing, role by role. */
import {expect} from 'chai';
import {parsePlan} from '../../src/plan/open.js';
import {roleCoverage} from '../../src/plan/role-coverage.js';
import {roles} from '../../src/plan/schema/enumerations.js';
import {workedExample} from '../suites/documents.js';

function told(people: object[], voices: object[] = []): string[] {
  const opened = parsePlan({
    ...{format: 'cairn-plan', version: 1, id: 'roles'},
    people: people.map((person, at) => ({id: `p-${at}`, name: `P${at}`, ...person})),
    theory: {voices: voices.map((voice, at) => ({id: `v-${at}`, ...voice}))},
  });
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  const names = (some: readonly {name: string}[]): string => some.map(({name}) => name).join('+');
  return roleCoverage(opened.plan).map(
    ({role, team, affected, informed, heard}) =>
      `${role}: ${names(team)}/${names(affected)}/${names(informed)}${heard ? ' heard' : ''}`,
  );
}

describe('the roles of a plan', () => {
  it('are those of its people, in the order of roles, and teacher and administrator always', () => {
    expect(told([])).to.deep.equal(['teacher: //', 'administrator: //']);
    expect(
      told([
        {role: 'family', ring: 'affected'},
        {role: 'coach', ring: 'core'},
        {role: 'teacher', ring: 'test'},
        {role: 'teacher', ring: 'informed'},
      ]),
    ).to.deep.equal([
      'teacher: P2//P3 heard',
      'administrator: //',
      'coach: P1// heard',
      'family: /P0/',
    ]);
  });

  it('are heard where somebody is in the team, or where the theory says what they said', () => {
    expect(told([{role: 'family', ring: 'affected'}], [{group: 'family'}])).to.include(
      'family: /P0/ heard',
    );
    expect(told([], [{group: 'student'}])).to.include('student: // heard');
  });

  it('name nobody twice and lose nobody, whatever the role', () => {
    const opened = parsePlan(workedExample);
    if (!opened.ok) throw new Error('no plan');
    const {people} = opened.plan;
    const odd = [...people, {...people[0]!, id: 'x', role: ''}, {...people[0]!, id: 'y'}];
    const all = roleCoverage({...opened.plan, people: odd});
    expect(all.flatMap(({team, affected, informed}) => [...team, ...affected, ...informed]))
      .to.have.members(odd)
      .and.have.length(odd.length);
    expect(all.map(({role}) => role).slice(-1)).to.deep.equal(['']);
    expect(roles).to.include.members(
      all.map(({role}) => role).slice(0, -1) as (typeof roles)[number][],
    );
  });
});
