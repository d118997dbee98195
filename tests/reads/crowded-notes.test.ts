/** Notes with more of one thing than a call can have arguments: they are read and answered like any other. */
import { expect, it } from "vitest";
import { day, read, type Vault } from "../support/vaults";

const TODAY = day("2026-03-15");

/** More than any engine hands to one call. */
const MANY = 200_000;

const ANA = "People/Ana.md";

it.each<[string, Vault]>([
  ["promises to one person", { "Plan.md": "@followup(2026-03-01) [[Ana]]\n".repeat(MANY) }],
  ["contacts on one day", { "2026-03-01.md": "- call with [[Ana]]\n".repeat(MANY) }],
  ["links in one line", { "2026-03-01.md": "[[Ana]]".repeat(MANY) }],
  ["links in a line of code", { "2026-03-01.md": `\`${"[[Ana]]".repeat(MANY)}\`` }],
  [
    "attendees in a property",
    { "2026-03-01.md": `---\nattendees: [${"Ana, ".repeat(MANY)}]\n---\n` },
  ],
  [
    "members of a group",
    {
      "Choir.md": `---\nmembers: [${"Ana, ".repeat(MANY)}]\n---\n`,
      "2026-03-01.md": "dinner with [[Choir]]",
    },
  ],
  [
    "links in a line between fences",
    { "2026-03-01.md": `\`\`\`\n${"[[Ana]]".repeat(MANY)}\n\`\`\`` },
  ],
  [
    "links in another property",
    { "2026-03-01.md": `---\nseen: [${'"[[Ana]]", '.repeat(MANY)}]\n---\n` },
  ],
  ["fields in a line of the person's note", { [ANA]: "[last-contact:: 2026-03-01] ".repeat(MANY) }],
])(
  "%s",
  (_what, vault) => {
    const kith = read({ [ANA]: "---\ncheck-in: weekly\n---\n", ...vault });
    expect(kith.agenda(TODAY).people).toHaveLength(1);
    expect(kith.explain(ANA, TODAY)).not.toBeNull();
    expect(kith.dossier(ANA, TODAY)).not.toBeNull();
    expect(() => kith.contacts(null, TODAY)).not.toThrow();
  },
  120_000,
);
