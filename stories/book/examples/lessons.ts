import {lessonsOf, parsePlan, textIn} from 'cairn-kit/plan';

/** Each assumption of the theory, and what the decisions say of it: of two, the newer one. */
export function lessonsIn(document: string): string[] {
  const opened = parsePlan(document);
  if (!opened.ok) return [];
  const {theory, decisions} = opened.plan;
  const lessons = lessonsOf(decisions);
  return theory.links
    .flatMap(({assumptions}) => assumptions)
    .map(({id, text}) => `${textIn(text, 'en').text}: ${lessons.get(id) ?? 'untested'}`);
}
