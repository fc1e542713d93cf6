/**
 * The sections of a survey and their order.
 *
 * What always holds: a question of a section that goes stands in another one, or in none.
 */
import {page} from '../schema/survey.js';
import type {SurveySection} from '../types.js';
import {refuse, type Edit} from './edit.js';
import {adding, changing, itemIn, mutable, type Changes, type ItemList} from './items.js';
import {called, designing, inSurvey, moved, partOf, type Making} from './survey-writing.js';

const sectionsOf = (id: string): ItemList<SurveySection> =>
  partOf(id, 'sec', page, ({sections}) => sections);

/** Adds a section, at the end or before the one at `at`. */
export function addSection(
  surveyId: string,
  fields: Changes<SurveySection, 'items'> = {},
  at?: number,
): Making {
  return inSurvey(
    surveyId,
    adding(called('add-section'), sectionsOf(surveyId), fields, undefined, at),
  );
}
export function changeSection(
  surveyId: string,
  id: string,
  fields: Changes<SurveySection, 'items'>,
): Edit {
  return changing(called('change-section'), sectionsOf(surveyId), id, fields);
}
/** Puts a section at a place among the others, from 0. */
export function moveSection(surveyId: string, id: string, toIndex: number): Edit {
  return designing('move-section', surveyId, {
    refusal: (found) => (itemIn(found.sections, id) ? undefined : refuse('not-found')),
    apply: (found) => {
      moved(found.sections, id, toIndex);
    },
  });
}
/** Removes a section; its questions go to the one before it, or after it where it was the first. */
export function removeSection(surveyId: string, id: string): Edit {
  return designing('remove-section', surveyId, {
    refusal: (found) => (itemIn(found.sections, id) ? undefined : refuse('not-found')),
    apply: (found) => {
      const index = found.sections.findIndex((section) => section.id === id);
      const [gone] = mutable(found.sections).splice(index, 1) as SurveySection[];
      const heir = found.sections[index - 1] ?? found.sections[0];
      const orphans = gone ? [...gone.items] : [];
      if (!heir) return;
      if (index > 0) mutable(heir.items).push(...orphans);
      else mutable(heir.items).unshift(...orphans);
    },
  });
}
