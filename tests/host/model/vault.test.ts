/** The vault over memory: what it does to files, and what it tells of it, in which order. */
import { describe, expect, it } from "vitest";
import { TFile, TFolder } from "./files";
import { makeModel, ManualScheduler, MemoryBackend, type TAbstractFile, Vault } from "./index";

async function vaultOf(files: Readonly<Record<string, string>>) {
  const backend = new MemoryBackend(files);
  const { vault } = makeModel(backend, { scheduler: new ManualScheduler() });
  await vault.load();
  const told: string[] = [];
  for (const name of ["create", "modify", "delete"]) {
    vault.on(name, (file: TAbstractFile) => told.push(`${name} ${file.path}`));
  }
  vault.on("rename", (file: TAbstractFile, old: string) =>
    told.push(`rename ${old} → ${file.path}`),
  );
  const file = (path: string) => vault.getFileByPath(path) as TFile;
  return { backend, vault, told, file };
}

describe("the tree", () => {
  it("holds files and folders, not what a dot hides", async () => {
    const { vault } = await vaultOf({
      "People/Ana Lima.md": "",
      "a.png": "",
      ".obsidian/app.json": "",
    });
    expect(vault.getAllLoadedFiles().map(({ path }) => path)).toEqual([
      "/",
      "People",
      "People/Ana Lima.md",
      "a.png",
    ]);
    expect(vault.getMarkdownFiles().map(({ path }) => path)).toEqual(["People/Ana Lima.md"]);
    const ana = vault.getAbstractFileByPath("People/Ana Lima.md");
    expect(ana).toMatchObject({ name: "Ana Lima.md", basename: "Ana Lima", extension: "md" });
    expect(ana?.parent?.children).toEqual([ana]);
    expect(vault.getFolderByPath("People")?.parent).toBe(vault.getRoot());
    expect(vault.getRoot().isRoot()).toBe(true);
    expect(vault.getFileByPath("People")).toBeNull();
  });

  it("tells of each file while loading", async () => {
    const vault = new Vault(new MemoryBackend({ "a/b.md": "" }));
    const created: string[] = [];
    vault.on("create", (file: TAbstractFile) => created.push(file.path));
    await vault.load();
    expect(created).toEqual(["a", "a/b.md"]);
  });

  it("visits a folder and all below it", async () => {
    const { vault } = await vaultOf({ "a/b/c.md": "", "d.md": "" });
    const seen: string[] = [];
    Vault.recurseChildren(vault.getRoot(), ({ path }) => seen.push(path));
    expect(seen.sort()).toEqual(["/", "a", "a/b", "a/b/c.md", "d.md"]);
  });
});

describe("making", () => {
  it("makes a file in a folder that is there", async () => {
    const { vault, told } = await vaultOf({ "People/Ana.md": "" });
    const bo = await vault.create("People/Bo Díaz.md", "# Bo");
    expect(bo).toBeInstanceOf(TFile);
    expect(bo.stat.size).toBe(4);
    expect(vault.getFileByPath("People/Bo Díaz.md")).toBe(bo);
    expect(told).toEqual(["create People/Bo Díaz.md"]);
  });

  it.each([
    ["People/Ana.md", "File already exists"],
    ["Missing/Ana.md", "ENOENT"],
  ])("throws for %s", async (path, message) => {
    const { vault, told } = await vaultOf({ "People/Ana.md": "was" });
    await expect(vault.create(path, "new")).rejects.toThrow(message);
    expect(told).toEqual([]);
  });

  it("makes folders, with those above, once", async () => {
    const { vault, told } = await vaultOf({});
    expect(await vault.createFolder("a/b")).toBeInstanceOf(TFolder);
    expect(told).toEqual(["create a", "create a/b"]);
    await expect(vault.createFolder("a/b")).rejects.toThrow("Folder already exists");
  });
});

describe("changing", () => {
  it("modifies, appends, and keeps the same file object and stat", async () => {
    const { vault, told, file } = await vaultOf({ "Ana.md": "one" });
    const ana = file("Ana.md");
    const { stat } = ana;
    const before = stat.mtime;
    await vault.modify(ana, "two");
    await vault.append(ana, " three");
    expect(await vault.read(ana)).toBe("two three");
    expect(told).toEqual(["modify Ana.md", "modify Ana.md"]);
    expect(file("Ana.md").stat).toBe(stat);
    expect(stat.mtime).toBeGreaterThan(before);
  });

  it("processes atomically: each change sees what the one before it wrote", async () => {
    const { vault, file } = await vaultOf({ "Ana.md": "" });
    const add = (letter: string) => vault.process(file("Ana.md"), (data) => data + letter);
    await Promise.all([..."abcdef"].map(add));
    expect(await vault.read(file("Ana.md"))).toBe("abcdef");
  });

  it("writes nothing when a change throws or changes nothing", async () => {
    const { vault, told, file } = await vaultOf({ "Ana.md": "one" });
    const failing = vault.process(file("Ana.md"), () => {
      throw new Error("moved");
    });
    await expect(failing).rejects.toThrow("moved");
    expect(await vault.process(file("Ana.md"), (data) => data)).toBe("one");
    expect(told).toEqual([]);
  });

  it("tells of an equal text written by modify, as its time has changed", async () => {
    const { vault, told, file } = await vaultOf({ "Ana.md": "one" });
    await vault.modify(file("Ana.md"), "one");
    expect(told).toEqual(["modify Ana.md"]);
  });

  it("reads from its cache until the file changes, whoever changed it", async () => {
    const { vault, backend, file } = await vaultOf({ "Ana.md": "one" });
    expect(await vault.cachedRead(file("Ana.md"))).toBe("one");
    backend.edit("Ana.md", "two");
    await vault.idle();
    expect(await vault.cachedRead(file("Ana.md"))).toBe("two");
  });

  it.each([["é\r\n\u2028"], ["\uFEFFmark"], ["a\0b"]])("keeps %j to the byte", async (text) => {
    const { vault, file } = await vaultOf({ "Ana.md": "" });
    await vault.modify(file("Ana.md"), text);
    expect(await vault.read(file("Ana.md"))).toBe(text);
  });

  it("writes a lone surrogate as a disk must", async () => {
    const { vault, file } = await vaultOf({ "Ana.md": "" });
    await vault.modify(file("Ana.md"), "\ud800");
    expect(await vault.read(file("Ana.md"))).toBe("\ufffd");
  });
});

