/**
 * Surveys and their waves come and go.
 *
 * What always holds: what somebody answered, or can answer now, stays.
 */
import {survey, wave} from '../schema/survey.js';
import type {Survey, Wave} from '../types.js';
import {newId, refuse, type Edit} from './edit.js';
import {adding, completed, itemIn, type Changes, type ItemList} from './items.js';
import {removing} from './removal.js';
import {called, inSurvey, partOf, refusing, type Making} from './survey-writing.js';

const surveys: ItemList<Survey> = {prefix: 'sv', schema: survey, in: (plan) => plan.surveys};

const wavesOf = (id: string): ItemList<Wave> => partOf(id, 'w', wave, ({waves}) => waves);

/** Adds a survey, be it with its questions, and a wave that is not open yet, at the end of the plan's surveys. */
export function addSurvey(fields: Changes<Survey, 'waves'> = {}): Making {
  const waves = [completed(wave, {id: newId('w')})];
  return adding(called('add-survey'), surveys, {...fields, waves});
}
/** Removes a survey that nobody answered, and nobody can answer now. */
export function removeSurvey(id: string): Edit {
  return inSurvey(id, removing(called('remove-survey'), id, 'survey'), ({waves}) =>
    waves.some(inUse) ? refusing('survey-answered') : undefined,
  );
}

/** Adds a wave: another time at which the same is asked. */
export function addWave(
  surveyId: string,
  fields: Changes<Wave, 'status' | 'answered' | 'releases'> = {},
): Making {
  return inSurvey(surveyId, adding(called('add-wave'), wavesOf(surveyId), fields), undefined, {
    whenAnswered: true,
  });
}
/** Removes a wave that was never open. */
export function removeWave(surveyId: string, id: string): Edit {
  return inSurvey(
    surveyId,
    removing(called('remove-wave'), id, 'wave'),
    ({waves}) => {
      const found = itemIn(waves, id);
      if (!found) return refuse('not-found');
      return inUse(found) ? refusing('wave-in-use') : undefined;
    },
    {whenAnswered: true},
  );
}

const inUse = ({answered, status}: Wave): boolean => answered || status === 'open';
