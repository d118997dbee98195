/**
 * The words by which a link is known to be wished for, spoken of or not reached, rather than in
 * contact: `should call [[Sam]]`, `heard about [[Sam]]`, `no answer from [[Sam]]`. All are lower
 * case; a row that is not English begins with its language, and every language counts in every
 * note, since people mix them.
 *
 * `…` stands for at most two words and then a verb of contact: `wanted to …` is `wanted to call
 * [[Sam]]` but not `wanted to swim, [[Sam]] too`. `¤` stands for a link, and `*` for any
 * ending: `müss*`. What is in `(?:…)` are alternatives.
 */

/** The phrases of a table's rows. */
function phrases(rows: string): readonly string[] {
  return rows
    .trim()
    .split("\n")
    .flatMap((row) => row.replace(/^[a-z ]+: /, "").split(","))
    .map((phrase) => phrase.trim().replaceAll("*", "\\p{L}*"));
}

/** Phrases that only look like others below: they are taken away before anything is read. */
export const IDIOMS = phrases(`
(?:have to|must|let's) (?:say|admit), must have, must've, thank you, if only, couldn't (?:help|stop)
(?:glad|happy|lucky|nice|lovely) that
`);

/** Anywhere from the clause's beginning to the link. */
export const BEFORE = phrases(`
should, must, mustn't, (?:need|has|have|ought|plan|plans|planning|intend) to, need 2, owe, let's, gotta
(?:supposed|time|chance|hoped|going|planned|meant|promised|trying|tried|forgot|decided) to …, high time, want
wants? to, wanted to …, would, i'd (?:like|love) to, i'd …, hope, hoping, hopefully, wish i, looking forward to
can't wait, miss, missing, wonder, wondering, (?:thinking|thought) (?:of|about), dreamt, will, i'll, we'll, shall
gonna, meaning to, considering, try to, keep forgetting, putting off, put off, maybe, perhaps, possibl[ey], might
could …, remind (?:me|myself), reminder to, remember to, don't forget, not to forget, make sure
ask(?:ed|s) (?:me|us) to, wants (?:me|us) to, told me to, to-do, todos?, to do, guest list, next time
when i (?:next )?see, before, (?:did|could|have|has)n't …
(?:never|nobody|no one|nearly|almost|not|tried|instead of|better|suggested) …, no luck, never got, didn't get
wait(?:ing)? (?:for|on|to hear), (?:forever|ages|years|months|weeks|while|last) (?:since|spoke|spoke to|saw|seen)
thought i saw, since i last, failed to, feel like, pending from, dread, can't make, had to cancel, skip(?:ped)?
turned down, avoided, ignored, googled, drafted, reread(?:ing)?, booked, tickets, mad at, without, i'm seeing
wasn't able to, too tired to, plan was to, comes to mind, my plan is, (?:wouldn't|won't) let, haven't been, agenda for
de: muss, müss*, soll*, vergessen, möchte*, würde*, könnte*, wollte*, vielleicht, hoff*, werde …, warte auf
de: nichts gehört, hätte, frage mich
fr: dois, doit, devr*, faut, faudrait, oubli*, veux, voudr*, aimerais, voulais, envie de, j'espère, peut-être
fr: pens(?:er|e) à, vais …, n'ai pas …, pas réussi à, pas eu le temps, me demande
es: (?:tengo|tenemos|hay) que, deb[oe]*, olvidar, quier*, quer*, quisiera, gustaría, espero, ojalá, quizás?, tal vez
es: (?:voy|vamos) a …, no (?:he|pude) …, no vi a, echo de menos, soñé
nl: moet*, vergeten, wil, wilde, zou*, misschien, hopelijk, ga …, niets gehoord
pt: preciso, (?:tenho|temos) (?:de|que|saudades), dev[oi]*, gosta*, talvez, esquecer, vou …, não consegui, saudades
it: devo, dobbiamo, dovr*, bisogna, dimenticare, ricordar*, voglio, volevo, vorr*, piacerebbe, forse, spero, non ho …
it: chissà
`);

