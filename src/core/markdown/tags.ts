/** Tags in the text of a note, by Obsidian's rules. */
import { linkSpans } from "./links";

/** A tag in a text. */
export interface Tag {
  /** Its name as written, without `#`: `project/Kith`. */
  readonly tag: string;
  /** Offset of its `#` in the text given. */
  readonly from: number;
}

/** Letters, digits, `_`, `-`, `/` and whatever else is no white space and no ASCII or general punctuation. */
const NAME = /[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;
const ONLY_DIGITS = /^[0-9]+$/;

/** The tags of a text: at its start or after white space, not all digits, not inside links. In order. */
export function readTags(words: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = words.indexOf("#"); at >= 0; at = words.indexOf("#", at + 1)) {
    const tag = startsWord(words, at) ? nameAt(words, at + 1) : null;
    if (tag !== null) tags.push({ tag, from: at });
  }
  return tags.length === 0 ? tags : outsideLinks(words, tags);
}

/** What may end a stretch that is not read (code, comments, tags of HTML): a tag may begin behind it. */
const ENDS_UNREAD = "`%$>";

/** Whether a tag may begin between two offsets of a text, some of which may not be read. */
export function mayHoldTag(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf("#", from); at >= 0 && at < to; at = text.indexOf("#", at + 1)) {
    const isBehindWord = !startsWord(text, at) && !ENDS_UNREAD.includes(text.charAt(at - 1));
    if (!isBehindWord && nameAt(text, at + 1) !== null) return true;
  }
  return false;
}

function startsWord(words: string, at: number): boolean {
  return at === 0 || words.charAt(at - 1).trim() === "";
}

function nameAt(words: string, from: number): string | null {
  NAME.lastIndex = from;
  const name = NAME.exec(words)?.[0];
  return name === undefined || ONLY_DIGITS.test(name) ? null : name;
}

function outsideLinks(words: string, tags: readonly Tag[]): Tag[] {
  const links = linkSpans(words);
  let next = 0;
  return tags.filter(({ from }) => {
    // Both are in order, so one walk over the links is enough.
    while ((links[next]?.to ?? Infinity) <= from) next += 1;
    return (links[next]?.from ?? Infinity) > from;
  });
}
