import type { Figure } from '../../../../model/figure.ts';
import type { Span } from '../../../../model/span.ts';
import { JOINED_ON, JOINS_FIGURES, LISTED_BEFORE, LISTED_BEHIND, NEXT_HOLDER } from '../../../../language/en/figures/claim-words.ts';

/**
 * Lets a share without a basis take the one that its sentence gives the share before it ("to 5% of GDP, … spending more than 4%"),
 * where the sentence gives one basis only and the share does not tell of a change.
 */
export function inheritBasis(figures: readonly Figure[], sentences: readonly Span[]): readonly Figure[] {
  const out: Figure[] = [];
  let sentence = 0;
  let basis: string | null = null;
  for (const figure of figures) {
    const before = sentence;
    while (sentence < sentences.length && sentences[sentence]![1] <= figure.span[0]) sentence++;
    if (sentence !== before) basis = null;
    const share = figure.dimension === 'ratio' && figure.unit === 'percentage';
    out.push(share && figure.of === null && basis !== null && figure.direction === 'none' ? { ...figure, of: basis } : figure);
    if (share && figure.of !== null) basis = basis === null || basis === figure.of ? figure.of : '';
    if (basis === '') basis = null;
  }
  return out;
}

/**
 * Lets a bare number take the counted noun of the figure before it in its sentence, where it is large and joined on ("3 million homes, including 1.5
 * million in the north"), one of a list by place, or the next of a row that names each holder ("61 days, Orun with 54").
 */
export function inheritUnit(figures: readonly Figure[], sentences: readonly Span[], text: string): readonly Figure[] {
  const out: Figure[] = [];
  let sentence = 0;
  for (const figure of figures) {
    while (sentence < sentences.length && sentences[sentence]![1] <= figure.span[0]) sentence++;
    const before = out.at(-1);
    const [start] = sentences[sentence] ?? [0, 0];
    const bare = figure.unit === null && figure.dimension === 'count' && figure.value !== null;
    const counted = bare && before !== undefined && before.span[0] >= start && before.dimension === 'count' && before.unit !== null;
    out.push(
      (counted && (isJoined(before, figure, text) || isListed(before, figure, text))) || (bare && before !== undefined && isNextHolder(before, figure, text)) ? { ...figure, unit: before!.unit, unitText: before!.unitText, dimension: before!.dimension } : figure,
    );
  }
  return out;
}

function isJoined(before: Figure, { span, value }: Figure, text: string): boolean {
  return value! >= 1000 && (before.value ?? before.low ?? 0) >= 1000 && JOINS_FIGURES.test(text.slice(Math.max(before.span[1], span[0] - 40), span[0]));
}

/** So many times the number before, or the other way round, no other number of its row is. */
const OTHER_SIZE = 20;
/** Longer than any name of a row with what leads to it, in units. */
const LONGEST_STEP = 60;

/** "Orun keeps 61 days, Telma with 54": the next of a row that names each holder. */
function isNextHolder(before: Figure, { span, value, subjectEntity }: Figure, text: string): boolean {
  const last = before.value ?? before.low;
  if (before.unit === null || before.of !== null || subjectEntity === null || last === null || span[0] - before.span[1] > LONGEST_STEP) return false;
  return value! <= last * OTHER_SIZE && last <= value! * OTHER_SIZE && NEXT_HOLDER.test(text.slice(before.span[1], span[0]));
}

function isListed(before: Figure, { span, value }: Figure, text: string): boolean {
  return (
    Number.isInteger(value)
    && LISTED_BEFORE.test(text.slice(Math.max(before.span[1], span[0] - 12), span[0]))
    && LISTED_BEHIND.test(text.slice(span[1], span[1] + 12))
  );
}

/** Lets a count that is joined on to another be of the same holder: "Falk had 12 points and eight rebounds". */
export function inheritHolder(figures: readonly Figure[], text: string): readonly Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const before = out.at(-1);
    const joined =
      before !== undefined
      && figure.subject === null
      && (figure.dimension === 'count' || before.dimension === figure.dimension)
      && figure.unit !== null
      && JOINED_ON.test(text.slice(before.span[1], Math.min(figure.span[0], before.span[1] + LONGEST_JOIN)));
    out.push(joined ? { ...figure, subject: before.subject, subjectEntity: before.subjectEntity } : figure);
  }
  return out;
}

/** Longer than any such join, in units. */
const LONGEST_JOIN = 16;
