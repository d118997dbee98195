/** Doing what a row's button, key or menu stands for, with its own person or with all who are selected along with them. */
import { type Row, type Standing } from "../../core/ranking/agenda";
import { type RowActs } from "../row/row-acts";
import { type RowAct } from "../row/row-element";
import { planAskedAbout, promiseOf, someoneOf, someonesOf } from "../row/row-subject";
import { type ListTarget, type PeopleList, type RowTarget } from "./people-list";
import { type RowReach } from "./row-reach";

/** What gestures and keys work with. */
export interface ListTools {
  readonly list: PeopleList;
  readonly acts: RowActs;
  readonly reach: RowReach;
  /** Folds or unfolds a section, or shows more of it. */
  readonly toggle: (target: Exclude<ListTarget, RowTarget>) => void;
  /** The selected people, most urgent first. */
  readonly selected: () => readonly Standing[];
  /** Opens the search; null where there is none. */
  readonly search: (() => void) | null;
  readonly help: () => void;
}

/** Whom an act on a row concerns: all selected when the row is one of several, else its own person; nobody for a promise. */
export function standingsFor(row: Row, { list, selected }: ListTools): readonly Standing[] {
  if (row.kind === "promise") return [];
  const among = list.selection.has(row) === true && list.selection.size > 1;
  return among ? selected() : [row.standing];
}

/** Does what a button of a row stands for: with this row alone, since the button stands on it. */
export function pressButton(target: RowTarget, act: RowAct, tools: ListTools): void {
  const { row } = target;
  const own = row.kind === "person" ? [row.standing] : [];
  if (act === "yes" || act === "no") answer(own, act === "yes" ? "place" : "no place", tools.acts);
  else if (act === "check-in") tools.acts.checkIn(someonesOf(own));
  else if (act === "snooze") tools.reach.showSnooze(target, own);
  else if (act === "more") tools.reach.showMenu(target, standingsFor(row, tools), null);
  else if (act === "rest") someonesOf(own).forEach((person) => tools.acts.why(person));
  else if (act === "select") tools.list.toggleSelected(target.key, row);
  else actOnPromise(row, act, tools.acts);
}

/** Completes or reschedules the promise of a row. Gives whether it has one. */
export function actOnPromise(
  row: Row,
  act: "done" | "reschedule" | "give-date",
  acts: RowActs,
): boolean {
  const promise = promiseOf(row);
  if (promise === null) return false;
  if (act === "done") acts.complete(promise);
  else acts.reschedule(promise);
  return true;
}

/** Answers for those who are asked about whether a planned contact took place. */
function answer(standings: readonly Standing[], took: "place" | "no place", acts: RowActs): void {
  for (const standing of standings) {
    const plan = planAskedAbout(standing);
    if (plan !== null) acts.didSee(someoneOf(standing), plan, took);
  }
}
