/**
 * The day a note stands for: a daily or periodic format, a date in the name, or `date`.
 *
 *     2026-03-04.md · Meetings/2026-03-04 Budget.md · Call 2026-03-04.md     that day
 *     20260304 Ann.md · 202603041530 Ann.md · 2026_03_04.md                  that day
 *     2026-W10.md · 2026-03-monthly.md · 2026-03-08 weekly review.md         a review
 *     Week 10.md · 2026-KW10.md · Weekly 2026-03-08.md · 2025 in review.md   a review
 *     Weekly/2026-03-02.md                                                   a review, of the week that begins there
 *     2026-03-04 Weekly sync with Ann.md · Meetings/Weekly/2026-03-04.md     that day: a meeting
 */
import { lazily } from "../lazily";
import { baseName, foldersOf, foldFolder, withoutMd } from "../paths";
import { type Day, dayOf, parseDay } from "./day";
import { monthNumber } from "./month-names";
import { type NameFormat, readNameFormat } from "./name-format";
import { type DateWays, readWholePhrase } from "./phrase";
import { dayYearLast } from "./year-last";

/** What a note's name and `date` property say about its day. */
export type NoteDay =
  | {
      readonly kind: "day";
      readonly day: Day;
      readonly source: "daily note" | "file name" | "frontmatter";
    }
  /** A weekly to yearly note or review: it mentions everybody and is never a touch. */
  | { readonly kind: "review" }
  | { readonly kind: "none" };

/** The moment.js formats that name notes: `daily` ones give days, `reviews` are weekly to yearly. */
export interface NoteDayFormats {
  readonly daily: readonly string[];
  readonly reviews: readonly string[];
}

/** Ways of a note to tell its day that can be left out. A note that is no review may have a day. */
export interface NoteDayRules {
  has(rule: "review" | "date-in-name" | "date-property"): boolean;
}

const ALL_RULES: NoteDayRules = { has: () => true };

/** A period or a date has some; most names have none. */
const FIGURES = /\d/;

const NONE: NoteDay = { kind: "none" };
const REVIEW: NoteDay = { kind: "review" };

/** No path is longer on any system Obsidian runs on; keeps hostile names away from the patterns. */
const LONGEST_PATH = 4096;

const PERIOD_WORD =
  "(?:weekly|monthly|quarterly|half-?yearly|yearly|annual|week|month|quarter|year)";
const REVIEW_WORD = "(?:review|retro|retrospective|reflection|summary|recap|rückblick)";
/** Between the words of a name; bounded, as it is looked for anywhere. */
const GAP = "[-–—_,: ]{1,3}";

/** A week, quarter or half by its number: `W10`, `Week 10`, `KW 10` (German), `Q1`, `H1`. */
const NUMBERED = "(?:(?:week|wk|kw|cw|w)[-_ ]?\\d{1,2}|Q[1-4]|H[12])";

/** A year, or a month or numbered part of one. */
const PERIOD = `\\d{4}(?:[-_ ]?(?:${NUMBERED}|0[1-9]|1[0-2]))?`;

/** A period as names say it, the year before or behind. */
const ANY_PERIOD = `(?:${PERIOD}|${NUMBERED}(?:[-_, ]+\\d{4})?)`;
const DATE = "\\d{4}-\\d{2}-\\d{2}";

/** `weekly`, `month in review`, `weekly notes`. */
const PERIODIC = `${PERIOD_WORD}(?:[-_ ]+(?:in[-_ ]+)?(?:${REVIEW_WORD}|notes?|log|report))?`;

/** What a note of a period calls itself; `recap` alone is also what a meeting is called. */
const KIND = `(?:${PERIODIC}|(?:in[-_ ]+)?${REVIEW_WORD})`;
const WEEK_NUMBER = "(?:week|wk|kw|cw|w)[-_ ]?\\d{1,2}";

/** Names that are a week, month, quarter, half or year, alone or with the word for it. */
const PERIOD_NAMES: readonly RegExp[] = [
  // 1984 and 1066 are books and battles; a yearly note is of years that people keep notes about.
  /^(?:199\d|20\d\d)$/,
  ...[
    `\\d{4}[-_ ]?(?:${NUMBERED}|0[1-9]|1[0-2])`,
    `${NUMBERED}(?:[-_, ]+\\d{4})?`,
    `(?:${ANY_PERIOD}|${DATE})${GAP}${KIND}`,
    `${PERIODIC}${GAP}(?:of[-_ ]+)?(?:${ANY_PERIOD}|${DATE})`,
    `${REVIEW_WORD}${GAP}(?:of[-_ ]+)?${ANY_PERIOD}`,
    `${DATE}${GAP}${WEEK_NUMBER}|${WEEK_NUMBER}${GAP}${DATE}`,
  ].map((pattern) => new RegExp(`^(?:${pattern})$`, "i")),
  // A week told by its first and last day.
  /^\d{4}-\d{2}-\d{2}[ _]*(?:-|–|—|to|\.\.)[ _]*\d{4}-\d{2}-\d{2}$/i,
];

