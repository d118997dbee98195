/** The list of suggested intervals: accepted, changed in words, left out, and taken back in one step. */
import { type Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type App, Stage } from "./app";
import { violations } from "./axe";

const ANA = "People/Ana Lima.md";
const BO = "People/Bo Berg.md";
const CY = "People/Cy Novak.md";

/** Contacts every so many days, the last one on 15 November 2026. */
function log(gap: number): string {
  const last = Date.UTC(2026, 10, 15);
  const days = Array.from({ length: 8 }, (_, n) => new Date(last - n * gap * 86_400_000));
  return days.map((day) => `- ${day.toISOString().slice(0, 10)}: call\n`).join("");
}

const VAULT = {
  [ANA]: log(7),
  [BO]: `---\n# sailing\ntags: friend\n---\n${log(14)}`,
  [CY]: log(60),
  "People/Dee Okello.md": `---\ncheck-in: monthly\n---\n${log(7)}`,
};

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.raise();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

async function offer(theme: "light" | "dark" = "light"): Promise<{ app: App; modal: Locator }> {
  const app = await stage.open({ vault: VAULT, theme });
  await app.section("Everyone").getByText("4").waitFor();
  await app.command("kith:suggest-intervals");
  const modal = app.page.locator(".modal.kith-suggestions");
  await modal.waitFor();
  return { app, modal };
}

function field(modal: Locator, name: string): Locator {
  return modal.getByLabel(`How often to be in touch with ${name}`);
}

/** The switch beside a name. */
function choice(modal: Locator, label: string): Locator {
  return modal.locator(`.checkbox-container[aria-label="${label}"]`);
}

async function untouched(app: App): Promise<void> {
  for (const [path, text] of Object.entries(VAULT))
    await expect.poll(() => app.text(path)).toBe(text);
}

it("tells each rhythm and what it would be set to, of those whose note says nothing", async () => {
  const { app, modal } = await offer();
  // The last one holds the button.
  const names = await modal.locator(".setting-item-name").allInnerTexts();
  expect(names).toEqual(["All", "Ana Lima", "Bo Berg", "Cy Novak", ""]);
  expect(await field(modal, "Ana Lima").inputValue()).toBe("1 week");
  expect(await field(modal, "Bo Berg").inputValue()).toBe("2 weeks");
  expect(await field(modal, "Cy Novak").inputValue()).toBe("2 months");
  await modal.getByText("In touch about every week (8 contacts since September)").waitFor();
  expect(await violations(app.page, ".modal")).toEqual([]);
});

it("one alone is accepted, and Undo takes it back", async () => {
  const { app, modal } = await offer();
  await choice(modal, "All").click();
  await choice(modal, "Set it for Ana Lima").click();
  await modal.getByRole("button", { name: "Set 1 interval" }).click();
  await expect.poll(() => app.text(ANA)).toBe(`---\ncheck-in: 1 week\n---\n${VAULT[ANA]}`);
  expect(await app.text(BO)).toBe(VAULT[BO]);
  expect(await app.text(CY)).toBe(VAULT[CY]);
  await app.page.locator(".notice button", { hasText: "Undo" }).click();
  await untouched(app);
});

it("words are changed before they are set; what is no interval can't be", async () => {
  const { app, modal } = await offer();
  await field(modal, "Bo Berg").fill("now and then");
  expect(await modal.getByRole("button", { name: "Set 3 intervals" }).isDisabled()).toBe(true);
  await field(modal, "Bo Berg").fill("every 3 weeks, at most 5 weeks");
  await modal.getByRole("button", { name: "Set 3 intervals" }).click();
  await expect.poll(() => app.text(BO)).toContain("check-in: 3 weeks, at most 5 weeks\n");
});

it("all are accepted in one step of undo", async () => {
  const { app, modal } = await offer("dark");
  await modal.getByRole("button", { name: "Set 3 intervals" }).click();
  await modal.waitFor({ state: "detached" });
  await expect.poll(() => app.text(CY)).toContain("check-in: 2 months\n");
  await expect.poll(() => app.text(BO)).toContain("# sailing\ntags: friend\ncheck-in: 2 weeks\n");
  await app.command("kith:undo");
  await untouched(app);
});
