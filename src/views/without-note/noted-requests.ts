/** Requests that stop where somebody has no note to write in, and offer to make one. */
import { type Requests, type Someone } from "../../requests";

/** Goes on with `then` unless one of these people has no note: then the user is offered one, and `then` comes after it. */
type WhenNoted = (people: readonly Someone[], then: () => Promise<void>) => Promise<void>;

/** `requests`, each of them asked for only once those it writes for have notes. `logsToNote` tells whether check-ins are written there. */
export function notedRequests(
  requests: Requests,
  whenNoted: WhenNoted,
  logsToNote: () => boolean,
): Requests {
  const written = async (
    people: readonly Someone[],
    write: () => Promise<boolean>,
  ): Promise<boolean> => {
    let isRefused = false;
    await whenNoted(people, async () => {
      isRefused = !(await write());
    });
    return !isRefused;
  };
  return {
    checkIn: (people, checkIn) =>
      written(logsToNote() ? people : [], () => requests.checkIn(people, checkIn)),
    snooze: (people, until, stay) => whenNoted(people, () => requests.snooze(people, until, stay)),
    unsnooze: (people) => whenNoted(people, () => requests.unsnooze(people)),
    setInterval: (people, howOften) =>
      whenNoted(people, () => requests.setInterval(people, howOften)),
    addFollowUp: (followUp, person, place) =>
      written(person !== null && place.kind === "person" ? [person] : [], () =>
        requests.addFollowUp(followUp, person, place),
      ),
    setIntervals: (chosen) => requests.setIntervals(chosen),
    complete: (followUp) => requests.complete(followUp),
    reschedule: (followUp, due, words) => requests.reschedule(followUp, due, words),
    pin: (followUps) => requests.pin(followUps),
    overrule: (line, verdict) => requests.overrule(line, verdict),
    makeNote: (name) => requests.makeNote(name),
    notAPerson: (person) => requests.notAPerson(person),
    listName: (name, list, shown) => requests.listName(name, list, shown),
    undo: () => requests.undo(),
  };
}
