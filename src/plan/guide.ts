/**
 * Guides: how a definition is opened, and how one extends another.
 *
 * What always holds: opening never throws, and what comes out is complete and frozen; two phases, questions or tasks
 * never have one id; an item without words shows its id, so that whoever writes a guide sees what is missing. What is
 * given of an item that is known already changes that much of it and nothing else.
 */
import {openDocument, type OpenedVersion, type Refused} from './open.js';
import {
  guideDefinition,
  type EmbeddedTool,
  type GuideNeed,
  type GuideTool,
} from './schema/guide-definition.js';
import type {GuideDefinition, Problem, Text} from './types.js';

export {
  embeddedTools,
  guideNeeds,
  guideTools,
  isGuideId,
  OWN_GUIDE,
  type EmbeddedTool,
  type GuideNeed,
  type GuideTool,
} from './schema/guide-definition.js';

export type ParsedGuide =
  (OpenedVersion & {readonly ok: true; readonly guide: GuideDefinition}) | Refused;

type PhaseDefinition = GuideDefinition['phases'][number];
type QuestionDefinition = PhaseDefinition['questions'][number];
type TaskDefinition = PhaseDefinition['tasks'][number];

export interface GuideResource {
  readonly text: Text;
  readonly url: string;
}
export interface GuideHelp {
  readonly text: Text;
  readonly copies: boolean;
}
export interface GuideQuestion {
  readonly id: string;
  readonly text: Text;
  readonly points: readonly Text[];
  readonly openers: Readonly<Record<string, Text>>;
  readonly embeds: EmbeddedTool | '';
  readonly resources: readonly GuideResource[];
}
export interface GuideTask {
  readonly id: string;
  readonly text: Text;
  readonly hint: Text;
  readonly tool: GuideTool | '';
  readonly link: string;
  readonly needs: readonly GuideNeed[];
  readonly embeds: EmbeddedTool | '';
  readonly help: GuideHelp | undefined;
  readonly resources: readonly GuideResource[];
}
export interface GuidePhase {
  readonly id: string;
  readonly title: Text;
  readonly aim: Text;
  readonly opening: Text;
  readonly tip: Text;
  readonly showsGoal: boolean;
  readonly questions: readonly GuideQuestion[];
  readonly tasks: readonly GuideTask[];
  readonly help: GuideHelp | undefined;
  readonly resources: readonly GuideResource[];
}
/** A guide with every field, as it is shown. */
export interface Guide {
  readonly id: string;
  readonly title: Text;
  readonly start: {readonly title: Text; readonly text: Text; readonly points: readonly Text[]};
  readonly phases: readonly GuidePhase[];
}

/** Opens the definition of a guide: JSON text, its UTF-8 bytes, or an object. Never throws. */
export function parseGuide(input: string | Uint8Array | object): ParsedGuide {
  const opened = openDocument(guideDefinition, input, 1);
  if (!opened.ok) return opened;
  const guide = opened.document as unknown as GuideDefinition;
  const problems = repeatedIds(guide);
  return problems.length > 0 ? {ok: false, problems} : {ok: true, guide, ...opened.version};
}

/** Ids that stand twice, each at the second: answers hang on them. */
function repeatedIds({phases}: GuideDefinition): Problem[] {
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const take = (id: string, path: string): void => {
    if (taken.has(id)) {
      problems.push({
        path: `${path}/id`,
        message: `The id “${id}” is already taken by another item.`,
      });
    }
    taken.add(id);
  };
  for (const [at, {id, questions, tasks}] of phases.entries()) {
    take(id, `/phases/${String(at)}`);
    for (const [list, items] of Object.entries({questions, tasks})) {
      for (const [index, item] of items.entries()) {
        take(item.id, `/phases/${String(at)}/${list}/${String(index)}`);
      }
    }
  }
  return problems.slice(0, 50);
}

const whole = {
  question: (from: QuestionDefinition): GuideQuestion => ({
    points: [],
    openers: {},
    embeds: '',
    resources: [],
    ...from,
    text: from.text ?? from.id,
  }),
  task: (from: TaskDefinition): GuideTask => ({
    hint: '',
    tool: '',
    link: '',
    needs: [],
    embeds: '',
    resources: [],
    ...from,
    text: from.text ?? from.id,
    help: helpOf(from.help),
  }),
};

function helpOf(help: PhaseDefinition['help']): GuideHelp | undefined {
  return help && {text: '', ...help};
}

/** What a definition says, complete; with what it extends, where it says so and that is at hand. */
export function guideOf(definition: GuideDefinition, base?: GuideDefinition): Guide {
  const {id, title, start, phases} =
    definition.extends === undefined || !base ? definition : extended(base, definition);
  return {
    id,
    title: title ?? '',
    start: {title: '', text: '', points: [], ...start},
    phases: phases.map((phase) => ({
      aim: '',
      opening: '',
      tip: '',
      showsGoal: false,
      resources: [],
      ...phase,
      title: phase.title ?? phase.id,
      questions: phase.questions.map(whole.question),
      tasks: phase.tasks.map(whole.task),
      help: helpOf(phase.help),
    })),
  };
}

function extended(base: GuideDefinition, by: GuideDefinition): GuideDefinition {
  const left = new Set(by.without);
  const questions = base.phases.flatMap((phase) => phase.questions);
  const tasks = base.phases.flatMap((phase) => phase.tasks);
  // What is given in another phase than it was in has moved there.
  const given = new Map(
    by.phases.flatMap((phase) =>
      [...phase.questions, ...phase.tasks].map(({id}) => [id, phase.id] as const),
    ),
  );
  const staying = <T extends Item>(items: readonly T[], phase: string): readonly T[] =>
    items.filter(({id}) => (given.get(id) ?? phase) === phase);
  const none = {questions: [], tasks: []};
  return {
    ...base,
    ...by,
    ...(base.start && {start: {...base.start, ...by.start}}),
    phases: joined<PhaseDefinition>(base.phases, by.phases, left, base.phases, (own, other) => {
      const phase = {...own, ...other} as PhaseDefinition;
      const [before, after] = [own ?? none, other ?? none];
      return {
        ...phase,
        questions: joined(staying(before.questions, phase.id), after.questions, left, questions),
        tasks: joined(staying(before.tasks, phase.id), after.tasks, left, tasks),
      };
    }),
  };
}

interface Item {
  readonly id: string;
}

const over = <T extends Item>(own: T | undefined, given: T | undefined): T =>
  ({...own, ...given}) as T;

/**
 * Two lists as one: an item that is known keeps its place, a new one comes after the one that stands before it where it
 * was given, or at the end. `known` are the items of the base wherever they stand.
 */
function joined<T extends Item>(
  own: readonly T[],
  given: readonly T[],
  left: ReadonlySet<string>,
  known: readonly T[],
  join: (own: T | undefined, given: T | undefined) => T = over,
): T[] {
  const by = new Map(given.map((item) => [item.id, item]));
  const all = own.map((item) => join(item, by.get(item.id)));
  for (const [at, item] of given.entries()) {
    if (all.some(({id}) => id === item.id)) continue;
    const before = all.findIndex(({id}) => id === given[at - 1]?.id);
    const moved = known.find(({id}) => id === item.id);
    all.splice(before === -1 ? all.length : before + 1, 0, join(moved, item));
  }
  return all.filter(({id}) => !left.has(id));
}
