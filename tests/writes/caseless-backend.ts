/** A disk that takes names in another case for the same, as those of macOS and Windows do. */
import { type Entry, MemoryBackend } from "../host/model/index";

/** Finds files by their names in any case. A vault in it still knows them by the names they have. */
export class CaselessBackend extends MemoryBackend {
  override async stat(path: string): Promise<Entry | null> {
    const wanted = path.toLowerCase();
    const entries = await this.tree();
    return entries.find((entry) => entry.path.toLowerCase() === wanted) ?? null;
  }
}
