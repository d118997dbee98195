/** Why an action, or its way back, wrote nothing: in words for the user. */
import { baseName } from "../../core/paths";
import { WORDS } from "../../words";
import { type Refused } from "./write-edit";

/** Why notes were not written, those alike together. */
export function refusalWords(refusals: readonly Refused[]): string[] {
  const { notices, withoutNote } = WORDS;
  const words: Record<Refused["why"], (notes: readonly string[], detail: string) => string> = {
    "line-changed": notices.lineChanged,
    "line-ambiguous": notices.lineAmbiguous,
    "note-missing": notices.noteMissing,
    "note-exists": (notes) => withoutNote.exists(notes.join(", ")),
    "properties-unread": notices.propertiesUnread,
    "property-shape": notices.propertyShape,
    "not-text": notices.notText,
    failed: notices.failed,
  };
  return [...new Set(refusals.map(({ why }) => why))].map((why) => {
    const alike = refusals.filter((one) => one.why === why);
    return words[why](namesIn(alike), alike[0]?.detail ?? "");
  });
}

/** Why notes were not taken back: those that have changed, and those that could not be written. */
export function undoRefusalWords(refusals: readonly Refused[]): string[] {
  const { notUndone, undoFailed } = WORDS.notices;
  const failed = refusals.filter(({ why }) => why === "failed");
  const changed = refusals.filter(({ why }) => why !== "failed");
  return [
    ...(changed.length > 0 ? [notUndone(namesIn(changed))] : []),
    ...(failed.length > 0 ? [undoFailed(namesIn(failed), failed[0]?.detail ?? "")] : []),
  ];
}

function namesIn(refusals: readonly Refused[]): string[] {
  return refusals.map(({ path }) => baseName(path));
}
