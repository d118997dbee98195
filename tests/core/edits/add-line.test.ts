import { describe, expect, it } from "vitest";
import { applyEdit, type Edit } from "../../../src/core/edits/edit";
import { logInDailyNote, logInPersonNote, logLine } from "../../../src/core/edits/log-edits";
import { day } from "../../support/vaults";

const ENTRY = "- 2026-11-21: call";

function after(text: string, edit: Edit): string {
  const result = applyEdit(text, edit);
  if (result.kind === "refused") throw new Error(result.why);
  expect(result.undo(result.text)).toBe(text);
  expect(result.text.split(/\r\n|\r|\n/)[result.line]).toContain("call");
  return result.text;
}

const logged = (text: string, heading = "Log", entry = ENTRY): string =>
  after(text, { kind: "add-under-heading", path: "Ana.md", heading, entry });

describe("an entry in its section", () => {
  it.each<[string, string, string]>([
    [
      "newest first",
      "## Log\n- 2026-11-10: a\n- 2026-11-01: b\n",
      "## Log\n- 2026-11-21: call\n- 2026-11-10: a\n- 2026-11-01: b\n",
    ],
    [
      "newest last",
      "## Log\n- 2026-11-01: b\n- 2026-11-10: a\n",
      "## Log\n- 2026-11-01: b\n- 2026-11-10: a\n- 2026-11-21: call\n",
    ],
    [
      "one entry: newest first",
      "## Log\n- 2026-11-10: a\n",
      "## Log\n- 2026-11-21: call\n- 2026-11-10: a\n",
    ],
    [
      "an older one, newest first",
      "## Log\n- 2026-12-10: a\n- 2026-11-01: b\n",
      "## Log\n- 2026-12-10: a\n- 2026-11-21: call\n- 2026-11-01: b\n",
    ],
    [
      "an older one, newest last",
      "## Log\n- 2026-11-01: b\n- 2026-12-10: a\n",
      "## Log\n- 2026-11-01: b\n- 2026-11-21: call\n- 2026-12-10: a\n",
    ],
    [
      "the oldest, newest first",
      "## Log\n- 2026-12-10: a\n- 2026-12-01: b\n  - c\n\nEnd\n",
      "## Log\n- 2026-12-10: a\n- 2026-12-01: b\n  - c\n- 2026-11-21: call\n\nEnd\n",
    ],
    [
      "the oldest, newest last",
      "## Log\n- 2026-12-01: b\n- 2026-12-10: a\n",
      "## Log\n- 2026-11-21: call\n- 2026-12-01: b\n- 2026-12-10: a\n",
    ],
    [
      "nested lines stay with their entry",
      "## Log\n- 2026-11-01: b\n- 2026-11-10: a\n  - more\n  and more\n\n## Next\n",
      "## Log\n- 2026-11-01: b\n- 2026-11-10: a\n  - more\n  and more\n- 2026-11-21: call\n\n## Next\n",
    ],
    [
      "linked days",
      "## Log\n- [[2026-11-01]] b\n- [[2026-11-10]] a\n",
      "## Log\n- [[2026-11-01]] b\n- [[2026-11-10]] a\n- 2026-11-21: call\n",
    ],
    ["an empty section", "## Log\n", "## Log\n- 2026-11-21: call\n"],
    [
      "a numbered log, newest last: the next number",
      "## Log\n1. 2026-11-01: b\n2. 2026-11-10: a\n",
      "## Log\n1. 2026-11-01: b\n2. 2026-11-10: a\n3. 2026-11-21: call\n",
    ],
    [
      "a numbered log, newest first: no other number changes",
      "## Log\n1) 2026-11-10: a\n2) 2026-11-01: b\n",
      "## Log\n1) 2026-11-21: call\n1) 2026-11-10: a\n2) 2026-11-01: b\n",
    ],
    [
      "a heading with an emoji and a tag",
      "## 📞 Log #friends\n",
      "## 📞 Log #friends\n- 2026-11-21: call\n",
    ],
    [
      "a block id behind the heading",
      "## Log ^log\n- 2026-11-10: a\n",
      "## Log ^log\n- 2026-11-21: call\n- 2026-11-10: a\n",
    ],
    [
      "a plain heading before one with a tag",
      "## Log #old\n## Log\n",
      "## Log #old\n## Log\n- 2026-11-21: call\n",
    ],
    ["an empty section without a final newline", "## Log", "## Log\n- 2026-11-21: call"],
    ["an empty section with a blank line", "## Log\n\n", "## Log\n\n- 2026-11-21: call\n"],
    [
      "an empty section before another",
      "## Log\n\n## Next\nx\n",
      "## Log\n- 2026-11-21: call\n\n## Next\nx\n",
    ],
    [
      "an empty, spaced section before another",
      "## Log\n\n\n## Next\n",
      "## Log\n\n- 2026-11-21: call\n\n## Next\n",
    ],
    [
      "words in front of the list",
      "## Log\nHow we met.\n\n- 2026-11-10: a\n",
      "## Log\nHow we met.\n\n- 2026-11-21: call\n- 2026-11-10: a\n",
    ],
    [
      "words alone",
      "## Log\nHow we met.\n\n## Next\n",
      "## Log\nHow we met.\n- 2026-11-21: call\n\n## Next\n",
    ],
    ["undated bullets", "## Log\n- met in Lima\n", "## Log\n- 2026-11-21: call\n- met in Lima\n"],
    [
      "dated headings below",
      "## Log\n\n### 2026-03-04 — Call\nx\n",
      "## Log\n- 2026-11-21: call\n\n### 2026-03-04 — Call\nx\n",
    ],
    [
      "CRLF",
      "## Log\r\n- 2026-11-10: a\r\n\r\n",
      "## Log\r\n- 2026-11-21: call\r\n- 2026-11-10: a\r\n\r\n",
    ],
    [
      "the section's bullet",
      "## Log\n* 2026-11-10: a\n",
      "## Log\n* 2026-11-21: call\n* 2026-11-10: a\n",
    ],
    [
      "the section's indentation",
      "## Log\n -   2026-11-10: a\n",
      "## Log\n -   2026-11-21: call\n -   2026-11-10: a\n",
    ],
    [
      "tasks as entries",
      "## Log\n- [x] 2026-11-10: a\n",
      "## Log\n- 2026-11-21: call\n- [x] 2026-11-10: a\n",
    ],
    [
      "a byte order mark",
      "\uFEFF## Log\n- 2026-11-10: a\n",
      "\uFEFF## Log\n- 2026-11-21: call\n- 2026-11-10: a\n",
    ],
    [
      "an underlined heading",
      "Log\n---\n- 2026-11-10: a\n",
      "Log\n---\n- 2026-11-21: call\n- 2026-11-10: a\n",
    ],
    [
      "any case, any marks",
      "# **LOG** #\n- 2026-11-10: a\n",
      "# **LOG** #\n- 2026-11-21: call\n- 2026-11-10: a\n",
    ],
    ["the first of two", "## Log\nx\n## Log\ny\n", "## Log\nx\n- 2026-11-21: call\n## Log\ny\n"],
    [
      "not one in code, a quote or properties",
      "---\nx: 1\n# Log\n---\n```\n# Log\n```\n> # Log\n\n## Log\n",
      "---\nx: 1\n# Log\n---\n```\n# Log\n```\n> # Log\n\n## Log\n- 2026-11-21: call\n",
    ],
    ["not into code that never closes", "## Log\n```\nx\n", "## Log\n- 2026-11-21: call\n```\nx\n"],
    [
      "not into an HTML block",
      "## Log\n<div>\nx\n</div>\n",
      "## Log\n- 2026-11-21: call\n<div>\nx\n</div>\n",
    ],
  ])("%s", (_name, text, result) => expect(logged(text)).toBe(result));
});

