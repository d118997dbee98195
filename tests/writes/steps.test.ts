/** An action is one step, on however many notes, and is taken back as one. */
import { describe, expect, it } from "vitest";
import { MemoryBackend } from "../host/model/index";
import { day } from "../support/vaults";
import { CaselessBackend } from "./caseless-backend";
import { contact, someone, TODAY, WritingDesk } from "./desk";

const ANA = "People/Ana Lima.md";
const BO = "People/Bo Chen.md";
const CY = "People/Cy.md";
const PEOPLE = [ANA, BO, CY].map(someone);
const SOON = day("2026-12-01");

const people = (text: string): Record<string, string> => ({ [ANA]: text, [BO]: text, [CY]: text });
const words = (desk: WritingDesk): string[] => desk.told.map(({ message }) => message);

describe("undo", () => {
  it("takes a dinner for fifty people back as one step", async () => {
    const paths = Array.from({ length: 50 }, (_, n) => `People/P${String(n)}.md`);
    const files = Object.fromEntries(paths.map((path, n) => [path, `## Log\n- 2026-01-0${String(1 + (n % 9))}\n`]));
    const desk = await WritingDesk.open(files);
    await desk.actions.checkIn(paths.map(someone), contact(TODAY, "dinner"));
    expect(Object.values(await desk.vault()).every((text) => text.includes("dinner"))).toBe(true);
    expect(words(desk)).toEqual(["Logged a check-in with P0, P1, P2, and 47 more (today)."]);
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual(files);
  }); // prettier-ignore

  it("goes back step by step, to the byte, until there is nothing left", async () => {
    const files = people("---\r\ncheck-in: weekly # c\r\n---\r\n\r\n- 2026-11-01: call");
    const desk = await WritingDesk.open(files);
    await desk.actions.checkIn(PEOPLE, contact(TODAY));
    await desk.actions.snooze(PEOPLE, SOON);
    await desk.actions.setInterval([someone(ANA)], null);
    for (let n = 0; n < 4; n += 1) await desk.actions.undo();
    expect(await desk.vault()).toEqual(files);
    expect(words(desk).slice(3)).toEqual([
      "Undone: Ana Lima: never.",
      "Undone: Snoozed Ana Lima, Bo Chen, and Cy until Tue 1 Dec.",
      "Undone: Logged a check-in with Ana Lima, Bo Chen, and Cy (today).",
      "There is nothing to undo.",
    ]);
  });

  it("remembers fifty steps", async () => {
    const desk = await WritingDesk.open({ "a.md": "" });
    for (let n = 0; n < 51; n += 1) {
      const followUp = { kind: "followup", text: `n${String(n)}`, due: null, words: null } as const;
      await desk.actions.addFollowUp(followUp, someone("a.md"), { kind: "person" });
    }
    for (let n = 0; n < 51; n += 1) await desk.actions.undo();
    expect(words(desk).at(-1)).toBe("There is nothing to undo.");
    expect(await desk.text("a.md")).toBe("- [ ] @followup n0\n");
  });

  it("is refused for the notes that have changed since, and says which", async () => {
    const desk = await WritingDesk.open(people("a\n"));
    await desk.actions.snooze(PEOPLE, SOON);
    await desk.edit(BO, "---\ncheck-in-after: 2027-01-01\n---\na\n");
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual({
      ...people("a\n"),
      [BO]: "---\ncheck-in-after: 2027-01-01\n---\na\n",
    });
    expect(words(desk)[1]).toBe("Changed since, so nothing was undone there: Bo Chen.");
  });

  it("works once, whether from the notice or the command", async () => {
    const desk = await WritingDesk.open(people("a\n"));
    await desk.actions.snooze([someone(ANA)], SOON);
    await desk.actions.undo();
    expect(desk.gone).toEqual([words(desk)[0]]);
    await desk.told[0]?.undo?.();
    expect(words(desk).at(-1)).toBe("That has been undone already.");
    expect(await desk.vault()).toEqual(people("a\n"));
  });

  it("finds a note that was renamed, and leaves one that took its place", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n" });
    await desk.actions.snooze([someone(ANA)], SOON);
    const written = await desk.text(ANA);
    await desk.rename(ANA, BO);
    await desk.edit(ANA, written);
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual({ [BO]: "a\n", [ANA]: written });
  });
});

/** A disk that fails for good after some writes, as when the app is killed between two. */
class FailingBackend extends MemoryBackend {
  left = Infinity;

