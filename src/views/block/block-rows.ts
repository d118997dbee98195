/** The rows of a block: the sidebar's sections, of which it shows those asked for, about those asked for. */
import { isTagIn } from "../../core/people/tags";
import {
  type Agenda,
  type PlacedFollowUp,
  promiseRow,
  type Row,
  type SectionName,
} from "../../core/ranking/agenda";
import { promiseReason, sectionOf } from "../../core/ranking/reasons";
import { WORDS } from "../../words";
import { type ListSection } from "../list/list-stops";
import { SECTION_NAMES } from "../list/outlook";

/** What is asked for. */
export interface BlockQuery {
  /** Null shows Now; or, of one person, wherever there is something about them. */
  readonly show: readonly SectionName[] | null;
  /** Path of the only person to show, or null. */
  readonly person: string | null;
  readonly tag: string | null;
}

/** How the user is looking at a block. */
export interface BlockLook {
  readonly collapsed: ReadonlySet<SectionName>;
  /** How many rows of a section are shown before "more". */
  readonly shown: (name: SectionName) => number;
}

/** The sections of a block that hold something. */
export function blockSections(
  agenda: Agenda,
  { show, person, tag }: BlockQuery,
  { collapsed, shown }: BlockLook,
): ListSection[] {
  const names = show ?? (person === null ? ["now" as const] : SECTION_NAMES);
  const passes = filterFor(agenda, person, tag);
  const above = peopleIn(agenda, names);
  return names
    .map((name) => {
      const rows = rowsOf(agenda, name, above).filter(passes);
      // Without being asked for, nobody is listed twice.
      return show === null && name === "everyone" ? rows.filter((row) => !above.has(row.id)) : rows;
    })
    .flatMap((rows, index): ListSection[] => {
      const name = names[index];
      if (name === undefined || rows.length === 0) return [];
      const title = name === "everyone" ? WORDS.block.people : WORDS.sections[name];
      const isFolded = collapsed.has(name);
      return [{ name, title, rows, collapsed: isFolded, shown: shown(name), empty: [] }];
    });
}

/**
 * The sidebar's rows; but where somebody's own row is not in the block, their promises stand for
 * themselves, or a block of what is waited for would leave out those of everybody who is due.
 */
function rowsOf(agenda: Agenda, name: SectionName, above: ReadonlySet<string>): readonly Row[] {
  if (name !== "undated" && name !== "waiting") return agenda.sections[name];
  const stands = ({ people }: PlacedFollowUp): boolean => !people.some((one) => above.has(one));
  return agenda.followUps
    .filter((one) => one.state === "open" && stands(one))
    .filter((one) => sectionOf(promiseReason(one), agenda.today) === name)
    .map(promiseRow);
}

/** Paths of those who have a row for what is due, now or soon. */
function peopleIn(agenda: Agenda, names: readonly SectionName[]): ReadonlySet<string> {
  const due = (["now", "coming"] as const).filter((name) => names.includes(name));
  return new Set(
    due
      .flatMap((name) => agenda.sections[name])
      .flatMap((row) => (row.kind === "person" ? [row.id] : [])),
  );
}

function filterFor(
  { people }: Agenda,
  person: string | null,
  tag: string | null,
): (row: Row) => boolean {
  const tagged = new Set(
    people
      .filter((one) => tag !== null && one.person.tags.some((own) => isTagIn(own, [tag])))
      .map((one) => one.person.path),
  );
  return (row) => {
    const about = row.kind === "person" ? [row.id] : row.followUp.people;
    return (
      (person === null || about.includes(person)) &&
      (tag === null || about.some((one) => tagged.has(one)))
    );
  };
}
