/** Until when people can be snoozed at once, as menu items. */
import { Menu } from "obsidian";
import { addDays, type Day, type Weekday, weekdayOf } from "../../core/dates/day";
import { addInterval, type Interval } from "../../core/dates/interval";
import { speakDay } from "../../core/dates/spoken";
import { type Standing } from "../../core/ranking/agenda";
import { WORDS } from "../../words";
import { type RowActs } from "./row-acts";
import { someonesOf } from "./row-subject";

/** What menus are made with. */
export interface MenuTools {
  readonly acts: RowActs;
  readonly today: Day;
  readonly language: string;
  readonly weekStart: Weekday;
}

/** The menu of a snooze button. */
export function snoozeMenu(standings: readonly Standing[], tools: MenuTools): Menu {
  const menu = new Menu();
  addSnoozeItems(menu, standings, tools);
  return menu;
}

/** Adds the ends a snooze can have, and the end of the one that runs. */
export function addSnoozeItems(menu: Menu, standings: readonly Standing[], tools: MenuTools): void {
  const { acts } = tools;
  const people = someonesOf(standings);
  const add = itemAdder(menu, "kith-snooze");
  for (const { title, day } of offers(standings, tools))
    add(title, "clock", () => acts.snooze(people, day));
  add(WORDS.actions.snoozeWords, "calendar", () => acts.snoozeInWords(people));
  add(WORDS.actions.snoozeReply, "reply", () => acts.snooze(people, "reply"));
  const end = snoozeEnder(standings, tools);
  if (end !== null) add(WORDS.actions.unsnooze, "alarm-clock-off", end);
}

/** What ends the snooze that all of some people are under; null when one of them is under none. */
export function snoozeEnder(
  standings: readonly Standing[],
  { acts, today }: Pick<MenuTools, "acts" | "today">,
): (() => void) | null {
  const people = someonesOf(standings);
  const whose = new Set(standings.map(whoseSnooze));
  if (whose.size !== 1 || whose.has(null)) return null;
  // Another tool's property is never written: Kith's own, set to today, has the last word.
  return () => {
    if (whose.has("own")) acts.unsnooze(people);
    else acts.snooze(people, today);
  };
}

function whoseSnooze({ snoozedUntil }: Standing): "own" | "other" | null {
  return snoozedUntil?.kind === "note" ? snoozedUntil.whose : null;
}

interface Offer {
  readonly title: string;
  readonly day: Day;
}

/** Each day is offered once: next week may begin tomorrow. An interval is offered when all have the same. */
function offers(standings: readonly Standing[], tools: MenuTools): Offer[] {
  const { today, language, weekStart } = tools;
  const tomorrow = addDays(today, 1);
  const week = nextWeek(today, weekStart);
  const found: Offer[] = [{ title: WORDS.actions.snoozeTomorrow, day: tomorrow }];
  if (week !== null) {
    found.push({
      title: WORDS.actions.snoozeNextWeek(speakDay(week, today, language)),
      day: week,
    });
  }
  const interval = commonInterval(standings);
  if (interval !== null) {
    const day = addInterval(today, interval);
    found.push({
      title: WORDS.actions.snoozeInterval(interval, speakDay(day, today, language)),
      day,
    });
  }
  return found;
}

function commonInterval(standings: readonly Standing[]): Interval | null {
  const first = standings[0]?.interval ?? null;
  const same = standings.every(
    ({ interval }) => interval?.n === first?.n && interval?.unit === first?.unit,
  );
  return same ? first : null;
}

/** The first day of the next week; null when that is tomorrow, which has a name of its own. */
export function nextWeek(today: Day, weekStart: Weekday): Day | null {
  const passed = (weekdayOf(today) - weekStart + 7) % 7;
  return passed === 6 ? null : addDays(today, 7 - passed);
}

/** Adds items to one section of a menu. */
export function itemAdder(
  menu: Menu,
  section: string,
): (title: string, icon: string, act: () => void) => void {
  return (title, icon, act) => {
    menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
  };
}
