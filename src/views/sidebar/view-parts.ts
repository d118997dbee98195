/** What the pane is built of, top to bottom. */
import { type PeopleList } from "../list/people-list";
import { type SelectionBar } from "../list/selection-bar";
import { type PersonCard } from "../person-card/person-card";
import { type WithoutNoteLine } from "../without-note/without-note-line";
import { type ListHeader } from "./list-header";
import { type ReadingLine } from "./reading-line";

/** The parts that the pane draws into. */
export interface ViewParts {
  readonly header: ListHeader;
  readonly status: HTMLElement;
  readonly card: PersonCard;
  readonly placeholder: HTMLElement;
  readonly reading: ReadingLine;
  readonly list: PeopleList;
  readonly bar: SelectionBar;
  readonly line: WithoutNoteLine;
}

/** Draws what stands below the list: what can be done with a selection, else, where `isWhole`, the line about people without a note. */
export function drawBelow({ bar, line, list: { selection } }: ViewParts, isWhole: boolean): void {
  bar.show(selection.size);
  line.draw(isWhole && selection.size === 0);
}
