/** Prose of another diarist in three languages, written to be like `prose.ts`. It widened the rule. */
export const PROSE_AGAIN = `
Mir kam zu Ohren, dass [[-Arno]] wieder trinkt.
Mit [[+Nepomuk]] Drachen steigen lassen, er wollte gar nicht mehr heim.
- wanted to have a word with [[-Carlton]] after the service, he'd slipped away
- avec [[+Sidonie]] au cinéma, il faut absolument que [[-Blaise]] voie ce film
Gestern versprochen, heute vergessen: [[-Kaspar]] braucht noch die Adresse.
D'après le facteur, [[-Célestin]] serait rentré au pays.
- [[+Britta]] picked me up, we swam and she told me off for working too much
- sang [[+Tilly]] to sleep, she had insisted on all six verses
- drafted the minutes with [[+Sir Alec]], next time I might ask [[-Delia]] to do it
Stood in the queue with [[+Geraldine]] and put the world to rights.
11:50 ich nehme an, dass [[-Edeltraud]] zur Taufe kommt, gefragt habe ich sie noch nicht
It would be only polite to send [[-Cornelius]] a few lines after his loss.
I expect I'll be stuck next to [[-Lucius]] at the dinner on Saturday.
Was going to drop the jam off at [[-Mrs Penhaligon]]'s, then my back went.
Agreed with [[+Lakshmi]] on the phone that she should present first.
Zwei Stunden mit [[+Ruedi]] gewandert, sein Knie macht nicht mehr lange mit.
I gather that [[-Tamara]] passed her bar exam, good for her.
Found [[+Wilbur]] in the greenhouse and we repotted the lemons together.
Sooner or later I'll have to own up to [[-Moira]] about the broken vase.
07:55 mit [[+Severin]] zum Markt gefahren, er will den Stand abgeben
15:45 tasted the new cider with [[+Perry]], it should be bottled soon
Argued with [[+Hubert]] all through dinner about whether we should move south.
- visite de [[+Clovis]], on a parlé de la chorale jusqu'à minuit
Heute [[+Gregorius]] beim Umzug geholfen, das Klavier muss noch warten.
- il faudra bien que je parle à [[-Thibault]] de la clôture
There's talk of [[-Councillor Blythe]] stepping down in spring.
- both [[-Lucy]] and [[-Edgar]] need telling about the new date
Ever since the move I've been wanting to write to [[-Jerome]].
- weeded the churchyard with [[+Mungo]] and [[+Beattie]], more to do next week
[[+Mina]] and [[+Sohrab]] brought us pomegranates, we must have them over properly.
[[+Xanthe]] interviewed me for her school project, she has to hand it in on Friday.
- [[-Yolanda]] would know what to do, I could write to her next week
- unpacked the crates with [[+Orla]], only two glasses broken
[[+Helmut]] hat mir am Telefon erzählt, dass [[-Ingeborg]] ins Heim soll.
I'll need to speak with [[-Gertrude]] once she's back from her cure.
- [[+Fridolin]] brachte die Kettensäge zurück, nächste Woche braucht er sie wieder
09:50 [[+Pastor Lind]] visited, we settled on two hymns and he'll choose the third
- beat [[+Aksel]] at boules for once, he is demanding a rematch
[[+Benoît]] et [[+Margaux]] nous ont rejoints au marché, on compte partir ensemble en mai.
09:05 [[+Kai]] drove me to the clinic and waited with me, I owe him a dinner
Il va falloir prévenir [[-Ginette]] et [[-Roger]] du changement de date.
[[+Nurse Adebayo]] changed the dressing and told me to come back on Thursday.
Relu le contrat avec [[+Isabeau]], qui voudrait tout recommencer.
Soothed [[+Baby Ada]] for an hour while her mother slept.
Never answered [[-Magda]], never rang [[-Tim]], what a useless week.
- taught [[+Casper]] to ride without stabilisers, he intends to race me tomorrow
18:30 shall have to disappoint [[-Rowena]] about the choir trip, will do it by letter
- drank a beer with [[+Mattias]] on the jetty, he'd like to buy the boat with me
Fêté les vingt ans de [[+Tristan]] au jardin, il veut partir en Irlande.
[[+Noriko]] translated the letter for me at her kitchen table, I must bake her something.
Sur le point d'appeler [[-Monsieur Keller]], puis j'ai remis ça à lundi.
Made it up with [[+Calum]] on the pier; we shouldn't have let it drag on.
Roasted chestnuts with [[+Pavel]] in the yard, he's homesick and wants to go back at New Year.
I said I'd look in on [[-Wallace]] and still haven't.
Ironed out the rota with [[+Prudence]], she'd rather not do nights.
Quelqu'un devrait dire à [[-Évariste]] que la mairie a refusé.
Can't remember when I last laughed with [[-Tatiana]], we should change that.
[[+Zach]] showed me how to use the app, I will have forgotten by Sunday.
[[+Toinette]] m'a prêté sa voiture ce matin, je dois la rendre avec le plein.
10:10 [[+Ottoline]] sat with me in the waiting room, she's sure it will be nothing
Heute früh rief [[+Vreni]] an, sie braucht am Freitag jemanden für die Katzen.
Wenn ich das nächste Mal in Zürich bin, melde ich mich bei [[-Urs]].
On raconte que [[-Lazare]] a tout perdu au jeu.
Sketched the harbour with [[+Yuki]], I need to learn how she does water.
- haven't got round to booking [[-Jasper]] for the piano tuning
Can't decide whether to invite [[-Crispin]] to the sixtieth.
[[-Adelheid]] fehlt mir, ich sollte ihr das einmal schreiben.
My brother has been nagging me to make peace with [[-Lionel]].
- relancer [[-Ambroise]] pour le devis dès lundi
Forgot again to wish [[-Humphrey]] a happy birthday, third year running.
14:40 ich habe [[-Sieglinde]] noch immer nicht für die Rosen gedankt
17:20 [[+Madame Favre]] m'a apporté des œufs, elle refuse qu'on la paie
As soon as the snow melts I'm off to see [[-Halvard]] in his cabin.
Signed the papers with [[+Ms Haldane]]; now we need to wait for the bank.
[[+Tova]] gave me a lift home and we agreed to share the drive from now on.
20:00 il me tarde de revoir [[-Mélisande]], encore trois semaines
Je ne sais pas encore comment annoncer cela à [[-Félicité]].
[[+Uncle Desi]] insisted on paying for lunch, next time it must be me.
[[-Klaus-Dieter]] muss ich noch fragen, ob ihm der Zehnte passt.
Proofread the parish letter with [[+Doreen]], she wants more recipes in it.
Encore oublié de répondre à [[-Armand]].
- spent the morning clearing gutters with [[+Bram]], he won't take any money
12:40 waiting to hear if [[-Valentina]] got the visa
Ma sœur prétend que [[-Olympe]] va divorcer.
Préparé la fête avec [[+Mathurin]], il reste à trouver un accordéon.
- möchte [[-Alois]] bitten, mir die Trompete zu leihen
- suspect that [[-Abigail]] is hurt because we didn't invite her
On m'a dit que [[-Baptiste]] avait vendu son bateau.
- gave [[+Pippa]] a hand with her tax return, she'd left it far too late
Had to tell [[+Ravi]] to his face that the budget is gone.
- hoping to persuade [[-Clementine]] to join the quartet
Ich hoffe, [[-Tante Irmgard]] im Mai endlich besuchen zu können.
Die Nachbarn erzählen, [[-Ehepaar Fankhauser]] wolle sich trennen.
Split the firewood with [[+Douglas]], he takes his half on Saturday.
Es heißt, [[-Dietmar]] sei schwer krank.
[[+Kenji]] answered my mail within the hour: he'd be glad to review the chapter.
It would mean a lot to me to meet [[-Birgitta]] one more time.
- [[-Lothar]] wartet bestimmt schon auf meine Antwort
Si le temps le permet, j'emmènerai [[-Zoé]] à la plage dimanche.
Beim Bäcker stand [[+Roswitha]] vor mir, wir haben uns für Mittwoch verabredet.
Habe mir vorgenommen, [[-Hildegard]] öfter zu besuchen.
Thumbed through the old albums with [[+Marjorie]], she wants copies of half of them.
[[+Keziah]] read me her poem over the phone, it ought to be printed.
[[+Ulrike]] holte mich vom Bahnhof ab, sie will mir morgen die Altstadt zeigen.
- changed a tyre with [[+Rafferty]], he really ought to buy new ones
Hauled the canoe out with [[+Magnus]], it needs a coat of varnish before May.
Voted with [[+Cedric]] and then had a long argument about it over breakfast.
[[+Lennox]] let me know by text that he'll want the trailer on Saturday.
Nobody but me can tell [[-Stefania]] the truth, and I keep ducking it.
Stopped at [[+Ailsa]]'s for a cuppa and she told me all about the cruise.
[[+Rosalind]] wrote that she has to cancel, so I sent her my best.
If [[-Lucinda]] is free in August I may ask her to house-sit.
Supposed to let [[-Mrs Okafor]] know by Friday if I can judge the cakes.
I do wonder how [[-Astrid]] is coping on her own up there.
Must stop making excuses and go to see [[-Aunt Lettice]].
Picked elderflowers with [[+Sorcha]], we'll make the cordial tomorrow.
Not looking forward to telling [[-Roderick]] what the repairs will cost.
- remember to warn [[-Gareth]] that the road will be shut
Shook hands with [[+Mr Drummond]] on the sale, the lawyers should have it by Friday.
- habe vor, [[-Eleonore]] zum Geburtstag einen Ausflug zu schenken
Eigentlich müsste ich [[-Jost]] und [[-Regula]] zur Einweihung einladen.
- mustn't tell [[-Alfonso]] about the party, nor [[-Carys]] for that matter
Until I've spoken to [[-Rainer]], I can't promise anybody anything.
Rowed across to the island with [[+Fergus]], neither of us is twenty any more.
- [[-Patrice]] is still owed an explanation for Saturday
- [[+Cyril]] drove up with the seedlings, I have to plant them out by Sunday
Ordered the wine with [[+Raoul]], we'll need more than he thinks.
Demnächst sollte ich [[-Frau Niederberger]] die Bilder vorbeibringen.
Discuté longuement avec [[+Apolline]] de ce qu'il faut garder de la maison.
I was told at the post office that [[-Miss Pringle]] passed away in her sleep.
I'm still turning over whether to reply to [[-Gabriel]].
Beim Aufräumen half mir [[+Gianna]], sie möchte den alten Sessel haben.
Paraît que [[-Fabrice]] se remarie au printemps.
I ought to have warned [[-Dinah]], now it will have to be an apology.
Kurz bei [[+Luzia]] geklingelt und ihr die Suppe gebracht, sie soll liegen bleiben.
[[+Sanne]] cut my fringe in the garden while we talked about Mum's house.
If [[-Bartholomew]] asks me to be treasurer I'll refuse.
Reçu [[+Violette]] à dîner, elle doit repartir dès demain.
Je me demande ce que devient [[-Rosine]].
Longue promenade avec [[+Édith]], elle hésite à vendre le chalet.
There's a letter to [[-Emmeline]] I've started four times and never finished.
- am expecting to hear from [[-the notary]] in the course of next week
Would love to show [[-Zuzana]] the new studio when she's over in spring.
I have half a mind to ask [[-Quentin]] for the deposit back.
Need to break the news to [[-Florence]] somehow, but not before her birthday.
Me suis expliquée avec [[+Rodolphe]] ce matin, il va réfléchir.
- [[+Prosper]] a réparé mon vélo devant moi, je lui dois un gâteau
09:30 [[+Mrs Abernathy]] handed me the keys of the archive, I have to give them back on Monday
Filled in the forms with [[+Samira]], she has to be at the office by nine tomorrow.
Made a note to congratulate [[-Priscilla]] on the exhibition.
[[+Conrad]] looked over my application in his office and thinks I should aim higher.
- lent [[+Kwame]] the big tent, he'll need it until the end of the month
Practised vows with [[+Lars]], who is convinced he will faint.
12:15 might surprise [[-Oleander]] with a visit in the autumn
I'd planned to sit with [[-Enid]] this afternoon, but the car wouldn't start.
J'aurais dû remercier [[-Bernadette]] bien plus tôt.
Before I fly I have to leave the spare key for [[-Bertram]].
[[+Elwood]] bent my ear about parking for half an hour, will raise it on Tuesday.
- finished the puzzle with [[+Grandma Ilse]], the last piece was under her chair
Skated with [[+Elio]] and [[+Mira]] until dark, they're already begging to go again.
- phoned [[+Lorraine]] about the leak, she'll send someone on Monday
- ask [[-Tobin]] if he'd crew for us in July
- [[+Fleur]] called me from the train, she'd like to stay till Wednesday
[[+Shirin]] popped in to say she cannot teach on Thursday.
13:15 find out from [[-Ms Takahashi]] if the grant can be extended
- [[+Reto]] hat mir beim Holzstapeln geholfen, am Montag kommt der Rest
10:20 dire à [[-Maître Dufour]] que je ne peux pas venir mardi
- [[+Sunita]] and [[+Dev]] called from Pune, they want us to come in winter
Really want to sort things out with [[-Evander]] before the wedding.
Peut-être que je proposerai à [[-Aurélien]] de reprendre l'atelier.
The whole village seems to know that [[-Percy]] is broke.
Played dominoes with [[+Ezra]] at the home, he wanted to know when it will be spring.
Carved the turnips with [[+Bobby]], he wants ours to be the scariest.
Had noodles with [[+Soo-jin]], who is hoping for a transfer to Geneva.
Wir überlegen, ob wir [[-Großonkel Emil]] zu uns holen sollten.
I'm thinking of making [[-Theodora]] my executor, will talk to her in summer.
Long chat over the fence with [[+Trevor]], who wishes he'd never bought the goat.
- intend to put in a word for [[-Malachi]] at the next board meeting
Talked [[+Gwendolyn]] out of selling the piano, at least for now.
[[+Lionel Grieve]] cornered me after the sermon, he hopes to be mayor.
[[+Grace]] and [[+Alfie]] helped me plant the bulbs, they'll want paying in biscuits.
Apparently nobody has told [[-Deirdre]], and it looks as if it will be me.
08:10 first thing on Monday: ring [[-Mrs Tremayne]] about the boiler
- aidé [[+Basile]] à rentrer le bois, il en manquera sûrement
Had my hair cut by [[+Nicoletta]], she's planning to open a second salon.
Warned [[+Gustavo]] on the stairs that the inspector may come on Monday.
Went swimming with [[+Petra]] at dawn, we'd like to keep it up all winter.
[[+Anselm]] owned up to me that he wants to drop law.
- sharpened the saws with [[+Old Tam]], he'd make a fine teacher
Strolled to the lighthouse with [[+Isla]], who is dreading her exams.
- müsste mit [[-Matthias]] klären, wer den Schlüssel bekommt
Nobody's heard from [[-Jorge]] since the storm, I hope he's all right.
Morgen früh sage ich [[-Konrad]] wegen der Fähre ab.
Nobody has managed to tell [[-Silas]] yet that the club is closing.
To my shame I still have [[-Priya]]'s dish from the summer fête.
Checked the hives with [[+Merlin]], we may have to merge two.
Sollte [[-Erwin]] wirklich nach Kanada gehen, würde er mir fehlen.
- [[-Digby]] hasn't been told about the rent, that job falls to me
- watered the tomatoes at [[+Joyce]]'s while she told me that [[-Ronnie]] is to be sent abroad
- bin gespannt, ob [[-Hannes]] die Lehrstelle kriegt
Everybody says [[-Bridget]] will get the headship.
16:20 [[+Seamus]] returned the wheelbarrow and asked whether we'd need him on Friday
- tidied the shop with [[+Mehmet]], he wants to close earlier in winter
- will be asking [[-Harriet]] for a reference as soon as she's over her flu
Given the chance, I'd work with [[-Amadeus]] again tomorrow.
[[+Ewa]] asked me over breakfast if [[-Zbigniew]] could stay here in May.
Écouté [[+Adélaïde]] jouer du violon, puis nous avons pris le thé ensemble.
Mit [[+Ottmar]] gestritten, er findet, ich solle den Vorsitz abgeben.
Somewhere in my diary it says I'm to call [[-Mr Vandermeer]], but not why.
- [[+Ferdl]] reichte mir die Ziegel hoch, das Dach ist bis zum Herbst fertig
- [[+Dr. Nyberg]] looked at my shoulder and advised me to rest it
Seit Ostern schulde ich [[-Käthe]] einen Besuch.
Wollte [[-Mechthild]] anrufen, stattdessen rief [[+Roland Frei]] an und redete eine Stunde.
Why do I never think of asking [[-Fabian]] along?
Je comptais voir [[-Octave]] aujourd'hui, mais il a fallu attendre le plombier.
Shared a bench and a thermos with [[+Hamish]] after choir.
Cut the cake with [[+Great-uncle Sandy]], who says he'll make it to a hundred.
- je dois toujours cinquante francs à [[-Gaspard]]
Reading between the lines, [[-Sybil]] isn't happy in Toronto.
- was asked to speak to [[-Jocelyn]] about the noise, not looking forward to it
- sat up late with [[+Cousin Maisie]], she's wondering what has become of [[-Rufus]]
[[+Barnabas]] turned up early and we got the nets in before the wind rose.
Never did invite [[-the Colvilles]] back, it must be two years now.
[[+Bérénice]] a sonné pendant le repas, elle voulait emprunter l'échelle.
Spoke with [[+Ambassador Rowe]] at the reception, he'd be willing to write the preface.
[[+Quitterie]] m'a téléphoné de Genève, elle aura besoin de moi en avril.
[[+Zelda]] talked me through the new software on the phone, I'll still need the manual.
- [[+Eilidh]] emailed her chapter, replied that she ought to cut the middle
[[+Hendrik]] told me at the harbour that [[-Pieter]] intends to emigrate.
Eines Tages werde ich [[-Rahild]] alles erzählen.
Angeblich will [[-Volker]] das Haus vermieten.
Faute de temps, je n'ai pas pu passer voir [[-Hortense]].
Somebody at the market said [[-Barnaby]] had a stroke, I hope it isn't true.
Rehearsed the duet with [[+Philippe]], we need at least three more goes.
Vor lauter Arbeit habe ich [[-Leopoldine]] ganz vergessen, also morgen.
I keep wondering if I should look up [[-Sandro]] when we're in Turin.
18:15 bei [[+Ludger]] Akkordeon gespielt, im Advent wollen wir auftreten
10:50 [[+Nina]] rang to pass on that [[-Salvatore]] wants his ladder back
Remind me to let [[-Marius]] have his slides back.
- [[+Maribel]] made me promise on the phone that I'd see a physio
Croisé [[+Lucienne]] à la piscine, elle aimerait reprendre les cours avec moi.
- ne pas oublier de rendre le livre à [[-Eugénie]]
- [[-Fenella]] has no idea yet that we've sold the boat
[[+Dorothea]] persuaded me over tea to stand for the committee.
- mit [[+Jannik]] Vokabeln geübt, die Prüfung ist am Dienstag
Not a word from [[-Caspian]] since he went off to New Zealand.
Mir wurde gesagt, [[-Eberhard]] sei nach Wien gezogen.
Fetched [[+Jory]] from the sleepover, he'd like to move in there.
Raccompagné [[+Capucine]] à la gare, elle espère revenir à Pâques.
17:30 [[+Gaëtan]] m'a rappelé, il faudra changer toute la chaudière
Curious whether [[-Marianne]] will ever finish that novel.
[[+Ingrid]] lent me her notes after class, I must return them by Friday.
Built a snowman with [[+Fritzi]], it has to have my good scarf apparently.
Un de ces jours, je monterai voir [[-Barthélemy]] à la ferme.
16:50 [[+Yannis]] fixed the tap while I held the torch, he'll send the bill
Aidé [[+Fernande]] à remplir ses papiers, il faut encore une photo.
Treated [[+Winnie]] to an ice cream after her recital.
Retrouvé [[+Hippolyte]] à la gare, il a l'intention de rester dix jours.
À la rentrée, j'aimerais inviter [[-Maxence]] à la chorale.
Better check with [[-Antonella]] before I book anything.
Picnicked with [[+Romy]], who's heard that [[-Anton]] may lose his licence.
I can't put off the conversation with [[-Tabitha]] much longer.
[[+Ramona]] messaged about the keys, answered that she can collect them tomorrow.
Depuis Noël je me promets d'écrire à [[-Perrine]].
Wherever [[-Rosamund]] is these days, I hope she's happy.
With any luck I'll catch [[-Rodrigo]] at the fair next weekend.
- my sister reckons I should forgive [[-Ewan]], I'm not there yet
Je n'ose pas demander à [[-Valère]] s'il m'en veut.
[[+Dougal]] taught me two chords, I should practise every day.
How I'd like to hear [[-Great-aunt Cosima]] sing once more.
15:10 [[+Hiroshi]] dropped off the bowls, I still have to pay him for two
- [[+Carmela]] came round to complain about the bins, will write to the council
I'd be a fool not to ask [[-Marguerite]] for help with the French.
[[+Salome]] brought her new man to tea and I must say I liked him.
Still waiting for [[-Benedikt]] to confirm the hall.
Do I dare ask [[-Madame Oberlin]] for a discount? Perhaps next time.
Heard on the ferry that [[-Captain Sorley]] is in hospital again.
- songer à féliciter [[-Anaïs]] pour son diplôme
Envie de revoir [[-Melchior]], peut-être cet été.
They'd like me to mentor [[-Roisin]] from January, I've asked for time to think.
Tenu compagnie à [[+Tante Simone]], elle ne veut plus rester seule le soir.
No idea when I'll next get to sit down with [[-Henrietta]].
Ging mit [[+Sepp]] auf den Friedhof, er will den Stein erneuern lassen.
Lost track of time at [[+Seraphina]]'s, we were trying on hats.
07:45 drove [[+Eamon]] to the station, he'll be back for the regatta
- before the frost I want to ask [[-Lorcan]] about the dahlias
- consoled [[+Phoebe]] after the driving test, she'll take it again in June
- danced with [[+Eustace]] at the ceilidh, my hip will punish me tomorrow
I'd better sound out [[-Annabel]] before the vote on the 3rd.
I ran into [[+Cordelia]] at the library, and she tells me [[-Basil]] may go into care.
Should really find out how [[-Ottilie]] got on at the specialist.
Saß mit [[+Ernestine]] bei einem Glas Wein, wir sollten das öfter machen.
- supposed to hear back from [[-Dr Castellanos]] about the biopsy, nothing so far
- not sure I should trouble [[-Professor Lindqvist]] with this, maybe after the holidays
Was measured for the suit by [[+Signor Baldi]], it will be ready in ten days.
Mit [[+Annegret]] Marmelade gekocht und dabei über die Kinder geredet.
Nach der Messe lange mit [[+Pfarrer Huonder]] gesprochen, er geht bald in Pension.
I mean to have it out with [[-Vernon]] at the next meeting.
The newspaper says [[-Dr Ravenscroft]] has been given a medal.
Went halves on a pizza with [[+Bashir]] while we waited for the plumber.
- would be nice to have [[-Vikram]] here for the harvest
It's on me to tell [[-Lachlan]] we can't take the dog.
Wrote to [[+Gideon]] and had his answer by noon, he may come in July.
Said goodbye to [[+Ayumi]] at the bus, I'll miss our Tuesdays.
Had every intention of stopping by [[-Edith]]'s, but the ferry was late.
We put up the marquee with [[+Angus]] and he stayed for stew.
Déjeuné avec [[+Solange]] au bord du lac, elle songe à prendre sa retraite.
Rang [[+Myrtle]] to see if she was over the flu; she should be out by the weekend.
- mit [[+Dr. Zumthor]] die Werte besprochen, ich soll weniger Salz essen
Comforted [[+Dulcie]] on the doorstep, she must have the cat put down.
13:30 [[+Tenzin]] phoned about the roof, he can't start before April
Haven't the foggiest what [[-Reuben]] wants for his birthday.
It's on my mind that [[-Hilary]] never got her thank-you present.
It's about time somebody thanked [[-Leonard]] for all those years as treasurer.
Crossed paths with [[+Malcolm]] at the tip and helped him unload the mattress.
- apparently [[-Meredith]] is expecting twins
Walked [[+Juno]] to ballet and listened to all her plans for the summer.
Would like to pick [[-Dr Mbeki]]'s brains about the trial, perhaps in autumn.
Kept [[+Mabel]] off school and we made a den under the table.
- want to get [[-Sunniva]]'s opinion before we order the tiles
Beim Spaziergang erzählte mir [[+Hermine]], dass [[-Egon]] nicht mehr lange leben wird.
Am meant to be meeting [[-Giovanni]] at the border on the 20th.
Zum Frühstück kam [[+Ursina]], wir wollen im Juli zusammen auf die Hütte.
Went through the will with [[+Mr Fotheringham]], two pages still need a signature.
Ob [[-Ludmilla]] wohl noch in Riga wohnt?
- [[+Saskia]] rang from the airport, she might miss her connection
How kind [[-Mr Pettigrew]] was to me back then, I ought to write and say so.
J'attends toujours un mot de [[-Théodore]].
Am Sonntag will ich [[-Gottfried]] fragen, ob er den Garten übernimmt.
[[+Imani]] gave me a tour of her allotment and I left with three marrows.
- abends bei [[+Theres]] Fondue gegessen, das nächste Mal sind wir dran
Word is that [[-Leopold]] wants to sell the vineyard.
I'm dreading having to tell [[-Jocasta]] about the dog.
Had thought of inviting [[-Mortimer]] as well, but the table is too small.
Must not go another winter without seeing [[-Inga]].
Dropped the soup off with [[+Mr Whitcombe]], he should be up again by Monday.
Swept the chapel with [[+Agatha]], then she asked me to do the readings on Sunday.
I'd give a lot to have [[-Grandpa Wilf]]'s advice on this.
[[+Granny Pat]] beat us all at rummy, then demanded a lift home.
[[+Rhona]] was at the door before eight, could I mind the twins tomorrow.
Nachmittags mit [[+Beat]] die Ski gewachst, er will schon im November los.
Fed the hens with [[+Tuva]], she wants to name every one of them.
It's said that [[-Lady Carruthers]] will open the gardens again.
Had meant to thank [[-Alasdair]] after the concert, only he'd already gone.
11:40 haven't dared tell [[-Augusta]] that the book is late
In the new year I want to take [[-Jonty]] fishing.
14:15 I had hoped [[-Konstantin]] would come today, but there was no sign of him
Someone should sit with [[-Old Mr Hargreaves]] on Sundays, I could offer.
Had [[+Noel]] to lunch, he thinks I should give [[-Viola]] another chance.
- should I ask [[-Jacinta]] before I throw out her boxes? probably yes
- keep forgetting to return [[-Winifred]]'s call about the raffle
Ought I to tell [[-Cleo]] what I saw? I'll think about it.
- [[+Gundula]] hat zurückgeschrieben, sie kann leider erst im Juni
It's ages since anyone saw [[-Cressida]] at the bridge club.
- did the crossword with [[+Maud]], she claims I should read more
Appelé [[+Ludovic]] pour son anniversaire, il voudrait qu'on se voie en mars.
There are things I never told [[-Papa]] and now I would like to.
11:15 note to self: [[-Sheldon]] has to have the figures by Wednesday
Reçu la visite de [[+Joséphine]] et d'[[+Anselme]], ils cherchent une maison par ici.
Shovelled the drive with [[+Torvald]], more snow to come tonight.
Hung the pictures with [[+Leonie]], the big one will have to go back.
Must not let June go by without visiting [[-Tilda]].
- got to make sure [[-Sergei]] hears about the deadline
Meant to ring [[-Barney]], but [[+Sally]] turned up with her suitcase and that was that.
[[+Archer]] rode on my shoulders all the way to the harbour.
- trimmed [[+Grandpa Olaf]]'s beard for him, he wants to look smart on Sunday
- an [[-Wendelin]] denken, er braucht bis Freitag meine Unterschrift
Dug potatoes with [[+Wendell]], he says I should have lifted them in August.
- [[+Wanda]] chaired, I took notes, we argued and then went for a drink
The girls think I should ask [[-Ernest]] to the theatre. We'll see.
I might as well admit that I'm avoiding [[-Bertha]].
Must ask [[-Dr Sandoval]] at my next appointment whether I can stop the pills.
Still no sign of life from [[-Lysander]], and I have written twice this month.
- [[+Walburga]] stand plötzlich vor der Tür und wollte reden
- [[+Linnea]] sent over the photos and I rang her straight away to thank her
Interviewed [[+Mr Okonkwo]] for the newsletter, he'd have talked till midnight.
- [[+Friedlinde]] gab mir im Treppenhaus die Post und klagte über den Lärm
A colleague mentioned that [[-Horatio]] has taken up sailing again.
Mended the gate with [[+Duncan]], he reckons it will last another winter.
[[+Gordon]] came by with the hedge trimmer and stayed until the rain started.
Beim Chor neben [[+Hedwig]] gesessen, sie möchte im Sommer aufhören.
- [[+Oona]] fell asleep on my lap, we were meant to be baking
Never thanked [[-Sister Benedicta]] properly, and now she's been sent to Rome.
- [[+Judge Farrow]] kept me talking after the hearing, he retires in March
[[+Tess]] confided to me on our walk that she'd like to adopt.
- [[+Régis]] m'a montré comment tailler la vigne, je dois finir avant le gel
- [[-Mr Castellano]] is next on my list, he gets the quote on Tuesday
Might get in touch with [[-Emrys]] about the beehives, haven't decided.
Taught [[+Otis]] and [[+Greta]] to skim stones, they'd have stayed all day.
Habe es wieder nicht geschafft, [[-Rosemarie]] zu schreiben.
- il serait temps d'écrire à [[-Léopoldine]]
- [[-Gudrun]] steht schon lange auf meiner Liste, vielleicht klappt es im März
- gave [[+Solveig]] her first cello lesson, she has to practise bow holds
Didn't get as far as [[-Lilias]]'s, but sat a good hour with [[+Bea]] in her garden.
Beim Zahnarzt [[+Frau Aeschbach]] getroffen, sie zieht im Herbst nach Bern.
[[+Vanessa]] and I sorted the choir music, half of it ought to be thrown out.
Gave [[+Nikolai]] his birthday present early, he couldn't wait.
What on earth will I say to [[-Drusilla]] if she asks about the loan?
08:30 must find a way of telling [[-Penelope]] that her flat won't be ready
I've neither thanked [[-Miles]] nor paid [[-Lorna]] for the tickets.
Owe it to [[-Ignatius]] to explain why I resigned.
The trouble is that I've yet to ask [[-Minerva]] whether she minds.
[[+Philomène]] m'a écrit ce matin et je lui ai promis de venir l'aider.
- watched the match at [[+Donal]]'s, he shouted himself hoarse
The card for [[-Lavinia]] is still lying on my desk without a stamp.
Next month it will be a year since I last heard from [[-Aurelio]].
- tried on dresses with [[+Mireille]], she can't choose between two
[[+Stellan]] wanted to know over lunch if I'd come back part-time.
- ramené [[+Honoré]] chez lui après la répétition, il ne devrait plus conduire
I am under strict orders to phone [[-Cousin Hester]] before the weekend.
Picked up [[+Little Noor]] from nursery, she wants to be a vet now.
Let [[+Jarvis]] talk himself dry about the divorce and then made him eat something.
Am Telefon tröstete ich [[+Elfriede]], sie muss noch einmal operiert werden.
Promised [[+Norah]] on the phone to keep an eye on [[-Stan]] while she is away.
- one of us has to thank [[-Mrs Gilchrist]] for the loan of the chairs
- mended [[+Sibyl]]'s radio while she made scones, she'd been lonely without it
Chances are that [[-Hector]] will be at the funeral, and I don't know what I'd say.
- wish I knew how to cheer up [[-Gwyneth]], maybe a parcel next week
- if all goes well I'll be seeing [[-Leandro]] at the congress in October
Bottled plums with [[+Hulda]], she'll need her jars back by autumn.
`;
