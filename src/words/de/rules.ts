/** The rules of who is a person and what is contact, in German. */

const PERSON = {
  "person-tag": {
    what: "Tag person, people oder contact",
    why: "Das häufigste Zeichen einer Personennotiz. Verschachtelte Tags zählen; eigene kannst du hinzufügen.",
  },
  "person-body-tag": {
    what: "#person oder #people im Text",
    why: "Manche schreiben ihre Tags unter die Eigenschaften. #contact ist öfter ein Thema.",
  },
  "person-type": {
    what: "type: person, people oder contact",
    why: "Was Vorlagen für Personen schreiben, groß oder klein. Eigene kannst du hinzufügen.",
  },
  "person-category": {
    what: "category, categories oder class: [[People]]",
    why: "So führen es Vaults, die Notizen nach Links statt nach Ordnern sortieren.",
  },
  "person-property": {
    what: "Eine Eigenschaft, die du in den Einstellungen nennst",
    why: "Vaults haben eigene Worte: relation, oder kind=client.",
  },
  "person-folder": {
    what: "In einem Ordner People, Persons, Contacts, Friends oder CRM",
    why: "Viele Vaults erkennen Personen allein am Ordner. Ziffern davor stören nicht: 04-People. Eigene kannst du hinzufügen.",
  },
  "address-card": {
    what: "Eigenschaften einer vCard",
    why: "Importierte Adressbücher haben sonst kein Zeichen.",
  },
  "contact-table": {
    what: "Die Tabelle des Plugins Contacts",
    why: "Sie ist alles, was die Notizen dieses Plugins kennzeichnet.",
  },
};

const NOBODY = {
  template: {
    what: "Vorlagen",
    why: "Sie sehen aus wie Personen und Treffen und handeln noch von niemandem. Nichts darin wird gelesen.",
  },
  "index-note": {
    what: "README, INDEX und MOC; nach Ordner oder Text allein auch Namen wie _GUIDE",
    why: "Listen von Personen liegen mitten unter ihnen.",
  },
  "folder-note": {
    what: "Eine Notiz, die wie ihr Ordner heißt",
    why: "People/People ist die Notiz des Ordners.",
  },
  "hidden-folder": {
    what: "Ordner, die mit einem Punkt beginnen",
    why: "Papierkörbe und Dateien anderer Programme.",
  },
  "day-note": {
    what: "Eine Notiz, die nach einem Tag heißt, allein nach Ordner oder Text",
    why: "Ein Treffen unter den Notizen einer Person ist keine Person.",
  },
  organisation: {
    what: "Die vCard einer Firma, einer Gruppe oder eines Ortes",
    why: "In Adressbüchern stehen nicht nur Menschen.",
  },
  "tool-folder": {
    what: "Callanders Gruppen, Pläne und Erinnerungen",
    why: "Sie liegen in Friends, neben den Freunden.",
  },
  owner: {
    what: "Du",
    why: "Niemand muss sich bei sich selbst melden. Deine Namen sind eine Einstellung.",
  },
};

const COUNTS = {
  "date-in-name": {
    what: "Ein Datum irgendwo im Namen einer Notiz datiert sie",
    why: "Treffen heißen „2026-03-02 Budget“ und liegen in jedem Ordner.",
  },
  "date-property": {
    what: "date datiert eine Notiz",
    why: "Notizen zu Treffen haben oft einen einfachen Namen. created, updated und due tun es nie.",
  },
  "dated-line": {
    what: "Ein Datum am Anfang einer Überschrift oder eines Listenpunkts datiert, was darunter steht",
    why: "Tagebücher über viele Tage stehen in einer Notiz.",
  },
  yesterday: {
    what: "„Gestern mit [[Ana]] gegessen“ war am Tag davor",
    why: "Viele schreiben morgens vom Abend. Nur wo das Wort am Anfang oder Ende des Satzes mit dem Link steht.",
  },
  link: {
    what: "Ein Link in einer datierten Notiz",
    why: "In den meisten Vaults ist das die ganze Geschichte: „[[Ana]] getroffen“.",
  },
  callout: { what: "Ein Link in einem Callout", why: "Manche halten Treffen in Callouts fest." },
  "log-letter": {
    what: "Ein Link hinter einem Kästchen mit einem Buchstaben, etwa [b] oder [i]",
    why: "Solche Listenpunkte sind keine Aufgaben.",
  },
  "attendee-property": {
    what: "Ein Link in attendees, participants, people, person, with, who, from, to oder cc",
    why: "Wen die Notiz eines Treffens aufzählt, war dabei.",
  },
  "attendee-label": {
    what: "Namen unter einer Überschrift oder einem Wort wie Teilnehmer: oder Attendees:",
    why: "So zählen Notizen ohne Eigenschaften auf, wer da war, auch auf Englisch, Französisch, Niederländisch …",
  },
  "contact-field": {
    what: "met:: [[Ana]] oder (with:: [[Ana]]) in einer datierten Notiz",
    why: "Ein Feld in der Zeile sagt geradeheraus, wen du getroffen hast.",
  },
  "attendee-name": {
    what: "Ein bloßer Name in einer Teilnehmerliste",
    why: "Nicht alle schreiben dort Links. Nur ein ganzer Name oder Alias gilt.",
  },
  "done-task": {
    what: "Eine erledigte Aufgabe, an dem Tag, den sie nennt",
    why: "„Ana anrufen“ war ein Wunsch; abgehakt ist es ein Anruf.",
  },
  "done-follow-up": {
    what: "Ein erledigtes Versprechen, mit allen, die es betrifft",
    why: "Du hast dich gemeldet, oder es kam eine Antwort: Kontakt war es so oder so.",
  },
  "own-log": {
    what: "Eine datierte Überschrift, Listen- oder Tabellenzeile in der Notiz der Person",
    why: "Ein Verlauf bei der Person ist die zweithäufigste Art, ihn zu führen.",
  },
  "last-contact": {
    what: "last-contact in den Eigenschaften der Person, wie auch immer geschrieben",
    why: "Manche halten nur den letzten Tag fest, von Hand oder mit einer Vorlage.",
  },
  "last-contact-field": {
    what: "last-contact:: 2026-01-06 in der Notiz der Person",
    why: "Dasselbe als Feld in der Zeile.",
  },
  "tool-log": {
    what: "Verläufe von Friend Tracker und Callander",
    why: "Was du anderswo festgehalten hast, gehört dir auch.",
  },
  "tool-activity": {
    what: "Anrufe, E-Mails und Treffen von Cadence haben ihr Datum in when",
    why: "Ein anderes Datum haben sie nicht.",
  },
  "friends-journal": {
    what: "Die Aktivitäten eines Journals von friends.md",
    why: "Es nennt Freunde fett, statt sie zu verlinken.",
  },
  group: {
    what: "Eine Gruppe, mit ihren Mitgliedern: in ihrer Notiz, oder Links unter ihrer Überschrift Members",
    why: "Ein Abend mit dem Lesekreis ist einer mit jedem darin. „group-touch: none“ in der Notiz sagt es anders.",
  },
  alias: {
    what: "Ein Name, den einer Person nur Aliasse geben",
    why: "[[Annie]] ist Ana, wenn ihre Notiz das sagt.",
  },
  touch: { what: "%%touch%% in der Zeile", why: "Du hast das letzte Wort." },
};

