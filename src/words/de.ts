/** The plugin's words in German, joined. */
import { BLOCK } from "./de/block";
import { CARD } from "./de/card";
import { CLASHES } from "./de/clashes";
import { contactKind } from "./de/contact-kinds";
import { COMMANDS, FORMS, NOTICES, WHY } from "./de/dialogs";
import { DID_YOU_SEE } from "./de/did-you-see";
import { HEATMAP } from "./de/heatmap";
import { INTERVAL_REFUSED } from "./de/interval-refused";
import { ACTIONS, EMPTY, FIRST_RUN, LIST, ROW, SECTIONS } from "./de/list";
import { OVERRULE } from "./de/overrule";
import { personSign } from "./de/person-signs";
import { PILLS } from "./de/pills";
import { PINS } from "./de/pins";
import { DRIFTING, RHYTHM } from "./de/rhythm";
import { ROUND } from "./de/round";
import { RULE_GROUPS, RULE_WORDS } from "./de/rules";
import { KEYS, SELECTION } from "./de/selecting";
import { SETTINGS } from "./de/settings";
import { SUGGEST } from "./de/suggest";
import { WITHOUT_NOTE } from "./de/without-note";
import { capital } from "./intl";
import { type Words } from "./words-type";

/** The German words. */
export const GERMAN: Words = {
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
  clashes: CLASHES,
  notices: NOTICES,
  commands: COMMANDS,
  settings: SETTINGS,
  suggest: SUGGEST,
  rules: RULE_WORDS,
  ruleGroups: RULE_GROUPS,
  contactKind,
  personSign,
  capital,
};
