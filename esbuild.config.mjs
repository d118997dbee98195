/**
 * Builds what is shipped: `main.js`, the plugin that Obsidian loads, and `dist/kith.mjs`, the
 * command line. The same sources give the same bytes.
 *
 *     node esbuild.config.mjs                       both
 *     node esbuild.config.mjs --watch               both, again on every change
 *     node esbuild.config.mjs --cli --outdir DIR    only the command line, into DIR
 *     node esbuild.config.mjs --weigh               both, and what each part of `main.js` weighs
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import esbuild from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const { version, dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const { values: flags } = parseArgs({
  options: {
    watch: { type: "boolean", default: false },
    cli: { type: "boolean", default: false },
    outdir: { type: "string" },
    weigh: { type: "boolean", default: false },
  },
});
const outdir = flags.outdir === undefined ? null : resolve(flags.outdir);

/**
 * Obsidian hands these to a plugin; a second copy of CodeMirror would not work. Node's own modules
 * are not among them: a phone has none, so a plugin that imports one must not build.
 */
const GIVEN_BY_OBSIDIAN = ["obsidian", "electron", "@codemirror/*", "@lezer/*"];

const PARTS_OF_CLASSES = {
  "class-private-field": true,
  "class-private-method": true,
  "class-private-accessor": true,
  "class-field": true,
};

/** A text that is another as soon as anything that notes are read with is: facts kept by another program are of no use. */
async function readerCode() {
  const hash = createHash("sha1").update(JSON.stringify(dependencies));
  for (const folder of ["src/core", "src/folder"]) {
    const names = await readdir(join(root, folder), { recursive: true });
    const sources = names.filter((name) => name.endsWith(".ts")).sort();
    for (const name of sources) hash.update(await readFile(join(root, folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** The package's entry builds three ready-made parsers while it loads, none of which is used. */
const CHRONO = { "chrono-node/en": join(root, "node_modules/chrono-node/dist/esm/chrono.js") };

const shared = {
  alias: CHRONO,
  absWorkingDir: root,
  bundle: true,
  charset: "utf8",
  logLevel: "warning",
  treeShaking: true,
  define: {
    KITH_VERSION: JSON.stringify(version),
    KITH_READER: JSON.stringify(await readerCode()),
  },
};

const plugin = {
  ...shared,
  entryPoints: ["src/main.ts"],
  outfile: join(outdir ?? root, "main.js"),
  format: "cjs",
  platform: "browser",
  target: "es2021",
  // Every phone the app runs on has them. Without, each `#name` is a look-up in a WeakMap, each field a call.
  supported: PARTS_OF_CLASSES,
  external: GIVEN_BY_OBSIDIAN,
  minify: true,
  metafile: true,
};

const commandLine = {
  ...shared,
  entryPoints: ["src/cli/main.ts"],
  outfile: join(outdir ?? join(root, "dist"), "kith.mjs"),
  format: "esm",
  platform: "node",
  target: "node20",
  // The package's Node entry is CommonJS and asks for modules at run time, which an ES module can't.
  alias: { ...CHRONO, yaml: join(root, "node_modules/yaml/browser/index.js") },
  banner: { js: "#!/usr/bin/env node" },
  plugins: [
    {
      name: "executable",
      setup(build) {
        build.onEnd(async (result) => {
          if (result.errors.length === 0) await chmod(commandLine.outfile, 0o755);
        });
      },
    },
  ],
};

/** What the files of a bundle are weighed as, most particular first. */
const PARTS = [
  /^node_modules\/((?:@[^/]+\/)?[^/]+)/,
  /^(src\/words\/\w+)/,
  /^(src\/core\/dates\/(?:languages\/\w+|english))/,
  /^(src\/core\/people\/(?:intention|other-tools))\//,
  /^(src\/core\/\w[\w-]*)/,
  /^(src\/[\w-]+)/,
];

const wanted =
  flags.cli || !existsSync(join(root, "src/main.ts")) ? [commandLine] : [plugin, commandLine];

if (flags.watch) {
  for (const options of wanted) {
    await (await esbuild.context({ ...options, logLevel: "info" })).watch();
  }
} else {
  try {
    const [{ metafile }] = await Promise.all(wanted.map((options) => esbuild.build(options)));
    if (flags.weigh) printWeights(metafile);
  } catch {
    // esbuild has already said what is wrong, and where.
    process.exitCode = 1;
  }
}

/** Prints the bytes of each part of a bundle, heaviest first: a package, a language, a folder of the sources. */
function printWeights({ outputs }) {
  const [{ bytes, inputs }] = Object.values(outputs);
  const weights = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const part =
      PARTS.map((known) => known.exec(file)).find((match) => match !== null)?.[1] ?? file;
    weights.set(part, (weights.get(part) ?? 0) + bytesInOutput);
  }
  const heaviest = [...weights].sort(([, a], [, b]) => b - a);
  for (const [part, weight] of [["all", bytes], ...heaviest])
    console.log(`${String(weight).padStart(8)}  ${part}`);
}
