/**
 * The element that the choices describe, really there, over the worked example: it opens no address, keeps nothing
 * and sends nothing, whatever was chosen.
 */
import {extractSurvey} from '../../../src/plan/extract-survey.js';
import {parsePlan} from '../../../src/plan/open.js';
import type {Plan} from '../../../src/plan/types.js';
import teamTime from '../../plans/team-time.plan.json' with {type: 'json'};
import {makeResponses} from '../../responses.js';
import {type Choices} from './choices.js';
import {markup, type Markup} from './snippets.js';

/** Attributes with an effect outside of the page. */
const outside = new Set(['src', 'save', 'storage', 'storage-key', 'action']);

function workedExample(): Plan {
  const opened = parsePlan(teamTime);
  if (!opened.ok) throw new Error('The worked example is no plan.');
  return opened.plan;
}

/** What can be seen of the choices: all but addresses and where things are kept. */
export function seenMarkup(choices: Choices): Markup {
  const {attributes, ...rest} = markup(choices);
  return {...rest, attributes: attributes.filter(([name]) => !outside.has(name))};
}

/** A new element for the preview. */
export function previewOf(choices: Choices): HTMLElement {
  const plan = workedExample();
  const [survey] = plan.surveys;
  const element = build(seenMarkup(choices));
  if (choices.thing === 'impact-survey' && survey) {
    const waves = survey.waves.map((wave) => ({...wave, status: 'open'}));
    const open = {...plan, surveys: [{...survey, waves}, ...plan.surveys.slice(1)]};
    Object.assign(element, {plan: extractSurvey(open, survey.id)});
    element.addEventListener('cairn-before-submit', (event) => {
      event.respondWith(Promise.resolve());
    });
  } else Object.assign(element, {plan});
  for (const results of [element, ...element.children]) {
    if (results.localName !== 'cairn-impact-results' || !survey) continue;
    Object.assign(results, {responses: makeResponses(survey, 'w-1', {seed: 33})});
  }
  return element;
}

function build({tag, attributes, children}: Markup): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) {
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.map(build));
  return element;
}
