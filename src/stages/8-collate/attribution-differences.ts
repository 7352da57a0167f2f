import { FUNCTION_WORDS } from '../../language/en/function-words.ts';
import type { DisputeItem } from '../../model/claim.ts';
import type { EntityType, Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { Difference } from './difference.ts';
import type { Prepared } from './prepared.ts';
import type { Comparison, Side } from './quotation-differences.ts';

/** Whom a report's entity is in the whole account: its account id and its name. */
export interface Identity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds whom an entity of a report stands for. */
export type Identify = (report: string, entity: string) => Identity | null;

/** Words that are so far alike are the same words, whoever is said to have spoken them. */
const ALIKE = 0.85;
const FEWEST = 7;
/** Of the shorter quotation this share must be the same words: a phrase that two persons used is nobody's in particular. */
const MOST_OF_IT = 0.8;
/** A name this near the words that attribute may stand for the same speaker ("the mayor's lawyer, Ann Lee"). */
const BESIDE = 45;

/** Where two reports give the same words, between quotation marks, to different named persons or bodies; `null` when either names none. */
export function attributionDifference(comparison: Comparison, identify: Identify): Difference | null {
  const { a, b, pairs, density } = comparison;
  if (!b.quoted || density < ALIKE || pairs.length < Math.max(FEWEST, MOST_OF_IT * Math.min(a.words.length, b.words.length))) return null;
  const [left, right] = [attributed(a, pairs.map((pair) => pair.a), identify), attributed(b, pairs.map((pair) => pair.b), identify)];
  if (left === null || right === null) return null;
  if (samePerson(left.speaker, right.speaker) || namedBeside(left, right.speaker) || namedBeside(right, left.speaker)) return null;
  const persons = left.speaker.type === 'person' && right.speaker.type === 'person';
  return { kind: 'attribution', severity: persons ? 'conflict' : 'difference', items: [left.item, right.item] };
}

/** True when two quotations that share some words are given to different persons: both may have been said, each in its wording. */
export function areOfTwoSpeakers({ a, b, pairs }: Comparison, identify: Identify): boolean {
  if (!b.quoted || pairs.length >= MOST_OF_IT * Math.min(a.words.length, b.words.length)) return false;
  const [left, right] = [attributed(a, pairs.map((pair) => pair.a), identify), attributed(b, pairs.map((pair) => pair.b), identify)];
  return left !== null && right !== null && !samePerson(left.speaker, right.speaker);
}

interface Attributed {
  readonly page: Prepared;
  readonly speaker: Identity;
  readonly item: DisputeItem;
}

/** "a spokeswoman", "the letter", "one blogger": nobody is named. */
const DESCRIBED = /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\b|^[\p{Ll} ]+$/u;
/** "Dunn's lawyer": a person, but not named. */
const OWNED = /['\u2019]s? \p{Ll}+$/u;

/** Who is named as the speaker of most of the words; a pronoun or a description names nobody. */
function attributed(side: Side, at: readonly number[], identify: Identify): Attributed | null {
  const { report } = side.page;
  const middle = side.words[at[Math.floor(at.length / 2)]!]!;
  const quote = report.quotes.find(({ content }) => content.some(([start, end]) => start <= middle.start && middle.start < end)) ?? null;
  const beside = namedAfter(side, middle.utterance, identify);
  const speaker = quote?.speaker == null ? null : identify(report.id, quote.speaker);
  if (speaker !== null && isNoSpeaker(speaker)) return null;
  if (quote === null || speaker === null || beside !== null) return beside;
  const words = (span: Span): string => report.text.slice(span[0], span[1]);
  const span = quote.source.find((place) => !DESCRIBED.test(words(place)) && !(speaker.type === 'person' && OWNED.test(words(place))) && names(words(place), speaker));
  return span === undefined || !standsWith(report.text, span, quote) ? null : { page: side.page, speaker, item: { report: report.id, span, reading: words(span) } };
}

/** Words that attribute stand within this of what they attribute. */
const FURTHEST = 120;

/** True when the words that attribute stand right before or behind what is quoted, with no other quotation, sentence or paragraph between. */
function standsWith(text: string, span: Span, { content }: Quote): boolean {
  return content.some(([start, end]) => {
    if (span[0] < end && start < span[1]) return false;
    const between = span[0] >= end ? text.slice(end, span[0]).replace(/^[.,!?]?\s?["\u201d]?/, '') : text.slice(span[1], start).replace(/["\u201c]$/, '');
    return between.length <= FURTHEST && !/["\u201c\u201d\n]|[.!?]\s/.test(between) && !ANOTHER_SPEAKS.test(between);
  });
}

/** Somebody else speaks between a name and the words ("Dunn rose after Lee told voters that …"). */
const ANOTHER_SPEAKS = /\p{Lu}[\p{L}'\u2019-]+ (?:said|says|told|tells|added|wrote)\b/u;

/** Places, texts and party labels ("R-Ohio") do not speak. */
function isNoSpeaker({ type, name }: Identity): boolean {
  return type === 'place' || type === 'document' || /^\p{Lu}-/u.test(name);
}

/** The person whose name stands with a verb of speaking right behind the quotation, else the body whose name stands so. */
function namedAfter({ page }: Side, utterance: number, identify: Identify): Attributed | null {
  const { report } = page;
  const end = page.utterances[utterance]?.stretches[0]?.[1];
  if (end === undefined) return null;
  const named = report.names.flatMap(({ span, entity }): Attributed[] => {
    const speaker = span[0] >= end && span[1] <= end + BESIDE ? identify(report.id, entity) : null;
    if (speaker === null || isNoSpeaker(speaker) || !speaks(report.text.slice(end, span[0]), report.text.slice(span[1], span[1] + 12))) return [];
    return [{ page, speaker, item: { report: report.id, span, reading: report.text.slice(span[0], span[1]) } }];
  });
  return named.find(({ speaker }) => speaker.type === 'person') ?? named[0] ?? null;
}

/** True when a name between these words is a speaker's: "said the mayor, Ann Lee", "Ann Lee said", and not "said to Ann Lee" or "told Ann Lee". */
function speaks(before: string, after: string): boolean {
  const words = before.replace(/^.?\s?["\u201d]?/, '');
  if (/["\u201c\u201d\n]|[.!?]\s|\b(?:told|to|of|for)\b/.test(words)) return false;
  return SPEAKING.test(words) ? !/^['\u2019]s/.test(after) : SPEAKING_NEXT.test(after);
}

const SPEAKING = /\b(?:said|says|added|wrote|asked|continued|declared)\b/;
const SPEAKING_NEXT = /^,? (?:said|says|told|added|wrote|asked|continued|declared)\b/;

function names(words: string, { name, aliases }: Identity): boolean {
  const keys = new Set(wordsOf(words).map(({ key }) => key));
  return [name, ...aliases].some((form) => keys.has(lastWord(form)));
}

/** True when the words that attribute go on with the other speaker's name, or share the verb with it ("the mayor's lawyer, Ann Lee"; "Lee and Dunn"). */
function namedBeside({ page, item }: Attributed, other: Identity): boolean {
  const { text } = page.report;
  const after = /^(?:,\s|\sand\s)[^,.;"\u201c]*/.exec(text.slice(item.span[1], item.span[1] + BESIDE));
  const before = /[\p{L}.'\u2019-]+ and $/u.exec(text.slice(Math.max(0, item.span[0] - BESIDE), item.span[0]));
  const title = /\bof\b/.test(item.reading) ? text.slice(item.span[1], item.span[1] + BESIDE / 2) : '';
  return [item.reading, after?.[0] ?? '', before?.[0] ?? '', title].some((words) => names(words, other));
}

/** True when the names share a word with a capital, titles aside: two of one family are taken for one rather than set against each other. */
function samePerson(a: Identity, b: Identity): boolean {
  if (a.id === b.id) return true;
  const known = new Set([a.name, ...a.aliases].flatMap(nameWords));
  if (known.size === 0) return true;
  return [b.name, ...b.aliases].flatMap(nameWords).some((word) => known.has(word));
}

function nameWords(name: string): string[] {
  return wordsOf(name).filter(({ start, key }) => /\p{Lu}/u.test(name[start]!) && key.length > 2 && !FUNCTION_WORDS.has(key)).map(({ key }) => key);
}

function lastWord(name: string): string {
  return wordsOf(name).at(-1)?.key ?? '';
}
