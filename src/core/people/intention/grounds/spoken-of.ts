/** The ground on which a link is only spoken of: the matter of a talk, not its partner. */
import { Finder } from "../reading/finder";
import { saysReached } from "../reading/presence";
import * as tables from "../tables/words";
import { type Ground } from "./ground";

const matter = new Finder(tables.ADJACENT, () => " (?:(?:the|my|der|die|le|la|el|o|a|il) )?$");

/** The matter of a talk, not its partner: `heard about [[Sam]]`. */
export const SPOKEN_OF: Ground = {
  needs: matter.opens,
  holds: ({ before, rest }) => matter.isIn(before) && !saysReached(rest),
};
