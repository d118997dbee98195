/**
 * Frontmatter as nearly everybody writes it, read without a reader of YAML, which costs more than all
 * the rest of a note:
 *
 *     type: person                     attendees: ["[[Ana Lima]]", Bo]
 *     created: 2026-03-01              tags:
 *     check-in: "2 weeks"                - person
 *
 * Whatever could mean anything else in any version of YAML is left to the real reader.
 */
import { lazily } from "../lazily";

/** One property: its key as written, and the number of its line, counted from 0. */
export interface PlainProperty {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

type Scalar = string | number;

const KEY = /^([A-Za-z][\w-]{0,40}(?: [\w-]{1,40}){0,4}):(?: +(\S.*))?$/;
const ITEM = /^( {0,8})- +(\S.*)$/;
const FLOW = /^\[(.*)\]$/;
/** The items of a list in brackets, each with the comma behind it. */
const FLOW_ITEM = /\s*("[^"\\]*"|'[^']*'|[^\s,"'[\]{}][^,"'[\]{}:#]*)\s*(?:,|$)/y;

/** Words, and what there are so many of: `2 weeks`. */
const WORDS = lazily(() => /^(?:[1-9]\d{0,3} )?\p{L}[\p{L}\p{M}\p{N} .;,_/+()&'-]*$/u);
const DAY = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/;
const NUMBER = /^(?:0|[1-9]\d{0,8})$/;
const DOUBLE_QUOTED = /^"([^"\\]*)"$/;
const SINGLE_QUOTED = /^'([^']*)'$/;
/** Words that are no words in some version of YAML. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** The properties of a YAML text, in order; null when it is not as plain as that. */
export function readPlainFrontmatter(yaml: string): PlainProperty[] | null {
  const reader = new PlainReader();
  const isRead = yaml
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .every((line, number) => reader.take(line.trimEnd(), number));
  return isRead && reader.properties.length > 0 ? reader.properties : null;
}

/** Takes lines in order, as long as they are plain. */
class PlainReader {
  readonly properties: PlainProperty[] = [];
  readonly #keys = new Set<string>();
  /** The list that the last key has opened, and how far its items are indented. */
  #list: { readonly items: Scalar[]; readonly indent: number } | null = null;
  #mayOpenList = false;

  /** Whether a line could be taken. */
  take(line: string, number: number): boolean {
    if (line === "") return true;
    const item = ITEM.exec(line);
    if (item !== null) return this.#takeItem(item[1]?.length ?? 0, item[2] ?? "");
    const match = KEY.exec(line);
    return match !== null && this.#takeKey(match[1] ?? "", match[2] ?? null, number);
  }

  #takeKey(key: string, written: string | null, line: number): boolean {
    if (this.#keys.has(key) || RESERVED.test(key)) return false;
    const value = written === null ? null : valueOf(written);
    if (value === undefined) return false;
    this.#keys.add(key);
    this.properties.push({ key, value, line });
    this.#list = null;
    this.#mayOpenList = written === null;
    return true;
  }

  #takeItem(indent: number, written: string): boolean {
    const value = scalarOf(written);
    if (value === undefined) return false;
    if (this.#mayOpenList) this.#openList(indent);
    if (this.#list?.indent !== indent) return false;
    this.#list.items.push(value);
    return true;
  }

  #openList(indent: number): void {
    const list = { items: [], indent };
    const last = this.properties.pop();
    if (last !== undefined) this.properties.push({ ...last, value: list.items });
    this.#list = list;
    this.#mayOpenList = false;
  }
}

/** What is written behind a key; undefined when that is not plain. */
function valueOf(written: string): Scalar | readonly Scalar[] | undefined {
  const inner = FLOW.exec(written)?.[1];
  return inner === undefined ? scalarOf(written) : flowItems(inner);
}

function flowItems(inner: string): Scalar[] | undefined {
  const items: Scalar[] = [];
  for (let at = 0; at < inner.length;) {
    FLOW_ITEM.lastIndex = at;
    const item = scalarOf((FLOW_ITEM.exec(inner)?.[1] ?? "").trimEnd());
    if (item === undefined) return undefined;
    items.push(item);
    at = FLOW_ITEM.lastIndex;
  }
  return items;
}

function scalarOf(written: string): Scalar | undefined {
  const quoted = DOUBLE_QUOTED.exec(written) ?? SINGLE_QUOTED.exec(written);
  if (quoted !== null) return quoted[1] ?? "";
  if (NUMBER.test(written)) return Number(written);
  if (DAY.test(written)) return written;
  return WORDS().test(written) && !RESERVED.test(written) ? written : undefined;
}
