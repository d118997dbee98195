/** What the user said of who is a person and who is not, kept true as notes move. It can be taken back like what is written. */
import { type App, Component } from "obsidian";
import {
  listedAsBefore,
  listedIn,
  movedNames,
  type PeopleLists,
} from "../core/settings/people-lists";
import { type Settings } from "../core/settings/settings";
import { type NoteChange } from "./write-edit";

/** The settings in use, and how to change them. */
export interface Chosen {
  readonly current: Settings;
  change(part: Partial<Settings>): Promise<void>;
}

/** The lists of people in the settings, from load to unload. */
export class WhoIsSomebody extends Component {
  readonly #app: App;
  readonly #chosen: Chosen;

  constructor(app: App, chosen: Chosen) {
    super();
    this.#app = app;
    this.#chosen = chosen;
  }

  override onload(): void {
    this.registerEvent(
      this.#app.vault.on("rename", (file, from) => {
        const notPeople = movedNames(this.#chosen.current.notPeople, from, file.path);
        if (notPeople !== null) void this.#chosen.change({ notPeople });
      }),
    );
  }

  /** Has the note at a path be nobody's, wherever it is moved. */
  async setAside(path: string): Promise<NoteChange> {
    const file = this.#app.vault.getFileByPath(path);
    const now = (): string => file?.path ?? path;
    const others = (): string[] => this.#chosen.current.notPeople.filter((one) => one !== now());
    await this.#chosen.change({ notPeople: [...others(), path] });
    const takeBack = async (): Promise<null> => {
      await this.#chosen.change({ notPeople: others() });
      return null;
    };
    return { kind: "written", path: now, takeBack };
  }

  /** Puts a name in one of the lists and out of the other. */
  async list(name: string, list: keyof PeopleLists): Promise<NoteChange> {
    const before = this.#chosen.current;
    await this.#chosen.change(listedIn(before, list, name));
    const takeBack = async (): Promise<null> => {
      await this.#chosen.change(listedAsBefore(this.#chosen.current, before, name));
      return null;
    };
    return { kind: "written", path: () => name, takeBack };
  }
}
