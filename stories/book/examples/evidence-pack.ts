import {toEvidencePack, toHtml, toSvg} from 'cairn-kit/formats';
import words from 'cairn-kit/locales/es/formats';
import {parsePlan} from 'cairn-kit/plan';

export function filesOf(json: string): Record<string, string> {
  const opened = parsePlan(json);
  if (!opened.ok) throw new Error(opened.problems.map(({message}) => message).join(' '));
  const {plan} = opened;
  return {
    'theory.html': toHtml(plan, {parts: ['theory']}),
    'theory.svg': toSvg(plan),
    'evidence.html': toEvidencePack(plan, {made: '2026-12-18'}),
    // The file’s own words in Spanish, and the team’s where it wrote them in Spanish.
    'evidencias.html': toEvidencePack(plan, {language: 'es', words}),
  };
}