const DOES_NOT_COUNT = {
  "no-touch": { what: "%%no touch%% in der Zeile", why: "Du hast das letzte Wort." },
  "open-task": {
    what: "Eine offene Aufgabe, und was unter ihr eingerückt ist",
    why: "„Ana anrufen“ sagt, dass du es noch nicht getan hast.",
  },
  "cancelled-task": {
    what: "Eine abgesagte Aufgabe, und was durchgestrichen ist",
    why: "Es kam nicht dazu.",
  },
  "forwarded-task": {
    what: "Eine woandershin verschobene Aufgabe",
    why: "Sie steht, offen, an einer anderen Stelle.",
  },
  "open-follow-up": { what: "Ein offenes Versprechen", why: "Es ist noch zu halten." },
  quote: { what: "Ein Zitat", why: "Die Worte von jemand anderem." },
  code: {
    what: "Code, Abfragen, Formeln und HTML",
    why: "Eine Abfrage, die Erwähnungen auflistet, ist keine Erwähnung.",
  },
  comment: { what: "Ein Kommentar", why: "Wer liest, sieht ihn nicht; er sagt also nichts." },
  property: {
    what: "Ein Link in einer Eigenschaft, die keine Teilnehmer aufzählt",
    why: "partner, manager oder author sagen, wer jemand ist, nicht, wen du getroffen hast.",
  },
  embed: {
    what: "Eine Einbettung",
    why: "Sie zeigt eine andere Notiz; diese wird dort gelesen, wo sie steht.",
  },
  intention: {
    what: "„Sollte Sam anrufen“, „von Sam gehört“",
    why: "Worte, die nur etwas vorhaben oder von jemandem handeln, erkennt man an ihrem Satzteil.",
  },
  "non-attendee": {
    what: "Wer nicht unter den genannten Teilnehmern ist, oder unter den Abwesenden",
    why: "Notizen zu Treffen sprechen auch von Menschen, die nicht da waren.",
  },
  review: {
    what: "Notizen einer Woche, eines Monats, Quartals oder Jahres",
    why: "Sie nennen alle noch einmal, am Tag, an dem der Zeitraum endet.",
  },
  appraisal: {
    what: "Die Leistungsnotizen von Team Manager",
    why: "Sie beurteilen die Arbeit von jemandem und sind kein Treffen.",
  },
  "life-event": {
    what: "Callanders Lebensereignisse und Meilensteine",
    why: "Sie geschahen im Leben von jemandem, wer auch immer dabei war.",
  },
  "other-persons-note": {
    what: "Ein Link in der Notiz einer anderen Person",
    why: "„Über Bo geredet“ in Anas Verlauf war ein Gespräch mit Ana.",
  },
  self: {
    what: "Ein Link in der Notiz der Person selbst",
    why: "Die Notiz handelt ohnehin von ihr.",
  },
  ambiguous: {
    what: "Ein Name, der zwei Personen meinen könnte",
    why: "Falsch geraten ist schlimmer als nicht geraten. Er zählt für niemanden.",
  },
  "mentions-ignored": {
    what: "Erwähnungen von Personen, deren Notiz prm-ignore-journal sagt",
    why: "Was Personal CRM damit wünscht, gilt.",
  },
};

/** What each rule says and why, each in a sentence or less. */
export const RULE_WORDS = { ...PERSON, ...NOBODY, ...COUNTS, ...DOES_NOT_COUNT };

/** What the rules of a group say together. */
export const RULE_GROUPS = {
  person: "Wer eine Person ist",
  nobody: "Wer keine ist",
  counts: "Was zählt",
  "does not count": "Was nicht zählt",
};
