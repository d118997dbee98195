/**
 * The words by which a link is known to be wished for, spoken of or not reached, rather than in
 * contact: `should call [[Sam]]`, `heard about [[Sam]]`, `no answer from [[Sam]]`. All are lower
 * case, by meaning and language; every language counts in every note, since people mix them.
 *
 * `…` stands for at most two words and then a verb of contact: `wanted to …` is `wanted to call
 * [[Sam]]` but not `wanted to swim, [[Sam]] too`. `¤` stands for a link.
 */
type Phrases = Readonly<Record<string, readonly string[]>>;

/** Phrases that only look like others below: they are taken away before anything is read. */
export const IDIOMS: Phrases = {
  said: ["have to say", "have to admit", "must say", "must admit", "thank you", "let's say"],
  wished: ["if only", "must have", "must've", "couldn't help", "couldn't stop"],
  glad: ["glad that", "happy that", "lucky that", "nice that", "lovely that"],
};

/** Anywhere from the clause's beginning to the link. */
export const BEFORE: Phrases = {
  duty: ["should", "must", "mustn't", "need to", "needs to", "have to", "has to", "ought to"],
  due: ["owe", "let's", "supposed to …", "time to …", "chance to …", "high time"],
  wish: ["want", "want to", "wants to", "wanted to …", "would", "i'd like to", "i'd love to"],
  hope: ["hope", "hoping", "hopefully", "hoped to …", "wish i", "looking forward to", "can't wait"],
  thought: ["miss", "missing", "wonder", "wondering", "thinking of", "thinking about", "dreamt"],
  plan: ["will", "i'll", "we'll", "shall", "going to …", "gonna", "plan to", "plans to"],
  "plan not kept": ["planning to", "planned to …", "meaning to", "meant to …", "promised to …"],
  aim: ["intend to", "considering", "trying to …", "try to", "keep forgetting", "putting off"],
  perhaps: ["maybe", "perhaps", "possibly", "possible", "might", "could …"],
  reminder: [
    "remind me",
    "remind myself",
    "reminder to",
    "remember to",
    "don't forget",
    "not to forget",
    "make sure",
  ],
  errand: ["asked me to", "asked us to", "asks me to", "wants me to", "wants us to", "told me to"],
  list: ["to-do", "todo", "todos", "to do", "guest list"],
  later: ["next time", "when i see", "when i next see", "before i see"],
  "not reached": ["didn't …", "couldn't …", "haven't …", "hasn't …", "never …", "tried to …"],
  nobody: ["nobody …", "no one …", "nearly …", "almost …", "no luck", "not …", "without …"],
  "not done": ["tried …", "forgot to …", "instead of …", "never got", "didn't get"],
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
  since: [
    "forever since",
    "ages since",
    "years since",
    "months since",
    "weeks since",
    "while since",
    "better …",
    "suggested …",
    "thought i saw",
  ],
};

/** Right before the link, or before a list of links; an article may stand between. */
export const ADJACENT: Phrases = {
  "spoken of": ["about", "re", "regarding", "thinking", "whether", "that", "how", "why", "what"],
  "thought of": ["thought of", "think of", "reminds me of", "reminded me of", "memories of"],
  shown: ["photo of", "photos of", "picture of", "pictures of", "number of", "news of"],
  told: ["told me", "told us", "tells me", "mentioned", "¤ said", "she said", "he said"],
  heard: ["heard", "learned", "found out", "turns out", "apparently", "sounds like"],
  written: [
    "book by",
    "article by",
    "post by",
    "paper by",
    "essay by",
    "read",
    "reading",
    "reread",
  ],
  recommended: ["the book", "the film", "the article", "the podcast", "the show", "the recipe"],
  "not reached": ["answer from", "no reply from", "no response from", "no news from"],
  silence: ["no word from", "not a word from", "nothing from", "no sign of"],
  missed: ["missed call from", "missed calls from", "missed a call from"],
  de: ["mir von", "uns von", "erzählte von", "über", "nichts von", "dass", "ob"],
  "de: silence": ["keine antwort von", "keine nachricht von", "geschenk für", "idee für"],
  fr: ["parlé de", "parle de", "nouvelles de", "que", "cadeau pour", "idée pour", "réponse de"],
  es: ["habló de", "hablado de", "sobre", "noticias de", "regalo para"],
  nl: ["over", "dat", "cadeau voor", "geen antwoord van"],
  pt: ["falou de", "falou do", "falou da", "falou-me de", "falou-me do", "falou-me da"],
  it: ["parlato di", "parlato del", "parlato della", "notizie di", "che", "regalo per"],
  kin: [
    "friend of",
    "sister of",
    "brother of",
    "mother of",
    "father of",
    "funeral of",
    "death of",
    "memory of",
    "proud of",
    "fan of",
  ],
  by: ["blocked by", "recommendation by", "recommended by"],
};

