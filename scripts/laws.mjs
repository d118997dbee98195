/**
 * The bench of properties: every law of edits on ten thousand random notes, and every law of what the
 * plugin writes on as many random vaults; or as many as are asked for.
 *
 *     node scripts/laws.mjs [RUNS]
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const LAWS = ["tests/core/edits", "tests/writes/actions.laws"];

const runs = process.argv[2] ?? "10000";
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--project", "core UTC", "--project", "edges", ...LAWS],
  { stdio: "inherit", env: { ...process.env, FC_RUNS: runs } },
);
process.exitCode = status ?? 1;
