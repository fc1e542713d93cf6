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
export function selectorOf({surveys}: Plan, {id, field}: PlanPlace): string {
  const isWave = surveys.some(({waves}) => waves.some((wave) => wave.id === id));
  // Of a survey that is open while nobody has promised to answer.
  const path = isWave && field === 'status' ? 'feedback/owner' : id === '' ? field : '';
  const [part, name = ''] = path.split('/');
  if (part !== 'feedback' || name === '') return '';
  const section = SECTIONS[name];
  return section ? `#${section} > button.add` : `#feedback-${CSS.escape(name)}`;
}
