/**
 * The words by which a link is known to be wished for, spoken of or not reached, rather than in
 * contact: `should call [[Sam]]`, `heard about [[Sam]]`, `no answer from [[Sam]]`. All are lower
 * case; a row that is not English begins with its language, and every language counts in every
 * note, since people mix them.
 *
 * `¤` stands for a link, and `*` for any ending: `müss*`. What is in `(?:…)` are alternatives, and
 * `‹after …›` tells behind which words alone a phrase is meant.
 */

/** Phrases that only look like others below: they are taken away before anything is read. */
export const IDIOMS = `
(?:have to|must|let's) (?:say|admit), must(?: have|'ve) been, thank (?:you|god|heavens|goodness), if only (?:for|to|because|i had listened|i'd listened), (?:couldn't|can't) (?:help|stop|avoid), should have seen
(?:glad|happy|lucky|nice|lovely) that, nothing (?:much |else |new )?to (?:report|say|tell|add)
so (?:gerne?|sehr|viele?|oft|lange?|much|many|often|little|few)
`;

/** Right before the link, or before a list of links; an article may stand between. */
export const ADJACENT = `
about, re, regarding, à propos de, if, wherever, thinking, whether, that ‹not after except|only|but›, how, why, what, thought of, think of, remind(?:s|ed) me of
(?:memor(?:y|ies)|photos?|photograph|picture|pictures|number|news|friends?|funeral|death|proud|fan|story|profile|clock|jealous) of
(?:told|tells) (?:me|us), mentioned, said ‹after ¤›, s?he said, heard, learned, (?:found|turns) out, apparently, turned out, sounds like
read, reading, reread, the (?:book|film|article|podcast|show|recipe), answer from ‹not after (?:got|had|received|came) (?:an?|the|her|his)›
(?:no|need|not a|missed) (?:\\S+ )?(?:from|of), nothing from, sign-off from, needed from, as
on loan from, via, cf, cc, tag, no, unless, poor, sorry, based on, style of, way, notes on, due to, says? (?:hi|hello|hey) from, is with, used to, an interview with, (?:the|a|that|this) podcast with
dream where, resembles, me manque, thought was of, is near, swears? by, asked after, word is, to say, the thing with, i think
assigned to, buried, missed, (?:years|months|ages) since, up on, tried, quoted, cit(?:e|ing), remembered, rescheduled, birthday, birthday of
de nl: wegen, vanwege, gedroomd (?:over|van), langs (?:het|de) \\S+ van
de: träum(?:t|te) von, mir von, uns von, erzählte? von, gern von, schwärmt von, über, nichts von, dass ‹not after außer›, ob
de: kein* (?:antwort|nachricht) von, (?:geschenk|idee) für, (?:fragt|hat) nach, geburtstag
fr: parlé? de, pensé à, penser à, sans, (?:re)?lu, traduis, nouvelles de, que ‹not after sauf›, (?:cadeau|idée) pour, (?:est|sont|reste) (?:encore )?chez, rêvé de, à cause d[e'], passée?s? devant(?: \\S+){0,3}
es: pas(?:é|amos) (?:por delante|frente|enfrente)(?: \\S+){0,3}, por culpa de, habl* de, sobre, noticias de, regalo para, me contó lo de, nada de
nl: over, dat, cadeau* voor, geen antwoord van, verjaardag, niets van, niks van, hekel aan, (?:ligt|lag|staat) bij
de: (?:liegt|lag|steht|hängt) (?:noch )?bei
pt it: pass(?:ei|ámos|amos) em frente(?: \\S+){0,3}, passat[oaie] davanti(?: \\S+){0,3}, sognato, sonhei com, a causa di, por causa d[eo], fal*(?:-me)? d[aeo], parlato de[l]*, parlato di, notizie di, che, regalo per, mi manca, raccontato di, compleanno di, (?:niente|nulla) d[ai], nada d[ao]
`;