describe("a heading that is missing is made at the end", () => {
  it.each<[string, string]>([
    ["", "## Log\n- 2026-11-21: call\n"],
    ["Ana likes tea.\n", "Ana likes tea.\n\n## Log\n- 2026-11-21: call\n"],
    ["Ana likes tea.", "Ana likes tea.\n\n## Log\n- 2026-11-21: call"],
    ["Ana likes tea.\n\n", "Ana likes tea.\n\n## Log\n- 2026-11-21: call\n"],
    ["Ana likes tea.\r\n", "Ana likes tea.\r\n\r\n## Log\r\n- 2026-11-21: call\r\n"],
    ["# Ana Lima\n", "# Ana Lima\n\n## Log\n- 2026-11-21: call\n"],
    ["# Ana Lima\n### Family\n", "# Ana Lima\n### Family\n\n### Log\n- 2026-11-21: call\n"],
    ["# Family\nx\n# Work\n", "# Family\nx\n# Work\n\n# Log\n- 2026-11-21: call\n"],
    ["#### Family\n", "#### Family\n\n#### Log\n- 2026-11-21: call\n"],
    ["---\ntags: person\n---\n", "---\ntags: person\n---\n\n## Log\n- 2026-11-21: call\n"],
    ["```\n## Log\n```\n", "```\n## Log\n```\n\n## Log\n- 2026-11-21: call\n"],
    ["x\n```\n## Log\n", "x\n\n## Log\n- 2026-11-21: call\n```\n## Log\n"],
  ])("%j", (text, result) => expect(logged(text)).toBe(result));

  it("with the marks it was asked for with", () =>
    expect(logged("# Ana\n", "### Contact log")).toBe(
      "# Ana\n\n### Contact log\n- 2026-11-21: call\n",
    ));
});

