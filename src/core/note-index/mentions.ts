/**
 * The mentions of notes as they are kept: a vault has a dozen a note, most of them links to notes that are
 * nobody's. So each is a few numbers, and an object only while somebody looks at it.
 *
 *     a row is way, target, line and day; behind it, where the way says so, the first of the lines
 *     among which nobody else was there, and the one behind the last
 *     lines are told by how far they are from that of the row before, days only where they are others
 */
import { NumberReader, textOfNumbers } from "../packing/number-text";
import { type Mention } from "../people/contact/mention";
import { type AskedTargets, type MentionWords, type Way } from "./mention-words";

/** The mentions of one note, in order. */
export class Mentions implements Iterable<Mention> {
  readonly #words: MentionWords;
  /** All that there is to them besides their words. */
  readonly rows: string;

  /** Of `rows` that were written with these words. */
  constructor(words: MentionWords, rows: string) {
    this.#words = words;
    this.rows = rows;
  }

  *[Symbol.iterator](): Generator<Mention, void> {
    const words = this.#words;
    const row = new Row(this.rows, words);
    for (let way = row.read(); way !== null; way = row.read()) yield mentionIn(row, way, words);
  }

  /** Attendees and plain names, and of the links those whose target is asked for. */
  those(asked: AskedTargets): Mention[] {
    const words = this.#words;
    const found: Mention[] = [];
    const row = new Row(this.rows, words);
    for (let way = row.read(); way !== null; way = row.read()) {
      const isPlain = way.place === "body" && way.form === "link";
      if (!isPlain || asked.has(row.target, words)) found.push(mentionIn(row, way, words));
    }
    return found;
  }

  /** The numbers of their targets, some of them more than once. */
  targets(): number[] {
    const targets: number[] = [];
    for (const row = new Row(this.rows, this.#words); row.read() !== null;)
      targets.push(row.target);
    return targets;
  }

  /** The same mentions in other words. */
  inWords(words: MentionWords): Mentions {
    const from = this.#words;
    if (words === from) return this;
    const { ways, targets, days } = words.translation(from);
    const rows = new RowWriter(words);
    for (const row = new Row(this.rows, from); row.read() !== null;) {
      const way = (ways[row.way] ??= words.numberOfWay(from.way(row.way)));
      const target = (targets[row.target] ??= words.targets.numberOf(from.targets.at(row.target)));
      const day = (days[row.day] ??= words.days.numberOf(from.days.at(row.day)));
      rows.add({ way, target, line: row.line, day, from: row.from, to: row.to });
    }
    return new Mentions(words, rows.text());
  }
}

/** Mentions in rows, with the words of an index or a record. */
export function mentionsIn(words: MentionWords, mentions: Iterable<Mention>): Mentions {
  const rows = new RowWriter(words);
  for (const { target, form, place, line, day, kind, excluded, weight, among = null } of mentions)
    rows.add({
      // Written out: to gather the rest takes the engine longer than all else here.
      way: words.numberOfWay({ form, place, kind, excluded, weight, isAmong: among !== null }),
      target: words.targets.numberOf(target),
      line,
      day: words.days.numberOf(day),
      from: among?.from ?? 0,
      to: among?.to ?? 0,
    });
  return new Mentions(words, rows.text());
}

function mentionIn(row: Row, way: Way, words: MentionWords): Mention {
  const { isAmong, form, place, kind, excluded, weight } = way;
  const target = words.targets.at(row.target);
  const day = words.days.at(row.day);
  const mention = { target, form, place, line: row.line, day, kind, excluded, weight };
  return isAmong ? { ...mention, among: { from: row.from, to: row.to } } : mention;
}

interface Numbers {
  readonly way: number;
  readonly target: number;
  readonly line: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** Reads rows one after another. */
class Row implements Numbers {
  readonly #numbers: NumberReader;
  readonly #words: MentionWords;
  way = 0;
  target = 0;
  line = 0;
  day = 0;
  from = 0;
  to = 0;

  constructor(rows: string, words: MentionWords) {
    this.#numbers = new NumberReader(rows);
    this.#words = words;
  }

  /** Reads the next row, and gives its way; null when there is none. */
  read(): Way | null {
    const numbers = this.#numbers;
    if (numbers.isDone) return null;
    this.way = numbers.next();
    this.target = numbers.next();
    this.line += signed(numbers.next());
    const day = numbers.next();
    if (day > 0) this.day = day - 1;
    const way = this.#words.way(this.way);
    if (way.isAmong) {
      this.from = numbers.next();
      this.to = numbers.next();
    }
    return way;
  }
}

class RowWriter {
  readonly #words: MentionWords;
  readonly #numbers: number[] = [];
  #line = 0;
  #day = -1;

  constructor(words: MentionWords) {
    this.#words = words;
  }

  add({ way, target, line, day, from, to }: Numbers): void {
    this.#numbers.push(way, target, unsigned(line - this.#line), day === this.#day ? 0 : day + 1);
    if (this.#words.way(way).isAmong) this.#numbers.push(from, to);
    this.#line = line;
    this.#day = day;
  }

  text(): string {
    return textOfNumbers(this.#numbers);
  }
}

/** A whole number as one that is not below 0. */
function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
