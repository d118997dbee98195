/** The tables of all languages beside English. */
import { german } from "./de";
import { spanish } from "./es";
import { french } from "./fr";
import { italian } from "./it";
import { type Language } from "./language";
import { dutch } from "./nl";
import { portuguese } from "./pt";

/** One a language. */
export const TABLES: readonly Language[] = [german, spanish, french, italian, dutch, portuguese];
