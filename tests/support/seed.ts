/**
 * Properties try the same cases on every run, so that a red run can be run again; `FC_SEED=… npm test`
 * tries others, `FC_RUNS=10000` more of them (`npm run laws`).
 */
import fc from "fast-check";

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env["FC_SEED"] ?? 20261122),
  numRuns: Number(process.env["FC_RUNS"] ?? 100),
});
