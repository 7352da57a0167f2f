import type { RemovedKind } from '../../../model/report.ts';
import { PULLED_WORDS } from '../../../language/en/page/furniture.ts';
import { BODY_BYLINE, WRITER_PLACE } from '../../../language/en/page/writers.ts';
import { biographyAt } from '../signs/biography.ts';
import { brokenOff, pulledOut } from '../signs/echoes.ts';
import { yearlessLine } from '../signs/days.ts';
import { furnitureKind, signedEnd } from '../signs/furniture.ts';
import { bylineOf } from '../signs/people.ts';
import { fold } from './head/title.ts';
import type { Block } from './parts/blocks.ts';
import { HintReader, hasHint } from './parts/hints.ts';
import { closest, rawAttribute } from './tree/tree.ts';
import type { PageElement } from './tree/tree.ts';

/** Kinds of lines that no body holds; of others, such as rules and addresses, some do. */
const NEVER: ReadonlySet<RemovedKind | null> = new Set<RemovedKind>(['related', 'caption', 'credit', 'advertisement', 'byline', 'other']);
/** The first line of more than so many units that ends as a sentence does opens the text. */
const LONGEST_LABEL = 80;
const SENTENCE_END = /[.!?…:。！？।]["'”’»)\]」』]{0,3}$/u;

/**
 * The blocks of `kept` (indexes), without those that are furniture by their own words: wherever they stand, lines that send the reader elsewhere or credit a
 * photograph, and boxes of advertisements; above the text and just below its standfirst, the day and the names of those who wrote it (`signed`: where such
 * lines start). All of them where nothing else is left.
 */
export function withoutProven(blocks: readonly Block[], kept: readonly number[], signed: ReadonlySet<number>, hints = new HintReader()): readonly number[] {
  const first = kept.find((i) => isProse(blocks[i]!.text)) ?? Infinity;
  const kinds = new Map(kept.map((i) => [i, furnitureKind(blocks[i]!.text)]));
  const last = signedEnd(kept, (i) => blocks[i]!.text);
  const boxes = new Set(kept.flatMap((i) => (kinds.get(i) === 'advertisement' ? boxOf(blocks[i]!, hints) ?? [] : [])));
  const isNamed = ({ text, runs }: Block): boolean => text.length <= LONGEST_LABEL && !isProse(text) && (signed.has(runs[0]!.start) || readsAsByline(text));
  const isSign = (block: Block, kind: RemovedKind | null): boolean =>
    isNamed(block) || (!isProse(block.text) && (kind === 'date-line' || yearlessLine(block.text) !== null));
  const below = signsBelow(kept, first, (i) => isSign(blocks[i]!, kinds.get(i)!), (i) => isNamed(blocks[i]!));
  const left = kept.filter((i) => {
    const kind = i === last ? null : kinds.get(i)!;
    if (NEVER.has(kind) || isNamedLink(blocks, i) || (boxes.size > 0 && closest(blocks[i]!.element, (one) => boxes.has(one)) !== null)) return false;
    return i >= first ? !below.has(i) : !isSign(blocks[i]!, kind);
  });
  return left.length > 0 ? left : kept;
}

/** True for a line that is all link, below a label that sends the reader on: "Also read:". */
function isNamedLink(blocks: readonly Block[], at: number): boolean {
  const label = blocks[at - 1];
  return (
    label !== undefined
    && blocks[at]!.linked > ALL_LINK
    && label.text.length <= LONGEST_LABEL / 2
    && label.text.endsWith(':')
    && furnitureKind(label.text) === 'related'
  );
}

const ALL_LINK = 0.9;

/** The lines of day and writer just below a standfirst (`first`), of which the text goes on below; a day without a name may part a diary. */
function signsBelow(kept: readonly number[], first: number, isSign: (i: number) => boolean, isNamed: (i: number) => boolean): ReadonlySet<number> {
  const from = kept.indexOf(first) + 1;
  let to = from;
  while (from > 0 && to < kept.length && isSign(kept[to]!)) to++;
  const signs = to < kept.length ? kept.slice(from, to) : [];
  return new Set(signs.some(isNamed) ? signs : []);
}

const PULLED_LEVELS = 3;
/** So many letters of a pulled quotation at least are found again. */
const LEAST_PULLED = 12;
/** More of them are looked for in no page. */
const MOST_PULLED = 60;

/** The blocks of `kept` without quotations that the page marks as pulled out and has again in its text, and without the name below such a one. */
export function withoutPulledQuotes(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const boxes = kept.map((i) =>
    closest(blocks[i]!.element, (at) => blocks[i]!.element.depth - at.depth < PULLED_LEVELS && PULLED_WORDS.test(rawAttribute(at, 'class') ?? '')),
  );
  if (boxes.every((box) => box === null)) return kept;
  const told = kept.flatMap((i, at) => (boxes[at] === null ? [fold(blocks[i]!.text)] : []));
  const pulled = kept.flatMap((i, at) => (boxes[at] === null ? [] : [{ box: boxes[at]!, words: fold(blocks[i]!.text) }])).slice(0, MOST_PULLED);
  const echoes = new Set(pulled.flatMap(({ box, words }) => (words.length >= LEAST_PULLED && told.some((text) => text.includes(words)) ? [box] : [])));
  return kept.filter((_, at) => boxes[at] === null || !echoes.has(boxes[at]!));
}

/** How far up the box of an advertisement is looked for. */
const BOX_LEVELS = 2;

/** The element around an advertisement that by its name holds nothing else, or `null`. */
function boxOf({ element }: Block, hints: HintReader): PageElement | null {
  const box = closest(element, (one) => element.depth - one.depth <= BOX_LEVELS && hasHint(hints.of(one), 'advert'));
  return box === null || /^(?:body|html|main|article)$/.test(box.tag) ? null : box;
}

/** The blocks of `kept` without sentences that the page pulled out of its own text, teasers that break off, and the note on the writer below the text. */
export function withoutEchoes(blocks: readonly Block[], kept: readonly number[], writers: readonly string[]): readonly number[] {
  const texts = kept.map((i) => blocks[i]!.text);
  const echoes = new Set([...pulledOut(texts), ...brokenOff(texts)]);
  const left = kept.filter((_, at) => !echoes.has(at));
  return left.slice(0, biographyAt(left.map((i) => blocks[i]!.text), writers));
}

/** The blocks of `kept` without the headline (`titles`, folded) where it stands above the first paragraph. */
export function withoutHeadline(blocks: readonly Block[], kept: readonly number[], titles: ReadonlySet<string>): readonly number[] {
  const first = kept.findIndex((i) => isProse(blocks[i]!.text) && !titles.has(fold(blocks[i]!.text)));
  return first < 0 ? kept : kept.filter((i, at) => at >= first || !titles.has(fold(blocks[i]!.text.slice(0, LONGEST_TITLE))));
}

const LONGEST_TITLE = 1000;

/** True for a line "By Ann Lee", "By Ann Lee in Telma" and "By our correspondent". */
export function readsAsByline(text: string): boolean {
  return BODY_BYLINE.test(text) || bylineOf(text) !== null || bylineOf(text.replace(WRITER_PLACE, '')) !== null;
}

function isProse(text: string): boolean {
  return text.length > LONGEST_LABEL && SENTENCE_END.test(text);
}
