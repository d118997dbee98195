/**
 * The words by which a link is known to be wished for, spoken of or not reached, rather than in
 * contact: `should call [[Sam]]`, `heard about [[Sam]]`, `no answer from [[Sam]]`. All are lower
 * case; each row begins with its language, and every language counts in every note, since people
 * mix them.
 *
 * `…` stands for at most two words and then a verb of contact: `wanted to …` is `wanted to call
 * [[Sam]]` but not `wanted to swim, [[Sam]] too`. `¤` stands for a link.
 */

/** The phrases of a table's rows. */
function phrases(rows: string): readonly string[] {
  return rows
    .trim()
    .split("\n")
    .flatMap((row) => row.slice(row.indexOf(":") + 1).split(","))
    .map((phrase) => phrase.trim());
}

/** Phrases that only look like others below: they are taken away before anything is read. */
export const IDIOMS = phrases(`
  en: have to say, have to admit, must say, must admit, thank you, let's say, if only, must have
  en: must've, couldn't help, couldn't stop, glad that, happy that, lucky that, nice that
  en: lovely that
`);

/** Anywhere from the clause's beginning to the link. */
export const BEFORE = phrases(`
  en: should, must, mustn't, need to, needs to, have to, has to, ought to, owe, let's
  en: supposed to …, time to …, chance to …, high time, want, want to, wants to, wanted to …
  en: would, i'd like to, i'd love to, hope, hoping, hopefully, hoped to …, wish i
  en: looking forward to, can't wait, miss, missing, wonder, wondering, thinking of
  en: thinking about, dreamt, will, i'll, we'll, shall, going to …, gonna, plan to, plans to
  en: planning to, planned to …, meaning to, meant to …, promised to …, intend to, considering
  en: trying to …, try to, keep forgetting, putting off, maybe, perhaps, possibly, possible
  en: might, could …, remind me, remind myself, reminder to, remember to, don't forget
  en: not to forget, make sure, asked me to, asked us to, asks me to, wants me to, wants us to
  en: told me to, to-do, todo, todos, to do, guest list, next time, when i see, when i next see
  en: before i see, didn't …, couldn't …, haven't …, hasn't …, never …, tried to …, nobody …
  en: no one …, nearly …, almost …, no luck, not …, without …, tried …, forgot to …, instead of …
  en: never got, didn't get, waiting for, waiting on, waiting to hear, wait for, forever since
  en: ages since, years since, months since, weeks since, while since, better …, suggested …
  en: thought i saw
  de: muss, müsste, müssen, müssten, sollte, sollten, soll, vergessen, möchte, möchten, würde
  de: würden, könnte, könnten, wollte, wollten, vielleicht, hoffe, hoffentlich, werde …
  de: warte auf, nichts gehört
  fr: dois, doit, devrais, devrait, devrions, faut, faudrait, oublier, veux, voudrais, aimerais
  fr: voulais, envie de, j'espère, peut-être, penser à, pense à, vais …, n'ai pas …, pas réussi à
  es: tengo que, tenemos que, hay que, debo, debería, deberíamos, olvidar, quiero, queremos
  es: quería, quisiera, me gustaría, espero, ojalá, quizás, quizá, tal vez, voy a …, vamos a …
  es: no he …, no pude …
  nl: moet, moeten, vergeten, wil, wilde, zou, zouden, misschien, hopelijk, ga …, niets gehoord
  pt: preciso, tenho de, tenho que, temos de, temos que, devo, devia, deveria, quero, queria
  pt: gostaria, gostava, talvez, esquecer, vou …
  it: devo, dobbiamo, dovrei, dovremmo, bisogna, dimenticare, ricordarsi, voglio, volevo, vorrei
  it: vorremmo, piacerebbe, forse, spero, non ho …
`);

