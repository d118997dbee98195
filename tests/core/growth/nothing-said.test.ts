/** What a note costs that says nothing of anybody: no more than its lines, whatever Kith could read elsewhere. */
import { describe, expect, it } from "vitest";
import { read } from "../../support/vaults";
import { workOf } from "../../support/work";

const PROSE = `---
aliases: [Manual]
created: 2026-03-01
review: 2 weeks
---
# How themes work

A theme changes how 3 of the panes look: it was 5 before.

## Settings
- open the settings
  1. choose one on Monday

> [!note] next week

| what | when |
| --- | --- |
| dark | night |

\`\`\`js
call(tomorrow);
\`\`\`
`;

const CODE = "~~~\n- [ ] call [[Ana]] @followup tomorrow\n~~~";

/** What reads dates in words, judges lines, and tells contacts from intentions; `file:function`. */
const READERS = [
  /^dates\/(?:phrase|guards|chrono|grammar\/.*|english\/.*)\.ts:/,
  /^markers\/(?:marked-line|linked-task|marker-date|task-signs|line-day)\.ts:/,
  /^people\/(?:intention\/.*|contact\/(?:contact-kind.*|log))\.ts:/,
  /^people\/contact\/judge-line\.ts:judgeLine$/,
];

/** Those of them that are run when a note is put in once more. */
function readersOf(path: string, text: string): string[] {
  const kith = read({ [path]: text });
  const work = workOf(() => () => kith.put(path, text));
  const run = [...work].flatMap(([place, count]) =>
    count > 0 ? [place.split(":", 2).join(":")] : [],
  );
  expect(run).toContain("markdown/block-scanner.ts:addLine");
  return run.filter((place) => READERS.some((reader) => reader.test(place)));
}

describe("no reader of lines and dates is asked about", () => {
  it.each([
    ["a note of nobody", "Themes.md", PROSE],
    ["a day without people", "2026-03-01.md", PROSE],
    ["what stands in code", "Log.md", CODE],
  ])("%s", (_what, path, text) => {
    expect(readersOf(path, text)).toEqual([]);
  });
});

it.each<[string, string, string]>([
  ["a promise", "@followup next week", "dates/phrase.ts:readLeadingPhrase"],
  ["a task that links somebody", "- [ ] call [[Ana]]", "markers/linked-task.ts:readLinkedTask"],
  ["a link", "coffee with [[Ana]]", "people/contact/judge-line.ts:judgeLine"],
])("they are about %s", (_what, text, reader) => {
  expect(readersOf("2026-03-01.md", text)).toContain(reader);
});
