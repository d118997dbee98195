import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildKith, discard, runKith, scratch, writeNotes } from "./kith";

let tools = "";
let program = "";
let vault = "";
beforeAll(async () => {
  tools = await scratch();
  program = await buildKith(tools);
  // Another user is to run it.
  await chmod(tools, 0o755);
});
afterAll(() => discard(tools));
beforeEach(async () => {
  vault = await scratch();
  await chmod(vault, 0o755);
});
afterEach(() => discard(vault));

const due = (...more: string[]) =>
  runKith(program, ["due", vault, "--today", "2026-11-21", ...more]);

interface Answer {
  people: { path: string; name: string; status: string; lastTouch: { date: string } | null }[];
  followups: { path: string; due: string | null; text: string }[];
  stats: { notes: number; people: number; skipped: { path: string; why: string }[] };
}
async function answer(...more: string[]): Promise<Answer> {
  const run = await due("--json", ...more);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return JSON.parse(run.stdout) as Answer;
}

describe("a folder that cannot be read as a vault", () => {
  it.each([
    ["is not there", () => join(vault, "nowhere"), "it is not there"],
    ["is a file", () => join(vault, "a.md"), "it is not a folder"],
    ["lies below a file", () => join(vault, "a.md/b"), "it is not a folder"],
    ["is a link in a circle", () => join(vault, "round"), "its links lead in a circle"],
  ])("because it %s", async (_, path, why) => {
    await writeNotes(vault, { "a.md": "" });
    await symlink(join(vault, "round"), join(vault, "round"));
    const run = await runKith(program, ["due", path()]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toBe(`kith: cannot read the vault ${path()}: ${why}\n`);
  });

  it("because there is no permission", async () => {
    await chmod(vault, 0o000);
    const run = await runKith(program, ["due", vault], { user: "nobody" });
    await chmod(vault, 0o755);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toBe(`kith: cannot read the vault ${vault}: no permission to read it\n`);
  });
});

describe("a vault with little in it", () => {
  it("says what it looked for when it is empty", async () => {
    const run = await due();
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("No people found.");
    expect(run.stdout).toContain("Read 0 notes, 0 people, skipped none.");
    expect(await answer()).toMatchObject({ people: [], followups: [], stats: { notes: 0 } });
  });

  it("says what to do when nobody has an interval", async () => {
    await writeNotes(vault, { "People/Ana.md": "" });
    expect((await due()).stdout).toContain("nobody has an interval yet: try --every 4w");
  });

  it("says so when all is well", async () => {
    await writeNotes(vault, { "People/Ana.md": "", "2026-11-20.md": "[[Ana]]" });
    expect((await due("--every", "2 months")).stdout).toContain("Nobody to check in on");
  });
});

describe("notes nobody should have written", () => {
  it("read a note of 10 MB", async () => {
    const line = "A long day, and nobody in it but [[Ana]] and the sea.\n";
    const text = line.repeat(Math.ceil((10 * 1024 * 1024) / line.length));
    await writeNotes(vault, { "People/Ana.md": "", "2026-11-20.md": text });
    const { people, stats } = await answer();
    expect(stats).toMatchObject({ notes: 2, skipped: [] });
    expect(people).toMatchObject([{ name: "Ana", lastTouch: { date: "2026-11-20" } }]);
  });

  it("read what can be read of invalid UTF-8, and say so", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from("[[Ana]]")]);
    await writeNotes(vault, { "People/Ana.md": "", "2026-11-20.md": bytes });
    const { people, stats } = await answer();
    expect(people).toMatchObject([{ lastTouch: { date: "2026-11-20" } }]);
    expect(stats.skipped).toEqual([
      { path: "2026-11-20.md", why: "read, but some of its bytes are not UTF-8" },
    ]);
  });

  it("read the body under malformed YAML, and say so", async () => {
    await writeNotes(vault, {
      "People/Ana.md": "---\ntags: [person\n---\n- 2026-11-19: coffee",
      "2026-11-20.md": '---\nattendees: "[[Ana\n---\nTea with [[Ana]].',
    });
    const { people, stats } = await answer();
    expect(people).toMatchObject([{ name: "Ana", lastTouch: { date: "2026-11-20" } }]);
    expect(stats.skipped.map(({ path }) => path)).toEqual(["2026-11-20.md", "People/Ana.md"]);
  });

  it("end under anchors that would fill the memory", async () => {
    const lines = Array.from({ length: 20 }, (_, level) => {
      const inner = level === 0 ? "lol" : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(9).fill(inner).join(", ")}]`;
    });
    await writeNotes(vault, { "People/Ana.md": `---\n${lines.join("\n")}\n---\n` });
    expect((await answer()).stats.skipped.map(({ path }) => path)).toEqual(["People/Ana.md"]);
  });

  it("know people by any name a file can have", async () => {
    const names = ["__proto__", "constructor", "toString", "<img src=x onerror=alert(1)>", "a\nb"];
    const notes = names.map((name): [string, string] => [
      `People/${name}.md`,
      "---\ncheck-in: weekly\n---\n",
    ]);
    await writeNotes(vault, {
      ...Object.fromEntries(notes),
      "2026-11-01.md": "[[__proto__]], [[constructor]] and [[toString]]",
    });
    const { people } = await answer();
    expect(people.map(({ name }) => name).sort()).toEqual([...names].sort());
    const touched = people.filter(({ lastTouch }) => lastTouch?.date === "2026-11-01");
    expect(touched.map(({ name }) => name).sort()).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
  });

  it("keep every person on one line of the screen", async () => {
    await writeNotes(vault, {
      "People/a\nb.md": "---\ncheck-in: weekly\n---\n",
      "People/\u001b[31mred\u202e.md": "---\ncheck-in: weekly\n---\n",
    });
    const { stdout } = await runKith(program, ["people", vault, "--today", "2026-11-21"]);
    expect(stdout.split("\n")).toHaveLength(6);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

describe("files nobody can read", () => {
  it("are told, and all others are read", async () => {
    await writeNotes(vault, { "People/Ana.md": "", "folder.md/2026-11-20.md": "[[Ana]]" });
    await symlink(join(vault, "nothing.md"), join(vault, "dangling.md"));
    await symlink(vault, join(vault, "People", "loop"));
    const { people, stats } = await answer();
    expect(people).toMatchObject([{ name: "Ana", lastTouch: { date: "2026-11-20" } }]);
    expect(stats.skipped.map(({ path }) => path)).toEqual(["People/loop", "dangling.md"]);
    expect((await due()).stdout).toContain("Read 2 notes, 1 person, skipped 2: People/loop (link");
  });

  it("for want of permission are told too", async () => {
    await writeNotes(vault, { "People/Ana.md": "", "locked.md": "", "Locked/a.md": "" });
    await chmod(join(vault, "locked.md"), 0o000);
    await chmod(join(vault, "Locked"), 0o000);
    const run = await runKith(program, ["due", vault, "--json"], { user: "nobody" });
    await chmod(join(vault, "Locked"), 0o755);
    expect((JSON.parse(run.stdout) as Answer).stats).toMatchObject({
      notes: 1,
      skipped: [
        { path: "Locked", why: "folder not read: no permission to read it" },
        { path: "locked.md", why: "no permission to read it" },
      ],
    });
  });

  it("count as no settings when they are the settings", async () => {
    await mkdir(join(vault, ".obsidian/plugins/kith"), { recursive: true });
    await writeFile(join(vault, ".obsidian/plugins/kith/data.json"), "{ nonsense");
    await writeNotes(vault, { "People/Ana.md": "" });
    expect((await answer()).stats.skipped).toEqual([
      { path: ".obsidian/plugins/kith/data.json", why: "not valid JSON" },
    ]);
  });
});

describe("very many folders, very deep", () => {
  it("are walked", async () => {
    const deep = Array.from({ length: 400 }, (_, level) => `d${level % 10}`).join("/");
    await writeNotes(vault, { "People/Ana.md": "", [`${deep}/2026-11-20.md`]: "[[Ana]]" });
    expect((await answer()).people).toMatchObject([{ lastTouch: { date: "2026-11-20" } }]);
  });
});
