/** A year of being in touch as a strip: a bar for each week, as high as it had days with contact. */
import { type StripWeek } from "../../core/calendar/week-strip";
import { WORDS } from "../../words";
import { setAttribute } from "../dom/quiet-dom";

/** Of a bar's place: its width, and the room to the next one. */
const BAR = 3;
const PITCH = 4;

/** The strip's height, and that of the first and of each further day of a week. */
const HEIGHT = 18;
const FIRST_DAY = 9;
const FURTHER_DAY = 3;

/** The strip, as a picture that says in words what it shows. */
export class YearStrip {
  readonly el: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #bars: SVGRectElement[] = [];

  constructor(parent: HTMLElement) {
    this.el = parent.createDiv({ cls: "kith-strip", attr: { role: "img" } });
    this.#svg = this.el.createSvg("svg", {
      attr: { "aria-hidden": "true", preserveAspectRatio: "none" },
    });
  }

  /** Shows weeks, oldest first. */
  show(weeks: readonly StripWeek[]): void {
    const inTouch = weeks.filter(({ days }) => days > 0).length;
    setAttribute(this.el, "aria-label", WORDS.card.inTouch(inTouch, weeks.length));
    const width = weeks.length * PITCH - (PITCH - BAR);
    setAttribute(this.#svg, "viewBox", `0 0 ${String(width)} ${String(HEIGHT)}`);
    weeks.forEach(({ days }, week) => {
      const height = days === 0 ? 1 : Math.min(HEIGHT, FIRST_DAY + (days - 1) * FURTHER_DAY);
      const bar = this.#bar(week);
      setAttribute(bar, "class", days === 0 ? "is-quiet" : "is-in-touch");
      setAttribute(bar, "height", String(height));
      setAttribute(bar, "y", String(HEIGHT - height));
    });
  }

  #bar(week: number): SVGRectElement {
    const known = this.#bars[week];
    if (known !== undefined) return known;
    const attr = { x: String(week * PITCH), width: String(BAR) };
    const made = this.#svg.createSvg("rect", { attr });
    this.#bars[week] = made;
    return made;
  }
}
