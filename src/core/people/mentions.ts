/** Who a note names, on which day, and whether that counts as contact, as far as the note alone can tell. */
import { type Link, readLinks } from "../markdown/links";
import { type Line, type Span } from "../markdown/outline";
import { readableWords } from "../markdown/scan";
import { withoutLinks } from "../markers/without-links";
import { type AttendeeList, findAttendeeLists } from "./attendee-lists";
import { readAttendees, readPropertyLinks } from "./attendees";
import { contactKind } from "./contact-kind";
import { readIntentions } from "./intention";
import { excludedByRole, judgeLine, type MentionSource, ownDay } from "./judge-line";
import { unlessSwitchedOff } from "./line-verdict";
import { type ListedName, listedNames } from "./listed-names";
import { maskLinks } from "./masked-links";
import { namesMeeting } from "./meeting-heading";
import { type Mention, type MentionExclusion, type UnreadMention } from "./mention";
import { readUnreadMentions } from "./unread-mentions";

/** All mentions of a note: those of properties, then those of the body in order, then those that nobody reads. */
export function readMentions(source: MentionSource): Mention[] {
  return [
    ...readAttendees(source),
    ...readPropertyLinks(source).map((mention) => judgeUnread(source, mention)),
    ...readBody(source),
    ...readUnreadMentions(source.outline, ownDay(source)).map((one) => judgeUnread(source, one)),
  ];
}

/** A link that nobody reads as words is one like any other when the rule against it is switched off. */
function judgeUnread(source: MentionSource, mention: UnreadMention): Mention {
  if (source.rules.has(mention.excluded)) return mention;
  const undated = mention.day === null ? "no-date" : null;
  const rule = unlessSwitchedOff(source.rules, "link");
  return { ...mention, excluded: excludedByRole(source, "plain") ?? undated ?? rule };
}

function readBody(source: MentionSource): Mention[] {
  const { outline, role, isOneMeeting } = source;
  const lists = role === "person" ? NO_LISTS : findAttendeeLists(outline, isOneMeeting);
  const hasLinks = outline.text.includes("](") || outline.text.includes("[[");
  if (!hasLinks && lists.size === 0) return [];
  return outline.lines.flatMap((line) => readLine(source, line, lists.get(line.number) ?? []));
}

const NO_LISTS: ReturnType<typeof findAttendeeLists> = new Map();

function readLine(source: MentionSource, line: Line, lists: readonly AttendeeList[]): Mention[] {
  const { text } = source.outline;
  const bracket = text.indexOf("[", line.wordsFrom);
  const hasLinks = bracket !== -1 && bracket < line.to && line.kind !== "frontmatter";
  if (!hasLinks && lists.length === 0) return [];
  const words = readableWords(source.outline, line);
  const links = readLinks(words).filter((link) => link.target !== "");
  const withMarks = maskLinks(words, links);
  const linkAt = new Map(links.map((link) => [link.from, link]));
  const listed = lists.map((list) => ({
    among: list.among,
    names: listedNames(withMarks, linkAt, list.names),
  }));
  const inLists = new Set(
    listed.flatMap(({ names }) => names.flatMap((one) => (one.form === "link" ? [one.link] : []))),
  );
  const others = links.filter((link) => !inLists.has(link));
  const masked = withoutLinks(withMarks);
  const [list] = lists;
  return [
    ...(list === undefined ? [] : readLists(source, { line, list, masked }, listed)),
    ...(others.length === 0 ? [] : readOthers(source, { line, words, masked }, others)),
  ];
}

/** The people in the lists of a line, which `list` is one of: what a line says, it says of all its lists. */
function readLists(
  source: MentionSource,
  { line, list, masked }: { line: Line; list: AttendeeList; masked: string },
  listed: readonly { readonly among: Span | null; readonly names: readonly ListedName[] }[],
): Mention[] {
  const { day, excluded, weight } = judgeLine(source, line, list);
  const said = list.rule === "contact-field" ? contactKind(masked) : null;
  const asName = excluded ?? unlessSwitchedOff(source.rules, "attendee-name");
  return listed.flatMap(({ among, names }) =>
    names.map((name): Mention => ({
      target: name.form === "link" ? name.link.target : name.target,
      form: name.form,
      place: "attendee",
      among,
      line: line.number,
      day,
      kind: said ?? "meeting",
      excluded: name.form === "name" ? asName : excluded,
      weight,
    })),
  );
}

/** Links that stand in a line for themselves. */
function readOthers(
  source: MentionSource,
  { line, words, masked }: { line: Line; words: string; masked: string },
  links: readonly Link[],
): Mention[] {
  const verdict = judgeLine(source, line);
  const kind = contactKind(masked) ?? "mention";
  const mark = line.wordsFrom - line.from;
  const said = " ".repeat(mark) + words.slice(mark);
  const isMeeting =
    line.kind === "heading" && namesMeeting(words.slice(mark, links[0]?.from ?? mark));
  const exclusions = excludedLinks(source, { ...verdict, isMeeting }, said, links);
  return links.map((link, index) => ({
    target: link.target,
    form: "link",
    place: "body",
    line: line.number,
    kind,
    ...verdict,
    excluded: exclusions[index] ?? null,
  }));
}

/** Why each link of a line is no contact: for what its line is, else for itself. */
function excludedLinks(
  { role, rules }: MentionSource,
  { excluded, weight, isMeeting }: ReturnType<typeof judgeLine> & { readonly isMeeting: boolean },
  words: string,
  links: readonly Link[],
): (MentionExclusion | null)[] {
  const judged = rules.has("intention") && role === "note" && weight === "plain" && !isMeeting;
  const intended =
    judged && (excluded === null || excluded === "planned") ? readIntentions(words, links) : [];
  return links.map(({ embed }, index) => {
    const isOpen = excluded === null || excluded === "planned";
    if (!isOpen || weight === "insisted") return excluded;
    if (embed && rules.has("embed")) return "embed";
    return intended[index] === true ? "intention" : excluded;
  });
}
