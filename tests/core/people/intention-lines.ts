/**
 * Lines as they stand in daily notes, written before the rule that reads them. `[[+Ana]]` was in
 * contact on that day, `[[-Ana]]` was only meant to be, spoken of, or not reached; a link without a
 * sign is nobody. Whoever tunes the rule leaves `UNSEEN` alone, or writes new lines for it first.
 */

const ENGLISH = `
Should call [[-Sam]] this week.
- had coffee with [[+Sam]] at the harbour
Called [[+Sam]] on the way home, she sounds better.
I really must write to [[-Ana Lima]], it has been ages.
- need to ask [[-Bo]] whether the ladder is free
Ana told me about [[-Sam]]'s new job.
[[+Ana]] told me about [[-Sam]].
met [[+Bo]], should call [[-Sam]]
heard about [[-Cy]] from [[+Ana]]
Heard from [[+Cy]] at last: the operation went well.
[[-Sam]]'s birthday is next week
At [[+Sam]]'s birthday party until two.
remind me to thank [[-Leila]]
- ask [[-Sam]] about the boiler
- Asked [[+Sam]] about the boiler, it is nothing
plan party for [[-Otto]]
Idea for [[-Otto]]: a telescope
did [[-Sam]] call?
Didn't reach [[-Sam]], will try again tomorrow.
missed call from [[-Sam]]
no answer from [[-Tove]] yet
Lunch with [[+Tove]] and [[+Bo]], sushi again
- 10:30 call with [[+Mira]]
Going to see [[-Mira]] on Saturday.
Thinking of inviting [[-Jules]] to the cabin.
Went to see [[+Jules]] in hospital.
[[+Jules]] came round with soup.
I want to ask [[-Kofi]] what he thinks of all this.
Wanted to call [[-Kofi]] but it got too late.
[[+Kofi]] wants to move to Ghent in spring.
[[+Nia]] dropped by unannounced; so good to see her
walked the dog with [[+Nia]]
Nice long email from [[+Hugo]] about the farm.
- email [[-Hugo]] about the invoice
- emailed [[+Hugo]] the invoice
Maybe I'll visit [[-Hugo]] in June.
Perhaps call [[-Leila]] at the weekend?
It would be nice to see [[-Leila]] again.
Spent the afternoon helping [[+Leila]] move.
[[+Leila]] said we should all go to [[Porto]] together.
Dinner at [[+Ana]]'s, her lasagne is unbeatable
Must remember to give [[-Ana]] her book back.
Gave [[+Ana]] her book back at last.
Bumped into [[+Otto]] outside the bakery, haven't seen him in months.
Haven't seen [[-Otto]] in months.
I should have called [[-Otto]] yesterday.
- gift ideas for [[-Mira]]: scarf, that Finnish cookbook
Buy a present for [[-Mira]]
Ran along the canal with [[+Sam]] before work.
Not a word from [[-Bo]] since the funeral.
[[+Bo]] rang at midnight, couldn't sleep.
- FaceTime [[+Mum]], kids showed their costumes
- [[+Tove]] on the phone for an hour
Tried to call [[-Tove]], straight to voicemail.
Left [[+Tove]] a voicemail.
Waiting for [[-Cy]] to send the draft.
[[+Cy]] sent the draft, looks solid.
Wondering how [[-Cy]] is getting on in Oslo.
Dreamt about [[-Cy]] last night.
Sat next to [[+Kofi]] on the train, talked about his thesis.
[[+Kofi]] mentioned that [[-Hugo]] has sold the house.
According to [[+Ana]], [[-Sam]] is leaving the company.
[[+Ana]] says [[-Sam]] is pregnant!
Talked to [[+Ana]] about [[-Sam]] and the money.
Had a beer with [[+Sam]]. Need to call [[-Leila]] tomorrow.
Need to call [[-Leila]]. Had a beer with [[+Sam]] instead.
Standup: [[+Nia]], [[+Otto]], me
1:1 with [[+Nia]], she wants to switch teams
- sync w/ [[+Otto]] re: launch
- prep 1:1 with [[-Nia]] for Thursday
Interviewed [[+Mira Holt]] for the design role
[[+Mira Holt]] presented the quarterly figures
To call: [[-Sam]], [[-Bo]]
People to write to: [[-Ana]], [[-Tove]], [[-Kofi]]
Present: [[+Ana]], [[+Tove]], [[+Kofi]]
Breakfast with [[+Jules]] at the station before his train
Picked up [[+Jules]] from the airport
Have to pick up [[-Jules]] from the airport on Friday
If [[-Jules]] calls, tell him the key is with the neighbour.
Let's have [[-Jules]] and [[-Nia]] over for dinner soon.
Had [[+Jules]] and [[+Nia]] over for dinner, pancakes.
We ought to see more of [[-Hugo]].
Saw [[+Hugo]] at the market.
Saw a photo of [[-Hugo]] from the old days.
Found a letter from [[-Hugo]] dated 1998 in the attic
A letter from [[+Hugo]] came today.
Wrote to [[+Hugo]] about the reunion.
Haven't written to [[-Hugo]] about the reunion yet.
Don't forget [[-Leila]]'s concert on the 9th
Leila's concert was lovely, chatted with [[+Leila]] and [[+Bo]] afterwards
Zoom with [[+Cy]] and the publisher
Zoom with [[-Cy]] moved to next week
[[-Cy]] cancelled lunch
Lunch with [[-Cy]] fell through.
Skyped [[+Cy]]; lunch next Tuesday.
I promised [[+Sam]] I would call [[-Bo]].
[[+Sam]] asked me to call [[-Bo]] about the van.
Texted [[+Sam]] happy birthday
Happy birthday [[-Sam]]!
Wish [[-Sam]] a happy birthday
- text [[-Bo]] re keys
- texted w/ [[+Bo]] re keys, all good
Thought of [[-Ana]] when I heard that song.
That song reminded me of [[-Ana]].
[[+Ana]] reminded me of the deadline.
Reminded [[+Ana]] of the deadline.
I miss [[-Tove]].
I hope [[-Tove]] gets the job.
[[+Tove]] got the job!!! We toasted on the balcony
Ask [[-Kofi]] or [[-Mira]] to water the plants
[[+Mira]] agreed to water the plants.
Next time I see [[-Mira]], ask about the dentist.
Follow up with [[-Otto]] about the contract
Followed up with [[+Otto]] on the contract, he signs Monday
- get back to [[-Otto]]
Got back to [[+Otto]] finally
Reach out to [[-Nia]]?
Reached out to [[+Nia]], we meet Thursday
Meeting [[-Nia]] on Thursday at the library
Met [[+Nia]] at the library, she lent me two books
Would love to go climbing with [[-Bo]] again
Went climbing with [[+Bo]], fingers are toast
Climbing with [[+Bo]], then pizza.
Can't wait to see [[-Bo]] next month
Could [[-Bo]] help with the roof?
[[+Bo]] helped with the roof all day
Is [[-Leila]] back from Japan?
[[+Leila]] is back from Japan, brought me tea
Told [[+Leila]] that I should visit more often.
Tell [[-Leila]] about the flat in Berg street
Was going to phone [[-Sam]] but fell asleep.
Been meaning to phone [[-Sam]] all week.
Been meaning to phone [[+Sam]] all week and finally did: two hours!
Phoned [[+Sam]], engaged to a Dane apparently.
[[-Sam]] didn't pick up.
[[+Sam]] didn't want dessert, so I ate both.
Couldn't stop laughing with [[+Sam]] at the improv show.
Not sure [[+Sam]] enjoyed the hike but we finished it.
[[-Sam]] never replied
Never got around to calling [[-Mira]]
Never laughed as hard as tonight with [[+Mira]].
Forgot to call [[-Mira]].
Forgot my umbrella at [[+Mira]]'s place.
Booked flights for [[-Ana]]'s wedding
[[+Ana]]'s wedding! Danced until my feet gave up.
Talked wedding plans with [[+Ana]] over wine
Considering asking [[-Cy]] to be godfather
Asked [[+Cy]] to be godfather. He cried.
Someone should tell [[-Cy]] that the meeting moved.
Read [[-Cy]]'s new book on the sofa
Finished the book [[-Cy]] recommended
[[+Cy]] recommended a book about moss
Good talk with [[+Hugo]] about what we both want to do next year.
Plan: hike with [[-Hugo]] in August
Hike with [[+Hugo]]: 18 km, rain, happy
Video call tomorrow with [[-Hugo]]
Yesterday's video call with [[+Hugo]] still makes me smile
Board games with [[+Otto]], [[+Tove]] and a friend of theirs
Otto's sister says [[-Otto]] is in Peru
[[+Otto]]: "you should call your mother more"
[[+Otto]] thinks I should talk to [[-Nia]].
Invite [[-Nia]], [[-Otto]] and [[-Tove]] for New Year
Invited [[+Nia]] and [[+Otto]] for New Year
Invited by [[+Tove]] to a sauna evening
[[-Tove]] is coming on Friday
[[+Tove]] came on Friday and stayed the weekend
Tomorrow: brunch with [[-Ana]]
Brunch with [[+Ana]]; tomorrow dentist
- [[+Kofi]] - lunch - talked about grad school
- [[+Kofi]]
[[+Kofi]] [[+Bo]] trivia night, third place
Pub quiz. [[+Kofi]] knew every flag.
Wonder whether [[-Kofi]] would enjoy pottery
When did I last see [[-Kofi]]?
What should I get [[-Kofi]] for his birthday?
How is [[-Nia]] doing after the move?
Helped [[+Nia]] with her move; she owes me a pizza.
- [[+Nia]] moved in with [[-Jules]]
Drinks with the team, sat with [[+Jules]] mostly
- drop off keys at [[-Jules]]'s
- dropped off keys at [[+Jules]]'s, stayed for tea
[[+Jules]] needs to find a new flat by May, helped her with ads
Trying to set up a dinner with [[-Sam]] and [[-Ana]]
Set up the tent with [[+Sam]]
- schedule a check-in with [[-Sam]]
- check-in with [[+Sam]]: fine, tired
I'd like to take [[-Leila]] to the opera
Took [[+Leila]] to the opera
It was [[+Leila]] who had to drive us home.
Had to call [[+Leila]] twice because of the alarm.
[[+Bo]] and I need to plan the trip
[[+Bo]] and I planned the trip
Will call [[-Bo]] after the exam
Good news: [[+Bo]] will be my best man, he said yes at lunch
[[-Mira]] will be in town next week
[[+Mira]] in town! Drank too much
Sent [[+Mira]] the photos
Send [[-Mira]] the photos
Send the photos to [[-Mira]] and [[-Cy]]
Still have to send the photos to [[-Mira]]
Got a postcard from [[+Hugo]]
[[+Hugo]] texted: baby is here, a girl
Played tennis. [[+Hugo]] won, of course
no reply from [[-Hugo]], so I booked without him
I texted [[+Hugo]], no reply so far
Talk to [[-Otto]] re salary
Talk by [[+Otto]] at the meetup, good crowd
Talking to [[+Otto]] always cheers me up
Gym with [[+Tove]]
gym, groceries, [[+Tove]] for tea, early night
groceries, laundry, call [[-Tove]]
Fought with [[+Tove]] about nothing. I should apologise.
I should apologise to [[-Tove]].
Apologised to [[+Tove]]
Look into the course [[-Kofi]] took
Owe [[-Kofi]] a call
- [[+Ana]] hosted book club, we read Woolf, next one in April
- next book club at [[-Ana]]'s, April 3
[[+Sam]]'s leaving do at the Anchor
Sam's dad told me [[-Sam]] broke her arm
[[+Sam]] broke her arm, sat with her in A&E until 4
Long drive with [[+Cy]] to the coast. Could live there.
[[+Cy]] gave me the number of [[-Leila]]
Got introduced to [[+Leila]] by [[+Cy]]
[[+Cy]] brought [[+Leila]] along
Picnic: [[+Ana]], [[+Bo]], [[+Cy]], kids, ants
Possible guests: [[-Ana]], [[-Bo]], [[-Cy]]
Watched the eclipse from [[+Nia]]'s roof
Supposed to meet [[-Nia]] at six but she had a fever
Hoping to catch [[-Nia]] at the conference
Caught up with [[+Nia]] at the conference
catch up with [[+Jules]], he's joining a choir
After choir I want to catch up with [[-Jules]].
Choir. [[+Jules]] was there too.
Debrief with [[+Mira Holt]] - we need to hire two more people
Mira wants me to talk to [[-Otto]] first
`;

