import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceWords } from "../../../src/cli/words";
import { type Settings } from "../../../src/core/settings/settings";
import { personSign } from "../../../src/words/en/person-signs";
import { day, lastTouch, notCounted, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");

/** `overdue, prm-tier: close`: where somebody stands, and what said how often, or what of it can't be understood. */
function standing(vault: Vault, path: string, settings: Partial<Settings> = {}): string {
  const found = read(vault, settings).explain(path, TODAY)?.standing;
  if (found === undefined) return "nobody";
  const { status, intervalFrom, intervalProblem } = found;
  const problem = intervalProblem && `${intervalProblem.written} (${intervalProblem.why})`;
  return `${status}, ${problem ?? (intervalFrom ? sourceWords(intervalFrom) : "-")}`;
}

function touches(vault: Vault, path: string): string[] {
  const found = read(vault).explain(path, TODAY)?.touches ?? [];
  return found.map((touch) => `${touch.day} ${touch.kind}, ${touch.path}:${touch.line + 1}`);
}

function people(vault: Vault): string[] {
  return read(vault)
    .agenda(TODAY)
    .people.map(({ person }) => `${person.name}: ${personSign(person.because)}`)
    .sort();
}

/** A note in the people folder with these properties. */
function ana(...properties: string[]): Vault {
  return { "People/Ana Lima.md": `---\n${properties.join("\n")}\n---\n` };
}
const ANA = "People/Ana Lima.md";

describe("Personal CRM", () => {
  it.each<[string, string[], string]>([
    [
      "a tier",
      ["prm-tier: close", "prm-last-contacted: 2026-01-10"],
      "overdue, prm-tier: close, Personal CRM",
    ],
    [
      "days of one's own before a tier",
      ["prm-tier: inner", "prm-cadence: 300", "prm-last-contacted: 2026-01-10"],
      "ok, prm-cadence: 300, Personal CRM",
    ],
    ["a tier nobody knows is told", ["prm-tier: vips"], "untracked, vips (no-interval)"],
    [
      "a snooze that ends yesterday",
      ["prm-tier: inner", "prm-last-contacted: 2026-01-10", "prm-snooze-until: 2026-03-14"],
      "overdue, prm-tier: inner, Personal CRM",
    ],
    [
      "a snooze, its last day included",
      ["prm-tier: inner", "prm-last-contacted: 2026-01-10", "prm-snooze-until: 2026-03-15"],
      "snoozed, prm-tier: inner, Personal CRM",
    ],
    [
      "Kith's own snooze has the last word",
      [
        "prm-tier: inner",
        "prm-last-contacted: 2026-01-10",
        "prm-snooze-until: 2026-06-01",
        "check-in-after: 2026-03-15",
      ],
      "overdue, prm-tier: inner, Personal CRM",
    ],
    [
      "paused",
      ["prm-tier: inner", "prm-paused: true"],
      "untracked, prm-paused: true, Personal CRM",
    ],
    [
      "paused in words",
      ["prm-tier: inner", 'prm-paused: "Yes"'],
      "untracked, prm-paused: Yes, Personal CRM",
    ],
    [
      "not paused",
      ["prm-tier: inner", "prm-paused: false", "prm-last-contacted: 2026-03-10"],
      "ok, prm-tier: inner, Personal CRM",
    ],
    [
      "the note's own word before a pause",
      ["prm-paused: true", "check-in: monthly", "prm-last-contacted: 2026-03-10"],
      "ok, check-in: monthly",
    ],
  ])("%s", (_what, properties, answer) => expect(standing(ana(...properties), ANA)).toBe(answer));

  it("its contact log is read, newest first or not, links and all", () => {
    const vault = {
      [ANA]:
        "## Contact log\n- 2026-02-20 — coffee by the river\n  it rained\n- [[2026-03-01]] — called\n- [[Sunday walk|2026-01-04]]\n",
    };
    expect(touches(vault, ANA)).toEqual([
      `2026-03-01 call, ${ANA}:4`,
      `2026-02-20 coffee, ${ANA}:2`,
      `2026-01-04 log, ${ANA}:5`,
    ]);
  });

  it("a nudge in the daily note is contact once it is ticked", () => {
    const nudge = (box: string): Vault => ({
      ...ana("prm-tier: inner"),
      "2026-03-05.md": `## Reach out\n- [${box}] [[Ana Lima]] — overdue 6w`,
    });
    expect(touches(nudge("x"), ANA)).toEqual(["2026-03-05 mention, 2026-03-05.md:2"]);
    expect(touches(nudge(" "), ANA)).toEqual([]);
  });

  it("mentions of somebody whose note says to ignore them do not count, unless they insist", () => {
    const daily = {
      "2026-03-05.md": "breakfast with [[Ana Lima]]\n\n[[Ana Lima]] called %%touch%%",
      "Meetings/Plan.md": '---\ndate: 2026-03-02\npeople: ["[[Ana Lima]]"]\n---\n',
    };
    const vault = { ...ana("prm-ignore-journal: true"), ...daily };
    expect(touches(vault, ANA)).toEqual([
      "2026-03-05 call, 2026-03-05.md:3",
      "2026-03-02 meeting, Meetings/Plan.md:3",
    ]);
    expect(notCounted(read(vault), ANA, TODAY)).toEqual(["mentions-ignored 2026-03-05.md:1"]);
  });

  it("the mentions count again when the note no longer says so", () => {
    const kith = read({ ...ana("prm-ignore-journal: yes"), "2026-03-05.md": "saw [[Ana Lima]]" });
    expect(lastTouch(kith, ANA, TODAY)).toBe("never");
    kith.put(ANA, "---\nprm-ignore-journal: false\n---\n");
    expect(lastTouch(kith, ANA, TODAY)).toBe("2026-03-05 mention, 2026-03-05.md:1");
  });

  it("a title is a job where an address book was brought in, else a name", () => {
    expect(people(ana("title: Pilot", "company: Condor Air"))).toEqual(["Ana Lima: folder People"]);
    expect(people(ana("title: Pilot", "prm-tier: warm"))).toEqual(["Ana Lima: folder People"]);
    expect(people(ana("title: Ana L."))).toEqual(["Ana L.: folder People"]);
  });
});

describe("Friend Tracker", () => {
  const NOTE = "FriendTracker/Bo Díaz.md";
  const vault = {
    [NOTE]:
      "---\nname: Bo Díaz\nbirthday: 1988-03-18\ninteractions:\n  - date: 2026-03-01\n    text: Coffee near the station\n  - date: 2026-01-20\n    text: moved house, I carried boxes\n  - date: 2026-04-02\n    text: dinner\n---\n",
  };

  it("its folder holds people, and its interactions are contacts", () => {
    expect(people(vault)).toEqual(["Bo Díaz: folder FriendTracker"]);
    expect(touches(vault, NOTE)).toEqual([
      `2026-03-01 coffee, ${NOTE}:5`,
      `2026-01-20 log, ${NOTE}:7`,
    ]);
    expect(read(vault).explain(NOTE, TODAY)?.standing.nextTouch?.day).toBe("2026-04-02");
  });

  it.each<[string, string, string[]]>([
    ["no list", "interactions: often", []],
    ["a list of words", "interactions: [2026-03-02 called, soon, 7]", ["2026-03-02 call"]],
    ["one entry without a list", "interactions: { date: 2026-03-02 }", ["2026-03-02 log"]],
    [
      "entries on one line",
      "interactions: [{date: 2026-03-02}, {date: 2026-03-03}]",
      ["2026-03-03 log", "2026-03-02 log"],
    ],
    ["no date", "interactions: [{ text: hello }, null, [], { date: null }]", []],
    ["no such day", "interactions: [{ date: 2026-02-30 }]", []],
    ["day or month first", "interactions: [{ date: 3/2/2026 }]", []],
    ["nothing", "interactions:", []],
  ])("interactions that are malformed: %s", (_what, property, answer) => {
    const found = touches({ [NOTE]: `---\n${property}\n---\n` }, NOTE);
    expect(found.map((touch) => touch.split(",")[0])).toEqual(answer);
  });
});

describe("Callander", () => {
  const CY = "Friends/People/Cy Novak.md";

  it("events with a whole date are contacts; events of somebody's life are not", () => {
    const note = `---\nname: Cy Novak\ndisplayName: Cyco\nevents:\n  - date: "2026-02"\n    text: a trip\n  - date: 2026-02-14\n    text: climbing\n    type: hangout\n  - date: "03-01"\n    text: lunch\n  - date: 2026-03-02\n    text: got the job\n    type: life\n  - date: 2026-03-04\n    text: his thirtieth\n    type: party\n---\n`;
    expect(touches({ [CY]: note }, CY)).toEqual([
      `2026-03-04 party, ${CY}:15`,
      `2026-02-14 log, ${CY}:7`,
    ]);
    expect(read({ [CY]: note }).findPerson("cyco")).toEqual({ kind: "one", path: CY });
  });

  it("its folder holds people among other things", () => {
    const vault = {
      [CY]: "",
      "Friends/Dee Park.md": "",
      "Friends/Groups/Climbers.md": "---\nname: Climbers\n---\n",
      "Friends/Plans/Picnic.md": "---\ndate: 2026-03-20\n---\nwith [[Cy Novak]]",
      "Friends/Somedays/Sailing.md": "",
      "Friends/Reminders/Call.md": "---\nkind: reminder\nname: Call\nstatus: open\n---\n",
      "Friends/Diary/Rain.md": "---\ntitle: Rain\ndate: 2026-03-03\n---\nlunch with [[Cy Novak]]",
    };
    expect(people(vault)).toEqual(["Cy Novak: folder Friends", "Dee Park: folder Friends"]);
    expect(lastTouch(read(vault), CY, TODAY)).toBe("2026-03-03 lunch, Friends/Diary/Rain.md:5");
    expect(read(vault).explain(CY, TODAY)?.standing.nextTouch?.day).toBe("2026-03-20");
  });
});

describe("Cadence", () => {
  const EVA = "Cadence/Contacts/Eva Roth.md";
  const contact = "---\ntype: [contact]\nname: Eva Roth\nlastContact: 2026-01-07\n---\n";
  const activity = (type: string): Vault => ({
    [EVA]: contact,
    "Cadence/Activities/a.md": `---\nsubject: Renewal\ntype: ${type}\nwhen: 2026-03-06 14:00\nwith: "[[Eva Roth]]"\n---\n`,
  });

  it.each(["Call", "Email", "Meeting"])(
    "an activity of type %s is contact, of its kind",
    (type) => {
      expect(people(activity(type))).toEqual(["Eva Roth: type contact"]);
      expect(touches(activity(type), EVA)).toEqual([
        `2026-03-06 ${type.toLowerCase()}, Cadence/Activities/a.md:5`,
        `2026-01-07 property, ${EVA}:4`,
      ]);
    },
  );

  it.each(["Note", "Task"])("one of type %s is none", (type) => {
    expect(touches(activity(type), EVA)).toEqual([`2026-01-07 property, ${EVA}:4`]);
  });

  it("`when` dates no other note", () => {
    const vault = {
      [EVA]: contact,
      "Idea.md": "---\ntype: call\nwhen: 2026-03-06\n---\n[[Eva Roth]]",
    };
    expect(touches(vault, EVA)).toEqual([`2026-01-07 property, ${EVA}:4`]);
  });
});

describe("Team Manager", () => {
  const FAY = "Team Manager/People/Fay Okoro.md";
  const meeting = {
    "Team Manager/Meetings/m.md":
      '---\ntype: meeting\nperson: "[[Fay Okoro]]"\ndate: 2026-02-20\n---\n- [ ] ask [[Gil Sand]]',
  };

  it.each<[string, string, string]>([
    ["biweekly", "relation: team", "overdue, cadence: biweekly"],
    ["quinzenal", "relation: team", "overdue, cadence: quinzenal"],
    ["mensal", "relation: peer", "ok, cadence: mensal"],
    ["30", "relation: peer", "ok, cadence: 30"],
    ["biweekly", "role: cook", "untracked, biweekly (biweekly)"],
  ])("cadence: %s, %s", (cadence, beside, answer) => {
    const vault = { ...meeting, [FAY]: `---\ntype: person\n${beside}\ncadence: ${cadence}\n---\n` };
    expect(standing(vault, FAY)).toBe(answer);
  });

  it("a one-to-one is contact; a judgement of somebody's work is not", () => {
    const vault = {
      ...meeting,
      [FAY]: "---\ntype: person\nrelation: team\n---\n",
      "Team Manager/Performance/p.md":
        '---\ntype: performance\nperson: "[[Fay Okoro]]"\nperiod: 2025-H2\nrating: 4\ndate: 2026-03-01\n---\n',
      "Team Manager/Projects/Roof.md":
        '---\ntype: project\nstatus: active\npeople: ["[[Fay Okoro]]"]\n---\n## Log\n- 2026-03-03: tiles came\n',
    };
    expect(touches(vault, FAY)).toEqual(["2026-02-20 meeting, Team Manager/Meetings/m.md:3"]);
    expect(notCounted(read(vault), FAY, TODAY)).toEqual([
      "appraisal Team Manager/Performance/p.md:3",
      "no-date Team Manager/Projects/Roof.md:4",
    ]);
  });
});

describe("Contacts", () => {
  const MARK = "/---contact---/";
  const table = (...rows: string[]): string =>
    [MARK, "| key | value |", "| --- | --- |", ...rows, MARK, "", "A friend from school."].join(
      "\n",
    );

  it("its table makes a person wherever it lies, with name, last chat and birthday", () => {
    const path = "Notes/hana.md";
    const vault = {
      [path]: table(
        "| Name | Hana |",
        "| Last Name | Mori |",
        "| Birthday | 1990-03-16 |",
        "| Last chat | [[2026-02-11]] |",
        "| Friends | [[Bo Díaz]] |",
      ),
    };
    expect(people(vault)).toEqual(["Hana Mori: a contact table"]);
    expect(touches(vault, path)).toEqual([`2026-02-11 property, ${path}:7`]);
    expect(read(vault).explain(path, TODAY)?.standing.reasons[0]).toMatchObject({
      kind: "birthday",
      day: "2026-03-16",
      line: 5,
      years: 36,
    });
  });

  it("its properties say the same", () => {
    const path = "Notes/hana.md";
    const vault = {
      [path]:
        '---\ntype: contact\nname: { first: Hana, last: Mori }\nlast_chat: "[[2026-02-11]]"\nfriends: "[[Bo Díaz]]"\n---\n',
    };
    expect(people(vault)).toEqual(["Hana Mori: type contact"]);
    expect(touches(vault, path)).toEqual([`2026-02-11 property, ${path}:4`]);
  });

  it.each<[string, string]>([
    ["one mark", `${MARK}\n| Last chat | 2026-02-11 |\n`],
    ["marks in code", `\`\`\`\n${table("| Last chat | 2026-02-11 |")}\n\`\`\`\n`],
    ["marks in prose", `write ${MARK} above\nand ${MARK} below`],
  ])("no table, nobody: %s", (_what, text) =>
    expect(people({ "Notes/hana.md": text })).toEqual([]),
  );

  it.each<[string, string]>([
    ["rows without cells", table("|", "||", "| Last chat", "| Last chat |  |", "Last chat")],
    ["a date of two readings", table("| Last chat | 02/11/2026 |")],
  ])("rows that say nothing: %s", (_what, text) => {
    expect(touches({ "People/hana.md": text }, "People/hana.md")).toEqual([]);
  });
});

describe("vCard properties", () => {
  const card = (...lines: string[]): Vault => ({
    "Cards/ivo.md": `---\n${lines.join("\n")}\n---\n`,
  });

  it.each<[string, string[], string[]]>([
    ["given and family name", ["N.GN: Ivo", "N.FN: Kern"], ["Ivo Kern: vCard properties"]],
    [
      "a full name, and a title that is a job",
      ["FN: Dr Ivo Kern", 'VERSION: "4.0"', "TITLE: Baker", "ORG: Kern"],
      ["Dr Ivo Kern: vCard properties"],
    ],
    ["an organisation", ["N.GN: ''", "N.FN: ''", "FN: Kern Bakery", "KIND: org"], []],
    ["half a name", ["N.GN: Ivo"], []],
    ["a key that only looks alike", ["fn: main"], []],
  ])("%s", (_what, lines, answer) => expect(people(card(...lines))).toEqual(answer));

  it("an organisation is nobody in a people folder either", () => {
    const text = "---\nFN: Kern Bakery\nUID: urn:uuid:1\nKIND: org\n---\n";
    expect(people({ "Contacts/kern.md": text })).toEqual([]);
  });

  it("a nickname reaches them, and REV is no contact", () => {
    const vault = card("N.GN: Ivo", "N.FN: Kern", "NICKNAME: Iv, Kernel", "REV: 20260310T101500Z");
    expect(read(vault).findPerson("kernel")).toEqual({ kind: "one", path: "Cards/ivo.md" });
    expect(touches(vault, "Cards/ivo.md")).toEqual([]);
  });
});

describe("a journal of friends in one file", () => {
  const journal = [
    "### Activities:",
    "- 2026-03-04: Lunch with **Ana Lima** and **Bo Díaz** in _Porto_. @food",
    "- 2026-02-02: **Ana Lima** called.",
    "- 2026-03-09: **Ana Lima** was there, they say. %%no touch%%",
    "- someday: **Ana Lima**",
    "- 2026-03-06: **very** long walk with **Nobody Known**.",
    "### Notes:",
    "- 2026-03-10: **Ana Lima** has a new job.",
    "### Friends:",
    "- Ana Lima (a.k.a. Annie) [Porto] @school",
    "- Jo Quist",
    "### Locations:",
    "- Porto",
  ].join("\n");
  const vault = { "People/Ana Lima.md": "", "People/Bo Díaz.md": "", "friends.md": journal };

  it("its activities are contact with those who have a note", () => {
    expect(people(vault)).toEqual(["Ana Lima: folder People", "Bo Díaz: folder People"]);
    expect(touches(vault, ANA)).toEqual([
      "2026-03-04 lunch, friends.md:2",
      "2026-02-02 call, friends.md:3",
    ]);
    expect(touches(vault, "People/Bo Díaz.md")).toEqual(["2026-03-04 lunch, friends.md:2"]);
    expect(notCounted(read(vault), ANA, TODAY)).toEqual([
      "no-touch friends.md:4",
      "no-date friends.md:5",
    ]);
  });

  it("is nobody in a people folder", () => {
    expect(people({ "CRM/my friends.md": journal })).toEqual([]);
  });

  it.each<[string, string]>([
    ["one heading of the two", journal.replace("### Friends:", "### Others:")],
    ["headings without a colon", journal.replace(/:$/gm, "")],
    ["code", `\`\`\`\n${journal}\n\`\`\``],
  ])("bold words are names nowhere else: %s", (_what, text) => {
    expect(touches({ ...vault, "friends.md": text }, ANA)).toEqual([]);
  });
});

it("categories that link People make a person, a meeting's people its attendees", () => {
  const vault = {
    "References/Kim Vale.md":
      '---\ncategories:\n  - "[[People]]"\nbirthday: 1991-07-01\norg: []\n---\n',
    "References/Lou Reyes.md": '---\ncategories: ["[[Books]]"]\nauthor: "[[Kim Vale]]"\n---\n',
    "2026-03-03 Plans.md":
      '---\ncategories: ["[[Meetings]]"]\ndate: 2026-03-03\npeople: ["[[Kim Vale]]"]\ntopics: []\n---\n',
  };
  expect(people(vault)).toEqual(["Kim Vale: categories People"]);
  expect(touches(vault, "References/Kim Vale.md")).toEqual([
    "2026-03-03 meeting, 2026-03-03 Plans.md:4",
  ]);
});

describe("lists A to D", () => {
  const note = (category: string): Vault => ({
    [ANA]: `# Ana Lima\n- Birthday: 03-17\n- ${category}\n\n## 2026-02-10\nlong call\n`,
  });

  it.each<[string, string, string | null]>([
    ["Category: A", "overdue, Category: A", "2026-03-03"],
    ["Category: B", "ok, Category: B", "2026-04-10"],
    ["**Category:** C", "ok, Category: C", "2026-08-10"],
    ["category:: D", "ok, category: D", "2027-02-10"],
    ["Category: E", "untracked, -", null],
    ["Category: b", "untracked, -", null],
    ["Category: A bit of both", "untracked, -", null],
    ["[ ] Category: A", "untracked, -", null],
  ])("- %s", (category, answer, due) => {
    expect(standing(note(category), ANA)).toBe(answer);
    expect(read(note(category)).explain(ANA, TODAY)?.standing.due ?? null).toBe(due);
  });

  it("the frontmatter says it too, and an interval of its own wins", () => {
    expect(standing(ana("category: B", "created: 2026-01-01"), ANA)).toBe("never, category: B");
    expect(standing(ana("category: B", "check-in: weekly"), ANA)).toBe("never, check-in: weekly");
    expect(standing(ana("category: Book"), ANA)).toBe("untracked, -");
  });

  it("labels that are nested, quoted or in code are about something else", () => {
    const text = "- Tom, her son\n  - Birthday: 03-17\n> Birthday: 03-17\n\n`Birthday: 03-17`\n";
    expect(read({ [ANA]: text }).explain(ANA, TODAY)?.standing.reasons).toEqual([]);
  });
});

describe("keys that other tools use make nobody a person", () => {
  it.each([
    "type: meeting",
    "type: project\nstatus: active\npeople: []",
    "kind: reminder\nname: Call",
    "name: Ana\nphone: 1",
    "birthday: 1990-01-01",
    "interactions: [{ date: 2026-03-01 }]",
    "events: [{ date: 2026-03-01 }]",
    "cadence: weekly",
    "prm-tier: close",
    "category: A",
    "relationship: friend",
  ])("%j", (properties) =>
    expect(people({ "Notes/x.md": `---\n${properties}\n---\n` })).toEqual([]),
  );
});

it("whatever stands under the keys of other tools, the note is read", () => {
  const key = fc.constantFrom(
    "prm-tier",
    "prm-paused",
    "prm-snooze-until",
    "prm-ignore-journal",
    "birthday",
    "anniversary",
    "interactions",
    "events",
    "category",
    "name",
    "FN",
    "N.FN",
    "NICKNAME",
    "when",
    "with",
    "type",
  );
  const odd = fc.constantFrom<unknown>(
    { toString: 1 },
    { date: { date: 1 } },
    [[["x"]]],
    "2026-13-40",
  );
  const value = fc.oneof(odd, fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 8 }), (properties) => {
      const note = `---\n${JSON.stringify(properties)}\n---\n/---contact---/\n| |\n/---contact---/\n`;
      const kith = read({ [ANA]: note, "Notes/a.md": note });
      const { people } = kith.agenda(TODAY);
      const days = people.flatMap(({ lastTouch }) => lastTouch?.day ?? TODAY);
      expect(days.filter((one) => one > TODAY)).toEqual([]);
      expect(kith.stats(TODAY).skipped).toEqual([]);
    }),
  );
});
