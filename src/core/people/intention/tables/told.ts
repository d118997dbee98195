/**
 * The words by which somebody is known to be only told of: hearsay, news, what others do. Their spelling
 * is told in `words.ts`.
 */

/** `Ana says [[Sam]] is moving`: right before the link. */
export const REPORTS = `
(?:say|know|expect|reckon|think|believe|claim|swear|hope|mention|insist|suspect|guess|report|announce|complain|admit|argue|imply|predict|fear|suggest|worrie)s?, worried, (?:people|folks|all|some) say, said, the feeling, expected, trust
thought, believed, claimed, swore, insisted, reckoned, mentioned, complained, suspected, reported, admitted, announced, argued
de nl: sagt, sagte, sagen, erzählen, munkeln, hoffe, hoffen, fürchte, vermute, meint, meinte, glaubt, behauptet, erzählt, zegt, zei, denkt
fr es it pt: dit, pense, croit, raconte, dice, cree, cuenta, diz, acha, crede
`;

/** Right before whoever is quoted for what follows. */
export const SOURCES = `
according to, laut, d'après, selon, según, volgens, segundo, secondo
`;

/** What a sentence begins with when it passes on what others say. */
export const FRAMES = `
from what, the way, word, news, heard, hear, wie${SOURCES}`;

/** What passes on what others say, behind it: `[[Sam]] is leaving, apparently`. */
export const HEARSAY_BEHIND = `
apparently, supposedly, allegedly, reportedly, (?:that's|that is|such is) (?:the|what)(?: \\S+)? (?:gossip|rumou?r|word|they|people)
(?:i|we) (?:hear|heard|gather|am told), (?:i'm|we're) told, (?:the|my|our|her|his) (?:\\S+ ){1,2}(?:told (?:me|us)|says|said|tells everyone), (?:they|people|some) say
so (?:i hear|i'm told|the story goes|says? .*|they say), if (?:\\S+ ){1,3}(?:is|are) to be believed
(?:i )?(?:saw|read|seen) (?:it |that )?(?:on|in) (?:insta|facebook|fb|linkedin|twitter|whatsapp|strava|the (?:paper|news|group|chat))*
rumour has it, word has it, wie man hört, heißt es, sagt man, paraît-il, parait-il, il paraît, dit-on, apparemment, dicen, según dicen, por lo visto, schijnt het, naar verluidt, dizem, dicono, (?:ao que|pelo que) (?:parece|dizem|ouvi)
(?:j'ai |l'ho |lo |li no |lo he )?(?:lu|letto|leí|leído) (?:dans|sul|en) (?:le|el|la)? ?(?:journal|giornale|periódico), it's in the paper, (?:steht|stand) in der zeitung, (?:staat|stond) in de krant
de nl: (?:hab|habe) ich gehört, hörte ich, las ich, hoorde ik, heb ik gehoord
fr es it pt: j'ai (?:lu|appris), m'a-t-on dit, me han dicho, mi hanno detto, disseram-me
`;

/** The same, right before whoever says so: `[[Sam]] est malade, m'a dit [[Ana]]`. */
export const TOLD_BY = `
says, said, thinks, reckons
de nl: hat (?:mir|uns), sagt, sagte, erzählte(?: mir)?, (?:hörte|höre|habe|weiß) ich von, zei, zegt, vertelde(?: me)?, hoorde ik van
fr es: m'a (?:dit|raconté), me dit, dit, me lo (?:dijo|contó|ha dicho|ha contado), me (?:dijo|contó), dice, sé por
it pt: me l'ha detto, (?:mi )?ha detto, lo so da, disse-me, contou-me, diz, soube pel[ao]
`;

