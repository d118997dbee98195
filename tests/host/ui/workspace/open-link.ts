/** Following links: where they lead, and the menu of a file. */

import type * as Api from "obsidian";
import type { OpenViewState, PaneType } from "obsidian";
import type { TFile } from "../../model/files";
import { parseLinktext } from "../../model/linktext";
import type { HostApp } from "../app";
import type { Menu } from "../menu";
import type { WorkspaceLeaf } from "./leaf";

/** A link to follow. */
export interface LinkToOpen {
  readonly linktext: string;
  readonly sourcePath: string;
  readonly newLeaf: PaneType | boolean;
  readonly openViewState: OpenViewState;
}

/** Opens what the link leads to; a note that is not there is made, as in the app. */
export async function openLink(app: HostApp, link: LinkToOpen): Promise<void> {
  const { path, subpath } = parseLinktext(link.linktext);
  const found =
    path === ""
      ? app.vault.getFileByPath(link.sourcePath)
      : app.metadataCache.getFirstLinkpathDest(path, link.sourcePath);
  const file = found ?? (await createNote(app, path, link.sourcePath));
  const leaf = app.workspace.getLeaf(link.newLeaf);
  const { eState } = link.openViewState;
  const withSubpath = subpath === "" ? eState : { subpath, ...eState };
  const state: OpenViewState = { active: true, ...link.openViewState };
  if (withSubpath !== undefined) state.eState = withSubpath;
  await leaf.openFile(file, state);
  if (app.isMobile) app.workspace.leftSplit.collapse();
}

async function createNote(app: HostApp, linkpath: string, sourcePath: string): Promise<TFile> {
  const name = linkpath.endsWith(".md") ? linkpath : `${linkpath}.md`;
  const inFolder = name.includes("/");
  const folder = app.fileManager.getNewFileParent(sourcePath);
  const path = inFolder || folder.isRoot() ? name : `${folder.path}/${name}`;
  return app.vault.create(path, "");
}

/** Fills a menu for the file a link leads to; false when it leads nowhere. */
export function fileMenuForLink(
  app: HostApp,
  menu: Menu,
  link: { linktext: string; sourcePath: string; leaf: WorkspaceLeaf | undefined },
): boolean {
  const { path } = parseLinktext(link.linktext);
  const file = app.metadataCache.getFirstLinkpathDest(path, link.sourcePath);
  if (file === null) return false;
  app.workspace.trigger("file-menu", menu, file, "link-context-menu", link.leaf);
  return true;
}

/** What core itself adds to the menu of a file. */
export function addCoreFileItems(app: HostApp, menu: Menu, file: TFile): void {
  const { workspace } = app;
  const open = (title: string, icon: string, where: PaneType): void => {
    menu.addItem((item) => {
      item.setTitle(title).setIcon(icon).setSection("open");
      item.onClick(() => void workspace.getLeaf(where).openFile(file, { active: true }));
    });
  };
  open("Open in new tab", "file-plus", "tab");
  open("Open to the right", "separator-vertical", "split");
  menu.addItem((item) => {
    item.setTitle("Delete").setIcon("trash-2").setSection("danger").setWarning(true);
    item.onClick(() => void (app.fileManager as Api.FileManager).promptForDeletion(file));
  });
}
