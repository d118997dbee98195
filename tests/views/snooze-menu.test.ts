import { expect, it } from "vitest";
import { type Weekday } from "../../src/core/dates/day";
import { nextWeek } from "../../src/views/row/snooze-menu";
import { day } from "../support/vaults";

const BEGINS: Readonly<Record<string, Weekday>> = { Sunday: 0, Monday: 1, Saturday: 6 };

it.each<[string, string, string | null]>([
  ["Sunday", "Sun 2026-11-22", "2026-11-29"],
  ["Sunday", "Mon 2026-11-23", "2026-11-29"],
  ["Sunday", "Fri 2026-11-27", "2026-11-29"],
  ["Sunday", "Sat 2026-11-28", null],
  ["Monday", "Mon 2026-11-23", "2026-11-30"],
  ["Monday", "Sat 2026-11-21", "2026-11-23"],
  ["Monday", "Sun 2026-11-22", null],
  ["Saturday", "Sat 2026-11-21", "2026-11-28"],
  ["Saturday", "Fri 2026-11-27", null],
])(
  "in weeks from %s, said on %s, next week begins %s, never today or tomorrow",
  (start, today, week) => expect(nextWeek(day(today.slice(4)), BEGINS[start] ?? 1)).toBe(week),
);
