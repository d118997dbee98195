/** What a keystroke makes the plugin do, counted and not timed: as much in a long note as in a short one. A marker's first letters read the note once. */
import { type CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type App, Stage } from "./app";
import { untilKept } from "./kept";

/** Paragraphs of prose with a marker on every twentieth line, the last in sight of the end. */
function note(lines: number): string {
  const text = Array.from({ length: lines }, (_, n) => {
    if (n % 20 === 19) return `- ask [[Ana Lima]] @followup(2026-11-24 next Tuesday) about ${n}`;
    return n % 2 === 0 ? `Line ${n} of prose about nothing in particular, with a [[link]].` : "";
  });
  return `${text.join("\n")}\n`;
}

const VAULT = {
  "People/Ana Lima.md": "---\ncheck-in: weekly\n---\n",
  "Short.md": note(1_000),
  "Long.md": note(10_000),
};

/** A pass over the lines of the long note takes 9,000 steps more, over its markers 450; what else goes on takes fewer. */
const PASSING = 200;

let stage: Stage;
let app: App;
let session: CDPSession;

beforeAll(async () => {
  stage = await Stage.raise();
  app = await stage.open({ vault: VAULT });
  session = await app.page.context().newCDPSession(app.page);
  await session.send("Profiler.enable");
});
afterAll(() => stage.strike());

/** Stretch of the plugin's code → how often it was run while words were typed at the end of a note. */
async function workOf(path: string, words: string): Promise<Work> {
  const editor = await app.openNote(path);
  await editor.click();
  // Saving it would have it read as well, some time.
  await app.page.evaluate(() => {
    const { activeEditor } = window.app.workspace;
    if (activeEditor !== null) activeEditor.onEditorChange = () => undefined;
  });
  await app.page.keyboard.press("Control+End");
  await app.page.keyboard.type(`\n${words}\n`);
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  await app.page.keyboard.type(words);
  const { result } = await session.send("Profiler.takePreciseCoverage");
  await session.send("Profiler.stopPreciseCoverage");
  const own = result.filter(({ url }) => url === "plugin:kith");
  const ranges = own.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return new Map(ranges.map(({ startOffset, count }) => [startOffset, count]));
}

type Work = ReadonlyMap<number, number>;

it("in prose", async () => {
  await app.row("Ana Lima").first().waitFor();
  // What was read would be packed some time while words are typed.
  await untilKept(app);
  const words = "and then we spoke of the weather for a while";
  const [short, long] = [await workOf("Short.md", words), await workOf("Long.md", words)];
  expect(Math.max(...short.values())).toBeGreaterThanOrEqual(words.length);
  const more = [...long].filter(([at, count]) => count - (short.get(at) ?? 0) > PASSING);
  expect(more).toEqual([]);
});
