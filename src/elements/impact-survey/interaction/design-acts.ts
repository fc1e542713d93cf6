/**
 * What somebody does to a survey that is written: edits by name, items that come, go and change places by buttons and keys,
 * offers that are taken, waves that open.
 *
 * What always holds: after each act the focus is where one goes on, and what was done is said; what was being typed is in
 * the plan before the act; nothing is opened before somebody has promised to answer, which the edit sees to.
 */
import {
  byItem,
  addButtonOf,
  itemsIn,
  ownTool,
  ItemKeys,
  WRITE,
} from '../../../foundation/item-keys.js';
import {pastedLines} from '../../../foundation/pasted-list.js';
import {refusalWords} from '../../../foundation/plan-words.messages.js';
import {
  addItem,
  addItems,
  addPerson,
  changeFeedback,
  changeItem,
  closeWave,
  openWave,
  run,
  surveyRefusals,
  type DraftItem,
  type Edit,
  type EditResult,
  type Refusal,
} from '../../../plan/edits/index.js';
import type {Survey} from '../../../plan/types.js';
import {surveyDesignMessages, type SayDesign} from '../survey-design.messages.js';
import {surveyRefusalWords} from '../survey-edits.messages.js';
import {inOrder, type DesignView} from '../view/design/design-view.js';
import type {Add} from './exchanging.js';
import {written} from './two-languages.js';
import type {WorkHost} from './work.js';

export class DesignActs {
  readonly #host: WorkHost;
  readonly #keys = new ItemKeys();

  constructor(host: WorkHost) {
    this.#host = host;
  }

