/**
 * Properties try the same cases on every run, so that a red run can be run again; `FC_SEED=… npm test`
 * tries others.
 */
import fc from "fast-check";

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env["FC_SEED"] ?? 20261122),
});