/** News of somebody, right after a link that begins its clause: `[[Sam]] is off until May`. */
export const NEWS = `
(?:is|are) back (?:in|at) (?:hospital|work|rehab|prison|school|uni*|a ward), missing (?:again|as usual|today|tonight|this time|too), missing(?= $), discharged(?= $)
out of (?:hospital|surgery|prison|town), prefers?, handles, disagrees?, needs(?! (?:me|us) ), teaches, (?:comes|visits|calls) (?:\\S+ ){0,2}(?:times|every|once|twice)*
(?:born|b) \\d, back (?:(?:on|next|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day, posted (?:in|on|about|a|some), tweeted, looks? like, works? (?:with|at|for|in)
(?:was|were) (?:born|poorly|ill|sick|unwell|elsewhere|abroad|in bed)(?! with)
(?:arrives?|lands|flies|returns|comes (?:home|out|back)|gets (?:back|out|home|here))(?! (?:with|and we)), in \\p{L}+ (?:this|until|till|for)
(?:marries|retires|resigns|expects|leaves|starts|moves)
(?:is|are)(?! (?:here|back|with|coming|staying|visiting|over|well|fine|happy|better)), never, still, probably
has(?! been (?:an?|so|such|very|really|lovely|wonderful|brilliant|great|kind|here|round|over) )
will(?! (?:den|die|das|dem|der|sich|mich|mir|uns|nicht|es|ihn|eine?n?|noch|nur|auch|wieder|nach|zu|am|im|ja) ), could, having, overslept, bailed
stayed (?:at )?(?:home|away), ought, was discharged, sent apologies, (?:was|were) (?:gone|away|absent|off|on leave)
(?:still )?(?:does|did|wo|is|has|could|ca|would)n't, only takes, would, should, might, can, knows, owns, lives, hates, loves, gets, deserves
owes, missed, (?:was|were|is|are) (?:meant|supposed|due|expected|going) to, misses, turns, takes over, forgot, quit, retired, died, passed away, was mentioned, broke up, got the
got (?:married|engaged), had (?:already |just )?(?:gone|left|forgotten|died), moved out, signs, goes home, (?:sends?|sent) (?:\\S+ ){0,3}(?:love|regards|greetings), up for, unhappy, very sorry, in (?:hospital|meetings), bday, birthday, gift
de nl fr es it pt: (?:lässt|lassen) (?:\\S+ )?grüßen, (?:laat|doet) (?:\\S+ )?groeten, (?:(?:te|vous|lui|leur) )?(?:passe|envoie|donne) le bonjour, (?:(?:te|os|le|ti|vi) )?(?:manda|mandó|envía) (?:\\S+ )?(?:saludos|recuerdos|saluti|cumprimentos|lembranças)
de nl fr es: soll(?:en)? (?:\\S+ ){0,4}\\p{L}*(?:sein|haben|werden|ziehen|gehen), ist entschuldigt
de nl fr es: (?:ist|sind) (?:(?:diese|nächste|seit|noch|heute|gerade|bis|erst|schon|längst|ab) (?:\\S+ ){0,3})?(?:im|in|auf|krank|weg|tot|verreist|umgezogen|unterwegs|fort|ausgezogen)
de nl fr es: (?:ist|sind)(?= $), wird(?! (?:mir|mich|uns) ), arbeitet
de nl fr es: (?:est|sont) (?:toujours |encore |déjà |resté )?(?:malade|enceinte|en|à|coincé|parti|absent|sorti|bloqué)e?s?, sait peut-être, devai(?:t|ent), viennent
de nl fr es: vient, étai(?:t|ent) (?:déjà |encore )?(?:sorti|absent|parti|en vacances)*, n'aurai(?:t|ent), n'(?:a|ont|est|sont) (?:toujours |encore )?pas, ne sera
de nl fr es: ne serait, m'avait promis, está(?! (?:aquí|con|conmigo|en casa con|cá|aqui|connosco|comigo) )
de nl fr es: se (?:casa|jubila|muda|marcha|separa|divorcia|opera|retira|presenta|va a?), se (?:ha|han) \\p{L}+
de nl fr es: ha (?:tenido|empezado|cambiado|dejado|encontrado|conseguido|vendido|comprado)
de nl fr es: tiene (?:(?:un|una|otro|otra|ya) )?(?:nuev[oa]|novi[oa]|trabajo|gripe|bebé|examen), (?:ya )?no (?:trabaja|vive|viene|puede|quiere|juega|está|sale)
de nl fr es: esper[ae] (?:un|una|gemelos)
es pt it: sigue (?:de baja|enferm*|en|sin|con), cambia de, empieza en, deja (?:el|la|los), va a (?:ser|tener|dejar|cambiar|mudarse|casarse|operarse)
es pt it: está (?:à espera|grávida), casa-se, casou-se, muda-se, mudou-se, reformou-se, reforma-se, separou-se, divorciou-se, despediu-se d*
es pt it: vai (?:ter|ser|casar|mudar|sair|deixar|embora|começar|reformar)*, tem (?:(?:um|uma|já|outro|outra) )?(?:nov[oa]|namorad[oa]|emprego|gripe|febre)
es pt it: teve (?:um|uma|gémeos), foi (?:operad*|internad*|despedid*|pai|mãe|viver), já não (?:trabalha|vive|vem), anda (?:doente|desaparecid*)
it: (?:si|s') (?:sposa|trasferisce|separa|opera|laurea|licenzia)*, si è (?:sposat|trasferit|separat|laureat|operat|licenziat|rott)*
it: (?:è|sono) (?:ancora |già |sempre |di nuovo )?(?:malat*|in|a|incinta|all'*|via|ricoverat*|nat*|mort*|diventat*|andat* (?:in|a)|influenzat*)
it: va (?:in|a) (?:pensione|ferie|vivere|abitare), andr(?:à|anno) (?:in|a)
it: ha (?:(?:già|finalmente) )?(?:un nuovo|una nuova|un altro|cambiato|trovato|avuto|lasciato|perso|la febbre|l'influenza), aspetta (?:un|una|due|ancora)
it: sta (?:male|poco bene|per|traslocando), cambia (?:lavoro|casa), lascia (?:il|la), non (?:lavora|abita|gioca) più
nl: (?:gaat|ging) (?:\\S+ ){0,3}(?:trouwen|scheiden|verhuizen|pensioen|weg|stoppen|emigreren|samenwonen|vreemd), (?:ligt|lag) (?:\\S+ ){0,2}(?:in|op|plat)
nl: (?:moet|wil|kan|mag|zal|wilde|kon)(?! (?:ik|we|wij|je|jij|er) ), (?:had|heeft) zich (?:\\S+ )?(?:af|ziek)gemeld, heeft (?:morgen|vandaag|volgende|binnenkort)
nl: belt (?:\\S+ )?(?:terug|morgen|later), heeft (?:(?:al|weer|een|nu) ){0,2}(?:nieuwe|nieuw|griep|koorts|corona|hond|baan|vriend|vriendin), schijnt
nl: zou (?:\\S+ ){0,3}(?:gaan|zijn|hebben), wordt (?:vader|moeder|opa|oma|geopereerd|\\S+ jaar), zit (?:in|thuis|op|weer|ziek), krijgt (?:een|nog), verwacht een*
nl: verhuist, stopt, trouwt, werkt (?:niet|nu|daar|al), woont
de: heiratet, lieg(?:t|en) (?:\\S+ ){0,2}(?:im|in|noch|flach|mit)
de: hat (?:(?:jetzt|wohl|schon|wieder|endlich|ja) )?(?:einen |eine |ein )?(?:neue*|grippe|fieber|corona|gekündigt)
de: ge(?:ht|hen) (?:\\S+ )?(?:in|auf) (?:rente|elternzeit|mutterschutz|kur|reha|weltreise|den ruhestand), zieht (?:\\S+ ){0,3}(?:um|weg|aus|nach|zurück)
de: bekommt (?:ein|ihr|sein|bald|im), erwartet (?:ein|ihr|zwillinge)
de: (?:ist|sind) (?:(?:schon|jetzt|wohl|mal|immer|noch|auch|ja|endlich) )*(?:wieder )?(?:krank|schwanger|verletzt|getrennt|geschieden|verlobt|im krankenhaus|arbeitslos|operiert)
de: kündigt, wechselt (?:die|den|zu|nach), macht (?:schluss|jetzt|bald), hört (?:auf|bald)
fr: se (?:marie|sépare|sont|remarie|pacse|fait opérer), s'est (?:marié|séparé|cassé|pacsé|installé)*, déménage, démissionne
fr: prend (?:sa|un|une|un peu de) (?:retraite|congé|année)*, part (?:à|en|vivre|pour)
fr: (?:a|ont) (?:(?:déjà|enfin|bien) )?(?:un nouveau|une nouvelle|un nouvel|trouvé|changé|eu|accouché|perdu|la grippe|quitté|rompu|divorcé|démissionné)
fr: attend(?:ent)? (?:un|une|des|leur|son)
fr: (?:est|sont) (?:encore |toujours |déjà |de nouveau |resté |bien )*(?:malade|enceinte|hospitalisé|mort|décédé|fiancé|au chômage|à l'hôpital|en)e?s?
fr: quitte (?:la|le|son|l'*), arrête (?:la|le|de|l'*), ne (?:travaille|vient|joue|fait) (?:plus|pas), va (?:avoir|être|devenir|quitter|déménager|se marier|partir)
de fr: war (?:entschuldigt|krank|weg), lag daheim, (?:wäre|hätte|würde|säße|sollte|könnte|müsste|habe|wolle|werde|könne|müsse|solle)n?(?! (?:mir|mich|uns|ich|wir) ), (?:sei|seien)(?! (?:mir|mich|uns) ), meint, aurai(?:t|ent), serai(?:t|ent)
\\p{L}{2,}(?:rá|rán|rà|ranno|rão), (?:sera|seront|viendra|aura|ira|fera|partira|passera|arrivera|rentrera|reviendra)
(?:cumple|compie|faz|wird|wordt|fête|a eu|turns?) \\d\\d?
`;

