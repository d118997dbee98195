/** Why somebody is listed, and setting right what was counted or not, in the built plugin. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type App, Stage } from "./app";
import { violations } from "./axe";

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const ANA = "People/Ana Lima.md";
const TALKED = "Tea with [[Ana Lima]] by the river";
const LETTER = "Should write [[Ana Lima|Ana]] a letter";
/** What is shown of them. */
const SHOWN_TALKED = "Tea with Ana Lima by the river";
const SHOWN_LETTER = "Should write Ana a letter";

/** A vault in which one line counts and one does not, with the explanation of it open. */
async function openWhy(theme: "light" | "dark" = "light"): Promise<App> {
  const app = await stage.open({
    theme,
    vault: {
      [ANA]: "---\ncheck-in: weekly\n---\n",
      "Daily/2026-11-02.md": `# Monday\n\n- ${TALKED} ^here\n`,
      "Daily/2026-11-16.md": `${LETTER}\r\n`,
    },
  });
  await app.row("Ana Lima").first().waitFor();
  await app.openNote(ANA);
  await app.command("kith:why");
  await app.page.locator(".modal .kith-why-sentence", { hasText: SHOWN_TALKED }).waitFor();
  return app;
}

it("each line is shown in its own words, and counting it or not is one step that stays in place", async () => {
  const app = await openWhy();
  const modal = app.page.locator(".modal");
  const touches = modal.locator("[data-section=touches]");
  const rest = modal.locator("[data-section=notCounted]");
  await touches.getByText("Last contact: Mon 2 Nov").waitFor();

  await rest
    .locator("li", { hasText: SHOWN_LETTER })
    .getByRole("button", { name: "Count this" })
    .focus();
  await app.page.keyboard.press("Enter");
  await touches.locator("li", { hasText: SHOWN_LETTER }).waitFor();
  await expect.poll(() => app.text("Daily/2026-11-16.md")).toBe(`${LETTER} %%touch%%\r\n`);
  const focused = app.page.locator(".modal li:has(:focus)");
  expect(await focused.locator(".kith-why-sentence").innerText()).toContain(SHOWN_LETTER);
  expect(await focused.locator("button").innerText()).toBe("Don't count this");

  await touches.locator("li", { hasText: SHOWN_TALKED }).getByRole("button").click();
  await rest.locator("li", { hasText: SHOWN_TALKED }).waitFor();
  await expect
    .poll(() => app.text("Daily/2026-11-02.md"))
    .toBe(`# Monday\n\n- ${TALKED} %%no touch%% ^here\n`);

  await app.page.locator(".notice button", { hasText: "Undo" }).last().click();
  await touches.locator("li", { hasText: SHOWN_TALKED }).waitFor();
  await expect.poll(() => app.text("Daily/2026-11-02.md")).toBe(`# Monday\n\n- ${TALKED} ^here\n`);
});

it("promises that are on no list yet stand apart from the reasons, and lead to their lines", async () => {
  const app = await stage.open({
    vault: {
      [ANA]: "---\ncheck-in: weekly\n---\n- 2026-11-01: call\n\n@followup(2027-03-01) the boat\n",
    },
  });
  await app.row("Ana Lima").first().waitFor();
  await app.openNote(ANA);
  await app.command("kith:why");
  const modal = app.page.locator(".modal");
  const heading = modal.getByRole("heading", { name: "Promised for later" });
  const later = modal.locator("ul", { hasText: "The boat, due Mon, 1 Mar 2027" });
  await heading.waitFor();
  expect(await later.locator("li").count()).toBe(1);
  expect(await later.getByRole("link").innerText()).toBe("People/Ana Lima, line 6");
});

it.each(["light", "dark"] as const)(
  "the explanation is readable by everybody, %s",
  async (theme) => {
    const app = await openWhy(theme);
    expect(await violations(app.page, ".modal")).toEqual([]);
  },
);

it("of many contacts the last and ten before it are shown, and all when asked for", async () => {
  const log = Array.from({ length: 15 }, (_, index) => `- 2026-10-${String(index + 10)}: call`);
  const app = await stage.open({
    vault: { [ANA]: `---\ncheck-in: weekly\n---\n${log.join("\n")}` },
  });
  await app.row("Ana Lima").first().waitFor();
  await app.openNote(ANA);
  await app.command("kith:why");
  const lines = app.page.locator(".modal [data-section=touches] > li:has(.kith-why-place)");
  await expect.poll(() => lines.count()).toBe(11);
  await app.page.getByRole("button", { name: "Show all 15" }).click();
  expect(await lines.count()).toBe(15);
  expect(await lines.nth(11).locator(":focus").count()).toBe(1);
});
