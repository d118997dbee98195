import { expect, it } from "vitest";
import { type Overruling, overruling } from "../../../src/core/markers/overruling";

it.each<[string, Overruling | null]>([
  ["[[Ana]] called %%touch%%", "touch"],
  ["[[Ana]] called %%no touch%%", "no touch"],
  ["%% No  Touch %% [[Ana]]", "no touch"],
  ["[[Ana]] %%no\ttouch%%", "no touch"],
  ["[[Ana]] %%touch%% or rather %%no touch%%", "no touch"],
  ["[[Ana]] called", null],
  ["[[Ana]] %%notouch%%", null],
  ["[[Ana]] %%touch base%%", null],
  ["[[Ana]] % touch %", null],
  ["[[Ana]] wrote `%%touch%%` there", null],
  ["`a` [[Ana]] %%no touch%% `b`", "no touch"],
])("%s: %s", (line, verdict) => expect(overruling(line)).toBe(verdict));
