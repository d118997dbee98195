/** What a tag may look like: any script, `/`, `-` and `_`; not digits alone. */

/** Finds `#` and what could be a tag's name. Punctuation ends a tag, as do spaces; emoji do not. */
export const TAG = /#([^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gu;
const ONLY_DIGITS = /^#[\d/_-]*$/;

/** Whether a text, with its `#`, is one tag and nothing else. */
export function isTag(text: string): boolean {
  return text.match(TAG)?.[0] === text && !ONLY_DIGITS.test(text);
}
