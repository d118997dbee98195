/** One page for many tests: the vault as it is on disk, and back to what it was between two of them. */
import { readdir } from "node:fs/promises";
import { expect } from "vitest";
import { type App } from "./app";

/** Vault-relative path → text. */
export type Notes = Readonly<Record<string, string>>;

/** What becomes of one place in a note; the rest of it stays. */
export type ChangeIn<Path> = readonly [path: Path, was: string, becomes: string];

/** Notes with changes made in them. */
export function changed<Path extends string>(
  notes: Readonly<Record<Path, string>>,
  changes: readonly ChangeIn<Path>[],
): Notes {
  const after: Record<string, string> = { ...notes };
  for (const [path, was, becomes] of changes) {
    const text = after[path] ?? "";
    expect(text.split(was).length, `${was} stands once in ${path}`).toBe(2);
    after[path] = text.replace(was, () => becomes);
  }
  return after;
}

/** All notes of the vault as they are on disk. */
export async function notesOf(app: App): Promise<Notes> {
  const entries = await readdir(app.folder, { recursive: true });
  const paths = entries
    .map((entry) => entry.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !path.startsWith("."))
    .sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (p) => [p, await app.text(p)] as const)),
  );
}

/** Puts every note back to what it was, which the plugin then knows too, and clears the screen of what the last test left: dialogs, menus, notices, open notes. */
export async function rewind(app: App, notes: Notes): Promise<void> {
  const { page } = app;
  await expect
    .poll(async () => {
      const left = await page.locator(".modal-container, .menu, .suggestion-container").count();
      if (left > 0) await page.keyboard.press("Escape");
      return left;
    })
    .toBe(0);
  await page.evaluate(async (was) => {
    const { metadataCache, vault, workspace } = window.app;
    const known = (path: string, text: string): Promise<void> =>
      new Promise((done) => {
        const ref = metadataCache.on("changed", (file, data) => {
          if (file.path !== path || data !== text) return;
          metadataCache.offref(ref);
          done();
        });
      });
    const put = async (path: string, text: string, write: () => Promise<unknown>) =>
      void (await Promise.all([known(path, text), write()]));
    for (const notice of document.querySelectorAll<HTMLElement>(".notice")) notice.click();
    for (const type of ["markdown", "kith-year"]) workspace.detachLeavesOfType(type);
    for (const file of vault.getMarkdownFiles()) {
      const text = was[file.path];
      if (text === undefined) await vault.delete(file);
      else if ((await vault.read(file)) !== text)
        await put(file.path, text, () => vault.modify(file, text));
    }
    for (const [path, text] of Object.entries(was))
      if (vault.getAbstractFileByPath(path) === null)
        await put(path, text, () => vault.create(path, text));
    (document.activeElement as HTMLElement | null)?.blur();
  }, notes);
  await expect.poll(() => notesOf(app)).toEqual(notes);
  // A click soon after one would be taken for a double click, a letter for the next of a name.
  await page.clock.fastForward(2000);
}
