/**
 * Builds the plugin and shows it in the test host, on the demo vault or on a folder of your own:
 *
 *     npm start                          the demo vault, made for today
 *     npm start -- ~/Notes               a copy of your notes; nothing is written back
 *     npm start -- ~/Notes --write       your notes themselves
 *     npm start -- --port 8080 --no-open
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startHost } from "../tests/host/server/host.mjs";
import { buildHost } from "../tests/host/ui/build.mjs";
import { makeDemo } from "../tests/vaults/make-demo.mjs";

const USAGE = "npm start -- [VAULT] [--write] [--port N] [--no-open]";
const root = fileURLToPath(new URL("../", import.meta.url));

main().catch((error) => {
  process.stderr.write(`kith: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function main() {
  const { vault, write, port, open } = readArguments();
  say("Building …");
  const built = spawnSync(process.execPath, ["esbuild.config.mjs"], {
    cwd: root,
    stdio: "inherit",
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  const work = await mkdtemp(join(tmpdir(), "kith-"));
  const assets = join(work, "page");
  await buildHost(assets);
  const folder = vault ?? (await demo(join(work, "Demo")));
  const host = await startHost({ vault: folder, write: write && vault !== null, port, assets });
  for (const path of host.skipped) say(`Not copied: ${path}`);
  say(`Kith in a stand-in for Obsidian, on ${vault ?? "the demo vault"}${told(vault, write)}:`);
  say(`\n    ${host.url}\n`);
  say("Stop with Ctrl+C.");
  if (open) openBrowser(host.url);
  await stopped();
  await host.close();
  await rm(work, { recursive: true, force: true });
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        write: { type: "boolean", default: false },
        port: { type: "string", default: "0" },
        "no-open": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      say(USAGE);
      process.exit(0);
    }
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`no port: ${values.port}`);
    if (positionals.length > 1) throw new Error("one vault at a time");
    // npm runs scripts in the project's folder; a relative path means the caller's.
    const from = process.env.INIT_CWD ?? process.cwd();
    const vault = positionals[0] === undefined ? null : resolve(from, positionals[0]);
    return { vault, write: values.write, port, open: !values["no-open"] };
  } catch (error) {
    process.stderr.write(`kith: ${error.message}\n${USAGE}\n`);
    return process.exit(2);
  }
}

async function demo(folder) {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  await makeDemo(folder, today);
  return folder;
}

function told(vault, write) {
  if (vault === null) return "";
  return write ? " (writing to it)" : " (a copy: nothing is written back)";
}

/** Opens the address in the user's browser where there is a desktop to open it on; failing to is no error. */
function openBrowser(url) {
  if (process.env.CI !== undefined) return;
  const isLinux = process.platform === "linux";
  if (isLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", url]]
        : ["xdg-open", [url]];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

function stopped() {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, done);
  });
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
