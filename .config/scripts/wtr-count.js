// Web-test-runner's reporter beside the default one: writes what ran in all browsers together
// to the file that the environment variable CAIRN_COUNTS names.
import {writeFileSync} from 'node:fs';

export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      const walk = (suite) => {
        for (const test of suite.tests)
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suite.suites.forEach(walk);
      };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) walk(session.testResults);
        // A file that could not be loaded, a hook that threw, a time-out: no test says so.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      const file = process.env.CAIRN_COUNTS;
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
