/** A ground on which a link is no contact. */
import { type Clause } from "../reading/clause";

/** A ground, as the rule of intention tries it. */
export interface Ground {
  /** Senses of words: it cannot hold in a line where no word has one of them. */
  readonly needs: number;
  readonly holds: (clause: Clause) => boolean;
}
