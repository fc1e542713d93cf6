// Plans where there is no page: a server, a worker. Compiled without the types of a page.
import {
  actionStatuses,
  addAction,
  createPlan,
  createPlanStore,
  extractSurvey,
  findings,
  limits,
  mergePlans,
  parsePlan,
  parseResponse,
  PlanError,
  run,
  serializePlan,
  type Action,
  type ActionStatus,
  type Patch,
  type Plan,
  type PlanDraft,
  type Problem,
} from 'cairn-kit/plan';

export function open(text: string): Plan {
  const parsed = parsePlan(text);
  if (!parsed.ok) {
    const problems: readonly Problem[] = parsed.problems;
    // @ts-expect-error what was refused is no plan
    console.log(parsed.plan);
    throw new PlanError('invalid', problems[0]?.message ?? '', problems);
  }
  const from: number | undefined = parsed.migratedFrom ?? parsed.newerVersion;
  // @ts-expect-error what was opened has no problems
  console.log(parsed.problems, from);
  return parsed.plan;
}
parsePlan(new Uint8Array());
parsePlan({format: 'cairn-plan', version: 1});
// @ts-expect-error a plan is no number
parsePlan(7);

const plan = createPlan({title: {en: 'Ours', es: 'El nuestro'}});
const statuses: readonly ActionStatus[] = actionStatuses;
const store = createPlanStore(plan);
const ids: string[] = store.plan.actions.map(({id}) => id);
const days: string[] = store.plan.actions.map((action: Action) => action.due);
// @ts-expect-error what a store holds is frozen
store.plan.title = '';
const change = store.change('Rename', (draft: PlanDraft) => {
  draft.title = 'Ours';
  draft.people = draft.people.filter(({role}) => role === 'teacher');
  // @ts-expect-error a person has no salary
  draft.people[0]!.salary = 1;
});
const patches: readonly Patch[] = change?.patches ?? [];
const edited = run(store, addAction({text: 'Ask'}));
const bytes: number = limits.bytes;
const merged = mergePlans(plan, store.plan, open(serializePlan(plan)));
const survey: Plan = extractSurvey(plan, 'sv-1');
for (const {code, severity, at} of findings(plan)) console.log(code, severity, at.field);
const response = parseResponse('{}');
if (response.ok) console.log(response.response.answers);
console.log(statuses, ids, days, patches, edited.ok, bytes, merged.conflicts, survey);
// @ts-expect-error no status of an action
console.log(({} as Action).status satisfies 'started');
