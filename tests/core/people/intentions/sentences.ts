/** Sentences of a diary: wishes, duties, hearsay and worries, and contact told in the same words. They widened the rule. */
export const SENTENCES = `
I've been putting this off, but I really have to speak with [[-Norah]] about the rent.
It'd be lovely to have [[-Frank]] round once the garden is finished.
At some point I'll need to sit down with [[-Marcia]] and go through the accounts.
Can't bring myself to ring [[-Leonard]] after what happened at the party.
I keep telling myself I'll visit [[-Aunt Polly]], and then I don't.
Nobody at work seems to know where [[-Gerald]] went.
Had every intention of calling [[-Sheila]] on her birthday.
My sister tells me [[-Bradley]] has started smoking again.
The plan for Sunday is lunch with [[-Rosalind]] and a long walk.
I'm dying to know what [[-Kevin]] thought of the show.
Ought to drop [[-Mrs Finch]] a line about the hedge.
If I don't hear back from [[-Tobias]] by Friday I'll chase him.
Must get hold of [[-the plumber Dave]] before the weekend.
I haven't had a proper talk with [[-Elise]] in almost a year.
One of these days I'm going to tell [[-Marvin]] exactly what I think.
Sort of hoping to bump into [[-Helena]] at the conference.
Mum says I should be nicer to [[-Clara]].
Was about to phone [[-Ernest]] when the doorbell went.
Supposed to be meeting [[-Judy]] for lunch on Monday.
Still waiting for [[-Ahmed]] to get back to me about the contract.
Worried sick about [[-Lily]], her mother hasn't heard either.
Spent the whole evening wondering what to say to [[-Robert]].
[[-Megan]] was meant to come by but never showed.
[[-Hamish]] has apparently been made redundant.
Ran out of time to call [[-Bettina]] today.
I'd planned on stopping by [[-Wilma]]'s but it got dark.
Note to myself: thank [[-Percy]] for the tickets.
We'll have to invite [[-Sonia]] and [[-Max]] back soon.
I can hardly believe [[-Trevor]] is turning sixty next month.
Really looking forward to catching up with [[-Ingrid]] in June.
Thinking I might write [[-Otis]] a proper letter.
It's about time someone told [[-Rita]] the truth.
Couldn't get [[-Dexter]] on the phone, I'll try again later.
My goal for next week is to introduce myself to [[-Professor Lind]].
Everyone keeps asking me how [[-Jonah]] is and I have no idea.
Don't let me forget to pay [[-Alfie]] back.
Half of me wants to tell [[-Simon]], the other half doesn't.
Saw on Facebook that [[-Priya]] had her baby.
Reading [[-Tom]]'s old letters made me cry.
Dreamt about [[-Grandpa]] last night, he was young again.
It hurts that [[-Nina]] never answered my letter.
I said I'd help [[-Owen]] move on the 14th.
The kids have been asking when [[-Uncle Joe]] is coming.
Promised Mum I'd call [[-Aunt Edna]] before Christmas.
Reminder to self to send [[-Vicky]] the deposit.
Hoping [[-Lars]] remembers to bring the tent.
In two weeks I get to see [[-Miriam]] again.
I'll be seeing [[-Hugo]] at the wedding anyway.
Wrote a long email to [[-Patrick]] but didn't send it.
Feel guilty about not having visited [[-Mr Hobbs]] since the fall.
Do I tell [[-Vera]] or do I keep quiet?
Perhaps it would be best to let [[-Carl]] decide.
Rumours at the school that [[-Ms Tandy]] is leaving at Easter.
[[-Ralph]] still owes me forty quid.
Would have liked to thank [[-Gwyneth]] in person.
Ich habe [[-Tobias]] noch immer nicht zurückgerufen.
Demnächst muss ich mit [[-Frau Lenz]] über die Kündigung sprechen.
Hab mir fest vorgenommen, [[-Onkel Heinz]] zu besuchen.
Ich würde [[-Marlene]] so gern mal wiedersehen.
Angeblich zieht [[-Kai]] nach Hamburg.
Sollte [[-Petra]] endlich das Geld zurückgeben.
Wollte eigentlich mit [[-Jens]] ins Kino, aber er war krank.
Habe ganz vergessen, [[-Lisa]] zum Geburtstag zu gratulieren.
Morgen treffe ich [[-Stefan]] am Bahnhof.
Mama meint, ich solle [[-Oma Gerda]] öfter anrufen.
Wir warten noch auf die Antwort von [[-Herrn Vogt]].
Ich frage mich, wie es [[-Anja]] geht.
Beim nächsten Mal will ich [[-Uwe]] auf das Geld ansprechen.
Seit Monaten nichts von [[-Sabine]] gehört.
Es wird Zeit, dass ich [[-Martin]] die Wahrheit sage.
Il est grand temps que je rappelle [[-Michel]].
J'ai encore oublié de prévenir [[-Amandine]].
Je n'arrive pas à joindre [[-Laurent]].
Il paraît que [[-Sophie]] s'est mariée en secret.
J'aurais dû remercier [[-Gaston]] plus tôt.
Demain je vois [[-Claire]] au bureau.
Je pense souvent à [[-Lucien]], qu'est-il devenu ?
On va inviter [[-les Martin]] pour Pâques.
Pas encore répondu à [[-Valérie]].
J'ai promis à maman d'aller voir [[-tante Jeanne]].
Si seulement je pouvais parler à [[-papa]].
Je compte bien dire à [[-Hugo]] ce que j'en pense.
Talked for two hours with [[+Norah]] about her divorce.
[[+Frank]] came round with a bottle and we sat in the garden.
Sat down with [[+Marcia]] and went through the accounts.
Finally rang [[+Leonard]], it was easier than I thought.
[[+Aunt Polly]] let me win at Scrabble.
Got a call from [[+Gerald]], he needs me to sign something tomorrow.
Sheila's birthday: cake with [[+Sheila]] and her boys.
[[+Bradley]] admitted to me that he has started smoking again.
Lunch with [[+Rosalind]] followed by a long walk, we must do it more often.
[[+Kevin]] loved the show, we talked about it all the way home.
Dropped [[+Mrs Finch]] a line about the hedge and she wrote straight back.
Finally heard back from [[+Tobias]], he'll send it on Monday.
[[+Dave the plumber]] was here at eight and fixed the boiler.
Had a proper talk with [[+Elise]] at last.
I told [[+Marvin]] exactly what I think, he should know by now.
Bumped into [[+Helena]] at the conference and we had a drink.
Met [[+Judy]] for lunch, she hopes to retire in spring.
[[+Ahmed]] got back to me about the contract, we need two changes.
Held [[+Lily]] while she cried about her exams.
Argued with [[+Robert]] again, neither of us would give in.
[[+Megan]] came by after all and stayed till ten.
[[+Hamish]] told us over a pint that he might be made redundant.
Spent an hour on the phone with [[+Bettina]] who can't decide about the house.
Stopped by [[+Wilma]]'s on the way home and had some soup.
Thanked [[+Percy]] for the tickets, he wants to come along next time.
We had [[+Sonia]] and [[+Max]] over, should do it more often.
Celebrated with [[+Trevor]], who will be sixty in May.
Caught up with [[+Ingrid]], she is thinking about a new job.
A long letter from [[+Otis]] arrived, I'll answer it this weekend.
[[+Rita]] asked me whether I could lend her the car.
Picked [[+Dexter]] up from practice and heard all about the match.
Introduced myself to [[+Professor Lind]] after the lecture.
Paid [[+Alfie]] back over coffee.
[[+Simon]] and I walked along the canal, I didn't tell him.
[[+Priya]] brought the baby to the office, everyone wanted to hold her.
[[+Nina]] answered my letter, she'd like to come in August.
Helped [[+Owen]] move, my arms will hurt tomorrow.
[[+Uncle Joe]] is visiting, took the kids to the fair.
Went with [[+Aunt Edna]] to the doctor, he says she must rest.
[[+Vicky]] got the deposit and phoned to say thanks.
[[+Lars]] forgot the tent so we all slept in the car.
Said goodbye to [[+Miriam]] at the station, I will miss her.
Danced with [[+Hugo]] at the wedding.
Explained to [[+Patrick]] why I never sent the mail.
Read the paper to [[+Mr Hobbs]] for an hour, he wants me back on Thursday.
[[+Vera]] made me promise not to tell anyone.
[[+Ms Tandy]] stopped me at the gate to say she is leaving.
[[+Ralph]] paid me back at last.
Ended up at [[+Carl]]'s until three, should know better.
Gave [[+Nora]] a lift and promised to call her at the weekend.
Our neighbour [[+Bill]] helped me carry the wardrobe, I owe him a beer.
[[+Tess]] wants me to look after the cat, we agreed over tea.
Walked [[+Ella]] to school, tomorrow it is Peter's turn.
Over breakfast [[+Jim]] and I decided to sell the car.
[[+Ann]] and the girls stayed the night.
Interviewed [[+Dara]], I think we should hire her.
[[+Beth]] cut my hair, she wouldn't hear of a tip.
Squash with [[+Neil]]: lost again, need new shoes.
Watched the final with [[+Gus]], who never stopped talking.
[[+Mo]] rang to cancel but we ended up talking for an hour.
Habe mit [[+Tobias]] telefoniert, er will im Mai kommen.
Lange mit [[+Frau Lenz]] über die Kündigung gesprochen, ich muss bis Freitag antworten.
[[+Onkel Heinz]] war da und hat Kuchen mitgebracht.
Mit [[+Marlene]] im Café gesessen, wir sollten das öfter machen.
[[+Kai]] hat mir erzählt, dass er nach Hamburg zieht.
[[+Jens]] rief an, er kann am Samstag nicht.
[[+Stefan]] vom Bahnhof abgeholt.
War bei [[+Oma Gerda]], sie vergisst immer mehr.
[[+Herr Vogt]] hat endlich geantwortet und will die Pläne sehen.
Habe [[+Anja]] gefragt, ob sie mitkommen möchte.
Traf [[+Uwe]] auf dem Markt, er muss am Knie operiert werden.
Mit [[+Sabine]] spazieren gewesen, sie fehlt mir sonst so.
J'ai rappelé [[+Michel]], il viendra samedi.
[[+Amandine]] m'a prévenue qu'elle ne pourrait pas venir.
Bu un café avec [[+Laurent]], il faut qu'on se revoie.
[[+Sophie]] est venue dîner, on a beaucoup ri.
Remercié [[+Gaston]] pour son aide.
Vu [[+Claire]] au bureau, elle doit finir demain.
Longue promenade avec [[+Lucien]], il voudrait déménager.
[[+tante Jeanne]] nous a fait un gâteau.
Discuté avec [[+Hugo]] de ce qu'on devrait faire.
[[+Valérie]] m'a appelé pour savoir si je pouvais l'aider.
I'd meant to ask [[-Dora]] for the recipe but she left early.
Don't think I'll ever forgive [[-Stan]] for that.
Wouldn't it be fun to surprise [[-Nell]] with a cake?
The doctor wants to see [[-Eric]] again on the ninth.
From June on I'll share an office with [[-Bruce]].
I'm supposed to pick up [[-Hattie]] at six tomorrow.
As soon as the exams are over I'm taking [[-Josh]] fishing.
It crossed my mind to ask [[-Lydia]] for help.
Somebody ought to thank [[-Walter]] for the flowers.
Long since I've had any news of [[-Rowena]].
Have not yet found the right words for [[-Edwin]].
I swore I would never lend money to [[-Tim]] again.
Not a word from [[-Jenny]] all week.
They want me to train [[-Oliver]] starting Monday.
Got halfway through a message to [[-Nadine]] and deleted it.
Reckon I owe [[-Keith]] an apology.
Every time I pass the bakery I think of [[-Ida]].
If only [[-Ron]] had been here to see it.
Mother swears that [[-cousin Ted]] has won the lottery.
Word is that [[-Selina]] turned the job down.
Heard through Jack that [[-Olive]] broke her hip.
Read in the paper that [[-Arthur Bell]] had died.
Apparently there's something going on between [[-Kim]] and the boss.
I need someone like [[-Bea]] on the team.
My next job is to talk [[-Alan]] into it.
I can't decide whether to invite [[-Cora]].
Time to make a decision about [[-Rufus]].
Half thought of cycling over to [[-Glen]]'s but stayed in.
Thinking I should probably check on [[-Mrs Doyle]] tomorrow.
[[-Doug]] was supposed to bring the drill and didn't.
[[-Ella]] never got my postcard.
[[-Liam]] hasn't been himself lately, they say.
Said no more than a nod, so it hardly counts, but must really talk to [[-Jo]].
Never did manage to see [[-Hannah]] while I was in Leeds.
Postponed my call with [[-Duncan]] until Thursday.
Had to call off supper with [[-Fay]], migraine.
I meant it when I said we would visit [[-Gran]] in spring.
No chance of catching [[-Victor]] before he flies.
The thing to do is ask [[-Rob]] straight out.
Got up early to write to [[-Jan]], then cleaned the kitchen instead.
What would [[-Dad]] have said to all this?
I miss the evenings with [[-Paula]].
She asked me to give her regards to [[-Norman]].
Wanting to see [[-Zara]] so badly it hurts.
I wish [[-Ken]] lived nearer.
Es heißt, [[-Jutta]] habe gekündigt.
Ich hoffe, [[-Dirk]] meldet sich bald.
Eigentlich hätte ich [[-Tante Ilse]] schreiben müssen.
Vermutlich ruft [[-Bernd]] morgen an.
Ich traue mich nicht, [[-Lena]] anzusprechen.
Mir fehlt [[-Opa]] sehr.
Nächsten Samstag sind wir bei [[-Familie Kurz]] eingeladen.
Ich denke oft an [[-Rosi]].
Man müsste [[-Herrn Kranz]] mal die Meinung sagen.
Laut Ina ist [[-Rolf]] im Krankenhaus.
Ob [[-Hilde]] sich wohl freut?
Ich schulde [[-Ingo]] noch zwanzig Euro.
Konnte [[-Marta]] nicht erreichen.
Ich darf [[-Theo]] auf keinen Fall vergessen.
Habe vor, [[-Nele]] im Sommer zu besuchen.
Wir wollen [[-Ute]] mit einem Fest überraschen.
Statt [[-Erik]] anzurufen, habe ich aufgeräumt.
Je me demande ce que devient [[-Odile]].
Il faudra bien que je parle à [[-Marc]].
Je n'ai pas encore remercié [[-Chantal]].
On m'a dit que [[-Rémi]] avait déménagé.
J'aimerais tellement revoir [[-Nadia]].
J'ai failli appeler [[-Antoine]] hier soir.
Au lieu d'écrire à [[-Lise]], j'ai regardé la télé.
D'après Paul, [[-Denise]] serait enceinte.
Ne pas oublier de souhaiter son anniversaire à [[-Yves]].
Je devrais prendre des nouvelles de [[-Marthe]].
Je vais finir par dire ses quatre vérités à [[-Roger]].
Toujours rien de [[-Thomas]].
Impossible de joindre [[-Cécile]].
Samedi prochain nous dînons chez [[-les Dupont]].
Had a long chat with [[+Dora]], she will send me the recipe.
[[+Stan]] apologised and I forgave him, though I shouldn't have.
[[+Nell]] blew out the candles, I had tears in my eyes.
Took [[+Eric]] to the doctor, who wants to see him again.
Moved into the new office with [[+Bruce]], we need shelves.
Picked up [[+Hattie]] at six, she was starving.
Took [[+Josh]] fishing, he caught nothing and didn't mind.
Asked [[+Lydia]] for help and she came at once.
[[+Walter]] had left flowers on the desk; thanked him over lunch.
[[+Rowena]] sent me a long message about her travels.
Finally found the right words and told [[+Edwin]].
Lent [[+Tim]] fifty quid, I know I shouldn't.
[[+Jenny]] finally texted, she'd lost her phone.
Trained [[+Oliver]] on the till, he'll do.
[[+Nadine]] messaged first, and I answered.
Apologised to [[+Keith]], he'd forgotten all about it.
Had tea with [[+Ida]], who thinks she might sell the bakery.
Ran the marathon with [[+Ron]] cheering at every corner.
[[+cousin Ted]] was at Mum's, he says he has won the lottery.
Selina turned the job down, so I offered it to [[+Grace]].
Visited [[+Olive]] in hospital, she can't walk yet.
[[+Bea]] joined the team today, showed her round.
Talked [[+Alan]] into it, he will start in May.
Invited [[+Cora]] when I saw her at the shop.
Cycled over to [[+Glen]]'s and we played records until midnight.
Checked on [[+Mrs Doyle]], she needs new batteries for the alarm.
[[+Doug]] brought the drill and we put up the shelves.
Nodded off on [[+Liam]]'s sofa, he put a blanket over me.
[[+Jo]] and I had it out at last, we ought to have done that before.
Saw [[+Hannah]] in Leeds, she'd love to come to us for New Year.
Quick call with [[+Duncan]], he wants a decision.
Supper at [[+Fay]]'s, must ask her for the name of that wine.
Gran was asleep but I sat with [[+Grandad]] for a bit.
Caught [[+Victor]] before he flew, he will call when he lands.
Asked [[+Rob]] straight out and he said he would.
Coffee with [[+Jan]] who should really leave that man.
Played with [[+Zara]] on the floor, she can say my name now.
[[+Ken]] drove all the way to see me.
Two hours with [[+Paula]] going over the budget that nobody wants to sign.
[[+Norman]] sends his regards, he phoned about the will.
[[+Jutta]] hat mir beim Mittagessen gesagt, dass sie kündigen will.
[[+Dirk]] hat sich gemeldet, wir sehen uns Freitag.
Mit [[+Tante Ilse]] Marmelade gekocht, ich soll zwei Gläser mitnehmen.
[[+Bernd]] rief an und fragte, ob ich ihm helfen könnte.
Habe [[+Lena]] angesprochen, war gar nicht schlimm.
Bei [[+Familie Kurz]] gewesen, nächstes Mal kommen sie zu uns.
Mit [[+Nele]] gefrühstückt, bevor sie zum Zug musste.
Habe [[+Herrn Kranz]] die Meinung gesagt.
[[+Ingo]] zwanzig Euro zurückgegeben.
[[+Ute]] war völlig überrascht, wir haben bis drei gefeiert.
Rencontré [[+Odile]] à la gare, elle va bientôt se marier.
J'ai enfin parlé à [[+Marc]].
[[+Chantal]] est passée, je lui ai rendu ses clés.
[[+Rémi]] nous a aidés à déménager le piano.
Déjeuné avec [[+Nadia]], on devrait se voir plus souvent.
[[+Antoine]] a appelé pour dire qu'il ne viendrait pas.
Écrit une longue lettre à [[+Lise]] et postée.
Joué aux cartes avec [[+Marthe]], elle triche toujours.
[[+Cécile]] m'a montré ses dessins.
Dîner chez [[+les Dupont]], il faut les inviter à notre tour.
The neighbours complain that [[-Gary]] plays the drums at night.
I regret never having asked [[-Grandma]] about the war.
Mum insists that [[-Louise]] is coming for Christmas.
Trying to think of something nice to do for [[-Sally]].
I'd sooner eat my hat than apologise to [[-Barry]].
My homework from therapy: write to [[-Dad]].
Every year I tell myself to send [[-Miss Hart]] a card.
Sooner or later someone will have to face [[-Conrad]].
I'm in two minds about inviting [[-Diane]].
A visit to [[-Uncle Rob]] is long overdue.
[[-Fred]] and I were going to meet but the trains were off.
Nothing would make me happier than seeing [[-Lottie]] again.
Looking at flights to visit [[-Sven]] in Bergen.
The wedding of [[-Amy]] and [[-Jack]] is only three weeks away.
Not once this month have I managed to get hold of [[-Denise]].
I have half a mind to report [[-Colin]].
Pretended to be out when [[-Mrs Gale]] rang the bell.
It would break my heart to lose [[-Nan]].
How is it that I always forget to answer [[-Claudia]]?
Friday: dinner with [[-the Hendersons]], bring wine.
I'm afraid [[-Edith]] won't last the winter.
She told me that [[-Roger]] and [[-Sue]] are moving to France.
I gather from the newsletter that [[-Dr Pym]] has retired.
Kept meaning to text [[-Joel]] and kept not doing it.
Whenever I'm in Leeds I mean to look up [[-Nathan]].
Unless it rains we're visiting [[-Grandpa Lou]] on Sunday.
I was hoping to catch [[-Isla]] after class, but she'd gone.
My boss would like me to mentor [[-Ravi]].
Bought a birthday card for [[-Martha]], must post it.
Could do with a chat with [[-Bill]], to be honest.
There's no way I'm going to lend [[-Terry]] the car.
Got to remember [[-Leo]]'s inhaler tomorrow.
Supper alone, missing [[-Harriet]].
According to her mother, [[-Poppy]] is doing fine in Spain.
Thought a lot about [[-Neil]] and his boys today.
Seeing [[-Cath]] tomorrow at ten, finally.
Ready to give [[-Max]] a piece of my mind.
Better ring [[-Vince]] first thing.
He says [[-Donna]] never forgave him.
Word on the street: [[-Kit]] is opening a bar.
The less I say to [[-Mike]] the better.
Half past nine and I still haven't rung [[-Lou]].
I need to be kinder to [[-Ben]].
Why didn't I just tell [[-Amir]]?
Next on my list is [[-Aunt Flo]].
Two unanswered messages from [[-Kate]], I feel awful.
They might have told [[-Ollie]] already.
If [[-Sara]] asks, I'll say yes.
I've decided to forgive [[-Ted]].
We're thinking of asking [[-Lynn]] to be treasurer.
Dad would have wanted me to look after [[-Pip]].
Ich überlege, ob ich [[-Jörg]] einladen soll.
Irgendjemand muss [[-Frau Blum]] Bescheid sagen.
Mein Bruder behauptet, [[-Karin]] sei schwanger.
Ich vermisse [[-Lotte]] jeden Tag.
Ich konnte mich nicht überwinden, [[-Rainer]] anzurufen.
Wann habe ich [[-Ellen]] eigentlich zuletzt gesehen?
Ich werde [[-Moritz]] morgen die Unterlagen bringen.
Hoffentlich kommt [[-Jakob]] gut an.
Am Freitag wollen wir mit [[-Klaus]] grillen.
Ich sollte öfter bei [[-Mama]] vorbeigehen.
Schon wieder vergessen, [[-Olaf]] zu danken.
Nach allem, was man hört, hat [[-Tina]] geheiratet.
Gerne hätte ich [[-Vera]] noch gesehen.
Ohne [[-Paul]] ist es still hier.
Es tut mir leid, dass ich [[-Hanna]] nie geantwortet habe.
Je m'inquiète pour [[-Luc]], personne ne l'a vu.
Maman dit que [[-Pauline]] a retrouvé du travail.
J'ai envie d'inviter [[-Rose]] au cinéma.
Il me tarde de revoir [[-Émile]].
Quelqu'un doit prévenir [[-Mme Girard]].
J'ai raté [[-Alain]] de cinq minutes.
Je me suis promis d'appeler [[-Inès]] avant dimanche.
Nous irons voir [[-Mémé]] à Noël.
Qui va oser dire la vérité à [[-Serge]] ?
Je ne sais plus quoi dire à [[-Marion]].
J'attends toujours la réponse de [[-Fabrice]].
Tant que je n'aurai pas vu [[-Julie]], je ne dormirai pas.
Rentré trop tard pour téléphoner à [[-Léon]].
Un jour je raconterai tout à [[-Zoé]].
[[+Gary]] knocked to say sorry about the drums.
Asked [[+Grandma]] about the war and she told me things I had never heard.
[[+Louise]] confirmed she is coming for Christmas.
Planned the party with [[+Sally]] over lunch.
Apologised to [[+Barry]] in front of everyone.
Over cake, [[+Miss Hart]] asked what I plan to do after school.
[[+Conrad]] walked into my office and asked if I could cover for him.
[[+Diane]] accepted the invitation, she can't wait.
[[+Uncle Rob]] beat me at cribbage, I let him think I tried.
Waited with [[+Fred]] for the train that never came.
Went to see [[+Lottie]] in her new flat, I want one just like it.
Stayed with [[+Sven]] in Bergen, hope to go back in summer.
[[+Amy]] tried on the dress for me, it needs taking in.
Got hold of [[+Denise]] after three attempts.
[[+Mrs Gale]] rang the bell and wouldn't stop talking.
Sat with [[+Nan]] while she slept.
[[+Claudia]] replied that she'd rather come in May.
Dinner with [[+the Hendersons]], who are thinking of moving.
Read to [[+Edith]], who might not last the winter.
[[+Roger]] and [[+Sue]] told us they are moving to France.
[[+Dr Pym]] checked my knee and said I should rest it.
Texted [[+Joel]] back and forth all evening about whether to go.
Looked up [[+Nathan]] in Leeds, must do that every year.
[[+Grandpa Lou]] needed help with the shed, so I drove over.
Caught [[+Isla]] after class, she can help.
First session with [[+Ravi]], he wants to learn everything at once.
Gave [[+Martha]] her card, she nearly cried.
A good chat with [[+Bill]], just what I needed.
Lent [[+Terry]] the car, hope I don't regret it.
Helped [[+Leo]] with his homework, we need a better lamp.
[[+Harriet]] called from Rome, misses the cat.
Two emails from [[+Poppy]] today, she is doing fine.
Told [[+Neil]] how sorry I was and that he could always call.
[[+Cath]] turned up at ten with croissants.
Gave [[+Max]] a piece of my mind, he should have known.
[[+Vince]] thanked me for ringing him.
[[+Donna]] says she never forgave him, we sat there until dark.
Opening night at [[+Kit]]'s bar, he hugged everyone.
Had words with [[+Mike]], I should learn to count to ten.
Rang [[+Lou]] at half past nine, she was already asleep but got up.
Took [[+Ben]] sledging, his gloves will need replacing.
Confessed everything to [[+Amir]], who wasn't even angry.
Spent the afternoon at [[+Aunt Flo]]'s sorting photos she wants to throw out.
Called [[+Kate]] and explained why I never wrote.
[[+Ollie]] wondered aloud whether we could all go camping.
Agreed with [[+Sara]] that we'd wait until spring.
Forgave [[+Ted]] over a pint, about time.
Asked [[+Lynn]] to be treasurer, she wants to think about it.
Bathed [[+Pip]] and put her to bed, she wouldn't sleep.
Met up with [[+Anton]] before the meeting to go through what we need.
Sang with [[+Ida]] in the car because she couldn't sleep.
[[+Jörg]] hat zugesagt, er bringt den Salat mit.
Mit [[+Frau Blum]] gesprochen, sie weiß jetzt Bescheid.
[[+Karin]] hat mir verraten, dass sie schwanger ist.
[[+Rainer]] nach langer Zeit angerufen, er hätte fast geweint.
[[+Ellen]] beim Bäcker getroffen, sie muss umziehen.
[[+Moritz]] die Unterlagen gebracht.
[[+Jakob]] ist gut angekommen und hat gleich angerufen.
Mit [[+Klaus]] gegrillt, morgen wird er vierzig.
Bei [[+Mama]] vorbeigeschaut, sie will einen neuen Herd.
[[+Tina]] erzählte uns von der Hochzeit.
Den Nachmittag mit [[+Vera]] im Garten verbracht, sie würde gern bleiben.
[[+Paul]] kam spät nach Hause und wollte nicht reden, also haben wir gespielt.
Passé la soirée avec [[+Luc]], il va mieux.
[[+Pauline]] m'a annoncé qu'elle a retrouvé du travail.
Emmené [[+Rose]] au cinéma, elle veut y retourner.
Retrouvé [[+Émile]] à la gare, on s'est embrassés.
Prévenu [[+Mme Girard]] que le colis arrivera demain.
[[+Alain]] m'attendait devant la porte.
Avec [[+Inès]], on a décidé de partir en mai.
Goûter chez [[+Mémé]], elle oublie tout.
Expliqué à [[+Serge]] pourquoi je ne peux pas venir.
[[+Marion]] a pleuré dans mes bras, je ne savais pas quoi dire.
[[+Fabrice]] a enfin répondu, il faut que je signe lundi.
`;
