import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLinks } from "../../../src/core/markdown/links";
import { scanNote } from "../../../src/core/markdown/scan";
import { readIntentions } from "../../../src/core/people/intention/intention";
import { day, lastTouch, notCounted, read, type Vault } from "../../support/vaults";
import { HELD_OUT, type JudgedLine, LATER, linesOf, TUNING, UNSEEN } from "./intention-lines";
import { ALL_SORTS } from "./intentions/all-sorts";
import { DIARIES } from "./intentions/diaries";
import { EVERYDAY } from "./intentions/everyday";
import { FRESH } from "./intentions/fresh";
import { NEVER_TUNED } from "./intentions/never-tuned";
import { ORDINARY, ORDINARY_UNSEEN } from "./intentions/ordinary";
import { PROSE } from "./intentions/prose";
import { PROSE_AGAIN } from "./intentions/prose-again";
import { PROSE_MORE } from "./intentions/prose-more";
import { PROSE_MORE_STILL } from "./intentions/prose-more-still";
import { PROSE_NEVER_SEEN } from "./intentions/prose-never-seen";
import { PROSE_ON } from "./intentions/prose-on";
import { PROSE_UNSEEN } from "./intentions/prose-unseen";
import { SENTENCES } from "./intentions/sentences";
import { TERSE } from "./intentions/terse";
import { VOICES, VOICES_UNSEEN } from "./intentions/voices";
import { WORK_LOGS } from "./intentions/work-logs";

const TODAY = day("2026-03-15");
const SAM = "People/Sam.md";

/** Percentages: of all that was no contact, what counts all the same; of all contacts, what is lost. */
function measure(lines: readonly JudgedLine[]): { counted: number; lost: number } {
  const judged = lines.flatMap(({ line, links }) => {
    const from = scanNote(line).lines[0]?.wordsFrom ?? 0;
    const words = " ".repeat(from) + line.slice(from);
    const found = readLinks(words);
    const answers = readIntentions(words, found);
    return links.map((link) => {
      const intended = answers[found.findIndex((one) => one.from === link.from)];
      return { touch: link.touch, wrong: intended === link.touch };
    });
  });
  const share = (touch: boolean): number => {
    const alike = judged.filter((one) => one.touch === touch);
    return Math.round((1000 * alike.filter(({ wrong }) => wrong).length) / alike.length) / 10;
  };
  return { counted: share(false), lost: share(true) };
}

/** Percentages just above what is measured, `[counted, lost]`: a change of the tables has to hold them. */
type Bounds = readonly [counted: number, lost: number];
type LineSet = readonly [name: string, lines: readonly JudgedLine[], bounds: Bounds];

/** A set whose even lines tuned the rule and whose odd ones measure it. */
function halves(name: string, text: string, tuned: Bounds, measured: Bounds): readonly LineSet[] {
  const lines = linesOf(text);
  const half = (rest: number): JudgedLine[] => lines.filter((_, n) => n % 2 === rest);
  return [
    [`${name}, the half it was tuned on`, half(0), tuned],
    [`${name}, the half held out`, half(1), measured],
  ];
}

const SETS: readonly LineSet[] = [
  ["the first lines, the half it was tuned on", TUNING, [1.1, 0]],
  ["the first lines, the half held out", HELD_OUT, [1.5, 0]],
  ["lines that widened it later", LATER, [1.7, 0.7]],
  ["lines that measured it then", UNSEEN, [11.2, 0]],
  ...halves("everyday", EVERYDAY, [0, 0], [10.1, 0]),
  ...halves("prose", PROSE, [0, 0.9], [2.5, 1]),
  ...halves("fresh", FRESH, [15.8, 1.5], [25, 2.4]),
  ...halves("all sorts", ALL_SORTS, [9, 0.9], [18.1, 3]),
  ["sentences that widened it", linesOf(SENTENCES), [0.9, 0]],
  ["prose that widened it", linesOf(PROSE_MORE), [0, 0]],
  ["prose of another that widened it", linesOf(PROSE_AGAIN), [2.3, 0.5]],
  ["prose of a third that widened it", linesOf(PROSE_ON), [2.8, 0]],
  ["prose of a fourth that widened it", linesOf(PROSE_MORE_STILL), [3.2, 0.9]],
  ["prose of a fifth, never tuned on", linesOf(PROSE_UNSEEN), [7.7, 1]],
  ["prose of a sixth, never tuned on", linesOf(PROSE_NEVER_SEEN), [5.9, 1.4]],
  ["diaries that widened it", linesOf(DIARIES), [12.8, 3.6]],
  ["logs of work that widened it", linesOf(WORK_LOGS), [6.4, 0.6]],
  ["voices, the half that widened it", linesOf(VOICES), [6.8, 0]],
  ["voices, the half held out", linesOf(VOICES_UNSEEN), [26.6, 5.4]],
  ["ordinary lines that widened it", linesOf(ORDINARY), [2.7, 0]],
  ["ordinary lines of another, never tuned on", linesOf(ORDINARY_UNSEEN), [13.1, 0]],
  ["terse lines that widened it", linesOf(TERSE), [7.9, 0.3]],
  ["lines it was never tuned on", linesOf(NEVER_TUNED), [14.8, 2.4]],
];

