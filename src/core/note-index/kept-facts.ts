/** What one note says, as an index keeps it. */
import { trimmed } from "../collections/trim";
import { type FollowUp } from "../markers/follow-up";
import { type Mention } from "../people/contact/mention";
import { type NoteFacts } from "./facts";
import { type MentionWords } from "./mention-words";
import { Mentions, mentionsIn } from "./mentions";

/** What one note says, its mentions in rows. */
export interface KeptFacts extends Omit<NoteFacts, "mentions" | "followUps"> {
  /** In the words of a record they were kept in, until somebody has the time to put them in those of the index. */
  mentions: Mentions;
  /** Those that were placed in their stead once they are, so that none is kept twice. */
  followUps: readonly FollowUp[];
}

/** Facts that were just read, or that were kept before. */
export type AnyFacts = Omit<NoteFacts, "mentions"> & { readonly mentions: Iterable<Mention> };

/** The same facts with their mentions in rows: in these words, unless they are in others. */
export function factsIn(words: MentionWords, facts: AnyFacts): KeptFacts {
  const { path, noteDay, person, group, problem } = facts;
  const given = facts.mentions;
  const mentions = given instanceof Mentions ? given : mentionsIn(words, given);
  const [log, followUps] = [orNone(facts.log), orNone(facts.followUps)];
  return { path, noteDay, person, group, mentions, log, followUps, problem };
}

const NONE: readonly never[] = [];

/** One empty list for all notes: most have neither a log nor promises. */
function orNone<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? NONE : trimmed(items);
}
