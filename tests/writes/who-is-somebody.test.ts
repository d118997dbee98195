/** Who the user says is nobody, or somebody without a note: it goes along with its note, and can be taken back. */
import { describe, expect, it } from "vitest";
import { day } from "../support/vaults";
import { someone, TODAY, WritingDesk } from "./desk";

const ANA = "People/Ana Lima.md";
const BO = "People/Bo Chen.md";
const VAULT = { [ANA]: "a\n", [BO]: "b\n" };

async function people(desk: WritingDesk): Promise<string[]> {
  const { people } = (await desk.reading()).agenda(TODAY);
  return people.map(({ person }) => person.name).sort();
}

describe("“Not a person”", () => {
  it("is one step, whether it is taken back from its notice or by the command", async () => {
    const desk = await WritingDesk.open(VAULT);
    await desk.actions.snooze([someone(BO)], day("2026-12-01"));
    await desk.actions.notAPerson(someone(ANA));
    expect(await people(desk)).toEqual(["Bo Chen"]);
    await desk.actions.undo();
    expect(await people(desk)).toEqual(["Ana Lima", "Bo Chen"]);
    expect(await desk.text(BO)).toContain("check-in-after");
    await desk.actions.notAPerson(someone(ANA));
    await desk.undoLastNotice();
    expect(desk.settings.notPeople).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ["the note", ANA, "People/Boat.md", "People/Boat.md"],
    ["the note, to another folder", ANA, "Things/Ana Lima.md", "Things/Ana Lima.md"],
    ["its folder", "People", "Old/People", "Old/People/Ana Lima.md"],
  ])("follows a move of %s", async (_name, from, to, listed) => {
    const desk = await WritingDesk.open({ ...VAULT, "Old/x.md": "", "Things/x.md": "" });
    await desk.actions.notAPerson(someone(ANA));
    await desk.rename(from, to);
    expect(desk.settings.notPeople).toEqual([listed]);
    expect(await people(desk)).not.toContain("Ana Lima");
    await desk.undoLastNotice();
    expect(desk.settings.notPeople).toEqual([]);
  });

  it.each([
    ["People/Ana Lima", "People/Boat.md"],
    ["people/ana lima.md", "People/Boat.md"],
    ["Ana Lima", "Ana Lima"],
    ["People/Ana  Lima.md", "People/Ana  Lima.md"],
    ["People/Ana Lima's boat.md", "People/Ana Lima's boat.md"],
  ])("%s in the settings is %s once Ana Lima has become Boat", async (listed, after) => {
    const desk = await WritingDesk.open(VAULT, { settings: { notPeople: [listed] } });
    await desk.rename(ANA, "People/Boat.md");
    expect(desk.settings.notPeople).toEqual([after]);
  });
});

describe("settings that can't be saved", () => {
  it("are told of, and are no step to take back", async () => {
    const desk = await WritingDesk.open(VAULT);
    desk.isSavingRefused = true;
    await desk.actions.notAPerson(someone(ANA));
    expect(desk.told.at(-1)?.message).toContain("disk full");
    expect(desk.told.at(-1)?.undo).toBeNull();
  });

  it("leave a step to be taken back later", async () => {
    const desk = await WritingDesk.open(VAULT);
    await desk.actions.notAPerson(someone(ANA));
    const [{ undo } = { undo: null }] = desk.told;
    desk.isSavingRefused = true;
    await undo?.();
    expect(desk.told.at(-1)?.message).toContain("disk full");
    desk.isSavingRefused = false;
    await undo?.();
    expect(desk.settings.notPeople).toEqual([]);
  });
});

describe("a name without a note", () => {
  it("is put back as it was, and what was decided on others since stays", async () => {
    const settings = { peopleWithoutNotes: ["@Sam Lee"] };
    const desk = await WritingDesk.open({}, { settings });
    await desk.actions.listName("Sam Lee", "notPeople", "Sam Lee");
    await desk.actions.listName("Kim", "notPeople", "Kim");
    await desk.told[0]?.undo?.();
    expect(desk.settings).toMatchObject({ notPeople: ["Kim"], peopleWithoutNotes: ["@Sam Lee"] });
  });
});