/** Right before the link, or before a list of links; an article may stand between. */
export const ADJACENT = phrases(`
about, re, regarding, thinking, whether, that, how, why, what, thought of, think of, remind(?:s|ed) me of
(?:memor(?:y|ies)|photos?|photograph|picture|pictures|number|news|friends?|funeral|death|proud|fan|story|profile|clock|jealous) of
(?:told|tells) (?:me|us), mentioned, ¤ said, s?he said, heard, learned, (?:found|turns) out, apparently, sounds like
read, reading, reread, the (?:book|film|article|podcast|show|recipe), answer from
(?:no|need|not a|missed) (?:\\S+ )?(?:from|of), nothing from, missed calls? from, sign-off from, needed from, as
via, cf, cc, tag, no, unless, poor, sorry, based on, style of, way, notes on, is with, used to, an interview with
dream where, thought was of, is near, swears? by, asked after, word is, to say, the thing with, i think
assigned to, buried, missed, up on, tried, quoted, cit(?:e|ing), remembered, moved, rescheduled, birthday, birthday of
de: mir von, uns von, erzählte? von, gern von, schwärmt von, über, nichts von, dass, ob
de: kein* (?:antwort|nachricht) von, (?:geschenk|idee) für, (?:fragt|hat) nach, geburtstag
fr: parlé? de, nouvelles de, que, (?:cadeau|idée) pour, réponse de, rêvé de
es: habl* de, sobre, noticias de, regalo para, me contó lo de
nl: over, dat, cadeau* voor, geen antwoord van, verjaardag, aan
pt it: fal*(?:-me)? d[aeo], parlato de[l]*, parlato di, notizie di, che, regalo per, mi manca, raccontato di, compleanno di
`);

/** Before `for [[Sam]]` these are done with them; anything else for them is made in their absence. */
export const FOR_THEM = phrases(`
one, call, session, review, cooked, baked, dinner, lunch, babysat, babysitting, played, sang, there, waited, thanks, god, drinks, breakfast, party
day, demo, message, voicemail, cheered, left, prep
`);

/** `Ana says [[Sam]] is moving`: after one or two words at the clause's beginning. */
export const REPORTS = phrases(`
says, said, reckons, thinks, believes, claims, swears, knows, hopes, mentioned
de nl: sagt, meint, zegt
fr es it pt: dit, dice, diz
`);

/** The clause's first words: an order to oneself. */
export const OPENING = phrases(`
to …, people to …, friends to …, idea, ideas, plan, plans, if, happy birthday, get back to, need 2, talk to, speak to, check with
de: morgen, idee, am (?:mon|diens|donners|frei|sams|sonn)tag zu
fr es: demander à, prendre des, mañana, a ver si
es pt it: sentire, ligar, mandar, lembrar, falar
`);

/** The clause's first words, up to the link: `call [[Sam]]` is an order, `call with [[Sam]]` took place. */
export const OPENING_UP_TO_LINK = phrases(`
call, text, email, e-mail, mail, message, phone, ring, dm, visit, meet, see, get, show
fr es it: appeler, voir, contacter, prévenir, llamar, ver a, hablar con
`);

/** Between the link and the clause's end. */
export const AFTER = phrases(`
(?:did|is|has|have)n't (?:pick|answer|repl|show|writ|call|text|come|got back)*, never (?:pick|answer|repl|call)*
not answering, cancell?ed, called off, fell through, postponed, moved to, stood me up, ghosted, bailed, forgot our
on the guest list, had to cancel, used to, should be told, owes me, to follow up
de: anrufen, zurückrufen, schreiben, besuchen, einladen, fragen, danken, nachhaken, vereinbaren, vermisst, gedacht
de: nicht (?:erreicht|abgenommen|ran), abgesagt, verschoben
nl: *bellen, schrijven, bezoeken, uitnodigen, vragen, appen, mailen, niet (?:op|bereikt), afgezegd, gaat niet door
romance: pas répondu, ne répond pas, no contesta, non risponde, não atendeu, non plus
`);

