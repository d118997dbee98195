/** Whether a clause begins with its link: what follows then is told of them. */
import { lazily } from "../../../lazily";
import { KIN } from "../tables/words";

/** What may stand before a link that its clause begins with: nothing, or `Viktor's brother [[Sam]]`. */
export const IS_SUBJECT = lazily(
  () =>
    new RegExp(
      ` (?:and|und|et|since|as|now|weil|even|still|only|otherwise|seul) $|^ (?:(?:private?|perso|nb|ps|news) : )?(?:and )?(?:(?:(?:my|our|¤ s|\\S+'s) )?(?:new )?(?:${KIN}) |poor |(?:her|his|ihr|sein|son|sa|su|zijn|haar|o|a|os|as|la|el|il|de|der|die|le) |both (?:¤ and )?)?$`,
      "u",
    ),
);
