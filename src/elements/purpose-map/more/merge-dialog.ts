/**
 * Another copy of the same plan, brought together with this one: what differs is listed item by item before anything is
 * changed.
 *
 * What always holds: nothing is changed before it is confirmed, and then it is one step; where both copies changed the
 * same thing, ours stays unless the reader takes theirs; where nobody knows what both came from, nothing is removed.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {
  canChoose,
  conflictsByItem,
  copyDifferences,
  type ItemFate,
} from '../../../plan/copy-differences.js';
import {mergeCopy} from '../../../plan/edits/map.js';
import {mergePlans, type Conflict, type MergedPlans} from '../../../plan/merge.js';
import {createPlan, parsePlan} from '../../../plan/open.js';
import {applyPatches} from '../../../plan/patches.js';
import {itemsOf, type ItemPlace} from '../../../plan/places.js';
import type {Plan, Text} from '../../../plan/types.js';
import {readFile} from '../../../storage/file.js';
import type {CairnDialog} from '../../../kit/dialog/dialog.js';
import type {ViewHost} from '../interaction/view-host.js';
import {choices} from './choices.js';
import {mapDialog} from './map-dialog.js';
import {moreMessages} from './map-more.messages.js';
import {sayField, sayValue} from './merge-words.js';

/** So many of each are shown by name. */
const SHOWN = 40;
const fates: readonly ItemFate[] = ['added', 'changed', 'removed', 'kept', 'gone'];

interface Merged extends MergedPlans {
  /** What it was made of. */
  readonly of: readonly unknown[];
}

/** A copy that somebody opened as a file, and how to open it in place of the plan. */
export interface OpenedCopy {
  readonly theirs: Plan;
  open(): void;
}

export class MergeDialog {
  readonly #host: ViewHost;
  readonly #done: () => void;
  #theirs: Plan | undefined;
  #base: Plan | undefined;
  #failed: 'theirs' | 'base' | undefined;
  /** Items of which the reader takes theirs. */
  readonly #taken = new Set<string>();
  #merged: Merged | undefined;

  readonly #opened: OpenedCopy | undefined;

  constructor(host: ViewHost, done: () => void, opened?: OpenedCopy) {
    this.#host = host;
    this.#done = done;
    this.#opened = opened;
    this.#theirs = opened?.theirs;
  }

  view(): TemplateResult {
    const say = moreMessages.in(this.#host.language);
    return mapDialog(this.#host, {
      heading: say('mergeTitle'),
      cancel: say('cancel'),
      act: say('mergeDo'),
      disabled: !this.#theirs,
      done: this.#done,
      run: () => {
        this.#run();
      },
      body: html`<p class="hint">${say(this.#opened ? 'mergeOpened' : 'mergeHint')}</p>
        ${
          this.#opened
            ? html`<p>
                <button
                  type="button"
                  @click=${({currentTarget}: Event) => {
                    // The focus is back where it was before the plan is another one.
                    (currentTarget as HTMLElement).closest<CairnDialog>('cairn-dialog')?.close();
                    this.#opened?.open();
                  }}
                >
                  ${say('mergeInstead')}
                </button>
              </p>`
            : this.#file('theirs', say('mergeFile'), '')
        }
        ${this.#file('base', say('mergeBase'), say('mergeBaseHint'))} ${this.#differences()}`,
    });
  }

  #file(which: 'theirs' | 'base', label: string, hint: string): TemplateResult {
    const id = `merge-${which}`;
    return html`<div class="field">
      <label class="label" for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
      <input
        id=${id}
        type="file"
        accept="application/json,.json"
        aria-describedby=${hint ? `${id}-hint` : nothing}
        @change=${(event: Event) => {
          const [file] = (event.target as HTMLInputElement).files ?? [];
          void this.#open(which, file);
        }}
      />
      ${
        this.#failed === which
          ? html`<p class="finding block" role="alert">
              ${moreMessages.say(this.#host.language, 'mergeUnreadable')}
            </p>`
          : nothing
      }
    </div>`;
  }

  async #open(which: 'theirs' | 'base', file: File | undefined): Promise<void> {
    let plan: Plan | undefined;
    this.#failed = undefined;
    if (file) {
      const text = await readFile(file).catch(() => '');
      const parsed = parsePlan(text);
      if (parsed.ok) ({plan} = parsed);
      else this.#failed = which;
    }
    if (which === 'theirs') this.#theirs = plan;
    else this.#base = plan;
    this.#taken.clear();
    this.#host.requestUpdate();
  }