/** Before `for [[Sam]]` these are done with them; anything else for them is made in their absence. */
export const FOR_THEM: readonly string[] = [
  ...[
    "cooked",
    "baked",
    "dinner",
    "lunch",
    "babysat",
    "babysitting",
    "played",
    "sang",
    "there",
    "waited",
    "thanks",
    "god",
    "drinks",
    "breakfast",
  ],
];

/** `Ana says [[Sam]] is moving`: after one or two words at the clause's beginning. */
export const REPORTS: readonly string[] = [
  ...["says", "said", "reckons", "thinks", "believes", "claims", "swears", "knows", "hopes"],
  ...["mentioned", "sagt", "meint", "dit", "dice", "zegt", "diz"],
];

/** The clause's first words: an order to oneself. */
export const OPENING: Phrases = {
  say: ["ask", "tell", "thank", "remind", "congratulate", "talk to", "speak to", "apologise to"],
  write: [
    "write",
    "get back to",
    "get in touch with",
    "reach out to",
    "follow up with",
    "reply to",
  ],
  contact: ["contact", "chase", "ping", "respond to", "introduce", "wish", "pray for"],
  bring: ["send", "give", "buy", "pick up", "drop off", "return", "lend", "happy birthday"],
  arrange: ["invite", "plan", "plans", "schedule", "arrange", "organise", "organize", "prep"],
  prepare: ["prepare", "confirm", "find", "find out", "look into"],
  look: ["check with", "check on", "check if", "check whether", "try", "mention"],
  list: ["to …", "people to …", "friends to …", "idea", "ideas", "if"],
  de: ["morgen", "idee"],
  fr: ["écrire", "remercier", "inviter", "demander à", "téléphoner", "rappeler", "relancer"],
  es: ["escribir", "preguntar", "invitar", "visitar", "mañana"],
  pt: ["escrever", "convidar", "ligar", "telefonar", "visitar", "perguntar", "falar"],
  it: ["chiamare", "scrivere", "invitare", "ringraziare", "chiedere", "telefonare", "sentire"],
  hand: [
    "bring",
    "order",
    "share",
    "show",
    "collect",
    "fetch",
    "forward",
    "hand",
    "take",
    "explain",
    "review",
  ],
  do: [
    "book",
    "discuss",
    "help",
    "join",
    "nudge",
    "remember",
    "sign",
    "bake",
    "cook",
    "look up",
    "look for",
    "see if",
    "see whether",
  ],
  "fr: do": ["acheter", "envoyer", "répondre à", "passer voir", "prendre des nouvelles"],
  "es, pt: do": ["comprar", "recordar", "mandar", "lembrar", "marcar", "enviar"],
  "it: do": ["ricordarmi", "comprare", "mandare", "portare"],
};

/** The clause's first words, up to the link: `call [[Sam]]` is an order, `call with [[Sam]]` took place. */
export const OPENING_UP_TO_LINK: Phrases = {
  en: ["call", "text", "email", "e-mail", "mail", "message", "phone", "ring", "dm", "call back"],
  meet: ["visit", "meet", "see"],
  fr: ["appeler", "voir", "contacter", "prévenir"],
  es: ["llamar a", "llamar", "ver a", "hablar con"],
  get: ["get"],
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
  de: ["anrufen", "zurückrufen", "schreiben", "besuchen", "einladen", "fragen", "danken"],
  "de: not reached": ["nicht erreicht", "nicht abgenommen", "nicht ran", "abgesagt"],
  nl: ["bellen", "schrijven", "opzoeken", "bezoeken", "uitnodigen", "vragen", "appen", "mailen"],
  "nl: not reached": ["niet op", "niet bereikt", "afgezegd"],
  romance: ["pas répondu", "ne répond pas", "no contesta", "non risponde", "não atendeu"],
  late: ["hasn't got back", "hasn't called", "hasn't texted", "didn't call", "didn't come"],
};

