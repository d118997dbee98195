/** Names as they are compared. */

/** Most names: ASCII words with single spaces between them, which have one form. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A name as compared: any case, one Unicode form, white space as single spaces. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
