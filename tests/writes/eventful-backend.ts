/** A disk on which things happen between two of the app's own steps. */
import { MemoryBackend } from "../host/model/index";

/** Calls back around reads and writes, and fails when it is told to. */
export class EventfulBackend extends MemoryBackend {
  /** Called before the bytes of a read are taken. */
  beforeRead: (path: string) => void = () => undefined;
  /** Called when a write is on disk, with the bytes there were before, null for a new file. */
  afterWrite: (path: string, before: Uint8Array | null, after: Uint8Array) => void = () =>
    undefined;
  /** Writes that still succeed. */
  writesLeft = Infinity;

  override read(path: string): ReturnType<MemoryBackend["read"]> {
    this.beforeRead(path);
    return super.read(path);
  }

  override async write(
    ...given: Parameters<MemoryBackend["write"]>
  ): ReturnType<MemoryBackend["write"]> {
    this.writesLeft -= 1;
    if (this.writesLeft < 0) throw new Error("disk full");
    const [path, after] = given;
    const before = (await this.stat(path)) === null ? null : await super.read(path);
    const entry = await super.write(...given);
    this.afterWrite(path, before, after);
    return entry;
  }
}

/** Does something once, the first time it is asked for. */
export function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
