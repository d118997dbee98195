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

/** Letters of a promise that a menu has room for. */
const LONGEST_TITLE = 36;

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

function addPersonItems(menu: Menu, standing: Standing, tools: MenuTools): void {
  const { acts } = tools;
  const person = someoneOf(standing);
  addAnswers(menu, standing, tools);
  const add = itemAdder(menu, "action");
  add(WORDS.actions.checkIn, "check", () => acts.checkIn(person));
  add(WORDS.actions.logCheckIn, "pencil", () => acts.logCheckIn(person));
  add(WORDS.actions.addFollowUp, "plus", () => acts.addFollowUp(person));
  for (const { followUp } of standing.reasons) {
    if (followUp === null) continue;
    const text = shortened(promiseText(followUp));
    add(WORDS.actions.doneOne(text), "check-square", () => acts.complete(followUp));
    if (followUp.kind !== "property") {
      add(WORDS.actions.rescheduleOne(text), "calendar-clock", () => acts.reschedule(followUp));
    }
  }
  add(WORDS.actions.setInterval, "repeat", () => acts.setInterval(person));
  add(WORDS.card.year, "calendar-days", () => acts.showYear(person));
  add(WORDS.actions.why, "help-circle", () => acts.why(person));
  add(WORDS.actions.openNote, "file-text", () =>
    acts.open({ path: person.path, line: null }, false),
  );
}

/** What can be answered to "Did you see Sam on Thursday?" */
function addAnswers(menu: Menu, standing: Standing, { acts, today, language }: MenuTools): void {
  const add = itemAdder(menu, "kith-answer");
  for (const { kind, day, path, line } of standing.reasons) {
    if (kind !== "did-you-see" || day === null) continue;
    const answer = (took: "place" | "no place"): void =>
      acts.didSee(someoneOf(standing), { day, path, line }, took);
    const spoken = speakDay(day, today, language);
    add(WORDS.didYouSee.yes(spoken), "check", () => answer("place"));
    add(WORDS.didYouSee.no(spoken), "x", () => answer("no place"));
  }
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
  const { acts, today } = tools;
  const person = someoneOf(standing);
  const add = itemAdder(menu, "kith-snooze");
  for (const { title, day } of snoozeOffers(standing, tools))
    add(title, "clock", () => acts.snooze(person, day));
  add(WORDS.actions.snoozeWords, "calendar", () => acts.snoozeInWords(person));
  const { snoozedUntil } = standing;
  if (snoozedUntil?.kind === "note") {
    // Another tool's property is never written: Kith's own, set to today, has the last word.
    const end = (): void =>
      snoozedUntil.whose === "own" ? acts.unsnooze(person) : acts.snooze(person, today);
    add(WORDS.actions.unsnooze, "alarm-clock-off", end);
  }
}

interface SnoozeOffer {
  readonly title: string;
  readonly day: Day;
}

/** Until when a person can be snoozed at once; each day is offered once (next week may begin tomorrow). */
function snoozeOffers(
  { interval }: Standing,
  { today, language, weekStart }: MenuTools,
): SnoozeOffer[] {
  const tomorrow = addDays(today, 1);
  const week = nextWeek(today, weekStart);
  const offers: SnoozeOffer[] = [{ title: WORDS.actions.snoozeTomorrow, day: tomorrow }];
  if (week !== tomorrow) {
    offers.push({
      title: WORDS.actions.snoozeNextWeek(speakDay(week, today, language)),
      day: week,
    });
  }
  if (interval !== null) {
    const day = addInterval(today, interval);
    offers.push({
      title: WORDS.actions.snoozeInterval(interval, speakDay(day, today, language)),
      day,
    });
  }
  return offers;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_TITLE ? text : `${letters.slice(0, LONGEST_TITLE).join("")}…`;
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
