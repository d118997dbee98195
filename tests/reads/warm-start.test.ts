/** A later start: what has not changed is known from before, and exactly the rest is read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TypedDays } from "../../src/core/markers/typed-days";
import { type Settings } from "../../src/core/settings/settings";
import { MemoryBackend } from "../host/model/index";
import { answers, notePath, noteText, vaultOfNotes } from "../support/random-notes";
import { day } from "../support/vaults";
import { type Shelf } from "./memory-records";
import { Run, type Start, TODAY } from "./run";

const ANA = "People/Ana Lima.md";
const BO = "People/Bo Díaz.md";
const LUNCH = "Daily/2026-03-05.md";

function smallVault(): MemoryBackend {
  return new MemoryBackend({
    [ANA]: "check-in:: 1 week",
    [BO]: "---\naliases: [Robert]\n---\n",
    [LUNCH]: "lunch with [[Ana Lima]]",
    "Notes/plan.md": "@followup(2026-03-20) the lease with [[Bo Díaz]]",
    "Notes/broken.md": "---\nbroken: [\n---\n",
    "Archive/old.md": "- 2026-03-01: [[Ana Lima]]",
  });
}

/** The vault once everything of it is kept. */
async function keptVault(start: Start = {}): Promise<{ backend: MemoryBackend; shelf: Shelf }> {
  const [backend, shelf] = [smallVault(), new Map<number, unknown>()];
  const run = await Run.settled(backend, { ...start, shelf });
  run.close();
  return { backend, shelf };
}

/** What a run answers. */
function answered(run: Run): unknown {
  const kith = run.index.reader;
  return kith === null ? null : answers(kith, TODAY);
}

describe("when nothing has changed", () => {
  it("nothing is read, and the answers are the same", async () => {
    const { backend, shelf } = await keptVault();
    const warm = await Run.settled(backend, { shelf });
    expect(warm.reads).toEqual([]);
    expect(warm.store.written).toEqual([]);
    expect(answered(warm)).toEqual(answered(await Run.settled(backend)));
  });

  it("nothing is read though the app tells of every note anew", async () => {
    const { backend, shelf } = await keptVault();
    const warm = await Run.settled(backend, { shelf });
    await warm.followed();
    expect(warm.reads).toEqual([]);
    expect(warm.store.written).toEqual([]);
  });
});

describe("exactly the changed notes are read", () => {
  it.each<[string, (backend: MemoryBackend) => unknown, string[]]>([
    ["an edited one", (disk) => disk.edit(LUNCH, "call with [[Bo Díaz]]"), [LUNCH]],
    [
      "a new one",
      (disk) => disk.edit("Daily/2026-03-09.md", "[[Ana Lima]]"),
      ["Daily/2026-03-09.md"],
    ],
    ["none for a deleted one", (disk) => disk.drop(LUNCH), []],
    [
      "a moved one, though its time and size are the same",
      (disk) => disk.rename(LUNCH, "Daily/2026-03-08.md"),
      ["Daily/2026-03-08.md"],
    ],
    [
      "two that have changed places",
      async (disk) => {
        await disk.rename(ANA, "People/other.md");
        await disk.rename(BO, ANA);
        await disk.rename("People/other.md", BO);
      },
      [ANA, BO],
    ],
  ])("%s", async (_, change, expected) => {
    const { backend, shelf } = await keptVault();
    await change(backend);
    const warm = await Run.settled(backend, { shelf });
    expect([...warm.reads].sort()).toEqual([...expected].sort());
    expect(answered(warm)).toEqual(answered(await Run.settled(backend)));
  });

  it("those whose markers count from a day that became known elsewhere", async () => {
    const backend = smallVault();
    backend.edit("Notes/typed.md", "@waiting tomorrow for [[Bo Díaz]]");
    const shelf: Shelf = new Map();
    (await Run.settled(backend, { shelf })).close();
    const line = "@waiting tomorrow for [[Bo Díaz]]";
    const marker = { path: "Notes/typed.md", line, words: "@waiting tomorrow", day: TODAY };
    const typed = new TypedDays([marker]);
    const warm = await Run.settled(backend, { shelf, typed });
    expect(warm.reads).toEqual(["Notes/typed.md"]);
    expect(answered(warm)).toEqual(answered(await Run.settled(backend, { typed })));
  });

  it("random ones, with the answers of a first start", async () => {
    const change = fc.oneof(
      fc.record({ act: fc.constant("edit" as const), path: notePath, text: noteText }),
      fc.record({ act: fc.constant("drop" as const), path: notePath }),
      fc.record({ act: fc.constant("move" as const), path: notePath, to: notePath }),
    );
    await fc.assert(
      fc.asyncProperty(vaultOfNotes, fc.array(change, { maxLength: 6 }), async (vault, changes) => {
        const backend = new MemoryBackend(Object.fromEntries(vault));
        const shelf: Shelf = new Map();
        (await Run.settled(backend, { shelf })).close();
        const paths = new Set(vault.keys());
        const touched = new Set<string>();
        for (const { act, path, ...more } of changes) {
          if (act === "edit" && "text" in more) backend.edit(path, more.text);
          else if (!paths.has(path)) continue;
          else if (act === "drop") backend.drop(path);
          else if ("to" in more && !paths.has(more.to) && folderIsThere(paths, more.to))
            await backend.rename(path, more.to);
          else continue;
          const target = act === "move" && "to" in more ? more.to : path;
          if (act !== "edit") paths.delete(path);
          if (act !== "drop") paths.add(target);
          touched.add(target);
        }
        const warm = await Run.settled(backend, { shelf });
        expect(new Set(warm.reads)).toEqual(
          new Set([...touched].filter((path) => paths.has(path))),
        );
        expect(warm.reads).toHaveLength(new Set(warm.reads).size);
        expect(answered(warm)).toEqual(answered(await Run.settled(backend)));
      }),
      { numRuns: 60 },
    );
  });
});

