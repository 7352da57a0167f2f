/** Words that end the phrase of a counted noun: prepositions, pronouns, determiners, conjunctions, auxiliaries, adverbs and common verbs. */
export const nounStops: ReadonlySet<string> = new Set((
  'a an the last this that these those his her its their our my your whose which who whom what when where why how if as at by for from in into of off on onto out over per since than through to toward towards under until up upon via with within without '
  + 'about above across after against along amid among around before behind below beneath beside between beyond down during except inside like near outside past regarding than then there here while because although though unless whether '
  + 'and or but nor so yet plus both either neither not no '
  + 'i you he she it we they me him us them himself herself itself themselves one ones each every any some all such same another other\'s '
  + 'is are was were be been being am has have had having do does did doing will would shall should can could may might must ought '
  + '\'s \'re \'ve \'ll \'d \'m \'t '
  + 'ago later earlier away apart together alone also only just even still again too very more most less least much many few several now today yesterday tomorrow tonight once twice already almost nearly currently recently previously annually daily weekly monthly yearly nationwide worldwide overall instead respectively total altogether combined-with '
  + 'said says say told tells added adds made make makes took take takes went go goes came come comes saw see gave give gives found find got get gets became become began begin left held kept led lost won pay paid sold bought brought thought sent spent stood fell fall rose rise grew grow knew ran run runs wrote set cut put hit let '
  + 'died killed injured wounded arrested reported expected estimated compared according including excluding based located available needed used due following depending respectively following regardless thanks whereas '
  + 'live lives work works remain remained need needs want wants began seem seems appear appeared continue continued follow followed suggest suggested show showed shows believe believed helped help helps visited joined attended voted signed agreed opposed supported moved fled returned stayed'
).split(' '));

/** Irregular plurals of counted nouns, with their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'], ['buses', 'bus'], ['minibuses', 'minibus'], ['viruses', 'virus'], ['bonuses', 'bonus'], ['campuses', 'campus'], ['censuses', 'census'], ['gases', 'gas'], ['lenses', 'lens'], ['octopuses', 'octopus'], ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['police', 'police'], ['staff', 'staff'], ['personnel', 'personnel'], ['servicemen', 'serviceman'], ['policemen', 'policeman'], ['firemen', 'fireman'], ['fishermen', 'fisherman'],
  ['feet', 'foot'], ['teeth', 'tooth'], ['mice', 'mouse'], ['sheep', 'sheep'], ['fish', 'fish'], ['aircraft', 'aircraft'], ['spacecraft', 'spacecraft'], ['cattle', 'cattle'], ['lives', 'life'], ['wives', 'wife'], ['knives', 'knife'], ['halves', 'half'], ['criteria', 'criterion'], ['phenomena', 'phenomenon'],
  ['series', 'series'], ['species', 'species'], ['offspring', 'offspring'], ['crew', 'crew'], ['troops', 'troop'], ['media', 'medium'], ['data', 'data'], ['analyses', 'analysis'], ['crises', 'crisis'], ['bases', 'base'], ['dead', 'dead'], ['wounded', 'wounded'], ['injured', 'injured'], ['missing', 'missing'], ['homeless', 'homeless'],
  ['headquarters', 'headquarters'], ['deer', 'deer'], ['salmon', 'salmon'], ['civilians', 'civilian'], ['wolves', 'wolf'], ['leaves', 'leaf'], ['shelves', 'shelf'], ['loaves', 'loaf'], ['youth', 'youth'], ['percent', 'percentage'], ['americans', 'American'], ['grand', 'thousand'], ['hertz', 'hertz'],
]);

/** Words that end in "s" and are not plural nouns. */
export const notPlurals: ReadonlySet<string> = new Set('this his its is was has does less news plus across always perhaps thus versus us various previous serious famous dangerous religious numerous bus gas class loss press process success access address business illness congress progress express pass cross mass boss glass grass less unless virus campus status focus bonus census consensus crisis basis analysis thesis tennis physics politics economics mathematics athletics sports goods-like swiss chinese us-led previous anonymous continuous prosperous nervous obvious as yes besides sometimes towards afterwards upwards downwards backwards overseas indoors outdoors alias atlas canvas texas kansas paris'.split(' '));

