import { expect, it } from "vitest";
import { overruleLine } from "../../../src/core/edits/overrule-edits";
import { type Overruling } from "../../../src/core/markers/overruling";

it.each<[string, Overruling, string]>([
  ["talked of [[Ana]]", "no touch", "talked of [[Ana]] %%no touch%%"],
  ["talked of [[Ana]] %%no touch%%", "no touch", "talked of [[Ana]]"],
  ["talked of [[Ana]] %%no touch%%", "touch", "talked of [[Ana]] %%touch%%"],
  ["talked of [[Ana]] %% Touch %% today", "no touch", "talked of [[Ana]] today %%no touch%%"],
  ["[[Ana]] %%no\ttouch%%", "no touch", "[[Ana]]"],
  ["[[Ana]] %%touch%% or %%no touch%%", "no touch", "[[Ana]] or"],
  ["[[Ana]] %%touch%% or %%no touch%%", "touch", "[[Ana]] or %%touch%%"],
  ["- [[Ana]] ^abc", "touch", "- [[Ana]] %%touch%% ^abc"],
  ["[[Ana]] `%%touch%%` x", "no touch", "[[Ana]] `%%touch%%` x %%no touch%%"],
  ["| [[Ana]] |", "touch", "| [[Ana]] %%touch%% |"],
  ["[[Ana]]  ", "touch", "[[Ana]] %%touch%%  "],
])("%s: %s", (source, verdict, becomes) =>
  expect(overruleLine({ path: "x.md", line: 3, source }, verdict)).toEqual({
    kind: "replace-line",
    path: "x.md",
    line: 3,
    was: source,
    becomes,
  }),
);
