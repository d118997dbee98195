import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import schema from "../schema/kith.schema.json" with { type: "json" };
import { makeDemo } from "../vaults/make-demo.mjs";
import { buildKith, discard, type Run, runKith, scratch } from "./kith";

const ZONES = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/London"];

/** An ordinary day, the end of a short month, a leap day, the first of a year, and the day after clocks change. */
const TODAYS = ["2026-11-21", "2027-02-28", "2028-02-29", "2027-01-01", "2026-03-30"];

let folder = "";
let program = "";
const vault = (today: string) => join(folder, today);

beforeAll(async () => {
  folder = await scratch();
  program = await buildKith(folder);
  for (const today of TODAYS) await makeDemo(vault(today), today);
});
afterAll(() => discard(folder));

const asked = new Map<string, Promise<Run>>();

/** What a command prints about a vault made for that day; each question is asked once. */
async function ask(command: string, today: string, ...more: string[]): Promise<string> {
  const args = [command, vault(today), "--today", today, ...more];
  const key = JSON.stringify(args);
  const asking = asked.get(key) ?? runKith(program, args);
  asked.set(key, asking);
  const run = await asking;
  expect(run).toMatchObject({ status: 0, stderr: "" });
  return run.stdout;
}

interface Told {
  people: { name: string; status: string; reasons: { kind: string }[]; due: string | null }[];
  followups: { kind: string; state: string; due: string | null; text: string; people: string[] }[];
  stats: { notes: number; people: number; skipped: unknown[] };
}
const told = async (today: string) => JSON.parse(await ask("due", today, "--json")) as Told;

/** `kith due` as titles with the names (or promises) under them. */
function sections(shown: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let names: string[] = [];
  for (const line of shown.split("\n")) {
    const title = /^(Now|Coming up) {2}\d+$/.exec(line);
    if (title?.[1] !== undefined) names = found[title[1]] = [];
    else if (/^ {2}\S/.test(line)) names.push(line.trim().split(/ {2,}/)[0] ?? "");
  }
  return found;
}

describe("kith due on the demo vault", () => {
  it("shows now, most pressing first, and what is coming up, soonest first", async () => {
    expect(sections(await ask("due", "2026-11-21"))).toEqual({
      Now: [
        "Rosalind Achterberg",
        "Alberto Ferreira",
        "Zeynep Aydın",
        "Cy Novak",
        "Jonas Eklund",
        "Tomas Hale",
        "Desmond Achebe",
        "Fintan Halloran",
        "Bo Díaz",
        "Ola Berg",
        "Søren Dahl",
        "Rafael Quintero",
        "Ana Lima",
        "Priya Raghunathan",
        "Promised",
      ],
      "Coming up": [
        "Karim Benali",
        "Imani Carter",
        "Marguerite Fontaine",
        "Kwame Asante",
        "Ines Hale",
        "Promised",
        "Odalys Marchetti",
        "Beatrix Moreau",
        "Mirembe Okello",
        "Sunniva Aas",
      ],
    });
  });

  it.each([
    ["Ana Lima", "2 weeks ago, tea"],
    ["check in", "every 2 weeks, due yesterday", "Daily/2026-11-06.md:1"],
    ["promised", "due today: about the lease with Ana", "Daily/2026-11-17.md:5"],
    ["waiting", "expected Tue 17 Nov, 4 days ago: for the photos from Zeynep", "2026-11-10.md:3"],
    ["seeing", "Wed 25 Nov, in 4 days", "Meetings/2026-11-25 Dinner at Odalys's.md:2"],
    ["birthday", "Tue 24 Nov, in 3 days, turns 9", "People/Family/Ines Hale.md:4"],
    ["Promised", "due today: Renew the parking permit", "Projects/Flat.md:13"],
    ["Besides: 4 need a date, 2 waiting"],
    ["Read 351 notes, 44 people, skipped none."],
  ])("says: %s %s", async (...words) => {
    const lines = (await ask("due", "2026-11-21")).split("\n");
    expect(lines.filter((line) => words.every((word) => line.includes(word)))).toHaveLength(1);
  });

  it.each(TODAYS)("is as alive on %s as on any other day", async (today) => {
    const shown = sections(await ask("due", today));
    const usual = sections(await ask("due", "2026-11-21"));
    expect(shown.Now?.sort()).toEqual(usual.Now?.sort());
    expect(shown["Coming up"]?.sort()).toEqual(usual["Coming up"]?.sort());
  });

  it("shows every status and every kind of reason", async () => {
    const { people, followups } = await told("2026-11-21");
    expect(new Set(people.map(({ status }) => status))).toEqual(
      new Set(["overdue", "due", "ok", "never", "snoozed", "untracked"]),
    );
    expect(new Set(people.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)))).toEqual(
      new Set(["check-in", "promise", "waiting", "undated", "planned", "birthday"]),
    );
    expect(new Set(followups.map(({ kind, state }) => `${kind} ${state}`))).toEqual(
      new Set([
        "followup open",
        "followup done",
        "waiting open",
        "task open",
        "task done",
        "task cancelled",
        "property open",
      ]),
    );
  });

  it("finds no promise in code, in templates or in the owner's own note", async () => {
    const { followups, people } = await told("2026-11-21");
    const texts = followups.map(({ text }) => text).join("\n");
    expect(texts).not.toContain("the invoice");
    expect(people.map(({ name }) => name)).not.toContain("Robin Hale");
    expect(people.filter(({ name }) => /title|README|People/.test(name))).toEqual([]);
  });
});