const OTHER_LANGUAGES = `
Muss [[-Sam]] noch anrufen.
Mit [[+Sam]] telefoniert, es geht ihm gut.
- [[-Jonas Brandt]] anrufen
- [[+Jonas Brandt]] angerufen
Ich sollte [[-Greta]] mal wieder schreiben.
[[+Greta]] hat geschrieben, sie kommt im Mai.
[[+Greta]] hat mir von [[-Jonas]] erzählt.
Kaffee mit [[+Greta]] und [[+Jonas]]
Morgen Treffen mit [[-Greta]]
[[-Jonas]] nicht erreicht
Wollte [[-Jonas]] besuchen, aber keine Zeit.
War bei [[+Jonas]] zum Essen.
[[-Jonas]] hat nächste Woche Geburtstag
Il faut que j'appelle [[-Margaux]].
J'ai appelé [[+Margaux]] ce soir.
- appeler [[-Margaux]] pour le loyer
Déjeuner avec [[+Margaux]] et [[+Théo]]
[[+Margaux]] m'a parlé de [[-Théo]].
Je devrais écrire à [[-Théo]].
Vu [[+Théo]] au marché, il va bien.
Penser à remercier [[-Théo]]
Pas de nouvelles de [[-Théo]]
Croisé [[+Théo]] dans le tram
Tengo que llamar a [[-Lucía]].
Llamé a [[+Lucía]] por la tarde.
- llamar a [[-Lucía]]
Comida con [[+Lucía]] y [[+Bo]]
[[+Lucía]] me habló de [[-Bo]].
Debería visitar a [[-Bo]] en verano.
Quiero quedar con [[-Lucía]] pronto.
Quedé con [[+Lucía]] en la plaza.
No he visto a [[-Bo]] en meses.
Moet [[-Fenna]] nog bellen.
[[+Fenna]] gebeld, alles goed.
- [[-Fenna]] bellen over de boot
Gegeten bij [[+Fenna]] en [[+Daan]]
Ik wil [[-Daan]] een keer opzoeken.
[[+Fenna]] vertelde over [[-Daan]]
Koffie met [[+Daan]]
Van [[+Daan]] een kaart gekregen
Preciso ligar para [[-Inês]].
Liguei para [[+Inês]] ontem à noite.
- escrever a [[-Inês]]
Jantar com [[+Inês]] e [[+Rui]]
[[+Inês]] falou-me do [[-Rui]]
Tenho de visitar o [[-Rui]].
Almocei com o [[+Rui]] no rio
Devo chiamare [[-Chiara]].
Chiamata con [[+Chiara]], un'ora
- scrivere a [[-Chiara]]
Cena da [[+Chiara]] con [[+Elio]]
[[+Chiara]] mi ha parlato di [[-Elio]]
Dovrei sentire [[-Elio]] per il viaggio.
Ho visto [[+Elio]] in piazza
Vorrei invitare [[-Elio]] al lago.
`;

