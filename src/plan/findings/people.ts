/** Who is in the team, and who is affected and not heard. */
import {neededRoles, teamRings} from '../schema/people.js';
import type {Person, Plan, Voice} from '../types.js';
import {finding, remembering, rememberingItem, type Finding} from './finding.js';

const unnamed = rememberingItem(({id, name}: Person): readonly Finding[] =>
  name.trim() === '' ? [finding('advice', 'person-name-missing', id, 'name')] : [],
);

const judge = remembering(
  (people: readonly Person[], voices: readonly Voice[]): readonly Finding[] => {
    const found = people.flatMap((person) => unnamed(person));
    const members = people.filter(({ring}) => teamRings.includes(ring));
    const roles = new Set<string>(members.map(({role}) => role).filter((role) => role !== ''));
    if (members.length > 0) {
      if (members.length > 1 && roles.size === 1) {
        found.push(finding('advice', 'team-one-role', '', 'people'));
      }
      for (const role of neededRoles) {
        if (!roles.has(role)) found.push(finding('advice', `team-${role}-missing`, '', 'people'));
      }
    }
    const heard = new Set<string>([...roles, ...voices.map(({group}) => group)]);
    for (const {role, ring} of people) {
      if (ring !== 'affected' || role === '' || heard.has(role)) continue;
      heard.add(role);
      found.push(finding('info', 'voice-missing', '', 'theory/voices', {role}));
    }
    return found;
  },
);

export function peopleFindings({people, theory}: Plan): readonly Finding[] {
  return judge(people, theory.voices);
}
