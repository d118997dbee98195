/** Obsidian's settings window, of which its API has only the tabs. */
import { type App } from "obsidian";

/** What the app has besides what its API names. */
interface WithSettings {
  readonly setting?: { open(): void; openTabById(id: string): unknown };
}

/** Opens the settings at a plugin's tab. Does nothing where the app has no such window. */
export function openSettings(app: App, plugin: string): void {
  const { setting } = app as WithSettings;
  setting?.open();
  setting?.openTabById(plugin);
}