describe("links counted though they are no contact, and contacts lost, in percent", () => {
  const MEASURED = SETS.map(([name, lines, bounds]) => ({ name, rates: measure(lines), bounds }));

  it.each(MEASURED)("$name: $rates.counted and $rates.lost", ({ rates, bounds }) => {
    expect(rates.counted).toBeLessThanOrEqual(bounds[0]);
    expect(rates.lost).toBeLessThanOrEqual(bounds[1]);
  });

  it("there are enough lines of either kind", () => {
    const links = [...TUNING, ...HELD_OUT].flatMap((line) => line.links);
    expect(links.filter(({ touch }) => touch).length).toBeGreaterThan(150);
    expect(links.filter(({ touch }) => !touch).length).toBeGreaterThan(150);
  });
});

describe("words of intention that mean none", () => {
  it.each([
    "One on One for [[Sam]]",
    "book club with [[Sam]]",
    "Review with [[Sam]]",
    "Dropped by [[Sam]]'s desk",
    "[[Sam]] is ill, brought him oranges",
    "[[Sam]] came by",
    "Stretching and gossip with [[Sam]] on the sea wall",
    "Got hold of [[Sam]]",
    "At the wedding of [[Sam]]",
    "People like [[Sam]] came",
    "My sister dropped in and she brought [[Sam]]",
    "Suppe für [[Sam]] gekocht",
    "Joué une valse pour [[Sam]]",
    "Ich schrieb [[Sam]] am Wochenende",
    "Mein Bruder hat [[Sam]] zum Essen mitgebracht",
    "Meine Mutter hat mit mir [[Sam]] besucht",
    "Mon frère a déjeuné avec [[Sam]] et moi",
    "My brother called [[Sam]] for me",
    "Laughed because [[Sam]] sat down on my hat",
    "Ate out when [[Sam]] arrived",
    "Standup: [[Sam]] will help with the tests",
    "It turned out I'd asked [[Sam]] too late",
    "Made time for [[Sam]]",
    "Our landlord, [[Sam]], is here",
    "Spoke to nobody except [[Sam]]",
    "Wanted to be angry with [[Sam]] but then he came in soaked",
    "You should have seen [[Sam]]'s face when I told him",
    "Au mariage de [[Sam]]",
    "Reçu la lettre de [[Sam]]",
    "Im Büro von [[Sam]]",
    "C'est [[Sam]] qui m'a aidée",
    "Met [[Sam]], who moved here last year",
    "[[Sam]] told me about the farm, as a child he lived there",
    "Quand [[Sam]] est arrivé, on a mangé",
    "He hablado con [[Sam]]",
    "He comido con [[Sam]] en el puerto",
    "He visto a [[Sam]]",
    "Call with [[Sam]]: talk again next month",
    "Coffee with [[Sam]]: will send the lease tomorrow",
    "Telefonat mit [[Sam]]: meldet sich nächste Woche wieder",
    "Appel avec [[Sam]] : il envoie le bail demain",
    "Wished [[Sam]] a happy birthday",
    "Wished [[Sam]] luck with the exam",
    "Rang and wished [[Sam]] all the best",
    "Wünschte [[Sam]] alles Gute zum Geburtstag",
    "Congratulated [[Sam]] on the new job",
    "Thanked [[Sam]] for the flowers",
    "[[Sam]] hasn't been well, she told me on the phone",
    "[[Sam]] doesn't drink any more, so we had tea",
    "It's [[Sam]] who came to help in the end",
    "It's [[Sam]] on the phone, again about the car",
    "[[Sam]] stayed at home with me",
    "[[Sam]] stayed home and we baked",
    "Worked from home with [[Sam]]",
    "Review with [[Sam]] → action items in the doc",
    "Nochmal bei [[Sam]]",
    "Wie immer mit [[Sam]] im Park",
    "Aidé [[Sam]] à déménager",
    "Abschiedsfeier für [[Sam]] im Garten",
    "Le devolví el libro a [[Sam]]",
    "Tarde de cartas con [[Sam]]",
    "Llegó la carta de [[Sam]]",
    "Almoço no bandejão com [[Sam]]",
    "Boek teruggegeven aan [[Sam]]",
    "Long overdue: catch-up with [[Sam]]",
    "Left a voicemail for [[Sam]]",
    "Got tickets from [[Sam]]",
    "Bought [[Sam]] a coffee",
    "Coup de fil de [[Sam]] : l'audience est reportée",
    "Our anniversary: [[Sam]] made pancakes",
    "[[Sam]] schläft heute bei uns",
    "[[Sam]] is back from hospital, sat with him",
    "Bday drinks for my cousin [[Sam]] at the Crown, and supper",
    "Sermon by [[Sam]], stayed for coffee with him",
    "Being nagged by [[Sam]] all morning",
    "Me alegró lo que me dijo [[Sam]]",
    "Light lunch with [[Sam]], nothing special",
    "[[Sam]] walks in at ten as if nothing happened",
    "Dinner cooked by [[Sam]]",
    "Call [[Sam]] 20 min",
    "[[Sam]] braucht Hilfe beim Umzug, hat angerufen",
    "Fence mended by [[Sam]], he poured us a beer",
  ])("%s", (line) => expect(readIntentions(line, readLinks(line))).toEqual([false]));
});