const FIRST = ENGLISH + OTHER_LANGUAGES;

/** Written when the rule stood, to measure it once more, then used to widen it. */
const WRITTEN_AFTER = `
Bumped heads with [[+Ravi]] over the roadmap, cleared the air after lunch.
- ravi's demo slot → ping [[-Ravi]]
I keep putting off ringing [[-Edda]].
Rang [[+Edda]] from the car park. She is proud of me.
It's high time I saw [[-Edda]] again.
Two hours in the garden with [[+Edda]], beans are in
Nobody has heard from [[-Milo]] since Tuesday
[[+Milo]] turned up at last, sunburnt and hungry.
Must dig out the photos before [[-Milo]]'s visit
Visit from [[+Milo]] and the baby
- [[+Ines]] (call): budget ok, needs the numbers by Friday
- numbers for [[-Ines]] by Friday
Ines's assistant wrote that [[-Ines]] is on leave
Presented the numbers to [[+Ines]], she wants another round next week
[[+Ines]] will send the contract on Monday, we shook hands on it
Chased [[+Ines]] for the contract
Chase [[-Ines]] for the contract
What a day. First [[+Paul]] at the gate, then [[+Ruth]] in the café, like old times.
Paul reckons [[-Ruth]] is seeing someone
[[+Paul]] reckons it will rain all week, so we packed the tents
Babysitting for [[+Ruth]] tonight
Who could babysit? Maybe [[-Ruth]] or [[-Edda]].
Swam in the lake with [[+Ruth]] even though it might have been 12 degrees
Would [[-Paul]] like the red one?
Asked around, apparently [[-Paul]] already owns the red one
Sushi with [[+Paul]]; he'd like to open his own place
Ideas for the evening: karaoke, bowling, ask [[-Ruth]]
Karaoke! [[+Ruth]] sang three songs and I only hid for two
- pm: workshop with [[+Ravi]] and [[+Ines]]
- fri: workshop with [[+Ravi]] and [[+Ines]]
Prepare slides for workshop with [[-Ravi]]
Set the table for eight, [[+Milo]] cooked, [[+Edda]] told the goose story again
Stood in for [[-Milo]] at practice since he is ill
[[+Milo]] is ill, brought him oranges
Get well card for [[-Milo]]
My turn to host: thinking [[-Paul]], [[-Ruth]], maybe [[-Ravi]]
Hosted [[+Paul]], [[+Ruth]] and [[+Ravi]], burnt the rice
I would have stayed longer but [[+Ruth]] had an early shift
If only I had listened to [[+Paul]] this morning.
Long overdue: catch-up with [[+Greta Olsen]], she wants to sell the boat
Long overdue: catch-up call to [[-Greta Olsen]]
[[+Greta Olsen]] says hi to everyone, we spoke for ten minutes
Greta says [[-Milo]] got the part
Good chat with [[+Greta Olsen]] about whether [[-Milo]] should take the part
[[+Ruth]] and I might drive up together
[[-Ruth]] might drive up on Sunday
Drove up with [[+Ruth]] on Sunday
@ [[+Edda]]'s for the weekend
Heading to [[-Edda]]'s next weekend
Wrote a reference for [[-Ravi]]
Ravi asked whether [[-Ines]] could join
[[+Ravi]] asked whether he could join, I said of course
Nearly called [[-Edda]] at 3am
Called [[+Edda]] at 3am
Sent flowers to [[+Edda]]
Flowers for [[-Edda]]!
Talked [[+Milo]] out of quitting
Still haven't apologised to [[-Milo]]
no luck reaching [[-Milo]], phone off
[[-Milo]]'s phone is off
Reached [[+Milo]] on the third attempt
I have to admit [[+Ines]] made a fair point in today's meeting
Mustn't forget to invite [[-Ines]]
[[+Ines]] reminded us not to forget the badges
- Reminder from [[+Ines]]: badges
Reread the diary from when [[-Paul]] and I lived in Bristol
Saw that [[-Paul]] posted pictures from Bristol
Paul posted pictures, so I messaged [[+Paul]], he answered right away
Let [[+Ruth]] know that I can't come
Let [[-Ruth]] know about the change by Thursday
Should be fun: [[-Ravi]] and me on a panel in May
Panel with [[+Ravi]] was fun, we should do that more often
hung out w [[+Milo]] & [[+Paul]], nothing special
try [[-Milo]] again tomorrow
Off to [[+Ruth]]'s, back late
[[+Ruth]] over for tea
[[-Ruth]] over for tea on Thursday?
walked past [[-Ruth]]'s old flat
Lost the bet to [[+Ravi]], owe him a pizza
I owe [[-Ravi]] a pizza
[[+Edda]] is thinking of moving closer, talked it through with her
Reading group: [[+Ines]] led, next one is at [[Cafe Luna]]
Checked in on [[+Edda]], doing better
Check on [[-Edda]] after the op
Edda's op went well says [[+Paul]]
Confirmed Saturday with [[+Paul]]
Confirm Saturday with [[-Paul]]
Cancelled on [[+Paul]], he took it well
[[+Paul]] told me he will not see [[-Ruth]] any more
Practised the duet with [[+Ruth]], again tomorrow
Arrange a day for the duet with [[-Ruth]]
Can [[-Greta Olsen]] lend us the trailer?
[[+Greta Olsen]] can lend us the trailer, picked it up at five
Question to self: why don't I call [[-Greta Olsen]] more?
Handed in the thesis. Hugged [[+Ines]], cried a bit, need sleep.
Need sleep but first drinks with [[+Ines]]
Thesis acknowledgements: mention [[-Ines]]
Mentioned the thesis to [[+Ines]]
Thank you [[+Ravi]] for the lift
Thank [[-Ravi]] for the lift
Lovely surprise: [[+Milo]] waiting for me at the station
Heard that [[-Milo]] and [[-Ruth]] split up
Ran into [[+Ruth]]; heard she is moving
Endlich mit [[+Jannik]] gesprochen
[[-Jannik]] wegen der Miete fragen
[[+Jannik]] wegen der Miete gefragt, er kümmert sich
Wir sollten [[-Jannik]] einladen
[[+Jannik]] war da, wir haben Pläne für nächste Woche gemacht
Nächste Woche zu [[-Jannik]]
Keine Nachricht von [[-Jannik]]
Apéro chez [[+Margaux]]
Rappeler [[-Margaux]] demain
Rappelé [[+Margaux]], elle va mieux
On devrait inviter [[-Margaux]] plus souvent
[[+Margaux]] dit que [[-Théo]] part en juin
Café con [[+Lucía]], muy bien
Escribir a [[-Lucía]] sin falta
No pude hablar con [[-Lucía]]
Hablé con [[+Lucía]] una hora
[[+Daan]] gesproken op het station
[[-Daan]] vragen voor het feest
Misschien met [[-Daan]] naar zee
Met [[+Daan]] naar zee geweest
Falei com o [[+Rui]] sobre a casa
Falar com o [[-Rui]] sobre a casa
Talvez convide o [[-Rui]]
Aperitivo con [[+Elio]], poi cinema
Sentire [[-Elio]] per le chiavi
Non ho più sentito [[-Elio]]
Incontrato [[+Elio]] al mercato
`;

