/** The examples of the book, and what each must do. Every file of stories/book/examples is in one of these lists. */

/** Pages: what can be read on each, once it is there. */
export const pages: Readonly<Record<string, readonly string[]>> = {
  'action-timeline': ['Action timeline', 'Add the first action'],
  conditions: ['Conditions check', 'Which condition next?'],
  decision: ['Decision', 'Write down the decision'],
  'feedback-plan': ['Feedback and response plan', 'Begin with a promise', 'Action timeline'],
  fallback: ['How our team time is going'],
  form: ['Theory of action', 'Save'],
  guide: ['Phase 1: Find your why', 'Theory of action', 'Purpose map', 'Action timeline'],
  'guide-help': ['Before you start', 'Call the program office'],
  'impact-results': ['28 of 33 people answered'],
  'map-height': ['Purpose map', 'Shared time is for learning from student work'],
  parts: ['Protected time to look at student work', 'Theory of action'],
  'plan-in-the-page': ['grade teams share one protocol', 'teachers bring student work'],
  'purpose-map': ['Purpose map', 'Add the purpose'],
  spanish: ['Cómo va nuestro tiempo en equipo'],
  survey: ['How our team time is going', 'Send answers'],
  'survey-shared-device': ['How our team time is going'],
  'theory-of-action': ['Start with the goal'],
  'theory-on-the-wall': ['grade teams get 40 protected minutes'],
  'tools-apart': ['What we believe', 'grade teams get 40', 'Restart the weekly bulletin'],
  thread: ['Theory of action', 'Action timeline', 'Thread'],
  'whole-plan': ['Theory of action', 'Purpose map', 'Action timeline', 'Results'],
};

/** Programs for a page. */
export const pagePrograms = [
  'allow-or-not',
  'answer-help',
  'keep-it-yourself',
  'listen',
  'own-guide',
  'own-headers',
  'own-words',
  'save-state',
  'take-answers',
] as const;

/** Programs that need no page. */
export const programs = [
  'answers',
  'calendar',
  'check-guide',
  'count-in-parts',
  'edit-plan',
  'evidence-pack',
  'gaps',
  'lessons',
  'merge',
  'next-condition',
  'open-plan',
  'summarize',
  'survey-file',
  'survey-js',
  'what-is-missing',
] as const;

/** Files for a host's server, in a language that these tests do not run; what they say is compared with ours, or run where it belongs. */
export const forServers = ['postgres.sql', 'wordpress-authors.php'] as const;
