/**
 * The words by which a link is known to be wished for, spoken of or not reached, rather than in
 * contact: `should call [[Sam]]`, `heard about [[Sam]]`, `no answer from [[Sam]]`. All are lower
 * case, by language and meaning; every language counts in every note, since people mix them.
 *
 * `…` stands for at most two words and then a verb of contact: `wanted to …` is `wanted to call
 * [[Sam]]` but not `wanted to swim, [[Sam]] too`. `¤` stands for another link.
 */
type Phrases = Readonly<Record<string, readonly string[]>>;

/** Anywhere from the clause's beginning to the link. */
export const BEFORE: Phrases = {
  duty: ["should", "must", "need to", "needs to", "have to", "has to", "ought to", "owe", "let's"],
  "duty not done": ["supposed to …", "time to …", "chance to …", "promised to …"],
  wish: ["want", "want to", "wants to", "wanted to …", "would", "i'd like to", "i'd love to"],
  hope: ["hope", "hoping", "hopefully", "hoped to …", "wish i", "looking forward to", "can't wait"],
  thought: ["miss", "missing", "wonder", "wondering", "thinking of", "thinking about", "dreamt"],
  plan: ["will", "i'll", "we'll", "shall", "going to …", "gonna", "plan to", "plans to"],
  "plan not done": ["planning to", "planned to …", "was planning to", "meaning to", "meant to …"],
  aim: ["intend to", "considering", "trying to …", "try to", "keep forgetting"],
  perhaps: ["maybe", "perhaps", "possibly", "possible", "might", "could …"],
  reminder: ["remind me", "remind myself", "reminder", "remember to", "don't forget", "make sure"],
  errand: ["asked me to", "asked us to", "asks me to", "wants me to", "wants us to", "told me to"],
  list: ["to-do", "todo", "todos", "to do", "guest list"],
  later: ["next time", "when i see", "when i next see", "before i see"],
  "not reached": ["didn't …", "couldn't …", "haven't …", "hasn't …", "never …", "tried to …"],
  "not done": ["tried …", "forgot to …", "without …", "instead of …", "never got", "didn't get"],
  waiting: ["waiting for", "waiting on", "waiting to hear", "wait for"],
  "de: duty": ["muss", "müsste", "müssen", "müssten", "sollte", "sollten", "soll", "vergessen"],
  "de: wish": ["möchte", "möchten", "würde", "würden", "könnte", "könnten", "wollte", "wollten"],
  "de: plan": ["vielleicht", "hoffe", "hoffentlich", "werde …", "warte auf", "nichts gehört"],
  "fr: duty": ["dois", "doit", "devrais", "devrait", "devrions", "faut", "faudrait", "oublier"],
  "fr: wish": ["veux", "voudrais", "aimerais", "voulais", "envie de", "j'espère", "peut-être"],
  "fr: plan": ["penser à", "pense à", "vais …", "n'ai pas …", "pas réussi à"],
  "es: duty": ["tengo que", "tenemos que", "hay que", "debo", "debería", "deberíamos", "olvidar"],
  "es: wish": ["quiero", "queremos", "quería", "quisiera", "me gustaría", "espero", "ojalá"],
  "es: plan": ["quizás", "quizá", "tal vez", "voy a …", "vamos a …", "no he …", "no pude …"],
  "nl: duty": ["moet", "moeten", "vergeten"],
  "nl: wish": ["wil", "wilde", "zou", "zouden", "misschien", "hopelijk", "ga …", "niets gehoord"],
  "pt: duty": ["preciso", "tenho de", "tenho que", "temos de", "temos que", "devo", "devia"],
  "pt: wish": ["deveria", "quero", "queria", "gostaria", "gostava", "talvez", "esquecer", "vou …"],
  "it: duty": ["devo", "dobbiamo", "dovrei", "dovremmo", "bisogna", "dimenticare", "ricordarsi"],
  "it: wish": [
    "voglio",
    "volevo",
    "vorrei",
    "vorremmo",
    "piacerebbe",
    "forse",
    "spero",
    "non ho …",
  ],
};

