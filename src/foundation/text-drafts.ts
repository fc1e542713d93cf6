/**
 * Text while it is being typed. A burst of typing becomes one edit: at a pause, when the field is left, or when
 * somebody needs the plan whole (undo, save, a closing tab). Until then the field shows the draft, whatever else
 * is rendered, and nothing typed is ever lost. While something is pressed an edit waits, so that nothing moves away
 * from under the pointer.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PlanStore} from '../plan/store.js';
import {afterPress, watchPresses} from './presses.js';

const PAUSE = 1000;

interface TextDraft {
  text: string;
  commit: (text: string) => void;
  timer: ReturnType<typeof setTimeout>;
  settled: () => void;
}

export class TextDrafts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => PlanStore;
  readonly #drafts = new Map<string, TextDraft>();

  constructor(host: ReactiveControllerHost, store: () => PlanStore) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    watchPresses();
  }

  hostDisconnected(): void {
    this.settle();
  }

  /** What a field shows: its draft, else what the plan says. */
  shown(field: string, saved: string): string {
    return this.#drafts.get(field)?.text ?? saved;
  }

  /** Takes what was typed into a field so far. `commit` makes the edit. */
  typed(field: string, text: string, commit: (text: string) => void): void {
    const before = this.#drafts.get(field);
    if (before) clearTimeout(before.timer);
    this.#drafts.set(field, {
      text,
      commit,
      timer: setTimeout(() => {
        this.leave(field);
      }, PAUSE),
      settled:
        before?.settled ??
        this.#store().pending(() => {
          this.commit(field);
        }),
    });
  }

  /** Somebody went on, or paused: makes the edit as soon as nothing is being pressed. */
  leave(field: string): void {
    afterPress(() => {
      this.commit(field);
    });
  }

  /** Makes the edit of a field, if something was typed. */
  commit(field: string): void {
    const draft = this.#drafts.get(field);
    if (!draft) return;
    this.#drop(field, draft);
    draft.commit(draft.text);
    this.#host.requestUpdate();
  }

  /** Forgets what was typed into a field. */
  discard(field: string): void {
    const draft = this.#drafts.get(field);
    if (!draft) return;
    this.#drop(field, draft);
    this.#host.requestUpdate();
  }

  /** Makes the edits of all fields. */
  settle(): void {
    for (const field of [...this.#drafts.keys()]) this.commit(field);
  }

  #drop(field: string, draft: TextDraft): void {
    clearTimeout(draft.timer);
    draft.settled();
    this.#drafts.delete(field);
  }
}
