/** `kith --watch`: stays, tells what is another answer and nothing else, and ends when asked to. */
import { type ChildProcess, spawn } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { buildKith, discard, runKith, scratch, writeNotes } from "./kith";

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
  });
});
afterEach(async () => {
  running?.kill("SIGKILL");
  await discard(root);
  await discard(caches);
});

it.each([["with its cache"], ["--no-cache"]])("%s", async (how) => {
  const args = [program, "due", root, "--watch", "--today", "2026-03-15"];
  const kith = spawn(process.execPath, how === "--no-cache" ? [...args, how] : args, {
    env: { PATH: process.env.PATH ?? "", XDG_CACHE_HOME: caches },
  });
  running = kith;
  let said = "";
  kith.stdout.on("data", (part: Buffer) => (said += part.toString("utf8")));
  const ended = new Promise((done) => kith.on("close", done));
  await expect.poll(() => said, { timeout: 20_000 }).toContain("Ana Lima");
  const first = said;
  await writeFile(join(root, "plain.md"), "nothing about anybody");
  await writeFile(join(root, "Daily/2026-03-02.md"), "@followup(2026-03-14) the lease");
  await expect.poll(() => said, { timeout: 20_000 }).toContain("the lease");
  expect(said.startsWith(`${first}\n`)).toBe(true);
  expect(await readdir(caches)).toEqual(how === "--no-cache" ? [] : ["kith"]);
  kith.kill("SIGINT");
  expect(await ended).toBe(0);
});

it("a vault is left as it was", async () => {
  await runKith(program, ["due", root], { env: { XDG_CACHE_HOME: caches } });
  expect((await readdir(root)).sort()).toEqual(["Daily", "People"]);
});