describe("moving and removing", () => {
  it("moves a file: the same object under its new path", async () => {
    const { vault, told, file } = await vaultOf({ "Ana.md": "one", "People/Bo.md": "" });
    const ana = file("Ana.md");
    await vault.rename(ana, "People/Ana Lima.md");
    expect(vault.getFileByPath("People/Ana Lima.md")).toBe(ana);
    expect(vault.getFileByPath("Ana.md")).toBeNull();
    expect(ana).toMatchObject({ name: "Ana Lima.md", basename: "Ana Lima" });
    expect(ana.parent).toBe(vault.getFolderByPath("People"));
    expect(await vault.read(ana)).toBe("one");
    expect(told).toEqual(["rename Ana.md → People/Ana Lima.md"]);
  });

  it("moves a folder, and tells of it and of each file below", async () => {
    const { vault, told } = await vaultOf({ "People/Ana.md": "", "People/Old/Bo.md": "" });
    await vault.rename(vault.getFolderByPath("People") as TFolder, "Contacts");
    expect(told).toEqual([
      "rename People → Contacts",
      "rename People/Ana.md → Contacts/Ana.md",
      "rename People/Old → Contacts/Old",
      "rename People/Old/Bo.md → Contacts/Old/Bo.md",
    ]);
    expect(vault.getFileByPath("Contacts/Old/Bo.md")?.parent?.path).toBe("Contacts/Old");
  });

  it.each([
    ["Bo.md", "already exists"],
    ["Missing/Ana.md", "ENOENT"],
  ])("does not move to %s", async (target, message) => {
    const { vault, told, file } = await vaultOf({ "Ana.md": "one", "Bo.md": "two" });
    await expect(vault.rename(file("Ana.md"), target)).rejects.toThrow(message);
    expect(told).toEqual([]);
    expect(await vault.read(file("Ana.md"))).toBe("one");
  });

  it("deletes a folder, deepest first", async () => {
    const { vault, told, file } = await vaultOf({ "People/Ana.md": "" });
    const ana = file("People/Ana.md");
    await vault.delete(vault.getFolderByPath("People") as TFolder);
    expect(told).toEqual(["delete People/Ana.md", "delete People"]);
    expect([ana.deleted, ana.path, ana.parent]).toEqual([true, "People/Ana.md", null]);
  });

  it("puts what is trashed into the vault's .trash, under a free name", async () => {
    const { vault, told, file } = await vaultOf({ "Ana.md": "one", ".trash/Ana.md": "" });
    await vault.trash(file("Ana.md"));
    expect(told).toEqual(["delete Ana.md"]);
    expect(await vault.adapter.read(".trash/Ana.md 2")).toBe("one");
  });
});

describe("other programs", () => {
  it("is told of their changes like of its own; its own are told once", async () => {
    const { vault, backend, told, file } = await vaultOf({ "Ana.md": "one" });
    await vault.modify(file("Ana.md"), "two");
    backend.edit("Ana.md", "three");
    backend.edit("New/Bo.md", "four");
    await vault.idle();
    backend.drop("New");
    await vault.idle();
    expect(told).toEqual([
      "modify Ana.md",
      "modify Ana.md",
      "create New",
      "create New/Bo.md",
      "delete New/Bo.md",
      "delete New",
    ]);
  });

  it("is told nothing any more when closed", async () => {
    const { vault, backend, told } = await vaultOf({ "Ana.md": "one" });
    vault.close();
    backend.edit("Ana.md", "two");
    await vault.idle();
    expect(told).toEqual([]);
  });
});

describe("the adapter", () => {
  it("sees dot folders, and what it writes in the vault is told", async () => {
    const { vault, told } = await vaultOf({ "Ana.md": "one", ".obsidian/app.json": "{}" });
    const { adapter } = vault;
    expect(await adapter.list("/")).toEqual({ files: ["Ana.md"], folders: [".obsidian"] });
    expect(await adapter.list(".obsidian")).toEqual({ files: [".obsidian/app.json"], folders: [] });
    await adapter.mkdir(".obsidian/plugins/kith");
    await adapter.write(".obsidian/plugins/kith/data.json", "{}");
    expect(await adapter.exists(".obsidian/plugins/kith/data.json")).toBe(true);
    expect(await adapter.stat("Ana.md")).toMatchObject({ type: "file", size: 3 });
    expect(await adapter.stat("none")).toBeNull();
    expect(told).toEqual([]);
    await adapter.write("Bo.md", "");
    await adapter.append("Bo.md", "x");
    await adapter.copy("Bo.md", "Cy.md");
    await adapter.remove("Ana.md");
    expect(told).toEqual(["create Bo.md", "modify Bo.md", "create Cy.md", "delete Ana.md"]);
  });

  it("does not remove a folder that is not empty, unless told to", async () => {
    const { vault } = await vaultOf({ "a/b.md": "" });
    await expect(vault.adapter.rmdir("a", false)).rejects.toThrow("ENOTEMPTY");
    await vault.adapter.rmdir("a", true);
    expect(await vault.adapter.exists("a")).toBe(false);
  });
});
