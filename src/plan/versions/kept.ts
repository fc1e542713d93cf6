/**
 * What a kept version of the theory holds. It is kept as it was written, by whatever wrote it, so it is read with care:
 * what does not fit the schema is no theory, and what it does not hold is not known rather than empty.
 */
import {safeParse} from 'valibot';
import {theory as theorySchema} from '../schema/theory.js';
import {rememberingItem} from '../findings/finding.js';
import type {Theory, TheoryVersion} from '../types.js';

/** The theory of a time, without its versions. A part that was not kept is absent. */
export type KeptTheory = Partial<Omit<Theory, 'versions'>>;

/** The theory as a version has it, every item complete; `undefined` where it cannot be read. */
export const keptTheory = rememberingItem(({theory}: TheoryVersion): KeptTheory | undefined => {
  const parsed = safeParse(theorySchema, theory);
  if (!parsed.success) return undefined;
  return only(parsed.output, (key) => key !== 'versions' && Object.hasOwn(theory, key));
});

/** The theory as it is now, to be kept. */
export function withoutVersions(theory: Theory): KeptTheory {
  return only(theory, (key) => key !== 'versions');
}

function only(theory: Theory, has: (key: string) => boolean): KeptTheory {
  return Object.fromEntries(Object.entries(theory).filter(([key]) => has(key)));
}
