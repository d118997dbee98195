/** Which view to make for a type, and which type for a file. */

import { DeferredView, EmptyView, type View } from "./views/view";
import type { WorkspaceLeaf } from "./workspace/leaf";

type Creator = (leaf: WorkspaceLeaf) => View;

/** `app.viewRegistry`. */
export class ViewRegistry {
  readonly viewByType: Record<string, Creator> = {};
  readonly #typeByExtension: Record<string, string> = {};

  has(type: string): boolean {
    return Object.hasOwn(this.viewByType, type);
  }

  register(type: string, creator: Creator): void {
    if (this.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.viewByType[type] = creator;
  }

  unregister(type: string): void {
    delete this.viewByType[type];
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) this.#typeByExtension[extension] = type;
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) delete this.#typeByExtension[extension];
  }

  typeByExtension(extension: string): string | null {
    return this.#typeByExtension[extension] ?? null;
  }

  /** A fresh view; a type nobody registered (yet) is put off. */
  make(type: string, leaf: WorkspaceLeaf): View {
    if (type === "empty") return new EmptyView(leaf);
    const creator = this.has(type) ? this.viewByType[type] : undefined;
    return (
      creator?.(leaf) ?? new DeferredView(leaf, { type, state: {}, title: type, icon: "ghost" })
    );
  }
}
