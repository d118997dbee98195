/** A vault served by the host's own server (`tests/host/server`), for the page in a browser. */
import { type Backend, type Entry, missing, type WriteTimes } from "./backend";

/** The status of a read that found no file: no error, or a browser's console would be full of them. */
const NO_FILE = 204;

/** What the requests need of `fetch`; tests hand in their own. */
type Fetch = typeof fetch;

/** Speaks to `server/api.mjs`, one request a call; changes arrive as server-sent events. */
export class HttpBackend implements Backend {
  readonly #origin: string;
  readonly #fetch: Fetch;

  /** Takes the address the page came from, "" for the page's own. */
  constructor(origin = "", fetcher: Fetch = (input, init) => fetch(input, init)) {
    this.#origin = origin.replace(/\/$/, "");
    this.#fetch = fetcher;
  }

  async tree(): Promise<readonly Entry[]> {
    return (await (await this.#ask("GET", "tree")).json()) as Entry[];
  }

  async list(folder: string): Promise<readonly Entry[]> {
    return (await (await this.#ask("GET", "list", { path: folder })).json()) as Entry[];
  }

  async stat(path: string): Promise<Entry | null> {
    return (await (await this.#ask("GET", "stat", { path })).json()) as Entry | null;
  }

  async read(path: string): Promise<Uint8Array> {
    const answer = await this.#ask("GET", "file", { path });
    if (answer.status === NO_FILE) throw missing(path);
    return new Uint8Array(await answer.arrayBuffer());
  }

  async write(path: string, bytes: Uint8Array, times: WriteTimes = {}): Promise<Entry> {
    const mtime = times.mtime === undefined ? {} : { mtime: String(times.mtime) };
    const body = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const answer = await this.#ask("PUT", "file", { path, ...mtime }, body);
    return (await answer.json()) as Entry;
  }

  async remove(path: string): Promise<void> {
    await this.#ask("DELETE", "file", { path });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#ask("POST", "rename", { from, to });
  }

  async mkdir(path: string): Promise<void> {
    await this.#ask("POST", "mkdir", { path });
  }

  watch(listener: (path: string) => void): () => void {
    const source = new EventSource(`${this.#origin}/api/events`);
    source.addEventListener("message", (event: MessageEvent<string>) => {
      listener(JSON.parse(event.data) as string);
    });
    return () => source.close();
  }

  resourceUrl(path: string): string {
    return this.#address("file", { path });
  }

  #address(call: string, query: Readonly<Record<string, string>>): string {
    return `${this.#origin}/api/${call}?${new URLSearchParams(query).toString()}`;
  }

  async #ask(
    method: string,
    call: string,
    query: Readonly<Record<string, string>> = {},
    body: Blob | null = null,
  ): Promise<Response> {
    const answer = await this.#fetch(this.#address(call, query), { method, body });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  }
}
