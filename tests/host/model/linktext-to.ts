/** How a link to a file is written, by the user's setting for new links. */
import { folderOf, nameOf } from "./paths";
import { type VaultConfig } from "./vault-config";

/** What decides the text of a link. */
export interface LinkRequest {
  readonly target: string;
  readonly sourcePath: string;
  readonly format: VaultConfig["newLinkFormat"];
  /** Whether no other file has the target's name. */
  readonly isUnique: boolean;
  readonly omitMdExtension: boolean;
}

/** The path to write in the link: the bare name when that is enough, else as the setting says. */
export function linktextTo(request: LinkRequest): string {
  const path = pathFor(request);
  return request.omitMdExtension ? path.replace(/\.md$/, "") : path;
}

function pathFor({ target, sourcePath, format, isUnique }: LinkRequest): string {
  if (format === "absolute") return target;
  if (format === "relative") return relativePath(folderOf(sourcePath), target);
  return isUnique ? nameOf(target) : target;
}

function relativePath(folder: string, target: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