/** Before `for [[Sam]]` these are done with them; anything else for them is made in their absence. */
export const FOR_THEM = `
one, call, session, tea, supper, meal, brunch, picnic, bbq, barbecue, send-off, farewell, celebration, shower, memorial, service, concert, review, cooked, baked, dinner, lunch, babysat, babysitting, played, sang, there, waited, thanks, god, drinks, breakfast, party
time, heavens, goodness, bed, table, room, luckily, story, stories, day, demo, round, over, around, message, voicemail, cheered, left, prep, except, but, enough
`;

/** What has not come, or not gone out: `no reply from [[Sam]]`, `unanswered mail from [[Sam]]`. */
export const UNDONE = `
no(?! (?:\\S+ ){1,3}(?:com|con|da|do|di|del|em) ), zero, not a, nothing, unanswered, unread, unopened, unsent, unfinished, unwritten, undelivered, missed, pending, outstanding, upcoming, postponed, cancelled, next(?! to), future, awaiting
de: kein*, nichts, fehl(?:t|en), unbeantwortete*, verpasste*, offene*, ungelesene*, nächste*, abgesagte*
fr es: pas, aucune?, rien, sans, manqué*, prochaine?, sin, ning*, perdida, próxim*
nl pt it: geen, niets, gemiste, volgende, nenhum*, sem, nessun*, prossim*
`;

/** The clause's first words: an order to oneself. */
export const OPENING = `
idea, ideas, plan, plans, if, happy birthday, get back to, leave (?:the|a|an|my|it|some|this|that), need 2, talk to, speak to, check with
de: morgen, idee, am (?:mon|diens|donners|frei|sams|sonn)tag zu
fr es: demander à, prendre des, mañana, a ver si
es pt it: sentire, ligar, mandar, lembrar, falar
`;

/** The clause's first words, up to the link: `call [[Sam]]` is an order, `call with [[Sam]]` took place. */
export const OPENING_UP_TO_LINK = `
rückruf, terugbellen, callback, call, text, email, e-mail, mail, message, phone, ring, dm, visit, meet, see, get, show, i (?:next )?see
fr: (?:r?appel|contact|recontact|invit|réinvit|relanc|remerci|féliciter?|text|cherch|récupér|aid|pay|rembours|embrass|rencontr|consult|saluer?|interrog|retrouv)er, revoir
fr: voir, prévenir, joindre, convaincre, (?:écrire|parler|dire|demander|répondre|téléphoner|rendre visite|rendre|envoyer un \\S+|envoyer) à
es it pt: llamar, ver a, hablar con, (?:llamar|avisar|invitar|felicitar|escribir|preguntar|preguntarle|decir|decirle|pedir|pedirle|contestar|responder|recoger|visitar) a, chiamare, sentire, vedere, invitare, avvisare, ringraziare, scrivere a, ligar (?:a|para)
`;

