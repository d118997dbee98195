/** Why a person is listed: every verdict with the line it comes from, and the way to overrule it there. */
import { type App, Modal } from "obsidian";
import { speakDay } from "../../core/dates/spoken";
import { type Explanation } from "../../core/kith";
import { onePerLine } from "../../core/one-per-line";
import { WORDS } from "../../words";
import { nameModal } from "../dom/modal-name";
import { followUpText, reasonText, type Speaking, unreadText } from "../wording/reason-words";
import { type LineTools, WhyLines } from "./why-lines";
import { dueText, intervalText, snoozeText, throughGroup, touchText } from "./why-words";

/** Lines of a section listed before all are asked for: the last contact and ten before it. */
const LISTED = 11;

/** What is explained, in which words, and what can be done about it. */
export interface WhyContent extends LineTools {
  /** What is known now; null when the person is gone. */
  readonly explain: () => Explanation | null;
  readonly name: string;
  readonly speaking: Speaking;
  /** Calls back after each change until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Shows an explanation, and follows what becomes of it. */
export class WhyModal extends Modal {
  readonly #content: WhyContent;
  readonly #lines: WhyLines;
  readonly #whole = new Set<SectionKey>();
  #unsubscribe: (() => void) | null = null;

  constructor(app: App, content: WhyContent) {
    super(app);
    this.#content = content;
    const open: LineTools["open"] = (place) => {
      this.close();
      content.open(place);
    };
    this.#lines = new WhyLines({ read: content.read, overrule: content.overrule, open });
    this.setTitle(WORDS.why.title(content.name));
    this.modalEl.addClass("kith-why-modal");
    nameModal(this);
  }

  override onOpen(): void {
    this.#paint();
    this.#unsubscribe = this.#content.subscribe(() => this.#paint());
  }

  override onClose(): void {
    this.#unsubscribe?.();
    this.#lines.forget();
    this.contentEl.empty();
  }

  /** Paints all anew; who was on a line or its button stays there. */
  #paint(): void {
    const { contentEl } = this;
    const focused = keyOfFocus(contentEl);
    const { scrollTop } = this.modalEl;
    this.#lines.forget();
    contentEl.empty();
    const explanation = this.#content.explain();
    if (explanation === null) contentEl.createEl("p", { text: WORDS.why.notAPerson });
    else this.#paintAll(explanation);
    this.modalEl.scrollTop = scrollTop;
    if (focused !== null) this.#focus(focused);
  }

