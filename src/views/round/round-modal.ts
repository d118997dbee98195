/** The reach-out round: those who are due, one at a time, with all there is to know and the keys to act and go on. */
import { type App, Modal, Scope } from "obsidian";
import { type NoteWords } from "../../core/markers/note-words";
import { type PlacedFollowUp } from "../../core/ranking/agenda";
import { type Dossier } from "../../core/ranking/dossier";
import { type Place } from "../../requests";
import { WORDS } from "../../words";
import { nameModal } from "../dom/modal-name";
import { setText } from "../dom/quiet-dom";
import { type Model } from "../model";
import { type RowActs } from "../row/row-acts";
import { someoneOf } from "../row/row-subject";
import { snoozeMenu } from "../row/snooze-menu";
import { actOfKey, Controls, type RoundAct } from "./controls";
import { Page } from "./page";
import { notesFor, pageOf } from "./page-look";
import { type Round, type RoundSummary } from "./round";

/** What a round is made with. */
export interface RoundTools {
  readonly model: Model;
  readonly acts: RowActs;
}

/** Shows a round. */
export class RoundModal extends Modal {
  readonly #round: Round;
  readonly #tools: RoundTools;
  readonly #words = new Map<string, NoteWords>();
  #parts: RoundParts | null = null;
  #leave: (() => void) | null = null;
  /** Path of the person whose contact or snooze was asked for and is still to be seen in the notes. */
  #awaited: string | null = null;
  /** The keys while their help is shown: Escape hides it and ends nothing. */
  readonly #helpKeys = new Scope(this.scope);

  constructor(app: App, round: Round, tools: RoundTools) {
    super(app);
    this.#round = round;
    this.#tools = tools;
    this.setTitle(WORDS.round.title);
    this.modalEl.addClass("kith-round");
    nameModal(this);
    this.scope.register(null, null, (event) => this.#key(event));
    this.#helpKeys.register([], "Escape", () => this.#showHelp(false));
  }

  override onOpen(): void {
    const { contentEl } = this;
    const progress = contentEl.createDiv({ cls: "kith-round-progress" });
    const said = contentEl.createDiv({
      cls: "kith-hidden",
      attr: { role: "status", "aria-live": "polite" },
    });
    const page = new Page(contentEl, ({ place }) => this.#open(place));
    const controls = new Controls(contentEl.createDiv({ cls: "kith-round-controls" }), (act) =>
      this.#act(act),
    );
    this.#parts = { progress, said, page, controls };
    this.#leave = this.#tools.model.subscribe(() => this.#changed());
    this.#arrive();
  }

  override onClose(): void {
    this.#leave?.();
    this.#leave = null;
    this.#showHelp(false);
    this.#parts = null;
    this.contentEl.empty();
  }

  /** Shows whom the round has come to, and says so. */
  #arrive(): void {
    this.#awaited = null;
    const dossier = this.#dossier();
    if (dossier === null) {
      this.#arriveNowhere();
      return;
    }
    this.#paint(dossier);
    this.#announce(dossier);
    void this.#readWords(dossier);
  }

  /** At the end; or somebody whose note is gone is passed over. */
  #arriveNowhere(): void {
    if (this.#round.path === null) this.#end();
    else this.#go(1);
  }

  #changed(): void {
    const dossier = this.#dossier();
    if (this.#round.path === null) this.#sayEnd();
    else if (dossier === null) this.#go(1);
    else if (this.#awaited !== null && this.#round.answerOf(dossier) !== null) this.#go(1);
    else {
      this.#paint(dossier);
      void this.#readWords(dossier);
    }
  }

  #paint(dossier: Dossier): void {
    const parts = this.#parts;
    if (parts === null) return;
    const { at, size } = this.#round;
    setText(parts.progress, WORDS.round.progress(at + 1, size));
    const answer = this.#round.answerOf(dossier);
    const words = (path: string): NoteWords | null => this.#words.get(path) ?? null;
    parts.page.show(pageOf(dossier, answer, this.#tools.model.outlook(), words));
    parts.controls.show({
      canFinishPromise: firstPromise(dossier) !== null,
      isFirst: at === 0,
      isLast: at === size - 1,
    });
  }

  #announce(dossier: Dossier): void {
    const parts = this.#parts;
    if (parts === null) return;
    const { at, size } = this.#round;
    const { name, last } = pageOf(dossier, null, this.#tools.model.outlook(), () => null);
    setText(parts.said, WORDS.round.announced(name, { position: at + 1, of: size }, last));
    this.contentEl.scrollTop = 0;
  }

  /** Reads the notes a page quotes; what comes too late for it is dropped. */
  async #readWords(dossier: Dossier): Promise<void> {
    const paths = notesFor(dossier);
    const read = await Promise.all(paths.map((path) => this.#tools.model.words(path)));
    const { path } = dossier.standing.person;
    if (this.#parts === null || this.#round.path !== path) return;
    this.#words.clear();
    read.forEach((words, index) => {
      const of = paths[index];
      if (words !== null && of !== undefined) this.#words.set(of, words);
    });
    const now = this.#dossier();
    if (now !== null) this.#paint(now);
  }

  #key(event: KeyboardEvent): false | undefined {
    const act = actOfKey(event, this.contentEl.doc.body.hasClass("mod-rtl"));
    if (act === null || this.#round.path === null) return undefined;
    this.#act(act);
    return false;
  }

  #act(act: RoundAct): void {
    const dossier = this.#dossier();
    if (act === "next" || act === "previous") this.#go(act === "next" ? 1 : -1);
    else if (act === "help") this.#showHelp(this.#parts?.controls.isHelping === false);
    else if (dossier !== null) this.#actFor(dossier, act);
  }

  #actFor(dossier: Dossier, act: Exclude<RoundAct, "next" | "previous" | "help">): void {
    const { acts } = this.#tools;
    const person = someoneOf(dossier.standing);
    const promise = firstPromise(dossier);
    if (act === "open") this.#open({ path: person.path, line: null });
    else if (act === "done") {
      if (promise !== null) acts.complete(promise);
    } else {
      this.#awaited = person.path;
      if (act === "check-in") acts.checkIn([person]);
      else if (act === "log") acts.logCheckIn([person]);
      else this.#snooze(dossier);
    }
  }

  #snooze({ standing }: Dossier): void {
    const button = this.#parts?.controls.button("snooze");
    if (button === undefined) return;
    const { acts, model } = this.#tools;
    const menu = snoozeMenu([standing], { acts, ...model.outlook() });
    const { left, top } = button.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: top }, button.doc);
  }

