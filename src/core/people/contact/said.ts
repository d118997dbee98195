/** The user's last word on a line, as far as the rules let it be one. */
import { type Overruling, overruling } from "../../markers/overruling";
import { type Rules } from "../rules";

/** What a line says of itself by `%%touch%%` or `%%no touch%%`, or null when it says nothing that holds. */
export function saidOf(written: string, rules: Rules): Overruling | null {
  const said = overruling(written);
  if (said === null) return null;
  return rules.has(said === "touch" ? "touch" : "no-touch") ? said : null;
}
