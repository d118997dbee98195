/** Prose of a third diarist in three languages, written to be like `prose.ts`. It widened the rule. */
export const PROSE_ON = `
Drove [[+Winifred]] to the eye clinic and waited with her until the drops wore off.
I'd better ring [[-Leopold]] before he hears about the sale from someone else.
- [[+Keiko]] joined me for breakfast, she might extend her stay by a week
Not a word from [[-Tiago]] since he moved out.
Met up with [[+Roisin]] by the fountain, she's hoping for a place on the nursing course.
Mit [[+Annika]] auf dem Flohmarkt gewesen, sie sucht noch Stühle für die neue Wohnung.
Someone at church mentioned that [[-Eugene]] had a fall.
15:30 [[+Rajesh]] called about the tender, he needs our figures by Wednesday
Still waiting for [[-Petra]] to confirm the dates.
Il faudrait que je demande à [[-Thibault]] s'il garde le chat en août.
09:05 à faire cette semaine : remercier [[-Madame Joubert]] pour son aide
- shared a taxi home with [[+Chiara]], who wants to quit before the summer
I keep wondering how [[-Louisa]] is getting on in Aberdeen.
Gave [[+Mrs Pemberton]] her spare key back and stayed for a sherry.
I was asked to have a word with [[-Duncan]] about the parking, can't say I'm keen.
[[+Kwame]] taught me how to change the chain, next time I should manage alone.
- remember to wish [[-Henrietta]] luck for Tuesday
Had a long overdue chat with [[+Paul]] on the phone, he must be lonely out there.
Ich hoffe, [[-Torsten]] meldet sich noch vor Weihnachten.
Our neighbour [[+Mr Sandhu]] helped me jump-start the car.
Forgot to text [[-Imani]] about the rehearsal. Again.
Lunch with [[+Beatrix]] at the Thai place; she'd like me to join the committee.
Aidé [[+Léontine]] à remplir ses papiers pour la retraite.
I suppose [[-Quentin]] will have to be told sooner or later.
- showed [[+Mateo]] how the new booking system works
J'adorerais avoir [[-Astrid]] ici pour la Saint-Jean, si elle obtient ses congés.
[[+Geraldine]] popped in with a lemon cake and an apology.
12:15 note to self: get back to [[-Osman]] about the lease
Spent the evening with [[+Fergus]] putting up shelves, only one of them is straight.
The office is full of talk about [[-Marianne]] going part-time.
Je ne sais pas encore si [[-Edwige]] et [[-Romain]] viendront à Noël.
[[+Tante Hilde]] hat mir am Telefon erzählt, dass [[-Lothar]] wieder heiraten will.
I really miss [[-Yolanda]], the flat is too quiet.
- handed [[+Devon]] the keys, he moves in on Saturday
Must check with [[-Sunita]] whether the hall is free on the 21st.
Argued with [[+Roman]] about the heating, then we made up over soup.
19:30 [[+Dominika]] rang to say she got home safely, I should have driven her
[[-Wilfred]] is away until the end of the month, so the survey has to wait.
Reçu un appel de [[+Sandrine]], elle cherche quelqu'un pour garder les petits jeudi.
Chatted over the fence with [[+Barney]], his tomatoes are a week ahead of mine.
I have half a mind to write to [[-Lionel]] and tell him what I think.
- [[+Priya]] came by my desk, she'd rather present on Monday
- ought to send [[-Cordelia]] something for the new house
Watched the match with [[+Stefan]] and his boys, they were unbearable.
Demain, je passe prendre [[-Aurélie]] à la gare, ne pas oublier le siège enfant.
Word is that [[-Jasper]] failed the viva.
09:40 stand-up with [[+Tomasz]] and [[+Nikhil]], both blocked by the licence server
How long has it been since I last saw [[-Uncle Rex]]? Two years at least.
Wrote [[+Saskia]] a long email about the trip and got three lines back.
- neither [[-Pilar]] nor [[-Joaquim]] has been asked about the dates so far
Am Freitag wollte ich eigentlich mit [[-Volker]] kegeln, aber er hat wohl Spätschicht.
Ran into [[+Coach Daley]] at the supermarket, he asked when I'm coming back to training.
I can't decide if I should invite [[-Miranda]] as well.
- helped [[+Zoltan]] push his van out of the mud
Mum keeps asking when I'll introduce her to [[-Elliot]].
[[+Hester]] lent me her sewing machine and showed me the zip foot.
10:15 noch keine Rückmeldung von [[-Frau Albers]], ich muss am Montag nachhaken
There's nothing for it, I will have to ask [[-Bertram]] for a loan.
10:00 appointment with [[+Dr. Kaplan]], he wants to see me again in six weeks
Mal sehen, ob [[-Friedhelm]] nächste Woche Zeit für die Steuer hat.
Made pancakes with [[+Poppy]] before school, she ate five.
Before the holidays I want to have that talk with [[-Ravi]].
- phoned [[+the Hendersons]] to say we can't take the puppy after all
- no answer yet from [[-Dr. Lindqvist]], will try again on Monday
[[+Amandine]] m'a ramenée en voiture, on a parlé de son divorce tout le long.
If the weather holds we'll visit [[-Granny Mabel]] on Sunday.
Sat next to [[+Olive]] at choir and giggled through the whole Sanctus.
Heard from Dad that [[-Cousin Petra]] had twins.
Got my hair cut by [[+Marcella]], who plans to open her own place.
I should have congratulated [[-Thaddeus]] weeks ago.
17:45 quick pint with [[+Gethin]], he's still thinking about the Cardiff offer
Promised Mum that I'd call [[-Aunt Noreen]] one of these days.
Ich habe [[+Birgit]] beim Umzug geholfen, jetzt tun mir die Arme weh.
- [[-Lucia]] wanted a decision by Friday and I haven't made one
Told [[+Otis]] over breakfast that he'll have to find a summer job.
Perhaps [[-Leander]] knows a good plumber, I could ask him at the next meeting.
[[+Ming]] and I repotted the ficus, it might just survive.
Je me demande ce que devient [[-Rodolphe]], personne n'a de ses nouvelles.
- went through the budget with [[+Harriet]], we must cut travel
I'm dreading the conversation with [[-Mr Whitlock]] on Monday.
Picked [[+Freddie]] up from nursery, he would only walk backwards.
Dropped a parcel at the post office and thought of [[-Solveig]], I never sent hers.
Skipped lunch to listen to [[+Carmen]], who feels she isn't being heard.
J'ai pris l'apéro avec [[+Bruno]] et [[+Martine]], ils veulent adopter un chien.
[[-Gordon]] is said to be looking for a buyer.
14:00 [[+Frau Dr. Seidel]] rief zurück, die Werte seien in Ordnung
The board expects me to win over [[-Agatha]] by the end of the quarter.
Borrowed the trailer from [[+Norman]], have to bring it back on Sunday.
Never did hear what [[-Jonas]] decided about the flat.
- [[+Shanice]] texted for the recipe and I sent her a photo of it
- planning to surprise [[-Emmeline]] on her birthday, the cake isn't ordered yet
Retrouvé [[+Bastien]] au café de la gare, il part pour Nantes lundi.
I want to ask [[-Fatima]] whether she'd read at the service.
Swam forty lengths with [[+Gudrun]] and talked in the sauna about her mother.
It would be good to hear [[-Silvio]]'s view before we vote.
Comforted [[+Little Ida]] after the nightmare, she wants the light on from now on.
Ich sollte [[-Manfred]] fragen, ob er uns den Anhänger leiht.
[[+Lorraine]] m'a expliqué les formulaires ce matin, il me manque encore deux signatures.
According to Pete, [[-Rosalind]] is back in town and looking for a room.
Cycled to work with [[+Jens]], who complained about his boss all the way.
- [[-Tabitha]] has been on my mind all day, must write
Tea with [[+Mrs Okafor]] from number nine, her son might come home in spring.
I'm supposed to pick up [[-Sergio]] from the airport on Thursday night.
11:45 bref échange avec [[+Solène]] sur le planning, elle préfère le mardi
J'aimerais bien que [[-Ludovic]] vienne avec nous à la mer.
Cut the hedge with [[+Reg]], he'll lend me his shredder.
Keep forgetting to give [[-Anya]] her book back.
- had [[+Bo]] and [[+Kirsten]] round for fondue, they're off to Norway in March
My boss wants me to train [[-Jamal]] from next month.
Asked [[+the caretaker]] about the bins, he said he would look into it.
I do hope [[-Alberta]] gets better soon.
Got an answer from [[+Ingeborg]] at noon: she can't come but would love the photos.
The twins won't stop asking about [[-Captain Joe]], we may visit the boat in summer.
- soll im Auftrag der Chefin mit [[-Nils]] über die Überstunden sprechen
[[+Lasse]] hat mir beim Mittagessen gestanden, dass er die Prüfung nicht schaffen wird.
08:10 to do: apologise to [[-Bridget]] for missing her party
Laughed until I cried with [[+Dolores]] in the stock room.
I've not dared to tell [[-Mother]] about the car.
Interviewed [[+Ms Adeyemi]], I think we should offer her the post.
- tomorrow at the latest I'll let [[-Vikram]] know
Met [[+Sandro]] for a run along the river, next time he chooses the route.
[[-Bernard]] devait rappeler, il ne l'a pas fait.
Collected the eggs from [[+Mrs Tuttle]], who kept me half an hour on the doorstep.
At some point we'll need [[-Ludmila]]'s approval for the extra hours.
Hugged [[+Dora]] goodbye at the station, she's gone for three months.
Nobody seems to know why [[-Hamish]] resigned.
- told [[+Emil]] on the phone that [[-Grandpa]] can't travel anymore
08:30 gave [[+Malcolm]] a lift to the depot, he told me [[-Trevor]] is off sick for a month
Saw a coat in the window that [[-Valentina]] would love, maybe for Christmas.
Mit [[+Heiner]] Holz gemacht, der Winter kann kommen.
I wouldn't mind seeing [[-Rafael]] again, to be honest.
[[+Joyce]] brought the minutes round and we went through them line by line.
Can't reach [[-Dimitri]], his number seems to be dead.
18:30 dinner with [[+Laszlo]] at the Greek place, he insisted on paying
It's [[-Rowena]]'s birthday next week, I'd like to find her something special.
Déjeuné avec [[+Mathilde Garnier]], elle aimerait reprendre l'atelier.
Vielleicht sollte ich [[-Jutta]] um Rat fragen, sie kennt sich mit Erbrecht aus.
- bathed [[+Baby June]] while Kate slept, she loves the duck
- will be seeing [[-Orson]] at the conference in June, should prepare something
Explained the new rules to [[+Kelvin]], he's not convinced.
I haven't got round to thanking [[-Mr and Mrs Doyle]] for the hamper.
Had a surprise visit from [[+Ulrika]] on her way to the ferry.
Supposed to be writing to [[-Lambert]] but I don't know how to begin.
[[+Sana]] asked me in the lift whether I'd mentor her, I said yes.
Was [[-Bill]] at the funeral last month? I honestly can't remember.
Spent an hour with [[+Wanda]] on the swing seat, planning her seventieth.
One more thing: ask [[-Ottilie]] if she still has the tent.
- [[+Gabor]] fixed the tap and would take nothing but a beer
Il paraît que [[-Solange]] a vendu la maison de sa mère.
Rang [[+Percy]] to wish him a happy birthday, he'd like us to come in May.
17:10 wondering how [[-Orla]]'s interview went, hope she'll tell me at the weekend
Notre propriétaire dit que [[-Monsieur Pinson]] va déménager.
16:30 went to [[+Akiko]]'s talk and congratulated her afterwards
Next time I'm in Leeds I simply have to look up [[-Bronwyn]].
[[+Clemens]] kam nach der Arbeit vorbei und hat den Router eingerichtet.
I fear I've offended [[-Josephine]] and don't know how to fix it.
Gave [[+Alma]] her first piano lesson, she wants to come every week.
We were meant to meet [[-Niall]] tonight but he never turned up.
- checked the accounts with [[+Maureen]], the treasurer has to sign by Friday
Wish [[-Teresa]] were here to see the garden.
Stood in line with [[+Hakim]] for an hour, he hopes the permit comes through.
I have to find out from [[-Ingmar]] what the boiler cost.
Ai croisé [[+Yvette]] à la boulangerie; elle voudrait qu'on reprenne la gym.
12:30 had noodles with [[+Mei]] and [[+Fabio]], they'd like to start a book club
Je compte bien inviter [[-Fabrice]] et [[-Laure]] pour la crémaillère.
Took soup over to [[+Mr Abernathy]], he's eating properly again.
Something Greta said makes me think [[-Holger]] is ill.
Practised the duet with [[+Leonie]], we need at least two more rehearsals.
If only I had asked [[-Grandma Pearl]] for the recipe while I was there in August.
- spoke to [[+Dmitri]] from accounts, he'll release the payment tomorrow
- questions for [[-Dr. Amin]] next week: dosage, diet, travel
Fed the ducks with [[+Theo]] and [[+Nora]], then hot chocolate.
I guess I'm the one who will have to break it to [[-Stanley]].
[[+Rebekka]] schickte mir ein Foto vom Ultraschall, ich habe sofort zurückgerufen.
Soll ich [[-Arne]] wirklich zur Hochzeit einladen? Ich weiß es nicht.
Beat [[+Pavel]] at table tennis for the first time.
Not sure whether [[-Claudette]] ever got my letter.
13:30 [[+Graciela]] dropped off the samples, she can't stay on past April
We're to expect [[-Inspector Hale]] some time in the next fortnight.
Sat with [[+Hattie]] in A&E until two, luckily it's only a sprain.
Tout le monde se demande qui va remplacer [[-Lydie]].
Did the school run with [[+Ayesha]], she thinks we should complain to the head.
I mean to drop in on [[-old Mr Quill]] when the roads are clear.
- [[+Linnea]] shouted across the car park that she got the job, so I went over to hug her
Pas une ligne de [[-Joséphine]] depuis son départ pour Montréal.
I'll have to ask [[-Zack]] to return the deposit, and he won't like it.
Habe [[+Opa Karl]] zum Friseur gefahren, er war danach bester Laune.
Muss noch [[-Edeltraud]] wegen der Kuchenliste anrufen.
Finally returned [[+Cyril]]'s umbrella, he'd forgotten all about it.
The last I heard, [[-Mirabel]] was teaching in Kenya.
Compared notes with [[+Ewa]] after the lecture, neither of us understood a thing.
It might be worth asking [[-Terrence]] for a reference.
- ironed out the contract with [[+Mr Castellano]], his lawyer must see it next
- never thanked [[-Eloise]] properly for the lift last month
[[+Jacqueline]] m'a téléphoné pour dire qu'elle ne viendra pas dimanche.
Ne pas oublier de prévenir [[-Rémi]] que la réunion est avancée à jeudi.
Found [[+Rufus]] asleep on the sofa when I got in, sent him to bed.
Was hoping for a sign of life from [[-Celeste]], but nothing.
Picked blackberries with [[+Enid]]; the jam will have to wait until the weekend.
I'd give a lot to talk to [[-Gideon]] right now.
09:20 had to call [[+Mr Novak]] about the leak, he'll send someone
Hab gehört, dass [[-Ulrike]] nach Leipzig ziehen will.
Exchanged a few words with [[+the new vicar]] after the service, seems nice.
I plan to bring [[-Esther]] some of the plums next week.
[[+Salma]] gave me a lift, and told me [[-Idris]] is thinking about going back to school.
No visit to [[-Great-aunt Edith]] this week either, the car is at the garage.
J'ai gardé [[+les jumeaux de Claire]] tout l'après-midi, je suis épuisée.
On attend toujours la réponse de [[-Maître Rivière]].
- sorted the recycling with [[+Wally]], he wants us to set up a compost
- [[+Gil]] helped me clear the cellar, now I just need [[-Rhoda]] to fetch her boxes
Gestern Nacht von [[-Papa]] geträumt, er fehlt mir sehr.
Drank tea with [[+Constantin]] but never got as far as calling [[-Ada]].
- [[-Sabine]] zum Geburtstag gratulieren, sie wird am Dienstag vierzig
Dropped the forms at the nursery and had a word with [[+Miss Carver]] about naps.
- must talk [[-Erskine]] out of that motorbike
Heute früh hat mich [[+Uwe]] im Treppenhaus abgefangen, es ging wieder um die Fahrräder.
[[+Lars]] gave me a hand with the gutters while we waited for news of [[-Svea]].
- le chef veut que je forme [[-Kévin]] à partir de septembre
Had my nails done by [[+Thuy]], who is saving up for a trip home.
I'm counting the days until [[-Francesca]] comes back.
- had [[+Silas]] in my office about the missing hours, he'll make them up
Should anyone ask [[-Lindsay]] about the hall, it had better be me.
- [[+Rukmini]] and I split a pizza and put together the agenda for Monday
Ce matin, [[+Fernand]] m'a montré ses ruches, il espère une bonne récolte.
07:50 saw [[+Noah]] off on the bus, he'll ring when he gets there
- no news of [[-Leandro]] for ten days now
Called [[+Sister Agnes]] back, she needs volunteers for the jumble sale.
Sollte [[-Rüdiger]] nicht bald zahlen, muss ich ihm eine Mahnung schreiben.
- practised reversing with [[+Maisie]], her test is on the 3rd
Funny how often I think of [[-Barnaby]] when I pass the old mill.
Sat in the sun with [[+Celia]] and said nothing about [[-her brother]].
- I'd like [[-Tomoko]] to see the draft before anybody else does
Das Protokoll mit [[+Frau Kessler]] durchgesehen, sie möchte den Punkt drei streichen.
Longing to see [[-Isabeau]], but it won't be before Easter.
- gave [[+Murray]] notice that I'm leaving in June, he was decent about it
Need a date from [[-Sven]] for the concrete, otherwise everything slips.
- [[+Pia]] hat mich zum Essen eingeladen, es gab Spargel
À midi, mangé une crêpe avec [[+Gwenaëlle]], elle veut changer de service.
- one of us must go and see [[-Uncle Cedric]] before the winter
Tried on dresses with [[+Monique]], she'll probably take the green one.
11:15 [[+Jerome]] and [[+Aditi]] presented their mock-ups, I prefer hers
Haven't heard whether [[-Conrad]] passed.
- cherché [[+Maman]] chez le coiffeur, elle aimerait bientôt retourner à la mer
Wer weiß, ob [[-Ludger]] überhaupt noch in Bremen wohnt.
Tucked [[+Lily]] in and promised her we'd build the den tomorrow.
- the committee hopes [[-Lady Ashcombe]] will open the fête
Messaged [[+Rodrigo]] about the tickets, he's getting them tonight.
I ought to be nicer to [[-Prudence]], she means well.
- [[+Aidan]] turned up with a flat tyre, so we patched it in the yard
Demander à [[-Blandine]] le nom de son dentiste.
Half an hour on the phone with [[+the insurance lady, Ms Krol]], she'll send a new form.
- [[-Ronan]]: reference still to be written, due on the 18th
Bei [[+Oma Erna]] gewesen und die Fenster geputzt, sie wollte mir unbedingt Geld zustecken.
Why does [[-Sonia]] never write? I ask myself that every week.
Mit [[+Rosi]] telefoniert, sie meint, [[-Hartmut]] wolle das Haus verkaufen.
- walked to the allotment with [[+Gus]], he might give his half up
Tomorrow it's my turn to drive [[-Pearl]] to dialysis.
Shared my sandwiches with [[+Abel]], who had left his on the bus.
- read in the parish newsletter that [[-Canon Whitby]] retires in May
J'ai enfin osé dire à [[+Mireille]] que je ne reprendrai pas le bail.
Eventually I'll have to choose between [[-Adam]] and the job in Oslo.
- [[+Chloe]] helped me pick a colour for the hall, and we want to start at the weekend
10:45 muss [[-Dr. Wirth]] noch den Befund schicken
Let [[+Wendell]] win at draughts, he knew it too.
- hoping [[-Yasmin]] will say yes to the Tuesday slot
On the way home I looked in on [[+Mrs Bellamy]], she's hoping for a new hip by autumn.
The letter to [[-Ernestine]] is still lying there half written.
11:20 [[-Clarence]] still hasn't sent the keys, shall have to chase him tomorrow
- mit [[+Sören]] das Regal aufgebaut, zwei Schrauben sind übrig
Il faut que je voie avec [[-Bérénice]] qui apporte le vin samedi.
Asked [[+Tess]] at lunch if [[-Morgan]] is still angry with me; she thinks so.
- would be nice to catch [[-Ludo]] before he flies to Rome
Went for a swim with [[+Catriona]], who may be getting a transfer to Perth.
I was told [[-Mr Haverford]] won't be back this term.
- played [[+Dario]] the new song, he'd make the bridge shorter
- gave [[+Odile]] the news about [[-Armand]] when she came to fetch the eggs
14:45 [[+Monsieur Tissot]] est venu relever le compteur, il reviendra en mars
I've been meaning for ages to have [[-Trudy]] over.
- gave [[+Amit]] and [[+Laura]] the tour, they'd like to move in by October
Schön wäre es, wenn [[-Henrike]] im Sommer mitkäme.
Had it out with [[+Russell]] in the car park; we shook hands in the end.
- not looking forward to facing [[-Glenda]] on Thursday
Popped next door to borrow sugar from [[+Ivy]] and left an hour later.
Is [[-Jovan]] even going to apply? Somebody should find out.
- ironed [[+Dad]]'s shirts and listened to his stories about the navy
[[-Madame Fournier]] serait en maison de repos, d'après la gardienne.
Rehearsed my speech in front of [[+Nadine]], she says it should be shorter.
14:20 im Labor mit [[+Jonas Behr]] die Proben sortiert, er will morgen weitermachen
- owe [[-Alasdair]] twenty quid, will settle up at the next match
[[+Gesa]] hat mir beim Bäcker von ihrer Kur erzählt.
Thinking about [[-Zelda]] a lot, her trial begins next week.
- video chat with [[+the grandchildren]], they hope for snow
It'd be a shame not to tell [[-Cosmo]] how much I liked his book.
Made up the spare bed for [[+Irene]], who arrived at six with three suitcases.
- sobald ich wieder gesund bin, will ich mit [[-Antje]] ins Kino
Am Strand mit [[+Saskia Jansen]] ausgeritten, die Pferde waren kaum zu halten.
The form says I need [[-Dr. Petrov]]'s signature, no idea when he's in.
- [[+Jonah]] owned up to the broken window, we'll go round to the neighbours tomorrow
J'attends que [[-Olivier]] me donne son accord pour la vente.
Discussed the will with [[+Mr Penrose]], he recommends a second witness.
- [[-Denise]] sait peut-être où sont les vieilles photos, à voir avec elle cet été
18:15 [[+Matthias]] beim Elternabend getroffen, er kandidiert wieder
Never in my life will I lend [[-Clint]] the car again.
Rang [[+Annabel]] from the train and she promised to ask [[-Giles]] about the tent.
- sent [[+Teodora]] the figures, she replied that the total must be wrong
I'd been looking forward to seeing [[-Kit]], but his train never arrived.
- cooked for [[+Emilia]] since she's in bed with flu
Mon frère pense que [[-Raoul]] va vendre le bateau.
Ate cherries on the wall with [[+Juniper]], she wants to be a vet now.
- still to be invited: [[-the Kowalskis]], [[-Bertha]]
Tut mir leid, dass ich [[-Elfriede]] so lange nicht besucht habe.
Taught [[+Ned]] to tie his laces, he will be unbearable about it tomorrow.
- must warn [[-Sanna]] about the roadworks before she sets off on Friday
[[+Hervé Colin]] m'a prêté sa perceuse, je la lui rends dimanche.
I can see myself asking [[-Lachlan]] to take over the newsletter.
- swapped seedlings with [[+Hyacinth]], she'll need her pots back
Everybody on the ward says [[-Sister Moyo]] is moving to nights.
Had a beer with [[+Janek]] after work, he's waiting to hear from the bank.
- wollte [[-Gerlinde]] noch Bescheid geben, habe es aber vergessen
Spoke with [[+Ms Ferreira]] at the bank, the loan should go through next week.
Must make time for [[-Rosa]] next month, she's all alone now.
09:50 [[+Prof. Lindner]] nahm sich eine Stunde für mich, das Kapitel darf so bleiben
- à propos de [[-Lise]] : lui rendre ses livres avant les vacances
[[+Kaja]] kam kurz rein und zeigte uns den Ring, gefeiert wird im Sommer.
Ich weiß nicht, ob ich [[-Jeremias]] das je verzeihen kann.
- coached [[+Samir]] for his interview over lunch, he should be fine
Nice thought: a weekend in Ghent with [[-Liesbeth]], some day in spring.
Comme prévu, [[+Anselme]] est venu ramoner la cheminée et a bu un coup avec nous.
- feedback for [[-Hannah]] is overdue, plan to write it tomorrow
Sang in the car with [[+Martin]] and [[+Lou]] all the way to Brighton.
Mum worries about [[-Uncle Frank]], he won't see a doctor.
- [[+Delroy]] was at the door at seven, he'd run out of oil again
Ob [[-Tilman]] wohl sauer auf mich ist? Ich werde ihn nächste Woche fragen.
Dîné chez [[+Colombe]], il faudra que j'apprenne à faire son poisson.
15:00 should have been the call with [[-Mr Takeda]], moved to next Tuesday
- told [[+Elias]] he may keep the guitar
There's a rumour going round about [[-Cressida]] and the deputy head.
Den Nachmittag über mit [[+Oma Lisbeth]] Namensschilder eingenäht, bis es dunkel wurde.
- before I forget: [[-Ambika]] needs the slides by Monday
[[+Heike]] und ich waren beim Yoga, nächstes Mal fährt sie.
J'ai promis à ma sœur de parler à [[-Jérémie]], mais je ne sais pas comment m'y prendre.
Opened the parcel together with [[+Gemma]], the lamp will have to go back.
- want to get [[-Shirin]]'s opinion on the cover, once she's home from Tehran
Nursed [[+Alfie]] through the night, the fever has to come down soon.
I wonder if [[-Bartholomew]] remembers lending me that coat.
- war kurz bei [[+Familie Aydin]] unten, sie passen im Urlaub auf die Katze auf
I think I'd better leave it to [[-Regina]] to decide, she's back on Wednesday.
Sat with [[+Mo]] over the timetable, two slots remain open.
- Paul told me that [[-Anton]] has sold his shop
[[+Ségolène]] m'a écrit ce matin, je lui ai envoyé les photos dans la foulée.
It's been ages since I had a proper talk with [[-Dean]].
- dropped [[+Ezra]] at the airport, he won't be back till autumn
Auf keinen Fall vergessen: [[-Herr Pohl]] braucht die Schlüssel bis Mittwoch.
Weighed the baby with [[+Nurse Tilly]], she wants to come again in ten days.
- no luck yet finding anything for [[-Fiona]]'s leaving do
Talked [[+Gabriel]] into joining the quiz team, he starts next week.
16:20 [[+Corinne]] a appelé du garage, la voiture sera prête lundi
Would [[-Everett]] mind if I moved his desk? I'll ask when he returns.
- took [[+Rex]] and [[+Aunt Bella]] to the garden centre, she'd have bought the lot
Sooner or later [[-Maxine]] is going to find out.
Joined [[+Astor]] for the last lap, we could do with better shoes.
- ask around whether [[-Cornelius]] still repairs clocks
Beim Einkaufen [[+Frau Lorenz]] getroffen, sie zieht bald zu ihrer Tochter.
Je pense souvent à [[-Honorine]], je devrais lui envoyer une carte.
Planted bulbs with [[+Mina]], she hopes they'll be out for her birthday.
- könnte am Wochenende [[-Rudi]] gut gebrauchen, mal sehen, ob er da ist
Got a scolding from [[+Matron]] for being late, deserved.
The school would like me to speak to [[-Tyler]]'s father next week.
- [[+Padma]] rang about the rota, she can't do Fridays any more
12:40 zu Mittag mit [[+Jochen]] gegessen, er überlegt, [[-Doris]] einzustellen
I keep [[-Vivian]]'s letter in my bag and still haven't answered it.
Went over to [[+Basil]]'s to watch the final, we'll do it again for the cup.
- rappeler [[-Sylvie]] demain matin, elle a laissé trois messages la semaine dernière
[[+Dervla]] poured me a whisky and told me everything about the inquest.
There are things I'd never say to [[-Vaughn]].
- measured the kitchen with [[+Tadeusz]], he can start in three weeks
Si [[-Céline]] obtient son visa, on lui fera une fête.
Interrupted twice by [[+Kenji]], who wanted to know when the server would be back.
- [[-Waltraud]] hat nächste Woche ihre OP, ich möchte ihr Blumen schicken
Brought [[+Jocelyn]] her reading glasses in hospital, she might be out on Monday.
Kann mich einfach nicht überwinden, [[-Roderich]] zu schreiben.
17:20 im Bus neben [[+Nele]] gesessen, sie will das Studium wechseln
- I expect [[-Linus]] will turn up at the weekend wanting money
- 16:10 [[+Léa]] est passée signer les papiers, il ne manque plus que [[-Hugo Lemaire]]
Cleaned out the hen house with [[+Seamus]], never again without gloves.
On m'a raconté que [[-Perrine]] avait quitté son mari.
- mended [[+Hilda]]'s gate with her holding the torch
Good to know: [[-Mr Bianchi]] only takes cash, says the man next door.
[[+Oscar]] called from the hospital, it's a girl!
- don't let me forget [[-Patience]]'s recital on the 12th
Discuté avec [[+Lucas]] de son orientation, il hésite encore.
I was going to drop [[-Merrick]] a line but the day ran away from me.
- at the vet's with [[+Kim]] and her cat, he has to come back for the stitches
The flat feels empty without [[-Jana]], only nine more days.
Bought fish from [[+Old Tam]] on the quay, he reckons there'll be a storm.
- [[-Ute]] und [[-Bernd]] wollen wir im Herbst endlich in Graz besuchen
- schade, dass [[-Wolfgang]] im Ausland ist, seinen Rat könnte ich brauchen
Filled in [[+Sheena]] on the merger over coffee, she'd heard nothing.
What would [[-Grandfather]] have said to all this, I wonder.
- [[+Rachid]] m'a aidé à monter le canapé, je lui dois un couscous
I'd rather not ask [[-Melinda]] again, but there's no one else.
13:15 quick call with [[+Anouk]], she expects the proofs on Thursday
- meant to congratulate [[-Yuki]] on the prize, slipped my mind
[[+Frau Gantner]] vom Bingo nach Hause begleitet, sie hat einen Schinken gewonnen.
Offenbar ist [[-Horst-Dieter]] seit Wochen krank, uns hat keiner etwas gesagt.
- habe [[+Ansgar]] die Kettensäge zurückgebracht und mit ihm noch ein Bier getrunken
Next on my list is a visit to [[-Lettice]], probably on the 30th.
Me suis excusée auprès de [[+Violette]] pour hier soir, elle a éclaté de rire.
- will try and get hold of [[-Hussein]] on Monday, his office is closed till then
Mein Chef meint, ich solle [[-Frau Thiele]] ins Projekt holen.
[[+Rolf]] holte mich vom Bahnhof ab, er möchte im Mai nach Wien.
J'aurais dû écrire à [[-Tatiana]] pour la naissance du petit.
Caught [[+Bradley]] smoking behind the shed, he has promised to stop.
- überlege, wie ich [[-Selina]] beibringe, dass wir uns das nicht leisten können
[[+Ingrid]] phoned me during the break, she wants me to look after [[-Lasse]] in July.
Dansé deux valses avec [[+Raymond Petit]], il veut sa revanche à Pâques.
Bis Monatsende muss ich mich mit [[-Gerd]] geeinigt haben.
- finished the jigsaw with [[+Nana Bea]], one piece missing
As far as I know [[-Benedict]] is still in Peru.
Partagé un taxi avec [[+Maud]], elle prend sa retraite en décembre.
`;
