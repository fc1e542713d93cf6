/**
 * Bringing a spreadsheet in: choose a file or paste, see what each column is taken for and what would happen, then confirm.
 *
 * What always holds: until somebody confirms, nothing is changed, and what is confirmed is exactly what was shown.
 */
import {
  css,
  html,
  nothing,
  type CSSResult,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {live} from 'lit/directives/live.js';
import {checkField, selectField} from '../../../foundation/fields.js';
import {actionColumns, fromCsvTable} from '../../../formats/csv.js';
import {limits} from '../../../plan/gate.js';
import type {Edit, Refusal} from '../../../plan/edits/index.js';
import {readFile} from '../../../storage/file.js';
import {partMessages} from '../parts.messages.js';
import {calendarView} from '../view/calendar.js';
import {detailsStyles} from '../view/details.styles.js';
import type {TimelineView} from '../view/timeline-view.js';
import {columnWords, mappingOf, type Mapping} from './sheet-columns.js';
import {planSheet, type SheetPlan} from './sheet.js';
import {untabbed} from './blocks.js';

export {partMessages as words} from '../parts.messages.js';

export const styles: CSSResult = css`
  ${detailsStyles}
  .importing {
    --_dialog-width: 46rem;
    --_mapping-width: 12rem;
  }
  .importing .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .importing .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--_mapping-width), 100%), 1fr));
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .importing ul {
    margin: 0;
    padding-inline-start: var(--_space-4);
  }
  .importing h3,
  .importing p {
    margin: 0;
  }
  .importing h3 {
    font-size: var(--_font-size-body);
  }
`;

export interface ImportingActs {
  edit(edit: Edit): boolean;
  sayRefusal(refusal: Refusal): string;
  announce(words: string): void;
}

/** How many of a list are told one by one. */
const MOST = 20;

export class Importing {
  readonly #host: ReactiveControllerHost;
  readonly #acts: ImportingActs;
  #open: 'sheet' | 'calendar' | undefined;
  #rows: readonly (readonly string[])[] = [];
  #mapping: Mapping = [];
  #addNames = true;
  #from = '';
  #problem = '';

  constructor(host: ReactiveControllerHost, acts: ImportingActs) {
    this.#host = host;
    this.#acts = acts;
  }

  open(what: 'sheet' | 'calendar'): void {
    this.#take([], '');
    this.#problem = '';
    this.#open = what;
    this.#host.requestUpdate();
  }

  view(view: TimelineView): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    if (this.#open === 'calendar') {
      return calendarView(view, () => {
        view.drafts.settle();
        this.#close();
      });
    }
    const say = partMessages.in(view.language);
    const sheet = this.#rows.length
      ? planSheet(view, this.#rows.slice(1), this.#mapping, {addNames: this.#addNames})
      : undefined;
    const refusal = sheet?.edit?.refusal(view.plan);
    const can = Boolean(sheet?.edit && !refusal);
    return html`<cairn-dialog
      class="importing"
      exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
      heading=${say('importTitle')}
      .open=${live(true)}
      @close=${this.#close}
    >
      <div class="steps">
        ${this.#sourceView(view)}
        ${this.#problem ? html`<p class="notice" role="alert">${this.#problem}</p>` : nothing}
        ${sheet ? this.#previewView(view, sheet) : nothing}
        ${refusal ? html`<p class="notice" role="alert">${this.#acts.sayRefusal(refusal)}</p>` : nothing}
      </div>
      <button type="button" slot="footer" data-close>${say('cancel')}</button>
      <button
        type="button"
        slot="footer"
        class="primary"
        aria-disabled=${can ? 'false' : 'true'}
        @click=${() => {
          if (can && sheet) this.#confirm(view, sheet);
        }}
      >
        ${say('importNow')}
      </button>
    </cairn-dialog>`;
  }

  #sourceView(view: TimelineView): TemplateResult {
    const say = partMessages.in(view.language);
    return html`
      <div class="field">
        <label class="label" for="import-file">${say('importFile')}</label>
        <input
          id="import-file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
          @change=${(event: Event) => {
            const file = (event.target as HTMLInputElement).files?.[0];
            if (file) void this.#readFile(view, file);
          }}
        />
      </div>
      <div class="field">
        <label class="label" for="import-text">${say('importText')}</label>
        <p id="import-text-hint" class="hint">${say('importHint')}</p>
        <textarea
          id="import-text"
          rows="3"
          aria-describedby="import-text-hint"
          @input=${(event: Event) => {
            const text = (event.target as HTMLTextAreaElement).value;
            this.#problem = '';
            this.#take(text.includes('\t') ? untabbed(text) : fromCsvTable(text), '');
          }}
        ></textarea>
      </div>
    `;
  }

  #previewView(view: TimelineView, sheet: SheetPlan): TemplateResult {
    const say = partMessages.in(view.language);
    const [head = []] = this.#rows;
    const list = (title: string, items: readonly string[]): TemplateResult | typeof nothing =>
      items.length
        ? html`<div>
            <h3>${title}</h3>
            <ul>
              ${items.slice(0, MOST).map((item) => html`<li>${item}</li>`)}
              ${
                items.length > MOST
                  ? html`<li>${say('andMore', {count: items.length - MOST})}</li>`
                  : nothing
              }
            </ul>
          </div>`
        : nothing;
    const options = [
      {value: '', label: say('leftOut')},
      ...actionColumns.map((column) => ({value: column, label: columnWords(view, column)})),
    ];
    return html`
      ${this.#from ? html`<p class="quiet">${this.#from}</p>` : nothing}
      <fieldset class="columns">
        <legend class="label">${say('importColumns')}</legend>
        ${head.map((name, at) =>
          selectField({
            field: `import-column-${at}`,
            label: name || say('columnNumber', {number: at + 1}),
            value: this.#mapping[at] ?? '',
            options,
            choose: (value) => {
              this.#map(at, value);
            },
          }),
        )}
      </fieldset>
      ${checkField({
        field: 'import-names',
        label: say('importNames'),
        checked: this.#addNames,
        toggle: (on) => {
          this.#addNames = on;
          this.#host.requestUpdate();
        },
      })}
      <div class="steps" role="region" aria-live="polite" aria-label=${say('importWould')}>
        <p>
          ${say('importSums', {
            added: sheet.added.length,
            changed: sheet.changed.length,
            same: sheet.same,
          })}
        </p>
        ${list(say('importAdds'), sheet.added)} ${list(say('importChanges'), sheet.changed)}
        ${list(say('importPeople'), sheet.people)} ${list(say('importPhases'), sheet.phases)}
        ${list(say('importMilestones'), sheet.milestones)}
        ${list(
          say('importMisfits', {count: sheet.misfits.length}),
          sheet.misfits.map(({row, column, text, why}) =>
            say('misfit', {row, column, text, why: say(why)}),
          ),
        )}
      </div>
    `;
  }

  readonly #close = (): void => {
    this.#open = undefined;
    this.#host.requestUpdate();
  };

  #take(rows: readonly (readonly string[])[], from: string): void {
    this.#rows = rows;
    this.#mapping = mappingOf(rows[0] ?? []);
    this.#from = from;
    this.#host.requestUpdate();
  }

  /** What a column is taken for; another one that was taken for it is left out. */
  #map(at: number, value: string): void {
    const column = actionColumns.find((one) => one === value);
    const [head = []] = this.#rows;
    this.#mapping = head.map((_, place) =>
      place === at ? column : this.#mapping[place] === column ? undefined : this.#mapping[place],
    );
    this.#host.requestUpdate();
  }

  async #readFile(view: TimelineView, file: File): Promise<void> {
    const say = partMessages.in(view.language);
    this.#problem = '';
    try {
      const rows = /\.xlsx$/i.test(file.name)
        ? await excelRows(file)
        : fromCsvTable(await readFile(file));
      this.#take(rows, file.name);
      if (rows.length < 2) this.#problem = say('importEmpty');
    } catch {
      this.#take([], '');
      this.#problem = say('importUnread', {file: file.name});
    }
    this.#host.requestUpdate();
  }

  #confirm(view: TimelineView, {edit, added, changed}: SheetPlan): void {
    if (!edit || !this.#acts.edit(edit)) return;
    this.#open = undefined;
    this.#acts.announce(
      partMessages.say(view.language, 'imported', {added: added.length, changed: changed.length}),
    );
    this.#host.requestUpdate();
  }
}

async function excelRows(file: File): Promise<string[][]> {
  if (file.size > limits.bytes) throw new RangeError('too large');
  const {fromXlsxTable} = await import('../../../formats/xlsx.js');
  return fromXlsxTable(new Uint8Array(await file.arrayBuffer()));
}
