const { writeFileSync } = require("node:fs");

/** Writes Jest's counts of tests as `N passed, N failed`, which `.ci/run` prints as its last line. */
module.exports = class CountReporter {
  constructor(_globalConfig, { file }) {
    this.file = file;
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : "";
    writeFileSync(this.file, `${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
};
