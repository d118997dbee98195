/** Prose of a fourth diarist in three languages, written to be like `prose.ts`. It widened the rule. */
export const PROSE_MORE_STILL = `
Mit [[+Winfried]] Tomaten pikiert, die Hälfte soll an die Schule gehen.
I keep meaning to take [[-Barnaby]] some of the early rhubarb.
- [[+Octavia]] came by with the twins, she'll need a sitter on Thursday
It would only be polite to let [[-the Fairleys]] know that we aren't coming.
Drove [[+Mrs Tandy]] to her eye appointment, she has to go back in six weeks.
Word at the allotments is that [[-Seamus]] wants to give up his plot.
09:30 took blood pressures at the drop-in with [[+Sister Monica]], forty people came
- must ask [[-Leopold]] if the cold frame is still going spare
Heute früh mit [[+Edeltraud]] die Dahlien gesetzt, hoffentlich kommt kein Frost mehr.
Bei [[-Volker]] müsste ich mich auch mal wieder melden.
J'ai taillé la vigne avec [[+Lucien]], il reviendra la semaine prochaine pour le reste.
Il faudrait que je rende enfin son sécateur à [[-Honoré]].
Had [[+Posy]] on my knee the whole afternoon, she wants to be a vet now.
No idea how [[-Reginald]] is getting on since the stroke, must find out.
Stood at the food bank counter with [[+Gulnara]] until four, we should have had a third pair of hands.
- hoping [[-Cordelia]] will come down for the christening
[[+Landolf]] klagte mir am Gartentor sein Leid mit den Knien, er müsste abnehmen.
[[-Thelma]] is on my list for tomorrow, right after the dentist.
My sister [[+Lavinia]] telephoned about the reunion and wants me to do the seating plan.
I'd like to get hold of [[-Dr Ransome]] before I sign anything for the old practice.
- [[+Jasper]] asked me in the greenhouse if I might teach him grafting
Will have to break it to [[-Maud]] that the rose didn't survive.
Gave [[+Abena]] her English lesson at the centre, she'll sit the test in May.
The committee wants me to sound out [[-Quentin]] about being treasurer.
Spent the morning with [[+Bertie]] laying the new path, the edges can wait.
14:00 must try to fix a date with [[-Hester]] for the first-aid course
- habe mit [[+Enkelin Paula]] Erbsen gepalt, sie will morgen wiederkommen
Es heißt, [[-Wolfram]] habe seine Praxis nun doch verkauft.
Déjeuné avec [[+ma belle-sœur Odile]], elle voudrait vendre la maison de Royan.
Je me demande ce que devient [[-Thibault]] depuis son départ.
I had every intention of looking in on [[-Enid]], but the plumber kept me here.
[[+Gwendolyn]] returned my call, she can't do the Tuesday shift after all.
Persuaded [[+Uncle Mort]] on the phone to see the cardiologist.
Somebody at church mentioned that [[-Lionel]] is back in hospital.
- swapped seedlings with [[+Prakash]] over the fence, he wants my spare leeks too
- it's about time one of us told [[-Cuthbert]] that he shouldn't be driving
Got a lovely letter from [[+Sister Agathe]] and answered it the same hour.
I might drop [[-Felicity]] a line about the hospice concert.
Went through the vaccine fridge with [[+Rosalind]], she's going to order a new thermometer.
I was supposed to pick up compost with [[-Magnus]] today but he's still in Norway.
[[+Tilda]] broke it to me at breakfast that she wants to leave medicine.
We haven't seen [[-Cousin Mabel]] since the funeral, and that is nobody's fault but ours.
- sat with [[+old Mr Crabtree]] at the hospice, he hopes to see the bluebells once more
- could do with a word with [[-Dermot]] about the water butts, when he's back
Beat [[+Kit]] at draughts, he demands a rematch on Sunday.
Long overdue: a thank-you note to [[-Priscilla]] for the marmalade.
Mended the trellis with [[+Alfie]], still have to ask [[-Sandy]] for more wire.
I dread having to tell [[-Constantin]] that his plot has been given away.
[[+Vivian]] wrote to say she'll bring the grandchildren at Whitsun, I replied that they should pack boots.
It seems [[-Morwenna]] has had her hip done, I should send her something.
Mit [[+Schwager Eberhard]] auf dem Markt gewesen, er möchte im Herbst Bienen halten.
- [[-Irmgard]] wartet bestimmt schon auf meine Karte, morgen schreibe ich sie
16:30 [[+Hedwig]] stand mit einem Korb Kirschen vor der Tür, ich soll Marmelade kochen
Demnächst will ich [[-Lothar]] fragen, ob er mir den Häcksler leiht.
J'ai promis à [[+Capucine]], en la couchant, qu'on planterait des radis.
Il paraît que [[-Blandine]] s'est installée comme sage-femme à Nantes.
- [[+Fernand]] m'a aidé à rentrer le bois, je dois lui trouver une bonne bouteille
Demain, j'appelle [[-Solange]] pour la collecte de sang.
Held [[+little Ottilie]] while her mother slept, she weighs next to nothing.
Not a word to [[-Percival]] so far about the will, I want to see the solicitor first.
Taught [[+Samir]] how to take a pulse, he says he wants to be a paramedic.
Can't put off writing to [[-Mrs Abernathy]] any longer, and the same goes for [[-Gideon]].
- [[+Nurse Peggy]] caught me after the meeting, she wants the rota changed
If the weather holds I'll go and help [[-Rowena]] with her hedge at the weekend.
Had a row with [[+Digby]] about the hosepipe, I'll have to apologise.
What I should do is ask [[-Marguerite]] how she keeps the slugs off.
Lunch with my brother [[+Jolyon Hale]], who thinks that [[-Lettice]] ought to sell up.
11:15 [[+Tamar]] rang from the library, they need a reader for Saturday
- still have [[-Wilbur]]'s spade in my shed, must take it back some time
Washed up with [[+Dorothea]] after the soup kitchen and we put the world to rights.
Als Ältester werde wohl ich es [[-Anselm Vogt]] sagen müssen.
Dug potatoes with [[+Jemmy]] and [[+Flo]], they want to sell them at the gate.
We are hoping to get [[-Professor Lindqvist]] to open the show.
Examined [[+Hattie]]'s ankle on the kitchen table, she should stay off it for a week.
I gather that [[-Blanche]] has fallen out with the choir.
[[+Nephew Rufus]] turned up unannounced and stayed for tea.
Thinking about [[-Jocelyn]] a good deal today, it's a year since she lost Tom.
- shared a flask with [[+Stanley]] on the bench, he may stand down as chairman
- would love to have [[-Henrietta]] stay for a few days once the spare room is done
Asked [[+Imelda]] at the surgery desk whether I could still use the library.
I ought to have sent [[-Godson Miles]] something for his exam.
[[+Pip]] hat mir seinen Wackelzahn gezeigt, er erwartet einen Taler dafür.
Meant to ring [[-Winston]] before the news and then sat down, which was fatal.
Counted tins with [[+Olwen]] for two hours, we'll run out of rice by Friday.
17:45 note to self: [[-Beatrix]] needs her casserole dish before the weekend
Auf dem Friedhof [[+Frau Kowalski]] getroffen, sie will die Gräber neu bepflanzen.
- ich hoffe, [[-Neffe Bastian]] kommt im August wirklich
Nach der Sprechstunde im Flüchtlingsheim noch lange mit [[+Samira]] geredet, sie muss bald ausziehen.
Wenn ich nur wüsste, wie ich es [[-Roswitha]] beibringen soll.
Arraché les pommes de terre avec [[+mon petit-fils Gaspard]], il en voulait encore.
- il me reste à prévenir [[-Yvonne]] que la vente est reportée
Au dispensaire, [[+Aminata]] m'a demandé si je pouvais la remplacer lundi.
Un de ces jours, il faudra bien que je réponde à [[-Théophile]].
Tried on hats with [[+Saffron]] for the wedding, I must not wear the green one.
On Wednesday we're expecting [[-Bartholomew]] with the whole tribe.
[[+Evadne]] popped in for eggs and told me that [[-Cyril]] is courting again.
I can't decide if I should mention the lump to [[-Rosamund]] or wait for her to ask.
- took [[+Grandson Theo]] to buy his first wellingtons
The hospice would like me to call [[-the Bellamys]], I'll do it tomorrow when I'm fresh.
Had to tell [[+Marjorie]] that the hens will have to go, she wept a little.
It's on my conscience that I never visited [[-Walter]] after his fall.
Cut [[+Aunt Prudence]]'s hair in the garden, she'd like it shorter next time.
I'd give a lot to walk round the beds with [[-Mother]] once more.
[[+Lachlan]] phoned from Perth, he might come over for my eightieth.
- remind [[-Ezra]] about the seed order, closing date is the 20th
Picked gooseberries with [[+Maisie]] until our hands were scratched to bits.
- only [[-Leander]] can fix the mower, and he's away until the 12th
Received [[+Mr Okonjo]] at the advice desk, he must appeal before the end of the month.
How is it that I still haven't thanked [[-Eudora]] for the lamb?
Hung the bunting with [[+Rhiannon]], who would like to do it all again in August.
Sooner or later I shall have to have it out with [[-Mortimer]] about the boundary.
10:15 [[+Cressida]] brought the baby to be weighed, all is as it should be
According to my daughter, [[-Hamish]] is going to be a father in October.
I settled the bill with [[+Wendell]] and we agreed he'd do the gutters next.
- want to get [[-Araminta]]'s recipe for the quince jelly before autumn
Today I showed [[+Idris]] how to bandage a wrist, he'd like to join the ambulance cadets.
Perhaps [[-Marigold]] would take on the Monday walks, I'll put it to her next week.
Haben zu zweit die Hecke geschnitten, [[+Alwin]] und ich, morgen kommt der Rest dran.
Eine Antwort von [[-Liselotte]] steht immer noch aus.
- [[+Schwester Benedikta]] rief an, ob ich im Hospiz einspringen könne
Zum Geburtstag von [[-Ottokar]] will ich einen Apfelbaum besorgen.
[[+Ma filleule Apolline]] m'a appelé pour dire qu'elle passera l'internat en juin.
- on attend toujours une réponse de [[-Baptiste]] pour la location du car
Ramassé les mirabelles avec [[+Eugénie]], il faudra faire les confitures demain.
Quelqu'un devrait dire à [[-Anselme]] de consulter, mais qui ?
Dressed [[+Mrs Pomfret]]'s leg and told her she ought to keep it up.
The thought of [[-Hilary]] alone in that big house bothers me, I'll go one day next week.
Had [[+Roderick]] and [[+Una]] to tea; they plan to rent the house out.
So much to tell [[-Josephine]] when she gets home from Ghana.
- [[+Niece Clover]] wanted to know over lunch how one becomes a surgeon
- mustn't let another week pass without asking after [[-Lambert]]
Weeded the church border with [[+Verena]], she thinks lavender would do better there.
I wonder if [[-Septimus]] still grows those enormous onions.
[[+Great-aunt Cissie]] held my hand and said I must come more often.
They've asked me to find out whether [[-Dr Mukherjee]] would give a talk.
Fetched [[+Barney]] from nursery, he would not put his shoes on.
15:00 ought to drop the forms off at [[-Mrs Rutland]]'s, perhaps Monday
Over the washing-up [[+Phyllida]] let slip that [[-Horatio]] has lost his licence.
My plan for the winter is to record [[-Uncle Benedict]]'s stories, before it's too late.
Took soup round to [[+Gaynor]], who still can't keep much down and should see somebody.
I haven't had the heart to tell [[-Primrose]] about the cat.
Marked out the new beds with [[+Hector]], he'll bring the sleepers on Saturday.
- [[-Fergus]] and his boys might help with the fence, have to ask nicely
- rang [[+Isadora]] to say the blood drive needs six more chairs
It's said that [[-Matron Hargreaves]] is writing her memoirs, heaven help us all.
Watched the cricket with [[+Son-in-law Craig]], neither of us said much.
I'd forgotten that I was meant to ring [[-Tabitha]] at noon, will try tomorrow.
Zoomed with [[+Araceli]] about the clinic in Oaxaca, she hopes I can come again.
Mein Bruder [[-Silvester]] und ich sollten uns endlich wieder einmal aussprechen.
[[+Florrie]] and I planted out the sweet peas, I'll have to net them against the pigeons.
On no account may I forget to ask [[-Gerda]] for the church key.
13:20 [[+Rhys]] delivered the manure and stayed to argue about politics
The grandchildren would so like [[-Aunt Zelda]] to come for the fireworks.
Helped [[+Bushra]] fill in the form for the council, she must hand it in by Tuesday.
I'd better warn [[-Casper]] that the greenhouse is full of wasps.
Heute war [[+Tante Adelheid]] zum Essen da, sie sollte weniger Salz nehmen.
- an [[-Ruprecht]] denke ich oft, schreiben müsste man sich halt
[[+Nachbar Krüger]] half mir mit der Regentonne, dafür bekommt er Zucchini.
Angeblich zieht [[-Mechthild]] zu ihrer Tochter nach Graz.
Meiner Schwester [[+Gudrun]] habe ich vorhin am Telefon gesagt, dass sie sich schonen muss.
11:45 prévu de demander à [[-Séverine]] si elle peut tenir le stand
- j'ai reçu la visite de [[+Rosalie]], elle aimerait des boutures de géranium
Mon frère [[-Augustin]] me manque, je devrais prendre le train.
Joué aux petits chevaux avec [[+Clovis]], qui ne veut jamais perdre.
Pas encore remercié [[-les Delmas]] pour les abricots.
Went with [[+Myrtle]] to choose the headstone, she has yet to decide on the words.
Should I be worried that [[-Linus]] never picks up? Will ask his wife at the weekend.
- gave [[+Kwabena]] a reference and wished him luck, he'll need it
In spring I'd like to show [[-Antonia]] the magnolias.
Promené [[+Monsieur Gilet]] en fauteuil autour du parc, il veut revoir les canards.
As far as anyone knows, [[-Ramona]] is staying in Chile for good.
[[+Ottoline]] asked over sherry if she might have my microscope one day.
I shall write to [[-Bishop Trevelyan]] about the almshouses, but not tonight.
- made elderflower cordial with [[+Juniper]], we ought to have bought more lemons
- the twins' godmother, [[-Drusilla]], still has to be asked about the date
Tested [[+Ned]] on his spellings, there'll be another lot on Friday.
How [[-Vaughan]] manages with five children I should like to know.
Took the early shift at the shelter with [[+Jacinta]], who hopes to start nursing school.
Für [[-Frau Quandt]] liegt noch ein Paket hier, das bringe ich ihr nächste Woche.
18:00 choir; [[+Morag]] begged me to sing tenor till Easter
I've half a mind to ask [[-Ludo]] to dig the pond for me.
Went round the wards one last time with [[+Dr Banerjee]], she'll keep my plants.
I used to see [[-Leonora]] every week, now I only hear about her from the children.
Comforted [[+Peregrine]] after the vet's, he doesn't want another dog.
Before I do anything else this week I must square things with [[-Aubrey]].
- [[+Daughter Miriam]] told me straight out that I shouldn't be up ladders
- my cousin [[-Ignatius]] is expected on the 3rd, beds to be made
I admired [[+Hermione]]'s new glasses and got a kiss for it.
If only I had asked [[-Father]] about the war when I could.
[[+Bérénice]] m'a fait goûter son chutney, il faudrait plus de vinaigre.
Nothing from me to [[-Theodora]] this whole year, not even a postcard.
Met up with [[+Osman]] at the seed swap, he's looking for a bigger plot.
We're told [[-Sister Bernadette]] may be moved to Cork, I hope not.
Signed [[+Jarvis]]'s passport photo in the porch, he flies to Kenya next month.
Someone ought to check on [[-old Mrs Whitlock]] in this cold, I'll go on Thursday.
09:00 [[+Oberin Klara]] zeigte mir den Klostergarten, ich darf mir Stauden holen
- sobald der Rücken mitmacht, fahre ich zu [[-Vetter Korbinian]]
Lange mit [[+Ilse]] am Zaun gestanden, sie überlegt, ob sie verkaufen soll.
Was wohl [[-Henning]] zu der Sache sagen würde? Ich frage ihn, wenn er aus der Kur kommt.
- [[+Victorine]] m'a ramené du marché, elle cherche quelqu'un pour ses poules
J'aurais dû souhaiter sa fête à [[-Marius]], j'ai encore oublié.
Fait manger [[+Tante Albertine]] à midi, elle ne veut plus que de la compote.
Peut-être que [[-Léopoldine]] viendra passer Noël avec nous.
Explained to [[+Grace Adeyemi]] how the donor forms work, she'll run the desk from June.
Every time I see the swing I think I should ring [[-Dulcie]].
Walked up to the reservoir with [[+Hartley]] and [[+Jude]], we hope to do the whole round in May.
The surgery would like me to persuade [[-Mr Pettigrew]] to take his pills. Next week, then.
Popped over to [[+Nesta]] with beans, she was about to leave for bingo.
- dear [[-Lucinda]], I owe her at least four pages
- sorted the clothes bank with [[+Leonie]], she'd like more coats
- [[-Tristram]] doesn't know yet that his godfather is ill, I must write
Planted garlic with [[+Bram]], we should have a bed full by July.
Not sure that [[-Effie]] would want me to visit, I'll ask her son first.
08:15 [[+Gareth]] on the phone, he can't get the minibus started
- might ring [[-Ingrid]] about the cataract list one of these days
Walked home from mass with [[+Concepta]], who prays that [[-Malachy]] will stop drinking.
Bathed [[+Baby Wren]], she must learn to like it.
What with the frost and the burst pipe, I never got to [[-Dilys]]'s.
- [[+Hari]] joined me at the allotment gate, wants advice about blight
- I'm to ask [[-Granville]] for the loan of his marquee, says the committee
Had it confirmed by [[+Dr Faulkner]], I'll need new glasses.
A card for [[-Euphemia]] is lying here without a stamp, tomorrow then.
10:40 [[+Sunita]] and [[+Bel]] helped me move the piano, we'd never have managed alone
Funny how rarely one sees [[-Godfrey]] now that the practice is gone.
- weighed the honey with [[+Osbert]], he intends to enter it for the show
I've resolved to be kinder to [[-Mildred]] at the next meeting.
Took [[+Cousin Jethro]] through his prescriptions, he should drop two of them.
- mit [[+Onkel Albrecht]] Birnen geerntet, die Leiter sollte er nicht mehr nehmen
- [[-Frau Doktor Sievers]] wollte ich längst zu ihrer neuen Praxis gratulieren
Von [[+Hiltrud]] kam heute ein Päckchen mit Samen, hab mich gleich telefonisch bedankt.
12:30 [[+Schwiegersohn Jens]] hat mir den Drucker eingerichtet, ich soll ihn nicht anfassen
Den [[-Wiesners]] müssen wir noch sagen, dass das Gartenfest ausfällt.
Ob [[-Tochter Annika]] zu Ostern kommt, steht in den Sternen.
Bis zum Wochenende will ich mich bei [[-Gerlinde]] gemeldet haben.
- passé chercher [[+Zoé]] à l'école, elle veut un hamster
- dire à [[-Maître Carpentier]] que les papiers sont prêts, lundi au plus tard
Longue conversation avec [[+Bérengère]] sur le banc, elle songe à se remarier.
09:50 [[+Monsieur Abadie]] a sonné pour la haie, il faudra la couper
Cela fait trop longtemps que je n'ai pas vu [[-ma sœur Hortense]].
J'hésite à parler à [[-Gustave]] de ses analyses avant son voyage.
- [[+Theresa]] made me sit down and eat, she says I must slow down
Lovely to get a reply from [[+Ewan]] on my phone within the minute, he'll be at the show.
- have I really not congratulated [[-Anneliese]] on the baby? tomorrow
Next on the list to be invited: [[-the Ogilvies]] and [[-Canon Pryce]].
Stopped on the towpath for a chat with [[+Lorcan]] about his leeks, he may try mine.
J'aimerais bien entendre un jour la version de [[-Sidonie]].
- [[+Granddaughter Poppy]] rode on the barrow, again and again
11:00 to do: have [[-Mr Sharma]] look at the boiler before winter
[[+Eustace]] was waiting on my doorstep, he'd like me to read his test results.
- gossip at the bowls club is that [[-Mavis]] has won some money
Made up the spare bed with [[+Lorna]], her boys should be here by Friday.
I haven't the faintest idea where [[-Jolyon]] is living these days.
Pruned the wisteria under the eyes of [[+Miss Haversham]], she'd have cut it harder.
Sister-in-law trouble: somebody will have to mediate between [[-Hyacinth]] and [[-Moira]].
- drank [[+Piers]]'s sloe gin in his shed, I must not do that again
- long to see [[-Little Bea]] walk, she took her first steps on Monday
Talked [[+Keziah]] out of the diet, she should just walk more.
Before the summer is out I want to take [[-Brother Francis]] to Kew.
[[+Oona]] came into the charity shop and we had a good natter, she's hoping for grandchildren.
As soon as I can drive again, [[-Barbara]] will be my first port of call.
14:20 gave [[+Tomasz]] a lift to the job centre, he'll hear next week
Was told by [[+Bronwen]] at the till that [[-Elwyn]] is poorly again.
- read to [[+Miss Appleby]] and her class, they want more dragons
- promised myself I'd visit [[-Herbert]] this month, and the month's nearly over
Écossé les haricots avec [[+Mémé Lou]], elle oublie mon nom mais pas les chansons.
I suppose I'll be asked to speak to [[-Rafferty]], being the doctor in the family.
Stitched up [[+Nathan]]'s teddy while he watched, he expects a full recovery.
Pourquoi m'est-il si difficile de demander pardon à [[-Véronique]] ?
- [[+Clementine]] sent me her exam marks, I told her she could be proud
- still waiting for [[-Ravi]] to let us know about the minibus
19:30 supper at [[+Lady Cardew]]'s, she hopes to open the garden in June
L'avis de [[-Séraphin]] sur la radio me serait utile, mais il est en mer.
Raked leaves with [[+Digory]] and [[+Mina]], they jumped in every heap.
For the life of me I can't remember if I ever thanked [[-Nuala]], better write.
Went along with [[+Ruby]] to her scan, she'd rather not know if it's a boy.
- [[-Alasdair]] to be asked about lodging a student from October
Found [[+Wilfred]] in the hall without his stick, gave him what for.
I keep his chair free, but [[-Laurence]] will hardly come before Easter.
- [[+Yolanda]] and I manned the tea urn, we must get a bigger one
- if I were braver I'd tell [[-Hortensia]] what I think of her hedge
[[+Mungo]] dropped in with trout and would like to go up the river with me in May.
They were saying at the baker's that [[-Dr Whittaker]] means to retire.
Checked [[+Hope]]'s sugar levels after lunch, she has to cut down on cake.
- zum Kaffee bei [[+Waltraud]], ihr Enkel will Arzt werden
Heute wieder nicht dazu gekommen, [[-Burkhard]] anzurufen.
10:00 mit [[+Pfarrer Lenz]] das Erntedankfest besprochen, es fehlen noch Kürbisse
- [[-Nichte Leonore]] soll ja in Wien sehr glücklich sein, sagt man
[[+Enkel Moritz]] durfte heute den Rasen mähen, nächstes Mal muss er ihn auch rechen.
Ich sollte [[-Schwester Walburga]] wenigstens eine Karte schicken.
Habe [[+Dietlinde]] den Blutdruck gemessen, sie muss zum Hausarzt.
- je me suis promis de passer voir [[-Edmée]] avant l'hiver
Bêché le carré du fond avec [[+Ferdy]], demain j'aurai mal partout.
- [[+l'abbé Morin]] est venu prendre le thé, il voudrait des fleurs pour l'autel
Faudrait que j'aie le courage d'annoncer à [[-Adélaïde]] qu'on vend le verger.
17:15 [[+Quentin Leduc]] m'a rapporté l'échelle, on se revoit samedi
On m'a dit que [[-Placide]] ne quittait plus sa chambre.
- fed [[+Uncle Jock]] his supper on the ward, he might go home on Monday
It would do [[-Cosmo]] good to come and dig with us, I'll suggest it after the holidays.
Warned [[+Tansy]] off the foxgloves, she will have to wash her hands.
- [[-Harriet]] next week, [[-Dr Ling]] the week after, so much for retirement
16:00 [[+Ebele]] fetched me for the vaccination evening, we did ninety
I fear I shall have to disappoint [[-Cousin Phineas]] about Christmas.
- mended [[+Elodie]]'s bicycle with her, she hopes to ride to school
Can't say I look forward to telling [[-Crispin]] about the damage.
Opened the seed parcel with [[+Nan Doris]], she would plant everything at once.
Wie gern würde ich mit [[-Leopold Hahn]] wieder einmal musizieren.
- got a wave and then an hour's chat from [[+Sid]] at the bus shelter
- reminder: [[-Dr Okafor]] wants the old slides back by the end of June
Tasted the first broad beans with [[+Hilda]], they could have done with another week.
[[+Geraint]] answered my note by return, he will chair the meeting if [[-Owena]] can't.
- called in on [[+Mrs Nwosu]], her heating ought to be fixed by Monday
Nobody in the family has told [[-Aunt Hepzibah]] about the divorce so far.
- the school nurse would like [[-Imran]] to be seen, must arrange it
Worked the phones at the helpline with [[+Delia]], she wants to train as a counsellor.
I've been told to expect [[-Great-nephew Hugo]] for the whole of August.
07:45 [[+Alun]] rang about the swarm, I'll need a second hive
Planté les bulbes avec [[+Rosine]], puis offert un café à [[+Valentin]].
Ought I to tell [[-Sheridan]] what the consultant hinted at? Shall sleep on it.
- [[-Minnie]] never heard from me about the raffle, must put that right
Let [[+Cecil]] win at dominoes, he has to go in for his operation tomorrow.
With any luck [[-Romilly]] will bring the children over at half-term.
Took minutes while [[+Councillor Begum]] explained to me where the new beds should go.
- [[+Marnie]] wept on my shoulder, she mustn't blame herself for the fall
- [[-Percy]] is another one I have neglected shamefully
Picked [[+Hamza]] up from the hostel for his hearing, he must wait another week.
I'd intended to hand [[-Fenella]] the keys today but her train was cancelled.
13:45 met [[+Sister Joyce]] for soup; she may go back to Malawi
- no sign of life from [[-Gabriel]] since he left for the Andes
Kneaded dough with [[+Agatha]], it should have risen longer.
All week I've been composing a letter to [[-Lorelei]] in my head.
- [[+Great-grandson Otis]] was put in my arms, I hope to see him grow up
- have [[-Mr Fitch]] prune the limes before the sap rises, don't forget
Told [[+Beattie]] off for smoking at the gate, she'll give up after the exams.
At some point I'd like [[-Dr Cavendish]] to have my stethoscope.
Shared the shade with [[+Manoj]], he dreams of a polytunnel.
The hospital Friends hope that [[-Winnie]] will take the trolley from March.
- [[+Neil]] drove me to the garden centre, I must stop buying salvias
15:30 put off the visit to [[-Mr Garside]] once more, it's the stairs
Wrote out the dosage for [[+Auntie Kay]] in large letters and went through it with her.
It's his birthday on Sunday, so I should order something for [[-Nephew Lucas]].
[[+Tess]] thinks we should ask [[-Old Jack]] about the well, so she told me at the pump.
Held the ladder for [[+Clem]], he isn't supposed to climb at his age.
I am given to understand that [[-Philippa Dance]] is engaged again.
- had [[+Rafiq]] taste the rhubarb, he'd rather have dates
- still in two minds about recommending [[-Jonty]] for the board
Did the crossword with [[+Brother Leonard]], two clues will have to wait.
Poor [[-Ernestine]], I hear she can hardly see now, I should go.
09:10 [[+Nora Quinn]] came about her chest, I told her to ring the surgery
Sat up late with [[+Daughter-in-law Mei]], she may look for work in the spring.
In all the fuss I forgot to wish [[-Sister Carmel]] a happy feast day.
- mit [[+Hausmeister Pohl]] die Beete vermessen, er will Rhabarber
- ich muss mir überlegen, wie ich [[-Traudl]] für die Pflege danke
Die kleine [[+Mathilde]] hat mir beim Gießen geholfen und möchte ein eigenes Beet.
18:30 [[-Bruder Gottfried]] wartet auf meinen Rückruf, morgen also
Kaum war ich daheim, klingelte [[+Frau Obermeier]] und bat um Rat wegen ihrer Tabletten.
Hoffentlich finde ich bald Zeit für [[-Kunigunde]].
[[+Schwägerin Elfriede]] erzählte mir beim Mittagessen, dass [[-Rüdiger]] wieder heiraten will.
Man müsste [[-Ekkehard]] fragen, ob die Blutspende im Saal stattfinden kann.
- ai fait le tour du potager avec [[+Mélisande]], elle veut tout repeindre
- reparler à [[-Gontran]] du puits dès son retour
[[+Mon gendre Olivier]] m'a déposé à la gare, je devrai rentrer en bus.
Qu'est-ce que j'aimerais revoir [[-Constantin Roux]] et ses roses !
10:20 vu [[+Docteur Lemaire]] pour ma tension, il faut que je marche plus
Si seulement j'avais répondu plus tôt à [[-Philiberte]].
Trié des vêtements au Secours avec [[+Jeannine]], elle espère prendre sa retraite.
D'après la boulangère, [[-Amédée]] vend ses ruches.
- stood [[+Ivy]] a cup of tea after the clinic, her husband has to have a bypass
- must see whether [[-Kester]] and [[-Wynne]] can be talked into hearing aids
Netted the cherries with [[+Toby Marsh]], the birds will get them anyway.
Heaven knows when I'll next get up to Orkney to see [[-Inga]].
- [[+Rev. Stokes]] buttonholed me about the roof fund, I should have run
Of all my old colleagues it's [[-Benedikt]] I'd most like to see again.
12:10 traded marrows for eggs with [[+Farmer Giles]], he reckons it'll snow
I need to think how to put it to [[-Ottilie Brand]] that the choir is full.
Took the ferry across with [[+Muriel]] and [[+Ron]], they want to scatter the ashes in May.
A shame that [[-Cousin Tibor]] couldn't get a visa in time.
- [[+Alma]] kissed me goodbye at the station, she'll be back for the harvest
- can't go on ducking [[-Mrs Blenkinsop]], will call on her on Saturday
Discussed the burial plot with [[+my sister Eulalie]] on the phone, she'd prefer the yew side.
Mother always said one should write to [[-Cousin Adolphus]] at New Year, I never do.
17:30 [[+Kiran]] got me to look at his rash, he should see a dermatologist
Got as far as dialling [[-Gerald]]'s number, then hung up before it rang.
- scrubbed pots with [[+Bettany]], she thinks of [[-Leo]] every day
I have it from my son that [[-Ursuline]] is pregnant.
Visited [[+Jerome]] at the prison, he hopes for parole in the autumn.
- it's [[-Morris]] who should have the old wheelbarrow, I'll offer it to him some time
Made a scarecrow with [[+Bluebell]] and [[+Jago]], it ought to have a hat.
Tonight was to be my evening with [[-Alexandra]], but she's down with flu.
08:40 the carer, [[+Precious]], and I got him out of bed together, he mustn't fall again
Let me not forget that [[-Dr Pym]] needs an answer by the end of the month.
- [[+Lottie Mae]] sang for us in the day room, I'd like her to come weekly
- the idea is for [[-Nicholas]] to take over the plot when I'm past it
[[+Angharad]] paid me a visit and asked if I would be trustee, I shall think about it.
Sad news through the village: [[-Major Pell]] has had another heart attack.
Trimmed the box with [[+Eddie]], he'd like to try a peacock next.
- I do hope [[-Seraphina]] and [[-Jonas]] got home before the snow
11:20 [[+Gillian]] emailed the rota and I wrote back that I can't do Sundays
Haven't a clue what to say to [[-Raphael]] about his father, so I say nothing.
Strolled through the arboretum with [[+Cousin Lou]], she must have her foot seen to.
- gave [[+Abdi]] his first driving lesson, there will be others, God help me
- will soon need to ask [[-Wanda]] if she wants her jars back
Put [[+Grandma Ada]] to bed and she asked when [[-Grandpa]] was coming.
Maybe one of the grandchildren could explain to [[-Uncle Toby]] how the tablet works.
Was given a whole tray of pansies by [[+Mr Patel]], I shall have to find room.
I'd love to know what [[-Sister Ignatia]] makes of the new ward.
14:45 [[+Maximilian]] got stuck in the pear tree and I talked him down
- the reading group wants [[-Cordula]] back, someone should tell her
Ate [[+Suzette]]'s plum tart on her terrace, she'd like to move nearer the sea.
On reflection I should have told [[-Dr Beale]] years ago.
- dug in the compost with [[+Joss]], tomorrow we must do the beans
- [[-Edith]] on Friday without fail, flowers and an apology
Said goodnight to [[+Bunny]] on the phone, she can't wait for the holidays.
If [[-Matilda Crane]] doesn't turn up soon we'll have to find another cellist.
[[+Olga]] taught me to make borscht in the church hall, I might try it at home.
16:50 must look up [[-Sir Humphrey]] when I'm in town, he'd be hurt otherwise
A quiet hour among the roses with [[+Constance May]], we both miss [[-Edwin]].
Beim Unkrautjäten sagte mir [[+Friedhelm]], dass [[-Oda]] nun doch nach Bremen zieht.
- erst mit [[+Sieglinde]] Johannisbeeren gepflückt, [[-Arnulf]] muss ich noch welche bringen
Après la messe, [[+Germaine]] m'a demandé des nouvelles de [[-Bertrand]], je n'en ai pas.
Avant les vendanges, je voudrais inviter [[-Maxence]] et [[-Pélagie]].
`;