/** Between the link and the clause's end: not come, not held, not yet. */
export const AFTER = `
(?:did|do|does|is|was|were|has|have)n't (?:even |yet |ever )?(?:pick|answer|repl|show|writ|call|text|come|came|got back|respond|turn|make|appear|home|there|around|paid)*
sent (?:\\p{L}+ )?apologies, (?:nobody|no one|no-one) (?:came|showed|answered), (?:deleted|binned|tore|burnt|burned) (?:it|them|every) ‹after and|and then›
never (?:pick|answer|repl|call|show|turn|came|appear|respond|wrote|got|finish|sent)*
not answering, (?:was|were) (?:(?:going|supposed|meant|about|due) to|to have), (?:long |well )?overdue, (?:days?|weeks?|months?) away, fell through, (?:re)?scheduled
moved to, stood me up, ghosted, bailed, forgot our, no-show(?:ed)?, no show(?:ed)?, (?:didn't|never) (?:happen|take place), half (?:\\p{L}+ed|written|done)
not (?:there|here|present|around|coming|invited)(?= $), invited(?= $), uninvited, (?:expires|runs out|is due|starts (?:on|in|at)|lapses)
still (?:missing|outstanding)(?= $), not (?:yet )?(?:arrived|received|in yet), needs? (?:\\p{L}+ing|an answer|a reply), dated (?:19|20)\\d\\d
(?:can|could)n't (?:come|attend|join|make it), unable to (?:come|attend|join|make it), (?:is|was|were)n't (?:in|at)(?! (?:(?:a|the) (?:good )?mood|a hurry|(?:his|her|their) (?:best|element)|all|ease))
on the guest list, had to cancel, used to, should be told, owes me, to follow up, (?:booked|planned|pencilled in|set|set up|arranged|fixed|due|lined up|in the diary) (?:for|on|in|next|tomorrow), due, in drafts, in my drafts, unsent
(?:needs|need|has|have|ought|is|are|still|yet) to (?:be|go|get) \\p{L}+, still to, to be \\p{L}+ed, says? yes, find out, in the calendar
de: vermisst, gedacht, geträumt, gerechnet, steht (?:\\S+ ){0,3}aus, liegt (?:noch|hier|bereit), (?:ganz|völlig|total) vergessen
de: (?:noch |immer noch )?nicht (?:\\S+ ){0,3}(?:ge|er|ver|be|ab|an)\\p{L}+, nicht (?:da|dabei|ran), nie, niemals, noch nicht
de: (?:immer noch|noch immer|seit \\S+) (?:nicht|nichts|keine?), verhindert, fehlt*, schuldig
de: nicht kommen, (?:kommt|kam|kamen) (?:\\S+ ){0,2}nicht(?= $), (?:war|waren) (?:\\S+ )?nicht (?:im|in|bei|auf)(?! (?:(?:der|bester|guter) )?(?:stimmung|laune|eile|form|ordnung))
nl: nodig(?= $), afgemeld, niet (?:op|bereikt|gekomen|gezien|gesproken), nog niet, (?:gaat|ging) niet door, verzet, gepland, was er niet, (?:kan|kon) (?:\\S+ )?niet (?:komen|mee|erbij), (?:komt|kwam) (?:\\S+ )?niet(?= $)
romance: me manque(?:nt)?, nous manque(?:nt)?, pas répondu, ne répond (?:plus|pas), n'\\S+ pas, prévue? (?:le|pour|demain), no (?:contesta|contestó|vino|viene|vendrá|ha), non risponde, não atendeu, não (?:veio|vem), non plus
romance: ne (?:vient|viendra|viennent) pas, ne (?:peut|peuvent|pouvait) pas (?:venir|être|se libérer), no (?:puede|pudo|podía|podrá|va a) (?:poder )?(?:venir|ir|asistir)
romance: non (?:può|poteva|potrà|riesce a) (?:venire|esserci), non (?:viene|verrà|è venut[oa]), não (?:pode|pôde|podia|vai poder|conseguiu) (?:vir|ir)
romance: non (?:è|sono) potut\\p{L} (?:venire|esserci), no ha podido (?:venir|ir), não (?:atende|responde|respondeu), non ha risposto, no (?:coge|cogió|contestan)
`;

/** Behind the link, what is left to do: infinitives, and who was to come. Nothing in the clause may be past. */
export const LEFT_TO_DO = `
de: helfen, warten, holen, schicken, basteln, unterschreiben, (?:wollte|sollte) (?:\\S+ ){0,4}(?:kommen|dabei sein), (?:antwortet|reagiert|meldet sich) (?:\\S+ )?nicht
romance: (?:devait|iba a|doveva|ia) (?:venir|venire|vir), pendiente(?= $), sin (?:enviar|contestar|responder|abrir), por (?:enviar|responder|escrever|hacer|fazer), da (?:scrivere|fare|mandare|inviare|chiamare|sentire|pagare)(?= $)
de: (?:ab|be)sprechen, (?:ab|be)stimmen, ausmachen, klären, nachfragen, nachhören, zurückgeben, zurückbringen, weitergeben, weiterleiten, vorbeibringen, besorgen
de: gratulieren, (?:an|zurück)rufen, (?:zurück|an)?schreiben, besuchen, einladen, fragen, danken, bedanken, nachhaken, vereinbaren, melden, mailen, abholen, treffen
de: sprechen, informieren, erinnern, denken, bescheid (?:geben|sagen), absagen, zusagen, kündigen, kontaktieren, erreichen
nl: laten weten, helpen, halen, zou (?:\\S+ )?komen, sturen, kopen, tekenen, terugbrengen, teruggeven, doorsturen, bedanken, herinneren, nabellen, navragen, afspreken
nl: inplannen, regelen, antwoorden, beantwoorden, opzoeken, *bellen, schrijven, bezoeken, uitnodigen, vragen, appen, ophalen, feliciteren, spreken
`;

