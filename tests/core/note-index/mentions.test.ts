/** Mentions are kept as a few letters each: what is put in comes out. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { AskedTargets, MentionWords } from "../../../src/core/note-index/mention-words";
import { Mentions, mentionsIn } from "../../../src/core/note-index/mentions";
import { NumberReader, textOfNumbers } from "../../../src/core/packing/number-text";
import { type Mention } from "../../../src/core/people/contact/mention";
import { day } from "../../support/vaults";

const line = fc.nat(2 ** 31);

const mention: fc.Arbitrary<Mention> = fc.record(
  {
    target: fc.string({ unit: "binary" }),
    form: fc.constantFrom("link", "name"),
    place: fc.constantFrom("attendee", "body"),
    among: fc.record({ from: line, to: line }),
    line,
    day: fc.constantFrom(null, day("2026-03-15"), day("2026-03-16"), day("1999-12-31")),
    kind: fc.constantFrom("call", "coffee", "mention"),
    excluded: fc.constantFrom(null, "quote", "no-date"),
    weight: fc.constantFrom("plain", "closed", "insisted"),
  },
  { requiredKeys: ["target", "form", "place", "line", "day", "kind", "excluded", "weight"] },
);

const notes = fc.array(fc.array(mention));

it("numbers come out of their text as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(5000), fc.maxSafeNat())), (numbers) => {
      const text = textOfNumbers(numbers);
      const reader = new NumberReader(text);
      const read: number[] = [];
      while (!reader.isDone) read.push(reader.next());
      expect(read).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).toMatch(/^[!-~]*$/);
    }),
  );
});

it("of more numbers than a call takes, too", () => {
  const numbers = Array.from({ length: 300_000 }, (_, n) => n * n);
  const reader = new NumberReader(textOfNumbers(numbers));
  expect(numbers.every((number) => reader.next() === number)).toBe(true);
  expect(reader.isDone).toBe(true);
});

it("mentions come out of their rows as they were", () => {
  fc.assert(
    fc.property(notes, (all) => {
      const words = new MentionWords();
      const kept = all.map((mentions) => mentionsIn(words, mentions));
      expect(kept.map((mentions) => [...mentions])).toEqual(all);
    }),
  );
});

it("in other words, and in words that were kept, they are the same", () => {
  fc.assert(
    fc.property(notes, notes, (others, all) => {
      const [words, more] = [new MentionWords(), new MentionWords()];
      for (const mentions of others) mentionsIn(more, mentions);
      const again = new MentionWords();
      for (const mentions of all) {
        const told = mentionsIn(words, mentions).inWords(more);
        again.add(more.takeNew());
        const kept = new Mentions(again, told.rows);
        expect([...told]).toEqual(mentions);
        expect([...kept]).toEqual(mentions);
      }
    }),
  );
});

it("those that are asked for are attendees, plain names, and links to whom is asked about", () => {
  fc.assert(
    fc.property(fc.array(fc.array(mention)), (notes) => {
      const isAsked = (target: string): boolean => target.length % 2 === 0;
      const asked = new AskedTargets(isAsked);
      const [words, more] = [new MentionWords(), new MentionWords()];
      for (const [at, mentions] of notes.entries()) {
        const those = mentions.filter(
          ({ place, form, target }) => place === "attendee" || form === "name" || isAsked(target),
        );
        expect(mentionsIn(at % 3 === 0 ? more : words, mentions).those(asked)).toEqual(those);
      }
    }),
  );
});
