/** Where something is mended that is no item of a list, or of a list that has none yet. */
import type {PlanPlace} from '../../../foundation/plan-context.js';
import type {Plan} from '../../../plan/types.js';

/** The section of each list. */
const SECTIONS: Readonly<Record<string, string>> = {
  promises: 'safe',
  asks: 'ask',
  shares: 'answering',
  themes: 'said',
};

/** A selector of the field or button; `''` where the place is an item, or lies in another tool. */
export function selectorOf({surveys, theory, feedback}: Plan, {id, field}: PlanPlace): string {
  // Of an outcome that nobody asks about: what will be asked about it, else where one says so.
  if (theory.outcomes.some((outcome) => outcome.id === id)) {
    const ask = feedback.asks.find(({outcome}) => outcome === id);
    return ask ? `[data-item="${CSS.escape(ask.id)}"] textarea` : '#ask > button.add';
  }
  const isWave = surveys.some(({waves}) => waves.some((wave) => wave.id === id));
  // Of a survey that is open while nobody has promised to answer.
  const path = isWave && field === 'status' ? 'feedback/owner' : id === '' ? field : '';
  const [part, name = ''] = path.split('/');
  if (part !== 'feedback' || name === '') return '';
  const section = SECTIONS[name];
  return section ? `#${section} > button.add` : `#feedback-${CSS.escape(name)}`;
}
