import { describe, expect, it } from "vitest";
import { type Settings } from "../../../src/core/settings/settings";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");
const ANA = "People/Ana.md";
const PEOPLE: Vault = { [ANA]: "", "People/Bo.md": "" };
const DAY = "2026-03-05.md";

/** What is known of contact with Ana: `2026-03-05 mention 2026-03-05.md:1 through Club`. */
function contacts(vault: Vault, settings: Partial<Settings> = {}): string[] {
  const explained = read({ ...PEOPLE, ...vault }, settings).explain(ANA, TODAY);
  return (explained?.touches ?? []).map(
    ({ day: on, kind, path, line, via }) =>
      `${on} ${kind} ${path}:${line + 1}${via === null ? "" : ` through ${via}`}`,
  );
}

const THROUGH = ["2026-03-05 mention 2026-03-05.md:1 through Club.md"];

describe("a note lists members", () => {
  it.each<[string, string]>([
    ["as links in a property", '---\nmembers: ["[[Ana]]", "[[Bo]]"]\n---\n'],
    ["as names in a property", "---\nMembers: Ana, Bo\n---\n"],
    ["as one link", '---\nmembers: "[[People/Ana|Ana]]"\n---\n'],
    ["under a heading", "# Club\n## Members\n- [[Ana]], treasurer\n- [[Bo]]\n"],
    [
      "under a heading with a colon, in a table",
      "## Members:\n| who | since |\n|--|--|\n| [[Ana]] | 2020 |",
    ],
    ["under headings below that heading", "## Members\n### Board\n- [[Ana]]\n"],
    ["in German", "## Mitglieder\n- [[Ana]]"],
    ["in French", "---\nmembres: Ana\n---\n"],
    ["by Markdown links", "## Members\n- [Ana](People/Ana.md)"],
    ["in another group", "## Members\n- [[Choir]]"],
    ["in a circle of groups", "## Members\n- [[Choir]]\n- [[Club]]\n- [[Ring]]"],
  ])("%s", (_what, note) => {
    const others = {
      "Choir.md": "## Members\n- [[Ana]]",
      "Ring.md": "members\n## Members\n[[Club]]",
    };
    expect(contacts({ ...others, "Club.md": note, [DAY]: "evening at [[Club]]" })).toEqual(THROUGH);
  });

  it.each<[string, Vault]>([
    ["not under a heading", { "Club.md": "[[Ana]] founded it" }],
    ["under a heading that only begins so", { "Club.md": "## Members we lost\n- [[Ana]]" }],
    ["after that heading has ended", { "Club.md": "## Members\n## History\n[[Ana]]" }],
    ["in code", { "Club.md": "## Members\n```\n[[Ana]]\n```" }],
    ["in a quote", { "Club.md": "## Members\n> [[Ana]]" }],
    [
      "but asks that contact with it be contact with nobody",
      { "Club.md": "---\nmembers: Ana\ngroup-touch: none\n---\n" },
    ],
    [
      "as a note of a day",
      { "Club.md": "", "2026-03-04.md": "## Members\n- [[Ana]]", [DAY]: "as on [[2026-03-04]]" },
    ],
    [
      "who are two people",
      {
        "Club.md": "---\nmembers: Sam\n---\n",
        [ANA]: "---\naliases: Sam\n---\n",
        "People/Bo.md": "---\naliases: Sam\n---\n",
      },
    ],
    [
      "of another note with that name",
      { "Club.md": "", "Old/Club.md": "---\nmembers: Ana\n---\n" },
    ],
  ])("%s: nobody", (_what, vault) =>
    expect(contacts({ [DAY]: "evening at [[Club]]", ...vault })).toEqual(
      // The day's own links are contact, as ever.
      contacts({ ...vault, [DAY]: "evening" }),
    ),
  );
});

