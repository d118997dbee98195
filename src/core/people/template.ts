/** Templates: notes that other notes are made from. What they say is about nobody yet. */
import { type Outline } from "../markdown/outline";
import { baseName, foldersOf, foldFolder, isInside } from "../paths";

const FOLDERS = ["template", "templates"];

/**
 * Whether a note is a template: it lies in one of the vault's template folders (paths) or in any
 * folder called Templates, or its name or properties are still to be filled in.
 */
export function isTemplate(
  path: string,
  { frontmatter }: Outline,
  templateFolders: readonly string[],
): boolean {
  return (
    isInside(path, templateFolders) ||
    foldersOf(path).some((folder) => FOLDERS.includes(foldFolder(folder))) ||
    hasPlaceholder(baseName(path)) ||
    hasPlaceholder(frontmatter?.yaml ?? "")
  );
}

function hasPlaceholder(text: string): boolean {
  return text.includes("{{") || text.includes("<%");
}
