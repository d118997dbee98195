/** What kind of contact there was, in words. */
import { tellingKind } from "../../core/people/contact/contact-kind";
import { WORDS } from "../../words";

/** A contact's kind as it is shown, or null when it says no more than that there was contact. */
export function contactKindText(kind: string): string | null {
  const telling = tellingKind(kind);
  return telling === null ? null : WORDS.contactKind(telling);
}
