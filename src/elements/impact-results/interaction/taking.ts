/**
 * What was found is taken into the plan: as a result of a measure, as what was learned of an assumption, as what people
 * said in the feedback plan.
 *
 * What always holds: nothing of a summary goes into the plan but on somebody's word, as words and numbers that the page
 * shows; each is one step of undo, and is said.
 */
import type {TemplateResult} from 'lit';
import {plainly} from '../../../foundation/foreign.js';
import {refusalWords} from '../../../foundation/plan-words.messages.js';
import {presentDecision} from '../../../plan/decisions.js';
import {
  addDecision,
  addResult,
  addTheme,
  markAssumption,
  run,
  type Edit,
} from '../../../plan/edits/index.js';
import type {AssumptionStatus} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {Measure} from '../../../plan/types.js';
import {furtherMessages} from '../further.messages.js';
import {mainFinding} from '../view/findings.js';
import {usesView, type Uses} from '../view/using.js';
import type {Telling, ToldItem} from '../view/words.js';
import type {FurtherHost, Given} from './further-host.js';

/** What can be taken from one question. */
export function usesOf(given: Given, told: ToldItem, telling: Telling): TemplateResult {
  const {host} = given;
  const say = furtherMessages.in(host.language);
  const {asked, item, key} = told;
  const {theory, measures} = host.plan;
  const measure = measures.find(({id}) => id === asked?.measure);
  const finding = findingOf(told, telling);
  const assumptions = theory.links
    .filter(({to}) => asked?.outcome && to === asked.outcome)
    .flatMap((link) => link.assumptions)
    .filter(({text}) => !isBlank(text));
  const uses: Uses = {
    measure: measure && {
      ...{id: measure.id, text: measure.text},
      isThere: measure.results.some((result) => isSame(result, resultOf(given, told, finding))),
    },
    assumptions,
    isText: item.kind === 'text',
  };
  return usesView(
    key,
    uses,
    {
      addResult: () => {
        if (!measure) return;
        const name = host.textOf(measure.text).text;
        if (!done(given, addResult(measure.id, resultOf(given, told, finding)))) return;
        host.announce(say('resultAdded', {measure: name}));
        // The button that was pressed is gone.
        focusAfterwards(host, `#${CSS.escape(`${key}-written`)}`);
      },
      mark: (assumption, status) => {
        mark(given, assumption, status, finding);
      },
      draft: () => {
        void draft(
          given,
          told.question.text ? say('youSaid', {question: told.question.text, finding}) : finding,
        );
      },
      theme: (said) => {
        if (said.trim() === '') given.tell(say('themeMissing'));
        else void draft(given, said.trim());
      },
    },
    say,
    (text) => host.textOf(text),
  );
}

/** The sentence that the page says of a question. */
function findingOf(told: ToldItem, telling: Telling): string {
  const finding = mainFinding(told, telling);
  return finding ? plainly(finding.text, finding.words) : '';
}

function resultOf(
  {source}: Given,
  {item}: ToldItem,
  note: string,
): {date: string; value?: number; n: number; note: string} {
  const {wave} = source.results;
  const share = item.favorable?.share;
  const value = share === undefined ? item.median : Math.round(share * 1000) / 10;
  return {
    date: wave?.closes ?? '',
    ...(value !== undefined && {value}),
    n: item.answered ?? 0,
    note,
  };
}

/** Marks an assumption in the decision on the present round; one is made where there is none. */
function mark(given: Given, assumption: string, status: AssumptionStatus, evidence: string): void {
  const {host} = given;
  const {store} = host;
  const decision = presentDecision(store.plan);
  const making = addDecision();
  const marking = markAssumption(decision?.id ?? making.makes, assumption, {status, evidence});
  const marked = {done: false};
  store.transaction(
    marking.label,
    () => {
      marked.done = (decision !== undefined || done(given, making)) && done(given, marking);
    },
    {origin: 'user', tool: host.localName},
  );
  const what = furtherMessages.say(
    host.language,
    status === 'not-learned' ? 'notLearned' : (status as 'holding'),
  );
  if (marked.done) host.announce(furtherMessages.say(host.language, 'marked', {what}));
}

/** Drafts what people said in the feedback plan, and goes there. */
async function draft(given: Given, youSaid: string): Promise<void> {
  const {host, source, reveal, tell} = given;
  const {survey} = source.results;
  const adding = addTheme({youSaid, ...(survey && {survey: survey.id})});
  if (!done(given, adding)) return;
  const isShown = await reveal({id: adding.makes, field: 'youSaid'});
  const said = furtherMessages.say(host.language, isShown ? 'drafted' : 'draftedNoTool');
  host.announce(said);
  if (!isShown) tell(said);
}

/** Runs an edit; where it may not run, says why. */
function done({host, tell}: Given, edit: Edit): boolean {
  const result = run(host.store, edit, {origin: 'user', tool: host.localName});
  if (!result.ok)
    tell(refusalWords.sayAny(host.language, result.refusal.code, result.refusal.values));
  return result.ok;
}

const isSame = (
  {date, value, n}: Measure['results'][number],
  other: {readonly date: string; readonly value?: number; readonly n: number},
): boolean => date === other.date && value === other.value && n === other.n;

/** Puts the focus where one goes on, once it is there. */
export function focusAfterwards(host: FurtherHost, place: string): void {
  void host.updateComplete.then(() => {
    host.renderRoot.querySelector<HTMLElement>(place)?.focus();
  });
}