function folderIsThere(paths: ReadonlySet<string>, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return folder === "" || [...paths].some((one) => one.startsWith(folder));
}

it("the list is there before what has changed has been read", async () => {
  const { backend, shelf } = await keptVault();
  backend.edit("Daily/2026-03-10.md", "call with [[Ana Lima]]");
  const warm = await Run.open(backend, { shelf });
  warm.isDiskAsleep = true;
  warm.index.start();
  warm.restart();
  const last = (): string | undefined =>
    warm.index.answers.agenda()?.people.find(({ person }) => person.path === ANA)?.lastTouch?.day;
  await warm.until(() => warm.reads.length > 0 && warm.index.answers.agenda() !== null);
  expect(last()).toBe("2026-03-05");
  warm.isDiskAsleep = false;
  await warm.caughtUp();
  expect(last()).toBe("2026-03-10");
});

describe("what was kept is of no use, and nobody is told,", () => {
  it.each<[string, (shelf: Shelf) => unknown]>([
    ["when it was cleared", (shelf) => shelf.clear()],
    ["when a record is nothing", (shelf) => shelf.set(0, null)],
    ["when a record is something else", (shelf) => shelf.set(0, ["notes"])],
    ["when its notes are no text", (shelf) => shelf.set(0, { ...theRecord(shelf), notes: 7 })],
    ["when its parts are none", (shelf) => shelf.set(0, { ...theRecord(shelf), notes: [7] })],
    [
      "when its text was cut off",
      (shelf) =>
        shelf.set(0, { ...theRecord(shelf), notes: [String(theRecord(shelf).notes).slice(0, -9)] }),
    ],
    [
      "when another program kept it",
      (shelf) => shelf.set(0, { ...theRecord(shelf), key: "other" }),
    ],
  ])("%s", async (_, spoil) => {
    const { backend, shelf } = await keptVault();
    spoil(shelf);
    const warm = await Run.settled(backend, { shelf });
    expect(warm.reads).toHaveLength(6);
    expect(answered(warm)).toEqual(answered(await Run.settled(backend)));
    warm.close();
    const next = await Run.settled(backend, { shelf });
    expect(next.reads).toEqual([]);
  });

  it("when the plugin is another version", async () => {
    const { backend, shelf } = await keptVault();
    expect((await Run.settled(backend, { shelf, code: "2" })).reads).toHaveLength(6);
  });

  it("record by record", async () => {
    const { backend, shelf } = await manyNotes(2500);
    shelf.set(1, "spoiled");
    const warm = await Run.settled(backend, { shelf });
    expect(warm.reads).toHaveLength(1000);
  });
});

describe("a change of settings", () => {
  const LATER: Partial<Settings> = { defaultInterval: { n: 2, unit: "week" }, me: ["Robert"] };

  it("that matters to answers only reads nothing", async () => {
    const run = await Run.settled(smallVault());
    run.reads.length = 0;
    run.restart(LATER);
    await run.caughtUp();
    expect(run.reads).toEqual([]);
    expect(answered(run)).toEqual(answered(await Run.settled(smallVault(), {}, LATER)));
  });

  it("that notes are read with reads them again, also at the next start", async () => {
    const [backend, shelf] = [smallVault(), new Map<number, unknown>()];
    const run = await Run.settled(backend, { shelf });
    run.reads.length = 0;
    run.restart({ ignoredFolders: ["Archive"] });
    await run.caughtUp();
    expect(run.reads).toHaveLength(5);
    run.close();
    const warm = await Run.settled(backend, { shelf }, { ignoredFolders: ["Archive"] });
    expect(warm.reads).toEqual([]);
    warm.close();
    expect((await Run.settled(backend, { shelf })).reads).toHaveLength(6);
  });
});