  override write(...given: Parameters<MemoryBackend["write"]>): ReturnType<MemoryBackend["write"]> {
    this.left -= 1;
    return this.left < 0 ? Promise.reject(new Error("disk full")) : super.write(...given);
  }
}

describe("an action that ends between two writes", () => {
  it.each([0, 1, 2])("after %i leaves each note whole: done or not begun", async (left) => {
    const before = people("## Log\r\n- 2026-11-01");
    const after = "## Log\r\n- 2026-11-21: call\r\n- 2026-11-01";
    const backend = new FailingBackend(before);
    const desk = await WritingDesk.open(before, { backend });
    backend.left = left;
    await desk.actions.checkIn(PEOPLE, contact(TODAY));
    expect(Object.values(await desk.vault())).toEqual(
      [ANA, BO, CY].map((path, n) => (n < left ? after : before[path])),
    );
    expect(words(desk)[0]).toContain("could not be written: disk full");
    backend.left = Infinity;
    if (left > 0) {
      expect(words(desk)[1]).toBe(`Written in ${String(left)} of 3 notes.`);
      await desk.undoLastNotice();
    } else expect(desk.told.length).toBe(1);
    expect(await desk.vault()).toEqual(before);
  });

  it("in one note writes all lines or none", async () => {
    const backend = new FailingBackend({ "2026-11-21.md": "a\n", ...people("") });
    const desk = await WritingDesk.open({}, { backend, settings: { logTo: "daily" } });
    backend.left = 1;
    await desk.actions.checkIn(PEOPLE, contact(TODAY));
    expect(await desk.text("2026-11-21.md")).toBe(
      "a\n- call with [[Ana Lima]]\n- call with [[Bo Chen]]\n- call with [[Cy]]\n",
    );
  });
});

describe("what is no longer as shown", () => {
  it("stops the whole action, and the line is opened", async () => {
    const text = "- @followup tomorrow a\n- @followup Friday b\n";
    const desk = await WritingDesk.open({ "2026-11-20.md": text });
    const shown = [await desk.promise("tomorrow"), await desk.promise("Friday")];
    await desk.edit("2026-11-20.md", text.replace("Friday b", "Friday c"));
    await desk.actions.pin(shown);
    expect(await desk.text("2026-11-20.md")).toBe(text.replace("Friday b", "Friday c"));
    expect(words(desk)).toEqual([
      "That line of 2026-11-20 has changed since, so nothing was written. Here it is.",
    ]);
    expect(desk.shown).toEqual(["2026-11-20.md:2"]);
  });

  it("may be gone with its note", async () => {
    const desk = await WritingDesk.open({ [ANA]: "" });
    await desk.actions.checkIn([someone(ANA), someone(BO)], contact(TODAY));
    expect(await desk.vault()).toEqual({ [ANA]: "" });
    expect(words(desk)).toEqual(["No longer there, so nothing was written: Bo Chen."]);
  });
});

describe("an open note", () => {
  it("is changed in its editor, with what is typed there", async () => {
    const desk = await WritingDesk.open({ "a.md": "- [ ] @followup the roof\n" });
    const shown = await desk.promise("roof");
    const editor = await desk.openEditor("a.md");
    editor.setValue("typed\n- [ ] @followup the roof\n");
    await desk.actions.complete(shown);
    expect(editor.getValue()).toBe("typed\n- [x] @followup the roof @done(2026-11-21)\n");
    expect(await desk.text("a.md")).toBe("- [ ] @followup the roof\n");
    await desk.undoLastNotice();
    expect(editor.getValue()).toBe("typed\n- [ ] @followup the roof\n");
  });

  it("keeps the line endings it has on disk", async () => {
    const before = "a\r\n- [ ] @followup the roof\r\n";
    const desk = await WritingDesk.open({ "a.md": before });
    const editor = await desk.openEditor("a.md");
    await desk.actions.complete(await desk.promise("roof"));
    const after = "a\r\n- [x] @followup the roof @done(2026-11-21)\r\n";
    expect(await desk.text("a.md")).toBe(after);
    await expect.poll(() => editor.getValue()).toBe(after.replaceAll("\r", ""));
    await desk.undoLastNotice();
    expect(await desk.text("a.md")).toBe(before);
  });

  it("gets the line endings back that went with all its lines", async () => {
    const before = "---\r\ncheck-in-after: 2026-12-01\r\n---\r\n";
    const desk = await WritingDesk.open({ [ANA]: before });
    await desk.openNote(ANA);
    await desk.actions.unsnooze([someone(ANA)]);
    expect(await desk.text(ANA)).toBe("");
    await desk.undoLastNotice();
    expect(await desk.text(ANA)).toBe(before);
  });

  it("with other line endings and something typed is left to its editor: nothing typed is lost", async () => {
    const desk = await WritingDesk.open({ "a.md": "a\r\n- [ ] @followup the roof\r\n" });
    const shown = await desk.promise("roof");
    const editor = await desk.openEditor("a.md");
    editor.setValue("typed\n- [ ] @followup the roof\n");
    await desk.actions.complete(shown);
    expect(editor.getValue()).toBe("typed\n- [x] @followup the roof @done(2026-11-21)\n");
  });

  it("gets its properties in the editor too", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n" });
    const editor = await desk.openEditor(ANA);
    await desk.actions.snooze([someone(ANA)], SOON);
    expect(editor.getValue()).toBe("---\ncheck-in-after: 2026-12-01\n---\na\n");
  });
});

