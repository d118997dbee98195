/** Diaries of many hands, by somebody who had not seen the rule. Even lines tune, odd lines measure. */
export const FRESH = `
Neighbour [[+Kit]] relieved me for two hours, then told me in the hall that he'd been [[-Roger]] throughout.
Conference by phone: [[+Miriam Sachs QC]] thinks we lose on limitation and win on everything else.
Visa trouble again; the others at the hostel say [[-Minh]] knows a man at the embassy.
Term sheet call with [[-Rohan Mehta]] pushed to next week, so I used the slot to calm [[+Svetlana]] about her visa.
Bowls rained off, so no [[-Maureen]] and no scones, though [[+Walter]] came in for dominoes and cheated.
Ruby has announced she will marry [[-Leo]] and only then tidy her room.
Swapped six dahlia tubers for muck with [[+Rosalind]], destined for the bed that [[-Old Fred]] gave up.
- mess dinner, seated between [[+Major Thorne]] and a pillar. pillar chattier
Carried [[+Philippa]] home, more or less, following the sherry reception.
Ten years ago tonight I met [[-Pearl]] holding a ruff and a sandwich at Stratford.
- tue clash: court job → [[-Farzana]]? she could use the money
The telephone went at ten and it was [[+Desmond Fry]] out of the blue from Adelaide, after forty-odd years!
ward Xmas do: [[-Beatriz]] collecting money, me on crackers
Pruned the quinces following that book by [[-Monty Don]], against my better judgement.
Lawyer [[+Petra Nagy]] warned me on the phone not to count on [[-Rohan Mehta]] until the wire lands.
Finally plucked up the courage and called at the cottage; [[+Old Fred]] is alive, cross, and out of coal.
- treasurer? [[-Trevor]] doesn't want it, I don't want it
[[+Pavel]] apologised by voice message, four minutes of it, mostly breathing.
Farzana says no, meaning I'd asked [[+Farzana]] too late, sorry.
- debrief [[+Volunteer Stan]] done, shaken but staying; [[-Lady Amory]] not to hear of it
Phoned [[+Lorna Teague]] at the lab twice about the missing bloods and was fobbed off both times.
[[+Flora]] at the agency picked up and said [[-Bernard Kray]] is "reading", which is Publishing for "isn't".
First 1:1 with [[+Yolanda Cruz]] — asked about my cat before my OKRs, promising.
Physio for Mum at nine, and the carer, [[+Blessing]], stayed on half an hour so I could get to the bank.
Letter to [[-Hanneke]] half written for three weeks now.
[[+the bishop's chaplain]] telephoned us at breakfast: [[-Bishop Adrian]] has shingles and isn't coming.
Neil could visit, of course. [[-Neil]] could do a lot of things.
Blurb! From [[+Zadie K.]]! In my actual inbox! With an exclamation mark of her own!
Yesterday's imposter spiral ended when [[+Wei]] dragged me to the climbing hall.
I'd rather eat the router than ring [[-Bo]] again.
Wrote to [[+Omar Saidi]] asking for his data and left out the bit about [[-Prof. Hallgren]] calling it sloppy.
Playdate with [[-Leo]] off because of nits, as I learnt from his dad [[+Stefan]] in a very apologetic call.
Comms would like a quote by [[-Marcus Rashford]], wouldn't we all.
[[+Donna]] told me at handover that she's marrying [[-Gareth]]; good luck to both, mostly him.
Bundle is due and counsel, [[-Miriam Sachs QC|Miriam]], is in Strasbourg until further notice.
- lend [[-Viktor]] the Nimzo book? last one never came back
Critic in on Saturday allegedly: [[-Giles Forsyth]], table under a false name.
Beim Bäcker stand plötzlich [[+Jochen]] hinter mir, grauer geworden, aber dasselbe Lachen.
Jack's been told to apologise to [[-Miss Adeyemi]] for the glitter.
Open studio on Sunday: nobody but rain and [[+the Dempsters]], who bought two mugs out of pity.
Covered period four since [[-Graham]] is apparently off with his back again.
[[+Archdeacon Sybil]] took me aside at chapter and wants me to tackle [[-Fr Dominic]] about the incense.
The memory clinic letter mentions a [[-Dr Osei]], no appointment yet.
I keep replaying what the family said about [[-Sister Joan]], that she was the only one who ever sat down.
Monté voir [[+Monsieur Kervella]] avec une soupe, il m'a raconté la mer d'Aral.
Au téléphone, [[+Mamie Huguette]] m'a appris que [[-Ludo]] s'était fiancé en cachette.
Ninety days. It was [[-Angie]] who said I wouldn't make nine.
Dictated a note on what partnership would mean, to be discussed with [[-Gwen Strand]] some day, in a braver mood.
Anointed [[+Mr Tully]] this afternoon; he squeezed my hand and asked about the cricket.
Composed a stiff letter to [[+Councillor Pyke]] and posted it before I could think better of it.
Rang round for a digger and ended up begging [[+Big Col]], who wants cash.
[[-Zaynab]], nine years old, is said to have crushed the club champion.
Told [[+Dad]] he's going to be a grandfather and he had to go and look at the boiler.
Bargained [[+van Dijk]] down eight percent at the market, five in the morning, no gloves.
Steuer: fehlt noch die Bescheinigung von [[-Frau Kessler]]
After the circle I stayed talking with [[+Newcomer Ross]], whose brother could be the twin of [[-Our Kid]].
gig @ the Fleece, [[+Fabio]] broke two strings, I broke one toe
Knocked at the almshouse but [[-Mr Tully]] was out, so the eggs went back home with me.
Agent hasn't heard from [[-Sadie Blom]], agent says that's a good sign, agent is paid to say that.
Nobody has set eyes on [[-Old Fred]] since the frost and his gate is still chained.
Dug over the far bed while [[+Len]] leaned on his fork and lectured me on leeks.
Veg order: someone remind [[-Archie]] we do NOT want samphire
[[-Clementine]] was gone before I woke, but [[+Sjoerd]] shared his pancakes and the gossip with me.
Was supposed to observe a lesson by [[-Priya]] but got stuck at the gate with [[+Mr Ferris]] and his complaint about detention.
New client intake — [[+Mr Oyelaran]] came in person with a carrier bag full of receipts.
[[+Sunita]] helped me price it the way [[-Verena Hoss|Verena]] prices everything: pick a number, be embarrassed, double it.
The reorg puts me under [[-Yolanda Cruz]], who I've never met, in a timezone I can't pronounce.
Correspondence game: a card from [[+Ulf in Malmö]], only "Nf5!", smug beyond belief.
Marriage prep this evening: [[+Josie]] and [[+Callum]] arrived late, drenched and giggling.
- biopsy bad; tell [[-Mrs Dalgleish]] tmrw, ugh
Company offsite in Porto, and it's bizarre to learn that [[+Kasper]] is two metres tall after three years of seeing only his forehead.
AGM: apologies from [[-Flat 6 Marguerite]] on account of her hip.
Negotiated bin storage with [[+Downstairs Phil]], two hours, no blood.
Rota's out: [[-Beatriz]] and I won't overlap until the end of the month.
Could [[-Lorna Teague]] have mixed up the two Labradors? Doesn't bear thinking about.
Pickup was chaos; [[+Hannah's mum]] and I ended up trapped by the scooters, plotting the bake sale.
My editor [[+Constance]] rang, wanting the moon and the index by Thursday.
Year 9 were feral until [[+Tom Bexley|Tom]] walked over from the science block and helped me settle them.
According to [[+Ewa]], who texted at six, the new matron is [[-Carol Denny]].
Party invitations: everyone except [[-Tabitha]], and I feel rotten about it.
Book group at the library: seven ladies and [[+Douglas]], who argued with me about commas.
Parents' evening is coming up and I still haven't worked out what to tell [[-Mrs Okafor]] about the mock results.
She rang at noon — [[+Ms Tilbury]], sobbing, wedding's off.
Spent the morning rewriting the deck so that it survives [[-Katrin Voss|Katrin]], who hates hockey sticks.
Comité de thèse repoussé, donc pas de nouvelles de [[-Mme Lachance]] avant janvier.
Missed Kayleigh's recital; her teacher [[-Ms Pruitt]] put the video online.
[[+Tom Bexley]] whispered over the photocopier that [[-Lucy Arden]] is handing in her notice at Easter.
Donor visit: [[-the Van Burens]] expected Thursday, hide the leaky tent.
My granddaughter [[+Ellie]] showed me how to do the video thing on the telephone and we pulled faces at one another.
The translator, [[+Haruka]], wants to know what "chuffed" means; we went back and forth for an hour.
[[+Jade]] came in to show it off, we both cried, looks stunning.
ask around whether anyone has an address for [[-Ines Caldeira]]
Busked outside the station till [[+PC Rawlins]] moved me on, politely as always.
Stayed behind after the staff meeting because [[+Helen Ward]] wanted my opinion on the new marking policy, which I gave her, unfortunately.
The plasterer didn't turn up, and neither, for that matter, did [[-Big Col]].
Choir tour meeting at the house of [[+Philippa]], where nothing was decided save the biscuits.
The new glossary was compiled by [[-Stuart Hemmings]], riddled with false friends as ever.
I pray for [[-Nadine]] daily although I don't suppose she'd want me to know why she left.
Dropped the keys back with [[+the Bakshis]] and got fed samosas in the hall.
We sat [[+Mum-in-law]] down at Sunday lunch and told her; she'd guessed in March.
Service went sideways at nine, but [[+Thierry]] jumped on the pass with me and we dug ourselves out.
Our drummer quit by text: thanks a bunch, [[+Spike]].
Signed a copy for [[+Ines Caldeira]] after the reading and recognised her only when she'd spelt the name.
[[-Svenja]] müsste man mal wieder besuchen, seit dem Umzug war ich nie dort.
Opening night went up without [[-Delphine Marsh]], laryngitis, and the understudy was magnificent.
No, I will not be discussing the fridge with [[-the Imam]], he's done enough.
Tuned the Bechstein for [[-the Feldmans]], who were away and had left a key under the pot.
I'm this close to texting [[-Femi]] about going in on a shop together.
If [[-Gaz Holloway]] hasn't paid by Friday I'm putting a lawyer on him, or my nan.
Blight on the Maris Pipers, just like [[-Len]] predicted back in May.
Locum cover next week is [[-Piers]], God help the rabbits.
Tasting with the landlord called off, so [[-Mr Antoniou]] still hasn't tried the lamb.
[[+Betty from choir]] stopped me in the porch: she'd seen [[-Nadine]] at Evensong in the cathedral, right at the back.
Emailed back and forth with [[+Mr Antoniou]] on the lease; he won't budge on the extraction fan.
[[+Great-aunt Dot]] in my chair demanding a fringe like [[-Audrey Hepburn]], dear, only cheaper.
Over sherry [[+Aunt Bea]] did me the one about [[-Cousin Violet]] and the swan, better than ever.
Gift of 200 tins from [[+the Imam]], who carried in the last crates himself and stayed for tea with me.
Parked up next to the rig of [[-Dutch Henk]], curtains drawn, so let him sleep.
I do wonder what became of [[-Desmond Fry]], best goalkeeper the pit ever had.
No lab meeting, thus no [[-Prof. Hallgren]], but [[+Wei]] and I went through my figures over noodles anyway.
[[+Ahmed the courier]] hung about for a tea and swore he'd seen [[-Bettina]] kissing the butcher.
Training on trauma, very much the gospel according to [[-van der Kolk]].
[[+Malte]] hat mir die Fotos vom Ausflug geschickt, auf jedem zweiten hab ich die Augen zu.
At the conference dinner they sat me opposite [[+Stuart Hemmings]] and we bickered pleasantly about hyphens.
- ridge w/ [[+Anneke]], she chatted, I died; [[-Heather Quist]] bailed
Considered pinging [[-Kasper]] for the staging password, then found it on a sticky note under my own keyboard.
[[+Jools]] dug her thumbs into my calf and said it was nothing next to what she'd found in [[-Anneke]].
Chapter nine still needs a villain and I'm tempted to use [[-Uncle Piotr]].
- chased [[+Mr Oyelaran]] for ID docs (vm left)
Terminology headache: how would [[-Levý]] have handled "kinship carer"?
English class tonight, where [[+Teacher Ruth]] made me read aloud and I didn't die.
Whenever I lose it at bedtime I hear [[-Sheila]] in my own voice, brrr.
The census method is basically what [[-Jane Goodall]] did, only with worse biscuits.
We need an accompanist and everybody keeps looking at [[-Bronwen]], who keeps looking at the floor.
Steel's late and [[-Agnieszka]] will hit the roof when somebody tells her.
shoes: try the pair [[-Jools]] raves about?
Three pages from [[+Colonel Hargreaves]] on the new hymn books, with a dark hint that [[-Betty from choir]] agrees.
The plan by [[-Bud Sorensen]] calls for rest, so rest it is.
Measured up the loft with [[+Big Col]] holding the dumb end; quote to [[-the Bakshis]] by the weekend, if I can read my own writing.
Train to Hue; the compartment had last been slept in, judging by the graffiti, by one [[-Jürgen 1998]].
Lads reckon [[-Terry]] is retiring to Spain, he reckons he isn't.
Found stamps! Card to [[+Grandpa Joe]] is in a box that may or may not be a postbox.
Four hundred words, all of them stolen in spirit from [[-Hilary Mantel]].
Agreed with [[+Len]] over the fence that [[-Yusuf]] would be perfect for the shed roof, were he less shy.
Ce soir [[+Clémence Roux|Clémence]] m'a prise à part à la soirée pour s'excuser.
Parcel came from [[+Gran Edie]], socks, fudge, a drawing of the dog.
It's official: I've been crushed by [[+Zaynab]] personally, in sixteen moves, while she ate crisps.
The funeral of [[-Arthur Combe]] is fixed for the fourteenth and I have not a word of the homily.
Dropped the twins at nursery then cleaned for [[-Mrs Abernathy]], who's at her sister's till the ninth.
Model night cancelled because [[-Jade]] shaved her head for charity.
Took soup over to [[+Dolores]] and stayed till her fever came down.
My sous [[+Wren]] confided during the peel that she's scared of [[-Thierry]], and I can't say I blame her.
Found twenty pounds in a jacket of [[-Dr Fenwick]], hung the thing up and left the money where it was.
It wasn't a rumour: [[+Giles Forsyth]] shook my hand on the way out and said "hm".
Confessed the vase. [[+Mrs Abernathy]] said she'd hated it since 1974.
2am, feet up, trading burn stories with [[+Luz]] from the place next door.
Rang my sister [[+Luzviminda]] for her birthday; she says [[-Father Emil]] has grown a beard.
Grandma's ragù, not the one [[-Luz]] makes with cinnamon.
Bus strike, but [[+Mr Sandhu]] was driving my way and I got a lift with heated seats.
Shadowed [[+DS Farrow]] to the magistrates' and carried her files like a squire.
Wheel's wobbling, I'd call [[-Stanislav]] if he weren't in Lanzarote.
One day I'll have a house like the one of [[-Dolores]], small and full of plants.
[[-Pavel]] never showed at the track, so I did my 400s against [[+a lad called Reece]] who let me win once.
Rehearsal in the church hall — [[+Fabio]] had finally learnt the bridge.
When I grow up I want to write an acknowledgements page like that of [[-Ingrid Moe]].
incident review: timeline by [[-Ifeoma]], action items tbd
Eigentlich wollte ich [[-Herrn Brandl]] wegen der Heizung anrufen, aber dann kam der Elternabend dazwischen.
A customer swears I look like [[-Sophia Loren]], tipped her back the tip.
Poster session was dead except for [[+Ingrid Moe]], who stayed and talked me through her entire thesis.
Funeral wreath for [[-Mr Lascelles]], who bought himself one rose a week for as long as I've had the shop.
My old coach [[-Bud Sorensen]] used to say the last mile is run by somebody else.
The new accountant, name of [[-Nigel Rudd]], starts on our books in April.
relay leg 3, after [[-Anneke]]
Handed over the shoebox to [[+Nigel Rudd]] and watched him age.
mixer borrowed by [[+Dean from no. 4]] who came round at lunch for it
Dispatcher [[+Rhonda]] tried to talk me into Lyon by Thursday, as [[-Dutch Henk]] has used up his hours.
Strava tells me [[-Heather Quist]] did thirty k before breakfast.
As [[-Darnell]] still hasn't looked at my PR, I bribed [[+Ifeoma]] on Slack with a croissant emoji and she approved it.
Broke the news to [[+Mrs Dalgleish]] in the car park because she wouldn't come in without him.
- tacho fines?? [[-Rhonda]] to clarify
- parrot man [[+Mr Quill]] in again, parrot fine, Mr Quill less so
Shook hands with [[+Gareth]] on the doorstep when I fetched the kids, nobody died.
Gunnar's farewell drinks; I told [[+Flat 2 Gunnar|Gunnar]] we'd miss him, and it was nearly true.
Snagging at Mill Lane, [[+Terry]] and me with a torch and a very long list.
Clinked mugs with [[+Downstairs Phil]] at the news that [[-Flat 2 Gunnar]] and his tuba are moving out.
Waters broke in Lidl!! [[+Cashier Bogdan]] held my hand until the ambulance came, what a man.
- scooter day w/ [[+Clementine]] (Belgian, sings while driving)
[[+Padre Whitlock]] sat on my bunk and asked if I'd like to write to the mother of [[-Cpl Jarvis]].
Mit [[+Ferdl]] auf den Wank, oben Nebel, unten Schnaps, und [[-Svenja]] lag daheim mit Grippe.
Vented to [[+Farzana]] about the rates, she'd already drafted the petition.
Walked down to the harbour with [[+Walter]], slower than last year, both of us.
load refused, foreman [[+Luc]] shouting, me shouting, signed in the end
- swimming lift: [[-Hannah's mum]] Tuesdays, me Thursdays
Hell frozen over, [[+Mr Chaudhry]] replied.
Delivered ten to the gallery and drank sour wine with [[+Verena Hoss]] among other people's canvases.
Trial bouquet shown to [[+Shanice]] and her terrifying mother; they want it "less alive".
Club night thin on the ground: no [[-Viktor]], no [[-Harriet]], only the heating.
respite wk: if [[-Blessing]] can't, try St Anne's
Die Rektorin, [[+Frau Thoma]], hat mir auf dem Flur gesteckt, dass [[-Frau Özdemir]] ab Februar die 7b übernimmt.
Second scan today, [[+Midwife Theresa]] let me hold the wand thing for a second.
Insurance says it's a matter for [[-Mr Penhaligon]], he says it's a matter for insurance (or so their letter claims).
Sod it, texted [[+Femi]]; three dots, then nothing, then "omg YES".
Thirty years since [[-Smokey]] pulled me out of that ditch near Carlisle.
Kaum war ich auf dem Rad, rief [[+Papa]] an und wollte wissen, wie man einen Drucker ausschaltet.
The bar was closed by the time I'd got my beard off, hence no drink with [[-Kwame]].
L'article de [[-Descola]] m'a tenu éveillé jusqu'à deux heures.
Talked to a sixth form about the profession, then begged their drama teacher [[+Ms Ince]] never to ask me again.
Standing order of tulips collected by [[+Bettina]], who told me about the divorce over the counter.
Radar down again, so [[+Sgt Malloy]] and I played cards in the tower till relief.
Since [[-Anil Kapoor|Kapoor]] never came out of theatre, I got [[+Dr Mbeki]] to sign the chart instead.
Reception says [[-Idris]] has bought himself a motorbike, at sixty-eight.
Postcard for [[-Grandpa Joe]] bought, stamps impossible to find.
Skype slot at last, twenty minutes of [[+Becks]] freezing mid-sentence with her mouth open.
- card says "for [[-Irmgard]], with regret" — not asking
Pairing session with [[+Darnell]] ran long since neither of us understood the cache.
Taught [[+Poppy]] to wire a buttonhole and she's already better at it than me.
[[-Midwife Theresa]] off til 3rd, stand-in friday
[[+Fabio]] and I sat on the kerb after load-out wondering if [[-Nneka]] could drum with that wrist.
The boss, [[+Margot]], admitted to me over the autoclave that she's toying with selling to [[-VetCorp's Alan]].
q for [[-Dr Tamsin Price|Tamsin]]: is n=14 defensible??
Mailed my observations off to [[+Kowalczyk]], reply: "Recalibrate."
The report says [[-Grandad Lewis]] "presents as hostile", which is not at all how I'd put it.
Dem Vermieter, also [[+Herrn Brandl]], hab ich jetzt doch einen Brief eingeworfen, weil [[-Annegret]] meint, schriftlich sei sicherer.
- [[-Oma Trude]] nächste Woche Geburtstag, Blumen!
Long chat with [[+Miss Adeyemi]] at the classroom door: the biting has stopped, and it was [[-Leo]] who'd started it.
Kennel cough everywhere, precisely what [[-Piers]] had said and I'd pooh-poohed.
Team sheet: [[+Captain Morris]] and I haggled, and board four goes to [[-Harriet]].
In the second draft [[-Douglas]] becomes a dentist, on legal advice.
Bu un verre avec [[+Gaspard]] qui se verrait bien éleveur de chèvres, comme jadis [[-Tonton Raoul]].
Répondu à [[+Solène]] que oui pour dimanche, sans savoir encore si [[-Bachir]] sera de la partie.
Old me would've lied to [[-Lianne]].
Saved some Crown Prince seed for [[-Rosalind]], must drop it off before she goes to Wales.
Union rep [[+Shaun]] came by with the forms and I signed, which is more than [[-Beatriz]] has got round to.
Nine toasts at the table of [[+Baba Nodar]], the seventh to [[-Pushkin]], the ninth to my driving.
Phone tag with my brother: I rang, he rang, I rang, and at nine [[+Neil]] and I at last had it out about the money.
Went up there with a bottle and settled the hedge with [[+Emrys Top Farm|Emrys]] in ten minutes flat.
Saw [[+Dr Osei]] with Mum, who charmed him and then asked him for the bill.
[[+Morwenna]] tested the lot, two inconclusives, she was kind about it.
Drinks for the silk appointments, where [[+Ravenscroft]] told me, off the record, that his client's broke.
The ministry man on the radio, [[-Sir Alastair Moon]], has plainly never met a sheep.
Lesson with [[+Madame Orlova]]; at every bar I was told how [[-Richter]] would have breathed there.
Would [[-Cousin Gwil]] take on the tenancy, if it came to that?
I ought to let [[-Kit]] know about the new door code.
Took grapes to [[+Maureen]] in the cottage hospital; we ate most of them ourselves.
Launched the kiln with [[+Sunita]] and her homemade cone pack, both of us crossing fingers.
Dresser [[+Pearl]] sewed me into the doublet again.
The gallery wants forty bowls by May, according to an assistant of [[-Verena Hoss]].
Meant to corner [[-Dr Basu]] about my own knee while I was there, but the baby was screaming by then.
The GP, [[+Dr Basu]], looked in both ears and said the magic word: antibiotics.
flowers for [[-Delphine Marsh]]? cheaper: card
Thumb still sore, so the evening class went to [[-Sunita]] this week.
Agency texted: [[-Dolores]] is ill, could I take her Wednesdays.
Why do my handles never look like the handles of [[-Lucie Rie]]?
The professor whose study I do, [[+Dr Fenwick]], came home early and insisted on making ME a coffee.
Was going to drop off test tiles for [[-Chef Oduya]] but the van wouldn't start.
No idea how to tell [[-Mrs Abernathy]] about the vase.
Sponsor meeting at the Friday group: told [[+Mike T.]] the truth about the weekend.
- pint w/ [[+Nurse Debs]], zero animals
Came within an inch of phoning [[-Razor]]; went for a walk instead.
keys: no. 7 = [[-Mr Sandhu]], alarm code in purse
Step nine list: [[-Angie]], my boss, the lady with the Fiat.
Client wants the wall where it was. Spent an hour on the phone talking [[+Agnieszka]] down.
- called [[+Mike T.]] 4am. he picked up. still sober
With half the patience of [[-Helen Ward]] I'd have let the chewing gum thing go.
Support worker [[+Lianne]] did the housing forms with me, line by line.
Lofty's version, which [[+Lofty]] gave me in whispers over breakfast, has the goat volunteering.
churchwardens: [[-Colonel Hargreaves|the Colonel]] again next yr? heaven help us
Interpreted for a family at the registry; the clerk, [[+Ms Thorpe]], kept speaking to me instead of them.
Court duty then home visit, where [[+Tanisha]] let me in only after I'd slid my badge under the door.
Occupational health ([[+Dr Lindqvist]]) phoned me back at last — cleared for lifting from Monday.
My caseload's at twenty-six; [[+Manager Obi]] said, quote, "we'll get there", I said where.
At the truck stop in Liège ran smack into [[+Dutch Henk]] and we did the egg challenge.
Drove two hours to settle [[+Little D]] in with the new carers, sang the whole way.
Had a hobble around the park with [[+Heather Quist|Heather]] instead of intervals.
Stitch-up on a spaniel, then [[+Mrs Dalgleish]] fainted in the consulting room and we had two patients.
Hearing adjourned, the judge being ill, and [[-Ms Eastlake]] had apparently been told last night.
[[+DC Lowther]] rang me at home because [[-Tanisha]] has been missing since Friday.
Farm call at dawn: [[+Idris]] and I hauled a calf out with ropes and bad language.
- quick word w/ [[+Health Visitor Pam|Pam]] betw clinics re twins' weight; [[-Manager Obi]] still on leave
Without [[-DS Farrow]] as a witness we're sunk.
Watched the moon rise with [[+Esperanza]] through the club telescope, nobody spoke for a good while.
The wedding on Saturday is for [[-Shanice]], peonies in September, help.
Clouds, clouds. Should have stayed in with the book by [[-Carl Sagan]].
In the guidebook by [[-Tony Wheeler]] this place gets half a sentence.
Meteor count together with [[+Esperanza]]: 41, although [[-Trevor]] will claim he had more from his garden.
Kayleigh video-called to play me the piece, with [[+Ms Pruitt]] waving in the background and telling me she'd practised.
Got up the nerve, queued, asked [[+Dr Jocelyn Abara]] my pulsar question after her talk, and she said it was a good one.
TB test looming; vet is [[-Morwenna]] this time, not her dad.
Cried a bit in the linen cupboard; [[+Marlon]] found me and made me drink something with sugar in it.
[[+Dad's solicitor]] advised me down the phone not to go near [[-Emrys Top Farm]] about the hedge.
My wife thinks [[-Esperanza]] sounds made up.
Price of slurry! As [[-Dad]] always said, God rest him, there's money in muck but not for the likes of us.
Should I just tell [[-Eli]] that I want to close the Berlin office?
young farmers dance: [[-Huw]] going with the Pritchard girl so they say
A postcard of a glacier from [[+Lionel]]; he's singing on deck, God help the Norwegians.
Sold the Massey to [[+Cousin Gwil]], who kicked every tyre and wished [[-Dad]] could have seen the price.
Cornered [[+Bronwen]] by the urn: she'll do it, provided nobody claps.
Silage in at last — couldn't have done it without [[+Emrys]] lending me himself and both boys today.
Minutes to be circulated by [[-Hubert]], i.e. never.
Notes from the director: [[+Kwame]] thinks my Malvolio is "too sympathetic", I think he's wrong, we hugged.
It occurs to me that I've never once heard [[-Bronwen]] laugh.
Auditioned for that crime series in front of [[+Sadie Blom]] and two bored people with sandwiches.
Could hear [[-Lionel]] in my head on every low G, the old foghorn.
I'm no [[-Mark Rylance]], but tonight for four seconds there was silence.
- [[+Priya]] popped in at break, borrowed the good scissors, won't be returning them
Visited [[+Delphine Marsh|Delphine]], not allowed to speak, so we wrote insults on a whiteboard.
The other side, i.e. [[-Ravenscroft]], have asked for an extension through the court.
Kicked my heels in the green room with [[+Pearl]], who's certain the revival will go to [[-Toby Lascaux]].
It would have been our Ted's eightieth; he and [[-Walter]] joined up the very same week in '61.
Found a card in my pigeonhole from [[+Danny Reeve]], of all people, thanking me for the reference.
Swollen ankles, so cried off the hen do and [[-Steph]] had to do the karaoke solo.
Posting orders: reporting to [[-Major Thorne]] from the first of the month.
Wholesale prices mad. If [[-van Dijk]] goes any higher I'm doing dried grasses only.
Bloody cold on stag, thought about [[-Becks]] the whole time.
DNS again. [[-Pavel]] will be insufferable about beating my time.
[[-Lofty]] is on a charge over the goat, and no one will say what happened to the goat.
Lost at chess to [[+Viktor]] in twenty-two moves, then again in nineteen.
Got a few lines off to [[+Gran Edie]] on the back of a ration menu.
Replayed the sixth game by [[-Fischer]] and wept for my own rook endings.
They've put [[-Sgt Malloy]] in for a medal and about time.
County match, drew against [[+a Mr Pemberton]] who smelt of liniment and offered me half his banana.
If leave is granted I'll surprise [[-Becks]] on her birthday.
Sent ...g6 off to [[+Ulf in Malmö|Ulf]] by second class to punish him.
Somebody has to find out whether [[-Lucy Arden]] is keeping the debate club, and I have a nasty feeling it'll be me.
[[-Omar Saidi]] published the thing I was going to publish. Great. Lovely.
Had to let [[+Callie]] go today, she cried, I nearly did.
Heard through the grapevine that [[-Jasper Lund]] raised nine million on a slide and a haircut.
Avoided [[-Constance]] all day by not opening the laptop.
Standup moved, therefore I slept through whatever [[-Ifeoma]] wanted to raise.
asylum case: barrister = [[-Ms Eastlake]], hearing at 10, bring water
Set [[+Apprentice Jody]] to sharpening all morning and told her to chase [[-Kevin]] at the nursery on Tuesday.
I translate dreams, [[-Baba Nodar]] used to claim, because he'd never hear me say anything boring.
Held the ladder for [[+Downstairs Phil]] as he swore at the gutter.
Not sure [[-Ms Thorpe]] realises that Georgian and Russian are different things.
I have half a mind to call [[-Ravenscroft]] and settle the wretched thing.
Mum asked for [[-Roger]] all afternoon; I didn't have the heart to say he's been dead since '09.
Her nephew, one [[+Lucas]], was up there by noon and says it's the flashing.
Mock viva: [[+Dr Tamsin Price]] played the nasty external and was alarmingly good at it.
Landed in Hanoi, and [[+Minh]] stood at arrivals holding my name upside down.
Cofounder therapy, round two: [[+Eli]] and I actually laughed this time.
Patrolled the east reserve with [[+Ranger Tumelo]], fresh lion spoor by the dam.
Relented and handed [[+Tabitha]] her invitation at the gate myself, she went pink with joy.
- radioed [[+Base (Nandi)]] the snare line coords
Cousin [[+Violet]] has written, eleven pages, with news of people I can't place.
Malaria tablets run out and [[-Doc Steyn]] isn't due through until the rains.
Forms, forms. Social worker is now a certain [[-J. Aldous]] whom nobody has ever seen.
[[+the Van Burens]] were sweet in the end, she helped me bottle-feed the rhino.
Glaze recipe from [[-Bernard Leach]], or at least from a man in a pub who swore it was.
- collar 7 = "[[-Beyoncé]]", collar 8 = "[[-Nandi's Ex]]"
My mother-in-law, a.k.a. [[+Sheila]], turned up unannounced with four lasagnes.
Satellite phone, ninety seconds, just enough for [[+Hanneke]] to say yes!
The whole argument leans on [[-Nussbaum]] more than I'd like to admit in front of the committee.
Dreamt that [[-Madame Orlova]] had been elected pope.
- [[+Stanislav]] back, tanned, fixed wheel in 4 min
Asked [[+Lorenzo]] point-blank and he studied the ceiling.
A commission! [[+Chef Oduya]] messaged me for sixty plates the colour of wet slate.
1. [[-Svetlana]] owns onboarding metrics
Sent the rough mix over to [[+Nneka]] and had notes back within the hour, mostly "louder".
Pitched to [[+Katrin Voss]] over bad hotel coffee and she asked exactly the question I'd hoped she wouldn't.
Chiropodist Tuesday. Query: can [[-Ellie]] drive me?
She's here. Texted [[+Steph]] one word and forty exclamation marks.
Dropped [[+Ifeoma]] a line on Slack about the flaky test and got a thumbs up, no words.
Sat with [[+Mrs Pettifer]] at the hospice until her daughter arrived; we said the Nunc Dimittis together.
Nobody sings that second verse the way [[-Chaka Khan]] does and certainly not me.
- [[+Yusuf]] dropped by w/ a bucket of figs!!
The widow from number 12, [[+Mrs Kaminski]], returned my ladder with a jar of beetroot.
[[+Steph]] came by on her way home from it, glitter everywhere, fell asleep on the dog.
[[+the AA man]] towed me in and cracked jokes the whole way, while [[-Volunteer Stan]] had, naturally, left his phone in the van.
Lunch duty alongside [[+Tom Bexley]]; we agreed the new canteen queue is a war crime.
A message from [[+Our Kid]], first in six years: "heard you're doing well." Read it about fifty times.
A girl came in asking for [[-Volunteer Stan|Stan]], "the one with the jokes".
Strategy discussion without [[-Health Visitor Pam]]; it was just me and [[+Sergeant Amis]] dividing up a Twix.
Must remember to thank [[-Ewa]] for swapping the Sunday.
Foster placement for [[-Little D]] breaks down at the weekend unless a miracle happens.
The freeholder, [[-Mr Chaudhry]], cannot be reached, as usual, by any known technology.
not ready for [[-Angie]]. not yet
Wrote once more to [[+Mr Chaudhry]], recorded delivery this time.
Met [[+Maureen's sister]] outside the butcher's; poor [[-Maureen]] has had a fall, nothing broken.
[[+Trainee Sol]] reported back to me empty-handed, [[-Mr Bligh]] having moved to Jersey without a word.
Heard the confession of nobody, but had a surprisingly frank cup of tea with [[+Fr Dominic]] in the vestry.
Screenshared with [[+Bo]] from IT till he found the VPN setting I'd sworn I hadn't touched.
Cooking class taught by [[+Auntie Hoa]], who slapped my hand away from the fish sauce.
My supervisor [[+Prof. Hallgren]] tore apart chapter two, kindly, for an hour and a half.
Variable star group: my estimates are off compared with those of [[-Kowalczyk]].
Telefoniert mit [[+Oma Trude]], sie hört schlecht und erzählt dafür umso lauter.
Swapped eyepieces with [[+Trevor]] in the car park, like drug dealers.
The big house rang, or rather [[+Lady Margaret]] did, to complain that the box looks "municipal".
The lecture by [[-Dr Jocelyn Abara]] was moved to March owing to flu.
Night shift number four, and the only thing keeping me upright was the flapjack [[+Marlon]] brought round at three.
Fish man [[+Archie]] delivered in person, stayed for an espresso with us and did his impression of [[-Marco]].
Doc made it through early, and [[+Doc Steyn]] pricked my finger by torchlight — negative.
Frühdienst getauscht, dadurch habe ich [[-Svenja]] leider verpasst.
Never in ten years has [[-Mr Chaudhry]] replied to anything.
[[+Pfleger Timo]] schwört mir beim Rauchen, dass [[-Oberarzt Riedel]] nach Zürich geht.
Spontan nach Fürth gefahren und bei [[+Svenja]] auf dem Balkon gelandet.
[[+Hubert]] offered me the seat next to the radiator seeing as [[-Lionel]] is off on his cruise.
Bumped into [[+Jasper Lund]] at the coworking lifts and congratulated him through my teeth.
Handover from [[+Beatriz]] took forty minutes because bay 3 had been a circus all evening.
The junior section is run by [[-Harriet]] these days.
That descant — John Rutter on a bad day, or [[-Philippa]] on a good one?
Bride no-show: [[-Ms Tilbury]] booked for eight, crickets.
Ich koche den Braten so, wie [[-Gerlinde]] ihn früher gemacht hat, nur mit weniger Wut.
I'd only be half the colourist without what [[-Tia Rosa]] drilled into me at sixteen.
Il faudrait que je rappelle [[-Maître Aubry]] pour la succession, mais je repousse.
Réunion de quartier interminable, heureusement [[+Bachir]] m'avait gardé une place près de la fenêtre.
It'd be helpful if someone asked [[-Grandad Lewis]] what he thinks about contact.
- [[-Tante Odette]] : offrir un foulard ?
- toner!! pinch from [[-Lorenzo]]
[[+Kayla]] muttered to me between foils that [[-Lorenzo]] is putting the chair rent up in May.
- spoke to [[+Mum]] on whatsapp, line awful, she thinks I'm in Japan
Marathon expo, queue for ages, but got a selfie with [[+Kipchoge]] and he touched my bib!!
Would've loved to ask [[-Prof. Hallgren]] about the postdoc, but he'd left for the airport an hour before.
Tumelo's wife has had the baby; haven't congratulated [[-Ranger Tumelo|Tumelo]] as he's still up north.
Twelve-hour haul to Rotterdam, CB chatter with [[+Smokey]] the only entertainment.
Skipped the quarterly all-hands, i.e. [[-Yolanda Cruz|Yolanda]] reading slides to four hundred muted squares.
Will [[-Dad]] cope with the drive at three a.m., that's the question.
The feed rep, [[+Slick Barry]], caught me in the yard before I could hide.
Names so far: Iris, Edith, not [[-Karen]].
Parting shot from [[+Philip Oakes]] over the phone: his successor will be [[-Ananya Rao]], an unknown quantity.
Déménagement : [[+Papa]] a porté le frigo presque tout seul, on a fini aux pizzas par terre.
roof quote: ask [[-Flat 6 Marguerite]], her nephew does slates
Had a proper lunch with [[+Bernard Kray]], white tablecloth, and he'd read it after all.
biblio : livre à rendre, demander à [[-Ludo]] sa carte
Heute endlich mit [[+Annegret]] im Café gesessen und zwei Stunden über ihre Scheidung geredet.
Board pack went off to [[+Rohan Mehta]] and [[+Katrin Voss]] at 23:58, two minutes inside the deadline, hero that I am.
The promoter, [[-Gaz Holloway]], still owes us for March and isn't picking up.
My sister mustn't find out before [[-Mum-in-law]] does, diplomatic incident otherwise.
rota gap Wed, [[-Lady Amory]]?? (joking) (mostly)
Nachricht von [[+Frau Kessler]]: Bescheinigung liegt seit Mai im Spam.
Reçu une longue lettre de [[+Tante Odette]], à l'encre violette comme toujours.
Ob [[-Jochen]] wohl auch zum Klassentreffen kommt?
Giggled with [[+Pregnant Jo]] at the back of class every time the leader invoked [[-Ina May Gaskin]].
They buried [[-old Mr Strand]] with a white knight in his pocket, I'd like to believe.
Enfin eu [[+Maître Aubry]] au bout du fil : tout est signé.
J'aurais dû prévenir [[-Papa]] pour l'ascenseur.
Found, safe: got a call from [[+Tanisha]] herself asking if I was cross.
Read in the Gazette that [[-Councillor Pyke]] means to close the library on Wednesdays.
Der Aufsatz von [[-Hattie]] war eindeutig abgeschrieben, das sehe sogar ich.
[[+Ma sœur Inès]] m'a soutenu au téléphone que [[-Gaspard]] me regarde drôlement.
Kevin's boy says the hornbeams are stuck in Holland, so that's that until [[-Kevin]] himself gets back from his hols.
Der Therapeut meint, ich solle [[-Mama]] einen Brief schreiben, den ich nie abschicke.
Long Zoom with [[+Philip Oakes]] — it isn't the logo, it's the font.
Visite mit [[+Oberarzt Riedel]], der mich vor allen gelobt hat, ich wurde knallrot.
Le petit parle sans arrêt de [[-Titouan]], son nouveau meilleur ami.
- [[+Hubert]] rang re minutes. pigs flying over Croydon
Took [[+Svetlana]] out for ramen as a thank you, she's been carrying support single-handedly since June.
Introduced my wife to [[+Esperanza]] at the barbecue; they ganged up on me within minutes.
Made my amends to [[+the Fiat lady]], who'd forgotten all about it and offered me a biscuit.
Saturday girl [[-Poppy]] overslept so I opened on my own.
Probe im Gemeindehaus, neben mir wie immer [[+Gerlinde]] mit ihrem Hustenbonbon.
[[-Malte]] hätte mich abholen sollen, stand aber im Stau bei Würzburg und ich bin mit der Bahn heim.
Walked past the Crown, and there was [[+Razor]] on the step, so we talked for a minute and I kept going.
According to Phil it was [[-Flat 6 Marguerite|Marguerite]] who'd threatened him with the ombudsman.
The old boy I served my time under, [[-Reg Stokes]], would never have let a lintel like that go up.
Laughed myself silly with [[+Ingrid Moe]] because [[-Wei]] has been telling the first-years that the microscope is haunted.
supervision w/ [[-Manager Obi]] cancelled (again)
Emailed [[+Graham]] the seating plans so he can't say nobody did, and cc'd [[+Helen Ward|Helen]] for good measure.
Grant decision sits with [[-Philip Oakes]], and he's known to hate our logo.
New menu: the turbot is a straight homage to [[-Marco]] and I don't care who notices.
Croisé [[+Solène]] au marché, elle m'a offert un melon et trois ragots.
Fired our agency today, which meant an awkward twenty minutes on Zoom with [[+Monique]].
[[+Doc Steyn]] let slip, while checking my chest, that [[-Base (Nandi)|Nandi]] may be off to head office.
Building control ([[+Mr Penhaligon]]) came on site at eight sharp and passed the drains.
Border crossing on foot together with [[+Sjoerd]] and his ridiculous ukulele.
Si seulement j'avais l'aplomb de [[-Bachir]] devant le maire.
Je n'ai pas osé dire bonjour à [[-Clémence Roux]], elle était déjà dans le tram.
In my first curacy it was [[-Canon Breck]] who taught me to shut up at deathbeds.
Judge quoted [[-Lord Denning]] at me for ten minutes straight.
Wish I'd asked [[-Auntie Hoa]] for the recipe when I had the chance.
Milking done by six thanks to [[+young Huw]], who's finally learnt not to chat to number 41.
Je devais dîner chez [[-Solène]] mais la babysitter nous a lâchés.
Im Lehrerzimmer kurz mit [[+Frau Özdemir]] geflucht, seitdem geht es mir besser.
There's a comet named for [[-Ikeya]] and here am I with a broken tripod.
[[+Ananya Rao]] introduced herself by email before she'd even started, with a spreadsheet, I'm in love.
[[+Mme Pinto]], la gardienne, m'a retenu dans l'escalier : [[-Monsieur Kervella]] aurait vendu son bateau.
Trustees' lunch, where [[+Lady Amory]] grilled me about the foodbank figures between courses.
[[+Mme Lachance]] m'a écrit ce matin, trois lignes, dont une gentille.
The depot cat has been named [[-Elvis]] by popular vote.
Didn't dare wake [[-Anil Kapoor]] for a paracetamol prescription, so waited for the day team.
Appelé [[+Mamie Huguette]], elle a confondu mon prénom avec celui du chien.
`;
