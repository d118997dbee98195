/** The types of `states.mjs` for tests in TypeScript; the documentation stands there. */
import { type Page } from "playwright-core";

export interface State {
  readonly name: string;
  readonly vault?: keyof typeof VAULTS;
  readonly enter: (page: Page) => Promise<unknown>;
  /** Selector of what is the plugin's own. */
  readonly part: string;
  readonly leave?: (page: Page) => Promise<unknown>;
}

export declare const TODAY: string;

export declare const VAULTS: Readonly<
  Record<
    "full" | "empty" | "first run" | "many promises",
    () => Promise<Map<string, string>> | Map<string, string>
  >
>;

export declare const STATES: readonly State[];

export declare function run(id: string): (page: Page) => Promise<unknown>;

export declare function people(count: number): Map<string, string>;
