/** What answers show: counting, suppression, statistics. No DOM: Node, workers and pages. */
export {isAsked} from './answers.js';
export {
  countResponses,
  waveOf,
  type ChangeCounts,
  type Counts,
  type GroupCounts,
  type ItemCounts,
  type ValueCount,
} from './counts.js';
export {mergeCounts} from './merge-counts.js';
export {leastForTexts} from './releases.js';
export {smallestGroup, summarize, summarizeCounts, type SummarizeOptions} from './summarize.js';
export {linkWaves, type LinkedItem, type LinkedWaves} from './linked.js';
export {auditSummary, type Disclosure} from './audit.js';
export {cliffsDelta, leastForTest, newcombe, signTest} from './differences.js';
export {leastForInterval, median, wilson, type Distribution, type Estimate} from './statistics.js';
