/** What answers show: counting, suppression, statistics. No DOM: Node, workers and pages. */
export {isAsked} from './answers.js';
export {
  countResponses,
  mergeCounts,
  waveOf,
  type ChangeCounts,
  type Counts,
  type GroupCounts,
  type ItemCounts,
  type ValueCount,
} from './counts.js';
export {leastForTexts} from './releases.js';
export {smallestGroup, summarize, summarizeCounts, type SummarizeOptions} from './summarize.js';
export {auditSummary, type Disclosure} from './audit.js';
export {
  cliffsDelta,
  leastForInterval,
  leastForTest,
  median,
  newcombe,
  signTest,
  wilson,
  type Distribution,
  type Estimate,
} from './statistics.js';
