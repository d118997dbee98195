/** What stands above or instead of the list: the first reading, the first run, and a vault without people. */
import { type Interval } from "../../core/dates/interval";
import { type Agenda } from "../../core/ranking/agenda";
import { WORDS } from "../../words";
import { isFirstRun, type Outlook } from "../list/outlook";
import { type RowActs } from "../row/row-acts";

/** Intervals offered on the first run. */
const OFFERED: readonly Interval[] = [
  { n: 2, unit: "week" },
  { n: 1, unit: "month" },
  { n: 3, unit: "month" },
];

/** Places named on the first run: where most people were found. */
const PLACES = 3;

/** What the first run's card does, and whether it was put off. */
export interface FirstRun {
  readonly acts: RowActs;
  readonly settledIn: boolean;
  readonly later: () => void;
}

/** Paints what the outlook calls for. Gives whether it stands instead of the list. */
export function paintPlaceholder(el: HTMLElement, outlook: Outlook, firstRun: FirstRun): boolean {
  const { agenda, reading } = outlook;
  if (agenda === null) {
    paintReading(el, reading);
    return true;
  }
  // While notes are still being read, nobody can say that there is nobody.
  const found = reading === null ? stateOf(agenda) : "list";
  const state = found === "first-run" && firstRun.settledIn ? "list" : found;
  // Painted once for each state, so that a button under the pointer stays under it.
  const mark = state === "list" ? state : `${state} ${String(agenda.people.length)}`;
  if (el.dataset.state === mark) return state === "empty";
  el.empty();
  el.dataset.state = mark;
  if (state === "first-run")
    paintFirstRun(el, { agenda, suggestions: outlook.suggestions() }, firstRun);
  if (state === "empty") paintEmpty(el, outlook, firstRun.acts);
  return state === "empty";
}

/** People, but no interval for any of them: the first run. Neither people nor promises: nothing to list. */
function stateOf(agenda: Agenda): "list" | "first-run" | "empty" {
  const { people, sections } = agenda;
  if (people.length > 0) return isFirstRun(agenda) ? "first-run" : "list";
  const rows = [sections.now, sections.coming, sections.undated, sections.waiting];
  return rows.every((section) => section.length === 0) ? "empty" : "list";
}

function paintReading(el: HTMLElement, reading: Outlook["reading"]): void {
  const words =
    reading === null || reading.of === 0 ? "" : WORDS.list.reading(reading.done, reading.of);
  if (el.dataset.state !== "reading") {
    el.empty();
    el.dataset.state = "reading";
    el.createDiv({ cls: "pane-empty kith-reading" });
  }
  el.find(".kith-reading").setText(words);
}

function paintFirstRun(
  el: HTMLElement,
  { agenda, suggestions }: { readonly agenda: Agenda; readonly suggestions: number },
  { acts, later }: FirstRun,
): void {
  const { found, from, place, question, choose, hint, later: notNow } = WORDS.firstRun;
  const card = el.createDiv({ cls: "kith-card" });
  const places = placesOf(agenda).map(([because, people]) => place(because, people));
  card.createDiv({ cls: "kith-card-title", text: found(agenda.people.length) });
  card.createDiv({ cls: "kith-card-note", text: from(places) });
  card.createDiv({ text: question });
  const buttons = card.createDiv({ cls: "kith-card-buttons" });
  for (const interval of OFFERED) {
    const button = buttons.createEl("button", { text: choose(interval), attr: { type: "button" } });
    button.addEventListener("click", () => acts.setDefaultInterval(interval));
  }
  const away = buttons.createEl("button", { text: notNow, attr: { type: "button" } });
  away.addEventListener("click", later);
  card.createDiv({ cls: "kith-card-note", text: hint });
  if (suggestions === 0) return;
  card.createDiv({ text: WORDS.rhythm.hint(suggestions) });
  card
    .createDiv({ cls: "kith-card-buttons" })
    .createEl("button", { text: WORDS.rhythm.open, attr: { type: "button" } })
    .addEventListener("click", () => acts.suggestIntervals());
}

/** Why people were taken for people, with how many each, most first. */
function placesOf({ people }: Agenda): [because: string, people: number][] {
  const counts = new Map<string, number>();
  for (const { person } of people) {
    const because = WORDS.personSign(person.because);
    counts.set(because, (counts.get(because) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, PLACES);
}

function paintEmpty(el: HTMLElement, outlook: Outlook, acts: RowActs): void {
  const { noPeopleTitle, noPeople, noPeopleLookedFor, noPeopleNext, openSettings } = WORDS.empty;
  const card = el.createDiv({ cls: "pane-empty kith-nobody" });
  card.createDiv({ cls: "kith-card-title", text: noPeopleTitle });
  card.createDiv({ text: noPeople(outlook.stats()?.notes ?? 0) });
  const list = card.createEl("ul");
  for (const sign of noPeopleLookedFor) list.createEl("li", { text: sign });
  card.createDiv({ text: noPeopleNext });
  card
    .createEl("button", { text: openSettings, attr: { type: "button" } })
    .addEventListener("click", () => acts.openSettings());
}
