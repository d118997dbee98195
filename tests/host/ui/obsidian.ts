/**
 * The module plugins get for `require("obsidian")`. Every name of the app's API is in it; those the
 * host does not have throw when they are used, so that a missing part is never mistaken for a quiet one.
 */

import * as model from "../model/index";
import { HostApp } from "./app";
import { Component } from "./component";
import { Editor } from "./editor/editor";
import * as fields from "./editor/fields";
import { EditorSuggest } from "./editor/suggest";
import { HoverPopover, PopoverState } from "./hover";
import * as icons from "./icons";
import { Keymap, Scope } from "./keymap";
import { MarkdownPreviewView } from "./markdown/preview-view";
import {
  MarkdownPreviewRenderer,
  MarkdownRenderChild,
  MarkdownRenderer,
} from "./markdown/renderer";
import { Menu, MenuSeparator } from "./menu";
import { MenuItem } from "./menu-item";
import { ConfirmationButton, ConfirmationModal, Modal } from "./modal";
import { Notice } from "./notice";
import { Plugin } from "./plugin";
import { AbstractInputSuggest, PopoverSuggest } from "./popover-suggest";
import { sanitizeHTMLToDom } from "./sanitize";
import * as search from "./search";
import { Setting, SettingGroup } from "./setting";
import * as controls from "./setting-controls";
import { PluginSettingTab, SettingPage, SettingTab } from "./setting-tab";
import * as values from "./setting-values";
import { FuzzySuggestModal, SuggestModal } from "./suggest-modal";
import { Tasks } from "./tasks";
import { displayTooltip, setTooltip } from "./tooltip";
import { EditableFileView, FileView, TextFileView } from "./views/file-view";
import { MarkdownView } from "./views/markdown-view";
import { ItemView, View } from "./views/view";
import * as items from "./workspace/items";
import { WorkspaceLeaf } from "./workspace/leaf";
import { WorkspaceTabs } from "./workspace/tabs";
import { Workspace } from "./workspace/workspace";

/** Names of the API that are classes or functions here only to say that they are missing. */
export const ABSENT = [
  "BasesEntry", "BasesEntryGroup", "BasesQueryResult", "BasesView", "BasesViewConfig",
  "BooleanValue", "CapacitorAdapter", "DateValue", "DurationValue", "FileSystemAdapter", "FileValue",
  "HTMLValue", "IconValue", "ImageValue", "LinkValue", "ListValue", "MarkdownEditView",
  "NotNullValue", "NullValue", "NumberValue", "ObjectValue", "PrimitiveValue", "QueryController",
  "RegExpValue", "RelativeDateValue", "RenderContext", "SecretComponent", "SecretStorage",
  "StringValue", "TagValue", "UrlValue", "Value",
] as const; // prettier-ignore

function absent(name: string): unknown {
  return function missing() {
    model.notInThisHost(name);
  };
}

const { Backend: _backend, ...shared } = { Backend: null, ...model };

/** The whole module. */
export const obsidianModule: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(ABSENT.map((name) => [name, absent(name)])),
  ...shared,
  ...fields,
  editorViewField: fields.editorInfoField, // Its old name.
  ...icons,
  ...search,
  ...controls,
  ...values,
  AbstractInputSuggest,
  App: HostApp,
  Component,
  ConfirmationButton,
  ConfirmationModal,
  displayTooltip,
  EditableFileView,
  Editor,
  EditorSuggest,
  FileView,
  FuzzySuggestModal,
  HoverPopover,
  ItemView,
  Keymap,
  MarkdownPreviewRenderer,
  MarkdownPreviewView,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  PopoverState,
  PopoverSuggest,
  sanitizeHTMLToDom,
  Scope,
  Setting,
  SettingGroup,
  SettingPage,
  SettingTab,
  setTooltip,
  SuggestModal,
  Tasks,
  TextFileView,
  View,
  Workspace,
  WorkspaceContainer: items.WorkspaceContainer,
  WorkspaceFloating: items.WorkspaceFloating,
  WorkspaceItem: items.WorkspaceItem,
  WorkspaceLeaf,
  WorkspaceMobileDrawer: items.WorkspaceMobileDrawer,
  WorkspaceParent: items.WorkspaceParent,
  WorkspaceRibbon: items.WorkspaceRibbon,
  WorkspaceRoot: items.WorkspaceRoot,
  WorkspaceSidedock: items.WorkspaceSidedock,
  WorkspaceSplit: items.WorkspaceSplit,
  WorkspaceTabs,
  WorkspaceWindow: items.WorkspaceWindow,
};
