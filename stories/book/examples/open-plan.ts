import {parsePlan, type Plan} from 'cairn-kit/plan'; // no DOM: Node, workers, browsers

/** Opens a plan from text, or says what is wrong with it. */
export function open(text: string): Plan {
  const opened = parsePlan(text); // never throws
  if (opened.ok) return opened.plan;
  throw new Error(opened.problems.map(({path, message}) => `${path}: ${message}`).join('\n'));
}
