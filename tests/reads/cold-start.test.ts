/** The first start in a vault: everything is read once, and nobody notices. */
import { describe, expect, it } from "vitest";
import { MemoryBackend } from "../host/model/index";
import { nextTurn } from "./counted-time";
import { Run } from "./run";

/** So many quiet notes, besides those given. */
function notes(count: number, others: Readonly<Record<string, string>> = {}): MemoryBackend {
  const quiet = Array.from({ length: count }, (_, n) => [
    `Notes/${String(n)}.md`,
    `note ${String(n)}`,
  ]);
  return new MemoryBackend({ ...(Object.fromEntries(quiet) as Record<string, string>), ...others });
}

const ANA = { "People/Ana Lima.md": "", "Daily/2026-03-05.md": "lunch with [[Ana Lima]]" };

describe("before the layout is ready", () => {
  it("no note is read and no database opened", async () => {
    const run = await Run.open(notes(10));
    run.time.pass();
    expect({ reads: run.reads, asked: run.store.asked }).toEqual({ reads: [], asked: 0 });
  });
});

describe("while all notes are read", () => {
  it("each is read once, four at a time at most", async () => {
    const run = await Run.settled(notes(300, ANA));
    expect(run.reads).toHaveLength(302);
    expect(new Set(run.reads).size).toBe(302);
    expect(run.mostAtOnce).toBe(4);
  });

  it("the app has its turn after eight milliseconds of work", async () => {
    const run = await Run.open(notes(200));
    const perTurn: number[] = [];
    let before = 0;
    run.time.onTurn = () => {
      perTurn.push(run.reads.length - before);
      before = run.reads.length;
    };
    run.index.start();
    run.restart();
    await run.caughtUp();
    // A look at the clock costs a millisecond here, and there is one look at each note. The three
    // that were on their way when the slice ended arrive in turns of their own.
    expect(Math.max(...perTurn)).toBeLessThanOrEqual(8 + 3);
    expect(run.time.turns).toBeGreaterThanOrEqual(200 / 8);
  });

  it("the note in view comes first, then notes in folders of people, and those that say so", async () => {
    const backend = notes(20, {
      "Zoë.md": "---\ntags: [person]\n---\n",
      "Yann.md": "---\ntype: Person\n---\n",
      "Xenia.md": "---\ntype: book\n---\n",
      "work/Contacts/Bo.md": "",
      "zzz.md": "",
    });
    const earlier = await Run.open(backend);
    const run = await Run.open(backend, { active: "zzz.md", caches: await earlier.caches() });
    run.index.start();
    run.restart();
    await run.caughtUp();
    expect(run.reads[0]).toBe("zzz.md");
    expect(run.reads.slice(1, 4).sort()).toEqual(["Yann.md", "Zoë.md", "work/Contacts/Bo.md"]);
  });

  it("then the latest come first, by the day in a name, else by when they were written", async () => {
    const backend = new MemoryBackend({
      "2024-05-01 Roof.md": "",
      "Daily/2026-03-05.md": "",
      "Daily/2026-03-06.md": "",
      "Diary/7 March 2026.md": "",
      "Written in January 2026.md": "",
      "People/Ana Lima.md": "",
    });
    const run = await Run.settled(
      backend,
      {},
      { dailyNote: { folder: "Diary", format: "D MMMM YYYY" } },
    );
    expect(run.reads).toEqual([
      "People/Ana Lima.md",
      "Diary/7 March 2026.md",
      "Daily/2026-03-06.md",
      "Daily/2026-03-05.md",
      "Written in January 2026.md",
      "2024-05-01 Roof.md",
    ]);
  });

  it("the list fills as it goes, and says how far it has come", async () => {
    const run = await Run.open(notes(700, ANA));
    const told: string[] = [];
    run.index.subscribe(() => {
      const { agenda, reading } = {
        agenda: run.index.answers.agenda(),
        reading: run.index.reading,
      };
      const people = agenda?.people.length ?? "no answer";
      told.push(`${String(people)}, ${reading === null ? "all" : "some"} read`);
    });
    run.index.start();
    run.restart();
    await run.until(() => run.index.reading !== null && run.index.reading.done > 100);
    expect(run.index.answers.agenda()).toBeNull();
    expect(run.index.reading?.of).toBe(702);
    await run.caughtUp();
    expect(told).toEqual(["1, some read", "1, some read", "1, all read"]);
  });

  it("what is written meanwhile is on the list before all is read", async () => {
    const run = await Run.open(notes(2000, ANA));
    run.index.start();
    run.restart();
    await run.until(() => run.index.answers.agenda() !== null);
    // What is not known of yet must not be taken for gone.
    expect(run.index.allFollowUps).toBeNull();
    run.index.put("People/Ana Lima.md", "- 2026-03-14: call");
    const last = (): string | undefined => run.index.answers.agenda()?.people[0]?.lastTouch?.day;
    await run.until(() => last() === "2026-03-14");
    expect(run.index.reading).not.toBeNull();
  });

  it("other settings meanwhile begin anew, without an answer from nothing", async () => {
    const run = await Run.open(notes(2000, ANA));
    run.index.start();
    run.restart();
    await run.until(() => run.index.answers.agenda() !== null);
    run.restart({ ignoredFolders: ["Old"] });
    expect(run.index.answers.agenda()).toBeNull();
    expect(run.index.answers.stats()).toBeNull();
    await run.caughtUp();
    expect(run.index.answers.agenda()?.people).toHaveLength(1);
  });

  it("settings that come after the plugin is unloaded begin nothing", async () => {
    const run = await Run.open(notes(10));
    run.close();
    run.restart();
    run.index.start();
    await run.index.turnDay();
    for (let left = 5; left > 0; left -= 1) await nextTurn();
    expect(run.reads).toEqual([]);
    expect(run.time.waiting).toBe(0);
  });

  it("nothing goes on once the plugin is unloaded", async () => {
    const run = await Run.open(notes(700));
    run.index.start();
    run.restart();
    await run.until(() => run.reads.length > 300);
    run.close();
    const begun = run.reads.length;
    await run.until(() => run.time.waiting === 0);
    expect(run.reads).toHaveLength(begun);
    expect(run.store.isClosed).toBe(true);
  });
});

describe("once all notes are read", () => {
  it("an edit reads nothing", async () => {
    const backend = notes(10, ANA);
    const run = await Run.settled(backend);
    await run.scheduler.settle();
    run.reads.length = 0;
    backend.edit("Daily/2026-03-05.md", "nobody");
    backend.edit("Daily/2026-03-06.md", "call with [[Ana Lima]]");
    await run.vault.idle();
    await run.scheduler.settle();
    await run.caughtUp();
    expect(run.index.answers.agenda()?.people[0]?.lastTouch?.day).toBe("2026-03-06");
    // A new note is asked for when it is created; an edit brings its own text.
    expect(run.reads).toEqual(["Daily/2026-03-06.md"]);
  });

  it("a note that was moved is read under its new name, and no other", async () => {
    const run = await Run.settled(notes(10, ANA));
    run.reads.length = 0;
    const file = run.vault.getFileByPath("Daily/2026-03-05.md");
    if (file !== null) await run.vault.rename(file, "Daily/2026-03-07.md");
    await run.followed();
    expect(run.reads).toEqual(["Daily/2026-03-07.md"]);
    expect(run.index.answers.agenda()?.people[0]?.lastTouch?.day).toBe("2026-03-07");
  });
});
