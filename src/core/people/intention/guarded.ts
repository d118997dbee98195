/**
 * Phrases that are meant only behind some words, or only where these don't stand: `said ‹after ¤›`,
 * `that ‹not after only|but›`. An expression can't tell: iOS looks behind since 16.4 only.
 */

/** Whether something stands at an offset of a text. */
export type Fit = (text: string, at: number) => boolean;

const GUARD = / ‹(not )?after (.+)›$/u;

/** A fit for any of some phrases, which end in what an expression says. */
export function fitOf(some: readonly string[], end: string): Fit {
  const free = some.filter((phrase) => !GUARD.test(phrase));
  const fits = some.filter((phrase) => GUARD.test(phrase)).map((one) => guarded(one, end));
  if (free.length > 0) fits.unshift(sticky(`(?:${free.join("|")})${end}`));
  const [only] = fits;
  return fits.length === 1 && only !== undefined
    ? only
    : (text, at) => fits.some((fit) => fit(text, at));
}

/** A fit for an expression. */
export function sticky(source: string): Fit {
  const pattern = new RegExp(source, "uy");
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
}

function guarded(phrase: string, end: string): Fit {
  const [guard = "", not, words = ""] = GUARD.exec(phrase) ?? [];
  const fit = sticky(phrase.slice(0, phrase.length - guard.length) + end);
  const before = new RegExp(` (?:${words}) $`, "u");
  const wanted = not === undefined;
  return (text, at) => fit(text, at) && before.test(text.slice(0, at)) === wanted;
}
