/** README shows every rule, as the code has it. When this fails, paste the table it prints. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { RULES } from "../../src/core/people/rules";
import { RULE_GROUPS, RULE_WORDS } from "../../src/words/en/rules";

const BEGIN = "<!-- the rules: begin -->\n";
const END = "\n<!-- the rules: end -->";

function ruleTables(): string {
  return Object.entries(RULE_GROUPS)
    .map(([group, heading]) => {
      const rows = RULES.filter((rule) => rule.group === group).map(({ id, on }) => {
        const { what, why } = RULE_WORDS[id];
        return `| ${cell(what)} | ${cell(why)} | ${on ? "on" : "off"} | \`${id}\` |`;
      });
      return [`| ${heading} | why | at first | setting |`, "|---|---|---|---|", ...rows].join("\n");
    })
    .join("\n\n");
}

/** Links of notes are shown as they are written, and so are tags. */
function cell(words: string): string {
  return words.replaceAll("|", "\\|").replaceAll("[", "\\[");
}

it("README's tables of rules are those of the code", async () => {
  const readme = await readFile("README.md", "utf8");
  const shown = readme.slice(readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END));
  expect(shown).toBe(ruleTables());
});

it("every rule says something of its own", () => {
  const said = RULES.map(({ id }) => RULE_WORDS[id].what);
  expect(new Set(said).size).toBe(RULES.length);
});
