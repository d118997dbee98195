/** The text of a link: its path, its place inside the note, and what it shows. */

/** Splits `Note#Heading` at its first `#`; the subpath keeps it. Both are "" when absent. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const hash = linktext.indexOf("#");
  if (hash === -1) return { path: normalLinkpath(linktext), subpath: "" };
  return { path: normalLinkpath(linktext.slice(0, hash)), subpath: linktext.slice(hash) };
}

/** The path a link leads to, without its place inside the note. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** The app looks names up in NFC and with plain spaces. */
function normalLinkpath(path: string): string {
  return path
    .replace(/\u00a0/g, " ")
    .normalize("NFC")
    .trim();
}

/** What a `[[link|text]]` (or an embed of it) leads to and shows. */
export function wikilinkText(original: string): { link: string; displayText: string } {
  const inner = original.replace(/^!?\[\[/, "").replace(/\]\]$/, "");
  const bar = inner.indexOf("|");
  // A link that begins with its bar shows no other text: all of it is the link.
  if (bar < 1) return { link: inner.trim(), displayText: shownFor(inner.trim()) };
  // In a table the bar is written `\|`.
  const link = inner.slice(0, bar).replace(/\\$/, "").trim();
  return { link, displayText: inner.slice(bar + 1).trim() };
}

function shownFor(link: string): string {
  return link.split("#").filter(Boolean).join(" > ");
}

/** A heading with what a link can't hold turned to spaces, as it is written after `#` in a link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A heading with all punctuation turned to spaces, which is how two headings are compared. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Only what would end a Markdown link's address is escaped, so that it stays readable. */
export function encodeLink(link: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must go
  return link.replace(/[\u0000-\u0020<>()]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
    return `%${code}`;
  });
}
