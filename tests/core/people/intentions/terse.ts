/** Terse lines of logs and lists in seven languages, written before the rule was widened by them. `[[+Ana]]`: in contact that day; `[[-Ana]]`: not. */
export const TERSE = `
Tendría que llamar a [[-Lola]] un día de estos
Tengo que escribirle a [[-Ramiro]] sin falta
- hay que avisar a [[-Chema]] del cambio de hora
- debería pasar a ver a [[-la abuela Pura]]
Quiero invitar a [[-Nuria]] a cenar el mes que viene
- a ver si quedo con [[-Ester]] en marzo
Espero ver a [[-Joaquín]] en Navidad
Pensaba llamar a [[-Blanca]] pero se hizo tarde
- no olvidar el cumple de [[-Iker]]
- recordar: devolver el taladro a [[-Fermín]]
- comprar un regalo para [[-Alba]]
- llamar al fontanero y a [[-Goyo]]
- preguntar a [[-Merche]] por las llaves
- enviar las fotos a [[-Paco]]
- confirmar con [[-Silvia]] la hora
- contestar el correo de [[-Rocío]]
- pedir cita con [[-la doctora Prieto]]
- quedar con [[-Toni]] la semana que viene
Intenté llamar a [[-Berta]], no contesta
He intentado localizar a [[-Lucas]] toda la tarde y nada
- llamé a [[-Candela]] dos veces, buzón de voz
- sin noticias de [[-Marc]]
- sigo esperando respuesta de [[-Begoña]]
La semana que viene reunión con [[-Ferran]]
- viernes próximo cena con [[-Ainhoa]]
Mañana como con [[-Rafa]]
Dice [[+Elvira]] que [[-Matías]] se muda a Lugo
- [[-Nacho]] está de baja, me lo dijo [[+Carlota]]
[[-Amparo]] se casa en octubre
- [[-el señor Vidal]] está ingresado
- [[-Tere]] ha tenido una niña
- [[-Manolo]] se jubila en enero
- por lo visto [[-Ximena]] deja el coro
Según [[+Gema]], [[-Bruno]] ya no trabaja allí
- el coche de [[-Hilario]] lleva una semana en la puerta
- me acordé mucho de [[-Concha]] hoy
Echo de menos a [[-Mónica]]
- se me olvidó felicitar a [[-Aitor]]
- le debo una llamada a [[-Sonia]]
Mi hermana vio a [[-Pablo]] en el mercado
Mi madre habló ayer con [[-la tía Rosario]]
He soñado con [[-Emilio]]
¿Cómo estará [[-Valeria]]?
- cancelada la comida con [[-Rubén]]
- [[-Lidia]] no pudo venir
- le he tejido una bufanda a [[-Olivia]]
- leyendo el libro que me recomendó [[-Darío]]
Nada de [[-Irene]] todavía
- falta hablar con [[-Quique]]
- queda pendiente la charla con [[-Marisa]]
Comí con [[+Lola]] en el centro
- llamé a [[+Ramiro]], está mejor
- [[+Chema]] llamó para felicitarme
Tarde de cartas con [[+la abuela Pura]]
- café con [[+Nuria]] y [[+Ester]]
Vinieron [[+Joaquín]] y los niños a cenar
Me encontré a [[+Blanca]] en la farmacia
- [[+Iker]] pasó a dejar las llaves
- he hablado con [[+Fermín]] del taladro
- le devolví el libro a [[+Alba]]
- mensaje de [[+Goyo]]: llega el jueves
- reunión con [[+Merche]], presupuesto aprobado
- paseo por la playa con [[+Paco]]
[[+Silvia]] me contó lo de la boda
- ayudé a [[+Rocío]] con la mudanza
- videollamada con [[+la doctora Prieto]]
- visita de [[+Toni]]
Fuimos al cine con [[+Berta]]
- [[+Lucas]] me ha escrito, viene en mayo
- acompañé a [[+Candela]] al médico
Quedamos con [[+Marc]] en la plaza y hablamos un rato
- recogí a [[+Begoña]] en la estación
- cena en casa de [[+Ferran]]
Por fin vi a [[+Ainhoa]]
- [[+Rafa]]: presupuesto, plazos, dudas
Dovrei chiamare [[-Gemma]]
- devo rispondere a [[-Ottavio]]
- bisogna avvisare [[-Renzo]] del cambio
Vorrei rivedere [[-Fiamma]] prima di Natale
- spero di vedere [[-Ennio]] domenica
Volevo telefonare a [[-Mirella]] ma era tardi
Ho in mente di invitare [[-Sandro]]
- non dimenticare il compleanno di [[-Lea]]
- ricordarsi di ringraziare [[-Ivo]]
- comprare un regalo per [[-Ginevra]]
- chiamare [[-Oreste]] per le chiavi
- chiedere a [[-Marisa]] la ricetta
- mandare le foto a [[-Duilio]]
- restituire il libro a [[-Nives]]
- fissare un appuntamento con [[-il dottor Serra]]
- sentire [[-Ombretta]] per il pranzo
Ho provato a chiamare [[-Loris]], non risponde
- chiamato [[-Vito]] tre volte, segreteria
- ancora nessuna risposta da [[-Agnese]]
- aspetto una mail da [[-Tullio]]
La prossima settimana riunione con [[-Egle]]
- giovedì prossimo cena da [[-Rocco]]
Domani vedo [[-Carla]]
[[+Sabina]] dice che [[-Furio]] cambia lavoro
- [[-Dario]] è malato, me l'ha detto [[+Pia]]
[[-Ilaria]] si sposa a maggio
- [[-il signor Boni]] è in ospedale
- [[-Teo]] va in pensione
Pare che [[-Ugo]] si trasferisca
Secondo [[+Rita]], [[-Nora]] aspetta un bambino
- la macchina di [[-Gildo]] è ancora dal meccanico
Ho pensato tanto a [[-Mara]]
Mi manca [[-Bice]]
- dimenticato gli auguri a [[-Cesare]]
- devo un caffè a [[-Elio]]
Mia sorella ha visto [[-Aldo]] al mercato
Mia madre ha parlato con [[-zia Irma]]
Ho sognato [[-Piero]]
Chissà come sta [[-Vanda]]
- pranzo con [[-Nello]] annullato
- [[-Gaia]] non è potuta venire
- fatto una torta per il compleanno di [[-Mimmo]], la porta mio figlio
- leggo il libro che mi ha prestato [[-Olga]]
- da richiamare: [[-Guido]]
- pranzato con [[+Gemma]]
- ho chiamato [[+Ottavio]], sta meglio
[[+Renzo]] è passato a salutare
- caffè con [[+Fiamma]] e [[+Ennio]]
Incontrata [[+Mirella]] in farmacia
- telefonata con [[+Sandro]], un'ora
- [[+Lea]] mi ha scritto da Bari
- cena da [[+Ivo]]
Abbiamo aiutato [[+Ginevra]] con il trasloco
- messaggio di [[+Oreste]]: arriva giovedì
- riunione con [[+Marisa]], tutto approvato
- passeggiata con [[+Duilio]]
[[+Nives]] mi ha raccontato del viaggio
- visita dal [[+il dottor Serra]], tutto bene
- accompagnato [[+Ombretta]] alla stazione
Serata al cinema con [[+Loris]]
- restituito il libro a [[+Vito]]
- sono venuti [[+Agnese]] e i bambini
- [[+Tullio]]: preventivo, tempi
- auguri a [[+Egle]] per telefono
Devia ligar à [[-Benedita]]
- tenho de responder ao [[-Anselmo]]
- preciso de falar com a [[-Graça]]
Gostava de rever o [[-Nuno]] antes do Natal
- espero ver a [[-Joana]] no domingo
Queria telefonar ao [[-Abílio]] mas era tarde
- a ver se combino um café com a [[-Rita]]
- não esquecer os anos da [[-Leonor]]
- lembrar de agradecer ao [[-Firmino]]
- comprar um presente para a [[-Matilde]]
- ligar ao [[-Osvaldo]] por causa das chaves
- perguntar à [[-Celeste]] a receita
- mandar as fotos ao [[-Duarte]]
- devolver o livro à [[-Noémia]]
- marcar consulta com o [[-Dr. Paiva]]
- combinar almoço com o [[-Zeca]]
Tentei ligar ao [[-Lino]], não atende
- liguei à [[-Vera]] três vezes, caixa de correio
- ainda sem resposta da [[-Alzira]]
- à espera de um mail do [[-Telmo]]
Na próxima semana reunião com a [[-Eva]]
- quinta que vem jantar em casa do [[-Raul]]
Amanhã vejo a [[-Carlota]]
A [[+Sara]] diz que o [[-Filipe]] vai mudar de emprego
- o [[-Dinis]] está doente, disse-me a [[+Pilar]]
A [[-Iria]] casa-se em maio
- o [[-senhor Brito]] está no hospital
- a [[-Teresinha]] vai ter um bebé
Parece que o [[-Hugo]] se vai embora
Segundo a [[+Rosa]], a [[-Nádia]] reformou-se
- o carro do [[-Gil]] ainda está na oficina
Pensei muito na [[-Mafalda]]
Tenho saudades da [[-Bia]]
- esqueci-me dos anos do [[-César]]
- devo um café ao [[-Elias]]
A minha irmã viu o [[-Aldo]] no mercado
A minha mãe falou com a [[-tia Irene]]
Sonhei com o [[-Pedro]]
Como estará a [[-Vanda]]?
- almoço com o [[-Nelo]] cancelado
- a [[-Gabi]] não pôde vir
- a ler o livro que o [[-Olavo]] me emprestou
- falta falar com o [[-Quim]]
- almocei com a [[+Benedita]]
- liguei ao [[+Anselmo]], está melhor
A [[+Graça]] passou cá em casa
- café com o [[+Nuno]] e a [[+Joana]]
Encontrei o [[+Abílio]] na farmácia
- telefonema com a [[+Rita]], uma hora
- a [[+Leonor]] escreveu-me de Faro
- jantar em casa do [[+Firmino]]
Ajudámos a [[+Matilde]] com a mudança
- mensagem do [[+Osvaldo]]: chega quinta
- reunião com a [[+Celeste]], tudo aprovado
- passeio com o [[+Duarte]]
A [[+Noémia]] contou-me da viagem
- levei a [[+Alzira]] à estação
- [[+Telmo]]: orçamento, prazos
- devolvi o livro à [[+Vera]]
Visita do [[+Lino]]
Ik zou [[-Geertje]] eens moeten bellen
- moet [[-Wouter]] nog antwoorden
- nog even [[-Loes]] laten weten dat het later wordt
Ik wil [[-Jasper]] uitnodigen voor het feest
- hoop [[-Anouk]] zondag te zien
Wilde [[-Henk]] bellen maar het was al laat
- van plan om met [[-Marijke]] te gaan fietsen
- verjaardag [[-Teun]] niet vergeten
- niet vergeten [[-Ria]] te bedanken
- cadeautje kopen voor [[-Fleur]]
- [[-Kees]] bellen over de sleutels
- [[-Dora]] vragen om het recept
- foto's sturen naar [[-Piet]]
- boek terugbrengen naar [[-Nel]]
- afspraak maken met [[-dokter Vos]]
- afspreken met [[-Roos]]
- mail beantwoorden van [[-Joke]]
Geprobeerd [[-Lars]] te bellen, geen gehoor
- [[-Vera]] drie keer gebeld, voicemail
- nog steeds geen antwoord van [[-Tinus]]
- wacht op een mailtje van [[-Evi]]
Volgende week overleg met [[-Rick]]
- donderdag over een week eten bij [[-Carla]]
Morgen zie ik [[-Bas]]
[[+Saar]] zegt dat [[-Freek]] gaat verhuizen
- [[-Daan]] is ziek, hoorde ik van [[+Pien]]
[[-Iris]] gaat trouwen in mei
- [[-meneer Blok]] ligt in het ziekenhuis
- [[-Tess]] heeft een nieuwe baan
- [[-Gijs]] gaat met pensioen
Naar het schijnt gaat [[-Hugo]] weg
Volgens [[+Rosa]] is [[-Noor]] zwanger
- de auto van [[-Gerard]] staat nog bij de garage
Veel aan [[-Mia]] gedacht vandaag
Ik mis [[-Bente]]
- verjaardag van [[-Cees]] vergeten
- ben [[-Ella]] nog een koffie schuldig
Mijn zus heeft [[-Aad]] gezien op de markt
Mijn moeder sprak [[-tante Ineke]]
Over [[-Pieter]] gedroomd
Hoe zou het met [[-Wanda]] gaan?
- lunch met [[-Nico]] gaat niet door
- [[-Gaby]] kon niet komen
- lees het boek dat [[-Olaf]] me leende
- sjaal gebreid voor [[-Lotje]]
- geluncht met [[+Geertje]]
- [[+Wouter]] gebeld, het gaat beter
[[+Loes]] kwam even langs
- koffie met [[+Jasper]] en [[+Anouk]]
[[+Henk]] tegengekomen bij de bakker
- een uur aan de telefoon met [[+Marijke]]
- [[+Teun]] appte uit Gent
- gegeten bij [[+Ria]]
[[+Fleur]] geholpen met verhuizen
- berichtje van [[+Kees]]: hij komt donderdag
- overleg met [[+Dora]], alles goedgekeurd
- gewandeld met [[+Piet]]
[[+Nel]] vertelde over haar reis
- bij [[+dokter Vos]] geweest
- [[+Roos]] naar het station gebracht
Bioscoop met [[+Joke]]
- boek teruggegeven aan [[+Lars]]
- bezoek van [[+Vera]]
- [[+Tinus]]: offerte, planning
- met [[+Evi]] de tuin gedaan
Ich müsste mal wieder [[-Gundula]] anrufen
- [[-Eckart]] noch antworten
- [[-Lore]] Bescheid geben wegen Samstag
- Geschenk besorgen für [[-Janne]]
- Karte schreiben an [[-Tante Hilde]]
- Termin machen mit [[-Dr. Krug]]
- Fotos schicken an [[-Piet]]
- Rückmeldung geben an [[-Frau Sommer]]
- Buch zurückbringen zu [[-Nele]]
- mit [[-Rolf]] Termin abstimmen
- bei [[-Uli]] nachfragen wegen Schlüssel
Nächste Woche Essen mit [[-Carla]]
- Donnerstag in einer Woche bei [[-Bodo]]
Versucht, [[-Lars]] zu erreichen, nur Mailbox
- [[-Vera]] dreimal angerufen, keiner geht ran
- immer noch nichts von [[-Timo]] gehört
- warte auf Mail von [[-Eva]]
[[+Sarah]] sagt, dass [[-Friedel]] umzieht
- [[-Dirk]] ist schon wieder krank, sagt [[+Pia]]
[[-Iris]] heiratet im Mai
- [[-Herr Block]] liegt im Krankenhaus
- [[-Tessa]] hat einen neuen Job
- [[-Gernot]] geht in Rente
[[-Hugo]] soll wohl wegziehen
Laut [[+Rosa]] ist [[-Nora]] schwanger
- das Auto von [[-Gerd]] steht noch in der Werkstatt
Viel an [[-Mia]] gedacht
- Geburtstag von [[-Kai]] vergessen
- bin [[-Ella]] noch einen Kaffee schuldig
Meine Schwester hat [[-Adi]] auf dem Markt gesehen
Meine Mutter hat mit [[-Tante Inge]] telefoniert
Wie es wohl [[-Wanda]] geht?
- Mittag mit [[-Nico]] fällt aus
- [[-Gabi]] konnte nicht kommen
- lese das Buch, das mir [[-Olaf]] geliehen hat
- Mütze gestrickt für die kleine [[-Lotte]]
- mittags mit [[+Gundula]] essen
- [[+Eckart]] angerufen, geht ihm besser
[[+Lore]] kam kurz vorbei
- Kaffee mit [[+Janne]] und [[+Nele]]
[[+Rolf]] beim Bäcker getroffen
- eine Stunde mit [[+Uli]] telefoniert
- [[+Carla]] schrieb aus Gent
- bei [[+Bodo]] gegessen
[[+Lars]] beim Umzug geholfen
- Nachricht von [[+Vera]]: kommt Donnerstag
- Besprechung mit [[+Frau Sommer]], alles genehmigt
- mit [[+Timo]] spaziert
[[+Eva]] hat mir von der Reise erzählt
- [[+Friedel]] zum Bahnhof gebracht
- Buch zurückgegeben an [[+Dirk]]
- Abschiedsfeier für [[+Iris]] im Garten
- [[+Tessa]]: Angebot, Zeitplan
Il faudrait que j'appelle [[-Gisèle]]
- répondre à [[-Octave]]
- prévenir [[-Lise]] du changement
- acheter un cadeau pour [[-Fleur]]
- envoyer les photos à [[-Pierrot]]
- rendre le livre à [[-Nelly]]
- prendre rendez-vous avec [[-le docteur Vial]]
- confirmer l'heure avec [[-Rose]]
- mail de [[-Jocelyne]] à traiter
- caler un déjeuner avec [[-Ronan]]
La semaine prochaine réunion avec [[-Erwan]]
- jeudi prochain dîner chez [[-Carole]]
Demain je vois [[-Basile]]
Essayé d'appeler [[-Lucas]], pas de réponse
- appelé [[-Véra]] trois fois, répondeur
- toujours rien de [[-Tim]]
- j'attends un mail d'[[-Eve]]
[[+Sara]] dit que [[-Freddy]] déménage
- [[-Denis]] est encore malade, m'a dit [[+Pia]]
[[-Iris]] se marie en mai
- [[-monsieur Bloch]] est à l'hôpital
- [[-Tess]] a un nouveau travail
- [[-Gilles]] prend sa retraite
Il paraît que [[-Hugo]] s'en va
D'après [[+Rosa]], [[-Nora]] est enceinte
- la voiture de [[-Gérard]] est encore au garage
Beaucoup pensé à [[-Mia]]
[[-Bénédicte]] me manque
- oublié l'anniversaire de [[-César]]
- je dois un café à [[-Ella]]
Ma sœur a vu [[-Aldo]] au marché
Ma mère a eu [[-tante Inès]] au téléphone
Rêvé de [[-Pierre]]
Comment va [[-Wanda]] ?
- déjeuner avec [[-Nico]] annulé
- [[-Gaby]] n'a pas pu venir
- je lis le livre que m'a prêté [[-Olaf]]
- déjeuné avec [[+Gisèle]]
- appelé [[+Octave]], il va mieux
[[+Lise]] est passée
- café avec [[+Fleur]] et [[+Nelly]]
Croisé [[+Pierrot]] à la boulangerie
- une heure au téléphone avec [[+Rose]]
- [[+Jocelyne]] m'a écrit de Gand
- dîner chez [[+Ronan]]
Aidé [[+Erwan]] à déménager
- message de [[+Carole]] : elle arrive jeudi
- réunion avec [[+Basile]], tout est validé
- balade avec [[+Lucas]]
[[+Véra]] m'a raconté son voyage
- raccompagné [[+Tim]] à la gare
- rendu le livre à [[+Eve]]
- pot de départ pour [[+Freddy]]
- [[+Denis]] : devis, planning
Jo is on holiday, so [[+Sue]] covered
- [[-Hal]] is on holiday until Monday
- [[-Mick]] is back in hospital
- [[-Vi]] is moving to Leeds next month
- [[-Sal]] got the job at the council, it's in the paper
- [[-Deb]] is expecting again, Mum says
- [[-Roy]] missing again, no idea why
Choir: sat with [[+Jean]], her [[-Bob]] is poorly
- Waited an hour for [[-Stu]], he never came
- waited at the gate for [[-Lil]], no sign of her
- everyone loves [[-Priti]]
- the kids miss [[-Nan]]
- the team likes [[-Owen]], great reviews
- this week: Tue review with [[-Zara]], Thu demo with [[-Kurt]]
- for next week: kickoff w/ [[-Ines]], 1:1 w/ [[-Paul]]
Plan for Friday: lunch with [[-Meg]], then shopping
- knitted a hat for little [[-Ivy]]
- made a card for aunty [[-Bea]]
- chicken soup for my neighbour [[-Ron]], Dan took it over
- overdue: invoice to [[-Mr Hale]]
- long overdue: letter to [[-Peg]]
- carer rota: [[-Ade]] Mon, [[-Lou]] Tue
- shopping list for [[-Gran]]
- ask around about [[-Kit]]'s old flat
- [[-Wes]]'s number is in the blue book
- not heard from [[-Ash]] in a while
- still nothing from [[-Fay]]
- [[-Col]] not answering his phone
- left [[+Peg]] in charge of the stall with me
- stuck in traffic with [[+Gus]]
- [[+Hal]] is here for the week
- [[+Mick]] is back from hospital, sat with him
- 1:1 [[+Zara]]
- demo for [[+Kurt]], went fine
- sorted the loft with [[+Nan]]
- a hug from [[+Ivy]] at the gate
- [[+Ron]] over the fence about the hedge
- quick word with [[+Mr Hale]] after church
- cuppa at [[+Bea]]'s
- [[+Ade]] came in the morning, [[+Lou]] in the evening
- saw [[+Kit]] and the new baby
- picked [[+Wes]] up from football
- [[+Ash]] texted, all good
- [[+Fay]] finally rang back
- [[+Col]], [[+Stu]], darts
- [[-Priya]] off sick today, so I ran standup
- Standup: [[+Marcus]] blocked on the API, [[+Lena]] finishing tests
- pinged [[-Olu]] about the licence, no response yet
- emailed [[+Sandra]] the revised quote
- [[+Sandra]] replied, happy with the quote
- waiting on numbers from [[-Finance Greg]]
- [[-Tobias]] still owes me the design doc
- asked [[+Lena]] to review the PR
- [[-Marcus]] to send the minutes
- action: [[-Priya]] to book the room
- next steps: me to draft, [[-Olu]] to review
- PR from [[-Dev]] needs looking at
- reviewed [[-Dev]]'s PR
- pair programming with [[+Dev]] most of the afternoon
- 1:1 with [[+Karen]], she's thinking of leaving
- heard [[-Karen]] handed in her notice
- apparently [[-Jonas]] is moving to the Berlin office
- intro call w/ [[+Hannah Weber]], good fit
- [[+Hannah Weber]] wants a proposal by Friday
- proposal for [[-Hannah Weber]]: scope, price, dates
- must chase [[-Greg]] for the invoice
- chased [[+Greg]], he says it's paid
- lunch w/ [[+Theo]] at the noodle place
- coffee with [[-Theo]] moved to Thursday
- [[-Theo]] cancelled, migraine
- [[+Theo]] dropped off the keys on his way home
- ran into [[+Mrs. Patel]] at the chemist
- [[-Mrs. Patel]]'s shop is closing down
- Grandpa's story about [[-Uncle Frank]] and the goat
- [[+Dad]] rang about the boiler
- rang [[+Mum]], long chat about the garden
- left a message for [[+Mum]]
- left a voicemail for [[+Dr. Shaw]]
- [[-Dr. Shaw]] is away until the 9th
- appointment with [[+Dr. Shaw]], new tablets
- appointment with [[-Dr. Shaw]] on the 14th at 10
- [[-Aunt Vera]] turns 80 in June
- card for [[-Aunt Vera]]
- posted a card to [[+Aunt Vera]]
- birthday tea for [[+Aunt Vera]], all the cousins came
- gift ideas for [[-Leo]]: lego, book about sharks
- [[-Leo]] has chickenpox
- took [[+Leo]] swimming
- picked up [[+Leo]] from [[+Jenny]]
- [[-Jenny]] can take the kids on Friday
- [[+Jenny]] took the kids so I could finish, had a quick tea with her after
- [[+Ed]] and [[+Sue]] over for dinner
- invited [[+Ed]] and [[+Sue]] for Sunday
- Ed says [[-Sue]] has started a new course
- thinking about [[-Granny]] a lot today
- would have been [[-Granny]]'s birthday
- found an old letter from [[-Granny]]
- baked [[-Granny]]'s lemon cake
- looked at photos of [[-Ben]] and me in Spain
- dreamt of [[-Ben]] again
- [[-Ben]] hasn't written back
- wrote [[+Ben]] a long letter
- saw on facebook that [[-Ben]] got engaged
- [[-Ben]] liked my post
- [[+Ben]] messaged out of the blue
- missed call from [[-Nadia]]
- called [[+Nadia]] back
- couldn't reach [[-Nadia]]
- [[+Nadia]] and I went for a run
- [[-Nadia]] said no to the trip, via Tom
- [[+Tom]] came with me to see the flat
- [[-Tom]]'s flat is for rent
- estate agent is [[-Colin Marsh]]
- viewing with [[+Colin Marsh]], too small
- [[-Colin Marsh]]: 0171 555 0199
- talked about [[-Colin]] with [[+Tom]]
- [[+Tom]] says hi, saw him at the gym
- [[-Tom]] would love this song
- borrowed [[-Tom]]'s drill
- returned the drill to [[+Tom]]
- need to return [[-Ines]]'s book
- finished the book [[-Ines]] recommended
- [[+Ines]] recommended a podcast over lunch
- listened to the podcast with [[-Esther Perel]]
- reading [[-Ursula Le Guin]]
- watched the lecture by [[-Feynman]]
- quote by [[-Seneca]] for the talk
- sermon by [[+Father Mike]], stayed for coffee with him
- choir, [[-Annette]] not there
- choir: sat next to [[+Gloria]]
- [[-Annette]] has lost her voice, says [[+Gloria]]
- someone should check on [[-Annette]]
- dropped soup round to [[+Annette]]
- soup for [[-Annette]] in the freezer
- hospital visit: [[+Bernard]], better colour today
- [[-Bernard]] comes home on Tuesday
- funeral of [[-Bernard]] is on the 3rd
- sent condolences to [[+Rita]]
- flowers for [[-Rita]]
- poor [[-Rita]]
- [[+Rita]] hugged me for ages
- book group at [[+Moira]]'s, eight of us
- book group next at [[-Moira]]'s
- [[-Moira]] chose the next book
- [[-Moira]] is hosting in May
- text [[-Moira]] re. date
- texted [[+Moira]] re. date
- tennis w [[+Ralph]], lost 6-2
- tennis with [[-Ralph]] rained off
- tennis ladder: next up [[-Ralph]]
- beat [[+Ralph]] at last
- [[-Ralph]] has hurt his knee
- physio with [[+Kim]], exercises twice a day
- parents' evening: [[+Mr Osman]], [[+Ms Field]]
- [[-Ms Field]] is leaving at Christmas
- email to [[-Ms Field]] in drafts
- note for [[-Ms Field]] in the reading diary
- kids' party: [[-Zoe]], [[-Max]] and [[-Amir]] invited
- kids' party: [[+Zoe]], [[+Max]] came, [[-Amir]] was poorly
- [[-Max]] can't come on Sunday
- call the plumber, [[-Steve]], again
- [[-Steve]] never showed up
- [[+Steve]] fixed the tap, £80
- paid [[+Steve]]
- to pay: [[-Steve]] £80
- owed: [[-Steve]] £80
- letter from [[+Cousin May]], four pages
- reply to [[-Cousin May]]
- replied to [[+Cousin May]] at last
- no news of [[-Cousin May]]
- [[-Cousin May]]'s surgery went well, mum says
- asked mum how [[-Cousin May]] is doing
- mum saw [[-Cousin May]] at the weekend
- mum sends regards from [[-Cousin May]]
- mum and I visited [[+Cousin May]]
- mum wants me to call [[-Cousin May]]
- wedding of [[-May]] and [[-Joe]] is 12 Sept
- wedding of [[+May]] and [[+Joe]], danced till two
- save the date from [[+May]]
- RSVP to [[-May]]
- table plan: [[-May]], [[-Joe]], [[-Nan]] on table 1
- who is [[-Piotr]]?
- is [[-Piotr]] still at the bank?
- google [[-Piotr]]
- linkedin request from [[+Piotr]]
- met [[+Piotr]] through [[-Joe]]
- introduced [[+Piotr]] to [[+Joe]]
- [[+Joe]] introduced me to [[+Piotr]]
- [[-Piotr]] knows [[-Joe]] from uni
- [[-Piotr]] works with [[-Joe]]
- [[-Joe]]'s brother [[-Piotr]] is a vet
- sat with [[+Piotr]] on the train
- [[-Piotr]] looks like [[-Joe]]
- a bit like [[-Joe]]
- because of [[-Joe]] the meeting was moved
- got tickets from [[+Joe]]
- tickets for [[-Joe]] and me
- gig with [[+Joe]]
- forgot [[-Joe]]'s birthday
- remembered to thank [[+Joe]]
- thank [[-Joe]] for the tickets
- thanked [[+Joe]] for the tickets
- feel bad about [[-Joe]]
- worried about [[-Joe]]
- row with [[+Joe]], slammed the door
- made up with [[+Joe]]
- sorry I snapped at [[+Joe]]
- should apologise to [[-Joe]]
- [[-Joe]] deserves better
- decided not to tell [[-Joe]]
- told [[+Joe]] everything
- nobody told [[-Joe]]
- does [[-Joe]] know?
- hope [[-Joe]] is ok
- wish [[-Joe]] were here
- maybe ask [[-Joe]]
- could ask [[-Joe]] or [[-Piotr]]
- if [[-Joe]] can't, ask [[-Piotr]]
- [[-Joe]] might know
- [[+Joe]] knew, asked him at lunch
- trip with [[-Joe]] in August?
- planning the trip with [[+Joe]] all evening
- trip to [[+Joe]]'s, two nights
- drive to [[-Joe]]'s tomorrow
- drove to [[+Joe]]'s
- [[+Joe]] here till Monday
- [[-Joe]] arrives Friday
- [[-Joe]] lands 14:20, T2
- collected [[+Joe]] from T2
- [[-Joe]] in Lisbon this week
- facetimed [[+Joe]] in Lisbon
- postcard from [[+Joe]]
- postcard to [[-Joe]]
- back from [[+Joe]]'s
- watched the match at [[+Joe]]'s
- [[-Joe]]'s team lost
- [[-Joe]] and [[-May]] split up?!
- spoke to [[+May]] re [[-Joe]]
- [[+May]] upset about [[-Joe]]
- [[+May]] told me [[-Joe]] has a job in Leeds
- according to [[+May]], [[-Joe]] is fine
- [[+May]] asked after [[-Piotr]]
- [[+May]] showed me pictures of [[-Baby Finn]]
- met [[+Baby Finn]], tiny hands
- knitting for [[-Baby Finn]]
- cuddles with [[+Baby Finn]]
- [[-Baby Finn]] was born at 4am
- christening of [[-Baby Finn]] 2 Oct
- babysat [[+Baby Finn]]
- godparents: [[-Joe]], [[-Ines]]
Spent the morning with [[+Nell]] sorting the seed packets.
[[-Nell]] wants to swap allotments, will think about it.
The seeds are for [[-Nell]].
Gave [[+Nell]] half of the seeds.
Supervisor meeting: [[+Prof Adeyemi]] liked chapter two.
Chapter two goes to [[-Prof Adeyemi]] on Friday.
[[-Prof Adeyemi]] is on sabbatical from March.
Read [[-Okafor 2019]] and took notes.
Talked to [[+Bill]] at reception about parking.
[[-Bill]] at reception handles parking.
Parking: ask [[-Bill]].
Parking permit signed off by [[-Bill]]
New starter [[+Aisha]] today, showed her round.
[[-Aisha]] starts on Monday.
Aisha's mentor will be [[-Bill]].
Shadowed [[+Aisha]] on her first client call.
Client dinner, [[+Mr. Tan]] paid.
[[-Mr. Tan]]'s flight is delayed.
Contract with [[-Mr. Tan]] expires in June.
Signed the contract with [[+Mr. Tan]].
No reply from [[-Mr. Tan]] so far.
[[-Mr. Tan]] prefers email.
[[+Mr. Tan]] asked for a discount.
Send [[-Mr. Tan]] the new price list.
Sent [[+Mr. Tan]] the new price list.
Rehearsal with [[+Jude]] and [[+Cass]], [[+Robin]] late again and missed the first half
Rehearsal without [[-Robin]].
[[-Robin]] quit the band.
[[+Robin]] rang to say he's quitting the band.
Need a new drummer, maybe [[-Al]].
Auditioned [[+Al]], great feel.
[[-Cass]] thinks we need a bassist.
[[+Cass]] and I wrote a chorus.
Song about [[-Robin]].
Setlist by [[-Jude]].
Van belongs to [[-Jude]]'s cousin.
Gig at the Swan, [[-Cass]]'s sister came.
Physio says rest; [[-Dr. Lind]] disagrees.
Second opinion from [[-Dr. Lind]]?
Got a second opinion from [[+Dr. Lind]].
Blood test, nurse was [[+Pam]].
Results will go to [[-Dr. Lind]].
Prescribed by [[-Dr. Lind]] last year.
[[-Dr. Lind]]'s secretary rang.
Sat in the waiting room next to [[+Old Mr. Boyd]].
[[-Old Mr. Boyd]] died on Sunday.
Wrote to [[+Mrs. Boyd]].
Street party meeting at ours: [[+Viv]], [[+Hamid]], [[+the Clarks]].
[[-the Clarks]] can't make it.
[[-Hamid]] is doing the barbecue.
[[-Viv]] will print flyers.
Flyers printed by [[-Viv]] look good.
Picked up flyers from [[+Viv]].
Borrow trestle tables from [[-Hamid]].
Borrowed trestle tables from [[+Hamid]].
Dog walk with [[+Viv]].
Walked [[-Viv]]'s dog while she was at work.
[[-Viv]]'s dog bit the postman.
Parcel for [[-Hamid]] left with us.
Took the parcel round to [[+Hamid]].
[[+Hamid]] came round for the parcel.
The boys are at [[-Sal]]'s tonight.
Dropped the boys at [[+Sal]]'s, stayed for a cuppa.
[[-Sal]]'s boys have nits.
[[+Sal]] told me about the nits.
[[-Sal]] posted in the group about nits.
Reading with [[+Milo]], he knows all his letters.
[[-Milo]]'s class assembly is on Thursday.
[[-Milo]] lost a tooth.
[[+Milo]] and I built a den.
Bought [[-Milo]] new shoes.
Shoe shopping with [[+Milo]].
[[-Milo]] needs new shoes.
[[-Milo]] to the dentist on Wednesday.
Took [[+Milo]] to the dentist.
Collect [[-Milo]] at 3.
Told [[+Milo]] about the move.
Worried [[-Milo]] isn't sleeping.
Email from [[+Milo's teacher]].
Milo's teacher is [[-Mrs. Hobbs]].
Volunteer shift with [[+Grace]].
[[-Grace]] couldn't do her shift.
Swapped shifts with [[+Grace]].
Swap shift with [[-Grace]]?
Covered for [[-Grace]].
Training run by [[-Grace]] next month.
Training with [[+Grace]], lots on safeguarding.
Rota sent to [[+Grace]].
Rota from [[-Grace]] still missing.
Grace said [[-Owen]] is joining.
Interviewed [[+Owen]].
Reference for [[-Owen]].
Wrote [[-Owen]] a reference.
[[-Owen]] got the place!
[[+Owen]] rang, he got the place!
Owen's girlfriend [[-Tess]] is from Hull.
Met Owen's girlfriend [[+Tess]].
Pub with [[+Owen]] and [[+Tess]].
[[-Tess]] was supposed to come too.
Sam and [[+Tess]] dropped in.
Rang round everyone, [[-Tess]] didn't pick up.
[[+Tess]] picked up on the third try.
Texted [[+Tess]] happy birthday.
[[-Tess]]'s birthday today, sent nothing.
Birthday: [[-Tess]]
Bday drinks for [[+Tess]] at the Crown.
Got [[-Tess]] a scarf.
Gave [[+Tess]] the scarf.
Photo of [[-Tess]] in the local paper.
[[-Tess]] has a piece in the local paper.
Keep thinking of what [[-Tess]] said.
What [[-Tess]] said last week still stings.
Argument with [[+Tess]] about politics.
Haven't spoken to [[-Tess]] since.
[[+Tess]] apologised.
Forgave [[-Tess]].
Sunday roast at [[+Nan]]'s.
[[-Nan]] used to make this.
Nan's carer [[+Dawn]] let me in.
[[-Dawn]] comes three times a week.
[[-Dawn]] is off, agency sent someone else.
Left a note for [[-Dawn]].
Rang [[+Dawn]] about the tablets.
Must ring [[-Dawn]] about the tablets.
[[-Nan]] asked for [[-Dawn]] all day.
[[+Nan]] was confused, asked for [[-Dawn]] all day.
Took [[+Nan]] and [[+Dawn]] to the garden centre.
Paint for [[-Nan]]'s room.
Painted [[-Nan]]'s room.
Moved [[+Nan]] into the new room.
[[-Nan]] moves in on the 1st.
Signed up with [[-Coach Lee]].
First session with [[+Coach Lee]].
Next session with [[-Coach Lee]]: 4 May
[[-Coach Lee]]'s plan: 3x5 squats
[[+Coach Lee]] changed my plan.
[[-Coach Lee]] recommends protein.
Following [[-Coach Lee]] on Instagram.
Race day! [[+Ife]] and [[+Dom]] cheered at mile 8.
[[-Dom]] ran a PB.
Ran with [[+Dom]].
Dom ran with [[-Ife]].
[[-Ife]] is injured.
[[+Ife]] limped in to say hello.
Shared a taxi with [[+Ife]].
Splitwise: owe [[-Ife]] 12.
[[-Ife]] owes me 12.
[[+Ife]] paid me back.
Photos from [[+Ife]].
Photos with [[+Ife]] on the pier.
Photos of [[-Ife]] on the pier.
Send photos to [[-Ife]].
[[-Ife]] hasn't sent the photos.
[[+Ife]] sent the photos.
Birdwatching with [[+Len]]: two kites.
[[-Len]] saw a hoopoe.
[[+Len]] pointed out a hoopoe.
Scope on loan from [[-Len]].
[[-Len]]'s scope is brilliant.
Give scope back to [[-Len]].
Gave scope back to [[+Len]].
Talk by [[-Len]] at the club next week.
Len's talk: [[+Bea]] asked a good question.
[[-Bea]] is the new chair.
Elected [[-Bea]] chair.
Committee: [[+Bea]], [[+Len]], me.
Committee decided to ask [[-Bea]].
Minutes to [[-Bea]] by Monday.
[[-Bea]] to circulate minutes.
Thanked [[+Bea]] for the cakes.
Cakes by [[-Bea]].
Bea made the cakes with [[-Len]].
Cake recipe from [[-Bea]].
[[+Bea]] gave me the cake recipe.
[[-Bea]] is allergic to nuts.
[[-Bea]] doesn't eat pork.
[[-Bea]]'s number: 01632 960001
[[-Bea]] born 1957
[[-Bea]] lives at no. 14.
[[-Bea]], no. 14, has the key.
Knocked at [[+Bea]]'s, she gave me the key.
Knocked at [[-Bea]]'s, nobody in.
Key is with [[-Bea]].
Left the key with [[+Bea]].
Leave the key with [[-Bea]].
Watering for [[-Bea]] while she's in Rome.
[[-Bea]] is in Rome.
[[-Bea]] back Sunday.
[[+Bea]] back from Rome, drank limoncello with her.
Waved at [[+Bea]] across the road.
Saw [[-Bea]] from the bus.
Saw [[+Bea]] at the tip.
Didn't see [[-Bea]] at church.
[[-Bea]] wasn't at church.
Sat with [[+Bea]] at church.
[[+Sjors]] gebeld over de fietsen
[[-Sjors]] bellen over de fietsen
Sjors terugbellen, en [[-Mieke]] ook
[[-Mieke]] heeft morgen examen
[[+Mieke]] haalde haar examen, samen taart gegeten
bij [[+Mieke]] langs geweest
langs bij [[+Mieke]], bloemen gebracht
even langsgaan bij [[-Mieke]]
[[-Mieke]] is verhuisd naar Zwolle
[[+Mieke]] vertelde dat ze gaat verhuizen
gehoord dat [[-Mieke]] gaat verhuizen
hoorde van [[+Piet]] dat [[-Mieke]] ziek is
[[-Piet]] zit in Spanje
[[-Piet]] belt morgen terug
[[+Piet]] belde terug
nog steeds niets gehoord van [[-Piet]]
wachten op [[-Piet]]
wachten op antwoord van [[-Piet]]
mail naar [[+Piet]] gestuurd
mail naar [[-Piet]] sturen
mail van [[+Piet]] gekregen
mail van [[-Piet]] nog beantwoorden
[[-Piet]] moet de offerte nog tekenen
offerte voor [[-Piet]] maken
offerte besproken met [[+Piet]]
offerte bespreken met [[-Piet]]
vergadering met [[+Piet]] en [[+Ans]]
vergadering met [[-Ans]] verplaatst naar donderdag
[[-Ans]] afwezig
[[-Ans]] had zich afgemeld
[[+Ans]] was er ook
cadeau voor [[-Ans]] gekocht
cadeau aan [[+Ans]] gegeven
verjaardag [[-Ans]] 12 mei
verjaardag van [[+Ans]] gevierd
op verjaardag bij [[+Ans]]
Ans jarig, [[-Ans]] nog feliciteren
[[+Ans]] gefeliciteerd
kaartje gestuurd naar [[+Ans]]
kaartje sturen naar [[-Ans]]
gegeten met [[+Bram]]
uit eten met [[+Bram]]
eten met [[-Bram]] afgezegd
vrijdag eten met [[-Bram]]?
misschien [[-Bram]] vragen
[[-Bram]] vragen of hij kan helpen
[[+Bram]] gevraagd of hij kan helpen
[[+Bram]] kwam helpen met de kast
zonder [[-Bram]] was het niet gelukt
dankzij [[-Bram]] is het gelukt
de boor van [[-Bram]] geleend
boor teruggebracht naar [[+Bram]]
boor terugbrengen bij [[-Bram]]
[[-Bram]] heeft een nieuwe auto
de broer van [[-Bram]] is overleden
[[-Bram]] is aangenomen!
[[+Bram]] appte: aangenomen!
[[-Bram]] neemt niet op
[[-Bram]] geprobeerd te bereiken
voicemail ingesproken bij [[+Bram]]
afspraak tandarts [[-dr. Visser]] 3 juni
controle bij [[+dr. Visser]], geen gaatjes
[[-dr. Visser]] is met zwangerschapsverlof
verwijzing van [[-dr. Visser]] nodig
gewandeld met [[+Truus]] langs de Maas
[[-Truus]] wil ook een keer mee
[[-Truus]] kan zondag niet
zondag wandelen met [[-Truus]]
koffie bij [[+Truus]]
[[-Truus]] haar kat is weg
op de kat van [[-Truus]] gepast
[[+Truus]] kwam de sleutel halen
sleutel ligt bij [[-Truus]]
denk veel aan [[-Truus]]
foto's van [[-Truus]] bekeken
oude brieven van [[-Truus]] gelezen
boek van [[-Arnon Grunberg]] gelezen
lezing van [[-Arnon Grunberg]] in mei
[[-Karel]] schijnt ontslagen te zijn
volgens [[+Truus]] is [[-Karel]] ontslagen
[[+Karel]] vertelde over zijn ontslag
ik zou [[-Karel]] eens kunnen bellen
had [[-Karel]] willen bellen
moet echt [[-Karel]] bellen
[[-Karel]] al maanden niet gezien
[[+Karel]] eindelijk weer gezien
eindelijk [[+Karel]] gesproken
hoe zou het met [[-Karel]] zijn?
[[+Karel]] en ik hebben de schuur geverfd
ruzie met [[+Karel]]
spijt van de ruzie met [[-Karel]]
sorry gezegd tegen [[+Karel]]
excuses aanbieden aan [[-Karel]]
[[-Anke]] heute krank
[[-Anke]] fällt die ganze Woche aus
[[-Anke]] hat Geburtstag
[[-Anke]] hat morgen Prüfung
[[+Anke]] gratuliert
Anke meldet sich nicht, [[-Bernd]] auch nicht
Rückruf [[-Bernd]]
[[+Bernd]] zurückgerufen
[[-Bernd]] zurückrufen
[[-Bernd]] ruft morgen wieder an
[[+Bernd]] rief an, will die Leiter leihen
[[+Bernd]] die Leiter geliehen
Leiter von [[+Bernd]] geholt
Leiter zu [[-Bernd]] zurück
Leiter steht noch bei [[-Bernd]]
mit [[+Bernd]] Holz gemacht
[[-Bernd]] bei der Steuer helfen
[[+Bernd]] bei der Steuer geholfen
Mail an [[+Frau Lenz]] raus
Mail an [[-Frau Lenz]] schreiben
Antwort an [[-Frau Lenz]] steht noch aus
auf Antwort von [[-Frau Lenz]] warten
[[-Frau Lenz]] antwortet nicht
[[+Frau Lenz]] hat geantwortet
Termin bei [[+Dr. Haas]], Blutdruck ok
Termin bei [[-Dr. Haas]] am 12. Juni
Termin bei [[-Dr. Haas]] ausmachen
[[-Dr. Haas]] hat Urlaub
Überweisung von [[-Dr. Haas]] holen
[[+Ute]] im Café getroffen
Treffen mit [[-Ute]] verschoben
Treffen mit [[+Ute]] am Kanal, wie früher
[[-Ute]] kann erst um acht
[[-Ute]] wollte eigentlich auch kommen
[[-Ute]] zieht nach Kiel
Utes Freund [[-Lars]] sucht Arbeit
[[-Ute]] geht es wieder besser, sagt [[+Lars]]
[[-Lars]] hat eine neue Freundin
[[+Lars]] hat mir seine neue Freundin vorgestellt
Buch von [[-Lars]] ausgelesen
[[+Lars]] sein Buch zurückgegeben
[[-Lars]] hat noch mein Buch
[[-Lars]] schuldet mir 20 Euro
Lars' Mutter gestorben, Karte an [[+Lars]]
an [[-Lars]] gedacht
viel über [[-Lars]] nachgedacht
über [[-Lars]] geredet mit [[+Ute]]
[[+Ute]] erzählt, [[-Lars]] sei ausgezogen
Ute meint, [[-Lars]] übertreibt
Geschenk für [[-Mia]] besorgt
Geschenke für [[-Mia]]: Puzzle, Buch
Mias Schultüte basteln
mit [[+Mia]] Schultüte gebastelt
[[+Mia]] vom Hort abgeholt
[[-Mia]] muss um drei abgeholt werden
[[-Mia]] hat Läuse
[[-Mia]] schläft bei Oma
[[+Mia]] vorgelesen
Elternabend, [[+Frau Roth]] neue Lehrerin
[[-Frau Roth]] fragen wegen Ausflug
Zettel für [[-Frau Roth]] unterschreiben
Nachbarn: [[+Herr Popp]] wegen Hecke, alles gut
[[-Herr Popp]] mäht schon wieder um sieben
Paket für [[-Herr Popp]] angenommen
Paket bei [[+Herr Popp]] abgeholt
Skat mit [[+Heinz]] und [[+Gerd]]
Skat ohne [[-Heinz]]
[[-Gerd]] diesmal nicht dabei
nächster Skat bei [[-Gerd]]
bei [[+Gerd]] Skat gespielt
[[-Gerd]] feiert am Samstag
bei [[-Gerd]] eingeladen
[[+Gerd]] hat eingeladen, war lustig, lange mit ihm geredet
Chor: [[-Elke]] heiser
Chor: neben [[+Elke]] gestanden
[[-Elke]] hat gekündigt
Elke geht, Nachfolge [[-Sven]]
Übergabe mit [[+Elke]]
Protokoll an [[-Sven]] schicken
Protokoll kommt von [[-Sven]]
[[-Sven]] schreibt Protokoll
[[+Sven]] eingearbeitet
[[-Anouk]] malade, pas venue
[[-Anouk]] sera absente lundi
[[-Anouk]] a eu son bac
[[+Anouk]] m'a appelée, elle a eu son bac
félicité [[+Anouk]]
rappeler [[-Anouk]] ce soir
rappelé [[+Anouk]], tout va bien
[[-Anouk]] rappelle demain
pas réussi à joindre [[-Anouk]]
laissé un message à [[+Anouk]]
mail à [[-M. Petit]] à écrire
mail à [[+M. Petit]] envoyé
réponse de [[+M. Petit]], c'est non
toujours pas de réponse de [[-M. Petit]]
attendre la réponse de [[-M. Petit]]
[[-M. Petit]] ne répond plus
rdv avec [[+M. Petit]], bon contact
rdv avec [[-M. Petit]] le 12 juin
rdv avec [[-M. Petit]] décalé
devis de [[-M. Petit]] trop cher
devis pour [[-M. Petit]] à faire
[[-le docteur Roy]] est en congé
vu [[+le docteur Roy]], ordonnance renouvelée
ordonnance du [[-le docteur Roy]] à retirer
resto avec [[+Luc]] et [[+Marie]]
resto avec [[-Luc]] annulé
[[-Luc]] n'est pas libre
[[-Luc]] cherche un appart
appart de [[-Luc]] à louer
visité l'appart avec [[+Luc]]
aidé [[+Luc]] pour son CV
CV de [[-Luc]] à relire
[[-Luc]] a trouvé du boulot
[[+Luc]] a trouvé du boulot, on a fêté ça
prêté la perceuse à [[+Luc]]
récupérer la perceuse chez [[-Luc]]
[[-Luc]] a encore ma perceuse
[[-Luc]] me doit 20 euros
rendu ses 20 euros à [[+Luc]]
parlé de [[-Luc]] avec [[+Marie]]
[[+Marie]] trouve que [[-Luc]] exagère
il paraît que [[-Luc]] est fâché
dispute avec [[+Luc]]
m'excuser auprès de [[-Luc]]
pensé à [[-Luc]] toute la journée
anniversaire de [[-Marie]] samedi
anniversaire de [[+Marie]] chez elle, gâteau au chocolat
cadeau de [[-Marie]] : un livre ?
souhaité son anniversaire à [[+Marie]]
[[-Marie]] a eu 40 ans
gardé [[+Léo]] tout l'après-midi
chercher [[-Léo]] à 16h
[[-Léo]] dort chez mamie
[[-Léo]] a de la fièvre
lu une histoire à [[+Léo]]
chaussures pour [[-Léo]]
réunion parents, [[+Mme Blin]] très bien
mot pour [[-Mme Blin]]
[[-Mme Blin]] remplacée jusqu'à juin
chorale sans [[-Odile]]
chorale, assise à côté d'[[+Odile]]
[[-Odile]] chante le solo
covoiturage avec [[+Odile]]
[[-Odile]] ne conduit plus
déposé [[+Odile]] chez elle
les clés sont chez [[-Odile]]
laissé les clés à [[+Odile]]
arrosé les plantes de [[-Odile]]
[[-Odile]] rentre dimanche
carte d'[[+Odile]] de Corse
écrire une carte à [[-Odile]]
écrit une carte à [[+Odile]]
lu le roman de [[-Annie Ernaux]]
conférence de [[-Annie Ernaux]] en mai
[[-Paul]] serait à Lyon
[[-Paul]] déménage à Lyon
[[-Paul]] a quitté la boîte
pot de départ de [[+Paul]]
remplacer [[-Paul]] mardi
[[-Paul]] viendra peut-être
[[+Paul]] est venu finalement
[[-Nuria]] enferma hoy
[[-Nuria]] no vino
[[-Nuria]] cumple 40 el sábado
[[+Nuria]] me llamó por la tarde
felicité a [[+Nuria]]
felicitar a [[-Nuria]]
devolver la llamada a [[-Nuria]]
cena con [[+Nuria]] y [[+Pep]]
cena con [[-Pep]] aplazada
[[-Pep]] no puede el viernes
[[-Pep]] llega el martes
recogí a [[+Pep]] en el aeropuerto
recoger a [[-Pep]] a las 7
[[-Pep]] tiene gripe
regalo de [[-Pep]] pendiente
le di el regalo a [[+Pep]]
[[-Pep]] me debe 20 euros
le debo 20 euros a [[-Pep]]
pagué a [[+Pep]]
correo de [[+Laura]] con el presupuesto
correo a [[-Laura]] sin enviar
enviado el informe a [[+Laura]]
pasar el informe a [[-Laura]]
[[-Laura]] revisa el informe
[[-Laura]] está de vacaciones
hablamos de [[-Laura]] con [[+Pep]]
dicen que [[-Laura]] se va
[[+Pep]] dice que [[-Laura]] se va
cita con [[+la dentista Gil]], sin caries
cita con [[-la dentista Gil]] el 3 de junio
pensando en [[-la yaya]]
visita a [[+la yaya]]
comida en casa de [[+la yaya]]
[[-la yaya]] está en el hospital
la receta de [[-la yaya]]
llevé a [[+Leo]] al cole
[[-Leo]] tiene fiebre
zapatos para [[-Leo]]
jugando con [[+Leo]] en el parque
mi marido recogió a [[-Leo]]
[[-Giulia]] malata oggi
[[-Giulia]] non viene
[[-Giulia]] compie 40 anni sabato
[[+Giulia]] mi ha chiamata
richiamare [[-Giulia]]
richiamata [[+Giulia]]
cena con [[+Giulia]] e [[+Pino]]
cena con [[-Pino]] rimandata
[[-Pino]] non può venerdì
[[-Pino]] arriva martedì
preso [[+Pino]] alla stazione
andare a prendere [[-Pino]] alle 7
[[-Pino]] ha l'influenza
[[-Pino]] mi deve 20 euro
devo 20 euro a [[-Pino]]
mail di [[+Laura]] con il preventivo
mail a [[-Laura]] da scrivere
mandato il report a [[+Laura]]
[[-Laura]] è in ferie
parlato di [[-Laura]] con [[+Pino]]
dicono che [[-Laura]] se ne va
visita dalla [[+dottoressa Gallo]]
visita dalla [[-dottoressa Gallo]] il 3 giugno
penso spesso a [[-nonna Lina]]
trovata [[+nonna Lina]] in gran forma
pranzo da [[+nonna Lina]]
la ricetta di [[-nonna Lina]]
portato [[+Leo]] a scuola
[[-Leo]] ha la febbre
scarpe per [[-Leo]]
[[-Marta]] doente hoje
[[-Marta]] não vem
[[-Marta]] faz 40 anos no sábado
a [[+Marta]] ligou-me à tarde
ligar de volta à [[-Marta]]
jantar com a [[+Marta]] e o [[+Rui]]
jantar com o [[-Rui]] adiado
o [[-Rui]] não pode na sexta
o [[-Rui]] chega na terça
fui buscar o [[+Rui]] ao aeroporto
ir buscar o [[-Rui]] às 7
o [[-Rui]] está com gripe
o [[-Rui]] deve-me 20 euros
devo 20 euros ao [[-Rui]]
mail da [[+Laura]] com o orçamento
mail para a [[-Laura]] por enviar
enviei o relatório à [[+Laura]]
a [[-Laura]] está de férias
falámos da [[-Laura]] com o [[+Rui]]
dizem que a [[-Laura]] se vai embora
consulta com a [[+doutora Reis]]
consulta com a [[-doutora Reis]] a 3 de junho
penso muito na [[-avó Lina]]
almoço na [[+avó Lina]]
a receita da [[-avó Lina]]
levei o [[+Leo]] à escola
o [[-Leo]] tem febre
sapatos para o [[-Leo]]
Board meeting went long, [[+Carla]] pushed back on the hiring plan
[[-Carla]]'s hiring plan is too ambitious
Raised the runway question with [[+Carla]] after the meeting
Investors want [[-Carla]] to step back
Forwarded the deck to [[+Nikhil]]
[[+Nikhil]] sent comments on the deck
Waiting for [[-Nikhil]]'s comments
Comments from [[+Nikhil]]: too many slides
[[-Nikhil]] can join from 4pm
If [[-Nikhil]] signs off we can ship
Demo'd the prototype to [[+Nikhil]] and [[+Jo]]
[[-Jo]] broke the build again
Fixed the build that [[-Jo]] broke
Paired with [[+Jo]] on the fix
Onboarding checklist for [[-Jo]] finished
Onboarded [[+Jo]]
[[-Jo]] asked for Friday off in the HR tool
Approved [[-Jo]]'s leave
Perf review for [[-Jo]] due Thursday
Perf review with [[+Jo]], went better than I feared
Need feedback on [[-Jo]] from the team
Wrote feedback for [[-Jo]]
Gave [[+Jo]] feedback
Job ad based on [[-Jo]]'s draft
Candidate call with [[+Ruth Omondi]], strong on backend
[[-Ruth Omondi]] has another offer
Offer letter to [[-Ruth Omondi]] ready for signature
[[+Ruth Omondi]] accepted! She called from the airport
Told the team about [[-Ruth Omondi]]
Announced that [[-Ruth Omondi]] starts in May
Lecture by [[-Prof Stein]] cancelled
Sat in on [[-Prof Stein]]'s seminar
Went to office hours with [[+Prof Stein]]
[[+Prof Stein]] wasn't convinced by my proof
[[-Prof Stein]] hasn't graded the exams
Citation style: ask [[-Prof Stein]]'s assistant
Study group: [[+Amal]], [[+Viktor]], me; covered chapter 5
Study group without [[-Viktor]], he overslept
[[-Viktor]] copied my homework
[[+Viktor]] lent me his notes
[[-Viktor]]'s notes are a mess
Library with [[+Amal]] till closing
[[-Amal]] is at her parents' this week
Moved in with [[+Amal]] today!
Rent split: [[-Amal]] 420, me 400
Fridge cleaned by [[-Amal]], credit where due
[[+Amal]] made shakshuka for us
[[-Amal]]'s bike got stolen
Bike shop says [[-Amal]] needs a new chain
Dropped [[-Leon]] from Saturday's squad
Told [[+Leon]] he's on the bench
[[+Leon]] sulked all training
Training: [[+Leon]] back after injury, took it easy with him
[[-Leon]]'s dad wants a word
Had a word with [[+Leon's dad]]
Kit for [[-Leon]] ordered
Lift for [[-Leon]] on Saturday?
Gave [[+Leon]] a lift home
Parents' WhatsApp: [[-Leon's mum]] complaining about the pitch
Bumped into [[+Leon's mum]] at the bakery
Vestry meeting: [[+Canon Hughes]] in the chair
[[+Canon Hughes]] preached on Jonah
Coffee hour, long talk with [[+Canon Hughes]] about the roof
Roof quote passed to [[-Canon Hughes]]
[[-Canon Hughes]] retires in the autumn
Collection for [[-Canon Hughes]]: £140 so far
Presented the clock to [[+Canon Hughes]]
Visited [[+Mrs. Abara]] at Rosewood, brought grapes
[[-Mrs. Abara]] asked not to be visited
[[-Mrs. Abara]]'s room is on the second floor
Prayed for [[-Mrs. Abara]]
Prayed with [[+Mrs. Abara]]
Home communion: [[+Mrs. Abara]], [[+Mr. Li]]
Home communion list: [[-Mrs. Abara]], [[-Mr. Li]]
Fieldwork day 3, [[+Tomasz]] drove
[[-Tomasz]] has the GPS
Samples go to [[-Tomasz]]'s lab
Radioed [[+Tomasz]] from the ridge
No signal, couldn't tell [[-Tomasz]]
Shared a tent with [[+Tomasz]]
[[-Tomasz]]'s data from 2019
Plot 4 was set up by [[-Tomasz]]
Paper with [[-Tomasz]] and [[-Ingrid]] accepted
Skype with [[+Ingrid]] about the paper
[[-Ingrid]] is first author
[[-Ingrid]] wants to change the title
Revisions to [[-Ingrid]] by the 9th
Had [[+Ingrid]] look over the revisions, we sat till six
Reviewer 2 is probably [[-Ingrid]]
Band practice, [[+Malik]] brought a new riff
[[-Malik]] can't do the 9th
Malik's brother [[-Idris]] could fill in
Tried out [[+Idris]] on drums
[[-Idris]] learned drums from [[-Malik]]
Recording with [[+Idris]], two takes
Master due from [[-Idris]] on Monday
[[-Idris]] mixed track 3
Listened to the mix with [[+Idris]]
Poster: photo by [[-Idris]]
Played [[-Idris]]'s song at the open mic
Supper at [[+Gwen and Bob's]]
[[-Gwen]] makes the best trifle
Got the trifle recipe off [[+Gwen]]
Made [[-Gwen]]'s trifle
Gwen's hip op is booked, [[-Bob]] is in bits
Drove [[+Bob]] to the hospital
Sat with [[+Bob]] in the waiting room
Text from [[+Bob]]: op went fine
Flowers to [[-Gwen]], ward 6
Took flowers to [[+Gwen]], ward 6
[[-Gwen]] discharged
[[-Gwen]] out of hospital
[[+Gwen]] on the mend, had a natter with her
Bowls: beat [[+Bob]] in the cup
Allotment: [[+Stan]] gave me leeks
[[-Stan]]'s leeks have rust
Left leeks on [[-Stan]]'s step
[[-Stan]] swears by eggshells
[[+Stan]] showed me how to earth up
Saw [[+Stan]]'s new shed, he poured us a beer
[[-Stan]]'s wife left a note
Water rota, [[-Stan]] on Sundays
Stan asked me to water, [[-Stan]] away till the 20th
Watered for [[-Stan]]
Seed swap at [[+Stan]]'s
Email chain about the hut, [[-Stan]] against
Voted for [[-Stan]] as secretary
Had [[+Priya]] over for tea, she brought samosas
[[+Priya]] needs a lift on Friday, she rang to ask
[[+Priya]] starts her new job Monday, celebrated with her at Nico's
Catch-up with [[+Priya]]: she prefers the Leeds office
1:1 with [[+Owen]]: needs more time on the audit
Owen's desk: [[+Owen]] thinks we should wait
Sync: [[+Owen]] works with the vendor now
[[+Owen]] walks in at ten as if nothing happened
[[+Owen]] here at eight, off again by nine
[[+Owen]] and me at the pub, his birthday
Cards with [[+Gran]], she cheats
Baked with [[+Gran]] for the fête
Made soup with [[+Gran]]
Bought fish with [[+Gran]] at the market
Bought lunch for [[+Gran]]
Took cake round for [[+Gran]], stayed an hour
For once [[+Gran]] let me cook
Read to [[+Gran]] from the paper
Read the paper with [[+Gran]]
Watched the match with [[+Uncle Jim]]
Listened to records with [[+Uncle Jim]]
Heard from [[+Uncle Jim]], he's fine
Uncle Jim's 70th: danced with [[+Uncle Jim]]
Walk by the river with [[+Sal]], she's moving to Hull
[[+Sal]] told me over coffee that she's moving
[[+Sal]] moved the sofa with me
Moved house with [[+Sal]]
[[+Sal]] came, saw, ate everything
[[+Sal]] by for a minute
Quick hello from [[+Sal]] at the gate
Help from [[+Sal]] with the shelves
Sal's shelves: put up with [[+Sal]]
Signed the lease at [[+Mr Frost]]'s office
Mr Frost's office: [[+Mr Frost]] had the papers ready
Got the keys off [[+Mr Frost]]
[[+Mr Frost]] gave me the keys
Keys returned to [[+Mr Frost]]
Returned keys to [[+Mr Frost]]
Class by [[+Nadine]], hard on the core
Yoga: [[+Nadine]] corrected my back
Haircut by [[+Nadine]]
Lesson with [[+Nadine]] on the 4th hole
Was driven home by [[+Nadine]]
Picked up by [[+Nadine]] at six
Dinner cooked by [[+Nadine]] and eaten by us both
On the phone to [[+Ben]] till late
Phone: [[+Ben]]
Call [[+Ben]] 20 min
Zoom w/ [[+Ben]] + [[+Ida]]
[[+Ben]], [[+Ida]]: retro
Retro: [[+Ben]] happy, [[+Ida]] less so
Visited [[+Ida]] in hospital
[[+Ida]] in hospital, took her grapes
Ida home from hospital, [[+Ida]] cried when she saw us
Congratulated [[+Ida]] in person
Ida's graduation with [[+Ida]] and her parents
Played chess with [[+Kofi]], he wins as always
[[+Kofi]] wins again at chess, I want a rematch
Lost to [[+Kofi]]
Trained with [[+Kofi]] before work
Ran into [[+Kofi]] who is starting a band
Met [[+Kofi]] because the car broke down
Mit [[+Jutta]] Plätzchen gebacken
[[+Jutta]] braucht Hilfe beim Umzug, hat angerufen
[[+Jutta]] kam, wir haben gekocht
Bei [[+Jutta]] übernachtet
Jutta besucht, [[+Jutta]] geht es besser
Geburtstag von [[+Jutta]], bis zwei getanzt
Mit [[+Jutta]] über die Reise gesprochen
Spaziergang mit [[+Jutta]], sie heiratet im Mai
Mittagessen mit [[+Jutta]] in der Kantine
[[+Jutta]] beim Bäcker, zehn Minuten gequatscht
Karte von [[+Jutta]] aus Rom
Für [[+Jutta]] gekocht
Brief an [[+Jutta]] geschrieben
[[+Jutta]] mein Rad geliehen
Visite chez [[+Paulette]], on a joué aux cartes
[[+Paulette]] cherche ses clés, je l'ai aidée
Marché avec [[+Paulette]]
Pris un café avec [[+Paulette]]
Gâteau fait avec [[+Paulette]]
Fait un gâteau pour l'anniversaire de [[+Paulette]], elle a adoré
[[+Paulette]] m'a prêté son vélo
Appelé [[+Paulette]]
[[+Paulette]] au téléphone, une demi-heure
Mot de [[+Paulette]] dans la boîte
À la piscine avec [[+Paulette]]
Rencontré [[+Paulette]] au marché
Café con [[+Remedios]] en la plaza
[[+Remedios]] me trajo tomates
Fui a casa de [[+Remedios]]
La hija y [[+Remedios]] vinieron a comer con nosotros
Hablé con [[+Remedios]] de la herencia
Comida en la casa de [[+Remedios]]
Le llevé sopa a [[+Remedios]]
Vi a [[+Remedios]] en misa
Pranzo da [[+Ornella]]
Sentita [[+Ornella]], tutto bene
Cinema con [[+Ornella]]
[[+Ornella]] mi ha portato i pomodori
A casa di [[+Ornella]] per la partita
Fui ao cinema com a [[+Odete]]
Telefonei à [[+Odete]]
A [[+Odete]] trouxe-me tomates
Jantar na casa da [[+Odete]]
Op de koffie bij [[+Wil]]
Met [[+Wil]] naar de markt
[[+Wil]] bracht tomaten
Lang met [[+Wil]] gepraat over vroeger
Gisteren [[+Wil]] gesproken
Bij de moeder van Jan, met [[+Wil]] gekaart
`;
