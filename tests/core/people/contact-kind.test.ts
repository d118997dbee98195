import { describe, expect, it } from "vitest";
import { day, read } from "../../support/vaults";

const TODAY = day("2026-03-15");
const BO = "People/Bo.md";

/** The kind of the one touch with Bo that a vault tells of. */
function kindIn(vault: Record<string, string>): string | undefined {
  return read({ [BO]: "", "People/Ana.md": "", ...vault }).explain(BO, TODAY)?.standing.lastTouch
    ?.kind;
}

const kindOfLine = (line: string): string | undefined => kindIn({ "2026-03-05.md": line });
const kindOfEntry = (entry: string): string | undefined => kindIn({ [BO]: entry });

/** `line` in a daily note → its kind. */
const LINES: readonly [line: string, kind: string][] = [
  ["- Call with [[Bo]]", "call"],
  ["- 10:30 — call with [[Bo]]", "call"],
  ["[[Bo]] rang while I cooked", "call"],
  ["Talked to [[Bo]] over the phone", "call"],
  ["Spoke with [[Bo]] by phone", "call"],
  ["mit [[Bo]] telefoniert", "call"],
  ["mit [[Bo]] über Zoom gesprochen", "call"],
  ["appel avec [[Bo]]", "call"],
  ["Gebeld met [[Bo]]", "call"],
  ["Llamada con [[Bo]]", "call"],
  ["Telefonata con [[Bo]]", "call"],
  ["Liguei para [[Bo]]", "call"],
  ["Met [[Bo]] for coffee", "coffee"],
  ["Caught up with [[Bo]] over coffee", "coffee"],
  ["Kaffee mit [[Bo]]", "coffee"],
  ["Un cafe\u0301 avec [[Bo]]", "coffee"],
  ["koffie met [[Bo]]", "coffee"],
  ["Caffè con [[Bo]]", "coffee"],
  ["Tee mit [[Bo]]", "tea"],
  ["Mittagessen mit [[Bo]]", "lunch"],
  ["Almoço com [[Bo]]", "lunch"],
  ["[[Bo]] came over for dinner", "dinner"],
  ["Cena con [[Bo]]", "dinner"],
  ["Petit déjeuner, puis dîner avec [[Bo]]", "lunch"],
  ["ontbijt met [[Bo]]", "breakfast"],
  ["Apéro chez [[Bo]]", "drinks"],
  ["Met [[Bo]] gewandeld", "walk"],
  ["Went for a walk with [[Bo]]", "walk"],
  ["Passeggiata con [[Bo]]", "walk"],
  ["Visited [[Bo]] in Rome", "visit"],
  ["Visit from my cousin [[Bo]]", "visit"],
  ["[[Bo]] visited", "visit"],
  ["Besuch bei [[Bo]]", "visit"],
  ["Visita de [[Bo]]", "visit"],
  ["[[Bo]]'s party", "party"],
  ["[[Bo]]’s birthday party by the lake", "party"],
  ["Party at [[Bo]]'s", "party"],
  ["feestje bij de buren, met [[Bo]]", "meeting"],
  ["1:1 with [[Bo]]", "meeting"],
  ["Met [[Bo]] at the station", "meeting"],
  ["Treffen mit [[Bo]]", "meeting"],
  ["réunion avec [[Bo]]", "meeting"],
  ["Emailed [[Bo]] about lunch", "email"],
  ["mail to [[Bo]]", "email"],
  ["Wrote [[Bo]] a letter", "letter"],
  ["Brief an [[Bo]]", "letter"],
  ["lettre à [[Bo]]", "letter"],
  ["Text: [[Bo]] is home", "text"],
  ["Signal with [[Bo]]", "text"],
  ["Heard from [[Bo]] via Signal", "text"],
  ["[[Bo]] sent a text", "text"],
  ["Geappt met [[Bo]]", "text"],
  ["Mensaje de [[Bo]]", "text"],
  ["Mensaje con [[Bo|Bodo]]", "text"],
  ["Text from [Bo](People/Bo.md)", "text"],
  ["📞 [[Bo]]", "call"],
  ["- ☎️ with [[Bo]]", "call"],
  ["☕️ [[Bo]], and home by noon", "coffee"],
  ["🍻 with [[Bo]]", "drinks"],
  ["📧 [[Bo]] about the lease", "email"],
  ["☕ Call with [[Bo]]", "call"],
];

