/** What is struck out of a line, `~~lunch with [[Ana]]~~`: it did not take place, and says nothing. */
import { type Link } from "../../markdown/link-syntax";
import { type Span } from "../../markdown/outline";
import { linksWithin } from "./inline-fields";
import { filled, maskLinks } from "./masked-links";

const STROKE = "~~";

/** The stretches of a line's words that are struck out, with their strokes, in order. */
function struckOut(words: string): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  for (let at = words.indexOf(STROKE); at !== -1; at = words.indexOf(STROKE, at + STROKE.length)) {
    if (from === null) {
      if (/\S/.test(words.charAt(at + STROKE.length))) from = at;
    } else if (/\S/.test(words.charAt(at - 1))) {
      spans.push({ from, to: at + STROKE.length });
      from = null;
    }
  }
  return spans;
}

/** A line's links that are struck out, and its words without what is struck out beside them; same length. */
export function withoutStruck(words: string, links: readonly Link[]): Struck {
  const spans = words.includes(STROKE) ? struckOut(maskLinks(words, links)) : [];
  if (spans.length === 0) return { struck: NONE, left: words };
  const struck = linksWithin(spans, links);
  const withLinks = new Set(struck.values());
  const mute = spans.filter((span) => !withLinks.has(span));
  return { struck: new Set(struck.keys()), left: filled(words, mute, " ") };
}

interface Struck {
  readonly struck: ReadonlySet<Link>;
  readonly left: string;
}

const NONE: ReadonlySet<Link> = new Set();
