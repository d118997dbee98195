/** The cache in time: what it knows when, what it tells in which order, and that it ends up right. */
import fc from "fast-check";
import type { CachedMetadata } from "obsidian";
import { describe, expect, it } from "vitest";
import {
  type CacheSnapshot,
  makeModel,
  ManualScheduler,
  MemoryBackend,
  type TAbstractFile,
  type TFile,
} from "./index";

/** A loaded model that writes down every event of the vault and the cache, in order. */
async function modelOf(files: Readonly<Record<string, string>>, previousRun?: CacheSnapshot) {
  const backend = new MemoryBackend(files);
  const scheduler = new ManualScheduler();
  const model = makeModel(backend, { scheduler, ...(previousRun && { previousRun }) });
  const { vault, metadataCache: cache } = model;
  const told: string[] = [];
  for (const name of ["create", "modify", "delete"]) {
    vault.on(name, (file: TAbstractFile) => told.push(`${name} ${file.path}`));
  }
  vault.on("rename", (file: TAbstractFile, old: string) =>
    told.push(`rename ${old} → ${file.path}`),
  );
  cache.on("changed", (file: TFile, data: string) => told.push(`changed ${file.path} to ${data}`));
  cache.on("resolve", (file: TFile) => told.push(`resolve ${file.path}`));
  cache.on("resolved", () => told.push("resolved"));
  cache.on("deleted", (file: TFile, previous: CachedMetadata | null) => {
    told.push(`deleted ${file.path}, had ${previous?.links?.[0]?.link ?? "nothing"}`);
  });
  await vault.load();
  const file = (path: string) => vault.getFileByPath(path) as TFile;
  const linkIn = (path: string) => cache.getCache(path)?.links?.[0]?.link ?? null;
  const afresh = () => told.splice(0);
  return { ...model, cache, backend, scheduler, file, linkIn, afresh, told };
}

describe("in time", () => {
  it("knows nothing on a cold start until each note is parsed", async () => {
    const { cache, scheduler, file, afresh } = await modelOf({ "Ana.md": "[[Bo]]", "Bo.md": "" });
    expect(cache.getFileCache(file("Ana.md"))).toBeNull();
    expect(cache.resolvedLinks).toEqual({});
    expect(scheduler.pending).toEqual(["parse Ana.md", "parse Bo.md"]);
    afresh();
    await scheduler.settle();
    expect(afresh()).toEqual([
      "changed Ana.md to [[Bo]]",
      "changed Bo.md to ",
      "resolve Ana.md",
      "resolve Bo.md",
      "resolved",
    ]);
    expect(cache.resolvedLinks).toEqual({ "Ana.md": { "Bo.md": 1 }, "Bo.md": {} });
    expect(cache.unresolvedLinks).toEqual({ "Ana.md": {}, "Bo.md": {} });
  });

  it("is old after a write until the parse, then replaced before it says so", async () => {
    const { vault, cache, scheduler, file, linkIn, afresh } = await modelOf({ "Ana.md": "[[Bo]]" });
    await scheduler.settle();
    afresh();
    await vault.modify(file("Ana.md"), "[[Cy]]");
    expect(linkIn("Ana.md")).toBe("Bo");
    const seen: (string | null)[] = [];
    cache.on("changed", (_file: TFile, _data: string, given: CachedMetadata) => {
      seen.push(linkIn("Ana.md"), given.links?.[0]?.link ?? null);
    });
    expect(await scheduler.step()).toBe("parse Ana.md");
    expect(seen).toEqual(["Cy", "Cy"]);
    expect(cache.unresolvedLinks).toEqual({ "Ana.md": { Bo: 1 } });
    await scheduler.settle();
    expect(cache.unresolvedLinks).toEqual({ "Ana.md": { Cy: 1 } });
    expect(afresh()).toEqual([
      "modify Ana.md",
      "changed Ana.md to [[Cy]]",
      "resolve Ana.md",
      "resolved",
    ]);
  });

  it("parses once for several writes in a row, the latest", async () => {
    const { vault, scheduler, file, afresh } = await modelOf({ "Ana.md": "" });
    await scheduler.settle();
    afresh();
    for (const text of ["a", "b", "c"]) await vault.modify(file("Ana.md"), text);
    await scheduler.settle();
    expect(afresh().filter((line) => line.startsWith("changed"))).toEqual(["changed Ana.md to c"]);
  });

  it("starts warm from an earlier run: only what has changed since is parsed", async () => {
    const earlier = await modelOf({ "Ana.md": "[[Bo]]", "Bo.md": "" });
    await earlier.scheduler.settle();
    const previous = earlier.cache.snapshot();
    const later = await modelOf({ "Ana.md": "[[Bo]]", "Bo.md": "[[Ana]]" }, previous);
    expect(later.linkIn("Ana.md")).toBe("Bo");
    expect(later.scheduler.pending).toEqual(["resolve Ana.md", "parse Bo.md"]);
    later.afresh();
    await later.scheduler.settle();
    expect(later.afresh().filter((line) => line.startsWith("changed"))).toEqual([
      "changed Bo.md to [[Ana]]",
    ]);
  });
});

