/** Lines of all sorts, fragments and lists too, in five languages, by somebody who had not seen the rule. Even lines tune, odd lines measure. */
export const ALL_SORTS = `
[[+Harriet]] made me promise to go to the doctor
Confessed to [[+Father Michael]] after mass that I don't want to do the readings any more
Before the weekend: haircut, bank, [[-Liv]]
[[+Ray]] and me, one bench, two ice creams
Heard on the grapevine: [[-Kassandra]] bought the corner shop
[[+Ewan]] and I finally finished the shed roof; [[-Callan]] was meant to help but never appeared
Our [[+Kaz]] dropped in unannounced, wants me to be godmother
reunión 10:00 con [[+Gonzalo]] y [[+Maite]], mandarán el plan mañana
got to get hold of [[-Sven]] before he goes on leave
Board pack to [[-Chairman Lowe]] by Wed COB
demander à [[-Yann]] s'il a encore la remorque
- [[-K.T.]]?? still not sure I want to see her
Big hug from [[+Nonno]] at the station, he's shrinking
[[+Dr. Lindqvist]] examined the knee and said I should be walking again by June
- [[+Ness]] told me she's pregnant!!! sworn to secrecy until may
Invited [[+Rachel]] in the lift, she said yes straight away
Ob [[-Lukas]] wohl noch sauer ist?
Was supposed to meet [[-Declan]] at the pub but he cancelled an hour before through his sister
- Grandad used to say [[-Uncle Fergus]] could charm the birds from the trees
Vet's on Tue, ask for [[-Morag]] not the other one
- made the offer to [[+Mireille]]; she will let us know by Tuesday
warned [[+Colette]] about the audit; she will warn [[-Desmond]]
How do I even bring this up with [[-Steve]]?
Déjeuner avec [[+Clémence]], elle doit se décider avant vendredi
Told [[+Dominique]] everything. She says I ought to see a lawyer
- [[+Zahra]]'s verdict on the wallpaper when she came round: absolutely not
swap shifts w/ [[-Nico]]?
wedding admin with [[+Ffion]] all evening, we have to cut thirty names
Nothing from [[-Wanda]] so I assume the trip is off
- Vincent's been sent the bill; [[+Vincent]] called at once, shouting, will pay tho
rdv banque jeudi avec [[-M. Vasseur]]
[[+Ted]] said he missed me, kissed me on the forehead and went to bed
- llamar a [[-Paco]] por lo de la caldera
Aparently [[-Callum]] and his wife are splitting up, or so they say in the staff room.
decided w/ [[+Iván]] over curry that he gets the spare room from March
rang [[+the plumber]], he'll come thurs between 8 and 12
- Habe [[+Wencke]] das Buch zurückgegeben. Sie will es jetzt doch nicht verleihen
[[+Swantje]] hat geschrieben, sie kommt erst übermorgen an
Did I ever send [[-Bianca]] the photos? Check
Coffee with [[+Marcus]], who must decide by Friday whether he takes the flat
bench for the garden: see what [[-Ramon the joiner]] would charge
tendría que escribirle a [[-tía Pilar]], hace meses que nada
Knitting pattern off to [[+Betty]] in an email; her answer: 'will need wine'
the dean, [[+Prof. Whitlock]], had me in her office for 20 min. I'm to plan the open day
[[+Jamila]]'s exam went well, she called straight after, wants pizza tommorow to celebrate
- playdate: [[+Zac's dad]] and I drank cold coffee and agreed we should form a union
Hoe zou het toch met [[-Hanneke]] gaan
- havent the heart to cancel on [[-Merle]]
dicen que [[-Quique]] se ha separado
Schade, [[-Conny]] war heute nicht beim Chor
- [[+Shauna]] said it must be hard for me, and I cried a bit on her shoulder
first day at nursery: [[+Key worker Chloe]] said to me at pickup he'd settle by next week
knit & natter: [[+Margery]], [[+Sue T]] and me. Marge will bring the blue wool next time
dit à [[+Léa]] qu'elle devrait se reposer
- thank [[-Geoff]] for lift
job for a rainy day: sort photos for [[-Cousin Edna]]
Sang happy birthday to [[+Edie]] over the phone. She'll be 90 next year, imagine
let [[-Ross]] know abt the spare key
preguntarle a [[-don Ramiro]] si alquila el garaje
devoirs avec [[+Noé]], larmes, puis crêpes
Brought it up with [[+Stevie]] on the walk home. Went better than feared
- J'ai promis à [[+Lucile]] de l'aider à déménager samedi, on était au parc
To do list got shorter thanks to [[+Uncle Ravi]], who came over and fixed the gate with me
promised myself to be honest with [[-Heather]] when she's back
- Segeln mit [[+Arvid]], Wind 5, herrlich
- [[-Joost]] bellen over de cv-ketel
asked [[+Cassie]] out!!! she said tomorrow!!!
- birthday [[-Edith]] 14th!! order cake + candles
- Agenda for Monday's meeting with [[-Bridie]]: grant, hiring, parking
must be hard for [[-Shona]], all alone up there
- [[+Thibault]] m'a dit que [[-Sandrine]] avait eu le poste à Lyon
Remind [[-Ade]]: passport
Handed the dog back to [[+Pete]] this evening, he was all smiles. Pete, that is
didn't get round to calling [[-Nan]]
- Homework club sign-up for [[-Mila]] closes fri
- said a few words at the retirement do & presented [[+Ursula]] with the clock
[[+Estate agent Clive]] showed me round, second viewing tomorrow without him
Blood pressure up. GP ([[-Dr Nwosu]]) on the 19th
regalo para [[-la abuela Carmen]]
me escribió [[+Itziar]], llega el martes que viene
Tea at [[+Hilda]]'s; [[-her Raymond]] has apparently taken up the tuba
lunch on the wall w/ [[+Flo]] and [[+Gus]], both planning to resign
- Apologised to [[+Lorna]] on the phone, I should have been nicer
Long talk with [[+Callie]] by the canal, she may or may not move to Bristol
- Comida en casa de [[+los Ortega]], hay que repetir
saw [[+old Arthur]] at the bus stop and helped him with his bags, he says he's going to move in with his son
[[+Paddy]] bought me the beer he owed me
supervision with [[+Prof. Ezekiel]]: chapter must lose 4000 words
sofa gone! [[+Gertrude]] and her son carried it off, I made them squash
off sick: [[-Nikolai]], [[-Freya]]
tmrw: [[-Sofie]] 9am, [[-Lars]] 11am, gym
- [[+Nuria]] me contó que [[-Álvaro]] consiguió el trabajo
- I will write to [[-Samira]] today. I will.
Enfin un message de [[+Solange]] : bien arrivée, elle écrira plus longuement demain
No word from [[-Ollie]] again.
[[+Mel B]] wants to do a proper trip again, we spent the evening looking at maps
gig fell through, so won't be seeing [[-Skye]]
- [[-Kalle]] fragen, ob er den Anhänger braucht
ich müsste [[-Gero]] endlich sagen, dass ich kündige
- offer letter → [[-Luis]], need sign-off first
penser à remercier [[-Odile]] pour les confitures
Lab meeting cancelled so didn't see [[-Hiro]] after all
A week till [[-Luke]] comes home from uni
- Le [[+Dr Maurel]] m'a examiné l'épaule, pas de sport avant mai
missed [[-Teo]] by five minutes, he'd already gone when I got there
10:30 meeting with [[-Viktoria]] cancelled, room double booked
Mail an [[-Prof. Hagemann]] fertig schreiben!!
den [[+Schorsch]] im Spital besucht, er soll noch zwei wochen bleiben
Ojalá estuviera aquí [[-el abuelo]]
see whether [[-Orla]]'s lot are up for camping
Parents' evening: [[+Miss Adeyemi]] thinks Josh should read more at home
[[+Quinn]] gave me the number I needed, nice catching up
playdate w [[-Zack]] postponed (chickenpox)
- lost my temper with [[+Milo]] over homework, then we made up & built a den
- thinkin a lot about [[-Mark]] since the funeral
Orchard day. [[+Oona]] & I picked till dark, she's going to make cider
anniv [[-Capucine]] le 14 !! gâteau + ballons à prévoir
- head torch was a hit, [[+Otto]] wouldn't take it off at bedtime
Mum heard from the neighbours that [[-Mrs Pruitt]] is back in hospital
- Mail von [[+Prof. Hagedorn]]: soll das Kapitel bis Juni kürzen
[[+Ada]] reminded me by text that I need a new passport
Sleepless night. Messaged [[+Sacha]] at 3am and he was up too, we should start a club
Chat with [[+Bex]] while folding laundry, she's thinking of buying a van
[[+Fanny]] passée boire un thé, m'a fait promettre d'aller chez le dentiste
[[+Sue]] told us [[-Doreen]] has had a fall
volgende week eten met [[-Lotte en Daan]]?
Longue discussion avec [[+Francis]] sur son divorce, il veut vendre la maison
- customer callback [[-Mr Ferris]] 0900 next weds
14h Übergabe an [[+Mehmet]], den Rest macht er morgen
pendiente: factura a [[-Sra. Vidal]]
09:30 standup, then an hour with [[+Priya]] going through the migration plan
[[+Lutz]] ist nicht mehr sauer, haben uns beim Bier ausgesprochen
- Whatever happens, don't let [[-Rex]] find out
Emmené [[+Papi]] chez le coiffeur, il voulait la boule à zéro
Swimming with [[+Margaux]], she did a whole width!!
mañana 9:00 dentista con [[-Sofi]]
[[-Jojo]] n'est pas venu à la répète
- I did write to [[+Samir]] today. I did!
- visit [[-Doris]] in the home, Thurs or Fri
long run sunday, see if [[-Shane]] fancies it
pls god let [[-Philippa]] say yes to the extension
- draft feedback for [[-Ikram]]
10:30 [[+Viktor]], budget. He wants 10% off everything.
- [x] Rezept bei [[+Dr. Kern]] abgeholt, er meinte ich sollte weniger sitzen
- what did [[-Astrid]] mean by that email last month?
Onkel Heinz... wann hab ich [[-Onkel Heinz]] zuletzt gesehen? Muss mal hin
- nobodys seen [[-old Walter]] since Sunday
[[+Nige]] needed a jump start at 6am so out I went in my pyjamas
- Réunion parents-profs : [[+M. Benali]] trouve que Zoé devrait lire davantage
- present for [[-Mia]] (something with horses?)
[[-Holger]] anrufen wg. Heizung
10:00 Jour fixe mit [[+Frau Brandt]], Budget muss bis Freitag stehen
half tempted to send [[-Vince]] the bill
Visio : [[+Amadou]], [[+Inès]] ok pour le plan, [[-Hervé]] absent
- paid [[+window man Gaz]] cash at the door, he'll be back in six weeks
- run club: [[+Shaz]] paced me, says I must slow down
- Lunch alone. [[-Florian]] working from home
it'd be good to have [[-the Hendersons]] over for a barbecue
- car share: [[+Prem]] drove and moaned about his landlord the entire way in
would've gone to [[-Lydia]]'s leaving do, but Tommy had a temperature
parlé des congés à [[+Nadège]] : elle prendra août, moi juillet
[[+Euphemia]] appeared at the door with scones, as one does
viva practice – bribe [[-Hana]] w/ cake?
- [[-Wiebke]] noch das Buch zurückgeben
i wonder how [[-Caro]] is getting on in Lisbon
samedi déménagement de [[-Lucas]], prévoir les cartons
Vicar: banns?? → email [[-Rev. Tolley]]
new strings. new amp. get [[-Dexter]] to pay for half
[[+Julian]] isn't happy with the numbers and told me so to my face
- J'aurais voulu voir [[-Bérénice]], mais le train était supprimé
- paired with [[+Min-jun]] on the flaky test until 6, he will write it up
wedding seating: [[-Aunt Prue]] next to [[-Cousin Nige]]? risky
- remember to tell [[-Suki]] about the parking permit
[[+Prof. Tanaka]] wrote back — we must resubmit by the 3rd
gift idea for [[-Otis]]: head torch
dentist moved to thurs, [[+Sandra]] at the desk was lovely about it on the phone
overleg met [[-Jeroen]] ging niet door
retro at 3. [[+Tariq]] and [[+Lena]] both said we should kill the Friday deploys
- Lovely to see [[+Kirstin]] today, looking forward to Easter now
- it isn't my place to tell [[-Wilf]]
what on earth do you get [[-Edmund]], who has everything
- Mail van [[+Wim]] gekregen en meteen beantwoord, hij wil in juni langskomen
parents evening booking, next Thurs: [[-Mr Trent]] 17:10, [[-Ms Quill]] 17:20
- second viewing to arrange with [[-Clint from the agency]]
- [[-Bexley]]? Haven't a clue what he's up to these days
[[+Judy]] from no. 11 is selling up, she told me while we salted the path
stayed behind after the seminar & asked [[+Dr Boyle]] about the essay, she thinks I should drop the second half
[[+Brent at Halcyon]] signed on the zoom, champagne emoji all round
- In Q3 I want to get [[-Ferdinand]] more involved
- town hall: CEO says [[-Marlene]] will head the new unit
[[+Bernard]] asked whether I could chair the next meeting, said I'd think about it
[[-Rocío]] al final no vino, se quedó en casa con fiebre
If the weather holds, sailing with [[-Piet]] on Sunday
Facebook says it's [[-Gemma]]'s birthday. Card?
Skipped Pilates so no [[-Trish]] today
[[+Grandad]] told me the story about the birds again while we shelled peas
mentoring hour with [[+Aisha]], she'd like to do a PhD
Cat fed by [[+Lotte]] while I was at work, found her still on the sofa with him when I got home, we had tea
- [ ] invoice to [[-Mr Okafor]]
The lads reckon [[-Big Dave]] won't be back this season
appointment with [[+Dr Farrow]] ran late; he wants bloods done next week
realy ought to drop [[-Auntie Jean]] a line, its been months
- [[+Mirka]] came to clean, told her not to come on Friday
stabilisers back on for [[-Winnie]]'s bike, job for sunday
[[+Steffi]] hat erzählt, dass [[-Ralf]] die Stelle in Kiel bekommen hat
- To do: [[-Simon]] – references
- school gate: [[+Mrs Lomas]] stopped me to say Ivy must bring her inhaler
get [[-Zainab]]'s opinion on the wallpaper
- Perf review for [[-Stan]] due end of month
dois absolument parler à [[-Nathalie]] des congés
Il faudrait que j'écrive à [[-Tonton Gérard]]
plumber number is from [[+Jean next door]], who told me over the fence to ask for [[-Kev]]
group project: [[+Xander]] replied!! he'll do slides if I do the intro
Sat with [[+Dad]] most of the afternoon. He asked when he'd be going home
carer rota: [[-Blessing]] Thurs, [[-Femi]] Fri
Bring [[-Elena]] her umbrella, it's in the hall
- to whom do I send the abstract — [[-Kofi]]?
Chemist: [[+Mr Shah]] will order the patches, should be in by tomorrow
Group project: [[-Xavi]] hasn't replied for 6 days
- [[+Roxy]] found out and called me in tears
Email to [[-Prof. Ahlgren]] still in drafts. Finish tonight.
car share from Monday: me, [[-Prakash]], maybe [[-Lisbeth]]
asked [[+Mrs Petrie]] to feed the cat, she will from the 4th
[[+Maman]] a appelé, je dois passer prendre ses médicaments demain
- references for [[-Louisa K.]] to be checked
danced at [[+Rhian]]'s wedding till my shoes gave up, she made me promise to come in autumn
visite à [[+Mme Pinard]] à l'hôpital, elle espère sortir lundi
Walked the dog with [[+Hattie]]; we plan to do it every Tuesday from now on
vet: [[+Moira]] thinks the lump's nothing but we should watch it
- Rumour has it that [[-Vanessa]] is pregnant
bedtime story for [[+Ivy]], three times, tomorrow a new book pls
[[+Mum]] rang at 8, needs me to pick up her prescription tomorrow
roofer [[+Jimmy]] up the ladder by 8, told me over tea it needs redoing
- Physio: ask [[-Hamish]] if stairs are ok
Hausaufgaben mit [[+Finn]], morgen Mathearbeit, er kann's
[[+Granny Flo]] is here! kids wouldn't let go of her, she should really stay longer
must not forget: thank-you card, [[-Granny Elsie]]
Pflegedienst-Plan: Mo [[-Irina]], Di [[-Schwester Gabi]]
worried about [[+Jacob]], he barely said a word when I drove him to school
Papas Hörgerät: bei [[-Frau Eilers]] Termin machen
[[+Hugh]] handed over the keys, we need to be out by noon Sunday
interview next Thurs: [[-candidate 4, Ahmed]]
Still haven't congratulated [[-Beatrix]] on the baby
- [x] sleutel teruggebracht bij [[+buurman Cor]], bakkie gedaan
- ask the pharmacist, or maybe [[-Nurse Collins]], whether the tablets can be crushed
- ai remercié [[+Odette]] pour les confitures, on a bavardé sur le palier
buy nappies, milk, something nice for [[-Sasha]]
- chased [[+Trev in Accounts]], got the PO number out of him at last
- mot pour [[-la maîtresse, Mme Roche]] à mettre dans le cahier
Termin mit [[-Physio Tanja]] ausgefallen
- told [[+Bo]] she should rest that ankle for at least a week
1:1 with [[+Fergus M.]]; in Q3 he wants to be more involved
Tomorrow is [[-Frankie]]'s first day at nursery, labels still to sew
[[+Edgar]] asked me what I'd want for my birthday. 'Nothing', I lied
La banque : [[+Mlle Vaillant]] veut encore un justificatif, j'étais dans son bureau une heure
Chor, anschließend mit [[+Conni und Uli]] in die Kneipe
- rappeler [[-Maxime]] pour la chaudière
Meine Schwester meint, [[-Onkel Horst]] habe eine neue Freundin
- call: [[-insurance lady Petra]], policy no. in blue folder
- woke [[+Rajesh]] at 2am bc prod was down. he was gracious about it. I owe him breakfast
I'd give anything to talk to [[-Mam]] one more time
- my boss mentioned that [[-Sir Julian]] isn't happy with the numbers
made time for [[+Pippa]] after work, pedicures, of all things
Electrician no show ([[-Barry]], typical)
- Paseo largo con [[+Chus]] por la playa, quiere cambiar de vida
- Dad's discharge – get [[-the ward sister]] to explain the meds
customer call: [[+Mrs Vandermeer]] unhappy, wants a refund by tomorrow
- House stuff – quotes from [[-Jim the roofer]] and [[-Andrzej]] still to come
- [[-Beth]] didn't turn up to choir
Vielleicht lade ich [[-Rosi]] doch ein
[[+Nadine]] asked. I said no.
phone rang as I sat down: [[+Owen]], wanting to know when we plan to come up
soufflé les bougies avec [[+Anouk]], six ans déjà
no time for [[-Pip]] today, poor thing
- finaly word from [[+Rafe]]: landed safe, will ring when he's got a sim
[[+Ana]] says [[-Leo]] got the job in Leeds!
solicitor: find out from [[-Ms Braithwaite]] where the deeds are
sorted photos with [[+Edwina]] on the living room floor, should scan them all
[[+Papa]] wollte wissen, wann wir Weihnachten kommen. Eine Stunde am Telefon
the thing with [[-Verity]] needs sorting
- finir le mail à [[-Prof. Carpentier]]
Le dije a [[+Javi]] que debería descansar más
- party!! [[+Ishani]], [[+Mbali]], [[+Cleo]] all here, [[-Jude]] had a cold and stayed home
Talked to [[+Mammy]] for ages. She wants the kitchen painted and guess who's to do it
- [[+Birgit]] hat dazu gesagt: lass es. Gutes Gespräch im Garten
umbrella, scarf and glove: lost. [[+Bus driver Mike]] promised me he'd look at the depot
Pilates, then juice with [[+Trisha]], who needs a new boiler and a new husband
- i keep meaning to phone [[-Olwen]]
- Zoom mit [[+Anke]], [[+Dirk]]; [[-Volker]] war entschuldigt
Dreamt about [[-Sister Bernadette]], strange
wanted to visit [[-Agnes]] but the road was flooded
laut Nachbarin zieht [[-Herr Pohl]] aus
Haircut by [[+Livia]], who says I should go shorter
- Met [[+Marieke]] gewandeld, ze moet vrijdag beslissen
[[+Rev. Jolley]] popped in re banns, we're to come on Sunday
[[+Lindsay]] from HR wants me to think about what I want to do next, good chat
bin gespannt, was [[-Birte]] dazu sagen wird
Might pop over to [[-Glenys]] with the leftover soup
- 14:00 1:1 [[+Yusuf]]: wants more time on research, should talk to HR about hours
Pint with [[+Wee Davie]] after training, reckons he won't be back this season
Checked in on [[+Mr Greaves]] – he needs a new bulb on the landing, will take one round
lookign forward to seeing [[-Kirsty]] at Easter
[[+Kai]] fragte, ob er morgen den Anhänger haben könnte, klar
[[+Ali]] pinged: can I review his PR by tomorrow? Yes.
Chercher [[-Papou]] à la gare demain 18h04
Sarah's cousin said that [[-Mo]] passed his driving test
airport run for [[-Gracie]] 5am tues, set two alarms
cinema Thurs with [[-Abby + co]]
Dropping hints isn't working, will have to tell [[-Roland]] straight
gezellig gegeten met [[+Fleur]] en [[+Sjoerd]], [[-Thijs]] was ziek thuis
toujours pas de nouvelles de [[-Solène]]
Sat: market, met [[+Tessa]] by the cheese stall, laundry
- bumped in to [[+Theo]] outside Aldi, we must do that climbing thing
Abends noch kurz [[+Matze]] getroffen, wir wollen im Mai paddeln
- parcel from the neighbour, [[+Ingo]] brought it up himself and stayed for a chat
[[+Wendell]] mailed: the trip is off
would love to do a proper trip with [[-Mel]] again some day.
- Geschenk für [[-Oma Trude]] besorgen
My supervisor's away till Monday, so the chapter for [[-Prof. Eze]] can wait
- [ ] [[-Dr. Seidel]]: Rezept
Caught [[+Lucinda]] just before she left for the airport, quick hug at the gate
- Thoughts: maybe mentor [[-Ayesha]] next year
school gate news: [[-Mrs Lomax]] is going on maternity leave
- Je me demande ce que devient [[-Rémi]]
[[+Pa]] belde of ik morgen zijn band kan plakken
hab [[+Nele]] gesagt, dass sie morgen nicht kommen muss
checked the reference: [[+her old boss, Ms Tran]] on the phone, couldn't praise her enough, we should make an offer
in the evening prayed for [[-Harold]] and his family
- Had it out with [[+Gareth]] about the bins. He'll move them. Allegedly.
- Opened the good wine with [[+Fran]]. Tomorrow will hurt
- op visite bij [[+mevrouw Dekker]], volgende keer haar bril meenemen
a ver si veo a [[-Marisol]] el finde
Nächste Woche Essen mit [[-Familie Petersen]]
pay [[-Tasha]] back £40
- [[+Herr Pöhlmann]] stand vor der Tür und bat mich, morgen sein Paket anzunehmen
Solicitor's email, [[+Ms Thwaite]] needs ID from both of us, answered at once
find a tutor for [[-Isaac]]
- quick lunch w/ [[+Joanna]], she'll send the figures next week
the kids want [[-Granny Mo]] to come for half term
hopign to catch [[-Lucia]] before she flies out
Allotment. [[+Cecil]] took the spare courgettes off my hands and lectured me about slugs
recogí a [[+Mateo]] del cole, mañana toca disfraz
- Kaffee bei [[+Tante Inge]], morgen muss sie ins Krankenhaus
[[+Mr Gibbs]] waved me over to ask if I'd sign for his parcel tomorrow
Répète avec [[+Nono]] et [[+Steph]], il nous faut un batteur
Tiens, [[+Rémy]] au téléphone après deux ans de silence, on a ri comme avant
mit [[+Jule]] telefoniert, sie soll sich endlich krankschreiben lassen
Fancy that, [[+Shay]] still lives on Mill Road – nattered on her doorstep for half an hour
skype [[-Jonas]] sunday eve?
- Frau Wolters Bescheid geben, und [[-Herrn Kuhn]] auch, beides Montag
Would [[-Imogen]] lend me the tent?
- [x] sent [[+Mr Hollis]] the signed lease, he confirmed by return
von [[-Sönke]] immer noch keine Antwort
[[+Huisarts Smit]] vindt dat ik minder koffie moet drinken, was er om 9u
Flatmate stuff: [[-Lou]] has to be told about the rent going up
Interveiwed [[+Candidate 3 (Luisa)]], would hire on the spot
- someone should tell [[-Gunther]] the heating is off in B12
- Letter for [[-the council chap, Mr Bright]], must go out by Friday
- cadeau pour [[-Mamie Lulu]] (foulard ?)
ik zou [[-Wouter]] weer eens moeten mailen
did chem with [[+Tilda]] in the library, mols are evil
Sales reckon [[-Brenda at Halcyon]] will sign this month
Could ask [[-the Pattersons]] to feed the cat
- at the home: [[+Dora]] didn't know me at first, then sang
Talked [[+Dana]] out of quitting. We'll plan her handover differently.
Wäre schön, mit [[-Arne]] mal wieder zu segeln.
- répondu au mail de [[+Charlotte R.]], elle va relire la partie 2
picked up [[+Elsie]] 15:30, she'd lost her coat, must look in lost property tmrw
- I'd better warn [[-Colin]] about the audit
- Ferry with [[+Lachie]], rough as anything, never again we said
Ze zeggen dat [[-meneer Bakker]] naar een tehuis gaat
1. bins 2. MOT 3. [[-Lachlan]]'s form 4. sleep
D'après ma sœur, [[-Aurélien]] repart au Canada
- [[+Sanne]] vertelde dat [[-Bram]] die baan in Utrecht heeft
We ought to be checking in on [[-Mr Grieves]] more
- wil [[-Gijs]] vragen als getuige
- le plombier, [[+M. Da Silva]], est passé, il doit revenir jeudi avec la pièce
next week: lunch w/ [[-Tomasz]]??
préparer le chèque pour [[-le plombier M. Da Costa]]
- things to bring up with [[-Helen]]: pension, car, Christmas
10u overleg [[+Anouk de Vries]], begroting moet voor 1 mei af
- [[+K.]] over from 7 to 10, good talk, will sleep well
- need to chase [[-Accounts Wendy]] for the PO number
[[+Coach Brady]] pulled me aside: I need to train twice a week or lose my spot
PR review for [[-Alina]] → first thing tomorrow
- Putzplan!! [[-Momo]] ist dran, erinnern
According to [[+Fliss]] at lunch, [[-Damian]] is leaving the firm in spring
- I miss [[-Ned]].
- Cinema with [[+Abdul]]. He fell asleep, I didn't. Next time he'll choose
beim Bäcker [[+Frau Lenz]] getroffen, sie möchte mich mal zum Kaffee einladen
[[+Yannick]] m'a demandé s'il pouvait emprunter la remorque demain
Carer visit: [[+Joy]] washed and dressed Mum with me, says we need a new hoist
baby shower for [[-Betsy]]: who does games?
- taught [[+Wilfred]] to ride without stabilisers. should have filmed it
- band practice: [[+Dex]] late, [[+Mattie]] loud, we need a name
- review request: [[-Ming]] (after lunch tomorrow)
rota!!! speak to [[-Mandeep]]
Invité [[+Karima]] pour dimanche, elle a dit oui tout de suite
- [[-Euan]] never appeared
- Don Ernesto me paró en la escalera: [[+don Ernesto]] alquila el garaje desde mayo
- book swap: give [[-Noor]] her Ferrante back
[[+Teun]] gevraagd als getuige, hij zei meteen ja en moest huilen
[[+Dr Nwankwo]] phoned w/ results, I need to cut the salt
letter from [[+Great-Aunt Dot]] in today's post, eight pages, she hopes I will come in summer
- Sorted out the rota with [[+Mandy]]: I'll take weekends, she'll take nights
Grateful for: sun, soup, [[+Hal]] ringing out of the blue
- Text back from [[+Jessamy]]!! she's in for Saturday
- plan for Sat: market, [[-Tess]], laundry
parait que [[-Franck]] divorce
- den Termin bei [[+Physio Björn]] gehabt, soll jeden Tag dehnen
Turnbeutel für [[-Fiete]] nicht vergessen
- Treffen mit [[-Aylin]] auf den 12. verschoben, heute also nichts
- [[+Leona]] got me on the phone before I'd the nerve to ring her
[[+Meryl]] had to cancel tomorrow, rang me up so apologetic, talked for ages anyway
- Nils hat morgen Geburtstag – [[-Nils]] Karte schreiben
Am Wochenende [[-Ruth]] beim Umzug helfen
Mamá llamó; [[+Mamá]] quiere que mañana la lleve al médico
- revision timetable: Mon maths, Tue chem with [[-Tilly]], Wed off
Pflegedienst: [[+Schwester Olga]] hat mir gezeigt, wie man den Verband wechselt
- Figure 3 is still missing from [[-Ludo]], nudge him Monday
[[+Gretel]] zum Zug gebracht, hat gewinkt bis zur Kurve
9h30 point avec [[+Mme Delorme]], il faut boucler le budget
stand-up notes: [[+Wei]] blocked on certs, [[+Marta]] will hlep, [[-Oskar]] off sick
- [[+Sis]] rang: [[-Baby Arlo]] has two teeth now
- [[-Arjun]]: contract renewal, prepare
cadeautje voor [[-oma Riet]] niet vergeten
- [[+The Kowalskis]] over for dinner, must get their pierogi recipe
WG-Abend: [[+Theresa]] kocht, [[+Moritz]] spült, ich esse
Text [[-Jess]] back!!
- mtg w [[+JP]], [[+Chandra]]; [[-Bridget]] sent apologies via JP
tell [[-Coach Grady]] I'm out for the cup game
Lab meeting: presented to [[+Haruka]] and [[+Ben]], [[-Sofia]] was missing
Jenkins down again, someone wake [[-Raj]]
- Point avec [[-M. Lefort]] annulé
[[+Ludovic]] dropped Figure 3 on my desk, finally; caption needs work, told him so
Elternabend, danach noch lange mit [[+Frau Yildiz]] über Emil geredet
unbedingt mal wieder bei [[-Henning]] melden
la semaine prochaine : [[-dr Morel]] à 11h
electrician [[+Larry]] showed up for once, we went through the fuse box
thinking of asking [[-Cass]] out
et si j'invitais [[-Karim]] dimanche ?
Hope [[-Jamal]]'s exam went well
Physio with [[+Hamid]]: stairs ok, no running, should ice it
bei [[+Ayse]] zum Frühstück, geplant war eine Stunde, geworden sind es vier
- [[+Gem]] called from the birthday party, everyone shouting in the background
- Saw on Instagram that [[-Rhiannon]] got married
next session with [[-Anneke]] in a fortnight
Not sure what to say at [[-Ulrich]]'s retirement thing next month
- [ ] sleutel terug naar [[-buurvrouw Tineke]]
- eigendlich wollte [[-Sabine]] vorbeikommen, ist aber krank geworden
- wish [[-Dad]] could have seen the garden today
- [[+Kim]] asked me to call the bank tomorrow, will do
- Heidi sagt, der [[-Sepp]] liegt im Spital
Gekündigt. [[+Chef Gerold]] war gefasst und hat mir die Hand gedrückt
Für [[-Greta]]: Gummistiefel Gr. 31
Übergabe an [[-Melek]] vorbereiten (bis Do)
I owe [[-Patrick]] a beer
[[+Rosalind]] texted that she cant make dinner, sitter is ill. Rescheduled for the 9th
ring [[-Tom]] re boiler
let [[+Rory]] in with the spare key, he'd locked himself out again
NB [[-Ishaan]] allergic to nuts – for the party on Sat
- Le voisin raconte que [[-Mme Picard]] est à l'hôpital
HR (i.e. [[-Lyndsey]]) → form 12b, by Monday
- call w/ [[+Paula from the insurance]], she needs the policy no. again
Jude's mum told me [[-Judith]] from no. 9 is selling up
ask [[-Bernard]] whether the hall is free on the 12th
[[+Connie]] says I'll forgive him one day; we talked on the back step til the light went
One day I'll forgive [[-Conrad]]
8.15 dropped kids. 9.00 [[+Nurse Patel]] changed the dressing and told me to come back Monday
- Should I have invited [[-Raquel]]?
- Café con [[+Lucía]], tiene que decidirse antes del viernes
- Pas eu le courage d'appeler [[-Papa]]
[[+Luka]] home from uni, ate everything in the fridge, we played cards until midnight
therapy: [[+Annelise]] asked what I would do if I weren't afraid
Took [[+Grace]] to the airport, she'll be gone until August
tegen [[+Femke]] gezegd dat ze het rustig aan moet doen
[[+Asta]] explained over breakfast what she meant. ok. fine
[[+Mohsin]] passed his driving test!! drove round to show me, took me for a spin
Croisé [[+Baptiste]] au marché, on va se refaire une raclette
- per the newsletter [[-Dr. Stein]] retires in July
`;
