/** The types of `host.mjs` for tests in TypeScript; the documentation stands there. */

export interface HostOptions {
  readonly vault: string;
  readonly write?: boolean;
  readonly port?: number;
  readonly assets?: string;
  readonly plugin?: string;
}

export interface Host {
  readonly url: string;
  readonly vaultPath: string;
  readonly skipped: readonly string[];
  readonly close: () => Promise<void>;
}

export function startHost(options: HostOptions): Promise<Host>;