describe("words of contact that mean none", () => {
  it.each([
    "book haircut with [[Sam]]",
    "Onboarding doc: get comments from [[Sam]]",
    "[[Sam]] is off until the 14th",
    "My neighbour [[Sam]] died",
    "Rang [[Sam]], no answer",
    "Bei [[Sam]] geklingelt, niemand da",
    "Wie geht es [[Sam]]",
    "Comment va [[Sam]]",
    "Ist [[Sam]] da, frage ich mich",
    "Ich schreibe [[Sam]] am Wochenende",
    "Ich rufe [[Sam]] heute Abend an",
    "Handschuhe für [[Sam]] gestrickt",
    "Tom works with [[Sam]]",
    "Ella adores [[Sam]]",
    "Meine Mutter hat [[Sam]] besucht",
    "Mon frère a déjeuné avec [[Sam]]",
    "Good poster by [[Sam]]",
    "[[Sam]] zum Geburtstag gratulieren",
    "Rendre le livre à [[Sam]]",
    "A fringe like [[Sam]]",
    "The new head is [[Sam]]",
    "Wore an old hat of [[Sam]]",
    "In the name of [[Sam]]",
    "Read the novel of [[Sam]]",
    "Wrote in memory of [[Sam]]",
    "She'd seen [[Sam]] at church",
    "My brother married [[Sam]]",
    "Stayed in because [[Sam]] has the car",
    "A week till [[Sam]] comes home",
    "Our landlord, [[Sam]], is away until May",
    "[[Sam]] to send the slides",
    "Old me would've lied to [[Sam]]",
    "L'article de [[Sam]] est sorti",
    "Sans les fiches d'[[Sam]] je n'y arriverais pas",
    "Der Sohn von [[Sam]] hat sich beschwert",
    "Six years ago today [[Sam]] and I moved in here",
    "Heute vor zehn Jahren habe ich [[Sam]] kennengelernt",
    "[[Sam]] would have loved this evening, all of us round the fire",
    "I wore the coat [[Sam]] bought me",
    "Si [[Sam]] signe, je pars",
    "Paged [[Sam]] four times, no answer",
    "Passé chez [[Sam]], mais il n'était pas là",
    "[[Sam]] is meeting me at the airport, if she remembers",
    "Neither [[Sam]] nor [[Bo]] made it to the demo",
    "Lunch with [[Sam]] next Wed",
    "Lunch with [[Sam]]: next Wed at noon",
    "Call with [[Sam]]: tomorrow, about the lease",
    "[[Sam]]: call tomorrow",
    "Call [[Sam]]: ask for the lease next week",
    "Dinner with [[Sam]] next thurs at eight",
    "Wished [[Sam]] could come",
    "Should have wished [[Sam]] a happy birthday",
    "Wished [[Sam]] were all right",
    "I wish [[Sam]] a happy birthday every year, or should",
    "Ich wünschte, [[Sam]] wäre alles egal",
    "11:20 [[Sam]] still hasn't sent the keys",
    "[[Sam]] doesn't know yet that his uncle is ill, I must write",
    "it's [[Sam]] who should have the old tools, I'll offer them",
    "Because of his tooth [[Sam]] stayed at home",
    "Stand-up notes: Wei blocked on certs, [[Sam]] off sick",
    "Lunch alone. [[Sam]] working from home",
    "The contract for [[Sam]] → first thing tomorrow",
    "Die Leiter ist immer noch bei [[Sam]]",
    "The drill is still at [[Sam]]'s",
    "La perceuse est toujours chez [[Sam]]",
    "Comme disait toujours [[Sam]], le bois a le temps",
    "Wie [[Sam]] immer sagt: Holz braucht Zeit",
    "Es ging mal wieder um [[Sam]]",
    "Heute vor einem Jahr ist [[Sam]] gestorben",
    "Livré la table, mais [[Sam]] était sorti, le gardien a ouvert",
    "Je l'enverrai à [[Sam]] quand elle sera propre",
    "Volgende week overleg met [[Sam]]",
    "Geprobeerd [[Sam]] te bellen",
    "Afspraak maken met [[Sam]]",
    "Karte schreiben an [[Sam]]",
    "Comprar un regalo para [[Sam]]",
    "Avisarle a [[Sam]] del cambio",
    "Mandare le foto a [[Sam]]",
    "Marcar consulta com o [[Sam]]",
    "Mail à [[Sam]] à écrire",
    "[[Sam]] heiratet im Mai",
    "[[Sam]] feiert am Samstag",
    "[[Sam]] se casa en octubre",
    "La macchina di [[Sam]] è dal meccanico",
    "O carro do [[Sam]] ainda está na oficina",
    "De auto van [[Sam]] staat bij de garage",
    "Mi hermana vio a [[Sam]] en el mercado",
    "Lese das Buch, das mir [[Sam]] geliehen hat",
    "Je lis le livre que m'a prêté [[Sam]]",
    "Listened to a podcast with [[Sam]]",
    "Bought [[Sam]] a scarf",
    "Saw [[Sam]] from the bus",
    "Carer rota: [[Sam]] Mon",
    "[[Sam]]: 020 7946 0000",
    "[[Sam]]'s flat is for sale",
    "Minutes to [[Sam]] by Friday",
    "Dentist [[Sam]] 3 June",
    "Call the plumber, [[Sam]], again",
    "Plan for next week: kickoff with [[Bo]], lunch with [[Sam]]",
    "Rang [[Sam]] about the damp, no answer as usual",
    "Waited an hour for [[Sam]], he never came",
    "[[Sam]] sleeps badly",
    "Fridge cleaned by [[Sam]]",
    "Plums for [[Sam]], ate them all myself",
    "Prayer list: [[Sam]]",
    "[[Sam]] discharged",
  ])("%s", (line) =>
    expect(new Set(readIntentions(line, readLinks(line)))).toEqual(new Set([true])),
  );

  it.each([
    ["The bench was empty; [[Sam]] is in hospital, [[Ana]] told me", "Sam"],
    ["[[Sam]] sprained an ankle, [[Ana]] said at lunch", "Sam"],
    ["[[Sam]] está de baja, me lo dijo [[Ana]]", "Sam"],
    ["According to [[Ana]], [[Sam]] is fine", "Sam"],
    ["Segundo a [[Ana]], a [[Sam]] reformou-se", "Sam"],
    ["Laut [[Ana]] ist [[Sam]] schwanger", "Sam"],
    ["Apéro chez [[Ana]], [[Sam]] n'est pas venu", "Sam"],
    ["[[Sam]] brought cake, [[Ana]] told us about Rome", ""],
  ])("but whoever told them is contact: %s", (line, spokenOf) => {
    const links = readLinks(line);
    const names = links.map(({ from, to }) => line.slice(from + 2, to - 2));
    const intended = readIntentions(line, links);
    expect(names.filter((_, n) => intended[n]).join()).toBe(spokenOf);
  });
});

