/**
 * The JSON Schemas (draft 2020-12) of the four documents, made from the schemas that the code itself reads.
 * Build time only: what makes them is no dependency of those who use the package.
 */
import {toJsonSchema, type ConversionConfig} from '@valibot/to-json-schema';
import type {GenericSchema} from 'valibot';
import {limits} from '../../src/plan/gate.js';
import {action} from '../../src/plan/schema/actions.js';
import {evidence} from '../../src/plan/schema/evidence.js';
import {guideDefinition} from '../../src/plan/schema/guide-definition.js';
import {card, connection} from '../../src/plan/schema/map.js';
import {measure} from '../../src/plan/schema/measures.js';
import {person} from '../../src/plan/schema/people.js';
import {planSchema} from '../../src/plan/schema/plan.js';
import {response} from '../../src/plan/schema/response.js';
import {prose, type FieldMeaning} from '../../src/plan/schema/shapes.js';
import {summary} from '../../src/plan/schema/summary.js';
import {item, survey, wave} from '../../src/plan/schema/survey.js';
import {assumption, barrier, idea, link, outcome, strategy} from '../../src/plan/schema/theory.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Parts that stand under `$defs`, where people look for them. */
const definitions = {
  ...{text: prose, evidence, person, barrier, idea, strategy, outcome, link, assumption},
  ...{card, connection, measure, action, survey, wave, item, summary},
};

const LIMITS =
  `The code also refuses: more than ${limits.bytes.toLocaleString('en')} bytes of JSON, ` +
  `more than ${String(limits.depth)} levels, more than ${limits.items.toLocaleString('en')} entries in all lists, ` +
  `texts and names of more than ${limits.characters.toLocaleString('en')} characters, and fields named ` +
  '__proto__, constructor or prototype.';

type Name = 'plan' | 'response' | 'summary' | 'guide';

/** `plan.json`, `response.json`, `summary.json` and `guide.json`, without the ending. */
export function jsonSchemas(): Record<Name, JsonSchema> {
  return {
    plan: schemaOf(planSchema, 'plan', [
      'A Cairn plan, version 1. No field but format and version is needed; unknown ones are kept.',
      'Ids are unique in the whole plan, but for those inside theory.versions[].theory, releases, ' +
        'extensions and unknown fields. A list item without an id gets one when it is opened. References ' +
        'may name nothing and words may be unknown: both are kept and become findings.',
    ]),
    response: schemaOf(response, 'response', [
      'What one respondent sent, version 1. A skipped item is absent.',
      'Answers are by the id of their item. Whether they fit the survey is checked when they are counted.',
    ]),
    summary: schemaOf(summary, 'summary', [
      'What answers show, version 1. What is hidden has "hidden": "privacy" and no number.',
      'That no small group can be found out is the work of the code that makes summaries.',
    ]),
    guide: schemaOf(guideDefinition, 'guide', [
      'What a guide asks and proposes, version 1. In texts, {condition} stands for the chosen condition.',
      'Ids of phases, questions and tasks are unique in the guide. With extends, an item with a known id changes only ' +
        'what is given of it; a new one comes after the item before it in its list, or at the end.',
    ]),
  };
}

function schemaOf(
  schema: GenericSchema,
  name: Name,
  [description, comment]: readonly [string, string],
): JsonSchema {
  const {$schema, $defs, ...rest} = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'throw',
    definitions: definitionsFor(schema),
    overrideAction: meaning,
  });
  const made = {
    $schema,
    $id: `urn:cairn-kit:${name}:1`,
    title: `Cairn ${name}`,
    description,
    $comment: `${comment} ${LIMITS}`,
    ...rest,
    ...($defs && {$defs: used($defs, [rest])}),
  };
  return withoutIdDefaults(made) as JsonSchema;
}

/** A document is not a definition of itself. */
function definitionsFor(schema: GenericSchema): Record<string, GenericSchema> {
  return Object.fromEntries(Object.entries(definitions).filter(([, part]) => part !== schema));
}

/** The definitions that these schemas name, and those that they name in turn. */
function used(all: Readonly<Record<string, unknown>>, by: unknown[]): Record<string, unknown> {
  const found = new Set<string>();
  for (const schema of by) {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      by.push(all[name]);
    }
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => found.has(name)));
}

/** What a field means, in words: JSON Schema has none for it. A word that is not listed is allowed. */
const meaning: NonNullable<ConversionConfig['overrideAction']> = ({valibotAction, jsonSchema}) => {
  if (valibotAction.type !== 'metadata') return undefined;
  const {metadata} = valibotAction as unknown as {metadata: FieldMeaning};
  const told = Object.entries(jsonSchema).filter(([key]) => !(key in metadata));
  return {...Object.fromEntries(told), ...inWords(metadata)};
};

function inWords(meaning: FieldMeaning): {$comment?: string; examples?: (string | number)[]} {
  switch (meaning.field) {
    case 'id':
      return {$comment: 'Unique in the plan.'};
    case 'reference':
      return {$comment: `The id of: ${meaning.to.join(', ')}. Or empty.`};
    case 'enumeration':
      return {
        $comment: 'One of the examples; other words are kept and become a finding.',
        examples: [...meaning.words],
      };
    case 'kept':
      return {$comment: 'Kept as it stands: what is inside has ids of its own time.'};
    default:
      return {};
  }
}

/** A missing id is no empty id. */
function withoutIdDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIdDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const isId = 'pattern' in value && '$comment' in value && 'default' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(isId && key === 'default'))
      .map(([key, part]) => [key, withoutIdDefaults(part)]),
  );
}
