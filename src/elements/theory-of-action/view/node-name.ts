/** What stands at one end of a link, in words. */
import type {TheoryView} from './theory-view.js';

export function nodeName(view: TheoryView, id: string): string {
  const {strategies, outcomes} = view.theory;
  const strategy = strategies.find((one) => one.id === id);
  if (strategy) return `${view.text(strategy.actor).text} ${view.text(strategy.text).text}`.trim();
  const outcome = outcomes.find((one) => one.id === id);
  return (outcome && view.text(outcome.text).text) || view.say('unnamed');
}
