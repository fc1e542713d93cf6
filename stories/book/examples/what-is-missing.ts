import {findings, type Plan} from 'cairn-kit/plan';

/** What is missing or risky, as data: a code, a severity, the item, a sentence. */
export function whatIsMissing(plan: Plan): string[] {
  return findings(plan).map(({severity, message}) => `${severity}: ${message}`);
}
