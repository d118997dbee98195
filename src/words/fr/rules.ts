/** The rules of who is a person and what is contact, in French. */

const PERSON = {
  "person-tag": {
    what: "Le tag person, people ou contact",
    why: "La marque la plus courante d’une note de personne. Les tags imbriqués comptent\u00a0; vous pouvez ajouter les vôtres.",
  },
  "person-body-tag": {
    what: "#person ou #people dans le texte",
    why: "Certains écrivent leurs tags sous les propriétés. #contact est plus souvent un sujet.",
  },
  "person-type": {
    what: "type: person, people ou contact",
    why: "Ce qu’écrivent les modèles de personnes, en majuscules ou non. Vous pouvez ajouter les vôtres.",
  },
  "person-category": {
    what: "category, categories ou class: [[People]]",
    why: "Ainsi font les coffres qui classent par liens plutôt que par dossiers.",
  },
  "person-property": {
    what: "Une propriété que vous nommez dans les paramètres",
    why: "Les coffres ont leurs propres mots\u00a0: relation, ou kind=client.",
  },
  "person-folder": {
    what: "Dans un dossier People, Persons, Contacts, Friends ou CRM",
    why: "Beaucoup de coffres ne marquent les personnes que par le dossier. Les chiffres devant sont ignorés\u00a0: 04-People. Vous pouvez ajouter les vôtres.",
  },
  "address-card": {
    what: "Les propriétés d’une vCard",
    why: "Les carnets d’adresses importés ne marquent rien d’autre.",
  },
  "contact-table": {
    what: "Le tableau du plugin Contacts",
    why: "C’est tout ce qui marque les notes faites par ce plugin.",
  },
};

const NOBODY = {
  template: {
    what: "Les modèles",
    why: "Ils ressemblent à des personnes et à des rencontres, mais ne parlent encore de personne. Rien n’y est lu.",
  },
  "index-note": {
    what: "README, INDEX et MOC\u00a0; par le dossier ou le texte seuls, aussi des noms comme _GUIDE",
    why: "Les listes de personnes sont rangées parmi elles.",
  },
  "folder-note": {
    what: "Une note nommée comme son dossier",
    why: "People/People est la note du dossier.",
  },
  "hidden-folder": {
    what: "Les dossiers qui commencent par un point",
    why: "Des corbeilles et les fichiers d’autres outils.",
  },
  "day-note": {
    what: "Une note nommée d’après un jour, par son dossier ou son texte seuls",
    why: "Une rencontre rangée parmi les notes d’une personne n’est pas une personne.",
  },
  organisation: {
    what: "La vCard d’une société, d’un groupe ou d’un lieu",
    why: "Les carnets d’adresses ne contiennent pas que des personnes.",
  },
  "tool-folder": {
    what: "Les groupes, plans et rappels de Callander",
    why: "Ils sont dans Friends, à côté des amis.",
  },
  owner: {
    what: "Vous",
    why: "Personne n’a à prendre de ses propres nouvelles. Vos noms sont un paramètre.",
  },
};

const COUNTS = {
  "date-in-name": {
    what: "Une date n’importe où dans le nom d’une note la date",
    why: "Les réunions s’appellent «\u00a02026-03-02 Budget\u00a0» et sont dans n’importe quel dossier.",
  },
  "date-property": {
    what: "date date une note",
    why: "Les notes de réunion ont souvent un nom simple. created, updated et due ne le font jamais.",
  },
  "dated-line": {
    what: "Une date qui ouvre un titre ou une puce date ce qui est dessous",
    why: "Des journaux de plusieurs jours tiennent en une note.",
  },
  yesterday: {
    what: "« Déjeuner avec [[Ana]] hier soir » était la veille",
    why: "Beaucoup écrivent le matin sur le soir. Seulement là où le mot ouvre ou ferme la phrase du lien.",
  },
  link: {
    what: "Un lien dans une note datée",
    why: "Dans la plupart des coffres, c’est toute l’histoire\u00a0: «\u00a0Vu [[Ana]]\u00a0».",
  },
  callout: {
    what: "Un lien dans un callout",
    why: "Certains gardent leurs rencontres dans des callouts.",
  },
  "log-letter": {
    what: "Un lien derrière une case avec une lettre, comme [b] ou [i]",
    why: "Les puces de journal ne sont pas des tâches.",
  },
  "attendee-property": {
    what: "Un lien dans attendees, participants, people, person, with, who, from, to ou cc",
    why: "Qui est sur la liste d’une réunion y était.",
  },
  "attendee-label": {
    what: "Des noms sous un titre ou un mot comme Présents\u00a0: ou Attendees:",
    why: "Ainsi font les notes de réunion sans propriétés, aussi en anglais, allemand, néerlandais…",
  },
  "contact-field": {
    what: "met:: [[Ana]] ou (with:: [[Ana]]) dans une note datée",
    why: "Un champ en ligne dit tout net qui a été vu.",
  },
  "attendee-name": {
    what: "Un simple nom dans une liste de présents",
    why: "Tout le monde n’y met pas de liens. Seul un nom ou un alias entier compte.",
  },
  "done-task": {
    what: "Une tâche faite, au jour qu’elle dit",
    why: "«\u00a0Appeler Ana\u00a0» était un souhait\u00a0; cochée, c’est un appel.",
  },
  "done-follow-up": {
    what: "Une promesse tenue, avec toutes les personnes concernées",
    why: "Vous avez donné des nouvelles, ou une réponse est venue\u00a0: dans les deux cas, un contact.",
  },
  "own-log": {
    what: "Un titre, une puce ou une ligne de tableau avec une date, dans la note de la personne",
    why: "Un journal sous la personne est la deuxième façon la plus courante d’en tenir un.",
  },
  "last-contact": {
    what: "last-contact dans les propriétés de la personne, quelle qu’en soit l’orthographe",
    why: "Certains ne gardent que le dernier jour, à la main ou par un modèle.",
  },
  "last-contact-field": {
    what: "last-contact:: 2026-01-06 dans la note de la personne",
    why: "La même chose, comme champ en ligne.",
  },
  "tool-log": {
    what: "Les journaux de Friend Tracker et de Callander",
    why: "L’historique tenu ailleurs est aussi le vôtre.",
  },
  "tool-activity": {
    what: "Les appels, e-mails et réunions de Cadence sont datés par when",
    why: "Ils n’ont pas d’autre date.",
  },
  "friends-journal": {
    what: "Les activités d’un journal friends.md",
    why: "Il nomme les amis en gras au lieu de mettre des liens.",
  },
  group: {
    what: "Un groupe, par ses membres\u00a0: dans sa note, ou des liens sous son titre Members",
    why: "Une soirée avec le club de lecture en est une avec chacun. «\u00a0group-touch: none\u00a0» dans sa note dit le contraire.",
  },
  alias: {
    what: "Un nom que seuls des alias donnent à une personne",
    why: "[[Annie]] est Ana quand sa note le dit.",
  },
  touch: { what: "%%touch%% sur la ligne", why: "Vous avez le dernier mot." },
};

