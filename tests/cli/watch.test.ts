/** `kith --watch`: stays, tells what is another answer and nothing else, and ends when asked to. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
  vi,
} from "vitest";
import { type Answer } from "../../src/cli/answer";
import { Answers, watchAnswers } from "../../src/cli/watch-answers";
import { buildKith, discard, runKith, scratch, writeNotes } from "./kith";

const DAY = ["--today", "2026-03-15"];

let program = "";
let bin = "";
let root = "";
let caches = "";
let running: ChildProcess | null = null;

beforeAll(async () => {
  bin = await scratch();
  program = await buildKith(bin);
});
afterAll(() => discard(bin));
beforeEach(async () => {
  caches = await scratch();
  root = await writeNotes(await scratch(), {
    "People/Ana Lima.md": "---\ncheck-in: 1 week\n---\n",
    "Daily/2026-03-01.md": "lunch with [[Ana Lima]]",
    "Daily/2026-03-02.md": "",
    "plain.md": "",
  });
});
afterEach(async () => {
  running?.kill("SIGKILL");
  await discard(root);
  await discard(caches);
});

/** Starts to watch the folder. `said` is what it has said so far; `end` asks it to end and gives its exit status. */
function startWatching(options: readonly string[], cacheFolder: string) {
  const kith = spawn(process.execPath, [program, "due", root, "--watch", ...DAY, ...options], {
    env: { PATH: process.env.PATH ?? "", XDG_CACHE_HOME: cacheFolder },
  });
  running = kith;
  const said = { stdout: "", stderr: "" };
  kith.stdout.on("data", (part: Buffer) => (said.stdout += part.toString("utf8")));
  kith.stderr.on("data", (part: Buffer) => (said.stderr += part.toString("utf8")));
  const ended = new Promise((done) => kith.on("close", done));
  const end = (): Promise<unknown> => {
    kith.kill("SIGINT");
    return ended;
  };
  return { said, end };
}

/** What one run says of the folder as it is now. */
async function answerNow(...options: string[]): Promise<string> {
  return (await runKith(program, ["due", root, "--no-cache", ...DAY, ...options])).stdout;
}

const PATIENT = { timeout: 20_000 };

it.each([["with its cache"], ["--no-cache"]])("%s", async (how) => {
  const first = await answerNow();
  const { said, end } = startWatching(how === "--no-cache" ? [how] : [], caches);
  await expect.poll(() => said.stdout, PATIENT).toBe(first);
  await writeFile(join(root, "plain.md"), "nothing about anybody");
  await writeFile(join(root, "Daily/2026-03-02.md"), "@followup(2026-03-14) the lease");
  const second = await answerNow();
  expect(second).toContain("the lease");
  await expect.poll(() => said.stdout, PATIENT).toContain("the lease");
  expect(await end()).toBe(0);
  expect(said).toEqual({ stdout: `${first}\n${second}`, stderr: "" });
  expect(await readdir(caches)).toEqual(how === "--no-cache" ? [] : ["kith"]);
});

it("a settings file beside the vault is watched too, and a fault that was mended is none at the end", async () => {
  const file = join(caches, "settings.json");
  await writeFile(file, "{}");
  const { said, end } = startWatching(["--settings", file, "--no-cache"], caches);
  await expect.poll(() => said.stdout, PATIENT).toBe(await answerNow());
  await writeFile(file, "{,}");
  await expect.poll(() => said.stderr, PATIENT).toContain("not valid JSON");
  await writeFile(file, '{"ignoredFolders": ["People"]}');
  const last = await answerNow("--settings", file);
  await expect.poll(() => said.stdout, PATIENT).toContain(`\n${last}`);
  expect(await end()).toBe(0);
});

describe("answers", () => {
  const answered = (output: string): Answer => ({ kind: "answered", output });

  it.each([
    ["another one", "two", ["\ntwo"]],
    ["none that is the same", "one", []],
  ])("are asked for when watching has begun: %s is told", async (_, now, expected) => {
    const told: Answer[] = [];
    const asked = new Promise<void>((done) => {
      const make = (): Promise<Answer> => {
        done();
        return Promise.resolve(answered(now));
      };
      const answers = new Answers("one", { answerNow: make, tell: (answer) => told.push(answer) });
      const sources = { vault: root, settingsFile: null };
      onTestFinished(watchAnswers(sources, answers, () => "2026-03-15"));
    });
    await asked;
    await Promise.resolve();
    expect(told).toEqual(expected.map(answered));
  });

  it("settle, but are not put off for ever by changes that never end", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let made = 0;
    const make = (): Promise<Answer> => Promise.resolve(answered(String(++made)));
    const answers = new Answers("", { answerNow: make, tell: () => undefined });
    for (let change = 0; change < 5; change++) {
      answers.askAgain();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(made).toBe(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(made).toBe(1);
    for (let change = 0; change < 100; change++) {
      answers.askAgain();
      await vi.advanceTimersByTimeAsync(100);
    }
    // Ten seconds of changes, answered every two.
    expect(made).toBe(1 + 5);
    answers.stop();
  });
});

/** All files below the folder with their bytes, and its folders. */
async function everythingIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path, entry.isDirectory() ? "a folder" : await readFile(path, "base64")];
  });
  return new Map((await Promise.all(all)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

it("a vault is left as it was, even one that the cache folder lies in", async () => {
  await mkdir(join(root, ".cache"));
  const before = await everythingIn(root);
  for (const inside of [root, join(root, ".cache"), join(root, "..made later", "caches")]) {
    await runKith(program, ["due", root], { env: { XDG_CACHE_HOME: inside } });
    const { said, end } = startWatching([], inside);
    await expect.poll(() => said.stdout, PATIENT).toContain("Ana Lima");
    expect(await end()).toBe(0);
    expect(await everythingIn(root)).toEqual(before);
  }
});
