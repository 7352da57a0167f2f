/** Words that carry grammar rather than matter: they do not show that two sentences are about the same thing. Keys of `wordsOf`. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(`
a an the this that these those such each every either neither both all any some no none other another same own
and or but nor so yet if then than as because while when where whether though although unless until since after before once
of to in on at by for from with without within into onto upon over under above below about across against along among around behind between beyond
during near off out through toward towards up down via per
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves
who whom whose which what why how there here
am is are was were be been being do does did doing done have has had having will would shall should can could may might must
not n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't
it's he's she's that's there's what's who's i'm you're we're they're i've you've we've they've i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd
also just only even still very too more most much many less least rather again already always ever never now well
said say says saying told tell tells telling added adding mr mrs ms dr
`.trim().split(/\s+/));

/** Articles. Keys of `wordsOf`. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** The article that opens a phrase. */
export const LEADING_ARTICLE = /^(?:the|an?)\s+/i;

/** The definite article right before something. */
export const ARTICLE_BEFORE = /\bthe $/i;

/** Joins on others, of whom something else is told: "nine are dead and 15 missing". */
export const JOINS_OTHERS = /\band\b/;

/** Articles that bring somebody in who was not told of. */
export const INDEFINITE_ARTICLES: readonly string[] = ['a', 'an', 'another'];
