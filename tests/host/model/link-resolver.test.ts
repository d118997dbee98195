/** Which note a link means: one table, source and link on the left, the note it leads to on the right. */
import { describe, expect, it } from "vitest";
import { makeModel, ManualScheduler, MemoryBackend } from "./index";

const FILES = [
  "Note.md",
  "a/Note.md",
  "a/Sibling.md",
  "a/deep/Inner.md",
  "b/Sibling.md",
  "b/c/Long.md",
  "zzzzzz/Long.md",
  "v1.2.md",
  "Ext.md",
  "plan.png",
  "a/plan.png",
  "Ana\u0301.md",
  "Aliased.md",
];

async function cacheOf(files: readonly string[]) {
  const notes = files.map((path) => [path, "---\naliases: [Nick]\n---\n"]);
  const backend = new MemoryBackend(Object.fromEntries(notes) as Record<string, string>);
  const model = makeModel(backend, { scheduler: new ManualScheduler() });
  await model.vault.load();
  return model.metadataCache;
}

describe("a link", () => {
  it.each([
    ["a/Sibling.md", "Note", "Note.md"], // an exact path wins over a neighbour
    ["a/Sibling.md", "note", "Note.md"],
    ["a/Sibling.md", "NOTE.MD", "Note.md"],
    ["a/x.md", "a/Note", "a/Note.md"],
    ["x.md", "Inner", "a/deep/Inner.md"],
    ["x.md", "deep/Inner", "a/deep/Inner.md"],
    ["x.md", "eep/Inner", null],
    ["a/x.md", "Sibling", "a/Sibling.md"], // under the source's own folder first
    ["b/x.md", "Sibling", "b/Sibling.md"],
    ["x.md", "Sibling", "a/Sibling.md"],
    ["x.md", "Long", "b/c/Long.md"], // the shorter path string, not the fewer folders
    ["x.md", "v1.2", "v1.2.md"],
    ["x.md", "Ext.MD", "Ext.md"],
    ["a/x.md", "plan.png", "plan.png"],
    ["x.md", "plan", null],
    ["a/x.md", "./Note", "a/Note.md"],
    ["a/x.md", "../Note", "Note.md"],
    ["a/deep/x.md", "../../b/Sibling", "b/Sibling.md"],
    ["a/x.md", "../../Note", null],
    ["a/x.md", "./Inner", null],
    ["a/x.md", "/Note", "Note.md"],
    ["a/x.md", "/Sibling", null],
    ["x.md", "Ana\u0301", "Ana\u0301.md"],
    ["x.md", "\u0041n\u00e1", "Ana\u0301.md"],
    ["x.md", "Nick", null], // an alias leads nowhere
    ["x.md", "https://example.org", null],
    ["a/Note.md", "", "a/Note.md"],
    ["a/Note.md", "#Heading", "a/Note.md"],
    ["x.md", "Note#Heading", "Note.md"],
    ["x.md", "__proto__", null],
  ])("in %s, [[%s]] leads to %s", async (source, link, target) => {
    const cache = await cacheOf(FILES);
    expect(cache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(target);
  });
});

describe("the text of a link", () => {
  it.each([
    ["a/deep/Inner.md", "x.md", undefined, "Inner"],
    ["a/deep/Inner.md", "x.md", false, "Inner.md"],
    ["a/Note.md", "x.md", undefined, "a/Note"],
    ["plan.png", "x.md", undefined, "plan.png"],
  ])("to %s from %s", async (target, source, omitMd, text) => {
    const backend = new MemoryBackend({
      "a/deep/Inner.md": "",
      "a/Note.md": "",
      "Note.md": "",
      "plan.png": "",
    });
    const { vault, metadataCache } = makeModel(backend, { scheduler: new ManualScheduler() });
    await vault.load();
    const file = vault.getFiles().find(({ path }) => path === target);
    expect(file && metadataCache.fileToLinktext(file, source, omitMd)).toBe(text);
  });

  it.each([
    ["relative", "a/deep/x.md", "../../b/Bo"],
    ["relative", "b/x.md", "Bo"],
    ["absolute", "b/x.md", "b/Bo"],
  ])("%s, as the user set it, from %s", async (newLinkFormat, source, text) => {
    const settings = JSON.stringify({ newLinkFormat });
    const backend = new MemoryBackend({ "b/Bo.md": "", ".obsidian/app.json": settings });
    const { vault, metadataCache } = makeModel(backend, { scheduler: new ManualScheduler() });
    await vault.load();
    const [bo] = vault.getFiles();
    expect(bo && metadataCache.fileToLinktext(bo, source)).toBe(text);
  });
});
