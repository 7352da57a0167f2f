import type { RemovedKind } from '../../../model/report.ts';
import { BODY_BYLINE, WRITER_PLACE } from '../../../language/en/page/furniture.ts';
import { biographyAt } from '../signs/biography.ts';
import { brokenOff, pulledOut } from '../signs/echoes.ts';
import { furnitureKind } from '../signs/furniture.ts';
import { bylineOf } from '../signs/people.ts';
import type { Block } from './parts/blocks.ts';

/** Kinds of lines that no body holds; of others, such as rules and addresses, some do. */
const NEVER: ReadonlySet<RemovedKind | null> = new Set<RemovedKind>(['related', 'caption', 'credit', 'advertisement', 'other']);
/** The first line of more than so many units that ends as a sentence does opens the text. */
const LONGEST_LABEL = 80;
const SENTENCE_END = /[.!?…:。！？।]["'”’»)\]」』]{0,3}$/u;

/**
 * The blocks of `kept` (indexes), without those that are furniture by their own words: wherever they stand, lines that send the reader
 * elsewhere or credit a photograph; above the text, the day and the names of those who wrote it (`signed`: where such lines start).
 * All of them where nothing else is left.
 */
export function withoutProven(blocks: readonly Block[], kept: readonly number[], signed: ReadonlySet<number>): readonly number[] {
  const first = kept.find((i) => isProse(blocks[i]!.text)) ?? Infinity;
  const left = kept.filter((i) => {
    const { text, runs } = blocks[i]!;
    const kind = furnitureKind(text);
    if (NEVER.has(kind)) return false;
    if (i >= first || isProse(text)) return true;
    return kind !== 'date-line' && !(text.length <= LONGEST_LABEL && (signed.has(runs[0]!.start) || readsAsByline(text)));
  });
  return left.length > 0 ? left : kept;
}

/** The blocks of `kept` without sentences that the page pulled out of its own text, teasers that break off, and the note on the writer below the text. */
export function withoutEchoes(blocks: readonly Block[], kept: readonly number[], writers: readonly string[]): readonly number[] {
  const texts = kept.map((i) => blocks[i]!.text);
  const echoes = new Set([...pulledOut(texts), ...brokenOff(texts)]);
  const left = kept.filter((_, at) => !echoes.has(at));
  return left.slice(0, biographyAt(left.map((i) => blocks[i]!.text), writers));
}

/** True for a line "By Ann Lee", "By Ann Lee in Telma" and "By our correspondent". */
export function readsAsByline(text: string): boolean {
  return BODY_BYLINE.test(text) || bylineOf(text) !== null || bylineOf(text.replace(WRITER_PLACE, '')) !== null;
}

function isProse(text: string): boolean {
  return text.length > LONGEST_LABEL && SENTENCE_END.test(text);
}
