/** A decision to be read: the same as its form, as words, for who may only look and on paper. What nobody said is left out. */
import {html, nothing, type TemplateResult} from 'lit';
import {foreign} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {isBlank} from '../../../plan/text.js';
import {assumptionsOf} from '../../../plan/decisions.js';
import type {Decision} from '../../../plan/types.js';
import type {DecisionView} from './decision-view.js';
import {
  nameOf,
  roundFacts,
  sayDecided,
  sayPerson,
  sayRound,
  testFacts,
  told,
  type Shown,
} from './facts.js';

export function readingView(view: DecisionView, decision: Decision): TemplateResult {
  const {plan, say} = view;
  const cycle = plan.cycles.find(({id}) => id === decision.cycle);
  const {who, when, how} = decision.sustainedBy;
  const person = plan.people.find(({id}) => id === who);
  const part = (title: string, content: Shown): Shown =>
    content === nothing
      ? nothing
      : html`<section class="part">
          ${headingAt(view.level + 1, title, {className: 'part-name'})} ${content}
        </section>`;
  return html`<article class="decision" part="decision" data-item=${decision.id} tabindex="-1">
    ${headingAt(view.level, nameOf(view, decision), {className: 'decision-name'})}
    <p class="decided">${sayDecided(view, decision)}</p>
    ${told(view, say('why'), decision.why)}
    ${part(
      say('tried'),
      html`${cycle ? html`<p class="quiet">${sayRound(view, cycle)}</p>` : nothing}
      ${roundFacts(view, cycle)}
      ${cycle ? html`${told(view, say('observations'), cycle.observations)} ${told(view, say('learned'), cycle.learned)}` : nothing}`,
    )}
    ${part(
      say('granted'),
      assumptionsOf(plan.theory).length === 0
        ? nothing
        : html`<ul class="assumptions">
            ${assumptionsOf(plan.theory).map((assumption) => {
              const said = decision.assumptions.find((one) => one.assumption === assumption.id);
              return html`<li>
                <div class="assumption" data-item=${assumption.id}>
                  <div class="about">
                    <p class="words">${foreign(view.text(assumption.text))}</p>
                    ${testFacts(view, assumption)}
                  </div>
                  <div class="learned">
                    <p class="lesson">${view.word('assumption', said?.status ?? 'untested')}</p>
                    ${said?.evidence.map(({text}) => told(view, say('evidence'), text)) ?? nothing}
                  </div>
                </div>
              </li>`;
            })}
          </ul>`,
    )}
    ${part(
      say('sustained'),
      !person && isBlank(when) && isBlank(how)
        ? nothing
        : html`${person ? told(view, say('who'), sayPerson(view, person)) : nothing}
          ${told(view, say('when'), when)} ${told(view, say('how'), how)}`,
    )}
  </article>`;
}
