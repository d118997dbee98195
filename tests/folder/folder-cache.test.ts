/** A second look at a folder reads what has changed; what was kept lies elsewhere and can't do harm. */
import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { type KeptNote } from "../../src/core/note-index/kept-notes";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { cacheFileFor, cacheFolder, FolderCache } from "../../src/folder/folder-cache";
import { readNotes } from "../../src/folder/read-notes";
import { readVault } from "../../src/folder/read-vault";
import { discard, scratch, writeNotes } from "../cli/kith";
import { answers } from "../support/random-notes";
import { day } from "../support/vaults";

const TODAY = day("2026-03-15");
const NOTES = {
  "People/Ana Lima.md": "",
  "People/Bo Díaz.md": "---\nbroken: [\n---\n",
  "Daily/2026-03-05.md": "lunch with [[Ana Lima]]",
  "Notes/plan.md": "@followup(2026-03-20) the lease with [[Bo Díaz]]",
};
const ALL = Object.keys(NOTES);

let root = "";
let file = "";
beforeEach(async () => {
  root = await writeNotes(await scratch(), NOTES);
  file = join(await scratch(), "deep", "down", "vault.kept");
});
afterEach(async () => {
  await discard(root);
  await discard(join(file, "../../.."));
});

/** Reads the folder once; gives the paths of the notes that were read, and the answers. */
async function look(
  settings: Partial<Settings> = {},
  cache: FolderCache | null = new FolderCache(file),
) {
  const reads: string[] = [];
  const read: typeof readNotes = (notes) => {
    reads.push(...notes.map(({ path }) => path));
    return readNotes(notes);
  };
  const tools = { read, cache, code: "1" };
  const reading = await readVault(root, { ...DEFAULT_SETTINGS, ...settings }, tools);
  if (reading.kind === "unreadable") throw new Error(reading.why);
  await reading.kept;
  return { reads: reads.sort(), said: answers(reading.kith, TODAY), damaged: reading.damaged };
}

describe("a second look", () => {
  it("reads nothing where nothing has changed, and says the same", async () => {
    const first = await look();
    expect(first.reads).toEqual([...ALL].sort());
    expect(await look()).toEqual({ ...first, reads: [] });
  });

  it.each<[string, () => Promise<unknown>, string[]]>([
    ["an edited note", () => writeFile(join(root, "Notes/plan.md"), "nothing"), ["Notes/plan.md"]],
    ["a new one", () => writeNotes(root, { "new.md": "[[Ana Lima]]" }), ["new.md"]],
    ["none for a deleted one", () => rm(join(root, "Notes/plan.md")), []],
    [
      "a moved one",
      () => rename(join(root, "Daily/2026-03-05.md"), join(root, "Daily/2026-03-06.md")),
      ["Daily/2026-03-06.md"],
    ],
    [
      "one that was put back to an earlier time",
      () => utimes(join(root, "Notes/plan.md"), 1_700_000_000, 1_700_000_000),
      ["Notes/plan.md"],
    ],
  ])("reads %s", async (_, change, expected) => {
    await look();
    await change();
    const second = await look();
    expect(second.reads).toEqual(expected);
    expect(second.said).toEqual((await look({}, null)).said);
    expect((await look()).reads).toEqual([]);
  });

  it("reads what was damaged again, and says so again", async () => {
    await writeFile(join(root, "bytes.md"), Uint8Array.of(0x66, 0xff, 0x66));
    const first = await look();
    const second = await look();
    expect(second.reads).toEqual(["bytes.md"]);
    expect(second.damaged).toEqual(first.damaged);
  });

  it("reads all under settings that notes are read with, and nothing under others", async () => {
    await look();
    expect((await look({ nowLimit: 3, me: ["Bo Díaz"] })).reads).toEqual([]);
    expect((await look({ weekStart: 0 })).reads).toHaveLength(ALL.length);
  });

  it("within one run needs no file", async () => {
    const cache = new FolderCache(null);
    await look({}, cache);
    expect((await look({}, cache)).reads).toEqual([]);
  });
});

