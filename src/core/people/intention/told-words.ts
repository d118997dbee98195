/**
 * The words by which somebody is known to be only told of: hearsay, news, what others do. Their spelling
 * is told in `intention-words.ts`.
 */

/** `Ana says [[Sam]] is moving`: right before the link. */
export const REPORTS = `
(?:say|know|expect|reckon|think|believe|claim|swear|hope|mention|insist|suspect|guess|report|announce|complain|admit|argue|imply|predict|fear|suggest|worrie)s?, (?:people|folks|all|some) say, said, the feeling, expected, trust
thought, believed, claimed, swore, insisted, reckoned, mentioned, complained, suspected, reported, admitted, announced, argued
de nl: sagt, sagte, sagen, erzählen, munkeln, hoffe, hoffen, fürchte, vermute, meint, meinte, glaubt, behauptet, erzählt, zegt, zei, denkt
fr es it pt: dit, pense, croit, raconte, dice, cree, cuenta, diz, acha, crede
`;

/** What a sentence begins with when it passes on what others say. */
export const FRAMES = `
according to, from what, the way, word, news, heard, hear, laut, wie, d'après, selon, según, volgens, segundo, secondo
`;

/** What passes on what others say, behind it: `[[Sam]] is leaving, apparently`. */
export const HEARSAY_BEHIND = `
apparently, supposedly, allegedly, reportedly, (?:that's|that is|such is) (?:the|what)(?: \\S+)? (?:gossip|rumou?r|word|they|people), (?:i|we) (?:hear|heard|gather|am told), (?:i'm|we're) told, (?:the|my|our|her|his) (?:\\S+ ){1,2}(?:told (?:me|us)|says|said|tells everyone), (?:they|people|some) say, so (?:i hear|i'm told|the story goes)
rumour has it, word has it, wie man hört, heißt es, sagt man, paraît-il, parait-il, il paraît, dit-on, apparemment, dicen, según dicen, por lo visto, schijnt het, naar verluidt, dizem, dicono
`;

/** News of somebody, right after a link that begins its clause: `[[Sam]] is off until May`. */
export const NEWS = `
(?:is|are)(?! (?:here|back|with|coming|staying|visiting|over|well|fine|happy|better)), never, still, probably, has(?! been (?:an?|so|such|very|really|lovely|wonderful|brilliant|great|kind|here|round|over) ), will(?! (?:den|die|das|dem|der|sich|mich|mir|uns|nicht|es|ihn|eine?n?|noch|nur|auch|wieder|nach|zu|am|im|ja) ), could, having, overslept, bailed
stayed (?:at )?(?:home|away), ought, was discharged, sent apologies, (?:was|were) (?:gone|away|absent|off|on leave)
(?:still )?(?:does|did|wo|is|has|could|ca|would)n't, only takes, would, should, might, can, knows, owns, lives, hates, loves, gets, deserves
owes, missed, (?:was|were|is|are) (?:meant|supposed|due|expected|going) to, misses, turns, takes over, forgot, quit, retired, died, passed away, was mentioned, broke up, got the
got (?:married|engaged), had (?:already |just )?(?:gone|left|forgotten|died), moved out, signs, goes home, (?:sends?|sent) (?:\\S+ ){0,3}(?:love|regards|greetings), up for, unhappy, very sorry, in (?:hospital|meetings), bday, birthday, gift
de nl fr es it pt: (?:lässt|lassen) (?:\\S+ )?grüßen, (?:laat|doet) (?:\\S+ )?groeten, (?:(?:te|vous|lui|leur) )?(?:passe|envoie|donne) le bonjour, (?:(?:te|os|le|ti|vi) )?(?:manda|mandó|envía) (?:\\S+ )?(?:saludos|recuerdos|saluti|cumprimentos|lembranças)
de nl fr es: soll(?:en)? (?:\\S+ ){0,4}(?:sein|haben|werden|ziehen|gehen), ist entschuldigt, (?:ist|sind) (?:(?:diese|nächste|seit|noch|heute|gerade|bis|erst|schon|längst|ab) (?:\\S+ ){0,3})?(?:im|in|auf|krank|weg|tot|verreist|umgezogen|unterwegs|fort|ausgezogen), (?:ist|sind)(?= $), wird(?! (?:mir|mich|uns) ), arbeitet, (?:est|sont) (?:toujours |encore |déjà |resté )?(?:malade|enceinte|en|à|coincé|parti|absent|sorti|bloqué)e?s?, sait peut-être, devai(?:t|ent), viennent, vient, étai(?:t|ent) (?:déjà |encore )?(?:sorti|absent|parti|en vacances)*, n'aurai(?:t|ent), n'(?:a|ont|est|sont) (?:toujours |encore )?pas, ne sera, ne serait, m'avait promis, está, se casa
de fr: war (?:entschuldigt|krank|weg), lag daheim, (?:wäre|hätte|würde|säße|sollte|könnte|müsste|sei|habe|wolle|werde|könne|müsse|solle)n?(?! (?:mir|mich|uns|ich|wir) ), meint, aurai(?:t|ent), serai(?:t|ent)
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
deserves?, awaits?, would(?:n't)? (?:have|never|laugh|love|hate|be|kill|approve|say|understand|know|turn|get), (?:is|are) (?:meeting|picking|joining|visiting|collecting) (?:me|us), (?:is|are) (?:waiting|owed|expecting|due|next|overdue|still waiting|on my (?:list|conscience|mind)), waits, (?:has|have|needs?|ought) to be \\p{L}+, needs? (?:\\p{L}+ing|an? (?:call|reply|answer|text|email|visit|letter|nudge|reminder|talking)), (?:keeps|kept) slipping
wartet, n'aurai(?:t|ent), devai(?:t|ent), (?:is|are) (?:going|said) to, (?:never|hasn't|haven't) heard from (?:me|us), (?:has|have) been on my (?:mind|list|conscience), fehlt noch, attend, espera, wacht
`;

/** The writer: with one of these, or of those below, in the clause it is no mere news. */
export const WRITER = `
i, i'd, i'll, i'm, i've, me, my
`;

/** The writer with others, or speech. */
export const COMPANY = `
us, we, we'd, we'll, our, him, with her, with them, together, told, says, said, dinner, lunch, coffee
de nl fr es: mir, uns, ons, mij, moi, nous, m'a, me
`;

/** Words that open a clause and are nobody. */
export const NOT_A_NAME = `
i, we, ¤, just, then, also, today, yesterday, tonight, later, again, still, first, once, and, who, had, have, i've
got, went, both, never, after, it, been, was, finally, ever, last, as, all, so, even, what, how, why, you, next, that
`;

/** What somebody else did or does to the one linked: `Mum visited [[Sam]]`, `Ella adores [[Sam]]`. */
export const THEY_DO = `
saw, called, phoned, rang, visited, asked, drove, interviewed, announced, knew, knows, adores, misses, prefers, likes
hates, loves, praised, mentions, facetimed, spent, had, is seeing, is having, is staying, moved in, ran into
forwarded, works with, say
`;
