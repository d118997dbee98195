/**
 * What goes wrong in other tools that write into people's notes, and what happens here instead. The
 * numbers are those of tests/core/people/known-failures.test.ts:
 *
 *     4   a repeating task is ticked without its next one      Tasks ticks it, or the user does
 *     5   a task in a numbered list is counted, not ticked     any task can be ticked
 *     13  a visit logged late moves the last contact back      it never does
 *     17  a snooze has five lengths and no end                 any day, and it can be ended
 *     18  "no longer tracked" leaves an interval behind        never is never
 *     24  two people of one name get one link                  each their own, as the user writes links
 *     27  an action that changed nothing undoes another one    it offers no Undo
 *     28  malformed properties leave half an action behind     nothing is written in any note
 */
import { describe, expect, it } from "vitest";
import { day, lastTouch } from "../support/vaults";
import { contact, someone, TODAY, WritingDesk } from "./desk";

const ANA = "People/Ana Lima.md";
const BO = "People/Bo Chen.md";

describe("a repeating task ticked elsewhere loses its next one", () => {
  const files = {
    "2026-11-20.md": "- [ ] call [[Ana Lima]] 🔁 every week 📅 2026-11-20\n",
    [ANA]: "",
  };

  it("without the Tasks plugin it is opened, not ticked", async () => {
    const desk = await WritingDesk.open(files);
    await desk.actions.complete(await desk.promise("call"));
    expect(await desk.vault()).toEqual(files);
    expect(desk.shown).toEqual(["2026-11-20.md:1"]);
    expect(desk.told.map(({ undo }) => undo)).toEqual([null]);
  });

  it("with the Tasks plugin both lines are as Tasks makes them, and one Undo takes both back", async () => {
    const next = "- [ ] call [[Ana Lima]] 🔁 every week 📅 2026-11-27";
    const done = "- [x] call [[Ana Lima]] 🔁 every week 📅 2026-11-20 ✅ 2026-11-21";
    const asked: string[] = [];
    const desk = await WritingDesk.open(files, {
      tasks: (line, path) => {
        asked.push(`${path}: ${line}`);
        return `${next}\n${done}`;
      },
    });
    await desk.actions.complete(await desk.promise("call"));
    expect(asked).toEqual([`2026-11-20.md: ${files["2026-11-20.md"].trimEnd()}`]);
    expect(await desk.text("2026-11-20.md")).toBe(`${next}\n${done}\n`);
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual(files);
  });

  it("a custom status goes the way Tasks sends it", async () => {
    const desk = await WritingDesk.open(
      { "a.md": "- [/] @followup(2026-11-20) the roof\n" },
      { tasks: (line) => line.replace("[/]", "[x]") + " ✅ 2026-11-21" },
    );
    await desk.actions.complete(await desk.promise("roof"));
    expect(await desk.text("a.md")).toBe("- [x] @followup(2026-11-20) the roof ✅ 2026-11-21\n");
  });

  it("of two promises on a task only the one is closed, which Tasks can't know", async () => {
    const two = "- [ ] @followup(2026-11-20) a, @waiting(2026-11-22) b\n";
    const desk = await WritingDesk.open({ "a.md": two }, { tasks: () => "- [x] both" });
    await desk.actions.complete(await desk.promise("@followup"));
    expect(await desk.text("a.md")).toContain("- [ ] @followup(2026-11-20) @done(2026-11-21) a");
  });

  it.each<[string, () => string]>([
    ["declines", () => "- [ ] @followup the roof"],
    ["fails", () => { throw new Error("not a task"); }],
  ])("Kith ticks what is no repeating task when Tasks %s", async (_name, tasks) => {
    const desk = await WritingDesk.open({ "a.md": "- [ ] @followup the roof\n" }, { tasks });
    await desk.actions.complete(await desk.promise("roof"));
    expect(await desk.text("a.md")).toBe("- [x] @followup the roof @done(2026-11-21)\n");
  }); // prettier-ignore
});

it.each(["1. [ ]", "12) [ ]", "+ [ ]", "> - [ ]", "- 1. [ ]"])(
  "a task that is counted can be ticked: %s",
  async (bullet) => {
    const desk = await WritingDesk.open({ "a.md": `${bullet} @followup(2026-11-20) the roof\n` });
    await desk.actions.complete(await desk.promise("roof"));
    expect((await desk.text("a.md")).startsWith(bullet.replace("[ ]", "[x]"))).toBe(true);
    expect(desk.shown).toEqual([]);
  },
);