/** What is theirs and met them with it, after `[[Sam]]'s`; whatever else is theirs is only spoken of. */
export const THEIRS = phrases(`
place, house, flat, home, apartment, room, garden, kitchen, office, car, boat, sofa, couch, company, help, treat, turn
question, wedding, funeral, party, dinner, lunch, bbq, barbecue, graduation, leaving (?:do|party)
birthday (?:party|dinner|lunch|drinks), concert, play, show, gig, class, lesson, letter, email, message, text, call
postcard, talk, presentation, here, back, in, over, coming, staying, visiting, with, and, or, for, to, on, at, until
till, then, after, tonight, this, again
`);

/** Days still to come, on either side of the link, when nothing in the clause is past. */
export const TO_COME = phrases(`
tomorrow, next (?:week|month|year|weekend|session|meeting|call|dinner|lunch|club), soon, some day
(?:on|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day, (?:is|are) coming, will …
de: nächste (?:woche|monat), nächsten monat, bald, demnächst
fr: demain, (?:semaine|mois) prochaine?, bientôt
es: (?:próxima|que viene) semana, semana que viene, pronto, el (?:sábado|domingo)
nl pt it: volgende (?:week|maand), binnenkort, amanhã, para a semana, em breve, domani, prossima settimana
nl pt it: settimana prossima, presto
`);

/** The verbs of contact that end what `…` stands for. */
export const CONTACT = phrases(`
(?:ask|call|phon|ring|speak|talk|tell|answer|thank|reply|text|messag|email|writ|contact)(?:e|ed|ing)?
(?:hear|meet|see|visit|catch|invit|reach|arrang|organis|apologis)(?:e|ed|ing)?, wrote, replied, rung, spoken, told
written, heard, met, seen, get hold of, set up, get through, got through, get back
fr: appeler, appelé, voir, vu, écrire, écrit, joindre, inviter
es: llamar, llamado, visto, visitar, escribir, escrito, hablar, hablado
pt: ligar, falar, convidar
it: chiamato, sentito
de nl: anrufen, schreiben, besuchen, treffen, bellen, schrijven
`);

/** Past forms that their ending does not tell (`-ed`, `ge-`). */
export const PAST = phrases(`
ate, beat, became, began, bought, brought, built, came, caught, chose, drank, drew, drove, fell, felt, fought, found
flew, gave, got, had, heard, held, hung, kept, knew, led, left, lent, lost, made, met, paid, ran, rang, rode, said
sang, sat, saw, sent, slept, sold, spent, spoke, stood, swam, taught, told, took, was, were, went, woke, won, wore
wrote
fr: j'ai, on a, nous avons
`);

/** What follows a link that an intention came true for. */
export const DONE = phrases(`
finally did, finally managed, and did, and it worked
`);

/** Words that open a question, whatever its verb says of the past. */
export const ASKING = phrases(`
who, what, when, where, why, how, did, does, do, is, are, was, has, have, can, could, would, should, will, shall, any
and
`);

/** A to-do opens with one of these, whatever follows: `book haircut with [[Sam]]`. None is a past form or the name of an occasion. */
export const ORDERS = `
accept add adjust advertise apologise apply arrange ask assemble assign attend avoid borrow bring build buy
cancel chase choose circle cite clean clear collect compare compile complain complete confirm congratulate
connect consider convince create decide decline deliver discuss download escalate evaluate explain extend fetch
fill find finish fix follow forward gather get give go grab hand handle hire include inform install introduce
investigate invite involve keep learn lend loop make mention negotiate notify nudge organise organize pay
persuade pick ping print propose prove pull raise reach rebook recommend refund register remember remind remove
renew rent repair replace reschedule resend reserve respond reward rsvp scan sell send settle sort speak
sponsor submit suggest take teach tell transfer translate try upload verify warn wash wish wrap write
`
  .trim()
  .split(/\s+/);

