/**
 * Phrases that are meant only behind some words, or only where these don't stand: `said ‹after ¤›`,
 * `that ‹not after only|but›`. An expression can't tell: iOS looks behind since 16.4 only.
 */
import { lazily } from "../../../lazily";

/** Whether something stands at an offset of a text. */
export type Fit = (text: string, at: number) => boolean;

const GUARD = / ‹(not )?after (.+)›$/u;

/** What a phrase says letter by letter before any expression in it: asked first, since most phrases fail there. */
const HEAD = lazily(() => /^(?:[\p{L}\d¤' -](?![?*+{|]))*/u);

/** What follows a phrase, as a regular expression, made when it is first asked for. */
export type End = () => string;

/** A fit for a phrase that something follows. */
export function fitOf(phrase: string, end: End): Fit {
  const guard = phrase.includes("‹") ? GUARD.exec(phrase) : null;
  if (guard === null) return unguarded(phrase, end);
  const [whole, not, words = ""] = guard;
  const fit = unguarded(phrase.slice(0, phrase.length - whole.length), end);
  const before = new RegExp(` (?:${words}) $`, "u");
  const wanted = not === undefined;
  return (text, at) => fit(text, at) && before.test(text.slice(0, at)) === wanted;
}

function unguarded(phrase: string, end: End): Fit {
  const head = HEAD().exec(phrase)?.[0] ?? "";
  const rest = sticky(phrase.slice(head.length) + end());
  return (text, at) => text.startsWith(head, at) && rest(text, at + head.length);
}

/** A fit for an expression. */
function sticky(source: string): Fit {
  const pattern = new RegExp(source, "uy");
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
}