  /** What can be done to one survey, whose own language is `tag`. */
  on(
    survey: Survey,
    tag: string,
  ): Pick<
    DesignView,
    | 'edit'
    | 'add'
    | 'remove'
    | 'move'
    | 'take'
    | 'addItem'
    | 'pasting'
    | 'openWave'
    | 'closeWave'
    | 'addPerson'
  > {
    const host = this.#host;
    return {
      edit: (edit) => this.#edit(edit).ok,
      add: this.add,
      remove: (id, name, edit) => {
        host.drafts.settle();
        const list = find(host, byItem(id))?.parentElement;
        const index = list ? itemsIn(list).findIndex((item) => item.dataset['item'] === id) : -1;
        if (!this.#edit(edit).ok) return;
        host.announce(this.#words('removed', {what: name}));
        focusAfterwards(host, () => {
          const items = list ? itemsIn(list) : [];
          const near = items[index] ?? items[index - 1];
          return (
            near?.querySelector<HTMLElement>(WRITE) ??
            (list && addButtonOf(list)) ??
            find(host, `.design :is(${WRITE}), .empty button`)
          );
        });
      },
      move: (edit, way, id, index, count) => {
        host.drafts.settle();
        const root = host.renderRoot as ShadowRoot;
        const before = this.#keys.pressing
          ? (root.activeElement as HTMLElement | null)?.id
          : undefined;
        if (!this.#edit(edit).ok) return;
        host.announce(this.#words('moved', {number: index + 1, count}));
        focusAfterwards(host, () => {
          const item = find(host, byItem(id));
          // Into another section a question goes as another element.
          const kept = before ? find(host, `#${CSS.escape(before)}`) : null;
          return kept ?? (item && ownTool(item, way));
        });
      },
      take: (draft, words) => {
        host.drafts.settle();
        if (!this.#edit(addItem(survey.id, draft)).ok) return;
        host.announce(this.#words('takenOffer', {words}));
      },
      // After the question in which a key asked for it, else at the end of a section.
      addItem: (section) => {
        const group = inOrder(survey).find((one) => one.section === section);
        const after = group?.items.findIndex(({id}) => id === this.#keys.after) ?? -1;
        const before = group?.items[after] ?? group?.items.at(-1);
        this.#keys.after = '';
        // Mostly the next question is answered as the one before.
        const like: DraftItem = before?.scale
          ? {kind: before.kind, scale: before.scale}
          : {kind: 'scale'};
        this.add(addItem(survey.id, like, {section, ...(after >= 0 && {at: after + 1})}));
      },
      // A list that is pasted into an empty question becomes a question for each line.
      pasting: (id, field) => (event) => {
        const [first = '', ...rest] = pastedLines(event, field);
        if (rest.length === 0) return;
        event.preventDefault();
        const item = survey.items.find((one) => one.id === id);
        const group = inOrder(survey).find(({items}) => items.some((one) => one.id === id));
        if (!item || !group) return;
        host.drafts.discard(field);
        host.store.settle();
        const {kind, scale} = item;
        const adding = addItems(
          survey.id,
          rest.map((text) => ({kind, text, ...(scale !== undefined && {scale})})),
          {section: group.section, at: group.items.indexOf(item) + 1},
        );
        host.store.transaction(
          adding.label,
          () => {
            if (this.#edit(adding).ok) {
              this.#edit(changeItem(survey.id, id, {text: written(item.text, tag, tag, first)}));
            }
          },
          {origin: 'user', tool: host.localName},
        );
        host.announce(this.#words('pasted', {count: rest.length + 1}));
        focusAfterwards(host, () => find(host, `#${CSS.escape(field)}`));
      },
      openWave: (wave) => {
        host.drafts.settle();
        const result = this.#edit(openWave(survey.id, wave.id));
        if (result.ok) {
          host.announce(this.#words('isOpen'));
          focusAfterwards(host, () => find(host, `${byItem(wave.id)} .acts button`));
        } else if (result.refusal.code === 'response-plan-missing') {
          // There is what is missing.
          const {owner} = host.plan.feedback;
          const known = host.plan.people.some(({id}) => id === owner);
          focusAfterwards(host, () => find(host, known ? '#feedback-by' : '#feedback-owner'));
        }
      },
      closeWave: (wave) => {
        if (!this.#edit(closeWave(survey.id, wave.id)).ok) return;
        host.announce(this.#words('isClosed'));
        // The button is gone; what became of it stands there.
        focusAfterwards(host, () => find(host, `${byItem(wave.id)} .acts p`));
      },
      addPerson: (name) => {
        const adding = addPerson({name});
        host.store.transaction(
          adding.label,
          () => {
            if (this.#edit(adding).ok) this.#edit(changeFeedback({owner: adding.makes}));
          },
          {origin: 'user', tool: host.localName},
        );
        focusAfterwards(host, () => find(host, '#feedback-owner'));
      },
    };
  }

  /** Makes an edit that adds something, and puts the focus into it. */
  readonly add: Add = (edit) => {
    const host = this.#host;
    host.drafts.settle();
    const result = this.#edit(edit);
    if (!result.ok) return result;
    const id = edit.makes;
    if (host.plan.surveys.some((survey) => survey.id === id)) host.survey = id;
    focusAfterwards(
      host,
      () =>
        find(host, `${byItem(id)} :is(${WRITE})`) ?? find(host, `#${CSS.escape(`${id}-decision`)}`),
    );
    return result;
  };

  /** A key presses the button that stands there for the same. */
  readonly onKeyDown = this.#keys.onKeyDown;

  #edit(edit: Edit): EditResult {
    const host = this.#host;
    const result = run(host.store, edit, {origin: 'user', tool: host.localName});
    host.tell(result.ok ? '' : this.#sayRefusal(result.refusal));
    // What a control shows is what the plan says, also where that said no.
    if (!result.ok) host.requestUpdate();
    return result;
  }

  #sayRefusal({code, values}: Refusal): string {
    const table = Object.hasOwn(surveyRefusals, code) ? surveyRefusalWords : refusalWords;
    return table.sayAny(this.#host.language, code, values);
  }

  get #words(): SayDesign {
    return surveyDesignMessages.in(this.#host.language);
  }
}

export function find({renderRoot}: WorkHost, selector: string): HTMLElement | null {
  return renderRoot.querySelector<HTMLElement>(selector);
}

/** Puts the focus into what is there once an act is shown. */
export function focusAfterwards(
  {updateComplete}: WorkHost,
  place: () => HTMLElement | null | undefined,
): void {
  void updateComplete.then(() => {
    place()?.focus();
  });
}