describe("contact with a group", () => {
  const CLUB: Vault = { "Club.md": '---\nmembers: ["[[Ana]]", "[[Bo]]"]\n---\n' };
  it.each<[string, Vault, string[]]>([
    ["in a day's note", { [DAY]: "evening at [[Club]]" }, THROUGH],
    [
      "as an attendee",
      { [DAY]: '---\nattendees: "[[Club]]"\n---\n' },
      ["2026-03-05 meeting 2026-03-05.md:2 through Club.md"],
    ],
    [
      "as an attendee by name",
      { [DAY]: "---\nattendees: Club\n---\n" },
      ["2026-03-05 meeting 2026-03-05.md:2 through Club.md"],
    ],
    [
      "in a completed task",
      { "Plan.md": "- [x] host [[Club]] ✅ 2026-03-03" },
      ["2026-03-03 mention Plan.md:1 through Club.md"],
    ],
    [
      "beside a member: told once",
      { [DAY]: "[[Ana]] at [[Club]]" },
      ["2026-03-05 mention 2026-03-05.md:1"],
    ],
    ["in an open task", { [DAY]: "- [ ] host [[Club]]" }, []],
    ["that is only meant", { [DAY]: "should write to [[Club]]" }, []],
    ["that is denied", { [DAY]: "[[Club]] %%no touch%%" }, []],
    [
      "in its own note",
      { "Club.md": `${CLUB["Club.md"] ?? ""}- 2026-03-01: [[Club]] was founded` },
      [],
    ],
    ["in an undated note", { "Plan.md": "[[Club]]" }, []],
  ])("%s", (_what, vault, lines) => expect(contacts({ ...CLUB, ...vault })).toEqual(lines));

  it("is contact with nobody when the rule is switched off", () =>
    expect(contacts({ ...CLUB, [DAY]: "[[Club]]" }, { ruleSwitches: { group: false } })).toEqual(
      [],
    ));

  it("is accounted for where it does not count", () => {
    const kith = read({ ...PEOPLE, ...CLUB, [DAY]: "- [ ] host [[Club]]" });
    expect(kith.explain(ANA, TODAY)?.notCounted).toContainEqual({
      day: TODAY.replace("15", "05"),
      path: DAY,
      line: 0,
      why: "open-task",
      via: "Club.md",
      couldCount: true,
    });
  });
});

describe("a group's own dated log", () => {
  const own = (text: string): Vault => ({
    "Club.md": `---\nmembers: ["[[Ana]]", "[[Bo]]", "[[Choir]]"]\n---\n${text}`,
  });
  it.each<[string, string, string[]]>([
    ["a bullet", "- 2026-03-05 dinner", ["2026-03-05 dinner Club.md:4 through Club.md"]],
    ["a heading", "## 2026-03-05 walk\nrain", ["2026-03-05 walk Club.md:4 through Club.md"]],
    [
      "a row",
      "| day | what |\n|--|--|\n| 2026-03-05 | lunch at Bo's |",
      ["2026-03-05 lunch Club.md:6 through Club.md"],
    ],
    ["under Log", "## Log\n- 2026-03-05: Dune", ["2026-03-05 log Club.md:5 through Club.md"]],
    ["who came", "- 2026-03-05 dinner with [[Ana]]", ["2026-03-05 dinner Club.md:4"]],
    ["who came, below", "- 2026-03-05 dinner\n  - [[Ana]]", ["2026-03-05 mention Club.md:5"]],
    ["who came, others", "- 2026-03-05 dinner with [[Bo]]", []],
    ["who came, others below", "## 2026-03-05 dinner\nonly [[Bo]] came", []],
    [
      "a guest, besides",
      "- 2026-03-05 dinner, read [[Dune]]",
      ["2026-03-05 dinner Club.md:4 through Club.md"],
    ],
    ["what is no contact", "## Decisions\n- 2026-03-05: fees go up", []],
    ["a task", "- [ ] 2026-03-05 dinner", []],
    ["what was cancelled", "- ~~2026-03-05 dinner~~", []],
    ["denied", "- 2026-03-05 dinner %%no touch%%", []],
    ["to come", "- 2026-04-05 dinner", []],
    ["undated", "- dinner", []],
  ])("%s", (_what, text, lines) => expect(contacts(own(text))).toEqual(lines));

  it("is one of groups in it too", () =>
    expect(
      contacts({
        "Club.md": "## Members\n- [[Choir]]\n## Log\n- 2026-03-05 tea",
        "Choir.md": "## Members\n[[Ana]]",
      }),
    ).toEqual(["2026-03-05 tea Club.md:4 through Club.md"]));

  it("says nothing where contact with the group is contact with nobody", () =>
    expect(
      contacts({ "Club.md": "---\nmembers: Ana\ngroup-touch: none\n---\n- 2026-03-05 dinner" }),
    ).toEqual([]));

  it("follows who is a member", () => {
    const kith = read({
      ...PEOPLE,
      "Club.md": "## Members\n- [[Annie]]\n## Log\n- 2026-03-05 tea",
    });
    expect(kith.explain(ANA, TODAY)?.touches).toEqual([]);
    kith.put(ANA, "---\naliases: Annie\n---\n");
    expect(kith.explain(ANA, TODAY)?.touches).toHaveLength(1);
    kith.put(ANA, "");
    expect(kith.explain(ANA, TODAY)?.touches).toEqual([]);
  });
});

