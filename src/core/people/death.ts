/** Whether somebody's note says that they have died. */
import { DEATH_KEYS } from "./dated-keys";
import { type Properties, type Property, textsOf } from "./properties";

/** The property that says so: a date, `true` or any other word but a no; null when none does. */
export function deathIn({ byKey }: Properties): Property | null {
  return (
    DEATH_KEYS.map((key) => byKey.get(key)).find((one) => one !== undefined && isSaid(one.value)) ??
    null
  );
}

function isSaid(value: unknown): boolean {
  return value === true || textsOf(value).some((text) => !/^(?:no|false)$/i.test(text));
}
