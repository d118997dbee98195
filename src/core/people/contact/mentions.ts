/** Who a note names, on which day, and whether that counts as contact, as far as the note alone can tell. */
import { addDays, type Day } from "../../dates/day";
import { lazily } from "../../lazily";
import { type Link } from "../../markdown/link-syntax";
import { LinkFinder, readLinks } from "../../markdown/links";
import { type Line } from "../../markdown/outline";
import { hasWords, readableWords } from "../../markdown/scan";
import { openingDay } from "../../markers/line-day";
import { readIntentions, tellsPast } from "../intention/intention";
import { NO_ASIDES, readAsides } from "./asides";
import { type AttendeeList, findAttendeeLists } from "./attendee-lists";
import { readAttendees, readPropertyLinks } from "./attendees";
import { noneByPlace } from "./by-place";
import { excludedByRole, judgeLine, type MentionSource, ownDay } from "./judge-line";
import { kindsBeside } from "./kinds-beside";
import { unlessSwitchedOff } from "./line-verdict";
import { readLists } from "./listed-mentions";
import { type Mention, type MentionExclusion, type UnreadMention } from "./mention";
import { senseAround } from "./section-sense";
import { withoutStruck } from "./struck";
import { readUnreadMentions } from "./unread-mentions";
import { isOfYesterday, mayTellOfYesterday } from "./yesterday";

/** All mentions of a note: those of properties, then those of the body in order, then those that nobody reads. */
export function readMentions(source: MentionSource): Mention[] {
  // One list that grows: to join lists of several kinds costs the engine more than to read most notes.
  const mentions: Mention[] = [];
  for (const attendee of readAttendees(source)) mentions.push(attendee);
  for (const unread of readPropertyLinks(source)) mentions.push(judgeUnread(source, unread));
  readBody(source, mentions);
  for (const unread of readUnreadMentions(source.outline, ownDay(source)))
    mentions.push(judgeUnread(source, unread));
  return mentions;
}

/** A link that nobody reads as words is one like any other when the rule against it is switched off. */
function judgeUnread(source: MentionSource, mention: UnreadMention): Mention {
  if (source.rules.has(mention.excluded)) return mention;
  const undated = mention.day === null ? "no-date" : null;
  const rule = unlessSwitchedOff(source.rules, "link");
  return { ...mention, excluded: excludedByRole(source, "plain") ?? undated ?? rule };
}

/** Adds the mentions that stand in a note's lines. */
function readBody(source: MentionSource, mentions: Mention[]): void {
  const { outline, role, isOneMeeting } = source;
  const { text } = outline;
  const lists = role === "person" ? NO_LISTS : findAttendeeLists(outline, isOneMeeting);
  const linked = new LinkFinder(text);
  if (!linked.isIn(0, text.length) && lists.size === 0) return;
  for (const line of outline.lines) {
    const listed = lists.get(line.number);
    if (listed === undefined && !linked.isIn(line.wordsFrom, line.to)) continue;
    if (!hasWords(line)) continue;
    readLine(source, line, listed ?? [], mentions);
  }
}

const NO_LISTS: ReturnType<typeof findAttendeeLists> = new Map();

/** Cells that open a row and hold a time or a day, not a mere number. */
const TIMES_IN_FRONT = lazily(
  () =>
    /^\s*\|?(?:[\s*_]*\d{1,4}(?:[:.h/-]|\s?(?:am|pm|uhr)\b)[^|\p{L}[\]]{0,30}(?:[ap]m|uhr|h\d{0,2})?[\s*_]*\|)+/iu,
);

/** Spaces that don't break, as French puts them before a colon and some keyboards anywhere. */
const FIXED_SPACE = /[\u00A0\u202F]/g;

