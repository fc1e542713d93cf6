/** The sections of the builder below its first ones, with their words and what dresses them. Fetched at need. */
import {buildingMessages} from '../theory-building.messages.js';
import {equitySection, rubricSection, voicesSection, worthSection} from './around.js';
import {barriersSection} from './barriers.js';
import type {LateSections} from './build.js';
import {changesSection, effectsSection, linksSection, strategiesSection} from './chain.js';
import {ideasSection} from './ideas.js';

export {sectionStyles as styles} from './sections.styles.js';

/** Their words in languages that have to be fetched. */
export const words = buildingMessages;

export const sections: LateSections = {
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
