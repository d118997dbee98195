/** The gate is only worth its rules if it fails on what they forbid: each fault is planted in a copy of the project. */
import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const HOUSE = process.cwd();
const COPIED = [
  "src",
  "tests",
  "scripts",
  "package.json",
  "tsconfig.json",
  "eslint.config.mjs",
  "layers.json",
  ".dependency-cruiser.mjs",
  "knip.json",
  "vitest.config.ts",
  "esbuild.config.mjs",
  "manifest.json",
  "LICENSE",
];

let copy = "";

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "kith-gate-"));
  for (const name of COPIED) await cp(join(HOUSE, name), join(copy, name), { recursive: true });
  await symlink(join(HOUSE, "node_modules"), join(copy, "node_modules"), "dir");
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** Runs one of the gate's commands in the copy and gives its output; `failed` tells whether it refused. */
function run(command: string, ...args: string[]): Promise<{ failed: boolean; output: string }> {
  return new Promise((done) => {
    const bin = join(HOUSE, "node_modules", ".bin", command);
    execFile(bin, args, { cwd: copy, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      done({ failed: error !== null, output: stdout + stderr }),
    );
  });
}

/** Plants text at the end of a file of the copy, runs the test, and takes it out again. */
async function planted(file: string, text: string, test: () => Promise<void>): Promise<void> {
  const path = join(copy, file);
  await appendFile(path, text);
  try {
    await test();
  } finally {
    await cp(join(HOUSE, file), path);
  }
}

describe("as it stands", () => {
  it("the layers are kept", async () => {
    expect(await run("depcruise", "src", "tests")).toMatchObject({ failed: false });
  });

  it("nothing is unused", async () => {
    expect(await run("knip")).toMatchObject({ failed: false });
  });

  it("the file that faults are planted in is accepted", async () => {
    expect(await run("eslint", "src/core/ranking/history.ts")).toMatchObject({ failed: false });
  });
});

describe("ESLint refuses", () => {
  it.each([
    [
      "the core importing Obsidian",
      'import { Notice } from "obsidian";\n/** A fault. */\nexport const fault = Notice;\n',
      "no-restricted-imports",
    ],
    [
      "an ambient clock in the core",
      "/** A fault. */\nexport function fault(): Date {\n  return new Date();\n}\n",
      "The core is told what day it is",
    ],
    [
      "an exported function without a doc comment",
      "export function fault(): number {\n  return 1;\n}\n",
      "jsdoc/require-jsdoc",
    ],
    ["an exported type without a doc comment", "export type Fault = 1;\n", "jsdoc/require-jsdoc"],
    ...["/\\p{L}/u", 'new RegExp("a")'].map((expression) => [
      `${expression} made while the plugin loads`,
      `const FAULT = ${expression};\n/** A fault. */\nexport const fault = (): boolean => FAULT.test("");\n`,
      "make it lazily",
    ]),
    [
      "an explicit any",
      "/** A fault. */\nexport const fault = (given: any): string => String(given);\n",
      "no-explicit-any",
    ],
  ])("%s", async (_what, text, message) => {
    await planted("src/core/ranking/history.ts", text, async () => {
      const { failed, output } = await run("eslint", "src/core/ranking/history.ts");
      expect(output).toContain(message);
      expect(failed).toBe(true);
    });
  });

  it("a stage importing a later one", async () => {
    const text = 'export { agendaOf } from "../ranking/agenda";\n';
    await planted("src/core/dates/day.ts", text, async () => {
      const { output } = await run("eslint", "src/core/dates/day.ts");
      expect(output).toContain("dates comes before ranking");
    });
  });
});

describe("the layers refuse", () => {
  it.each([
    [
      "a cycle, though it is of types only",
      "src/core/dates/day.ts",
      'import type {} from "./interval";\n',
      "error no-cycles: src/core/dates/",
    ],
    [
      "the core importing Obsidian",
      "src/core/kith.ts",
      'import type {} from "obsidian";\n',
      "error core-knows-no-host: src/core/kith.ts",
    ],
    [
      "the core importing Node",
      "src/core/kith.ts",
      'import type {} from "node:fs";\n',
      "error core-uses-no-node: src/core/kith.ts",
    ],
    [
      "a view importing main",
      "src/views/dom/notices.ts",
      'import type {} from "../../main";\n',
      "error nobody-imports-main: src/views/dom/notices.ts",
    ],
    [
      "a view importing the vault's side",
      "src/views/dom/notices.ts",
      'import type {} from "../../vault/today";\n',
      "error views-touch-no-vault: src/views/dom/notices.ts",
    ],
    [
      "a stage looking up",
      "src/core/dates/day.ts",
      // A leaf, since the exit code counts the violations, and a code of 256 is 0.
      'import type {} from "../ranking/by-day";\n',
      "error core-dates-looks-down: src/core/dates/day.ts",
    ],
    [
      "people importing settings",
      "src/core/people/tags.ts",
      'import type {} from "../settings/settings";\n',
      "error core-people-looks-down: src/core/people/tags.ts",
    ],
    [
      "what views share importing a view",
      "src/views/dom/notices.ts",
      'import type {} from "../sidebar/view-state";\n',
      "error views-dom-looks-down: src/views/dom/notices.ts",
    ],
    [
      "the terminal importing what only the app has",
      "src/cli/screen.ts",
      'import type {} from "../requests";\n',
      "error terminal-and-app-stand-apart: src/cli/screen.ts",
    ],
  ])("%s", async (_what, file, text, refusal) => {
    await planted(file, text, async () => {
      const { failed, output } = await run("depcruise", "--no-progress", "src");
      expect(output).toContain(refusal);
      expect(failed).toBe(true);
    });
  });
});

it("knip refuses an unused export", async () => {
  const text = "/** A fault. */\nexport const unusedFault = 1;\n";
  await planted("src/core/ranking/history.ts", text, async () => {
    const { failed, output } = await run("knip");
    expect(output).toContain("unusedFault");
    expect(failed).toBe(true);
  });
});

it("the type checker refuses an unread local", async () => {
  await writeFile(join(copy, "src/core/fault.ts"), "const unread = 1;\nexport {};\n");
  const { failed, output } = await run("tsc", "-p", ".");
  await rm(join(copy, "src/core/fault.ts"));
  expect(output).toContain("src/core/fault.ts");
  expect(failed).toBe(true);
});
