/**
 * The index kept alive: notes flow in from the vault, answers for the present day flow out. At the
 * start they come from what an earlier run kept, and then from the notes that have changed since;
 * where there are many to read, there are answers from time to time while they are read.
 */
import { type App, Component } from "obsidian";
import { type Day } from "../../core/dates/day";
import { Kith, type VaultWays } from "../../core/kith";
import { TypedDays } from "../../core/markers/typed-days";
import { type KeptNote, type KeptState } from "../../core/note-index/kept-notes";
import { type PlacedFollowUp } from "../../core/note-index/placed-follow-up";
import { readingKey } from "../../core/reading-key";
import { readingWays } from "../../core/reading-ways";
import { type Settings } from "../../core/settings/settings";
import { type Time } from "../time";
import { Answers } from "./answers";
import { Bell } from "./bell";
import { EarlyAnswers } from "./early-answers";
import { IndexWork } from "./index-work";
import { KeptNotes } from "./kept-notes";
import { Pace } from "./pace";
import { ReadingOrder } from "./reading-order";
import { type RecordStore } from "./record-store";
import { Watch } from "./watch";

/** Milliseconds in which changes are gathered into one event for the views. */
const BATCH = 30;

/** Milliseconds between two words on how far the reading has come. */
const PROGRESS = 200;

/** What the index works with. */
export interface IndexTools {
  readonly app: App;
  readonly today: () => Day;
  readonly time: Time;
  readonly store: RecordStore;
  /** Stands for the program that reads the notes: another one's facts are of no use. */
  readonly code: string;
}

/** Keeps an index of the vault and tells its listeners, once for each batch, that it has changed. */
export class LiveIndex extends Component {
  /** What there is to be asked. */
  readonly answers: Answers;
  readonly #tools: IndexTools;
  readonly #pace: Pace;
  readonly #work: IndexWork;
  readonly #early: EarlyAnswers;
  readonly #kept: KeptNotes;
  readonly #watch: Watch;
  readonly #answersBell: Bell;
  readonly #readingBell: Bell;
  /** The index that answers; null until the notes have been read once. */
  #kith: Kith | null = null;
  /** The index being filled after a start or a change of settings; the old one answers meanwhile. */
  #filling: Kith | null = null;
  /** The index whose facts are kept. */
  #source: Kith | null = null;
  /** What the notes of the index that answers were read under. */
  #key: string | null = null;
  /** Whether all notes that the index lacks have been asked for. */
  #isAsked = false;
  /** What was waited for may come after the plugin has gone. */
  #isUnloaded = false;
  #typed = new TypedDays();
  /** The notes that were told of since the filling began. */
  #news = new Set<string>();

  constructor(tools: IndexTools) {
    super();
    const { app, time, store } = tools;
    this.#tools = tools;
    this.answers = new Answers(() => this.#answering, tools.today);
    this.#pace = new Pace(time);
    this.#answersBell = new Bell(time, BATCH);
    this.#readingBell = new Bell(time, PROGRESS);
    const isInUse = (kith: Kith): boolean =>
      !this.#isUnloaded && (this.#filling === kith || this.#kith === kith);
    this.#work = new IndexWork({ pace: this.#pace, today: tools.today, isInUse });
    this.#early = new EarlyAnswers({
      work: this.#work,
      pace: this.#pace,
      answers: this.answers,
      bell: this.#answersBell,
      isAwaited: (kith) => this.#kith === null && this.#filling === kith,
    });
    const factsOf: Kith["factsOf"] = (path) => this.#source?.factsOf(path) ?? null;
    this.#kept = new KeptNotes({ store, time, pace: this.#pace, factsOf });
    const sink = {
      put: (path: string, text: string, state: KeptState["state"]) => this.#read(path, text, state),
      remove: (path: string) => this.#forget(path, (kith) => kith.remove(path)),
      skip: (path: string, why: string) => this.#forget(path, (kith) => kith.skip(path, why)),
      caughtUp: () => void this.#caughtUp(),
    };
    const ready = (): Promise<void> => this.#work.warmUp(this.reader);
    this.#watch = this.addChild(
      new Watch(app, { sink, known: this.#kept, pace: this.#pace, ready }),
    );
  }

