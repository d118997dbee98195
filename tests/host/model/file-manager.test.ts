/** Properties, links and new paths, as the app writes them on the user's behalf. */
import { describe, expect, it } from "vitest";
import { makeModel, ManualScheduler, MemoryBackend, type TFile, type TFolder } from "./index";

async function modelOf(files: Readonly<Record<string, string>>, settings: object = {}) {
  const all = { ...files, ".obsidian/app.json": JSON.stringify(settings) };
  const scheduler = new ManualScheduler();
  const model = makeModel(new MemoryBackend(all), { scheduler });
  await model.vault.load();
  await scheduler.settle();
  const file = (path: string) => model.vault.getFileByPath(path) as TFile;
  const text = (path: string) => model.vault.read(file(path));
  return { ...model, scheduler, file, text };
}

type Properties = Record<string, unknown>;

describe("processFrontMatter", () => {
  it.each<[string, (properties: Properties) => void, string]>([
    ["# Ana\n", (p) => (p["check-in"] = "2w"), "---\ncheck-in: 2w\n---\n# Ana\n"],
    ["---\na: 1\n---\nbody", (p) => (p["b"] = [1, "x"]), "---\na: 1\nb:\n  - 1\n  - x\n---\nbody"],
    ["---\nb: 1\na: 2\n---\n", (p) => (p["b"] = 3), "---\nb: 3\na: 2\n---\n"],
    ["---\na: 1\n---\nbody", (p) => delete p["a"], "body"],
    ["---\n---\nbody", (p) => (p["a"] = null), "---\na:\n---\nbody"],
    ["body", () => undefined, "body"],
    [
      "---\nd: 2026-03-01\n---\n",
      (p) => (p["e"] = "2026-03-02"),
      "---\nd: 2026-03-01\ne: 2026-03-02\n---\n",
    ],
    ["---\na: [x,   y]\n---\n", () => undefined, "---\na:\n  - x\n  - y\n---\n"],
    ["---\n---\n", (p) => (p["with"] = "[[Ana]]"), '---\nwith: "[[Ana]]"\n---\n'],
    [
      "---\na: 1\n---\nx\r\n---\n  y  \n\n",
      (p) => (p["a"] = 2),
      "---\na: 2\n---\nx\r\n---\n  y  \n\n",
    ],
    ["---\r\na: 1\r\n---\r\nx\r\n", (p) => (p["a"] = 2), "---\r\na: 2\n---\r\nx\r\n"],
  ])("%j", async (before, change, after) => {
    const { fileManager, file, text } = await modelOf({ "Ana.md": before });
    await fileManager.processFrontMatter(file("Ana.md"), change);
    expect(await text("Ana.md")).toBe(after);
  });

  it("does not fold a long text, nor tie two keys together", async () => {
    const { fileManager, file, text } = await modelOf({ "Ana.md": "" });
    const long = "word ".repeat(40).trim();
    const both = ["x"];
    await fileManager.processFrontMatter(file("Ana.md"), (properties: Properties) => {
      Object.assign(properties, { long, a: both, b: both });
    });
    expect(await text("Ana.md")).toBe(`---\nlong: ${long}\na:\n  - x\nb:\n  - x\n---\n`);
  });

  it.each(["---\na: [\n---\nbody", "---\na: 1\na: 2\n---\nbody"])(
    "throws on %j and leaves it alone",
    async (before) => {
      const { fileManager, file, text } = await modelOf({ "Ana.md": before });
      const doing = fileManager.processFrontMatter(file("Ana.md"), () => undefined);
      await expect(doing).rejects.toThrow(
        expect.objectContaining({ name: "YAMLParseError" }) as Error,
      );
      expect(await text("Ana.md")).toBe(before);
    },
  );

  it("writes nothing when the change throws", async () => {
    const { fileManager, file, text } = await modelOf({ "Ana.md": "---\na: 1\n---\n" });
    const doing = fileManager.processFrontMatter(file("Ana.md"), (properties: Properties) => {
      properties["a"] = 2;
      throw new Error("no");
    });
    await expect(doing).rejects.toThrow("no");
    expect(await text("Ana.md")).toBe("---\na: 1\n---\n");
  });
});

describe("generateMarkdownLink", () => {
  it.each<[object, string, string, string, string]>([
    [{}, "People/Ana Lima.md", "", "", "[[Ana Lima]]"],
    [{}, "People/Ana Lima.md", "#Log", "Ana", "[[Ana Lima#Log|Ana]]"],
    [{}, "People/Ana Lima.md", "", "ana lima", "[[ana lima]]"],
    [{}, "a/Bo.md", "", "", "[[a/Bo]]"],
    [{}, "today.md", "#Log", "", "[[#Log]]"],
    [{}, "plan.png", "", "", "![[plan.png]]"],
    [
      { useMarkdownLinks: true },
      "People/Ana Lima.md",
      "#The log",
      "",
      "[Ana Lima](Ana%20Lima.md#The%20log)",
    ],
    [{ useMarkdownLinks: true }, "People/Ana Lima.md", "", "her", "[her](Ana%20Lima.md)"],
    [{ newLinkFormat: "absolute" }, "People/Ana Lima.md", "", "", "[[People/Ana Lima]]"],
  ])("with %j, to %s", async (settings, target, subpath, alias, link) => {
    const names = ["People/Ana Lima.md", "a/Bo.md", "b/Bo.md", "today.md", "plan.png"];
    const files = Object.fromEntries(names.map((name) => [name, ""]));
    const { fileManager, file } = await modelOf(files, settings);
    expect(fileManager.generateMarkdownLink(file(target), "today.md", subpath, alias)).toBe(link);
  });
});

