/** Every state of the plugin, in every look: open to everybody, and nothing in it too wide or too small. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATES } from "../states/states.mjs";
import { Stage } from "./app";
import { access, focus, letters, type Measure, reach, room } from "./measures";
import { type Look, Tour } from "./tour";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterAll(() => stage.strike());

const SMALL = { mobile: "phone", viewport: { width: 320, height: 640 } } as const;

/** A look, how it is opened, and what is measured in it. */
const LOOKS: readonly [string, Look, Readonly<Record<string, Measure>>][] = [
  ["light", { theme: "light" }, { access, focus }],
  ["dark", { theme: "dark" }, { access }],
  ["on a phone, 320 pixels wide", SMALL, { access, room, reach, letters }],
  ["in German, 320 pixels wide", { ...SMALL, language: "de" }, { room }],
  [
    "zoomed to 200 %",
    { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, leftFolded: true },
    { room },
  ],
  ["right to left", { ...SMALL, rtl: true }, { room }],
];

describe.each(LOOKS)("%s", (_name, look, measures) => {
  const tour = new Tour(() => stage, look);
  afterAll(() => tour.end());

  it.each(STATES.map((state) => [state.name, state] as const))("%s", async (_state, state) => {
    const found = await tour.see(state, async ({ page }) => {
      const all: Record<string, string[]> = {};
      for (const [what, measure] of Object.entries(measures))
        all[what] = await measure(page, state.part);
      return all;
    });
    expect(found).toEqual(Object.fromEntries(Object.keys(measures).map((what) => [what, []])));
  });
});
