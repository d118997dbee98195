/**
 * Makes the demo vault: a year in the notes of one Robin Hale, ending on a given day.
 *
 *     node tests/vaults/make-demo.mjs DIR [yyyy-MM-dd]
 *
 * `demo/vault` holds whole notes; `demo/threads` holds what happened with each person, a line for a
 * day, and `days.txt` the days on which nothing much did. Nothing there names a date. Days are told
 * as an offset from today, in names and texts alike:
 *
 *     {-12}          the day twelve days ago, yyyy-MM-dd
 *     {+3-9y}        in three days, nine years back: the birthday of somebody who turns nine
 *     {-6:week}      the ISO week of six days ago, 2026-W47
 *     {-35:month}    its month, 2026-10
 *
 * The same day always gives the same bytes, and every other day the same vault, moved.
 */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const demo = join(dirname(fileURLToPath(import.meta.url)), "demo");

/** How many days of the past the demo tells of. */
const DAYS = 365;

/** Writes the demo vault, as of `today` (yyyy-MM-dd), into a folder, which is made when missing. Gives the number of notes. */
export async function makeDemo(targetDir, today) {
  const notes = await demoNotes(today);
  for (const [path, text] of notes) {
    const file = join(targetDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return [...notes.keys()].filter((path) => path.endsWith(".md")).length;
}

/** The files of the demo vault as of `today`: vault-relative path to text, in a fixed order. */
export async function demoNotes(today) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new RangeError(`The demo is made for a day such as 2026-11-21, not ${today}.`);
  }
  const notes = new Map();
  for (const path of (await filesBelow(join(demo, "vault"))).sort()) {
    const text = await readFile(join(demo, "vault", path), "utf8");
    notes.set(filled(path, today), filled(text, today));
  }
  const happened = await happenings();
  for (const [offset, lines] of [...happened].sort(([a], [b]) => a - b)) {
    const path = `Daily/${day(today, offset)}.md`;
    const written = notes.get(path);
    notes.set(path, written === undefined ? dailyNote(offset, lines) : withMore(written, lines));
  }
  return notes;
}

/** Offset of a day → what is written on it. */
async function happenings() {
  const byDay = new Map();
  const add = (offset, line) => {
    if (offset > -DAYS) byDay.set(offset, [...(byDay.get(offset) ?? []), line]);
  };
  const threads = (await readdir(join(demo, "threads"))).sort();
  for (const name of threads.filter((thread) => thread !== "days.txt")) {
    for (const thread of readThreads(await readFile(join(demo, "threads", name), "utf8"))) {
      placeThread(thread, add);
    }
  }
  const quiet = (await readFile(join(demo, "threads", "days.txt"), "utf8")).trim().split("\n");
  placeQuietDays(quiet, byDay, add);
  return byDay;
}

/** Threads of a file: `# note | name shown | last -15 | every 22`, then what happened, oldest first. `~` stands for the link. */
function readThreads(text) {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [head, ...lines] = block.split("\n");
      const [target, shown, last, every] = head.replace(/^# /, "").split(" | ");
      const link = target === shown ? `[[${target}]]` : `[[${target}|${shown}]]`;
      return {
        target,
        last: Number(last.replace("last ", "")),
        every: Number(every.replace("every ", "")),
        lines: lines.map((line) => line.replaceAll("~", link)),
      };
    });
}

/** The last line falls on its day exactly, earlier ones about as often as the thread says: people are no clockwork. */
function placeThread({ target, last, every, lines }, add) {
  lines.toReversed().forEach((line, age) => {
    const wander = age === 0 ? 0 : Math.round((chance(`${target} ${age}`) - 0.5) * every * 0.7);
    add(last - age * every - wander, line);
  });
}

/** Spreads the quiet lines over the year, on days with people and without, the last weeks left to the notes written out. */
function placeQuietDays(lines, byDay, add) {
  const WRITTEN_OUT = 25;
  const step = (DAYS - WRITTEN_OUT) / lines.length;
  lines.forEach((line, index) => {
    const wander = Math.floor(chance(`quiet ${index}`) * step);
    add(-DAYS + 1 + Math.floor(index * step) + wander, line);
  });
}

/** A day's note, laid out as the day's mood was: prose, bullets or with the hours. */
function dailyNote(offset, lines) {
  const mood = chance(`mood ${offset}`);
  if (lines.length === 1 || mood < 0.45) return `${lines.join("\n\n")}\n`;
  if (mood < 0.8) return `${lines.map((line) => `- ${line}`).join("\n")}\n`;
  const first = 8 + Math.floor(chance(`hour ${offset}`) * 3);
  const hours = lines.map((line, index) => `- ${pad(first + index * 3)}:${index % 2 === 0 ? "15" : "40"} ${line}`);
  return `${hours.join("\n")}\n`;
}

function withMore(written, lines) {
  return `${written.trimEnd()}\n\n${lines.join("\n\n")}\n`;
}

async function filesBelow(root, folder = "") {
  const found = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesBelow(root, path)));
    else found.push(path);
  }
  return found;
}

/** A text with its offsets turned into days. */
function filled(text, today) {
  return text.replace(/\{([+-]?\d+)(?:-(\d+)y)?(?::(week|month))?\}/g, (_, offset, years, form) => {
    const date = day(today, Number(offset));
    if (form === "week") return isoWeek(date);
    if (form === "month") return date.slice(0, 7);
    return years === undefined ? date : yearsBefore(date, Number(years));
  });
}

const MS_PER_DAY = 86_400_000;

/** The day `offset` days from another; UTC throughout, so that no clock change moves it. */
function day(from, offset) {
  return new Date(Date.parse(from) + offset * MS_PER_DAY).toISOString().slice(0, 10);
}

function yearsBefore(date, years) {
  const year = Number(date.slice(0, 4)) - years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const rest = date.slice(4) === "-02-29" && !isLeap ? "-02-28" : date.slice(4);
  return `${pad(year, 4)}${rest}`;
}

function isoWeek(date) {
  const thursday = day(date, 3 - ((new Date(date).getUTCDay() + 6) % 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / MS_PER_DAY / 7) + 1;
  return `${year}-W${pad(week)}`;
}

function pad(value, width = 2) {
  return String(value).padStart(width, "0");
}

/** A number from 0 to 1 that is always the same for the same words (FNV-1a). */
function chance(words) {
  let hash = 0x811c9dc5;
  for (const character of words) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
  }
  // The last rounds mix what a short text leaves in the low bits only.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return hash / 0x1_0000_0000;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [target, day = localDay()] = process.argv.slice(2);
  if (target === undefined) {
    process.stderr.write("Usage: node tests/vaults/make-demo.mjs DIR [yyyy-MM-dd]\n");
    process.exitCode = 2;
  } else {
    const notes = await makeDemo(target, day);
    process.stdout.write(`${notes} notes in ${target}\n`);
  }
}

function localDay() {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
