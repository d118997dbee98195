/** Intentions and contacts in prose, in three languages, by somebody who had not seen the rule. Even lines tune, odd lines measure. */
export const PROSE = `
Told [[+Imogen]] I can't make the wedding; she took it well.
Vu dans le journal que [[-Lucien]] a pris sa retraite.
- the kids want to see [[-Cousin Benji]] again, have to arrange something for half-term
Argued with [[+Leon]] about the dishes again, then made up over ice cream.
The longer I wait to answer [[-Raymond]], the worse it gets.
Next Wednesday I'm meeting [[-Laszlo]] and [[-Irma]] about the flat.
I finally called [[+Aunt Vera]], after weeks of meaning to.
Avec [[+Joséphine]] nous avons chanté tout le trajet.
We must have [[-Graham]] to dinner, it's embarrassing how often he's hosted us.
Habe [[-Silke]] immer noch nicht geantwortet, peinlich.
Ended the day on the porch with [[+Luther]], hardly saying a word.
10:05 I ought to be chasing [[-Cedric]] for the signed form but I'll leave it till after lunch tomorrow
Abends kochte ich mit [[+Thorben]], es gab viel zu scharfes Curry.
- would be good to pick [[-Ilse]]'s brain about the survey design at some point
Rumour has it that [[-Ashok]] is leaving for a startup.
Lange mit [[+Mama]] telefoniert, sie soll nächste Woche operiert werden.
Put [[+Baby Sam]] down three times, he's awake again as I write this.
Un jour il faudra que je remercie [[-Madame Nguyen]] pour tout ça.
Another thing for tomorrow is that I have to beg [[-Ursula]] for more lab time.
Angeblich zieht [[-Matthias]] im Herbst nach Wien, erzählt man sich.
- discussed with [[+Ngozi]] what we should do about the missing samples
If I have the energy on Saturday I'll go and see [[-Winnie]].
Dropped [[+Toby]] at football and chatted with him the whole way about sharks.
Had a quick word with [[+Mr Pettigrew]] about Ella's maths, he thinks she should move up a set.
- [[-Hugh]] is someone I must thank one day for that reference
Spent the whole afternoon with [[+Nana]], she hopes the hip will be done by spring.
08:50 [[+Lindiwe]] caught me at the gate to ask about the school play
As soon as the results come in I have to inform [[-Dr. Abara]].
Annoncé à [[+Brigitte]] que je ne pourrai pas être là samedi.
Hope to get [[-Cosmo]] on board for the tasting in November.
Je n'ai toujours pas donné de nouvelles à [[-Suzanne]] ni à [[-Achille]].
[[+Roisin]] helped me with the tax form, I'd have been lost otherwise.
Reçu un long message de [[+Noémie]] et je lui ai répondu aussitôt.
I told [[+Simone]] on the phone that I must write to [[-Gaston]] soon.
- [[+Callum]] rang in tears, needs to move out by the end of the month
- am dreading the conversation I have to have with [[-Maxine]] next week
- [[+Felix]] dropped by to ask whether he could borrow the ladder
I'll need to come clean with [[-Stella]] sooner or later.
Ich nehme mir fest vor, [[-Gisela]] am Wochenende zu schreiben.
Habe mit [[+Fatma]] gegessen, muss jetzt noch [[-Günter]] wegen Sonntag anrufen.
- meaning to check in with [[-Oksana]] ever since her surgery
Ma grande envie pour l'automne serait de retrouver [[-Judicaël]] à Brest.
Thanked [[+Bogdan]] in person for covering my lectures.
Supervisor meeting: [[+Prof. Lindqvist]] said I should cut the second experiment.
Next week I'm having lunch with [[-Sanjay]], if he doesn't cancel again.
Was going to pop over to [[-Lorna]]'s but the rain put me off.
Mit [[+Kerstin]] in der Mittagspause spazieren gewesen, sie hofft auf die Stelle in Kiel.
Listened to [[+Petra]] practise her talk, told her she should slow down.
Had coffee with [[+Judith]], who says [[-Alan]] is thinking of retiring.
- took minutes while [[+Vikram]] and I went through the risk list
J'ai accompagné [[+Raymonde]] chez le kiné et nous avons bien ri.
Before I leave for Porto I need to speak with [[-Marguerite]] about the keys.
16:00 one-to-one with [[+Anjali]] went well, she wants to lead the next sprint
Leider habe ich mich bei [[-Oma Käthe]] noch nicht für das Päckchen bedankt.
There's an unanswered mail from [[-Sigrid]] I have to deal with tomorrow.
Mum's neighbour [[+Doreen]] came round with soup and stayed for an hour.
Somehow I never get around to asking [[-Jemima]] how her dad is.
Dimanche prochain nous irons voir [[-Pépé Roger]].
I've got to speak to [[-Cecily]] before term starts, and until then to work out what to say.
12:10 [[+Stefania]] rang from Rome, the plan is to come over in August
- war mit [[+Lina]] beim Kinderturnen, sie will jetzt immer Purzelbäume machen
I should ask either [[-Godfrey]] or [[-Tabitha]] whether the hall is free in May.
- ate way too much at [[+Giulia]]'s place, she wouldn't let me leave without leftovers
[[+Lieselotte]] wollte heute nicht aufstehen, wir haben dann im Bett gefrühstückt.
Had wanted to call [[-Suki]] tonight but fell asleep on the couch.
[[+Owen]] handed in his notice to me at ten, I need to plan for a replacement.
I still need to tell [[-Sebastian]] about the ferry times.
- planning to visit [[-Great-aunt Hilda]] on the bank holiday
16:15 fait le point avec [[+Karim Benali]], il devra décaler la livraison
Quelqu'un devrait dire à [[-Régis]] que la salle est déjà prise.
I promised [[+Rosie]] at bedtime that we will go to the zoo on Sunday.
- drove [[+Edith]] to physio and waited in the car park
I've been promising [[-Jolene]] a visit since the baby came, and still nothing.
Swam forty lengths with [[+Greta]], shoulders are dead now.
Man hört, dass [[-Sönke]] gekündigt hat.
- watched the match with [[+Big Dave]], he should never bet again
Considering asking [[-Edmund]] to be godfather, need to sleep on it.
I should have called [[-Bronwyn]] back yesterday and didn't today either.
- [[+Madame Perrot]] m'a arrêtée dans l'escalier pour parler de la fuite
Reviewed the pull request with [[+Dmitri]], he should merge it tomorrow.
On devrait proposer à [[-Djamila]] de venir avec nous cet été.
- will talk to [[-Shreya]] about her workload on Monday
I hear [[-Wyatt]] is in rehab now, poor thing, Mum's friend told us.
Ich habe [[+Yasemin]] heute erklärt, warum wir warten müssen.
Showed [[+Ignacio]] around the building on his first day, he'll be fine.
- I'd love to have [[-Viola]] and [[-Sid]] over for a barbecue this summer
Vielleicht besuche ich [[-Merle]] in den Semesterferien.
- spoke to [[+Ravi]] about the server move, he'll plan it for the weekend
I'm going to ask [[-Katya]] out. Tomorrow. Definitely tomorrow.
- thought about writing to [[-Lachlan]] but couldn't find the words, so not yet
Asked [[+Leila]] to be my witness and she said yes!!
Longue discussion avec [[+Étienne]] ce soir, il faut qu'il se repose.
Tôt ou tard je devrai m'expliquer avec [[-Sylvain]].
My aim for tomorrow is to corner [[-Quentin]] about the missing receipts.
- [[+Declan]] emailed me to ask if he could have an extension, I said Friday
Am Donnerstag treffe ich mich mit [[-Dr. Petzold]], davor graut mir jetzt schon.
[[+Brigid]] sent me photos of the new kitchen and I wrote back that I'm jealous.
Postponed ringing [[-Minnie]] until after payday.
Apparently [[-Rupert]] is getting divorced, or so they say in the tea room.
Sat down with [[+Aditi]] and [[+Morgan]] to plan the spring intake.
[[+Viktor]] and I went over the slides, three must go.
Rang [[+the vet Sally]] and she says to keep him off the stairs.
Endlich mit [[+Ralf]] ausgesprochen, das wollte ich schon lange.
- [[+Theo]] needed picking up early, temperature, so we spent the day on the sofa
Hopefully [[-Malik]] and I will find an evening in the new year.
Didn't manage to call [[-Papa Lou]], will try on Sunday.
Sobald die Zahlen da sind, werde ich [[-Herrn Özdemir]] informieren.
Looking forward to seeing [[-Rosalind]] at the reunion in autumn.
Reassured [[+Philippa]] that nobody will have to redo the audit, she sounded relieved when we hung up.
On a préparé les vacances avec [[+Élodie]], ce sera sans doute la Corse.
- mit [[+Jule]] und [[+Till]] am See gewesen, sie wollen bald wieder hin
Never got round to ringing [[-Effie]], the day just went.
Sorted the loft with [[+Ruth]]; we should have done it years ago.
- j'aimerais bien revoir [[-Sacha]] un de ces jours
[[+Anneke]] hat angerufen und will wissen, ob wir am Samstag helfen können.
Want to ask [[-Wanjiru]] if she'd read my chapter, once it's less of a mess.
- [[+Arthur]] beat me at darts and will not let me forget it
Picked up [[+Noor]] from nursery, she told me I must be a dragon.
No reply to [[-Ffion]] from me yet, I am ashamed to say.
09:00 stood in the rain with [[+Dermot]] looking at the roof, he'll send a quote next week
Too tired to ring [[-Bruno]] back tonight, he'll have to wait till tomorrow.
Someday I'm going to tell [[-Ralph]] what I really think of his poems.
13:00 grabbed a sandwich with [[+Meera]] and moaned about the reorg
Somebody at church mentioned that [[-Mr Ferris]] has gone into a care home.
16:40 I have yet to tell [[-Roland]] that I'm not renewing
Nach der Probe noch mit [[+Ansgar]] ein Bier getrunken und Pläne geschmiedet.
- got feedback from [[+Xiulan]] in our call: she'd plan fewer interviews
J'ai dû rappeler [[+Fabrice]] trois fois avant qu'il décroche.
Wish I had the nerve to ask [[-Lorenzo]] for his notes.
Fixed the bike with [[+Uncle Ray]], chain's still a bit slack.
Convinced [[+Julian]] over lunch to put off the decision until we have data.
- je n'ose pas demander à [[-Victoire]] si elle peut garder les petits
09:15 muss morgen unbedingt mit [[-Holger]] über den Dienstplan reden
Heard from [[+Tess]] over lunch that [[-Barney]] has broken his wrist.
- debugged with [[+Svetlana]] until seven, turned out to be a timezone thing
I'd like to have [[-the Brennans]] over once the kitchen is finished.
Walked the dog with [[+Sheila]] round the reservoir, too cold to talk much.
I could do with a long evening with [[-Fenella]], must suggest it soon.
Ça fait des mois que je veux inviter [[-Hervé]] à dîner.
The new tenant [[+Ludmila]] introduced herself and asked about bins.
They say [[-Boris]] walked out of the meeting last week, I wasn't there.
- mit [[+Bastian]] die Folien durchgegangen, drei müssen noch weg
[[+Selma]] cried in my office. Told her she must not blame herself.
Kept wanting to text [[-Shania]] all day and never did.
It's high time I went round to [[-Alistair]]'s with the photos.
Würde so gern [[-Tante Irmgard]] noch einmal sehen, vielleicht klappt es im Mai.
Passé l'après-midi chez [[+Gérard]] à réparer la tondeuse.
- [[+Rafael]] taught me two new chords tonight
Took [[+Ella]] and [[+Hugo]] to the museum, they asked about a hundred questions.
Note to self that I have to warn [[-Jasper]] about the road closure before Thursday.
[[+Delphine Roy]] m'a dit au téléphone que [[-Gilles]] cherchait du travail.
Wrote [[+Henrik]] a long email saying we must rethink chapter two.
- made peace with [[+Sabrina]] in the kitchen, we should both sleep more
I haven't thanked [[-Jocelyn]] for the jam yet.
[[+Nell]] asked me to get in touch with [[-Archie]] about the marquee.
Saw from her status that [[-Kayleigh]] has moved to Berlin, wish I'd known.
Cooked dal with [[+Farah]], she showed me how to do the tempering properly.
Someone really should check on [[-Mr Duffy]], his curtains have been shut for days.
Helped [[+Martha]] carry the wardrobe up three floors.
- relu l'article avec [[+Mathieu]], il va refaire la figure 3
- darf nicht vergessen, [[-Renate]] zum Jubiläum zu gratulieren
J'ai promis de rappeler [[-Yolande]] et je ne l'ai toujours pas fait.
Chatted with [[+Babak]] at the bus stop about his visa, he must wait another month.
[[+Hope]] came for tea and mended my coat.
One day soon I must take [[-Nathaniel]] to see the sea.
Intend to write [[-Cyril]] a proper letter over the holidays.
[[+Wiebke]] schrieb mir, dass sie den Termin verschieben muss, ich habe gleich geantwortet.
Must ring [[-Dougie]] about the gutter before it rains again.
- returned the drill to [[+Neville]], who asked if we want their old sofa
Wie ich aus der Zeitung erfahre, ist [[-Friedhelm]] jetzt Bürgermeister.
[[+Kirsty]] showed me her thesis outline, and I think it will work.
[[+Aïcha]] m'a écrit ce matin, elle voudrait changer de créneau, je lui ai dit oui.
- someone has to tell [[-Gregor]] that the venue fell through, probably me
- would have liked to stop by at [[-Alma]]'s but ran out of day
- pair-wrote the abstract with [[+Emeka]], will submit tomorrow
Talked [[+Carmen]] out of quitting, at least until the review.
- thinking of asking [[-Thandi]] to co-supervise, will raise it when she's back from leave
Je me demande si je ne devrais pas écrire à [[-Quentin Morel]], un de ces quatre.
Heute mit [[+Jürgen]] den Zaun gestrichen, morgen muss die zweite Schicht drauf.
Dreamt I was arguing with [[-Leroy]], perhaps I should give him a ring sometime.
My conscience says I should apologise to [[-Ambrose]], my pride says later.
Laughed so much with [[+Trudy]] at choir that we were told to hush.
- I keep putting off that chat with [[-Kofi]] about his hours
[[+Jonas]] apologised in person, which I did not expect.
This morning [[+Colette]] came to measure the windows, curtains will be ready in June.
D'après les collègues, [[-Véronique]] serait enceinte.
[[+Onkel Rudi]] hat uns Quitten gebracht und blieb gleich zum Kaffee.
Told [[+Jamal]] and [[+Peggy]] in the stand-up that the demo must wait.
Told off [[+Finn]] for the phone at dinner, he says he will try.
- schiebe das Gespräch mit [[-Frau Lohmann]] seit Tagen vor mir her
Maybe I'll suggest a swap to [[-Arjun]] next rota.
- couru avec [[+Rémi]] le long du canal, on veut tenter le semi
Emailed [[+Joaquin]] the contract, he has to sign by the 14th.
Haven't got back to [[-Vaughn]] yet regarding the deposit.
- [[+Cathy]] and [[+Ivor]] came for supper, they hope to move by July
Would love to go hiking with [[-Bjorn]] again one of these summers.
Cleared things up with [[+Adele]] at last, she never got my message in March.
Gab [[+Nele]] ihr Buch zurück, sie will mir bald das nächste leihen.
I texted [[+Delphine]] that we'd have to put the picnic off.
Will have to break it to [[-Nigel]] on Monday that his project is cut.
Put off calling [[-Desmond]] yet again, coward that I am.
[[+Inès]] n'arrivait pas à dormir, je lui ai lu deux histoires.
Le bruit court que [[-Estelle]] va reprendre la boulangerie.
Tried on suits with [[+Gus]] in town, he will need a bigger size.
Wir sollten [[-die Hubers]] endlich mal zum Grillen einladen.
- somebody said [[-Tilda]] was back in hospital, no idea if it's true
Played cards with [[+Oma Trude]] until she got tired.
Shame on me for not having rung [[-Nora]] on her birthday, must do it tomorrow.
Went to see [[+Father Brennan]] about the funeral hymns.
The rest of the family thinks somebody should speak to [[-Damian]], nobody has.
- we baked with [[+Lotte]] all morning, flour everywhere
Might be worth asking [[-Percy]] whether he still has the old maps.
Waited an hour for [[+Tariq]] but then we had a lovely walk along the canal.
Breakfast with [[+Pavel]] ran long because he wanted to talk about his divorce.
Still owe [[-Mikhail]] a reply and [[-Daphne]] an apology.
On Friday we're taking [[-Grandma Ruby]] to the garden centre.
Si j'ai le temps vendredi, j'irai saluer [[-Firmin]].
Es wird Zeit, dass ich [[-Papa]] reinen Wein einschenke, aber nicht heute.
Bumped into [[+Odette]] outside the pharmacy; we really should do that more often.
- [[+Prof. Sandmann]] meinte in der Sprechstunde, ich solle das Kapitel kürzen
Some time this month I have to sit [[-Kieran]] down about his grades.
[[+Thierry]] m'a appelé pour me demander de passer à la banque demain.
Read two chapters to [[+Elsie]] over the phone since I'm stuck in the hotel.
- it would be decent of me to visit [[-Old Pete]] now that he's on his own
- planned the Lisbon trip with [[+Ines]] over two pots of tea
Vu [[+Nadège]] ce matin, mais je dois encore parler à [[-Ousmane]] du planning.
11:00 [[+Maëlle]] est venue au bureau, elle doit rendre son mémoire lundi
Can't face talking to [[-Vince]] today, it will have to wait.
It's my turn to ring [[-Philomena]], I know, I know.
We said goodbye to [[+Ewan]] at the airport, I hope the year goes fast for him.
Tomorrow I'll write to [[-Prof. Osei]] and ask for an extension.
10:15 [[+Priya]] called, she needs the figures by Monday.
People at the gym say [[-Dexter]] and [[-Skye]] have split up.
Hoffentlich sehe ich [[-Joachim]] auf der Tagung im September.
- compte demander à [[-Florian]] de relire mon chapitre quand il rentrera
- got a letter from [[+Wilhelmina]], four pages, she plans to sell the house
It has been months, I should finally invite [[-Clive]] round.
15:20 [[+Ulrike]] stand plötzlich in der Tür und brauchte einen Rat
We ought to warn [[-Ferdinand]] before the auditors turn up next week.
Surprise visit from [[+Annika]], who was only in town until four and wanted to see the garden.
- visited [[+Harold]] on the ward; he must stay in until Thursday
- gotta talk to [[-Coach Miller]] about my ankle before Saturday's game
- jemand müsste [[-Carsten]] mal sagen, dass das so nicht geht
Told myself I'd message [[-Hector]] today. Didn't.
Suis allée voir [[+Tonton Marcel]] à l'hôpital, il veut rentrer chez lui.
- [[+Patrick]] agreed in our call to ask finance himself
14:30 met [[+Yusuf]] at the lab, he'll rerun the gels tomorrow.
Still waiting for the right moment to ask [[-Fergus]] for a raise.
Je voulais passer chez [[-Armelle]] mais je n'ai pas eu le temps.
Shared a taxi with [[+Nkechi]] and heard all about the merger plans she's drafting.
I really ought to phone [[-Millicent]] before her operation.
11:40 [[+Saoirse]] popped her head in to ask if the deadline could slip
Den ganzen Abend mit [[+Svenja]] den Urlaub geplant, es soll nach Rügen gehen.
- keep forgetting to answer [[-Ayumi]], her message is from last Tuesday
[[+Aled]] wants to postpone the launch; told him over coffee that I won't fight it.
Habe [[+Opa Heinz]] im Pflegeheim besucht, er wollte unbedingt Karten spielen.
He was in a foul mood but [[+Dad]] and I did get the shed cleared today.
Read in the alumni newsletter that [[-Hamish]] made partner.
- toujours pas répondu à [[-Clémence]], j'ai honte
J'ai aidé [[+Capucine]] à faire ses devoirs, elle en avait bien besoin.
- [[+Mitch]] confessed at lunch that he has no plan for the offsite
There's so much I would like to tell [[-Abigail]], when she's home from Chile I will.
Another day gone without calling [[-Nonna]].
Morgen rufe ich [[-Bernd]] an, versprochen.
08:20 resolved to ring [[-Isolde]] this week, no excuses
Congratulated [[+Sunil]] on the phone, he starts on Monday.
Wanted to see [[-Clara]] too, but only managed a quick tea with [[+Elspeth]].
Gave [[+Hassan]] his birthday present, he unwrapped it right there on the platform.
[[+Bernice]] phoned to say she'd like us all to come at Easter.
Plan on getting in touch with [[-Renata]] once I've read her paper.
I'm told [[-Adaeze]] is running the clinic on her own these days.
My sister [[+Louisa]] called while I was in the bath, we talked until the water was cold.
- have to email [[-Natalia]] the corrected invoice first thing tomorrow
Nächste Woche will ich [[-Volker]] wegen der Garage fragen.
[[-Mathilda]] deserves a proper answer from me, I'll write it on the weekend.
[[+Tarek]] hat mir beim Umzug geholfen, ich sollte ihn mal zum Essen einladen.
Big row over breakfast with [[+Jess]], she thinks I should have asked first.
Réconciliée avec [[+Papa]] ce midi, il m'a même prise dans ses bras.
From what I hear, [[-Verity]] didn't get the job after all.
15:45 [[+Karim]] messaged, can't come tomorrow, told him not to worry
- asked [[+Rory]] whether he could take the late shift; he can't
Encore oublié de souhaiter son anniversaire à [[-Odile]], je le ferai demain.
Haven't answered [[-Monty]] yet, but did finally call [[+Beryl]].
Determined to have it out with [[-Sylvester]] at Monday's meeting.
The plan is to sit down with [[-Eleni]] on Thursday and split the work.
Paid [[+Milos]] back the forty quid in the pub and stayed for one.
- wrote a card to [[+Eunice]] and posted it on the way to work
- schulde [[-Ludger]] noch einen Rückruf
Had [[+Ollie]] on the phone for an hour, he needs a new plan for uni.
Every evening I swear I'll call [[-Rhys]], and every evening I don't.
10:30 [[+Herr Brandt]] kam vorbei, die Heizung müsse bald raus
Ought to let [[-Jerome]] know we won't need the van.
- we have a call with [[-Ms Yamada]] booked for the 9th, I need to prepare
Il faudrait vraiment que j'appelle [[-Bernadette]] cette semaine.
- [[+Esteban]] wrote back: the draft is fine but the intro needs work
[[+Youssef]] est resté après le cours pour me demander une lettre.
Asked [[+Lewis]] in the corridor to remind [[-Holly]] about the key.
Supposed to be seeing [[-Anneliese]] in a fortnight, must book the train.
Took [[+Little Max]] to the swings, he refused to leave.
If only I could talk to [[-Jakob]] about this; he's unreachable until the expedition ends.
- pruned the apple trees with [[+Ted]], he thinks we should plant a quince
Il paraît que [[-Sandrine]] a quitté son mari.
Haven't spoken to [[-Maeve]] since Christmas and it's starting to weigh on me.
Ich sollte [[-Margot]] und [[-Eckhard]] endlich für die Einladung danken.
Ich müsste dringend mal wieder [[-Hannelore]] anrufen.
Answered [[+Mireille]] at last, that email had been lying there for two weeks.
- habe [[+Frau Wessel]] gesagt, dass sie den Arzt noch einmal fragen soll
Bathed [[+Mam]] and did her hair, she asked twice when Dad is coming.
- [[+Ishaan]] needed help with fractions, we did the whole worksheet together
Hoping to catch [[-Lavinia]] at the conference in June.
- we need to bring [[-Abdul]] into the loop before the vendor call
Next time I'm in Bristol I want to look up [[-Rowena]].
La voisine [[+Josiane]] est passée prendre un café et m'a rendu le moule.
The boiler man, [[+Stan]], turned up at eight and says the valve must be replaced.
Planned to stop at [[-Rahel]]'s on the way back, then the traffic killed it.
Hab [[+Dörte]] geschrieben, dass ich am Freitag nicht kommen kann.
- could ask [[-Nadia]] to translate the abstract, if she's back next month
[[+Heike]] erzählte mir am Telefon, dass [[-Uwe]] wieder im Krankenhaus liegt.
Skyped with [[+Tobias]], he hopes to be home for Christmas.
Drank one too many with [[+Cormac]], must not do that on a Wednesday.
J'espère voir [[-Anatole]] à Lyon en juin.
Played tennis with [[+Ricardo]] and [[+Sven]], both will be stiff tomorrow.
People say [[-Gwen]] is doing much better in the new home.
Wieder nicht dazu gekommen, [[-Elfriede]] anzurufen.
Moved the fridge with [[+Horst]] from downstairs, my back will hate me.
Enfin répondu à [[+Bastien]], je repoussais depuis un mois.
According to the neighbours, [[-Pauline]] has sold up and moved to Spain.
- interviewed [[+Chloe Barnes]] for the analyst role, strong on stats, should ask for references
[[+Agnes]] didn't want her tablets this morning, took me half an hour to persuade her.
- should sound out [[-Emmanuel]] on the budget before I put it in writing
Would it be mad to write to [[-Esme]] after all these years? I might.
[[+Zeke]] gave me his spare key in case I need to feed the cat.
[[+Wes]] begged me to call the landlord for him tomorrow.
We're supposed to meet [[-Leopold]] at the notary next Friday.
Musste [[+Detlef]] zweimal anrufen, bis er endlich dranging.
Thinking I might drop in on [[-Mrs Kowalski]] at the weekend if the weather holds.
- talked to [[+Marisol]] this morning, still need to ring [[-Enrique]] about the van
With any luck I'll be able to meet [[-Soren]] in Copenhagen in March.
Went climbing with [[+Anders]], we want to try outdoors next month.
Déjeuné avec [[+Solène]], elle espère être mutée à Nantes.
Saw [[+Dr. Hollis]] about my knee; she wants me to book a scan.
I want to take [[-Mum]] out for her seventieth, haven't told her yet.
08:45 penser que je dois prévenir [[-Monsieur Lacombe]] avant jeudi
14:00 met [[+Keiko]] and agreed that I'll speak to [[-Bernard]] next week
- once I'm over this cold I'm going to pay [[-Mrs Lindgren]] a visit
- sat with [[+Marek]] for an hour and went through the budget line by line
Eigentlich wollte ich heute bei [[-Frieda]] vorbeischauen, kam aber nicht dazu.
My brother claims that [[-Uncle Walt]] has bought a boat.
[[+Tamsin]] will need a lift on Friday, she texted this morning.
[[+Beatriz]] told me on the way to the train that she's pregnant!
Saß mit [[+Dr. Eberle]] über dem Gutachten, er will noch zwei Absätze ergänzen.
[[+Gemma]] confirmed by phone that she'll chair on Tuesday.
Bu un verre avec [[+Corentin]], qui compte démissionner.
09:10 need to get hold of [[-Torsten]] before the board pack goes out
- [[-Norbert]] sollte ich wohl bald sagen, dass ich aus dem Verein austrete
What I need is an hour alone with [[-Cressida]] to sort this out, maybe next week.
We had [[+Zainab]] over for dinner and she brought her own plates, bless her.
Not seen [[-Tierney]] in ages, I want to fix that over the summer.
Let [[+Amara]] know that the grant got rejected. She was kind about it.
14:20 rendez-vous avec [[-Apolline]] prévu mardi, il faut que je prépare mes questions
17:00 will [[-Aylin]] demnächst fragen, ob sie mit in die WG ziehen mag
Once the report is out I can finally get back to [[-Bertrand]].
- j'ai dit à [[+Mamie Lucette]] qu'elle devait boire davantage
Bought the old lens off [[+Mr Tanaka]], he threw in a filter.
Time I made it up with [[-Loretta]], but not this week.
Got my hair cut by [[+Yvonne]], who thinks I should go shorter.
Overheard on the bus that [[-Bianca]] is engaged.
Had to ring [[+Gordon]] three times before he finally picked up.
19:00 video call with [[+Ines Prado]], then drove over to hug [[+Teddy]]
- [[+Mehmet]] bat mich, morgen die Bank anzurufen
Pas eu le courage d'appeler [[-Maman]] ce soir, j'essaierai demain.
I can't keep avoiding [[-Terrence]] forever, I'll see him on Wednesday.
Told [[+Bettina]] she should see a doctor about that cough before the weekend.
- [[+Lucas]] reminded me on the phone that the rent is due.
11:30 I mustn't forget to thank [[-Constance]] for the flowers
Überlege, ob ich [[-Malte]] um Hilfe bitten soll, mal sehen.
I wish I could see [[-Matteo]] more than twice a year.
[[+Mabel]] was brighter today, we sang and she remembered all the words.
- [[+le docteur Vidal]] m'a reçu vers dix heures, il pense que je devrais lever le pied
Vormittags brachte ich [[+Emil]] zum Zahnarzt, er war sehr tapfer.
Got a voice message from [[+Paloma]] and sent one back about the weekend plans.
Really want to reconnect with [[-Ottilie]] this year.
Caught up with [[+Freya]] on video, she'll be in Leeds from May.
Missing [[-Tomasz]] badly; I ought to just pick up the phone one of these days.
Ran ten k with [[+Marco]], he hopes to do the half in September.
Let's hope I get to see [[-Zara]] before she flies out on the 20th.
Dès que j'ai les résultats, j'en parlerai à [[-Docteur Meunier]].
Must remember that I owe [[-Gloria]] an answer about the allotment.
- had a difficult talk with [[+Warren]] about his absences, he will see HR
17:20 [[+Bashir]] came to the office hour and wants to change his topic
- [[+Hana]] told me over dinner that [[-Piotr]] is moving to Canada
Walking home I met [[+Olu]], who must have lost ten kilos.
Wonder whether I should consult [[-Dr. Vass]] about the dosage, will see how the week goes.
Perhaps I'll write to [[-Ulrich]] once the dust has settled.
- [[+Katrin]] hat mich im Büro gefragt, ob ich ihre Vertretung übernehmen würde
Handed the keys over to [[+Mrs Adeyemi]], she hopes to move in on the first.
I owe [[-Ximena]] a phone call, have done for weeks.
Feeling guilty that I still haven't written to [[-Barnaby]] since the funeral.
Bin [[-Swantje]] seit Wochen eine Antwort schuldig.
18:30 had a beer with [[+Rasmus]], he's hoping for twins apparently
Played chess with [[+Grandad Joe]] and lost twice.
13:15 don't let me forget to tell [[-Dana]] about the fire drill
Croisé [[+Huguette]] au marché, elle m'a donné des figues.
Mon frère [[+Loïc]] a téléphoné, il viendra peut-être à Noël.
[[+Siobhan]] stopped me in the corridor and asked when I hope to finish.
15:00 shall ask [[-Mohammed]] next time whether the centrifuge is free in April
Je remets sans cesse mon coup de fil à [[-Ghislaine]].
- dîné avec [[+Perrine]] et [[+Axel]], ils veulent acheter à la campagne
Irgendwann muss ich mich bei [[-Corinna]] entschuldigen.
I had meant to skip it but went to yoga with [[+Camille]] after all.
Supposedly [[-Dominic]] has a new girlfriend, or that's the gossip at work.
Must get back to both [[-Sheena]] and [[-Calvin]] before the month is out.
Je dois écrire à [[-Pascal]] au sujet du loyer, demain sans faute.
After the exam I'll thank [[-Ms Okonkwo]] properly.
Sent [[+Hyun-woo]] my comments, he answered within five minutes.
Beim Bäcker [[+Gerlinde]] getroffen, wir haben über die Hochzeit geredet.
- need to find a quiet minute to explain things to [[-Perdita]] before she hears it elsewhere
[[+Kwame]] asked me to pick up his parcel tomorrow, said yes.
Reminded myself for the third time that I have to get back to [[-Dagny]].
Had lunch with [[+Takeshi]] in the canteen, he will apply for the Oslo post.
`;
