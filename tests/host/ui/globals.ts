/** What the host leaves on the window for plugins and tests to find. */

import type { moment } from "../model/moment";
import type { HostApp } from "./app";

/** The window of a page with the host in it. */
export interface HostWindow {
  app: HostApp;
  moment: typeof moment;
  /** True once the app is up; the message of what stopped it otherwise. */
  __hostReady?: true | string;
  /** Names of icons that were asked for and do not exist; a test fails when there is one. */
  __unknownIcons?: Set<string>;
}

/** The page's window; undefined outside of a page. */
export const hostWindow = globalThis.window as unknown as HostWindow;
