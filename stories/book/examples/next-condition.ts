import {parsePlan, proposeNext} from 'cairn-kit/plan';

/** The conditions that the check of a plan proposes to turn to; none where too little was judged. */
export function nextConditions(document: string): readonly string[] {
  const opened = parsePlan(document);
  return opened.ok ? proposeNext(opened.plan).candidates : [];
}
