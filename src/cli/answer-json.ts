/**
 * Answers as JSON, field by field as documented for scripts: lines counted from 1, paths vault-relative
 * with `/`, days as `yyyy-MM-dd`. Pure, so that anything that holds the core's answers can print the same.
 */
import { type Explanation, type Stats } from "../core/kith";
import {
  type Agenda,
  type PlacedFollowUp,
  type Reason,
  type Standing,
  type Touch,
} from "../core/ranking/agenda";

/** The answer to `due`, `people` and `followups`: the whole state of a day as plain JSON values. */
export function agendaJson(agenda: Agenda, stats: Stats): Record<string, unknown> {
  return {
    today: agenda.today,
    people: agenda.people.map(standingJson),
    followups: agenda.followUps.map(followUpJson),
    stats: {
      notes: stats.notes,
      people: stats.people,
      datedNotes: stats.datedNotes,
      touches: stats.touches,
      skipped: stats.skipped.map(({ path, why }) => ({ path, why })),
    },
  };
}

/** The answer to `explain`: the person as in `agendaJson`, every touch, and every mention that did not count with the rule that decided. */
export function explanationJson(explanation: Explanation, today: string): Record<string, unknown> {
  return {
    today,
    person: standingJson(explanation.standing),
    touches: explanation.touches.map(touchJson),
    notCounted: explanation.notCounted.map(({ day, path, line, why, via }) => ({
      date: day,
      path,
      line: line + 1,
      why,
      ...viaJson(via),
    })),
  };
}

function standingJson(standing: Standing): Record<string, unknown> {
  const { person, interval, status, lastTouch, nextTouch, due, lateness, reasons } = standing;
  return {
    path: person.path,
    name: person.name,
    interval: interval === null ? null : { n: interval.n, unit: interval.unit },
    status,
    lastTouch: lastTouch === null ? null : touchJson(lastTouch),
    nextTouch: nextTouch === null ? null : touchJson(nextTouch),
    due,
    lateness,
    reasons: reasons.map(reasonJson),
  };
}

function touchJson({ day, path, line, kind, via }: Touch): Record<string, unknown> {
  return { date: day, path, line: line + 1, kind, ...viaJson(via) };
}

/** The group through which a person was named, where one was. */
function viaJson(via: string | null): Record<string, unknown> {
  return via === null ? {} : { via };
}

function reasonJson({ kind, day, path, line }: Reason): Record<string, unknown> {
  return { kind, date: day, path, line: line + 1 };
}

function followUpJson(followUp: PlacedFollowUp): Record<string, unknown> {
  const { path, line, kind, state, due, phrase, anchor, people, text } = followUp;
  return {
    path,
    line: line + 1,
    kind,
    state,
    due,
    phrase,
    anchor: anchor === null ? null : { date: anchor.day, source: anchor.source },
    people: [...people],
    text,
  };
}
