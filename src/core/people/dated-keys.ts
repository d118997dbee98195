/** Folded keys of properties whose value is a day. */

/** When the last contact was. */
export const LAST_CONTACT_KEYS: ReadonlySet<string> = new Set([
  "lastcontact",
  "lastcontacted",
  "datelastcontacted",
  "lastinteraction",
  "lastmet",
  "lastseen",
  "lastspoken",
  "lasttalked",
  "lastchat",
  "lastchatted",
  "lasttouch",
  "prmlastcontacted",
]);

/** When a note was made, the first that is there. */
export const CREATED_KEYS: readonly string[] = ["created", "datecreated", "createddate"];

/** Each occasion that comes round every year. The first that can be read is the birthday; anniversaries may be many. */
export const YEARLY_KEYS = {
  birthday: ["birthday", "born", "bday", "dateofbirth", "prmbirthday"],
  anniversary: ["anniversary", "anniversaries", "weddinganniversary"],
} as const;

/** When somebody died, or only that. */
export const DEATH_KEYS: readonly string[] = ["died", "deceased", "dateofdeath", "deathdate"];
