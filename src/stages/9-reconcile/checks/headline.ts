import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Report } from '../../../model/report.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { wordsOf } from '../../../text/words/words.ts';
import type { Finding } from './finding.ts';
import { shapeOf, type ShapeNumber } from './shape.ts';

/** A headline and a body that give a figure this near each other, in parts of the headline's, round it in two ways. */
const ROUNDING = 0.05;
/** So many words of the headline must stand in the sentence of a figure that is set against it. */
const SHARED = 2;
/** Between a count and the number of a type: “30 Calder 585 ferries”. */
const NAME_BETWEEN = /^(?: \p{Lu}[\p{L}-]*){1,2} $/u;
/** A longer headline is none. */
const LONGEST = 300;

/**
 * A share, a sum of money or a count in the headline that the text gives otherwise, and nowhere as the headline does. The title is no part of the
 * text, so only the places in the text are given.
 */
export function checkHeadline({ title, text, figures, sentences }: Pick<Report, 'title' | 'text' | 'figures' | 'sentences'>): Finding[] {
  const numbers = headlineNumbers(title).filter(({ hedged }) => !hedged);
  if (title === null || numbers.length === 0) return [];
  const stems = stemsOf(title);
  const index = new SpanIndex(sentences, (sentence) => [sentence]);
  const ofHeadline = ({ span }: Figure): boolean =>
    index.overlapping(span).some(([start, end]) => countShared(stems, stemsOf(text.slice(start, end))) >= SHARED);
  return numbers.flatMap((number): Finding[] => {
    const alike = figures.filter((figure) => measuresAlike(number, title, text, figure));
    if (alike.some((figure) => fits(number, figure)) || figures.some((figure) => isSameCount(number, figure))) return [];
    const told = alike.filter((figure) => figure.bound === 'exact' && figure.value !== null && ofHeadline(figure));
    if (told.length === 0) return [];
    const said = told.map(({ span }) => `\u201c${text.slice(span[0], span[1])}\u201d`);
    return [
      {
        kind: 'figure',
        severity: 'difference',
        spans: told.map(({ span }) => span),
        explanation: `The headline gives \u201c${title.slice(number.span[0], number.span[1])}\u201d, the text ${[...new Set(said)].join(', ')}.`,
      },
    ];
  });
}

/** The numbers of a headline that count something: no fractions, and none of a type of boat. */
export function headlineNumbers(title: string | null): readonly ShapeNumber[] {
  if (title === null || title.length > LONGEST) return [];
  const all = shapeOf(title, [0, title.length]).numbers;
  return all.filter((number, k) => !number.fraction && !(k > 0 && NAME_BETWEEN.test(title.slice(all[k - 1]!.span[1], number.span[0]))));
}

/** True when a figure of the text is counted in what the headline's number is: per cent, the currency of its sign, or the noun behind it. */
export function measuresAlike({ percent, money, span }: ShapeNumber, title: string, text: string, { span: [at], unit, unitText, dimension }: Figure): boolean {
  // Years and hours in a headline measure something else than those of the text as often as not.
  if (dimension === 'time' || dimension === 'age') return false;
  if (percent) return unit === 'percentage';
  if (money) return text[at] === title[span[0] - 1];
  const noun = wordsOf(title.slice(span[1], span[1] + 40))[0];
  const counted = wordsOf(unitText ?? '').at(-1);
  return noun !== undefined && counted !== undefined && !FUNCTION_WORDS.has(noun.key) && stem(noun.key) === stem(counted.key);
}

/** True for a count of the same number, told to the last digit: the text has another noun for what is counted ("1,500 troops", "1,500 soldiers"). */
function isSameCount({ value, percent, money }: ShapeNumber, figure: Figure): boolean {
  return !percent && !money && value >= TELLING && figure.dimension === 'count' && figure.value === value;
}

/** A smaller number stands for many things. */
export const TELLING = 13;

function fits({ value, place }: ShapeNumber, figure: Figure): boolean {
  const slack = Math.max(place / 2, ROUNDING * Math.abs(value));
  const [low, high] = [figure.low ?? figure.value, figure.high ?? figure.value];
  return figure.bound !== 'exact' || low === null || high === null || (value >= low - slack && value <= high + slack);
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).filter(({ key }) => !FUNCTION_WORDS.has(key) && !/\d/.test(key)).map(({ key }) => stem(key)));
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared;
}
