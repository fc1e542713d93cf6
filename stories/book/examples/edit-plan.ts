import {addAction, createPlanStore, run, serializePlan, type Plan} from 'cairn-kit/plan';

/** Adds an action as the tools do: checked first, then one undo step that is told as patches. */
export function withAction(plan: Plan, text: string): string {
  const store = createPlanStore(plan);
  store.observe({
    committed: ({patches}) => {
      console.log(patches); // RFC 6902
    },
  });
  const result = run(store, addAction({text}));
  if (!result.ok) throw new Error(result.refusal.message);
  return serializePlan(store.plan);
}
