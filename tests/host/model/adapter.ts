/** The vault's lower door: paths instead of files, dot-folders included. */
import type * as Api from "obsidian";
import { decodeText, encodeText } from "./backend";
import { type Disk } from "./disk";
import { normalizePath } from "./paths";

/** The path as a backend has it, where the root is "". */
function diskPath(path: string): string {
  const normal = normalizePath(path);
  return normal === "/" ? "" : normal;
}

/** See `DataAdapter` in the app's API; what is written inside the vault is told by vault events. */
export class HostAdapter implements Api.DataAdapter {
  readonly #disk: Disk;
  readonly #name: string;

  constructor(disk: Disk, name: string) {
    this.#disk = disk;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  async exists(normalizedPath: string): Promise<boolean> {
    return (await this.stat(normalizedPath)) !== null;
  }

  async stat(normalizedPath: string): Promise<Api.Stat | null> {
    const path = diskPath(normalizedPath);
    if (path === "") return { type: "folder", ctime: 0, mtime: 0, size: 0 };
    const entry = await this.#disk.stat(path);
    if (entry === null) return null;
    const { kind, ctime, mtime, size } = entry;
    return { type: kind, ctime, mtime, size };
  }

  async list(normalizedPath: string): Promise<Api.ListedFiles> {
    const entries = await this.#disk.list(diskPath(normalizedPath));
    const paths = (kind: string) => entries.filter((e) => e.kind === kind).map((e) => e.path);
    return { files: paths("file"), folders: paths("folder") };
  }

  async read(normalizedPath: string): Promise<string> {
    return decodeText(await this.#disk.read(diskPath(normalizedPath)));
  }

  async readBinary(normalizedPath: string): Promise<ArrayBuffer> {
    return (await this.#disk.read(diskPath(normalizedPath))).slice().buffer;
  }

  async write(path: string, data: string, options?: Api.DataWriteOptions): Promise<void> {
    await this.#disk.write(diskPath(path), encodeText(data), options);
  }

  async writeBinary(
    path: string,
    data: ArrayBuffer,
    options?: Api.DataWriteOptions,
  ): Promise<void> {
    await this.#disk.write(diskPath(path), new Uint8Array(data), options);
  }

  async append(path: string, data: string, options?: Api.DataWriteOptions): Promise<void> {
    await this.#disk.append(diskPath(path), encodeText(data), options);
  }

  async appendBinary(
    path: string,
    data: ArrayBuffer,
    options?: Api.DataWriteOptions,
  ): Promise<void> {
    await this.#disk.append(diskPath(path), new Uint8Array(data), options);
  }

  process(
    path: string,
    fn: (data: string) => string,
    options?: Api.DataWriteOptions,
  ): Promise<string> {
    return this.#disk.process(diskPath(path), fn, options);
  }

  getResourcePath(normalizedPath: string): string {
    return this.#disk.resourceUrl(diskPath(normalizedPath));
  }

  async mkdir(normalizedPath: string): Promise<void> {
    await this.#disk.mkdir(diskPath(normalizedPath));
  }

  /** There is no system trash here: false, which sends callers to `trashLocal`. */
  trashSystem(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Moves a file or folder to `.trash`, under a free name. */
  async trashLocal(normalizedPath: string): Promise<void> {
    const path = diskPath(normalizedPath);
    const name = path.slice(path.lastIndexOf("/") + 1);
    let target = `.trash/${name}`;
    for (let n = 2; await this.exists(target); n += 1) target = `.trash/${name} ${n}`;
    await this.#disk.mkdir(".trash");
    await this.#disk.rename(path, target);
  }

  async rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    const { files, folders } = await this.list(normalizedPath);
    if (!recursive && files.length + folders.length > 0) {
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${normalizedPath}'`);
    }
    await this.remove(normalizedPath);
  }

  async remove(normalizedPath: string): Promise<void> {
    await this.#disk.remove(diskPath(normalizedPath));
  }

  async rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    await this.#disk.rename(diskPath(normalizedPath), diskPath(normalizedNewPath));
  }

  async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    const bytes = await this.#disk.read(diskPath(normalizedPath));
    await this.#disk.create(diskPath(normalizedNewPath), bytes);
  }
}
