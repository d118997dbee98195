/** Finds links of both syntaxes in one walk from left to right: `[[wikilinks]]` and `[Markdown](links)`. */
import { readDestination } from "./link-destination";
import { linkpathOf } from "./linkpath";

/** One link in a text. */
export interface Link {
  /** The linkpath: without `#subpath` and `|alias`, without a trailing `.md`, decoded when it was a Markdown link, trimmed. Empty for a link to the note itself. */
  readonly target: string;
  /** The words shown for it, as written (alias, or the target with its subpath). */
  readonly shown: string;
  /** Whether it stands in the text (`![[…]]` is embedded). */
  readonly embed: boolean;
  /** Offset of its first character (`[` or `!`) in the text given. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
}

/** A link that may lead out of the vault. */
export interface FoundLink extends Omit<Link, "target"> {
  /** Null when it leads out. */
  readonly target: string | null;
}

/** `https:`, `mailto:`, `obsidian:` …; a single letter is no scheme. */
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

const EXCLAMATION = 33;
const MARK = /[[\]\\]/g;

/** All links of a text, internal and external, in the order they begin. Never throws. */
export function findLinks(text: string): FoundLink[] {
  const hasMarkdown = text.includes("](");
  if (!hasMarkdown && !text.includes("[[")) return [];
  const walk = new LinkWalk(text);
  return hasMarkdown || text.includes("\\") ? walk.links() : walk.wikilinks();
}

/** One walk over a text; keeps the brackets that may still begin a Markdown link. */
class LinkWalk {
  readonly #text: string;
  readonly #found: FoundLink[] = [];
  #openers: number[] = [];
  /** Where the next `]]` is, as far as it is known. */
  #close = -1;

  constructor(text: string) {
    this.#text = text;
  }

  links(): FoundLink[] {
    MARK.lastIndex = 0;
    for (let match = MARK.exec(this.#text); match !== null; match = MARK.exec(this.#text)) {
      MARK.lastIndex = this.#take(match[0], match.index);
    }
    // An image is found before the link whose words it is.
    return this.#found.sort((a, b) => a.from - b.from);
  }

  /** Where no Markdown link and no escape stands: no other bracket matters. */
  wikilinks(): FoundLink[] {
    for (let at = this.#text.indexOf("[["); at >= 0;) {
      const link = this.#wikilink(at);
      if (link !== null) this.#found.push(link);
      at = this.#text.indexOf("[[", link?.to ?? at + 1);
    }
    return this.#found;
  }

  /** Takes the mark at an offset; where to look on. */
  #take(mark: string, at: number): number {
    if (mark === "\\") return at + 2;
    const link = mark === "[" ? this.#wikilink(at) : this.#markdownLink(at);
    if (link === null) {
      if (mark === "[") this.#openers.push(at);
      return at + 1;
    }
    this.#found.push(link);
    // Links hold no links, but their words may hold images.
    if (!link.embed) this.#openers = [];
    return link.to;
  }

  #wikilink(from: number): FoundLink | null {
    if (this.#text.charCodeAt(from + 1) !== 91) return null;
    const close = this.#closeAfter(from + 2);
    if (close === null) return null;
    const inner = this.#text.slice(from + 2, close);
    if (!isLinkText(inner)) return null;
    const bar = inner.indexOf("|");
    // In a table the bar is escaped.
    const path = bar < 0 ? inner : inner.slice(0, inner.charAt(bar - 1) === "\\" ? bar - 1 : bar);
    const destination = path.trim();
    if (destination === "") return null;
    const shown = (bar < 0 ? "" : inner.slice(bar + 1).trim()) || destination;
    const embed = this.#isEmbed(from);
    const target = linkpathOf(destination);
    return { target, shown, embed, from: embed ? from - 1 : from, to: close + 2 };
  }

  #closeAfter(from: number): number | null {
    if (this.#close < from) {
      const found = this.#text.indexOf("]]", from);
      this.#close = found < 0 ? this.#text.length : found;
    }
    return this.#close < this.#text.length ? this.#close : null;
  }

  #markdownLink(close: number): FoundLink | null {
    const from = this.#openers.pop();
    if (from === undefined || this.#text.charCodeAt(close + 1) !== 40) return null;
    const destination = readDestination(this.#text, close + 2);
    if (destination === null) return null;
    const embed = this.#isEmbed(from);
    return {
      target: isExternal(destination.target) ? null : linkpathOf(destination.target),
      shown: this.#text.slice(from + 1, close),
      embed,
      from: embed ? from - 1 : from,
      to: destination.to,
    };
  }

  #isEmbed(from: number): boolean {
    return from > 0 && this.#text.charCodeAt(from - 1) === EXCLAMATION;
  }
}

/** A wikilink stays on its line, and none begins inside another. */
function isLinkText(inner: string): boolean {
  return (
    !inner.startsWith("[") &&
    !inner.includes("[[") &&
    !inner.includes("\n") &&
    !inner.includes("\r")
  );
}

function isExternal(destination: string): boolean {
  return SCHEME.test(destination) || destination.startsWith("//");
}
