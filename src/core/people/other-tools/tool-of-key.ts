/** Whose key a property has: another tool's, by the keys that none but it writes. */
import { foldKey } from "../../markdown/property-lines";

/** Folded key → the tool's name. `cadence` and `frequency` are anybody's. */
const TOOLS: ReadonlyMap<string, string> = new Map([
  ["prmtier", "Personal CRM"],
  ["prmcadence", "Personal CRM"],
  ["prmpaused", "Personal CRM"],
  ["prmsnoozeuntil", "Personal CRM"],
]);

/** The tool that writes a property's key, as it calls itself; null for a key of Kith or of nobody. */
export function toolOfKey(key: string): string | null {
  return TOOLS.get(foldKey(key)) ?? null;
}
