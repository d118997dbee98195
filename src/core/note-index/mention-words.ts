/** The words that mentions are made of, told by number: each is kept once, however many notes have it. */
import { type Day } from "../dates/day";
import { Numbered } from "../packing/numbered";
import { type Mention } from "../people/contact/mention";

/** All of a mention but whom it names, where and when: of these there are few. */
export interface Way extends Pick<Mention, "form" | "place" | "kind" | "excluded" | "weight"> {
  /** Whether it says among which lines it stands. */
  readonly isAmong: boolean;
}

/** The words of mentions as plain values. */
export interface PlainMentionWords {
  readonly targets: readonly string[];
  readonly days: readonly (Day | null)[];
  readonly ways: readonly Way[];
}

/** By the numbers of other words, the numbers of the same words here; what was not asked for is not there yet. */
interface Translation {
  readonly targets: number[];
  readonly days: number[];
  readonly ways: number[];
}

/** Which targets somebody asks for: each is looked at once, however many notes link there. */
export class AskedTargets {
  readonly #isAskedFor: (target: string) => boolean;
  #words: MentionWords | null = null;
  /** By the number of a target, as far as anybody came across it. */
  #answers: (boolean | undefined)[] = [];

  /** `isAskedFor` gives the same of a target each time, until `forget` is called. */
  constructor(isAskedFor: (target: string) => boolean) {
    this.#isAskedFor = isAskedFor;
  }

  /** Whether a target, told by its number among some words, is asked for. */
  has(target: number, words: MentionWords): boolean {
    if (this.#words !== words) {
      this.#words = words;
      this.#answers = [];
    }
    return (this.#answers[target] ??= this.#isAskedFor(words.targets.at(target)));
  }

  /** To be called when the answers may be others. */
  forget(): void {
    this.#words = null;
  }
}

/** The words that mentions are made of, each once for all notes of an index or a record. */
export class MentionWords {
  readonly targets = new Numbered<string>();
  readonly days = new Numbered<Day | null>();
  readonly #ways = new Numbered<Way>(keyOf);
  #lastWay = 0;
  readonly #translations = new WeakMap<MentionWords, Translation>();
  #taken = { targets: 0, days: 0, ways: 0 };

  /** Adds words that were taken from others: they have the numbers they had there when all that were taken before have been added before. */
  add({ targets, days, ways }: PlainMentionWords): void {
    this.targets.take(targets);
    this.days.take(days);
    this.#ways.take(ways);
  }

  /** The words that were not there when this was last asked, as values that can be packed. */
  takeNew(): PlainMentionWords {
    const taken = this.#taken;
    const [targets, days, ways] = [this.targets.values, this.days.values, this.#ways.values];
    this.#taken = { targets: targets.length, days: days.length, ways: ways.length };
    return {
      targets: targets.slice(taken.targets),
      days: days.slice(taken.days),
      ways: ways.slice(taken.ways),
    };
  }

  /** The number of a way. */
  numberOfWay(way: Way): number {
    // One mention is mostly like the one before.
    const last = this.#ways.values[this.#lastWay];
    if (last === undefined || !isSameWay(last, way)) this.#lastWay = this.#find(way);
    return this.#lastWay;
  }

  /** The way that has a number. */
  way(number: number): Way {
    return this.#ways.at(number);
  }

  /** What is known of how other words are told with these. */
  translation(from: MentionWords): Translation {
    const known = this.#translations.get(from);
    if (known !== undefined) return known;
    const translation = { targets: [], days: [], ways: [] };
    this.#translations.set(from, translation);
    return translation;
  }

  #find({ form, place, kind, excluded, weight, isAmong }: Way): number {
    return this.#ways.numberOf({ form, place, kind, excluded, weight, isAmong });
  }
}

function keyOf({ form, place, kind, excluded, weight, isAmong }: Way): string {
  // A kind is any words, so it comes last.
  return `${form} ${place} ${String(excluded)} ${weight} ${String(isAmong)} ${kind}`;
}

function isSameWay(a: Way, b: Way): boolean {
  return (
    a.kind === b.kind &&
    a.excluded === b.excluded &&
    a.weight === b.weight &&
    a.place === b.place &&
    a.form === b.form &&
    a.isAmong === b.isAmong
  );
}