/** Right before the link, or before a list of links; an article may stand between. */
export const ADJACENT = phrases(`
  en: about, re, regarding, thinking, whether, that, how, why, what, thought of, think of
  en: reminds me of, reminded me of, memories of, photo of, photos of, picture of, pictures of
  en: number of, news of, told me, told us, tells me, mentioned, ¤ said, she said, he said, heard
  en: learned, found out, turns out, apparently, sounds like, book by, article by, post by
  en: paper by, essay by, read, reading, reread, the book, the film, the article, the podcast
  en: the show, the recipe, answer from, no reply from, no response from, no news from
  en: no word from, not a word from, nothing from, no sign of, missed call from
  en: missed calls from, missed a call from, friend of, sister of, brother of, mother of
  en: father of, funeral of, death of, memory of, proud of, fan of, blocked by, recommendation by
  en: recommended by
  de: mir von, uns von, erzählte von, über, nichts von, dass, ob, keine antwort von
  de: keine nachricht von, geschenk für, idee für
  fr: parlé de, parle de, nouvelles de, que, cadeau pour, idée pour, réponse de
  es: habló de, hablado de, sobre, noticias de, regalo para
  nl: over, dat, cadeau voor, geen antwoord van
  pt: falou de, falou do, falou da, falou-me de, falou-me do, falou-me da
  it: parlato di, parlato del, parlato della, notizie di, che, regalo per
`);

/** Before `for [[Sam]]` these are done with them; anything else for them is made in their absence. */
export const FOR_THEM = phrases(`
  en: cooked, baked, dinner, lunch, babysat, babysitting, played, sang, there, waited, thanks
  en: god, drinks, breakfast
`);

/** `Ana says [[Sam]] is moving`: after one or two words at the clause's beginning. */
export const REPORTS = phrases(`
  en: says, said, reckons, thinks, believes, claims, swears, knows, hopes, mentioned
  de nl: sagt, meint, zegt
  fr es it pt: dit, dice, diz
`);

/** The clause's first words: an order to oneself. */
export const OPENING = phrases(`
  en: ask, tell, thank, remind, congratulate, talk to, speak to, apologise to, write, get back to
  en: get in touch with, reach out to, follow up with, reply to, contact, chase, ping, respond to
  en: introduce, wish, pray for, send, give, buy, pick up, drop off, return, lend, happy birthday
  en: invite, plan, plans, schedule, arrange, organise, organize, prep, prepare, confirm, find
  en: find out, look into, check with, check on, check if, check whether, try, mention, to …
  en: people to …, friends to …, idea, ideas, if, bring, order, share, collect, fetch
  en: forward, hand, take, explain, discuss, help, join, nudge, remember
  en: bake, cook, look up, look for, see if, see whether
  de: morgen, idee
  fr: écrire, remercier, inviter, demander à, téléphoner, rappeler, relancer, acheter, envoyer
  fr: répondre à, passer voir, prendre des nouvelles
  es: escribir, preguntar, invitar, visitar, mañana
  pt: escrever, convidar, ligar, telefonar, visitar, perguntar, falar
  it: chiamare, scrivere, invitare, ringraziare, chiedere, telefonare, sentire, ricordarmi
  it: comprare, mandare, portare
  es pt: comprar, recordar, mandar, lembrar, marcar, enviar
`);

/** The clause's first words, up to the link: `call [[Sam]]` is an order, `call with [[Sam]]` took place. */
export const OPENING_UP_TO_LINK = phrases(`
  en: call, text, email, e-mail, mail, message, phone, ring, dm, call back, visit, meet, see, get
  en: show
  fr: appeler, voir, contacter, prévenir
  es: llamar a, llamar, ver a, hablar con
`);

/** Between the link and the clause's end. */
export const AFTER = phrases(`
  en: didn't pick up, didn't answer, didn't reply, never picked up, never answered, never replied
  en: never called, hasn't replied, hasn't answered, isn't answering, not answering, didn't show
  en: hasn't written, cancelled, canceled, called off, fell through, postponed, moved to next
  en: hasn't got back, hasn't called, hasn't texted, didn't call, didn't come
  de: anrufen, zurückrufen, schreiben, besuchen, einladen, fragen, danken, nicht erreicht
  de: nicht abgenommen, nicht ran, abgesagt
  nl: bellen, schrijven, opzoeken, bezoeken, uitnodigen, vragen, appen, mailen, niet op
  nl: niet bereikt, afgezegd
  romance: pas répondu, ne répond pas, no contesta, non risponde, não atendeu
`);

