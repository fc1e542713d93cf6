/** The small words of a theory's sentences, in plain English; other languages translate this table. */
export const statementWords = {
  if: 'If',
  then: 'then',
  soThat: 'so that',
  // Where the first sentence would be too long to follow, the reason is a sentence of its own.
  doThisSoThat: 'We do this so that',
  because: 'We think so because',
  // And where there is more than one sentence holds.
  moreThen: 'In addition,',
  moreSoThat: 'We also do this so that',
  moreBecause: 'We also think so because',
  assume: 'We assume that',
  seeIn: 'and will see it in “{what}”',
} as const;

export type StatementWord = keyof typeof statementWords;