/** What is theirs and met them with it, after `[[Sam]]'s`; whatever else is theirs is only spoken of. */
export const THEIRS = `
place, house, flat, home, apartment, room, garden, kitchen, office, car, boat, sofa, couch, company, help, treat, turn
question, wedding, funeral, party, dinner, lunch, bbq, barbecue, graduation, leaving (?:do|party)
birthday (?:party|dinner|lunch|drinks), concert, play, show, gig, class, lesson, letter, email, message, text, call
postcard, talk, presentation, here, back, in, over, coming, staying, visiting, with, and, or, for, to, on, at, until
till, then, after, tonight, this, again
`;

/** Days still to come, on either side of the link, when nothing in the clause is past. */
export const TO_COME = `
tomorrow, tmrw, tomoz, next (?:up|at), on the \\d\\S*, next (?:week|month|year|weekend|session|meeting|call|dinner|lunch|club|term|spring|summer|autumn|winter|(?:mon|tues?|wed|thu|fri|sat|sun)*), soon, some day
on (?:mon|tues|wednes|thurs|fri|satur|sun)day, (?:is|are) coming, from \\S+ on, in (?:a|two|three|a few) (?:days?|weeks?|months?|fortnight), this coming
nl: over (?:een|twee|drie) (?:week|weken|maand|maanden), komende
de nl: morgen ‹not after am|der|den|de|guten|jede[nrm]?|diese[nrm]?|eine[nrm]?|ganze[nrm]?|schöne[nrm]?|elke|heute|gestern›, übermorgen, nächste[nrsm]? \\p{L}+, kommende[nrsm]?, bald, demnächst, in (?:zwei|drei|einer|ein paar) (?:tagen|wochen|woche)
fr: demain, après-demain, prochaine? ‹after (?:.{1,2}')?\\p{L}+›, bientôt, prochainement
es: próxim[ao] \\p{L}+, que viene, el (?:sábado|domingo), pronto, pasado mañana, dentro de (?:un|una|dos|tres|unos|unas) (?:\\S+)
nl pt it: volgende (?:week|maand), overmorgen, binnenkort, amanhã, para a semana, (?:que vem|para o mês), em breve, domani, fra (?:una|due|tre|un|qualche) (?:settiman|mes|giorn)*, dopodomani, prossim[ao], presto
`;

/** What follows a link that an intention came true for. */
export const DONE = `
finally did, finally managed, and did, and it worked
`;

/** Words that open a question, whatever its verb says of the past. */
export const ASKING = `
who, what, when, where, why, how, did, does, do, is, are, was, has, have, can, could, would, should, will, shall, any
and
de nl: wann, wer, was, wie, wo, warum, wieso, habe, hat, ist, sind, wanneer, hoe, waarom, waar
fr: qui, que, quoi, quand, comment, pourquoi, où, est-ce, qu'est-ce, ai-je, as-tu
es pt it: quién, qué, cuándo, cómo, dónde, quem, quando, como, onde, chi, che, come, dove
`;

/** What a sentence begins with that only supposes. */
export const IF = `
(?:and |but |or )?(?:if|unless|once|as soon as|whenever|assuming|provided|falls|sobald|wenn|si|dès que|quand|lorsque|cuando|als|zodra|quando|se)
`;

