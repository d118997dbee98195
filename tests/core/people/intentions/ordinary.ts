/** Ordinary lines of ordinary notes by three writers, which widened the rule. `[[+Ana]]`: in contact that day; `[[-Ana]]`: not. */
export const ORDINARY = `
- 9:30 1:1 with [[+Priya]], she wants to move to the platform team
- standup: [[+Tom]], [[+Lena]], [[+Oskar]]
- need to get back to [[-Helen]] about the budget numbers
- [[-Graham]] is apparently leaving in March, it's all over the office
Signed off the Q3 forecast with [[+Diane]] before lunch
- chase [[-Marcus]] for the signed NDA
- [[+Marcus]] finally sent me the timesheets
- tried [[-Yusuf]] twice, straight to voicemail
- read through [[-Elena Petrov]]'s old handover doc, very thorough
Coffee with [[+Joanna]], she told me [[-Pete]] has been promoted
- interview panel w/ [[+Ravi]] and [[+Susan]], candidate was strong
should loop in [[-Ben]] before this gets any bigger
- catch-up with [[-Carla]] is now next Tuesday
- [[+Carla]] pinged me on Slack re the broken dashboard, fixed it together
Performance reviews all day. Did [[+Nathan]] and [[+Imogen]], still have [[-Fatima]] to do tomorrow
- [[+Wei]]: onboarding, laptop, parking badge
- prep slides for Thursday's session with [[-Mr Hoffmann]]
[[+Kate]] dropped by my desk to complain about the printer again
- covered the front desk for [[-Louise]], who is off sick
- waiting on [[-Dmitri]] for the access rights
08:40 long email from [[+Olivia]] about the Leeds contract
- forgot to reply to [[-Rupert]], do it first thing tomorrow
Budget call ran over by forty minutes, [[+Anders]] and I did most of the talking
- using the template [[-Bridget]] made last year for the board pack
- 14:00 [[+Sophie Lang]] / contract renewal
- lunch [[+Greg]]
- ask [[-Greg]] who handles the insurance now
Farewell drinks with [[+Moira]], she cried a bit, so did I
- ordered flowers for [[-Phyllida]]'s retirement do next week
- [[+Luis]] showed me the new reporting tool, looks promising
- [[+Chris]] told me at lunch that [[-Hanna]] and [[-Lorenz]] had a row in the Monday meeting
- owe [[-Stuart]] an answer on headcount
11:15 talked [[+Stuart]] through the new org chart
- supplier visit, [[+Paolo]] and [[+Mrs Kim]] gave us the tour
- feel bad about not having answered [[-Aisha]] yet
Drove to the Bristol office with [[+Colin]], three hours of cricket talk
- congratulated [[+Beth]] on the new baby when she came in
- signed the card for [[-Warren]], everyone chipped in for a pram
what would [[-Harriet]] have done with this team? miss her as a boss
- bumped into [[+Harriet]] at the station, she's consulting now
- passed the ticket on to [[+Vikram]], he called back within ten minutes
- plan for next week: Mon kickoff w/ [[-Vikram]], Wed review w/ [[-Jess]]
[[+Jess]] took us through the survey results in the team meeting, mixed picture
must tell [[-Robert]] before he hears it from somebody else
- told [[+Robert]] about the reorg, took it well
- couldn't reach [[-Naomi]], in Oslo till Friday
- went through [[-Tariq]]'s old spreadsheets to find the error
- paired w/ [[+Tariq]] on the import bug until six
- [[-Linda]] got the Frankfurt job, read it in the newsletter
Negotiated with [[+Mr Okafor]], got 4% off
- management wants [[-Mr Okafor]] in the next steering meeting
- phone: [[+Angela]], invoice 2231 sorted
- to call: [[-Angela]], [[-Tim]], dentist
- gave [[+Tim]] the new rota, sent [[+Eve]] the paperwork
16:00 [[+Ingrid]] turned down the offer, phoned me herself
- thinking of [[-Ingrid]] for the Vienna role, will sleep on it
- met [[+Jonas]], should have met [[-Petra]] too but she was stuck on a train
- text from [[+Simon]]: flight delayed, start without him
- [[+Rosa]] let slip over coffee that [[-Simon]] wants to go part-time
team lunch at the Thai place: [[+Rosa]], [[+Malik]], [[+Jo]]
- message to [[-Malik]] half written, not sent, not sure about the tone
- [[-Jo]] on leave until the 14th
- training day, sat next to [[+Bill]] from logistics and swapped horror stories
- rumour in the canteen that [[-Mitchell]] is getting the regional job
hoped to grab [[-Deborah]] after the town hall but she had already left
- [[+Deborah]] signed my holiday form and asked where we're going
- remember: [[-Frank]]'s birthday on the 9th, get a bottle of something
- apologised to [[+Frank]] for yesterday
- handed the keys over to [[+Sabine]]
Next week I really have to sit down with [[-Sabine]] about her targets
- video call [[+Hiro]] (Osaka), [[+Dan]] (Boston)
- [[-Dan]] still hasn't answered my mail from Monday
- asked [[+Lucy]] to take over the minutes, she'd rather leave it with [[-Owen]]
- [[-Owen]] was mentioned twice in the audit report
Walked to the tram with [[+Nadia]], good to vent
- no decision on bonuses until [[-Mrs Albright]] is back from Madrid
- wish I had asked [[-Leonie]] before signing that order
- customers love [[-Patrick]], good feedback in the survey about him
- 10 Uhr Jour fixe mit [[+Frau Berger]], Zahlen sehen gut aus
- muss [[-Herrn Wolff]] noch das Protokoll schicken
- [[+Katrin]] hat angerufen, Angebot kommt erst Montag
- [[-Thorsten]] ist schon wieder krank, hat mir [[+Meike]] in der Küche erzählt
Mittag mit [[+Jens]], danach Quartalszahlen
- wollte [[-Silke]] wegen Urlaub fragen, war aber schon weg
- Geschenk für [[-Uwe]] zum Jubiläum besorgen
- point hebdo avec [[+Camille]] et [[+Bertrand]]
- il faut que je relance [[-Monsieur Leroy]] pour le devis
- [[+Sandrine]] m'a envoyé le contrat signé
- croisé [[+Mathilde]] à la machine à café, il paraît que [[-Valérie]] s'en va
appelé [[-Denis]], pas de réponse, je réessaie demain
- relu le rapport de [[-Florence]] de l'an dernier, rien à redire
- déjeuner client, [[+Karim]] en grande forme
- reunión con [[+Beatriz]] y [[+Gonzalo]], presupuesto cerrado
- tengo que escribir a [[-Ramiro]] por lo de la factura
[[+Pilar]] me llamó a última hora, quiere cambiar el plazo
- dicen que a [[-Gonzalo]] lo mandan a Bilbao
- café con [[+Nuria]]
- imposible localizar a [[-Esteban]], comunica todo el día
- preparar la presentación del lunes para [[-Doña Mercedes]]
- riunione con [[+Federica]], deciso il budget
- devo richiamare [[-Conti]] per la fornitura
- pranzo [[+Davide]], [[+Serena]]
- [[+Giorgio]] mi ha mandato i dati corretti
pare che [[-Serena]] vada in maternità a maggio
- provato a chiamare [[-Tommaso]], sempre occupato
- domani colloquio con [[-Ilaria]]
- reunião de equipa com [[+Tiago]], [[+Marta]] e [[+Rui]]
- preciso de responder à [[-Cláudia]] até sexta
- o [[+Rui]] contou-me ao café que a [[-Vanessa]] pediu transferência
almocei com o [[+Henrique]]
- fiquei de mandar o contrato ao [[-Dr. Mendes]], esqueci-me
- a folha de cálculo da [[-Patrícia]] ainda serve, aproveitei os gráficos
- a [[+Sónia]] veio ter comigo por causa das férias
- overleg met [[+Marijke]] over de planning
- moet [[-Wouter]] nog mailen over de cijfers
- [[+Sander]] kwam even langs met de offerte
- [[-Ilse]] is ziek, hoorde ik van [[+Sander]] bij de lunch
gebeld met [[+Joost]], alles rond
- volgende week functioneringsgesprek met [[-Femke]]
- drie keer geprobeerd [[-Bas]] te bereiken, niks
Took [[+Emily]] to swimming, she managed two lengths without armbands
[[+Mum]] rang while I was making tea, her hip is better
Must ring [[-Mum]] on Sunday
Iced a cake for [[-Granny Joan]]'s ninetieth on Saturday
Choir tonight. Sat between [[+Margaret]] and [[+Dot]]
[[+Dot]] came round to say [[-Arthur]] has had a fall
Popped in on [[+Arthur]] with soup
Knocked at [[-Mr Gill]]'s but nobody came to the door
- school run w/ [[+Jack]] and [[+Millie]]
Parents' evening, [[+Mrs Patel]] very pleased with his reading
Want to have [[-Neil]] and [[-Bev]] over before Christmas
Allotment all morning. [[+Ken]] gave me six leek seedlings
- return [[-Ken]]'s spade
- bridge: [[+Pam]], [[+Roger]], [[+Sheila]]. Lost badly.
[[-Roger]] missed bowls again, they say it's his heart
Dropped [[+Oliver]] at football, chatted with [[+Nick]] on the touchline
[[-Nick]] and [[-Tracy]] are splitting up, so they say at the school gate
- must thank [[-Auntie Vi]] for the parcel
Thank-you card to [[+Auntie Vi]] written and posted at last
Wore the scarf [[-Gwen]] knitted me, it was bitter out
Letter from [[+Gwen]], four pages, all about the cruise
[[+Freya]] came to play after school, broke the blue jug
[[-Isla]] was supposed to come and play but had a temperature
Helped [[+Mr Doyle]] carry in his shopping
Haven't seen [[-Mr Doyle]] all week, hope he's all right
Book group at ours, [[+Lorraine]] brought the wine
- finish the novel [[-Lorraine]] lent me
Bedtime stories with [[+Poppy]], three chapters
Knitting a cardigan for [[-Shona]]'s baby, one sleeve to go
Walked the dogs with [[+Shona]]
Vet with the cat. [[-Dr Evans]] is on holiday, so we had [[+Dr Singh]]
Garden club committee at [[+Brenda]]'s, [[-Hugh]] missing as usual
- next WI talk is by [[-Brenda]], on beekeeping, 3rd March
[[+Dad]] came over to fix the gate
Dreamt about [[-Dad]] last night, he was young in it
Skyped [[+Rachel]] in Perth, lovely to see the boys
It's midnight in Perth, will try [[-Rachel]] tomorrow
- dentist with [[+Leo]], no cavities
- need new boots for [[-Leo]]
Haircut, [[+Sandra]] did it a bit short
Should book [[-Sandra]] before the wedding
[[+Phil]] mended our boiler and wouldn't take a penny, just a cup of tea
Waited in all day for [[-Baz]] the roofer, never turned up
After church said hello to [[+Father Michael]]
[[-Father Michael]] is moving to Cardiff, it was in the bulletin
Sorting photographs, so many of [[-Stan]] when he was thin
- lunch at the garden centre w/ [[+Maureen]]
I do wish [[-Maureen]] lived nearer
Grandchildren here: [[+Toby]], [[+Ella]], [[+Rory]]. House is a tip
[[-Toby]] starts school on Monday, can't believe it
[[+Hannah]] and I cleared the loft, eleven bags for the charity shop
[[-Hannah]]'s exam results come out on Thursday
Paid [[+Gary]] for the windows and had a natter
- I still owe [[-Gary]] £15
Ran into [[+Yvonne]] at the post office, her [[-Keith]] is back in hospital
- get well card for [[-Keith]], stamps, bin bags
Visited [[+Keith]] on ward 6, he was sitting up
- tennis doubles, me and [[+Liz]] against [[+Carol]] and [[+Jim]]
[[-Carol]] can't do doubles next month, it says on the rota
Bath, story, bed. Up twice in the night with [[+Finn]]
Sewed name tapes into [[-Finn]]'s uniform while he was at school
Ran the knot evening at Scouts with [[+Alan]]
- ask [[-Alan]] about tents
- emailed [[+Judith]] the minutes
Forgot [[-Judith]]'s birthday, oh dear
- phone: [[+Wendy]], 40 mins
No answer from [[-Wendy]] again, will try her after supper
[[+Lily]] made me a card at nursery and gave it to me in the car
Picked out a bike for [[-Lily]], hid it in the shed
Neighbourhood watch, [[+Derek]] and I got stuck with the leaflets
[[+Derek]] told me over the hedge that [[-Mrs Robinson]] is selling up
- bring [[-Mrs Robinson]] some eggs on Saturday
Postcard from [[+Bernard]] in Madeira
must write to [[-Bernard]] and [[-Jean]]
Tea and scones with [[+Winnie]], it rained the whole time
Drove [[+Cyril]] to his eye appointment
Tried [[-Cyril]]'s chutney recipe, too much vinegar
Meant to speak to [[-Miss Carter]] about the bullying but there was a queue
- Kaffee bei [[+Oma Lisbeth]], Kinder waren brav
- [[+Moritz]] zum Fußball gefahren
Sollte mal wieder bei [[-Tante Hedwig]] vorbeischauen
Nachbarin [[+Frau Kessler]] hat uns Kirschen gebracht
- neue Turnschuhe für [[-Paulina]] besorgt, hoffentlich passen sie
Chorprobe, neben [[+Renate]] gesessen, ihr [[-Heinz]] liegt im Krankenhaus
[[-Herr Schuster]] vom Kegelclub soll ja umziehen
- emmené [[+Léo]] et [[+Manon]] au parc
[[+Mamie]] a téléphoné, elle vient dimanche
- penser à l'anniversaire de [[-Tonton Jacques]]
La boulangère m'a dit que [[-Madame Roussel]] était tombée
Pétanque avec [[+Marcel]], gagné 13-9
- tricoté un bonnet pour la petite [[-Jade]]
On devrait inviter [[-Sylvie]] et [[-Alain]] un de ces jours
- llevé a [[+Martina]] al cole, llegamos tarde
[[+Abuela Carmen]] vino a comer, trajo croquetas
- tengo que llamar a mi cuñada [[-Rosario]]
Partida de dominó con [[+Paco]] y [[+Manolo]]
En la panadería comentaban que [[-Don Anselmo]] está ingresado
- comprar regalo para [[-Hugo]], cumple seis
[[+Inés]] y yo hicimos galletas toda la tarde
- accompagnato [[+Matteo]] a nuoto
[[+Nonna Teresa]] ci ha portato le lasagne
- bisogna chiamare [[-Zia Rosa]] per Pasqua
Bocce con [[+Aldo]] e [[+Piero]]
La figlia di [[-Gino]] si sposa a giugno, l'ho letto sul giornale
Chiacchierata sulle scale con la signora [[+Bianchi]]
Volevo passare da [[-Lucia]] ma pioveva troppo
- levei a [[+Beatriz]] ao ballet
A vizinha, [[+Dona Fátima]], trouxe-nos bolo
- ligar à [[-Madrinha]] no domingo
Jantar em casa do [[+Zé]] e da [[+Lena]]
Dizem que o [[-Sr. Américo]] vai vender a casa
- comprar prenda para o [[-Gonçalo]]
O [[+Duarte]] caiu da bicicleta, passei a tarde com ele no hospital
- [[+Sem]] naar zwemles gebracht
Koffie bij [[+Truus]] van hiernaast
- kaartje kopen voor [[-Oma Riet]]
[[+Oma Riet]] belde, ze voelt zich beter
Klaverjassen met [[+Henk]] en [[+Corrie]]
[[-Bertus]] schijnt te gaan verhuizen
Zou naar [[-Tante Greet]] gaan, maar de auto startte niet
- lab w/ [[+Mei]], centrifuge broke again
- email [[-Prof Larsen]] re extension!!
- [[+Prof Larsen]] gave me until the 20th after class
- should really text [[-Zoe]] back
- pad thai and bad films with [[+Zoe]]
- sent invoice 14 to [[+Mr Harding]]
- [[-Mr Harding]] still hasn't paid invoice 13
library till 9, [[+Kofi]] kept me company
- [[-Kofi]]'s notes from week 3 are gold, learned half the module from them
- flat meeting: [[+Jules]], [[+Ana]], [[+Bex]]. new bin rota
- [[+Jules]] told me [[-Bex]] is moving out in june
- ran 8k with [[+Theo]]
- [[-Theo]] ran a half marathon, saw it on strava
- pitch call w/ [[+Hannah Reed]], she liked the second concept
- follow up with [[-Hannah Reed]] on friday
- tutorial: [[+Dr Osei]] tore my intro apart, fair enough
- cite [[-Dr Osei]]'s 2019 paper in ch. 1
band practice, [[+Gus]] late, [[-Marnie]] didn't show
- [[+Marnie]] texted sorry, all good
- told [[+mum]] about the grade on the phone
- need to ask [[-dad]] for the car
- coworking day, lunch [[+Ilya]] + [[+Sunniva]]
- heard [[-Sunniva]] landed the museum job, jealous
[[+Nico]] crashed on our sofa, we talked half the night
- might visit [[-Nico]] in ghent over easter
- bday present for [[-Ruby]]: that record?
- birthday drinks w/ [[+Ruby]], home at 3
- seminar, sat with [[+Amara]] at the back
- keep putting off the talk with [[-Amara]]
- new client intro: [[+Petra Novak]], bakery rebrand
- logo drafts for [[-Petra Novak]] half done
- [[+Lowell]]: feedback on wireframes, two rounds left
- quote for [[-Lowell]] due wed
climbed w/ [[+Sol]] & [[+Kit]], finally did the blue one
- [[-Kit]] sprained an ankle, [[+Sol]] said at lunch
- voice note from [[+Nell]], 11 minutes lol
- still haven't listened to the album [[-Nell]] recommended last summer
- rang [[-Mr Pryce]] about the damp, no answer as usual
- [[+Mr Pryce]] came to look at the damp, says it's my fault
- supervision moved, so no [[-Dr Abbott]] this week
- 15h supervision with [[+Dr Abbott]]: cut chapter 2
cooking night, [[+Hiroko]] taught me gyoza
- miss [[-Hiroko]], kitchen is too quiet since she left
- swapped shifts with [[+Dev]] so i can go to the gig
- [[-Dev]] got fired?? so say the others at work
- coffee [[+Lotte]]
- if the funding comes through, hire [[-Lotte]] for the illustrations
- stats w/ [[+Emre]] for four hours, brain is mush
- typed all of this on [[-Emre]]'s old laptop, keys stick
- wanted to say hi to [[-Saskia]] after the lecture, chickened out
- [[+Saskia]] came over and said hi to me!!
- zoom w/ [[+Carlos]] re website, he wants parallax, help
- tmrw: fix hosting for [[-Carlos]]
pub quiz: [[+Finlay]], [[+Tess]], me. second place
- [[-Tess]] broke up with her bf, if insta is to be believed
- carried boxes for [[+Yara]], she paid in pizza
- [[-Yara]] moves to lisbon next month, weird to think
- dm'd [[+Kiran]] about the sublet, he's keen
- dm [[-Kiran]] about the deposit
argued with [[+Ash]] over the dishes, then made up
- [[-Ash]] ate my leftovers while i was out. again
- thesis group: [[+Ines]], [[+Patrick]]. [[-Wanda]] is at a conference
- got the contract from [[+Ms Adeyemi]], signed it and mailed it back to her
- hoping [[-Ms Adeyemi]] renews in spring
- skipped the party, [[-Leon]] would have been there
- ran into [[+Leon]] at aldi, awkward but ok
- facetime [[+gran]], she showed me her tomatoes
- buy stamps + card for [[-gran]]
- tutored [[+Max]], fractions
- write worksheet for [[-Max]]
cinema w/ [[+Oona]], she hated it
- finally reading the book [[-Oona]] gave me two years ago
- [[+Raf]] helped me carry the desk up
- give [[-Raf]] his drill back
- job fair, spoke to [[+Joel Marsh]] from the studio on king st
- send portfolio to [[-Joel Marsh]]
all day editing [[-Bruno]]'s wedding video, eyes gone
- wonder if [[-Steph]] is still mad at me
- Mensa mit [[+Lukas]] und [[+Aylin]]
- Hausarbeit noch an [[-Prof. Dietz]] mailen
- [[+Aylin]] hat mir ihre Folien geschickt
WG-Abend, [[+Jonas]] hat für uns gekocht, [[-Mira]] war nicht da
- [[-Caro]] studiert jetzt in Wien, hab ich gehört
- wollte [[-Felix]] zurückrufen, vergessen
- Kundin [[+Frau Thiel]] am Telefon, will den Flyer doch in Blau
- révisions à la BU avec [[+Inès]]
- rendre le livre à [[-Hugo]]
- [[+Antoine]] m'a écrit pour le site, il valide la maquette
apéro chez [[+Chloé]], [[-Samir]] n'est pas venu
- j'aurais dû parler à [[-Mme Garnier]] avant la fin du cours
- il paraît que [[-Maëlle]] part en Erasmus
- café [[+Yanis]]
- biblioteca con [[+Lucía]], avanzamos poco
- pedirle los apuntes a [[-Álvaro]]
- [[+Candela]] me pasó los apuntes en la cafetería
- videollamada con [[+Teresa Robles]], quiere la web para octubre
- a ver si mañana quedo con [[-Marina]]
vi en instagram que [[-Diego]] se ha casado
- cañas: [[+Sergio]], [[+Ainhoa]]
- studiato con [[+Chiara]] tutto il pomeriggio
- scrivere al [[-prof. Marchetti]] per la tesi
- [[+Luca]] mi ha chiamato per il logo, è contento
aperitivo con [[+Giada]] e [[+Simone]]
- [[-Alessio]] si è laureato ieri, visto su facebook
- devo ancora i soldi della bolletta a [[-Noemi]]
- esame rimandato, il [[-prof. Greco]] è malato
- almoço no bandejão com [[+Thiago]]
- mandar orçamento pra [[-Camila]]
- [[+Renata]] me mandou zap, aprovou o orçamento
a [[+Júlia]] dormiu aqui em casa, vimos série até tarde
- liguei pro [[-Seu Antônio]], não atendeu
- ouvi dizer que a [[-Letícia]] trancou o curso
- ensaio da banda: [[+Caio]], [[+Bia]]
- college met [[+Daan]], daarna biertje
- geleerd met de samenvatting van [[-Lieke]], beter dan het boek
- [[-Niels]] krijgt nog een tientje van me
gegeten met [[+Sanne]] en [[+Milan]]
- [[+Jesse]] geholpen met verhuizen
- moet scriptiebegeleider [[-dr. Visser]] mailen
- [[+Mevrouw Kok]] belde over de website, teksten moeten korter
`;

