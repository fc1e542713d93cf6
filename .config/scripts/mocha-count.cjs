// Mocha's reporter for the Node tests: a dot a test, failures in full at the end, and the
// counts in the file that the environment variable CAIRN_COUNTS names. CommonJS, since mocha
// takes a reporter from `require`.
const {writeFileSync} = require('node:fs');
const Mocha = require('mocha');

module.exports = class CountReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const {passes, failures, pending} = this.stats;
      const file = process.env.CAIRN_COUNTS;
      if (file)
        writeFileSync(file, JSON.stringify({passed: passes, failed: failures, skipped: pending}));
    });
  }
};
