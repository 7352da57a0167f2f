import type { Figure, Time } from '../../../model/figure.ts';
import { currencyWords } from '../../../language/en/figures/currencies.ts';
import type { Lexemes } from '../../../text/words/lexemes.ts';
import type { MarkContext } from '../context.ts';
import type { Names } from '../names/index.ts';
import { isProgramme } from '../programme.ts';
import { readAsOf } from './said/as-of.ts';
import { readBasis } from './said/basis.ts';
import { readBound, readDirection } from './said/bounds.ts';
import { inheritBasis, inheritHolder, inheritUnit } from './said/inherit.ts';
import { readHolder } from './said/holder.ts';
import { placesOf } from './said/name-places.ts';
import { readOrigin } from './said/origin.ts';
import { pairWithNames } from './said/respective.ts';
import { unitsInContext } from './said/points-and-pounds.ts';
import { asMoney } from './said/unknown-currency.ts';
import { findQuantities } from './quantities/quantities.ts';
import type { FigureScan } from './scan.ts';
import { sentenceAround } from './sentences.ts';
import { dimensionOf } from './units.ts';

/** Marks quantities: value, bound, unit, of what, whose, as of when. */
export function markFigures({ lexemes, report, segments }: MarkContext, names: Names, times: readonly Time[]): readonly Figure[] {
  const scan: FigureScan = { lexemes, times, timeAt: timesByLexeme(lexemes, times), dollar: dollarOf(report.dateline?.place ?? null) };
  const places = placesOf(scan, names);
  const quantities = findQuantities(scan).filter(({ first, next }) => !isProgramme(lexemes.text, [lexemes.start[first]!, lexemes.end[next - 1]!]));
  const figures = quantities.map((quantity, i): Figure => {
    const bound = readBound(scan, quantity);
    const sentence = sentenceAround(scan, segments.sentences, quantity.number);
    const holder = readHolder(scan, quantity, sentence, places);
    return {
      id: `f${i + 1}`,
      span: [lexemes.start[bound.first]!, lexemes.end[bound.next - 1]!],
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      bound: bound.bound,
      unit: quantity.unit,
      unitText: quantity.unitText,
      dimension: quantity.share && quantity.unit === null ? 'ratio' : dimensionOf(quantity.unit),
      of: readBasis(scan, quantity),
      subject: holder.subject,
      subjectEntity: holder.entity,
      asOf: readAsOf(scan, quantity, sentence),
      direction: readDirection(scan, quantity, bound.first),
      origin: readOrigin(scan, quantity, sentence, places),
    };
  });
  const known = unitsInContext(figures, segments.sentences, lexemes.text);
  const whole = inheritHolder(inheritUnit(inheritBasis(known, segments.sentences), segments.sentences, lexemes.text), lexemes.text);
  return pairWithNames(asMoney(whole, lexemes.text), places.mentions, segments.sentences, lexemes.text);
}

function timesByLexeme(lexemes: Lexemes, times: readonly Time[]): Int32Array {
  const out = new Int32Array(lexemes.count).fill(-1);
  let at = 0;
  times.forEach(({ span: [start, end] }, index) => {
    while (at < lexemes.count && lexemes.end[at]! <= start) at++;
    while (at < lexemes.count && lexemes.start[at]! < end) out[at++] = index;
  });
  return out;
}

/** The currency of a bare "$" in a report from this place. */
function dollarOf(place: string | null): string {
  return (place === null ? undefined : currencyWords.dollarOf.get(place.toLowerCase())) ?? 'dollar';
}
