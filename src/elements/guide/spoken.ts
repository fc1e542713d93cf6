/** What a guide says in a language: its texts with the chosen condition in its place, and the team's own. */
import type {Words} from '../../foundation/foreign.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {conditions, isKnown} from '../../plan/schema/enumerations.js';
import type {Text} from '../../plan/types.js';
import {guideMessages, type SayGuide} from './guide.messages.js';
import type {GuideView} from './view/guide-view.js';

/** @param textOf - a text in this language, and which one it is in where that is another */
export function spokenOf(
  condition: string,
  language: string,
  textOf: (text: Text) => Words,
): Pick<GuideView, 'say' | 'text' | 'teamText' | 'conditionName'> {
  const say = guideMessages.in(language);
  const word = vocabularyMessages.in(language);
  const name = withinSentence(say, condition);
  return {
    say,
    text: (text) => {
      const found = textOf(text);
      return {...found, text: found.text.replaceAll('{condition}', () => name)};
    },
    teamText: textOf,
    conditionName: (one) => sayWord(word, 'condition', one),
  };
}

/** A condition as it stands within a sentence; one that this version does not know, as it is written. */
function withinSentence(say: SayGuide, condition: string): string {
  if (condition === '') return say('anyCondition');
  return isKnown(conditions, condition) ? say(`in.${condition}`) : condition;
}
