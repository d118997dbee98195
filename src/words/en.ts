/** The plugin's words in English, joined: the table that other languages are made after. */
import { BLOCK } from "./en/block";
import { CARD } from "./en/card";
import { CLASHES } from "./en/clashes";
import { contactKind } from "./en/contact-kinds";
import { COMMANDS, FORMS, NOTICES, WHY } from "./en/dialogs";
import { DID_YOU_SEE } from "./en/did-you-see";
import { HEATMAP } from "./en/heatmap";
import { INTERVAL_REFUSED } from "./en/interval-refused";
import { ACTIONS, EMPTY, FIRST_RUN, LIST, ROW, SECTIONS } from "./en/list";
import { OVERRULE } from "./en/overrule";
import { personSign } from "./en/person-signs";
import { PILLS } from "./en/pills";
import { PINS } from "./en/pins";
import { DRIFTING, RHYTHM } from "./en/rhythm";
import { ROUND } from "./en/round";
import { RULE_GROUPS, RULE_WORDS } from "./en/rules";
import { KEYS, SELECTION } from "./en/selecting";
import { SETTINGS } from "./en/settings";
import { SUGGEST } from "./en/suggest";
import { WITHOUT_NOTE } from "./en/without-note";
import { capital } from "./intl";

/** The English words. */
export const ENGLISH = {
  sections: SECTIONS,
  firstRun: FIRST_RUN,
  empty: EMPTY,
  row: ROW,
  actions: ACTIONS,
  list: LIST,
  block: BLOCK,
  card: CARD,
  round: ROUND,
  heatmap: HEATMAP,
  forms: FORMS,
  intervalRefused: INTERVAL_REFUSED,
  why: WHY,
  overrule: OVERRULE,
  pills: PILLS,
  selection: SELECTION,
  keys: KEYS,
  pins: PINS,
  rhythm: RHYTHM,
  drifting: DRIFTING,
  didYouSee: DID_YOU_SEE,
  withoutNote: WITHOUT_NOTE,
  notices: NOTICES,
  commands: COMMANDS,
  clashes: CLASHES,
  settings: SETTINGS,
  suggest: SUGGEST,
  rules: RULE_WORDS,
  ruleGroups: RULE_GROUPS,
  contactKind,
  personSign,
  capital,
} as const;
