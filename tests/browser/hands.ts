/** The ways of working the list: a mouse, the keyboard alone, a finger on a phone. */
import { type Locator } from "playwright-core";
import { type App, type Opening } from "./app";

/** How something is begun with a row. */
export type Start =
  /** One of its buttons, by name. */
  | { readonly button: string }
  /** An item of its whole menu: right click, Shift+F10, "More actions" or a long press. */
  | { readonly menu: string }
  /** A key, with the focus on the row. */
  | { readonly key: string }
  /** A press on the row itself, as it is named. */
  | { readonly row: "click" | "Mod+click" | "middle click" | "tap" };

/** A way of working. */
export interface Hand {
  readonly opening: Opening;
  /** Begins something with the row of a name. */
  start(app: App, row: string, start: Start): Promise<void>;
  /** Takes an item of the menu that is open. */
  choose(app: App, item: string): Promise<void>;
  /** Goes to a field of the dialog and types into it. */
  type(app: App, field: string, words: string): Promise<void>;
  /** Takes what is suggested under a field. */
  take(app: App, suggestion: string): Promise<void>;
  /** Presses a button of the dialog or of the notice. */
  press(app: App, button: string | Locator): Promise<void>;
  /** Presses something in the pane. */
  hit(app: App, what: Locator): Promise<void>;
}

/** The three ways, by name. */
export type Way = "mouse" | "keyboard" | "touch";

/** The menu's item of a title. */
function itemOf(app: App, title: string): Locator {
  return app.page.locator(".menu-item", { has: app.page.getByText(title, { exact: true }) });
}

function buttonOf(app: App, button: string | Locator): Locator {
  if (typeof button !== "string") return button;
  const within = app.page.locator(".modal, .notice");
  return within.getByRole("button", { name: button, exact: true }).last();
}

/** The field of the dialog with a label. */
function fieldOf(app: App, field: string): Locator {
  return app.page.locator(".modal").getByLabel(field, { exact: true });
}

/** A pointer: what it can do depends on how it presses. */
abstract class Pointer implements Hand {
  abstract readonly opening: Opening;
  abstract hit(app: App, what: Locator): Promise<void>;
  /** Comes to a row before it is pressed. */
  protected abstract approach(row: Locator): Promise<void>;
  protected abstract openMenu(app: App, row: Locator): Promise<void>;
  protected abstract pressRow(app: App, row: Locator, how: string): Promise<void>;

  async start(app: App, name: string, start: Start): Promise<void> {
    const row = app.row(name).first();
    await this.approach(row);
    if ("button" in start) await this.hit(app, buttonOn(row, start.button));
    else if ("row" in start) await this.pressRow(app, row, start.row);
    else if ("menu" in start) {
      await this.openMenu(app, row);
      await this.choose(app, start.menu);
    } else throw new Error(`A pointer has no key ${start.key}`);
  }

  choose(app: App, item: string): Promise<void> {
    return this.hit(app, itemOf(app, item));
  }

  async type(app: App, field: string, words: string): Promise<void> {
    await this.hit(app, fieldOf(app, field));
    await app.page.keyboard.press("Control+a");
    await app.page.keyboard.type(words);
  }

  take(app: App, suggestion: string): Promise<void> {
    return this.hit(app, app.page.locator(".suggestion-item", { hasText: suggestion }));
  }

  press(app: App, button: string | Locator): Promise<void> {
    return this.hit(app, buttonOf(app, button));
  }
}

class Mouse extends Pointer {
  readonly opening = {};

  hit(_app: App, what: Locator): Promise<void> {
    return what.click();
  }

  protected approach(row: Locator): Promise<void> {
    return row.hover();
  }

  protected openMenu(_app: App, row: Locator): Promise<void> {
    return row.click({ button: "right" });
  }

  protected async pressRow(_app: App, row: Locator, how: string): Promise<void> {
    const options = {
      click: {},
      "Mod+click": { modifiers: ["ControlOrMeta" as const] },
      "middle click": { button: "middle" as const },
    }[how];
    if (options === undefined) throw new Error(`A mouse can't ${how}`);
    await row.locator(".kith-name").click(options);
  }
}

