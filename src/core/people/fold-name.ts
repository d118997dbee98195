/** Names as they are compared. */

/** A name as compared: any case, one Unicode form, white space as single spaces. */
export function foldName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