describe("a line at the end of a note", () => {
  it.each<[string, string]>([
    ["", "- call\n"],
    ["x", "x\n- call"],
    ["x\n", "x\n- call\n"],
    ["x\r\n", "x\r\n- call\r\n"],
    ["x\r\ny", "x\r\ny\r\n- call"],
    ["x\n\n", "x\n\n- call\n"],
    ["- a\n\t- b\n", "- a\n\t- b\n- call\n"],
    ["---\nx: 1\n---\n", "---\nx: 1\n---\n- call\n"],
    ["<div>\n", "<div>\n\n- call\n"],
    ["x\n```\ncode", "x\n\n- call\n```\ncode"],
  ])("%j", (text, result) =>
    expect(after(text, { kind: "append-line", path: "x.md", entry: "- call" })).toBe(result),
  );
});

describe("the words of a check-in", () => {
  const on = day("2026-11-21");

  it.each<[string | null, string, string]>([
    ["call", "sent the photos", "- 2026-11-21: call, sent the photos"],
    ["call", "", "- 2026-11-21: call"],
    [null, "sent the photos", "- 2026-11-21: sent the photos"],
    [null, "", "- 2026-11-21"],
    [" call ", " one\r\ntwo\n\nthree ", "- 2026-11-21: call, one two three"],
    [null, "50%% off", "- 2026-11-21: 50% off"],
  ])("%j %j", (kind, text, line) => expect(logLine({ day: on, kind, text })).toBe(line));

  it("in a person's note", () =>
    expect(logInPersonNote("Ana.md", "Log", { day: on, kind: "call", text: "" })).toEqual({
      kind: "add-under-heading",
      path: "Ana.md",
      heading: "Log",
      entry: "- 2026-11-21: call",
    }));

  it.each<[string | null, string, string]>([
    ["call", "sent the photos", "- call with [[Ana]]: sent the photos"],
    [null, "sent the photos", "- [[Ana]]: sent the photos"],
    ["call", "", "- call with [[Ana]]"],
    [null, "", "- [[Ana]]"],
  ])("in a daily note, %j %j", (kind, text, entry) =>
    expect(logInDailyNote("d.md", "[[Ana]]", { day: on, kind, text })).toEqual({
      kind: "append-line",
      path: "d.md",
      entry,
    }),
  );
});

describe("undoing after the note has changed", () => {
  const log: Edit = { kind: "add-under-heading", path: "Ana.md", heading: "Log", entry: ENTRY };
  const undone = (text: string, change: (text: string) => string): string | null => {
    const result = applyEdit(text, log);
    return result.kind === "applied" ? result.undo(change(result.text)) : null;
  };

  it.each<[string, string, (text: string) => string, string | null]>([
    ["a line above", "## Log\n", (text) => `x\n${text}`, "x\n## Log\n"],
    ["a line below", "## Log", (text) => `${text}\nx`, "## Log\nx"],
    ["the entry changed", "## Log\n", (text) => text.replace("call", "coffee"), null],
    ["the entry gone", "## Log\n", () => "## Log\n", null],
    ["the heading that was made", "a\n", (text) => `x\n${text}`, "x\na\n"],
    [
      "another entry under it",
      "a\n",
      (text) => text.replace("- ", "- 2026-11-22: y\n- "),
      "a\n\n## Log\n- 2026-11-22: y\n",
    ],
  ])("%s", (_name, text, change, result) => expect(undone(text, change)).toBe(result));
});
