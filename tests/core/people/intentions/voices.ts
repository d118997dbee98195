/** Notes of people with voices of their own, in three languages, by somebody who had not seen the rule. The first half widened it, the second measures. */
export const VOICES = `
Sat with [[+Mrs. Pettifer]] in the cold church hall until the kettle finally boiled.
[[-Walter]] would have hated these curtains.
- the vicar says [[-Doreen]] is being moved to a home in Ludlow, poor thing
08:50 [[+Gwen]] at the door before I had my teeth in, with eggs.
Still nothing from [[-Rosalind]], and that was my third letter since Easter.
If [[-Harold]] doesn't mend that gate by Sunday I shall do it myself.
[[+Nora]] rang and talked for an hour about her knees; I said perhaps eleven words.
[[+Edith]] stopped me outside the shop: [[-young Tom Harker]] has lost the licence to the pub!
Must thank [[-Beryl]] for the marmalade before she thinks me ungrateful.
Found a pressed primrose in the hymn book, the one [[-Walter]] picked on our honeymoon.
I told [[+the vicar]] plainly that I will not do the flowers another year.
It was [[+Edith]] who carried me home from the bus, bags and all.
[[+Gwen]] came by again, swearing that [[-Mr. Oakes]] poisoned the cat.
Why did I never ask [[-Mother]] for the recipe?
The hedge belongs to [[-Colonel Pryce]], so let him clip it.
Was persuaded by [[+Aunt Vera]] to try the new chemist, and regretted it.
No visit from [[-Philip]] today either, though he had sworn on the telephone last week he'd come.
Two glasses of sherry with [[+Edith]], then one more because it rained.
- ask [[-Dr. Abara]] about the water tablets
[[+Dr. Abara]] had a look at my ankle and wants me to keep it up for a week.
A postcard from [[+Philip]] at last, from Malta, eight words and a smudge.
I wore the coat [[-Walter]] bought me in Harrogate.
Gave [[+young Tom Harker]] a piece of my mind over the fence and he took it quite well.
Waited for the bus beside [[+Gwen]], by whose account [[-Lady Ashcombe]] is down to one servant.
soundcheck a mess, [[+Dez]] and I rewired the whole desk by ourselves
Woke up in Leeds, or Bradford, and [[+Marnie]] was already frying something in the van.
[[-Kofi]] was supposed to bring the spare amp. No Kofi, no amp.
Load-out at 1 am, just me and [[+Big Sal]], raining sideways.
I keep hearing the bridge the way [[-Teo]] used to sing it.
01:15 phoned [[+Lena]] from the services, woke her up, she didn't mind, or said so
Should have called [[-Lena]] from the hotel. Didn't. Coward.
Promoter, [[+Fat Stu]], reckoned over the curry that [[-Jonny Vale]] pulled twice our crowd last Tuesday.
Argued with [[+Dez]] about the set list all the way to Hull; he wants the slow one dropped, I'd rather drop him.
- merch: [[-Marnie]] owes the float 40 quid
[[+Anneke]] from the label turned up backstage with flowers and a contract, in that order.
Anneke's boss, some [[-Mr. Lindqvist]], apparently thinks we are too old.
Day off. Wrote half a verse about [[-my dad]] and threw it away.
[[+Marnie]] cut my hair in a car park in Carlisle and told me [[-Kofi]] has joined a cruise ship band.
If we get the Lisbon date I'm going to put [[-Inês]] on the guest list, first name on it.
[[+Inês]] did come!! We stood outside till four, talking rubbish and smoking hers.
Drummer's sick so [[+Cousin Ray]] sat in, never rehearsed, played like a god.
The guy at the bar looked so much like [[-Teo]] I had to leave.
Got a text off [[+Lena]]: "boiler dead, come home rich".
09:30 invoice sent to [[+Ms. Carvalho]], with a polite note about the one from March
09:40 [[-Ms. Carvalho]] has not paid the March invoice yet
Chapter 7 is done except for the pun, which even [[-Nabokov]] would have footnoted.
Emailed [[+Yusuf]] my glossary and he answered within minutes with eleven corrections, all of them right.
Remind [[-Yusuf]] on Thursday that the glossary is due.
[[-Professor Haddad]]'s version is more elegant than mine and also wrong.
Long video call with [[+Sigrid]] about the rates, we both agreed never to go below nine cents again.
[[-Sigrid]] never goes below nine cents, I hear.
Ended up handing the proofs to [[+Paula]] across the table at Café Central, who then corrected the menu as well.
The agency wants a CV, a sample and a reference from [[-Mr. Okonkwo]], who retired in 2019.
Heard nothing from the publisher; heard from [[+Tomasz]] that the publisher hears nothing from anyone.
Lunch by myself. Thought about what [[-Tomasz]] wrote last winter, about giving up.
- write to [[-Inger]] re contract, today!!
- wrote to [[+Inger]] re contract, today, yes
It took a whole hour but [[+my accountant Ewa]] explained me the VAT thing until I understood.
At the fair I shared a stool with [[+Clémence]], who had it that [[-Bertrand]] is now translating with machines only.
Deadline moved, thanks to [[+Inger]], who rang the client while I was still on the other line with her.
[[-Old Kaspar]] wouldn't have let that semicolon pass.
up at five, milked with [[+Dad]], two heifers down with fever
[[-Dad]] ought to see somebody about that cough but tell a wall.
Vet came, that new one, [[+Siobhan]], arm up a cow before she'd said good morning.
Waiting on [[-the vet]] since six. It's nine.
[[-Pa Joe]] planted this row the year I was born.
Helped [[+Uncle Mick]] get the last of the hay under before the storm hit us.
Word is the bank is after [[-the Brennans]].
The Brennans' lad, [[+Cathal]], gave me a lift back from the mart and hardly opened his mouth.
[[-Cathal]] has a new tractor, everybody is talking of it.
[[+Mam]] and I plucked geese all day, her cross because [[-Auntie Bríd]] hasn't rung since the funeral.
[[+Auntie Bríd]] rang! Mam let me answer and then wouldn't come to the phone.
I wish [[-Ciarán]] would come home for the silage, just the once.
Ciarán's not coming, [[+Mam]] told me over the washing up, and she had it from [[-Fidelma]].
- return the post driver to [[-Hegarty]]
- dropped the post driver back to [[+Hegarty]], got tea and a lecture
Someday I'll say it to [[-Dad]]: I don't want the farm.
Said it to [[+Dad]]. He kept on driving for a mile and then he said grand.
Fixed the pump with parts from the box [[-Ivo Marek]] left me when he retired.
[[+Stan]] brought his lathe problem over at ten and we did not solve it until four.
Not once in thirty years did [[-the old boss]] say well done.
Letter to the council drafted; [[-Councillor Bhatt]] will bin it like the last one.
[[+Councillor Bhatt]] actually called me back, to my great surprise, and asked for the measurements.
10:00 walk w/ [[+Margaret]], 4.2 km, 58 min
Margaret wants me to see [[-Dr. Simmonds]] about the hearing; I said I'd think about it.
According to the newsletter, [[-R. J. Whitlock]] has died. We shared a drawing board in '71.
Funeral tea for Whitlock: sat next to [[+his daughter Hilary]], who has his chin.
I must stop comparing my son-in-law with [[-Stan]]'s.
To do: oil hinge, bleed radiators, apologise to [[-Margaret]].
Apologised to [[+Margaret]]; radiators can wait.
The grandson, [[+Felix]], beat me at chess on video in nineteen moves and was kind about it.
Supposedly [[-Felix]] has a girlfriend. Nobody tells me anything.
My Dutch is still bad but [[+the neighbour Joke]] was patient with me on the stairs for ten minutes.
Eighth month here. [[-Mama]] would laugh at how I eat cheese for breakfast.
Sent [[-Rahul]] three messages last month, he replied to none, so now I leave it.
[[+Rahul]] picked me from the airport, imagine, after all this silence!
In the car [[+Rahul]] told me that [[-Anjali]] has moved back in with her parents, and I just nodded.
- register at town hall (take the paper from [[-landlord Van Dijk]])
[[+Landlord Van Dijk]] shouted about the bicycles in the hall, and I shouted also, in the wrong language.
On this day one year ago I said goodbye to [[-Baba]] on platform 4.
Cooked dal for [[+Joke]] and her husband, they took two times.
Tonight I have to call [[-Baba]], whatever he says about the time difference.
skyped home, [[+Baba]] held the phone at his ear the whole call so I talked to his ear
The new colleague talks exactly like [[-Priya]], same hands even.
Mit [[+Hannelore]] auf dem Friedhof gewesen, Heidekraut gesetzt, kaum geredet.
Der Brief an [[-Rudi]] liegt seit Wochen halb fertig in der Schublade.
[[+Frau Wenzel]] stand um sieben mit einem Korb Quitten vor der Tür.
Der [[+Postbote Heinz]] hat mir zugeraunt, dass [[-Frau Wenzel]] den Hof an die Holländer verkauft.
Hätte ich doch [[-Ernst]] damals nicht fahren lassen.
Am Nachmittag [[+Pfarrer Lindner]] zum Kaffee, er hat drei Stück Kuchen gegessen und von Rom erzählt.
[[-Der Pfarrer]] soll ja versetzt werden, heißt es beim Bäcker.
14:10 Anruf von [[+Jutta]], sie hat die Stelle!
Seit dem Streit kein Wort von [[-Jutta]].
Morgen unbedingt [[-Dr. Özdemir]] wegen der Spritze anrufen
[[+Dr. Özdemir]] hat mir die Spritze heute doch gleich gegeben, tat gar nicht weh.
Training im Matsch, [[+Mirko]] hat mir mit den Kleinen geholfen.
- Trikots: die hat noch [[-Frau Sailer]] in der Wäsche
Nach dem Spiel hat mich [[+der Vater von Luca]] eine halbe Stunde lang auf dem Parkplatz angeschrien.
[[-Luca]] fehlt schon das dritte Mal, keiner weiß warum.
Der Vorstand erwartet, dass [[-Günther]] im Frühjahr den Rasen macht.
Habe [[+Günther]] beim Bier gefragt, ob er den Rasen macht, er lacht nur.
In der Zeitung ein Bild von [[-Timo Brandt]], den hab ich mit neun trainiert.
Übersetzung abgegeben; [[+Katrin]] hat sich sofort gemeldet und zwei Stellen bemängelt.
[[-Katrin]] wird die Fußnoten hassen.
Das Wörterbuch von [[-Onkel Alfred]] fällt auseinander.
Eigentlich wollte [[-Malte]] heute das Exposé schicken. Wieder nix.
Mit [[+Malte]] das Exposé zerpflückt, er will jetzt doch lieber über [[-Celan]] schreiben.
Ob [[-Prof. Steinhauer]] mein Kapitel überhaupt gelesen hat, wusste [[+Malte]] auch nicht, als ich ihn im Flur danach fragte.
[[+Prof. Steinhauer]] nahm mich nach dem Kolloquium beiseite und meinte, Kapitel drei müsse weg.
Im Labor allein, [[-Nkechi]] ist bis Mittwoch in Graz.
Kuh 14 gekalbt, [[+Opa]] und ich haben gezogen wie die Irren
Den Zaun hat noch [[-Opa]] gebaut, vor meiner Zeit.
Ich soll [[-Tante Resi]] grüßen, falls ich sie mal sehe.
[[+Tante Resi]] rief an und weinte, weil [[-der Sepp]] nicht mehr mit ihr spricht.
[[+Opa]] hat mir beim Melken versprochen, dass [[-der Huber]] am Freitag für uns mäht.
Beim Einkaufen [[+die Huberin]] getroffen, ewig geratscht.
Von [[+Björn]] kam eine lange Sprachnachricht, ich hab sie ihm Satz für Satz beantwortet.
Geträumt, [[-Ernst]] säße wieder in der Küche.
Die alte Drehbank geht an [[-Volker]], das steht so im Testament.
Passé la matinée chez [[+Mme Roussel]] à écosser des haricots.
Toujours aucune nouvelle de [[-Lucien]], et le facteur est déjà passé.
[[+Le facteur Denis]] a pris un café debout dans la cuisine, comme tous les lundis.
Il paraît que [[-la petite Morel]] attend des jumeaux.
Je m'en veux de n'être jamais allée voir [[-Odette]] à l'hôpital.
Suis allée voir [[+Odette]] à l'hôpital, elle m'a reconnue tout de suite.
- rappeler [[-Dr Benchekroun]] pour les analyses
11:20 [[+Dr Benchekroun]] au téléphone : les analyses sont bonnes, ouf
J'ai prié [[+Yvette]] de ne pas s'asseoir, c'est le fauteuil de [[-Marcel]].
[[+Yvette]] m'a raccompagnée et m'a juré que [[-le maire]] ne se représente pas.
Balances ratées, mais [[+Samir]] a rattrapé le coup et on s'est embrassés après le rappel.
[[-Samir]] devait nous rejoindre à Nantes, on a joué à trois.
Dans le train j'écoute le dernier disque de [[-Barbara Lenoir]], quelle voix.
Il faudrait quand même que j'écrive à [[-ma sœur Agnès]] avant Noël.
Ma sœur [[+Agnès]] m'a écrit la première, deux pages serrées, sans reproche.
Ai croisé [[+Pierrot]] au marché : il boite, il rit, il ne vieillit pas.
[[+Denis]] m'a glissé avec le courrier que [[-Pierrot]] boit de nouveau.
Ce matin, dispute avec [[+Papa]] à cause du tracteur.
[[-Papa]] n'aurait jamais vendu cette parcelle.
Les vaches de [[-Lebreton]] sont encore dans notre maïs !
Dû appeler [[+Lebreton]] pour ses vaches, il est venu les chercher en pyjama.
Entraînement annulé, pluie. [[-Le président Garnier]] ne sera pas content.
Réunion du club : [[+le président Garnier]] m'a tendu la main, je l'ai serrée.
Si [[-Moussa]] signe à Lens, je perds mon meilleur ailier.
[[+Moussa]] est venu me l'annoncer lui-même, les larmes aux yeux : il signe à Lens.
Ma directrice de thèse, [[-Mme Tran]], n'a pas répondu à mon mail de vendredi.
Deux heures dans le bureau de [[+Mme Tran]], ressortie avec un plan.
Je traduis [[-Pessoa]] depuis l'aube et je n'ai plus de langue.
Relecture à quatre mains avec [[+Clotilde]], on a fini à minuit.
[[-Clotilde]] m'avait promis le fichier pour ce soir, tant pis.
Étrange : j'ai cru entendre la voix de [[-Marcel]] dans le couloir.
[[+Tata Simone]] a débarqué sans prévenir avec deux lapins et une valise.
Thesis meeting moved again, [[-Prof. Ekström]] is in Kyoto and "reachable in principle".
[[+Prof. Ekström]] asked me straight out whether I still want this, and I said yes too fast.
Reviewer 2 is obviously [[-Delacroix-Meyer]], who else cites himself nine times.
Ran the gels with [[+Nkechi]] till the building lights went off on us.
- book the microscope before [[-Hao]] does
Pub with the lab, where [[+Hao]] confessed that he and [[-Linnea]] broke up in June.
[[-Linnea]] hasn't been in all week and her plants are dying.
Watered the plants, and as I locked up [[+Linnea]] was standing there, suntanned, asking what I was doing in her office.
Rewrote the intro for the fifth time with [[-Nkechi]]'s thesis open next to mine.
`;