const DOES_NOT_COUNT = {
  "no-touch": { what: "%%no touch%% sur la ligne", why: "Vous avez le dernier mot." },
  "open-task": {
    what: "Une tâche ouverte, et ce qui est imbriqué dessous",
    why: "«\u00a0Appeler Ana\u00a0» dit que ce n’est pas encore fait.",
  },
  "cancelled-task": {
    what: "Une tâche annulée, et ce qui est barré",
    why: "Cela n’a pas eu lieu.",
  },
  "forwarded-task": {
    what: "Une tâche déplacée ailleurs",
    why: "Elle est encore ouverte, à un autre endroit.",
  },
  "open-follow-up": { what: "Une promesse en cours", why: "Elle reste à tenir." },
  quote: { what: "Une citation", why: "Les mots de quelqu’un d’autre." },
  code: {
    what: "Du code, des requêtes, des formules et du HTML",
    why: "Une requête qui liste des mentions n’en est pas une.",
  },
  comment: { what: "Un commentaire", why: "Les lecteurs ne le voient pas, il ne dit donc rien." },
  property: {
    what: "Un lien dans une propriété qui ne liste pas de présents",
    why: "partner, manager ou author disent qui est quelqu’un, pas qui a été vu.",
  },
  embed: {
    what: "Une note intégrée",
    why: "Elle montre une autre note\u00a0; celle-ci est lue là où elle est.",
  },
  intention: {
    what: "«\u00a0Devrais appeler Sam\u00a0», «\u00a0entendu parler de Sam\u00a0»",
    why: "Les mots d’intention, ou qui ne font que parler de quelqu’un, se reconnaissent à leur proposition.",
  },
  "non-attendee": {
    what: "Quelqu’un qui n’est pas parmi les présents, ou qui est parmi les absents",
    why: "Les notes de réunion parlent aussi de personnes qui n’y étaient pas.",
  },
  review: {
    what: "Les notes d’une semaine, d’un mois, d’un trimestre ou d’une année",
    why: "Elles renomment tout le monde, le jour où la période finit.",
  },
  appraisal: {
    what: "Les notes d’évaluation de Team Manager",
    why: "Elles évaluent le travail de quelqu’un, et ne sont pas une rencontre.",
  },
  "life-event": {
    what: "Les événements de vie et étapes de Callander",
    why: "Ils ont eu lieu dans la vie de quelqu’un, qui que ce soit qui fût là.",
  },
  "other-persons-note": {
    what: "Un lien dans la note d’une autre personne",
    why: "«\u00a0Parlé de Bo\u00a0» dans le journal d’Ana était une conversation avec Ana.",
  },
  self: {
    what: "Un lien dans la note de la personne même",
    why: "La note parle d’elle de toute façon.",
  },
  ambiguous: {
    what: "Un nom qui pourrait désigner deux personnes",
    why: "Se tromper est pire que ne pas deviner. Il ne compte pour aucune.",
  },
  "mentions-ignored": {
    what: "Les mentions de personnes dont la note dit prm-ignore-journal",
    why: "Le souhait de Personal CRM est respecté.",
  },
};

/** What each rule says and why, each in a sentence or less. */
export const RULE_WORDS = { ...PERSON, ...NOBODY, ...COUNTS, ...DOES_NOT_COUNT };

/** What the rules of a group say together. */
export const RULE_GROUPS = {
  person: "Qui est une personne",
  nobody: "Qui ne l’est pas",
  counts: "Ce qui compte",
  "does not count": "Ce qui ne compte pas",
};
