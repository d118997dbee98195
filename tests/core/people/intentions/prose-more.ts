/** Prose of daily notes in three languages: duties, wishes and hearsay in one clause, contact in the next. It widened the rule. */
export const PROSE_MORE = `
- walked the dog with [[+Hattie]], we should really do it more often
The idea is to visit [[-Marguerite]] over half term
Visited [[+Uncle Ray]], he asked me when I was planning to settle down, as always
Seit Wochen nehme ich mir vor, [[-Ulrike]] zu schreiben
14:00 on a préparé le voyage avec [[+Élodie]], il faudra réserver vite
Ce matin [[+Adèle]] m'a rappelé que je lui devais un déjeuner, alors on y est allées
After weeks of meaning to I went across the road and introduced myself to [[+Ludo]]
Someone needs to let [[-Ian]] know the room has changed, probably me
- [[+Dylan]] dropped in and promised he'd ask [[-Kate]] about the van
Beat [[+Quentin]] at chess again, he demands a rematch next week
Washed [[+Edith]]'s hair for her and she told me to remind her son about the window
Still waiting to hear from [[-Roxanne]], I'll chase her on Friday
Postponed the visit to [[-Winifred]] to next Sunday, my cold is no better
J'ai dit à [[+Thibault]] qu'il devrait se reposer, il a haussé les épaules
[[+Karim]] est passé prendre la perceuse, il la rendra samedi
I finally did what I'd been meaning to do all year and took [[+Walter]] fishing
- told [[+Ruth]] I would need another week, she was kind about it
- showed [[+Emeka]] the new flat and he hoped aloud for a housewarming
Gave [[+Nell]] her injection at eight, she asked if the nurse would come tomorrow
Thanked [[+Bridget]] in person for the loan, which I will pay back in June
Helped [[+Bernie]] move the sofa and he promised me a curry in return
[[+Tilda]] woke us at five asking whether it was tomorrow yet
- das Gespräch mit [[-Herrn Vogt]] schiebe ich weiter vor mir her
J'espère voir [[-Margaux]] à Lyon en mai
17:45 I was going to call [[-Wanda]] on the way home and forgot
Ran into [[+Mrs. Okafor]] at the bakery and she told me all about her hip
Habe [[+Steffen]] beim Mittagessen gesagt, dass er sich endlich krankmelden soll
- had tea with [[+Phyllis]], and she'd heard at church that [[-Norma]] is getting married
Un de ces jours il faudra que je parle franchement à [[-Estelle]]
On m'a raconté que [[-Madame Leroux]] vendait la maison
My neighbour [[+Enid]] asked if I could take her parcel in tomorrow, stayed chatting for ages
Drove [[+Granddad]] to the eye clinic and we waited two hours for ten minutes
[[+Theo]] wrote that he wished I'd been there, made me cry a bit
08:45 [[+Chloe]] rang in sick, will probably be off all week
- sorted the rota with [[+Bev]], we need two more people for nights
Sat with [[+Dad]] for an hour, he thought it was 1987 and asked when the train would leave
must ring [[-Trevor]] about the boiler
Played cards with [[+Iris]] until ten, she hopes the snow will hold
- need to write to [[-Hugo]] and say thank you properly
Managed to reach [[+Phil]] at last, he will send the contract tonight
still haven't replied to [[-Norman]], it's getting embarrassing
- had coffee with [[+Anders]], who is planning to sell the boat
Didn't get round to phoning [[-Piotr]], too wiped out after the shift
17:20 [[+Kofi]] dropped off the keys and stayed for a cup of tea
Thinking I might invite [[-Caro]] to the cabin this summer
Handed the report to [[+Mr. Sandhu]], who will read it on the plane
Wish I could talk to [[-Ben]] about all this
- [[+Lars]] replied at last, he needs the samples before Easter
Apparently [[-Russell]] has handed in his notice, it's all over the office
Swam with [[+Petra]] before work, water freezing, she insisted it was lovely
- I want to sit down with [[-Ahmed]] next week and go through his goals
- [[+Jonah]] needed help with fractions so we sat at the table till bedtime
I've been putting off the talk with [[-Gareth]] and put it off again today
Said goodbye to [[+Mateo]] at the gate, hope the flight is on time
- it would be good to loop in [[-Valerie]] before we commit to anything
12:00 ate with [[+Devon]] on the roof, he's thinking of quitting
Feeling guilty that I never wrote to [[-Elspeth]] after the funeral
Dès que les examens seront finis, j'irai voir [[-Papi]]
Croisé [[+Monsieur Ferrand]] dans l'escalier, il m'a parlé des travaux pendant vingt minutes
16:40 caught [[+Ingrid]] in the corridor and we agreed the draft will go out tomorrow
18:30 pas le temps d'appeler [[-Rachid]], je le ferai demain
- 1:1 with [[+Meera]] was mostly about whether she should apply for the lead role
Promené les chiens avec [[+Flore]] et [[+Baptiste]], on a failli devoir rentrer à la nage
One of these days I have to tell [[-Lou]] the truth
[[+Viktor]] knocked at seven to ask whether we'd be willing to feed his cat
It's about time I got in touch with [[-Craig]]
Lent [[+Xavi]] my tent, he thought they might go up the Cairngorms
Sooner or later I'll have to answer [[-Rosalind]]'s letter
21:30 too late now, I'll message [[-Dina]] in the morning
Maybe I'll ask [[-Hal]] to help with the roof
Let's see whether I can catch [[-Martin]] on Monday
It was on my list to get back to [[-Selma]] and the day just vanished
- [[+Coach Barnes]] told me I need to rest, I told him I won't
- had a row with [[+Kirsten]] on the phone over who was supposed to book the hall
Can't keep avoiding [[-Melissa]], I need to speak to her this week
I thought [[+Wes]] looked tired when he opened the door, made him tea before we started on the shelves
Next week I'm going to have lunch with [[-Imogen]], if she's free
Spent the evening with [[+Cass]] planning what she should say at the tribunal
Would have liked to see [[-Leo]] today but he's away until Tuesday
[[+Mum]] phoned while I was meant to be writing, we talked for an hour
bumped into [[+Felix]] on the tram, we said we'd get a beer soon
- had the difficult talk with [[+Simone]] that I'd been putting off for weeks
- before the deadline I have to get a signature from [[-Dean Foster]]
Apologised to [[+Leila]] for not calling sooner, she said I needn't have worried
I'd better warn [[-Duncan]] about the delay, first thing Monday
- [[+Annika]] emailed her comments, most of them I will have to take on
Everyone says [[-Kenji]] is doing well in Osaka
Borrowed a drill from [[+Stan]], must give it back by Saturday
Longing to see [[-Milan]] again, eleven more days
Rehearsed with [[+Amos]] until the caretaker threw us out
As soon as the kids are back at school I'll get together with [[-Dot]]
- [[+Dr. Hale]] wants me to come back in six weeks and says I should sleep more
Decided that I will write to [[-Geraldine]] this weekend and settle it
After class [[+Noor]] asked me to be her lab partner and I said yes
13:00 someone on the ward mentioned that [[-Sister Joan]] is retiring
told [[+Fern]] about the job, she thinks I must take it
Looking forward to meeting [[-Zadie]] at the conference in June
Called [[+Beatriz]] from the car park because I needed someone to shout at
Put off ringing [[-Bronwyn]] once more, coward that I am
I asked [[+Greta]] if she'd look after the twins on the 12th and she agreed
[[+Kim]] asked me to call the bank tomorrow before noon
Studied with [[+Zoe]] in the library, we should have started two weeks ago
I told myself I'd thank [[-Esther]] and of course I didn't
We should have [[-Barney]] and the kids over soon
Someday I want to walk the coast path with [[-Linnea]]
According to the newsletter [[-Dr. Weiss]] will be running the clinic from April
I hope to catch up with [[-Bashir]] when he's over in spring
- would love to get [[-Yara]]'s opinion on the draft, must send it to her
09:00 supervision with [[+Prof. Lindqvist]] went better than I feared, she thinks I must cut chapter two
08:20 I have to remember to ask [[-Penny]] for the projector
If I had any courage I would tell [[-Marisol]] how I feel
Tempted to write to [[-Ellen]] but I don't know what I'd say
11:15 we agreed in the meeting that somebody should approach [[-Councillor Webb]]
Rumour has it [[-Vince]] is getting the Berlin job
I'll need to check with [[-Raj]] before I sign anything
Never managed to get hold of [[-Lydia]], will try again Wednesday
No energy left to write to [[-Thea]], but I must, I must
My plan is to ask [[-Shauna]] for a reference when term starts
- I am going to have to have a word with [[-Keith]] about the noise, not today though
Argued with [[+Liv]] about the plan, then we made it up over chips
I ought to have called [[-Amira]] today, I know, I know
Picked up [[+Lottie]] from nursery, she asked to see the ducks so we saw the ducks
Should I write to [[-Polly]] or let it lie? Let it lie, for now
Finally wrote back to [[+Auntie Mo]], three pages, should have done it months ago
- the group wants me to contact [[-Ottilie]] about the hall, will do so after the holidays
15:10 reviewed the grant text with [[+Farid]], he'll ask for an extension
I would give a lot to hear [[-Grandma]]'s voice once more
Fixed [[+Otis]]'s bike with him in the yard, wheel will need truing
Only two weeks until I finally get to see [[-Soren]]
Ended up on the late bus with [[+Rafa]], who owes everyone an explanation and gave me one
- asked [[+Lena]] to ring [[-Milo]] about the spare keys
10:05 [[+Gwen]] presented to us, asked her afterwards how she'd planned the study
Had dinner with [[+Ayesha]] and afterwards thought I should write to [[-Conrad]] as well
Texted back and forth with [[+Robin]] about whether to postpone the hike
Took the train up with [[+Harvey]] and [[+Suki]], they asked me to be godfather
should call [[-Sam]] about the deposit before it gets silly
I should get [[-Toby]] and [[-Alice]] together for a drink, they'd like each other
I keep meaning to ask [[-Alma]] how the surgery went
Neither [[-Fiona]] nor [[-Bruce]] has had an answer from me yet, I'll write to both on Sunday
hoping to see [[-Bella]] in May if the tickets come down
Rang [[+Cecily]], who thinks [[-Hamish]] ought to see a doctor
I really ought to visit [[-Aunt Sheila]] before the winter
Hope to visit [[-Ola]] and [[-Bjarne]] in Bergen when the ferry runs again
- will email [[-Prof. Adeyemi]] once the figures are done
Waited with [[+Abel]] for the results and told him I'd ring [[-Clara]] when there's news
I owe [[-Jess]] a call, have owed it since Christmas
Talked [[+Mina]] out of resigning, she'll sleep on it and decide tomorrow
- planned the whole Lisbon trip with [[+Ana]] over a pot of soup
- changed [[+Mr. Abbott]]'s dressing, he asked whether he'd ever have to thank me, I said no
Somebody at the party said [[-Monique]] is back in town
[[+Hannelore]] called twice about the invoice, second time I had to admit I'd lost it
Planning to meet [[-Sofie]] on the 19th if my shift allows
Made up with [[+Tina]], I'd thought she would never speak to me again but she hugged me
Why can't I just pick up the phone and call [[-Dad]]
It turned out that [[+Cleo]] had been hoping to see me too, so we stayed on at the pub
Reminded myself for the tenth time to text [[-Kwame]]
Couldn't sleep so I rang [[+Maeve]] in Sydney and we talked till it got light
got a long voice message from [[+Teo]], he's hoping to start again in March
Before work I took [[+Alfie]] to his swimming lesson, he needed three reminders to find his goggles
Remember that I promised to ring [[-Opal]] on her birthday, which is Thursday
Wouldn't it be nice to spend a weekend with [[-Florian]] again, just the two of us
we cooked with [[+Saskia]] and burnt the rice, must buy a new pot
The kids keep asking when we will visit [[-Cousin Ada]], soon, I hope
Promised [[+Eli]] over breakfast that we will go to the zoo on Sunday
Zoom with [[+Hiro]] dropped three times so we finished by phone
If the weather holds I'd like to go climbing with [[-Kai]] on Saturday
- [[+Katrin]] hat mich gebeten, morgen die Heizung ablesen zu lassen
I heard from the girls at work that [[-Tanya]] had her baby
Asked [[+Delphine]] whether she plans to stay in the lab, she said no straight away
- I'm supposed to call [[-Mr. Petrov]] back, will do it first thing tomorrow
[[+Malte]] kam vorbei und wollte wissen, ob wir im Sommer mitfahren werden
Skipped the gym and had a pint with [[+Declan]] instead
Auf dem Markt [[+Herrn Brandt]] getroffen, er schuldet mir immer noch die Leiter
Meant to stop by [[-Ernest]]'s today but the rain decided otherwise
Mit [[+Cem]] in der Bibliothek gelernt, wir müssen morgen früher anfangen
- intend to bring this up with [[-Rashid]] at the next retro
- [[+Dr. Kessler]] meinte vorhin in der Sprechstunde, ich müsse mehr trinken
Dreamt of the old house and thought I should phone [[-Nan]] more often
Habe [[+Lotte]] versprochen, dass wir am Sonntag Waffeln backen, sie hat gejubelt
Hopefully [[-Astrid]] can meet me in Copenhagen in the autumn
[[+Sabine]] hat geschrieben, sie kann erst nächste Woche liefern
Wondering whether to ask [[-Cyril]] to be a witness, I'll sleep on it
- habe [[+Birte]] gefragt, ob sie die Vertretung übernimmt, und sie hat zugesagt
The nurse told us that [[-Mabel]] in the next room had a bad night
Von [[+Thorsten]] kam heute eine lange Mail, er plant den Wechsel nach Wien
- got an earful from [[+Agnes]] because I'd forgotten to ring on Sunday
muss dringend [[-Holger]] anrufen wegen der Versicherung
I must not forget to tell [[-Freya]] about the vaccination date
Hab [[-Moritz]] immer noch nicht geantwortet, langsam wird es peinlich
- might be worth asking [[-Stella]] whether she has the old slides
Habe gehört, dass [[-Detlef]] wieder im Krankenhaus liegt
Haven't called [[-Ivan]] yet, don't even know how to begin
22:00 zu müde, ich rufe [[-Papa]] morgen an
I miss [[-Paloma]], I ought to write
Wollte eigentlich bei [[-Gerd]] vorbeischauen, hab es dann doch gelassen
It's been months and I still need to return [[-Ned]]'s call
Man müsste [[-Bernd]] mal fragen, ob er die Pumpe noch hat
- I should really apologise to [[-Colin]] when I next see him
- interviewed [[+Tamsin Boyd]] at ten, she wanted to know when we would decide
Skyped with [[+Abuela]], she wants photos, I must print some
07:50 drove in with [[+Len]], who thinks we ought to ask for a raise
Bin [[-Dörte]] noch einen Anruf schuldig
Watched the match at [[+Zoltan]]'s with him, must admit his couch is better than ours
- es heißt, [[-Professor Hahn]] gehe zum Sommer in Rente
Our supervisor [[+Jutta]] asked us both to stay late, so we stayed late with her
Nicht dazu gekommen, [[-Ludger]] zurückzurufen, also morgen
- before I hand this in I want to run it past [[-Dr. Mbeki]]
Hadn't planned on company but [[+Max]] turned up with pizza and we ended up talking till one
Mir fehlt [[-Elif]], ich will sie bald besuchen
- have been meaning to have [[-Angus]] round since we moved in
Habe [[+Gudrun]] heute gebeten, dass sie [[-Paul]] wegen der Schlüssel anruft
Once the thesis is in I shall take [[-Birgit]] out for a proper dinner
Vorhin hat mich [[+Hendrik]] angerufen, er braucht bis morgen meine Zahlen
Paired with [[+Sunil]] on the flaky test, we think it's the clock, should know tomorrow
- [[+Nadia]] rang, she hopes to be out of hospital by the weekend
j'ai dû rappeler [[+Benoît]] deux fois avant qu'il décroche
- war mit [[+Heike]] schwimmen, das sollten wir öfter machen
Déjeuné avec [[+Camille]], elle espère obtenir sa mutation en juin
[[+Annegret]] rief an, ich soll ihr am Freitag beim Umzug helfen
14:15 [[+Priya]] came by my desk and wants the numbers by Friday, I said I'd try
Heute endlich bei [[+Wiebke]] entschuldigt, das wollte ich schon lange tun
Couldn't face calling [[-Doug]] tonight, tomorrow then
- vu [[+Sandrine]] au labo, elle pense qu'on doit tout refaire
Some time this month I have got to see [[-Dr. Novak]] about the knee
Enfin présenté mes excuses à [[+Hélène]], je lui devais bien ça
Thought about calling [[-Errol]], didn't
J'ai promis à [[+Zélie]] ce soir en la couchant qu'on irait à la mer
Want to surprise [[-Gus]] with a visit on his fiftieth next month
Eigentlich wollte ich schreiben, aber dann stand [[+Fritzi]] vor der Tür und wir haben gekocht
09:15 [[+Inès]] m'a appelée pour me prévenir qu'elle serait en retard
Ich habe [[+Gitta]] daran erinnert, dass sie noch zum Amt muss, sie hat nur gestöhnt
Couru avec [[+Mathilde]] au bord du canal, on devrait le faire plus souvent
- ich sollte [[-Tante Erika]] mal wieder besuchen
- we need to bring [[-Tariq]] up to speed before he starts on the first
Reçu un message de [[+Ousmane]], il compte revenir au printemps
12:30 lunched with [[+Babak]] and [[+Nora]], who must be the slowest eaters alive
- je dois absolument écrire à [[-Noémie]]
Spoke to [[+Marlene]] this afternoon and must still speak to [[-Geoff]]
J'aimerais bien revoir [[-Clotilde]] avant l'été
heard about [[-Luca]] from [[+Jo]] when we met for lunch, he's split up with his wife
Ich darf nicht vergessen, [[-Frau Yilmaz]] wegen des Elternabends zu schreiben
- il serait temps que je rende visite à [[-Tonton Marcel]]
had to ring [[+Tom]] twice before he picked up
told [[+Bo]] she should rest that ankle, she only laughed at me
Will nächste Woche mit [[-Svenja]] über die Stelle reden
Irgendwann muss ich [[-Ansgar]] die Wahrheit sagen
Dire que je n'ai toujours pas remercié [[-Odile]], il faut que je le fasse
Sobald die Prüfung vorbei ist, treffe ich mich mit [[-Emre]]
- [[+Rob]] and I argued about whose turn it is to phone the landlord
[[+Graham]] reminded me on the phone that I still owe him forty quid
When I got home [[+Nils]] was waiting on the steps with a bottle
Selon les collègues, [[-Damien]] serait en arrêt maladie
Schade, dass [[-Hanno]] so weit weg wohnt, ich sollte ihm schreiben
- went over the ethics form with [[+Miriam]], next I have to get [[-Prof. Tran]] to sign it
Je dois une réponse à [[-Violette]] depuis trois semaines
We laughed a lot tonight, [[+Sheena]] and [[+Dougal]] should go on stage
Quelqu'un devrait prévenir [[-Jérôme]] que la salle a changé
Have to confess everything to [[-Maddy]] at some point, just not this week
Zum ersten Mal seit Monaten habe ich [[+Marlies]] umarmt, ich hätte viel früher hinfahren sollen
- pris un café avec [[+Capucine]], qui m'a appris que [[-Rémi]] partait au Canada
Read in the paper that [[-Judge Carmody]] has stepped down
Vielleicht frage ich [[-Marit]], ob sie mir das Auto leiht
Met [[+Oliver]] at the station, he'd been waiting half an hour and was in a foul mood
Waited forty minutes for [[+Jules]] outside the cinema but when she turned up she had doughnuts so all was forgiven
- [[+Perrine]] m'a montré comment remplir le dossier, je dois le rendre vendredi
Word is that [[-Dominic]] broke his leg skiing
Wrote to [[+Harriet]] to say I won't be able to come to the wedding
- wir haben mit [[+Kalle]] das Zelt geflickt, nächstes Jahr muss ein neues her
[[+Joanna]] stopped me after mass and asked me to read next week
Nothing much today except that [[+Corinne]] came over and we watched the rain
[[+Mamie]] a téléphoné, elle veut qu'on vienne à Pâques
Toujours pas répondu à [[-Gérard]], j'ai honte
Went round to [[+Maggie]] to ask about the fence and came away with a jar of jam
Ça fait des semaines que je remets mon coup de fil à [[-Bruno]]
Lunch with [[+Marco]] ran long because he needed to get the divorce off his chest
J'ai écrit à [[+Gaspard]] ce matin pour lui dire que je ne pourrai pas venir
Mit [[+Oma]] telefoniert, sie hofft auf besseres Wetter
- [[+Docteur Aubry]] m'a reçue et m'a dit que je devais marcher davantage
Den ganzen Nachmittag mit [[+Opa Karl]] im Garten gesessen, er fragte dreimal, wann Mutter kommt
[[+Carlos]] called to say the part will arrive Monday
From what I gather [[-Sandro]] isn't speaking to his brother any more
Je voulais téléphoner à [[-Agathe]], je n'ai pas eu le courage
- j’ai longuement discuté avec [[+Bastien]] sur ce qu'il faudrait changer dans l'équipe
Il faut que j'appelle [[-Sylvain]] pour la chaudière
- hoffe, dass ich [[-Ronja]] im Mai in Leipzig sehe
Helped [[+Ravi]] and [[+Lucinda]] carry boxes all day, my back will make me pay tomorrow
Called [[+Reuben]] and thanked him, now I only have to write to [[-Lorna]]
Würde so gern mal wieder mit [[-Nele]] wandern gehen
18:00 [[+Yannick]] abgeholt, er musste auf mich warten und war beleidigt
10:30 mit [[+Frau Albers]] den Plan für das nächste Quartal durchgesprochen
J'ai demandé à [[+Nolwenn]] de prévenir [[-Achille]] pour dimanche, elle le fera ce soir
- [[+Maud]] m'a demandé de passer à la banque demain
- je compte demander à [[-Yves]] s'il peut me prêter sa remorque
Paraît que [[-Fabrice]] a quitté sa femme
[[+Patrick]] told me on the phone that [[-Denise]] is moving to Cork
I owed [[+Pat]] an apology and today I went over and made it
- [[+Ibrahim]] texted this morning that he can't make the retreat
musste bei [[+Jürgen]] dreimal klingeln, bis er aufgemacht hat
- got [[+Perry]] to promise in person that he will fix the gutter
Mit [[+Isa]] und [[+Jonte]] bis Mitternacht gespielt, morgen muss ich früh raus
Accompagné [[+Tata Jo]] chez le dentiste, il faudra y retourner dans un mois
Counted stock with [[+Gil]] until my eyes hurt, we will need a bigger shelf
Vivement samedi que je retrouve enfin [[-Salomé]]
Angeblich hat [[-Corinna]] gekündigt, erzählt man in der Kantine
How is [[-Clem]] doing, I wonder, I should just call and find out
Si j'osais, j'écrirais à [[-Armand]]
[[+Silvia]] walked me through the budget, there's a hole we will have to fill
- encore oublié de rappeler [[-Solange]], demain sans faute
- [[+Vera]] told me on the bus this morning I need to call [[-Mr. Finch]] before the lease runs out
J'avais prévu de passer chez [[-Henri]], ce sera pour la semaine prochaine
Elle me manque, [[-Lucie]], je devrais lui écrire
Attendu [[+Loïc]] une heure à la gare, il est descendu du train tout sourire
Je pensais travailler mais [[+Fanny]] a débarqué avec des crêpes
- [[+Tilmann]] hat mir beim Kaffee erzählt, dass [[-Rieke]] schwanger ist
11:30 [[+Yusuf]] showed me how to set up the rig, I need to practise
Defended the plan in front of [[+Director Osei]], who wants a shorter one
Nous avons répété avec [[+Tristan]], il voudrait recommencer demain
Je me demande si je devrais inviter [[-Quitterie]] pour le réveillon
Ich überlege, ob ich [[-Jana]] zum Geburtstag einlade
Nach der Schicht noch mit [[+Radek]] ein Bier getrunken, er will kündigen
`;
