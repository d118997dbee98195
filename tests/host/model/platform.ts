/** What the app says about itself and its device. */

/** The version of the API that is imitated. */
export const apiVersion = "1.13.1";

/** Whether the imitated app is at least this version. */
export function requireApiVersion(version: string): boolean {
  const [have, want] = [apiVersion, version].map((text) => text.split(".").map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (have?.[at] ?? 0) - (want?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The language of the app's own words; the host speaks English. */
export function getLanguage(): string {
  return "en";
}

/** A desktop app; tests of mobile behaviour set its fields, which are as writable as the app's. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: "",
};
