/** `kith explain`: why a person is listed or not, down to every line that was looked at. */
import { type Day } from "../core/dates/day";
import { type Explanation, type NotCounted } from "../core/kith";
import { onePerLine } from "../core/one-per-line";
import { type Standing } from "../core/ranking/agenda";
import { promiseReason } from "../core/ranking/reasons";
import { personSign } from "../words/en/person-signs";
import { refusalWords } from "./refusal-words";
import { cell, type Cells, painted, type Screen, table } from "./screen";
import {
  counted,
  dayWords,
  intervalWords,
  lastTouchWords,
  ownWords,
  placeOf,
  reasonName,
  reasonWords,
  ruleWords,
  sourceWords,
  unreadWords,
  viaWords,
} from "./words";

/** The lines of `kith explain` for one person. */
export function showExplanation(explanation: Explanation, today: Day, screen: Screen): string[] {
  const { standing } = explanation;
  const touches = onePerLine(explanation.touches);
  const notCounted = onePerLine(explanation.notCounted);
  return [
    painted(cell(standing.person.name, "title"), screen) +
      "  " +
      painted(cell(standing.person.path, "faint"), screen),
    ...table(summary(explanation, today), { indent: 2, yields: 1 }, screen),
    "",
    ...section(
      `Counted: ${counted(touches.length, "contact", "contacts")}`,
      touchRows(touches),
      screen,
    ),
    ...section(
      `Not counted: ${counted(notCounted.length, "mention")}`,
      ruleRows(notCounted),
      screen,
    ),
  ];
}

function summary({ standing, laterPromises }: Explanation, today: Day): Cells[] {
  const { person, status, lastTouch, nextTouch, due } = standing;
  const reasons = [...standing.reasons, ...laterPromises.map(promiseReason)];
  return [
    fact("a person", personSign(person.because)),
    fact("status", status),
    ...intervalFacts(standing),
    ...snoozeFacts(standing, today),
    ...unreadFacts(standing, today),
    fact("last", lastTouchWords(lastTouch, today), lastTouch === null ? "" : placeOf(lastTouch)),
    ...(nextTouch === null
      ? []
      : [fact("next", dayWords(nextTouch.day, today), placeOf(nextTouch))]),
    ...(due === null ? [] : [fact(due < today ? "was due" : "due", dayWords(due, today))]),
    ...(status === "never" ? [fact("due", "not before a first contact, or a date created")] : []),
    ...reasons.map((reason) =>
      fact(reasonName(reason), reasonWords(reason, standing, today), placeOf(reason)),
    ),
  ];
}

function intervalFacts(standing: Standing): Cells[] {
  const { intervalFrom, intervalProblem } = standing;
  const from = intervalFrom === null ? "" : ` (${sourceWords(intervalFrom)})`;
  const place = intervalFrom?.kind === "own" ? placeOf(intervalFrom) : "";
  return [
    fact("interval", intervalWords(standing) + from, place),
    ...(intervalProblem === null
      ? []
      : [
          fact(
            "not read",
            refusalWords(intervalProblem.why, intervalProblem.written),
            placeOf(intervalProblem),
          ),
        ]),
  ];
}

function snoozeFacts({ snoozedUntil }: Standing, today: Day): Cells[] {
  if (snoozedUntil === null) return [];
  const { day } = snoozedUntil;
  const until = day === null ? "until they reply" : `until ${dayWords(day, today)}`;
  if (snoozedUntil.kind === "everyone") return [fact("snoozed", `${until} (everyone is paused)`)];
  return [fact("snoozed", `${until} (${ownWords(snoozedUntil)})`, placeOf(snoozedUntil))];
}

function unreadFacts({ person }: Standing, today: Day): Cells[] {
  return person.unreadDates.map((unread) =>
    fact("not read", unreadWords(unread, today), placeOf({ path: person.path, line: unread.line })),
  );
}

function fact(name: string, words: string, place = ""): Cells {
  return [cell(name, "faint"), cell(words), cell(place, "faint")];
}

function section(title: string, rows: readonly Cells[], screen: Screen): string[] {
  return [
    painted(cell(title, "title"), screen),
    ...table(rows, { indent: 2, yields: 2 }, screen),
    "",
  ];
}

function touchRows(touches: Explanation["touches"]): Cells[] {
  return touches.map((touch) => [
    cell(touch.day),
    cell(touch.kind + viaWords(touch)),
    cell(placeOf(touch), "faint"),
  ]);
}

function ruleRows(notCounted: readonly NotCounted[]): Cells[] {
  return notCounted.map((mention) => [
    cell(mention.day ?? "undated"),
    cell(placeOf(mention), "faint"),
    cell(ruleWords(mention.why) + viaWords(mention)),
  ]);
}
