/** Dates that are read otherwise in an app of another region, while no settings are stored that would tell. */
import { type DateWays, readWholePhrase } from "../core/dates/phrase";
import { type PlacedFollowUp } from "../core/ranking/agenda";
import { counted, placeOf } from "./words";

/** The line about open follow-ups that are another day in ways `there` than in those `here`; none when there are none. */
export function showAssumed(
  followUps: readonly PlacedFollowUp[],
  here: DateWays,
  there: DateWays,
): string[] {
  const differing = followUps.filter((one) => isOtherwise(one, here, there));
  const [first] = differing;
  if (first === undefined) return [];
  const dates = `${counted(differing.length, "date")} (${placeOf(first)}${differing.length > 1 ? ", …" : ""})`;
  return [
    `${dates} would be another in an American app: no settings are stored, so weeks begin on Monday here and 3/4 is the 3rd of April. Any setting changed in the app is stored with both.`,
    "",
  ];
}

function isOtherwise({ state, due, phrase, anchor }: PlacedFollowUp, ...ways: DateWays[]): boolean {
  if (state !== "open" || phrase === null || due === null) return false;
  const [here, there] = ways.map((one) => readWholePhrase(phrase, anchor?.day ?? null, one)?.day);
  return here === due && there !== due;
}
