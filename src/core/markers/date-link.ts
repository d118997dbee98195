/** Links that stand for a day: `[[2026-11-18]]`, `[[Daily/2026-11-18|Yesterday]]`, `[18 Nov 2026](2026-11-18.md)`. */
import { type Day, parseDay } from "../dates/day";
import { lazily } from "../lazily";
import { type LeadingDay, startsWithDigit, wholeFullDate } from "./full-date";

// Bounded, so that a line of a million brackets is read once.
const WIKILINK = /^\[\[([^[\]|]{0,200}?)(?:\\?\|([^[\]]{0,200}))?\]\]/;
const MARKDOWN_LINK = /^\[([^[\]]{0,200})\]\(<?([^()<>]{0,400})>?\)/;

/** The day that a link at the start of a text stands for, by its note's whole name or the words shown, or null. */
export function leadingDateLink(text: string): LeadingDay | null {
  const wiki = WIKILINK.exec(text);
  if (wiki !== null) return linkDay(wiki[0], wiki[1] ?? "", wiki[2] ?? "");
  const markdown = MARKDOWN_LINK.exec(text);
  return markdown && linkDay(markdown[0], markdown[2] ?? "", markdown[1] ?? "");
}

/** A daily note's name with its weekday, which is not believed: people copy it wrong. */
const WITH_WEEKDAY = lazily(
  () => /^(\d{4}-\d{2}-\d{2})[ ,_-]{1,2}(?:\p{L}{2,3}\.?|\p{L}{3,6}day)$/u,
);

/** The day of the daily note that a linkpath names, or null: `Daily/2026-11-18`, `2026-11-18 Wed`. */
export function dayOfTarget(target: string): Day | null {
  const path = target.split("#", 1)[0] ?? "";
  const name = path.slice(path.lastIndexOf("/") + 1).trim();
  // Most links lead to notes that are named by no day.
  if (!startsWithDigit(name)) return null;
  const bare = name.endsWith(".md") ? name.slice(0, -".md".length) : name;
  return parseDay(WITH_WEEKDAY().exec(bare)?.[1] ?? bare);
}

function linkDay(link: string, target: string, shown: string): LeadingDay | null {
  const day = dayOfTarget(target) ?? wholeFullDate(shown);
  return day && { day, length: link.length };
}
