/** People out of a spreadsheet, pasted or from a file: shown first with what does not fit, added when that is confirmed. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {checkField} from '../../../foundation/fields.js';
import {sayWord, vocabularyMessages} from '../../../foundation/vocabulary.messages.js';
import {readPeople, type ReadPeople, type ReadPerson} from '../../../formats/people-csv.js';
import {addPeople} from '../../../plan/edits/map.js';
import {roles, type Role} from '../../../plan/schema/enumerations.js';
import {vocabulary} from '../../../plan/vocabulary.js';
import {readFile} from '../../../storage/file.js';
import {freePlace} from '../interaction/free-place.js';
import {CARD} from '../interaction/placement.js';
import type {ViewHost} from '../interaction/view-host.js';
import {mapDialog} from './map-dialog.js';
import {moreMessages} from './map-more.messages.js';
import type {MoreParts} from './more-parts.js';

/** So many are shown by name. */
const SHOWN = 30;

export class PeopleDialog {
  readonly #host: ViewHost;
  readonly #parts: MoreParts;
  readonly #done: () => void;
  #table = '';
  #cards = true;
  #unreadable = false;

  constructor(host: ViewHost, parts: MoreParts, done: () => void) {
    this.#host = host;
    this.#parts = parts;
    this.#done = done;
  }

  view(): TemplateResult {
    const say = moreMessages.in(this.#host.language);
    const read = this.#read();
    const {length: count} = read.people;
    return mapDialog(this.#host, {
      heading: say('peopleTitle'),
      cancel: say('cancel'),
      act: count > 0 ? say('peopleAdd', {count}) : say('peopleAddNone'),
      disabled: count === 0,
      done: this.#done,
      run: () => {
        this.#add(read.people);
      },
      body: html`<p class="hint" id="people-hint">${say('peopleHint')}</p>
        <div class="field">
          <label class="label" for="people-file">${say('peopleFile')}</label>
          <input
            id="people-file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            @change=${(event: Event) => {
              const [file] = (event.target as HTMLInputElement).files ?? [];
              if (file) void this.#open(file);
            }}
          />
          ${
            this.#unreadable
              ? html`<p class="finding block" role="alert">${say('peopleUnreadable')}</p>`
              : nothing
          }
        </div>
        <div class="field">
          <label class="label" for="people-table">${say('peopleTable')}</label>
          <textarea
            id="people-table"
            rows="6"
            aria-describedby="people-hint"
            .value=${live(this.#table)}
            @input=${(event: Event) => {
              this.#table = (event.target as HTMLTextAreaElement).value;
              this.#host.requestUpdate();
            }}
          ></textarea>
        </div>
        ${checkField({
          field: 'people-cards',
          label: say('peopleCards'),
          checked: this.#cards,
          toggle: (on) => {
            this.#cards = on;
            this.#host.requestUpdate();
          },
        })}
        ${this.#report(read)}`,
    });
  }

  /** Who would be added, and what does not fit. */
  #report({people, problems, unused}: ReadPeople): TemplateResult | typeof nothing {
    if (people.length + problems.length === 0) return nothing;
    const say = moreMessages.in(this.#host.language);
    const word = vocabularyMessages.in(this.#host.language);
    const told = problems.slice(0, SHOWN);
    return html`<div class="report">
      <p class="label" role="status">${say('peopleFound', {count: people.length})}</p>
      <ul>
        ${people
          .slice(0, SHOWN)
          .map(
            ({name, role, jobTitle}) =>
              html`<li>
                ${[name, role && sayWord(word, 'role', role), jobTitle]
                  .filter(Boolean)
                  .map((words, at) => html`${at > 0 ? ' · ' : ''}<bdi>${words}</bdi>`)}
              </li>`,
          )}
        ${
          people.length > SHOWN
            ? html`<li class="quiet">${this.#host.say('more', {count: people.length - SHOWN})}</li>`
            : nothing
        }
      </ul>
      ${
        told.length > 0
          ? html`<p class="label">${say('rowProblems')}</p>
              <ul>
                ${told.map(
                  ({row, code, value}) =>
                    html`<li class="finding advice">
                      ${say(`row.${code}`, {row: String(row), value})}
                    </li>`,
                )}
                ${
                  problems.length > SHOWN
                    ? html`<li class="quiet">
                        ${this.#host.say('more', {count: problems.length - SHOWN})}
                      </li>`
                    : nothing
                }
              </ul>`
          : nothing
      }
      ${
        unused.length > 0
          ? html`<p class="quiet">${say('columnsUnused', {names: unused.join(', ')})}</p>`
          : nothing
      }
    </div>`;
  }

  #read(): ReadPeople {
    const {plan, language} = this.#host;
    const word = vocabularyMessages.in(language);
    const words = Object.fromEntries(
      roles.map((role) => [role, [vocabulary[`role.${role}`], sayWord(word, 'role', role)]]),
    ) as unknown as Readonly<Record<Role, readonly string[]>>;
    return readPeople(
      this.#table,
      words,
      plan.people.map(({name}) => name),
    );
  }

  async #open(file: File): Promise<void> {
    try {
      this.#table = await readFile(file);
      this.#unreadable = false;
    } catch {
      this.#unreadable = true;
    }
    this.#host.requestUpdate();
  }

  #add(people: readonly ReadPerson[]): void {
    const {placement, work} = this.#parts;
    const boxes = placement.boxes(this.#host.whole);
    let place = work.placeFor('person', '');
    const edit = addPeople(
      people.map((person) => {
        if (!this.#cards) return person;
        const own = {...person, place};
        boxes.push({id: '', ...place, ...CARD});
        place = freePlace(place, boxes, 'down');
        return own;
      }),
    );
    if (!this.#host.edit(edit).ok) return;
    const count = people.length;
    this.#host.announce(moreMessages.say(this.#host.language, 'peopleAdded', {count}));
  }
}
