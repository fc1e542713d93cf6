/** The actions as files for spreadsheets and calendars, and to read. Fetched when somebody asks for one. */
import {actionColumns, actionTable, toCsvTable} from '../../../formats/csv.js';
import {toIcs} from '../../../formats/ics.js';
import {downloadFile, fileName} from '../../../storage/file.js';
import {partMessages} from '../parts.messages.js';
import type {TimelineView} from '../view/timeline-view.js';
import {columnWords} from './sheet-columns.js';

/** What the timeline can be saved as besides the formats of every tool. */
type ActionsFormat = 'csv' | 'xlsx' | 'ics' | 'md';

/** How wide each column of an Excel file is, in characters, in the order of `actionColumns`. */
const WIDTHS = [14, 44, 24, 24, 12, 12, 22, 14, 30, 44, 8, 20, 20, 14, 24];
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The actions as a table in the words of the tool. */
export function tableOf(view: TimelineView): readonly (readonly string[])[] {
  return actionTable(view.plan, view.language, {
    column: (name) => columnWords(view, name),
    status: (word) => view.word('status', word),
  });
}

/** Offers the actions as a file; of a calendar, those of one owner where one is named. */
export async function downloadActions(
  view: TimelineView,
  format: ActionsFormat,
  owner?: string,
): Promise<void> {
  const {plan, language} = view;
  // Some columns are called by words that come with other parts.
  await partMessages.prepare(language);
  const of = owner === undefined ? '' : view.personName(owner);
  const title = [view.text(plan.title).text, view.say('name'), of].filter(Boolean).join(', ');
  switch (format) {
    case 'md': {
      const {downloadCopy} = await import('../../../foundation/plan-copies.js');
      await downloadCopy(plan, format, language, ['actions']);
      return;
    }
    case 'csv':
      downloadFile(fileName(title, 'csv'), toCsvTable(tableOf(view)), 'text/csv');
      return;
    case 'ics':
      downloadFile(
        fileName(title, 'ics'),
        toIcs(plan, {language, ...(owner !== undefined && {owner})}),
        'text/calendar',
      );
      return;
    case 'xlsx': {
      const {toXlsxTable} = await import('../../../formats/xlsx.js');
      const at = (name: (typeof actionColumns)[number]): number => actionColumns.indexOf(name);
      const bytes = await toXlsxTable(view.say('name').slice(0, 31), tableOf(view), {
        numbers: [at('hours')],
        days: [at('start'), at('due'), at('milestone day')],
        widths: WIDTHS,
      });
      downloadFile(fileName(title, 'xlsx'), new Blob([bytes as BlobPart], {type: EXCEL}));
    }
  }
}

/** Who owns an action that has a day. */
export function calendarOwners({plan}: TimelineView): readonly string[] {
  const owners = new Set(plan.actions.filter(({due}) => due !== '').map(({owner}) => owner));
  return plan.people.map(({id}) => id).filter((id) => owners.has(id));
}
