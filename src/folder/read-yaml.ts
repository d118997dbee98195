/** YAML for the core: plain values out, dates left as the text they are (a `Date` could move a day). */
import { Composer, type CST, Lexer, Parser } from "yaml";

/** How often anchors may be repeated before the text counts as an attack on memory. */
const MOST_ALIASES = 100;

/** Levels of nesting above which a text is refused: composing it recurses, and a stack that overflows there ends the process. */
const DEEPEST = 200;

/** Characters of YAML above which repeated keys are no longer looked for, since that costs the square of their number. */
const LONG_YAML = 100_000;

/**
 * The value of a YAML text: maps as plain objects, dates as strings, unknown tags ignored, null
 * for an empty text. Throws on malformed text, on repeated keys, on exploding anchors and on
 * endless nesting.
 */
export function readYaml(yaml: string): unknown {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    logLevel: "error",
    uniqueKeys: yaml.length < LONG_YAML,
  });
  const [document, second] = composer.compose(tokensOf(yaml), true, yaml.length);
  if (document === undefined) return null;
  if (second !== undefined) throw new SyntaxError("Frontmatter is one YAML document, not several.");
  const [problem] = document.errors;
  if (problem !== undefined) throw problem;
  return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
}

function* tokensOf(yaml: string): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST) throw new RangeError("YAML is nested too deeply.");
  }
  yield* parser.end();
}
