/** The index kept alive: notes flow in from the vault, answers for the present day flow out. */
import { type App, Component } from "obsidian";
import { type Contact } from "../core/calendar/year-grid";
import { type Explanation, Kith, type PersonMatch, type Stats, type VaultWays } from "../core/kith";
import { type Day } from "../core/dates/day";
import { type UnknownPerson } from "../core/note-index/unknown-people";
import { type Agenda } from "../core/ranking/agenda";
import { type Dossier } from "../core/ranking/dossier";
import { type Settings } from "../core/settings/settings";
import { type Suggestion } from "../core/ranking/suggestion";
import { type Someone } from "../requests";
import { Watch } from "./watch";

/** Milliseconds in which changes are gathered into one event for the views. */
const BATCH = 30;

/** Keeps an index of the vault and tells its listeners, once for each batch, that it has changed. */
export class LiveIndex extends Component {
  readonly #today: () => Day;
  readonly #watch: Watch;
  readonly #listeners = new Set<() => void>();
  /** The index that answers; null until the notes have been read once. */
  #kith: Kith | null = null;
  /** The index being filled after a start or a change of settings; the old one answers meanwhile. */
  #filling: Kith | null = null;
  #agenda: Agenda | null = null;
  #unknown: { readonly today: Day; readonly people: readonly UnknownPerson[] } | null = null;
  /** Path → name of the people on the agenda. */
  #names: ReadonlyMap<string, string> = new Map();
  #timer: number | null = null;

  constructor(app: App, today: () => Day) {
    super();
    this.#today = today;
    this.#watch = this.addChild(
      new Watch(app, {
        put: (path, text) => this.put(path, text),
        remove: (path) => this.#change((kith) => kith.remove(path)),
        skip: (path, why) => this.#change((kith) => kith.skip(path, why)),
        caughtUp: () => this.#swap(),
      }),
    );
  }

  /** Begins to follow the vault. To be called when the layout is ready. */
  start(): void {
    this.#watch.start();
  }

  /** Reads all notes, again if need be, under these settings. The old answers stand until it is done. */
  restart(settings: Settings, ways: VaultWays): void {
    this.#filling = new Kith(settings, ways);
    this.#watch.readAll(settings.ignoredFolders);
  }

  /** Takes in a note's text at once, before Obsidian's own event brings it. */
  put(path: string, text: string): void {
    this.#change((kith) => kith.put(path, text));
  }

  /** Reads a note again, when what it is read with has changed. */
  reread(path: string): void {
    this.#watch.reread(path);
  }

  /** How far the first reading has come, or null when it is done. */
  get reading(): { readonly done: number; readonly of: number } | null {
    return this.#kith === null ? this.#watch.progress : null;
  }

  /** The list for today, or null before the notes have been read once. */
  agenda(): Agenda | null {
    const today = this.#today();
    if (this.#kith !== null && this.#agenda?.today !== today) {
      this.#agenda = this.#kith.agenda(today);
      this.#names = new Map(this.#agenda.people.map(({ person }) => [person.path, person.name]));
    }
    return this.#agenda;
  }

  /** Everybody known, most urgent first. */
  people(): readonly Someone[] {
    const people = this.agenda()?.people ?? [];
    return people.map(({ person: { path, name } }) => ({ path, name }));
  }

  /** The name of the person whose note has a path, or null. */
  nameOf(path: string): string | null {
    this.agenda();
    return this.#names.get(path) ?? null;
  }

  /** The person meant by a name, alias or path; nobody before the notes have been read once. */
  find(name: string): PersonMatch {
    return this.#kith?.findPerson(name) ?? { kind: "none" };
  }

  /** What was read, in numbers, or null before the notes have been read once. */
  stats(): Stats | null {
    return this.#kith?.stats(this.#today()) ?? null;
  }

  /** Intervals to suggest today; none before the notes have been read once. */
  suggestions(): readonly Suggestion[] {
    return this.#kith?.suggestions(this.#today()) ?? [];
  }

  /** Whom dated notes tell of who have no note; none before the notes have been read once. */
  unknownPeople(): readonly UnknownPerson[] {
    const today = this.#today();
    if (this.#unknown?.today !== today) {
      this.#unknown = { today, people: this.#kith?.unknownPeople(today) ?? [] };
    }
    return this.#unknown.people;
  }

  /** All about one person today, or null when the path is no person's. */
  explain(path: string): Explanation | null {
    return this.#kith?.explain(path, this.#today()) ?? null;
  }

  /** The index as it is, also while it is being filled for the first time; null before the layout is ready. For reading texts that are being edited. */
  get reader(): Kith | null {
    return this.#kith ?? this.#filling;
  }

  /** What to have in mind about one person today, or null when the path is no person's. */
  dossier(path: string): Dossier | null {
    return this.#kith?.dossier(path, this.#today()) ?? null;
  }

  /** The contacts up to today with one person, or with everybody when null. */
  contacts(path: string | null): readonly Contact[] {
    return this.#kith?.contacts(path, this.#today()) ?? [];
  }

  /** Calls back after each batch of changes until the function it gives is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks all listeners to look again, soon. */
  stir(): void {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = null;
      for (const listener of this.#listeners) listener();
    }, BATCH);
  }

  override onunload(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#listeners.clear();
  }

  #change(act: (kith: Kith) => void): void {
    if (this.#kith !== null) act(this.#kith);
    if (this.#filling !== null) act(this.#filling);
    this.#agenda = null;
    this.#unknown = null;
    this.stir();
  }

  #swap(): void {
    if (this.#filling === null) return;
    this.#kith = this.#filling;
    this.#filling = null;
    this.#agenda = null;
    this.#unknown = null;
    this.stir();
  }
}
