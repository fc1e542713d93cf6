import {parsePlan, threadOf} from 'cairn-kit/plan';

/** Everything that is missing between the theory and what was decided, as sentences. */
export function gapsOf(document: string): string[] {
  const opened = parsePlan(document);
  return opened.ok ? threadOf(opened.plan).gaps.map(({message}) => message) : [];
}
