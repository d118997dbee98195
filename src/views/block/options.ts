/**
 * The options of a code block, one a line:
 *
 *     show: now, waiting     what of the list, in the order of the list
 *     person: [[Ana Lima]]   only what is about one person
 *     tag: #friends          only people with a tag, or one nested in it, and promises to them
 *     limit: 5               rows of each section before "more"
 *
 * Whatever else is written is told of as a problem, never overlooked.
 */
import { readLinks } from "../../core/markdown/links";
import { readTags } from "../../core/markdown/tags";
import { type SectionName } from "../../core/ranking/agenda";

/** What a block asks for; null is not asked for. */
export interface BlockOptions {
  readonly show: readonly SectionName[] | null;
  /** The name, alias or path as written, and the line it stands on, counted from 1. */
  readonly person: { readonly name: string; readonly line: number } | null;
  /** Without `#`, lower case. */
  readonly tag: string | null;
  readonly limit: number | null;
}

/** The options there are. */
export const OPTION_NAMES = ["show", "person", "tag", "limit"] as const;

type OptionName = (typeof OPTION_NAMES)[number];

/** What is wrong with a line, counted from 1; `text` is what was written there. */
export interface BlockProblem {
  readonly kind: "unknown-option" | "twice" | `wrong-${OptionName}`;
  readonly line: number;
  readonly text: string;
}

/** What `show` can be, and the section that it stands for. */
export const SHOWN: ReadonlyMap<string, SectionName> = new Map<string, SectionName>([
  ["now", "now"],
  ["coming", "coming"],
  ["undated", "undated"],
  ["waiting", "waiting"],
  ["people", "everyone"],
]);

/** The most rows a section of a block can begin with. */
export const MOST_ROWS = 500;

/** A line of a block. */
interface Entry {
  readonly line: number;
  readonly text: string;
}

/** Reads the options of a block. What is wrong is left out, and told of. */
export function readOptions(source: string): {
  readonly options: BlockOptions;
  readonly problems: readonly BlockProblem[];
} {
  const problems: BlockProblem[] = [];
  const values = new Map<OptionName, Entry>();
  source.split(/\r\n?|\n/).forEach((written, index) => {
    const text = written.trim();
    if (text === "") return;
    const line = index + 1;
    const [key = "", ...rest] = text.split(":");
    const name = OPTION_NAMES.find((one) => one === key.trim().toLowerCase());
    if (name === undefined || rest.length === 0)
      problems.push({ kind: "unknown-option", line, text });
    else if (values.has(name)) problems.push({ kind: "twice", line, text: name });
    else values.set(name, { line, text: rest.join(":").trim() });
  });
  const value = <Value>(name: OptionName, read: (text: string) => Value | null): Value | null => {
    const entry = values.get(name);
    if (entry === undefined) return null;
    const found = read(entry.text);
    const text = name === "show" ? notShown(entry.text) : entry.text;
    if (found === null) problems.push({ kind: `wrong-${name}`, line: entry.line, text });
    return found;
  };
  const person = value("person", readPerson);
  const options = {
    show: value("show", readShow),
    person: person === null ? null : { name: person, line: values.get("person")?.line ?? 0 },
    tag: value("tag", readTag),
    limit: value("limit", readLimit),
  };
  return { options, problems: problems.sort((a, b) => a.line - b.line) };
}

/** The sections that are named, in the order of the list; null when one of the names is none. */
function readShow(text: string): readonly SectionName[] | null {
  const wanted = text.split(",").map((name) => SHOWN.get(name.trim().toLowerCase()));
  if (wanted.includes(undefined)) return null;
  return [...SHOWN.values()].filter((name) => wanted.includes(name));
}

/** Of the names after `show` those that are none. */
function notShown(text: string): string {
  const names = text.split(",").map((name) => name.trim());
  return names.filter((name) => !SHOWN.has(name.toLowerCase())).join(", ");
}

/** The words of a link that is all of the text, or the text itself where it holds no link. */
function readPerson(text: string): string | null {
  const [link, ...others] = readLinks(text);
  if (link === undefined) return text === "" || /[[\]]/.test(text) ? null : text;
  const isAll = others.length === 0 && link.from === 0 && link.to === text.length;
  return isAll && !link.embed && link.target !== "" ? link.target : null;
}

function readTag(text: string): string | null {
  const hashed = text.startsWith("#") ? text : `#${text}`;
  const [found] = readTags(hashed);
  return found !== undefined && found.tag.length === hashed.length - 1
    ? found.tag.toLowerCase()
    : null;
}

function readLimit(text: string): number | null {
  if (!/^[0-9]{1,3}$/.test(text)) return null;
  const limit = Number(text);
  return limit >= 1 && limit <= MOST_ROWS ? limit : null;
}
