/** The words that make what follows them no contact, up to the clause's end, one table a kind of thought. */
import { PAST_FORMS } from "../reading/past";

/** Verbs that leave open whether it is done. */
export const MODALS = `
(?:should|must|would|could|might)(?:n't)?(?:'ve)?, ought, shall, shan't, will ‹not after the|his|her|a|free|their|dad's|mum's›, won't, can, can't, cannot, needn't
\\p{L}+'ll, (?:i|we|he|she|they|you|who) may, gotta, gonna, wanna, dare, i'd (?:\\p{L}+ly )?(?:like|love|rather|sooner|better|give|hate|want)
better not, let's, let (?:me|him|her|them), (?:have|has|having) to, (?:i've|we've|have|has) got to, need2, (?:he|she|who|someone|somebody|it)'s got to
de: muss, musst, müss*, soll*, willst, woll*, möcht*, würd*, könn*, kann, darf, dürf*, werde, werden wir, hätt*, wär*
fr: dois, doit, doivent, dev(?:ais|ait|oir|rai|ra|ras), devr*, faut, faudra*, fallait, veu[xt], voul(?:ais|ait|oir|ons), voudr*, peu[xt], pourr*, pouvoir
fr: aimerai*, (?:vais|allons|va|vont) \\p{L}+(?:er|ir|re|oir),  (?:je|en|y) (?:\\S+ )?(?:[lmts]')?\\p{L}{2,}rai, j'\\p{L}+rai, on \\p{L}{2,}rait?, aurai(?:s|t) (?:dû|pu|aimé|voulu), pouvais, nous \\p{L}+ri?ons, \\p{L}{2,}[eiduv]rais
es: (?:tengo|tenemos|tiene|hay|habrá|habría|tendr*) que, deb(?:o|e|es|emos|er*|ía*), quier*, quer(?:ía*|emos|er), quisier*, gustaría*, puedo, podr*, voy a, vamos a
nl: moet*, wil, wilde*, willen, zou, zouden, zal, zullen, kan, mag
pt: preciso, precisamos, (?:tenho|temos) (?:de|que), dev(?:o|e|em|emos|ia|ias|iam|íamos|eria*), quer[oi]*, gosta*, vou \\p{L}+r
it: dobbiamo, dovr*, bisogn*, vogli*, volev*, vorr*, potr*, poss(?:o|iamo)
`;

