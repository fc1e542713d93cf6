/** What stands in the sections of the builder beneath their first words. */
import {equitySection, rubricSection, voicesSection, worthSection} from './around.js';
import {barriersSection} from './barriers.js';
import type {TheoryStep} from '../../../plan/theory-steps.js';
import {changesSection, effectsSection, linksSection, strategiesSection} from './chain.js';
import {ideasSection} from './ideas.js';
import type {Rendered} from './parts.js';
import type {TheoryView} from './theory-view.js';

export const sections: Partial<Record<TheoryStep, (view: TheoryView) => Rendered>> = {
  vision: worthSection,
  rubric: rubricSection,
  voices: voicesSection,
  barriers: barriersSection,
  ideas: ideasSection,
  strategies: strategiesSection,
  changes: changesSection,
  effects: effectsSection,
  links: linksSection,
  equity: equitySection,
};
