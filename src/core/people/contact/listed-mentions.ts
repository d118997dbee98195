/** The people whom the lists of a line name: those who were there, those who were not, and those only referred to. */
import { type Link } from "../../markdown/link-syntax";
import { type Line } from "../../markdown/outline";
import { withoutLinks } from "../../markers/without-links";
import { type ListedName, listedNames } from "../names/listed-names";
import { type AttendeeList } from "./attendee-lists";
import { contactKind } from "./contact-kind";
import { judgeLine, type MentionSource } from "./judge-line";
import { unlessSwitchedOff } from "./line-verdict";
import { type ListRole } from "./list-labels";
import { maskLinks } from "./masked-links";
import { type Mention, type MentionExclusion } from "./mention";
import { withoutStruck } from "./struck";

/** A line with its readable words, its links, and the lists on it. */
interface ListedLine {
  readonly line: Line;
  readonly words: string;
  readonly links: readonly Link[];
  readonly lists: readonly AttendeeList[];
}

/** Those a line lists, and its links that are in no list. */
interface ReadLists {
  readonly listed: readonly Mention[];
  readonly others: readonly Link[];
}

/** What may stand behind somebody who is only referred to: more would say something of them. */
const SAYS_NO_MORE = /^[*_~=\s]*(?:$|[,;/&|•.(–—]|(?:and|und|et|en|y|e)\s)/;

/** A name in front, a link or words: a sentence that only has names in it is no list of them. */
const OPENS_WITH_NAME = /^[\s*_~=+•-]*@?(?:¤|[^¤,;/&|•]*(?:[,;/&|•]|$))/;

/** Where the people of a list are named, by what the list says of them. */
const PLACES: Readonly<Record<ListRole, Mention["place"]>> = {
  there: "attendee",
  absent: "absentee",
  "referred to": "body",
};

/** Reads the lists of a line: what the line says, it says of all of them. */
export function readLists(source: MentionSource, at: ListedLine): ReadLists {
  const { line, words, links, lists } = at;
  const [list] = lists;
  if (list === undefined) return { listed: [], others: links };
  const verdict = judgeLine(source, line, list.role === "there" ? list : undefined);
  const masked = maskLinks(words, links);
  const linkAt = new Map(links.map((link) => [link.from, link]));
  const { struck } = withoutStruck(words, links);
  const met =
    (list.rule === "contact-field" ? contactKind(withoutLinks(masked)) : null) ?? "meeting";
  const mayRefer = source.rules.has("intention");
  const inLists = new Set<Link>();
  const listed = lists.flatMap(({ role: said, names, among }) => {
    if (said !== "there" && !OPENS_WITH_NAME.test(masked.slice(names.from, names.to))) return [];
    return listedNames(masked, linkAt, names).flatMap((name): Mention[] => {
      if (said === "referred to" && !(mayRefer && isOnlyReferredTo(name, masked))) return [];
      if (name.form === "link") inLists.add(name.link);
      const role = isStruck(name, struck) ? "absent" : said;
      const { excluded, weight } = judgeAs(role, verdict);
      return [
        {
          target: name.form === "link" ? name.link.target : name.target,
          form: name.form,
          place: PLACES[role],
          among,
          line: line.number,
          day: verdict.day,
          kind: role === "there" ? met : "mention",
          excluded: name.form === "link" ? excluded : asName(source, excluded),
          weight,
        },
      ];
    });
  });
  return { listed, others: links.filter((link) => !inLists.has(link)) };
}

function isOnlyReferredTo(name: ListedName, masked: string): boolean {
  return name.form === "link" && SAYS_NO_MORE.test(masked.slice(name.link.to));
}

function isStruck(name: ListedName, struck: ReadonlySet<Link>): boolean {
  return name.isAbsent || (name.form === "link" && struck.has(name.link));
}

type Verdict = Pick<Mention, "excluded" | "weight">;

/** What a line says of those it lists in some role. */
function judgeAs(role: ListRole, { excluded, weight }: Verdict): Verdict {
  // A tick before somebody who was not there says no more than that.
  if (role === "absent") return { excluded, weight: weight === "closed" ? "plain" : weight };
  const isOpen = (excluded === null || excluded === "planned") && weight === "plain";
  return { excluded: role === "referred to" && isOpen ? "intention" : excluded, weight };
}

function asName(
  { rules }: MentionSource,
  excluded: MentionExclusion | null,
): MentionExclusion | null {
  return excluded ?? unlessSwitchedOff(rules, "attendee-name");
}
