/** Which device this page plays: `?mobile=phone` or `?mobile=tablet`, else the desktop it runs on. */

import { Platform } from "../model/platform";

/** What the page's address asks for. */
export interface Emulation {
  readonly mobile: "phone" | "tablet" | null;
  readonly dark: boolean;
  readonly rtl: boolean;
  /** Whether editors know no Markdown. */
  readonly plain: boolean;
}

/** Reads `?mobile=`, `?theme=`, `?rtl` and `?plain`. */
export function readEmulation(search: string): Emulation {
  const query = new URLSearchParams(search);
  const mobile = query.get("mobile");
  return {
    mobile: mobile === "phone" || mobile === "tablet" ? mobile : null,
    dark: query.get("theme") === "dark",
    rtl: query.has("rtl"),
    plain: query.has("plain"),
  };
}

/** Makes `Platform` tell the emulated device. Must run before any view is made. */
export function emulatePlatform({ mobile }: Emulation): void {
  const isMobile = mobile !== null;
  Object.assign(Platform, {
    isDesktop: !isMobile,
    isDesktopApp: !isMobile,
    isMobile,
    isMobileApp: isMobile,
    isAndroidApp: isMobile,
    isPhone: mobile === "phone",
    isTablet: mobile === "tablet",
    isMacOS: !isMobile && navigator.userAgent.includes("Mac"),
    isWin: !isMobile && navigator.userAgent.includes("Windows"),
    isLinux: !isMobile && navigator.userAgent.includes("Linux"),
  });
}

/** Gives the body the classes themes and plugins look for. */
export function dressBody(body: HTMLElement, { dark, rtl }: Emulation): void {
  const classes: Record<string, boolean> = {
    "theme-light": !dark,
    "theme-dark": dark,
    "show-inline-title": true,
    "show-ribbon": true,
    "show-view-header": true,
    "is-mobile": Platform.isMobile,
    "is-android": Platform.isAndroidApp,
    "is-phone": Platform.isPhone,
    "is-tablet": Platform.isTablet,
    "mod-macos": Platform.isMacOS,
    "mod-windows": Platform.isWin,
    "mod-linux": Platform.isLinux,
    "mod-rtl": rtl,
  };
  for (const [name, on] of Object.entries(classes)) body.toggleClass(name, on);
  if (rtl) document.documentElement.dir = "rtl";
}
