/** The built command line, run as a user would: another process, its own folder, its own zone. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The project's own folder. */
const project = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** What a run ended with. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and in which surroundings to run. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Who runs it: `nobody` is a user that permissions hold for, even when the tests are run by root. */
  readonly user?: "self" | "nobody";
}

/** Where runs keep what they read, rather than at home. */
const CACHES = join(tmpdir(), "kith-test-caches");

/** The id of the user nobody. */
const NOBODY = 65_534;

/** Builds the command line into a folder; gives the path of the program. */
export async function buildKith(folder: string): Promise<string> {
  const config = join(project, "esbuild.config.mjs");
  await promisify(execFile)(process.execPath, [config, "--cli", "--outdir", folder]);
  return join(folder, "kith.mjs");
}

/** Runs the program built at `program`. Resolves whatever the exit status. */
export function runKith(
  program: string,
  args: readonly string[],
  { cwd = tmpdir(), env = {}, user = "self" }: Surroundings = {},
): Promise<Run> {
  const isRoot = process.getuid?.() === 0;
  const options = {
    cwd,
    env: { PATH: process.env.PATH ?? "", XDG_CACHE_HOME: CACHES, ...env },
    maxBuffer: 1 << 26,
    ...(user === "nobody" && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ status, stdout, stderr });
    });
  });
}

/** A new empty folder; `discard` removes it. */
export function scratch(): Promise<string> {
  return mkdtemp(join(tmpdir(), "kith-test-"));
}

/** Removes a folder and all in it. */
export function discard(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/** Writes notes (vault path → text) into a folder; gives the folder. */
export async function writeNotes(
  root: string,
  notes: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  for (const [path, text] of Object.entries(notes)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return root;
}
