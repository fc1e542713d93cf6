// Summaries, files and themes where there is no page. Compiled without the types of a page.
import {fromCsv, toCsv, toIcs, toMarkdown, type IcsOptions} from 'cairn-kit/formats';
import type {Plan, Response, Summary, Survey} from 'cairn-kit/plan';
import {
  countResponses,
  mergeCounts,
  summarize,
  summarizeCounts,
  wilson,
  type Counts,
  type SummarizeOptions,
} from 'cairn-kit/results';
import {readyThemeCss, theme, ThemeError, type Theme, type ThemeName} from 'cairn-kit/theme';

export function count(survey: Survey, responses: readonly Response[], more: Counts): Summary {
  const options: SummarizeOptions = {k: 7, previous: []};
  const counts = mergeCounts(countResponses(survey, responses), more);
  // @ts-expect-error counts are no responses
  summarize(survey, counts);
  // @ts-expect-error the smallest group is a number
  summarize(survey, responses, {k: 'seven'});
  const summary = summarizeCounts(survey, counts, options);
  if (!('hidden' in summary)) console.log(summary.items?.length);
  return responses.length ? summary : summarize(survey, responses, {...options, wave: 'w-1'});
}

export function files(plan: Plan): readonly string[] {
  const options: IcsOptions = {owner: 'p-1'};
  const rows: Record<string, string>[] = fromCsv(toCsv(plan, 'es'));
  // @ts-expect-error a calendar is made of a plan
  toIcs(plan.actions);
  return [toIcs(plan, options), toMarkdown(plan), JSON.stringify(rows)];
}

const name: ThemeName = 'harbor';
const made: Theme = theme('#0055aa', {base: name, selector: '.ours'});
const css: string = made.css + readyThemeCss(name);
console.log(css, made.keepsBrand.light, wilson(3, 9), new ThemeError('not-a-color', '').code);
// @ts-expect-error no ready theme is called so
theme('#0055aa', {base: 'granite'});
