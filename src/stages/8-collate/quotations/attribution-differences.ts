import { APPOSED_BEHIND, HOLDS_OF, WORD_AND_BEFORE } from '../../../language/en/speech/attribution-patterns.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import type { Attributed, Speakers } from './attributed.ts';
import type { Difference } from '../difference.ts';
import { names, samePerson } from '../identity.ts';
import type { Identity } from '../identity.ts';
import type { Comparison, Side } from './comparison.ts';

/** Words that are so far alike are the same words, whoever is said to have spoken them. */
const ALIKE = 0.85;
const FEWEST = 7;
/** Of the shorter quotation this share must be the same words: a phrase that two persons used is nobody's in particular. */
const MOST_OF_IT = 0.8;
/** A name this near the words that attribute may stand for the same speaker ("the mayor's lawyer, Ann Lee"). */
const BESIDE = 45;

/** Where two reports give the same words, between quotation marks, to different named persons or bodies; `null` when either names none. */
export function attributionDifference(comparison: Comparison, speakers: Speakers): Difference | null {
  const { a, b, pairs, density } = comparison;
  if (!b.quoted || density < ALIKE || pairs.length < Math.max(FEWEST, MOST_OF_IT * Math.min(a.words.length, b.words.length))) return null;
  const sides = [{ side: a, at: pairs.map((pair) => pair.a) }, { side: b, at: pairs.map((pair) => pair.b) }] as const;
  const [left, right] = [speakers.named(a, sides[0].at), speakers.named(b, sides[1].at)];
  if (left !== null && right !== null) return betweenNamed(left, right) ?? betweenNameAndSpoilt(sides, left, right, speakers);
  const named = left ?? right;
  const other = sides[left === null ? 0 : 1];
  return (named === null ? null : betweenNameAndPronoun(named, other, speakers)) ?? betweenNameAndSpoilt(sides, left, right, speakers);
}

/** One side with the shared words, as indexes into its own. */
interface Shared {
  readonly side: Side;
  readonly at: readonly number[];
}

/** Both reports name the speaker, and the names are those of two. */
function betweenNamed(left: Attributed, right: Attributed): Difference | null {
  const pairs = betweenPairs(left, right);
  if (pairs !== null) return pairs;
  if (samePerson(left.speaker, right.speaker) || namedBeside(left, right.speaker) || namedBeside(right, left.speaker)) return null;
  const persons = left.speaker.type === 'person' && right.speaker.type === 'person';
  return { kind: 'attribution', severity: persons ? 'conflict' : 'difference', items: [left.item, right.item] };
}

/** One report names a person; the other's "he" is another person, named shortly before, or its "it" none. */
function betweenNameAndPronoun(named: Attributed, { side, at }: Shared, speakers: Speakers): Difference | null {
  if (named.speaker.type !== 'person') return null;
  const meant = speakers.meantBy(side, at);
  if (meant === null || (meant.speaker !== null && (samePerson(named.speaker, meant.speaker) || namedBeside(named, meant.speaker)))) return null;
  return { kind: 'attribution', severity: 'difference', items: [named.item, meant.item] };
}

/** The words that say who spoke are spoilt in one report: a name stands in the place of a title, before the speaker's own. */
function betweenNameAndSpoilt(
  sides: readonly [Shared, Shared], left: Attributed | null, right: Attributed | null, speakers: Speakers,
): Difference | null {
  const [x, y] = [spoiltIn(sides[0]), spoiltIn(sides[1])];
  if ((x === null) === (y === null)) return null;
  const beside = ({ side, at }: Shared): DisputeItem | null => speakers.attributing(side, at);
  const [a, b] = [x ?? left?.item ?? beside(sides[0]), y ?? right?.item ?? beside(sides[1])];
  return a === null || b === null ? null : { kind: 'attribution', severity: 'difference', items: [a, b] };
}

/** The names that are run together behind the first stretch of the utterance that the shared words stand in. */
function spoiltIn({ side: { page, words }, at }: Shared): DisputeItem | null {
  const { report, utterances } = page;
  const span = utterances[words[at[Math.floor(at.length / 2)]!]!.utterance]?.spoilt() ?? null;
  return span === null ? null : { report: report.id, span, reading: report.text.slice(span[0], span[1]) };
}

/** True when two quotations that share some words are given to different persons: both may have been said, each in its wording. */
export function areOfTwoSpeakers({ a, b, pairs }: Comparison, speakers: Speakers): boolean {
  if (!b.quoted || pairs.length >= MOST_OF_IT * Math.min(a.words.length, b.words.length)) return false;
  const [left, right] = [speakers.of(a, pairs.map((pair) => pair.a)), speakers.of(b, pairs.map((pair) => pair.b))];
  return left !== null && right !== null && !samePerson(left, right);
}

/** True when the words that attribute go on with the other speaker's name, or share the verb with it ("the mayor's lawyer, Ann Lee"; "Lee and Dunn"). */
function namedBeside({ page, item }: Attributed, other: Identity): boolean {
  const { text } = page.report;
  const after = APPOSED_BEHIND.exec(text.slice(item.span[1], item.span[1] + BESIDE));
  const before = WORD_AND_BEFORE.exec(text.slice(Math.max(0, item.span[0] - BESIDE), item.span[0]));
  const title = HOLDS_OF.test(item.reading) ? text.slice(item.span[1], item.span[1] + BESIDE / 2) : '';
  return [item.reading, after?.[0] ?? '', before?.[0] ?? '', title].some((words) => names(words, other));
}

/** Where two speak together in both reports, and one of the two is another. */
function betweenPairs(left: Attributed, right: Attributed): Difference | null {
  const [x, y] = [left.pair(), right.pair()];
  if (x === null || y === null || [...x.names].filter((name) => y.names.has(name)).length !== 1) return null;
  return { kind: 'attribution', severity: 'difference', items: [x.item, y.item] };
}