/**
 * What somebody does in a life of their own, in the present, right after a link that begins its clause: `[[Sam]] sleeps
 * badly`. A diary tells of contact in the past.
 */
export const LIVES = `
sleeps, sings, studies, plays, drives, starts, begins, runs, hates, loves, eats, drinks, smokes, sells, buys, builds, recommends, collects, speaks, makes, cooks, bakes, grows, keeps, reads, swears by, complains, walks(?! (?:in|up|over|by|past|into|out) )
de: feiert, sucht, schläft, mäht, wohnt, lebt, studiert, lernt, arbeitet, spielt, singt, fährt, fliegt, reist, macht, baut, renoviert, verkauft, kauft, plant, überlegt, bewirbt, hofft, wartet
de: steht, sitzt, braucht, hasst, liebt, mag, trinkt, raucht, isst, leidet, trennt, übernimmt, leitet, vertritt, organisiert, schreibt(?! (?:mir|uns|:|dass) ), bleibt
de: beginnt, fängt, verlässt, trainiert, kennt
de: hat (?:(?:heute|morgen|wieder|noch|gerade|am \\p{L}+tag) )?(?:urlaub|geburtstag|läuse|fieber|grippe|prüfung|schule|dienst|frei|spätdienst|frühdienst|nachtdienst|termin|besuch|husten|schnupfen|bauchweh|kopfweh|migräne|corona|keine? \\p{L}+)(?= $)
de: ruft (?:\\S+ )?(?:morgen|später|nachher|wieder|zurück), kann (?:\\S+ )?(?:erst|leider|am \\p{L}+tag|morgen|heute), fällt (?:\\S+ ){0,4}aus, kommt (?:\\S+ )?(?:erst|nicht|morgen|später|am|nächste*|im|ab)
fr: cherche, dort, chante, habite, vit, travaille, étudie, joue, conduit, organise, remplace, fête, reste, commence, finit, court, aime, adore, déteste, préfère, connaît, possède, mange, boit, fume, s'occupe, s'entraîne, vend, achète, construit, rénove
fr: rentre, revient, rappelle, peut, doit, a (?:de la|du|des|la|le|mal|besoin|envie|peur|cours|rdv|son|sa|ses|encore (?:mon|ma|mes)|\\d+ ans), ne (?:vient|viendra|peut|conduit|travaille|joue|répond|fait|veut|dort|vit|boit) (?:pas|plus|jamais), n'\\S+ plus
es: busca, duerme, canta, vive, trabaja, estudia, juega, conduce, organiza, celebra, empieza, termina, odia, prefiere, conoce, sabe, tiene, bebe, fuma, vende, compra, construye, lleva, revisa, vuelve, llega, puede
es: no (?:puede|quiere|viene|tiene|come|bebe|sabe|trabaja|vive|va|cree|juega)
it: cerca, dorme, canta, vive, abita, lavora, studia, gioca, guida, organizza, festeggia, inizia, finisce, odia, preferisce, conosce, sa, mangia, beve, fuma, vende, compra, costruisce, arriva, torna, può, deve
it: non (?:può|vuole|viene|è|ha|mangia|beve|sa|lavora|abita|va|gioca|sta)
pt: procura, dorme, mora, trabalha, estuda, joga, conduz, organiza, festeja, começa, acaba, prefere, conhece, sabe, tem, fuma, constrói, chega, volta, pode, não (?:pode|quer|vem|está|tem|come|bebe|sabe|trabalha|vive|vai|joga)
nl: zoekt, slaapt, zingt, woont, leeft, werkt, studeert, speelt, rijdt, organiseert, viert, begint, loopt, haat, weet, heeft, eet, drinkt, rookt, verkoopt, koopt, bouwt, komt (?:pas|morgen|zondag|niet|later|vrijdag)
`;

