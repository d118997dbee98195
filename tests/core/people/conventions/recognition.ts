/** How vaults mark the notes of people, and notes that look like people's. */
import { type Convention, convention } from "./convention";

/** A note with these properties. */
function note(...properties: string[]): string {
  return `---\n${properties.join("\n")}\n---\n`;
}

/** Notes that are people's, by the mark that says so. */
const MARKS: readonly Convention[] = (
  [
    ["a list of tags", "Ann Lee.md", note("tags: [person, work]"), "Ann Lee: tag person"],
    ["a tag in words", "Ann Lee.md", note("tags: people"), "Ann Lee: tag people"],
    ["a tag of contacts", "Ann Lee.md", note("tags:", "  - contact"), "Ann Lee: tag contact"],
    ["a quoted tag with its sign", "Ann Lee.md", note('tags: ["#person"]'), "Ann Lee: tag person"],
    ["a nested tag", "Ann Lee.md", note("tags: [person/work]"), "Ann Lee: tag person/work"],
    ["a tag in capitals", "Ann Lee.md", note("Tags: Person"), "Ann Lee: tag person"],
    ["a type", "Ann Lee.md", note("type: person"), "Ann Lee: type person"],
    ["a type in capitals", "Ann Lee.md", note("Type: People"), "Ann Lee: type people"],
    ["a type that is a link", "Ann Lee.md", note('type: "[[Person]]"'), "Ann Lee: type person"],
    ["a contact's type", "Ann Lee.md", note("type: contact"), "Ann Lee: type contact"],
    ["a tag in the text", "Ann Lee.md", "met in Oslo\n#people", "Ann Lee: tag people"],
    ["a nested tag in the text", "Ann Lee.md", "#person/friend", "Ann Lee: tag person/friend"],
    ["a category", "Ann Lee.md", note('category: "[[People]]"'), "Ann Lee: category People"],
    [
      "categories, the type being a trade",
      "References/Ann Lee.md",
      note('categories:\n  - "[[People]]"', 'type:\n  - "[[Authors]]"'),
      "Ann Lee: categories People",
    ],
    ["a class", "Ann Lee.md", note("class: People"), "Ann Lee: class People"],
    ["a folder alone", "People/Ann Lee.md", "", "Ann Lee: folder People"],
    ["a numbered folder", "04-People/Ann Lee.md", "", "Ann Lee: folder 04-People"],
    ["a folder deep down", "60 People/Friends/x/Ann Lee.md", "", "Ann Lee: folder 60 People"],
    ["a folder of contacts", "_contacts/Ann Lee.md", "", "Ann Lee: folder _contacts"],
    ["a folder of persons", "A/Persons/Ann Lee.md", "", "Ann Lee: folder Persons"],
    ["a folder of friends", "Friends/Ann Lee.md", "", "Ann Lee: folder Friends"],
    ["all notes being notes", "CRM/Ann Lee.md", note("type: note"), "Ann Lee: folder CRM"],
    ["a folder of a CRM", "Databases/CRM/Ann Lee.md", "", "Ann Lee: folder CRM"],
    ["a rolodex", "03. Rolodex/People/Ann Lee.md", "", "Ann Lee: folder People"],
    ["an at sign before the name", "People/@Ann Lee.md", "", "Ann Lee: folder People"],
    ["a word before the name", "Person - Ann Lee.md", note("type: Person"), "Ann Lee: type person"],
    ["a name in the properties", "People/al.md", note("Name: Ann Lee"), "Ann Lee: folder People"],
    ["a title in the properties", "People/al.md", note("title: Ann Lee"), "Ann Lee: folder People"],
    ["a file of small letters", "people/ann-lee.md", "# Ann Lee", "Ann Lee: folder people"],
    ["another note's heading", "People/Ann Lee.md", "# Bo Diaz", "Ann Lee: folder People"],
    [
      "a folder of her own",
      "Team/Ann Lee/Ann Lee.md",
      note("type: person"),
      "Ann Lee: type person",
    ],
    [
      "a folder of her own among people",
      "People/Ann Lee/Ann Lee.md",
      note("tags: person"),
      "Ann Lee: tag person",
    ],
    ["a Cyrillic name", "People/Анна.md", "", "Анна: folder People"],
    ["a name in no alphabet", "People/林悦.md", "", "林悦: folder People"],
    ["an empty note", "People/Ann Lee.md", "", "Ann Lee: folder People"],
    ["a blank before the ending", "People/Ann Lee .md", "", "Ann Lee: folder People"],
    ["brackets in the folder", "People/[team]/Ann Lee.md", "", "Ann Lee: folder People"],
    [
      "an encrypted note",
      "People/Ann Lee.md",
      `${note("type: person")}%%🔐α ${"Zx9+/".repeat(400)} 🔐%%`,
      "Ann Lee: type person",
    ],
    [
      "a day's note that says so itself",
      "2026-03-01 Ann Lee.md",
      note("tags: person"),
      "2026-03-01 Ann Lee: tag person",
    ],
    [
      "an address card",
      "Cards/Ann Lee.md",
      note("UID: urn:uuid:1", "N.GN: Ann", "N.FN: Lee", "FN: Ann Lee"),
      "Ann Lee: vCard properties",
    ],
    [
      "a table of contact",
      "Cards/Ann.md",
      "/---contact---/\n| key | value |\n| --- | --- |\n| Name | Ann |\n| Last name | Lee |\n/---contact---/",
      "Ann Lee: a contact table",
    ],
  ] satisfies [string, string, string, string][]
).map(([name, path, text, person]) => convention(name, { [path]: text }, [person]));

