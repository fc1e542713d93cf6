/** What is typed, chosen and pressed in the questions of a survey becomes answers. One listener for all questions, however many there are. */
import {afterPress} from '../../../foundation/presses.js';
import {clearAnswer, firstField, questionAround, takeField} from './answer-fields.js';
import type {Responding, RespondingHost} from './responding.js';

export function listenToQuestions(host: RespondingHost, responding: Responding): void {
  const {renderRoot} = host;

  renderRoot.addEventListener('input', ({target}) => {
    const {answering} = responding;
    if (!answering) return;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (target.id === 'code') answering.code = target.value;
    else takeField(target, answering, host.language);
    responding.given();
  });

  // A field is left: what stands in it is meant.
  renderRoot.addEventListener('change', ({target}) => {
    const id = target instanceof Element ? questionAround(target)?.dataset['item'] : undefined;
    if (id === undefined) return;
    afterPress(() => {
      responding.answering?.left(id);
      host.requestUpdate();
    });
  });

  renderRoot.addEventListener('click', (event) => {
    const {target} = event;
    if (!(target instanceof Element)) return;
    const {answering} = responding;
    const question = questionAround(target);
    if (answering && question && target.closest('[data-clear]')) {
      clearAnswer(question, answering);
      host.announce(host.say('cleared'));
      responding.given();
    }
    const jump = target.closest<HTMLElement>('[data-jump]')?.dataset['jump'];
    if (jump === undefined) return;
    event.preventDefault();
    const {at, pages = []} = answering ?? {};
    const to = host.bySection
      ? pages.findIndex(({items}) => items.some(({id}) => id === jump))
      : undefined;
    if (to === at) firstField(renderRoot, jump)?.focus();
    else responding.go(to, jump);
  });

  // WebKit would give it another height once it is left out of sight, and move what is being pressed.
  renderRoot.addEventListener('focusin', ({target}) => {
    questionAround(target as Element)?.setAttribute('data-seen', '');
  });
}
