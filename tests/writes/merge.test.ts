/** Two devices that act on copies of one vault without each other, merged by the real git, line by line. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { day, type Vault } from "../support/vaults";
import { contact, someone, TODAY, WritingDesk } from "./desk";

const run = promisify(execFile);
const ANA = "People/Ana Lima.md";
const BO = "People/Bo Chen.md";
const DAILY = "2026-11-18.md";

const BASE: Vault = {
  [ANA]:
    "---\ntags: person\ncheck-in: weekly\n---\n\n# Ana Lima\n\n## Log\n\n- 2026-11-10: call\n- 2026-11-02: tea\n",
  [BO]: "---\r\ntags: person\r\n---\r\n\r\n## Log\r\n\r\n- 2026-11-01: a\r\n- 2026-11-08: b\r\n",
  [DAILY]:
    "# Wednesday\n- [ ] @followup next Tuesday the lease\nA walk.\n- [ ] @followup Friday the keys\nRain.\n",
};

const UNION: Vault = { ...BASE, ".gitattributes": "*.md merge=union\n" };

type Device = (desk: WritingDesk) => Promise<unknown>;

const log =
  (path: string, on: string, text = ""): Device =>
  (desk) =>
    desk.actions.checkIn([someone(path)], contact(day(on), text));
const snooze =
  (path: string, until: string): Device =>
  (desk) =>
    desk.actions.snooze([someone(path)], day(until));
const tick =
  (words: string): Device =>
  async (desk) =>
    desk.actions.complete(await desk.promise(words));
const reschedule =
  (words: string, due: string): Device =>
  async (desk) =>
    desk.actions.reschedule(await desk.promise(words), day(due), due);
const weekly: Device = (desk) =>
  desk.actions.setInterval([someone(ANA)], { interval: { n: 3, unit: "week" }, limit: null });

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** What git makes of both: the notes in conflict, and the vault as it then lies in the folder. */
async function merged(
  base: Vault,
  [here, there]: readonly [readonly Device[], readonly Device[]],
): Promise<{ conflicts: string[]; vault: Vault }> {
  const folder = await mkdtemp(join(tmpdir(), "kith-merge-"));
  folders.push(folder);
  const who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "core.autocrlf=false"];
  const git = async (...args: string[]): Promise<string> =>
    (await run("git", [...who, "-C", folder, "-c", "core.quotepath=false", ...args])).stdout;
  const commit = async (vault: Vault): Promise<void> => {
    await save(folder, vault);
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", "x");
  };
  await git("init", "--quiet", "--initial-branch", "here");
  await commit(base);
  await git("checkout", "--quiet", "-b", "there");
  await commit(await after(base, there));
  await git("checkout", "--quiet", "here");
  await commit(await after(base, here));
  // Git's own exit code says no more than the list of what is unmerged.
  await git("merge", "--quiet", "--no-edit", "there").catch(() => "");
  const unmerged = await git("diff", "--name-only", "--diff-filter=U");
  const paths = Object.keys(base).filter((path) => path.endsWith(".md"));
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
  const vault = Object.fromEntries(paths.map((path, n) => [path, texts[n] ?? ""]));
  return { conflicts: unmerged.split("\n").filter((path) => path !== ""), vault };
}

async function after(base: Vault, acts: readonly Device[]): Promise<Vault> {
  const desk = await WritingDesk.open(base);
  for (const act of acts) await act(desk);
  return desk.vault();
}

