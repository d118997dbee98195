/** Random notes that look like notes, for laws that hold on all of them. */
import * as fc from "fast-check";

const LINES = [
  "",
  "  ",
  "# Ana Lima",
  "## Log",
  "## Log ##",
  "### 2026-11-10 — Call",
  "Log",
  "---",
  "===",
  "- 2026-11-01: coffee",
  "- 2026-11-10: call",
  "* [[2026-12-01]] tea",
  "  - with [[Bo]]",
  "    and more",
  "1. first",
  "- [ ] ask [[Bo]] about the boat 📅 2026-12-01",
  "- [ ] ask [[Bo]] [due:: 2026-12-01] ^abc",
  "- [x] thanked [[Bo]] ✅ 2026-11-06",
  "- [ ] @followup Friday the lease",
  "@followup next Tuesday about the lease with [[Ana]]",
  "> @waiting(in 2 weeks) two references",
  "text (@followup tomorrow) `code",
  "a @followup tomorrow b @waiting(2026-11-27 Friday) c",
  "#waiting for the invoice @done(2026-11-20)",
  "%% hidden",
  "%%",
  "```",
  "~~~",
  "$$",
  "<div>",
  "<!-- x",
  "-->",
  "| a | b |",
  "| - | - |",
  "| @followup tomorrow | x |",
  "\t@followup(2026-11-24) x  ",
  "\uFEFF",
  "\uD800 @followup tomorrow",
  "tags: [person]",
] as const;

/** A line as notes have them; rarely one of any characters, line endings among them. */
export const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** A note of up to 14 lines, with line endings of one kind or mixed, and a final one or none. */
export function noteOf(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(line, { maxLength: 14 }),
      fc.oneof(
        fc.constantFrom("\n", "\r\n").map((ending) => fc.constant(ending)),
        fc.constant(fc.constantFrom("\n", "\r\n")),
      ),
      fc.boolean(),
    )
    .chain(([lines, ending, closed]) =>
      fc
        .array(ending, { minLength: lines.length, maxLength: lines.length })
        .map((endings) =>
          lines
            .map(
              (words, at) => words + (closed || at < lines.length - 1 ? (endings[at] ?? "") : ""),
            )
            .join(""),
        ),
    );
}

/** A note of any lines. */
export const note = noteOf(line);

const PROPERTIES = [
  "",
  "# how we met",
  "tags: [person, friend]  # both",
  "tags:",
  "  - person",
  "- friend",
  "check-in: weekly",
  "Check_In:   'every 2 weeks' # gently",
  "check-in:",
  '"check-in-after": 2026-11-30',
  "check-in-after: >",
  "aliases: [",
  "notes: |",
  "  check-in: daily",
  "{ a: 1 }",
] as const;

/** A note with frontmatter, readable or not, after a byte order mark or none. */
export const frontNote: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "\uFEFF"),
    fc.array(fc.constantFrom(...PROPERTIES), { maxLength: 5 }),
    fc.constantFrom("\n", "\r\n"),
    fc.oneof(fc.constant(null), note),
  )
  .map(([mark, properties, ending, body]) => {
    const front = mark + ["---", ...properties, "---"].join(ending);
    return body === null ? front : front + ending + body;
  });

/** The lines of a text with their endings, which put together are the text. */
export function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}