function readLine(
  source: MentionSource,
  line: Line,
  lists: readonly AttendeeList[],
  mentions: Mention[],
): void {
  const words = readableWords(source.outline, line).replace(FIXED_SPACE, " ");
  const links = readLinks(words).filter((link) => link.target !== "");
  const { listed, others } = readLists(source, { line, words, links, lists });
  // Not spread: a line may hold more links than a call takes arguments.
  for (const one of listed) mentions.push(one);
  readOthers(source, line, { words, links, others }, mentions);
}

/** A line's readable words, its links, and those of them that are in no list. */
interface LinkedWords {
  readonly words: string;
  readonly links: readonly Link[];
  readonly others: readonly Link[];
}

/** Adds the links that stand in a line for themselves. */
function readOthers(
  source: MentionSource,
  line: Line,
  { words, links, others }: LinkedWords,
  mentions: Mention[],
): void {
  if (others.length === 0) return;
  const verdict = judgeLine(source, line);
  const { weight, excluded } = verdict;
  const isOpen = (excluded === null || excluded === "planned") && weight !== "insisted";
  const { struck, left } = withoutStruck(words, others);
  const kindOf = kindsBeside(left, links);
  const mark = line.wordsFrom - line.from;
  const asides = isOpen
    ? readAsides(source.rules, { words, mark, links: others, struck, weight })
    : NO_ASIDES;
  const mayBeIntended = isOpen && weight === "plain" && asides.size < others.length;
  const intended = mayBeIntended ? intentions(source, line, left, others) : [];
  const dayOf = daysOf(source, left, verdict);
  const whyNot = (link: Link, index: number): MentionExclusion | null =>
    asides.get(link) ?? (intended[index] === true ? "intention" : excluded);
  for (const [index, link] of others.entries())
    mentions.push({
      target: link.target,
      form: "link",
      place: "body",
      line: line.number,
      kind: kindOf(link) ?? "mention",
      day: dayOf(link),
      excluded: whyNot(link, index),
      weight,
    });
}

/** The day of each link of a line: its own, or the one before where the words beside a link tell of it. */
function daysOf(
  { rules }: MentionSource,
  words: string,
  { day, weight }: Pick<Mention, "day" | "weight">,
): (link: Link) => Day | null {
  // A task says itself when it was done.
  if (day === null || weight === "closed" || !rules.has("yesterday")) return () => day;
  if (!mayTellOfYesterday(words)) return () => day;
  return (link) => (isOfYesterday(words, link) ? addDays(day, -1) : day);
}

/** Which links of a line are no contact by its words, or by those of the headings above it. */
function intentions(
  { outline, role, rules, isOneMeeting }: MentionSource,
  read: Line,
  words: string,
  links: readonly Link[],
): boolean[] {
  if (role !== "note" || !rules.has("intention")) return [];
  const mark = read.wordsFrom - read.from;
  const said = words.slice(mark, endOfSaid(words, links));
  const line = " ".repeat(mark) + (read.kind === "table" ? timesInFront(said) : said);
  const isNone = noneByPlace({ outline, line: read, words, links, isOneMeeting });
  const sense = senseAround(read, words.slice(mark, links[0]?.from ?? mark), {
    outline,
    isOneMeeting,
  });
  const isToCome = sense === "to come" && openingDay(said) === null && !tellsPast(line, links);
  const intended = sense === null ? readIntentions(line, links) : links.map(() => isToCome);
  return links.map((link, at) => intended[at] === true || isNone(link));
}

/** A table row whose first cells say when, as a line says it: `| 10:30 | call [[Sam]] |` took place like `10:30 call [[Sam]]`. */
function timesInFront(row: string): string {
  return row.replace(TIMES_IN_FRONT(), (cells) => cells.replaceAll("|", " "));
}

/** Where a line's words end, but for the tags and the block id behind them: those belong to no sentence. */
function endOfSaid(words: string, links: readonly Link[]): number {
  const least = Math.max(1, links.at(-1)?.to ?? 0);
  let to = words.trimEnd().length;
  for (;;) {
    const space = words.lastIndexOf(" ", to - 1);
    if (space < least || !"#^".includes(words.charAt(space + 1))) return to;
    to = space;
  }
}
