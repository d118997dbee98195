/** Which sections of the list are folded, and how many rows of each are shown. */
import { type SectionName } from "../../core/ranking/agenda";
import { SECTION_NAMES } from "../list/outlook";

/** Rows of a section shown before "more" is asked for, and how many more that shows. */
const FIRST_ROWS = 15;
const MORE_ROWS = 50;

/** How the user has folded the sections. */
export class Folding {
  readonly collapsed = new Set<SectionName>(["everyone"]);
  readonly #shown = new Map<SectionName, number>();
  readonly #nowLimit: () => number;

  /** `nowLimit` is how many rows of Now are shown at first; 0 shows all. */
  constructor(nowLimit: () => number) {
    this.#nowLimit = nowLimit;
  }

  /** Whether a section is unfolded. */
  get someOpen(): boolean {
    return SECTION_NAMES.some((name) => !this.collapsed.has(name));
  }

  /** How many rows of a section are shown. */
  shownOf(name: SectionName): number {
    const limit = this.#nowLimit() === 0 ? Number.POSITIVE_INFINITY : this.#nowLimit();
    return this.#shown.get(name) ?? (name === "now" ? limit : FIRST_ROWS);
  }

  /** Folds or unfolds a section. Folding also takes back what "more" has shown. */
  toggle(name: SectionName): void {
    this.#shown.delete(name);
    if (!this.collapsed.delete(name)) this.collapsed.add(name);
  }

  /** Folds all sections, or unfolds them when all are folded. */
  toggleAll(): void {
    const open = this.someOpen;
    this.collapsed.clear();
    if (open) for (const name of SECTION_NAMES) this.collapsed.add(name);
  }

  showMore(name: SectionName): void {
    this.#shown.set(name, this.shownOf(name) + MORE_ROWS);
  }

  /** Unfolds a section as far as a row, counted from 0. */
  showUpTo(name: SectionName, index: number): void {
    this.collapsed.delete(name);
    this.#shown.set(name, Math.max(this.shownOf(name), index + 1));
  }
}
