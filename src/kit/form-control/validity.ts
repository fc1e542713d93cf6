/** What the platform finds wrong with a value, as plain flags, and which of several faults is told first. */

/** The most telling first: a half-typed value is more than a missing one. */
const faults = [
  'customError',
  'badInput',
  'valueMissing',
  'typeMismatch',
  'patternMismatch',
  'tooLong',
  'tooShort',
  'rangeUnderflow',
  'rangeOverflow',
  'stepMismatch',
] as const;
export type Fault = (typeof faults)[number];

type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a native control finds wrong. */
export function flagsOf({validity}: NativeControl): ValidityStateFlags {
  const flags: ValidityStateFlags = {};
  for (const fault of faults) if (validity[fault]) flags[fault] = true;
  return flags;
}

/** The fault to tell. */
export function firstFault(flags: ValidityStateFlags): Fault | undefined {
  return faults.find((fault) => flags[fault]);
}