describe("renameFile", () => {
  it.each([
    ["[[Ana]] and [[ana|her]]", "[[Ana Lima]] and [[Ana Lima|her]]"],
    ["[[Ana#Log]] ![[Ana#^x]]", "[[Ana Lima#Log]] ![[Ana Lima#^x]]"],
    ["[her](Ana.md#A%20b)", "[her](Ana%20Lima.md#A%20b)"],
    ["---\nwith:\n  - '[[Ana]]'\n---\n", "---\nwith:\n  - '[[Ana Lima]]'\n---\n"],
    ["[[Bo]] `[[Ana]]` [[Ana/x]]", "[[Bo]] `[[Ana]]` [[Ana/x]]"],
    ["| a |\n| - |\n| [[Ana\\|x]] |", "| a |\n| - |\n| [[Ana Lima\\|x]] |"],
  ])("%j", async (before, after) => {
    const { fileManager, file, text } = await modelOf({
      "Ana.md": "",
      "Bo.md": "",
      "note.md": before,
    });
    await fileManager.renameFile(file("Ana.md"), "Ana Lima.md");
    expect(await text("note.md")).toBe(after);
  });

  it("leaves links that still lead there", async () => {
    const { fileManager, file, text } = await modelOf({
      "Ana.md": "",
      "x/y.md": "",
      "note.md": "[[Ana]]",
    });
    await fileManager.renameFile(file("Ana.md"), "x/Ana.md");
    expect(await text("note.md")).toBe("[[Ana]]");
  });

  it("keeps a moved note's own relative links leading where they did", async () => {
    const { fileManager, file, text } = await modelOf(
      { "a/Ana.md": "[[./Bo]]", "a/Bo.md": "", "c/Cy.md": "" },
      { newLinkFormat: "relative" },
    );
    await fileManager.renameFile(file("a/Ana.md"), "c/Ana.md");
    expect(await text("c/Ana.md")).toBe("[[../a/Bo]]");
  });

  it("keeps links into a folder that moves", async () => {
    const { fileManager, vault, text } = await modelOf({ "a/Ana.md": "", "note.md": "[[a/Ana]]" });
    await fileManager.renameFile(vault.getFolderByPath("a") as TFolder, "b");
    expect(await text("note.md")).toBe("[[Ana]]");
  });

  it("tells: the rename, then modify and changed for each note rewritten", async () => {
    const { fileManager, vault, metadataCache, scheduler, file } = await modelOf({
      "Ana.md": "",
      "note.md": "[[Ana]]",
    });
    const told: string[] = [];
    vault.on("rename", ({ path }: TFile) => told.push(`rename ${path}`));
    vault.on("modify", ({ path }: TFile) => told.push(`modify ${path}`));
    metadataCache.on("changed", ({ path }: TFile) => told.push(`changed ${path}`));
    await fileManager.renameFile(file("Ana.md"), "Ana Lima.md");
    await scheduler.settle();
    expect(told).toEqual(["rename Ana Lima.md", "modify note.md", "changed note.md"]);
    expect(metadataCache.resolvedLinks["note.md"]).toEqual({ "Ana Lima.md": 1 });
  });
});

describe("places", () => {
  it.each([
    [{}, "/"],
    [{ newFileLocation: "current" }, "a/b"],
    [{ newFileLocation: "folder", newFileFolderPath: "Inbox/" }, "Inbox"],
    [{ newFileLocation: "folder", newFileFolderPath: "gone" }, "/"],
  ])("with %j a new note goes to %s", async (settings, folder) => {
    const { fileManager } = await modelOf({ "a/b/c.md": "", "Inbox/d.md": "" }, settings);
    expect(fileManager.getNewFileParent("a/b/c.md").path).toBe(folder);
  });

  it.each([
    [{}, "plan 1.png"],
    [{ attachmentFolderPath: "files" }, "files/plan.png"],
    [{ attachmentFolderPath: "./" }, "a/plan.png"],
    [{ attachmentFolderPath: "./img" }, "a/img/plan.png"],
  ])("with %j an attachment goes to %s", async (settings, path) => {
    const { fileManager } = await modelOf({ "a/b.md": "", "plan.png": "" }, settings);
    expect(await fileManager.getAvailablePathForAttachment("plan.png", "a/b.md")).toBe(path);
  });

  it.each([
    [{}, true],
    [{ trashOption: "local" }, true],
    [{ trashOption: "none" }, false],
  ])("with %j what is trashed is kept: %s", async (settings, kept) => {
    const { fileManager, vault, file } = await modelOf({ "Ana.md": "" }, settings);
    await fileManager.trashFile(file("Ana.md"));
    expect([vault.getFileByPath("Ana.md"), await vault.adapter.exists(".trash/Ana.md")]).toEqual([
      null,
      kept,
    ]);
  });

  it("says what it does not do", async () => {
    const { fileManager } = await modelOf({});
    expect(() => fileManager.promptForDeletion()).toThrow("not in this host");
  });
});
