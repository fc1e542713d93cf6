/** A tool in which a plan is changed: edits by name, refusals said and shown, findings beside what they speak of. */
import {run, type Edit, type EditResult, type Refusal} from '../plan/edits/edit.js';
import type {Finding} from '../plan/findings/index.js';
import {Advised, adviceWords} from './advised.js';
import {AtNeed} from './at-need.js';
import type {FieldNote} from './field-notes.js';
import {frameMessages} from './frame.messages.js';
import type {PreparableTable} from './messages.js';
import {editWords, refusalWords, sayEdit} from './plan-words.messages.js';
import {ToolElement} from './tool-element.js';
import {vocabularyMessages} from './vocabulary.messages.js';

export abstract class EditingTool extends ToolElement {
  static override readonly messages: readonly PreparableTable[] = [
    ...ToolElement.messages,
    vocabularyMessages,
    adviceWords,
    refusalWords,
    editWords,
  ];

  readonly #advised = new Advised(this);

  /** What there is to say about the plan; `undefined` until it has come. @internal */
  get findings(): readonly Finding[] | undefined {
    return this.#advised.on(this.plan);
  }

  /** Makes an edit as the reader of the page; a refusal is shown, and said in the page's language. */
  protected edit(edit: Edit): EditResult {
    if (!this.editable) {
      const message = frameMessages.say(this.language, 'readonly');
      return {ok: false, refusal: {code: 'readonly', message, values: {}}};
    }
    const result = run(this.store, edit, {origin: 'user', tool: this.localName});
    this.notice = result.ok ? '' : this.sayRefusal(result.refusal);
    return result;
  }

  /** A part of the tool that is fetched at need; where it does not arrive, that is said over the work. */
  protected atNeed<Part extends object>(
    fetch: () => Promise<Part>,
    forget: () => void = () => undefined,
  ): AtNeed<Part> {
    return new AtNeed(this, fetch, () => {
      this.notice = frameMessages.say(this.language, 'notFetched');
      forget();
    });
  }

  override sayLabel(label: string): string {
    return sayEdit(this.language, label);
  }

  /** The words of a refusal in the page's language. */
  protected sayRefusal({code, values}: Refusal): string {
    return refusalWords.sayAny(this.language, code, values);
  }

  /** The words of a finding in the page's language. @internal */
  sayFinding(finding: Finding): string {
    return this.#advised.say(this.language, finding);
  }

  /** What there is to say about an item, or about one of its fields. */
  protected findingsAt(id: string, field?: string): readonly Finding[] {
    return this.#advised.at(this.plan, id, field);
  }

  /** The same in the page's language, as a field shows it. */
  protected notesAt(id: string, field?: string): readonly FieldNote[] {
    return this.findingsAt(id, field).map((finding) => ({
      severity: finding.severity,
      text: this.sayFinding(finding),
    }));
  }
}