describe("coming, going, moving", () => {
  it("looks again at notes whose links a new note may answer, without calling them changed", async () => {
    const { vault, cache, scheduler, afresh } = await modelOf({ "Ana.md": "[[bo]]", "Cy.md": "" });
    await scheduler.settle();
    afresh();
    await vault.create("Bo.md", "");
    await scheduler.settle();
    expect(afresh()).toEqual([
      "create Bo.md",
      "changed Bo.md to ",
      "resolve Ana.md",
      "resolve Bo.md",
      "resolved",
    ]);
    expect(cache.resolvedLinks["Ana.md"]).toEqual({ "Bo.md": 1 });
    expect(cache.unresolvedLinks["Ana.md"]).toEqual({});
  });

  it("hands over what a deleted note held", async () => {
    const { vault, cache, scheduler, file, afresh } = await modelOf({
      "Ana.md": "[[Bo]]",
      "Bo.md": "[[Ana]]",
    });
    await scheduler.settle();
    afresh();
    await vault.delete(file("Bo.md"));
    await scheduler.settle();
    expect(afresh().sort()).toEqual([
      "delete Bo.md",
      "deleted Bo.md, had Ana",
      "resolve Ana.md",
      "resolved",
    ]);
    expect(cache.getCache("Bo.md")).toBeNull();
    expect(cache.resolvedLinks).toEqual({ "Ana.md": {} });
    expect(cache.unresolvedLinks).toEqual({ "Ana.md": { Bo: 1 } });
  });

  it("moves a note's cache with it and calls nothing changed", async () => {
    const { vault, cache, scheduler, file, linkIn, afresh } = await modelOf({
      "Ana.md": "[[Bo]]",
      "Bo.md": "[[Ana]]",
    });
    await scheduler.settle();
    afresh();
    await vault.rename(file("Bo.md"), "Bo Díaz.md");
    expect([linkIn("Bo Díaz.md"), cache.getCache("Bo.md")]).toEqual(["Ana", null]);
    await scheduler.settle();
    expect(afresh()).toEqual([
      "rename Bo.md → Bo Díaz.md",
      "resolve Bo Díaz.md",
      "resolve Ana.md",
      "resolved",
    ]);
    expect(cache.resolvedLinks).toEqual({ "Ana.md": {}, "Bo Díaz.md": { "Ana.md": 1 } });
  });

  it("parses a note that was moved, or deleted, before its turn where it now is, or not at all", async () => {
    const { vault, scheduler, file, afresh } = await modelOf({ "Ana.md": "a", "Bo.md": "b" });
    afresh();
    await vault.rename(file("Ana.md"), "Ana Lima.md");
    await vault.delete(file("Bo.md"));
    await scheduler.settle();
    expect(afresh().filter((line) => line.startsWith("changed"))).toEqual([
      "changed Ana Lima.md to a",
    ]);
  });
});

describe("the link tables", () => {
  it("count every link, in text, embeds and properties, self-links too", async () => {
    const text =
      "---\nwith: '[[Bo]]'\n---\n[[Bo]] ![[Bo#Log]] [[#x]] [a](Bo.md) [[No.md]] [[no|x]]";
    const { cache, scheduler } = await modelOf({
      "Ana.md": text,
      "Bo.md": "",
      "a.canvas": "{}",
      "b.png": "",
    });
    await scheduler.settle();
    expect(cache.resolvedLinks).toEqual({
      "Ana.md": { "Bo.md": 4, "Ana.md": 1 },
      "Bo.md": {},
      "a.canvas": {},
    });
    expect(cache.unresolvedLinks).toEqual({
      "Ana.md": { No: 1, no: 1 },
      "Bo.md": {},
      "a.canvas": {},
    });
  });

  it("hold a link named like a part of every object", async () => {
    const { cache, scheduler } = await modelOf({ "Ana.md": "[[__proto__]] [[constructor]]" });
    await scheduler.settle();
    expect(Object.entries(cache.unresolvedLinks["Ana.md"] ?? {})).toEqual([
      ["__proto__", 1],
      ["constructor", 1],
    ]);
  });
});

const PATHS = ["Ana.md", "Bo.md", "x/Ana.md", "x/Cy.md", "v1.25.md"];
const TEXTS = [
  "",
  "[[Ana]]",
  "[[x/Ana]] [[Cy]]",
  "[[../Bo]] [[v1.25]] [[a.png]]",
  "---\na: '[[Bo]]'\n---\n![[Cy]]",
];
const path = fc.constantFrom(...PATHS);
const deed = fc.oneof(
  fc.record({ does: fc.constant("write" as const), path, text: fc.constantFrom(...TEXTS) }),
  fc.record({ does: fc.constant("drop" as const), path }),
  fc.record({ does: fc.constant("move" as const), path, to: path }),
  fc.record({ does: fc.constant("step" as const) }),
);

it("after any changes, answers as a cache built afresh would", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
      const { vault, backend, cache, scheduler, file } = await modelOf({ "x/y.md": "" });
      for (const one of deeds) {
        if (one.does === "write") backend.edit(one.path, one.text);
        else if (one.does === "drop") backend.drop(one.path);
        else if (one.does === "step") await scheduler.step();
        else if (vault.getFileByPath(one.path))
          await vault.rename(file(one.path), one.to).catch(() => null);
        await vault.idle();
      }
      await scheduler.settle();
      const files: Record<string, string> = {};
      for (const note of vault.getFiles()) files[note.path] = await vault.read(note);
      const fresh = await modelOf(files);
      await fresh.scheduler.settle();
      expect(cache.resolvedLinks).toEqual(fresh.cache.resolvedLinks);
      expect(cache.unresolvedLinks).toEqual(fresh.cache.unresolvedLinks);
      for (const at of Object.keys(files))
        expect(cache.getCache(at)).toEqual(fresh.cache.getCache(at));
    }),
  );
});
