import { CONDITIONS, NEGATORS } from '../grammar/polarity.ts';
import { spellingKey } from '../words/spelling.ts';
import { wordList } from '../words/word-list.ts';

/** Words that stand in each other's place where two tell the same otherwise: of each line one of the sides, which are parted by strokes, can be so. Keys of `wordsOf`. */
const OPPOSED = `
killed dead died | injured hurt wounded | unhurt unharmed uninjured
won win wins winning | lost lose loses losing | drew draw draws
rose risen rises rise rising increased increases increase grew grown grows climbed climbs | fell fallen falls fall falling dropped drops decreased decreases decrease declined declines shrank shrunk
profit profits | loss losses
accepted accepts accept | rejected rejects reject
approved approves approve passed passes pass adopted adopts adopt | rejected rejects reject | postponed postpones postpone
granted grants grant | denied denies deny refused refuses refuse
ordered orders order agreed agrees agree | refused refuses refuse declined declines decline
survived survives | died dies
sacked fired dismissed | resigned resigns quit quits
guilty | innocent
convicted | acquitted | cleared
support supports supported backed backs | oppose opposes opposed
keep keeps kept | close closes closed shut shuts | sell sells sold | scrap scraps scrapped
open opens opened reopen reopens reopened | close closes closed shut shuts
buy buys bought | sell sells sold
join joins joined | leave leaves left | quit quits
raise raises raised | lower lowers lowered cut cuts
lift lifts lifted | impose imposes imposed | extend extends extended
legal | illegal
north northern | south southern | east eastern | west western
upper | lower
first | second | third | fourth | fifth | sixth | seventh | eighth
largest biggest | smallest
highest | lowest
higher | lower
red | white | blue | green | yellow | black
son sons | daughter daughters
brother brothers | sister sisters
father | mother
husband | wife
boy boys | girl girls
man men | woman women`;

/** Words of grammar that do so: how many of them, and how surely. */
const OPPOSED_BEFORE = `
all every | some | most | none no | few | several
will | may might could`;

/** Words that stand in each other's place: which line a word stands in, and on which side. */
export interface Side {
  readonly line: number;
  readonly side: number;
}

function sidesOf(lines: string): ReadonlyMap<string, readonly Side[]> {
  const found = new Map<string, Side[]>();
  lines.trim().split('\n').forEach((words, line) => words.split('|').forEach((side, s) => {
    for (const word of wordList(side).map(spellingKey)) found.set(word, [...(found.get(word) ?? []), { line, side: s }]);
  }));
  return found;
}

/** The sides of words of matter. */
export const OPPOSITES = sidesOf(OPPOSED);

/** The sides of words of grammar: they are told of the word behind them. */
export const OPPOSITES_BEFORE = sidesOf(OPPOSED_BEFORE);

/** Words of grammar that hedge what another of their line states flatly. */
export const HEDGING: ReadonlySet<string> = new Set(['may', 'might', 'could']);

/** Words that deny outright what is told behind them, besides those that end in "n't". */
export const FLAT_DENIALS: ReadonlySet<string> = new Set([...NEGATORS, ...wordList('deny denies denied denying')].map(spellingKey));

/** Verbs that deny what is told behind them and "to": "refused to resign". */
export const REFUSALS: ReadonlySet<string> = new Set(wordList('fail fails failed refuse refuses refused decline declines declined').map(spellingKey));

/** Of the words that deny outright those that deny what somebody says. */
export const DENYING_SAYING: ReadonlySet<string> = new Set(wordList('deny denies denied denying').map(spellingKey));

/** Words by which somebody tells what another denies. */
export const TELLING_WORDS: ReadonlySet<string> = new Set(wordList('say says said saying tell tells told confirm confirms confirmed admit admits admitted acknowledge acknowledges acknowledged announce announces announced state states stated insist insists insisted').map(spellingKey));

/** The word before a verb that tells what is only to be done. */
export const TO = 'to';

/** Words behind a denial that leave it none: "not until", "no longer", "not only". */
export const NO_DENIAL_BEFORE: ReadonlySet<string> = new Set(wordList('until till only just merely simply longer more less fewer later earlier yet least'));

/** Words by which a sentence supposes or asks what it tells. Keys of `wordsOf`. */
export const SUPPOSING: ReadonlySet<string> = new Set([...CONDITIONS, 'whether']);

/** The rest of a contracted denial that stray spaces part: "didn ' t". */
export const PARTED_NOT = { ending: 'n', rest: 't' } as const;
