/** The plugin's words in German, joined. */
import { ENGLISH } from "./en";
import { withFallback } from "./fallback";

/** The German words. */
export const GERMAN = withFallback({}, ENGLISH);
