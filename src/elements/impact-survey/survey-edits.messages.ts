/** What edits say that write a survey. They come with the part in which a survey is written. */
import {MessageTable, type PreparableTable} from '../../foundation/messages.js';
import {editWords} from '../../foundation/plan-words.messages.js';
import {surveyEditLabels, surveyRefusals} from '../../plan/edits/index.js';

export const surveyEditWords = new MessageTable('survey-edits', surveyEditLabels, {
  es: () => import('../../locales/es/survey-edits.js'),
});
export const surveyRefusalWords = new MessageTable('survey-refusals', surveyRefusals, {
  es: () => import('../../locales/es/survey-refusals.js'),
});

/** The labels in a language, also for the undo of every other tool of the plan. */
export const sharedEditWords: PreparableTable = {
  needs: (language) => surveyEditWords.needs(language),
  async prepare(language) {
    await surveyEditWords.prepare(language);
    const labels = Object.entries(surveyEditLabels).map(([code, label]) => [
      label,
      surveyEditWords.sayAny(language, code, {}),
    ]);
    editWords.override(language, Object.fromEntries(labels) as Record<string, string>);
  },
};
