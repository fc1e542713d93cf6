/**
 * What a guide asks and proposes: its phases, their questions and tasks. Partners write guides of their own in this
 * format, so it is stricter than a plan: a word that is not known here would be a button that opens nothing, and an
 * address that is no page would be a trap; both are refused. In texts, `{condition}` stands for the chosen condition.
 */
import * as v from 'valibot';
import {flag, list, number, onlySome, part, prose, string, texts, truth} from './shapes.js';

/** The tools that a task can open. */
export const guideTools = [
  'theory-of-action',
  'purpose-map',
  'action-timeline',
  'feedback-plan',
  'impact-survey',
  'impact-results',
  'thread',
  'conditions',
  'decision',
] as const;

/** The tools that stand in the guide itself, at a question or a task. */
export const embeddedTools = ['conditions', 'decision'] as const;

/** What a task leaves in the plan: by these the guide sees how far the tools are. */
export const guideNeeds = [
  'benefits',
  'costs',
  'voices',
  'vision',
  'standing',
  'barrier',
  'reason',
  'ideas',
  'idea',
  'goal',
  'problem',
  'theory',
  'test',
  'contract',
  'learning',
  'people',
  'first-actions',
  'communication',
  'actions',
  'owners',
  'dates',
  'success',
  'asks',
  'answering',
  'underway',
  'survey',
  'results',
  'themes',
  'conditions',
  'decision',
] as const;

/** The guide that comes with Cairn, which others may extend. */
export const OWN_GUIDE = 'collective-leadership';

export type GuideTool = (typeof guideTools)[number];
export type EmbeddedTool = (typeof embeddedTools)[number];
export type GuideNeed = (typeof guideNeeds)[number];

// Answers are kept in the plan under these ids, where three names are not allowed.
const GUIDE_ID = /^(?!(?:__proto__|constructor|prototype)$)[A-Za-z0-9_.-]{1,64}$/;
const ID_RULE = 'An id has 1 to 64 letters, digits, “.”, “-” or “_”.';
const ADDRESS = /^(?:https?:\/\/[^\s\\]+|\/(?:[^\s\\/][^\s\\]*)?|#[^\s\\]*)$/;
const ADDRESS_RULE =
  'Must be an address that begins with https:// or http://, a path of your own site that begins with one “/”, or “#” and a place on the page.';

/** An id that questions and tasks of a guide may have. */
export function isGuideId(value: string): boolean {
  return GUIDE_ID.test(value);
}

const guideId = v.pipe(v.string(ID_RULE), v.regex(GUIDE_ID, ID_RULE));
const address = v.pipe(v.string(ADDRESS_RULE), v.regex(ADDRESS, ADDRESS_RULE));

/** One of a set of words, and no other. */
const exactly = <const W extends string>(words: readonly W[]): v.GenericSchema<W> => {
  const rule = `Must be one of: ${words.join(', ')}.`;
  return v.pipe(
    v.string(rule),
    v.regex(new RegExp(`^(?:${words.join('|')})$`), rule),
  ) as unknown as v.GenericSchema<W>;
};

const resource = part({text: prose, url: address});

/** Help that can be asked for. What is offered is in `text`. */
const help = part({
  text: onlySome(prose),
  /** Printed copies can be asked for as well. */
  copies: flag,
});

const question = part({
  id: guideId,
  text: onlySome(prose),
  /** What makes the question concrete, one thought a line. */
  points: onlySome(texts.wrapped),
  /** A first question to open with, by condition. */
  openers: onlySome(v.record(string, prose, 'Must be texts by condition.')),
  embeds: onlySome(exactly(embeddedTools)),
  resources: onlySome(list(resource).wrapped),
});

const task = part({
  id: guideId,
  text: onlySome(prose),
  hint: onlySome(prose),
  /** The tool in which it is done. */
  tool: onlySome(exactly(guideTools)),
  /** Where that tool is, for pages that do not hold it. */
  link: onlySome(address),
  /** What the task leaves in the plan. */
  needs: onlySome(v.array(exactly(guideNeeds), 'Must be a list.')),
  embeds: onlySome(exactly(embeddedTools)),
  help: onlySome(help),
  resources: onlySome(list(resource).wrapped),
});

const phase = part({
  id: guideId,
  title: onlySome(prose),
  aim: onlySome(prose),
  opening: onlySome(prose),
  tip: onlySome(prose),
  /** Whether the team's goal is shown beside the opening. */
  showsGoal: onlySome(truth),
  questions: list(question),
  tasks: list(task),
  help: onlySome(help),
  resources: onlySome(list(resource).wrapped),
});

export const guideDefinition = part({
  format: v.literal('cairn-guide', 'Must be “cairn-guide”.'),
  version: v.pipe(
    number,
    v.integer('Must be a whole number.'),
    v.minValue(1, 'Must be 1 or more.'),
  ),
  id: guideId,
  /** The guide that this one changes and adds to. */
  extends: onlySome(v.literal(OWN_GUIDE, `Only “${OWN_GUIDE}” can be extended.`)),
  /** Ids of its phases, questions and tasks that are left out. */
  without: list(guideId),
  title: onlySome(prose),
  /** What to know before the first phase. */
  start: onlySome(
    part({title: onlySome(prose), text: onlySome(prose), points: onlySome(texts.wrapped)}),
  ),
  phases: list(phase),
});
