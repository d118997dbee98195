/** Logs of work in whole sentences, in three languages, by somebody who had not seen the rule. They widened it. */
export const WORK_LOGS = `
Spent the morning with [[+Priya]] untangling the billing export, and she wants to move the whole job to Go next quarter.
I must get back to [[-Marcus]] about the budget before he goes on leave.
Standup was short because [[-Oluwaseun]] was off sick again.
[[+Hannah]] caught me at the coffee machine and asked if I'd consider leading the migration.
- Remind myself: [[-Dr. Abara]] needs the signed consent forms by Thursday.
08:50 Handover from [[+Sister Maureen]], bed 4 had a rough night.
The handover sheet was in [[-Maureen]]'s handwriting but she had already left when I came on.
[[+Tomasz]] and I rehung the barn door; it still sticks at the bottom.
If the oak doesn't come by Friday I'll have to ring [[-Tomasz]] and put the job off.
Interviewed a candidate together with [[+Yuki]], who thought he was too sure of himself.
Lunch with [[+Dana]], who says [[-Erik]] has been offered the Copenhagen post.
According to the grapevine [[-Rashid]] is out by Christmas.
Wrote a long mail to [[+Prof. Lindqvist]] explaining why the second cohort must be dropped.
Started a mail to [[-Prof. Lindqvist]] and deleted it, will try again when I'm less cross.
Still no word from [[-Beatriz]] on the contract.
At last a reply from [[+Beatriz]]: she will sign if we drop clause nine.
Parents' evening. [[+Mrs. Okafor]] cried a little when I told her how far Chidi has come.
I keep thinking about what [[-Mrs. Okafor]] said last week.
10:15 [[+Gareth]] rang from the site, the slab has cracked.
Asked Lena to find out whether [[-Gareth]] has insurance for that sort of thing.
Read the first sixty pages of [[-Kahneman]] on the train, useful for the decision workshop.
[[+Ines]] showed me how she tunes the detector, which took me a whole year to learn the wrong way.
We could really use someone like [[-Ines]] on the evening shift.
Dropped the chisels off at [[+Walt]]'s shop and stayed for a beer with him.
Left the chisels in [[-Walt]]'s letterbox since the shop was shut.
Didn't manage to see [[-Nkechi]], her train was cancelled and she turned round.
Code review with [[+Anders]]: he'd rather I split the module before anybody else touches it.
Have to tell [[-Anders]] that the module won't be split this sprint.
Should [[-Sofia]] be on the steering group, or is that asking for trouble?
[[+Sofia]] said yes to the steering group, on the phone just now!
Private: Mum's hip is worse, and it's [[-Aunt Vera]] who will have to drive her because I can't.
Private: [[+Aunt Vera]] phoned during the board call and I took it anyway.
Two hours of whiteboarding with [[+Mei-Ling]] and [[+Joao]], nobody was hungry afterwards.
Pitched to [[+Charles Whitby]] this morning; he nodded a lot and promised nothing.
Tomorrow we pitch to [[-Charles Whitby]], slides are still a mess.
[[-Fatima]] is due back from maternity leave on the 3rd, have to clear her desk of my junk.
Walked home with [[+Fatima]] and we agreed that neither of us likes the new rota.
The new rota was [[-Fatima]]'s idea, they say.
- told [[+Kwame]] his thesis draft isn't ready and that I want chapter three by May
- chapter three of [[-Kwame]] still outstanding
My 1:1 with [[-Stefan]] was moved to next week for the third time.
My 1:1 with [[+Stefan]] went over by forty minutes since he wanted to talk about his divorce.
Funny how much the new intern resembles [[-Jolene]].
Sat next to [[+Jolene]] in the fire-safety training and we giggled like schoolgirls.
[[+Dr. Petrov]] did the ward round with us and wants [[-Dr. Sayed]] from cardiology consulted before the weekend.
Helped [[+Mr. Haines]] with his breakfast, he asked again when his daughter would come.
[[-Mr. Haines]]'s daughter brought a cake for the team.
I was supposed to train [[-Callum]] on the lathe today but he never turned up.
Trained [[+Callum]] on the lathe, he's got steady hands and no patience.
Would love to hire [[-Amara]], if only we had the runway.
Offered [[+Amara]] the job over a terrible cappuccino; she wants a week to think.
Yesterday [[-Bill]] told me the kiln was fine, today it tripped the breaker twice.
Had it out with [[+Bill]] about the kiln.
"You worry too much," says [[+Rosalind]], handing me the invoice.
[[-Rosalind]] used to say that a late invoice is a lost one.
Waited for [[-Henrik]] till half six, then locked up.
[[+Henrik]] let me in because I'd forgotten my badge, third time this month.
Could someone please tell [[-Henrik]] to stop leaving the soldering iron on!
Message from [[+Zeynep]]: samples arrived thawed. Day ruined.
Ordered new dry ice so that [[-Zeynep]] won't have to cope with thawed samples again.
Zoom with [[+Ravi]] and the Bangalore folks, he plans to come over in June.
I wonder wether [[-Ravi]] will really come over in June.
Grading until ten. [[-Noah]]'s essay was the only one that made me laugh.
[[+Noah]] stayed after class to say he isn't going to university after all.
If I were [[-Deborah]] I'd have walked out of that meeting.
After the meeting [[+Deborah]] pulled me aside and asked why I hadn't backed her up.
Swapped my Saturday with [[+Lupe]], she was in the break room and looked exhausted.
Need to find somebody to swap with, maybe [[-Lupe]].
Picked up the boards from [[+old Jenkins]] who wouldn't take any money for them.
Somebody said [[-old Jenkins]] is selling the sawmill.
Dinner at [[+Pete]] and [[+Carol]]'s, too much wine for a Tuesday, and both of them think I should quit.
It's our turn to invite [[-Pete]] and [[-Carol]], remember to pick a date.
16:30 [[+Siobhan]] came by with the lab books and stayed until the lights went out.
[[-Siobhan]] won't be joining us on the field trip, Lars tells everyone.
Nobody has seen [[-Lars]] since the audit.
I apologised to [[+Lars]] for yesterday's mail, he shrugged it off.
Must apologise to [[-Lars]].
The grant is through!! First person I told was [[+Miriam]], she screamed down the phone.
The grant is through, can't wait to see the face of [[-Miriam]] on Monday.
Went over the numbers again with [[+Ahmed]] becuase the bank had found a hole in them.
The bank wants [[-Ahmed]] to sign as well, that'll take another week.
I have asked to [[+Mr. Tanaka]] if we can delay the delivery and he answered very polite no.
Today I am thinking lot about my old boss [[-Mr. Tanaka]], he would know what to do.
My colleague [[+Agnieszka]] explained me the new software, now I understand the half of it.
In the booking list for the new machine I kept the first slot free for [[-Agnieszka]].
No lunch, only a sandwich in the van with [[+Dougie]] while it hailed.
[[-Dougie]]'s van has been blocking the yard since Monday, keys nowhere to be found.
[[+Nurse Adeyemi]] and I turned the patient in 12 every two hours, my back is gone.
Asked [[+Nurse Adeyemi]] whether [[-Dr. Collins]] had signed the chart; he hadn't.
Paged [[-Dr. Collins]] four times, no answer.
[[+Dr. Collins]] finally answered his pager, grumpy, but came down to look at the wound.
Long day. Texted [[+Ben]] that I'd be late, he wrote back with a picture of the burnt lasagne.
Forgot to text [[-Ben]] that I'd be late. Again.
Booked the room for the talk with [[-Helena Ruiz]] on the 14th.
[[+Helena Ruiz]] gave her talk in our seminar and took me apart in the discussion, kindly.
Watched the recording of [[-Helena Ruiz]]'s talk at double speed.
Our landlord [[+Mr. Duarte]] stood in the workshop at eight and wants more rent.
Showed [[+Mr. Duarte]] the damp behind the racks and got a grunt, plus a promise to send [[-his plumber Vasco]] round.
Being nagged by [[+Kirsty]] about timesheets all morning did not improve my mood.
Timesheets are to go to [[-Kirsty]] from now on.
Delegated the press release to [[+Omar]], who'd hoped to be spared.
The press release is waiting on [[-Omar]].
In the corridor I bumped into [[+Wendy]], whom I hadn't seen since the merger.
Nobody at the reunion knew where [[-Wendy]] had ended up.
[[+Tariq]] drove us to Leeds and we fixed the client's server between two thunderstorms.
Unlike [[-Tariq]], I have never enjoyed driving.
Heute zwei Stunden mit [[+Katrin]] am Antrag gesessen, jetzt steht wenigstens die Gliederung.
Den Antrag muss [[-Katrin]] noch gegenlesen.
- [[+Herrn Yilmaz]] die neue Fräse vorgeführt, er überlegt noch
- Angebot für [[-Herrn Yilmaz]] schreiben, spätestens Mittwoch
Ob [[-Jonas]] die Prüfung geschafft hat, weiß hier keiner.
[[+Jonas]] kam strahlend in die Werkstatt: Prüfung bestanden!
07:30 Übergabe durch [[+Schwester Gabi]], ruhige Nacht.
Seit [[-Schwester Gabi]] in Rente ist, klappt die Übergabe nicht mehr.
Elternsprechtag, [[+Frau Kowalski]] war als Erste da und wollte gleich den Schulwechsel besprechen.
Ich hatte mit [[-Frau Kowalski]] gerechnet, aber sie hat den Termin sausen lassen.
Mit [[+Sven]] in der Kantine gegessen, der erzählt, dass [[-Birgit]] nach Leipzig geht.
[[-Birgit]] soll ja nach Leipzig gehen, heißt es.
Habe [[+Birgit]] direkt gefragt, sie geht tatsächlich nach Leipzig.
Vor lauter Mails nicht dazu gekommen, [[-Opa Heinz]] anzurufen.
Abends noch mit [[+Opa Heinz]] telefoniert, er will im Frühjahr die Bienen abgeben.
Das Seminar von [[-Prof. Stein]] fällt nächste Woche aus.
[[+Prof. Stein]] hat mir heute geschrieben, dass sie das Zweitgutachten übernimmt.
Ich warte immer noch auf die Unterschrift von [[-Dr. Wenzel]].
Bei [[+Dr. Wenzel]] vorbeigegangen und die Unterschrift gleich mitgenommen, er war bester Laune.
Wenn alles gut geht, fängt [[-Mehmet]] im August bei uns an.
[[+Mehmet]] war zum Probearbeiten da, sehr geschickt, redet wenig.
Ärger mit [[+Ralf]], weil er schon wieder ohne Helm auf dem Gerüst stand.
Man müsste [[-Ralf]] mal eine Abmahnung schicken.
Der Vorschlag stammt noch von [[-Annegret]], die ist aber längst nicht mehr da.
Kurz mit [[+Annegret]] und [[+Luise]] den Dienstplan umgeworfen, weil zwei krank sind.
[[-Luise]] hat nächsten Dienstag Geburtstag, Blumen besorgen!
Privat: [[+Tante Rosi]] stand mit einem Korb Zwetschgen vor der Bürotür.
Privat: geträumt, [[-Tante Rosi]] wäre meine Chefin.
Zum Glück hat mir [[+Pawel]] beim Ausladen geholfen, allein wäre ich noch dran.
[[-Pawel]] ist diese Woche auf Montage in Graz.
Das Werkzeug gehört [[-Pawel]], also vorsichtig damit.
Nachmittags Videocall, [[+Nadine]] meint, wir sollten [[-Holger]] aus dem Verteiler nehmen.
Vielleicht sollte ich [[-Holger]] doch noch eine Chance geben.
[[+Holger]] hat sich heute entschuldigt, das hätte ich nicht erwartet.
Réunion de service ce matin, [[+Claire]] et moi avons défendu le nouveau planning contre tout le monde.
Il faudra que je parle du planning à [[-Claire]].
J'ai passé l'après-midi à relire le rapport avec [[+Thibault]], on n'est pas d'accord sur la conclusion.
Le rapport de [[-Thibault]] traîne toujours sur mon bureau.
[[+Mme Lefèvre]] m'a appelé à propos de son fils, qui ne veut plus venir en cours.
Pas de nouvelles de [[-Mme Lefèvre]], son fils était encore absent.
- rappeler [[-M. Benali]] pour le devis de l'escalier
- eu [[+M. Benali]] au téléphone, il accepte le devis mais veut du chêne
Croisé [[+Solène]] dans l'ascenseur ; elle compte poser sa démission en mars.
Paraît que [[-Solène]] va poser sa démission.
Sans [[-Solène]], l'équipe tiendrait trois semaines, pas plus.
Garde de nuit avec [[+Aminata]], deux entrées et pas une minute pour le café.
Demain garde de nuit avec [[-Aminata]], au moins on rira.
Le docteur [[-Morel]] n'est pas passé, encore une visite sautée.
Le [[+Dr Morel]] est passé vers onze heures et nous avons revu ensemble les traitements de la 7.
J'aurais dû écouter [[-Papa]] et apprendre la plomberie.
Déjeuner rapide avec [[+Papa]], il trouve que je travaille trop.
Envoyé à [[+Yasmine]] la version 3, elle m'a répondu par un simple pouce.
La version 3, je l'enverrai à [[-Yasmine]] quand elle sera propre.
Qui va remplacer [[-Gérard]] à l'atelier ? Personne n'en parle.
[[+Gérard]] m'a montré une dernière fois comment affûter la scie à ruban.
L'établi de [[-Gérard]] est resté vide toute la journée.
Café avec [[+Lucile]], qui a appris que [[-Fabrice]] se remarie.
Fabuleux : [[+Fabrice]] est venu lui-même nous annoncer son mariage.
On attendait [[-Fabrice]] pour signer, il est resté coincé à Lyon.
Je me demande si [[-Ngozi]] acceptera de reprendre les TP.
[[+Ngozi]] accepte de reprendre les TP, elle me l'a dit en sortant de la cantine.
Chez le notaire avec [[+mon associé Karim]], trois heures de paperasse.
Le notaire réclame une pièce que seul [[-Karim]] peut fournir.
Dit à [[+Karim]] que je voulais lever le pied l'an prochain.
Un jour il faudra bien que je dise à [[-Karim]] que je veux lever le pied.
Perso : l'anniversaire de [[-Mamie Jo]] est samedi, ne pas oublier le train.
Perso : [[+Mamie Jo]] m'a tenue une heure au téléphone pour me raconter son voisin.
Before the shop opened [[+Ottilie]] and I had already blown two vases and cracked one.
It was only on the tram home that I realised I'd never thanked [[-Ottilie]].
[[+Vikram]] reckons we can ship on the ninth provided [[-Leila]] finishes the translations.
Let [[+Leila]] talk me into chairing the panel, God help me.
Nobody but [[-Leila]] knows the password to the old archive.
[[+Dr. Osei]] dictated three letters to me between two patients, one of them for [[-Mrs. Pell]].
Sat with [[+Mrs. Pell]] until the porter came, holding her hand mostly.
[[-Mrs. Pell]] was discharged over the weekend while I was off.
For the life of me I can't remember what I promised [[-Giorgos]].
Got an earful from [[+Giorgos]] over the late delivery.
17:05 on the phone w/ [[+Trish]], she'd like the sign in green after all
The sign is to be green now because that's what [[-Trish]] likes, apparently.
Spent my lunch break choosing a farewell gift for [[-Malcolm]].
Handed [[+Malcolm]] his farewell gift, a barometer, and he was speechless for once.
My plan is to show [[-Xiaoyu]] the ropes, then step back by autumn.
Showed [[+Xiaoyu]] the ropes this afternoon, literally, she's joining the rigging crew.
Would [[-Edith]] mind if I used her data set? To be cleared up.
"Use whatever you like", was [[+Edith]]'s answer when I asked her about the data set over tea.
[[+Robbie]] had the whole crew in stitches and me too, I should take him along more often.
No [[-Robbie]] today, so we were a man short on the roof.
I'd rather not involve [[-Legal Linda]] unless it gets nasty.
It got nasty, so I spent an hour with [[+Legal Linda]] going through the contract.
Did the stocktake with [[+Femi]]; we're eleven bags of lime short and he blames [[-the Polish Adam]].
- [[-Femi]]: review overdue since March
- [[+Femi]]: did his review at last, he wants to learn estimating
[[+Ruth]] covered my playground duty and I took her Year 4s in return, we compared notes at the gate.
Rumour in the staff room has it that [[-Ruth]] is applying for deputy head.
Whether [[-the Head]] will like my proposal is another question.
Was called in by [[+the Head]] about the broken window.
Our investor [[+Björn]] wrote at 5 am (!) that he's in for another two hundred.
Sent no update to [[-Björn]] this month, feeling guilty.
The deck needs a slide on churn, otherwise [[-Björn]] is going to tear us apart.
I've been avoiding [[-Candice]] all week.
Couldn't avoid [[+Candice]] any longer: she was waiting at my desk with the spreadsheet.
Showed the prototype to [[+Hamza]] and [[+Elif]], he loved it and she wanted to know who'd pay for it.
Neither [[-Hamza]] nor [[-Elif]] made it to the demo.
Caught up with [[+Hamza]] by video, mostly about how [[-Elif]] could be relieved of support duty.
[[+Inspector Doyle]] went through the kitchen with a torch and had me open every fridge.
The letter says [[-Inspector Doyle]] will be here some time between Monday and Friday. Helpful.
Thank heavens for [[+Sunita]], who stood in the rain with me till the tow truck came.
Thank heavens for [[-Sunita]]'s old manual, page 40 had the fix.
On the train to Basel I shared a table with [[+Marguerite]] and we finally outlined the joint paper.
The joint paper with [[-Marguerite]] has been lying untouched since July.
Reviewer two must be [[-Halvorsen]], nobody else cites himself that much.
At the poster session [[+Halvorsen]] shook my hand and said he had been my reviewer two.
Rewrote the intro along the lines of [[-Halvorsen]] (2019).
You should have seen [[+Gus]] when I told him he'd got the permanent post!
Can't tell [[-Gus]] yet, HR hasn't signed off.
[[+Gus]] asked me point blank about the post and I had to lie to him.
Good thing [[-Gus]] wasn't there to hear it.
Exam board dragged on; [[+Prof. Nakagawa]] argued with me over half a mark, and [[-Dr. Reyes]] sent apologies.
Does anyone know if [[-Dr. Reyes]] still takes PhD students?
Had myself checked by [[+Dr. Reyes]] after the fall from the ladder, only bruises.
Private: row with [[+Jen]] at breakfast about the mortgage, went to work with a stone in my stomach.
Private: I miss [[-Jen]] already and she's only been gone since Sunday.
Private. What do I give [[-Jen]] for our tenth?
Private: made it up with [[+Jen]], we ate chips on the pier.
My daughter played at [[-Lottie]]'s after school so I could finish the tender.
Drove [[+Lottie]] and her cello to the audition before work, she hummed all the way.
Picked the girls up late; [[+Lottie's mum]] invited me in and we ended up discussing solar panels.
The hens got out, [[+Farmer Prosser]] and I chased them round the polytunnel for half an hour.
One of [[-Farmer Prosser]]'s ewes is in our rye again.
[[+Abdi]] translating, I explained the treatment to [[+Mrs. Warsame]], who wants to sleep on it.
We've got to get an interpreter for [[-Mrs. Warsame]], maybe [[-Abdi]].
Turns out [[-Abdi]] did a degree in pharmacy back home, the agency told me.
Today learned from [[+Abdi]] that he did a degree in pharmacy back home.
[[-Quentin]] still hasn't filed his expenses and finance is grumbling.
Threatened [[+Quentin]] with the auditors, in jest, and he filed his expenses on the spot.
Slept badly. Kept rehearsing what to say to [[-Ms. Achterberg]].
It went well: [[+Ms. Achterberg]] listened, took notes and even smiled.
What would [[-Ms. Achterberg]] have done with this class, I wonder.
[[+Nils]] begged off at noon with a toothache, but not before we'd planed all the planks.
Because of his tooth [[-Nils]] stayed at home, and I planed the lot by myself.
Taught [[+little Sam]] to splice rope, he intends to teach [[-his nan]] next.
Pulled [[+Teodora]] off the Acme account, she took it better than I'd feared.
How am I supposed to pull [[-Teodora]] off the Acme account without a scene?
From [[+Teodora]] a curt note at noon: Acme had rung her anyway.
Ran the numbers past [[+Uncle Femi]] on WhatsApp, he thinks we're overpaying for the lease.
When I retire I want a workshop like [[-Uncle Femi]]'s.
Six years ago today [[-Desmond]] and I signed the papers for this place.
Raised a glass with [[+Desmond]] to six years of this place.
[[+Desmond]] let slip that [[-the Carters]] mean to sell next door.
Saw the light on at [[-the Carters]] when I left, they must be back.
Jam session after closing time with [[+Big Tony]] on the spoons.
If [[-Big Tony]] shows his face here again I'm calling the brewery.
I am very happy because [[+Olena]] has said me that my english is better now.
I want that [[-Olena]] correct my report but she have holiday until Thursday.
With [[+Señor Vidal]] we have looked all the plans and he is agree with the stairs.
It lacks only the stamp of [[-Señor Vidal]].
The chief has decided that [[-Paolo]] goes to Turin insted of me.
At the lunch [[+Paolo]] has confessed me he don't want go to Turin.
Fixed the autoclave myself, [[-Ivan]] would be proud.
[[+Ivan]] talked me through the autoclave repair over the phone, bless him.
09:20 [[+Constance]] on line two, furious, I gave her [[-Nigel]]'s home number.
Not a squeak from [[-Nigel]] about the missing pallets.
Took the blame in front of [[+Nigel]] so that [[-young Kieran]] keeps his apprenticeship.
Gave [[+young Kieran]] a lift to the bus, he chattered the whole way about engines.
[[+Kieran]] dropped a vice on my foot and then fussed over me like a mother hen.
Wanted to ask [[-Kieran]] about Saturday but he had clocked off.
Asked [[+Philippa]] about Saturday, she can't, and she doubts [[-Rory]] can.
Rory's locker is full of [[-Philippa]]'s yarn, don't ask.
Played five-a-side with the accounts lot, [[+Rory]] broke his glasses on my elbow.
[[+Rory]] and [[+Philippa]] roped me into the quiz team over elevenses.
Note to self: never again schedule [[-Ursula]] and [[-Bernard]] on the same shift.
Broke up a quarrel between [[+Ursula]] and [[+Bernard]], sent them both out for air.
Voted for [[-Bernard]] as safety rep by post, no idea whether he even wants it.
At half past four [[+Bernard]] and I gave up on the gearbox and went for pie.
It took [[+Bernard]] all of two minutes to find the fault I'd been swearing at, I merely held the lamp.
Compared with [[-Chidinma]] I write the dullest lab notes in the institute.
[[+Chidinma]] lent me her notes, we chatted about how [[-her supervisor Holt]] never answers mail.
Erst nach der Schicht kam ich dazu, mit [[+Melanie]] über den Urlaub zu reden.
Urlaub abgelehnt. Wahrscheinlich steckt [[-Melanie]] dahinter.
Dass [[-Dieter]] kündigen würde, hätte ich nie gedacht; steht heute im Rundschreiben.
[[+Dieter]] hat mir unter vier Augen gesagt, dass er kündigen will.
Wer sagt es [[-Dieter]]? Ich jedenfalls nicht.
Mit [[+Meister Brandl]] das Furnier ausgesucht, er will Nussbaum, ich Kirsche.
Ein Satz von [[-Meister Brandl]] geht mir nicht aus dem Kopf: Holz verzeiht nichts.
11:40 Rückruf von [[+Frau Dr. Öztürk]], die Werte von [[-Herrn Lamprecht]] sind besser.
[[+Herr Lamprecht]] war heute zum ersten Mal wieder auf den Beinen, wir sind zusammen bis zum Fenster gegangen.
Der Sohn von [[-Herrn Lamprecht]] hat sich bei der Station beschwert.
Für [[-Herrn Lamprecht]] noch den Transport bestellen!
Am liebsten würde ich alles hinschmeißen und zu [[-Maren]] nach Husum fahren.
Überraschung in der Mittagspause: [[+Maren]] aus Husum saß in der Kantine und wir haben gequatscht, bis der Chef kam.
[[+Cem]] und [[+Lisa]] beim Sprint-Review, beide wollen, dass ich die Moderation abgebe.
Eigentlich sollten [[-Cem]] und [[-Lisa]] die Demo machen, beide krankgemeldet.
Die Demo hab ich dann an [[-Cem]]s Rechner gemacht.
Von [[+Cem]] kam eine Sprachnachricht, er hustet fürchterlich und bleibt bis Freitag zu Hause.
- Frage an [[-Prof. Adler]]: darf ich die Daten anonymisiert veröffentlichen?
- [[+Prof. Adler]] gefragt, ich darf die Daten veröffentlichen
Habe mich bei [[+Ingrid]] ausgeheult, sie hat nur zugehört und Tee gekocht.
Bei [[-Ingrid]] müsste ich mich auch mal wieder melden.
Die 8b war unmöglich, nur [[+Finn]] kam hinterher und hat sich bei mir entschuldigt.
Anruf bei den Eltern von [[-Finn]] verschoben.
Leider [[-Frau Hoffmann]] nicht angetroffen, zweimal umsonst geklingelt.
Hausbesuch bei [[+Frau Hoffmann]], Verband gewechselt, sie hofft, dass [[-ihr Enkel Leon]] bald kommt.
Die Rechnung ging laut Buchhaltung an [[-Tobias]], der weiß bestimmt wieder von nichts.
[[+Tobias]] rückte erst nach langem Bohren damit heraus, wo die Rechnung liegt.
Nach Feierabend mit [[+Murat]] zwei Stunden am Moped geschraubt, und dann fehlte die Dichtung.
Dichtung fürs Moped bestellt, dann kann [[-Murat]] endlich weitermachen.
Dank [[+Murat]], der mir am Telefon jeden Handgriff ansagte, läuft die Pumpe wieder.
Beim Bäcker [[+Frau Nowak]] getroffen, die mich gleich wegen der Heizung löcherte.
Privat: Streit mit [[+Anja]], es ging mal wieder um [[-meine Mutter]].
Privat: Heute vor einem Jahr ist [[-Vater]] gestorben, konnte mich kaum konzentrieren.
Privat: mit [[+Anja]] am Grab gewesen, danach doch noch ins Büro.
Auf dem Heimweg überlegt, ob ich [[-Anja]] von der Kündigungswelle erzähle.
[[+Gernot]] begrüßte mich mit den Worten: Du siehst müde aus.
Den Vortrag von [[-Gernot]] schaue ich mir irgendwann im Netz an.
Zu dritt mit [[+Svetlana]] und [[+Uwe]] den Ofen gemauert, morgen muss er trocknen.
Ce matin [[+Bérénice]] m'attendait devant la salle des profs avec les copies de la seconde B.
Les copies, c'est [[-Bérénice]] qui devait les corriger, mais elle est en arrêt.
Le patron exige que [[-Bruno]] refasse tout le carrelage, je ne voudrais pas être à sa place.
On a refait le carrelage à deux, [[+Bruno]] et moi, sans échanger trois mots.
14h00 coup de fil de [[+Maître Pons]] : l'audience est repoussée.
Faut-il prévenir [[-Maître Pons]] avant de signer ? À vérifier.
Je n'ai pas osé déranger [[-Viviane]] pour si peu.
[[+Viviane]] a passé la tête par la porte pour me demander si j'allais bien, j'ai failli pleurer.
Longue discussion avec [[+Étienne]], qui verrait bien [[-Mathilde]] à la tête du labo.
Si [[-Mathilde]] prend la tête du labo, je demande ma mutation.
J'ai félicité [[+Mathilde]] pour sa nomination, du bout des lèvres.
L'article de [[-Mathilde]] est sorti dans Nature, tout le couloir en parle sauf moi.
Toujours aucune réponse d'[[-Abdou]], troisième relance lundi.
[[+Abdou]] a fini par décrocher, il était sur un chantier à Dakar et promet le plan pour lundi.
Toilette de [[+Mme Garnier]], elle m'a raconté la guerre encore une fois.
Penser à commander un lit médicalisé pour [[-Mme Garnier]].
La fille de [[-Mme Garnier]] a laissé des chocolats pour nous.
Répétition de la soutenance devant [[+Quang]] et [[+Élodie]], ils m'ont massacrée gentiment.
Ni [[-Quang]] ni [[-Élodie]] ne seront là pour ma soutenance, dommage.
Après le cours, [[+Enzo]] m'a confié qu'il voulait devenir boulanger.
Pensé à [[-Enzo]] en passant devant la boulangerie.
Il paraîtrait que [[-Jean-Luc]] vend l'entreprise à un groupe belge.
Jean-Luc dément tout, c'est [[+sa secrétaire Odile]] qui me l'a dit au téléphone.
Remercier [[-Odile]] pour le tuyau, peut-être des fleurs.
Livré la table chez [[+les Marchand]], ils nous ont offert le café et veulent aussi six chaises.
Livré la table, mais [[-les Marchand]] étaient sortis, le gardien a ouvert.
Prévoir six chaises pour [[-les Marchand]], en hêtre.
Je suis rentré en covoiturage avec [[+Samir]], et il m'a reparlé de son projet de gîte.
L'idée de gîte de [[-Samir]] me trotte dans la tête.
À midi, [[+Samir]] et [[+Coralie]] m'ont traîné à la piscine, j'en avais besoin.
Perso : [[-Coralie]] me manque depuis qu'elle a changé d'étage.
Perso : écrit enfin à [[+Tante Huguette]], quatre pages, postées à midi.
Perso : il serait temps d'écrire à [[-Tante Huguette]].
Perso, dispute avec [[+Romain]] avant de partir, tout ça parce que [[-sa mère]] veut venir pour Noël.
Réconciliation avec [[+Romain]] autour d'une pizza froide, au bureau, à dix heures du soir.
Le maire [[+M. Castaing]] a visité l'atelier, je lui ai fait essayer le tour.
Comme disait toujours [[-le père Castaing]], le bois a le temps.
Fait le point avec [[+Inès]] : elle gère les fournisseurs, et moi je rappelle [[-Van Houten]] jeudi.
D'après [[+Inès]], avec qui j'ai fermé la boutique, [[-Van Houten]] est au bord de la faillite.
`;
