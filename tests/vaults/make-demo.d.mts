/** Writes the demo vault, as of `today` (yyyy-MM-dd), into a folder, which is made when missing. Gives the number of notes. */
export declare function makeDemo(targetDir: string, today: string): Promise<number>;

/** The files of the demo vault as of `today`: vault-relative path to text, in a fixed order. */
export declare function demoNotes(today: string): Promise<Map<string, string>>;
