/**
 * The bench of properties: every law of edits on ten thousand random notes, or as many as are asked for.
 *
 *     node scripts/laws.mjs [RUNS]
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const runs = process.argv[2] ?? "10000";
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--project", "core UTC", "tests/core/edits"],
  { stdio: "inherit", env: { ...process.env, FC_RUNS: runs } },
);
process.exitCode = status ?? 1;
