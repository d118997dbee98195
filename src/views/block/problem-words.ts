/** What is wrong with a block, said so that it can be put right. */
import { type PersonMatch } from "../../core/kith";
import { WORDS } from "../../words";
import { type BlockOptions, type BlockProblem, MOST_ROWS, OPTION_NAMES, SHOWN } from "./options";

/** A problem in words: the line, what stands there, and what could. */
export function problemWords({ kind, line, text }: BlockProblem): string {
  const { block } = WORDS;
  switch (kind) {
    case "unknown-option":
      return block.unknownOption(line, text, OPTION_NAMES);
    case "twice":
      return block.twice(line, text);
    case "wrong-show":
      return block.wrongShow(line, text, [...SHOWN.keys()]);
    case "wrong-person":
      return block.wrongPerson(line, text);
    case "wrong-tag":
      return block.wrongTag(line, text);
    case "wrong-limit":
      return block.wrongLimit(line, text, MOST_ROWS);
  }
}

/** The path of the person who is named, or why that is not clear. */
export function personOf(
  { name, line }: NonNullable<BlockOptions["person"]>,
  find: (name: string) => PersonMatch,
):
  | { readonly kind: "one"; readonly path: string }
  | { readonly kind: "unclear"; readonly why: string } {
  const found = find(name);
  if (found.kind === "one") return found;
  const { severalPeople, unknownPerson } = WORDS.block;
  const why =
    found.kind === "several" ? severalPeople(line, name, found.paths) : unknownPerson(line, name);
  return { kind: "unclear", why };
}
