/**
 * Tables and expressions are made when they are first needed, and code is compiled when it first runs: the
 * first note with a promise and a contact in it takes as long as a hundred others. So a few that are made up
 * are read before it, with time for others in between.
 */
import { warmUp } from "../dates/phrase";
import { readFacts, type ReadingWays } from "./facts";

const NOTES = [
  "---\ntags: person\n---\nhello\n",
  "- met [[somebody]]\n",
  "- must ask [[somebody]] to call back\n- @followup whenever it suits\n",
];

/** Makes ready what the first notes would otherwise wait for, in pieces. */
export function* warmingUp(ways: ReadingWays): Generator<void, void> {
  warmUp(ways.dates);
  yield;
  for (const text of NOTES) {
    readFacts("2026-01-01.md", text, ways);
    yield;
  }
}
