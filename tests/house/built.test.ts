/** What is shipped must load wherever the app runs: what old phones can't read stops all of it. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder = "";
let main = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kith-built-"));
  execFileSync(process.execPath, ["esbuild.config.mjs", "--outdir", folder]);
  main = await readFile(join(folder, "main.js"), "utf8");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Expressions that look behind, which iOS reads since 16.4 only; also in texts, which tables of phrases are. */
const LOOKING_BEHIND = /\(\?<[=!].{0,40}/g;

describe("main.js", () => {
  it("looks behind in no expression", () => {
    expect(main.match(LOOKING_BEHIND) ?? []).toEqual([]);
  });
});

describe("is found out", () => {
  const [after, notAfter] = ["<=", "<!"];
  it.each([`/(?${notAfter}x)y/`, `new RegExp("(?${after} a)b")`])("%s", (planted) => {
    expect(planted).toMatch(LOOKING_BEHIND);
  });
  it.each(["/(?<year>\\d{4})/", "/(?:a|b)/", "/a(?!b)/"])("but not %s", (allowed) => {
    expect(allowed).not.toMatch(LOOKING_BEHIND);
  });
});
