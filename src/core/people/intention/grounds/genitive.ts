/** Something of somebody, in the languages that say it with a word for *of*: `l'article de [[Sam]]`, `der Sohn von [[Sam]]`. */
import { among, words } from "../../phrases";
import { type Stretch } from "../reading/stretch";

/** In each language, what stands right before the link, and what begins the phrase. */
const GENITIVES: readonly (readonly [of: string, articles: string])[] = [
  [
    "de d'",
    "le la les un une des mon ma mes ton ta tes son sa ses notre nos leur leurs ce cet cette",
  ],
  [
    "von",
    `der die das den dem ein eine einen einem einer mein meine meinen meiner dein deine unser unsere unseren
    seine seinen ihre ihren diese dieser dieses diesen welche`,
  ],
  ["de del", "el la los las un una mi mis su sus nuestro nuestra este esta ese esa aquel"],
  [
    "di del della",
    "il lo la i gli le un uno una mio mia miei suo sua nostro nostra questo questa quel quella",
  ],
  [
    "do da dos das",
    "o a os as um uma meu minha seu sua nosso nossa este esta esse essa aquele aquela",
  ],
  ["van", "de het een mijn zijn haar ons onze dat deze die"],
];

/** All that stands right before the link, as a row of phrases. */
export const OF = GENITIVES.flatMap(([of]) => words(of)).join(", ");

const TESTS = GENITIVES.map(([of, articles]) => ({
  isOf: among(() => words(of)),
  isArticle: among(() => words(articles)),
}));

/** Where something is or leads, people are met: `au mariage de [[Sam]]`, `im Büro von [[Sam]]`. */
const leadsThere = among(() =>
  words(`
  à au aux chez dans en sur vers jusqu'à devant derrière autour grâce
  an am auf bei beim in im ins zu zur zum vor hinter neben dank
  al por hacia desde junto hasta gracias tras
  alla ai nel nella dal dalla sul sulla per verso presso fino grazie
  em no na nos nas ao para pelo pela até graças
  bij op aan naar voor tegen te ter langs uit door tijdens
`),
);

/** What comes from somebody is word of them, and at a feast they are there: `la lettre de [[Sam]]`. */
const comesFrom = among(() =>
  words(`
  bonjour message mot lettre mail e-mail courriel appel fil visite carte nouvelles réponse sms part côté retour aide invitation accord
  avis conseil cadeau colis départ arrivée anniversaire anniv ans mariage baptême noces pot fête soirée mains bras main bouche
  anruf nachricht brief besuch karte sms antwort rückruf paket post hilfe einladung rat geschenk abschied
  geburtstag hochzeit hand seite meinung
  carta mensaje llamada correo email whatsapp audio visita noticias respuesta parte lado abrazo saludo recuerdos regalo paquete
  postal invitación ayuda consejo despedida boda cumpleaños cumple bautizo comunión fiesta funeral entierro santo cena comida
  graduación concierto opinión mano voz salida llegada bienvenida
  lettera messaggio telefonata chiamata cartolina notizie risposta abbraccio saluti regalo pacco invito aiuto consiglio matrimonio
  compleanno festa battesimo funerale pranzo addio laurea parere voce arrivo partenza
  mensagem telefonema notícias resposta abraço beijo prenda presente encomenda convite ajuda conselho casamento anos
  aniversário batizado jantar almoço opinião mão chegada partida
  kaart kaartje mailtje bericht berichtje appje telefoontje bezoek bezoekje nieuws antwoord reactie groeten groet knuffel cadeau
  pakje uitnodiging hulp advies bruiloft trouwerij verjaardag feest feestje doop begrafenis uitvaart eten etentje afscheid stem
  aankomst vertrek
`),
);

/** Words of such a phrase between its article and its noun: `les vieilles lettres de`. */
const LONGEST = 3;

/** Whether the words before a link say that something is of them. */
export function isOfThem(before: Stretch): boolean {
  const noun = before.length - 2;
  if (comesFrom(before.textAt(noun).replace(/^.'/, ""))) return false;
  return TESTS.some(({ isOf, isArticle }) => isOf(before.last) && isNamed(before, noun, isArticle));
}

/** Whether a thing is named by a noun, an article before it, and is not where one went. */
function isNamed(before: Stretch, noun: number, isArticle: (word: string) => boolean): boolean {
  for (let at = noun; at >= Math.max(0, noun - LONGEST); at -= 1) {
    const word = before.textAt(at);
    if (leadsThere(word)) return false;
    if (isArticle(word) || /^l'./.test(word)) return !leads(before.textAt(at - 1));
  }
  return false;
}

/** Portuguese `a` begins a thing, Spanish and Italian `a` leads to one: it does where a thing follows. */
const leads = (word: string): boolean => word === "a" || leadsThere(word);
