/**
 * An action is one step. It is tried on all its notes before the first is written, so that what can't
 * be written stops it whole; then each note is written in one go. It is told in one notice, and taken
 * back as one.
 */
import { type Edit } from "../../core/edits/edit";
import { type Place } from "../../requests";
import { WORDS } from "../../words";
import { History, type Step } from "./history";
import { refusalWords, undoRefusalWords } from "./refusal-words";
import {
  type NoteChange,
  type NoteWriter,
  type Refused,
  type Rehearsed,
  type Written,
} from "./write-edit";

/** Tells the user what was done; `undo` takes it back, null when there is nothing to take back. Gives what takes the message away. */
export type Say = (message: string, undo: (() => Promise<void>) | null) => () => void;

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
  readonly #underWay = new Set<Promise<unknown>>();
  /** What takes away the message that offers to take a step back. */
  readonly #unsay = new WeakMap<Step, () => void>();

  constructor(tools: StepTools) {
    this.#tools = tools;
  }

  /** Does what an action needs before and with its step, so that the undo of the last action waits for it. */
  async during<Result>(action: () => Promise<Result>): Promise<Result> {
    const running = action();
    this.#underWay.add(running);
    try {
      return await running;
    } finally {
      this.#underWay.delete(running);
    }
  }

  /** Writes the edits of one action, and says what came of it. Notes that were `made` for them go with them. Gives whether anything was written. */
  take(said: string, edits: readonly Edit[], made: readonly NoteChange[] = []): Promise<boolean> {
    return this.during(async () => {
      const done = await this.#take(said, { notes: byNote(edits), made });
      if (!done) for (const one of made) await one.takeBack();
      return done;
    });
  }

  /** Makes a note, and says what came of it. Gives whether it was made. */
  make(said: string, note: { readonly path: string; readonly text: string }): Promise<boolean> {
    return this.during(async () => {
      const made = await this.#tools.writer.create(note.path, note.text);
      await this.#takeIn(said, made);
      return made.kind === "written";
    });
  }

  /** Takes in a change that is made elsewhere as a step, and tells of it. */
  record(said: string, change: Promise<NoteChange | Refused>): Promise<void> {
    return this.during(async () => this.#takeIn(said, await change));
  }

  async #takeIn(said: string, made: NoteChange | Refused): Promise<void> {
    if (made.kind === "refused") await this.#tell([made]);
    else this.#remember({ said, notes: [made] });
  }

  #remember(step: Step): void {
    this.#history.add(step);
    // Refused now, it can be tried again when what came after it has been taken back.
    const takeBack = (): Promise<void> => this.#takeBack(step, () => true);
    this.#unsay.set(step, this.#tools.say(step.said, takeBack));
  }

  /** Takes back the last step that has not been, one that is under way when that is done; the user is told which, or that there is none. */
  async takeBackLast(): Promise<void> {
    const before = this.#history.last;
    const isWaiting = this.#underWay.size > 0;
    await Promise.allSettled(this.#underWay);
    const { last } = this.#history;
    // What was under way came to nothing: the step before it is not the one that was meant.
    const isMeant = !isWaiting || last !== before;
    if (last === null || !isMeant) this.#tools.say(WORDS.notices.nothingToUndo, null);
    // A note that has changed is passed over for good, or no earlier step would ever be reached.
    else await this.#takeBack(last, ({ why }) => why === "failed");
  }

  /** Gives whether anything was written. */
  async #take(said: string, { notes, made }: Taken): Promise<boolean> {
    const { writer } = this.#tools;
    const tried = await Promise.all(notes.map(([path, edits]) => writer.rehearse(path, edits)));
    if (await this.#tell(refusalsIn(tried))) return false;
    const written: Written[] = [];
    for (const one of tried) if (one.kind === "ready") written.push(await one.write());
    const failed = refusalsIn(written);
    await this.#tell(failed);
    const done = written.filter((one) => one.kind === "written");
    const whole = failed.length === 0 ? said : WORDS.notices.partly(done.length, notes.length);
    if (done.length > 0)
      this.#remember({ said: whole, notes: done.map((one) => withNote(one, made)) });
    else if (failed.length === 0) this.#tools.say(said, null);
    return done.length > 0;
  }

  /** Takes a step back. Of the notes in which that is refused, those that are `kept` can be tried again. */
  async #takeBack(step: Step, isKept: (refused: Refused) => boolean): Promise<void> {
    const { say } = this.#tools;
    if (!this.#history.claim(step)) {
      say(WORDS.notices.alreadyUndone, null);
      return;
    }
    this.#unsay.get(step)?.();
    const refusals: Refused[] = [];
    const kept: NoteChange[] = [];
    for (const note of [...step.notes].reverse()) {
      const refusal = await note.takeBack();
      if (refusal === null) continue;
      refusals.unshift(refusal);
      if (isKept(refusal)) kept.unshift(note);
    }
    this.#history.settle(step, kept.length === 0 ? null : { ...step, notes: kept });
    for (const words of undoRefusalWords(refusals)) say(words, null);
    if (refusals.length < step.notes.length) say(WORDS.notices.undone(step.said), null);
  }

  /** Tells why notes were not written, those alike together, and shows the first line that was not as expected. True when there was anything to tell. */
  async #tell(refusals: readonly Refused[]): Promise<boolean> {
    for (const words of refusalWords(refusals)) this.#tools.say(words, null);
    const shown = refusals.find(({ line }) => line !== null);
    // A line that can't be shown has been told of; what was written stays to be taken back.
    if (shown !== undefined) await this.#tools.show(shown).catch(() => undefined);
    return refusals.length > 0;
  }
}

/** A change that, taken back, takes the note back as well that was made for it. */
function withNote(change: NoteChange, made: readonly NoteChange[]): NoteChange {
  const note = made.find(({ path }) => path() === change.path());
  if (note === undefined) return change;
  const takeBack = async (): Promise<Refused | null> => {
    const refusal = await change.takeBack();
    // Whoever has written in it since keeps it.
    if (refusal === null) await note.takeBack();
    return refusal;
  };
  return { ...change, takeBack };
}

interface Taken {
  readonly notes: NoteEdits;
  readonly made: readonly NoteChange[];
}

type NoteEdits = readonly (readonly [path: string, edits: readonly Edit[]])[];

/** Edits by the note they are of, in order. */
function byNote(edits: readonly Edit[]): NoteEdits {
  const notes = new Map<string, Edit[]>();
  for (const edit of edits) notes.set(edit.path, [...(notes.get(edit.path) ?? []), edit]);
  return [...notes];
}

function refusalsIn(outcomes: readonly (Written | Rehearsed)[]): Refused[] {
  return outcomes.filter((one) => one.kind === "refused");
}
