/** The note of a person who has none yet: where it lies, and a text that makes it that person's. */
import { scanNote } from "../markdown/scan";
import { fileNameFor } from "../people/names/file-name";
import { readFacts, type ReadingWays } from "./facts";

/** A note to be made. */
export interface NewPersonNote {
  readonly path: string;
  readonly text: string;
}

/** Where and how new people's notes are made. */
export interface NewPersonWays {
  /** Vault folder. */
  readonly folder: string;
  readonly ways: ReadingWays;
}

/**
 * The note for somebody named as links name them. `fill` gives its text for the title of the note; marks
 * are added where that alone would not be a person's. Null when nothing of the name can be a file's.
 */
export function newPersonNote(
  name: string,
  fill: (title: string) => string,
  { folder, ways }: NewPersonWays,
): NewPersonNote | null {
  const file = fileNameFor(name);
  if (file === null) return null;
  const path = `${folder}/${file}.md`;
  const given = fill(file);
  const isPlain = file === name.trim() || isPlaceholder(name);
  const aliased = isPlain ? given : withProperty(given, aliasFor(name));
  const texts = [
    aliased,
    withProperty(aliased, "tags: person"),
    withProperty(aliased, "type: person"),
    // Properties with a template's own commands in them would keep the note a template.
    `---\ntags: person\n---\n${bodyOf(given)}`,
  ];
  const text = texts.find((one) => readFacts(path, one, ways).person !== null);
  return { path, text: text ?? aliased };
}

/** A name that would make the note a template, could it be read in its properties. */
function isPlaceholder(name: string): boolean {
  return name.includes("{{") || name.includes("<%");
}

/** Links reach the note by what they say. JSON's quotes are YAML's too. */
function aliasFor(name: string): string {
  return `aliases: [${JSON.stringify(name.trim())}]`;
}

/** The text with one more line at the head of its properties. Where the key is there already nobody reads it. */
function withProperty(text: string, line: string): string {
  const { frontmatter } = scanNote(text);
  if (frontmatter === null) return `---\n${line}\n---\n${text}`;
  const end = text.indexOf("\n") + 1;
  return `${text.slice(0, end)}${line}\n${text.slice(end)}`;
}

function bodyOf(text: string): string {
  const { frontmatter, lines } = scanNote(text);
  if (frontmatter === null) return text;
  const first = lines.find(({ kind }) => kind !== "frontmatter");
  return first === undefined ? "" : text.slice(first.from);
}
