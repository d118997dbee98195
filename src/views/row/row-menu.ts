/** The menu of a row: everything that can be done with a person, with all who are selected, or with a promise. */
import { type Menu } from "obsidian";
import { firstFew } from "../../core/collections/first-few";
import { speakDay } from "../../core/dates/spoken";
import { type PlacedFollowUp, type Row, type Standing } from "../../core/ranking/agenda";
import { WORDS } from "../../words";
import { promiseText } from "../../words/promise-text";
import { type RowActs } from "./row-acts";
import { REASON_LINES } from "./row-look";
import { planAskedAbout, someoneOf, someonesOf } from "./row-subject";
import { addSnoozeItems, itemAdder, type MenuTools } from "./snooze-menu";

/** Letters of a promise that a menu has room for. */
const LONGEST_TITLE = 36;

/** What a menu can do to the selection; absent where there is none. */
export interface SelectItem {
  readonly selected: boolean;
  readonly toggle: () => void;
}

/** Adds all that can be done with a row: with those it stands for, or its promise. */
export function addRowItems(
  menu: Menu,
  row: Row,
  standings: readonly Standing[],
  tools: MenuTools,
): void {
  const [standing] = standings;
  if (row.kind === "promise") addPromiseItems(menu, row.followUp, tools.acts);
  else if (standing !== undefined) {
    if (standings.length > 1) addPeopleItems(menu, standings, tools.acts);
    else addPersonItems(menu, standing, tools);
    addSnoozeItems(menu, standings, tools);
  }
}

/** Adds the way into the selection, and out of it. */
export function addSelectItem(menu: Menu, { selected, toggle }: SelectItem): void {
  const { select, deselect } = WORDS.selection;
  itemAdder(menu, "kith-select")(selected ? deselect : select, "check-circle", toggle);
}

function addPersonItems(menu: Menu, standing: Standing, tools: MenuTools): void {
  const { acts } = tools;
  const person = someoneOf(standing);
  const people = [person];
  addAnswers(menu, standing, tools);
  const add = itemAdder(menu, "action");
  add(WORDS.actions.checkIn, "check", () => acts.checkIn(people));
  add(WORDS.actions.logCheckIn, "pencil", () => acts.logCheckIn(people));
  add(WORDS.actions.addFollowUp, "plus", () => acts.addFollowUp(person, "person"));
  const promises = standing.reasons.flatMap(({ followUp }) => followUp ?? []);
  for (const followUp of firstFew(promises, REASON_LINES).told) {
    const text = shortened(promiseText(followUp));
    add(WORDS.actions.doneOne(text), "check-square", () => acts.complete(followUp));
    if (followUp.kind === "property") continue;
    const { giveDateOne, rescheduleOne } = WORDS.actions;
    const title = followUp.due === null ? giveDateOne(text) : rescheduleOne(text);
    add(title, "calendar-clock", () => acts.reschedule(followUp));
  }
  add(WORDS.card.year, "calendar-days", () => acts.showYear(person));
  add(WORDS.actions.setInterval, "repeat", () => acts.setInterval(people));
  add(WORDS.actions.why, "help-circle", () => acts.why(person));
  add(WORDS.actions.openNote, "file-text", () =>
    acts.open({ path: person.path, line: null }, false),
  );
  const addEnd = itemAdder(menu, "kith-person");
  addEnd(WORDS.actions.neverCheckIn, "bell-off", () => acts.neverCheckIn(people));
  addEnd(WORDS.actions.notAPerson, "user-x", () => acts.notAPerson(person));
}

function addPeopleItems(menu: Menu, standings: readonly Standing[], acts: RowActs): void {
  const people = someonesOf(standings);
  const add = itemAdder(menu, "action");
  add(WORDS.actions.checkIn, "check", () => acts.checkIn(people));
  add(WORDS.actions.logCheckIn, "pencil", () => acts.logCheckIn(people));
  add(WORDS.actions.setInterval, "repeat", () => acts.setInterval(people));
  const addEnd = itemAdder(menu, "kith-person");
  addEnd(WORDS.actions.neverCheckIn, "bell-off", () => acts.neverCheckIn(people));
}

/** What can be answered to "Did you see Sam on Thursday?" */
function addAnswers(menu: Menu, standing: Standing, { acts, today, language }: MenuTools): void {
  const plan = planAskedAbout(standing);
  if (plan === null) return;
  const add = itemAdder(menu, "kith-answer");
  const person = someoneOf(standing);
  const spoken = speakDay(plan.day, today, language);
  const { yesOn, noOn } = WORDS.didYouSee;
  add(yesOn(spoken), "check", () => acts.didSee(person, plan, "place"));
  add(noOn(spoken), "x", () => acts.didSee(person, plan, "no place"));
}

function addPromiseItems(menu: Menu, followUp: PlacedFollowUp, acts: RowActs): void {
  const add = itemAdder(menu, "action");
  add(WORDS.actions.done, "check-square", () => acts.complete(followUp));
  if (followUp.kind !== "property") {
    const { giveDate, reschedule } = WORDS.actions;
    const title = followUp.due === null ? giveDate : reschedule;
    add(title, "calendar-clock", () => acts.reschedule(followUp));
  }
  add(WORDS.actions.openNote, "file-text", () => acts.open(followUp, false));
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_TITLE
    ? text
    : `${letters.slice(0, LONGEST_TITLE).join("").trimEnd()}…`;
}
