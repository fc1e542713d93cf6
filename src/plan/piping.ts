/**
 * Earlier answers in the words of a question: `{item-id}` stands for what was answered there. Text in and text out: it is
 * never read as markup, what an answer holds is not looked through again, and braces around anything else stay.
 */

const PLACE = /\{([\w-]{1,64})\}/g;

/** The ids in braces, in the order they are read. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(PLACE)].map(([, id = '']) => id);

/** The text with each place filled; where nothing is known for an id, its braces stay. */
export const withAnswers = (text: string, answerTo: (item: string) => string | undefined): string =>
  text.replace(PLACE, (braces, id: string) => answerTo(id) ?? braces);