/** Written after those, measured, then used as they were. */
const WRITTEN_THIRD = `
Slept badly. [[+Nils]] made pancakes, that helped.
- Nils out sick, [[+Vera]] covered the desk with me
- need a second opinion on the tiles, maybe [[-Vera]]'s brother
[[+Vera]] dropped the kids at ours and stayed for a glass of wine
Long walk. Kept thinking about [[-Nils]] and what he is going through.
I'd better text [[-Nils]] before he hears it elsewhere.
Quick text exchange with [[+Nils]], all fine again
Parents' evening: talked to [[+Mrs Abel]] about reading
Email [[-Mrs Abel]] the permission slip
Emailed [[+Mrs Abel]] the permission slip
Board meeting, [[+Tom Berg]] chaired. We have to cut ten percent.
Tom will want an answer by Monday. Prepare for [[-Tom Berg]]
[[+Tom Berg]] stopped by my desk to ask how I am
Not looking forward to telling [[-Tom Berg]]
Told [[+Tom Berg]]. He was kind about it.
- lunch [[+Suki]] + [[+Omar]], ramen
- standup, retro, beers w/ [[+Suki]]
- blocked by [[-Omar]]
- unblocked by [[+Omar]], thanks!
- paired with [[+Omar]] on the importer till six
- want [[-Omar]] to review the importer
- [[+Omar]] reviewed the importer
- handed the importer over to [[+Suki]]
- discuss importer with [[-Suki]] tomorrow
- discussed importer with [[+Suki]]
Is it weird that I have not spoken to [[-Wanda]] all summer?
[[+Wanda]] rang out of the blue!
Wanda's mother says [[-Wanda]] is back in hospital
Sat with [[+Wanda]] for three hours. She slept mostly.
Praying for [[-Wanda]].
Bring [[-Wanda]] the blue blanket
Brought [[+Wanda]] the blue blanket
Made a card for [[-Wanda]]
Funeral of [[-Uncle Piet]]
Everyone was there: [[+Nils]], [[+Vera]], even [[+Suki]] flew in
We talked a lot about [[-Uncle Piet]]
[[+Vera]] gave the speech that [[-Nils]] could not give
Ate alone. Should have taken [[-Nils]] up on his offer.
Took [[+Nils]] up on his offer and we grilled
Nils suggested asking [[-Omar]] for the trailer
Asked [[+Omar]] for the trailer, yes!
Returned the trailer to [[+Omar]] with a crate of beer
Return trailer to [[-Omar]]
Zoom quiz tonight, [[+Suki]] won again
Signed up for the quiz next month with [[-Suki]]
Who told [[-Suki]] about the surprise?
Surprise party for [[-Suki]] is on the 14th, keep quiet
The surprise worked, [[+Suki]] nearly fainted
Mental note: introduce [[-Suki]] to [[-Vera]]
Introduced [[+Suki]] to [[+Vera]], instant friends
They seem to get on, [[+Vera]] wants us all to go to Crete
It's been forever since I talked to [[-Ida]]
Could not get through to [[-Ida]]
Got through to [[+Ida]] finally
[[+Ida]] and the twins for lunch, chaos
Ida's twins turn five, order something for [[-Ida]] too
[[-Ida]] hasn't got back to me
[[+Ida]] got back to me about June
At the market I thought I saw [[-Ida]]
At the market with [[+Ida]]
Movie night: [[+Ida]], [[+Omar]], "Alien"
Movie night at [[+Omar]]'s
Movie recommendation by [[-Omar]]: Paterson
Got a parcel from [[+Gus]] with his honey
Parcel to [[-Gus]] needs to go out
Parcel to [[+Gus]] sent
Coffee break, [[+Gus]] told me his theory of bees
[[+Gus]] called to say that [[-Lena]] had the baby
Congratulate [[-Lena]]
Congratulated [[+Lena]] by phone
We could visit [[-Lena]] at Easter
Visited [[+Lena]], the baby has her nose
Knit something for [[-Lena]]'s baby
Finished the hat for [[-Lena]]'s baby
Gave [[+Lena]] the hat
How old is [[-Lena]] now?
Lena turned 40: dinner, dancing, [[+Lena]] crying with joy
[[-Lena]] turns 40 next month
Swapped shifts with [[+Rosa]]
Ask around whether anyone can swap, e.g. [[-Rosa]]
[[+Rosa]] can't do Friday, she told me in the corridor
[[-Rosa]] can't come on Friday
Rosa was on the radio, proud of [[-Rosa]]
Listened to [[-Rosa]]'s programme
Argued with [[+Rosa]] about the rota
Hugged [[+Rosa]] goodbye
Miss working with [[-Rosa]] already
Worked with [[+Rosa]] one last time
- 9:00 [[+Tom Berg]] performance review
- 11:00 dentist
- 14:15 [[+Vera]] school run
- 20:00 [[+Gus]] on the phone
Played chess online against [[+Gus]]
Gus owes me a rematch
A quiet Sunday: church, soup, letter to [[+Ida]]
Started a letter to [[-Ida]] but did not finish
Posted the letter to [[+Ida]]
Overheard that [[-Tom Berg]] is leaving
[[+Tom Berg]] announced at lunch that he is leaving
Farewell drinks for [[+Tom Berg]]
Sign the farewell card for [[-Tom Berg]]
Doctor's appointment, [[+Nils]] drove me
Wish [[-Nils]] could have been there
[[+Nils]] was there, that's what matters
Thank god for [[+Nils]]
Booked the hut for all of us; [[+Nils]] and I did the sums together
Need to split the costs with [[-Nils]]
Split the costs with [[+Nils]]
Treffen mit [[+Frau Kolb]] wegen der Schule
[[-Frau Kolb]] eine Mail schreiben
[[+Frau Kolb]] eine Mail geschrieben
Vielleicht weiß [[-Heiko]] Rat
[[+Heiko]] hat beim Umzug geholfen
Warte auf Antwort von [[-Heiko]]
Heiko meint, dass [[-Frau Kolb]] recht hat
Essen bei [[+Heiko]], danach Kino
Apéro avec [[+Solène]] et sa sœur
Solène m'a dit que [[-Bruno]] est malade
Prendre des nouvelles de [[-Bruno]]
[[+Bruno]] est passé à la maison
Vi a [[+Marisol]] en el tren
¿Qué tal estará [[-Marisol]]?
Cumpleaños de [[+Marisol]], bailamos mucho
Comprar un regalo para [[-Marisol]]
Gebeld met [[+Joost]], hij komt zaterdag
Zou [[-Joost]] dat leuk vinden?
Joost zei dat [[-Fenna]] ziek is
Passei a tarde com a [[+Teresa]]
Lembrar de ligar à [[-Teresa]]
Pranzo con [[+Nadia]] e i bambini
Ricordarmi di chiamare [[-Nadia]]
`;

