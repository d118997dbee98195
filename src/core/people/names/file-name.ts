/** What the file of a person's note is called: a name that every system can keep, whatever was written. */
import { lazily } from "../../lazily";

/** What some system, or a link, does not let stand in a name; braces would make the note a template. */
const REFUSED = lazily(
  () => /[\\/:*?"<>|#^[\]{}\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
);

/** Names that Windows keeps for devices, and those of notes that stand for a folder. */
const RESERVED =
  /^(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[\d¹²³]|readme|index|moc) *(?:\.|$)/i;

/** Code points of a name: with four bytes each they still fit into a file's name. */
const LONGEST = 60;

/** The name of the file for a name, without `.md`; null when nothing of it can stand. */
export function fileNameFor(name: string): string | null {
  const plain = name.normalize("NFC").replace(REFUSED(), " ").replace(/\s+/g, " ").trim();
  const short = [...plain].slice(0, LONGEST).join("");
  const bare = short.replace(/^[. ]+|[. ]+$/g, "");
  if (bare === "" || bare === "@") return null;
  return RESERVED.test(bare) ? `${bare.replace(/ *\. */g, " ")}_` : bare;
}
