import { FormSet } from '../../../text/words/form-set.ts';

/** The words that stand about figures and tell what they are of, whose, and which are none. */
export interface FigureWords {
  /** Marks and words that end the clause whose date a figure takes. */
  readonly clauseEnds: FormSet;
  /** Articles and possessives that open a noun phrase; those among them that a speaker or origin has; those that a share is "of". */
  readonly articles: ReadonlySet<string>;
  readonly phraseArticles: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  /** Nouns of a share that need no "of": "a third stake". */
  readonly shares: ReadonlySet<string>;
  /** Before "half" where it is a stretch of something. */
  readonly beforeHalf: ReadonlySet<string>;
  /** Before "up" where it tells of no rise: "make up 3%". */
  readonly beforeUp: ReadonlySet<string>;
  /** Words that "over" goes with, so that it does not bound the number behind it: "presided over two briefings", "a victory over three rivals". */
  readonly beforeOver: ReadonlySet<string>;
  /** Before a date that a figure is to be reached by; verbs that name an origin only with "at", and those that are never put before their subject. */
  readonly due: FormSet;
  readonly placing: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  /** Behind what began then and before "in" and its date: "set up in 1998". */
  readonly begun: ReadonlySet<string>;
  /** Before a date that begins, bounds or names something else: "since 2022". */
  readonly notThen: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly beings: ReadonlySet<string>;
  /** What opens a clause with a subject of its own. */
  readonly clauseStarts: FormSet;
  /** What stands before a number that opens its clause. */
  readonly clauseLeads: ReadonlySet<string>;
  /** What stands before "spending" where it is a verb, and before "spend" where it is a noun. */
  readonly beforeParticiple: ReadonlySet<string>;
  readonly beforeNoun: ReadonlySet<string>;
  /** Words right behind a verb of saying under which what follows is not what is said: "said to 40 towns that". */
  readonly notSaid: ReadonlySet<string>;
  /** Between a subject and its verb, of a figure and of saying. */
  readonly passedOver: ReadonlySet<string>;
  readonly beforeSaying: ReadonlySet<string>;
  /** Words before a name that take it out of those told of, or make it only who asks: "all except Orun", "was asked by Orun to". */
  readonly notHolding: ReadonlySet<string>;
  /** Words that make a subject nobody: "no country in the Pact", "neither Orun nor Telma". */
  readonly nobodies: ReadonlySet<string>;
  /** Words for all, behind which "but" takes one out: "every member but Orun". */
  readonly everybody: ReadonlySet<string>;
  /** Verbs of wish and plan between a subject and "to": "the fund aims to raise". */
  readonly intending: ReadonlySet<string>;
  /** Between a body and the place or thing that it is of: "the court in Orun said". */
  readonly placingNames: ReadonlySet<string>;
  /** Verbs of finding, and the nouns for those whose findings are figures: "a survey found". */
  readonly finding: ReadonlySet<string>;
  readonly finders: ReadonlySet<string>;
  /** Words before a verb that name nobody. */
  readonly vagueHeads: ReadonlySet<string>;
  /** Prepositions that make a noun part of another's phrase, and those that open an insertion. */
  readonly prepositions: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  /** After a number without a noun that counts all the same: "three were hurt". */
  readonly afterBare: ReadonlySet<string>;
  /** Verbs that lead a count to where it stands: "rose to nine". */
  readonly arrivals: ReadonlySet<string>;
  /** Units of time, as words; "ago" and its like after them. */
  readonly timeUnits: ReadonlySet<string>;
  /** What a hyphen between stray spaces may join to a number or to a unit: "15 - year", "32 - year - old". */
  readonly partedUnits: ReadonlySet<string>;
  readonly agoWords: ReadonlySet<string>;
  /** Beginnings of nouns of results, which stand behind scores. */
  readonly resultNouns: readonly string[];
  readonly fewWords: ReadonlySet<string>;
  readonly ageWords: ReadonlySet<string>;
  readonly minusWords: ReadonlySet<string>;
  /** Letters that scale an amount of money. */
  readonly scaleLetters: ReadonlySet<string>;
  /** Signs and letters of a currency before the second number of a range. */
  readonly currencyMarks: ReadonlySet<string>;
  /** Words in "-men" that are no plurals. */
  readonly notMen: ReadonlySet<string>;
  /** Endings of verbs and adverbs, and of participles. */
  readonly verbEndings: readonly string[];
  readonly participleEndings: readonly string[];
  /** Participles that make an adjective with the noun before them, also where no hyphen stands: "one rocket propelled launcher". */
  readonly joinedParticiples: ReadonlySet<string>;
  /** Words before "one" and digits that make them no number. */
  readonly noOne: ReadonlySet<string>;
}

const BEINGS = ['is', 'are', 'was', 'were'];
const ARTICLES = ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that'];

