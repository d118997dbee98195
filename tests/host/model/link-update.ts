/** The rewriting of links after a move: found before it by what they led to, rewritten after it. */
import type { ReferenceCache } from "obsidian";
import { type TFile } from "./files";
import { encodeLink, parseLinktext, wikilinkText } from "./linktext";
import { parseNote } from "./metadata/parse-note";
import { type MetadataCache } from "./metadata-cache";
import { type Vault } from "./vault";

/** A link, by what is written, and the file it must go on leading to. */
interface Found {
  readonly original: string;
  readonly target: TFile;
}

/** One move's links. Make it before the move, `apply` it after. */
export class LinkUpdate {
  readonly #vault: Vault;
  readonly #cache: MetadataCache;
  readonly #bySource = new Map<TFile, Found[]>();

  constructor(vault: Vault, cache: MetadataCache, moving: readonly TFile[]) {
    this.#vault = vault;
    this.#cache = cache;
    for (const source of vault.getMarkdownFiles()) this.#find(source, new Set(moving));
  }

  /** Rewrites the links that no longer lead where they did, one atomic change a note. */
  async apply(): Promise<void> {
    for (const [source, found] of this.#bySource) {
      await this.#vault.process(source, (data) => this.#rewrite(data, source, found));
    }
  }

  #find(source: TFile, moving: ReadonlySet<TFile>): void {
    const {
      links = [],
      embeds = [],
      frontmatterLinks = [],
    } = this.#cache.getFileCache(source) ?? {};
    const found = [...links, ...embeds, ...frontmatterLinks].flatMap(({ original, link }) => {
      const target = this.#cache.getFirstLinkpathDest(link, source.path);
      const touched = target !== null && (moving.has(target) || moving.has(source));
      return touched && parseLinktext(link).path !== "" ? [{ original, target }] : [];
    });
    if (found.length > 0) this.#bySource.set(source, found);
  }

  #rewrite(data: string, source: TFile, found: readonly Found[]): string {
    const { links = [], embeds = [], frontmatterPosition, frontmatterLinks = [] } = parseNote(data);
    let text = data;
    const targets = new Map(found.map(({ original, target }) => [original, target]));
    const backwards = [...links, ...embeds].sort((a, b) => startOf(b) - startOf(a));
    for (const reference of backwards) {
      const target = targets.get(reference.original);
      if (target === undefined) continue;
      const start = startOf(reference);
      const end = start + reference.original.length;
      text =
        text.slice(0, start) + this.#written(reference.original, source, target) + text.slice(end);
    }
    const end = frontmatterPosition?.end.offset ?? 0;
    let yaml = text.slice(0, end);
    for (const { original } of frontmatterLinks) {
      const target = targets.get(original);
      if (target !== undefined)
        yaml = yaml.replaceAll(original, () => this.#written(original, source, target));
    }
    return yaml + text.slice(end);
  }

  #written(original: string, source: TFile, target: TFile): string {
    const now = this.#cache.getFirstLinkpathDest(linkOf(original), source.path);
    if (now === target) return original;
    return rewritten(original, (omitMd) => this.#cache.fileToLinktext(target, source.path, omitMd));
  }
}

function startOf(reference: ReferenceCache): number {
  return reference.position.start.offset;
}

const MARKDOWN_LINK = /^(!?\[[\s\S]*\]\()([^()]*)(\))$/;

/** Where a written link leads, of either kind; the same as the cache's `link`. */
function linkOf(original: string): string {
  const url = MARKDOWN_LINK.exec(original)?.[2];
  return url === undefined ? wikilinkText(original).link : decodeURI(url);
}

/** The link with another path; its subpath and what it shows stay. */
function rewritten(original: string, linktext: (omitMdExtension: boolean) => string): string {
  const { subpath } = parseLinktext(linkOf(original));
  const [, before, , after] = MARKDOWN_LINK.exec(original) ?? [];
  if (before !== undefined && after !== undefined) {
    return before + encodeLink(linktext(false) + subpath) + after;
  }
  return original.replace(
    /^(!?\[\[)[^|\]\\]*/,
    (_all, open: string) => open + linktext(true) + subpath,
  );
}