/** Written last: no phrase of the rule was chosen for them. */
const WRITTEN_LAST = `
Rain. Worked from home, [[+Asta]] popped in with her laptop and we shared the table.
- [[+Asta]] - sprint review went fine
- follow up w/ [[-Asta]] on the metrics
- metrics: [[+Asta]] walked me through them
Should probably loop in [[-Boris]] before we ship
Looped in [[+Boris]] on the thread
Boris is out until Monday, so ask [[-Klara]] instead
[[+Klara]] knew the answer straight away
I was hoping [[-Klara]] would offer, but no.
I keep forgetting to tell [[-Klara]] how much it meant
Told [[+Klara]] how much it meant
Finally told [[+Klara]] about the job. She already knew.
[[+Klara]] knows a good plumber and gave me his card
Plumber: call him or get [[-Boris]] to do it
[[+Boris]] fixed the tap in five minutes
Should I call [[-Boris]] again?
Called [[+Boris]] again, third time this week
Dinner [[+Lotte]], [[+Finn]], [[+Boris]]. Talked politics, regretted it.
Dinner plans with [[-Lotte]] for Thursday
Have we ever invited [[-Lotte]]?
Invited [[+Lotte]] over, she'll bring the salad
[[+Lotte]] brought a salad and her new boyfriend
Lotte's new boyfriend works with [[-Finn]]
Finn and I argued about [[-Lotte]]
Argued with [[+Finn]] about the car
The car is still at [[-Finn]]'s garage
Picked the car up at [[+Finn]]'s garage, he would not let me pay
I have to pay [[-Finn]] back somehow
Paid [[+Finn]] back in wine
Wine tasting with [[+Finn]] and colleagues
Order wine for [[-Finn]]
Kids: swimming. Me: coffee with [[+Sunniva]] at the pool
Kids to [[+Sunniva]] at 9, thank heavens for her
Pick the kids up from [[-Sunniva]] at 6
Chatted to [[+Sunniva]] at the gate
No sign of [[-Sunniva]] at the gate today
Sunniva's away, cat duty. Feed cat, text [[-Sunniva]] a photo
Texted [[+Sunniva]] a photo of the cat
What would [[-Sunniva]] do?
I wish I were more like [[-Sunniva]]
Long phone call with [[+Mum]] about [[-Grandpa]]
[[+Mum]] thinks I should visit [[-Grandpa]] before Christmas
Grandpa in hospital, must get hold of [[-Mum]]
Sat with [[+Grandpa]] all afternoon, told him about the garden
He told me how [[-Grandma]] and he met
Remembered [[-Grandma]] today, ten years
Lit a candle for [[-Grandma]]
Train to Graz, read, slept. [[+Emil]] picked me up
Emil's coming Saturday: shop, clean, make bed for [[-Emil]]
[[+Emil]] stayed the night
Showed [[+Emil]] round town
Show [[-Emil]] the new bridge when he comes
Skied all day w/ [[+Emil]], knees hurt
Emil broke his wrist. Call [[-Emil]]!
Not going to the gala unless [[-Asta]] does
Gala: [[+Asta]] looked wonderful
Danced with [[+Asta]], went home early
Didn't see [[-Asta]] at the gala
Conference day 1. Met [[+Prof Lund]], said he may have a post for me
Write to [[-Prof Lund]] about the post
Wrote to [[+Prof Lund]] about the post
Reply from [[+Prof Lund]]: come by in May
Still no reply from [[-Prof Lund]]
Prof Lund's secretary: [[-Prof Lund]] is travelling
Great lecture by [[+Prof Lund]], asked him a question after
Citing [[-Prof Lund]] in chapter two
Chapter two is based on [[-Prof Lund]]
Chapter two read by [[+Asta]], lots of red ink
Sent chapter two to [[+Asta]]
Chapter two goes to [[-Asta]] on Friday
Supervision [[+Prof Lund]] 14:00
Nervous about supervision with [[-Prof Lund]] tomorrow
Supervision went OK, [[+Prof Lund]] likes the figure
Would be good to compare notes with [[-Hedda]]
Compared notes with [[+Hedda]]
[[+Hedda]] asked for my notes
Told by [[+Hedda]] to rest more
Hedda was supposed to ring. Did [[-Hedda]] forget?
[[-Hedda]] forgot our date
Made up with [[+Hedda]]
Thinking I might surprise [[-Hedda]] in Rome
Surprised [[+Hedda]] in Rome!
Postcards from Rome: [[-Klara]], [[-Finn]], Mum
Someone who looked exactly like [[-Emil]] on the tram
[[+Emil]] on the tram, chatted till the end of the line
Team day. [[+Boris]] and [[+Asta]] in my group, we built a raft
Pub after, [[+Boris]] paid
Heute [[+Kolja]] beim Bäcker getroffen
[[-Kolja]] zum Geburtstag gratulieren
Ich müsste mich mal bei [[-Kolja]] melden
Von [[+Kolja]] ein Buch bekommen
Mit [[+Kolja]] über [[-Sanne]] geredet
Balade avec [[+Élise]] au bord du lac
Élise voudrait voir [[-Maël]]
Envoyer les photos à [[-Maël]]
Envoyé les photos à [[+Maël]]
Paseo con [[+Abril]] por el puerto
Me gustaría ver a [[-Abril]] más a menudo
Abril no sabe nada de [[-Nico]]
Gewandeld met [[+Sanne]]
Sanne wil [[-Kolja]] niet meer zien
Caminhada com [[+Tiago]]
Queria falar com o [[-Tiago]] mas não deu
Passeggiata con [[+Rocco]]
Bisogna invitare [[-Rocco]] per Pasqua
`;

