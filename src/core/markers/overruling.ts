/** `%%touch%%` and `%%no touch%%`: the user's last word on whether a line is contact, written where it stands. */

/** What the user says about the mentions on a line. */
export type Overruling = "touch" | "no touch";

/** A mark with the blank before it, the group is there in a denial; or inline code, in which a mark is only talked about. */
const MARK_OR_CODE = /`+[^`]*`+|[ \t]?%%\s*(no\s+)?touch\s*%%/gi;

/** What a line says of itself, or null when it says nothing. Where it says both, it is no contact. */
export function overruling(source: string): Overruling | null {
  // Most lines of a vault hold no comment; they cost no more than this.
  if (!source.includes("%%")) return null;
  const marks = [...source.matchAll(MARK_OR_CODE)].filter(([found]) => !isCode(found));
  if (marks.length === 0) return null;
  return marks.some(([, no]) => no !== undefined) ? "no touch" : "touch";
}

/** A line with all it says of itself taken out. */
export function withoutOverruling(source: string): string {
  return source.replace(MARK_OR_CODE, (found) => (isCode(found) ? found : ""));
}

function isCode(found: string): boolean {
  return found.startsWith("`");
}
