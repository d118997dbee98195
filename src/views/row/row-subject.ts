/** Whom and what a row or a command is about. */
import { type PlacedFollowUp, type Row, type Standing } from "../../core/ranking/agenda";
import { type Someone } from "../../requests";
import { type Plan } from "./row-acts";

/** Whom or what a command is about. */
export interface Subject {
  /** The people; nobody when it is a promise alone. */
  readonly standings: readonly Standing[];
  /** The promise, or the most pressing one of the person. */
  readonly promise: PlacedFollowUp | null;
}

/** Somebody to act for. */
export function someoneOf({ person }: Standing): Someone {
  return { path: person.path, name: person.name };
}

/** People to act for. */
export function someonesOf(standings: readonly Standing[]): Someone[] {
  return standings.map(someoneOf);
}

/** The promise a row is, or the most pressing one of a person's. */
export function promiseOf(row: Row): PlacedFollowUp | null {
  return row.kind === "promise" ? row.followUp : mostPressingPromise(row.standing);
}

/** The most pressing of the promises a person is listed for, or null. */
export function mostPressingPromise({ reasons }: Standing): PlacedFollowUp | null {
  return reasons.find(({ followUp }) => followUp !== null)?.followUp ?? null;
}

/** The planned contact that somebody is asked about whether it took place, or null. */
export function planAskedAbout({ reasons }: Standing): Plan | null {
  const question = reasons.find(({ kind }) => kind === "did-you-see");
  if (question === undefined || question.day === null) return null;
  const { day, path, line } = question;
  return { day, path, line };
}
