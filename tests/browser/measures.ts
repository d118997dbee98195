/** What a page can be measured for: each measure gives what is wrong in the parts that match a selector, in words. */
import { type Page } from "playwright-core";
import { violations } from "./axe";

/** Looks for something in the parts of a page. */
export type Measure = (page: Page, part: string) => Promise<string[]>;

/** What somebody can act on. */
const CONTROLS =
  "a, button, input, select, textarea, [role=button], [role=treeitem], [role=menuitem], .menu-item";

/** What a finger needs, in pixels. */
const FINGER = 44;

/** The least font of a field that iOS does not zoom into, in pixels. */
const READABLE = 16;

/**
 * Controls that may be smaller than a finger: a pill is as high as the line it stands in; a cell of the
 * year is reached by the buttons below it, too; switches, the way out of dialogs and searches, and the
 * buttons of a list of settings are drawn by the app.
 */
const SMALL =
  ".kith-pill, .kith-year-cell, .checkbox-container, .checkbox-container *, .modal-close-button, .search-input-clear-button, .extra-setting-button";

/** Lines of one line's height: what does not fit stands in the note that a click opens. */
const SHORTENED = ".kith-last, .kith-last *, .kith-window .kith-name, .kith-window .kith-name *";

/** Fields that the app draws as it likes. */
const APPS_FIELDS = ".mod-settings .setting-item:not(.kith-rule) *";

/** What scrolls sideways by itself: the year. */
const SCROLLS = ".kith-year-scroller, .kith-year-scroller *";

/** Faults of access. */
export const access: Measure = violations;

/** What is wider than it has room for: pages that scroll sideways, controls and words that are cut off. */
export const room: Measure = (page, part) =>
  page.evaluate(
    ({ within, controls, shortened, scrolls }) => {
      const said = (el: Element): string =>
        `${el.tagName.toLowerCase()}.${el.className.toString().replaceAll(" ", ".")} “${(el.textContent ?? "").trim().slice(0, 40)}”`;
      const found: string[] = [];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`the page scrolls sideways`);
      const roots = [...document.querySelectorAll(within)];
      const all = new Set(roots.flatMap((root) => [root, ...root.querySelectorAll("*")]));
      for (const el of all) {
        if (!(el instanceof HTMLElement) || !el.checkVisibility() || el.clientWidth === 1) continue;
        if (el.matches(scrolls)) continue;
        const clips = getComputedStyle(el).overflowX !== "visible" && el.clientWidth > 0;
        if (clips && el.scrollWidth > el.clientWidth + 1 && !el.matches(`input, ${shortened}`))
          found.push(`cuts words off: ${said(el)}`);
        if (!el.matches(controls)) continue;
        const box = el.getBoundingClientRect();
        let [left, right] = [0, innerWidth];
        for (let up = el.parentElement; up !== null; up = up.parentElement) {
          if (getComputedStyle(up).overflowX === "visible") continue;
          const outer = up.getBoundingClientRect();
          [left, right] = [Math.max(left, outer.left), Math.min(right, outer.right)];
        }
        if (box.left < left - 1 || box.right > right + 1) found.push(`is cut off: ${said(el)}`);
        if (!el.matches("a, button, .kith-pill")) continue;
        const words = document.createRange();
        words.selectNodeContents(el);
        const text = words.getBoundingClientRect();
        if (text.width > 0 && (text.left < box.left - 1 || text.right > box.right + 1))
          found.push(`has words beside it: ${said(el)}`);
      }
      return found;
    },
    { within: part, controls: CONTROLS, shortened: SHORTENED, scrolls: SCROLLS },
  );

/** Controls that are too small for a finger. */
export const reach: Measure = (page, part) =>
  page.evaluate(
    ({ within, controls, small, finger }) => {
      const found: string[] = [];
      for (const root of document.querySelectorAll(within)) {
        for (const el of [root, ...root.querySelectorAll(controls)]) {
          if (!el.matches(controls) || el.matches(small) || !el.checkVisibility()) continue;
          // What is pressed of a choice is its label.
          const { width, height } = (el.closest("label") ?? el).getBoundingClientRect();
          if (Math.min(width, height) >= finger - 0.5) continue;
          const name = el.getAttribute("aria-label") ?? el.textContent ?? "";
          found.push(
            `${el.className.toString()} “${name.trim()}” is ${String(Math.round(width))} by ${String(Math.round(height))}`,
          );
        }
      }
      return found;
    },
    { within: part, controls: CONTROLS, small: SMALL, finger: FINGER },
  );

/** Fields with letters so small that a phone would zoom in on them. */
export const letters: Measure = (page, part) =>
  page.evaluate(
    ({ within, readable, apps }) => {
      const fields = `:is(${within}) :is(input:not([type=radio], [type=checkbox]), select, textarea)`;
      return [...document.querySelectorAll(fields)]
        .filter((el) => el.checkVisibility() && !el.matches(apps))
        .filter((el) => Number.parseFloat(getComputedStyle(el).fontSize) < readable)
        .map((el) => `${el.outerHTML}: ${getComputedStyle(el).fontSize}`);
    },
    { within: part, readable: READABLE, apps: APPS_FIELDS },
  );

/** Controls that look the same with the focus and without. */
export const focus: Measure = async (page, part) => {
  // The browser shows the focus to whoever last used a key.
  await page.keyboard.press("F9");
  return page.evaluate(
    ({ within, controls }) => {
      const look = (el: Element): string =>
        [el, el.parentElement ?? el]
          .map((one) => getComputedStyle(one))
          .map((style) =>
            [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join(),
          )
          .join(" / ");
      const found: string[] = [];
      const before = document.activeElement;
      for (const root of document.querySelectorAll(within)) {
        for (const el of [root, ...root.querySelectorAll(`${controls}, [tabindex]`)]) {
          if (!(el instanceof HTMLElement) || !el.checkVisibility()) continue;
          if (el.tabIndex < 0 && !el.matches("[role=treeitem]")) continue;
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          const bare = look(el);
          el.focus();
          if (document.activeElement !== el) continue;
          if (look(el) === bare) found.push(el.outerHTML.slice(0, 160));
        }
      }
      if (before instanceof HTMLElement) before.focus();
      return found;
    },
    { within: part, controls: CONTROLS },
  );
};

/** What of the plugin moves. */
export const motion: Measure = (page, part) =>
  page.evaluate((within) => {
    const found: string[] = [];
    const own = `:is(${within})[class*=kith-], :is(${within}) [class*=kith-]`;
    const durations = (list: string): number[] =>
      list.split(",").map((one) => Number.parseFloat(one));
    for (const el of document.querySelectorAll(own)) {
      for (const pseudo of [null, "::before", "::after"]) {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(
          el,
          pseudo,
        );
        const moves = [
          ...durations(transitionDuration),
          ...(animationName === "none" ? [] : durations(animationDuration)),
        ];
        if (moves.some((seconds) => seconds > 0)) found.push(el.className.toString());
      }
    }
    return found;
  }, part);