/** Wishes, plans and promises. */
export const WISHES = `
wants?, wanting, wanted (?:to|¤), wish(?:es|ed|ing)?, hop(?:e|es|ed|ing), hopefully, long(?:s|ed|ing)? to, yearn*, crav*, fancy, tempted, dying to, aching to
(?:keen|eager|itching|raring|ready) to, look(?:ing)? forward to, feel like, in the mood, dream(?:s|ed|t|ing)? (?:of|about), dreamt, if only
(?:plan|plans|planned|planning|intend*|aim|aims|aiming|aimed|mean|means|meant|meaning|decided|resolve*|determined|vow*|swear|swore|sworn|promis*|propos*|arrang*|expect*|threaten*|agree[sd]?|offer(?:s|ed)?) (?:myself )?to (?!(?:¤|the|my|a|an|his|her|our|their) )\\S+
planning on, (?:intention|intend|plan|plans|resolution|goal|aim|mission|idea|task|next step|thing) (?:is|was|of|for \\S+ is), (?:consider|contemplat|debat|mull|toy)(?:ing|ed)?, weigh(?:ing|ed) up
(?:thinking|thought|think) (?:of|about), (?:going|about|due|set|supposed|bound|scheduled|prepared|meant) to (?!(?:¤|the|my|a|an|his|her|our|their) )\\S+, on my (?:list|mind), comes? to mind, booked, tickets (?:to|booked|bought), looking to
promising, (?:been|is|am|i'm|are) (?:meaning|promising|planning|hoping|thinking|wanting), some ?day, one day soon, sooner or later, next time, i'm seeing, agenda for
de: hoff*, denk(?:e|en) (?:ich|wir), wünsch*, nehm*(?: \\S+){0,4} vor, nehme mir, vorgenommen, hab(?:e|en) (?:\\S+ )?vor, plane, planen, überleg*, versprochen zu, freue mich, träum*, irgendwann, nächstes mal
(?:more|only \\S+|just \\S+) (?:sleeps?|nights?|days?|weeks?|months?|hours?) (?:until|till|to|before)
de: noch (?:\\S+ )?(?:tage?|wochen?|monate?|nächte?|mal schlafen) bis, wenn (?:doch )?(?:nur|bloß)
fr: plus que \\S+ (?:jours?|semaines?|mois|dodos?) avant, si seulement, vivement, esp[èé]r*, compt(?:e|es|ons|ais|ait), envie d*, envisag*, prévoi*, prévu d*, projet*
fr: promis (?:à \\S+ )?d*, décidé d*, promis à (?:\\S+ ){1,3}d(?:e|'\\S*), tâch*, (?:je|à|j'y) pens(?:e|er|ais), pens(?:e|er|ais) (?:à|que), hâte d*, me tarde d*
fr: intention d*, rêv(?:e|é|ais) d*
es: esper(?:o|amos|aba), ojalá, pienso, pensaba, tengo ganas, prometí, planeo, a ver si, soñ(?:é|aba|ado) con, me encantaría, me acord(?:é|aba|ado) (?:\\S+ )?de, me he acordado, pens(?:ado|ando) (?:\\S+ )?en, quedé en
nl pt it: hoop, hopelijk, hopen, van plan, beloofd, prometi, penso di, spero, intenzione, promesso, piacerebbe, saudades, a ver se, fiquei de, pens(?:ei|o) (?:\\S+ )?(?:em|n[ao]s?), (?:pensato|penso) (?:\\S+ )?a, in mente, ik mis, gedacht aan, denk(?:en)? (?:\\S+ )?aan
`;

/** What is owed, due or to be remembered. */
export const DUTIES = `
needs?, need(?:ed|ing) to, (?:has|have|'s) yet, yet to, ow(?:e|es|ed|ing), deserves?, obliged, (?:high|about|it's|is) time, time (?:i|we|to|for \\S+ to)
(?:my|our|your) (?:turn|job|duty) (?:to|is|was), up to (?:me|us), reminders?(?! from), reminding, remind (?:me|myself|us), reminded myself, remember to, remembering to, note to self, make sure, to-do, todos?, to do
wait(?:s|ing)? (?:for|on|to), pending, (?:they|he|she|who|mum|dad)(?:'d|'s| would) like me, (?:asked|asks|wants|begged|told|reminded|urged|begs|tells|reminds) (?:me|us|him|her|them|¤)(?: \\S+){0,4} to
de: schuld(?:e|en|ig|et), wird zeit, (?:höchste )?zeit dass, wart(?:e|en|et|ete) (?:\\S+ ){0,4}auf, erinner mich, bin ¤, pflicht, (?:mir|uns) fehlt, fehlst, denk(?:e|en|st)? (?:\\S+ ){0,3}an, gespannt
fr: (?:demandé|dit|prié|supplié|chargé|conseillé|recommandé|proposé|suggéré|ordonné|rappelé) (?:\\S+ ){0,4}(?:de (?:l'|lui |le |la |les )?|d')\\p{L}+(?:er|ir|re)
fr: (?:me|nous) reste à, sur le point d*, song(?:e|er|eais) à, promet(?:s|tre) d*, (?:on|nous) attend, attend(?:s|ais|ait|ons|ions|aient|re), besoin d*, (?:grand )?temps (?:que|de|d'\\S+), (?:il est|mon tour|à moi), rappeler d*, tenu de, obligé*, dois-je, sans faute
es: (?:sigo|estoy|seguimos) esperando, esperando (?:\\S+ ){0,3}de, a la espera d*, espero (?:\\S+ ){0,2}(?:respuesta|noticias|correo|mail|mensaje|llamada)
it pt: aspett(?:o|iamo) (?:\\S+ ){0,3}(?:da|dal|dalla|di), in attesa d*, à espera d*, aguard(?:o|amos|ando)
es nl pt it: pendiente, necesit*, echo de menos, wacht(?:en)? op, tijd dat, aan mij, faltam?, tocca a me, mi manca*, lembrar*, ricordar*
`;

