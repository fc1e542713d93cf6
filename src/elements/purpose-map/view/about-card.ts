/** The second line of a card: the one thing besides its words that a reader looks for at its kind. */
import {sayDate} from '../../../foundation/messages.js';
import {sayWord, vocabularyMessages} from '../../../foundation/vocabulary.messages.js';
import type {Plan, Text} from '../../../plan/types.js';
import type {ShownCard} from '../shown-map.js';

export interface AboutCard {
  readonly plan: Plan;
  readonly language: string;
  textOf(text: Text | undefined): {text: string};
}

const DAY = {day: 'numeric', month: 'short'} as const;

export function aboutCard({card, item, text}: ShownCard, about: AboutCard): string {
  const {textOf, language, plan} = about;
  const word = vocabularyMessages.in(language);
  const day = (date: string | undefined): string => sayDate(language, date ?? '', DAY);
  switch (item?.kind) {
    case 'person': {
      const role = sayWord(word, 'role', item.item.role);
      const title = textOf(item.item.jobTitle).text;
      return title === text || title === '' ? role : title;
    }
    case 'outcome':
      return sayWord(word, 'level', item.item.level);
    case 'measure':
      return sayWord(word, 'measure', item.item.type);
    case 'action':
      return joined(nameIn(plan, item.item.owner), day(item.item.due));
    default:
  }
  switch (card.kind) {
    case 'test':
      return joined(
        textOf(card.where).text,
        [day(card.start), day(card.end)].filter(Boolean).join(' – '),
      );
    case 'shift':
      return [textOf(card.was).text, textOf(card.becomes).text].filter(Boolean).join(' → ');
    case 'communication':
      return joined(card.audience ? sayWord(word, 'role', card.audience) : '', day(card.date));
    case 'support':
      return textOf(card.have).text;
    default:
      return '';
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function nameIn(plan: Plan, id: string): string {
  return id === '' ? '' : (plan.people.find((person) => person.id === id)?.name ?? '');
}