/** The words about figures in English. */
export const figureWords: FigureWords = {
  clauseEnds: new FormSet([';', '\u2014', '\n', 'but', '"', '\u201c', '\u201d']),
  articles: new Set(ARTICLES),
  phraseArticles: new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']),
  wholes: new Set(['of', 'the', 'its', 'their', 'his', 'her', 'our']),
  shares: new Set(['majority', 'share', 'stake']),
  beforeHalf: new Set(['first', 'second', 'latter']),
  beforeOver: new Set([
    'preside', 'presides', 'presided', 'presiding', 'rule', 'rules', 'ruled', 'ruling', 'argued', 'argue', 'arguing', 'clashed', 'quarreled', 'quarrelled', 'feud', 'dispute', 'victory', 'victories', 'triumph',
    'prevailed', 'triumphed', 'shot', 'dunk', 'anger', 'outrage', 'outcry', 'control', 'authority', 'jurisdiction', 'power', 'custody', 'lawsuit', 'sued', 'suing', 'concern', 'concerns', 'worries', 'protests',
  ]),
  beforeUp: new Set(['set', 'make', 'makes', 'made', 'making', 'take', 'takes', 'took', 'end', 'ends', 'ended']),
  due: new FormSet(['by']),
  placing: new Set(['put', 'puts']),
  telling: new Set(['told', 'tells']),
  begun: new Set(['founded', 'up', 'established', 'created', 'formed', 'launched', 'begun', 'started', 'born', 'built', 'signed', 'opened', 'introduced', 'adopted']),
  notThen: new Set(['since', 'before', 'after', 'until', 'till', 'by', "'s", 'from', 'than']),
  auxiliaries: new Set([...BEINGS, 'has', 'have', 'had', 'will', 'would', 'should', 'could', 'can', 'may', 'might', 'must', 'does', 'do', 'did']),
  beings: new Set(BEINGS),
  clauseStarts: new FormSet(['whether', 'if', 'though', 'although', 'while', 'whereas', 'because', 'but', 'that', 'which', 'who', ';', '\u2014']),
  clauseLeads: new Set([',', 'and', 'but', 'while', 'where', 'that', '\u2014', '-']),
  beforeParticiple: new Set([',', 'and', 'of', 'by', 'for', ...BEINGS, 'be', 'been', 'while']),
  beforeNoun: new Set([...ARTICLES, 'of', 'in', 'no']),
  passedOver: new Set(('has have had is are was were will would should could can cannot may might must do does did be been not n\'t \'t also now still already only currently collectively together then never all each both just said '
    + 'to about that who which').split(' ')),
  notSaid: new Set(['to', 'by', 'not']),
  beforeSaying: new Set(['has', 'have', 'had', 'also', 'then', 'later', ...BEINGS]),
  notHolding: new Set(['by', 'except', 'excluding', 'barring', 'unlike', 'nor']),
  nobodies: new Set(['no', 'none', 'nobody', 'neither', 'few']),
  everybody: new Set(['all', 'every', 'each', 'everybody', 'everyone', 'any']),
  intending: new Set(['aims', 'hopes', 'plans', 'wants', 'needs', 'seeks', 'expects', 'intends', 'vows', 'pledges', 'promises', 'agrees', 'offers', 'threatens', 'aim', 'hope', 'plan', 'want', 'need', 'seek', 'expect', 'intend']),
  placingNames: new Set(['in', 'of', 'at', 'near', 'from', 'outside']),
  finding: new Set(['found', 'finds', 'find']),
  finders: new Set('survey surveys poll polls study studies report reports review reviews audit audits auditors inquiry inquiries inquest analysis census researchers scientists statisticians economists count assessment research commission watchdog it they'.split(' ')),
  vagueHeads: new Set('nobody none said says also ago however recently yesterday today earlier later year week month time first'.split(' ')),
  prepositions: new Set('of on in at with to for from by about near under over'.split(' ')),
  asides: new Set(['in', 'during', 'at', 'after', 'before']),
  afterBare: new Set('were are have had meet met missed voted abstained of died remain remained others more killed injured wounded hurt or to and in at , . percent'.split(' ')),
  arrivals: new Set('rose rises risen rising climbed climbs climbing grew grown jumped increased fell falls fallen dropped stood stands'.split(' ')),
  timeUnits: new Set('year years month months week weeks day days hour hours minute minutes decade decades quarter quarters century centuries'.split(' ')),
  partedUnits: new Set('year month week day hour minute mile foot feet yard square acre degree percent inch pound meter metre kilometer kilometre point magnitude million billion trillion old'.split(' ')),
  agoWords: new Set(['earlier', 'ago', 'later', 'before']),
  resultNouns: ['win', 'victory', 'defeat', 'draw', 'loss', 'lead', 'record', 'vote'],
  fewWords: new Set(['several', 'few', 'many']),
  ageWords: new Set(['age', 'aged', 'ages']),
  minusWords: new Set(['minus', 'negative']),
  scaleLetters: new Set(['mn', 'bn', 'tn', 'mil', 'm', 'b', 'k']),
  currencyMarks: new Set(['$', '\u00a3', '\u20ac', 'us', 'hk', 'au', 'nz', 'rm', 's', 'a', 'c']),
  notMen: new Set(['omen', 'specimen', 'regimen', 'abdomen', 'acumen', 'women']),
  verbEndings: ['ed', 'ing', 'ly'],
  participleEndings: ['ed', 'ing'],
  joinedParticiples: new Set(['propelled', 'powered', 'guided', 'operated', 'mounted', 'driven']),
  noOne: new Set(['no', 'any', 'every', 'some', 'each', 'this', 'that', 'which', 'another', "'"]),
};
