/**
 * A plan as Markdown, to read and to paste: theory, people, actions.
 *
 * What always holds: a text of the plan stays text; it cannot become a heading, a link, HTML or a table's edge.
 */
import {textIn} from '../plan/text.js';
import type {Plan} from '../plan/types.js';

/** The plan in one language. Parts that are empty are left out. */
export function toMarkdown(plan: Plan, language: string = plan.language): string {
  const say = (text: Parameters<typeof textIn>[0]): string => plain(textIn(text, language).text);
  const people = new Map(plan.people.map((person) => [person.id, plain(person.name)]));
  const {goal, problem, vision, strategies, outcomes} = plan.theory;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length ? [`## ${title}`, '', ...lines, ''] : [];
  const said = (text: string): string[] => (text === '' ? [] : [text]);
  return `${[
    `# ${say(plan.title) || 'Plan'}`,
    '',
    ...section('Goal', said(say(goal))),
    ...section('Problem of practice', said(say(problem.text))),
    ...section('Vision', said(say(vision))),
    ...section('Theory of action', [
      ...strategies.map(({actor, text}) => `- **If** ${say(actor)} ${say(text)}`),
      ...outcomes.map(
        ({text, level}) =>
          `- **${level === 'student' || level === 'family' ? 'So that' : 'Then'}** ${say(text)}`,
      ),
    ]),
    ...section(
      'People',
      plan.people.map(({name, jobTitle}) => {
        const title = say(jobTitle);
        return `- ${plain(name)}${title && title !== plain(name) ? `, ${title}` : ''}`;
      }),
    ),
    ...section(
      'Actions',
      plan.actions.length
        ? [
            '| What | Who | Start | Due | Status | Sign of success |',
            '| --- | --- | --- | --- | --- | --- |',
            ...plan.actions.map(
              (action) =>
                `| ${[
                  say(action.text),
                  people.get(action.owner) ?? '',
                  action.start,
                  action.due,
                  plain(action.status),
                  say(action.success),
                ].join(' | ')} |`,
            ),
          ]
        : [],
    ),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

/** One line in which nothing is markup: no emphasis, code, HTML, table edge, list, heading, or link that makes itself. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>!|~&]/g, '\\$&')
    .replace(/^(\d{0,9})([#+\-.])/, '$1\\$2')
    .replaceAll('://', '&#58;//')
    .replace(/\bwww\./gi, 'www&#46;')
    .replaceAll('@', '&#64;');
}
