/** What happens between the moment at which something is asked for and the moment at which it is on disk. */
import { describe, expect, it } from "vitest";
import { day } from "../support/vaults";
import { contact, someone, TODAY, WritingDesk } from "./desk";
import { EventfulBackend, once } from "./eventful-backend";

const ANA = "People/Ana Lima.md";
const BO = "People/Bo Chen.md";
const CY = "People/Cy.md";
const SOON = day("2026-12-01");
const SNOOZED = "---\ncheck-in-after: 2026-12-01\n---\n";

const words = (desk: WritingDesk): string[] => desk.told.map(({ message }) => message);

/** A desk on a disk that can be interfered with. */
async function interfering(
  files: Readonly<Record<string, string>>,
): Promise<{ desk: WritingDesk; backend: EventfulBackend }> {
  const backend = new EventfulBackend(files);
  return { desk: await WritingDesk.open({}, { backend }), backend };
}

describe("a view that moves on to another note", () => {
  it("while its note is read takes nothing of the change along", async () => {
    const { desk, backend } = await interfering({ [ANA]: "a\n", [BO]: "b\n" });
    const view = await desk.openNote(ANA);
    const moved: Promise<void>[] = [];
    backend.beforeRead = once(() => moved.push(view.moveOn(desk.file(BO))));
    await desk.actions.snooze([someone(ANA)], SOON);
    await Promise.all(moved);
    expect(await desk.vault()).toEqual({ [ANA]: `${SNOOZED}a\n`, [BO]: "b\n" });
    expect(view.editor.getValue()).toBe("b\n");
  });

  it("and still loads the one to be changed loses nothing of the change", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n", [BO]: "b\n" });
    const view = await desk.openNote(BO);
    await Promise.all([view.moveOn(desk.file(ANA)), desk.actions.snooze([someone(ANA)], SOON)]);
    expect(await desk.vault()).toEqual({ [ANA]: `${SNOOZED}a\n`, [BO]: "b\n" });
    await expect.poll(() => view.editor.getValue()).toBe(`${SNOOZED}a\n`);
  });
});

describe("an open note whose page is closed before the app saves by itself", () => {
  it("has the change on disk, and what was taken back is not there", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n" });
    await desk.openNote(ANA);
    await desk.actions.snooze([someone(ANA)], SOON);
    expect(await desk.text(ANA)).toBe(`${SNOOZED}a\n`);
    await desk.actions.undo();
    expect(await desk.text(ANA)).toBe("a\n");
  });

  it("keeps what another program wrote while something typed waits to be saved", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\nb\n" });
    const view = await desk.openNote(ANA);
    view.type(0, " typed");
    desk.backend.edit(ANA, "a\nb\ntheirs\n");
    await desk.actions.snooze([someone(ANA)], SOON);
    await expect.poll(() => view.editor.getValue()).toBe(`${SNOOZED}a typed\nb\ntheirs\n`);
  });

  it("that can't be saved is as it was, and the user is told", async () => {
    const { desk, backend } = await interfering({ [ANA]: "a\n" });
    const view = await desk.openNote(ANA);
    backend.writesLeft = 0;
    await desk.actions.snooze([someone(ANA)], SOON);
    expect(view.editor.getValue()).toBe("a\n");
    expect(words(desk)).toEqual(["Ana Lima could not be written: disk full"]);
    expect(desk.told[0]?.undo).toBeNull();
  });
});

describe("undo by command while an action is under way", () => {
  it("takes that action back", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n", [BO]: "b\n" });
    const people = [ANA, BO].map(someone);
    await Promise.all([desk.actions.snooze(people, SOON), desk.actions.undo()]);
    expect(await desk.vault()).toEqual({ [ANA]: "a\n", [BO]: "b\n" });
    expect(words(desk)).toEqual([
      "Snoozed Ana Lima and Bo Chen until Tue 1 Dec.",
      "Undone: Snoozed Ana Lima and Bo Chen until Tue 1 Dec.",
    ]);
  });

  it("takes back a check-in whose daily note is still being made", async () => {
    const desk = await WritingDesk.open({ [ANA]: "" }, { settings: { logTo: "daily" } });
    await Promise.all([desk.actions.checkIn([someone(ANA)], contact(TODAY)), desk.actions.undo()]);
    expect(await desk.vault()).toEqual({ [ANA]: "" });
  });

  it("leaves the action before it alone when it comes to nothing", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n" });
    await desk.actions.snooze([someone(ANA)], SOON);
    await Promise.all([desk.actions.snooze([someone(BO)], SOON), desk.actions.undo()]);
    expect(await desk.vault()).toEqual({ [ANA]: `${SNOOZED}a\n` });
    expect(words(desk).slice(1)).toEqual([
      "No longer there, so nothing was written: Bo Chen.",
      "There is nothing to undo.",
    ]);
  });

  it("twice takes back two actions", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n", [BO]: "b\n" });
    await desk.actions.snooze([someone(ANA)], SOON);
    await desk.actions.snooze([someone(BO)], SOON);
    await Promise.all([desk.actions.undo(), desk.actions.undo()]);
    expect(await desk.vault()).toEqual({ [ANA]: "a\n", [BO]: "b\n" });
  });
});

