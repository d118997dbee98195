/** Prose of a fifth diarist in three languages, written to be like `prose.ts`. It only measures. */
export const PROSE_UNSEEN = `
Split a pizza with [[+Jaya]] on the kitchen floor because the table still hasn't come.
Have been dodging [[-Landon]] about the deposit, must sort that before the first.
- [[+Mehmet]] fixed the shower head while I held the torch for him
Supposed to let [[-Corey]] know by Friday if I'm keeping the room.
Stood in the printer queue with [[+Shanice]], who fancies a transfer to Bristol.
If I had [[-Bastian]]'s number I'd ask him about the couch.
Hab mit [[+Nele]] die halbe Nacht in der Küche gequatscht.
Mir fällt gerade ein, dass [[-Jannik]] noch auf die Kaution wartet.
[[+Priyanka]] messaged me a spreadsheet and I corrected two formulas for her.
- agenda for Monday: ask [[-Lucinda]] about the travel budget
09:30 stand-up, then [[+Damian]] pulled me aside about the bug in checkout
Word in the office is that [[-Trevor]] won't survive the next round of cuts.
Shared a taxi home with [[+Billie]], we were both skint and soaked.
[[-Tasha]] moves to Berlin next month and I'd love to throw her a party.
J'ai mangé un kebab avec [[+Yanis]] en sortant du boulot.
Il faudrait que je rende son chargeur à [[-Océane]].
- [[+Freddie]] woke me up at six looking for his keys, found them in the fridge
- must not let it slip that [[-Hayley]]'s leaving do is a surprise
10:10 borrowed an iron from [[+Mrs Kaminski]] across the hall, she wouldn't hear of me buying one.
I keep wondering what became of [[-Reuben]] after graduation.
Practised my presentation on [[+Saoirse]], she fell asleep on slide nine.
Next time I'm in Leipzig I want to look [[-Mareike]] up.
Heute hat mich [[+Timo]] zum Feierabendbier überredet.
[[-Elif]] wollte ich schon letzte Woche fragen, ob sie mir ihr Rad leiht.
Did the big shop with [[+Otis]], who insisted on four kinds of cheese.
- reminder: [[-Vikram]] needs the access form from me by Wednesday
Sat next to [[+Beatriz]] at the all-hands and we passed notes like schoolkids.
Someone mentioned that [[-Kendra]] passed her driving test.
12:30 sushi with [[+Wei Lin]], she's thinking about going part-time
I can't put off telling [[-Gavin]] about the broken lamp for much longer.
[[+Mum]] rang while I was on the tram, she'd like me home for Easter.
Might crash at [[-Zeke]]'s after the gig on Saturday.
Croisé [[+Thibault]] à la machine à café, il attend toujours sa prime.
Penser à souhaiter son anniversaire à [[-Inès]] mercredi.
Gave [[+Nikolai]] his jumper back, he hadn't even noticed it was gone.
- still waiting for [[-Astrid]] to send the logo files
Watched three episodes with [[+Poppy]] and [[+Lars]], we're not allowed to go on without each other.
HR wants me to buddy [[-Ebony]] when she starts in March.
Spilled coffee over [[+Mr Fairbanks]] in the lift, apologised about ten times.
Dad thinks I should write to [[-Uncle Pete]] about an internship.
[[+Rashid]] taught me how to bleed the radiator, it works now.
- chase [[-Facilities Dave]] about the broken blinds
Got a hug from [[+Cleo]] at the station, she's off to Prague until Tuesday.
- no idea whether [[-Magnus]] is coming to the flat viewing on Thursday.
Ich habe [[+Pauline]] beim Umzug geholfen, drei Fuhren mit dem Sprinter.
Laut Gruppenchat hat [[-Ole]] jetzt einen Hund.
- [[+Aoife]] read my cover letter on her break and crossed out half of it
Would so like to go dancing with [[-Renée]] again, maybe in spring.
Argued with [[+Spencer]] about the bins, he's going to draw up a rota.
Never did thank [[-Wanda]] for covering the phones, nor [[-Perry]] for the lift.
17:45 [[+Kaito]] was waiting outside with the bikes, rode home together
[[-Lorna]] from payroll has to be told about my new account before the 20th.
[[+Samira]] cut my fringe in the bathroom and it's not even crooked.
Hope [[-Tyrone]] gets the flat in Hackney, he's been looking since June.
J'ai aidé [[+Clara]] à monter son lit, il manque deux vis.
On raconte au bureau que [[-Ludovic]] a démissionné.
- rang [[+Nan]] on my lunch break, she wants to learn how to send pictures
- some day I'll pluck up the courage to ask [[-Jasper]] for a raise
Made up the numbers for five-a-side, [[+Kwame]] passed me the ball exactly once.
I was asked to train [[-Lottie]] on the new system, starting on the 3rd.
[[+Hanneke]] lent me her blazer for the interview and did my collar for me.
Feel bad that I left [[-Sunil]] on read.
Heard back from [[+Mr Abara]]: he'll extend the lease, I just have to sign.
I'd better warn [[-Flora]] that the boiler man comes at seven on Monday.
War mit [[+Lukas]] bouldern, meine Unterarme sind Pudding.
08:15 heute Abend noch [[-Vermieter Stolz]] wegen der Heizung mailen
- carpooled with [[+Monique]], who hates the new parking rules
Told myself I'd visit [[-Gran]] this month. It's the 29th.
Drinks on the roof with [[+Jamal]] and [[+Sanne]] to celebrate his contract.
- not looking forward to telling [[-Patrice]] that we lost the client
[[+Yara]] borrowed my tent and promised it'll be back by the bank holiday.
There's talk that [[-Rhiannon]] will take over our team.
Brought [[+Elliot]] soup, he's been in bed with flu since Tuesday.
I suppose [[-Ingrid]] will want her half of the bill back soon.
Fait une lessive avec [[+Salomé]], nos machines tournaient en même temps.
- je me demande si [[-Quentin]] a trouvé un appart.
- [[+Tomasz]] reviewed my pull request at last, two small things to change
- put it in the calendar: dinner at [[-Adwoa]]'s on the 17th
Sang Happy Birthday to [[+Petra]] in the meeting room, she went bright red.
Kept meaning to give [[-Conor]] his book back all through autumn.
10:45 [[+Simone]] asked me at my desk to proof the newsletter, done by noon
Miss [[-Hallie]] loads since she moved out.
Had a smoke on the balcony with [[+Dario]], he'd like to quit by summer.
Once payday comes I'll pay [[-Marlon]] what I owe.
[[+Anton]] hat mir die Haare gefärbt, das Bad sieht aus wie ein Tatort.
Mit [[-Leonie]] müsste ich mal über den Putzplan sprechen.
- swapped desks with [[+Nasrin]], she wanted the window
Mum tells me [[-Cousin Abigail]] is expecting again.
Introduced [[+Raúl]] to my flatmate [[+Gemma]] at the pub, they got on like a house on fire.
Need a plan for how to tell [[-Bronwyn]] I broke her mug.
[[+Olu]] and I queued forty minutes for ramen, worth it.
11:10 still no word from [[-the agency lady]] about the deposit.
- took notes for [[+Deborah]] in the budget meeting, she bought me a flapjack after
- I ought to be nicer to [[-Malcolm]], it's only his first month
Ce soir [[+Bastien]] a cuisiné pour toute la coloc, on s'est régalés.
D'après [[+Aurélie]], croisée dans le métro, [[-Jérôme]] part vivre à Nantes.
Carried shopping up for [[+old Mr Petrov]], he gave me a jar of pickles.
- can't decide whether to invite [[-Lyle]] to the housewarming.
Quick pint with [[+Ronan]] turned into five.
[[-Stella]]'s birthday is on Sunday, must get a card.
18:20 [[+Jodie]] met me under the clock and we caught the late showing
The thing with [[-Quinn]] won't fix itself, I'll have to say something next week.
Ran into [[+Ms Okafor]], my old teacher, at the market and she remembered my name.
- someone should let [[-Cameron]] know that the gig is sold out
[[+Vince]] showed me a shortcut in Excel that would have saved me a year.
Thought about [[-Elodie]] a lot on the train, wonder how she is.
Mit [[+Greta]] und [[+Moritz]] Flohmarkt gemacht, 40 Euro verdient.
Morgen früh gleich [[-Frau Lindner]] von der Personalabteilung anmailen.
- watered [[+Chiara]]'s plants with her this morning so that I know what to do in August
- [[-Dean]] is on my list of people to call, has been since the summer
Played the new board game with [[+Iris]], she cheats.
We'll have to get [[-Legal Lucy]] to sign off on that next week.
[[+Caleb]] knocked at midnight, locked out again.
I forgot to tell [[-Aunt Josie]] I've moved.
- helped [[+Renata]] with her tax return until the pizza came.
It would be good to have [[-Tariro]] on the project, I'll suggest it on Thursday.
13:15 [[+Benoît]] m'a rejointe à la cantine, il cherche une coloc
J'aimerais revoir [[-Solène]] avant son départ pour Montréal.
Walked to work with [[+Femi]], who reckons [[-Astor]] is after my job.
- would be nice to hear from [[-Sasha]] some time
Listened to [[+Kim]] practise her speech, she must slow down a bit.
Gossip of the day: [[-Glenn]] and the new receptionist.
[[+Dr. Marchetti]] looked at my rash and says it's just the detergent.
I'll give [[-Ellis]] another week to pay the electricity, then I'll say something.
- grabbed bubble tea with [[+Thuy]], she wants to quit and travel
- not yet told [[-my line manager Keith]] about the holiday dates
[[+Oscar]] and [[+Jun]] drove me to IKEA and refused petrol money.
The flat feels empty now that [[-Birgit]] is away for the month.
Got an earful from [[+Mrs Doyle]] downstairs about the music.
- should have stood up for [[-Rowan]] in that thread last week, will say sorry.
- heute [[+Fatma]] eingearbeitet, sie ist schneller als ich.
Ich hoffe ja, dass [[-Konstantin]] im Sommer wieder nach Köln zieht.
Called [[+Dad]] from the bus stop, he thinks I should ask [[-Uncle Ray]] about changing banks.
- ask [[-Imran]] if he'd feed the cat over New Year
[[+Leticia]] made caipirinhas and I made a fool of myself.
I'm dying to know how [[-Becca]]'s date went.
Phoned [[+Stuart]] in IT, he reset my password for the third time.
- hoping to get [[-Nour]] as a flatmate, she'll decide in a fortnight.
15:30 retro with [[+Ulrike]], she wishes we'd all talk less
- noch offen: [[-Jonas]] die Miete für Mai überweisen
Je suis passée chez [[+Capucine]] récupérer mon écharpe.
Toujours aucune nouvelle de [[-Rémi]] depuis son entretien.
Did yoga in the living room with [[+Harriet]], the dog joined in.
I mean to ask [[-Gordon]] about working from home on Fridays.
- [[+Sven]] gave me a lift to the airport at five a.m., I owe him big time
- heard via the group chat that [[-Marley]] has broken an ankle
Comforted [[+Esther]] in the loos after her appraisal, she might file a complaint.
If only [[-Nico]] lived closer.
[[+Amit]] brought samosas to the office and handed me three, I should save one for [[-Gwyneth]].
Next on my list: a long letter to [[-Philippe]].
Dyed shirts with [[+Luna]], the sink is purple now.
One of us will have to ring [[-the landlord's son]] about the damp.
- went with [[+Kelechi]] to look at a flat in Peckham, he'd take it, I wouldn't
- I'm under orders to get [[-Sylvia]] a leaving present by Thursday
Bought concert tickets with [[+Jakub]], both of us hitting refresh like mad.
[[-Mina]] has been off sick since Monday, hope it's nothing bad.
War nach der Arbeit bei [[+Annika]], sie hat Kürbissuppe gekocht.
Keiner weiß, wo [[-Fabian]] steckt, er ist wohl noch in Portugal.
[[+Gus]] sent me his playlist and I sent him mine.
It's on me to invite [[-Finance Paula]] to the kick-off.
11:20 [[+Terence]] came over with a cake, it's his last day
- I should look into whether [[-Maya]] still wants my old bike
- lunch in the park with [[+Lola]] and her sister [[+Nuria]], first sun of the year.
Promised Mum I'd ring [[-Great-aunt Dot]] before the weekend.
Put up shelves with [[+Curtis]], only one of them is level.
Sadly [[-Ayesha]] can't make it on Saturday, she's got a wedding.
- [[+Damien]] m'a prêté son vélo et m'a montré comment le déverrouiller
- faut que j'avoue à [[-Margaux]] que j'ai cassé sa tasse
14:20 took minutes with [[+Helga]] and we giggled through the whole thing.
I've half a mind to send [[-Blake]] the bill for the carpet.
[[+Sophie]] waited with me at A&E till they'd done my wrist.
I'm curious what [[-Dr. Nkemelu]] will say about the scan on the 12th.
Handed my notice in to [[+Barbara]], she'd like me to stay until June.
- to do: thank-you note for [[-Mr and Mrs Silva]]
[[+Kofi Boateng]] phoned from reception, I ran down and let him in.
Wouldn't mind seeing [[-Alejandro]] again, must find out when he's in town.
Gerade mit [[+Mama]] telefoniert, sie will mir Bettwäsche schicken.
[[-Ruben]] schulde ich noch zwanzig Euro und ein Bier.
- shared my umbrella with [[+Yvonne]] all the way to the tube.
- before I forget: let [[-Charlie]] know which train I'm on
Got my nails done with [[+Tiana]], she talked about nothing but the wedding.
My guess is that [[-Howard]] won't be back after his leave.
[[+Niall]] helped me revise for the exam over a curry.
Nobody has told [[-Lena]] about the rent yet.
- cleaned the oven with [[+Mathis]], never again
- I've resolved to ask [[-Ravi]] for feedback once a month, starting in April
16:00 [[+Claudia]] took me through my new contract, I should sign by Monday
Will I ever hear from [[-Xander]] again?
[[+Dominik]] hat mir beim Lebenslauf geholfen, morgen schicke ich ihn ab.
Man munkelt, [[-Tatjana]] gehe nach Zürich.
Had to wake [[+Seb]] for his shift, he'd slept through two alarms.
The bank says [[-Mr Whitlock]] will be my adviser from July, never met him.
Picked up my parcel from [[+Anita]] next door and stayed for tea.
Don't let me forget that [[-Jools]] wants paying for the tickets.
- [[+Emre]] texted to say the key's under the mat, texted back a heart
- [[-Colin]] should really get a warning about those expenses, I'd rather not be the one
J'ai fait visiter la chambre à [[+Lucas]], il nous dira demain s'il la prend.
J'attends que [[-Madame Garnier]] me rende la caution.
Tried on dresses with [[+Bea]] and [[+Amina]] until the shop closed.
I'd meant to drop in on [[-Grandma Rose]] on Sunday but the trains weren't running.
Beat [[+Pavel]] at table tennis in the break room, he demands a rematch.
- planning a trip to see [[-Anya]] in Vilnius, flights are cheap in October
[[+Mónica]] told me at the gym that [[-Hector]] has been promoted.
My flatmates think I should give [[-Danny]] another chance.
Interviewed [[+Ms Halloran]] with my boss, she'd be brilliant for the job.
Perhaps [[-Wesley]] would buy my old laptop, I'll ask him at the weekend.
- late one at the office, [[+Abena]] kept me company and ordered noodles
- [[-Vera from sales]] will be expecting the figures on Tuesday
Wir haben mit [[+Hauke]] die Waschmaschine in den vierten Stock geschleppt.
Demnächst will ich [[-Judith]] mal auf einen Kaffee treffen.
[[+Gabi]] pinged me about the typo and I fixed it while she watched.
I dread having to tell [[-Connie]] that we gave her room away.
Breakfast at noon with [[+Ziggy]], eggs and gossip.
Nobody's seen [[-Hamish]] since the Christmas party, apparently he's in Leeds.
08:40 [[+Lorcan]] held the train door for me, we stood the whole way
14:00 pencilled in [[-Saskia]] for next Wednesday, have to book a room
Le proprio, [[+Monsieur Ferrand]], est venu voir la fuite, il enverra un plombier.
Je compte inviter [[-Maud]] à la crémaillère.
Picked blackberries along the tracks with [[+Wren]].
I never replied to [[-Toni]]'s invitation and now it's nearly too late.
- told [[+Justin]] to his face that I won't do his slides again
- wish [[-Camille]] would make up her mind about the lease
Swam forty lengths with [[+Rosalind]], who'd like to make it a weekly thing.
As soon as I've got my bonus I'm taking [[-Mum and Dad]] out for dinner.
[[+Hiro]] translated the letter for me at his desk.
Rumours about [[-the new director, Mr Lang]]: strict, vegan, plays the drums.
- painted the hallway with [[+Katie]], we've got to do the ceiling on Sunday.
I can picture [[-Owen]]'s face when he finds out, won't be me who tells him.
- [[+Inge]] hat mir heute ihren Schlüssel gegeben, ich soll ab Montag die Post holen
- bei [[-Malte]] nachfragen, ob er die Konzertkarten schon hat
Went halves on a sofa with [[+Ash]], collected it together in the rain.
Tried to remember when I last saw [[-Gareth]]. Two years?
Had a video call with [[+Linnea]], she'd love to visit in autumn.
I intend to raise the overtime with [[-Suzie]] at my appraisal in May.
[[+Parveen]] saved me a seat at the training and shared her crisps.
Not a peep out of [[-Brandon]] since he borrowed my speaker.
09:00 first day in the new team, [[+Oliver]] walked me round
I'd feel better if [[-Mrs Tran]] had confirmed the viewing, will try her tomorrow.
[[+Zoé]] est rentrée de vacances, on a bu un thé et elle m'a tout raconté.
Un jour il faudra bien que je présente [[-Nabil]] à mes parents.
Danced with [[+Tobi]] till they turned the lights on.
- get [[-Elaine]] to approve my leave before she goes on hers
- [[+Marguerite]] taught me to knit on the 8:12, I've done four rows
Long after the event I think I should have invited [[-Kit]].
Rehearsed with [[+Xavi]], the second song needs work.
All weekend I've wanted to text [[-Isaac]] and didn't.
Exchanged numbers with [[+Mireille]] at the language table, she might need a flatmate.
[[-Sergei]] was supposed to send the invoice last week, will nudge him on Monday.
Consoled [[+Millie]], whose boyfriend wants to move out; made her pancakes.
It's said that [[-Jeremy]] earns twice what we do.
Heute Mittag mit [[+Ayşe]] Falafel geholt, sie sucht eine neue Wohnung.
Ob [[-Lennart]] wohl noch sauer ist? Ich traue mich nicht zu fragen.
- [[+Ned]] and I got the printer going, no idea how
- owe [[-Claire]] a birthday drink from February
Took the sleeper with [[+Josh]], neither of us slept.
Would rather not think about what I'll say to [[-Naomi]] on Thursday.
[[+Auntie Pearl]] sent me a parcel and I rang her straight away to say thanks.
Made a note to consult [[-Mr Engel]] about the pension thing.
19:30 [[+Fern]] round for pasta, she has to be up at five
Nobody can tell me how [[-Jude]] is getting on in Dublin.
Let [[+Hassan]] practise parking with my car, only one scratch.
Had hoped to grab [[-Lydia]] after the meeting but she'd gone.
J'ai réconforté [[+Léa]], son chef refuse de lui donner ses congés.
Si [[-Antoine]] passe à Paris, je lui proposerai un verre.
- [[+Ricky]] returned my headphones, with one ear missing
- mental note: never again ask [[-Derek]] to organise a party
Was on hold with the bank when [[+Stacey]] came in and made me laugh so hard I hung up.
I could do worse than ask [[-Tilda]] for advice.
[[+Jens]] repaired my bike in the yard, I paid him in beer.
They've asked me to cover for [[-Marianne]] while she's on maternity leave.
Gave blood with [[+Ciara]], she fainted, I didn't; [[-Rufus]] wants to come next time.
Can't believe [[-Rosa]] turns thirty next week, must get her something nice.
Abends [[+Kathi]] am Bahnhof abgeholt und Döner gegessen.
Diese Woche muss ich [[-Herrn Pohl]] die Kündigung schicken.
- quizzed [[+Vanessa]] about Thailand over lunch, now I want to go
- it's about time somebody told [[-Scott]] to do his own dishes
[[+Miguel]] talked me out of the tattoo on the way home.
My sister says [[-Bryony]] asks about me sometimes.
Sent [[+Tessa]] a voice note, got six minutes back.
I'll need to win [[-Hilary]] over before the budget round.
12:10 [[+Andrzej]] and [[+Sinead]] dragged me to the new taco place
Want to have [[-Ekow]] round before he flies home.
Sorted the recycling with [[+Uma]], who plans to go plastic-free.
- don't know how to break it to [[-Marvin]] that the band is over.
[[+Eloïse]] m'a maquillée pour la soirée, j'étais méconnaissable.
- rappeler [[-la dentiste, Mme Bouvier]], pour décaler le rendez-vous
Bumped trolleys with [[+my ex Callie]] in Lidl, we were very polite.
- should take [[-Granddad]] to the football some time this season
Held [[+Maisie]]'s hand while she got her ears pierced.
The others voted that I have to speak to [[-Ewan]] about his drum kit.
[[+Devon]] let me in on his plan over a beer: he'll quit in June.
Looking forward to [[-Frida]]'s visit at Whitsun.
- got the notes off [[+Bilal]] before class, he wants them back on Monday
- cannot find the address [[-Mrs Baptiste]] gave me last year, so no card from me again
10:15 [[+Renske]] stopped by my desk to ask about the figures, she'll need them weekly
Why does [[-Zoltan]] never answer his emails?
Saß mit [[+Philipp]] am Kanal, wir haben über alles geredet außer Arbeit.
Ich würde [[-Nora]] gern zum Geburtstag überraschen, habe aber noch keine Idee.
Shovelled snow with [[+Mr Novak]] from number six.
I never know what to write to [[-Hope]], she's going through so much.
[[+Sadie]] quit today and told me first, we hugged for ages.
All I need now is for [[-Angus]] to say yes to the dates.
Texted back and forth with [[+Lior]] all evening, he'd rather go on Sunday.
Tempted to report [[-Nigel]] to HR, will sleep on it.
Pub quiz with [[+Shauna]] and [[+Piet]], second last as usual.
I said I'd let [[-Noel]] have my answer by the weekend, haven't made up my mind.
- [[+Greg]] okayed my holiday in our catch-up, Lisbon here I come
- haven't dared open [[-Dunja]]'s email
Sunbathed on the fire escape with [[+Mika]], he burned.
Next Monday I get a new boss, [[-Ms Delacroix]], and everyone's nervous.
[[+Elena]] rang the bell with a bottle of wine, she had to tell somebody.
Remember to pay [[-Tom]] back for the boiler.
J'ai déjeuné avec [[+Stéphane]] de la compta, il espère être muté à Bordeaux.
Ma mère me dit que [[-Cousin Arnaud]] a eu un petit garçon.
17:10 walked out with [[+Lakshmi]], she's been told to cut her team by two
- the least I can do is send [[-Roxanne]] a card
- practised German with [[+Steffi]], who corrected every single article.
One more week and I'll ask [[-Julio]] to move out.
Got [[+Theo]] to look at the fuse box, we had light again by nine.
I think of [[-Mabel]] whenever that song comes on.
- mit [[+Robin]] die Steuer gemacht, er kriegt 600 Euro wieder
- [[-Sina]] hat am Samstag Einweihung, ich brauche noch ein Geschenk
[[+Chidi]] gave me his old desk and helped me get it through the door.
Wondering how to get out of [[-Leanne]]'s hen do.
- explained the expenses tool to [[+Margaret]] for the fifth time, bless her.
Should any of this go wrong, [[-Victor]] will say he told us so.
Spent the evening with [[+Hollie]] and [[+Deniz]] planning the flat party, invites go out tomorrow.
12:50 no chance to catch [[-Pierre]] this week, he's at the trade fair.
- [[+Dr. Sood]] took my stitches out, I may run again from Monday
- talk to [[-Nisha]] re: spare room, she'd be perfect
[[+Fraser]] grilled me about my plans at dinner, I have none.
I'd been going to call [[-Rita]] at lunch but the meeting ran over.
Heute bei [[+Opa Willi]] gewesen, er möchte, dass ich das Auto übernehme.
Vielleicht weiß [[-Tante Moni]], wie man den Fleck rausbekommt.
[[+Jackson]] emailed over the brief and I rang him to go through it.
Apparently I'm to share an office with [[-Prudence]] from next term.
Took turns with [[+Alma]] at stirring the risotto.
Honestly I could have done with [[-Ursa]]'s help, pity she's abroad.
13:40 [[+Ludmila]] from the fourth floor asked me for a reference, I said of course
Will have to eat humble pie with [[-Sam]] at some point.
On a regardé le match avec [[+Mehdi]], il n'a pas arrêté de crier.
- proposer à [[-Agathe]] un week-end à la mer
Queued for the bathroom with [[+Jonty]], it's time we had a timetable.
I mustn't be late with [[-Mrs Oduya]]'s rent again.
[[+Pippa]] and I sorted our wardrobes and swapped half of it.
From [[+Zach]], at the coffee machine: [[-Melissa]] has been headhunted.
- lent [[+Lorenz]] my drill, he swears I'll have it back tomorrow
- [[-Hedda]] has had my casserole dish since March, I should ask for it
Sat up with [[+Joy]] till her fever went down.
Quite fancy asking [[-Rafael]] and [[-Mel]] to the cinema next week.
Had my eyes tested by [[+Mr Chowdhury]], I need glasses for the screen.
The team lunch for [[-Yuki]] has been moved to the 22nd.
[[+Birte]] kam mit Kuchen vorbei, weil sie die Probezeit bestanden hat.
Seit Tagen überlege ich, wie ich [[-Marek]] absagen soll.
Got a postcard from [[+Vreni]] and answered it on the tram.
Surely [[-Benedict]] will understand if I cancel, I'll write to him tomorrow.
- lunchtime run with [[+Isla]], she's got a race in three weeks
- it'll soon be a year since I last saw [[-Ottoline]]
[[+Adrian]] made me redo the chart twice, then said the first was better.
Can't wait for [[-Eva]] to get back from Chile.
20:00 babysat [[+Little Noah]] for my boss, he made me read the digger book six times
- [[-Julia]] from upstairs is meant to be moving out, so they say
Fetched [[+Katarzyna]] from the coach station, she'll stay till Wednesday.
If the offer comes through I'll have to tell [[-Morag]] right away.
J'ai croisé [[+Nadège]] et [[+Yann]] au ciné, ils veulent se marier au printemps.
Je n'ose pas demander à [[-Fabrice]] où en est mon contrat.
Had a row with [[+Toby H.]] over the thermostat, ended with us both laughing.
It slipped my mind to invite [[-Bridget]] to the Friday thing.
16:50 tested the release with [[+Nikhil]], one crash, he'll look at it tomorrow.
Sooner or later I want to know what [[-Ivy]] has against me.
- [[+Lenny]] shaved his beard and asked me if he looks older, I lied
- for tomorrow: get the parking permit from [[-Security Phil]]
Went to mass with [[+Abuela Carmen]], then churros.
Still have [[-Mateusz]]'s charger, he must be missing it.
[[+Kristin]] hat mich in der Teeküche um Rat gefragt, sie will mehr Gehalt verlangen.
- nicht vergessen: [[-Oma Hilde]] hat am Donnerstag Geburtstag
Cooked for [[+Dita]], who pretended to like it.
My plan for the bank holiday: a surprise visit to [[-Robyn]].
[[+Emmett]] came out to me on the walk home, I'm so glad he did.
Doubt I'll see [[-Lucille]] before she leaves for Melbourne.
15:15 [[+Mr Haddad]] signed the contract and shook my hand
- find out from reception whether [[-Gloria]] is back from holiday yet
Tried out the new climbing hall with [[+Solveig]], we both want a membership.
I keep drafting a message to [[-Anders]] and deleting it.
- filled in the forms with [[+Quang]], it took the entire lunch break.
- not sure whether [[-Fatou]] got my parcel, should ask her next week.
[[+Rupa]] won't renew her lease, she broke it to us over breakfast.
Must remember that [[-Cedric]] is allergic to nuts when I bake for Friday.
J'ai passé la pause avec [[+Hélène]] sur les marches, elle doit choisir entre deux offres.
- [[-Joris]] viendra peut-être dormir à la maison le mois prochain
Cut [[+Angelo]]'s hair with the kitchen scissors, he's forgiven me.
I'd give a lot for one evening with [[-Maren]].
- [[+Dawn]] from HR phoned me about the pension, I'm to decide by the 30th
According to his mother [[-Kyle]] is teaching in Vietnam.
Got soaked with [[+Enzo]] waiting for the night bus.
The committee expects me to persuade [[-Beth]] to stay on.
[[+Lasse]] und ich haben die Küche gestrichen, gelb natürlich.
Am Mittwoch treffe ich mich wahrscheinlich mit [[-Carolin]] wegen der Untermiete.
Traded shifts with [[+Malia]] at the till, she needs Saturday off.
It nags at me that I never said goodbye to [[-Jorge]].
09:50 [[+Heidi]] brought me the wrong file, we found the right one in her drawer
My new year's resolution: be in touch with [[-Erin]] more.
[[+Salim]] called to say he'd be late, so I started without him.
Waiting for the right moment to tell [[-Mother]] that I'm not coming for Christmas.
- played guitar with [[+Yannick]] till the neighbours knocked
- I'll leave it to [[-Dorian]] to sort out the van, must text him
Congratulated [[+Roxy]] on the promotion, she's taking us all out on Friday.
Everyone's talking about [[-Preston]] and his resignation email.
Met [[+Ilse]] for a drink and she asked me to say hi to [[-Gunnar]] when I see him.
Haven't had a chance to ask [[-Candice]] about the sublet.
- [[+Sigi]] hat mir beim Mittagessen erzählt, dass [[-Torben]] Vater wird
08:25 pris le métro avec [[+Chloé]], elle voudrait que j'appelle [[-Basile]] pour la guitare
Meant to see both of them but only [[+Hugo B.]] turned up for coffee, [[-Ines]] has a cold.
- prévenir [[-Mickaël]] et [[-Lila]] que la fête est reportée au 14
[[+Elke]] war kurz hier und holte ihre Schuhe, nach [[-Henning]] habe ich lieber nicht gefragt.
18:30 j'ai pris l'apéro avec [[+Gaël]], il doit rendre son appart fin mai
Je n'ai pas encore remercié [[-Sabine]] pour le canapé.
- got the spare key from [[+Bart]] at lunch, now someone must return it to [[-Odile]]
11:40 schnell noch: [[-Dr. Kühn]] um einen neuen Termin bitten
- je devrais vraiment écrire à [[-Papi Georges]], il adore les cartes postales
`;
