/** Puts the app into the page and starts it; what goes wrong on the way is shown, not swallowed. */

import type { Backend } from "../model/backend";
import { moment } from "../model/moment";
import { Platform } from "../model/platform";
import { HostApp } from "./app";
import { hostWindow } from "./globals";
import { obsidianModule } from "./obsidian";
import { Tasks } from "./tasks";
import { watchTooltips } from "./tooltip";

function saveBeforeLeaving(app: HostApp): void {
  window.addEventListener("beforeunload", () => {
    app.workspace.trigger("quit", new Tasks());
    void app.workspace.requestSaveLayout.run();
    app.workspace.saveAll();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") app.workspace.saveAll();
  });
}

/** Builds the window, then loads the vault and the plugin. */
export async function startApp(backend: Backend): Promise<void> {
  hostWindow.moment = moment;
  const name = new URLSearchParams(location.search).get("vault") ?? "Vault";
  const app = new HostApp(backend, obsidianModule, name);
  hostWindow.app = app;
  const frame = document.body.createDiv("app-container").createDiv("horizontal-main-container");
  frame.appendChild(app.workspace.containerEl);
  if (!Platform.isMobile) document.body.appendChild(app.statusBar.containerEl);
  const banner = app.statusBar.addItem("host-banner");
  banner.setText("A stand-in for Obsidian, not Obsidian");
  watchTooltips(document);
  saveBeforeLeaving(app);
  document.addEventListener("click", (event) => (app.lastEvent = event), true);
  try {
    await app.start();
    hostWindow.__hostReady = true;
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    hostWindow.__hostReady = message;
    document.body.createEl("pre", { cls: "host-failure", text: message });
    throw error;
  }
}
