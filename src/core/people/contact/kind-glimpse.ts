/**
 * A glimpse of a line: whether any of its words may tell a kind of contact. Most lines of a vault have
 * none, and need not be cut into words.
 */
import { lazily } from "../../lazily";
import { kindWords } from "./contact-kind-words";

/** What may be a letter that is not plain, or an accent: neither ASCII nor the mark of a link, a dash, a quotation mark or the like. */
const STRANGE = "[^\\0-\\x7F¤\\u2010-\\u2027]";

/** The plain letters and figures that words which tell a kind begin with (`video` of `video-call`), any beside strange ones, or an emoji. */
const MAY_TELL = lazily(() => {
  const words = [...kindWords().keys(), "one on one"];
  const beginnings = new Set(words.map((word) => /^[a-z\d]*/.exec(word)?.[0] ?? ""));
  const plain = [...beginnings].filter(Boolean).sort().join("|");
  const emoji = words.filter((word) => /^\P{L}\W*$/u.test(word)).join("|");
  return new RegExp(
    `(?:^|[^a-z\\d])(?:${plain})(?![a-z\\d])|[a-z\\d]${STRANGE}|${STRANGE}[a-z\\d]|${emoji}`,
    "i",
  );
});

/** Whether a line may tell a kind, whatever of it is in links. In doubt it may. */
export function mayTellKind(line: string): boolean {
  return MAY_TELL().test(line);
}