  /** Begins to follow the vault. To be called when the layout is ready. */
  start(): void {
    if (!this.#isUnloaded) this.#watch.start();
  }

  /** Answers under these settings, as soon as all that has to be read for it has been. Old answers stand until then, unless they came from a part of the notes only. */
  restart(settings: Settings, ways: VaultWays): void {
    if (this.#isUnloaded) return;
    const key = readingKey(settings, ways, this.#tools.code);
    const before = this.#key === key && this.#kept.key === key ? this.#kith : null;
    const kith = new Kith(settings, ways);
    this.#source = before ?? kith;
    this.#filling = kith;
    this.#early.forget();
    if (this.#kith === null) this.answers.forget();
    this.#isAsked = false;
    this.#typed = ways.typed;
    this.#kept.renew(ways.typed);
    this.#news = new Set();
    this.#watch.ignore(settings.ignoredFolders);
    const earlier =
      before === null
        ? this.#kept.recall(key, ways.typed)
        : [factsFrom(before, this.#kept.paths())];
    const order = new ReadingOrder(this.#tools.app, settings, readingWays(settings, ways).formats);
    void this.#fill(kith, earlier, order);
  }

  /** Takes in a note's text at once, before Obsidian's own event brings it. */
  put(path: string, text: string): void {
    this.#kept.put(path, null, this.#typed);
    this.#tellAll(path, (kith) => kith.put(path, text));
    this.#changed();
  }

  /** Reads a note again, when what it is read with has changed. */
  reread(path: string): void {
    this.#watch.reread(path);
  }

  /** How far the first reading has come, or null when it is done. */
  get reading(): { readonly done: number; readonly of: number } | null {
    return this.#kith === null ? this.#watch.progress : null;
  }

  /** Everything promised in the vault, or null while some of its notes have never been read. */
  get allFollowUps(): readonly PlacedFollowUp[] | null {
    return this.#kith === null ? null : (this.answers.agenda()?.followUps ?? null);
  }

  /** The index as it is, also while it is being filled for the first time; null before the layout is ready. For reading texts that are being edited. */
  get reader(): Kith | null {
    return this.#kith ?? this.#filling;
  }

  /** Calls back after each batch of changes until the function it gives is called. */
  subscribe(listener: () => void): () => void {
    return this.#answersBell.subscribe(listener);
  }

  /** Calls back from time to time while `reading` goes on, and when it is done, until the function it gives is called. */
  onReading(listener: () => void): () => void {
    return this.#readingBell.subscribe(listener);
  }

  /** Says that another day has begun: listeners look again once its answers have been prepared. */
  async turnDay(): Promise<void> {
    const kith = this.#answering;
    if (kith !== null) {
      await this.#work.prepare(kith);
      await this.#work.prepareUnknown(kith);
    }
    this.#answersBell.ring();
  }

  override onunload(): void {
    this.#isUnloaded = true;
    this.#filling = null;
    this.#early.forget();
    this.#answersBell.silence();
    this.#readingBell.silence();
    this.#kept.close();
  }

  /** The index to be asked, or null when there are no answers yet. */
  get #answering(): Kith | null {
    return this.#kith ?? this.#early.kith;
  }

  /** Fills an index with what is known from earlier, then asks for the notes it lacks. */
  async #fill(kith: Kith, earlier: Earlier, order: ReadingOrder): Promise<void> {
    const isSomeKnown = await this.#takeOver(kith, earlier);
    // All of it before notes are read, since then it is asked who mentions the new ones.
    if (isSomeKnown) await this.#early.answer(kith);
    await this.#watch.readAll((file) => {
      if (this.#filling !== kith || this.#kept.isCurrent(file.path, file.stat)) return null;
      return order.rankOf(file);
    });
    if (this.#filling !== kith) return;
    this.#isAsked = true;
    if (this.#watch.progress.of === 0) await this.#caughtUp();
  }

  /** Takes in what is known from earlier, in slices. Gives whether anything is. */
  async #takeOver(kith: Kith, earlier: Earlier): Promise<boolean> {
    let isSomeKnown = false;
    for await (const notes of earlier)
      for (const { path, facts } of notes) {
        if (this.#filling !== kith) return false;
        if (this.#watch.follows(path)) {
          isSomeKnown = true;
          if (!this.#news.has(path)) kith.know(path, facts);
        } else this.#kept.remove(path);
        if (this.#pace.isOver) await this.#pace.breathe();
      }
    return isSomeKnown;
  }

  /** A note was read: one of many at a start, or one that somebody has just changed. */
  #read(path: string, text: string, state: KeptState["state"]): void {
    const isNew = !this.#kept.has(path);
    this.#tellAll(path, (kith) => kith.put(path, text));
    this.#kept.put(path, state, this.#typed);
    if (this.#kith !== null || !isNew) return this.#changed();
    this.#readingBell.ring();
    if (this.#filling !== null) this.#early.haveRead(this.#filling, this.#watch.progress.done);
  }

  #forget(path: string, act: (kith: Kith) => void): void {
    this.#kept.remove(path);
    this.#tellAll(path, act);
    this.#changed();
  }

  #tellAll(path: string, act: (kith: Kith) => void): void {
    this.#news.add(path);
    if (this.#kith !== null) act(this.#kith);
    if (this.#filling !== null) act(this.#filling);
  }

  /** The answers are others now; while an index is filled for the first time, they stand until the next ones are ready. */
  #changed(): void {
    if (this.#kith === null) {
      if (this.#filling !== null) this.#early.renew(this.#filling);
      return;
    }
    this.answers.forget();
    this.#answersBell.ring();
  }

  async #caughtUp(): Promise<void> {
    const filling = this.#filling;
    if (filling === null || !this.#isAsked) return;
    await this.#work.prepare(filling);
    await this.#work.prepareUnknown(filling);
    if (this.#filling !== filling || this.#watch.progress.of > 0) return;
    this.#kith = filling;
    this.#source = filling;
    this.#key = this.#kept.key;
    this.#filling = null;
    this.answers.forget();
    this.answers.tellUnknown(filling);
    this.#answersBell.ring();
    this.#readingBell.ring();
    // For the first edit.
    void this.#work.warmUp(filling);
  }
}

/** What is known of a note without reading it. */
type KnownFacts = Pick<KeptNote, "path" | "facts">;

/** What is known of notes without reading them, some at a time. */
type Earlier = AsyncIterable<Iterable<KnownFacts>> | Iterable<Iterable<KnownFacts>>;

function* factsFrom(kith: Kith, paths: Iterable<string>): Generator<KnownFacts, void> {
  for (const path of paths) yield { path, facts: kith.factsOf(path) };
}
