/** The plan: the one document that every tool reads and writes. */
import * as v from 'valibot';
import {action, calendar, milestone, phase, term} from './actions.js';
import {conditions} from './enumerations.js';
import {conditionCheck, contract, cycle, decision, feedback, guide} from './learning.js';
import {map} from './map.js';
import {measure} from './measures.js';
import {person, team} from './people.js';
import {count, filled, list, name, number, part, string, text, word} from './shapes.js';
import {survey} from './survey.js';
import {theory} from './theory.js';

export const planSchema = part({
  format: v.literal('cairn-plan', 'Must be “cairn-plan”.'),
  version: v.pipe(
    number,
    v.integer('Must be a whole number.'),
    v.minValue(1, 'Must be 1 or more.'),
  ),
  id: name,
  title: text,
  condition: word(conditions),
  /** Which round of trying and learning this is, from 1. */
  cycle: v.optional(count.wrapped, 1),
  language: v.optional(v.string('Must be a language such as “en”.'), 'en'),
  team: filled(team),
  people: list(person),
  theory: filled(theory),
  map: filled(map),
  measures: list(measure),
  actions: list(action),
  phases: list(phase),
  milestones: list(milestone),
  terms: list(term),
  calendar: filled(calendar),
  surveys: list(survey),
  feedback: filled(feedback),
  cycles: list(cycle),
  decisions: list(decision),
  conditions: list(conditionCheck),
  contract: filled(contract),
  guide: filled(guide),
  /** What hosts keep in a plan of their own, by a name they own. */
  extensions: v.optional(v.record(string, v.unknown(), 'Must be an object.'), () => ({})),
});
