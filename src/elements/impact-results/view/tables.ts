/** The numbers as tables: for reading them off, and what the charts are described by. */
import {html, nothing, type TemplateResult} from 'lit';
import {countsOf, favorableWords, isFew, sum} from './findings.js';
import {PLACE, foreign, sentence, type Words} from '../../../foundation/foreign.js';
import {sayShare} from '../../../foundation/messages.js';
import {joined, type Telling, type ToldItem} from './words.js';

type Groups = NonNullable<ToldItem['item']['groups']>;
type Row = NonNullable<Groups['rows']>[number];

/** Answers, how many gave them, which share that is; of a then-now item both times side by side. */
export function answersTable(told: ToldItem, telling: Telling): TemplateResult {
  const {item, question, labelOf, key} = told;
  const {say} = telling;
  const counts = countsOf(item.distribution);
  const before = countsOf(item.before);
  const answered = item.answered ?? sum(counts);
  const both = before.length > 0;
  const beforeAll = sum(before);
  const beforeOf = new Map(before.map(({value, count}) => [value, count]));
  const silent = silentOf(told, telling);
  return html`
    <table class="answers" id=${`${key}-table`}>
      <caption class="visually-hidden">
        ${sentence(say('table', {item: PLACE}), question)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('answer')}</th>
          ${
            both
              ? html`<th scope="col" class="number">${say('before')}</th>
                  <th scope="col" class="number">${say('now')}</th>`
              : html`<th scope="col" class="number">${say('number')}</th>
                  <th scope="col" class="number">${say('share')}</th>`
          }
        </tr>
      </thead>
      <tbody>
        ${counts.map(
          ({value, count}) =>
            html`<tr>
              <th scope="row">${foreign(labelOf(value))}</th>
              ${
                both
                  ? html`<td class="number">
                        ${withShare(beforeOf.get(value) ?? 0, beforeAll, telling)}
                      </td>
                      <td class="number">${withShare(count, answered, telling)}</td>`
                  : html`<td class="number">${count}</td>
                      <td class="number">${share(count, answered, telling)}</td>`
              }
            </tr>`,
        )}
        ${
          silent > 0 && !both
            ? html`<tr class="silent">
                <th scope="row">${say('noAnswer')}</th>
                <td class="number">${silent}</td>
                <td class="number"></td>
              </tr>`
            : nothing
        }
      </tbody>
    </table>
  `;
}

/** How many were asked and gave no answer; 0 where not everybody was asked. */
function silentOf({item, asked}: ToldItem, {summary}: Telling): number {
  if (!asked || asked.when || summary.responses === undefined) return 0;
  return Math.max(0, summary.responses - (item.answered ?? summary.responses));
}

const share = (count: number, all: number, {language}: Telling): string =>
  all > 0 ? sayShare(language, count / all) : '';

const withShare = (count: number, all: number, telling: Telling): string =>
  isFew(all)
    ? String(count)
    : telling.say('numberAndShare', {count, share: share(count, all, telling)});

/** The answers by group, as far as they may be shown. */
export function groupsTable(told: ToldItem, groups: Groups, telling: Telling): TemplateResult {
  const {say, survey, textOf} = telling;
  if (groups.hidden || !groups.rows)
    return html`<p class="quiet by-group">${say('hiddenGroups')}</p>`;
  const by = survey?.items.find(({id}) => id === groups.by);
  const labels = new Map<string, Words>([
    ...(by?.choices ?? []).map(({value, text}): [string, Words] => [value, textOf(text)]),
    ...(survey?.scales.find(({id}) => id === by?.scale)?.points ?? []).map(
      ({value, text}): [string, Words] => [String(value), textOf(text)],
    ),
    ['', {text: say('didNotSay'), language: ''}],
  ]);
  const nameOf = ({groups: values}: Row): Words =>
    joined(
      telling.language,
      values.map((value) => labels.get(value) ?? {text: value, language: ''}),
      'conjunction',
    );
  const withShares = groups.rows.some(({favorable}) => favorable !== undefined);
  return html`
    <table class="by-group">
      <caption>
        ${sentence(say('byGroup', {item: PLACE}), by ? textOf(by.text) : {text: groups.by, language: ''})}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('group')}</th>
          <th scope="col" class="number">${say('answered')}</th>
          ${
            withShares
              ? html`<th scope="col" class="number">
                  ${sentence(say('saidColumn', {answers: PLACE}), favorableWords(told, telling))}
                </th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody>
        ${groups.rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${foreign(nameOf(row))}</th>
              <td class="number">${row.answered}</td>
              ${withShares ? html`<td class="number">${groupShare(row, telling)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function groupShare({answered, favorable}: Row, {say, language}: Telling): string {
  if (favorable?.atLeast !== undefined) {
    return say('orMore', {share: sayShare(language, favorable.atLeast)});
  }
  if (favorable?.atMost !== undefined) {
    return say('orLess', {share: sayShare(language, favorable.atMost)});
  }
  if (favorable?.hidden || favorable?.share === undefined) return say('hidden');
  if (answered !== undefined && isFew(answered)) {
    return say('groupCount', {count: Math.round(favorable.share * answered), answered});
  }
  return sayShare(language, favorable.share);
}