/** What is theirs and met them with it, after `[[Sam]]'s`; whatever else is theirs is only spoken of. */
export const THEIRS = phrases(`
  en: place, house, flat, home, apartment, room, garden, kitchen, office, car, boat, sofa, couch
  en: company, help, treat, turn, question, wedding, funeral, party, dinner, lunch, bbq, barbecue
  en: graduation, birthday party, birthday dinner, birthday lunch, birthday drinks, leaving do
  en: leaving party, concert, play, show, gig, class, lesson, letter, email, message, text, call
  en: postcard, talk, presentation, here, back, in, over, coming, staying, visiting, with, and
  en: or, for, to, on, at, until, till, then, after, tonight, this, again
`);

/** Days still to come, on either side of the link, when nothing in the clause is past. */
export const TO_COME = phrases(`
  en: tomorrow, next week, next month, next year, next weekend, soon, some day, next session
  en: next meeting, next call, next dinner, next lunch, next club, on monday, next monday
  en: on tuesday, next tuesday, on wednesday, next wednesday, on thursday, next thursday
  en: on friday, next friday, on saturday, next saturday, on sunday, next sunday, is coming
  en: are coming, will …
  de: nächste woche, nächsten monat, bald, demnächst
  fr: demain, la semaine prochaine, le mois prochain, bientôt
  es: la próxima semana, la semana que viene, pronto
  nl: volgende week, volgende maand, binnenkort
  pt: amanhã, para a semana, em breve
  it: domani, la prossima settimana, la settimana prossima, presto
`);

/** The verbs of contact that end what `…` stands for. */
export const CONTACT = phrases(`
  en: ask, asked, call, called, calling, phone, phoned, phoning, ring, rung, speak, spoken, talk
  en: talked, tell, told, answer, thank, thanked, reply, text, message, email, write, writing
  en: written, contact, heard, hear, meet, met, see, seen, seeing, visit, visited, visiting
  en: catch, invite, reach, reached, reaching, get hold of, arrange, set up, organise, replied
  en: apologise, apologised, invited, ringing, texted, messaged, asking, inviting, telling
  en: texting, emailing, get through, got through, get back
  fr: appeler, appelé, voir, vu, écrire, écrit, joindre, inviter
  es: llamar, llamado, ver, visto, visitar, escribir, escrito, hablar, hablado
  pt: ligar, falar, escrever, convidar
  it: chiamato, visto, sentito
  de nl: anrufen, schreiben, besuchen, treffen, bellen, schrijven
`);

/** Past forms that their ending does not tell (`-ed`, `ge-`). */
export const PAST = phrases(`
  en: ate, beat, became, began, bought, brought, built, came, caught, chose, drank, drew, drove
  en: fell, felt, fought, found, flew, gave, got, had, heard, held, hung, kept, knew, led, left
  en: lent, lost, made, met, paid, ran, rang, rode, said, sang, sat, saw, sent, slept, sold
  en: spent, spoke, stood, swam, taught, told, took, was, were, went, woke, won, wore, wrote
  fr: j'ai, on a, nous avons
`);

/** What follows a link that an intention came true for. */
export const DONE = phrases(`
  en: finally did, finally managed, and did, and it worked
`);

/** Words that open a question, whatever its verb says of the past. */
export const ASKING = phrases(`
  en: who, what, when, where, why, how, did, does, do, is, are, was, has, have, can, could, would
  en: should, will, shall, any, and
`);

/** Words that begin a clause of their own. */
export const STARTERS = phrases(`
  en: but, so, because, although, though, while, who, which, then
  de nl: aber, denn, weil, maar, omdat
  fr es pt it: mais, pero, porque, mas, perché
`);

/** Words that stand between the links of a list. */
export const JOINERS = phrases(`
  en: and, or, maybe
  de nl: und, oder, en, of
  fr es pt it: et, ou, y, o, e
`);
