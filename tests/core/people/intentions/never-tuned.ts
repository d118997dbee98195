/** Lines that only measure: what is changed in the rule is never changed for them. */
export const NEVER_TUNED = `
Up at five with the lambs, [[+Gwil]] came at eight with the feed
[[+Gwil]] stayed for bacon, talked tups and prices
Gwil's lad wants work; think it over, tell [[-Gwil]] by Sunday
told [[+Gwil]] his lad can start Monday
Vet out to the grey ewe. [[+Mair]] did a lovely job stitching
pay [[-Mair]]
Paid [[+Mair]] in eggs and cash
market: sold nine, saw [[+Emrys]] and [[+Dilwyn]]
Emrys has shingles, poor thing. Look in on [[-Emrys]]
Looked in on [[+Emrys]], watering his tomatoes with one hand
Wish [[-Emrys]] would see a doctor
Dilwyn sold up. Never thought I'd see [[-Dilwyn]] without a dog.
chapel, then dinner at [[+Mair]]'s
Nothing from [[-Mair]] about the results yet
Mair's results: clear. Hugged [[+Mair]] in the yard
- standup w/ [[+Jonas]] [[+Ilse]]
- [[+Ilse]] raised flaky CI again
- Jonas to pair with [[-Ilse]] on CI
- lunch [[+Jonas]]
- ask [[-Ilse]] for the logs
- got the logs from [[+Ilse]]
- 3pm call [[+Rasheed]]
- Rasheed's contract ends in June, check with [[-HR Dana]]
- HR: met [[+HR Dana]], two options
- can't decide whether to extend [[-Rasheed]]
- extended [[+Rasheed]], told him in person
- [[-Ilse]] birthday thurs
- cake for [[-Ilse]]
- birthday cake with [[+Ilse]] in the kitchen
- waiting for sign-off from [[-Jonas]]
- Jonas signed off. drinks with [[+Jonas]] to celebrate
- [[-Jonas]] out until Wed
Cinema with [[+Polly]], rubbish film, good chips
[[+Polly]] is back with Mark, she told me in the queue
I wouldn't trust [[-Mark]] with a goldfish
Polly says [[-Mark]] has changed
Had [[+Polly]] and [[+Mark]] over. He has changed, a bit.
Would [[-Polly]] be hurt if I skipped the hen do?
hen do!! [[+Polly]] in a tiara
wedding speech for [[-Polly]], 2nd draft
Polly and Mark's wedding. Danced with [[+Polly]]'s dad, cried with [[+Polly]]
postcard from [[+Polly]], Crete
miss [[-Polly]]
letter to [[+Polly]] posted
Bus with [[+Mrs Achebe]], she's going to be a grandmother
knit something for [[-Mrs Achebe]]
Mrs Achebe's daughter had twins! Ran over to congratulate [[+Mrs Achebe]]
didn't see [[-Mrs Achebe]] on the bus
Read [[-Achebe]] on the train instead
Dad phoned about [[-Uncle Joe]]
[[+Uncle Joe]] phoned about Dad
family zoom: [[+Dad]], [[+Uncle Joe]], cousins
Dad can't hear [[-Uncle Joe]] on zoom, funny
drive down to see [[-Dad]] at half term
drove down to see [[+Dad]]
walked the dunes with [[+Dad]]
Dad talks to [[-Mum]]'s photo in the mornings
I talk to [[-Mum]] too sometimes
Kaffee bei [[+Frau Nagel]]
Frau Nagel sucht jemanden, [[-Tobi]] vorschlagen
[[+Tobi]] hat den Zaun repariert
[[-Tobi]] schuldet mir noch 20 Euro
Bière avec [[+Yves]]
Yves ne parle plus à [[-Denis]]
Il faudra prévenir [[-Denis]]
Croisé [[+Denis]] à la gare
Fietstocht met [[+Anneke]]
Anneke zegt dat [[-Huub]] ziek is
Comí con [[+Lola]]
Lola pregunta por [[-Quique]]
Cinema con [[+Irene]]
Devo un favore a [[-Irene]]
`;