describe("what was kept is as good as none", () => {
  it.each<[string, (text: string) => string | Uint8Array]>([
    ["when it is empty", () => ""],
    ["when it was cut off", (text) => text.slice(0, -20)],
    ["when a letter of it is another", (text) => text.replace("Lima", "Lime")],
    ["when it is something else", () => "#!/bin/sh\nrm -rf /\n"],
    ["when it is no text", () => Uint8Array.of(0, 255, 10, 254)],
  ])("%s", async (_, spoil) => {
    const { said } = await look();
    await writeFile(file, spoil(await readFile(file, "utf8")));
    const second = await look();
    expect(second.reads).toHaveLength(ALL.length);
    expect(second.said).toEqual(said);
    expect((await look()).reads).toEqual([]);
  });

  it("when its place is taken by a folder, and nothing is left behind", async () => {
    await writeNotes(join(file, ".."), { "vault.kept/x": "" });
    expect((await look()).reads).toHaveLength(ALL.length);
    expect((await look()).reads).toHaveLength(ALL.length);
    expect(await readdir(join(file, ".."))).toEqual(["vault.kept"]);
  });
});

describe("keeping", () => {
  const note = (size: number): KeptNote => {
    return { path: "a.md", state: { mtime: 1, size }, typed: null, facts: null };
  };

  it("at once, time and again, leaves what came last, whole and alone", async () => {
    const cache = new FolderCache(file);
    const last = new Map([["a.md", note(2)]]);
    const much = new Map(Array.from({ length: 5000 }, (_, at) => [`${at}.md`, note(at)]));
    const keeps = Array.from({ length: 20 }, (_, at) => cache.keep(`${at}`, at < 19 ? much : last));
    await Promise.all(keeps);
    expect(await new FolderCache(file).recall("19")).toEqual(last);
    expect(await readdir(join(file, ".."))).toEqual(["vault.kept"]);
  });

  it("what can't be packed rejects nothing, and does not stand in the way of what can", async () => {
    const cache = new FolderCache(file);
    const unpackable: KeptNote = {
      ...note(1),
      get facts(): null {
        throw new RangeError("Invalid string length");
      },
    };
    await expect(cache.keep("1", new Map([["a.md", unpackable]]))).resolves.toBeUndefined();
    await cache.keep("2", new Map([["a.md", note(2)]]));
    expect(await new FolderCache(file).recall("2")).toEqual(new Map([["a.md", note(2)]]));
  });
});

describe("where it is kept", () => {
  it.each([
    ["linux", { HOME: "/home/ana" }, "/home/ana/.cache"],
    ["linux", { HOME: "/home/ana", XDG_CACHE_HOME: "/var/ana" }, "/var/ana"],
    ["linux", { HOME: "/home/ana", XDG_CACHE_HOME: "var" }, "/home/ana/.cache"],
    ["darwin", { HOME: "/Users/ana" }, "/Users/ana/Library/Caches"],
    ["win32", { LOCALAPPDATA: "C:\\Users\\ana\\AppData\\Local" }, "C:\\Users\\ana\\AppData\\Local"],
    ["win32", { LOCALAPPDATA: "Local", HOME: "C:\\ana" }, "C:\\ana\\AppData\\Local"],
    ["linux", { HOME: "ana" }, null],
    ["linux", { HOME: "" }, null],
    ["darwin", { HOME: "./ana" }, null],
    ["win32", { LOCALAPPDATA: "", HOME: "ana" }, null],
  ] as const)("%s, %o", (platform, env, folder) => expect(cacheFolder(platform, env)).toBe(folder));

  /** Where the cache of a folder is kept when the platform's own folder is `caches`. */
  async function keptIn(caches: string, folder: string): Promise<string | null> {
    vi.stubEnv("XDG_CACHE_HOME", caches);
    onTestFinished(() => void vi.unstubAllEnvs());
    return cacheFileFor(folder);
  }

  it("is never the vault", async () => {
    expect(await keptIn(join(root, "Notes"), root)).toBeNull();
    expect(await keptIn(join(root, "Notes"), join(root, "People"))).toMatch(
      /Notes.kith.\w+\.kept$/,
    );
    expect(await keptIn(join(root, ".."), root)).not.toBeNull();
  });

  it.each(["yet/to be/made", "..caches", "..caches/deep", "..."])(
    "is not the vault's %s",
    async (inside) => {
      expect(await keptIn(join(root, inside), root)).toBeNull();
    },
  );

  it("is not where a link leads into the vault", async () => {
    const outside = join(file, "../../..");
    await symlink(join(root, "Notes"), join(outside, "link"));
    expect(await keptIn(join(outside, "link"), root)).toBeNull();
    expect(await keptIn(join(outside, "link", "yet to be made"), root)).toBeNull();
    await mkdir(join(outside, "caches"));
    await symlink(join(root, "Notes"), join(outside, "caches", "kith"));
    expect(await keptIn(join(outside, "caches"), root)).toBeNull();
  });
});
