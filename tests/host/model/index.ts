/**
 * The model half of the host: everything of the app's module that needs no page. The page half
 * re-exports it from its own `obsidian` module; tests without a page use it directly.
 */
import { type Backend } from "./backend";
import { FileManager } from "./file-manager";
import { type CacheSnapshot, MetadataCache } from "./metadata-cache";
import { type Scheduler } from "./scheduler";
import { Vault, type VaultOptions } from "./vault";

export * from "./absent";
export { type Backend, type Entry, type WriteTimes } from "./backend";
export {
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  hexToArrayBuffer,
  iterateCacheRefs,
  iterateRefs,
} from "./bytes";
export { debounce } from "./debounce";
export { Events } from "./events";
export { FileManager } from "./file-manager";
export { TAbstractFile, TFile, TFolder } from "./files";
export {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from "./frontmatter";
export { HttpBackend } from "./http-backend";
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from "./linktext";
export { MemoryBackend } from "./memory-backend";
export { type CacheSnapshot, MetadataCache } from "./metadata-cache";
export { parseNote } from "./metadata/parse-note";
export { moment } from "./moment";
export { NotInThisHost, notInThisHost } from "./not-here";
export { normalizePath } from "./paths";
export { apiVersion, getLanguage, Platform, requireApiVersion } from "./platform";
export { ManualScheduler, type Scheduler, type Task, TimerScheduler } from "./scheduler";
export { resolveSubpath } from "./subpath";
export { Vault, type VaultOptions } from "./vault";
export { parseYaml, stringifyYaml } from "./yaml";

/** The app's three doors to the notes. */
export interface Model {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
}

/** What to make a model of. */
export interface ModelOptions extends VaultOptions {
  readonly scheduler: Scheduler;
  /** Caches of an earlier run, for a warm start. */
  readonly previousRun?: CacheSnapshot;
}

/** Wires a model over a backend. Nothing is loaded until `model.vault.load()`. */
export function makeModel(backend: Backend, options: ModelOptions): Model {
  const vault = new Vault(backend, options);
  const metadataCache = new MetadataCache(vault, options.scheduler, options.previousRun);
  return { vault, metadataCache, fileManager: new FileManager(vault, metadataCache) };
}
