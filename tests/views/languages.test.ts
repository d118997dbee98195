/** Every language has every word, says all that it is given, and counts as its people do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHowOften } from "../../src/core/dates/how-often";
import { type PersonSign } from "../../src/core/people/person-facts";
import { speak, WORDS } from "../../src/words";
import { GERMAN } from "../../src/words/de";
import { ENGLISH } from "../../src/words/en";
import { FRENCH } from "../../src/words/fr";
import { type Words } from "../../src/words/words-type";

const LANGUAGES: readonly (readonly [name: string, words: Words])[] = [
  ["English", ENGLISH],
  ["German", GERMAN],
  ["French", FRENCH],
];

/** Words by their path: `row.every`, `round.keys.3.1`. */
function leavesOf(table: unknown, path = ""): Map<string, unknown> {
  if (typeof table !== "object" || table === null) return new Map([[path, table]]);
  return new Map(
    Object.entries(table).flatMap(([key, value]) => [
      ...leavesOf(value, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

/** Names of keys on a keyboard, which each language spells where its keyboards do. */
const OPTIONAL = /^keys\.names\./;

const english = leavesOf(ENGLISH);

function required(words: Words): string[] {
  return [...leavesOf(words).keys()].filter((path) => !OPTIONAL.test(path)).sort();
}

describe.each(LANGUAGES)("%s", (_, words) => {
  it("has the keys of the English", () => {
    expect(required(words)).toEqual(required(ENGLISH));
  });

  it("has no empty text, and none with room around it", () => {
    const texts = [...leavesOf(words)].filter((leaf): leaf is [string, string] => {
      return typeof leaf[1] === "string";
    });
    const odd = texts.filter(([, text]) => text.trim() !== text || text === "");
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it("says how often in words that are read where how often is asked", () => {
    const unit = fc.constantFrom(
      "day" as const,
      "week" as const,
      "month" as const,
      "year" as const,
    );
    const span = fc.record({ n: fc.integer({ min: 1, max: 90 }), unit });
    fc.assert(
      fc.property(span, fc.option(fc.nat({ max: 9 })), (interval, more) => {
        const limit = more === null ? null : { ...interval, n: interval.n + more };
        const said = words.forms.howOften(interval, limit);
        expect([said, readHowOften(said)]).toEqual([said, { kind: "every", interval, limit }]);
      }),
    );
  });

  it("says all that the English says of what it is given", () => {
    for (const [path, say] of leavesOf(words)) {
      if (typeof say !== "function") continue;
      expect([path, missing(say as Say, english.get(path) as Say)]).toEqual([path, []]);
    }
  });
});

type Say = (...values: unknown[]) => unknown;

/** A text, a number, a list and an interval for each place; the first kind that a word takes is used. */
const KINDS_OF_VALUE: readonly ((place: number) => { value: unknown; marks: readonly string[] })[] =
  [
    (place) => ({ value: `Qx${String(place)}`, marks: [`Qx${String(place)}`] }),
    (place) => ({ value: 41 + place, marks: [String(41 + place)] }),
    (place) => ({ value: [`Qy${String(place)}`], marks: [`Qy${String(place)}`] }),
    (place) => ({ value: { n: 31 + place, unit: "week" }, marks: [String(31 + place)] }),
    (place) => ({
      value: { interval: { n: 31 + place, unit: "week" }, limit: null },
      marks: [String(31 + place)],
    }),
  ];

/** What comes out where a word is given a value of another type than it takes. */
const NO_WORDS = /undefined|object|NaN/;

/** The marks that the English shows for some values, and another language doesn't. */
function missing(say: Say, inEnglish: Say): string[] {
  const places = Math.max(say.length, inEnglish.length);
  return combinations(places).flatMap((values) => {
    const told = tryTo(() => inEnglish(...values.map(({ value }) => value)));
    const own = tryTo(() => say(...values.map(({ value }) => value)));
    // Values of another type than the word takes.
    if (typeof told !== "string" || typeof own !== "string") return [];
    if (NO_WORDS.test(told + own)) return [];
    return values
      .flatMap(({ marks }) => marks)
      .filter((mark) => appears(told, mark) && !appears(own, mark))
      .map((mark) => `${mark}: ${told} / ${own}`);
  });
}

function appears(text: string, mark: string): boolean {
  return text.toLowerCase().includes(mark.toLowerCase());
}

function combinations(places: number): { value: unknown; marks: readonly string[] }[][] {
  if (places === 0) return [[]];
  return combinations(places - 1).flatMap((before) =>
    KINDS_OF_VALUE.map((kind) => [...before, kind(places - 1)]),
  );
}

/** Null for values that are not what the word takes. */
function tryTo(say: () => unknown): unknown {
  try {
    return say();
  } catch {
    return null;
  }
}

describe("one and two are told apart", () => {
  const week = (n: number) => ({ n, unit: "week" }) as const;
  const month = (n: number) => ({ n, unit: "month" }) as const;
  it.each([
    [ENGLISH.list.matches(1), ENGLISH.list.matches(2), "1 match", "2 matches"],
    [
      GERMAN.list.statusCount(1, 0),
      GERMAN.list.statusCount(2, 0),
      "1 Person ist dran",
      "2 Personen sind dran",
    ],
    [
      GERMAN.firstRun.choose(week(1)),
      GERMAN.firstRun.choose(month(2)),
      "Jede Woche",
      "Alle 2 Monate",
    ],
    [
      GERMAN.drifting.quiet(month(1), week(1)),
      GERMAN.drifting.quiet(month(2), week(2)),
      "Seit 1 Monat still; sonst jede Woche",
      "Seit 2 Monaten still; sonst alle 2 Wochen",
    ],
    [
      GERMAN.pins.done(1),
      GERMAN.pins.done(2),
      "1 Datum festgeschrieben.",
      "2 Daten festgeschrieben.",
    ],
    [FRENCH.pins.done(1), FRENCH.pins.done(2), "1 date fixée.", "2 dates fixées."],
    [FRENCH.pins.done(0), FRENCH.pins.done(1200), "0 date fixée.", "1\u202f200 dates fixées."],
    [
      FRENCH.firstRun.choose(week(1)),
      FRENCH.firstRun.choose(week(2)),
      "Chaque semaine",
      "Toutes les 2 semaines",
    ],
    [
      FRENCH.row.birthday("demain", 1),
      FRENCH.row.birthday("4 mai", 2),
      "Anniversaire demain, 1 an",
      "Anniversaire le 4 mai, 2 ans",
    ],
  ])("%s, %s", (one, two, expectedOne, expectedTwo) => {
    expect([one, two]).toEqual([expectedOne, expectedTwo]);
  });
});

describe("the words follow the language", () => {
  it.each([
    ["de", "Jetzt"],
    ["de-AT", "Jetzt"],
    ["DE_ch", "Jetzt"],
    ["fr-CA", "Maintenant"],
    ["en-GB", "Now"],
    // Not there yet.
    ["pt", "Now"],
    ["", "Now"],
  ])("%s: %s", (language, now) => {
    speak(language);
    expect(WORDS.sections.now).toBe(now);
    speak("en");
  });

  it("any tag gives words, and says whether they changed", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("", "de", "fr-", "en_"), (tail, head) => {
        const before = WORDS;
        expect(speak(head + tail)).toBe(WORDS !== before);
        expect(WORDS.list.hoverSource).toBe("Kith");
        speak("en");
      }),
    );
  });
});

describe("what tells a person is said in the language", () => {
  it.each<[PersonSign, string, string]>([
    [{ by: "folder", what: "People" }, "Ordner People", "dossier People"],
    [{ by: "property", what: "relation" }, "Eigenschaft relation", "propriété relation"],
    [{ by: "vcard", what: "" }, "Eigenschaften einer vCard", "propriétés d’une vCard"],
    [{ by: "choice", what: "" }, "deine Wahl, ohne Notiz", "votre choix, sans note"],
  ])("%j", (sign, german, french) => {
    expect([GERMAN.personSign(sign), FRENCH.personSign(sign)]).toEqual([german, french]);
  });
});