/** The half that was not looked at. */
export const VOICES_UNSEEN = `
11:00 stats clinic: [[+Dr. Pereira]] drew me three boxes on a napkin and everything fell in place
Couldn't sleep; kept composing the email I will never send to [[-Prof. Ekström]].
My officemate [[+Priyanka]] shouted across the desks at me that [[-Gustav]] got the postdoc at ETH, with zero papers!!
Congratulated [[+Gustav]] through gritted teeth in the canteen line.
Mum on the phone: [[+Mum]] wants dates, flights, and a son in law.
Bumped into [[+my old flatmate Zuzana]] on the tram, rode three stops too far for the sake of it.
[[+Nkechi]] read the whole chapter overnight and handed it back bleeding red.
Will I ever be as calm as [[-Nkechi]]? No.
Defence date proposed. Needs a yes from [[-Prof. Ekström]] and a yes from [[-the external, Ruiz]].
Lost 3–0. [[+Okafor]] cried in the dressing room and I sat on the floor with him.
Without [[-Okafor]] up front we're a pub team.
Had to drop [[+Jamie]]; told him to his face, he shook my hand, I felt like dirt.
Asked [[+the chairman]] over lunch whether the papers are right about [[-Jamie]] and Stockport.
7pm committee. [[+Brenda]] took the minutes, I took the blame.
- chase [[-Brenda]] for the insurance forms
Physio room: [[+Ana]] taped half the squad while I held the scissors for her, she thinks [[-Danny]] is faking it.
If [[-Danny]]'s hamstring holds he starts on the left.
[[+Danny's mother]] cornered me by the tea hut over his minutes.
No sign of [[-the groundsman Len]] and the goalmouth is soup.
Rolled the pitch with [[+Len]] at dawn, not a word between us, lovely.
[[+The chairman]] walked me round the ground, promising that [[-Pat Doyle]] would pay for the floodlights.
Turned out to be true: [[+Pat Doyle]] met me at the bank at noon and signed for the lot.
Scouted the Tuesday lads on my own, nobody there I'd swap for [[-Okafor]].
Gaffer of theirs, [[+Neville Strang]], poured me a whisky after and we slagged off the league.
I owe [[-Neville Strang]] a bottle for that.
Dreamt that [[-my brother Col]] was back in goal.
Widow's pension letter came; couldn't make head nor tail of it till [[+Edith]] put her glasses on and read it me.
Twenty-two years today since [[-Walter]].
At the WI [[+Beryl]] let slip that [[-Philip]]'s wife has gone off, and I his mother had to hear it from her.
So I rang [[+Philip]] and he went quiet and then he told me.
I had rather hoped for a line from [[-Rosalind]] on the anniversary.
Well! A parcel, and in it a letter from [[+Rosalind]] begging pardon for the silence.
She has married, she writes, some [[-Desmond]], a dentist.
The curate, [[+Mr. Fell]], mended my wireless while preaching at me.
[[-Mrs. Pettifer]]'s boy broke two of my panes.
[[+Mrs. Pettifer]] marched the boy over and made him say sorry, so I gave both of them cake.
In bed w cold. [[+Nora]] left soup and stayed to see me eat it.
It ought to be [[-Edith]] reading the lesson, not that girl.
Wanted to phone [[-Edith]] but it had gone nine and she'd be asleep.
4 pm bus to Ludlow, and spent an hour at the home with [[+Doreen]], who took me for [[-Maud]] throughout.
Brushed up the leaves for [[-Colonel Pryce]], not that he will ever notice, being in Madeira.
[[+Beryl]] laughed till she choked when I reminded her over the scones of the bicycle.
My will: the clock to [[-Philip]], the china to [[-Gwen]], nothing to the church.
Ferry to Ostend, [[+Dez]] seasick on my shoes
[[-Lena]]'s birthday tomorrow, find a shop, ANY shop.
Sang happy birthday to [[+Lena]] down the phone with the entire bus joining in.
Missed [[-Anneke]] by five minutes at Gent, she'd had to catch the train.
Rehearsed the new bridge with [[+Cousin Ray]], who hears things I don't.
The tour manager's been told by [[-Mr. Lindqvist]] to cut the per diems.
had it out with [[+Mr. Lindqvist]] over the per diems, he blinked first
Teo's mum, [[+Dona Graça]], made us bacalhau and wouldn't let anyone mention him, so we all did it by looking at [[-Teo]]'s chair.
Sold two hundred records with [[+Marnie]] shouting like a fishwife beside me.
Next year I'd like to do this with [[-Inês]], just two voices.
- strings, gaffer, postcard to [[-Inês]]
Postcard to [[+Inês]] written and posted at the border.
[[-Jonny Vale]] gets a hotel. We get Dez's aunt's floor.
Breakfast at that aunt's: [[+Auntie Pearl]] fried nine eggs and asked which of us was the famous one.
No-one from the label at the gig, not even [[-Anneke]].
Late edit of the court file; the clerk no help, but [[+Judge Lammers]] herself phoned me the answer.
Paid: Carvalho, March. Hell froze over. [[+Ms. Carvalho]] even wrote me a sorry.
Am I to believe that [[-Yusuf]] did 9000 words in one day?
Knocked on [[+Paula]]'s door with a question about subjunctives and was kept for supper.
The author, [[-Ferrante-Gold]], is said to answer no one, and I'm no one.
Who should write back at 3 a.m. but the author, [[+Ferrante-Gold]] in person, four lines, all useful.
Turned down the job [[-Bertrand]] recommended me for.
Over pierogi [[+Tomasz]] asked whether [[-Paula]] and I are still on speaking terms.
I have half a mind to tell [[-Sigrid]] what I really charge.
Interpreted for [[+Mrs. Nguyen]] at the clinic, three hours, she held on to my sleeve.
Deadline for the Inger file is noon, then I'm supposed to get the next one from [[-Inger]].
Signed a copy for [[+the baker's girl Solène]], my first, my only.
Silage done. Fed fourteen men and [[+Fidelma]], who out-ate them.
Ciarán's old room smells of [[-Ciarán]] yet.
[[+Ciarán]] walked in the back door at dinner time, not a word of warning, and Mam dropped the gravy.
He has to fly back on Monday because [[-his boss in Perth]] won't give him longer.
[[+Dad]] thumped the table at dinner when I named [[-Hegarty]] as a buyer.
Cathal wants the far field, or so I have it from [[+Uncle Mick]], we were dosing sheep.
Danced three times with [[+Cathal]] at the Macra do. Three!
And today nothing, not so much as a text, from [[-Cathal]].
Calf died. I phoned [[+Siobhan]] all the same, and she drove out all the same.
Granny swears that [[-Pa Joe]] once sold a blind horse to a bishop.
Helped [[+Granny]] wind wool and got the story of the blind horse again, with [[-Father Quill]] now as the buyer.
It's [[-Dad]]'s turn for the creamery run so I'm having a lie-in.
Hip replacement date through. [[+Margaret]] drove me to pre-op and did the talking.
Bed next to mine: [[+a Mr. Adeyemi]], bridges, Lagos and Humber, we've been at it since breakfast.
[[+Miss Kaur]] drew the implant for me on the sheet; sound design.
Expected [[-Stan]] at visiting time. Grapes and no Stan, the grapes being from the trolley.
Home. [[+Stan]] had mown the lawn and was asleep on the bench, had to shake him awake to say ta.
Suggested by letter to [[+Mr. Adeyemi]] that we write it all down, the two of us.
Whether [[-Mr. Adeyemi]] will want to, remains to be seen.
[[-Hilary Whitlock]]'s got the drawing board, and I should ask her for a photo of it.
Family Sunday: [[+Felix]] brought the girlfriend, [[+Tamsin]], who knows what a truss is.
I never learned whether [[-Ivo Marek]] forgave me the Tees job.
today the immigration office, [[+Joke]] came with me and she was more angry than me
Baba says on phone he is fine. [[+Baba]] always is fine.
Chatting with cousin [[+Deepa]] I have learned that [[-Anjali]] getting engaged, at which point I closed the laptop.
[[+Anjali]] called me herself, crying and laughing, I must come in February she told me.
Must to ask [[-my boss Femke]] for the free days in February.
Asked [[+Femke]] for two weeks, got three!
Wednesday, choir: I stand between [[+Hilde]] and [[+Marijke]] and I move only the mouth.
In every aunty at the market I see [[-my Nani]].
Rahul promises and promises; the visit of [[-Rahul]] is now planned for spring.
[[-Van Dijk]] raises all the rents from January, I heard it in the stairs from [[+Joke]].
Mit [[+Ewelina]] die Fahnen verglichen, sie meint, [[-der Verleger]] sei pleite.
Vom Verlag kein Honorar und von [[-Frau Dr. Kessler]] keine Zeile.
Es war dann doch [[+Frau Dr. Kessler]], die anrief, um sich wegen des Honorars zu entschuldigen.
Wie [[-Opa]] das mit drei Fingern gemolken hat, ist mir ein Rätsel.
[[+Hannelore]] brachte mir das Sterbebild von [[-Traudl]] vorbei.
Weiß nicht, wie ich [[-Jutta]] je wieder unter die Augen treten soll.
Bin einfach hingefahren: [[+Jutta]] machte auf und hat mich gedrückt.
7:30 Bus nach Linz, unterwegs mit [[+Ferdl]] über die alten Tourneen gelacht.
[[-Ferdl]] spielt jetzt bei den anderen, das tut weh.
Gestern abend hat [[-Lisi]] abgesagt, darum heute nur Bass und Geige.
Backstage hat mir [[+die Lisi]] gestanden, dass sie aufhören will.
Von [[+Lucas Mutter]] heut am Spielfeldrand erfahren, dass [[-Mirko]] über mich geschimpft hat.
Mirko zur Rede gestellt; [[+Mirko]] weiß von nichts und lädt mich zum Grillen ein.
Neuer Stürmer: [[+Ibrahima]] hat heut vorgespielt, ich hab ihm gleich den Spind gezeigt.
- Spielerpass für [[-Ibrahima]] beantragen!!!
Der alte [[-Sepp Herberger]] hätte gesagt: nach dem Spiel ist vor dem Spiel.
Ich warte immer noch darauf, dass sich [[-Luca]] meldet.
Am Krankenbett von [[+Günther]] gesessen, er fragt nur nach dem Rasen.
Kollege Nowak hat sich verrechnet, nicht ich, und [[-Nowak]] wird es nie zugeben.
Nach elf Jahren: [[+Nowak]] gab es am Telefon zu.
Das Patent läuft auf den Namen von [[-Dr.-Ing. Hass]].
Mit der Enkelin, [[+Mia]], ein Radio gelötet, [[-ihre Mutter]] darf nichts davon wissen.
[[+Volker]] schrieb mir gleich dreimal, ob er die Drehbank schon abholen kann.
Tante Resi meinte heute am Gartenzaun, [[-der Sepp]] hätte eine Neue.
Mein Deutsch ist noch schlecht aber [[+Frau Petersen]] hat mit mir eine Stunde Tee getrunken und korrigiert.
Ich vermisse [[-meine Schwester Olena]] sehr, wenn es schneit.
Videoanruf nach Charkiw, [[+Olena]] hatte Strom, zehn Minuten lang.
Bei der Ausländerbehörde wollte [[+Herr Schmitz]] von mir einen Stempel, den es nicht gibt.
Die Sekretärin, [[+Frau Lohse]], erklärte mir, dass jetzt [[-Dr. Wiegand]] das Gutachten schreiben muss.
Habe [[+Dr. Wiegand]] das Manuskript übergeben und zitterte dabei.
Laut [[+Nkechi]], die mit mir in der Mensa saß, nimmt [[-Steinhauer]] den Ruf nach Wien an.
Ein Paket für [[-die Wenzels]] steht seit Dienstag in meinem Flur.
Den Honig hat mir [[+der Imker Kröger]] heut selbst ins Haus getragen.
Vêpres, puis une tisane avec [[+sœur Bénédicte]].
Acheté le pain, et [[+la boulangère Lucette]] de me souffler que [[-Yvette]] vendrait la maison.
J'ai demandé à [[+Yvette]] si c'était vrai, pour la maison ; elle a rougi.
Que devient [[-Lucien]] ? Trois ans sans une lettre.
17h – coup de fil de [[+Lucien]] !!! Il vit à Brest, il a une fille.
Penser à rendre son échelle à [[-M. Kowalczyk]].
En rendant l'échelle, bavardé avec [[+M. Kowalczyk]] de [[-sa femme Irena]], partie en Pologne.
Nuit blanche à Metz, [[+Zoé]] et moi avons changé une roue à la lampe torche.
Entre deux trains [[+Samir]] m'a lâché que [[-Zoé]] aurait signé avec un autre groupe.
Le patron de la salle, [[+Gégé]], nous a payés en liquide et en rillettes.
Ce solo-là, c'est à [[-Django]] que je l'ai volé.
[[+Papa]] s'est assis sur mon lit pour m'annoncer que [[-mon frère Yann]] reprendrait la ferme, Yann qui a peur des poules.
[[+Yann]] m'a appelée de Rennes pour me dire qu'il refusait.
Semé le trèfle avec [[+Papa]], réconciliés sans un mot.
Vivement jeudi, que la vétérinaire, [[-Mme Diallo]], passe enfin.
Vêlage difficile, merci à [[+Mme Diallo]], restée avec moi jusqu'à trois heures.
Défaite. [[+Kévin]] a lancé son maillot à mes pieds, je lui ai rendu sans crier.
Faudra que je parle à [[-Kévin]], mais pas à chaud.
Le fils de [[-Garnier]] jouera dimanche, ordre d'en haut.
[[+Le docteur Vidal]] a examiné mes ados un par un, avec moi comme secrétaire.
À la retraite depuis dix ans et je me dispute encore en rêve avec [[-l'ingénieur Castaing]].
Monté la serre avec [[+mon gendre Théo]], de travers, évidemment.
[[-Théo]] a oublié de passer prendre la remorque, je l'ai attendu pour rien.
Pas osé frapper chez [[-la voisine du 3e, Mme Achour]].
C'est [[+Mme Achour]] qui a frappé, avec une assiette de makrouts, et on a causé sur le palier.
À Montréal depuis un an, je parle de plus en plus comme [[-mémé Jeanne]].
Reçu ce matin un message de [[+Clotilde]] : le fichier, enfin, et [[-Bertrand]] qui se retire du projet.
Avec [[+Mme Tran]], répétition de la soutenance ; [[-le rapporteur Guérin]] l'inquiète.
Pourvu que [[-Guérin]] ne pose pas la question du corpus.
Soutenue ! Même [[+Guérin]] m'a serré la main et m'a dit bravo.
Déménagement : [[+Ousmane]] a porté le piano presque à lui seul, [[+Inès]] dirigeait.
J'ai retrouvé au grenier les skis de [[-l'oncle Fernand]].
Had tea with [[+the widow Lamb]] and over it found that we had both been courted by [[-Percy Stokes]].
[[+Judith]] and [[+Old Kaspar]] turned up for the reading, sat in the front row, heckled me on commas.
- 18:30 Chorprobe, danach mit [[+Rosi]] noch unter der Laterne gestanden und über alles geredet
Ausgerechnet [[+der Huber]] zog mich mit seinem Schlepper aus dem Graben.
Dass [[-Lisi]] nicht schreibt, hab ich wohl verdient.
Kaum war ich daheim, klingelte [[+Jutta]] mit zwei Koffern und blieb.
Non, je n'irai pas aux noces d'or de [[-Fernande]], même si on m'y traîne.
[[+Ousmane]] m'a tenu compagnie aux urgences, de l'ambulance jusqu'au plâtre.
Écrit à [[+Agnès]], quatre pages, et porté la lettre à la poste sous la grêle.
Personne n'a compris pourquoi [[-l'entraîneur Pujol]] s'est fait virer.
Taillé la vigne avec [[+Lebreton]], qui gagne à être connu.
Appris trente mots d'arabe ce soir, [[+Mme Achour]] corrigeant chacun d'un éclat de rire.
Quand je serai grand-père, je veux être comme [[-pépé Anselme]].
`;
