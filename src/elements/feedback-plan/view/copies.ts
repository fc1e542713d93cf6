/** What the menus of the response plan hold: what can be printed, and saved as a file. Fetched with the menu itself. */
import type {MenuAct, MenuActs} from '../../../kit/menu/menu-list.js';
import type {SayFeedback} from '../feedback-plan.messages.js';

export interface Copies {
  print(blank: boolean): void;
  printAnswers(): void;
  save(part: 'feedback' | 'answers', format: 'md' | 'html'): void;
}

const act = (label: string, does: () => void): MenuAct => ({label, act: does});

export function copiesIn(menu: 'print' | 'saveCopy', say: SayFeedback, copies: Copies): MenuActs {
  return menu === 'print'
    ? [
        act(say('printWhole'), () => {
          copies.print(false);
        }),
        act(say('printAnswers'), () => {
          copies.printAnswers();
        }),
        act(say('printBlank'), () => {
          copies.print(true);
        }),
      ]
    : (
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
      );
}