/** Nouns that end like adverbs and participles. */
export const nounsInLy: ReadonlySet<string> = new Set('ally family supply reply assembly anomaly monopoly butterfly bully fly rally belly lily jelly building meeting hearing ruling training painting wedding warning killing shooting bombing hospital bed seed deed feed shed red speed breed weed need king ring wing thing string spring filing landing sitting opening reading booking offering listing holding'.split(' '));

/** "one of the", "dozens of": what may stand before the noun of a part. */
export const partDeterminers: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'these', 'those', 'all']);

/** Plurals that count without a number: the least and the most they mean. */
export const vaguePlurals: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [12, 120]], ['scores', [20, 200]], ['tens', [10, 100]], ['hundreds', [100, 1000]], ['thousands', [1000, 10_000]], ['millions', [1e6, 1e7]], ['billions', [1e9, 1e10]], ['trillions', [1e12, 1e13]],
]);

/** Nouns that a number names instead of counting: "Article 5", "page 12". */
export const labelNouns: ReadonlySet<string> = new Set('article chapter page section part volume number no nos room route flight version mk channel highway interstate episode season track act phase level tier type model series size figure table line item grade group class category title rule resolution amendment paragraph clause schedule appendix annex unit lot block bus train gate exit floor apartment apt suite box building zone district ward precinct week day game round stage set lap match rank ranked seed seeded vol issue covid sars omega vitamin ak mig formula windows iphone galaxy android studio area pier platform division battalion brigade protocol boulevard avenue street proposition prop bill hr sr'.split(' '));

/** Names of lists and indexes that a number belongs to: "Fortune 500". */
export const indexNames: ReadonlySet<string> = new Set('stoxx nasdaq ftse dax cac nikkei fortune russell asx forbes sp p topix ibex tsx sensex nifty csi hang g g- group euro'.split(' '));

/** Verbs and words of change, up or down, as stems of their forms. */
export const changeWords: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...('rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring add adds added adding advance advances advanced advancing increase increases increased increasing grow grows grew grown growing up rally rallied rallies spike spiked spikes leap leaped leapt higher '
    + 'hike hikes hiked hiking boost boosts boosted raise raises raised raising improved expand expanded swelled accelerated edged-up more-expensive upward upside upturn upgrade').split(' ').map((word): [string, 'up'] => [word, 'up']),
  ...('fall falls fell fallen falling drop drops dropped dropping decline declines declined declining lose loses lost losing slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk decrease decreases decreased decreasing shrink shrinks shrank shrunk down dip dips dipped slump slumps slumped plummet plummets plummeted '
    + 'reduce reduces reduced reducing cut cuts shed sheds lower lowers lowered lowering weakened weaken retreat retreated eased ease crash crashed downward').split(' ').map((word): [string, 'down'] => [word, 'down']),
]);

/** Nouns that a number in words counts when a hyphen joins them: "four-cylinder", not "one-time". */
export const partWords: ReadonlySet<string> = new Set(['member', 'person', 'man', 'page', 'seat', 'room', 'bedroom', 'cylinder', 'point', 'story', 'storey', 'door', 'party', 'nation', 'country', 'state', 'team', 'game', 'match', 'digit', 'core', 'volt', 'day', 'time', 'way']);

/** Nouns before "of" and a number that name no measure: "a total of 40". */
export const noMeasures: ReadonlySet<string> = new Set(['total', 'average', 'most', 'some', 'many', 'more', 'least', 'instead', 'group', 'half', 'each', 'because', 'front', 'ahead', 'sentence', 'series', 'number']);
