/** Turns a random act into what a user would ask for, by what is on screen at that moment. */
import { shownLine } from "../../src/core/edits/overrule-edits";
import { repeats } from "../../src/core/markers/task-signs";
import { type PlacedFollowUp } from "../../src/core/ranking/agenda";
import { bare, joined } from "../core/edits/foreign";
import { day, read } from "../support/vaults";
import { contact, someone, TODAY, type WritingDesk } from "./desk";
import { type Meaning, type Shown } from "./laws-of-change";
import { type Ledger, type Note } from "./ledger";
import { type OpenNote } from "./open-note";
import { type Act } from "./random-acts";

/** What is done, and what it may change. */
export type Asked =
  | {
      /** One of the plugin's actions, which tell what came of them; or what somebody else does. */
      readonly kind: "action" | "other";
      readonly act: () => Promise<unknown>;
      readonly meaning: Meaning;
    }
  | { readonly kind: "undo"; readonly which: "last" | number };

/** Where it is asked. */
export interface Place {
  readonly desk: WritingDesk;
  readonly ledger: Ledger;
  readonly editorOf: (note: Note) => OpenNote | undefined;
  /** Words that nobody has written yet. */
  readonly words: string;
}

const DAILY = `${TODAY}.md`;
const DUE = day("2027-02-03");
const LATER = day("2026-12-01");
const FORTNIGHT = { interval: { n: 2, unit: "week" }, limit: null } as const;

/** What an act comes to; null when there is nothing to do it to. */
export function askFor(place: Place, act: Act): Asked | null {
  switch (act.kind) {
    case "undo":
      return { kind: "undo", which: "last" };
    case "undo-that":
      return { kind: "undo", which: act.pick };
    case "complete":
    case "reschedule":
      return askForPromise(place, act);
    case "pin":
      return askToPin(place, act.picks);
    case "count":
    case "add-at":
      return askForLine(place, act);
    case "save":
    case "rename":
      return other(place, act);
    case "check-in":
    case "add":
      return askToAdd(place, act.kind, act.people);
    case "not-a-person":
    case "snooze":
    case "until-reply":
    case "unsnooze":
    case "interval":
    case "never":
      return askForPeople(place, act.kind, act.people);
  }
}

function askForPromise(
  place: Place,
  { kind, pick }: { readonly kind: "complete" | "reschedule"; readonly pick: number },
): Asked | null {
  const followUp = picked(promises(place), pick);
  if (followUp === null) return null;
  const { actions } = place.desk;
  const isTasks = kind === "complete" && repeats(followUp.source);
  const meaning = {
    kind: "lines",
    shown: shownAs(place, [followUp]),
    most: isTasks ? 2 : 1,
  } as const;
  const act = (): Promise<void> =>
    kind === "complete" ? actions.complete(followUp) : actions.reschedule(followUp, DUE, "later");
  return { kind: "action", act, meaning };
}

function askToPin(place: Place, picks: readonly number[]): Asked | null {
  const all = promises(place);
  const chosen = [...new Set(picks.flatMap((pick) => picked(all, pick) ?? []))];
  if (chosen.length === 0) return null;
  const shown = shownAs(place, chosen);
  return {
    kind: "action",
    act: () => place.desk.actions.pin(chosen),
    meaning: { kind: "lines", shown, most: shown.length },
  };
}

function askForLine(
  { desk, ledger, words }: Place,
  { kind, pick }: { readonly kind: "count" | "add-at"; readonly pick: number },
): Asked | null {
  const all = ledger.notes.flatMap((note) =>
    note.lines.map((itself, line) => ({ note, itself, line })),
  );
  const at = picked(all, pick);
  if (at === null) return null;
  const { note, line } = at;
  const source = bare(at.itself.text);
  const { path } = note;
  const meaning = { kind: "lines", shown: [{ ...at, source, about: undefined }], most: 1 } as const;
  if (kind === "count") {
    if (shownLine(path, joined(note.lines), line)?.takesMark !== true) return null;
    const verdict = pick % 2 === 0 ? "touch" : "no touch";
    return {
      kind: "action",
      act: () => desk.actions.overrule({ path, line, source }, verdict),
      meaning,
    };
  }
  const cursor = { path, line, source, column: Math.min(pick, source.length) };
  const promise = { kind: "waiting", text: words, due: DUE, words: null } as const;
  const act = async (): Promise<void> => {
    await desk.actions.addFollowUp(promise, null, { kind: "cursor", cursor });
  };
  return { kind: "action", act, meaning };
}