/** Right before the link, or before a list of links; an article may stand between. */
export const ADJACENT: Phrases = {
  "spoken of": ["about", "re", "regarding", "thought of", "think of", "reminds me of"],
  reminder: ["reminded me of", "photo of", "photos of", "picture of", "number of", "news of"],
  told: ["told me", "told us", "tells me", "told me that", "told us that", "mentioned"],
  "told that": [
    "mentioned that",
    "says",
    "says that",
    "said that",
    "¤ said",
    "she said",
    "he said",
  ],
  heard: ["heard", "heard that", "learned that", "found out", "found out that", "turns out"],
  guessed: ["apparently", "sounds like", "thinks", "thinks that"],
  written: ["book by", "article by", "post by", "paper by", "essay by", "read", "reading"],
  recommended: ["the book", "the film", "the article", "the podcast", "the show", "the recipe"],
  "to do": ["idea for", "ideas for", "gift for", "gifts for", "present for", "presents for"],
  "to book": ["flights for", "tickets for", "card for"],
  "to say": ["something for", "question for", "questions for", "agenda for"],
  "not reached": ["answer from", "no reply from", "no response from", "no news from"],
  silence: ["no word from", "not a word from", "nothing from", "no sign of"],
  missed: ["missed call from", "missed calls from", "missed a call from"],
  de: ["mir von", "uns von", "erzählte von", "über", "keine antwort von", "nichts von"],
  "de: to do": ["geschenk für", "idee für"],
  fr: ["parlé de", "parle de", "nouvelles de", "dit que", "cadeau pour", "idée pour", "réponse de"],
  es: ["habló de", "hablado de", "sobre", "noticias de", "dice que", "dijo que", "contó que"],
  nl: ["over", "zei dat", "zegt dat", "cadeau voor", "geen antwoord van"],
  pt: [
    "falou de",
    "falou do",
    "falou da",
    "falou-me de",
    "falou-me do",
    "falou-me da",
    "disse que",
  ],
  it: ["parlato di", "parlato del", "parlato della", "notizie di", "detto che", "dice che"],
};

/** The clause's first words: an order to oneself. */
export const OPENING: Phrases = {
  say: ["ask", "tell", "thank", "remind", "congratulate", "talk to", "speak to", "apologise to"],
  write: ["write", "get back to", "get in touch with", "reach out to", "follow up with", "contact"],
  bring: ["send", "give", "buy", "pick up", "drop off", "wish", "pray for", "happy birthday"],
  arrange: ["invite", "plan", "plans", "schedule", "arrange", "organise", "organize", "prep"],
  look: ["prepare", "look into", "find out", "check with", "check if", "check whether"],
  list: ["to …", "people to …", "friends to …", "idea", "ideas", "if"],
  de: ["morgen", "idee"],
  fr: ["écrire", "remercier", "inviter", "demander à", "téléphoner", "rappeler", "relancer"],
  es: ["escribir", "preguntar", "invitar", "visitar", "mañana"],
  pt: ["escrever", "convidar", "ligar", "telefonar", "visitar", "perguntar"],
  it: ["chiamare", "scrivere", "invitare", "ringraziare", "chiedere a", "telefonare a"],
};

/** The clause's first words, up to the link: `call [[Sam]]` is an order, `call with [[Sam]]` took place. */
export const OPENING_UP_TO_LINK: Phrases = {
  en: ["call", "text", "email", "e-mail", "mail", "message", "phone", "ring", "ping", "dm"],
  meet: ["visit", "meet", "see", "call back", "contact"],
  fr: ["appeler", "voir", "contacter", "prévenir"],
  es: ["llamar a", "llamar", "ver a", "hablar con"],
  pt: ["falar com"],
};

