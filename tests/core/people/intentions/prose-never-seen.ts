/** Prose of a sixth diarist in three languages, written to be like `prose.ts`. It only measures the rule. */
export const PROSE_NEVER_SEEN = `
Spent the morning with [[+Marguerite]] going through her late husband's papers.
- still haven't sent [[-Lionel]] the pictures from the regatta
I ran into [[+Pernille]] at the recycling centre, she's sick of the builders.
My sister insists that [[-Rhys]] has taken up smoking again.
Watched the match with [[+Uncle Dev]], who shouted at the referee throughout.
Before the month is out I want to take [[-Georgina]] for that promised lunch.
- [[+Milan]] came round with his laptop, nothing would boot
If the weather holds I might drive up and surprise [[-Winifred]] on Saturday.
Heute früh stand [[+Annegret]] vor der Tür und brachte mir Pflaumen.
What am I going to say to [[-Augustin]] when he asks about the money?
10:15 sat in on [[+Priyanka]]'s rehearsal and gave her a few notes afterwards
It's on me to let [[-Leopold]] know before the newsletter goes out.
Gave [[+Tess]] a lift to the station and got the whole story of her breakup.
Je me suis promis d'envoyer un mot à [[-Solange]] avant la fin de la semaine.
- [[+Omar]] called from the airport, his bag is lost and he's furious
Nobody at church knew how [[-Mrs Pettifer]] is getting on.
Fed [[+Baby Iris]] her first mashed carrot, most of it landed on me.
- remember to congratulate [[-Hamish]] on the promotion
Fell into a long conversation with [[+Thelma]] at the allotment gate.
I keep meaning to return [[-Cordelia]]'s casserole dish.
- Mit [[+Matthias]] die Winterreifen aufgezogen, danach gab es Erbsensuppe.
We'd love to have [[-Sunita]] stay with us in August, if she can get away.
[[+Orla]] beat everyone at charades, I laughed until my sides hurt.
- the dentist's receptionist thinks [[-Dr. Faulkner]] will retire in the autumn
Signed the lease with [[+Mr Okoro]] this afternoon, he shook my hand twice.
Tonight I lost courage again and the letter to [[-Bertrand]] stays in the drawer.
Déjeuné avec [[+Solène]] près de la gare, elle envisage de changer de métier.
I should probably ask [[-Humphrey]] for the key well before the weekend.
- practised parallel parking with [[+Leo]], no casualties
17:30 must remember to book the table for me and [[-Gudrun]] for the 20th
Quarrelled with [[+Maxine]] about the dishes, then we both apologised.
From the post office queue: [[-Eustace]] has put his house on the market.
[[+Sandro]] taught me to make proper ragù, it takes all of four hours.
Je devrais vraiment rendre son livre à [[-Honorine]].
- had [[+Nana Peg]] on the line this evening, she wants new slippers
Not sure whether [[-Tarquin]] would even want to hear from me.
Tried on wedding suits with [[+Adrian]], he'll go for the grey one.
Am Montag bin ich bei [[-Dr. Kessler]] zur Vorsorge, bitte nüchtern bleiben.
Explained the new rota to [[+Shanice]] before her shift, she wasn't pleased.
Some day I'd like to show [[-Mirabel]] the house where I grew up.
- weeded the front beds with [[+Gladys]] until the rain came
13:40 [[+Abena]] looked in to say the parcel had turned up after all
I dread telling [[-Montgomery]] about the scratch on his car.
[[+Jasper]] woke us at five and wanted to build a rocket.
They're saying at work that [[-Femi]] turned down the Berlin job.
- j'ai aidé [[+Bastien]] à monter son armoire, il manquait trois vis
Ob ich [[-Ulrike]] wohl zum Geburtstag einladen sollte?
Had breakfast with [[+Calliope]] before her train, she'll call when she gets there.
The thank-you note for [[-Great-aunt Hester]] is still not written.
Went through the budget with [[+Kwabena]] line by line, we must cut the catering.
- want to ask [[-Soren]] for advice about the boiler, he knows these things
[[+Valentina]] handed in her notice today and I had to act surprised.
It would be nice to sit with [[-Lachlan]] by the fire again one winter.
Croisé [[+Monsieur Haddad]] dans le hall, il se plaint toujours de l'ascenseur.
- the choir has a rumour going that [[-Rosalind]] is pregnant
Rehearsed the duet with [[+Emmeline]], we're still flat in the second verse.
09:40 will have to chase [[-Fitzgerald]] for the signatures next week
Haggled with [[+Mehmet]] over the carpet and paid too much anyway.
Can't bring myself to open the chat with [[-Tristan]].
- [[+Greta]] and [[+Oskar]] stayed for dinner, they're expecting in November
Sobald ich wieder gesund bin, will ich [[-Tante Irmgard]] im Heim besuchen.
Shared a taxi home with [[+Roisin]], she slept the entire way.
I have been rude to let [[-Percival]] wait so long for an answer.
Hugged [[+Naomi]] goodbye at the gate, both of us in floods.
- on Wednesday it's [[-Coach Bellamy]] at six, bring the forms
Let [[+Quentin]] talk me into the pub quiz, we came last.
[[+Saskia]] hat mir am Telefon erzählt, dass [[-Volker]] wieder geheiratet hat.
Word is that [[-Ludmila]] won't be coming back after maternity leave.
Finished the jigsaw with [[+Grandma Dot]], one piece was under the cat.
Il faudrait que je prenne des nouvelles d'[[-Aurélien]] un de ces jours.
15:20 [[+Farid]] dropped the samples off and stayed for a chat
- must get round to introducing [[-Zuleika]] to the book group
Listened to [[+Gretchen]] complain about her mother for a good hour.
As far as I know [[-Casper]] is still somewhere in Peru.
Pushed [[+Millie]] around the park in her wheelchair, she fed every duck.
I mean to have it out with [[-Drusilla]] when she gets back.
- [[+Tunde]] fixed the printer for me, wouldn't take so much as a biscuit
Maybe in spring [[-Alasdair]] and I could walk the coast path together.
Beim Bäcker [[+Frau Lindner]] getroffen, ihre Hüfte macht ihr zu schaffen.
- no sign of life from [[-Yolanda]] for three weeks
Picked [[+Dashiell]] up from judo, he had a split lip and was very proud of it.
I've half a mind to complain to [[-Mr Crabtree]] about the noise.
[[+Amandine]] m'a téléphoné pour annuler le cours de demain.
Thought of [[-Jeremiah]] all day, it would have been his birthday.
Interviewed [[+Suleiman]] for the oral history project, two hours flew by.
- I'm supposed to meet [[-Petronella]] at the solicitor's on the 3rd
Told [[+Hattie]] a story about pirates until she finally dropped off.
How on earth do I break it to [[-Lucinda]] that the hall is booked?
08:10 walked to work with [[+Stellan]], who had slept badly
Have to ask around whether anyone has [[-Ignatius]]'s new number.
- painted the nursery with [[+Carmel]], two coats and a lot of tea
Noch immer keine Antwort von [[-Eckhard]], langsam werde ich unruhig.
Swam thirty lengths with [[+Bridie]] and treated ourselves to chips after.
I'd give a lot to have [[-Benedict]] here to advise me.
[[+Nikhil]] rang off in a huff, but called back ten minutes later.
The neighbours reckon [[-old Mr Stubbs]] will have to go into care.
Bu le thé chez [[+Tante Odile]], qui m'a montré les photos de son mariage.
- Friday at the latest I need to give [[-Renshaw]] a decision
Taught [[+Pippa]] to ride without stabilisers this afternoon!
18:15 ought to be getting back to [[-Theodora]], tomorrow then
Split the bill with [[+Ekaterina]] and agreed to make it a monthly thing.
- [[+Gus]] was at the tip as well, we swapped paint tins
Don't know how to reach [[-Seraphina]] now that she has left the firm.
Beat [[+Ravi]] at squash for once, he blamed the racket.
Je me demande si [[-Léopold]] m'en veut encore.
Took minutes while [[+Constanze]] presented, then had a quick word with her about Friday.
One more week and then I can finally visit [[-Anneliese]].
- rode the bus with [[+Kitty]], she's learning Welsh of all things
If I were braver I'd call [[-Rafferty]] and ask him straight out.
Messaged back and forth with [[+Ludovic]] about the tickets, we're getting the early ones.
Somebody at the club said [[-Barnaby]] broke his wrist skiing.
[[+Schwester Agathe]] hat mir heute die Fäden gezogen, war halb so wild.
- should invite [[-the Kowalskis]] before they move away
Argued with [[+Damian]] about the route all the way to Exeter.
I'm dying to tell [[-Saffron]] the news, but it has to wait until Sunday.
Bought stamps from [[+Mrs Nairn]] and heard all about her grandson.
- Geschenk für [[-Patenkind Lasse]] besorgen, er wird nächste Woche sechs
11:50 [[+Cillian]] turned up late, we only managed half the agenda
I never did thank [[-Magnolia]] for looking after the cat in July.
Knitted with [[+Edna]] on the bench, she has finished her third scarf.
Will raise the parking issue with [[-Councillor Bates]] when the surgery reopens.
Aidé [[+Papi René]] à remplir ses papiers, il n'y voit plus grand-chose.
- [[-Torsten]] wäre eigentlich der Richtige für den Vorsitz, müsste man ihn mal fragen
Practised Spanish with [[+Xavier]] at the café, he corrected every second word.
My fault entirely that [[-Sinclair]] and I have drifted apart.
[[+Dilip]] leaned over the fence to ask about the hedge.
- carved pumpkins with [[+Rowan]] and [[+Skip]], the kitchen is a mess
There's talk of [[-Hortense]] being made head of department.
Changed the dressing for [[+Mr Abernathy]], he told me the one about the goose again.
Every evening I think of writing to [[-Lysander]], and every evening I don't.
Mit [[+Henrike]] im Kino gewesen, der Film war viel zu lang.
I'll have to decline [[-Octavia]]'s invitation somehow.
- [[+Jarek]] asked over lunch whether I'd be his referee, of course I said yes
16:30 note to self: get hold of [[-Leander]] about the projector
Comforted [[+Poppy]] after the goldfish died; we buried it under the rose.
J'aimerais bien que [[-Timothée]] vienne nous voir à Pâques.
Folded leaflets with [[+Brenda]] for three hours at the campaign office.
- too busy again to look in on [[-Mr Featherstone]]
Went for a curry with [[+Imran]], who has news: [[-Kelsey]] is off to Dubai.
Perhaps [[-Ottilie]] would know a good plumber, must ask her some time.
- Zoomed with [[+Professor Lindqvist]], she likes the second chapter better than the first.
I suspect [[-Garrick]] is avoiding me, haven't seen him since the vote.
Fêté les quarante ans de [[+Clotilde]], elle a dansé jusqu'à deux heures.
- it's about time I paid [[-Waldo]] what I owe him
Sat up late with [[+Magda]], she can't decide about the job.
Would like to ask [[-Sir Anthony]] for a foreword, though he'll probably say no.
[[+Enzo]] cut my hair far too short and then apologised for ten minutes.
Letzte Woche soll [[-Hartmut]] beim Chef gewesen sein, erzählt man sich.
- helped [[+Lakshmi]] with her application, she'll send it off tonight
I'm going to have to let [[-Fergus]] down gently about the summer.
Put [[+Mum]] on the 4 o'clock train, she waved until the bend.
12:20 I need to find out when [[-Elspeth Gray]] is in the office again
Weighed little [[+Arlo]] at home, he has put on half a kilo.
- spoke with [[+Gideon]] after the service, he'd like me to read next time
Missed [[-Perpetua]] by five minutes at the library, what a shame.
Danced with [[+Rosario]] at the street party, my feet are killing me.
The lads think [[-Gareth]] will be dropped for the final.
Discuté avec [[+Yannick]] du devis, il baisse son prix de dix pour cent.
Heaven knows when I'll get to see [[-Philippe]] again.
- [[+Tilly]] made me a birthday card and read it out to me
In two weeks [[-Cousin Agnieszka]] arrives, and the guest room is full of boxes.
Dinner at [[+Rashid]]'s, he cooked for eight and there were three of us.
I've written three drafts to [[-Evangeline]] and binned them all.
Beim Elternabend neben [[+Corinne]] gesessen, wir haben viel zu viel gekichert.
- ask [[-Bartholomew]] for the recipe when I see him at Easter
[[+Delia]] gave me a good talking-to about working weekends.
Not today, but soon, I must have a word with [[-Trevor]] about the bins.
14:10 j'ai reçu [[+Madame Lefort]] au bureau, elle veut un rendez-vous avec le maire
Wouldn't be surprised if [[-Maximilian]] cancelled at the last minute.
- picked blackberries with [[+Fern]], purple to the elbows, both of us
I can't go on pretending I didn't get [[-Odile]]'s email from last week.
Lost to [[+Kazimir]] at table tennis, he wouldn't even take his coat off.
The nurse said [[-Dr. Pemberton]] is on leave until the 12th.
Collected the eggs with [[+Farmer Joe]] and came home with a dozen.
Vor dem Urlaub muss ich noch [[-Gerlinde]] den Schlüssel bringen.
- [[+Lorna]] wanted company at the hospital, so I sat with her till noon
Whatever happened to [[-Clementine]]? Should look her up one day.
Compared notes with [[+Wanda]] in the break, she's as lost as I am.
- j'hésite à proposer à [[-Maxence]] de partager le bureau
Got told off by [[+Sister Bernadette]] for bringing grapes, she took one anyway.
Planning to corner [[-Alexei]] at the conference about that dataset.
Drove [[+Hubert]] to dialysis and read the paper to him.
They tell me [[-Josephine]] passed her finals, good for her.
[[+Mattis]] wollte heute unbedingt, dass ich ihm die Haare schneide, also habe ich es gemacht.
- next time I'm in Bristol I really have to look up [[-Tabitha]]
Stopped by [[+Ewan]]'s workshop, the chair will be done by Friday.
I hope [[-Gwendolyn]] doesn't expect an answer before the holidays.
07:50 [[+Rosa]] rang to say she was ill, so I'm covering her class
Sooner or later I'll have to face [[-Reginald]].
- Made marmalade with [[+Phyllis]], eleven jars and one burn.
Impossible de joindre [[-Gaëtan]], je réessaierai lundi.
- [[+Noor]] brought the baby in, everybody had a cuddle, me too
Should have gone to [[-Lawrence]]'s leaving do but the car wouldn't start.
Sang carols with [[+Gwilym]] on the doorstep, he knows all the descants.
I'm thinking of putting [[-Ramona]] forward for the prize.
Sorted out the invoice with [[+Lucjan]] on the phone in five minutes flat.
Rang [[+Cressida]] to cancel, and asked her to pass it on to [[-Miles]].
- so far nobody has dared tell [[-Mr Blackwood]] about the window
Pris le train avec [[+Apolline]], nous avons fait des mots croisés jusqu'à Tours.
Would [[-Vincent]] lend us the van, I wonder?
[[+Kenji]] walked me through the new software, I got about half of it.
Nächsten Sommer möchte ich mit [[-Friedhelm]] nach Schottland.
- saw [[+Annabel]] at the clinic, she has to keep the cast on for another week
Habe [[+Steffi]] beim Umzug geholfen, morgen will sie die Küche aufbauen.
J'ai encore oublié de rappeler [[-Perrine]] pour le devis.
Left it too late again, [[-Aunt Mabel]] goes to bed at eight.
- promised [[+Ravi Menon]] over coffee that I'd look at his code on Monday
09:30 handover with [[+Chidi]], who must not be put on nights again
Meanwhile nobody has asked [[-Cornelius]] or [[-Viv]] what they think of the plan.
[[+Zoe]] and [[+Fabian]] dropped in unannounced and we ended up ordering pizza.
- überlege, ob ich [[-Nachbar Wolfgang]] um die Leiter bitten soll
Coupé les rosiers avec [[+Lucien]], il faudra finir la haie demain.
Raclette chez [[+Ségolène]], elle veut qu'on remette ça en février.
Told [[+Hollie]] on the phone that [[-Spencer]] might be moving out.
- will see if [[-Gunnar]] can spare an hour for us next Thursday
I couldn't sleep for thinking about what I'll say to [[-Rebekah]].
Bathed [[+Baby Jonah]] and got wetter than he did.
Mir wurde gesagt, dass [[-Waltraud]] jetzt in Passau wohnt.
- [[+Ulf]] kam mit Werkzeug, die Spülmaschine muss trotzdem ersetzt werden
Quelqu'un devrait avertir [[-Barnabé]] que la réunion est déplacée.
Interrupted twice by [[+Clarissa]], who wanted to know where we keep the toner.
12:45 lunch with [[+Obi]], he would like to try the other supplier
Didn't manage to get to [[-Wilfred]]'s before visiting hours ended.
- on the to-do list since May: call [[-Augusta]]
Had to break the news to [[+Lyle]] myself, he took a long time to answer.
J'ai fait réciter ses tables à [[+Léon]], il doit encore revoir celle de sept.
I might see whether [[-Solveig]] wants the spare ticket.
- taught [[+Grandpa Stan]] to use the tablet, he wants to see boats on it
Vorhin mit [[+Margot]] telefoniert, sie möchte im Herbst mitfahren.
It's rumoured that [[-Hector]] has been offered early retirement.
[[+Bronwen]] handed me the keys and wished me luck with the flat.
Je redoute un peu d'annoncer à [[-Théodore]] que je pars.
- planted garlic with [[+Winston]], he reckons we should have started in October
Not in the mood to ring [[-Sabine]] or [[-Klaus]] tonight.
11:15 [[+Frau Dr. Thoma]] hat mir neue Tabletten verschrieben, in vier Wochen soll ich wiederkommen
If only I'd kept in touch with [[-Rosamund]].
Grilled sausages with [[+Cedric]] in the rain, under an umbrella.
- ask [[-Ingeborg]] about the choir dates, she'll be back on the 22nd
On raconte que [[-Bérénice]] a quitté son mari.
[[+Kamala]] popped her head round the door to ask how I was feeling.
I'll make it up to [[-Dorian]] when the project is over.
- [[+Simone]] est venue chercher les clés, elle gardera le chat jusqu'à mardi
Cheered for [[+Anouk]] at the gala, and took her for ice cream afterwards.
Weiß nicht, wie ich [[-Elfriede]] absagen soll, ohne sie zu kränken.
17:45 tea with [[+Ida]], she thinks I ought to make up with [[-Lennart]]
Next spring at the latest I want to be working for [[-Anders Holm]].
- Stood at the sink with [[+Mother-in-law Jean]] and dried while she washed.
- mustn't put off the talk with [[-Jolyon]] any longer
Avec [[+Violette]] à la piscine, elle voulait sauter du grand plongeoir.
Habe schon dreimal angefangen, [[-Dietmar]] eine Mail zu schreiben, und nie abgeschickt.
Wrapped presents with [[+Cousin Maja]] and hid them all in the attic.
- [[+Terrence]] phoned, he can't do Saturday and wants me to step in
Was hoping to get [[-Florence]] on the phone before her flight, but I got stuck in a meeting.
What would [[-Grandpa Alfred]] have made of all this, I wonder.
Met [[+Mireille]] and [[+Josselin]] off the ferry, they were green in the face.
Il paraît que [[-Rodolphe]] cherche un associé.
- vorhin [[+Herrn Kunze]] im Treppenhaus erwischt, er will die Miete senken lassen
Reviewed the figures with [[+Nomvula]] until we both saw double.
Next on my list of people to make peace with: [[-Horatio]].
10:00 physio with [[+Klara]], I should do the exercises twice a day
- je voudrais emmener [[-Tatie Renée]] voir la mer avant l'automne
Bumped into my old teacher [[+Mr Ashcroft]], he still remembers the frog.
I can't find the words for [[-Saoirse]] after such a loss, maybe on Sunday.
- tuned the piano with [[+Ambrogio]], who wants to come again in a year
Beim Frühstück mit [[+Nele]] über die Klassenfahrt gestritten, sie will nicht mit.
Word reached us that [[-Uncle Bernard]] is back in hospital.
[[+Gloria]] needed someone to listen, so we sat in her car for an hour.
It looks like [[-Leontine]] and [[-Jakob]] won't make it to the party.
Réparé le vélo d'[[+Augustine]] avec elle, elle voulait apprendre.
- let's hope [[-the landlord Mr Siddiqui]] agrees to a new cooker
08:30 kurz mit [[+Gerrit]] abgestimmt, er muss das Angebot heute noch rausschicken
I'm not proud of how I've ignored [[-Thaddeus]] this year.
Zipped up [[+Lucia]]'s dress and told her she looked wonderful.
Nach der Prüfung werde ich mich bei [[-Isabell]] melden.
- swapped seats with [[+Kelechi]] and talked football till Birmingham
Je n'ose pas demander à [[-Victorine]] pourquoi elle ne vient plus.
Accepted [[+Pradeep]]'s apology in the car park, and I think he meant it.
The gossip from the school gate is that [[-Miss Thornton]] is leaving at Christmas.
- [[+Ottokar]] hat mir im Garten geholfen, er sollte sich aber schonen
14:00 will need [[-Dana]]'s approval before anything goes to print
Passed on the message to [[+Lowell]], who wants to hear it from [[-Annika]] herself.
Why do I find it so hard to pick up the phone and ring [[-Iseult]]?
Écrit à [[+Maître Vasseur]] ce matin, il m'a répondu avant midi.
- the twins keep asking when [[-Uncle Gabe]] will take them fishing
Saw off [[+Hakim]] at the coach station, he'll write once he's settled.
Will nächstes Jahr unbedingt mit [[-Eberhard]] auf die Zugspitze.
Sanded the floor with [[+Dougal]], tomorrow it needs oiling.
J'ai rêvé de [[-Grand-père Anselme]], il riait.
- [[+Beatrix]] let me try her violin, awful noise
Still plucking up courage to ask [[-Marius]] for a rise.
On the train I sat opposite [[+Lavinia]], who could not stop talking about her exams.
By the end of the summer I would like [[-Edith]] to meet [[-Carlo]].
- mit [[+Opa Heinz]] Skat gespielt, er mogelt immer noch
Accroché les tableaux avec [[+Sidonie]], un seul est droit.
I could kick myself for not inviting [[-Juniper]].
Discussed the will with [[+Mr Pargeter]] in his office, nothing is simple.
19:30 too late now to disturb [[-Hermione]], I'll try at the weekend
[[+Wendell]] dragged me to yoga and I have to admit it helped.
Demnächst soll [[-Annalena]] die Filiale übernehmen, heißt es.
- ironed name tags with [[+Juno]], she can't wait for camp
Haven't the faintest idea where [[-Phineas]] lives these days.
Prévoir un cadeau pour [[-Capucine]], qui se marie en septembre.
- Helped [[+Tobin]] and [[+Gemma]] put up the tent, it should survive the night.
- must I really be the one to call [[-Cousin Edgar]]?
[[+Yasmin]] sent me the recipe and I sent her a picture of my disaster.
Seit Ostern habe ich von [[-Liselotte]] nichts mehr gehört.
Made [[+Ned]] show me his homework, he had only forgotten half of it.
- we hope to get [[-Dr. Achebe]] as a speaker for the spring meeting
J'ai conduit [[+Mémé Jeanne]] à la messe, elle connaissait tout le monde.
I was going to bake something for [[-Loveday]], then the oven broke.
15:45 [[+Samira]] asked for a day off, I'll have to check with [[-Geoffrey]]
- [[+Cheng]] rang about the translation, he needs until Tuesday
My mother claims [[-Rodney]] always had a soft spot for me.
Measured the hall with [[+Gunilla]], the piano won't fit.
Bald muss ich [[-Herrn Rademacher]] sagen, dass wir ausziehen wollen.
- pas de réponse de [[-Firmine]] depuis dimanche, je m'inquiète un peu
Laid flowers with [[+Aunt Rosemary]] and had soup at hers after.
I keep a bottle aside for the day [[-Zebedee]] gets out of the army.
Walked [[+Nico]] to school, he wanted to know whether worms have ears.
[[+Tante Hilde]] rief an, ich solle am Sonntag Kuchen mitbringen.
- one of these evenings I'll get [[-Lars]] to explain the stock market to me
Tried the new bakery with [[+Coralie]], we should not have had three each.
Dois-je vraiment inviter [[-Hippolyte]] à la crémaillère ?
- held the ladder for [[+Seamus]] while he cleaned the gutters
The longer [[-Drew]] stays away, the less I know what to think.
Sat with [[+Widow Parnell]] for an hour, she might sell the farm.
Von [[-Edeltraud]] soll ich angeblich noch Geld bekommen.
10:45 [[+Mr Takahashi]] signed for the delivery and asked about the next one
- need [[-Bernd]] to send the plans, will nag him after the holiday
Promené le chien avec [[+Edmond]], il songe à en prendre un aussi.
I'm curious what [[-Lettice]] will say about the haircut on Friday.
Repotted the orchids with [[+Mrs Chowdhury]], who is never short of advice.
Wär schön, wenn [[-Gesine]] und [[-Arne]] im Sommer kommen könnten.
- [[+Kurtis]] lent me his bike pump and asked for it back within the hour
Supper with [[+Honor]], she let slip that [[-Basil]] has been fired.
Je passerai voir [[-Donatien]] dès que la voiture sera réparée.
Went over the seating plan with [[+Nerys]], nobody can sit next to anyone.
Putting in a word for [[-Malachi]] is the least I could do, next board meeting then.
- haben mit [[+Rosi]] Marmelade eingekocht, zwölf Gläser
If [[-Ulysses]] doesn't get in touch by Monday, I shall have to write to him.
Glad I went to [[+Judy]]'s after all, we talked until midnight.
Oublié l'anniversaire d'[[-Isaure]], je lui enverrai des fleurs lundi.
[[+Stefano]] made me taste four olive oils and guess.
- rumour from the canteen: [[-Brenner]] gets the corner office
Vorhin hat mich [[+Kollegin Maren]] gefragt, ob ich ihre Schicht übernehmen kann.
I'm afraid I've offended [[-Araminta]], ought to put that right soon.
16:20 [[+Alban]] m'a rendu les clés, il voudrait revenir l'été prochain
- mended the fence with [[+Old Tom]], he wouldn't hear of being paid
You'd think I could find ten minutes for [[-Euphemia]], but no, not today either.
Took [[+Pru]] to her first driving lesson and brought her home again shaking.
Ich sollte [[-Reinhild]] wirklich mal das Buch zurückgeben.
Told [[+Anton]] to his face that he can't treat [[-Melody]] like that.
- peut-être que [[-Quentin Dubois]] pourrait nous prêter sa remorque
Bought the last two melons with [[+Filomena]], we shared one on the steps.
Nothing from [[-Inspector Hale]] about the bike, I'll ring next week.
[[+Rebecca]] gave me her notes on the draft and we went through them on the spot.
- am Wochenende mal schauen, ob [[-Ruprecht]] Lust auf Schach hat
Mum worries that [[-Jonty]] isn't eating properly at college.
Bu un café debout avec [[+Fabrice]], il espère être muté à Nantes.
Had another go at the crossword with [[+Iris Webb]], she got the long one.
Must be three years since I last saw [[-Bjorn]], I'd love to go over.
- [[+Pavel]] and I unloaded the van, he has to give it back by eight
08:05 muss heute oder morgen [[-Frau Stadler]] wegen der Schlüssel schreiben
Washed [[+Nan]]'s hair and set it the way she likes.
J'ai promis à [[+Gabin]] ce soir qu'on irait pêcher dimanche.
In a perfect world I'd have told [[-Venetia]] ages ago.
- spent the break with [[+Dimitri]], he's thinking of going freelance
Who is going to look after [[-Aunt Gwenda]] when we move?
Nach der Arbeit mit [[+Hauke]] ein Bier getrunken, er will sich selbstständig machen.
[[+Lisbet]] caught the earlier train, so we had time for cake.
Le médecin dit que [[-Tante Yvonne]] pourra sortir la semaine prochaine.
- don't forget: [[-Signora Conti]] expects the rent on the first
Cut the cake with [[+Rufus]], who wanted the piece with his name on it.
Possibly [[-Hyacinth]] could take the minutes next time, I'd rather not again.
13:25 rang [[+Alma]] back, she'll take [[-Duncan]] along on Sunday
- suis passée chez [[+Bernadette]] lui porter de la soupe, elle tousse encore
I've got [[-Cyril]]'s umbrella in the hall and no plan for getting it to him.
Teased [[+Josh]] about his beard all through dinner, he may shave it off.
Keine Ahnung, ob [[-Roswitha]] meine Karte überhaupt bekommen hat.
Warmed up with [[+Thea]] before the race and lost sight of her after the first bend.
- perhaps I'm being unfair to [[-Crispin]], will think about it
On a ri aux larmes avec [[+Thibault]] en regardant les vieilles photos.
Friends say [[-Ernesto]] is happier since he sold the restaurant.
[[+Kim]] drove me to A&E and stayed until they let me go.
- habe [[+Pastor Lühr]] nach der Predigt gesprochen, er würde die Taufe im Mai machen
Should [[-Lord Bexley]] ever visit, we'll need better chairs.
20:15 [[+Jacinda]] just left, she wants to borrow the big pan for the fair
Tôt demain, prévenir [[-Apollinaire]] et [[-Rose]] du changement de salle.
Explained fractions to [[+Mo]] with pizza slices, he ate the numerator.
I won't be able to avoid [[-Delphina]] for ever.
- [[+Inge]] und [[+Herbert]] waren zum Abendessen da und blieben bis elf
I fancy going to [[-Leonora]]'s concert in June, if there are still tickets.
Had a proper heart-to-heart with [[+Cam]], he might go back to school.
Chaque été je me dis que j'irai voir [[-Fernand]] en Bretagne.
[[+Lulu]] fell asleep on my shoulder halfway through the film.
- tempted to ask [[-Viggo]] for a second opinion before I sign
Brought [[+Salma]] her post and stayed to water the plants with her.
Es wird Zeit, dass ich [[-Kathrin]] reinen Wein einschenke.
- drew up the guest list with [[+Sylvie]], we must get down to sixty
Comment dire à [[-Ombeline]] que je ne viendrai pas ?
We decorated the tree with [[+Grandma Ruth]], she insists on real candles.
Dad is convinced [[-Ricardo]] will ask for a divorce.
- must bring [[-Thorsten]] his drill back one of these days
Reçu [[+Lubin]] en entretien, il devrait commencer en mars.
I bet [[-Marlowe]] has forgotten all about our bet.
[[+Edwina]] poured me a sherry and told me to stop worrying.
- cleared the gutters with [[+Bert]] and [[+Nils]], we'll need a longer ladder next time
- gave [[+Shona]] the spare key to hand over to [[-Leila Aziz]] next week
- quick pint with [[+Hywel]]; according to him [[-Mervyn]] wants to stand for mayor
- both [[-Tamara]] and [[-Günther]] are waiting for my corrections, tomorrow then
Nach dem Training mit [[+Robin]] geredet, er macht sich Sorgen um [[-Benno]].
Je dois encore choisir entre [[-Sabrine]] et [[-Loïc]] pour le poste.
[[+Clement]] came by after work and wants me to write to [[-Judge Harlow]] about the hedge.
Never got round to [[-Patience]] this week, but spent a good hour with [[+Ezra]] on his essay.
- maybe [[-Flora]] would swap weeks with us, the cottage is taken in July
- morgen früh als Erstes [[-Dr. Winkler]] anrufen wegen der Blutwerte
- goûté avec [[+Mathis]] au parc, il ne voulait plus rentrer
10:50 still hoping for word from [[-Ingrid Sundt]] about the permit
17:15 read through the speech with [[+Amos]], he should drop the joke about vicars
- I'd better warn [[-Clementina]] about the stairs before she comes in May
`;
