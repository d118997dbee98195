/** Who was there, as the text of a note lists them: under headings, behind labels, in inline fields. */
import { describe, expect, it } from "vitest";
import { day, lastTouch, notCounted, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");
const ANA = "People/Ana Lima.md";
const PEOPLE: Vault = {
  [ANA]: "---\naliases: [Annie]\n---\n",
  "People/Bo Díaz.md": "",
  "People/Cy Novak.md": "",
  "Lego.md": "",
};
const MEETING = "Meetings/2026-03-02 Budget.md";

function ana(path: string, text: string): string {
  return lastTouch(read({ ...PEOPLE, [path]: text }), ANA, TODAY);
}

/** Whether Ana was there, and whether somebody mentioned below the list counts too. */
function there(path: string, text: string): { ana: boolean; bo: boolean } {
  const kith = read({ ...PEOPLE, [path]: text });
  const isTouched = (who: string): boolean => lastTouch(kith, who, TODAY) !== "never";
  return { ana: isTouched(ANA), bo: isTouched("People/Bo Díaz.md") };
}

describe("a word between two names joins them, or is part of one", () => {
  it.each<[string, string[]]>([
    ["Asistentes: Ortega y Gasset, Ana Lima", ["Ana Lima", "Ortega y Gasset"]],
    ["Attendees: Ana Lima and Cy Novak", ["Ana Lima", "Cy Novak"]],
    ["Attendees: Ana Lima and Ortega y Gasset", ["Ana Lima", "Ortega y Gasset"]],
    ["Teilnehmer: Ana Lima und Niemand", ["Ana Lima"]],
    ["Attendees: [[Ana Lima]] y Cy Novak", ["Ana Lima", "Cy Novak"]],
    ["Attendees: Ortega, Gasset", []],
    ["---\nattendees: Ana Lima (host) & Cy Novak\n---\n", ["Ana Lima", "Cy Novak"]],
    ["---\nattendees: Ortega y Gasset and Ana Lima\n---\n", ["Ana Lima", "Ortega y Gasset"]],
    ["---\nattendees: |\n  Ana Lima\n  Cy Novak\n---\n", ["Ana Lima", "Cy Novak"]],
    ["---\nattendees: [Ana Lima (absent), Cy Novak]\n---\n", ["Cy Novak"]],
  ])("%s", (text, there) => {
    const names = ["Ana Lima", "Cy Novak", "Ortega y Gasset"];
    const notes = Object.fromEntries(names.map((name) => [`People/${name}.md`, ""]));
    const kith = read({ ...notes, [MEETING]: text });
    const met = names.filter((name) => lastTouch(kith, `People/${name}.md`, TODAY) !== "never");
    expect(met).toEqual(there);
  });
});

describe("Ana was there, and Bo, who is only spoken of, was not", () => {
  it.each<[string]>([
    ["## Attendees\n- [[Ana Lima]]\n- [[Cy Novak]]\n\n## Notes\n[[Bo Díaz]] wants a boat"],
    ["## Attendees\n- [[Ana Lima]]\n- [[Bo Díaz]] (absent)\n- [[Cy Novak]] (remote)"],
    ["## Attendees\n- [[Ana Lima]]\n- [[Bo Díaz]] absent\n- [[Cy Novak]] remote"],
    ["Teilnehmer: [[Ana Lima]], [[Bo Díaz]] entschuldigt"],
    ["## Attendees\n- [[Ana Lima]]\n- ~~[[Bo Díaz]]~~"],
    ["Teilnehmer: Ana Lima, Bo Díaz (entschuldigt)"],
    ["**Attendees:** [[Ana Lima]], ~~[[Bo Díaz]]~~, [[Cy Novak]]"],
    ["Attendees: ==[[Ana Lima]]==, ==Cy Novak==\n\nfor [[Bo Díaz]]"],
    ["# Budget\n## Participants\n[[Ana Lima]], [[Cy Novak]]\n\n[[Bo Díaz]] wants a boat"],
    ["## 👥 Attendees (2):\n- Ana Lima (remote)\n\nfor [[Bo Díaz]]"],
    ["## Attendees: [[Ana Lima]]\nfor [[Bo Díaz]]"],
    ["**Attendees:** [[Ana Lima]], [[Cy Novak]]\n\nfor [[Bo Díaz]]"],
    ["**Attendees**: Annie and Cy Novak\n\nfor [[Bo Díaz]]"],
    ["**Attendees** [[Ana Lima]]\n\nfor [[Bo Díaz]]"],
    ["Attendees:: [[Ana Lima]], [[Cy Novak]]\n\nfor [[Bo Díaz]]"],
    ["- Attendees: [[People/Ana Lima|Ana]] & [[Cy Novak]]\n- for [[Bo Díaz]]"],
    ["- **Attendees**\n  - [[Ana Lima]] — brought what [[Bo Díaz]] wrote\n- for [[Bo Díaz]]"],
    ["**People:**\n- [[Ana Lima]]\n  - says that [[Bo Díaz]] is ill\n\nfor [[Bo Díaz]]"],
    ["## People\n- [x] [[Ana Lima]]\n- [ ] [[Bo Díaz]]"],
    ["## Attendees\n\n| who | from |\n|---|---|\n| [[Ana Lima\\|Ana]] | [[Bo Díaz]] |"],
    ["Attendees:\n- [[Cy Novak]]\n- Chair: [[Ana Lima]]\n\nfor [[Bo Díaz]]"],
    ["Attendees: [[Cy Novak]], **Scribe:** [[Ana Lima]]\n\nfor [[Bo Díaz]]"],
    ["Teilnehmer: Leitung: [[Ana Lima]], Cy Novak\n\nfür [[Bo Díaz]]"],
    ["Teilnehmer: [[Ana Lima]], Cy Novak\n\nfür [[Bo Díaz]]"],
    ["**Teilnehmer:innen:** [[Ana Lima]], Cy Novak\n\nfür [[Bo Díaz]]"],
    ["Teilnehmer*innen: Ana Lima\n\nfür [[Bo Díaz]]"],
    ["## Teilnehmer/innen\n- [[Ana Lima]]\n\nfür [[Bo Díaz]]"],
    ["**Participants :** [[Ana Lima]] et [[Cy Novak]]\n\npour [[Bo Díaz]]"],
    ["Participants\u00A0: [[Ana Lima]] et\u00A0Cy Novak\n\npour [[Bo Díaz]]"],
    ["## Deelnemers\n* [[Ana Lima]]\n\nvoor [[Bo Díaz]]"],
    ["### Asistentes\n1. [[Ana Lima]]\n2. [[Cy Novak]]\n\npara [[Bo Díaz]]"],
  ])("%j", (text) => expect(there(MEETING, text)).toEqual({ ana: true, bo: false }));
});

describe("is no list of who was there", () => {
  it.each<[string]>([
    ["People like [[Bo Díaz]] and [[Ana Lima]] came"],
    ["## People I met\n[[Ana Lima]] and [[Bo Díaz]]"],
    ["People: all of them\n\n[[Ana Lima]] and [[Bo Díaz]]"],
    ["People: [[Lego]]\n\n[[Ana Lima]] and [[Bo Díaz]]"],
    ["The attendees: [[Cy Novak]]\n\n[[Ana Lima]] and [[Bo Díaz]]"],
    ["`Attendees: x`\n\n[[Ana Lima]] and [[Bo Díaz]]"],
    ["```\nAttendees: [[Cy Novak]]\n```\n[[Ana Lima]] and [[Bo Díaz]]"],
    ["> Attendees: [[Cy Novak]]\n\n[[Ana Lima]] and [[Bo Díaz]]"],
  ])("%j", (text) => expect(there(MEETING, text)).toEqual({ ana: true, bo: true }));
});

it.each<[string, string]>([
  ["a first name", "Attendees: Ana, Bo"],
  ["a name in a sentence", "Attendees: everybody, even Ana Lima came"],
  ["a name in prose", "Ana Lima, Bo Díaz"],
  ["a list without a day", "Attendees: [[Ana Lima]]"],
])("%s is nobody", (what, text) =>
  expect(ana(what === "a list without a day" ? "Budget.md" : MEETING, text)).toBe("never"),
);

it("a name that could be two people is neither", () => {
  const vault = { ...PEOPLE, "Friends/Ana Lima.md": "", [MEETING]: "Attendees: Ana Lima" };
  expect(lastTouch(read(vault), ANA, TODAY)).toBe("never");
  expect(notCounted(read(vault), ANA, TODAY)).toEqual([`ambiguous ${MEETING}:1`]);
});

it("each is a meeting on its own line, on the day of its heading or note", () => {
  expect(ana(MEETING, "## Attendees\n- Cy Novak\n- Ana Lima")).toBe(
    `2026-03-02 meeting, ${MEETING}:3`,
  );
  expect(ana("Log.md", "## 2026-03-05\n**Attendees:** [[Ana Lima]]")).toBe(
    "2026-03-05 meeting, Log.md:2",
  );
});

describe("Ana is told to have been absent, and Bo, who is named below, counts", () => {
  it.each<[string]>([
    ["## Absent\n- [[Ana Lima]]\n\n## Notes\n[[Bo Díaz]] wants a boat"],
    ["# Budget\n## Apologies:\n[[Ana Lima]] (ill), [[Cy Novak]]\n\n[[Bo Díaz]]"],
    ["**Regrets:** [[Ana Lima]]\n\n[[Bo Díaz]] wants a boat"],
    ["- Apologies\u00A0: [[Cy Novak]] and [[People/Ana Lima|Ana]]\n- [[Bo Díaz]]"],
    ["Absent: [[Ana Lima]]\n\nlunch with [[Bo Díaz]], [[Ana Lima]] agreed"],
    ["Absent: Annie\n\n[[Bo Díaz]] spoke, [[Ana Lima]] too"],
    ["## Entschuldigt\n* [[Ana Lima]] – Urlaub\n\n[[Bo Díaz]]"],
    ["Abwesend: [[Ana Lima]], [[Cy Novak]]\n\n[[Bo Díaz]]"],
    ["**Absents :** [[Ana Lima]] et [[Cy Novak]]\n\n[[Bo Díaz]]"],
    ["Excusés : [[Ana Lima]]\n\n[[Bo Díaz]]"],
    ["### Ausentes\n1. [[Ana Lima]]\n\n[[Bo Díaz]]"],
    ["Afwezig: [[Ana Lima]]\n\n[[Bo Díaz]]"],
    ["Assenti: [[Ana Lima]]\n\n[[Bo Díaz]]"],
    ["Not present:: [[Ana Lima]]\n\n[[Bo Díaz]]"],
    ["Attendees: [[Bo Díaz]]\nApologies: [[Ana Lima]]\n\n[[Ana Lima]] wants a boat"],
    ["Attendees: [[Ana Lima]] (absent)\n\n[[Bo Díaz]] spoke for [[Cy Novak]]"],
    ["Attendees: [[Bo Díaz]], ~~[[Cy Novak]], [[Ana Lima]]~~\n\n"],
  ])("%j", (text) => expect(there(MEETING, text)).toEqual({ ana: false, bo: true }));

  it("which is the reason given", () => {
    const kith = read({ ...PEOPLE, [MEETING]: "## Absent\n- [[Ana Lima]]\n\nfor [[Ana Lima]]" });
    expect(notCounted(kith, ANA, TODAY)).toEqual([
      `non-attendee ${MEETING}:2`,
      `non-attendee ${MEETING}:4`,
    ]);
  });

  it("in a daily note only there", () => {
    const text = "## Absent\n- [[Ana Lima]]\n- [[Bo Díaz]]\n\n## Evening\ndinner with [[Ana Lima]]";
    expect(there("2026-03-05.md", text)).toEqual({ ana: true, bo: false });
    expect(ana("2026-03-05.md", text)).toBe("2026-03-05 dinner, 2026-03-05.md:6");
  });
});

describe("says nothing of who was absent", () => {
  it.each<[string]>([
    ["Absent minds: [[Ana Lima]] and [[Bo Díaz]]"],
    ["## Regrets\nlunch with [[Ana Lima]] and [[Bo Díaz]] was too long"],
    ["Apologies: lunch with [[Ana Lima]] and [[Bo Díaz]]"],
    ["Absent: [[Cy Novak]]\n\n[[Ana Lima]] and [[Bo Díaz]]"],
    ["Attendees: [[Ana Lima]], [[Bo Díaz]]\nAbsent: nobody"],
    ["Absent: [[Ana Lima]] %%touch%%\n[[Bo Díaz]]"],
    ["> Absent: [[Ana Lima]]\n\n[[Ana Lima]] and [[Bo Díaz]]"],
  ])("%j", (text) => expect(there(MEETING, text)).toEqual({ ana: true, bo: true }));
});

describe("a line or list that only refers to Ana is no contact", () => {
  it.each<[string]>([
    ["See also [[Ana Lima]]"],
    ["- see also: [[Ana Lima]], [[Lego]]"],
    ["Siehe auch [[Ana Lima]]"],
    ["Voir aussi : [[Ana Lima]]"],
    ["## Related\n- [[Lego]]\n- [[Ana Lima]]"],
    ["**Related:** [[Lego]] and [[Ana Lima]]"],
    ["## See also\n[[Ana Lima]]"],
    ["author: [[Ana Lima]]"],
    ["- **Author:** [[Ana Lima]] (2nd edition)"],
    ["Owner: [[Ana Lima]]"],
    ["Birthday: [[Ana Lima]]"],
    ["## Birthdays\n- [[Ana Lima]] (40)"],
    ["Geburtstag: [[Ana Lima]]"],
    ["Anniversaire : [[Ana Lima]]"],
    ["up: [[Ana Lima]]"],
  ])("%j", (text) => {
    const kith = read({ ...PEOPLE, "2026-03-05.md": text });
    expect(lastTouch(kith, ANA, TODAY)).toBe("never");
    const why = notCounted(kith, ANA, TODAY).map((one) => one.split(" ")[0]);
    expect(why).toEqual(["intention"]);
  });

  it.each<[string]>([
    ["Birthday: dinner with [[Ana Lima]]"],
    ["## Birthday: [[Ana Lima]]\nlovely evening"],
    ["Link: [[Ana Lima]] told me over lunch"],
    ["## Related\n- [[Ana Lima]] came by"],
    ["Related work with [[Ana Lima]]"],
    ["Manager: [[Ana Lima]]"],
    ["Lunch: [[Ana Lima]]"],
    ["Author evening: [[Ana Lima]]"],
    ["See also: lunch with [[Ana Lima]] on the pier"],
    ["Author: [[Ana Lima]] %%touch%%"],
    ["- [x] Birthday: [[Ana Lima]]"],
  ])("%j is more than that", (text) => expect(ana("2026-03-05.md", text)).not.toBe("never"));
});

describe("where a note holds several meetings, a list is of its section", () => {
  it.each<[string, string]>([
    ["2026-03-05.md", "## Sync\nAttendees: [[Ana Lima]]\n## Evening\nlunch with [[Bo Díaz]]"],
    ["2026-03-05.md", "## Sync\n### Attendees\n- [[Ana Lima]]\n## Evening\n[[Bo Díaz]]"],
    ["Log.md", "## 2026-03-05\nAttendees: [[Ana Lima]]\n## 2026-03-06\n[[Bo Díaz]]"],
  ])("%s %j", (path, text) => expect(there(path, text)).toEqual({ ana: true, bo: true }));

  it("and rules out others there", () =>
    expect(
      there("2026-03-05.md", "## Sync\n### Attendees\n- [[Ana Lima]]\n### Notes\n[[Bo Díaz]]"),
    ).toEqual({ ana: true, bo: false }));
});

describe("an inline field says whom one met", () => {
  it.each<[string, string]>([
    ["met:: [[Ana Lima]] had a chat", "2026-03-05 meeting, 2026-03-05.md:1"],
    ["**Met**:: [[Ana Lima]], [[Cy Novak]]", "2026-03-05 meeting, 2026-03-05.md:1"],
    ["- with:: Ana Lima", "2026-03-05 meeting, 2026-03-05.md:1"],
    ["- 10:30 call (person:: [[Ana Lima]])", "2026-03-05 call, 2026-03-05.md:1"],
    ["coffee [with:: [[Ana Lima]]] [source:: [[x]]]", "2026-03-05 coffee, 2026-03-05.md:1"],
    ["(person:: [[Ana Lima]]) (date:: 2026-03-01)", "2026-03-01 meeting, 2026-03-05.md:1"],
    ['---\nattendees: "[[Cy Novak]]"\n---\nafterwards met:: [[Ana Lima]]', "never"],
    [
      '---\nattendees: "[[Cy Novak]]"\n---\nmet:: [[Ana Lima]]',
      "2026-03-05 meeting, 2026-03-05.md:4",
    ],
  ])("%j", (text, answer) => expect(ana("2026-03-05.md", text)).toBe(answer));

  it.each<[string, string]>([
    ["a plan", "(person:: [[Ana Lima]]) (appointment:: 2027-01-01)"],
    ["a task", "- [ ] call (person:: [[Ana Lima]])"],
    ["somebody spoken of", "met:: [[Bo Díaz]] talked about [[Ana Lima]]"],
    ["a first name", "met:: Ana"],
    ["code", "`met:: [[Ana Lima]]`"],
  ])("%s is none", (_what, text) => expect(ana("2026-03-05.md", text)).toBe("never"));

  it("in an undated note nothing", () => expect(ana("x.md", "met:: [[Ana Lima]]")).toBe("never"));
});
