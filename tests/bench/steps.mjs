// A reader's way through the filters, by seed: one choice put on or taken off a step, now and then all cleared.
// Gives for each step six lists of chosen codes, in the order of the dimensions.
import { DIMENSIONS } from "./random-columns.mjs";
import { random } from "./random.mjs";

/** What a reader does, in turn: put a choice on, take one off, clear a filter or all. */
const HABITS = [
  "+country", "+country", "-country", "+year", "+country", "+theme", "-year", "clear", "+mechanism", "+year", "+year", "-mechanism",
  "+donor", "+donor", "+country", "0donor", "+level", "-level", "clear", "+theme", "+theme", "+theme", "+donor", "-theme", "0theme",
  "+year", "+year", "+year", "clear", "+donor", "+mechanism", "+mechanism", "+country", "0mechanism", "+theme", "clear", "+level",
  "+country", "+year", "clear",
];

export function steps(columns, seed) {
  const rng = random(seed);
  let chosen = DIMENSIONS.map(() => []);
  return HABITS.map((habit) => {
    chosen = habit === "clear" ? DIMENSIONS.map(() => []) : chosen.map((list) => [...list]);
    const d = DIMENSIONS.indexOf(habit.slice(1));
    if (habit[0] === "0") chosen[d] = [];
    if (habit[0] === "-") chosen[d].splice(rng.below(chosen[d].length), 1);
    if (habit[0] === "+") {
      // What is frequent is chosen more often.
      let code = rng.pick(columns.dims[d].codes);
      while (chosen[d].includes(code)) code = rng.pick(columns.dims[d].codes);
      chosen[d].push(code);
    }
    return chosen;
  });
}
