/** A new follow-up as it is written into a note. */
import { type Day } from "../core/dates/day";
import { type NewFollowUp } from "../requests";

/**
 * The marker and its words: `@followup(2026-11-24 next Tuesday) [[Ana]]: the lease`. The link is left
 * out when null or already in the text.
 */
export function followUpWords(followUp: NewFollowUp, link: string | null): string {
  const { kind, due, words } = followUp;
  const text = followUp.text.replace(/\s+/g, " ").trim();
  const inner = due === null ? "" : `(${[due, words ?? ""].join(" ").trim()})`;
  const person = link === null || text.includes(link) ? "" : `${link}:`;
  return [`@${kind}${inner}`, person, text].filter((part) => part !== "").join(" ");
}

/** Date words that can stand inside a marker's parentheses, or null when none are left or they only repeat the day. */
export function markerDateWords(words: string, day: Day): string | null {
  const plain = words.replace(/[()]/g, " ").replace(/\s+/g, " ").trim();
  return plain === "" || plain === day ? null : plain;
}
