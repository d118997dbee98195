/** axe-core in a page. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Page } from "playwright-core";

const SOURCE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Buttons in the app's own accent colour, white on violet, which no plugin chooses. */
const ACCENTED = "button.mod-cta";

interface Axe {
  run(where: { readonly include: string; readonly exclude: string }): Promise<AxeResult>;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What is wrong for people who use a screen reader, a keyboard or less sharp eyes, in the parts of the page that match a selector: `rule: element` each. */
export async function violations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(await readFile(SOURCE, "utf8"));
  const result = await page.evaluate(
    ({ within, accent }) =>
      (window as unknown as { axe: Axe }).axe.run({ include: within, exclude: accent }),
    { within: selector, accent: ACCENTED },
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}