  #merge(): Merged | undefined {
    const theirs = this.#theirs;
    if (!theirs) return undefined;
    const {plan} = this.#host;
    const of = [plan, theirs, this.#base];
    if (this.#merged?.of.every((one, at) => one === of[at])) return this.#merged;
    // Without what both came from, each thing counts as new: what one copy lacks is kept.
    const base = this.#base ?? createPlan({id: plan.id});
    this.#merged = {...mergePlans(base, plan, theirs), of};
    return this.#merged;
  }

  #differences(): TemplateResult | typeof nothing {
    const merged = this.#merge();
    const theirs = this.#theirs;
    if (!merged || !theirs) return nothing;
    const say = moreMessages.in(this.#host.language);
    const {plan} = this.#host;
    const {items, parts} = copyDifferences(plan, theirs, merged.plan);
    const conflicts = conflictsByItem(merged.plan, merged.conflicts);
    return html`<div class="report" role="group" aria-label=${say('mergeDifferences')}>
      ${theirs.id === plan.id ? nothing : html`<p class="finding advice">${say('mergeOther')}</p>`}
      ${
        items.length + parts.length + conflicts.size === 0
          ? html`<p role="status">${say('mergeSame')}</p>`
          : nothing
      }
      ${[...conflicts].map(([id, list]) => this.#conflict(id, list, merged.plan))}
      ${fates.map((fate) => {
        const some = items.filter((one) => one.fate === fate);
        if (some.length === 0) return nothing;
        return html`<p class="label">${say(`fate.${fate}`, {count: some.length})}</p>
          <ul>
            ${some
              .slice(0, SHOWN)
              .map(({place}) => html`<li>${this.#name(place, merged.plan, theirs)}</li>`)}
            ${
              some.length > SHOWN
                ? html`<li class="quiet">
                    ${this.#host.say('more', {count: some.length - SHOWN})}
                  </li>`
                : nothing
            }
          </ul>`;
      })}
      ${
        parts.length > 0
          ? html`<p class="quiet">
              ${say('mergeParts', {names: parts.map((part) => sayField(this.#host, part)).join(', ')})}
            </p>`
          : nothing
      }
    </div>`;
  }

  /** Both copies changed the same thing. */
  #conflict(id: string, conflicts: readonly Conflict[], merged: Plan): TemplateResult {
    const say = moreMessages.in(this.#host.language);
    const place = itemsOf(merged).get(id);
    const name = place ? this.#name(place, merged, merged) : say('item.plan');
    const simple = conflicts.filter(canChoose);
    const rest = conflicts.length - simple.length;
    return html`${
      simple.length > 0
        ? choices<'mine' | 'theirs'>({
            field: `merge-choice-${id}`,
            label: say('mergeBoth', {name}),
            value: this.#taken.has(id) ? 'theirs' : 'mine',
            options: [
              {value: 'mine', label: say('mergeMine'), hint: this.#sides(simple, 'mine', merged)},
              {
                ...{value: 'theirs', label: say('mergeTheirs')},
                hint: this.#sides(simple, 'theirs', merged),
              },
            ],
            choose: (value) => {
              if (value === 'theirs') this.#taken.add(id);
              else this.#taken.delete(id);
              this.#host.requestUpdate();
            },
          })
        : nothing
    }${rest > 0 ? html`<p class="finding advice">${say('mergeLists', {name})}</p>` : nothing}`;
  }

  /** What one side says, in short. */
  #sides(conflicts: readonly Conflict[], side: 'mine' | 'theirs', merged: Plan): string {
    const items = itemsOf(merged);
    const nameOf = (id: string): string => this.#words(items.get(id)?.item);
    return conflicts
      .map(({path, [side]: value}) => {
        const field = path.slice(path.lastIndexOf('/') + 1);
        const words = sayValue(this.#host, field, value, nameOf);
        return /^(text|name)$/.test(field) ? words : `${sayField(this.#host, field)}: ${words}`;
      })
      .join(' · ');
  }

  #words(of: Readonly<Record<string, unknown>> | undefined): string {
    if (!of) return '';
    const text = of['name'] || of['text'] || of['title'] || of['criterion'] || of['heard'] || '';
    return this.#host.textOf(text as Text).text;
  }

  #name({path, item}: ItemPlace, merged: Plan, theirs: Plan): string {
    const say = moreMessages.in(this.#host.language);
    const [kind, list] = kindOf(path);
    const other = (id: unknown): string => {
      const found =
        itemsOf(merged).get(String(id)) ??
        itemsOf(theirs).get(String(id)) ??
        itemsOf(this.#host.plan).get(String(id));
      return (
        this.#words(found?.item) ||
        (found?.item['ref'] ? other(found.item['ref']) : '') ||
        String(id)
      );
    };
    const name =
      list === 'connections'
        ? `${other(item['from'])} → ${other(item['to'])}`
        : item['ref']
          ? other(item['ref'])
          : this.#words(item);
    const card = list === 'cards' ? this.#host.kindOf(String(item['kind'])) : say(kind);
    return `${card}: ${name || this.#host.say('noWords')}`;
  }

  #run(): void {
    const merged = this.#merge();
    if (!merged) return;
    const {plan, conflicts} = merged;
    const patches = [...conflictsByItem(plan, conflicts)].flatMap(([id, list]) =>
      this.#taken.has(id)
        ? list
            .filter(canChoose)
            .map(({path, mine, theirs}) =>
              theirs === undefined
                ? ({op: 'remove', path} as const)
                : ({op: mine === undefined ? 'add' : 'replace', path, value: theirs} as const),
            )
        : [],
    );
    const chosen = patches.length > 0 ? applyPatches<Plan>(plan, patches) : plan;
    if (this.#host.edit(mergeCopy(chosen)).ok)
      this.#host.announce(moreMessages.say(this.#host.language, 'mergeDone'));
  }
}

const KINDS = {
  people: 'item.person',
  cards: 'item.card',
  connections: 'item.connection',
  actions: 'item.action',
  outcomes: 'item.outcome',
  strategies: 'item.strategy',
  measures: 'item.measure',
} as const;

/** What an item is, by the list it stands in. */
function kindOf(path: string): [(typeof KINDS)[keyof typeof KINDS] | 'item.other', string] {
  const list = path.split('/').at(-2) ?? '';
  return [Object.hasOwn(KINDS, list) ? KINDS[list as keyof typeof KINDS] : 'item.other', list];
}
