/**
 * Every closed set of words a plan knows, in the order people are offered them.
 *
 * A document may hold a word that is not listed here (a newer Cairn, another tool): it is kept and
 * shown, and becomes a finding. Tests, stories and selects loop over these same arrays.
 */
export const conditions = [
  'vision-and-strategy',
  'supportive-administration',
  'capacity-and-resources',
  'work-structures',
  'relationships-and-norms',
  'shared-influence',
  'orientation-toward-improvement',
] as const;
export const roles = [
  'teacher',
  'administrator',
  'coach',
  'specialist',
  'counselor',
  'support-staff',
  'association',
  'family',
  'student',
  'district',
  'community',
  'other',
] as const;
export const rings = ['core', 'test', 'affected', 'informed'] as const;
export const standings = ['aligned', 'growing', 'missing', 'unknown'] as const;
export const voiceMethods = ['survey', 'conversation', 'meeting', 'observation', 'other'] as const;
export const controls = ['control', 'influence', 'outside'] as const;
/** Whether a problem would not have been without what is said to be at its root. */
export const rootCauses = ['unchecked', 'yes', 'no'] as const;
export const outcomeLevels = ['practice', 'structure', 'student', 'family'] as const;
export const outcomeTerms = ['short', 'medium', 'long'] as const;
export const evidenceKinds = ['research', 'local-data', 'experience', 'value'] as const;
export const confidences = ['guess', 'some', 'strong'] as const;
export const assumptionStatuses = ['untested', 'holding', 'failed', 'not-learned'] as const;
export const cardKinds = [
  'purpose',
  'vision',
  'value',
  'goal',
  'person',
  'outcome',
  'measure',
  'action',
  'test',
  'shift',
  'communication',
  'support',
  'learning',
  'note',
] as const;
/** Kinds of cards that stand for an item of the plan and name it in `ref`. */
export const referringCardKinds = ['person', 'outcome', 'measure', 'action'] as const;
export const connectionKinds = [
  'leads-to',
  'supports',
  'responsible-for',
  'depends-on',
  'relates-to',
] as const;
export const resourceKinds = ['time', 'money', 'people', 'space', 'materials', 'learning'] as const;
export const conditionStates = ['in-place', 'partly', 'missing', 'unknown'] as const;
export const measureTypes = ['outcome', 'process', 'balancing'] as const;
export const measureSources = [
  'survey',
  'record',
  'artifact',
  'observation',
  'conversation',
] as const;
export const betterDirections = ['up', 'down'] as const;
export const actionStatuses = ['not-started', 'underway', 'blocked', 'done', 'dropped'] as const;
export const privacies = ['anonymous', 'confidential'] as const;
export const linkings = ['none', 'code', 'retrospective'] as const;
export const waveKinds = ['before', 'during', 'after', 'single'] as const;
export const waveStatuses = ['draft', 'open', 'closed'] as const;
export const itemKinds = [
  'scale',
  'then-now',
  'choice',
  'choices',
  'number',
  'date',
  'text',
] as const;
export const themeStatuses = ['planned', 'underway', 'done', 'declined'] as const;
export const decisionActs = ['adopt', 'adapt', 'abandon'] as const;
export const decisionNexts = ['stay', 'turn'] as const;
export const responseSources = ['screen', 'paper'] as const;

export type Condition = (typeof conditions)[number];
export type Role = (typeof roles)[number];
export type Ring = (typeof rings)[number];
export type Standing = (typeof standings)[number];
export type VoiceMethod = (typeof voiceMethods)[number];
export type Control = (typeof controls)[number];
export type RootCause = (typeof rootCauses)[number];
export type OutcomeLevel = (typeof outcomeLevels)[number];
export type OutcomeTerm = (typeof outcomeTerms)[number];
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Confidence = (typeof confidences)[number];
export type AssumptionStatus = (typeof assumptionStatuses)[number];
export type CardKind = (typeof cardKinds)[number];
export type ConnectionKind = (typeof connectionKinds)[number];
export type ResourceKind = (typeof resourceKinds)[number];
export type ConditionState = (typeof conditionStates)[number];
export type MeasureType = (typeof measureTypes)[number];
export type MeasureSource = (typeof measureSources)[number];
export type BetterDirection = (typeof betterDirections)[number];
export type ActionStatus = (typeof actionStatuses)[number];
export type Privacy = (typeof privacies)[number];
export type Linking = (typeof linkings)[number];
export type WaveKind = (typeof waveKinds)[number];
export type WaveStatus = (typeof waveStatuses)[number];
export type ItemKind = (typeof itemKinds)[number];
export type ThemeStatus = (typeof themeStatuses)[number];
export type DecisionAct = (typeof decisionActs)[number];
export type DecisionNext = (typeof decisionNexts)[number];
export type ResponseSource = (typeof responseSources)[number];

/** Whether a word of a document is one this version knows. */
export function isKnown<W extends string>(words: readonly W[], word: string): word is W {
  return (words as readonly string[]).includes(word);
}