async function save(folder: string, vault: Vault): Promise<void> {
  for (const [path, text] of Object.entries(vault)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe("git as it comes", () => {
  it("merges different promises, people, properties and places, and nothing is lost", async () => {
    const here = [tick("lease"), log(ANA, "2026-11-21", "here"), snooze(BO, "2026-12-01")];
    const there = [reschedule("keys", "2026-12-05"), weekly, log(BO, "2026-11-20", "there")];
    const { conflicts, vault } = await merged(BASE, [here, there]);
    expect(conflicts).toEqual([]);
    expect(vault).toEqual({
      [ANA]: BASE[ANA]?.replace("weekly", "3 weeks").replace(
        "- 2026-11-10",
        "- 2026-11-21: call, here\n- 2026-11-10",
      ),
      [BO]: BASE[BO]?.replace(
        "person\r\n",
        "person\r\ncheck-in-after: 2026-12-01\r\n",
      ).concat("- 2026-11-20: call, there\r\n"),
      [DAILY]: BASE[DAILY]?.replace(
        "- [ ] @followup next Tuesday the lease",
        "- [x] @followup next Tuesday the lease @done(2026-11-21)",
      ).replace("@followup Friday", "@followup(2026-12-05)"),
    });
  }); // prettier-ignore

  it("merges two devices that each logged, ticked and snoozed, in the same three notes", async () => {
    const here = [log(ANA, "2026-11-21", "here"), tick("lease"), snooze(BO, "2026-12-01")];
    const there = [log(BO, "2026-11-20", "there"), tick("keys"), snooze(ANA, "2026-12-24")];
    const { conflicts, vault } = await merged(BASE, [here, there]);
    expect(conflicts).toEqual([]);
    // Nobody was in the other's way: it is as if one device had done it all.
    expect(vault).toEqual(await after(BASE, [...here, ...there]));
  });

  it("merges what two devices did to one person and one note, but for the line that both changed", async () => {
    const here = [log(ANA, "2026-11-21", "here"), tick("keys"), snooze(ANA, "2026-12-01")];
    const there = [log(ANA, "2026-11-05", "there"), tick("lease"), snooze(ANA, "2026-12-24")];
    const { conflicts, vault } = await merged(BASE, [here, there]);
    expect(conflicts).toEqual([ANA]);
    const log3 = "- 2026-11-21: call, here\n- 2026-11-10: call\n- 2026-11-05: call, there\n";
    expect(vault[ANA]).toContain(log3);
    const marked = /^<{7}[^]*?^>{7}.*\n/gm;
    expect(vault[ANA]?.match(marked)?.length).toBe(1);
    expect(
      vault[ANA]?.match(marked)?.[0]
        .split("\n")
        .filter((line) => /^check/.test(line)),
    ).toEqual(["check-in-after: 2026-12-01", "check-in-after: 2026-12-24"]);
    expect(vault[DAILY]).toBe((await after(BASE, [tick("keys"), tick("lease")]))[DAILY]);
  });

  it.each<[string, Device]>([
    ["tick", tick("lease")],
    ["snooze", snooze(ANA, "2026-12-01")],
    ["check-in", log(ANA, "2026-11-21")],
    ["interval", weekly],
  ])("the same %s on both is one", async (_name, act) => {
    const { conflicts, vault } = await merged(BASE, [[act], [act]]);
    expect(conflicts).toEqual([]);
    expect(vault).toEqual(await after(BASE, [act]));
  });

  it("entries of days between which others lie go to different places", async () => {
    const sides = [[log(ANA, "2026-11-21")], [log(ANA, "2026-11-05")]] as const;
    const { conflicts, vault } = await merged(BASE, sides);
    expect(conflicts).toEqual([]);
    expect(vault[ANA]).toContain(
      "- 2026-11-21: call\n- 2026-11-10: call\n- 2026-11-05: call\n- 2026-11-02: tea\n",
    );
  });

  it.each<[string, string, Device, Device]>([
    ["the same line changed", DAILY, tick("lease"), reschedule("lease", "2026-12-05")],
    ["the same property", ANA, snooze(ANA, "2026-12-01"), snooze(ANA, "2026-12-02")],
    ["lines put in at one place", ANA, log(ANA, "2026-11-21"), log(ANA, "2026-11-20")],
  ])("%s is a conflict, with both versions in the note", async (_name, path, here, there) => {
    const { conflicts, vault } = await merged(BASE, [[here], [there]]);
    expect(conflicts).toEqual([path]);
    for (const act of [here, there]) {
      const lines = (await after(BASE, [act]))[path]?.split("\n") ?? [];
      expect(vault[path]?.split("\n")).toEqual(expect.arrayContaining(lines));
    }
  });
});

describe("git told to keep both (merge=union)", () => {
  it("keeps check-ins that both devices put in at one place", async () => {
    const here = [log(ANA, "2026-11-21", "here"), log(BO, "2026-11-21", "here")];
    const there = [log(ANA, "2026-11-20", "there"), log(BO, "2026-11-20", "there")];
    const { conflicts, vault } = await merged(UNION, [here, there]);
    expect(conflicts).toEqual([]);
    expect(vault[ANA]).toContain(
      "- 2026-11-21: call, here\n- 2026-11-20: call, there\n- 2026-11-10: call\n",
    );
    expect(vault[BO]?.endsWith("b\r\n- 2026-11-21: call, here\r\n- 2026-11-20: call, there\r\n")).toBe(true);
  }); // prettier-ignore

  it("keeps both of a promise that one ticked and the other moved", async () => {
    const sides = [[tick("lease")], [reschedule("lease", "2026-12-05")]] as const;
    const { conflicts, vault } = await merged(UNION, sides);
    expect(conflicts).toEqual([]);
    expect(vault[DAILY]).toContain("@done(2026-11-21)\n- [ ] @followup(2026-12-05) the lease\n");
  });

  it("leaves a property set twice, which Kith tells of and does not write to", async () => {
    const sides = [[snooze(ANA, "2026-12-01")], [snooze(ANA, "2026-12-02")]] as const;
    const { vault } = await merged(UNION, sides);
    const desk = await WritingDesk.open(vault);
    await desk.actions.snooze([someone(ANA)], TODAY);
    expect(desk.told.map(({ message }) => message)).toEqual([
      "The properties of Ana Lima can't be read as YAML, so nothing was written. Fix them first.",
    ]);
    expect(await desk.vault()).toEqual(vault);
  });
});
