/** Paths of notes in a vault: `/` between the folders, `.md` at the end in any case. */

/** A path, or a file's name, without `.md`. */
export function withoutMd(path: string): string {
  return path.replace(/\.md$/i, "");
}

/** The file's name without folders and `.md`. */
export function baseName(path: string): string {
  return withoutMd(path.slice(path.lastIndexOf("/") + 1));
}

/** The folder a path lies in; empty is the vault's root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The names of the folders a path lies in, outermost first. */
export function foldersOf(path: string): string[] {
  return path.split("/").slice(0, -1);
}

/** A vault folder as it is compared: whatever its case, in whichever form Unicode has for an accent, with or without slashes around it. */
export function foldPath(folder: string): string {
  return folder
    .replace(/^\/+|\/+$/g, "")
    .normalize("NFC")
    .toLowerCase();
}

/** Whether a path lies in one of these vault folders, as they are compared, at any depth. The vault's root is none of them. */
export function isInside(path: string, folders: readonly string[]): boolean {
  if (folders.length === 0) return false;
  const folded = foldPath(path);
  return folders.some((folder) => {
    const outer = foldPath(folder);
    return outer !== "" && folded.startsWith(`${outer}/`);
  });
}

/** Whether a path lies in a hidden folder (`.trash`), or is hidden itself, as `.md` is. */
export function isHidden(path: string): boolean {
  return path.startsWith(".") || path.includes("/.");
}

/** A folder's name as compared: sorting digits and punctuation in front taken away, any case. */
export function foldFolder(name: string): string {
  const bare = /^[a-z]/i.test(name) ? name : name.replace(/^[\d\s\p{P}\p{S}]+/u, "");
  return bare.trim().toLowerCase();
}
