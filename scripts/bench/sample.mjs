/** One sample in a process of its own: `node --expose-gc sample.mjs BUNDLE FOLDER WHAT`. Prints what it measured as JSON. */
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onePass, regexPerLine, scan } from "./rivals.mjs";
import { nameOf, TODAY } from "./vault.mjs";

const READS_AT_ONCE = 16;
const WARM_EDITS = 5_000;
const EDITS = 1_001;
const SCREEN = 50;

const [bundle, folder, what] = process.argv.slice(2);
const { Kith, DEFAULT_SETTINGS, readYaml, TypedDays } = await import(pathToFileURL(bundle).href);
const paths = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith(".md"))
  .sort();

const SAMPLES = {
  "limit-disk": () => fromDisk(() => (_path, text) => scan(text)),
  "kith-disk": () => fromDisk(() => intoIndex(newIndex())),
  scan: () => inMemory(() => (_path, text) => scan(text)),
  regex: () => inMemory(() => (_path, text) => regexPerLine(text)),
  kith: () => inMemory(() => intoIndex(newIndex())),
  "kith-answer": () => inMemory(() => intoIndex(newIndex()), answer),
  edit: sampleEdit,
  rebuild: sampleRebuild,
  "rename-100": () => sampleRename(100),
  "rename-1000": () => sampleRename(1_000),
  "heap-memory": () => sampleHeap(false),
  "heap-disk": () => sampleHeap(true),
  top: sampleTop,
};

console.log(JSON.stringify(await SAMPLES[what]()));

function newIndex() {
  return new Kith(DEFAULT_SETTINGS, {
    formats: { daily: ["YYYY-MM-DD"], reviews: [] },
    templateFolders: [],
    readYaml,
    typed: new TypedDays(),
    language: "en",
  });
}

/** What takes notes into an index; the index is kept from being thought unused. */
function intoIndex(kith) {
  const put = (path, text) => kith.put(path, text);
  put.kith = kith;
  return put;
}

function answer({ kith }) {
  return kith?.agenda(TODAY).sections.now.slice(0, SCREEN).length ?? 0;
}

async function fromDisk(prepare) {
  const take = prepare();
  const start = performance.now();
  const cpu = cpuTime();
  await eachFromDisk(take);
  answer(take);
  return { ms: performance.now() - start, cpu: cpuTime() - cpu };
}

/** Milliseconds of CPU that this process has used, so that what else the machine does is left out. */
function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function eachFromDisk(take) {
  let next = 0;
  const reader = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      take(path, await readFile(join(folder, path), "utf8"));
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, reader));
}

function texts() {
  return paths.map((path) => readFileSync(join(folder, path), "utf8"));
}

function inMemory(prepare, end = () => 0) {
  const all = texts();
  const take = prepare();
  const cpu = cpuTime();
  for (let n = 0; n < paths.length; n += 1) take(paths[n], all[n]);
  end(take);
  return { ms: cpuTime() - cpu };
}

function filled() {
  const kith = newIndex();
  for (const path of paths) kith.put(path, readFileSync(join(folder, path), "utf8"));
  kith.agenda(TODAY);
  return kith;
}

/** One note of about 3 KB is edited: what it costs until its people and the list's first screen are known anew. */
function sampleEdit() {
  const kith = filled();
  const base = editedNote();
  const edit = (n) => {
    kith.put("Daily/2026-11-19.md", `${base}- call with [[${nameOf(n % 7)}]] number ${n}\n`);
    return kith.agenda(TODAY);
  };
  for (let n = 0; n < WARM_EDITS; n += 1) edit(n);
  return { ms: medianOf(EDITS, (n) => edit(n)) };
}

function editedNote() {
  const line = (n) =>
    `- ${n % 5 === 0 ? `coffee with [[${nameOf(n)}]] ` : ""}the plan of the week and what is left of it, ${n}\n`;
  return `# Today\n${Array.from({ length: 45 }, (_, n) => line(n)).join("")}`;
}

/** The same edit where the whole vault is read again for it. */
function sampleRebuild() {
  const all = texts();
  const kith = newIndex();
  const cpu = cpuTime();
  for (let n = 0; n < paths.length; n += 1) kith.put(paths[n], all[n]);
  kith.agenda(TODAY);
  return { ms: cpuTime() - cpu };
}

/** A person whom so many notes name has their note renamed, to and fro. */
function sampleRename(mentions) {
  const kith = filled();
  for (let n = 0; n < mentions; n += 1)
    kith.put(`Log/2025-03-03 ${n}.md`, "saw [[Zed Quill]] today\n");
  kith.put("People/Zed Quill.md", "");
  kith.agenda(TODAY);
  const rename = (n) => {
    const [from, to] = n % 2 === 0 ? ["Quill", "Quint"] : ["Quint", "Quill"];
    kith.remove(`People/Zed ${from}.md`);
    kith.put(`People/Zed ${to}.md`, "");
    return kith.agenda(TODAY);
  };
  for (let n = 0; n < 20; n += 1) rename(n);
  return { ms: medianOf(20, rename) / mentions };
}

/** Bytes of heap that the index takes, the texts of the notes in memory before and after, or read and gone. */
async function sampleHeap(isRead) {
  const all = isRead ? [] : texts();
  for (const text of all) text.indexOf("\u0000");
  const before = heap();
  const kith = newIndex();
  if (isRead) await eachFromDisk((path, text) => kith.put(path, text));
  else for (let n = 0; n < paths.length; n += 1) kith.put(paths[n], all[n]);
  kith.agenda(TODAY);
  kith.unknownPeople(TODAY);
  const bytes = heap() - before;
  return { bytes: kith.stats(TODAY).notes === paths.length ? bytes : NaN, texts: all.length };
}

function heap() {
  for (let n = 0; n < 4; n += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** The first screen of the list after an edit, in passes over one number for each person. */
function sampleTop() {
  const kith = filled();
  const people = kith.agenda(TODAY).people;
  const numbers = Float64Array.from(people, ({ lateness }) => lateness ?? 0);
  const edited = (n) => kith.put("Daily/2026-11-19.md", `call with [[${nameOf(n % 7)}]]\n`);
  const screen = () => kith.agenda(TODAY).sections.everyone.slice(0, SCREEN);
  for (let n = 0; n < WARM_EDITS; n += 1) onePass(numbers);
  for (let n = 0; n < 200; n += 1) {
    edited(n);
    screen();
  }
  const pass = medianOf(EDITS, () => onePass(numbers));
  return { ms: medianOf(101, screen, edited), pass, people: people.length };
}

function medianOf(count, act, prepare = () => undefined) {
  const times = [];
  for (let n = 0; n < count; n += 1) {
    prepare(n);
    const start = performance.now();
    act(n);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[count >> 1];
}