describe("the daily note of a check-in", () => {
  const settings = { logTo: "daily" } as const;

  it("is made from its template, of which only the core's own words are filled in", async () => {
    const template =
      "# {{title}}\n{{date:dddd}} {{date}} {{time}}\n<% tp.date.now() %> {{other}}\n";
    const desk = await WritingDesk.open(
      { [ANA]: "", "Templates/Daily.md": template },
      { settings, daily: { folder: "Daily/Notes", template: "Templates/Daily" } },
    );
    await desk.actions.checkIn([someone(ANA)], contact(TODAY));
    expect(await desk.text("Daily/Notes/2026-11-21.md")).toBe(
      "# 2026-11-21\nSaturday 2026-11-21 09:05\n<% tp.date.now() %> {{other}}\n- call with [[Ana Lima]]\n",
    );
  });

  it.each<[string, Record<string, string>, string]>([
    ["is made in the folder", { "journal/days/2026-11-20.md": "" }, "journal/days/2026-11-21.md"],
    ["is found", { "journal/Days/2026-11-21.md": "rain\n" }, "journal/Days/2026-11-21.md"],
    ["is not mixed up where there are both", { "journal/x.md": "", "Journal/x.md": "" }, "Journal/Days/2026-11-21.md"],
  ])("%s that the settings write in another case", async (_what, files, path) => {
    const vault = { [ANA]: "", ...files };
    const isBoth = "Journal/x.md" in files;
    const backend = isBoth ? new MemoryBackend(vault) : new CaselessBackend(vault);
    const daily = { folder: "Journal/Days", template: null };
    const desk = await WritingDesk.open({}, { backend, settings, daily });
    await desk.actions.checkIn([someone(ANA)], contact(TODAY));
    const text = `${files[path] ?? ""}- call with [[Ana Lima]]\n`;
    expect(await desk.vault()).toEqual({ ...vault, [path]: text });
  }); // prettier-ignore

  it("is that of the day of the contact", async () => {
    const desk = await WritingDesk.open({ [ANA]: "" }, { settings });
    await desk.actions.checkIn([someone(ANA)], contact(day("2026-11-19"), "at last"));
    expect(await desk.text("2026-11-19.md")).toBe("- call with [[Ana Lima]]: at last\n");
  });

  it("goes with the check-in it was made for, by way of the trash", async () => {
    const template = "# {{title}}\n";
    const files = { [ANA]: "", "Templates/Daily.md": template };
    const daily = { folder: "Daily", template: "Templates/Daily" };
    const desk = await WritingDesk.open(files, { settings, daily });
    await desk.actions.checkIn([someone(ANA)], contact(TODAY));
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual(files);
    expect(words(desk).at(-1)).toBe("Undone: Logged a check-in with Ana Lima (today).");
  });

  it("goes with the promise it was made for", async () => {
    const desk = await WritingDesk.open({ [ANA]: "" });
    const followUp = { kind: "followup", text: "post it", due: null, words: null } as const;
    await desk.actions.addFollowUp(followUp, null, { kind: "daily" });
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual({ [ANA]: "" });
  });

  it.each<[string, (desk: WritingDesk) => Promise<unknown>, string]>([
    ["has been written in since", (desk) => desk.edit("2026-11-21.md", "- call with [[Ana Lima]]\nrain\n"), "rain\n"],
    ["is open", (desk) => desk.openEditor("2026-11-21.md"), ""],
    ["has another check-in", (desk) => desk.actions.checkIn([someone(BO)], contact(TODAY)), "- call with [[Bo Chen]]\n"],
  ])("stays when it %s", async (_what, meanwhile, text) => {
    const desk = await WritingDesk.open({ [ANA]: "", [BO]: "" }, { settings });
    await desk.actions.checkIn([someone(ANA)], contact(TODAY));
    const first = desk.told[0];
    await meanwhile(desk);
    await first?.undo?.();
    expect(await desk.vault()).toEqual({ [ANA]: "", [BO]: "", "2026-11-21.md": text });
  }); // prettier-ignore

  it.each<[string, readonly number[]]>([
    ["latest first", [2, 1, 0]],
    ["oldest first", [0, 1, 2]],
    ["in between", [1, 2, 0]],
  ])("goes with the last of the actions in it that are taken back: %s", async (_what, order) => {
    const files = { [ANA]: "", [BO]: "" };
    const desk = await WritingDesk.open(files, { settings });
    await desk.actions.checkIn([someone(ANA)], contact(TODAY));
    await desk.actions.checkIn([someone(BO)], contact(TODAY));
    const followUp = { kind: "followup", text: "post it", due: null, words: null } as const;
    await desk.actions.addFollowUp(followUp, null, { kind: "daily" });
    const undos = desk.told.map(({ undo }) => undo);
    for (const at of order) await undos[at]?.();
    expect(await desk.vault()).toEqual(files);
  });

  it("made again by somebody else stays", async () => {
    const files = { [ANA]: "", [BO]: "" };
    const desk = await WritingDesk.open(files, { settings });
    await desk.actions.checkIn([someone(ANA)], contact(TODAY));
    await desk.undoLastNotice();
    await desk.edit("2026-11-21.md", "");
    await desk.actions.checkIn([someone(BO)], contact(TODAY));
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual({ ...files, "2026-11-21.md": "" });
  });

  it("stays when it was there before", async () => {
    const desk = await WritingDesk.open({ [ANA]: "", "2026-11-21.md": "" }, { settings });
    await desk.actions.checkIn([someone(ANA)], contact(TODAY));
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual({ [ANA]: "", "2026-11-21.md": "" });
  });

  it("that can't be made is told of, and nothing is written", async () => {
    const desk = await WritingDesk.open({ [ANA]: "", "Daily/2026-11-21.md/x.md": "" }, { settings, daily: { folder: "Daily", template: null } });
    await desk.actions.checkIn([someone(ANA)], contact(TODAY));
    expect(words(desk)[0]).toContain("The daily note Daily/2026-11-21.md could not be made");
    expect(desk.told.length).toBe(1);
  }); // prettier-ignore
});

