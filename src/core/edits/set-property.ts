/**
 * A property written as people write it: one line of the frontmatter changes, or comes, or goes, and
 * comments, quotes and the order of keys stay. Whether YAML then reads it as meant is checked
 * with the host's own reader, because a line alone can't tell.
 */
import { lazily } from "../lazily";
import { type Outline } from "../markdown/outline";
import { foldKey, keyOfLine } from "../markdown/property-lines";
import { scanNote } from "../markdown/scan";
import { isMapping } from "../unknown";
import { lineText, type Written } from "./note-lines";
import { insertAt, removeAt, replaceAt } from "./rewrite";

/** A property to set; null removes it. Keys that fold alike are one. */
export interface PropertySetting {
  readonly key: string;
  readonly value: string | null;
}

/** Why a property is not set: the YAML can't be read, or the property stands in a form that a change of its line would break. */
export type PropertyProblem = "properties-unread" | "property-shape";

const BYTE_ORDER_MARK = "\uFEFF";
const FENCE = "---";

/** Values that YAML reads as text, or as text that looks like a day, without quotes. */
const PLAIN = lazily(() => /^[\p{L}\d][\p{L}\d ,-]*$/u);

/** Words and numbers that YAML reads as something else than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|\d+)$/i;

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** The text with a property set by the change of one line; a note without frontmatter gets one, an empty one goes with its last line. */
export function setProperty(text: string, setting: PropertySetting): Written {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const { undo, ...made } = setIn(scanNote(text.slice(mark.length)), setting);
  return {
    ...made,
    text: mark + made.text,
    undo: (later) => {
      const old = later.startsWith(mark) ? undo(later.slice(mark.length)) : null;
      return old === null ? null : mark + old;
    },
  };
}

/** Whether YAML reads the property as meant, and all others as before; null when so. `readYaml` may throw. */
export function propertyProblem(
  before: string,
  after: string,
  { key, value }: PropertySetting,
  readYaml: (yaml: string) => unknown,
): PropertyProblem | null {
  const was = propertiesOf(before, readYaml);
  if (was === null) return "properties-unread";
  const is = propertiesOf(after, readYaml);
  if (is === null) return "property-shape";
  const name = [...was.keys(), ...is.keys()].find((one) => foldKey(one) === foldKey(key)) ?? key;
  const isMeant = value === null ? !is.has(name) : is.get(name) === value;
  was.delete(name);
  is.delete(name);
  return isMeant && JSON.stringify([...was]) === JSON.stringify([...is]) ? null : "property-shape";
}

function setIn(outline: Outline, { key, value }: PropertySetting): Written {
  const closing = closingFence(outline);
  const line = closing === null ? null : lineOfKey(outline, closing, key);
  if (closing === null || line === null) {
    return value === null ? unchanged(outline) : added(outline, closing, lineFor(key, value));
  }
  if (value !== null) {
    return replaceAt(outline, line, [withValue(lineText(outline, line) ?? "", value)]);
  }
  // A mark of the body's own would be taken for the file's.
  const isMarked = lineText(outline, closing + 1)?.startsWith(BYTE_ORDER_MARK) === true;
  const isLast = closing === 2 && !isMarked;
  return removeAt(outline, isLast ? { at: 0, count: closing + 1 } : { at: line, count: 1 });
}

function added(outline: Outline, closing: number | null, line: string): Written {
  return closing === null
    ? insertAt(outline, { at: 0, lines: [FENCE, line, FENCE], entry: 1 })
    : insertAt(outline, { at: closing, lines: [line] });
}

function unchanged({ text }: Outline): Written {
  return { text, line: 0, undo: () => text };
}

/** The number of the line that closes the frontmatter, or null when there is none. */
function closingFence({ frontmatter, lines }: Outline): number | null {
  if (frontmatter === null) return null;
  const after = lines.findIndex(({ kind }) => kind !== "frontmatter");
  return (after < 0 ? lines.length : after) - 1;
}

function lineOfKey(outline: Outline, closing: number, key: string): number | null {
  for (let number = 1; number < closing; number += 1) {
    const found = keyOfLine(lineText(outline, number) ?? "");
    if (found !== null && foldKey(found.key) === foldKey(key)) return number;
  }
  return null;
}

/** A key's line with another value; the space before it and a comment behind it stay. */
function withValue(line: string, value: string): string {
  const end = keyOfLine(line)?.end ?? line.length;
  const rest = line.slice(end);
  const from = rest.length - rest.trimStart().length;
  const gap = rest.startsWith("#", from) || from === 0 ? " " : rest.slice(0, from);
  const to = rest.startsWith("#", from) ? 0 : from + lengthOfValue(rest.slice(from));
  return line.slice(0, end) + gap + written(value) + rest.slice(to);
}

function lengthOfValue(rest: string): number {
  const quoted = QUOTED.exec(rest);
  if (quoted !== null) return quoted[0].length;
  const comment = rest.search(/[ \t]#/);
  return (comment < 0 ? rest : rest.slice(0, comment)).trimEnd().length;
}

function lineFor(key: string, value: string): string {
  return `${key}: ${written(value)}`;
}

function written(value: string): string {
  return PLAIN().test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value);
}

/** The properties by key, in order; none for a note without, null when they are no readable mapping. */
function propertiesOf(
  text: string,
  readYaml: (yaml: string) => unknown,
): Map<string, unknown> | null {
  try {
    const given = readYaml(scanNote(text).frontmatter?.yaml ?? "") ?? {};
    return isMapping(given) ? new Map(Object.entries(given)) : null;
  } catch {
    return null;
  }
}
