/**
 * The app's two blocks that Markdown lacks, taught to the Markdown parser: comments between `%%` and
 * formulas between `$$`. They come out as `html` nodes, since nothing inside is read as Markdown;
 * `blockKind` tells them apart by their first characters.
 */
import { type Options } from "mdast-util-from-markdown";

type Extension = Exclude<NonNullable<Options["extensions"]>[number], readonly unknown[]>;
type Construct = Exclude<NonNullable<NonNullable<Extension["flow"]>[string]>, readonly unknown[]>;
type Tokenizer = Construct["tokenize"];
type Context = ThisParameterType<Tokenizer>;
type Effects = Parameters<Tokenizer>[0];
type State = Parameters<Tokenizer>[1];
type Code = Parameters<State>[0];

const PERCENT = 37;
const DOLLAR = 36;
/** The parser's codes below this one are line endings. */
const FIRST_NON_ENDING = -2;

function isLineEnding(code: Code): boolean {
  return code !== null && code < FIRST_NON_ENDING;
}

function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1;
}

/** A line ending, when the next line still belongs to the block's container. */
const nextLine: Construct = {
  partial: true,
  tokenize(this: Context, effects, ok, nok) {
    const lineStart: State = (code) => (this.parser.lazy[this.now().line] ? nok(code) : ok(code));
    return (code) => {
      if (code === null) return nok(code);
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return lineStart;
    };
  },
};

/** Reads one block: two marks, anything, two marks; the first line may not go on after the second. */
class MarkedBlock {
  readonly #effects: Effects;
  readonly #ok: State;
  readonly #nok: State;
  readonly #mark: number;
  #firstLine = true;

  constructor(effects: Effects, states: { ok: State; nok: State }, mark: number) {
    this.#effects = effects;
    this.#ok = states.ok;
    this.#nok = states.nok;
    this.#mark = mark;
  }

  readonly open: State = (code) => {
    this.#effects.enter("htmlFlow");
    this.#effects.enter("htmlFlowData");
    this.#effects.consume(code);
    return this.#secondMark;
  };

  readonly #secondMark: State = (code) => {
    if (code !== this.#mark) return this.#nok(code);
    this.#effects.consume(code);
    return this.#inside;
  };

  readonly #inside: State = (code) => {
    if (code === null) return this.#close(code);
    if (isLineEnding(code)) return this.#endLine(code, this.#lineStart);
    this.#effects.consume(code);
    return code === this.#mark ? this.#maybeEnd : this.#inside;
  };

  readonly #lineStart: State = (code) => {
    this.#firstLine = false;
    if (code === null) return this.#finish(code);
    if (isLineEnding(code)) return this.#goOn(code, this.#lineStart);
    this.#effects.enter("htmlFlowData");
    return this.#inside(code);
  };

  readonly #maybeEnd: State = (code) => {
    if (code !== this.#mark) return this.#inside(code);
    this.#effects.consume(code);
    return this.#afterEnd;
  };

  readonly #afterEnd: State = (code) => {
    if (code === null || isLineEnding(code)) return this.#close(code);
    if (this.#firstLine && !isSpace(code)) return this.#nok(code);
    this.#effects.consume(code);
    return this.#afterEnd;
  };

  readonly #close: State = (code) => {
    this.#effects.exit("htmlFlowData");
    return this.#finish(code);
  };

  readonly #finish: State = (code) => {
    this.#effects.exit("htmlFlow");
    return this.#ok(code);
  };

  #endLine(code: Code, then: State): State | undefined {
    this.#effects.exit("htmlFlowData");
    return this.#goOn(code, then);
  }

  #goOn(code: Code, then: State): State | undefined {
    return this.#effects.attempt(nextLine, then, this.#finish)(code);
  }
}

function markedBlock(mark: number): Construct {
  return {
    name: "markedBlock",
    concrete: true,
    tokenize: (effects, ok, nok) => new MarkedBlock(effects, { ok, nok }, mark).open,
  };
}

/** The extension to hand to `fromMarkdown`. */
export const markedBlocks: Extension = {
  flow: { [PERCENT]: markedBlock(PERCENT), [DOLLAR]: markedBlock(DOLLAR) },
};

/** What an `html` node with this source really is. */
export function blockKind(source: string): "comment" | "math" | "html" {
  const start = source.trimStart();
  if (start.startsWith("%%")) return "comment";
  return start.startsWith("$$") ? "math" : "html";
}
