import {toHtml} from 'cairn-kit/formats';
import {parsePlan} from 'cairn-kit/plan';
import spanish from 'cairn-kit/locales/es/formats';

/** “You said, we will” as pages, in both languages; what too few people said is not in them. */
export function answersOf(document: string): Record<string, string> {
  const opened = parsePlan(document);
  if (!opened.ok) return {};
  const {plan} = opened;
  return {
    'answers.html': toHtml(plan, {parts: ['answers']}),
    'respuestas.html': toHtml(plan, {parts: ['answers'], language: 'es', words: spanish}),
  };
}
