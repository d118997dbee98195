/** How links name a person, and links that name nobody. */
import { type Convention, convention } from "./convention";

const ANN = "People/Ann Lee.md";
const DAY = "Daily/2026-03-05.md";
const NAMED = "Ann Lee: folder People";

/** A link in a day's note that reaches a person's note. */
function reaches(name: string, link: string, path = ANN, text = "", shown = NAMED): Convention {
  const vault = { [path]: text, [DAY]: `saw ${link}` };
  return convention(name, vault, [shown, `  2026-03-05 mention, ${DAY}:1`]);
}

/** A link in a day's note that is not to Ann, nor to anybody. */
function misses(name: string, link: string, vault: Record<string, string> = {}): Convention {
  return convention(name, { [ANN]: "", ...vault, [DAY]: `saw ${link}` }, [NAMED]);
}

const ALIASED = "---\naliases: [Annie, A. Lee]\n---\n";

/** §6: links. */
export const LINKS: readonly Convention[] = [
  reaches("a name", "[[Ann Lee]]"),
  reaches("a name in other letters", "[[ann LEE]]"),
  reaches("a first name shown", "[[Ann Lee|Ann]]"),
  reaches("a path", "[[People/Ann Lee]]"),
  reaches("a path and a first name", "[[People/Ann Lee|Ann]]"),
  reaches(
    "the end of a path",
    "[[people/ann-lee|Ann]]",
    "04-entities/people/ann-lee.md",
    "# Ann Lee",
    "Ann Lee: folder people",
  ),
  reaches("a path with its ending", "[[People/Ann Lee.md]]"),
  reaches("a heading of her note", "[[Ann Lee#Log]]"),
  reaches("a block of her note", "[[Ann Lee#^a1b2]]"),
  reaches("an alias", "[[Annie]]", ANN, ALIASED),
  reaches("an alias of several in one text", "[[Ann]]", ANN, "---\naliases: Annie, Ann\n---\n"),
  reaches("a single alias", "[[Annie]]", ANN, "---\nalias: Annie\n---\n"),
  reaches("a name in her properties", "[[Ann Lee]]", "People/al.md", "---\nname: Ann Lee\n---\n"),
  reaches("a relative link", "[Ann](../People/Ann%20Lee.md)"),
  reaches("a relative link in angles", "[Ann](<../People/Ann Lee.md>)"),
  reaches("a link from the root", "[Ann](/People/Ann%20Lee.md)"),
  reaches("an at sign in both", "[[@Ann Lee]]", "People/@Ann Lee.md"),
  reaches("an at sign in the link only", "[[@Ann Lee]]", "People/Ann Lee.md"),
  reaches("an at sign in the file only", "[[Ann Lee]]", "People/@Ann Lee.md"),
  reaches(
    "a word before the name in both",
    "[[Person - Ann Lee]]",
    "CRM/Person - Ann Lee.md",
    "",
    "Ann Lee: folder CRM",
  ),
  reaches(
    "composed letters for the file's",
    "[[José]]".normalize("NFC"),
    "People/José.md".normalize("NFD"),
    "",
    `${"José".normalize("NFD")}: folder People`,
  ),
  reaches("an escaped bar outside a table", "[[Ann Lee\\|Ann]]"),
  reaches("three brackets at the end", "[re:: [[Ann Lee]]]"),
  reaches("a Cyrillic name", "[[анна]]", "People/Анна.md", "", "Анна: folder People"),
  reaches("a name in no alphabet", "[[林悦]]", "People/林悦.md", "", "林悦: folder People"),
  misses("an unresolved first name", "[[Ann]]"),
  misses("yesterday", "[[2026-03-04|Ann Lee]]"),
  misses("a citation", "[[@smith2019]] and [@lee2020]", { "Sources/@smith2019.md": "" }),
  misses("a note of another name with hers shown", "[[Boat|Ann Lee]]", { "Boat.md": "" }),
  misses("a place on the web", "[Ann Lee](https://example.org/Ann%20Lee)"),
  misses("a path that is another's", "[[Clients/Ann Lee]]", { "Clients/Ann Lee.md": "" }),
  misses("a link to nothing", "[[]] [[ ]] []() [[|Ann Lee]]"),
  convention(
    "an agenda of the same name beside the person",
    { "Agendas/Person/Ann Lee.md": "", "Reference/People/Ann Lee.md": "", [DAY]: "[[Ann Lee]]" },
    [NAMED, `  2026-03-05 mention, ${DAY}:1`],
  ),
  convention(
    "two people of one name, told by their folders",
    { [ANN]: "", "Friends/Ann Lee.md": "", [DAY]: "[[Friends/Ann Lee|Ann]]" },
    ["Ann Lee: folder Friends", `  2026-03-05 mention, ${DAY}:1`, NAMED],
  ),
  convention(
    "one alias for two people",
    { [ANN]: ALIASED, "People/Anne Roy.md": "---\naliases: Annie\n---\n", [DAY]: "[[Annie]]" },
    [NAMED, `  not ambiguous, ${DAY}:1`, "Anne Roy: folder People", `  not ambiguous, ${DAY}:1`],
  ),
  convention(
    "a file's name before another's alias",
    { [ANN]: ALIASED, "People/Annie.md": "", [DAY]: "[[Annie]]" },
    [NAMED, "Annie: folder People", `  2026-03-05 mention, ${DAY}:1`],
  ),
];