/** What was put off, forgotten or not managed. */
export const FAILURES = `
forg[eo]t(?:ten|s)? (?:to|about|that|¤), forgetting, neglect*, (?:fail|refus|hesitat)(?:ed|es|e|s|ing)? to, miss(?:es|ing)?, missed (?:my|the), skip(?:ped|ping|s)?(?! (?:lunch|breakfast|dinner|class|school|work) (?:to|and|so) ), ignor(?:ed|ing|e), dodg(?:ed|ing), avoid(?:ed|ing)?
putt?(?:s|ting)? (?:\\S+ ){0,2}off, postpon(?:e|ing), delay(?:ed|ing)?, dread(?:ed|ing)?, procrastinat*, chicken(?:ed|ing)? out, too \\p{L}+ to, unable to
impossible (?:to|de), incapable de, (?:nerve|courage|guts|heart|energy|strength|patience|chance) (?:to|for), time (?:to|for) ‹not after made›
(?:verge|point|brink|inch|cusp|short|close) (?:of|to) \\p{L}+ing, not to \\p{L}+, (?:get|getting) (?:a?round) to
used to (?:see|meet|call|visit|speak|talk|play|write|work|live|go), composing, no (?:time|luck|chance|courage|energy)
(?:tried|trying|try|attempt(?:ed)?) to (?:reach|call|ring|phone|get|catch|contact|speak|talk|find|see|visit|meet|set|arrange|organise|hold), (?:call|cancel)* off
had to cancel, turned down, instead of, without, nearly, almost, drafted (?:an? |the |another )?(?:\\S+ )?(?:to|for), reread(?:ing)?, googled
de: vergess*, vergaß*, versäum*, verschieb*, aufgeschoben, drück* (?:ich )?mich, drück* ich weg, trau* mich, schieb*, statt, ohne, fast, vermiss*, nicht dazu
fr: oubli*, remets, remettre, repouss*, report(?:e|er), hésit*, manqu(?:e|es|ent), trop \\p{L}+ pour, raté, rate, courage d*, occasion d*, temps d*, sans \\p{L}+(?:er|ir|re), au lieu d*, failli
es it pt: intent(?:é|amos|ado|ando) (?:llamar|hablar|localizar|contactar|ver|quedar|escribir|avisar)*, (?:imposible|impossibile|impossível) \\p{L}+r*, (?:prova|cerca)to (?:\\S+ )?(?:a|di) \\p{L}+re, tent(?:ei|ámos|amos|ado) (?:ligar|falar|contactar|ver|apanhar|telefonar|marcar)
fr: essay(?:é|ais) (?:\\S+ )?(?:d'(?:appeler|avoir|écrire)|de (?:joindre|contacter|téléphoner|voir|parler|rappeler))
es nl pt it: olvid*, sin, en vez de, casi, vergeet, vergeten, zonder, esquec*, sem, quase, dimentic*, senza, quasi
`;