  #open(place: Place | null): void {
    if (place === null) return;
    this.close();
    this.#tools.acts.open(place, false);
  }

  #go(step: 1 | -1): void {
    const { at } = this.#round;
    this.#round.go(step);
    if (this.#round.at !== at) this.#arrive();
  }

  #showHelp(shown: boolean): false {
    const { keymap } = this.app;
    this.#parts?.controls.showHelp(shown);
    if (shown) keymap.pushScope(this.#helpKeys);
    else keymap.popScope(this.#helpKeys);
    return false;
  }

  #end(): void {
    this.#showHelp(false);
    this.#parts = null;
    this.contentEl.empty();
    const end = this.contentEl.createDiv({ cls: "kith-round-end" });
    end.createEl("h2", { cls: "kith-round-name", text: WORDS.round.endTitle });
    end.createDiv({ cls: "kith-round-sum", attr: { role: "status" } });
    const button = end.createEl("button", {
      cls: "mod-cta",
      text: WORDS.round.close,
      attr: { type: "button" },
    });
    button.addEventListener("click", () => this.close());
    button.focus();
    this.#sayEnd();
  }

  /** Says what came of it, without praise or reproach; anew when the last action is written, or taken back. */
  #sayEnd(): void {
    const sum = this.contentEl.find(".kith-round-sum");
    const lines = endLines(this.#round.summary((path) => this.#tools.model.dossier(path)));
    if (
      sum
        .findAll("p")
        .map((el) => el.getText())
        .join("\n") === lines.join("\n")
    )
      return;
    sum.empty();
    for (const text of lines) sum.createEl("p", { text });
  }

  #dossier(): Dossier | null {
    const { path } = this.#round;
    return path === null ? null : this.#tools.model.dossier(path);
  }
}

interface RoundParts {
  readonly progress: HTMLElement;
  /** What is read out when the person changes. */
  readonly said: HTMLElement;
  readonly page: Page;
  readonly controls: Controls;
}

/** The promise that "done" is about: the first one shown. A property is changed in the note itself. */
function firstPromise({ mine, theirs }: Dossier): PlacedFollowUp | null {
  return [...mine, ...theirs].find(({ kind }) => kind !== "property") ?? null;
}

function endLines({ contacts, snoozed, promises }: RoundSummary): string[] {
  const { endContacts, endSnoozed, endPromises, endNothing } = WORDS.round;
  const lines = [
    ...(contacts > 0 ? [endContacts(contacts)] : []),
    ...(snoozed > 0 ? [endSnoozed(snoozed)] : []),
    ...(promises > 0 ? [endPromises(promises)] : []),
  ];
  return lines.length > 0 ? lines : [endNothing];
}
