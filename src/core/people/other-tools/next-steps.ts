/** Follow-ups that a person's note holds as properties: `next_follow_up: 2026-12-01`, `next_action: send the photos`. */
import { readPropertyDay } from "../../dates/note-day";
import { type Outline } from "../../markdown/outline";
import { type FollowUp } from "../../markers/follow-up";
import { type Properties, textsOf } from "../properties";

/** Folded keys of next-follow-up properties. */
const KEYS = ["nextfollowup", "followupdate", "nextaction"];

/** The open follow-ups of a person's properties; text that is no full date is an undated one, kept whole. */
export function readNextSteps(outline: Outline, properties: Properties): FollowUp[] {
  return KEYS.flatMap((key) => {
    const property = properties.byKey.get(key);
    if (property === undefined) return [];
    const place = outline.lines[property.line];
    const source = place === undefined ? "" : outline.text.slice(place.from, place.to);
    return textsOf(property.value).map((text): FollowUp => {
      const due = readPropertyDay(text);
      return {
        kind: "property",
        state: "open",
        line: property.line,
        source,
        marker: null,
        due,
        phrase: due === null ? null : text,
        anchor: null,
        text: due === null ? text : "",
        closedOn: null,
        about: [],
      };
    });
  });
}
