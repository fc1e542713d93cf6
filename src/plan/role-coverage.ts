/** Whose work the change is, role by role: who is in the team, who is affected and was heard, who is missing. */
import {roles} from './schema/enumerations.js';
import {neededRoles, teamRings} from './schema/people.js';
import type {Person, Plan} from './types.js';

export interface RoleCovered {
  /** `''` for people whose role nobody has said, and whatever else the plan says. */
  readonly role: string;
  readonly team: readonly Person[];
  /** Affected, and not in the team. */
  readonly affected: readonly Person[];
  readonly informed: readonly Person[];
  /** Somebody of this role is in the team, or the theory says what this group said. */
  readonly heard: boolean;
}

/** Every role that somebody in the plan has or that was heard, and those that are needed, in the order of roles. */
export function roleCoverage({people, theory}: Plan): RoleCovered[] {
  const voices = new Set<string>(theory.voices.map(({group}) => group).filter(Boolean));
  const there = new Set<string>([...neededRoles, ...people.map(({role}) => role), ...voices]);
  const known = roles.filter((role) => there.delete(role));
  return [...known, ...there].map((role) => {
    const own = people.filter((person) => person.role === role);
    const team = own.filter(({ring}) => teamRings.includes(ring));
    return {
      ...{role, team},
      affected: own.filter(({ring}) => ring === 'affected'),
      informed: own.filter(({ring}) => !teamRings.includes(ring) && ring !== 'affected'),
      heard: role !== '' && (team.length > 0 || voices.has(role)),
    };
  });
}
