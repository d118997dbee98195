/**
 * A browser for the tests: the one that is there, or one that can be had on this machine without
 * asking its user for anything.
 */
import { execFile, execFileSync } from "node:child_process";
import { closeSync, existsSync, openSync, readSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const run = promisify(execFile);
const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

/** Keeps the browser from its errands; each test brings its own pages. */
const ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-sandbox",
];

/** Milliseconds of downloading after which a route is given up. */
const PATIENCE = 10 * 60_000;

/** Milliseconds until the host must be ready; thousands of notes take a busy machine a while. */
const READY_WITHIN = 120_000;

/** @returns {string[]} where browsers of this system lie */
function usualPlaces() {
  if (process.platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((n) => process.env[n]);
    const exes = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return roots.flatMap((root) => (root ? exes.map((exe) => path.join(root, exe)) : []));
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "microsoft-edge"];
  const snapStub = ["chromium-browser"]; // On Ubuntu a stub that only asks for a snap.
  const folders = (process.env["PATH"] ?? "").split(":").filter(Boolean);
  const found = [...names, ...snapStub].flatMap((n) => folders.map((f) => path.join(f, n)));
  return [...found, "/opt/google/chrome/chrome"];
}

/** @param {string} file */
function isRealBrowser(file) {
  if (!existsSync(file)) return false;
  if (process.platform !== "linux") return true;
  const start = firstBytes(file);
  return !(start.startsWith("#!") && start.includes("snap"));
}

/** @param {string} file */
function firstBytes(file) {
  const bytes = Buffer.alloc(4096);
  const descriptor = openSync(file, "r");
  try {
    return bytes.toString("latin1", 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

/** @returns {string | null} Playwright's own download, when it was made */
function playwrightsOwn() {
  try {
    const file = chromium.executablePath();
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/** @returns {string | null} a browser that needs no installing */
export function findBrowser() {
  const wanted = process.env["KITH_BROWSER"];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`KITH_BROWSER names no file: ${wanted}`);
  }
  return playwrightsOwn() ?? usualPlaces().find(isRealBrowser) ?? null;
}

function isDebianAsRoot() {
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  return isRoot && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

function installByApt() {
  const options = { stdio: /** @type {"ignore"} */ ("ignore"), timeout: PATIENCE };
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (/** @type {string[]} */ ...args) => {
    execFileSync("apt-get", args, { ...options, env });
  };
  const install = () => apt("install", "-y", "--no-install-recommends", "chromium");
  try {
    install();
  } catch {
    apt("update");
    install();
  }
}

async function installByPlaywright() {
  const cli = path.join(REPOSITORY, "node_modules/playwright-core/cli.js");
  await run(process.execPath, [cli, "install", "chromium"], { timeout: PATIENCE });
}

/** @returns {Promise<string>} */
async function installBrowser() {
  /** @type {[said: string, install: () => unknown][]} */
  const routes = [];
  if (isDebianAsRoot()) {
    routes.push(["apt-get install -y --no-install-recommends chromium", installByApt]);
  }
  routes.push(["npx playwright-core install chromium", installByPlaywright]);
  for (const [said, install] of routes) {
    say(`No browser found. Installing one for the tests: ${said}`);
    try {
      await install();
    } catch {
      say("That did not work here.");
    }
    const file = findBrowser();
    if (file !== null) return file;
  }
  throw new Error(
    "The browser tests need Chrome, Edge or Chromium, and none was found. Install one, for example with\n" +
      "    npx playwright-core install --with-deps chromium\n" +
      "or set KITH_BROWSER to the program of one you have.",
  );
}

/**
 * Starts a headless browser, installing one when the machine has none.
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchBrowser() {
  const executablePath = findBrowser() ?? (await installBrowser());
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/**
 * @typedef {object} OpenOptions
 * @property {"light" | "dark"} [theme]
 * @property {{ width: number, height: number }} [viewport]
 * @property {"phone" | "tablet"} [mobile]
 * @property {boolean} [rtl] right to left, as the app is in languages written so
 * @property {number} [deviceScaleFactor]
 * @property {"active" | "none"} [forcedColors]
 * @property {"reduce" | "no-preference"} [reducedMotion]
 * @property {string} [locale]
 * @property {string} [timezoneId]
 * @property {(page: import("playwright-core").Page) => Promise<void>} [prepare] before the page loads, to set its clock for example
 */

/**
 * Opens the host in a context of its own and waits until the vault is loaded, the plugin is on and
 * the first pass over the notes is through. Rejects with the page's own words when it fails.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {OpenOptions} [options]
 * @returns {Promise<import("playwright-core").Page>}
 */
export async function openHost(browser, url, options = {}) {
  const { theme = "light", mobile, rtl = false, prepare, ...context } = options;
  const viewport = { width: 1280, height: 800 };
  const isTouch = mobile !== undefined;
  const opened = await browser.newContext({ viewport, hasTouch: isTouch, ...context });
  const page = await opened.newPage();
  await prepare?.(page);
  const address = new URL(url);
  address.searchParams.set("theme", theme);
  if (mobile !== undefined) address.searchParams.set("mobile", mobile);
  if (rtl) address.searchParams.set("rtl", "");
  await page.goto(address.href);
  await waitForHost(page);
  return page;
}

/**
 * Waits until the host in the page is ready; after a reload, too.
 * @param {import("playwright-core").Page} page
 */
export async function waitForHost(page) {
  await page.waitForFunction(
    () => {
      const { __hostReady: ready, app } = /** @type {any} */ (window);
      if (typeof ready === "string") throw new Error(ready);
      return ready === true && app.workspace.layoutReady && app.metadataResolved;
    },
    undefined,
    { timeout: READY_WITHIN },
  );
}
