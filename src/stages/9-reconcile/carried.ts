import type { Figure } from '../../model/figure.ts';
import type { Report } from '../../model/report.ts';
import { compareFigures } from '../../quantity/compare.ts';
import { lazily } from '../../text/lazily.ts';
import { headlineNumbers, measuresAlike, TELLING } from './checks/headline.ts';
import type { ShapeNumber } from './checks/shape.ts';

/** A report whose figures, and the numbers of whose headline, are looked through for those of others. */
export class CarriedFigures {
  readonly #report: Report;
  readonly #headline: () => readonly ShapeNumber[];

  constructor(report: Report) {
    this.#report = report;
    this.#headline = lazily(() => headlineNumbers(report.title));
  }

  /** Whether the report gives the figure of another report, whose text this is: it may well word what is counted otherwise. */
  has(figure: Figure, text: string): boolean {
    return this.#report.figures.some((own) => isAlike(own, figure)) || this.#headline().some((number) => this.#stands(number, figure, text));
  }

  #stands(number: ShapeNumber, figure: Figure, text: string): boolean {
    if (number.value !== figure.value) return false;
    return measuresAlike(number, this.#report.title!, text, figure) || (!number.percent && !number.money && isTelling(figure));
  }
}

/** The same amount: of a small count only with the same noun, of any other whatever it is said of. */
function isAlike(a: Figure, b: Figure): boolean {
  const telling = isTelling(a) && isTelling(b);
  if (!telling && a.dimension === 'count' && (a.unit === null || a.unit !== b.unit)) return false;
  const { relation, difference } = compareFigures(telling ? { ...a, unit: null } : a, b, { sameSubject: true });
  return difference === 0 && relation !== 'differ';
}

/** True for a count that is so large that hardly two things have it. */
function isTelling({ dimension, value }: Figure): boolean {
  return dimension === 'count' && value !== null && value >= TELLING;
}
