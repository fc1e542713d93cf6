import {formControl, formOfAPlan} from './form-control.js';

// The survey sends a response: its own tests hold that.
for (const tag of [
  'cairn-plan',
  'cairn-theory-of-action',
  'cairn-purpose-map',
  'cairn-action-timeline',
  'cairn-impact-results',
] as const) {
  formControl(tag);
}
for (const tag of [
  'cairn-theory-of-action',
  'cairn-purpose-map',
  'cairn-action-timeline',
  'cairn-impact-survey',
  'cairn-impact-results',
] as const) {
  formOfAPlan(tag);
}