it("logging a forgotten visit later never moves the last contact back", async () => {
  const before = "---\nlast-contact: 2026-11-01 # by hand\n---\n";
  const desk = await WritingDesk.open({ [ANA]: before });
  await desk.actions.checkIn([someone(ANA)], contact(TODAY));
  await desk.actions.checkIn([someone(ANA)], contact(day("2026-10-12"), "forgotten"));
  const text = await desk.text(ANA);
  expect(text.startsWith(before)).toBe(true);
  expect(text.slice(before.length).trim()).toBe(
    "## Log\n- 2026-11-21: call\n- 2026-10-12: call, forgotten",
  );
  expect(lastTouch(await desk.reading(), ANA, TODAY)).toContain("2026-11-21 call");
});

it("a snooze may end on any day, and can be taken away without a check-in", async () => {
  const before = "---\ncheck-in: weekly\n---\n- 2026-11-01: call\n";
  const desk = await WritingDesk.open({ [ANA]: before });
  await desk.actions.snooze([someone(ANA)], day("2027-03-09"));
  const snoozed = (await desk.reading()).explain(ANA, TODAY)?.standing.snoozedUntil;
  expect(snoozed?.day).toBe("2027-03-09");
  await desk.actions.unsnooze([someone(ANA)]);
  expect((await desk.reading()).explain(ANA, TODAY)?.standing.snoozedUntil).toBeNull();
  expect(await desk.text(ANA)).toBe(before);
});

it("who is never to be checked in on is off the list, whatever interval stood there before", async () => {
  const desk = await WritingDesk.open({ [ANA]: "---\nprm-cadence: 14\ncheck-in: weekly\n---\n" });
  await desk.actions.setInterval([someone(ANA)], null);
  const standing = (await desk.reading()).explain(ANA, TODAY)?.standing;
  expect(standing).toMatchObject({ interval: null, reasons: [] });
});

it("two people of one name are two links, in the user's own style", async () => {
  const sams = { "Work/Sam.md": "", "Home/Sam.md": "", "Daily/2026-11-21.md": "" };
  const settings = { logTo: "daily" } as const;
  const daily = { folder: "Daily", template: null };
  const log = async (config: string): Promise<string> => {
    const files = { ...sams, ".obsidian/app.json": config };
    const desk = await WritingDesk.open(files, { settings, daily });
    await desk.actions.checkIn(["Work/Sam.md", "Home/Sam.md"].map(someone), contact(TODAY));
    return desk.text("Daily/2026-11-21.md");
  };
  expect(await log("{}")).toBe("- call with [[Work/Sam]]\n- call with [[Home/Sam]]\n");
  expect(await log('{"useMarkdownLinks": true}')).toBe(
    "- call with [Sam](Work/Sam.md)\n- call with [Sam](Home/Sam.md)\n",
  );
});

it("a name with two spaces in it is linked as it is", async () => {
  const ana = "People/Ana  Lima.md";
  const desk = await WritingDesk.open({ [ana]: "" }, { settings: { logTo: "daily" } });
  await desk.actions.checkIn([someone(ana)], contact(TODAY));
  expect(await desk.text("2026-11-21.md")).toBe("- call with [[Ana  Lima]]\n");
});

it("an action that changes nothing offers no Undo, least of all somebody else's", async () => {
  const desk = await WritingDesk.open({ [ANA]: "", [BO]: "---\ncheck-in: 2 weeks\n---\n" });
  const fortnight = { interval: { n: 2, unit: "week" }, limit: null } as const;
  await desk.actions.setInterval([someone(ANA)], fortnight);
  await desk.actions.setInterval([someone(BO)], fortnight);
  expect(desk.told.map(({ message, undo }) => [message, undo !== null])).toEqual([
    ["Ana Lima: every 2 weeks.", true],
    ["Bo Chen: every 2 weeks.", false],
  ]);
  await desk.actions.undo();
  expect(await desk.vault()).toEqual({ [ANA]: "", [BO]: "---\ncheck-in: 2 weeks\n---\n" });
});

it("an Undo takes back its own action, though others came after it", async () => {
  const desk = await WritingDesk.open({ [ANA]: "a\n", [BO]: "b\n" });
  await desk.actions.snooze([someone(ANA)], day("2026-12-01"));
  await desk.actions.snooze([someone(BO)], day("2026-12-01"));
  await desk.told[0]?.undo?.();
  expect(await desk.text(ANA)).toBe("a\n");
  expect(await desk.text(BO)).toBe("---\ncheck-in-after: 2026-12-01\n---\nb\n");
});

it("malformed properties of one person stop an action on many before anything is written", async () => {
  const files = { [ANA]: "a\n", "People/Cy.md": "---\ntags: [\n---\n", [BO]: "b\n" };
  const desk = await WritingDesk.open(files);
  await desk.actions.snooze([ANA, "People/Cy.md", BO].map(someone), day("2026-12-01"));
  expect(await desk.vault()).toEqual(files);
  expect(desk.told.map(({ message }) => message)).toEqual([
    "The properties of Cy can't be read as YAML, so nothing was written. Fix them first.",
  ]);
  expect(desk.shown).toEqual(["People/Cy.md:1"]);
});
