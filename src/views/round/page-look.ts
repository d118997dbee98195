/** What a round shows of one person: all its words as a value, so that a page that has not changed is not touched. */
import { type StripWeek, weekStrip } from "../../core/calendar/week-strip";
import { firstFew } from "../../core/collections/first-few";
import { type NoteWords } from "../../core/markers/note-words";
import { type Dossier } from "../../core/ranking/dossier";
import { WORDS } from "../../words";
import { type Outlook } from "../list/outlook";
import {
  type DossierLine,
  dueLines,
  lastLine,
  promiseLines,
  yearlyLines,
} from "../person-card/dossier-lines";
import { lastTouchText, type Speaking } from "../wording/reason-words";
import { type Answer } from "./round";

/** Contacts, and lines of the note, that are shown. */
const TOUCHES = 3;
const OPENING = 4;

/** Lines of promises that a page has room for. */
const PROMISES = 8;

/** A person's page. */
export interface PageLook {
  readonly name: string;
  /** The last contact in words, to be read out. */
  readonly last: string;
  /** What has been done about the person in this round, or null. */
  readonly answer: string | null;
  readonly weeks: readonly StripWeek[];
  /** What is due, promised and coming round. */
  readonly facts: readonly DossierLine[];
  readonly touches: readonly DossierLine[];
  /** First lines of the note, as plain text. */
  readonly opening: readonly string[];
}

/** A note's words by its path; null while they are not read. */
export type KnownWords = (path: string) => NoteWords | null;

/** The page of a person. */
export function pageOf(
  dossier: Dossier,
  answer: Answer,
  outlook: Pick<Outlook, "today" | "language" | "weekStart">,
  words: KnownWords,
): PageLook {
  const { today, language, weekStart } = outlook;
  const speaking = { today, language };
  const { person } = dossier.standing;
  const touches = dossier.touches.slice(0, TOUCHES).map((touch, index): DossierLine => {
    const when = lastTouchText(touch, speaking);
    const said = words(touch.path)?.line(touch.line) ?? "";
    const key = `touch ${String(index)}`;
    const text = WORDS.round.touch(when, said);
    return { key, label: null, text, tone: "plain", place: touch };
  });
  return {
    name: person.name,
    last: lastLine(dossier, speaking).text,
    answer: answer === null ? null : WORDS.round.answers[answer],
    weeks: weekStrip(dossier.touches, today, weekStart),
    facts: [
      ...dueLines(dossier, speaking),
      ...firstPromises(dossier, speaking),
      ...yearlyLines(dossier, speaking),
    ],
    touches: touches.length > 0 ? touches : [lastLine(dossier, speaking)],
    opening: words(person.path)?.opening(OPENING) ?? [],
  };
}

function firstPromises(dossier: Dossier, speaking: Speaking): DossierLine[] {
  const { told, left } = firstFew(promiseLines(dossier, speaking), PROMISES);
  if (left === 0) return [...told];
  const text = WORDS.card.morePromises(left);
  return [...told, { key: "more", label: null, text, tone: "plain", place: null }];
}

/** The notes whose words a page needs. */
export function notesFor({ standing, touches }: Dossier): string[] {
  const paths = touches.slice(0, TOUCHES).map(({ path }) => path);
  return [...new Set([standing.person.path, ...paths])];
}