describe("what is written", () => {
  it("is a record for about a thousand notes", async () => {
    const { shelf } = await manyNotes(2500);
    expect([...shelf.keys()]).toEqual([0, 1, 2]);
  });

  it("is packed in slices", async () => {
    const { backend, shelf } = await manyNotes(1000);
    const run = await Run.settled(backend, { shelf });
    backend.edit("Notes/7.md", "another");
    await run.vault.idle();
    await run.scheduler.settle();
    const { turns } = run.time;
    await run.caughtUp();
    expect(run.store.written).toEqual([0]);
    // A look at the clock costs a millisecond here, and there is one after each 32 notes.
    expect(run.time.turns - turns).toBeGreaterThanOrEqual(Math.floor(1000 / 32 / 8));
  });

  it("after an edit, is one record, and not before a while has passed", async () => {
    const { backend, shelf } = await manyNotes(2500);
    const run = await Run.settled(backend, { shelf });
    for (const text of ["a", "ab", "abc"]) {
      backend.edit("Notes/7.md", text);
      await run.vault.idle();
      await run.scheduler.settle();
    }
    expect(run.store.written).toEqual([]);
    await run.caughtUp();
    expect(run.store.written).toHaveLength(1);
  });

  it("after a note is gone, no longer has it", async () => {
    const { backend, shelf } = await keptVault();
    const run = await Run.settled(backend, { shelf });
    backend.drop("Notes/plan.md");
    await run.followed();
    run.close();
    expect(JSON.stringify([...shelf])).not.toContain("plan");
  });

  it("is nothing for a text that only Kith's own writing has brought so far", async () => {
    const { backend, shelf } = await keptVault();
    const run = await Run.settled(backend, { shelf });
    run.index.put(LUNCH, "call with [[Bo Díaz]]");
    await run.caughtUp();
    run.close();
    const warm = await Run.settled(backend, { shelf });
    expect(warm.reads).toEqual([LUNCH]);
  });

  it("is nothing once the plugin is unloaded, and nothing waits", async () => {
    const { backend, shelf } = await keptVault();
    const run = await Run.settled(backend, { shelf });
    backend.edit(LUNCH, "nobody");
    await run.vault.idle();
    await run.scheduler.settle();
    run.close();
    expect(run.time.waiting).toBe(0);
    expect(run.store.isClosed).toBe(true);
  });
});

async function manyNotes(count: number): Promise<{ backend: MemoryBackend; shelf: Shelf }> {
  const notes = Array.from({ length: count }, (_, n) => [
    `Notes/${String(n)}.md`,
    `note ${String(n)}`,
  ]);
  const backend = new MemoryBackend(Object.fromEntries(notes) as Record<string, string>);
  const shelf: Shelf = new Map();
  (await Run.settled(backend, { shelf })).close();
  return { backend, shelf };
}

function theRecord(shelf: Shelf): Record<string, unknown> {
  const [record] = shelf.values();
  return record as Record<string, unknown>;
}

describe("who has no note", () => {
  const CLEO = {
    "Daily/2026-03-01.md": "lunch with [[Cleo Marsh]]",
    "Daily/2026-03-02.md": "call with [[Cleo Marsh]]",
  };
  const names = (run: Run): string[] => run.index.answers.unknownPeople().map(({ name }) => name);

  it("is told once all have been found, behind the list, and nobody is half found before", async () => {
    const [backend, shelf] = [new MemoryBackend(CLEO), new Map<number, unknown>()];
    const cold = await Run.settled(backend, { shelf });
    expect(names(cold)).toEqual(["Cleo Marsh"]);
    cold.close();
    const warm = await Run.open(backend, { shelf });
    warm.index.start();
    warm.restart();
    await warm.until(() => warm.index.answers.agenda() !== null);
    expect(names(warm)).toEqual([]);
    await warm.caughtUp();
    expect(names(warm)).toEqual(["Cleo Marsh"]);
  });
});

it("another day's list is prepared in slices before anybody is told of the day", async () => {
  const people = Array.from({ length: 200 }, (_, n): [string, string] => [
    `People/P${String(n)}.md`,
    "check-in:: 1 week",
  ]);
  const run = await Run.settled(new MemoryBackend(Object.fromEntries(people)));
  let isTold = false;
  run.index.subscribe(() => (isTold = true));
  const { turns } = run.time;
  run.day = day("2026-03-16");
  const turned = run.index.turnDay();
  run.time.pass();
  expect(isTold).toBe(false);
  await turned;
  run.time.pass();
  expect(isTold).toBe(true);
  expect(run.time.turns - turns).toBeGreaterThan(1);
  expect(run.index.answers.agenda()?.today).toBe(run.day);
});
