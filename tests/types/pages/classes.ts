// Classes without their tags: a host that registers them under conditions of its own, and asks what an event is.
import {
  CairnBeforeSubmitEvent,
  CairnChangeEvent,
  CairnPlan,
  CairnPurposeMap,
  version,
  type CairnChangeDetail,
  type Finding,
  type Plan,
  type PlanStore,
} from 'cairn-kit';
import {CairnErrorEvent, type CairnErrorDetail, type SaveState} from 'cairn-kit/events';
import {warningCodes, watchPage, type PageWarning} from 'cairn-kit/development';
import 'cairn-kit/locales/es';

const details: CairnChangeDetail[] = [];
addEventListener('cairn-change', (event) => {
  if (event instanceof CairnChangeEvent) details.push(event.detail);
  if (event instanceof CairnBeforeSubmitEvent) event.respondWith(Promise.resolve());
  if (event instanceof CairnErrorEvent) {
    const detail: CairnErrorDetail = event.detail;
    console.log(detail.problems);
  }
});

const own: typeof CairnPurposeMap = CairnPurposeMap;
const element = new CairnPlan();
const store: PlanStore = element.store;
const plan: Plan = store.plan;
const state: SaveState = 'saved';
const told: PageWarning[] = [];
const findings: readonly Finding[] = [];
watchPage(document, (warning) => {
  const known: boolean = warningCodes.includes(warning.code);
  told.push(warning);
  console.log(known, warning.element.localName, warning.message);
});
console.log(own.name, plan.language, state, told, findings, version.length, details);

// @ts-expect-error a change has a detail of its own kind
const wrong = new CairnChangeEvent({plan});
// @ts-expect-error nothing of the package is called so
type Missing = import('cairn-kit').CairnSomething;
export type {Missing};
console.log(wrong);
