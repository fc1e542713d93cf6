/**
 * Versions of the theory: keeping the present wording, and going back to a former one.
 *
 * What always holds: a kept version stands outside the ids of the plan and no later edit changes it. Going back is one
 * step; what stood there is kept first, and afterwards nothing in the plan refers to what is gone.
 */
import {applyPatches} from '../patches.js';
import {placesByList, itemsOf, referencesIn, type ReferencePlace} from '../places.js';
import {alike} from '../plain.js';
import type {Patch, Plan, Text, Theory, TheoryVersion} from '../types.js';
import {keptTheory, withoutVersions} from '../versions/kept.js';
import {edit, newId, refuse, type Edit} from './edit.js';
import {indexIn, itemIn, mutable, snapshot} from './items.js';
import {removing, withoutDangling} from './removal.js';

/** When and why a version is kept, and the theory in one or a few sentences as its readers know it. */
export interface VersionNote {
  readonly date: string;
  readonly reason: Text;
  readonly statement: Text;
}

/** Keeps the theory as it is now, so that it can be laid beside a later one. */
export function keepVersion(note: VersionNote): Edit & {readonly makes: string} {
  const id = newId('tv');
  return {
    ...edit('keep-version', {
      apply(draft) {
        const {theory}: Plan = snapshot(draft);
        mutable(draft.theory.versions).push(versionOf(id, note, theory));
      },
    }),
    makes: id,
  };
}

export function removeVersion(id: string): Edit {
  return removing('remove-version', id, VERSION);
}

/**
 * Makes a former theory the present one. The present one is kept first, with `note`, unless a version says the same
 * already. Parts that the version does not hold stay. Items come back with the ids they had, so that measures and actions
 * still name them; where such an id means something else by now, they get a new one.
 */
export function restoreVersion(id: string, note: VersionNote): Edit {
  // Of what the edit makes: running it again on the same plan gives the same plan.
  const own = newId('tv');
  return edit('restore-version', {
    refusal(plan) {
      const version = itemIn(plan.theory.versions, id);
      if (!version) return refuse('not-found');
      return keptTheory(version) ? undefined : refuse('version-unreadable');
    },
    apply(draft) {
      const plan: Plan = snapshot(draft);
      const at = indexIn(plan.theory.versions, id);
      const version = plan.theory.versions[at];
      const kept = version && keptTheory(version);
      if (!kept) return;
      const isKept = plan.theory.versions.some((one) =>
        alike(one.theory, withoutVersions(plan.theory)),
      );
      const versions = isKept
        ? plan.theory.versions
        : [...plan.theory.versions, versionOf(own, note, plan.theory)];
      const parts = Object.keys(kept).map((key) => `/theory/${key}`);
      const restored = withOwnIds({...plan, theory: {...plan.theory, ...kept, versions}}, plan, {
        isRestored: (path) => parts.some((part) => path === part || path.startsWith(`${part}/`)),
        newId: (number) => `${own}-${String(number)}`,
      });
      const before = new Set(danglingIn(plan).map(nameOf));
      const next = withoutDangling(restored, (one) => before.has(nameOf(one)));
      for (const [key, value] of Object.entries(next)) {
        if (value !== (plan as Record<string, unknown>)[key]) Object.assign(draft, {[key]: value});
      }
    },
  });
}

const VERSION = /^\/theory\/versions\/\d+$/;
const nameOf = ({holderId, id}: ReferencePlace): string => `${holderId} ${id}`;

function versionOf(id: string, note: VersionNote, theory: Theory): TheoryVersion {
  const {date, reason, statement} = note;
  return {id, date, reason, statement, theory: withoutVersions(theory)};
}

function danglingIn(plan: Plan): readonly ReferencePlace[] {
  const items = itemsOf(plan);
  return referencesIn(plan).filter(({id, to}) => {
    const kind = items.get(id)?.kind;
    return !kind || !to.includes(kind);
  });
}

/** A plan in which what was restored has ids of its own: none is missing, taken, or meant another kind of item until now. */
function withOwnIds(
  plan: Plan,
  before: Plan,
  by: {readonly isRestored: (path: string) => boolean; readonly newId: (number: number) => string},
): Plan {
  const places = placesByList(plan).flatMap(({items}) => items);
  const taken = new Set(places.filter(({path}) => !by.isRestored(path)).map(({id}) => id));
  const meant = itemsOf(before);
  const renamed = new Map<string, string>();
  const patches: Patch[] = [];
  for (const {id, kind, path} of places) {
    if (!by.isRestored(path)) continue;
    const other = meant.get(id);
    const isFree = id !== '' && !taken.has(id) && (!other || other.kind === kind);
    if (!isFree) {
      const value = by.newId(patches.length + 1);
      patches.push({op: 'replace', path: `${path}/id`, value});
      if (!renamed.has(id) && !seenIn(places, id, path, by.isRestored)) renamed.set(id, value);
    }
    taken.add(id);
  }
  for (const {id, path} of referencesIn(plan)) {
    const value = renamed.get(id);
    if (value && by.isRestored(path)) patches.push({op: 'replace', path, value});
  }
  return patches.length ? applyPatches<Plan>(plan, patches) : plan;
}

/** Whether a restored item before this one has the id already: it is the one that references mean. */
function seenIn(
  places: readonly {readonly id: string; readonly path: string}[],
  id: string,
  path: string,
  isRestored: (path: string) => boolean,
): boolean {
  const first = places.find((one) => one.id === id && isRestored(one.path));
  return first !== undefined && first.path !== path;
}
