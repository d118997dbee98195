/** The server over real folders: what it shows, what it refuses, and that a vault given stays as it was. */
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { HttpBackend } from "../model/http-backend";
import { startHost } from "./host.mjs";

const undo: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kith-test-"));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

async function hostOn(vault: string, options: { write?: boolean; plugin?: string } = {}) {
  const host = await startHost({ vault, ...options });
  undo.push(host.close);
  return { ...host, backend: new HttpBackend(host.url), ask: askAt(host.url) };
}

/** Requests with headers of our choosing, which `fetch` would not let us send. */
function askAt(url: string) {
  return (target: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(url);
      const request = http.request({ hostname, port, path: target, method, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      request.on("error", reject);
      request.end();
    });
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);

describe("a vault over HTTP", () => {
  it("lists files with their times and sizes, parents first, dot names left out", async () => {
    const vault = await folderWith({ "People/Ana.md": "# Ana\n", ".obsidian/app.json": "{}" });
    await utimes(path.join(vault, "People/Ana.md"), 1_700_000_000, 1_700_000_000);
    const { backend } = await hostOn(vault);
    const tree = await backend.tree();
    expect(tree.map(({ path: at, kind }) => [at, kind])).toEqual([
      ["People", "folder"],
      ["People/Ana.md", "file"],
    ]);
    expect(tree[1]).toMatchObject({ mtime: 1_700_000_000_000, size: 6 });
  });

  it("reads, writes, moves and removes", async () => {
    const { backend, vaultPath } = await hostOn(await folderWith({ "Ana.md": "one" }));
    expect(text(await backend.read("Ana.md"))).toBe("one");
    await backend.mkdir("People/Old");
    await backend.rename("Ana.md", "People/Ana.md");
    const entry = await backend.write("People/Ana.md", bytes("two, ė"));
    expect(entry).toEqual(await backend.stat("People/Ana.md"));
    expect(await readFile(path.join(vaultPath, "People/Ana.md"), "utf8")).toBe("two, ė");
    await backend.remove("People");
    expect(await backend.tree()).toEqual([]);
    expect(await backend.stat("People/Ana.md")).toBeNull();
  });

  it.each(["no-folder/Ana.md", "Ana.md/below"])("does not write to %s", async (target) => {
    const { backend } = await hostOn(await folderWith({ "Ana.md": "one" }));
    await expect(backend.write(target, bytes("x"))).rejects.toThrow();
  });

  it("has no bytes of a file that is not there, and none in an empty one", async () => {
    const { backend } = await hostOn(await folderWith({ "Ana.md": "" }));
    expect(await backend.read("Ana.md")).toHaveLength(0);
    await expect(backend.read("Bo.md")).rejects.toThrow("ENOENT");
  });

  it("does not move a file over another", async () => {
    const { backend } = await hostOn(await folderWith({ "Ana.md": "one", "Bo.md": "two" }));
    await expect(backend.rename("Ana.md", "Bo.md")).rejects.toThrow("already exists");
  });

  it("works in a copy, and deletes it when closed", async () => {
    const vault = await folderWith({ "Ana.md": "one" });
    const { backend, vaultPath, close } = await hostOn(vault);
    await backend.write("Ana.md", bytes("changed"));
    expect(await readFile(path.join(vault, "Ana.md"), "utf8")).toBe("one");
    await close();
    undo.pop();
    await expect(readdir(vaultPath)).rejects.toThrow("ENOENT");
  });

  it("works in the folder itself when told to, and leaves it there", async () => {
    const vault = await folderWith({ "Ana.md": "one" });
    const { backend, close } = await hostOn(vault, { write: true });
    await backend.write("Ana.md", bytes("changed"));
    await close();
    undo.pop();
    expect(await readFile(path.join(vault, "Ana.md"), "utf8")).toBe("changed");
  });

  it("tells what another program changed", async () => {
    const { url, vaultPath } = await hostOn(await folderWith({ "a/Ana.md": "one" }));
    const answer = await fetch(`${url}api/events`);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    undo.push(() => reader.cancel());
    await reader.read();
    await mkdir(path.join(vaultPath, "b"));
    await writeFile(path.join(vaultPath, "b/New.md"), "new");
    await writeFile(path.join(vaultPath, "a/Ana.md"), "changed");
    const told = new Set<string>();
    while (!told.has("b/New.md") || !told.has("a/Ana.md")) {
      const { value } = await reader.read();
      for (const [, json] of text(value ?? bytes("")).matchAll(/^data: (.*)$/gm)) {
        told.add(JSON.parse(json ?? "") as string);
      }
    }
    expect([...told].sort()).toEqual(["a/Ana.md", "b", "b/New.md"]);
  });
});

describe("what is refused", () => {
  it.each([
    ["..", 400],
    ["../secret.md", 400],
    ["a/../../secret.md", 400],
    ["/etc/passwd", 400],
    ["a//b", 400],
    ["..\\secret.md", 400],
    ["a\0b", 400],
    ["out/secret.md", 403],
    ["out/new.md", 403],
    ["link.md", 403],
  ])("the path %j", async (target, status) => {
    const secret = await folderWith({ "secret.md": "secret" });
    const vault = await folderWith({ "Ana.md": "one" });
    await symlink(secret, path.join(vault, "out"));
    await symlink(path.join(secret, "secret.md"), path.join(vault, "link.md"));
    const { ask } = await hostOn(vault, { write: true });
    expect(await ask(`/api/file?path=${encodeURIComponent(target)}`)).toBe(status);
  });

  it("removing or moving the vault itself", async () => {
    const { ask } = await hostOn(await folderWith({ "Ana.md": "one" }));
    expect(await ask("/api/file?path=", {}, "DELETE")).toBe(400);
    expect(await ask("/api/rename?from=&to=x", {}, "POST")).toBe(400);
  });

  it.each([
    [{ host: "evil.example" }],
    [{ host: "127.0.0.1:1" }],
    [{ origin: "http://evil.example" }],
    [{ origin: "null" }],
    [{ "sec-fetch-site": "cross-site" }],
  ])("a request with %j", async (headers) => {
    const { ask } = await hostOn(await folderWith({ "Ana.md": "one" }));
    expect(await ask("/api/tree", headers)).toBe(403);
  });

  it("symbolic links are neither listed nor copied, and a loop of them does no harm", async () => {
    const vault = await folderWith({ "a/Ana.md": "one" });
    await symlink(vault, path.join(vault, "a/loop"));
    const { backend, vaultPath } = await hostOn(vault);
    expect((await backend.tree()).map(({ path: at }) => at)).toEqual(["a", "a/Ana.md"]);
    expect(await readdir(path.join(vaultPath, "a"))).toEqual(["Ana.md"]);
  });

  it("a vault that is no folder", async () => {
    await expect(startHost({ vault: "/no/such/folder" })).rejects.toThrow("not a folder");
  });
});

describe("the page and the plugin", () => {
  it("serves the built page and the plugin's three files, nothing beside them", async () => {
    const vault = await folderWith({ "Ana.md": "one" });
    const assets = await folderWith({ "index.html": "<p>page", "app.js": "1" });
    const plugin = await folderWith({
      "main.js": "2",
      "manifest.json": "{}",
      "package.json": "{}",
    });
    const host = await startHost({ vault, assets, plugin });
    undo.push(host.close);
    const ask = askAt(host.url);
    const get = async (target: string) => (await fetch(host.url + target)).text();
    expect([await get(""), await get("app.js"), await get("plugin/main.js")]).toEqual([
      "<p>page",
      "1",
      "2",
    ]);
    expect(await ask("/plugin/package.json")).toBe(404);
    expect(await ask("/plugin/../package.json")).toBe(404);
    expect(await ask("/%2e%2e/x")).toBe(404);
    expect(await ask("/app.js", {}, "POST")).toBe(405);
  });

  it("names the vault's own pages as nothing a browser would run", async () => {
    const { url } = await hostOn(await folderWith({ "a.html": "<p>", "a.js": "1", "a.png": "x" }));
    const type = async (name: string) =>
      (await fetch(`${url}api/file?path=${name}`)).headers.get("content-type");
    expect([await type("a.html"), await type("a.js"), await type("a.png")]).toEqual([
      "application/octet-stream",
      "application/octet-stream",
      "image/png",
    ]);
  });
});