/** What the voice or a page did not bring about, in the clause behind: `rang [[Sam]], no answer`. */
export const FAILED = `
no(?:body|-one| one) (?:came|answered), no (?:answer|luck|reply), voicemail full, went straight, line busy, busy, closed, skipped, not sent, deleted it, tore it
(?:but )?(?:she|he|they)? ?(?:didn't|must have been out|not in), s?he's ill
(?:(?:he|she|they|who|but) )?never (?:turned up|came|showed|arrived|appeared|picked up|answered|rang back|called back), no (?:sign|show|joy|response), engaged(?= $)
(?:straight to )?voicemail, nothing(?= $), nobody (?:in|home|there)
de nl fr es: (?:keiner|niemand) (?:da|dran|zu hause|zuhause|zuhaus|thuis), (?:nur )?(?:die )?mailbox, personne, (?:mais )?(?:il|elle)s? n'(?:était|étaient) pas
de nl fr es: étai(?:t|ent) (?:sorti|absent)*, répondeur, keine antwort, nicht erreicht, geen gehoor, neemt niet op, nam niet op, in gesprek, niet thuis, niks(?= $)
de nl fr es: niets(?= $), pas de réponse, messagerie, occupé, (?:ça|il|elle|et) ne répond pas, répond pas, pas là, keiner ran
de nl fr es: (?:keiner|niemand) (?:geht|ging|hebt) (?:dr)?an, keine(?:r|n)? (?:geht ran|erreicht), (?:geht|ging) (?:keiner|niemand|nicht) (?:ran|dran)
de nl fr es: (?:immer |ständig |dauernd )?besetzt, nur (?:ab|anrufbeantworter|band), ab(?= $), anrufbeantworter
es pt it: sin respuesta, (?:y )?(?:nada|niente|nulla)(?= $), no (?:contesta|contestó|coge|cogió|responde|estaba|había nadie), comunica*
es pt it: (?:salta )?(?:el )?(?:buzón|contestador), apagado, (?:no|não|non) (?:c'era|era in casa|estava|risponde|rispondeva|rispondono|atende|atendeu), (?:la )?segreteria
es pt it: (?:sempre )?occupato, staccato, spento, caixa (?:de correio|postal), (?:estava )?(?:ocupado|desligado|impedido), ninguém
`;

/** Labels before a colon, whose links are not there. */
export const LABELS = `
candidates, cards, source, apologies, owner, action, absent, entschuldigt, verhindert, follow up, on this, related, the list, excused, regrets
write, invites, to call, to make, credit, rota, roster, (?:table|seating) plan, godparents, bridesmaids, witnesses, nominees, shortlist, referees, emergency contacts?
tenants, authors?, cast, line-?up, pairings, invited, absentees, no-shows, on leave, sick, away, to (?:pay|visit|invite|write|thank|email|text|ask|see|phone|ring), owed
(?:waiting|communion|birthday|reading|mailing|email|phone|prayer|call|visiting|shopping|guest|invite|invitation|gift|present|card|cards) list, call back, ring back, chase
thank
it es pt fr: da \\p{L}+re, por (?:llamar|contestar|ligar|responder|hacer), pendientes, à (?:rappeler|appeler|relancer|faire|recontacter|remercier|inviter)
nl de: te (?:bellen|doen), nog (?:te )?(?:bellen|doen|mailen), anrufen, zurückrufen, einladen, noch anrufen, offen
`;

/** Words that begin a clause of their own. */
export const STARTERS = `
but, so, because, although, though, while, who, which, then
de nl: aber, denn, weil, maar, omdat
fr es pt it: mais, pero, porque, mas, perché
`;

/** What a talk was about begins with one of these. */
export const MATTERS = `
about, that, why, how, whether, if, what, when, until, till, since
de nl: dass, ob, warum, wie, wann, wenn, bis, dat, of
fr es it pt: que, pourquoi, comment, si, quand, cuándo, che, se
`;

/** Right behind a link that has said nothing yet, these tell of it alone. */
export const PREDICATES = `
didn't couldn't wasn't isn't hasn't won't can't is was has had never kam konnte war ist hat kommt fehlt
n'est n'a n'était ne est a était no non não è era ha está estaba kwam kon heeft
`;