/** These are orders too, unless a word of `OF_A_NOUN` follows: `order the cake for [[Sam]]`, `order from [[Sam]]`. */
export const NOUNLIKE_ORDERS = `
answer approve back bake book charge chat check clarify contact cook copy draft drop edit export feed figure
file hang help join list look move offer order pack plan post practice practise pray prep prepare process
promise push record reference reply report request return review ring run schedule share ship sign start study
support swap test thank treat update vote wait watch water
`
  .trim()
  .split(/\s+/);

/** What follows a noun, not an order. */
export const OF_A_NOUN =
  `with w from by at of club group night class day party trip session god`.split(" ");

/** News of somebody, right after a link that begins its clause: `[[Sam]] is off until May`. */
export const NEWS = phrases(`
(?:is|are)(?! (?:here|back|with|coming|staying|visiting|over|well|fine|happy|better)), never, still, probably, has
(?:does|did|wo|is|has|could|ca|would)n't, would, should, might, can, knows, owns, lives, hates, loves, gets, deserves
owes, misses, turns, takes over, forgot, quit, retired, died, passed away, was mentioned, broke up, got the
got (?:married|engaged), moved out, signs, goes home, out sick, sick, ill, absent, off
on (?:holiday|leave|parental|call), up for, unhappy, very sorry, in (?:hospital|meetings), bday, birthday, gift
de nl fr es: ist (?:im|in|krank|weg|tot), is (?:ziek|jarig), arbeitet, est (?:malade|enceinte), está, se casa
`);

/** The writer, or speech: with one of these in the clause it is no mere news. */
export const WITH_WRITER = phrases(`
i, me, us, we, my, our, him, with her, with them, together, told, says, said, dinner, lunch, coffee
de nl fr es: mir, uns, ons, mij, moi, nous, m'a, me
`);

/** Words that open a clause and are nobody. */
export const NOT_A_NAME = phrases(`
i, we, ¤, just, then, also, today, yesterday, tonight, later, again, still, first, once, and, who, had, have, i've
got, went, both, never, after, it, been, was, finally, ever, last, as, all, so, even, what, how, why, you, next, that
`);

/** What somebody else did or does to the one linked: `Mum visited [[Sam]]`, `Ella adores [[Sam]]`. */
export const THEY_DO = phrases(`
saw, called, phoned, rang, visited, asked, drove, interviewed, announced, knew, knows, adores, misses, prefers, likes
hates, loves, praised, mentions, facetimed, spent, had, is seeing, is having, is staying, moved in, ran into
forwarded, works with, say
`);

/** What the voice or a page did not bring about, in the clause behind: `rang [[Sam]], no answer`. */
export const FAILED = phrases(`
no (?:answer|luck|reply), voicemail full, went straight, line busy, busy, closed, not sent, deleted it, tore it
(?:but )?(?:she|he|they)? ?(?:didn't|must have been out|not in), cancelled, s?he's ill, didn't
de nl fr es: keine antwort, nicht erreicht, geen gehoor, pas de réponse, sin respuesta
`);

/** Labels before a colon, whose links are not there. */
export const LABELS = phrases(`
candidates, cards, source, apologies, owner, action, absent, follow up, on this, related, the list, excused, regrets
write, invites, to call, to make, credit
`);

/** Words that begin a clause of their own. */
export const STARTERS = phrases(`
but, so, because, although, though, while, who, which, then
de nl: aber, denn, weil, maar, omdat
fr es pt it: mais, pero, porque, mas, perché
`);

/** Words that stand between the links of a list. */
export const JOINERS = phrases(`
and, or, maybe
de nl: und, oder, en, of
fr es pt it: et, ou, y, o, e
`);
