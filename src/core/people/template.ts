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
    isInTemplates(path) ||
    hasPlaceholder(baseName(path)) ||
    hasPlaceholder(frontmatter?.yaml ?? "")
  );
}

function isInTemplates(path: string): boolean {
  // Most paths are known by this to lie in no such folder.
  if (!path.toLowerCase().includes("template")) return false;
  return foldersOf(path).some((folder) => FOLDERS.includes(foldFolder(folder)));
}

function hasPlaceholder(text: string): boolean {
  return text.includes("{{") || text.includes("<%");
}