/** Where somebody does what they do in the writer's company. */
export const HERE = `
here, hier, ici, aquí, qui, aqui, cá, at mine, at ours, zu besuch, te logeren, chez nous, chez moi, mit, avec, with, con, com, met, ich, je, on a, on est, we, ik, auch, vorbei
`;

/** Where somebody was who was not there, right after them: `because of his cold [[Sam]] stayed at home`. */
export const ELSEWHERE = `
(?:(?:is|was|were|are) )?off (?:sick|ill|today|work), (?:(?:is|was|were|are) )?out (?:sick|ill), (?:stayed|stays|staying|worked|works|working) (?:at |from )?home
`;

/** What somebody has not done yet, right after them, whatever the writer says of it: `[[Sam]] hasn't sent it, I'll ask again`. */
export const NOT_YET = `
(?:still )?(?:has|have)n't (?:yet )?(?:been|sent|answered|replied|written|called|paid|signed|heard|confirmed|decided|told), doesn't (?:even )?know, don't (?:even )?know
`;

/** What somebody has not got yet, right after them: `[[Sam]] deserves an answer from me`. */
export const OWED = `
deserves?, awaits?
(?:still )?(?:has|hat|heeft|a|tiene|ha|tem) (?:(?:still|noch|nog|encore|todavía|aún|ancora|ainda) )?(?:my|mein|mijn|ma|mon|mes|mi|il mio|la mia|o meu|a minha)(?! (?:arm|hand|back))
would(?:n't)? (?:have|never|laugh|love|hate|be|kill|approve|say|understand|know|turn|get)
(?:is|are) (?:meeting|picking|joining|visiting|collecting) (?:me|us), (?:is|are) (?:waiting|owed|expecting|due|next|overdue|still waiting|on my (?:list|conscience|mind))
waits, (?:has|have|needs?|ought) to be \\p{L}+, needs? (?:\\p{L}+ing|an? (?:call|reply|answer|text|email|visit|letter|nudge|reminder|talking)), (?:keeps|kept) slipping
wartet, n'aurai(?:t|ent), devai(?:t|ent), (?:is|are) (?:going|said) to, (?:never|hasn't|haven't) heard from (?:me|us), (?:krijgt|bekommt|kriegt|gets) (?:\\S+ ){1,5}(?:van|von|from) (?:me|mij|ons|mir|uns|us), (?:has|have) been on my (?:mind|list|conscience), fehlt noch, attend, espera, wacht
es it pt de fr: (?:me debe|mi deve|deve-me|me deve|schuldet (?:mir|uns)|me doit|nous doit)
`;