/** A link of a line, and whether its person was in contact. */
export interface JudgedLine {
  /** The line as a note has it. */
  readonly line: string;
  /** For each link that names a person, in order: its place and whether it is contact. */
  readonly links: readonly {
    readonly from: number;
    readonly to: number;
    readonly touch: boolean;
  }[];
}

/** Every other line by its length: a split that its writer did not think of while writing. */
export const TUNING: readonly JudgedLine[] = linesOf(FIRST).filter(({ line }) => isEven(line));
/** The other half, not looked at before the rule was first measured. */
export const HELD_OUT: readonly JudgedLine[] = linesOf(FIRST).filter(({ line }) => !isEven(line));
/** Fresh lines that widened the rule after they had measured it. */
export const LATER: readonly JudgedLine[] = linesOf(WRITTEN_AFTER + WRITTEN_THIRD);
/** Lines that only measure. */
export const UNSEEN: readonly JudgedLine[] = linesOf(WRITTEN_LAST);

function isEven(line: string): boolean {
  return line.length % 2 === 0;
}

/** The lines of a text in which `[[+Ana]]` was in contact and `[[-Ana]]` was not. */
export function linesOf(written: string): JudgedLine[] {
  return written.split("\n").filter(Boolean).map(judged);
}

function judged(written: string): JudgedLine {
  const links: { from: number; to: number; touch: boolean }[] = [];
  let line = "";
  for (const piece of written.split(/(\[\[[+-][^\]]*\]\])/)) {
    const sign = /^\[\[([+-])/.exec(piece)?.[1];
    const shown = sign === undefined ? piece : `[[${piece.slice(3)}`;
    if (sign !== undefined) {
      links.push({ from: line.length, to: line.length + shown.length, touch: sign === "+" });
    }
    line += shown;
  }
  return { line, links };
}