describe("what is only meant", () => {
  const PEOPLE: Vault = { [SAM]: "", "People/Bo.md": "" };

  it("does not count, and says so, while others of its line do", () => {
    const kith = read({ ...PEOPLE, "2026-03-05.md": "met [[Bo]], should call [[Sam]]" });
    expect(lastTouch(kith, SAM, TODAY)).toBe("never");
    expect(notCounted(kith, SAM, TODAY)).toEqual(["intention 2026-03-05.md:1"]);
    expect(lastTouch(kith, "People/Bo.md", TODAY)).toBe("2026-03-05 meeting, 2026-03-05.md:1");
  });

  it.each<[string, Vault, string]>([
    [
      "in a line that says %%touch%%",
      { "2026-03-05.md": "should call [[Sam]] %%touch%%" },
      "2026-03-05 call, 2026-03-05.md:1",
    ],
    [
      "in a task that is done",
      { "2026-03-05.md": "- [x] ask [[Sam]] about it" },
      "2026-03-05 mention, 2026-03-05.md:1",
    ],
    [
      "in a follow-up that is done",
      { "2026-03-05.md": "@followup ask [[Sam]] about it @done(2026-03-06)" },
      "2026-03-06 mention, 2026-03-05.md:1",
    ],
    [
      "among the attendees",
      { "2026-03-05.md": '---\nattendees: "should ask [[Sam]]"\n---\n' },
      "2026-03-05 meeting, 2026-03-05.md:2",
    ],
    ["in Sam's own log", { [SAM]: "- 2026-03-05: should write" }, `2026-03-05 log, ${SAM}:1`],
    [
      "behind the time of day",
      { "2026-03-05.md": "- 10:30 call [[Sam]]" },
      "2026-03-05 call, 2026-03-05.md:1",
    ],
    [
      "behind the day of a log line",
      { "Log.md": "- 2026-03-05: call [[Sam]]" },
      "2026-03-05 call, Log.md:1",
    ],
    ...[
      "| 09:00 | call [[Sam]] |",
      "09:00 | call [[Sam]]",
      "| **9.15 Uhr** | call [[Sam]] | done |",
      "| 9am | call [[Sam]] |",
      "| 14h30 | call [[Sam]] |",
      "| 09:00 – 10:00 | call [[Sam]] |",
      "| 2026-03-05 | 09:00 | call [[Sam]] |",
    ].map((row): [string, Vault, string] => [
      `in a table, ${row}`,
      { "2026-03-05.md": `| when | what |\n| --- | --- |\n${row}` },
      "2026-03-05 call, 2026-03-05.md:3",
    ]),
  ])("counts %s", (_where, vault, touch) =>
    expect(lastTouch(read({ ...PEOPLE, ...vault }), SAM, TODAY)).toBe(touch),
  );

  it.each([
    "| call [[Sam]] | 09:00 |",
    "| 1 | call [[Sam]] |",
    "| | call [[Sam]] |",
    "| 09:00 | should call [[Sam]] |",
    "| 09:00 | call [[Sam]] | cancelled |",
  ])("counts in no row such as %s", (row) => {
    const vault = { ...PEOPLE, "2026-03-05.md": `| when | what |\n| --- | --- |\n${row}` };
    expect(lastTouch(read(vault), SAM, TODAY)).toBe("never");
  });

  it("counts when the setting says so", () => {
    const vault = { ...PEOPLE, "2026-03-05.md": "should call [[Sam]]" };
    const kith = read(vault, { ruleSwitches: { intention: false } });
    expect(lastTouch(kith, SAM, TODAY)).toBe("2026-03-05 call, 2026-03-05.md:1");
  });

  it.each(["- [ ] should ask [[Sam]]", "> should ask [[Sam]]"])(
    "keeps the reason that stands on its line: %s",
    (line) => {
      const kith = read({ ...PEOPLE, "2026-03-05.md": line });
      expect(notCounted(kith, SAM, TODAY)).not.toContain("intention 2026-03-05.md:1");
    },
  );
});

