/** Names as people type them where a person is asked for. */
import { readLinks } from "../../markdown/links";

/** The name or path that a text gives: `[[Ana Lima|Ana]]`, copied from a note, is Ana Lima. */
export function givenName(text: string): string {
  const name = text.trim();
  const [link] = readLinks(name);
  return link?.from === 0 && link.to === name.length && link.target !== "" ? link.target : name;
}
