/** Why a person is listed: every verdict with the line it comes from. */
import { type App, Modal } from "obsidian";
import { type Day } from "../core/dates/day";
import { speakDay } from "../core/dates/spoken";
import { type Explanation } from "../core/kith";
import {
  type IntervalSource,
  type Snooze,
  type Standing,
  type Touch,
} from "../core/ranking/agenda";
import { type Place } from "../requests";
import { WORDS } from "../words";
import { nameModal } from "./modal-name";
import { lastTouchText, reasonText } from "./reason-words";
import { shownPath } from "./row-look";

/** Contacts, and mentions that did not count, listed before "older". */
const LISTED = 20;

/** What is explained, on which day, and how a line is opened. */
export interface WhyContent {
  readonly explanation: Explanation;
  readonly today: Day;
  /** BCP 47 tag. */
  readonly language: string;
  readonly open: (place: Place) => void;
}

/** Shows an explanation. */
export class WhyModal extends Modal {
  readonly #content: WhyContent;

  constructor(app: App, content: WhyContent) {
    super(app);
    this.#content = content;
    this.setTitle(WORDS.why.title(content.explanation.standing.person.name));
    this.modalEl.addClass("kith-why-modal");
    nameModal(this);
  }

  override onOpen(): void {
    this.#paintInterval();
    this.#paintReasons();
    this.#paintTouches();
    this.#paintNotCounted();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #paintInterval(): void {
    const { standing } = this.#content.explanation;
    const { person, intervalFrom, intervalProblem, snoozedUntil, due } = standing;
    const section = this.#section(WORDS.why.interval);
    const own = intervalFrom?.kind === "own" ? intervalFrom : null;
    this.#line(section, intervalText(standing), own);
    if (intervalProblem !== null) this.#line(section, intervalProblem.why, intervalProblem);
    if (snoozedUntil !== null) this.#paintSnooze(section, snoozedUntil);
    if (due !== null) this.#line(section, WORDS.why.due(this.#speak(due)), null);
    const because = WORDS.why.isPerson(person.because);
    this.#line(section, because, { path: person.path, line: null });
  }

  #paintSnooze(section: HTMLElement, snooze: Snooze): void {
    const day = this.#speak(snooze.day);
    if (snooze.kind === "everyone") this.#line(section, WORDS.why.paused(day), null);
    else {
      const from = WORDS.why.sources.own(snooze.key, snooze.written);
      this.#line(section, WORDS.why.snoozed(day, from), snooze);
    }
  }

  #paintReasons(): void {
    const { standing } = this.#content.explanation;
    const section = this.#section(WORDS.why.reasons);
    if (standing.reasons.length === 0) this.#line(section, WORDS.why.noReasons, null);
    for (const reason of standing.reasons)
      this.#line(section, reasonText(reason, standing, this.#content), reason);
  }

  #paintTouches(): void {
    const { touches, standing } = this.#content.explanation;
    const section = this.#section(WORDS.why.touches(touches.length));
    const next = standing.nextTouch;
    if (next !== null) this.#line(section, this.#touchText(next, WORDS.why.nextTouch), next);
    const [last, ...earlier] = touches.slice(0, LISTED);
    if (last === undefined) this.#line(section, WORDS.why.noTouches, null);
    else this.#line(section, this.#touchText(last, WORDS.why.lastTouch), last);
    for (const touch of earlier) this.#line(section, this.#touchText(touch, null), touch);
    this.#older(section, touches.length - LISTED);
  }

  #paintNotCounted(): void {
    const { notCounted } = this.#content.explanation;
    if (notCounted.length === 0) return;
    const section = this.#section(WORDS.why.notCounted(notCounted.length));
    for (const { day, path, line, why } of notCounted.slice(0, LISTED)) {
      const when = day === null ? WORDS.why.noDay : this.#speak(day);
      const words = WORDS.row.both(when, WORDS.why.notCountedBecause[why]);
      this.#line(section, words, { path, line });
    }
    this.#older(section, notCounted.length - LISTED);
  }

  #section(title: string): HTMLElement {
    this.contentEl.createEl("h3", { cls: "kith-why-title", text: title });
    return this.contentEl.createEl("ul", { cls: "kith-why-list" });
  }

  #older(section: HTMLElement, hidden: number): void {
    if (hidden > 0)
      section.createEl("li", { cls: "kith-why-older", text: WORDS.why.older(hidden) });
  }

  #line(section: HTMLElement, words: string, place: Place | null): void {
    const item = section.createEl("li");
    item.createDiv({ text: words });
    if (place === null) return;
    const shown =
      place.line === null
        ? shownPath(place.path)
        : WORDS.why.place(shownPath(place.path), place.line + 1);
    const link = item.createEl("a", { cls: "kith-why-place", text: shown, attr: { href: "#" } });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.close();
      this.#content.open(place);
    });
  }

  #touchText(touch: Touch, title: string | null): string {
    const words = WORDS.row.both(this.#speak(touch.day), lastTouchText(touch, this.#content));
    return title === null ? words : `${title}: ${words}`;
  }

  #speak(day: Day): string {
    return speakDay(day, this.#content.today, this.#content.language);
  }
}

function intervalText({ interval, limit, intervalFrom }: Standing): string {
  if (intervalFrom === null) return WORDS.why.intervalNone;
  const from = sourceText(intervalFrom);
  return interval === null
    ? WORDS.why.intervalNever(from)
    : WORDS.why.intervalFrom(interval, limit, from);
}

function sourceText(source: IntervalSource): string {
  const { sources } = WORDS.why;
  switch (source.kind) {
    case "own":
      return sources.own(source.key, source.written);
    case "rule":
      return sources.rule(source.by, source.match);
    case "default":
    case "starting":
      return sources[source.kind];
  }
}
