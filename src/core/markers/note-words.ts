/** A note's words as plain text: what it opens with, and what one of its lines says. */
import { withoutLinkMarks } from "../markdown/links";
import { type Line, type Outline } from "../markdown/outline";
import { scanNote } from "../markdown/scan";
import { openingDayLength } from "./line-day";
import { plainWords } from "./promise-text";

/** Characters of a line that are told; the rest is cut, with an ellipsis. */
const LONGEST = 240;

/** A note, to be asked for its words. */
export interface NoteWords {
  /** Up to `count` first lines that say something: no properties, headings, code, comments, nor dated lines of a log. */
  opening(count: number): string[];
  /** The words of a line (counted from 0), without its day; empty where there is nothing to read. */
  line(number: number): string;
}

/** Reads a note for its words. Any text is a valid note. */
export function wordsOfNote(text: string): NoteWords {
  const outline = scanNote(text);
  return {
    opening: (count) => {
      const told: string[] = [];
      for (const line of outline.lines) {
        if (told.length === count) break;
        const words = isProse(line) ? rawWords(outline, line) : "";
        const plain = openingDayLength(words) > 0 ? "" : shown(words);
        if (plain !== "") told.push(plain);
      }
      return told;
    },
    line: (number) => {
      const line = outline.lines[number];
      const reads = line !== undefined && (isProse(line) || line.kind === "heading");
      return reads ? shown(rawWords(outline, line)) : "";
    },
  };
}

function isProse({ kind }: Line): boolean {
  return kind === "text" || kind === "item" || kind === "table";
}

/** Cut before it is looked at: a line may be as long as a book. */
function rawWords({ text }: Outline, { wordsFrom, to }: Line): string {
  return text.slice(wordsFrom, Math.min(to, wordsFrom + 4 * LONGEST));
}

/** `**bold**`, `==highlight==`: words between two marks, which touch them. */
const EMPHASIS = /(\*\*|==)([^\s*=](?:[^*=]*[^\s*=])?)\1/g;

function shown(words: string): string {
  const letters = [...withoutLinkMarks(plainWords(words)).replace(EMPHASIS, "$2")];
  return letters.length <= LONGEST ? letters.join("") : `${letters.slice(0, LONGEST).join("")}…`;
}
