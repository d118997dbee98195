/** The plugin's words in French, joined. */
import { ENGLISH } from "./en";
import { withFallback } from "./fallback";

/** The French words. */
export const FRENCH = withFallback({}, ENGLISH);