describe("a heading says what is under it", () => {
  const DAY = "2026-03-05.md";
  const sam = (text: string): string => lastTouch(read({ [SAM]: "", [DAY]: text }), SAM, TODAY);

  it.each([
    "## To do\n- [[Sam]]: the deck",
    "## 📋 To-dos:\n- dinner with [[Sam]]",
    "## Tomorrow\n- lunch with [[Sam]]",
    "## Plan for tomorrow\n- 10:00 meeting with [[Sam]]",
    "## Next steps\n- [[Sam]] sends the contract",
    "## Action items\n### Budget\n- [[Sam]]: the numbers",
    "## Follow-ups\n\n[[Sam]], the numbers",
    "## Waiting for\n- invoice from [[Sam]]",
    "## Open questions\n- what with [[Sam]]",
    "## Ideas\n- trip with [[Sam]]",
    "## Nächste Schritte\n- [[Sam]]: Folien",
    "## Offene Punkte\n- Termin mit [[Sam]]",
    "## À faire\n- dîner avec [[Sam]]",
    "## Demain\n- déjeuner avec [[Sam]]",
    "## Próximos pasos\n- cena con [[Sam]]",
    "## Reminders\n- dinner with [[Sam]]",
    "❌ Lunch with [[Sam]]",
    "- 🚫 lunch with [[Sam]]",
    "## Pendientes\n- cena con [[Sam]]",
  ])("no contact: %j", (text) => {
    expect(sam(text)).toBe("never");
    expect(notCounted(read({ [SAM]: "", [DAY]: text }), SAM, TODAY)).toEqual([
      `intention ${DAY}:${text.split("\n").length}`,
    ]);
  });

  it.each([
    "## To do\n- called [[Sam]]",
    "## Action items\n- ✅ call [[Sam]]",
    "## Next steps\n- [x] call [[Sam]]",
    "## Next steps\n- 2026-03-05: call with [[Sam]]",
    "## Nächste Schritte\n- mit [[Sam]] telefoniert und alles besprochen",
    "## Follow-up with [[Sam]]",
    "## Tomorrow\n## Evening\n- dinner with [[Sam]]",
    "## Tomorrow never knows\n- sung with [[Sam]]",
    "## Plan\n- 10:00 meeting with [[Sam]]",
    "## Agenda\n- budget with [[Sam]]",
    "## Morgen\n- Kaffee mit [[Sam]]",
    "## Mañana\n- café con [[Sam]]",
    "## Tasks\n- lunch with [[Sam]]",
    "Lunch with [[Sam]] ❌ salad",
    "## Done\n- call [[Sam]]",
    "## Erledigt\n- [[Sam]] anrufen",
    "- ✅ call [[Sam]]",
    "## To do\n- dinner with [[Sam]] %%touch%%",
  ])("contact: %j", (text) => expect(sam(text)).not.toBe("never"));

  it.each([
    ["## Next steps\n- [[Sam]] sends the contract", "2026-03-05 mention"],
    ["## Action items\n- budget: [[Sam]]", "2026-03-05 mention"],
    ["## Action items\n- ask [[Sam]] for the numbers", "never"],
    ["## Next steps\n- ❌ [[Sam]]", "never"],
  ])("but in the note of a meeting it is of those who were there: %j", (text, touch) => {
    const kith = read({ [SAM]: "", "2026-03-05 Budget.md": text });
    expect(lastTouch(kith, SAM, TODAY).split(",")[0]).toBe(touch);
  });
});

