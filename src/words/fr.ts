/** The plugin's words in French, joined. */
import { BLOCK } from "./fr/block";
import { CARD } from "./fr/card";
import { CLASHES } from "./fr/clashes";
import { contactKind } from "./fr/contact-kinds";
import { COMMANDS, FORMS, NOTICES, WHY } from "./fr/dialogs";
import { DID_YOU_SEE } from "./fr/did-you-see";
import { HEATMAP } from "./fr/heatmap";
import { INTERVAL_REFUSED } from "./fr/interval-refused";
import { ACTIONS, EMPTY, FIRST_RUN, LIST, ROW, SECTIONS } from "./fr/list";
import { OVERRULE } from "./fr/overrule";
import { personSign } from "./fr/person-signs";
import { PILLS } from "./fr/pills";
import { PINS } from "./fr/pins";
import { DRIFTING, RHYTHM } from "./fr/rhythm";
import { ROUND } from "./fr/round";
import { RULE_GROUPS, RULE_WORDS } from "./fr/rules";
import { KEYS, SELECTION } from "./fr/selecting";
import { SETTINGS } from "./fr/settings";
import { SUGGEST } from "./fr/suggest";
import { WITHOUT_NOTE } from "./fr/without-note";
import { capital } from "./intl";
import { type Words } from "./words-type";

/** The French words. */
export const FRENCH: Words = {
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
