/** What to have in mind about a person before writing or calling. */
import { type Day } from "../dates/day";
import { type OpenPromises } from "../note-index/open-promises";
import { type PlacedFollowUp } from "../note-index/placed-follow-up";
import { compare } from "../order";
import { nextYearlyDay, type YearlyDay } from "../people/yearly-days";
import { type Touch } from "./history";
import { type Standing } from "./standing";

/** A birthday or anniversary as it comes round next. */
interface ComingYearlyDay {
  readonly occasion: YearlyDay["occasion"];
  readonly day: Day;
  /** How many years it makes, when that is known. */
  readonly years: number | null;
  /** Line of the person's note, counted from 0. */
  readonly line: number;
}

/** A person's dossier on a day. */
export interface Dossier {
  readonly standing: Standing;
  /** Contacts up to that day, latest first. */
  readonly touches: readonly Touch[];
  /** Open promises that I made, soonest first, undated last. */
  readonly mine: readonly PlacedFollowUp[];
  /** Open promises that were made to me, soonest first, undated last. */
  readonly theirs: readonly PlacedFollowUp[];
  /** Soonest first. */
  readonly yearlyDays: readonly ComingYearlyDay[];
}

/** The dossier of a person with these contacts and open promises. */
export function dossierOf(
  standing: Standing,
  touches: readonly Touch[],
  open: OpenPromises,
  today: Day,
): Dossier {
  const promises = open.all();
  return {
    standing,
    touches,
    mine: promises.filter(({ kind }) => kind !== "waiting"),
    theirs: promises.filter(({ kind }) => kind === "waiting"),
    yearlyDays: comingYearlyDays(standing, today),
  };
}

function comingYearlyDays({ person }: Standing, today: Day): ComingYearlyDay[] {
  const coming = person.yearlyDays.flatMap((yearly): ComingYearlyDay[] => {
    const next = nextYearlyDay(yearly, today);
    return next === null ? [] : [{ ...next, occasion: yearly.occasion, line: yearly.line }];
  });
  return coming.sort((a, b) => compare(a.day, b.day));
}
