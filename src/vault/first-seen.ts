/** Remembers the days on which markers were typed, and keeps what is remembered true as notes move. */
import { type App, Component } from "obsidian";
import { addDays, type Day } from "../core/dates/day";
import { type TypedDays, type TypedMarker } from "../core/markers/typed-days";
import { type PlacedFollowUp } from "../core/ranking/agenda";

/** Days for which a marker is remembered whether or not it is in the vault: its note may still be on its way from another device. */
const GRACE_DAYS = 30;

/** Markers that are remembered before any is looked through, since that takes the whole vault's promises. */
const MANY = 200;

/** What it works with. */
export interface FirstSeenTools {
  readonly app: App;
  readonly typed: TypedDays;
  readonly today: () => Day;
  /** Everything promised in the vault, or null before it has been read once. */
  readonly followUps: () => readonly PlacedFollowUp[] | null;
  readonly save: () => Promise<void>;
  /** Asks for a note to be read again. */
  readonly reread: (path: string) => void;
}

/** The memory of typed markers, from load to unload. */
export class FirstSeen extends Component {
  readonly #tools: FirstSeenTools;

  constructor(tools: FirstSeenTools) {
    super();
    this.#tools = tools;
  }

  override onload(): void {
    const { app, typed } = this.#tools;
    this.registerEvent(
      app.vault.on("rename", (file, from) => {
        if (typed.rename(from, file.path)) this.#save();
      }),
    );
  }

  /** Remembers markers that were typed in a note. */
  remember(markers: readonly TypedMarker[]): void {
    const { typed, reread } = this.#tools;
    const concerned = typed.merge(markers);
    if (concerned.size === 0) return;
    this.#forgetOld();
    this.#save();
    for (const path of concerned) reread(path);
  }

  /** Takes in that a line of a note was edited. */
  follow(path: string, before: string, after: string): void {
    if (this.#tools.typed.follow(path, before, after)) this.#save();
  }

  /** Forgets what no open promise is counted from any more: it was pinned, closed or deleted long ago. */
  #forgetOld(): void {
    const { typed, today, followUps } = this.#tools;
    const all = typed.all().length > MANY ? followUps() : null;
    if (all === null) return;
    const fresh = addDays(today(), -GRACE_DAYS);
    const counted = all.filter(
      ({ anchor, state }) => anchor?.source === "typed" && state === "open",
    );
    typed.prune(
      ({ day, words }) => day >= fresh || counted.some(({ source }) => source.includes(words)),
    );
  }

  #save(): void {
    void this.#tools.save();
  }
}
