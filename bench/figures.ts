/** Named figures of one set: what is measured, and how much. Counts stand as they are; shares lie between 0 and 1. */
export type Figures = Readonly<Record<string, number>>;

/** Precision, recall and F1 of right, given and wanted counts; 0 where nothing can be divided by. */
export function f1(right: number, given: number, wanted: number): readonly [precision: number, recall: number, f1: number] {
  const precision = given === 0 ? 0 : right / given;
  const recall = wanted === 0 ? 0 : right / wanted;
  return [precision, recall, precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}

/** Precision, recall and F1 as figures under one name. */
export function f1Figures(name: string, right: number, given: number, wanted: number): Figures {
  const [precision, recall, both] = f1(right, given, wanted);
  return { [`${name} P`]: precision, [`${name} R`]: recall, [`${name} F1`]: both };
}

/** The arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One quotient; 0 where there is nothing to divide by. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** A figure for people: a count as it is, a share to three places. */
export function formatted(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}

/** Counts by name, for tallies that grow as they are made. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, amount: number | boolean = 1): void {
    this.#counts.set(name, this.of(name) + Number(amount));
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** The names with their counts, the greatest first; those counted nought are left out. */
  commonest(): [string, number][] {
    return [...this.#counts].filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}