/** "weekly review", "year in review", "review of the month": said anywhere in a name, it makes even a dated note one. */
const REVIEW_WORDS = lazily(
  () =>
    new RegExp(
      `(?:^|[^\\p{L}\\p{N}])(?:(?:${PERIOD_WORD}|year[- ]end|month[- ]end)[-_ ]+(?:in[-_ ]+)?${REVIEW_WORD}|${REVIEW_WORD} of the ${PERIOD_WORD}|(?:wochen|monats|quartals|jahres)rückblick)(?![\\p{L}\\p{N}])`,
      "iu",
    ),
);

/** "March 2026 review", "Recap March 2026": what is taken off to see the month. */
const KIND_AROUND = lazily(() => new RegExp(`^${KIND}${GAP}|${GAP}${KIND}$`, "i"));

/** `March 2026`, `2026-03 March`, `2026 March`: a monthly note, if the word is a month. */
const MONTH_NAME = /^(?:\d{4}(?:[-_ ]\d{2})?[-_ ]+([a-z]{3,9})|([a-z]{3,9})[-_, ]+\d{4})$/i;

/** A folder of the notes of periods, each named by nothing but the day its period begins or ends. */
const PERIOD_FOLDER =
  /^(?:(?:(?:week|month|quarter|year)ly|annual)(?:[-_ ](?:notes?|reviews?))?|weeklies|(?:wochen|monats)(?:notizen|rückblicke?)|(?:notes )?(?:hebdomadaires?|mensuelles)|(?:notas )?(?:semanal|mensual)(?:es)?)$/;
const DATE_ALONE = /^\d{4}[-_]?\d{2}[-_]?\d{2}$/;
/** Meetings are held weekly too. */
const MEETINGS = /meeting|sync|stand-?up|\b1(?:[-:]|on)1|call|team|besprechung|termine|r[ée]uni/i;

/** A date written year first, as Obsidian and Logseq do, that isn't part of a longer number. */
const ISO_IN_NAME = /(?:^|[^\d])(\d{4})([-_])(\d{2})\2(\d{2})(?!\d)/g;
const COMPACT_AT_START = /^(\d{4})(\d{2})(\d{2})(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?!\d)/;

/** The day of the note at `path` (vault-relative, with `/`) whose frontmatter `date` is `dateProperty` (undefined when absent). */
export function readNoteDay(
  path: string,
  dateProperty: unknown,
  formats: NoteDayFormats,
  rules: NoteDayRules = ALL_RULES,
): NoteDay {
  if (path.length > LONGEST_PATH) return NONE;
  const name = withoutMd(path).trimEnd();
  const base = name.slice(name.lastIndexOf("/") + 1).trim();
  if (rules.has("review") && isReview(name, base, formats)) return REVIEW;
  const daily = firstDay(formats.daily, name);
  if (daily !== null) return { kind: "day", day: daily, source: "daily note" };
  const named = rules.has("date-in-name") ? dayInName(base) : null;
  if (named !== null) return { kind: "day", day: named, source: "file name" };
  const written = rules.has("date-property") ? readPropertyDay(dateProperty) : null;
  return written === null ? NONE : { kind: "day", day: written, source: "frontmatter" };
}

function isReview(name: string, base: string, formats: NoteDayFormats): boolean {
  if (REVIEW_WORDS().test(base) || (FIGURES.test(base) && namesPeriod(base))) return true;
  if (DATE_ALONE.test(base) && isAmongPeriods(name)) return true;
  return formats.reviews.some((format) => formatOf(format)?.matches(name) === true);
}

/** Whether a name with figures in it is a week, month, quarter, half or year. */
function namesPeriod(base: string): boolean {
  if (PERIOD_NAMES.some((pattern) => pattern.test(base))) return true;
  const month = MONTH_NAME.exec(base.replace(KIND_AROUND(), ""));
  return month !== null && monthNumber(month[1] ?? month[2] ?? "") !== null;
}