/** Lines of a fourth writer, asked for the same, that only measure: the rule is never changed for them. */
export const ORDINARY_UNSEEN = `
Sat with [[+Dad]] till he fell asleep
Home help didn't come, so I washed [[+Mother]] and did her hair
Long letter to [[+Ursula]] in Toronto, posted it on the way to the shops
Still owe [[-Ursula]] a letter
[[+Marion]] rang with news of [[-Edith]], she's had the operation
- chemist for [[-Dad]]'s tablets
- WhatsApp from [[+Femi]], photos of the new house
Thought of [[-Femi]] a lot, it must be the weather
Rang the ward, nurse said [[-Uncle Ted]] had a quiet night
Visited [[+Uncle Ted]], he knew me straight away
Tried to get [[-Lydia]] on Skype, connection hopeless, gave up
[[+Lydia]] and I finally managed to skype, first time since May
I ought to go up to Aberdeen and see [[-Morag]]
[[+Morag]] rang from Aberdeen, snow up to the window sills
- took [[+Aunt Phyllis]] to the foot clinic
- form filling for [[-Aunt Phyllis]], attendance allowance, what a maze
Posted cards to [[+Betty]] and [[+Hal]], not yet written to [[-Winifred]]
[[+Dr Rowe]] phoned, [[-Mother]]'s bloods are fine
Email from [[+Jorge]] after two years of silence!
Wonder how [[-Jorge]] is getting on in Chile
Lunch with [[+Ruth]] halfway, at the motorway services
[[+Ian]] mentioned on the phone that [[-Ruth]] is to be a grandmother
Read [[-Gerald]]'s old letters by the fire
Respite week is booked, so I could go and see [[-Annie]] in July
[[+Annie]] sent me a parcel of tea and a sweet note
- must thank [[-Rosalind]] for the marmalade
Pushed [[+Gran]] round the park in the chair, she counted dogs
Nursing home closed for norovirus, couldn't get in to [[-Gran]]
Shaved [[+Dad]], changed his bed, he was cross with me
- care meeting: [[+Sister Agnes]], [[+Paul]], me
- [[-Paul]] should be doing some of this
Had it out with [[+Paul]] on the phone
Found a photo of [[-Nora]] and me in Split, 1988
Sent [[+Nora]] the photo, she wrote back at once
Tomorrow is [[-Ivor]]'s operation, lit a candle
- [[+Ivor]] texted from hospital: all done, sore
In the paper: [[-Leonard Shaw]] has died. We were at school together
- condolence letter to [[+Barbara]], posted
Didn't know what to write to [[-Barbara]], left it for another day
[[+Tessa]] came in and sat with us for an hour, such a good neighbour
- ask [[-Tessa]] if she can do Thursdays
Mum keeps asking for [[-Albert]], gone these ten years
[[+Mum]] was in good form, sang with me in the car
Zoom with the college lot: [[+Fiona]], [[+Lars]], [[+Gudrun]]. [[-Hetty]] couldn't make it
- find out [[-Hetty]]'s new address
- to ring at the weekend: [[-Alma]], [[-Joyce]], [[-Vince]]
- rang [[+Alma]] and [[+Vince]]
Spoke to [[+Joyce]], she has heard that [[-Desmond]] remarried
Presents for [[-Desmond]]'s twins wrapped, but the post office was shut
- physio: [[+Kirsty]] came and showed me the new exercises
- next week no physio, [[-Kirsty]] is on holiday
[[-Mo]] promised to phone tonight, didn't
[[+Mo]] phoned, an hour late but he phoned
Stayed over at [[+Celia]]'s, we talked until two
Would love to have [[-Celia]] here for a week in summer
Took flowers to [[-Grandpa]]'s grave
- crossword with [[+Uncle Reg]], he got the long one
[[+Birgit]] replied from Malmö, invites me for August
Hummed the Swedish song [[-Birgit]] taught me years ago
Fed [[+Auntie Mae]] her lunch, two spoonfuls of pudding
- label [[-Auntie Mae]]'s clothes for the home
Saw [[+Mr Finch]] about the power of attorney, he explained it all
- Monday: ring [[-Mr Finch]] about the will
- beach w/ [[+Ottilie]] while dad slept
[[-Ottilie]] has it hard too, I must be kinder about her
Birthday call to [[+Magnus]], he's 70!
Forgot it was [[-Sunita]]'s birthday yesterday
Belated happy birthday by text to [[+Sunita]], she sent back a cake emoji
No word from [[-Pavel]] in weeks
A postcard from [[+Pavel]] came, Tbilisi this time
Had hoped to catch [[-Dr Rowe]] at the surgery, only got the receptionist
- A&E with [[+Mother]], 5 hrs
My sister [[+Jo]] came up, we cleared the big wardrobe
[[+Emma]] rang in tears, her boy [[-Keir]] has failed his exams
Made [[-Hamish]]'s lentil soup, enough for three days
Tea with [[+Hamish]] and [[+Doreen]], they brought shortbread
Promise to self: visit [[-Doreen]] while there's time
Wrote half a page to [[-Shirley]] and fell asleep over it
- [[+Mama]] beim Mittagessen geholfen, hat gut gegessen
Brief von [[+Ingeborg]] aus Kanada bekommen
- muss [[-Hannelore]] endlich antworten
[[+Dr. Lang]] war zum Hausbesuch da, neue Salbe
[[+Anke]] am Telefon, [[-Onkel Willi]] geht es schlechter
- Rezept für [[-Papa]] abgeholt
Heute oft an [[-Gisela]] gedacht
Passé l'après-midi avec [[+Papa]] à la maison de retraite
- longue lettre de [[+Hélène]]
Je devrais écrire à [[-Solange]]
- pris rendez-vous chez le kiné pour [[-Maman]]
[[+Colette]] m'a téléphoné, [[-René]] est rentré de l'hôpital
Retrouvé une vieille photo d'[[-Étienne]]
Repas chez ma sœur [[+Odile]]
- di de cenar a [[+Mamá]], comió bien
Whatsapp de [[+Graciela]] desde Rosario
Debería llamar a [[-Tía Concha]]
- acompañé a [[+Tío Julián]] al médico
Pensé mucho en [[-Amparo]]
Mi prima [[+Lola]] me contó por teléfono que [[-Fermín]] se jubila
- recoger las pastillas de [[-Papá]]
- portato [[+Papà]] dal cardiologo
Telefonata con [[+Mirella]], un'ora
Dovrei scrivere a [[-Ornella]] in Argentina
[[+Wilma]] mi ha chiamato, dice che [[-Franco]] è caduto
- comprato le medicine per [[-Zia Ada]]
Sognato [[-Nonno Ettore]], che strano
È arrivata una cartolina da [[+Renzo]]
- dei o almoço à [[+Mãe]]
Carta da [[+Lurdes]], de Genebra
- tenho de escrever à [[-Graça]]
Fui com a [[+Tia Alice]] à fisioterapia
O [[+Joaquim]] ligou, diz que a [[-Odete]] piorou
Saudades da [[-Conceição]]
- buscar os óculos do [[-Pai]]
Bij [[+Moeder]] op bezoek, samen foto's gekeken
- mail van [[+Annelies]] uit Nieuw-Zeeland
- moet [[-Geertje]] nog bedanken voor de bloemen
Gebeld met [[+Kees]], [[-Ria]] ligt weer in het ziekenhuis
- steunkousen halen voor [[-Pa]]
Had [[-Wim]] willen opzoeken maar de trein reed niet
Wijkverpleegster [[+Marloes]] kwam langs voor het verband
`;
