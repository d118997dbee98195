/**
 * Vault paths: relative to the vault, with `/`, without a leading or trailing one. The root is "/"
 * where the app hands it out, and "" in between.
 */

/** As the app does: one kind of slash, none at the ends, plain spaces, Unicode NFC; "" becomes "/". */
export function normalizePath(path: string): string {
  const slashed = path.replace(/[\\/]+/g, "/").replace(/^\/|\/$/g, "");
  return (slashed === "" ? "/" : slashed).replace(/[\u00a0\u202f]/g, " ").normalize("NFC");
}

/** The folder a path lies in, "" for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

/** The last part of a path: `a/b.md` gives `b.md`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What stands after the last dot of a name, lower-cased; "" without a dot, before it or after. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf(".");
  return dot <= 0 || dot === name.length - 1 ? "" : name.slice(dot + 1).toLowerCase();
}

/** The name without its extension: `a/b.c.md` gives `b.c`. */
export function basenameOf(path: string): string {
  const name = nameOf(path);
  const extension = extensionOf(path);
  return extension === "" ? name : name.slice(0, -extension.length - 1);
}

/** `a` and `b.md` give `a/b.md`; the root, as "" or "/", adds nothing. */
export function joinPath(folder: string, name: string): string {
  return folder === "" || folder === "/" ? name : `${folder}/${name}`;
}

/** Whether any part of the path starts with a dot: the vault does not show those, only the adapter does. */
export function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith("."));
}

/** Whether `path` lies somewhere under `folder`; "" is above everything. */
export function isUnder(folder: string, path: string): boolean {
  return folder === "" || folder === "/" || path.startsWith(`${folder}/`);
}
