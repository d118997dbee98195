/** The menus of a row: everything that can be done with a person or a promise, and when to be reminded again. */
import { Menu } from "obsidian";
import { addDays, type Day, type Weekday, weekdayOf } from "../core/dates/day";
import { addInterval } from "../core/dates/interval";
import { speakDay } from "../core/dates/spoken";
import { type PlacedFollowUp, type Row, type Standing } from "../core/ranking/agenda";
import { type Someone } from "../requests";
import { WORDS } from "../words";
import { promiseText } from "../words/promise-text";
import { type RowActs } from "./row-acts";

/** What menus are made with. */
export interface MenuTools {
  readonly acts: RowActs;
  readonly today: Day;
  readonly language: string;
  readonly weekStart: Weekday;
}

/** Adds all that can be done with a row. */
export function addRowItems(menu: Menu, row: Row, tools: MenuTools): void {
  if (row.kind === "promise") {
    addPromiseItems(menu, row.followUp, tools.acts);
    return;
  }
  addPersonItems(menu, row.standing, tools);
  addSnoozeItems(menu, row.standing, tools);
}

/** The menu of a row's snooze button. */
export function snoozeMenu(standing: Standing, tools: MenuTools): Menu {
  const menu = new Menu();
  addSnoozeItems(menu, standing, tools);
  return menu;
}

/** Somebody to act for. */
export function someoneOf({ person }: Standing): Someone {
  return { path: person.path, name: person.name };
}

function addPersonItems(menu: Menu, standing: Standing, { acts }: MenuTools): void {
  const person = someoneOf(standing);
  const add = itemAdder(menu, "action");
  add(WORDS.actions.checkIn, "check", () => acts.checkIn(person));
  add(WORDS.actions.logCheckIn, "pencil", () => acts.logCheckIn(person));
  add(WORDS.actions.addFollowUp, "plus", () => acts.addFollowUp(person));
  for (const { followUp } of standing.reasons) {
    if (followUp === null) continue;
    const text = promiseText(followUp);
    add(WORDS.actions.doneOne(text), "check-square", () => acts.complete(followUp));
    if (followUp.kind !== "property") {
      add(WORDS.actions.rescheduleOne(text), "calendar-clock", () => acts.reschedule(followUp));
    }
  }
  add(WORDS.actions.setInterval, "repeat", () => acts.setInterval(person));
  add(WORDS.actions.why, "help-circle", () => acts.why(person));
  add(WORDS.actions.openNote, "file-text", () =>
    acts.open({ path: person.path, line: null }, false),
  );
}

function addPromiseItems(menu: Menu, followUp: PlacedFollowUp, acts: RowActs): void {
  const add = itemAdder(menu, "action");
  add(WORDS.actions.done, "check-square", () => acts.complete(followUp));
  if (followUp.kind !== "property") {
    add(WORDS.actions.reschedule, "calendar-clock", () => acts.reschedule(followUp));
  }
  add(WORDS.actions.openNote, "file-text", () => acts.open(followUp, false));
}

function addSnoozeItems(menu: Menu, standing: Standing, tools: MenuTools): void {
  const { acts, today, language, weekStart } = tools;
  const person = someoneOf(standing);
  const add = itemAdder(menu, "kith-snooze");
  const until = (title: (day: string) => string, day: Day): void =>
    add(title(speakDay(day, today, language)), "clock", () => acts.snooze(person, day));
  until(WORDS.actions.snoozeTomorrow, addDays(today, 1));
  until(WORDS.actions.snoozeNextWeek, nextWeek(today, weekStart));
  const { interval } = standing;
  if (interval !== null) {
    until((day) => WORDS.actions.snoozeInterval(interval, day), addInterval(today, interval));
  }
  add(WORDS.actions.snoozeWords, "calendar", () => acts.snoozeInWords(person));
  if (standing.person.checkInAfter !== null && standing.person.checkInAfter > today) {
    add(WORDS.actions.unsnooze, "alarm-clock-off", () => acts.unsnooze(person));
  }
}

/** The first day of the next week. */
function nextWeek(today: Day, weekStart: Weekday): Day {
  const passed = (weekdayOf(today) - weekStart + 7) % 7;
  return addDays(today, 7 - passed);
}

function itemAdder(
  menu: Menu,
  section: string,
): (title: string, icon: string, act: () => void) => void {
  return (title, icon, act) => {
    menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
  };
}