  #paintAll(explanation: Explanation): void {
    this.#paintInterval(explanation);
    this.#paintUnread(explanation);
    this.#paintReasons(explanation);
    this.#paintTouches(explanation);
    this.#paintNotCounted(explanation);
  }

  #paintInterval({ standing }: Explanation): void {
    const { speaking } = this.#content;
    const { person, intervalFrom, intervalProblem: problem, snoozedUntil } = standing;
    const section = this.#section(WORDS.why.interval);
    const own = intervalFrom?.kind === "own" ? intervalFrom : null;
    this.#lines.add(section, { words: intervalText(standing), place: own });
    if (problem !== null) {
      const words = WORDS.intervalRefused[problem.why](problem.written);
      this.#lines.add(section, { words, place: problem });
    }
    if (snoozedUntil !== null) {
      const place = snoozedUntil.kind === "note" ? snoozedUntil : null;
      this.#lines.add(section, { words: snoozeText(snoozedUntil, speaking), place });
    }
    const due = dueText(standing, speaking);
    if (due !== null) this.#lines.add(section, { words: due, place: null });
    const because = WORDS.why.isPerson(WORDS.personSign(person.because));
    this.#lines.add(section, { words: because, place: { path: person.path, line: null } });
  }

  #paintUnread({ standing: { person } }: Explanation): void {
    const { path, unreadDates } = person;
    if (unreadDates.length === 0) return;
    const section = this.#section(WORDS.why.unread);
    for (const unread of unreadDates) {
      const words = unreadText(unread, this.#content.speaking);
      this.#lines.add(section, { words, place: { path, line: unread.line } });
    }
  }

  #paintReasons({ standing, laterPromises }: Explanation): void {
    const { speaking } = this.#content;
    const section = this.#section(WORDS.why.reasons);
    if (standing.reasons.length === 0)
      this.#lines.add(section, { words: WORDS.why.noReasons, place: null });
    for (const reason of standing.reasons) {
      const words = reasonText(reason, standing, speaking);
      this.#lines.add(section, { words, place: reason });
    }
    if (laterPromises.length === 0) return;
    const later = this.#section(WORDS.why.later);
    for (const promise of laterPromises)
      this.#lines.add(later, { words: followUpText(promise, speaking), place: promise });
  }

  #paintTouches({ touches, standing: { nextTouch } }: Explanation): void {
    const { speaking } = this.#content;
    const all = onePerLine(touches);
    const section = this.#section(WORDS.why.touches(all.length), "touches");
    const { titled, lastTouch, noTouches, nextTouch: next } = WORDS.why;
    if (nextTouch !== null) {
      const words = titled(next, touchText(nextTouch, speaking));
      this.#lines.add(section, { words, place: nextTouch, verdict: "no touch" });
    }
    if (all.length === 0) this.#lines.add(section, { words: noTouches, place: null });
    this.#listed("touches", all).forEach((touch, index) => {
      const words = touchText(touch, speaking);
      this.#lines.add(section, {
        words: index === 0 ? titled(lastTouch, words) : words,
        place: touch,
        verdict: "no touch",
      });
    });
    this.#showAll("touches", section, all.length);
  }

  #paintNotCounted({ notCounted }: Explanation): void {
    const all = onePerLine(notCounted);
    if (all.length === 0) return;
    const { today, language } = this.#content.speaking;
    const section = this.#section(WORDS.why.notCounted(all.length), "notCounted");
    for (const mention of this.#listed("notCounted", all)) {
      const { day, path, line, why, couldCount } = mention;
      const when = day === null ? WORDS.why.noDay : speakDay(day, today, language);
      const because = WORDS.row.both(when, WORDS.why.notCountedBecause[why]);
      const words = throughGroup(because, mention);
      const place = { path, line };
      this.#lines.add(section, { words, place, verdict: couldCount ? "touch" : "none" });
    }
    this.#showAll("notCounted", section, all.length);
  }

  #section(title: string, key?: SectionKey): HTMLElement {
    this.contentEl.createEl("h3", { cls: "kith-why-title", text: title });
    const attr = key === undefined ? {} : { "data-section": key };
    return this.contentEl.createEl("ul", { cls: "kith-why-list", attr });
  }

  #listed<T>(key: SectionKey, all: readonly T[]): readonly T[] {
    return this.#whole.has(key) ? all : all.slice(0, LISTED);
  }

  #showAll(key: SectionKey, section: HTMLElement, count: number): void {
    if (count <= LISTED || this.#whole.has(key)) return;
    const button = section.createEl("li").createEl("button", {
      cls: "kith-why-all",
      text: WORDS.overrule.showAll(count),
      attr: { type: "button" },
    });
    button.addEventListener("click", () => {
      this.#whole.add(key);
      const at = section.childElementCount - 1;
      this.#paint();
      // Where the button stood there is now the first line that was hidden.
      const list = this.contentEl.querySelector(`[data-section=${key}]`);
      list?.children[at]?.querySelector<HTMLElement>("[data-key]")?.focus();
    });
  }

  #focus(key: string): void {
    const all = [...this.contentEl.querySelectorAll<HTMLElement>("[data-key]")];
    const same = all.find((one) => one.dataset["key"] === key);
    const place = all.find((one) => one.dataset["key"] === key.replace(/^verdict /, ""));
    (same ?? place ?? this.contentEl).focus({ preventScroll: same !== undefined });
  }
}

type SectionKey = "touches" | "notCounted";

/** What the focused line or button of a list is about, or null when none has the focus. */
function keyOfFocus(content: HTMLElement): string | null {
  const { activeElement } = content.doc;
  if (!content.contains(activeElement)) return null;
  return activeElement?.getAttribute("data-key") ?? null;
}
