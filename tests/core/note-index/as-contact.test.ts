import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit, type LogEdit } from "../../../src/core/edits/edit";
import { type CheckIn, logInDailyNote, logInPersonNote } from "../../../src/core/edits/log-edits";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-11-21");
const ANA = "People/Ana.md";
const DAILY = "Daily/2026-11-20.md";

const checkIn = (text: string, kind: string | null = "call"): CheckIn => ({
  day: day("2026-11-20"),
  kind,
  text,
});
const inDaily = (log: CheckIn): LogEdit => logInDailyNote(DAILY, "[[Ana]]", log);
const inOwn = (log: CheckIn): LogEdit => logInPersonNote(ANA, "Log", log);

const ON = day("2026-11-20");

/** An edit as it is written into a daily note. */
function inWords(edit: LogEdit, text = "", people: Vault = {}): LogEdit {
  const [written] = read(people).asContacts([edit], { day: ON, text });
  return written ?? edit;
}

/** The entry that is written for an edit. */
const entryOf = (edit: LogEdit): string => inWords(edit).entry;

/** The day of the last contact with Ana once an edit is written. */
function lastTouch(edit: LogEdit, before = "", people: Vault = { [ANA]: "" }): string | undefined {
  const written = applyEdit(before, inWords(edit, before, people));
  const text = written.kind === "applied" ? written.text : "";
  return read({ ...people, [edit.path]: text }).explain(ANA, TODAY)?.standing.lastTouch?.day;
}

describe("a contact that is logged is read as one", () => {
  it.each([
    ["sent the photos", "- call with [[Ana]]: sent the photos"],
    ["", "- call with [[Ana]]"],
    [
      "@followup friday send the lease",
      "- call with [[Ana]]: @followup friday send the lease %%touch%%",
    ],
    ["should have met [[Bo]] too", "- call with [[Ana]]: should have met [[Bo]] too"],
  ])("in a daily note: %j", (text, entry) => expect(entryOf(inDaily(checkIn(text)))).toBe(entry));

  it.each([
    ["should call again", "- 2026-11-20: call, should call again"],
    ["@waiting friday the lease", "- 2026-11-20: call, @waiting friday the lease %%touch%%"],
  ])("in the person's own note: %j", (text, entry) =>
    expect(entryOf(inOwn(checkIn(text)))).toBe(entry),
  );

  it.each(["tried to reach", "should call", "didn't reach", "email to write", "next week"])(
    "whatever its kind says: %j",
    (kind) => {
      expect(lastTouch(inDaily(checkIn("", kind)))).toBe("2026-11-20");
      expect(lastTouch(inDaily(checkIn("talk again next month", kind)))).toBe("2026-11-20");
      expect(lastTouch(inOwn(checkIn("talk again next month", kind)))).toBe("2026-11-20");
    },
  );

  it.each([
    ["## Evening\n- bought milk\n", "- call with [[Ana]]"],
    ["## Tomorrow\n- buy milk\n", "- call with [[Ana]] %%touch%%"],
    ["## Attendees\n- [[Ana]]\n\n## Notes\n", "- call with [[Ana]]"],
    ["## 2026-11-20\n- a walk\n", "- call with [[Ana]]"],
    ["## 2026-11-30\n- the fair\n", "- 2026-11-20: call with [[Ana]]"],
    ["# [[2026-11-19]]\n", "- 2026-11-20: call with [[Ana]]"],
    ["## Attendees\n- [[Bo]]\n\n## Notes\n", "- call with [[Ana]] %%touch%%"],
    ["---\nattendees: [Bo]\n---\n", "- call with [[Ana]] %%touch%%"],
    ["Absent: [[Ana]]\n", "- call with [[Ana]]"],
    ["Absent: [[Bo]]\n", "- call with [[Ana]]"],
  ])("at the end of a note: %j", (before, entry) => {
    const edit = inDaily(checkIn(""));
    expect(inWords(edit, before).entry).toBe(entry);
    expect(lastTouch(edit, before)).toBe("2026-11-20");
  });

  it("with several people at once, in lists or not", () => {
    const edits = ["[[Ana]]", "[[Bo]]"].map((link) => logInDailyNote(DAILY, link, checkIn("")));
    const where = { day: ON, text: "Attendees: [[Bo]]\n" };
    const entries = read({})
      .asContacts(edits, where)
      .map(({ entry }) => entry);
    expect(entries).toEqual(["- call with [[Ana]] %%touch%%", "- call with [[Bo]]"]);
  });

  it.each([
    ["---\nprm-ignore-journal: true\n---\n", "- call with [[Ana]] %%touch%%"],
    ["", "- call with [[Ana]]"],
  ])("with somebody whose note says %j", (own, entry) => {
    const people = { [ANA]: own };
    expect(inWords(inDaily(checkIn("")), "", people).entry).toBe(entry);
    expect(lastTouch(inDaily(checkIn("")), "", people)).toBe("2026-11-20");
  });

  const meant = ["talk again next month", "should call", "wished", "if she signs", "will send it"];
  const kinds = fc.constantFrom(null, "call", "?", "~~no~~", ...meant);
  const marks = ["@followup friday", "#waiting", "📅 2026-12-01", "2026-11-25", "^id", "~~no~~"];
  const others = ["[[Bo]]", "(with [[Cy]])", "| ", "- [ ]", "> she said", "# Lease", "tomorrow:"];
  const said = fc
    .array(fc.constantFrom(...meant, ...marks, ...others), { maxLength: 5 })
    .map((words) => words.join(" "));

  it("whatever was said", () => {
    fc.assert(
      fc.property(kinds, said, (kind, text) => {
        const log = checkIn(text, kind);
        expect([lastTouch(inDaily(log)), lastTouch(inOwn(log))]).toEqual([
          "2026-11-20",
          "2026-11-20",
        ]);
      }),
    );
  });
});