/** Lines whose words name no kind of contact with Bo. */
const NO_KIND: readonly string[] = [
  "Talked with [[Bo]] about the party",
  "Spoke to [[Bo]] about lunch",
  "mit [[Bo]] über den Anruf geredet",
  "parlé avec [[Bo]] sur la visite",
  "Sat with [[Bo]], mostly over de vergadering",
  "hablé con [[Bo]] sobre la cena",
  "parlato con [[Bo]] sul pranzo",
  "Walked through the contract with [[Bo]]",
  "[[Bo]] walked me through the budget",
  "walked [[Bo]] through the contract",
  "The trip is called off, [[Bo]] said so",
  "Watched a film called Home with [[Bo]]",
  "[[Bo]] gave me her email address",
  "Cake for her birthday with [[Bo]]",
  "The signal was weak, [[Bo]] laughed",
  "Edited the text, [[Bo]] helped",
  "[[Bo]] was brief",
  "Left the party early, [[Bo]] drove",
  "Fixed the coffee machine with [[Bo]]",
  "The wedding budget: [[Bo]] agreed",
  "Saw [[Bo]] in a new tee",
  "Saw [[Bo|Coffee Bo]]",
  "🎉 Saw [[Bo]]",
  "Talked with [[Bo]] about the new ☕ place",
  "Saw [[Bo]], read [Call me](https://example.com/call)",
];

/** An entry of Bo's own log → its kind. */
const ENTRIES: readonly [entry: string, kind: string][] = [
  ["- 2026-03-05: text, sent the photos", "text"],
  ["- 2026-03-05: Text", "text"],
  ["- 2026-03-05 letter from Rome", "letter"],
  ["- 2026-03-05: chat via signal", "text"],
  ["- 2026-03-05: visit", "visit"],
  ["- 2026-03-05: party with [[Ana]]", "party"],
  ["### 2026-03-05 — Anruf", "call"],
  ["| day | what |\n| --- | --- |\n| 2026-03-05 | Brief |", "letter"],
  ["- 2026-03-05: met for coffee", "coffee"],
  ["- 2026-03-05: met", "meeting"],
  ["- 2026-03-05 📞 her sister is well", "call"],
  ["- 2026-03-05: good talk about her party", "log"],
  ["- 2026-03-05: sounded down, the signal was bad", "log"],
  ["- 2026-03-05: walked me through the contract", "log"],
];

/** A line in a daily note that tells of Bo and of others → what it tells of Bo. */
const OTHERS_BESIDE: readonly [line: string, kind: string][] = [
  ["[[Bo]] was at church this morning. Called [[Ana]].", "mention"],
  ["Called [[Ana]]. Saw [[Bo]] at church.", "mention"],
  ["Lunch with [[Ana]], then called [[Bo]]", "call"],
  ["Erst Kaffee mit [[Ana]], dann mit [[Bo]] telefoniert", "call"],
  ["Déjeuner avec [[Ana]], puis appelé [[Bo]]", "call"],
  ["| call | [[Bo]] | then [[Ana]] |", "call"],
  ["Coffee. [[Bo]] was there, [[Ana]] too", "coffee"],
  ["Lunch with [[Ana]], [[Bo]] and Cy", "lunch"],
  ["Lunch with [[Ana]], [[Bo]] joined us", "lunch"],
  ["Called Dr. [[Ana]] and Dr. [[Bo]]", "call"],
];

describe("the kind of a touch", () => {
  it.each(OTHERS_BESIDE)("beside others: %s → %s", (line, kind) =>
    expect(kindOfLine(line)).toBe(kind),
  );

  it.each(LINES)("%s → %s", (line, kind) => expect(kindOfLine(line)).toBe(kind));

  it.each(NO_KIND)("is not told by: %s", (line) => expect(kindOfLine(line)).toBe("mention"));

  it.each(ENTRIES)("in a log: %s → %s", (entry, kind) => expect(kindOfEntry(entry)).toBe(kind));
});