/** Words that stand between the links of a list. */
export const JOINERS = `
and, or, nor, maybe
de nl: und, oder, noch, en, of
fr es pt it: et, ou, ni, y, o, e
`;

/** Right before a link that is only compared with, or told what it is: `just like [[Sam]]`, `the new head is [[Sam]]`. */
export const ROLES = `
like, unlike, than, under, through, (?:homage|tribute|similar|compared|married|engaged|goes|belongs) to, compared with, reference from, nothing but, geht an, gehört, stammt (?:noch )?von, (?:ging|geht) (?:\\S+ ){0,3}um, named (?:for|after)
(?:is|are|will be|becomes)(?: \\p{L}+ly)? ‹not after this|that|here|there|it|who›
(?:is|are) still (?:at|with), ist (?:immer )?noch bei
fr: comme(?: \\S+)?, comme (?:disait|dit|disaient) \\S+, est, est (?:toujours|encore) (?:chez|avec)
nl: dankzij
`;

/** Before `of [[Sam]]` these speak of their presence; whatever else is of them, they are only named. */
export const OF_THEM = `
hold, care, front, company, eyes?, supervision, guidance, ahead, lots?, much, more, side, both, all, out, because, kind, sweet, nice, good
(?:minute|hour|day|week|weekend|morning|afternoon|evening|night)s?
`;

/** Whose somebody is, or the article before what they are. */
export const WHOSE_ABROAD = `
fr de: les, le, la, l'*, mon, ma, mes, nos, notre, sa, son, ses, der, die, mein*, unser*
es it pt nl: mi, mis, su, sus, nuestr[oa], mi[ao], su[ao], minha, meu, seu, noss[oa], mijn, onze, zijn, haar
`;

/** People by what they are to somebody. */
export const KIN = `brother|sister|aunt|auntie|uncle|grandma|grandpa|granny|grandmother|grandfather|niece|nephew|girlfriend|boyfriend|fiancée?|flatmate|roommate|landlord|landlady|lodger|carer|nurse|secretary|assistant|teacher|mentor|manager|grandson|granddaughter|(?:sister|brother|mother|father|son|daughter)-in-law|tante|oncle|onkel|oma|opa|neighbour|neighbor|son|daughter|wife|husband|mother|father|mum|dad|boss|ex|friend|cousin|colleague|partner`;

/** The same in other languages, of whom it is told what they did. */
export const KIN_ABROAD = `
mari femme frère sœur soeur fils filles? mère père parents enfants? petite?s? voisine?s? collègues? chef cousine? tante oncle mamie papi
bruder schwester sohn tochter mutter vater eltern kinder kleinen? jungs mädchen nachbar\\p{L}* kolleg\\p{L}* chefin mann frau oma opa tante onkel
herman[oa]s? hij[oa]s? madre padre padres marido mujer abuel[oa] tí[oa] vecin[oa] jef[ea] prim[oa] suegr[oa] cuñad[oa]
sorella fratello figli[oa] marito moglie nonn[oa] zi[oa] vicin[oa] cap[oa] cugin[oa] colleg[ah]\\p{L}* mamma papà
irmã irmão mãe pai filh[oa] mulher avô avó ti[oa] vizinh[oa] chefe
zus broer moeder vader zoon dochter man vrouw ouders kinderen buurman buurvrouw baas collega neef nicht
`;

/** Somebody else than the writer, at the head of a clause. */
export const OTHERS = `
(?:my|his|her|our|their|the) (?:\\S+ )?(?:${KIN}|kid|boy|girl|twin|other|parent|doctor)s?, mum, dad, everyone, people
`;

/** Right before the subject of a clause that gives a reason or says what is known. */
export const REASONS = `
because, since, although, though, whatever, whoever, what, where, weil, obwohl, parce que
`;

/** Right before the subject of a clause that tells when. */
export const TIMES = `
when, while, until, till, before, after, once, as soon as, bis, wenn, quand
`;