describe("nobody was met", () => {
  const sam = (text: string): string =>
    lastTouch(read({ [SAM]: "", "People/Bo.md": "", "2026-03-05.md": text }), SAM, TODAY);
  const inTable = (row: string): string => `| a | b | c |\n| --- | --- | --- |\n${row}`;

  it.each([
    "Treffen mit [[Sam]] ausgefallen",
    "Lunch with [[Sam]] didn't happen",
    "1:1 with [[Sam]] - skipped, she was away",
    "Annulé : déjeuner avec [[Sam]]",
    "Cancelled: lunch with [[Sam]]",
    "Abgesagt: Treffen mit [[Sam]]",
    "Aplazado: café con [[Sam]]",
    "Cena con [[Sam]] annullata",
    "Jantar com [[Sam]] cancelado",
    "Afspraak met [[Sam]] geannuleerd",
    "[[Sam]] no-showed",
    "[[Sam]] bailed on us",
    "## Cancelled\n- lunch with [[Sam]]",
  ])("because it did not take place: %s", (line) => expect(sam(line)).toBe("never"));

  it.each([
    "[[Sam]] couldn't make it",
    "[[Sam]] was unable to attend",
    "[[Sam]] was to have come to tea",
    "[[Sam]] wasn't in the office",
    "[[Sam]] kann nicht kommen",
    "[[Sam]] konnte leider nicht kommen",
    "[[Sam]] kam nicht",
    "[[Sam]] war nicht im Büro",
    "[[Sam]] ne peut pas venir",
    "[[Sam]] n'a pas pu venir",
    "[[Sam]] no puede venir",
    "[[Sam]] non può venire",
    "[[Sam]] não pode vir",
    "[[Sam]] kon niet komen",
  ])("because they did not come: %s", (line) => expect(sam(line)).toBe("never"));

  it.each([
    "[[Sam]] on PTO this week",
    "[[Sam]] krank bis Freitag",
    "[[Sam]] im Urlaub",
    "[[Sam]] malade",
    "[[Sam]] en congé jusqu'à lundi",
    "[[Sam]] de vacaciones",
    "[[Sam]] in ferie",
    "[[Sam]] de férias",
    "[[Sam]] op vakantie",
    "[[Sam]] → OOO until 30th",
    "[[Sam]] – on leave",
    "[[Sam]] (krank)",
    "Sick: [[Sam]]",
    "OOO: [[Bo]], [[Sam]]",
    "Krank: [[Sam]]",
  ])("because they were away: %s", (line) => expect(sam(line)).toBe("never"));

  it.each([
    "Tom says hi from [[Sam]]",
    "[[Sam]] sends her love",
    "[[Sam]] sends greetings via Tom",
    "Grüße von [[Sam]] über Tom",
    "Tom hat mir Grüße von [[Sam]] ausgerichtet",
    "[[Sam]] lässt grüßen",
    "Le bonjour de [[Sam]] par Tom",
    "[[Sam]] te passe le bonjour",
    "Saludos de [[Sam]] por medio de Tom",
    "[[Sam]] manda saludos",
    "Saluti da [[Sam]] tramite Tom",
    "Groetjes van [[Sam]] via Tom",
  ])("because somebody else passed it on: %s", (line) => expect(sam(line)).toBe("never"));

  it.each([
    "passed by [[Sam]]'s house",
    "Drove past [[Sam]]’s street",
    "walked by [[Sam]]'s on the way home",
    "Am Haus von [[Sam]] vorbeigeradelt",
    "An [[Sam]]s Garten vorbeigekommen",
    "Passée devant l'immeuble de [[Sam]]",
    "Passé devant chez [[Sam]]",
    "Pasé por delante de la casa de [[Sam]]",
    "Passato davanti alla casa di [[Sam]]",
    "Langs het huis van [[Sam]] gefietst",
  ])("because one only went past: %s", (line) => expect(sam(line)).toBe("never"));

  it.each([
    "von [[Sam]] geträumt",
    "Heute Nacht schlecht von [[Sam]] geträumt",
    "Wegen [[Sam]] kaum geschlafen",
    "Slept badly because of [[Sam]]",
    "À cause de [[Sam]] je dors mal",
    "Aunt [[Sam]] died this morning",
    "My grandmother [[Sam]] is ninety",
  ])("because they are only on one's mind: %s", (line) => expect(sam(line)).toBe("never"));

  it.each([
    "[[Sam]]: should call him again",
    "[[Sam]]: must write back",
    "[[Sam]]: remind about the rent",
    "[[Sam]]: call him back",
    "[[Sam]] – muss ich anrufen",
    "[[Sam]]: den muss ich mal wieder sehen",
  ])("because it is to be done: %s", (line) => expect(sam(line)).toBe("never"));

  it.each([
    "| [[Sam]] | cancelled |",
    "| [[Sam]] | no-show |",
    "| [[Sam]] | **Abgesagt** |",
    "| 10:00 | annulé | [[Sam]] |",
    "| [[Sam]] | budget | postponed |",
    "| lunch with [[Sam]] | ❌ |",
    "| [[Sam]] | on leave |",
  ])("as a cell of the row says: %s", (row) => expect(sam(inTable(row))).toBe("never"));
});

