/**
 * An action is one step. It is tried on all its notes before the first is written, so that what can't
 * be written stops it whole; then each note is written in one go. It is told in one notice, and taken
 * back as one.
 */
import { type Edit } from "../core/edits/edit";
import { baseName } from "../core/paths";
import { type Place } from "../requests";
import { WORDS } from "../words";
import { History, type Step } from "./history";
import { type NoteChange, type NoteWriter, type Refused } from "./write-edit";

/** Tells the user what was done; `undo` takes it back, null when there is nothing to take back. */
export type Say = (message: string, undo: (() => Promise<void>) | null) => void;

/** What steps work with. */
export interface StepTools {
  readonly writer: NoteWriter;
  readonly say: Say;
  /** Shows the line that was not as expected. */
  readonly show: (place: Place) => Promise<void>;
}

/** Takes steps and takes them back. Nothing here rejects. */
export class Steps {
  readonly #tools: StepTools;
  readonly #history = new History();

  constructor(tools: StepTools) {
    this.#tools = tools;
  }

  /** Writes the edits of one action, and says what came of it. */
  async take(said: string, edits: readonly Edit[]): Promise<void> {
    const { writer, say } = this.#tools;
    const notes = byNote(edits);
    const refusals = await Promise.all(notes.map(([path, own]) => writer.rehearse(path, own)));
    if (await this.#tell(refusals.filter((one) => one !== null))) return;
    const done: NoteChange[] = [];
    const failed: Refused[] = [];
    for (const [path, own] of notes) {
      const written = await writer.write(path, own);
      if (written.kind === "written") done.push(written);
      if (written.kind === "refused") failed.push(written);
    }
    await this.#tell(failed);
    if (done.length > 0) {
      const whole = failed.length === 0 ? said : WORDS.notices.partly(done.length, notes.length);
      this.#remember({ said: whole, notes: done });
    } else if (failed.length === 0) say(said, null);
  }

  /** Makes a note, and says what came of it. Gives whether it was made. */
  async make(
    said: string,
    note: { readonly path: string; readonly text: string },
  ): Promise<boolean> {
    const made = await this.#tools.writer.create(note.path, note.text);
    if (made.kind === "refused") await this.#tell([made]);
    else this.#remember({ said, notes: [made] });
    return made.kind === "written";
  }

  /** Takes back the last step that has not been; the user is told which, or that there is none. */
  async takeBackLast(): Promise<void> {
    const { last } = this.#history;
    if (last === null) this.#tools.say(WORDS.notices.nothingToUndo, null);
    else await this.#takeBack(last);
  }

  #remember(step: Step): void {
    this.#history.add(step);
    this.#tools.say(step.said, () => this.#takeBack(step));
  }

  async #takeBack(step: Step): Promise<void> {
    const { say } = this.#tools;
    if (!this.#history.remove(step)) {
      say(WORDS.notices.alreadyUndone, null);
      return;
    }
    const kept: string[] = [];
    for (const note of [...step.notes].reverse()) {
      if (!(await note.takeBack())) kept.unshift(baseName(note.path()));
    }
    if (kept.length > 0) say(WORDS.notices.notUndone(kept), null);
    if (kept.length < step.notes.length) say(WORDS.notices.undone(step.said), null);
  }

  /** Tells why notes were not written, those alike together, and shows the first line that was not as expected. True when there was anything to tell. */
  async #tell(refusals: readonly Refused[]): Promise<boolean> {
    for (const why of new Set(refusals.map((one) => one.why))) {
      const alike = refusals.filter((one) => one.why === why);
      this.#tools.say(refusalWords(why, alike), null);
    }
    const shown = refusals.find(({ line }) => line !== null);
    if (shown !== undefined) await this.#tools.show(shown);
    return refusals.length > 0;
  }
}

/** Edits by the note they are of, in order. */
function byNote(edits: readonly Edit[]): [path: string, edits: readonly Edit[]][] {
  const notes = new Map<string, Edit[]>();
  for (const edit of edits) notes.set(edit.path, [...(notes.get(edit.path) ?? []), edit]);
  return [...notes];
}

function refusalWords(why: Refused["why"], refusals: readonly Refused[]): string {
  const { notices } = WORDS;
  const notes = refusals.map(({ path }) => baseName(path));
  switch (why) {
    case "line-changed":
      return notices.lineChanged(notes);
    case "line-ambiguous":
      return notices.lineAmbiguous(notes);
    case "note-missing":
      return notices.noteMissing(notes);
    case "note-exists":
      return WORDS.withoutNote.exists(notes.join(", "));
    case "properties-unread":
      return notices.propertiesUnread(notes);
    case "property-shape":
      return notices.propertyShape(notes);
    case "failed":
      return notices.failed(notes, refusals[0]?.detail ?? "");
  }
}
