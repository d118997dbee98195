import { describe, expect, it } from "vitest";
import { readRequest } from "../../src/cli/request";

/** A command line as it is typed; quotes hold words together. */
function typed(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
}

describe("a command line that can be answered", () => {
  it.each([
    ["due", { command: "due", vault: ".", today: null, every: null, json: false, color: "auto" }],
    ["due notes", { command: "due", vault: "notes" }],
    ["--json people notes", { command: "people", vault: "notes", json: true }],
    ["followups --today 2026-11-21", { command: "followups", today: "2026-11-21" }],
    ["due --today=2024-02-29", { today: "2024-02-29" }],
    ["due --today 2026-01-01 --today 2026-11-21", { today: "2026-11-21" }],
    ["due --every 2w", { every: { n: 2, unit: "week" } }],
    ['due --every "every other month"', { every: { n: 2, unit: "month" } }],
    ["due --every never", { every: "never" }],
    ['due --me "Robin Hale" --me Rob', { me: ["Robin Hale", "Rob"] }],
    ["due --settings mine.json", { settingsFile: "mine.json" }],
    ['explain "Ana Lima"', { command: "explain", person: "Ana Lima", vault: "." }],
    ["explain Ana notes", { person: "Ana", vault: "notes" }],
    ["due --color=never", { color: "never" }],
    ["people -- -notes", { vault: "-notes" }],
  ])("%s", (line, request) => {
    expect(readRequest(typed(line))).toMatchObject({ kind: "ask", request });
  });

  it.each([
    ["--help", "help"],
    ["-h", "help"],
    ["help", "help"],
    ["due --help --today nonsense", "help"],
    ["--version", "version"],
    ["-V", "version"],
  ])("%s", (line, kind) => expect(readRequest(typed(line)).kind).toBe(kind));
});

describe("a command line that cannot", () => {
  it.each([
    ["", "what should be shown"],
    ["dew", 'no command "dew"'],
    ["due a b", '"b" is one argument too many'],
    ["explain Ana notes more", '"more" is one argument too many'],
    ["explain", "explain whom"],
    ['explain "  "', "explain whom"],
    ['due ""', "has no name"],
    ["due --today", "--today needs a value"],
    ["due --today --json", "--today needs a value"],
    ["due --today tomorrow", 'not "tomorrow"'],
    ["due --today 2026-02-30", 'not "2026-02-30"'],
    ["due --today 2026-11-21T09:00", "such as 2026-11-21"],
    ["due --today=", "such as 2026-11-21"],
    ["due --every sometimes", 'not "sometimes"'],
    ["due --every biweekly", "--every biweekly"],
    ["due --json=yes", "--json takes no value"],
    ["due --yaml", "no option --yaml"],
    ["due -j", "no option -j"],
    ["due --__proto__=1", "no option --__proto__"],
    ["due --constructor", "no option --constructor"],
    ["due --color=pink", 'not "pink"'],
  ])("%s", (line, why) => {
    const reading = readRequest(typed(line));
    expect(reading).toMatchObject({ kind: "bad" });
    expect(reading.kind === "bad" ? reading.why : "").toContain(why);
  });
});