function askToAdd(
  { desk, ledger, words }: Place,
  kind: "check-in" | "add",
  people: readonly number[],
): Asked {
  const paths = pathsOf(ledger, people);
  const { actions, settings } = desk;
  if (kind === "check-in") {
    const act = async (): Promise<void> => {
      await actions.checkIn(paths.map(someone), contact(TODAY, words));
    };
    const places = settings.logTo === "daily" ? [DAILY] : paths;
    return { kind: "action", act, meaning: { kind: "insert", paths: places, words } };
  }
  const person = someone(paths[0] ?? "");
  const isDaily = paths.length > 1;
  const promise = { kind: "followup", text: words, due: null, words: null } as const;
  const place = { kind: isDaily ? "daily" : "person" } as const;
  const act = async (): Promise<void> => {
    await actions.addFollowUp(promise, person, place);
  };
  const places = [isDaily ? DAILY : person.path];
  return { kind: "action", act, meaning: { kind: "insert", paths: places, words } };
}

function askForPeople(
  { desk, ledger }: Place,
  kind: "not-a-person" | "snooze" | "until-reply" | "unsnooze" | "interval" | "never",
  picks: readonly number[],
): Asked {
  const paths = pathsOf(ledger, picks);
  const people = paths.map(someone);
  const { actions } = desk;
  const snooze = { kind: "property", paths, key: "check-in-after" } as const;
  const interval = { kind: "property", paths, key: "check-in" } as const;
  const [first = someone("")] = people;
  const asked = {
    "not-a-person": [{ kind: "setting" }, () => actions.notAPerson(first)],
    snooze: [snooze, () => actions.snooze(people, LATER)],
    "until-reply": [snooze, () => actions.snooze(people, "reply", [first])],
    unsnooze: [snooze, () => actions.unsnooze(people)],
    interval: [interval, () => actions.setInterval(people, FORTNIGHT)],
    never: [
      interval,
      () => actions.setIntervals(people.map((person) => ({ person, howOften: null }))),
    ],
  } satisfies Record<typeof kind, readonly [Meaning, () => Promise<void>]>;
  const [meaning, act] = asked[kind];
  return { kind: "action", act, meaning };
}

function other(
  { desk, ledger, editorOf, words }: Place,
  { kind, pick }: { readonly kind: "save" | "rename"; readonly pick: number },
): Asked | null {
  // A note made for what was taken back since has gone with it.
  const there = ledger.notes.filter(({ path }) => desk.has(path));
  const note = picked(there, pick);
  if (note === null) return null;
  const meaning = { kind: "nothing" } as const;
  if (kind === "save") {
    // The disk may be full: what is typed waits on.
    const act = async (): Promise<void> =>
      editorOf(note)
        ?.save()
        .catch(() => undefined);
    return { kind: "other", act, meaning };
  }
  const to = note.path.replace(/[^/]*\.md$/, `${words}.md`);
  const act = async (): Promise<void> => {
    await desk.rename(note.path, to);
    note.path = to;
  };
  return { kind: "other", act, meaning };
}

/** Open promises, as a list of what the notes say now would show them. */
function promises({ desk, ledger }: Place): PlacedFollowUp[] {
  const vault = Object.fromEntries(ledger.notes.map(({ path, lines }) => [path, joined(lines)]));
  const { followUps } = read(vault, desk.settings).agenda(TODAY);
  return followUps.filter(({ state }) => state === "open");
}

/** The lines that promises stand on, each once. */
function shownAs({ ledger }: Place, followUps: readonly PlacedFollowUp[]): Shown[] {
  const shown = followUps.flatMap(({ path, line, source, about, marker }): Shown[] => {
    const note = ledger.at(path);
    if (note === undefined) return [];
    const itself = note.lines[line];
    return [{ note, line, source, itself, about: marker === null ? undefined : about }];
  });
  return shown.filter(
    ({ note, line }, at) => shown.findIndex((one) => one.note === note && one.line === line) === at,
  );
}

function pathsOf({ notes }: Ledger, picks: readonly number[]): string[] {
  return picks.flatMap((pick) => notes[pick]?.path ?? []);
}

function picked<One>(all: readonly One[], pick: number): One | null {
  return all[pick % Math.max(1, all.length)] ?? null;
}
