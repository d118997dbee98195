import { defineConfig } from "vitest/config";

/** The core must answer alike wherever its user lives; each zone has broken somebody's date code. */
const ZONES = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/London", "Africa/Cairo"];

/** Milliseconds for a test, only so that a busy machine fails nothing; no test measures time. The bench of properties tries a hundred times as many cases. */
const PATIENCE = process.env["FC_RUNS"] === undefined ? 180_000 : 3_600_000;

export default defineConfig({
  test: {
    reporters: ["default", "./tests/support/closing-line.ts"],
    projects: [
      ...ZONES.map((zone) => ({
        test: {
          name: `core ${zone}`,
          include: ["tests/core/**/*.test.ts"],
          // Work is counted, which is slow and the same everywhere.
          exclude: zone === "UTC" ? [] : ["tests/core/growth/**"],
          environment: "node",
          env: { TZ: zone },
          setupFiles: ["tests/support/seed.ts"],
          testTimeout: PATIENCE,
        },
      })),
      {
        // Obsidian's package has types only.
        resolve: { alias: { obsidian: `${import.meta.dirname}/tests/writes/obsidian.ts` } },
        test: {
          name: "edges",
          include: ["tests/{folder,cli,views,writes,reads,host,house}/**/*.test.ts"],
          environment: "node",
          setupFiles: ["tests/support/seed.ts"],
          testTimeout: PATIENCE,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          // An open note is saved two seconds after the last change, as in the app.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
