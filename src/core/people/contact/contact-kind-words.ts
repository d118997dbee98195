/**
 * The words that tell what kind of contact there was: a row for each kind and language, all lower
 * case and in Unicode's composed form. Every language counts in every note, since people mix them.
 *
 * `?` before a word: it means many things, and tells a kind only beside those met (`text`,
 * `signal`, German `brief`). `~`: it tells little, and gives way to any other (`met for coffee`).
 */

import { lazily } from "../../lazily";

/** How much a word tells by itself. */
type Telling = "plainly" | "beside" | "little";

/** What a word tells. */
export interface KindWord {
  /** An English word by which the kind is known everywhere. */
  readonly kind: string;
  readonly telling: Telling;
}

const ROWS: Readonly<Record<string, string>> = {
  call: `
    en: call, called, calls, calling, phoned, rang, facetime, facetimed, skype, skyped, ?zoom
    en: zoomed, ?teams, ?phone, videocall, video-call
    de: anruf, angerufen, telefoniert, telefonat, telefonieren, videoanruf, ?telefon
    fr: ?appel, appelé, appelée, téléphoné, visio, ?téléphone
    nl: gebeld, belde, belden, telefoontje, videobellen, ?telefoon
    es: llamada, llamé, llamó, llamamos, videollamada, ?teléfono
    it: telefonata, telefonato, chiamata, ?chiamato, videochiamata, ?telefono
    pt: chamada, telefonema, telefonei, telefonou, liguei, ?ligou, ?ligação, ?telefone
    emoji: ~📞, ~☎`,
  coffee: "en: coffee, café, cafe; de: kaffee; nl: koffie; it: caffè, caffe; emoji: ~☕",
  tea: "en: tea; de: ?tee; fr: ?thé; nl: thee; pt: chá",
  lunch: `
    en: lunch, lunched; de: mittagessen; fr: déjeuner, déjeuné; nl: geluncht
    es: almuerzo, almorzamos, almorcé; it: pranzo, pranzato; pt: almoço, almocei, almoçámos, almoçamos`,
  dinner: `
    en: dinner, supper; de: abendessen, abendbrot; fr: dîner, dîné; nl: avondeten, ?diner
    es: cena, cenamos, cené; it: cenato; pt: jantar, jantei, jantámos, jantamos`,
  breakfast: `
    en: breakfast, brunch, brunched; de: frühstück, gefrühstückt; nl: ontbijt, ontbeten
    es: desayuno, desayunamos; it: colazione; pt: pequeno-almoço`,
  drinks: `
    en: drinks, drink, beer, beers, pub; de: bier, feierabendbier; fr: apéro, ?bière
    nl: biertje, borrel, borrelen; es: cerveza, cervezas, ?cañas; it: aperitivo, ?birra; pt: cerveja
    emoji: ~🍻, ~🍺, ~🍷`,
  walk: `
    en: walk, walked, hike, hiked, stroll, strolled
    de: spaziergang, spazieren, spaziert, wanderung, gewandert
    fr: promenade, promenés, promenées, balade, randonnée; nl: wandeling, gewandeld, wandelen
    es: paseo, paseamos, caminata; it: passeggiata, passeggiato; pt: passeio, caminhada`,
  visit: `
    en: ?visit, ?visited, ?visiting, ?stayed; de: ?besuch, ?besucht; fr: ?visite
    nl: ?bezoek, ?bezocht, ?logeren, ?gelogeerd; es: ?visita, ?visité, ?visitamos
    it: ?visitato; pt: ?visitei, ?visitámos`,
  party: `
    en: ?party, ?wedding, housewarming; de: ?feier, ?hochzeit, geburtstagsfeier
    fr: ?fête, ?mariage; nl: ?feest, ?feestje, ?bruiloft, verjaardagsfeest
    es: ?fiesta, ?boda; it: ?festa, ?matrimonio; pt: ?casamento`,
  meeting: `
    en: meeting, 1:1, one-on-one, ?standup, ?sync, ~met, ~meet
    de: besprechung, ?sitzung, ~treffen, ~getroffen, ~traf; fr: réunion, rendez-vous, rdv
    fr: ~rencontre, ~rencontré, ~rencontrée; nl: vergadering, ?overleg, ~afspraak, ~ontmoet
    es: reunión, ~cita, ~encontré, ~quedamos; it: riunione, ~incontro, ~incontrato
    pt: reunião, ~encontro, ~encontrei`,
  email: `
    en: email, emailed, e-mail, e-mailed, mailed, ?mail; de: gemailt; fr: courriel; nl: gemaild, mailtje
    es: ?correo; emoji: ~📧`,
  letter: `
    en: ?letter, postcard; de: ?brief, postkarte; fr: ?lettre; nl: ansichtkaart, briefje
    es: ?carta; it: ?lettera, cartolina`,
  text: `
    en: texted, messaged, ?text, ?message, ?whatsapp, whatsapped, ?signal, ?telegram, ?imessage
    en: ?sms, ?dm, dmed; de: ?nachricht, gesimst; nl: appje, geappt, ?bericht, berichtje
    es: ?mensaje; it: ?messaggio; pt: ?mensagem`,
};

const TELLING: Readonly<Record<string, Telling>> = { "?": "beside", "~": "little" };

/** What each word tells, by the word. */
export const kindWords = lazily(
  (): ReadonlyMap<string, KindWord> =>
    new Map(
      Object.entries(ROWS).flatMap(([kind, rows]) =>
        [
          ...rows.matchAll(
            /([?~]?)([\p{L}\d][\p{L}\d:-]*|\p{Extended_Pictographic})(?=\s*(?:[,;\n]|$))/gu,
          ),
        ].map(
          ([, mark = "", word = ""]) =>
            [word, { kind, telling: TELLING[mark] ?? "plainly" }] as const,
        ),
      ),
    ),
);

/** Services and devices, which follow `über`, `sur` and the like where others say `via`. */
export const CHANNELS = words(
  "email e-mail mail phone signal skype sms teams telefon telefone telefono telefoon telegram teléfono téléphone whatsapp zoom",
);

/** Behind these stands what was spoken of. */
export const ABOUT = words(
  "about regarding re concerning über ueber bezüglich wegen sur concernant over omtrent sobre su sul sullo sulla sui sugli sulle riguardo",
);

/** Behind an English `over` that says where or when (`came over for dinner`). */
export const AFTER_OVER = words("for to at from and here there with after");

/** Between a word and those it was with. */
export const WITH = words(
  "with to from at and mit an von bei avec à de chez met aan van con a da di com para",
);

/** Before the way it took: `via Signal`, `by phone`, `sent a text`. */
export const BY_WAY_OF = words(
  "via by per par por on over am über ueber sur au su al aan op através through sent wrote me us",
);

/** Articles, and what stands for one, passed over before a word. */
export const ARTICLES = words(
  "a an the some my our ein eine einen der die das dem den un une le la les el los una uno il lo een de het um uma o",
);

/** Words shortly behind that make it another thing: `walked me through the budget`, `email address`. */
export const OTHER_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["walk", words("through")],
  ["call", words("off number")],
  ["email", words("address")],
  ["coffee", words("machine maker beans table")],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
