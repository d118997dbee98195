/** Links that are no contact whatever their line says around them: embeds, what is struck out, fields of who somebody is. */
import { type Link } from "../../markdown/link-syntax";
import { type Rules } from "../rules";
import { linksAboutSomebody } from "./inline-fields";
import { type Mention, type MentionExclusion } from "./mention";

/** A line's words, where they begin behind its marks, and the links looked at, in order. */
interface AsidesSource extends Pick<Mention, "weight"> {
  readonly words: string;
  readonly mark: number;
  readonly links: readonly Link[];
  readonly struck: ReadonlySet<Link>;
}

/** Where none is looked for. */
export const NO_ASIDES: ReadonlyMap<Link, MentionExclusion> = new Map();

/** Such links of a line, and why they are none. */
export function readAsides(
  rules: Rules,
  { words, mark, links, struck, weight }: AsidesSource,
): ReadonlyMap<Link, MentionExclusion> {
  const why = new Map<Link, MentionExclusion>();
  for (const link of linksAboutSomebody(words, mark, links)) why.set(link, "property");
  // What is done may be struck out as done.
  if (weight === "plain" && rules.has("cancelled-task"))
    for (const link of struck) why.set(link, "cancelled-task");
  if (rules.has("embed")) for (const link of links) if (link.embed) why.set(link, "embed");
  return why;
}