describe("nobody was met by where a link stands", () => {
  const sam = (text: string, path = "2026-03-05.md"): string =>
    lastTouch(read({ [SAM]: "", "People/Bo.md": "", [path]: text }), SAM, TODAY);

  it.each([
    "| task | owner |\n| --- | --- |\n| budget | [[Sam]] |",
    "| task | **Owner** | due |\n| --- | --- | --- |\n| deck | [[Bo]] | Fri |\n| budget | [[People/Sam\\|S]] | Mon |",
    "> [!todo]\n> | Assigned to | task |\n> | --- | --- |\n> | [[Sam]] | budget |",
    "| Aufgabe | Zuständig |\n| --- | --- |\n| Budget | [[Sam]] |",
    "| tâche | responsable |\n| --- | --- |\n| budget | [[Sam]] |",
    "Zuständig: [[Sam]]",
    "🎂 [[Sam]]",
    "- 🎂: [[Bo]], [[Sam]] 🎉",
    "- 🎂 [[Sam]] (40)",
    "## Heute\n- Kaffee mit [[Bo]]\n## Morgen\n- Kaffee mit [[Sam]]",
    "# Log\n## 🌅 Morgen\n- Kaffee mit [[Sam]]\n## Heute\n- lief",
    "## Hoy\n- nada\n## Mañana\n- café con [[Sam]]",
  ])("%j", (text) => expect(sam(text)).toBe("never"));

  it.each([
    "| who | what |\n| --- | --- |\n| [[Sam]] | owner of the shop |",
    "| owner | guest |\n| --- | --- |\n| [[Bo]] | [[Sam]] |",
    "| [[Sam]] | owner |\n| --- | --- |",
    "🎂 at [[Sam]]'s",
    "🎂 Kuchen mit [[Sam]]",
    "☕ [[Sam]]",
    "🎂 [[Sam]] came by",
    "## Morgen\n- Kaffee mit [[Sam]]\n## Abend\n- Kino",
    "# Heute\n## Morgen\n- Kaffee mit [[Sam]]\n## Abend\n- Kino",
    "## Heute\n- nichts\n## Morgen\n- mit [[Sam]] gesprochen",
  ])("but not %j", (text) => expect(sam(text)).not.toBe("never"));

  it("but who has something to do after a meeting was there", () => {
    const text = "| task | owner |\n| --- | --- |\n| budget | [[Sam]] |";
    expect(sam(text, "2026-03-05 Budget.md")).not.toBe("never");
  });
});