describe("a note for somebody who has none", () => {
  const SAM = "People/Sam Lee.md";
  const template = "---\ntags: person\n---\n# {{title}}, {{name}}, {{date}}\n";
  const settings = { newPersonTemplate: "Templates/Person.md" };

  it("is made from the template, and taken back while nobody has written in it", async () => {
    const files = { "Templates/Person.md": template };
    const desk = await WritingDesk.open(files, { settings });
    expect(await desk.actions.makeNote("Sam Lee")).toBe(true);
    expect(await desk.text(SAM)).toBe("---\ntags: person\n---\n# Sam Lee, Sam Lee, 2026-11-21\n");
    await desk.undoLastNotice();
    expect(Object.keys(await desk.vault())).toEqual(["Templates/Person.md"]);
  });

  it("stays when somebody has", async () => {
    const desk = await WritingDesk.open({});
    await desk.actions.makeNote("Sam Lee");
    await desk.edit(SAM, "Met in Porto.\n");
    await desk.undoLastNotice();
    expect(await desk.vault()).toEqual({ [SAM]: "Met in Porto.\n" });
    expect(words(desk).at(-1)).toBe("Changed since, so nothing was undone there: Sam Lee.");
  });

  it("never takes the place of a note, and is not made for a name without a letter", async () => {
    const desk = await WritingDesk.open({ [SAM]: "Mine.\n" });
    expect(await desk.actions.makeNote("Sam Lee")).toBe(false);
    expect(await desk.actions.makeNote("..")).toBe(false);
    expect(await desk.vault()).toEqual({ [SAM]: "Mine.\n" });
    expect(words(desk)).toEqual([
      "There is a note already, so nothing was written: Sam Lee",
      "No file can be named “..”.",
    ]);
  });
});
