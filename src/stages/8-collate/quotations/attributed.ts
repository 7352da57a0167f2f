import { PRONOUNS } from '../../../language/en/grammar/pronouns.ts';
import {
  AND_NAME_BEHIND, ANOTHER_SPEAKS, DESCRIBED_SPEAKER, NAMES_JOINT, NAME_AND_BEFORE, NOT_SPEAKER, OWNED_NOUN, SPEAKS_BEFORE, SPEAKS_BEHIND, SPEAKS_OPENING,
} from '../../../language/en/speech/attribution-patterns.ts';
import type { DisputeItem } from '../../../model/claim.ts';
import type { Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { lazily } from '../../../text/lazily.ts';
import { overlaps } from '../../../text/span.ts';
import { lastWord, names } from '../identity.ts';
import type { Identify, Identity } from '../identity.ts';
import type { Prepared, PreparedWord } from '../prepared.ts';
import type { Side } from './comparison.ts';

/** A name behind a quotation stands within this of it where it is the speaker's. */
const BESIDE = 45;

/** Who is named beside some words, and where. */
interface Named {
  readonly page: Prepared;
  readonly speaker: Identity;
  readonly item: DisputeItem;
}

/** Named words that attribute: who speaks by them, and where they stand. */
export interface Attributed extends Named {
  /** "Lee and Dunn": the last names of two who speak together, with the place of both; `null` where one speaks alone. */
  readonly pair: () => NamedPair | null;
}

/** Two who speak together. */
export interface NamedPair {
  readonly names: ReadonlySet<string>;
  readonly item: DisputeItem;
}

/** Who said what in the reports of one event, by what stands beside it; each is worked out once, however many reports have the same words. */
export class Speakers {
  readonly #identify: Identify;
  readonly #named = new Map<PreparedWord, Attributed | null>();

  constructor(identify: Identify) {
    this.#identify = identify;
  }

  /** Who is named as the speaker of most of the words; a pronoun or a description names nobody. */
  named(side: Side, at: readonly number[]): Attributed | null {
    const middle = middleOf(side, at);
    const known = this.#named.get(middle);
    if (known !== undefined) return known;
    const found = namedBy(side, middle, this.#identify);
    const named = found === null ? null : { ...found, pair: lazily(() => pairOf(found)) };
    this.#named.set(middle, named);
    return named;
  }

  /** Who speaks most of the words: who is named beside them, else whom a pronoun or description there stands for. */
  of(side: Side, at: readonly number[]): Identity | null {
    const named = this.named(side, at);
    if (named !== null) return named.speaker;
    const quote = quoteOf(side, middleOf(side, at));
    return quote?.speaker == null ? null : this.#identify(side.page.report.id, quote.speaker);
  }

  /** The words right beside that attribute most of the words, whether they name anybody or not: "the pair". */
  attributing(side: Side, at: readonly number[]): DisputeItem | null {
    const { report } = side.page;
    const quote = quoteOf(side, middleOf(side, at));
    const span = quote?.source[0];
    return quote === null || span === undefined || !standsWith(report.text, span, quote)
      ? null
      : { report: report.id, span, reading: report.text.slice(span[0], span[1]) };
  }

  /** Whom the pronoun that attributes most of the words means, where the text leaves no doubt: the only person named shortly before; or nobody, for "it". */
  meantBy(side: Side, at: readonly number[]): Meant | null {
    return meantIn(side, middleOf(side, at), this.#identify);
  }
}

function namedBy(side: Side, middle: PreparedWord, identify: Identify): Named | null {
  const { report } = side.page;
  const quote = quoteOf(side, middle);
  const beside = namedAfter(side, middle.utterance, identify) ?? namedBefore(side, middle.utterance, identify);
  const speaker = quote?.speaker == null ? null : identify(report.id, quote.speaker);
  if (speaker !== null && isNoSpeaker(speaker)) return null;
  if (quote === null || speaker === null || (beside !== null && !isWithinSource(beside, quote, speaker))) return beside;
  const words = (span: Span): string => report.text.slice(span[0], span[1]);
  const span = quote.source.find(
    (place) => !DESCRIBED_SPEAKER.test(words(place)) && !(speaker.type === 'person' && OWNED_NOUN.test(words(place))) && names(words(place), speaker),
  );
  return span === undefined || !standsWith(report.text, span, quote)
    ? null
    : { page: side.page, speaker, item: { report: report.id, span, reading: words(span) } };
}

function pairOf({ page, item }: Named): NamedPair | null {
  const { text } = page.report;
  const start = item.span[0] - (NAME_AND_BEFORE.exec(text.slice(Math.max(0, item.span[0] - BESIDE), item.span[0]))?.[0].length ?? 0);
  const end = item.span[1] + (AND_NAME_BEHIND.exec(text.slice(item.span[1], item.span[1] + BESIDE))?.[0].length ?? 0);
  const reading = text.slice(start, end);
  const names = new Set(reading.split(NAMES_JOINT).map(lastWord));
  return names.size === 2 ? { names, item: { report: item.report, span: [start, end], reading } } : null;
}

/** The word in the middle of some of a side's words. */
function middleOf({ words }: Side, at: readonly number[]): PreparedWord {
  return words[at[Math.floor(at.length / 2)]!]!;
}

/** The quotation that a word stands in. */
function quoteOf({ page: { marks } }: Side, { start }: PreparedWord): Quote | null {
  return marks.quotes().overlapping([start, start + 1])[0] ?? null;
}

/** True for a name that only describes the speaker: "Harbour Watch" in "said Harbour Watch researcher Ann Lee". */
function isWithinSource({ page: { report }, item }: Named, { source }: Quote, speaker: Identity): boolean {
  return (
    !names(item.reading, speaker)
    && source.some(([start, end]) => start <= item.span[0] && item.span[1] <= end && names(report.text.slice(item.span[1], end), speaker))
  );
}

/** Words that attribute stand within this of what they attribute. */
const FURTHEST = 120;

/** True when the words that attribute stand right before or behind what is quoted, with no other quotation, sentence or paragraph between. */
function standsWith(text: string, span: Span, { content }: Quote): boolean {
  return content.some(([start, end]) => {
    if ((span[0] < end && start < span[1]) || !/["\u201c\u201d]/.test(text.slice(Math.max(0, start - 1), end + 2))) return false;
    const between = span[0] >= end ? text.slice(end, span[0]).replace(/^[.,!?]?\s?["\u201d]?/, '') : text.slice(span[1], start).replace(/["\u201c]$/, '');
    return between.length <= FURTHEST && !/["\u201c\u201d\n]|[.!?]\s/.test(between) && !ANOTHER_SPEAKS.test(between);
  });
}

/** Places, texts and party labels ("R-Ohio") do not speak. */
function isNoSpeaker({ type, name }: Identity): boolean {
  return type === 'place' || type === 'document' || /^\p{Lu}-/u.test(name);
}

/** The person whose name stands with a verb of speaking right behind the quotation, else the body whose name stands so. */
function namedAfter({ page }: Side, utterance: number, identify: Identify): Named | null {
  const { report } = page;
  const end = page.utterances[utterance]?.stretches[0]?.[1];
  if (end === undefined) return null;
  const named = page.marks.names().overlapping([end, end + BESIDE]).flatMap(({ span, entity }): Named[] => {
    const speaker = span[0] >= end && span[1] <= end + BESIDE ? identify(report.id, entity) : null;
    if (speaker === null || isNoSpeaker(speaker) || !speaks(report.text.slice(end, span[0]), report.text.slice(span[1], span[1] + 12))) return [];
    return [{ page, speaker, item: { report: report.id, span, reading: report.text.slice(span[0], span[1]) } }];
  });
  return named.find(({ speaker }) => speaker.type === 'person') ?? named[0] ?? null;
}

/**
 * The person whose name, in apposition and in full where nothing else tells a person, stands with a verb of speaking right before the quotation ("the
 * head of the union, Ann Lee, said: ").
 */
function namedBefore({ page: { report, utterances, marks }, page }: Side, utterance: number, identify: Identify): Named | null {
  const start = utterances[utterance]?.stretches[0]?.[0];
  const name = start === undefined ? undefined : marks.names().overlapping([start - BESIDE - 1, start]).findLast(({ span }) => span[1] < start);
  if (start === undefined || name === undefined || start - name.span[1] > BESIDE || !SPEAKS_OPENING.test(report.text.slice(name.span[1], start))) return null;
  const speaker = identify(report.id, name.entity);
  return speaker === null || (speaker.type !== 'person' && (speaker.type !== 'other' || !/\s/.test(speaker.name)))
    ? null
    : { page, speaker, item: { report: report.id, span: name.span, reading: report.text.slice(...name.span) } };
}

/** True when a name between these words is a speaker's: "said the mayor, Ann Lee", "Ann Lee said", and not "said to Ann Lee" or "told Ann Lee". */
function speaks(before: string, after: string): boolean {
  const words = before.replace(/^.?[^\S\n]?["\u201d]?/, '');
  if (NOT_SPEAKER.test(words)) return false;
  return SPEAKS_BEFORE.test(words) ? !/^['\u2019]s/.test(after) : SPEAKS_BEHIND.test(after);
}

/** What a pronoun that attributes the words stands for. */
export interface Meant {
  /** `null` where it stands for no person. */
  readonly speaker: Identity | null;
  readonly item: DisputeItem;
}

/** How far before a pronoun the name may stand that it stands for. */
const NAMED_BEFORE = 220;

function meantIn(side: Side, middle: PreparedWord, identify: Identify): Meant | null {
  const { report, marks } = side.page;
  const quote = quoteOf(side, middle);
  const span = quote?.source[0];
  if (quote === null || span === undefined || !standsWith(report.text, span, quote)) return null;
  const pronoun = report.text.slice(span[0], span[1]).toLowerCase();
  if (pronoun === 'it') return { speaker: null, item: { report: report.id, span, reading: report.text.slice(span[0], span[1]) } };
  if (!(pronoun in PRONOUNS) || quote.speaker === null) return null;
  const speaker = identify(report.id, quote.speaker);
  const before = marks
    .names()
    .overlapping([span[0] - NAMED_BEFORE, span[0]])
    .filter((name) => name.span[1] <= span[0] && name.span[0] >= span[0] - NAMED_BEFORE && !quote.content.some((content) => overlaps(content, name.span)));
  const last = before.findLast((name) => identify(report.id, name.entity)?.type === 'person');
  if (speaker === null || speaker.type !== 'person' || last?.entity !== quote.speaker) return null;
  return { speaker, item: { report: report.id, span: last.span, reading: report.text.slice(last.span[0], last.span[1]) } };
}