/** What was not. */
export const DENIALS = `
(?:has|have|is|are|am|do|does)n't, (?:i'm|am|are|is|have|has) (?:still |really )?not, (?:i'd|i would|i'll) never, (?:ages|years|months|weeks|forever|long) since, nobody
nobody's, nobodys, no one, no-one, none of us, never (?:get|got|quite|once|again|have|did|had|really), not (?:yet|once|ever), rarely, seldom, hardly ever, nowhere
didn't (?:get|manage|dare|go|make|even|have|bother|want), unless, until (?:i've|we've|i have|we have|i get|i hear), neither \\p{L}+ed, nor (?:paid|\\p{L}+ed)
before (?:i|we|you|he|she|it|they|the|my|our|\\p{L}+ing)(?! (?:${PAST_FORMS}) )
de: noch (?:immer )?nicht, nie, niemals, kein*, niemand, bevor, ehe ich
fr: n'\\S+ (?:\\S+ )?(?:pas|jamais|plus|rien|toujours|guère), ne \\S+ (?:\\S+ )?(?:pas|jamais|plus|rien|guère), (?:toujours|même|encore|surtout) pas, pas (?:\\S+ )?(?:eu|réussi|pu|osé|encore|vu|appelé|écrit|répondu|parlé|pris), jamais, avant d*, sans nouvelles, personne
es: no (?:\\S+ )?(?:he|hemos|ha|han|pude|puedo|consigo|logro|logré|vi|llamé|hablé|escribí|fui), nunca, aún no, todavía no, antes de, nadie
nl pt it: nog niet, nooit, geen, voordat, niets gehoord, não, ninguém, non \\S+, mai, nessuno, prima di
`;

/** Somebody may follow who is named, not only what they are. */
const NO_NAME = "(?= (?!(?:the|my|our|de|der|la|le|el|il|o|a|os|as) (?:¤|$))\\p{L})";

/** What others say, and what one only supposes. */
export const HEARSAY = `
apparently, supposedly, allegedly, reportedly, presumably, evidently, seemingly, rumou?rs?, gossip (?:is|has it|says|goes), (?:in|by|from|according to) the gossip
grapevine, (?:i|we) (?:also |just |only )?(?:hear|gather|understand|believe|suppose|guess|reckon|heard|bet), (?:i'm|i am|we're|i was|been) told
(?:they|people|everyone|everybody|some|others) (?:all )?(?:say|said|think|reckon), word (?:is|has|on), the word, turns out, overheard, according to${NO_NAME}, said to be, seems (?:that|like), it seems, luck ‹after with|with any|with some|with a bit of›, looks like, sounds like
maybe, perhaps, possibl[ey], potentially, probably, wonder(?:s|ed|ing)?, doubt, unsure, (?:i'm|am|we're) afraid, two minds, half a mind, about (?!being)\\p{L}+ing, the (?:less|more|longer) i, no idea, what if, in case, suppose, whether, supposing, imagine, (?:thought|think) i saw
de: angeblich, anscheinend, offenbar, scheinbar, vermutlich, wahrscheinlich, laut${NO_NAME}, wohl, (?:man|sie|alle) (?:hört|sagt|munkelt|sagen|erzählt|erzählen), es heißt, heißt es, gerücht*, gehört dass, vielleicht, eventuell, evtl, womöglich, möglicherweise, frage mich, ob, falls
fr: para[iî]t, (?:le bruit|on (?:dit|raconte|murmure)|il semble*|semble-t-il|apparemment|soi-disant|la rumeur), (?:d'après|selon)${NO_NAME}, peut-être, me demande, inqui\\p{L}+ pour, inquiet, si ça se trouve, sans doute, probablement
es: según${NO_NAME}, dicen, se dice, parece que, se rumorea, por lo visto, me pregunto, quizás?, tal vez, igual, a lo mejor, seguramente
nl pt it: schijnt, volgens${NO_NAME}, (?:segundo|secondo)${NO_NAME}, ze zeggen, blijkbaar, naar verluidt, vraag me, benieuwd, misschien, dizem, pelos vistos, ao que parece, talvez, per sentito dire, a quanto pare, si dice, dicono, pare che, sembra che, forse, chissà
`;

/** Only before a verb of contact: `not seen [[Sam]]`, but `not bad with [[Sam]]`. */
export const BEFORE_CONTACT = `
(?:did|had|was|were|could)n't, did not, not, never, (?:better|suggested|could|i'd(?! (?:${PAST_FORMS}) )), time, chance, ga, gaan, vou, vado a
(?:forever|ages|years|months|weeks|while|last|time|long) (?:i|we), since(?: (?:i|we))?(?: last)?
`;
