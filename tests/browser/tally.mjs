// Ends a run with one plain line: how many passed, how many failed.
export default class Tally {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const outcomes = (this.suite?.allTests() ?? []).map((test) => test.outcome());
    const count = (outcome) => outcomes.filter((found) => found === outcome).length;
    const skipped = count("skipped");
    console.log(`${count("expected") + count("flaky")} passed, ${count("unexpected")} failed${skipped ? `, ${skipped} skipped` : ""}`);
  }

  printsToStdio() {
    return false;
  }
}
