// Takes tests whose titles were not asked for out of web-test-runner's results: to it they, their
// file and the whole run have failed. Stands before the other reporters, so that all of them, and
// the exit code, see what ran and nothing else. A hook that threw or a time-out stays what it is.

/** Whether a test has run or was skipped: it passed, it failed for a reason, or it says that it was skipped. */
const ran = ({passed, skipped, error}) => passed || skipped || Boolean(error);

/** Leaves out, in place, what has not run; says whether all of the rest is good. */
function keepWhatRan(suite) {
  suite.tests = suite.tests.filter(ran);
  const good = suite.tests.every(({passed, skipped}) => passed || skipped);
  return suite.suites.map(keepWhatRan).every(Boolean) && good;
}

export function grepReporter() {
  return {
    start({sessions}) {
      sessions.on('session-status-updated', (session) => {
        if (!session.testResults) return;
        const good = keepWhatRan(session.testResults);
        session.passed = good && !session.errors?.length;
      });
    },
  };
}
