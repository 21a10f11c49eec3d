// Ends a run with a plain line for each test that failed, with its reason, and one with how many passed and failed.
export default class Tally {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const tests = this.suite?.allTests() ?? [];
    for (const test of tests.filter((test) => test.outcome() === "unexpected")) {
      const { status, error } = test.results.at(-1) ?? {};
      // Colours are for terminals.
      const reason = (error?.message ?? status ?? "not run").replace(/\u001b\[\d+m/g, "").replace(/\s+/g, " ");
      console.log(`failed: ${test.titlePath().filter(Boolean).join(" > ")}: ${reason.slice(0, 500)}`);
    }
    const outcomes = tests.map((test) => test.outcome());
    const count = (outcome) => outcomes.filter((found) => found === outcome).length;
    const skipped = count("skipped");
    console.log(`${count("expected") + count("flaky")} passed, ${count("unexpected")} failed${skipped ? `, ${skipped} skipped` : ""}`);
  }

  printsToStdio() {
    return false;
  }
}
