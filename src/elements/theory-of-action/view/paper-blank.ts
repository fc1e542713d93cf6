/** The empty sheets of a theory: its questions with room to write. */
import {html, type TemplateResult} from 'lit';
import {headingAt} from '../../../foundation/heading.js';
import {linesToWrite, nameToWrite, sheetSection, ticks} from '../../../foundation/paper.js';
import {
  assumptionStatuses,
  confidences,
  controls,
  standings,
} from '../../../plan/schema/enumerations.js';
import {buildingMessages} from '../theory-building.messages.js';
import {rubricTable} from './paper-filled.js';
import type {TheoryView} from './theory-view.js';

/** How many places an empty sheet has for what there may be several of. */
const PLACES = 3;

const places = (place: (number: number) => TemplateResult, count = PLACES): TemplateResult[] =>
  Array.from({length: count}, (_, index) => place(index + 1));

export function blankTheory(view: TheoryView): TemplateResult {
  const {say} = view;
  const tell = buildingMessages.in(view.language);
  const section = (title: string, content: TemplateResult, hint = ''): unknown =>
    sheetSection(headingAt(view.level, title), content, hint);
  return html`
    ${blankChain(view)}
    <div class="upright">
      ${section(say('goal'), linesToWrite(2), say('goalHint'))}
      ${section(
        say('problem'),
        html`${linesToWrite(3)} ${nameToWrite(say('evidence'))} ${linesToWrite(1)}`,
        say('problemHint'),
      )}
      ${section(
        say('vision'),
        html`${linesToWrite(2)} ${nameToWrite(tell('benefits'))} ${nameToWrite(tell('costs'))}`,
        say('visionHint'),
      )}
      ${section(
        say('rubric'),
        rubricTable(
          view,
          places(
            () =>
              html`<tr class="to-write">
                <td></td>
                <td>
                  ${ticks(
                    '',
                    // On paper a standing has a box, and needs no mark besides.
                    standings.slice(0, 3).map((word) => view.word('standing', word)),
                  )}
                </td>
                <td></td>
              </tr>`,
          ),
        ),
        say('rubricQuestion'),
      )}
      ${section(
        say('voices'),
        html`${places(() => nameToWrite(tell('voiceGroup')), 2)} ${linesToWrite(2)}`,
        say('voicesQuestion'),
      )}
      ${section(
        say('barriers'),
        html`${places(
          () =>
            html`<div class="place">
              ${nameToWrite(say('barrierText'), true)}
              ${ticks(
                say('control'),
                controls.map((control) => view.word('control', control)),
              )}
              ${places((number) => nameToWrite(say('whyNumber', {number})), 2)}
              ${ticks(
                tell('rootCause'),
                (['yes', 'no'] as const).map((word) => tell(`rootCause.${word}`)),
              )}
            </div>`,
        )}`,
        say('paperChoose'),
      )}
      ${section(
        say('ideas'),
        html`${places(
          () =>
            html`<div class="place">
              ${nameToWrite(say('ideaText'), true)}
              <div class="ticks">
                ${(['impact', 'effort'] as const).map((rating) =>
                  ticks(say(rating), [say('rating1'), say('rating2'), say('rating3')]),
                )}
              </div>
              ${nameToWrite(say('parked'))}
            </div>`,
        )}`,
        say('paperChoose'),
      )}
      ${section(say('measures'), html`${places(() => nameToWrite(say('measureText')))}`)}
      ${section(
        say('links'),
        html`${places(
          () =>
            html`<div class="place">
              ${nameToWrite(say('because'))} ${nameToWrite(say('assumptions'))}
              ${ticks(
                say('confidence'),
                confidences.map((word) => view.word('confidence', word)),
              )}
              ${nameToWrite(say('testedBy'))} ${nameToWrite(say('ifWrong'))}
              ${ticks(
                say('status'),
                assumptionStatuses.map((status) => view.word('assumption', status)),
              )}
            </div>`,
          2,
        )}`,
      )}
      ${section(
        say('equity'),
        html`${(['equityBenefits', 'equityBurden', 'equityAdjust'] as const).map((question) =>
          nameToWrite(tell(question)),
        )}`,
      )}
    </div>
  `;
}

/** The chain with empty boxes: what one fills in together, on a wall or around a table. */
function blankChain(view: TheoryView): TemplateResult {
  const {say} = view;
  const column = (word: string, question: string, count: number): TemplateResult =>
    html`<div class="column">
      <p><strong>${word}</strong> <span class="name-of">${question}</span></p>
      ${places(() => html`<div class="to-fill">${linesToWrite(4)}</div>`, count)}
    </div>`;
  return html`<section class="sheet-section pinned blank" aria-label=${say('statementLabel')}>
    <div class="to-fill-columns">
      ${column(say('if'), say('waitingIf'), 2)} ${column(say('columnShort'), say('waitingThen'), 2)}
      ${column(say('columnMedium'), say('waitingThen'), 2)}
      ${column(say('soThat'), say('waitingSoThat'), 2)}
    </div>
    <div class="to-fill-reasons">
      ${places(
        () => html`<div>${nameToWrite(say('because'))} ${nameToWrite(say('assumptions'))}</div>`,
      )}
    </div>
  </section>`;
}
