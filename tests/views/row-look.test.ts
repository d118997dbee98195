import { describe, expect, it } from "vitest";
import { type SectionName } from "../../src/core/ranking/agenda";
import { type Settings } from "../../src/core/settings";
import { lookOf } from "../../src/views/row-look";
import { day, read, type Vault } from "../support/vaults";

const TODAY = day("2026-03-15");
const MONTHLY: Partial<Settings> = { defaultInterval: { n: 1, unit: "month" } };

/** The lines of a section's rows with their tones: `Due yesterday, from Plan (late)`. */
function shown(section: SectionName, vault: Vault, settings: Partial<Settings> = MONTHLY) {
  const rows = read(vault, settings).agenda(TODAY).sections[section];
  const looking = { section, today: TODAY, language: "en", nameOf: () => null };
  return rows.flatMap((row) =>
    lookOf(row, looking).lines.map(({ text, tone }) => `${text} (${tone})`),
  );
}

describe("a person among everyone", () => {
  it.each<[string, string, Partial<Settings>, string]>([
    ["has an interval", "- 2026-03-01: coffee", MONTHLY, "2 weeks ago, coffee · every month"],
    ["has none", "- 2026-03-01: coffee", {}, "2 weeks ago, coffee"],
    [
      "is snoozed by their note",
      "---\ncheck-in-after: 2026-03-18\n---\n- 2026-03-01: coffee",
      MONTHLY,
      "2 weeks ago, coffee · snoozed until Wed 18 Mar",
    ],
    [
      "is paused with everyone, an older snooze being over",
      "---\ncheck-in-after: 2026-02-01\n---\n- 2026-03-01: coffee",
      { ...MONTHLY, pausedUntil: day("2026-03-20") },
      "2 weeks ago, coffee · snoozed until Fri 20 Mar",
    ],
  ])("%s", (_what, note, settings, line) =>
    expect(shown("everyone", { "People/Ana.md": note }, settings)).toEqual([`${line} (plain)`]),
  );
});
