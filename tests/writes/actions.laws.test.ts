/**
 * Laws of everything the plugin writes, on random vaults: what was not meant stays as it is, byte for
 * byte; what was done can be taken back; nothing is done to a line other than the one shown; and a
 * disk that fails leaves every note as it was or wholly done.
 */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { joined } from "../core/edits/foreign";
import { Playthrough } from "./playthrough";
import { cramped, crowded, lonely, type Move, type RandomVault, randomVault } from "./random-acts";

async function played(vault: RandomVault, moves: readonly Move[]): Promise<Playthrough> {
  const play = await Playthrough.begin(vault);
  for (const move of moves) await play.play(move);
  return play;
}

it("actions change what was meant and nothing else, and all of them undone leave the very bytes there were", async () => {
  await fc.assert(
    fc.asyncProperty(randomVault, lonely, async (vault, moves) => {
      const play = await played(vault, moves);
      await play.takeAllBack();
      const isRenamed = moves.some(({ act }) => act.kind === "rename");
      for (const { path, text, isOpen } of isRenamed ? [] : vault.notes) {
        const note = play.ledger.at(path);
        if (!isOpen) expect(joined(note?.lines ?? [])).toBe(text);
        expect(await play.desk.text(path)).toBe(text);
      }
      expect(play.desk.settings.notPeople).toEqual([]);
    }),
  );
});

it("among other people's edits, before and during each action, a line is changed only if it is the one shown, and undo touches only what was written", async () => {
  await fc.assert(
    fc.asyncProperty(randomVault, crowded, async (vault, moves) => {
      await played(vault, moves);
    }),
  );
});

it("on a disk that fails between two writes every note is as it was or wholly done, and the rest can be taken back", async () => {
  await fc.assert(
    fc.asyncProperty(randomVault, cramped, async (vault, moves) => {
      const play = await played(vault, moves);
      await play.takeAllBack();
    }),
  );
});