/** The writer: with one of these, or of those below, in the clause it is no mere news. */
export const WRITER = `
i, i'd, i'll, i'm, i've, me, my
`;

/** The writer with others, or speech. */
export const COMPANY = `
us, we, we'd, we'll, our, him, with her, with them, together, told, says, said, dinner, lunch, coffee
de nl fr es: mir, uns, ons, mij, ik, on a (?:\\p{L}+é|bu|vu|ri|fait|pris|eu), on s'est, moi, nous, m'a, me
`;

/** Words that open a clause and are nobody. */
export const NOT_A_NAME = `
i, we, they, do, would, you, really, ¤, just, then, also, today, yesterday, tonight, later, again, still, first, once, and, who, had, have, i've
got, went, both, never, after, it, been, was, finally, ever, last, as, all, so, even, what, how, why, you, next, that
`;

/** What somebody else did or does to the one linked: `Mum visited [[Sam]]`, `Ella adores [[Sam]]`. */
export const THEY_DO = `
saw, called, phoned, rang, visited, asked, drove, interviewed, announced, knew, knows, adores, misses, prefers, likes
hates, loves, love, adore, hate, praised, mentions, facetimed, spent, had, is seeing, is having, is staying, moved in, ran into
forwarded, works with, say
`;

/** What somebody else did with the one linked, or with whom they are: `mi hermana vio a [[Sam]]`. */
export const THEY_DO_ABROAD = `
a ont hat haben avait avaient hatten? ha han había hanno aveva heeft hebben had
vio vieron habló hablaron llamó visitó conoce quedó fue comió cenó está estuvo sale trabaja juega vive
vede conosce esce lavora gioca è
viu viram falou ligou visitou encontrou foi esteve jantou almoçou conhece trabalha joga anda
zag sprak belde bezocht is ging kent speelt werkt
`;