/** What is theirs and met them with it, after `[[Sam]]'s`; whatever else is theirs is only spoken of. */
export const THEIRS: Phrases = {
  place: ["place", "house", "flat", "home", "apartment", "room", "garden", "kitchen", "office"],
  thing: ["car", "boat", "sofa", "couch", "company", "help", "treat", "turn", "question"],
  event: ["wedding", "funeral", "party", "dinner", "lunch", "bbq", "barbecue", "graduation"],
  birthday: ["birthday party", "birthday dinner", "birthday lunch", "birthday drinks"],
  show: ["leaving do", "leaving party", "concert", "play", "show", "gig", "class", "lesson"],
  words: ["letter", "email", "message", "text", "call", "postcard", "talk", "presentation"],
  is: ["here", "back", "in", "over", "coming", "staying", "visiting", "with", "and", "or"],
  stay: ["for", "to", "on", "at", "until", "till", "then", "after", "tonight", "this", "again"],
};

/** Days still to come, on either side of the link, when nothing in the clause is past. */
export const TO_COME: Phrases = {
  en: ["tomorrow", "next week", "next month", "next year", "next weekend", "soon", "some day"],
  next: ["next session", "next meeting", "next call", "next dinner", "next lunch", "next club"],
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].flatMap(
    (day) => [`on ${day}`, `next ${day}`],
  ),
  coming: ["is coming", "are coming", "will …"],
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
  talk: [
    "speak",
    "spoken",
    "talk",
    "talked",
    "tell",
    "told",
    "answer",
    "thank",
    "thanked",
    "reply",
  ],
  write: ["text", "message", "email", "write", "writing", "written", "contact", "heard", "hear"],
  meet: ["meet", "met", "see", "seen", "seeing", "visit", "visited", "visiting", "catch", "invite"],
  reach: ["reach", "reached", "reaching", "get hold of", "arrange", "set up", "organise"],
  reply: ["replied", "apologise", "apologised", "invited", "ringing", "texted", "messaged"],
  fr: ["appeler", "appelé", "voir", "vu", "écrire", "écrit", "joindre", "inviter"],
  es: ["llamar", "llamado", "ver", "visto", "visitar", "escribir", "escrito", "hablar", "hablado"],
  pt: ["ligar", "falar", "escrever", "convidar"],
  it: ["chiamato", "visto", "sentito"],
  "de, nl": ["anrufen", "schreiben", "besuchen", "treffen", "bellen", "schrijven"],
  more: [
    "asking",
    "inviting",
    "telling",
    "texting",
    "emailing",
    "get through",
    "got through",
    "get back",
  ],
};

/** Past forms that their ending does not tell (`-ed`, `ge-`). */
export const PAST: Phrases = {
  a: ["ate", "beat", "became", "began", "bought", "brought", "built", "came", "caught", "chose"],
  d: ["drank", "drew", "drove", "fell", "felt", "fought", "found", "flew", "gave", "got"],
  h: ["had", "heard", "held", "hung", "kept", "knew", "led", "left", "lent", "lost", "made"],
  m: ["met", "paid", "ran", "rang", "rode", "said", "sang", "sat", "saw", "sent", "slept"],
  s: ["sold", "spent", "spoke", "stood", "swam", "taught", "told", "took", "was", "were", "went"],
  w: ["woke", "won", "wore", "wrote", "j'ai", "on a", "nous avons"],
};

/** What follows a link that an intention came true for. */
export const DONE: Phrases = {
  en: ["finally did", "finally managed", "and did", "and it worked"],
};

/** Words that open a question, whatever its verb says of the past. */
export const ASKING: readonly string[] = [
  ...["who", "what", "when", "where", "why", "how", "did", "does", "do", "is", "are", "was", "has"],
  ...["have", "can", "could", "would", "should", "will", "shall", "any", "and"],
];

/** Words that begin a clause of their own. */
export const STARTERS: readonly string[] = [
  ...["but", "so", "because", "although", "though", "while", "who", "which", "then"],
  ...["aber", "denn", "weil", "mais", "pero", "porque", "maar", "omdat", "mas", "perché"],
];

/** Words that stand between the links of a list. */
export const JOINERS: readonly string[] = [
  ...["and", "or", "und", "oder", "et", "ou", "y", "o", "e", "en", "of", "maybe"],
];
