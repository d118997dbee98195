/** The built plugin in a real browser: one host, one page per test, and the gestures of a user. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type EditorView } from "@codemirror/view";
import { type Browser, type Locator, type Page } from "playwright-core";
import { launchBrowser, openHost, waitForHost } from "../host/browser.mjs";
import { startHost } from "../host/server/host.mjs";
import { buildHost } from "../host/ui/build.mjs";
import { makeDemo } from "../vaults/make-demo.mjs";

/** The day on which the tests are told, a Saturday. */
export const TODAY = "2026-11-21";

/** The zone in which the tests' browser lives. */
const ZONE = "Europe/London";

/** What a test opens. */
export interface Opening {
  /** Vault-relative path → text; the demo vault when absent. */
  readonly vault?: Readonly<Record<string, string>>;
  readonly theme?: "light" | "dark";
  readonly mobile?: "phone" | "tablet";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Physical pixels to a pixel of the page. */
  readonly deviceScaleFactor?: number;
  /** Right to left, as in the app's languages that are written so. */
  readonly rtl?: boolean;
  readonly forcedColors?: "active";
  readonly reducedMotion?: "reduce" | "no-preference";
}

/** The browser and the host's page, shared by the tests of one file. */
export class Stage {
  readonly #browser: Browser;
  readonly #assets: string;
  readonly #closing: (() => Promise<unknown>)[] = [];

  private constructor(browser: Browser, assets: string) {
    this.#browser = browser;
    this.#assets = assets;
  }

  static async raise(): Promise<Stage> {
    const assets = await mkdtemp(join(tmpdir(), "kith-page-"));
    await buildHost(assets);
    return new Stage(await launchBrowser(), assets);
  }

  /** Opens a vault in a page of its own, with the plugin on and the list in the right sidebar. */
  async open(opening: Opening = {}): Promise<App> {
    const folder = await mkdtemp(join(tmpdir(), "kith-vault-"));
    this.#closing.push(() => rm(folder, { recursive: true, force: true }));
    if (opening.vault === undefined) await makeDemo(folder, TODAY);
    else await writeVault(folder, opening.vault);
    const host = await startHost({ vault: folder, write: true, assets: this.#assets });
    this.#closing.push(() => host.close());
    const { vault: _vault, ...options } = opening;
    const requests: string[] = [];
    const page = await openHost(this.#browser, host.url, {
      ...options,
      timezoneId: ZONE,
      locale: "en-GB",
      prepare: async (fresh: Page) => {
        fresh.on("request", (request) => requests.push(request.url()));
        await fresh.clock.install({ time: new Date(`${TODAY}T10:00:00Z`) });
      },
    });
    this.#closing.push(() => page.context().close());
    const app = new App({ page, folder, url: host.url, requests });
    await app.command("kith:open");
    return app;
  }

  /** Closes what the last test opened. */
  async clear(): Promise<void> {
    for (const close of this.#closing.splice(0).reverse()) await close();
  }

  async strike(): Promise<void> {
    await this.clear();
    await this.#browser.close();
    await rm(this.#assets, { recursive: true, force: true });
  }
}

/** A page with the app in it. */
export class App {
  readonly page: Page;
  /** The vault's folder on disk. */
  readonly folder: string;
  readonly url: string;
  /** Addresses of all requests made so far. */
  readonly requests: readonly string[];

  constructor(parts: { page: Page; folder: string; url: string; requests: readonly string[] }) {
    this.page = parts.page;
    this.folder = parts.folder;
    this.url = parts.url;
    this.requests = parts.requests;
  }

  /** Runs a command by its id. */
  async command(id: string): Promise<void> {
    await this.page.evaluate((command) => window.app.commands.executeCommandById(command), id);
  }

  /** Opens a note in the main area and waits for its editor. */
  async openNote(path: string): Promise<Locator> {
    await this.page.evaluate(
      (target) => window.app.workspace.openLinkText(target, "", false),
      path,
    );
    const editor = this.page.locator(".workspace-split.mod-root .cm-content").last();
    await editor.waitFor();
    return editor;
  }

  /** A section of the list by its title. */
  section(title: string): Locator {
    return this.page.locator(".kith-section", {
      has: this.page.locator(".kith-header", { hasText: title }),
    });
  }

  /** The rows of a section that are in the document. */
  rows(title: string): Locator {
    return this.section(title).locator(".kith-row");
  }

  /** A row by the name it shows. */
  row(name: string): Locator {
    return this.page.locator(".kith-row", {
      has: this.page.locator(".kith-name", { hasText: name }),
    });
  }

  /** A note's text on disk. */
  text(path: string): Promise<string> {
    return readFile(join(this.folder, path), "utf8");
  }

  /** Loads the page anew, as when the app starts again. */
  async reload(): Promise<void> {
    await this.page.reload();
    await waitForHost(this.page);
    await this.command("kith:open");
  }
}

/** What `kith` answers about a folder, as JSON. */
export function terminal(...args: string[]): Promise<unknown> {
  return new Promise((done, failed) => {
    const kith = spawn(process.execPath, ["dist/kith.mjs", ...args, "--json"], {
      env: { ...process.env, TZ: ZONE },
    });
    let printed = "";
    kith.stdout.on("data", (part: Buffer) => (printed += part.toString("utf8")));
    kith.on("close", (code) => {
      if (code === 0) done(JSON.parse(printed));
      else failed(new Error(`kith exited with ${String(code)}`));
    });
  });
}

async function writeVault(folder: string, vault: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(vault)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

declare global {
  interface Window {
    /** The host's app, as far as the tests reach into it. */
    readonly app: {
      readonly commands: {
        readonly commands: Readonly<Record<string, unknown>>;
        executeCommandById(id: string): boolean;
      };
      readonly setting: { open(): void; openTabById(id: string): unknown };
      readonly workspace: {
        readonly activeEditor: {
          readonly editor: { readonly cm: EditorView };
          onEditorChange: () => void;
          editCell(text: string): () => void;
        } | null;
        openLinkText(link: string, source: string, pane: boolean | "window"): Promise<void>;
        detachLeavesOfType(type: string): void;
        readonly rightSplit: { collapse(): void; expand(): void };
        getLeavesOfType(type: string): unknown[];
        moveLeafToPopout(leaf: unknown): unknown;
        trigger(name: string, ...data: unknown[]): void;
        readonly leftSplit: { collapse(): void };
      };
      readonly vault: {
        getAbstractFileByPath(path: string): unknown;
        getMarkdownFiles(): readonly { readonly path: string }[];
        create(path: string, text: string): Promise<unknown>;
        cachedRead(file: { readonly path: string }): Promise<string>;
        read(file: unknown): Promise<string>;
        delete(file: unknown): Promise<void>;
        process(file: unknown, change: (text: string) => string): Promise<string>;
        rename(file: unknown, path: string): Promise<void>;
        modify(file: unknown, text: string): Promise<void>;
      };
      readonly metadataCache: {
        getCache(path: string): unknown;
        on(
          name: "changed",
          callback: (file: { readonly path: string }, data: string) => void,
        ): unknown;
        offref(ref: unknown): void;
      };
      readonly plugins: {
        readonly plugins: Readonly<Record<string, object | undefined>>;
        disablePlugin(id: string): Promise<void>;
        enablePlugin(id: string): Promise<void>;
      };
    };
    readonly __unknownIcons?: readonly string[] | ReadonlySet<string>;
  }
}
