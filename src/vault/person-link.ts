/** Links to people, as the user's settings write links. */
import { type App } from "obsidian";
import { type Someone } from "../requests";

/** A link to a person for the note at `from`; a plain wikilink when they have no note. */
export function linkTo(app: App, person: Someone, from: string): string {
  return noteLink(app, person, from) ?? `[[${person.name}]]`;
}

/** A link to a person's note for the note at `from`; null when there is no such note. */
export function noteLink(app: App, person: Someone, from: string): string | null {
  const file = app.vault.getFileByPath(person.path);
  if (file === null) return null;
  const alias = file.basename === person.name ? undefined : person.name;
  return app.fileManager.generateMarkdownLink(file, from, undefined, alias);
}
