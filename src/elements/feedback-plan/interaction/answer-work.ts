/**
 * What somebody does to an answer beyond its words: it goes on the timeline and comes back, goes away with or without its
 * action; and a promise that is offered is taken.
 *
 * What always holds: each is one step of undo, is said, and leaves the focus on what it was about.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {answerOf} from '../../../plan/answers.js';
import {
  addPerson,
  addPromise,
  changeTheme,
  planTheme,
  removeTheme,
  unplanTheme,
  type Edit,
  type EditResult,
} from '../../../plan/edits/index.js';
import type {PlanStore} from '../../../plan/store.js';
import {isBlank} from '../../../plan/text.js';
import type {Theme} from '../../../plan/types.js';
import {feedbackPlanMessages, type Offer} from '../feedback-plan.messages.js';
import type {FeedbackView} from '../view/feedback-view.js';
import type {Removal} from '../view/removal.js';
import type {ListWork} from './list-work.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly store: PlanStore;
    readonly language: string;
    announce(sentence: string): void;
    textOf(text: Theme['weWill']): {readonly text: string};
  };

type Acts = Pick<
  FeedbackView,
  | 'addPerson'
  | 'isTaken'
  | 'name'
  | 'naming'
  | 'offersOpen'
  | 'openOffers'
  | 'putOn'
  | 'removeTheme'
  | 'take'
  | 'takeBack'
>;

export class AnswerWork implements ReactiveController {
  /** What waits for an answer before it goes. */
  removal: Removal | undefined;
  readonly #host: Host;
  readonly #lists: ListWork;
  readonly #edit: (edit: Edit) => EditResult;
  #naming = '';
  /** Whether somebody unfolded or folded what is offered; until then it is open where nothing is promised. */
  #offersOpen: boolean | undefined;

  constructor(host: Host, lists: ListWork, edit: (edit: Edit) => EditResult) {
    this.#host = host;
    this.#lists = lists;
    this.#edit = edit;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.removal = undefined;
    this.#naming = '';
  }

  /** What views may know and ask of it. */
  get acts(): Acts {
    const {promises} = this.#host.store.plan.feedback;
    const offersOpen = this.#offersOpen ?? promises.length === 0;
    return {...this.#acts, naming: this.#naming, offersOpen};
  }

  readonly #acts: Omit<Acts, 'naming' | 'offersOpen'> = {
    isTaken: (offer) => {
      const said = wordsOf(offer, [this.#host.language, 'en']);
      return this.#host.store.plan.feedback.promises.some(({text}) =>
        (typeof text === 'string' ? [text] : Object.values(text)).some((words) =>
          said.includes(words.trim()),
        ),
      );
    },
    openOffers: (open) => {
      if (open === this.acts.offersOpen) return;
      this.#offersOpen = open;
      this.#host.requestUpdate();
    },
    take: (offer) => {
      this.#offersOpen = true;
      void this.#take(offer);
    },
    putOn: ({id}, action) => {
      const {store} = this.#host;
      store.settle();
      const {weWill = ''} = store.plan.feedback.themes.find((one) => one.id === id) ?? {};
      const putting = action
        ? // What is planned already says what will be done, where nobody has.
          changeTheme(id, {action: action.id, weWill: isBlank(weWill) ? action.text : weWill})
        : planTheme(id);
      if (!this.#edit(putting).ok) return;
      const {text} = this.#host.textOf(action?.text ?? weWill);
      this.#host.announce(feedbackPlanMessages.say(this.#host.language, 'isPutOn', {words: text}));
      this.#focus(id, '.show-action');
    },
    takeBack: (theme) => {
      this.#host.store.settle();
      if (!this.#edit(unplanTheme(theme.id)).ok) return;
      this.#host.announce(feedbackPlanMessages.say(this.#host.language, 'isTakenBack'));
      this.#focus(theme.id, '.put-on');
    },
    removeTheme: (theme, name) => {
      this.#host.store.settle();
      const {action} = answerOf(this.#host.store.plan, theme);
      if (!action) {
        this.#lists.remove(theme.id, name, removeTheme(theme.id));
        return;
      }
      this.#ask({
        ...{theme, action, name},
        confirm: (both) => {
          this.#host.renderRoot.querySelector('cairn-dialog')?.close();
          this.#ask(undefined);
          this.#lists.remove(
            theme.id,
            name,
            removeTheme(theme.id, both ? {action: action.id} : {}),
          );
        },
        cancel: () => {
          this.#ask(undefined);
        },
      });
    },
    name: (field) => {
      const before = this.#naming;
      this.#naming = field;
      this.#host.requestUpdate();
      this.#focusField(field === '' ? before : `${field}-name`);
    },
    addPerson: (name, field, choose) => {
      const {store} = this.#host;
      const adding = addPerson({name});
      this.#naming = '';
      store.transaction(
        adding.label,
        () => {
          if (this.#edit(adding).ok) this.#edit(choose(adding.makes));
        },
        {origin: 'user', tool: this.#host.localName},
      );
      this.#host.requestUpdate();
      this.#focusField(field);
    },
  };

  /** A promise is written in every language that Cairn speaks, so that it is read and printed in each. */
  async #take(offer: Offer): Promise<void> {
    const {languages} = feedbackPlanMessages;
    const spoken = ['en', ...Object.keys(languages)];
    await Promise.all(spoken.map((language) => feedbackPlanMessages.prepare(language)));
    const words = wordsOf(offer, spoken);
    const text = Object.fromEntries(spoken.map((language, at) => [language, words[at] ?? '']));
    const root = this.#host.renderRoot;
    const offered = [...root.querySelectorAll<HTMLElement>('.offer')];
    const at = offered.findIndex((one) => one.dataset['offer'] === offer);
    if (!this.#edit(addPromise({text})).ok) return;
    this.#host.announce(
      feedbackPlanMessages.say(this.#host.language, 'taken', {words: this.#host.textOf(text).text}),
    );
    this.#lists.focusAfterwards(() => {
      const left = [...root.querySelectorAll<HTMLElement>('.offer')];
      return left[at] ?? left[at - 1] ?? root.querySelector<HTMLElement>('#safe button.add');
    });
  }

  #ask(removal: Removal | undefined): void {
    this.removal = removal;
    this.#host.requestUpdate();
  }

  #focus(id: string, within: string): void {
    this.#lists.focusAfterwards(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] ${within}`),
    );
  }

  #focusField(id: string): void {
    this.#lists.focusAfterwards(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`),
    );
  }
}

const wordsOf = (offer: Offer, languages: readonly string[]): readonly string[] =>
  languages.map((language) => feedbackPlanMessages.say(language, `offer.${offer}`));
