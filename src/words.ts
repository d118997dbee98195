/**
 * Every word the plugin shows, in one table, so that another language is one more table. Sentence
 * case, kind and factual: what is so, and what can be done, never a score or a reproach.
 */
import { CARD } from "./words/card";
import { DID_YOU_SEE } from "./words/did-you-see";
import { COMMANDS, FORMS, NOTICES, WHY } from "./words/dialogs";
import { HEATMAP } from "./words/heatmap";
import { ACTIONS, EMPTY, FIRST_RUN, LIST, ROW, SECTIONS } from "./words/list";
import { OVERRULE } from "./words/overrule";
import { capital } from "./words/phrases";
import { PILLS } from "./words/pills";
import { PINS } from "./words/pins";
import { ROUND } from "./words/round";
import { RULE_GROUPS, RULE_WORDS } from "./words/rules";
import { KEYS, SELECTION } from "./words/selecting";
import { SETTINGS } from "./words/settings";
import { SUGGEST } from "./words/suggest";
import { DRIFTING, RHYTHM } from "./words/rhythm";

/** The words in use. */
export const WORDS = {
  sections: SECTIONS,
  firstRun: FIRST_RUN,
  empty: EMPTY,
  row: ROW,
  actions: ACTIONS,
  list: LIST,
  card: CARD,
  round: ROUND,
  heatmap: HEATMAP,
  forms: FORMS,
  why: WHY,
  overrule: OVERRULE,
  pills: PILLS,
  selection: SELECTION,
  keys: KEYS,
  pins: PINS,
  rhythm: RHYTHM,
  drifting: DRIFTING,
  didYouSee: DID_YOU_SEE,
  notices: NOTICES,
  commands: COMMANDS,
  settings: SETTINGS,
  suggest: SUGGEST,
  rules: RULE_WORDS,
  ruleGroups: RULE_GROUPS,
  capital,
} as const;
