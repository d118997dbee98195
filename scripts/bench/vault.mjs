/**
 * A made-up vault of any size, the same for the same seed. Its proportions and conventions are those
 * of many public vaults: 15 % people (at most 10,000), 25 % daily notes (at most 5,000), 10 % meetings, the rest notes on
 * everything else; half of all notes under 1.1 KB, one in a hundred over 35 KB, none over 200 KB.
 */
const SEED = 42;
const MOST_PEOPLE = 10_000;
const MOST_DAILIES = 5_000;
const MEDIAN_BYTES = 1_136;
const SPREAD = 1.45;
const LARGEST = 200_000;
const LAST_DAY = Date.UTC(2026, 10, 20);

/** The day that answers are asked for. */
export const TODAY = "2026-11-21";

const FIRST = words(
  "Ana Bo Cy Dora Emil Fay Gus Hana Ivo Jun Kai Lena Milo Nadia Otto Pia Quin Rosa",
);
const LAST = words(
  "Lima Novak Berg Costa Duarte Ekholm Fuchs Grau Hale Iyer Jansen Kovac Lund Moreau",
);
const WORDS = words(
  "the a of and to in that budget plan boat lease garden report draft meeting notes about next last " +
    "river house idea question answer little large quick slow paper model figure table week month first " +
    "second other again because while after before under over with without between project team budget " +
    "train city morning evening summer winter book chapter page coffee lunch dinner music film photo story",
);
const DOINGS = words("coffee lunch call dinner walk visit email chat");
const PHRASES = [
  ...["tomorrow", "next Tuesday", "in 2 weeks", "on Friday", "24 Nov", "end of the month"],
  ...["2026-12-01", "next week", "in three months", "(2026-11-27 Friday)"],
];

/** The notes of a vault of `count` notes, one at a time: vault path and text. */
export function* seededNotes(count, seed = SEED) {
  const dice = new Dice(seed);
  const people = Math.min(MOST_PEOPLE, Math.round(count * 0.15));
  const dailies = Math.min(MOST_DAILIES, Math.round(count * 0.25));
  const meetings = Math.round(count * 0.1);
  const vault = { dice, people, notes: count - people - dailies - meetings };
  for (let n = 0; n < people; n += 1)
    yield { path: `People/${nameOf(n)}.md`, text: personNote(vault) };
  for (let n = 0; n < dailies; n += 1)
    yield { path: `Daily/${dayBack(n)}.md`, text: dailyNote(vault) };
  for (let n = 0; n < meetings; n += 1) {
    const day = dayBack(dice.below(2000));
    yield { path: `Meetings/${day} ${dice.of(WORDS)} ${n}.md`, text: meetingNote(vault, day) };
  }
  for (let n = 0; n < vault.notes; n += 1) yield { path: noteName(n), text: plainNote(vault) };
}

/** The name of the n-th person; the first is the one whom many notes name. */
export function nameOf(n) {
  const name = `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`;
  const round = Math.floor(n / (FIRST.length * LAST.length));
  return round === 0 ? name : `${name} ${round + 1}`;
}

function noteName(n) {
  return `Notes/${n % 40}/${WORDS[n % WORDS.length]} ${n}.md`;
}

function personNote(vault) {
  const { dice } = vault;
  const marks = [
    "tags: [person]",
    "type: person",
    "tags:\n  - people",
    "categories: ['[[People]]']",
  ];
  const often = dice.chance(0.4)
    ? `\ncontact_frequency: ${dice.of(["monthly", "2 weeks", "90"])}`
    : "";
  const born = dice.chance(0.3)
    ? `\nbirthday: 19${dice.between(50, 99)}-0${dice.between(1, 9)}-1${dice.below(10)}`
    : "";
  const log = Array.from(
    { length: dice.below(6) },
    () => `- ${dayBack(dice.below(900))}: ${dice.of(DOINGS)}, ${prose(dice, 6)}`,
  );
  return `---\n${dice.of(marks)}${often}${born}\n---\n## Notes\n${body(vault, 0.6)}\n## Log\n${log.join("\n")}\n`;
}

function dailyNote(vault) {
  const { dice } = vault;
  const lines = Array.from(
    { length: dice.between(1, 4) },
    () =>
      `- ${dice.between(8, 20)}:30 — ${dice.of(DOINGS)} with ${person(vault)} ${prose(dice, 5)}`,
  );
  return `# Today\n${lines.join("\n")}\n\n${body(vault, 0.7)}`;
}