/** Notes that are nobody's, whatever they look like. */
const NOBODY: readonly Convention[] = (
  [
    ["a template by its folder", "Templates/Person.md", note("type: person", 'aliases: [""]')],
    ["a template in a numbered folder", "99 Templates/people/Person.md", note("tags: person")],
    ["a template by its name", "People/{{title}}.md", ""],
    ["a template by its properties", "People/New.md", note("name: <% tp.file.title %>")],
    ["a template by dates to fill in", "People/New.md", note("created: {{date}}")],
    ["a readme", "Persons/README.md", note("aliases: [People]")],
    ["an index", "People/Index.md", ""],
    ["a map of content", "People/MOC.md", note("tags: people")],
    ["the note of the folder", "People/People.md", note("tags: people")],
    ["the note of a group's folder", "People/Family/Family.md", ""],
    ["the trash", ".trash/People/Ann Lee.md", note("type: person")],
    ["a note among clients", "Clients/Ann Lee.md", note("type: client")],
    ["a figure of a story", "NPCs/Ann Lee.md", note("type: npc", "tags: [npc]")],
    ["an author", "References/Ann Lee.md", note('type: "[[Authors]]"', "tags: [author]")],
    ["a personal note", "Notes/Taxes.md", note("tags: [personal]")],
    ["a tag in code", "Notes/Query.md", "`#person`\n```\nfrom #people\n```"],
    ["a heading that is linked", "Notes/a.md", "![[Team#person]]"],
    ["a day spent among people", "Daily/2026-03-05.md", "so many #people"],
    ["a day filed with people", "People/2026-03-05.md", ""],
    ["a week filed with people", "People/2026-W10.md", ""],
    ["an agenda with an at sign", "Agendas/@Ann Lee.md", ""],
    ["a citation", "Sources/@smith2019.md", note("type: paper")],
    ["a company's card", "Cards/Lee Ltd.md", note("UID: urn:uuid:2", "KIND: org", "FN: Lee Ltd")],
    [
      "a call in a CRM",
      "CRM/Call.md",
      note("type: Call", 'with: "[[Ann Lee]]"', "when: 2026-03-02 10:00"),
    ],
    ["a meeting kept among people", "People/Budget.md", note("type: meeting", "people: Ann Lee")],
    ["a task of a CRM", "CRM/Send it.md", note("type: Task", "with: Ann Lee")],
    ["a group of another tool", "Friends/Groups/Choir.md", ""],
  ] satisfies [string, string, string][]
).map(([name, path, text]) => convention(name, { [path]: text }, []));

/** §2: who is a person. */
export const RECOGNITION: readonly Convention[] = [
  ...MARKS,
  ...NOBODY,
  convention(
    "a template folder that the settings of Obsidian name",
    {
      ".obsidian/templates.json": '{"folder":"Meta/Forms"}',
      "Meta/Forms/People/New.md": "",
      "People/Ann Lee.md": "",
    },
    ["Ann Lee: folder People"],
  ),
  convention(
    "a template folder that Templater names",
    {
      ".obsidian/plugins/templater-obsidian/data.json": '{"templates_folder":"Meta/Forms/"}',
      "Meta/Forms/Ann.md": note("type: person"),
    },
    [],
  ),
  convention(
    "the owner",
    { "People/Kim Roe.md": "", "People/Ann Lee.md": "" },
    ["Ann Lee: folder People"],
    { me: ["Kim Roe"] },
  ),
  convention(
    "a word of one's own for people",
    { "Crew/Ann Lee.md": note("kind: sailor"), "Crew/Sloop.md": note("kind: boat") },
    ["Ann Lee: property kind=sailor"],
    { peopleProperties: ["kind=sailor"] },
  ),
  convention(
    "a journal of friends in one file",
    {
      "People/Ann Lee.md": "",
      "People/friends.md":
        "### Activities:\n- 2026-03-01: Tea with **Ann Lee**\n### Notes:\n### Friends:\n- Ann Lee\n",
    },
    ["Ann Lee: folder People", "  2026-03-01 tea, People/friends.md:2"],
  ),
];
