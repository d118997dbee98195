import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findNotes } from "../../src/folder/find-notes";
import { readNotes } from "../../src/folder/read-notes";
import { discard, scratch, writeNotes } from "../cli/kith";

let root = "";
beforeEach(async () => (root = await scratch()));
afterEach(() => discard(root));

/** What a walk finds: the paths of notes, and `path: why` for what is skipped. */
async function found(ignored: readonly string[] = []) {
  const { notes, skipped } = await findNotes(root, ignored);
  return {
    notes: notes.map(({ path }) => path),
    skipped: skipped.map(({ path, why }) => `${path}: ${why}`),
  };
}

describe("which files are notes", () => {
  it("every Markdown file, in one order, dot-folders and dot-files left alone", async () => {
    await writeNotes(root, {
      "b.md": "",
      "a.MD": "",
      "a/b.md": "",
      "a/B.md": "",
      "é.md": "",
      "z.md/inside.md": "",
      "picture.png": "",
      "notes.md.bak": "",
      ".md": "",
      ".hidden.md": "",
      ".trash/2024-12-27.md": "",
      ".obsidian/plugins/x/README.md": "",
    });
    expect(await found()).toEqual({
      notes: ["a.MD", "a/B.md", "a/b.md", "b.md", "z.md/inside.md", "é.md"],
      skipped: [],
    });
  });

  it("none of an ignored folder, whatever the case", async () => {
    await writeNotes(root, { "Archive/Old/a.md": "", "Archive/b.md": "", "Archived/c.md": "" });
    expect(await found(["/archive/old/"])).toMatchObject({
      notes: ["Archive/b.md", "Archived/c.md"],
    });
    expect(await found(["Archive"])).toMatchObject({ notes: ["Archived/c.md"] });
    expect(await found(["", "/"])).toMatchObject({ notes: { length: 3 } });
  });

  it("an accented name once, in its composed form", async () => {
    await writeNotes(root, { "Zoe\u0308.md": "decomposed" });
    expect(await found()).toEqual({ notes: ["Zo\u00eb.md"], skipped: [] });
    const [text] = await all();
    expect(text).toMatchObject({ path: "Zo\u00eb.md", text: "decomposed" });
  });

  it("none of an empty folder", async () => {
    expect(await found()).toEqual({ notes: [], skipped: [] });
  });

  it("those below a path longer than a stack is deep", async () => {
    const deep = Array.from({ length: 300 }, () => "d").join("/");
    await writeNotes(root, { [`${deep}/a.md`]: "" });
    expect((await found()).notes).toEqual([`${deep}/a.md`]);
  });
});

describe("links", () => {
  it("to files of the vault are followed; all others are told", async () => {
    const outside = await scratch();
    await writeNotes(outside, { "secret.md": "out", "sub/far.md": "out" });
    await writeNotes(root, { "People/Ana.md": "in" });
    await symlink(join(root, "People/Ana.md"), join(root, "Ana again.md"));
    await symlink(join(outside, "secret.md"), join(root, "secret.md"));
    await symlink(join(outside, "sub"), join(root, "Far"));
    await symlink(join(root, "nothing"), join(root, "dangling.md"));
    await symlink(join(root, "nothing"), join(root, "dangling.png"));
    await symlink(join(root, "round.md"), join(root, "round.md"));
    await symlink(root, join(root, "People/loop"));
    await symlink(join(root, ".."), join(root, "People/up"));
    await symlink(join(root, "People"), join(root, "Folk"));
    expect(await found()).toEqual({
      notes: ["Ana again.md", "People/Ana.md"],
      skipped: [
        "Far: link out of the vault, not followed",
        "Folk: link back into the vault, not followed",
        "People/loop: link back into the vault, not followed",
        "People/up: link back into the vault, not followed",
        "dangling.md: link leads nowhere: it is not there",
        "round.md: link leads nowhere: its links lead in a circle",
        "secret.md: link out of the vault, not followed",
      ],
    });
    await discard(outside);
  });

  it("may lead to the vault itself", async () => {
    const link = `${root}-link`;
    await writeNotes(root, { "a.md": "" });
    await symlink(root, link);
    expect((await findNotes(link, [])).notes.map(({ path }) => path)).toEqual(["a.md"]);
    await discard(link);
  });
});

async function all() {
  const texts = [];
  for await (const text of readNotes((await findNotes(root, [])).notes)) texts.push(text);
  return texts;
}

describe("texts", () => {
  it("come in the order of their paths, however many there are", async () => {
    const names = Array.from({ length: 100 }, (_, index) => `${String(index).padStart(3, "0")}.md`);
    await writeNotes(root, Object.fromEntries(names.map((name) => [name, `text of ${name}`])));
    expect(await all()).toEqual(
      names.map((path) => {
        const text = `text of ${path}`;
        return { kind: "read", path, state: expect.anything() as unknown, text, problem: null };
      }),
    );
  });

  it.each([
    ["plain", "Ana", "Ana", null],
    ["empty", "", "", null],
    ["with a byte order mark", "\uFEFFAna", "Ana", null],
    ["with Windows line ends", "a\r\nb", "a\r\nb", null],
    ["with NUL", "a\0b", "a\0b", null],
    [
      "with bytes that are not UTF-8",
      Uint8Array.of(65, 0xff, 66),
      "A\uFFFDB",
      "read, but some of its bytes are not UTF-8",
    ],
  ])("%s", async (_, bytes, text, problem) => {
    await writeNotes(root, { "a.md": bytes });
    expect(await all()).toEqual([
      { kind: "read", path: "a.md", state: expect.anything() as unknown, text, problem },
    ]);
  });

  it("of more than 64 MB are not read", async () => {
    await writeFile(join(root, "big.md"), Buffer.alloc(64 * 1024 * 1024 + 1, 97));
    expect(await all()).toEqual([{ kind: "unread", path: "big.md", why: "larger than 64 MB" }]);
  });

  it("that vanish meanwhile are told", async () => {
    const gone = { path: "gone.md", file: join(root, "gone.md") };
    await mkdir(join(root, "folder.md"));
    const folder = { path: "folder.md", file: join(root, "folder.md") };
    const texts = [];
    for await (const text of readNotes([gone, folder])) texts.push(text);
    expect(texts).toEqual([
      { kind: "unread", path: "gone.md", why: "it is not there" },
      { kind: "unread", path: "folder.md", why: "it is a folder" },
    ]);
  });
});
