/** Something of somebody, in the languages that say it with a word for *of*: `l'article de [[Sam]]`, `der Sohn von [[Sam]]`. */
import { among, words } from "../phrases";
import { type Stretch } from "./stretch";

/** What stands right before the link. */
export const OF = "de, d', von";
const isOf = among(() => OF.split(", "));

/** What begins such a phrase, besides what `l'` is put before. */
const isArticle = among(() =>
  words(`
  le la les un une des mon ma mes ton ta tes son sa ses notre nos leur leurs ce cet cette
  der die das den dem ein eine einen einem einer mein meine meinen meiner dein deine unser unsere unseren
  seine seinen ihre ihren diese dieser dieses diesen welche
`),
);

/** Where something is or leads, people are met: `au mariage de [[Sam]]`, `im Büro von [[Sam]]`. */
const leadsThere = among(() =>
  words(`
  à au aux chez dans en sur vers jusqu'à avec devant derrière autour grâce
  an am auf bei beim in im ins zu zur zum vor hinter neben mit dank
`),
);

/** What comes from somebody is word of them: `la lettre de [[Sam]]`. */
const comesFrom = among(() =>
  words(`
  bonjour message mot lettre mail e-mail courriel appel fil visite carte nouvelles réponse sms part côté retour aide invitation accord
  avis conseil cadeau colis départ arrivée anniversaire anniv ans mariage baptême noces pot fête soirée mains bras main bouche
  anruf nachricht brief mail e-mail besuch karte sms antwort rückruf paket post hilfe einladung rat geschenk abschied
  geburtstag hochzeit hand seite meinung
`),
);

/** Words of such a phrase between its article and its noun: `les vieilles lettres de`. */
const LONGEST = 3;

/** Whether the words before a link say that something is of them. */
export function isOfThem(before: Stretch): boolean {
  const noun = before.length - 2;
  if (!isOf(before.last) || comesFrom(before.textAt(noun).replace(/^.'/, ""))) return false;
  for (let at = noun; at >= Math.max(0, noun - LONGEST); at -= 1) {
    const word = before.textAt(at);
    if (leadsThere(word)) return false;
    if (isArticle(word) || /^l'./.test(word)) return !leadsThere(before.textAt(at - 1));
  }
  return false;
}
