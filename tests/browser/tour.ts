/** A tour of the plugin's states in one look: the page stays, and is opened anew only for another vault. */
import { type State, VAULTS } from "../states/states.mjs";
import { type App, type Opening, type Stage } from "./app";

/** How the plugin is looked at. */
export interface Look extends Omit<Opening, "vault"> {
  /** Language of the plugin's words; the app's when absent. */
  readonly language?: string;
  /** Whether the left sidebar is folded away, as where there is little room. */
  readonly leftFolded?: boolean;
}

/** Goes from state to state. */
export class Tour {
  readonly #stage: () => Stage;
  readonly #look: Look;
  #at: { readonly vault: keyof typeof VAULTS; readonly app: App } | null = null;

  constructor(stage: () => Stage, look: Look) {
    this.#stage = stage;
    this.#look = look;
  }

  /** Enters a state, gives what `look` finds there, and leaves it. */
  async see<Found>(state: State, look: (app: App) => Promise<Found>): Promise<Found> {
    const app = await this.#open(state.vault ?? "full");
    try {
      await state.enter(app.page);
      return await look(app);
    } finally {
      await state.leave?.(app.page);
    }
  }

  /** Closes what is open. */
  async end(): Promise<void> {
    this.#at = null;
    await this.#stage().clear();
  }

  async #open(vault: keyof typeof VAULTS): Promise<App> {
    if (this.#at?.vault === vault) return this.#at.app;
    await this.end();
    const { language, leftFolded = false, ...opening } = this.#look;
    const notes = new Map(await VAULTS[vault]());
    if (language !== undefined)
      notes.set(".obsidian/plugins/kith/data.json", JSON.stringify({ language }));
    const app = await this.#stage().open({ ...opening, vault: Object.fromEntries(notes) });
    if (leftFolded) await app.page.evaluate(() => window.app.workspace.leftSplit.collapse());
    this.#at = { vault, app };
    return app;
  }
}
