/** Under which name a person is shown: as their properties, their first heading or their file has it. */
import { lazily } from "../lazily";
import { withoutLinkMarks } from "../markdown/links";
import { type Outline } from "../markdown/outline";
import { baseName } from "../paths";
import { isMapping } from "../unknown";
import { foldName } from "./names/fold-name";
import { vcardName } from "./other-tools/vcard";
import { type Properties, type Property, textsOf } from "./properties";

/** Folded keys beside which `title` is a job, not a name. */
const JOB_KEYS = ["company", "org", "organization"];

/** What people put before a name to sort files by: `@Ann Lee`, `Person - Ann Lee`. */
const SORTING_MARK = /^(?:@|(?:person|people|contact) - )/i;

const KEBAB_CASE = lazily(() => /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u);

/** `name` or `title`; else, for a kebab-case file, its first heading; else the file's name without its sorting mark. */
export function shownName(path: string, outline: Outline, properties: Properties): string {
  const given =
    vcardName(properties) ?? nameIn(properties.byKey.get("name")) ?? titleIn(properties);
  if (given !== null) return given;
  const file = baseName(path);
  const heading = KEBAB_CASE().test(file) ? headedName(outline, file) : null;
  return heading ?? (file.replace(SORTING_MARK, "").trim() || file);
}

/** The first heading, unless it is of a section, as `## Log` is: one that shares no word with the file's name. */
function headedName({ lines }: Outline, file: string): string | null {
  const heading = lines.find(({ kind }) => kind === "heading")?.heading;
  if (heading == null) return null;
  const name = plainName(heading.text.replace(/\*+|==|`/g, ""));
  const words = foldName(name).split(/\P{L}+/u);
  const isTheirs = heading.level === 1 || file.split("-").some((word) => words.includes(word));
  return isTheirs && name !== "" ? name : null;
}

/** `title`, unless it is the job of somebody whose address book was brought in. */
function titleIn({ byKey }: Properties): string | null {
  const isJob = [...byKey.keys()].some((key) => key.startsWith("prm") || JOB_KEYS.includes(key));
  return isJob ? null : nameIn(byKey.get("title"));
}

/** A name as text, or as the mapping `{ first, last }`. */
function nameIn(property: Property | undefined): string | null {
  const value = property?.value;
  const parts = isMapping(value)
    ? Object.values(value).flatMap(textsOf)
    : textsOf(value).slice(0, 1);
  const name = plainName(parts.join(" "));
  return name === "" ? null : name;
}

/** A name as it is read: `[[ann-lee|Ann Lee]]` is Ann Lee. */
function plainName(written: string): string {
  return withoutLinkMarks(written).replace(/\s+/g, " ").trim();
}
