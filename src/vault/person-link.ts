/** Links to people, as the user's settings write links. */
import { type App } from "obsidian";
import { type Someone } from "../requests";

/** A link to a person for the note at a path; a plain wikilink when their note is gone. */
export function linkTo(app: App, person: Someone, from: string): string {
  const file = app.vault.getFileByPath(person.path);
  if (file === null) return `[[${person.name}]]`;
  const alias = file.basename === person.name ? undefined : person.name;
  return app.fileManager.generateMarkdownLink(file, from, undefined, alias);
}
