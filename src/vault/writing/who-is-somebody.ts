/** What the user said of who is a person and who is not, kept true as notes move. It can be taken back like what is written. */
import { type App, Component } from "obsidian";
import {
  listedAsBefore,
  listedIn,
  movedNames,
  type PeopleLists,
} from "../../core/settings/people-lists";
import { type Settings, type SettingsHolder } from "../../core/settings/settings";
import { failed, type NoteChange, type Refused } from "./write-edit";

/** The lists of people in the settings, from load to unload. */
export class WhoIsSomebody extends Component {
  readonly #app: App;
  readonly #chosen: SettingsHolder;

  constructor(app: App, chosen: SettingsHolder) {
    super();
    this.#app = app;
    this.#chosen = chosen;
  }

  override onload(): void {
    this.registerEvent(
      this.#app.vault.on("rename", (file, from) => {
        const notPeople = movedNames(this.#chosen.current.notPeople, from, file.path);
        if (notPeople !== null) void this.#change(file.path, { notPeople });
      }),
    );
  }

  /** Has the note at a path be nobody's, wherever it is moved. */
  async setAside(path: string): Promise<NoteChange | Refused> {
    const file = this.#app.vault.getFileByPath(path);
    const now = (): string => file?.path ?? path;
    const others = (): string[] => this.#chosen.current.notPeople.filter((one) => one !== now());
    const refused = await this.#change(path, { notPeople: [...others(), path] });
    if (refused !== null) return refused;
    const takeBack: NoteChange["takeBack"] = () => this.#change(now(), { notPeople: others() });
    return { kind: "written", path: now, takeBack };
  }

  /** Puts a name in one of the lists and out of the other. */
  async list(name: string, list: keyof PeopleLists): Promise<NoteChange | Refused> {
    const before = this.#chosen.current;
    const refused = await this.#change(name, listedIn(before, list, name));
    if (refused !== null) return refused;
    const takeBack: NoteChange["takeBack"] = () =>
      this.#change(name, listedAsBefore(this.#chosen.current, before, name));
    return { kind: "written", path: () => name, takeBack };
  }

  /** Null when it is saved; the reason when it could not be. Never rejects. */
  async #change(path: string, part: Partial<Settings>): Promise<Refused | null> {
    try {
      await this.#chosen.change(part);
      return null;
    } catch (error) {
      return failed(path, error);
    }
  }
}
