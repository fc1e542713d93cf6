// A page with a plan and its tools, as a host's developer writes it: the one import makes every tag and event known.
import 'cairn-kit/define';
import type {Plan} from 'cairn-kit/plan';

const plan = document.querySelector('cairn-plan')!;
const survey = document.querySelector('cairn-impact-survey')!;
const button: HTMLElementTagNameMap['cairn-button'] = document.createElement('cairn-button');

plan.addEventListener('cairn-change', (event) => {
  const whole: Plan = event.detail.plan;
  const title: string | Readonly<Record<string, string>> = whole.title;
  const origin: 'user' | 'api' | 'history' | 'remote' = event.detail.origin;
  const body = JSON.stringify(event.detail.patches);
  for (const patch of event.detail.inverse) if (patch.op === 'replace') console.log(patch.value);
  console.log(title, origin, body, event.detail.label, event.detail.tool, event.detail.revision);
  // @ts-expect-error a detail says nothing of who it was
  console.log(event.detail.user);
  // @ts-expect-error a detail is frozen
  event.detail.label = '';
  // @ts-expect-error and so is what stands in it
  event.detail.plan.people.push();
});
plan.addEventListener('cairn-before-change', (event) => {
  if (event.detail.label === 'Delete') event.preventDefault();
});
plan.addEventListener('cairn-load', ({detail}) => {
  const from: number | undefined = detail.migratedFrom;
  console.log(detail.plan.id, detail.source === 'src', from);
  // @ts-expect-error no document comes from there
  console.log(detail.source === 'cloud');
});
plan.addEventListener('cairn-save', ({detail}) => {
  console.log(detail.target === 'http' && detail.state === 'failed' ? detail.error : '');
  // @ts-expect-error no state of saving
  console.log(detail.state === 'lost');
});
plan.addEventListener('cairn-finding', ({detail}) => {
  for (const {code, severity, at, message} of detail.findings)
    console.log(code, severity === 'block', at.id, at.field, message);
});
plan.addEventListener('cairn-error', ({detail}) => {
  console.log(detail.code, detail.message, detail.problems[0]?.path);
});
document.querySelector('cairn-purpose-map')?.addEventListener('cairn-selection', ({detail}) => {
  console.log(detail.ids.join(' '), detail.tool);
});
survey.addEventListener('cairn-before-submit', (event) => {
  event.respondWith(
    fetch('/answers', {method: 'POST', body: JSON.stringify(event.detail.response)}),
  );
});
survey.addEventListener('cairn-submit', ({detail}) => {
  console.log(detail.response.id, detail.delivery === 'queued');
});
survey.addEventListener('cairn-help', ({detail}) => {
  console.log(detail.topic, detail.wantsPrintedCopies);
});
// @ts-expect-error an event that there is not has no detail to read
plan.addEventListener('cairn-changed', ({detail}) => {
  console.log(detail);
});

// What every tool has.
plan.plan = {format: 'cairn-plan', version: 1};
plan.value = JSON.stringify(plan.toJSON());
plan.fetch = (input, init) => fetch(input, {...init, credentials: 'include'});
plan.storage = 'local';
plan.storageKey = 'team-7';
const opened: boolean = plan.load('{}');
plan.undo();
plan.redo();
plan.print({blank: true});
void plan.download('json').then(() => plan.updateComplete);
const revision: number = plan.store.revision;
plan.store.change('Rename', (draft) => {
  draft.title = 'Ours';
});
const stop: () => void = plan.store.subscribe(
  ({people}) => people.length,
  (count, before) => {
    console.log(count - before);
  },
);
console.log(opened, revision, stop, button.variant, plan.form?.id);
// @ts-expect-error a plan is kept in this browser or nowhere
plan.storage = 'session';
// @ts-expect-error no such property
plan.autosave = true;
// @ts-expect-error the store stands for the whole life of the element
plan.store = plan.store;

// What single tools have.
document.querySelector('cairn-theory-of-action')!.view = 'diagram';
document.querySelector('cairn-purpose-map')!.view = 'outline';
document.querySelector('cairn-action-timeline')!.view = 'load';
// @ts-expect-error a view of another tool
document.querySelector('cairn-purpose-map')!.view = 'grid';
survey.mode = 'respond';
survey.scheme = 'dark';
survey.density = 'compact';
const sent: Promise<boolean> = survey.submit();
const answered: number | undefined = Object.keys(survey.response?.answers ?? {}).length;
const results = document.querySelector('cairn-impact-results')!;
results.for = 'plan';
results.headingLevel = 3;
console.log(sent, answered);

// What a form and its controls have.
const field = document.querySelector('cairn-field')!;
field.setCustomValidity(field.value === '' ? 'Say more.' : '');
field.addEventListener('change', () => {
  console.log(field.form?.checkValidity(), field.validity.valueMissing);
});
// @ts-expect-error no such field
field.type = 'date';
