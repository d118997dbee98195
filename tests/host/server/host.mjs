/**
 * The host's server: the page, the built plugin and a vault's folder, on this machine only. A page of
 * another site can neither read nor write through it: names other than our own are refused (a
 * rebound DNS name), and so are requests that another origin started.
 */
import { readFile, realpath, stat } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { confinedPath, Refused } from "./confined-path.mjs";
import { copyVault } from "./copy-vault.mjs";
import { answerVaultCall } from "./vault-api.mjs";
import { FolderWatch } from "./watch-folder.mjs";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));
/** The app's settings folder in a vault. */
const CONFIG_DIR = ".obsidian";
/** What a plugin is made of; nothing else of its folder is served. */
const PLUGIN_FILES = new Set(["main.js", "styles.css", "manifest.json"]);
/** Bytes a page may send at once: far above any note. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const PICTURES = new Set([".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp"]);

/** The page loads the plugin with `new Function`, as the app does; nothing may come from elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
].join("; ");

/**
 * @typedef {object} HostOptions
 * @property {string} vault the folder to show
 * @property {boolean} [write] work in that folder itself; without it, in a temporary copy
 * @property {number} [port] 0, the default, takes a free one
 * @property {string} [assets] the folder of the built page, with `index.html`
 * @property {string} [plugin] the folder of the built plugin; the repository's root if not given
 */

/**
 * @typedef {object} Host
 * @property {string} url
 * @property {string} vaultPath the folder worked in: the copy, unless `write`
 * @property {readonly string[]} skipped notes that could not be copied
 * @property {() => Promise<void>} close stops, and deletes the copy
 */

/**
 * Starts the server. Rejects when the vault is no readable folder or the port is taken.
 * @param {HostOptions} options
 * @returns {Promise<Host>}
 */
export async function startHost({ vault, write = false, port = 0, assets, plugin = REPOSITORY }) {
  const given = await folderAt(vault, "vault");
  const pageFolder = assets === undefined ? null : await folderAt(assets, "page");
  const noCopy = { vaultPath: given, skipped: [], remove: () => Promise.resolve() };
  const copy = write ? noCopy : await copyVault(given, CONFIG_DIR);
  const folders = { vault: copy.vaultPath, assets: pageFolder, plugin: await realpath(plugin) };
  const site = new Site(folders);
  try {
    await site.open(port);
  } catch (error) {
    await copy.remove();
    throw error;
  }
  const close = async () => {
    await site.close();
    await copy.remove();
  };
  return { url: site.url, vaultPath: copy.vaultPath, skipped: copy.skipped, close };
}

/**
 * @param {string} folder
 * @param {string} what
 */
async function folderAt(folder, what) {
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) throw new Error(`The ${what} is not a folder: ${folder}`);
  return realpath(folder);
}

/** One listening server over its folders. */
class Site {
  #folders;
  #server = http.createServer((request, response) => void this.#answer(request, response));
  #watch;
  /** @type {Set<http.ServerResponse>} */
  #listeners = new Set();
  url = "";

  /** @param {{ vault: string, assets: string | null, plugin: string }} folders */
  constructor(folders) {
    this.#folders = folders;
    const wanted = (/** @type {string} */ name) => !name.startsWith(".") || name === CONFIG_DIR;
    this.#watch = new FolderWatch(folders.vault, wanted, (changed) => this.#tell(changed));
  }

  /** @param {number} port */
  async open(port) {
    await new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => resolve(undefined));
    });
    const address = /** @type {import("node:net").AddressInfo} */ (this.#server.address());
    this.url = `http://127.0.0.1:${address.port}/`;
    await this.#watch.open();
  }

  async close() {
    await this.#watch.close();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** @param {string} changed */
  #tell(changed) {
    for (const listener of this.#listeners) listener.write(`data: ${JSON.stringify(changed)}\n\n`);
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  async #answer(request, response) {
    try {
      this.#admit(request);
      await this.#route(request, response, new URL(request.url ?? "/", this.url));
    } catch (error) {
      const { status, message } = refusalOf(error);
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(message);
    }
  }

  /** @param {http.IncomingMessage} request */
  #admit(request) {
    const { host } = new URL(this.url);
    const names = [host, host.replace("127.0.0.1", "localhost")];
    const { origin } = request.headers;
    const isOurs = names.includes(request.headers.host ?? "");
    const isFromUs = origin === undefined || names.some((name) => origin === `http://${name}`);
    const site = request.headers["sec-fetch-site"];
    const isSameSite = site === undefined || site === "same-origin" || site === "none";
    if (!isOurs || !isFromUs || !isSameSite)
      throw new Refused(403, "only for this host's own page");
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   * @param {URL} url
   */
  async #route(request, response, url) {
    const [, area, ...rest] = url.pathname.split("/").map(decodeURIComponent);
    const name = rest.join("/");
    if (area === "api" && name === "events") return this.#listen(response);
    if (area === "api") return this.#vault(request, response, { name, query: url.searchParams });
    if (request.method !== "GET") throw new Refused(405, "only GET");
    const file = area === "plugin" ? this.#pluginFile(name) : await this.#page(url.pathname);
    return send(response, await readFile(file), path.extname(file));
  }

  /** @param {http.ServerResponse} response */
  #listen(response) {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    // Sent at once, so that a page knows it listens before it lists the vault.
    response.write(":\n\n");
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   * @param {{ name: string, query: URLSearchParams }} call
   */
  async #vault(request, response, { name, query }) {
    const body = () => bodyOf(request);
    const answer = await answerVaultCall(this.#folders.vault, `${request.method} ${name}`, {
      query,
      body,
    });
    if (answer === null) throw new Refused(404, "no such call");
    if (answer.value === undefined) return response.writeHead(204).end();
    if (Buffer.isBuffer(answer.value)) {
      const extension = path.extname(query.get("path") ?? "").toLowerCase();
      // A note's folder may hold anything: only pictures go out as what they are.
      return send(response, answer.value, PICTURES.has(extension) ? extension : "");
    }
    return send(response, Buffer.from(JSON.stringify(answer.value)), ".json");
  }

  /** @param {string} name */
  #pluginFile(name) {
    if (!PLUGIN_FILES.has(name)) throw new Refused(404, "no such file of the plugin");
    return path.join(this.#folders.plugin, name);
  }

  /** @param {string} pathname */
  async #page(pathname) {
    if (this.#folders.assets === null) throw new Refused(404, "this host serves no page");
    const relative = pathname === "/" ? "index.html" : decodeURIComponent(pathname.slice(1));
    return confinedPath(this.#folders.assets, relative);
  }
}

/**
 * @param {http.ServerResponse} response
 * @param {Buffer} bytes
 * @param {string} extension
 */
function send(response, bytes, extension) {
  const type = TYPES[extension.toLowerCase()] ?? "application/octet-stream";
  response.writeHead(200, {
    "content-type": type,
    "content-length": bytes.length,
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  response.end(bytes);
}

/** @param {http.IncomingMessage} request */
async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST_BODY) throw new Refused(413, "too large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * What to tell the page: our own refusals as they are, the disk's by its own words.
 * @param {unknown} error
 * @returns {{ status: number, message: string }}
 */
function refusalOf(error) {
  if (error instanceof Refused) return { status: error.status, message: error.message };
  if (error instanceof URIError) return { status: 400, message: "not a path" };
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  return { status: code === "ENOENT" ? 404 : 500, message };
}