/** Between the link and the clause's end. */
export const AFTER: Phrases = {
  "not reached": ["didn't pick up", "didn't answer", "didn't reply", "never picked up"],
  silence: ["never answered", "never replied", "never called", "hasn't replied", "hasn't answered"],
  "not answering": ["isn't answering", "not answering", "didn't show", "hasn't written"],
  "called off": [
    "cancelled",
    "canceled",
    "called off",
    "fell through",
    "postponed",
    "moved to next",
  ],
  "to come": [
    "is coming",
    "are coming",
    "will …",
    "s birthday is",
    "s birthday on",
    "s birthday in",
  ],
  de: ["anrufen", "zurückrufen", "schreiben", "besuchen", "einladen", "fragen", "danken"],
  "de: not reached": ["nicht erreicht", "nicht abgenommen", "nicht ran", "abgesagt"],
  nl: ["bellen", "schrijven", "opzoeken", "bezoeken", "uitnodigen", "vragen", "appen", "mailen"],
  "nl: not reached": ["niet op", "niet bereikt", "afgezegd"],
  romance: ["pas répondu", "ne répond pas", "no contesta", "non risponde", "não atendeu"],
};

/** Days still to come: on either side of the link, when nothing in the clause is past. */
export const TO_COME: Phrases = {
  en: ["tomorrow", "next week", "next month", "next year", "next weekend", "soon", "some day"],
  next: ["next session", "next meeting", "next call", "next dinner", "next lunch", "next club"],
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].flatMap(
    (day) => [`on ${day}`, `next ${day}`],
  ),
  de: ["nächste woche", "nächsten monat", "bald", "demnächst"],
  fr: ["demain", "la semaine prochaine", "le mois prochain", "bientôt"],
  es: ["la próxima semana", "la semana que viene", "pronto"],
  nl: ["volgende week", "volgende maand", "binnenkort"],
  pt: ["amanhã", "para a semana", "em breve"],
  it: ["domani", "la prossima settimana", "la settimana prossima", "presto"],
};

/** The verbs of contact that end what `…` stands for. */
export const CONTACT: Phrases = {
  speak: [
    "ask",
    "asked",
    "call",
    "called",
    "calling",
    "phone",
    "phoned",
    "phoning",
    "ring",
    "rung",
  ],
  talk: ["speak", "spoken", "talk", "talked", "tell", "told", "answer", "thank", "reply"],
  write: ["text", "message", "email", "write", "writing", "written", "contact", "heard", "hear"],
  meet: ["meet", "met", "see", "seen", "seeing", "visit", "visited", "visiting", "catch", "invite"],
  reach: ["reach", "reached", "reaching", "get hold of", "arrange", "set up", "organise"],
  fr: ["appeler", "appelé", "voir", "vu", "écrire", "écrit", "joindre", "inviter"],
  es: ["llamar", "llamado", "ver", "visto", "visitar", "escribir", "escrito", "hablar", "hablado"],
  pt: ["ligar", "falar", "escrever", "convidar"],
  it: ["chiamato", "visto", "sentito"],
  "de, nl": ["anrufen", "schreiben", "besuchen", "treffen", "bellen", "schrijven"],
};

/** Past forms that their ending does not tell (`-ed`, `ge-`). */
export const PAST: Phrases = {
  a: ["ate", "bought", "brought", "came", "caught", "drank", "felt", "fought", "found", "gave"],
  g: ["got", "had", "heard", "made", "met", "ran", "rang", "said", "sat", "saw", "sent", "spent"],
  s: ["spoke", "taught", "told", "took", "was", "went", "were", "won", "wrote", "j'ai", "on a"],
};

/** What follows a link that an intention came true for. */
export const DONE: Phrases = {
  en: ["finally did", "finally managed", "and did", "and it worked"],
};

/** Words that begin a clause of their own. */
export const STARTERS: readonly string[] = [
  ...["but", "so", "because", "although", "though", "while", "who", "which", "then"],
  ...["aber", "denn", "weil", "mais", "pero", "porque", "maar", "omdat", "mas", "perché"],
];

/** Words that stand between the links of a list. */
export const JOINERS: readonly string[] = [
  ...["and", "or", "und", "oder", "et", "ou", "y", "o", "e", "en", "of"],
];