describe("somebody was met", () => {
  const sam = (text: string): string =>
    lastTouch(read({ [SAM]: "", "People/Bo.md": "", "2026-03-05.md": text }), SAM, TODAY);

  it.each([
    "[[Sam]] rang: party moved to three",
    "[[Sam]] phoned, dinner is cancelled",
    "[[Sam]] texted that the match is postponed",
    "[[Sam]] m'a appelée, elle ne vient pas",
    "[[Sam]] hat mir gesagt dass der Ausflug ausgefallen ist",
    "Received the answer of [[Sam]]",
    "Got the letter of [[Sam]] at last",
    "Was in the office of [[Sam]]",
    "From the house of [[Sam]] we saw the lake",
    "Ran by [[Sam]]'s to drop the keys",
    "Drove past [[Sam]]'s and picked him up",
    "Got a hello from [[Sam]] through the window",
    "Un bonjour de [[Sam]] par la fenêtre",
    "[[Sam]] war nicht in Eile",
    "Stopped by [[Sam]]'s house",
    "Dropped by [[Sam]]'s flat",
    "Went past the mill with [[Sam]]",
    "Bei [[Sam]] vorbeigeschaut",
    "Bei [[Sam]] am Haus vorbeigekommen und geblieben",
    "[[Sam]] ist vorbeigekommen",
    "Passé chez [[Sam]]",
    "Passed by [[Sam]]'s house and she waved and came out",
    "Birthday greetings from [[Sam]]",
    "Liebe Grüße von [[Sam]] bekommen",
    "[[Sam]] sent a letter",
    "[[Sam]] sends me photos from Rome",
    "Von [[Sam]] abgeholt",
    "Lunch with aunt [[Sam]]",
    "Aunt [[Sam]] rang",
    "[[Sam]]: we should do this again",
    "[[Sam]]: needs more time for the deck",
    "[[Sam]]: call about the lease went well",
    "[[Sam]] – long talk, must sleep now",
    "[[Sam]]: I should have listened to her sooner, she said",
    "[[Sam]] couldn't stop laughing",
    "[[Sam]] wasn't in the mood, so we went home",
    "[[Sam]] kam nicht allein",
    "[[Sam]] kann nicht kochen",
    "[[Sam]] ne mange pas de viande",
    "Krank. [[Sam]] hat Suppe gebracht",
    "Annulé le train, [[Sam]] est venue me chercher",
    "Urlaub: [[Sam]]",
    "Called [[Sam]], she's cancelled her gym",
    "| [[Sam]] | budget |",
    "| 10:00 | [[Sam]] | cancelled her gym plan and came |",
    "| [[Sam]] | lunch |\n| [[Bo]] | cancelled |",
  ])("%s", (text) =>
    expect(sam(text.startsWith("|") ? `| a | b |\n| --- | --- |\n${text}` : text)).not.toBe(
      "never",
    ),
  );
});

describe("any line", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "[[Sam]]",
      "[[a|b]]",
      "[![[x]]](y)",
      "should ",
      "met ",
      "¤",
      ", ",
      "? ",
      "\uD800",
    ),
    fc.string(),
  );

  it("gets one answer for each link", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const links = readLinks(pieces.join(""));
        expect(readIntentions(pieces.join(""), links)).toHaveLength(links.length);
      }),
    );
  });

  it("is judged by its own clause, however long the line is", () => {
    const line = `${"should ask [[Bo]] about it, met [[Sam]]. ".repeat(20_000)}`;
    const answers = readIntentions(line, readLinks(line));
    expect(answers.every((intended, index) => intended === (index % 2 === 0))).toBe(true);
  });
});
