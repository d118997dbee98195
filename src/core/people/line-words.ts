/**
 * What the words of a line say of those it links: what kind of contact it was, and whether it was one.
 * Found out when first asked for, since most links of a vault lead to nobody. Until then the words are
 * kept, copied, so that the line can be judged whenever a note turns out to be a person's.
 */
import { copied } from "../copied";
import { type Day } from "../dates/day";
import { type Link } from "../markdown/links";
import { type Span } from "../markdown/outline";
import { withoutLinks } from "../markers/without-links";
import { contactKind } from "./contact-kind";
import { readIntentions } from "./intention";
import { maskLinks } from "./masked-links";
import { namesMeeting } from "./meeting-heading";
import { type Mention, type MentionExclusion } from "./mention";

/** A line as its words are judged. */
interface WrittenLine {
  /** Its readable words, same length as the line. */
  readonly words: string;
  /** Where its own words begin. */
  readonly mark: number;
  /** All its links, and those of them that stand for themselves, in order. */
  readonly links: readonly Span[];
  readonly judged: readonly Span[];
  /** Whether words can make a link of it no contact. */
  readonly mayBeIntended: boolean;
  readonly isHeading: boolean;
}

/** What words say. */
interface Said {
  readonly kind: string;
  /** For each judged link whether it is no contact by its words. */
  readonly intended: readonly boolean[];
}

/** The words of one line. */
export class LineWords {
  #written: WrittenLine | null;
  #said: Said | null = null;

  constructor(written: WrittenLine) {
    this.#written = { ...written, words: copied(written.words) };
  }

  /** The kind of contact they speak of: `mention` when they say no more. */
  get kind(): string {
    return this.#say().kind;
  }

  /** Whether a link, by its place among the judged ones, is no contact by what they say. */
  intend(index: number): boolean {
    return this.#say().intended[index] === true;
  }

  #say(): Said {
    if (this.#said === null && this.#written !== null) this.#said = judge(this.#written);
    this.#written = null;
    return this.#said ?? NOTHING;
  }
}

const NOTHING: Said = { kind: "mention", intended: [] };

function judge({ words, mark, links, judged, ...line }: WrittenLine): Said {
  const kind = contactKind(withoutLinks(maskLinks(words, links))) ?? "mention";
  const opening = words.slice(mark, judged[0]?.from ?? mark);
  if (!line.mayBeIntended || (line.isHeading && namesMeeting(opening)))
    return { kind, intended: [] };
  return { kind, intended: readIntentions(" ".repeat(mark) + words.slice(mark), judged) };
}

/** What holds for all links of a line. */
export interface LineOfLinks {
  readonly number: number;
  readonly day: Day | null;
  readonly weight: Mention["weight"];
  readonly words: LineWords;
}

/** A link that stands in a line for itself. */
export class LinkMention implements Mention {
  readonly target: string;
  readonly #line: LineOfLinks;
  readonly #index: number;
  readonly #excluded: MentionExclusion | null;

  /** `index` is its place among the judged links of its line, or -1 when `excluded` stands whatever the words say. */
  constructor(
    { target }: Pick<Link, "target">,
    line: LineOfLinks,
    index: number,
    excluded: MentionExclusion | null,
  ) {
    this.target = copied(target);
    this.#line = line;
    this.#index = index;
    this.#excluded = excluded;
  }

  get form(): "link" {
    return "link";
  }

  get place(): "body" {
    return "body";
  }

  get line(): number {
    return this.#line.number;
  }

  get day(): Day | null {
    return this.#line.day;
  }

  get weight(): Mention["weight"] {
    return this.#line.weight;
  }

  get kind(): string {
    return this.#line.words.kind;
  }

  get excluded(): MentionExclusion | null {
    const isIntended = this.#index >= 0 && this.#line.words.intend(this.#index);
    return isIntended ? "intention" : this.#excluded;
  }
}
