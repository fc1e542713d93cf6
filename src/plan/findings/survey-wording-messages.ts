/** What is said about how a survey asks. Apart from `messages.ts`, since tools that say other findings at first need not fetch it. */
export const wordingMessages = {
  'survey-decision-missing':
    'Nobody has said yet what is decided from the answers. Say it first: it tells which questions are worth asking.',
  'survey-many-topics':
    'This survey has {count} sections. People answer four to seven topics with care: leave some for another time.',
  'survey-long':
    'This survey asks {count} questions. With more than {most}, people stop or answer in a hurry: keep those that decide something.',
  'survey-demands':
    '“{words}” asks more than people owe. Every question may be left out here: say why you ask instead.',
  'item-words-missing': 'This question has no words yet. Write it, or remove it.',
  'item-agreement':
    '“{words}” invites people to say yes. Ask how often, how much or how well, with answers that fit.',
  'item-two-ideas':
    '“{words}” may ask two things in one, and nobody can tell which was answered. Ask one idea in each question.',
  'item-negated':
    '“{words}” makes this hard to answer: no to a not means yes. Ask it the other way around.',
  'item-statement': 'This is a statement. Ask it as a question, so that its answers fit.',
  'item-scale-missing': 'This question has no answers yet. Choose a scale.',
  'item-choices-few': 'A choice needs at least two answers. Add one.',
  'item-scale-short':
    'Its scale has {count} answers. With five or more, a small change can be seen.',
  'item-answers-unnamed':
    'Some of its answers have no words. Say each one, so that all mean the same by it.',
  'item-condition-empty':
    'No answer is chosen that leads here, so nobody is asked this. Choose one, or ask everybody.',
  'item-condition-later':
    'This is asked because of a question that comes after it. Put that one before.',
  'place-unknown': '“{words}” is no question before this.',
  'item-untranslated':
    'This has no words in one of the survey’s languages ({language}). Its readers see another.',
} as const;
