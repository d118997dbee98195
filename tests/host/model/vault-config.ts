/** The user's settings of files and links that the model obeys (`app.json` of the vault). */

/** The settings read, by the names the app stores them under. */
export interface VaultConfig {
  readonly newLinkFormat: "shortest" | "relative" | "absolute";
  readonly useMarkdownLinks: boolean;
  readonly trashOption: "system" | "local" | "none";
  readonly newFileLocation: "root" | "current" | "folder";
  readonly newFileFolderPath: string;
  readonly attachmentFolderPath: string;
}

/** The app's own defaults. */
const DEFAULTS: VaultConfig = {
  newLinkFormat: "shortest",
  useMarkdownLinks: false,
  trashOption: "system",
  newFileLocation: "root",
  newFileFolderPath: "/",
  attachmentFolderPath: "/",
};

const CHOICES: Readonly<Partial<Record<keyof VaultConfig, readonly string[]>>> = {
  newLinkFormat: ["shortest", "relative", "absolute"],
  trashOption: ["system", "local", "none"],
  newFileLocation: ["root", "current", "folder"],
};

/** Reads `app.json`; a setting that is missing or odd has its default, broken JSON has them all. */
export function readConfig(json: string): VaultConfig {
  const given = parseObject(json);
  const known: [string, unknown][] = Object.entries(DEFAULTS).map(([key, usual]) => {
    const value = given[key];
    const choices = CHOICES[key as keyof VaultConfig];
    const fits = typeof value === typeof usual && (choices?.includes(value as string) ?? true);
    return [key, fits ? value : usual];
  });
  return { ...DEFAULTS, ...Object.fromEntries(known) };
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
