/** The ground on which a link is told of a day long gone: `six years ago [[Sam]] and I moved in here`. */
import { Finder } from "../reading/finder";
import { reaches, saysReached } from "../reading/presence";
import { type Ground } from "./ground";

/** Words by which a day is none of late. */
const LONG_AGO = `
(?:years?|months?|weeks|decades|ages) ago, ago today, last (?:year|month|summer|spring|autumn|winter|christmas|easter), (?:19|20)\\d\\d ‹after in›
when i was (?:a |an |still |\\S+teen |nine|ten|six|seven|eight|little|young|small), (?:child|boy|girl|kid|teenager) ‹after as a›, honeymoon, those days ‹after in›, year i was ‹after the›, time ‹after before my›
de: vor (?:\\S+ )?(?:jahr|monat|woch|jahrzehnt)*, letzte[sn] (?:jahr|monat|sommer|winter|frühjahr|herbst), damals, als kind, vor meiner zeit
fr: il y a (?:\\S+ )?(?:an|ans|mois|semaines), il y a longtemps, (?:l'an|l'année|l'été|l'hiver|le mois) (?:dernier|dernière|passé|passée), à l'époque, autrefois, jadis
es it pt nl: hace (?:\\S+ )?(?:años|meses|semanas), el año pasado, (?:anni|mesi|settimane) fa, l'anno scorso, há (?:\\S+ )?(?:anos|meses|semanas), (?:jaar|maanden|weken) geleden, vorig jaar
`;

const longAgo = new Finder(LONG_AGO);
/** Words behind a link among which such a day is that of its clause. */
const NEAR = 8;

/** Told of a day long gone, with no word that they came or called. */
export const LONG_GONE: Ground = {
  needs: longAgo.opens,
  holds: ({ before, after, rest }) => {
    if (saysReached(rest) || reaches(after)) return false;
    return longAgo.isIn(before) || longAgo.isIn(after.upTo(Math.min(NEAR, after.length)));
  },
};