/** Whether a note lies in a folder of weekly or other periodic notes, which is none of meetings. */
function isAmongPeriods(path: string): boolean {
  const folders = foldersOf(path);
  const folder = folders.at(-1);
  if (folder === undefined || !PERIOD_FOLDER.test(foldFolder(folder).normalize("NFC")))
    return false;
  return !folders.some((one) => MEETINGS.test(one));
}

function firstDay(formats: readonly string[], name: string): Day | null {
  for (const format of formats) {
    const day = formatOf(format)?.dayOf(name) ?? null;
    if (day !== null) return day;
  }
  return null;
}

/** The first real date written year first in a name, else the one a name starts with in digits alone. */
function dayInName(base: string): Day | null {
  if (!FIGURES.test(base)) return null;
  for (const match of base.matchAll(ISO_IN_NAME)) {
    const day = dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
    if (day !== null) return day;
  }
  const compact = COMPACT_AT_START.exec(base);
  return compact ? plausible(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null;
}

/** Eight digits are also article and phone numbers: only years of living memory are taken for a date. */
function plausible(year: number, month: number, day: number): Day | null {
  return year >= 1900 && year <= 2199 ? dayOf(year, month, day) : null;
}

const formats = new Map<string, NameFormat | null>();

/** Formats are few and asked about every note, so each is compiled once. */
function formatOf(format: string): NameFormat | null {
  const known = formats.get(format);
  if (known !== undefined) return known;
  const made = readNameFormat(format, monthNumber);
  formats.set(format, made);
  return made;
}

const TIME =
  "(?:[T\\s,]\\s*\\d{1,2}(?::\\d{2}){0,2}(?:[.,]\\d{1,9})?\\s*(?:[ap]\\.?m\\.?|Z|UTC|[+-]\\d{2}:?\\d{2})?)?$";
const YEAR_FIRST = lazily(() => new RegExp(`^(\\d{4})[-/.](\\d{2})[-/.](\\d{2})${TIME}`, "i"));
const YEAR_LAST = lazily(() => new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${TIME}`, "i"));
const LINKED = /^!?\[\[([^[\]|#]*)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]$/;

/** How a written-out date is read: none of these ways matters when day, month and year are said. */
const PLAIN_WAYS: DateWays = { weekStart: 1, dayMonthOrder: "dmy", language: "en" };

/** No property that is a date is longer. */
const LONGEST_PROPERTY = 200;

/**
 * A date, datetime or `[[date]]` as properties hold it, time dropped without any zone shift; also one
 * written out with its year ("Friday, September 6th 2024, 11:26 am"). Null for anything else, and for
 * `3/12/2026`, which could be two days.
 */
export function readPropertyDay(value: unknown): Day | null {
  if (Array.isArray(value)) return value.length === 1 ? readPropertyDay(value[0]) : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : utcDay(value);
  if (typeof value === "number") return dayOfDigits(String(value));
  return typeof value === "string" && value.length <= LONGEST_PROPERTY ? readText(value) : null;
}

function readText(value: string): Day | null {
  const text = value.trim().replace(/^(["'])(.*)\1$/, "$2");
  const link = LINKED.exec(text);
  if (link) return dayOfLink(link[1] ?? "", link[2]);
  const match = YEAR_FIRST().exec(text);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const [, first, sign = "", second = "", year = ""] = YEAR_LAST().exec(text) ?? [];
  if (first !== undefined) return dayYearLast({ first, sign, second, year });
  return dayOfDigits(text) ?? writtenOutDay(text);
}

/** Only a date with a month's name, a day and a year: "March 2024" is no day. */
function writtenOutDay(text: string): Day | null {
  const words: readonly string[] = text.match(/\p{L}+/gu) ?? [];
  if (!words.some((word) => monthNumber(word) !== null)) return null;
  if (!/(?:^|\D)\d{1,2}(?![\d:])/.test(text)) return null;
  const reading = readWholePhrase(text, null, PLAIN_WAYS);
  return reading?.kind === "full" ? reading.day : null;
}

function dayOfDigits(text: string): Day | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? plausible(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `[[Daily/2026-01-06|6 Jan]]`: the note linked is the daily note, so its name is the date. */
function dayOfLink(target: string, alias: string | undefined): Day | null {
  const base = baseName(target).trim();
  return parseDay(base) ?? dayInName(base) ?? (alias === undefined ? null : parseDay(alias.trim()));
}

/** A YAML reader that makes dates makes them in UTC, whatever the zone; so that is where they are read. */
function utcDay(date: Date): Day | null {
  return parseDay(date.toISOString().slice(0, 10));
}
