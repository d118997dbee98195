/**
 * Holds the host's metadata parser against what the real app computed.
 *
 *   node tests/host/fidelity.mjs DIR [--verbose]
 *
 * DIR has one JSON file a note: `filePath`, `fileContents`, `cachedMetadata`, `getAllTags`,
 * `parseFrontMatterTags`, `resolveLinkToPath`. Prints, for each field, in how many of the notes that
 * have it (in the app or here) both agree wholly, to the offset; exits 1 when too few do.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";

/** The least share of agreeing fields, all counted, that lets the host pass for the app. */
const ENOUGH = 0.99;

const FIELDS = [
  "frontmatter",
  "frontmatterPosition",
  "frontmatterLinks",
  "headings",
  "links",
  "embeds",
  "tags",
  "listItems",
  "sections",
  "blocks",
];

/** @returns {Promise<typeof import("./model/index")>} the model, bundled for Node */
async function loadModel() {
  const entry = fileURLToPath(new URL("model/index.ts", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/** @param {string} folder */
async function readDumps(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      ...JSON.parse(await readFile(path.join(folder, name), "utf8")),
    })),
  );
}

/** Every note of the dumps, and an empty one for each file their links led to. */
function vaultOf(dumps) {
  const targets = dumps.flatMap(({ resolveLinkToPath }) => Object.values(resolveLinkToPath));
  const empty = targets
    .filter((target) => typeof target === "string")
    .map((target) => [target, ""]);
  const notes = dumps.map(({ filePath, fileContents }) => [filePath, fileContents]);
  return Object.fromEntries([...empty, ...notes]);
}

/** What the app has and what the host has, by field, for one note. */
function pairsOf(dump, model, { vault, metadataCache }) {
  const ours = metadataCache.getCache(dump.filePath) ?? {};
  const pairs = FIELDS.map((field) => [field, dump.cachedMetadata[field], ours[field]]);
  const tags = model.parseFrontMatterTags(ours.frontmatter);
  const resolved = {};
  for (const link of Object.keys(dump.resolveLinkToPath)) {
    resolved[link] = metadataCache.getFirstLinkpathDest(link, dump.filePath)?.path ?? null;
  }
  const hasLinks = Object.keys(resolved).length > 0;
  return [
    ...pairs,
    ["getAllTags()", dump.getAllTags, model.getAllTags(ours)],
    ["parseFrontMatterTags()", dump.parseFrontMatterTags, tags],
    [
      "resolved links",
      hasLinks ? dump.resolveLinkToPath : undefined,
      hasLinks ? resolved : undefined,
    ],
  ];
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}

const [folder, option] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("usage: node tests/host/fidelity.mjs DIR [--verbose]\n");
  process.exit(2);
}
const model = await loadModel();
const dumps = await readDumps(folder);
const scheduler = new model.ManualScheduler();
const made = model.makeModel(new model.MemoryBackend(vaultOf(dumps)), { scheduler });
await made.vault.load();
await scheduler.settle();

const scores = new Map();
for (const dump of dumps) {
  for (const [field, theirs, ours] of pairsOf(dump, model, made)) {
    if (theirs === undefined && ours === undefined) continue;
    const score = scores.get(field) ?? { notes: 0, agree: 0 };
    const agree = isDeepStrictEqual(theirs, ours);
    scores.set(field, { notes: score.notes + 1, agree: score.agree + Number(agree) });
    if (agree || option !== "--verbose") continue;
    print(
      `${dump.name} ${field}\n  app:  ${JSON.stringify(theirs)}\n  host: ${JSON.stringify(ours)}`,
    );
  }
}
let all = { notes: 0, agree: 0 };
for (const [field, { notes, agree }] of scores) {
  all = { notes: all.notes + notes, agree: all.agree + agree };
  print(`${field.padEnd(24)} ${agree}/${notes}`);
}
print(`${"all".padEnd(24)} ${all.agree}/${all.notes}`);
if (all.agree < ENOUGH * all.notes) process.exitCode = 1;
