import { describe, expect, it } from "vitest";
import { personSign } from "../../../src/words/en/person-signs";
import { day, read, type Vault } from "../../support/vaults";

const TODAY = day("2026-03-15");

function people(vault: Vault, settings = {}): string[] {
  return read(vault, settings)
    .agenda(TODAY)
    .people.map(({ person }) => `${person.name}: ${personSign(person.because)}`);
}

describe("a person", () => {
  it.each<[string, string, string]>([
    ["People/Ana.md", "", "Ana: folder People"],
    ["03. Rolodex/04-people/team/Ana.md", "", "Ana: folder 04-people"],
    ["CRM/Ana.md", "", "Ana: folder CRM"],
    ["Ana.md", "---\ntags: person\n---\n", "Ana: tag person"],
    ["Ana.md", "---\ntags: ['#person/work', x]\n---\n", "Ana: tag person/work"],
    ["Ana.md", "---\ntype: Person\n---\n", "Ana: type person"],
    ["Ana.md", '---\ncategories:\n  - "[[People]]"\n---\n', "Ana: categories People"],
    ["Ana.md", "born in Lima\n#person\n", "Ana: tag person"],
    ["People/@Ana Lima.md", "", "Ana Lima: folder People"],
    ["people/ana-lima.md", "# Ana Lima", "Ana Lima: folder people"],
    ["people/Ana Lima.md", "# Bo", "Ana Lima: folder people"],
    ["People/a.md", "---\nname: Ana Lima\n---\n", "Ana Lima: folder People"],
    ["People/a.md", '---\nname: "[[Ana  Lima]]"\n---\n', "Ana Lima: folder People"],
    ["people/ana-lima.md", "# [[ana-lima|**Ana** Lima]]", "Ana Lima: folder people"],
    ["people/ana-lima.md", "## Ana Lima", "Ana Lima: folder people"],
    ["people/ana-lima.md", "## Log\n# Ana Lima", "ana-lima: folder people"],
    ["123.md", "---\ntags: person\n---\n", "123: tag person"],
    ["People/Анна.md", "", "Анна: folder People"],
    ["People/__proto__.md", "", "__proto__: folder People"],
    ["People/_Ana.md", "---\ntags: person\n---\n", "_Ana: tag person"],
    ["People/<img onerror=x>.md", "", "<img onerror=x>: folder People"],
  ])("%s %j", (path, text, answer) => expect(people({ [path]: text })).toEqual([answer]));
});

describe("nobody", () => {
  it.each<[string, string]>([
    ["Projects/Ana.md", ""],
    ["People/People.md", "---\ntags: people\n---\n"],
    ["People/README.md", "---\naliases: [People]\n---\n"],
    ["People/INDEX.md", ""],
    ["People/MOC.md", ""],
    ["People/People MOC.md", ""],
    ["People/MOC - Family.md", ""],
    ["People/_index.md", ""],
    ["People/00 Index.md", ""],
    ["People/_GUIDE.md", "One note for each person."],
    ["People/_All of them.md", "everybody, #people"],
    ["Templates/Person.md", "---\ntype: person\n---\n"],
    ["People/Person.md", "---\nname: <% tp.file.title %>\n---\n"],
    ["People/{{title}}.md", ""],
    ["People/New.md", "---\nname: {{title}}\n---\n"],
    [".trash/People/Ana.md", ""],
    ["People/2026-03-01.md", ""],
    ["Daily/2026-03-01.md", "so many #people"],
    ["Notes/a.md", "`#person` and [[x#person]]"],
    ["Notes/a.md", "---\ntags: personal\n---\n"],
  ])("%s %j", (path, text) => expect(people({ [path]: text })).toEqual([]));
});

it("more folders and tags make people when settings say so, and ignored folders are not read", () => {
  const vault = { "Clients/Ana.md": "", "x/Bo.md": "#client", "People/Old/Cy.md": "" };
  const settings = {
    peopleFolders: ["clients"],
    peopleTags: ["client"],
    ignoredFolders: ["People/Old"],
  };
  expect(people(vault, settings)).toEqual(["Ana: folder Clients", "Bo: tag client"]);
});

it.each([
  ["People/Old", "People/Old/Ana.md"],
  ["/people/old/", "People/Old/2024/Ana.md"],
  ["People/Ren\u00e9", "People/Rene\u0301/Ana.md"],
])("a note in an ignored folder (%j) is not read: %j", (folder, path) => {
  expect(people({ [path]: "" }, { ignoredFolders: [folder] })).toEqual([]);
});

it.each([
  ["People/Old", "People/Older/Ana.md"],
  ["Old", "People/Old/Ana.md"],
  ["/", "People/Ana.md"],
])("an ignored folder (%j) leaves %j", (folder, path) => {
  expect(people({ [path]: "" }, { ignoredFolders: [folder] })).toEqual(["Ana: folder People"]);
});

describe("what settings name makes people", () => {
  const settings = { peopleTypes: ["client"], peopleProperties: ["relation", "kind=friend"] };

  it.each<[string, string]>([
    ["type: Client", "Ana: type client"],
    ["type: '[[Client]]'", "Ana: type client"],
    ["Relation: sister", "Ana: property relation"],
    ["relation: true", "Ana: property relation"],
    ["kind: [old, '[[Friend]]']", "Ana: property kind=friend"],
  ])("%s", (yaml, answer) =>
    expect(people({ "x/Ana.md": `---\n${yaml}\n---\n` }, settings)).toEqual([answer]),
  );

  it.each<[string]>([
    ["type: clients"],
    ["relation:"],
    ["relation: false"],
    ["kind: friendly"],
    ["other: client"],
  ])("and not %s", (yaml) =>
    expect(people({ "x/Ana.md": `---\n${yaml}\n---\n` }, settings)).toEqual([]),
  );

  it("and nothing else does without them", () =>
    expect(people({ "x/Ana.md": "---\ntype: client\nrelation: sister\n---\n" })).toEqual([]));
});

it("an empty alias matches nothing", () => {
  const kith = read({
    "People/Ana.md": '---\naliases: [""]\n---\n',
    "2026-03-05.md": "[[]] [[ ]] []()",
  });
  expect(kith.explain("People/Ana.md", TODAY)?.touches).toEqual([]);
});

it("malformed YAML is told once and the note is read without it", () => {
  const kith = read({ "People/Ana.md": "---\na: [\n---\n- 2026-03-01: call" });
  expect(kith.explain("People/Ana.md", TODAY)?.standing.lastTouch?.day).toBe("2026-03-01");
  const skipped = kith.stats(TODAY).skipped;
  expect(skipped).toHaveLength(1);
  expect(skipped[0]?.path).toBe("People/Ana.md");
  expect(skipped[0]?.why).toMatch(/^malformed YAML: \S/);
});