describe("contact through a group follows", () => {
  const CLUB = "## Members\n- [[Annie]]\n- [[Choir]]";
  const vault: Vault = { ...PEOPLE, "Club.md": CLUB, [DAY]: "evening at [[Club]]" };
  const annie = { [ANA]: "---\naliases: Annie\n---\n" };
  it.each<[string, Vault, Vault, number]>([
    ["a member who gets the name", {}, annie, 1],
    ["a member who loses the name", annie, { [ANA]: "" }, 0],
    ["a name that comes to mean two", annie, { "People/Bo.md": "---\naliases: Annie\n---\n" }, 0],
    ["a group in it that gets a member", {}, { "Choir.md": "---\nmembers: Ana\n---\n" }, 1],
    [
      "a group in it that loses one",
      { "Choir.md": "---\nmembers: Ana\n---\n" },
      { "Choir.md": "" },
      0,
    ],
    [
      "a name in a group in it",
      { "Choir.md": "---\nmembers: Nan\n---\n" },
      { [ANA]: "---\naliases: Nan\n---\n" },
      1,
    ],
    ["its own list", annie, { "Club.md": "" }, 0],
  ])("%s", (_what, before, after, count) => {
    const kith = read({ ...vault, ...before });
    kith.agenda(TODAY);
    for (const [path, text] of Object.entries(after)) kith.put(path, text);
    expect(kith.explain(ANA, TODAY)?.touches).toHaveLength(count);
  });
});

describe("a group is a person", () => {
  it.each<[string, string, string, boolean]>([
    ["when its tag says so", "Club.md", "---\ntags: person\nmembers: Ana\n---\n", true],
    ["when its type says so", "People/Club.md", "---\ntype: person\nmembers: Ana\n---\n", true],
    ["not for its folder alone", "People/Club.md", "---\nmembers: Ana\n---\n", false],
    ["not at all", "Club.md", "## Members\n- [[Ana]]", false],
  ])("%s", (_what, path, note, isPerson) =>
    expect(read({ ...PEOPLE, [path]: note }).explain(path, TODAY) !== null).toBe(isPerson),
  );
});

it("a list of more than 500 is an address book", () => {
  const members = (n: number) => Array.from({ length: n }, (_, at) => `- [[Member ${at}]]`);
  const club = (n: number) => `## Members\n- [[Ana]]\n${members(n - 1).join("\n")}`;
  expect(contacts({ "Club.md": club(500), [DAY]: "[[Club]]" })).toHaveLength(1);
  expect(contacts({ "Club.md": club(501), [DAY]: "[[Club]]" })).toEqual([]);
});
