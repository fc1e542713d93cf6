/** Which survey of a plan is answered, and in which of its waves. */
import type {Plan, Survey, Wave} from '../../plan/types.js';

/** A survey, none, or several among which a person has to choose. */
export type Chosen =
  {readonly survey: Survey} | {readonly survey: undefined; readonly among: readonly Survey[]};

/** The survey a page names; else the only one that is open; else the only one. */
export function chooseSurvey({surveys}: Plan, wanted: string): Chosen {
  const named = wanted ? surveys.find(({id}) => id === wanted) : undefined;
  if (named) return {survey: named};
  const open = surveys.filter(({waves}) => waves.some(({status}) => status === 'open'));
  const among = open.length > 0 ? open : surveys;
  const [only] = among;
  return only && among.length === 1 ? {survey: only} : {survey: undefined, among};
}

/** The wave a page names; else the one that is open; else the last one. */
export function chooseWave({waves}: Survey, wanted: string): Wave | undefined {
  return (
    (wanted ? waves.find(({id}) => id === wanted) : undefined) ??
    waves.find(({status}) => status === 'open') ??
    waves.at(-1)
  );
}