describe("an undo that is refused", () => {
  it("because the disk is full says so, and can be tried again", async () => {
    const { desk, backend } = await interfering({ [ANA]: "a\n", [BO]: "b\n" });
    await desk.actions.snooze([ANA, BO].map(someone), SOON);
    backend.writesLeft = 1;
    await desk.actions.undo();
    expect(await desk.vault()).toEqual({ [ANA]: `${SNOOZED}a\n`, [BO]: "b\n" });
    expect(words(desk)[1]).toBe(
      "Ana Lima could not be written, so nothing was undone there: disk full",
    );
    backend.writesLeft = Infinity;
    await desk.actions.undo();
    expect(await desk.vault()).toEqual({ [ANA]: "a\n", [BO]: "b\n" });
  });

  it("because a later action changed the same line works after that one was taken back", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n" });
    await desk.actions.snooze([someone(ANA)], SOON);
    await desk.actions.snooze([someone(ANA)], day("2027-01-01"));
    await desk.told[0]?.undo?.();
    expect(words(desk)[2]).toBe("Changed since, so nothing was undone there: Ana Lima.");
    await desk.actions.undo();
    await desk.actions.undo();
    expect(await desk.vault()).toEqual({ [ANA]: "a\n" });
  });

  it("by command because a note was changed by others leaves the way to earlier actions open", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n", [BO]: "b\n" });
    await desk.actions.snooze([someone(BO)], SOON);
    await desk.actions.snooze([someone(ANA)], SOON);
    await desk.edit(ANA, "---\ncheck-in-after: 2028-01-01\n---\n");
    await desk.actions.undo();
    await desk.actions.undo();
    expect(await desk.text(BO)).toBe("b\n");
  });
});

describe("a note that is moved between two writes of one action", () => {
  it("is written where it is by then", async () => {
    const { desk, backend } = await interfering({ [ANA]: "a\n", [BO]: "b\n" });
    const moved: Promise<void>[] = [];
    backend.afterWrite = once(() => moved.push(desk.rename(BO, CY)));
    await desk.actions.snooze([ANA, BO].map(someone), SOON);
    await Promise.all(moved);
    expect(await desk.vault()).toEqual({ [ANA]: `${SNOOZED}a\n`, [CY]: `${SNOOZED}b\n` });
  });

  it("is not mistaken for one that comes to lie in its place", async () => {
    const { desk, backend } = await interfering({ [ANA]: "a\n", [BO]: "b\n" });
    const moved: Promise<void>[] = [];
    backend.afterWrite = once(() => {
      moved.push(desk.rename(BO, CY).then(() => desk.edit(BO, "another\n")));
    });
    await desk.actions.snooze([ANA, BO].map(someone), SOON);
    await Promise.all(moved);
    expect(await desk.text(BO)).toBe("another\n");
  });
});

describe("bytes that are no text", () => {
  const latin1 = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x0a]);

  it.each([
    ["closed", false],
    ["open", true],
  ])("are never lost: a note with some is left alone, and stops the action (%s)", async (_name, isOpen) => {
    const { desk, backend } = await interfering({ [ANA]: "a\n", [BO]: "b\n", [CY]: "c\n" });
    await backend.write(BO, latin1);
    await desk.idle();
    if (isOpen) await desk.openNote(BO);
    await desk.actions.snooze([ANA, BO, CY].map(someone), SOON);
    expect(await backend.read(BO)).toEqual(latin1);
    expect([await desk.text(ANA), await desk.text(CY)]).toEqual(["a\n", "c\n"]);
    expect(words(desk)).toEqual([
      "Some bytes of Bo Chen are not text, and writing would lose them, so nothing was written. Save it as UTF-8 first.",
    ]);
  }); // prettier-ignore

  it("are not found in a note that speaks of them", async () => {
    const desk = await WritingDesk.open({ [ANA]: "caf\uFFFD\n" });
    await desk.actions.snooze([someone(ANA)], SOON);
    expect(await desk.text(ANA)).toBe(`${SNOOZED}caf\uFFFD\n`);
  });

  it("as half characters in what is typed are replaced before they are written, so undo still knows its line", async () => {
    const desk = await WritingDesk.open({ [ANA]: "a\n" });
    await desk.actions.checkIn([someone(ANA)], contact(TODAY, "\uD800 walk \uDC00"));
    expect(await desk.text(ANA)).toContain("call, \uFFFD walk \uFFFD\n");
    await desk.undoLastNotice();
    expect(await desk.text(ANA)).toBe("a\n");
  });
});

describe("two actions at once that need a daily note which is not there", () => {
  it("make it once, and both are written in it", async () => {
    const desk = await WritingDesk.open(
      { [ANA]: "", [BO]: "" },
      { settings: { logTo: "daily" }, daily: { folder: "Journal/Days", template: null } },
    );
    const checkIn = (path: string): Promise<boolean> =>
      desk.actions.checkIn([someone(path)], contact(TODAY));
    await Promise.all([checkIn(ANA), checkIn(BO)]);
    const text = "- call with [[Ana Lima]]\n- call with [[Bo Chen]]\n";
    expect(await desk.text("Journal/Days/2026-11-21.md")).toBe(text);
    await desk.actions.undo();
    await desk.actions.undo();
    expect(await desk.vault()).toEqual({ [ANA]: "", [BO]: "" });
  });
});
