/** The verbs by which an intention is known, and those by which it is not one. */

/** A to-do opens with one of these, whatever follows: `book haircut with [[Sam]]`. None is a past form or the name of an occasion. */
export const ORDERS = `
accept add adjust advertise advise agree allow apologise apologize apply arrange ask assemble assign attend avoid beg
bless borrow bring build buy cancel chase cheer choose circle cite clean clear collect comfort compare compile
circulate complain complete confess confirm confront congratulate connect consider consult convince create decide decline
deliver describe discuss distract donate download encourage escalate evaluate explain extend fetch fill find finish
fix follow forgive forward gather get give go google grab greet handle hire impress include inform inspect install
introduce investigate invite involve join keep kiss learn lend loop make mention negotiate notify nudge organise
organize owe pay persuade pester pick ping pop print propose prove pull raise reach reassure rebook recommend refund
register remember remind remove renew rent repair repay replace rescue reschedule resend reserve respond reward rsvp
scan sell send settle solve sort speak sponsor squeeze steer submit suggest take teach tell transfer translate try
unblock upload verify wake warn wash welcome wish wrap write
`;

/** These are orders too, unless a word of `OF_A_NOUN` follows: `order the cake for [[Sam]]`, `order from [[Sam]]`. */
export const NOUNLIKE_ORDERS = `
answer approve back bake book charge chat check clarify contact cook copy draft drop edit export feed figure
file hang help list look move offer order pack plan post practice practise pray prep prepare process
promise push record reference reply report request return review ring run schedule share ship sign start study
support swap test thank treat update vote wait watch water
`;

/** Romance orders: none is a noun, or the name of an occasion. A pronoun may hang on one: `avisarle`. */
export const ROMANCE_ORDERS = `
llamar avisar preguntar enviar mandar escribir contestar responder confirmar pedir comprar devolver recoger quedar
invitar felicitar agradecer reservar organizar llevar prestar recordar buscar acabar terminar revisar reenviar compartir
entregar firmar pagar cobrar concertar acordar proponer planear programar ayudar acompañar contar explicar encargar
regalar consultar solicitar localizar ir pasar hablar decir mirar concretar cerrar coordinar
chiamare richiamare telefonare scrivere rispondere mandare inviare spedire chiedere domandare confermare comprare
restituire riportare portare prendere invitare ringraziare ricordare fissare organizzare preparare prenotare avvisare
dire firmare ritirare recuperare cercare finire controllare inoltrare consegnare proporre concordare aiutare
accompagnare salutare vedere parlare pagare sollecitare disdire chiarire verificare andare passare
ligar telefonar escrever responder perguntar confirmar devolver levar trazer convidar lembrar marcar combinar avisar
dizer emprestar oferecer encaminhar propor ajudar acompanhar falar encomendar agendar desmarcar verificar tratar
appeler rappeler écrire répondre envoyer renvoyer demander confirmer acheter rapporter inviter remercier prendre
réserver organiser préparer prévenir dire caler fixer planifier finir terminer relire corriger payer rembourser signer
récupérer chercher prêter offrir partager transférer transmettre proposer aider accompagner contacter relancer
commander féliciter souhaiter faire valider vérifier imprimer reporter annuler convaincre rendre apporter déposer remplacer excuser
`;

/** German and Dutch verbs that end a to-do before its preposition: `Karte schreiben an [[Sam]]`. */
export const GERMANIC_ORDERS = `
schreiben schicken senden machen vereinbaren abstimmen ausmachen absprechen geben kaufen besorgen bringen
zurückbringen zurückgeben vorbeibringen mailen bestellen buchen klären nachfragen planen organisieren
einholen anfragen helfen zurückrufen abholen suchen überweisen weiterleiten weitergeben beantworten absagen verschieben
sturen opsturen doorsturen kopen maken brengen terugbrengen teruggeven regelen bestellen plannen inplannen prikken
beantwoorden vragen langsgaan bellen terugbellen mailen appen aanbieden herinneren bedanken afspreken afzeggen zoeken ophalen geven schrijven boeken bespreken verzetten
`;

/** What follows a noun, not an order. */
export const OF_A_NOUN = `with w from by at of club group worker night class day party trip session god`;

/** More verbs that follow `to`; at a clause's beginning they are nouns or past forms too. */
export const OTHER_VERBS = `
be bother call catch come dance date dine drive eat email e-mail face feel forget have hear hit hold host hug interview
know let listen live love marry meet mentor message miss open pass phone play put question read say see set show sing sit
skype spend stay stop stand talk text tour travel trust use visit walk work worry zoom
`;

/** Whatever stands before `to` when the deed was done: `went to see [[Sam]]`, `lovely to meet [[Sam]]`. */
export const REALISED = `
went, came, drove, walked, ran, flew, rode, cycled, popped, nipped, stopped, rang, called, phoned, dropped, managed, stayed, sat, met
helped, started, began, continued, travelled, turned, returned, hurried, rushed, joined, had, took, got, (?:nice|good|great|lovely), happy
glad, pleased, fun, wonderful, honour, pleasure, privilege, relief, remembered, dared, able, used, woke, learned, skipped, enough
`;

/** They came or called, in so many words. */
export const REACHED = `
(?:call|phon|text|email|messag|visit|answer|repli|dropp|popp|stopp|invit|hugg|thank|help|ask)ed, rang, told, wrote, came, brought, gave, picked, sent, sat, says, showed
`;

/** What is done in company: with `we` before one of these, whoever is named was there. */
export const TOGETHER = `
stayed, talked, chatted, watched, walked, ate, drank, laughed, played, sat, cooked, danced, sang, hugged, baked, lunched, dined, swam, strolled, giggled, reminisced
`;

/** The verbs of contact: `never …` is `never called [[Sam]]`, but not `never swam, [[Sam]] neither`. */
export const CONTACT = `
(?:ask|call|phon|ring|speak|talk|tell|answer|thank|reply|text|messag|email|writ|contact)(?:e|ed|ing)?
(?:hear|meet|see|visit|catch|invit|reach|arrang|organis|apologis)(?:e|ed|ing)?, wrote, replied, rung, spoken, told
written, heard, met, seen, saw, spoke, rang, get hold of, set up, get through, got through, get back
fr: appeler, appelé, voir, vu, écrire, écrit, joindre, inviter
es: llamar, llamado, visto, visitar, escribir, escrito, hablar, hablado
pt: ligar, falar, convidar
it: chiamato, sentito
de nl: anrufen, schreiben, besuchen, treffen, bellen, schrijven
`;
