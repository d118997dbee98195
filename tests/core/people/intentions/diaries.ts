/** Private diaries in three languages, by somebody who had not seen the rule. They widened it. */
export const DIARIES = `
Picked the twins up late again and had a long chat at the school gate with [[+Mrs. Okonkwo]] about Ben's reading.
Must remember to send [[-Aunt Vera]] the christening photos before she complains to Mum.
Quiet day. [[+Harold]] came round at four with a bag of runner beans and stayed until the news.
- [[-Priya]] still hasn't answered my message from Sunday.
- lunch w/ [[+Tomasz]] in the canteen, he's failing statistics and doesn't seem to mind
I thought about [[-Dad]] a lot today, it would have been his eightieth.
Rang [[+Noor]] after supper; we talked for an hour about nothing at all.
Should really ring [[-Noor]] one of these evenings.
The boiler man, [[+Mr. Pettigrew]], finally turned up at 3 and had it going within ten minutes.
Waited in all morning for [[-Mr. Pettigrew]] and nobody came.
Had coffee with [[+Judith]], who tells me [[-Alan]] has put the house on the market.
Argued with [[+Sam]] about the washing up. Again. Then we laughed about it.
According to the postman, [[-Mrs. Lindqvist]] has broken her hip, poor thing.
19:30 choir. Sat next to [[+Beatrix]], who was flat all evening and blamed me.
I wish [[-Leila]] lived nearer.
[[+Leila]] texted to say she's moving back to Leeds in June!!
Told [[+Marcus]] over dinner that I want to try for another baby. He went very quiet, then nodded.
If the weather holds we'll drive out to see [[-Uncle Festus]] on Saturday.
Finished the scarf I am knitting for [[-Ingrid]]; only the fringes left.
Gave [[+Ingrid]] the scarf and she put it on straight away, in the middle of the kitchen.
- ask [[-Dr. Abara]] whether I can stop the blue tablets
Blood pressure fine says [[+Dr. Abara]], who took it twice because I'd run up the stairs.
Chloe was invited to play at [[-Maisie]]'s; I had two hours of blessed silence.
Bumped into [[+Kwame]] at Lidl, he's grown a beard and looks like a prophet.
Nobody seems to know where [[-Kwame]] has got to since he left the halls.
Study group was just me and [[+Yuki]] in the end, which was actually better.
Yuki's out so I ate the last of [[-Yuki]]'s noodles. Will replace them. Honest.
08:10 woke up from a dream in which [[-Granny Jean]] was driving a bus.
Our anniversary: [[+Rob]] made pancakes and forgot the sugar, I pretended not to notice.
Spent half the afternoon looking for the letter [[-Rob]] wrote me in 1987.
I've been meaning to have [[-the Hendersons]] round for ages.
[[+The Hendersons]] stayed till midnight and drank all the sloe gin.
Not a word from [[-Danny]] since he got on that plane.
Danny called!! Bad line but [[+Danny]] is safe in Hanoi and eating well.
Mum says [[-Aunt Rosalind]] is not speaking to anyone at the moment.
Took [[+Mum]] to the eye clinic, two hours in the waiting room, she told me the whole story of her wedding.
I wonder how [[-Emeka]] got on at his interview.
[[+Emeka]] got the job! He shouted it down the phone so loud the dog barked.
Reminder to self: it's [[-Fatima]]'s birthday on Thursday, card!
Sang happy birthday to [[+Fatima]] over video, all four of us badly out of tune.
Nothing but rain, so I stayed in and read the novel [[-Constance]] lent me.
Returned the novel to [[+Constance]], who wanted to know what I thought of the ending, and I had to confess I skipped it.
Was supposed to meet [[-Oliver]] at the library but he overslept.
Helped [[+Oliver]] carry his bookcase up four flights, my back will never forgive me.
Read [[-Mary Oliver]] in the bath until the water was cold.
[[+Granddad]] beat me at cribbage three times and was unbearable.
Nearly phoned [[-Steph]], then lost my nerve and cleaned the oven instead.
So I finally did it: phoned [[+Steph]], said sorry, she said sorry, both cried.
- bins out, and post [[-Lydia]]'s parcel before five tomorrow
- [[-Gareth]] owes me £20 from the curry, keep forgetting to mention it
- paid [[+Gareth]] back for the curry, he counted the coins in front of me, cheeky sod
Tomorrow I will be brave and tell [[-Professor Adeyemi]] that I need an extension.
[[+Professor Adeyemi]] gave me the extension without so much as raising an eyebrow.
The allotment committee met without [[-Ron]], for once we finished by eight.
Double-dug the potato bed alongside [[+Ron]], who never stopped talking about slugs.
Our little one took her first steps today and [[-Pete]] missed it, stuck in Aberdeen till Friday.
Sent [[+Pete]] the video of her first steps and he rang back in tears.
[[+Sister Agnes]] changed the dressing this morning and says it's healing nicely, she wants me to rest more.
They say at church that [[-Father Dominic]] will be moved to Cork after Easter.
Sent a long email to [[+Hiroko]] about the summer and the wasps and everything.
Wrote three drafts of a letter to [[-Hiroko]] and binned every one.
Walked the dogs with [[+Jan]], who hopes to retire in spring.
How I miss walking with [[-Jan]].
[[+Bob]] from next door asked if I'd seen [[-Mrs. Patel]] lately; I haven't, not since Christmas.
[[+Mrs. Patel]] brought samosas over for the kids, still warm.
Dentist cancelled, so spent the free hour in the park with [[+Lottie]] and her new puppy.
It was [[-Lottie]] who taught me this recipe, years ago in Bristol.
22:15 just got off skype with [[+Babcia]], she can't find the camera so I talked to her ceiling
22:40 too late to call [[-Babcia]] now, will do it tomorow
I have decided that I don't like [[-Jeremy]]'s new girlfriend's laugh, which comes through the wall.
Had it out with [[+Jeremy]] about the noise at last and he was surprisingly decent.
Today I was in the market and I have met [[+Ana Lucía]], my old teacher of piano, she recognised me first!
My husband wants that we invite [[-his cousin Dragan]] for the holidays, I am not so sure.
In the language cafe I speaked two hours with [[+Mehmet]] and only one hour was about football.
I have still to thank [[-Mrs. Bauer]] for the winter coat.
The landlord [[+Mr. Costa]] came for see the window, he promise to repair it next week.
Landlord didn't come. I will write to [[-Mr. Costa]] if the window is not repaired until Monday.
Homesick today, listened again the old voice messages of [[-Tita Baby]].
[[+Tita Baby]] sent me a picture of the mango tree, I answered with ten hearts.
Played chess with [[+Old Viktor]] on the bench, lost in nineteen moves.
The bench was empty; [[-Old Viktor]] is in hospital, [[+the flower lady]] told me.
Ella rode her bike to [[-Nana]]'s all by herself and came home with cake for us.
Dropped Ella at [[+Nana]]'s and stayed for a cup of tea and a lecture about vests.
Watched the match with [[+Deano]] and [[+Big Phil]], three-nil, best night in weeks.
Two letters to write this week: one to [[-Marguerite]], one to [[-the Bishop]].
[[+Sunita]] thinks I should ask [[-Helen]] for the money outright, and perhaps she's right.
Mowed the lawn before the rain, then [[+Edie]] and I sat in the porch shelling peas and not saying much.
Hot. Too hot to visit [[-Edie]], she'll understand.
Parents' evening: [[+Mr. Achterberg]] says Finn could do anything if he'd only sit down.
Finn says [[-Mr. Achterberg]] shouted at the whole class today.
After the funeral I held [[+Winifred]]'s hand in the car the whole way home and neither of us spoke.
I keep expecting to hear [[-Winifred]] on the stairs.
Turned out [[+Callum]] had been waiting at the wrong station, so we only had forty minutes before his train.
Turned out [[-Callum]] had gone to the wrong station, and by the time I got there his train had left.
Should have asked [[+Nadia]] how she was when we sat together on the bus this morning, but I only talked about me.
Should have gone to see [[-Nadia]] while there was time.
[[+Theo]] wouldn't go to bed till I'd read the digger book four times.
Theo asks every night when [[-Daddy]] is coming back from the rig.
- Pub quiz, came fourth. [[+Siobhan]] knew every single capital and [[-Mick]], our music man, was off sick.
It's my turn to drive [[-Arthur]] to dialysis on Wednesday.
Drove [[+Arthur]] to dialysis through thick fog, he slept most of the way back.
[[+Zainab]] has asked me to be bridesmaid — over bubble tea, with a little card, I burst out crying.
Apparently [[-Zainab]] is engaged; saw it on Instagram like everybody else.
Made up the spare bed, since [[-Cousin Thabo]] arrives on Friday.
[[+Cousin Thabo]] arrived with one suitcase and a drum.
Felt rotten, spent the day in bed, [[+Will]] kept bringing me toast I couldn't eat.
Cooked the lamb the way [[-Will]]'s mother does it.
I dont know if I can forgive [[-Jess]].
Heute mit [[+Oma Trude]] Pflaumen entsteint, vier Eimer voll, die Finger sind immer noch blau.
Ich müsste [[-Tante Hilde]] endlich mal wieder schreiben.
Abends kam noch [[+Jochen]] auf ein Bier vorbei und jammerte über seine Knie.
- [[-Frau Demirci]] wegen Elternabend anrufen
- [[+Frau Demirci]] wegen Elternabend angerufen, sie übernimmt den Kuchen
Seit drei Wochen warte ich nun schon auf Antwort von [[-Herrn Seibold]].
In der Mensa [[+Lukas]] getroffen, der schreibt jetzt doch seine Bachelorarbeit über Moose.
Ob [[-Lukas]] wohl schon abgegeben hat?
Die [[+Gerti]] hat mir beim Bäcker erzählt, dass der [[-Sepp]] wieder im Krankenhaus liegt.
Mama meint, [[-Onkel Rüdiger]] wolle den Hof verkaufen.
Beim Zahnarzt gewesen; [[+Dr. Nowak]] will den Weisheitszahn nun doch ziehen.
Morgen früh gleich zu [[-Dr. Nowak]], der Zahn pocht wieder.
Habe mit [[+Aylin]] bis halb zwei für die Anatomieprüfung gelernt, jetzt kann ich alle Handknochen auswendig.
Ohne [[-Aylin]] war die Bibliothek heute richtig öde.
18:45 Spaziergang am Kanal mit [[+Renate]], sie überlegt, im Herbst nach Usedom zu ziehen
Gestern war [[-Renate]] hier, heute ist es wieder still im Haus.
Der Kleine hat mit [[-Emil]] aus der Kita Masern gespielt, was immer das heißen soll.
[[+Emil]]s Mutter, also [[+Katharina]], stand mit ihm plötzlich vor der Tür und so haben wir alle zusammen Waffeln gegessen.
Nachbar [[+Kowalski]] hat mir die Leiter zurückgebracht und sich für die Kratzer entschuldigt.
Die Leiter ist immer noch bei [[-Kowalski]].
Telefoniert mit [[+Moritz]], er kommt Ostern wohl nicht heim.
Traurig, dass [[-Moritz]] Ostern nicht kommt.
Mit dem Zug nach Fulda, neben mir die ganze Fahrt [[+Schwester Benedikta]], die herrlich über den Papst schimpfte.
Ich hätte so gern noch einmal mit [[-Papa]] gesprochen.
[[+Schatz]] hat gekocht!! Es war sogar genießbar.
Heute vor zehn Jahren habe ich [[-Matthias]] kennengelernt.
Chorprobe, [[+Annegret]] hat mir die Noten kopiert, dafür nehme ich sie nächste Woche mit dem Auto mit.
Chorprobe fiel aus, weil [[-Annegret]] mit Grippe im Bett liegt.
Wollte eigentlich bei [[-Familie Öztürk]] klingeln, aber da war alles dunkel.
[[+Familie Öztürk]] hat uns zum Fastenbrechen eingeladen, wir saßen bis elf an ihrem Tisch.
Den ganzen Abend in den alten Briefen von [[-Elfriede]] gelesen.
Paul soll sich bei [[-Herrn Krüger]] entschuldigen, tut es aber nicht.
Lange Aussprache mit [[+Paul]] am Küchentisch, er will die Schule wechseln.
Zum Geburtstag bekomt [[-Nele]] von uns das rote Fahrrad.
Nachricht von [[+Ivana]]: gut angekomen, Wohnung winzig, Meer riesig.
Falls [[-Ivana]] sich meldet, sage ich ihr ab.
Déjeuné avec [[+Solange]] sous la treille, elle ne décolère pas contre son syndic.
Il faudrait que j'écrive à [[-tante Odile]] avant la fin du mois.
Ce soir [[+Mathieu]] a débouché la bouteille qu'on gardait pour nos dix ans.
- penser à rendre la perceuse à [[-Bernard]]
- rendu la perceuse à [[+Bernard]], il m'a offert un pastis, puis un deuxième
Toujours aucune nouvelle de [[-Youssef]].
Croisé [[+Mme Ferrand]] dans l'escalier : son chat a encore fugué.
Paraît que [[-Mme Ferrand]] va partir en maison de retraite.
Longue conversation au téléphone avec [[+Inès]], qui compte reprendre ses études.
J'ai failli appeler [[-Inès]] et puis non.
[[+Le docteur Lemoine]] est passé vers midi, il trouve ma toux moins vilaine.
Il paraît que [[-le docteur Lemoine]] ne prend plus de nouveaux patients.
Révisé le droit civil chez [[+Awa]] jusqu'à la fermeture du métro.
Sans les fiches d'[[-Awa]] je n'aurais jamais eu la moyenne.
[[+Maman]] m'a raconté ce midi que [[-cousin Rémi]] se marie à Montréal.
[[+Mamie Lucette]] m'a montré comment elle plie la pâte feuilletée, six tours, pas un de moins.
Fait le gâteau de [[-Mamie Lucette]], raté.
Les filles ont passé l'après-midi chez [[-Clémence]], j'en ai profité pour dormir.
Dit à [[+Julien]] que je ne voulais plus déménager ; il l'a mieux pris que prévu.
Je n'ose pas dire à [[-Julien]] que je ne veux plus déménager.
21 h, petit mot de [[+Farid]] : train supprimé, il dort à Dijon.
Attendu [[-Farid]] sur le quai jusqu'à 21 h, personne.
Marché, puis café avec [[+Ghislaine]] ; selon elle, [[-le maire]] ne se représentera pas.
Rêvé de [[-papa]] cette nuit, il réparait la barque.
Au jardin toute la matinée avec [[+papa]], on a enfin sorti les dahlias.
J'aimerais tant que [[-Camille]] revienne à la maison pour Noël.
[[+Camille]] est rentrée à l'improviste, les bras pleins de linge sale.
Demandé à la voisine si elle avait vu [[-M. Sarkissian]], ses volets restent fermés.
Aidé [[+M. Sarkissian]] à changer son ampoule, il m'a parlé d'Erevan pendant une heure.
Samedi on doit dîner chez [[-les Vasseur]], je n'ai rien à me mettre.
Soirée chez [[+les Vasseur]], trop de fromage, beaucoup ri.
Pas eu le courage de répondre à [[-Sandrine]].
Répondu enfin à [[+Sandrine]], trois pages, ça fait du bien.
Relu [[-Colette]] au lit, la pluie sur le toit.
Conseil de classe, la prof principale [[+Mme Tran]] m'a prise à part pour me rassurer sur Hugo.
Hugo a rendu son exposé à [[-Mme Tran]] avec deux jours de retard.
Met [[+Dorothy]] for a scone at the garden centre; she's worried sick about [[-Graham]], who has stopped opening his post.
[[+Carys]] and [[+Owen]] took us to the new Thai place and wouldn't let us pay.
I promised [[+Lewis]] at bedtime that we'd build the go-kart on Sunday.
Lewis cried because [[-Jonah]] didn't want to be his friend today.
Had a row with [[+Mother]] on the phone, all because I hadn't written to [[-Aunt Cecily]].
Neither [[-Hamish]] nor [[-Fiona]] turned up for bridge, so the two of us played patience like a pair of invalids.
[[+Gloria]] let slip at bowls that [[-Desmond]] is drinking again.
It was good to see [[+Desmond]] laughing for once, even if it was at my parking.
[[+Nurse Kelechi]] came at nine for my leg and wants [[-Dr. Whitlock]] to have a look at it.
I'll have to tell [[-the Colonel]] sooner or later that his dahlias didn't survive.
Broke the news about the dahlias to [[+the Colonel]], who said "Ah well" and offered me a sherry.
What would [[-Nan]] have said about all this?
Made [[-Nan]]'s bread pudding and the whole house smelt of 1964.
Popped round to [[+Nan]] with her shopping, she insisted on paying me in pound coins.
Three missed calls from me and still [[-Felix]] won't pick up.
Three missed calls from [[+Felix]] while I was swimming; when I rang back he only wanted the Netflix password.
Dr. Osei's receptionist will pass my question on to [[-Dr. Osei]] on Monday.
[[+Dr. Osei]] rang himself, on a Saturday evening!, to say that the shadow is nothing.
Gave up smoking today, as [[-Brenda]] has been telling me to for thirty years.
Told [[+Brenda]] I've stopped smoking. "We'll see," she said.
Jealous of [[-Amira]], if I'm honest. She's had two papers out already and I can't finish a paragraph.
[[+Amira]] went through my chapter with me and covered it in green ink, so tomorrow I start again from page one.
Supervision with [[+Dr. Halloran]] went badly, I could only mumble, he kept looking at the clock.
- [[+Jules]] says hi to everyone, phoned from the ferry
- feed [[-Jules]]'s cat till Tuesday
- if [[-Meera]] asks about the deposit: we have NOT spent it
[[-Grandpa Joe]] would have loved this evening, all of us round the fire, [[+Rosie]] on her fiddle next to me.
Laid the table for six, but [[-Colin]] never showed his face and [[+Margaret]] came down with her migraine after the soup.
Went through the wedding list with [[+Ade]] and we struck off [[-his boss]] and half of Ibadan.
Took [[-Ade]]'s suit to the cleaner's.
I ought to be kinder to [[-Frances]].
[[+Frances]] got on my nerves from the moment she walked in and I'm afraid I let it show.
Not much to report. [[+Ken]] mended the gate, I held the nails.
The gate's still hanging off, it's been on [[-Ken]]'s list since March.
Sat by [[+Auntie Bisi]]'s bed till visiting hours ended, she squeezed my fingers when I mentioned Lagos.
We weren't allowed in to see [[-Auntie Bisi]], there's a bug on the ward.
[[+Hannah]] from work told me over lunch that she'd once shared a flat with [[-Tilda]].
So tired. [[+Tilda]] had me up five times between midnight and six, teething.
Two years clean today. If it hadn't been for [[-Rashid]] I wouldn't be here.
At the meeting [[+Rashid]] handed me my two-year chip himself and hugged me so my ribs cracked.
Bought a ridiculous hat for [[-Imogen]]'s wedding.
Showed [[+Imogen]] the ridiculous hat, she approves.
Mustn't forget that [[-Luca]] has swimming instead of football from tomorrow.
[[+Luca]] did three lengths without touching the bottom and I was so proud I nearly fell in off the side.
I have the feeling [[-Paulina]] is avoiding me.
Finally cornered [[+Paulina]] in the laundry room, and no, she isn't avoiding me, she's in love.
07:30 jog with [[+Tunde]], 4 miles, he'd like to do the half marathon in May
21:00 [[-Tunde]] didn't show so I ran the canal on my own
Chatted over the fence with [[+Mr. Szymański]], who reckons [[-the new people]] at no. 9 are film folk.
New people at no. 9; I'll go and introduce myself to [[-the wife]] when the boxes are gone.
Spoke to nobody all day except [[+Gladys]], who came for the church envelope.
I could have sworn I saw [[-Gordon]] on the other platform, but it can't have been, he's in Perth.
Would you believe it, [[+Gordon]] was standing on the other platform, back from Perth, and we shouted across the rails until his train came in.
Somebody has left roses on [[-Eileen]]'s grave and it wasn't me.
Mike's been offered a job by [[-Sir Trevor]], or so he claims.
Told Mum's carer [[+Grace]] we'd manage without her on Friday, as [[-my sister]] will be down from Hull.
Helen's turn to have Mum. I expect [[-Helen]] will ring if anything's wrong.
I've had the flu since Tuesday and [[+Bill]] has been an angel, soup at noon and crosswords read aloud this evening.
[[+Pastor Yeboah]] prayed with us in the sitting room before he went on to [[-the Mensahs]].
Packed for Lisbon. [[-Connie]] is meeting me at the airport, if she remembers.
Landed in Lisbon at six, [[+Connie]] was there with a cardboard sign saying GRANDMA.
The whole bus was talking about [[-Terry]] and the lottery.
[[+Terry]] swears he hasn't won a penny, he told me so himself outside the bookie's.
Got a postcard today from [[+Ulrike]], the third one from Norway.
Still owe [[-Ulrike]] a letter from before the summer.
I wanted to be angry with [[+Hugh]] but then he came in soaked through with the puppy inside his coat.
Bedtime story: the one where [[-Uncle Bertie]] falls in the harbour. They never tire of it.
Seminar was cancelled because [[-Prof. Lindgren]] is at a conference in Ghent.
[[+Prof. Lindgren]] stopped me in the corridor to ask whether I'd thought about a PhD. Me!
Have I thought about a PhD? Maybe I should talk to [[-Sanjay]], who's just quit his.
Pancakes w/ [[+Sanjay]] & [[+Mo]], nobody mentioned the exam, bliss
Went with [[+Lena]] to choose a birthday present for [[-Oskar]], we ended up with a ukulele, God help us.
The cake for [[-Oskar]] is in the oven and he suspects nothing.
In the end it wasnt [[-Frankie]] who came to collect the wardrobe but [[+his brother Leon]], a very polite lad, we carried it down together.
My plan for the weekend: sleep, iron, be nice to [[-Vic]].
[[+Vic]] and I haven't stopped bickering since breakfast, it's the heat.
Nine months today since I last spoke to [[-Karen]].
Unblocked her at last and wrote; [[+Karen]] replied inside a minute.
Lovely evening at the stove with [[+Eleni]], who wants to teach me to make dolmades properly one day.
Left the dolmades recipe in [[-Eleni]]'s car, typical.
My dear wife [[+Sumiko]] has cut my hair in the balcony and now I look like young monk.
I am thinking often to [[-Sumiko]] when I eat alone in this dormitory.
At the course we have made the dialogue by two, I was with [[+Giovanna]], she corrected me more than the teacher.
I could not come to visit [[-Giovanna]] because the strike of the trains.
My supervisor [[+Mr. Lee]] said to me that I must to sleep more.
It is necessary to give back the key to [[-Mr. Lee]] until tomorrow.
Yesterday's quarrel is over, this morning [[+Bogdan]] has brought me the coffee to the bed.
From [[-Bogdan]] I still did not received any apology for yesterday.
[[+Camila]] has introduced me with [[+her grandmother]], who gave me three times to eat.
I like to know what [[-Camila]] really thinks about me, but I never dare to ask.
Football practice in the mud. I reffed, [[+Coach Diallo]] moaned at every whistle.
Football kit to be washed for Saturday, boots to be borrowed from [[-Coach Diallo]].
Maybe [[-Sylvia]] was right about the curtains.
When I admitted to [[+Sylvia]] that she'd been right about the curtains, she demanded it in writing.
Skipped the reunion. Couldn't face [[-Roger Blakely]].
Dreaded it for weeks, but at the reunion [[+Roger Blakely]] turned out fat, bald and charming.
Ordered the seeds, cleaned the hutch, waved to [[+Mrs. Achebe]] and exchanged two words about the frost.
[[+My mother in law]] asked me on the phone what I'd heard from [[-Silas]]; nothing, I said, and it's true.
We lay awake, [[+Jonny]] and I, and talked about names till the birds began; he's for [[-Ottilie]], after his great-gran.
Hospital again. Scan at ten, then [[+Miss Farrant]], the consultant, explained it all with a biro on the paper towel.
Every time the letterbox goes I hope it's something from [[-Miss Farrant]].
The children put a carrot out for Rudolph and a mince pie for [[-Father Christmas]].
Home. Unpacked. [[+Rufus]] had kept the stove going and left a stew, and we ate it out of the pot at half eleven.
Not sure how to explain to [[-the kids]] that the rabbit won't be coming home.
Explained to [[+the kids]] about the rabbit; Hattie wanted a funeral with trumpets.
[[+Dilys]] never did tell me why she'd come, she just drank her tea, patted the cat and left.
My sister talks of nothing but [[-Dilys]] and the missing raffle money.
Caught in the downpour with [[+Anselm]], we sheltered under the bandstand and ate the whole bag of cherries meant for [[-his mother]].
Beim Abendbrot hat mir [[+Hannes]] gestanden, dass er das Auto von [[-Onkel Willi]] verbeult hat.
Den Kindern [[-Astrid Lindgren]] vorgelesen, bis [[+Papa Klaus]] anrief und wir alle drei ans Telefon stürzten.
Nicht vergessen: [[-Sabine]] hat am Zwölften Prüfung, Daumen drücken!
[[+Sabine]] hat bestanden und ist mir im Treppenhaus um den Hals gefallen.
Eigentlich sollte [[-Herr Yilmaz]] heute die Heizung entlüften.
Nach dem Gottesdienst noch lange mit [[+Pfarrer Lohse]] im Regen gestanden, er möchte, dass ich das Café übernehme.
Laut [[+Uschi]], die mich heute zum Arzt gefahren hat, will [[-Frau Brandl]] nach Mallorca auswandern.
Wenn ich das [[-Uschi]] erzähle, lacht sie sich schief.
Skatabend: [[+Heinz]] gewinnt, [[+Werner]] schimpft, ich zahle.
Skat ohne [[-Werner]] ist kein Skat.
Mit [[+Thuy]] das Referat fertig gemacht, sie hat noch [[-Professor Engels]] zitiert, ich halte nichts von dem.
Bin [[-Thuy]] noch vierzehn Euro für die Pizza schuldig.
Um ein Haar hätte ich [[-Robert]] angerufen.
Kaum lag ich in der Wanne, klingelte es, und wer stand da? [[+Robert]] mit einem Korb Steinpilze.
Den ganzen Tag Streit mit [[+Jule]], weil sie unbedingt bei [[-Mia]] übernachten wollte.
Jule schläft heute bei [[-Mia]], die Wohnung ist unheimlich leise.
Besuch im Pflegeheim: [[+Mutti]] hat mich erst nicht erkannt, dann aber doch meine Hand genommen.
Am Sonntag muss wieder jemand zu [[-Mutti]] ins Heim.
07:15 in der Bahn kurz mit [[+Dr. Petrović]] geplaudert, sie geht im Mai in Rente
Die Werte kommen erst morgen, sagt die Sprechstundenhilfe von [[-Dr. Petrović]].
[[+Karl-Heinz]] hat geschnarcht, ich bin aufs Sofa gezogen, und morgens haben wir beide darüber gelacht.
Marmelade für [[-Schwägerin Inge]] beiseitegestellt.
Drei Gläser Marmelade zu [[+Schwägerin Inge]] getragen und mit vier Gläsern Gurken zurückgekommen, so ist sie eben.
Ich frage mich, ob [[-Anton]] überhaupt noch an mich denkt.
Ganz verweint kam heute [[+Lisbeth]] rüber: der Hund ist tot.
Lisbeths Hund ist tot, habe ich von der Postbotin gehört, ich muss unbedingt mal zu [[-Lisbeth]] rüber.
Im Fernsehen eine Sendung über [[-Hildegard Knef]], dabei eingeschlafen.
Von [[+Enkel Jannis]] eine Sprachnachricht bekommen, drei Minuten lang nur Dinosaurier.
[[+Mein Mann]] hat für [[-den Jungen]] ein Baumhaus entworfen, wir zwei haben den ganzen Abend über der Zeichnung gesessen, als er schlief.
Weder [[-Svenja]] noch sonst jemand aus der WG hat den Müll runtergebracht.
WG-Sitzung, [[+Svenja]] hielt mir einen Putzplan unter die Nase, ich will ausziehen.
Hätte [[-Gisela]] doch bloß nicht alles weitererzählt.
Ich hab [[+Gisela]] heute am Telefon klipp und klar gesagt, was ich von Klatsch halte.
Kurz bei [[+Opa Fiete]] reingeschaut, der sich schon auf [[-seine Schwester aus Kanada]] freut.
Meine Mann und ich sind gefahren nach Ulm und haben dort [[+Natascha]] wiedergesehen nach elf Jahre.
Lerne Deutsch jeden Abend mit dem Buch, das [[-Natascha]] mir geschenkt hat.
Ce matin [[+Léonie]] m'a aidée à étendre les draps, elle chantait à tue-tête.
Léonie a fait un dessin pour [[-sa maîtresse Sophie]].
À la sortie de l'école, [[+Sophie]], la maîtresse, m'a glissé que Léonie s'ennuyait.
Bu un thé avec [[+Khadija]] ; elle a croisé [[-Laurent]] à Lyon, il aurait beaucoup maigri.
Si seulement [[-Laurent]] pouvait m'expliquer son silence.
Laurent a rompu le silence : un long message, et ce soir on s'est parlé, [[+Laurent]] et moi, jusqu'à minuit.
Passé chez [[-Gérard]], mais il n'était pas là.
Passé chez [[+Gérard]], il était en pyjama à quinze heures, on a refait le monde.
Demain, promis, je dis merci à [[-Mme Delorme]] pour ses confitures.
J'ai oublié mon parapluie, c'est [[+Mme Delorme]] qui m'a abritée sous le sien jusqu'à la pharmacie.
- 8h15 bus raté, [[+Kévin]] m'a prise en scooter, jamais plus
- acheter un cadeau pr [[-Kévin]] (20 ans !)
Dîner à quatre avec [[+Pauline]] et [[+Anh]], fou rire à cause du soufflé.
On attend toujours que [[-l'oncle Marcel]] se décide pour le terrain.
[[+L'oncle Marcel]] s'est décidé : il nous cède le terrain, on a trinqué tous les trois dans sa cuisine.
D'après ma sœur, [[-Thibault]] aurait quitté la fac.
Croisé [[+Thibault]] au RU, il n'a pas du tout quitté la fac, il boitait juste.
Je me demande bien ce que [[-Rosa]] aurait fait à ma place.
Il y a trente ans aujourd'hui que [[-maman]] nous a quittés.
Rentrée du marché avec [[+la vieille Augustine]] à mon bras, elle voudrait revoir la mer avant l'hiver.
Ma tête ! C'est la faute à [[+Nico]], qui m'a fait goûter toutes ses prunes ce midi.
Personne à la répétition, même pas [[-Nico]].
[[+Élodie]] m'a coupé les cheveux dans la salle de bains pendant qu'on écoutait [[-Barbara]].
Il pleut, je tricote pour le bébé d'[[-Élodie]].
[[+Mon fils]] m'a demandé au coucher pourquoi [[-papi Georges]] ne venait plus.
Emmené [[+papi Georges]] voir les grues, il avait pris ses jumelles et du saucisson.
Pas vu [[-Samira]] en cours, elle doit être malade.
J'ai porté les cours à [[+Samira]], elle est au lit avec 39, on a papoté depuis la porte.
Reçu ce soir un SMS de [[+mon frère Aurélien]] : c'est une fille !
Mon mari a eu [[-mon frère Aurélien]] au téléphone pendant que j'étais à la piscine.
Dispute idiote avec [[+Benoît]] au sujet des vacances, il veut la montagne et [[-ses parents]], moi la mer et personne.
Les parents de [[-Benoît]] viennent dimanche, au secours.
Quand je serai guérie j'irai voir [[-Fatou]] à Marseille.
Le kiné, [[+Étienne]], m'a torturée une demi-heure en me racontant le match.
Je devrais demander au kiné et à [[-la docteure Benali]] leur avis sur ce genou.
Balade en forêt, [[+Maï]] devant, moi derrière, pas un mot, c'était parfait.
`;
