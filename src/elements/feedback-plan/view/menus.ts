/**
 * What the menus of the response plan hold: what can be printed, saved as a file, and which action answers what people said.
 * Fetched with the menu itself.
 */
import {sayDate} from '../../../foundation/messages.js';
import type {MenuAct, MenuActs} from '../../../kit/menu/menu-list.js';
import type {Theme} from '../../../plan/types.js';
import type {SayFeedback} from '../feedback-plan.messages.js';
import type {FeedbackView} from './feedback-view.js';

/** The tool, which offers all of it to pages as well. */
interface Copies {
  print(options: {readonly blank?: boolean}): unknown;
  printAnswers(): unknown;
  download(format: 'md' | 'html'): unknown;
  downloadAnswers(format: 'md' | 'html'): unknown;
}

const act = (label: string, does: () => unknown): MenuAct => ({label, act: () => void does()});

export const copiesIn = (menu: 'print' | 'saveCopy', say: SayFeedback, tool: Copies): MenuActs =>
  menu === 'print'
    ? [
        act(say('printWhole'), () => tool.print({})),
        act(say('printAnswers'), () => tool.printAnswers()),
        act(say('printBlank'), () => tool.print({blank: true})),
      ]
    : [
        act(say('copyHtml'), () => tool.download('html')),
        act(say('copyText'), () => tool.download('md')),
        act(say('answersHtml'), () => tool.downloadAnswers('html')),
        act(say('answersText'), () => tool.downloadAnswers('md')),
      ];

/** The actions that are planned, as the timeline shows them: one of them becomes the answer. */
export function actionsIn(view: FeedbackView, theme: Theme): MenuActs {
  return view.plan.actions.map((action) =>
    act(
      [
        view.text(action.text).text || view.say('unnamed'),
        view.word('status', action.status),
        action.due && sayDate(view.language, action.due),
      ]
        .filter(Boolean)
        .join(' · '),
      () => {
        view.putOn(theme, action);
      },
    ),
  );
}