function meetingNote(vault, day) {
  const { dice } = vault;
  const there = Array.from({ length: dice.between(1, 5) }, () => `"${person(vault)}"`);
  return `---\ndate: ${day}\nattendees: [${there.join(", ")}]\n---\n## Agenda\n${body(vault, 1)}\n## Next steps\n${task(vault)}\n`;
}

function plainNote(vault) {
  const { dice } = vault;
  const head = dice.chance(0.5)
    ? `---\ntags: [${dice.of(WORDS)}]\ncreated: ${dayBack(dice.below(2000))}\n---\n`
    : "";
  return `${head}# ${prose(dice, 3)}\n\n${body(vault, 1)}`;
}

/** Blocks up to a size drawn as note sizes are: many small, few large. */
function body(vault, scale) {
  const { dice } = vault;
  const size = Math.min(LARGEST, scale * MEDIAN_BYTES * Math.exp(SPREAD * dice.normal()));
  const hasTasks = dice.chance(0.25);
  const blocks = [];
  for (let length = 0; length < size;) {
    const block = makeBlock(vault, hasTasks);
    blocks.push(block);
    length += block.length + 2;
  }
  return blocks.join("\n\n");
}

function makeBlock(vault, hasTasks) {
  const { dice } = vault;
  const at = dice.below(100);
  if (at < 12) return `## ${prose(dice, 4)}`;
  if (at < 36) return `${prose(dice, 30)} ${link(vault)} ${prose(dice, 20)}.`;
  if (at < 46) return `${prose(dice, 60)}.`;
  if (at < 82) return list(dice.between(3, 9), () => `- ${item(vault)}`);
  if (at < 88 && hasTasks) return list(dice.between(2, 6), () => task(vault));
  if (at < 91)
    return `${prose(dice, 4)} @followup ${dice.of(PHRASES)} ${prose(dice, 4)} ${person(vault)}`;
  if (at < 94) return "```\n" + `call(@followup, x[[0]])\n${prose(dice, 12)}\n` + "```";
  if (at < 96) return `> ${prose(dice, 14)}\n> ${link(vault)}`;
  if (at < 98)
    return `| ${prose(dice, 2)} | ${prose(dice, 1)} |\n| --- | --- |\n| ${link(vault)} | 12 |`;
  return `Use \`x = [[y]]\` and [${prose(dice, 2)}](https://example.org/${dice.below(999)}), ${prose(dice, 8)}.`;
}

function item(vault) {
  const { dice } = vault;
  return dice.chance(0.3)
    ? `${prose(dice, 4)} ${link(vault)} ${prose(dice, 3)}`
    : prose(dice, dice.between(5, 16));
}

function task(vault) {
  const { dice } = vault;
  const mark = dice.chance(0.4) ? "x" : " ";
  const due = dice.chance(0.5) ? ` 📅 ${dayBack(dice.below(400) - 60)}` : "";
  const whom = dice.chance(0.35) ? person(vault) : prose(dice, 2);
  return `- [${mark}] ${prose(dice, 3)} ${whom} ${prose(dice, 3)}${due}`;
}

function link(vault) {
  const { dice, notes } = vault;
  if (dice.chance(0.2)) return person(vault);
  const n = dice.below(notes);
  return `[[${WORDS[n % WORDS.length]} ${n}${dice.chance(0.2) ? `|${dice.of(WORDS)}` : ""}]]`;
}

function person({ dice, people }) {
  const name = nameOf(Math.floor(people * dice.next() ** 2));
  return dice.chance(0.2) ? `[[${name}|${name.split(" ")[0]}]]` : `[[${name}]]`;
}

function list(length, line) {
  return Array.from({ length }, line).join("\n");
}

function prose(dice, length) {
  return Array.from({ length }, () => dice.of(WORDS)).join(" ");
}

function dayBack(days) {
  return new Date(LAST_DAY - days * 86_400_000).toISOString().slice(0, 10);
}

function words(text) {
  return text.split(" ");
}

/** Numbers that only look like chance: a mulberry32 generator. */
class Dice {
  #state;

  constructor(seed) {
    this.#state = seed;
  }

  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(of) {
    return this.next() < of;
  }

  below(limit) {
    return Math.floor(this.next() * limit);
  }

  between(least, most) {
    return least + this.below(most - least + 1);
  }

  of(list) {
    return list[this.below(list.length)];
  }

  normal() {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}
