/** The tool's own buttons in its toolbar: what can be printed, and saved as a file. */
import {html, type TemplateResult} from 'lit';
import type {MenuAct, MenuActs} from '../../../kit/menu/menu-list.js';
import type {SayFeedback} from '../feedback-plan.messages.js';

export interface Copies {
  open(opener: HTMLElement, label: string, acts: MenuActs): void;
  print(blank: boolean): void;
  printAnswers(): void;
  save(part: 'feedback' | 'answers', format: 'md' | 'html'): void;
}

export function actionsView(say: SayFeedback, copies: Copies): TemplateResult {
  const opens = (label: string, acts: MenuActs): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      aria-haspopup="menu"
      @click=${(event: Event) => {
        copies.open(event.currentTarget as HTMLElement, label, acts);
      }}
    >
      ${label}
    </button>`;
  const act = (label: string, act: () => void): MenuAct => ({label, act});
  return html`${opens(say('print'), [
    act(say('printWhole'), () => {
      copies.print(false);
    }),
    act(say('printAnswers'), () => {
      copies.printAnswers();
    }),
    act(say('printBlank'), () => {
      copies.print(true);
    }),
  ])}
  ${opens(
    say('saveCopy'),
    (
      [
        ['copyHtml', 'feedback', 'html'],
        ['copyText', 'feedback', 'md'],
        ['answersHtml', 'answers', 'html'],
        ['answersText', 'answers', 'md'],
      ] as const
    ).map(([key, part, format]) =>
      act(say(key), () => {
        copies.save(part, format);
      }),
    ),
  )}`;
}