describe("the other commands", () => {
  it("people: everybody, with status, last contact, interval and what is next", async () => {
    const lines = (await ask("people", "2026-11-21"))
      .split("\n")
      .map((line) => line.split(/ {2,}/));
    expect(lines[0]).toEqual(["NAME", "STATUS", "LAST", "INTERVAL", "NEXT", "NOTE"]);
    expect(lines).toContainEqual([
      "Odalys Marchetti",
      "overdue",
      "7 weeks ago, lunch",
      "every 6 weeks",
      "seeing Wed 25 Nov",
      "People/Friends/Odalys Marchetti.md",
    ]);
    expect(lines.filter(([, status]) => status === "untracked").map(([name]) => name)).toEqual(
      expect.arrayContaining(["Hanna Wójcik", "Ezekiel Stone"]),
    );
  });

  it("followups: soonest first, the undated last, the closed ones with their state", async () => {
    const lines = (await ask("followups", "2026-11-21")).split("\n");
    const at = (words: string) => lines.findIndex((line) => line.includes(words));
    expect(at("for the date of the boiler man")).toBeLessThan(at("Renew the parking permit"));
    expect(at("Renew the parking permit")).toBeLessThan(at("the spare key"));
    expect(lines[at("thank Gwen for the lift")]).toMatch(/^Mon 9 Nov +done +Gwen Parry/);
    expect(lines[at("cake for Yuki")]).toMatch(/^no date +cancelled/);
  });

  it("explain: what counts, what does not, and by which rule", async () => {
    const path = "People/Friends/Odalys Marchetti.md";
    const args = ["explain", path, vault("2026-11-21"), "--today", "2026-11-21"];
    const run = await runKith(program, args);
    expect(run.status).toBe(0);
    const lines = run.stdout.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect(lines).toEqual(
      expect.arrayContaining([
        "interval | every 6 weeks (rule: tag friend)",
        "2026-10-02 | lunch | Daily/2026-10-02.md:3",
        "2026-11-25 | Meetings/2026-11-25 Dinner at Odalys's.md:2 | the day is still to come",
        "2026-11-09 | Daily/2026-11-09.md:3 | the line says %%no touch%%",
        "undated | Reviews/2026-10.md:4 | a review mentions everybody",
      ]),
    );
  });

  it.each([
    ["Mum", "Helena Hale"],
    ["ana", "Ana Lima"],
    ["lin yue", "林悦"],
    ["People/Friends/cy-novak", "Cy Novak"],
    ["дмитрий волков", "Дмитрий Волков"],
  ])("explain %s is about %s", async (words, name) => {
    const run = await runKith(program, ["explain", words, vault("2026-11-21"), "--json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ person: { name } });
  });

  it.each([
    ["Jo", '"Jo" could be Notes/Joost van Dam.md or People/Friends/Jonas Eklund.md'],
    ["Odalys", 'nobody is known as "Odalys"; did you mean Odalys Marchetti?'],
    ["Nobody At All", 'nobody is known as "Nobody At All"'],
    ["__proto__", 'nobody is known as "__proto__"'],
  ])("explain %s is answered with one line and status 1", async (words, line) => {
    const run = await runKith(program, ["explain", words, vault("2026-11-21")]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^kith: [^\n]+\n$/);
    expect(run.stderr).toContain(line);
  });
});

describe("the JSON", () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addSchema(schema);
  const faults = (answer: string, ref: string) => {
    ajv.validate({ $ref: ref }, JSON.parse(answer));
    return ajv.errors ?? [];
  };

  it.each(TODAYS)("follows its schema on %s", async (today) => {
    expect(faults(await ask("due", today, "--json"), "kith#")).toEqual([]);
  });

  it("is the same for due, people and followups", async () => {
    const due = await ask("due", "2026-11-21", "--json");
    expect(await ask("people", "2026-11-21", "--json")).toBe(due);
    expect(await ask("followups", "2026-11-21", "--json")).toBe(due);
  });

  it("of explain follows its own", async () => {
    const run = await runKith(program, ["explain", "Ana Lima", vault("2026-11-21"), "--json"]);
    expect(faults(run.stdout, "kith#/definitions/explanation")).toEqual([]);
  });

  it("names places that say what they are named for", async () => {
    const answer = JSON.parse(await ask("due", "2026-11-21", "--json")) as {
      followups: { path: string; line: number; kind: string; text: string }[];
      people: { name: string; lastTouch: { path: string; line: number } | null }[];
    };
    const lineAt = async ({ path, line }: { path: string; line: number }) =>
      (await readFile(join(vault("2026-11-21"), path), "utf8")).split("\n")[line - 1] ?? "";
    for (const followUp of answer.followups.filter(({ kind }) => kind !== "property")) {
      expect(await lineAt(followUp)).toContain(followUp.text);
    }
    const ana = answer.people.find(({ name }) => name === "Ana Lima");
    expect(await lineAt(ana?.lastTouch ?? { path: "", line: 0 })).toContain("[[Ana Lima|Ana]]");
  });

  it("is refused by the schema when a field is missing, added or of another kind", async () => {
    const answer = JSON.parse(await ask("due", "2026-11-21", "--json")) as Told;
    const [first] = answer.people;
    expect(first).toBeDefined();
    const withFirst = (change: object) => ({ ...answer, people: [{ ...first, ...change }] });
    for (const wrong of [
      { ...answer, stats: undefined },
      { ...answer, more: 1 },
      withFirst({ status: "late" }),
      withFirst({ due: "21 Nov" }),
      withFirst({ lateness: "1" }),
      withFirst({ lastTouch: { date: "2026-11-01", path: "A.md", line: 0, kind: "call" } }),
    ]) {
      expect(faults(JSON.stringify(wrong), "kith#")).not.toEqual([]);
    }
  });
});

describe("today", () => {
  it("given, gives the same bytes in every zone", async () => {
    const answers = new Set<string>();
    for (const TZ of ZONES) {
      for (const form of [["--json"], []]) {
        const args = ["due", vault("2026-03-30"), "--today", "2026-03-30", ...form];
        answers.add((await runKith(program, args, { env: { TZ } })).stdout);
      }
    }
    expect(answers.size).toBe(2);
  });

  it.each(ZONES)("not given, is the day on the wall in %s", async (TZ) => {
    const wall = () => new Intl.DateTimeFormat("en-CA", { timeZone: TZ }).format(new Date());
    const before = wall();
    const run = await runKith(program, ["due", vault("2026-03-30"), "--json"], { env: { TZ } });
    const { today } = JSON.parse(run.stdout) as { today: string };
    // Two days are right when midnight passes meanwhile.
    expect([before, wall()]).toContain(today);
  });
});

describe("flags and surroundings", () => {
  it("reads the current folder when no vault is given", async () => {
    const cwd = vault("2026-11-21");
    const run = await runKith(program, ["due", "--today", "2026-11-21"], { cwd });
    expect(run.stdout).toBe(await ask("due", "2026-11-21"));
  });

  it("takes the default interval from --every, over the settings", async () => {
    const shown = await ask("people", "2026-11-21", "--every", "4w");
    expect(shown).toMatch(/Ezekiel Stone +overdue +5 weeks ago, tea +every 4 weeks/);
    expect(shown).toMatch(/Hanna Wójcik +untracked/);
  });

  it("leaves out a second owner named by --me", async () => {
    expect(await ask("people", "2026-11-21", "--me", "Ezekiel Stone")).not.toContain("Ezekiel");
  });

  it("reads other settings from --settings", async () => {
    const none = join(vault("2026-11-21"), ".obsidian/app.json");
    expect(await ask("people", "2026-11-21", "--settings", none)).toMatch(/Robin Hale +untracked/);
  });

  it("wants the file of --settings to be there", async () => {
    const file = join(folder, "no-such.json");
    const run = await runKith(program, ["due", vault("2026-11-21"), "--settings", file]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("there is no such file");
  });

  it.each([
    [{}, [], false],
    [{}, ["--color=always"], true],
    [{ NO_COLOR: "1" }, ["--color=always"], true],
    [{}, ["--color=always", "--json"], false],
  ])("with %j and %j, colour is %s in a pipe", async (env, flags, colored) => {
    const run = await runKith(program, ["due", vault("2026-11-21"), ...flags], { env });
    expect(run.stdout.includes("\u001b[")).toBe(colored);
  });

  it("ends quietly when its reader leaves", async () => {
    const child = spawn(process.execPath, [program, "due", vault("2026-11-21"), "--json"]);
    let complaint = "";
    child.stderr.on("data", (part: Buffer) => (complaint += part.toString()));
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, complaint }).toEqual({ status: 0, complaint: "" });
  });

  it("says its version and its help", async () => {
    const { version } = JSON.parse(
      await readFile(join(import.meta.dirname, "../../package.json"), "utf8"),
    ) as { version: string };
    expect((await runKith(program, ["--version"])).stdout).toBe(`${version}\n`);
    const help = (await runKith(program, ["--help"])).stdout;
    for (const word of ["due", "people", "followups", "explain", "--today", "--every", "--json"]) {
      expect(help).toContain(word);
    }
  });
});

describe("the demo vault itself", () => {
  it("is the same for the same day, and leaves no placeholder", async () => {
    const { demoNotes } = await import("../vaults/make-demo.mjs");
    const notes = await demoNotes("2026-11-21");
    expect(await demoNotes("2026-11-21")).toEqual(notes);
    for (const [path, text] of notes) expect(path + text).not.toMatch(/\{[+-]?\d/);
  });
});
