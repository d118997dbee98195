/** The ground on which a link is only spoken of: the matter of a talk, not its partner. */
import { Finder } from "./finder";
import { type Ground } from "./ground";
import * as tables from "./intention-words";
import { saysReached } from "./presence";

const matter = new Finder(tables.ADJACENT, () => " (?:(?:the|my|der|die|le|la|el|o|a|il) )?$");

/** The matter of a talk, not its partner: `heard about [[Sam]]`. */
export const SPOKEN_OF: Ground = {
  needs: matter.opens,
  holds: ({ before, rest }) => matter.isIn(before) && !saysReached(rest),
};
