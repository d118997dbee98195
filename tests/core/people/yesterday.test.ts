import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLinks } from "../../../src/core/markdown/links";
import { isOfYesterday, mayTellOfYesterday } from "../../../src/core/people/contact/yesterday";
import { day, lastTouch, read } from "../../support/vaults";

const TODAY = day("2026-03-15");
const SAM = "People/Sam.md";

/** The day of the last contact with Sam, as the note of 5 March tells it. */
function metOn(line: string): string {
  const kith = read({ [SAM]: "", "People/Bo.md": "", "2026-03-05.md": line });
  return lastTouch(kith, SAM, TODAY).split(" ")[0] ?? "";
}

describe("the day before", () => {
  it.each([
    "Lunch with [[Sam]] yesterday",
    "Lunch with [[Sam]] yesterday.",
    "- lunch with [[Sam]] at Nico's yesterday, then home",
    "Yesterday lunch with [[Sam]]",
    "Yesterday\u00A0[[Sam]] told me the kiln was fine",
    "Saw [[Sam]] yesterday at the gym",
    "Saw [[Sam]] and [[Bo]] yesterday for coffee, home by ten",
    "Vu [[Sam]] hier soir au marché",
    "- 08:15 Yesterday evening, dinner with [[Sam]]",
    "And yesterday with [[Bo]] and [[Sam]] to the lake",
    "Yesterday with [[Bo]], [[Cy]] and [[Sam]]",
    "Met [[Sam]] and [[Bo]] yesterday",
    "Met [[Bo]] and [[Sam]] last night",
    "I had lunch yesterday with [[Sam]]",
    "Quiet day. Dinner with [[Sam]] last night. To bed early.",
    "Ich habe gestern mit [[Sam]] telefoniert",
    "Gestern Abend mit [[Sam]] gekocht",
    "Mit [[Sam]] gestern lange telefoniert",
    "Hier soir, dîner chez [[Sam]]",
    "Vu [[Sam]] hier",
    "Ayer comí con [[Sam]]",
    "Ieri a pranzo con [[Sam]]",
    "Ontem jantei com [[Sam]]",
    "Gisteren met [[Sam]] geluncht",
    "Lunch with [[Sam]] yesterday %%touch%%",
    "Yesterday: lunch with [[Sam]]",
    "**Yesterday:** reviewed plans with [[Sam]]. **Today:** rest",
    "Yesterday called [[Sam]] and today met [[Bo]]",
    "Met [[Bo]] yesterday and [[Sam]]",
    "Met [[Sam]] (yesterday)",
    "Coffee with [[Sam]] at the mill (last night), home late",
    "Mit [[Sam]] und [[Bo]] gekocht (gestern Abend)",
    "Met [[Sam]] on the bus yesterday",
    "Vu [[Sam]] au marché (hier)",
  ])("%s", (line) => {
    expect(metOn(line)).toBe("2026-03-04");
  });

  it("is the one before the date that a line has", () => {
    expect(metOn("- 2026-03-01: lunch with [[Sam]] yesterday")).toBe("2026-02-28");
  });

  it("stays out when the rule is switched off", () => {
    const vault = { [SAM]: "", "2026-03-05.md": "Lunch with [[Sam]] yesterday" };
    const kith = read(vault, { ruleSwitches: { yesterday: false } });
    expect(lastTouch(kith, SAM, TODAY)).toBe("2026-03-05 lunch, 2026-03-05.md:1");
  });
});

describe("the line's own day, though it speaks of the one before", () => {
  it.each([
    "[[Sam]] says he fell yesterday",
    "[[Sam]] told me what happened yesterday",
    "Talked with [[Sam]] about yesterday",
    "[[Sam]] says he fell yesterday at the gym",
    "Told [[Sam]] what happened yesterday at work",
    "Sat over yesterday's soup with [[Sam]]",
    "Yesterday was grey. Lunch with [[Sam]]",
    "Yesterday was grey, lunch with [[Sam]]",
    "Lunch with [[Sam]], yesterday was too grey",
    "Since yesterday [[Sam]] is staying with us",
    "Unlike yesterday: lunch with [[Sam]]",
    "Yesterday evening and today with [[Sam]]",
    "Met [[Sam]], who came back yesterday",
    "Mit [[Sam]] über gestern gesprochen",
    "[[Sam]] war hier",
    "[[Sam]] ist hier",
    "Mit [[Sam]] hier gegessen",
    "Hier mit [[Sam]] gegessen",
    "Mit [[Sam]] gegessen (hier)",
    "- [x] call [[Sam]] yesterday",
    "Met [[Bo]] yesterday and [[Sam]] today",
    "Met [[Bo]] yesterday, [[Sam]] today",
    "Met [[Sam]] today and [[Bo]] yesterday",
    "Yesterday was long so I called [[Sam]] today",
    "Yesterday: rest. Today: lunch with [[Sam]]",
    "Slept badly last night, coffee with [[Sam]]",
    "Slept badly last night so coffee with [[Sam]]",
    "Parcel came yesterday and with it [[Sam]]",
    "Watched Yesterday with [[Sam]]",
    "Watched Last Night in Soho with [[Sam]]",
    "Told [[Sam]] what happened yesterday",
    "Hablé con [[Sam]] sobre ayer",
    "Desde ontem [[Sam]] está aqui",
    "Falei com [[Sam]] sobre ontem",
    "Parlato con [[Sam]] di ieri",
    "Da ieri [[Sam]] è qui",
    "L'altro ieri con [[Sam]]",
    "Told [[Sam]] I quit yesterday",
    "Lunch with [[Sam]], sold the car (yesterday)",
    "Met [[Sam]] (he fell yesterday)",
    "Met [[Sam]] (yesterday's paper in hand)",
    "Told [[Sam]] we won (yesterday)",
  ])("%s", (line) => {
    expect(metOn(line)).toBe("2026-03-05");
  });
});

describe("any line", () => {
  const PIECES = ["[[Sam]]", "yesterday", " ", ", ", ". ", "hier soir", "gestern ", "\uD800", "a "];

  it("is answered, and one without the word never is of the day before", () => {
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const line = pieces.join("");
        const found = readLinks(line).some((link) => isOfYesterday(line, link));
        expect(found && !mayTellOfYesterday(line)).toBe(false);
      }),
    );
  });

  it("is looked at near each link only, however long it is", () => {
    const line = "Met [[Sam]] yesterday. ".repeat(20_000);
    expect(readLinks(line).every((link) => isOfYesterday(line, link))).toBe(true);
  });
});
