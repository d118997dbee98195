/** Contacts kept as vCard 4 in flat properties (`N.GN`, `N.FN`, `FN`, `BDAY`, `KIND`), where `N.FN` is the family name and `TITLE` a job. */
import { type Properties, splitNames, textOf, textsOf } from "../properties";

/** Kinds of a card that are no single human being. */
const NO_PERSON = new Set(["org", "group", "location", "application", "device"]);

/** Whether a note's properties are a vCard: both halves of a name, or a full name with the card's own keys. */
export function isVcard({ byKey }: Properties): boolean {
  if (byKey.has("n.gn") && byKey.has("n.fn")) return true;
  return byKey.has("fn") && ["version", "uid", "n.gn", "n.fn"].some((key) => byKey.has(key));
}

/** Whether a card says that it is of an organisation, a group or a place. */
export function isVcardOfNoPerson(properties: Properties): boolean {
  return isVcard(properties) && NO_PERSON.has(textOf(properties, "kind")?.toLowerCase() ?? "");
}

/** The name on a card: the full one, else given, middle and family name; null when it has none, or is no card. */
export function vcardName(properties: Properties): string | null {
  if (!isVcard(properties)) return null;
  const parts = ["n.gn", "n.mn", "n.fn"].flatMap((key) => textOf(properties, key) ?? []);
  return textOf(properties, "fn") ?? (parts.length === 0 ? null : parts.join(" "));
}

/** The nicknames on a card, else none. */
export function vcardNicknames(properties: Properties): string[] {
  if (!isVcard(properties)) return [];
  return textsOf(properties.byKey.get("nickname")?.value).flatMap(splitNames);
}
