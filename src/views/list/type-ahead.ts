/** Going to a name by typing its first letters, as lists do everywhere. */
import { plainLetters } from "../../core/plain-letters";
import { type PeopleList } from "./people-list";

/** Milliseconds after which a letter begins a new name. */
const PAUSE = 1000;

/** The letters typed so far. */
export class TypeAhead {
  readonly #list: PeopleList;
  #typed = "";
  #at = Number.NEGATIVE_INFINITY;

  constructor(list: PeopleList) {
    this.#list = list;
  }

  /** Takes a letter that follows another soon enough, whatever else it may stand for. */
  continues(event: KeyboardEvent): boolean {
    const going = this.#typed !== "" && event.timeStamp - this.#at < PAUSE;
    return going && isCharacter(event) && this.#take(this.#typed + event.key, event);
  }

  /** Takes a first letter. Gives whether it is one. */
  starts(event: KeyboardEvent): boolean {
    return isCharacter(event) && event.key !== " " && this.#take(event.key, event);
  }

  #take(typed: string, event: KeyboardEvent): boolean {
    this.#typed = typed;
    this.#at = event.timeStamp;
    const wanted = plainLetters(typed);
    // The same letter again goes to the next name; a longer beginning may be the name it stands on.
    const letters = new Set(wanted);
    const next = letters.size === 1;
    this.#list.moveToName(next ? (wanted[0] ?? "") : wanted, next ? "after" : "from-here");
    return true;
  }
}

function isCharacter(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.metaKey || event.altKey;
  return !held && [...event.key].length === 1;
}