class Finger extends Pointer {
  readonly opening = { mobile: "phone", viewport: { width: 390, height: 844 } } as const;

  hit(_app: App, what: Locator): Promise<void> {
    return what.tap();
  }

  protected approach(row: Locator): Promise<void> {
    return row.waitFor();
  }

  /** A promise's menu is under a long press too; of a person that begins a selection. */
  protected async openMenu(_app: App, row: Locator): Promise<void> {
    if ((await row.getAttribute("aria-selected")) === null) await longPress(row);
    else await row.getByRole("button", { name: "More actions" }).tap();
  }

  protected async pressRow(_app: App, row: Locator, how: string): Promise<void> {
    if (how !== "tap") throw new Error(`A finger can't ${how}`);
    await row.locator(".kith-name").tap();
  }
}

class Keyboard implements Hand {
  readonly opening = {};

  async start(app: App, name: string, start: Start): Promise<void> {
    await app.row(name).first().waitFor();
    await walkTo(app, name);
    if ("key" in start) await app.page.keyboard.press(start.key);
    else if ("menu" in start) {
      await app.page.keyboard.press("Shift+F10");
      await this.choose(app, start.menu);
    } else throw new Error("A keyboard has keys and the menu alone");
  }

  async choose(app: App, item: string): Promise<void> {
    const wanted = itemOf(app, item);
    await wanted.waitFor();
    await step(app, "ArrowDown", () => wanted.evaluate((el) => el.classList.contains("selected")));
    await app.page.keyboard.press("Enter");
  }

  async type(app: App, field: string, words: string): Promise<void> {
    await this.#tabTo(app, fieldOf(app, field));
    await app.page.keyboard.press("Control+a");
    await app.page.keyboard.type(words);
  }

  async take(app: App, suggestion: string): Promise<void> {
    const wanted = app.page.locator(".suggestion-item", { hasText: suggestion });
    await wanted.waitFor();
    await step(app, "ArrowDown", () =>
      wanted.evaluate((el) => el.classList.contains("is-selected")),
    );
    await app.page.keyboard.press("Enter");
  }

  async press(app: App, button: string | Locator): Promise<void> {
    await this.hit(app, buttonOf(app, button));
  }

  async hit(app: App, what: Locator): Promise<void> {
    await what.waitFor();
    await this.#tabTo(app, what);
    await app.page.keyboard.press("Enter");
  }

  #tabTo(app: App, what: Locator): Promise<void> {
    return step(app, "Tab", () => what.evaluate((el) => el === document.activeElement));
  }
}

/** The hand of a way. */
export const HANDS: Readonly<Record<Way, Hand>> = {
  mouse: new Mouse(),
  keyboard: new Keyboard(),
  touch: new Finger(),
};

function buttonOn(row: Locator, name: string): Locator {
  return row.locator(`button[aria-label="${name}"]:visible`).first();
}

/** Goes by arrow keys from where the focus is in the list to a row. */
async function walkTo(app: App, name: string): Promise<void> {
  await app.page.keyboard.press("Home");
  const focused = app.page.locator(".kith-row:focus .kith-name", { hasText: name });
  await step(app, "ArrowDown", async () => (await focused.count()) > 0);
}

/** Presses a key until something holds, at most as often as any list or dialog of these tests is long. */
export async function step(app: App, key: string, holds: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await holds()) return;
    await app.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there`);
}

/** What a browser tells of a finger that stays: the tap is called off, and the menu is asked for. */
async function longPress(what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  await what.evaluate((el) => {
    const { left, top, width } = el.getBoundingClientRect();
    const at = { clientX: left + width / 3, clientY: top + 10, bubbles: true, cancelable: true };
    const finger = { ...at, pointerType: "touch", pointerId: 7, isPrimary: true };
    const touch = new Touch({ identifier: 7, target: el, ...at });
    el.dispatchEvent(new PointerEvent("pointerdown", finger));
    el.dispatchEvent(new TouchEvent("touchstart", { ...at, touches: [touch] }));
    el.dispatchEvent(new PointerEvent("contextmenu", finger));
    el.dispatchEvent(new PointerEvent("pointercancel", finger));
    el.dispatchEvent(new TouchEvent("touchcancel", { ...at, changedTouches: [touch] }));
  });
}
