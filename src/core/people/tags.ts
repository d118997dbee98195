/** The tags of a note, in its frontmatter and in its text. All without `#`, lower case. */
import { MarkFinder } from "../markdown/mark-finder";
import { type Outline } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { mayHoldTag, readTags } from "../markdown/tags";
import { type Properties, textsOf } from "./properties";

/** Folded keys of properties that hold tags. */
const KEYS = ["tags", "tag"];

/** A note's frontmatter tags, in order. */
export function frontmatterTags(properties: Properties): string[] {
  const tags: string[] = [];
  for (const key of KEYS) {
    const property = properties.byKey.get(key);
    if (property === undefined) continue;
    for (const text of textsOf(property.value))
      for (const written of text.split(/[\s,]+/)) {
        const tag = written.replace(/^#/, "").toLowerCase();
        if (tag !== "") tags.push(tag);
      }
  }
  return tags;
}

/** The tags written in a note's body, in order: read when first asked for, and once. */
export function bodyTagsOf(outline: Outline): () => readonly string[] {
  let tags: readonly string[] | null = null;
  return () => (tags ??= readBodyTags(outline));
}

/** Whether `tag` is one of `wanted` or nested in one of them. */
export function isTagIn(tag: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => tag === one || tag.startsWith(`${one}/`));
}

function readBodyTags(outline: Outline): string[] {
  if (!outline.text.includes("#")) return [];
  const hashes = new MarkFinder(outline.text, "#");
  return outline.lines
    .filter(
      ({ wordsFrom, to }) => hashes.isIn(wordsFrom, to) && mayHoldTag(outline.text, wordsFrom, to),
    )
    .flatMap((line) => readTags(readableWords(outline, line)))
    .map(({ tag }) => tag.toLowerCase());
}
