import type { Figures } from '../figures.ts';
import { Tally } from '../figures.ts';

/** One case: the kind it is counted under, what is right, and what came out. */
export interface RepairCase {
  readonly set: string;
  readonly wanted: string | null;
  readonly found: string;
}

/** Cases passed, by kind. */
export function scoreRepair(cases: readonly RepairCase[]): Figures {
  const [right, all] = [new Tally(), new Tally()];
  for (const { set, wanted, found } of cases) {
    all.add(set);
    right.add(set, wanted === found);
  }
  const sets = [...new Set(cases.map(({ set }) => set))].toSorted();
  return Object.assign({}, ...sets.map((set) => ({ [set]: right.of(set), [`${set}, of`]: all.of(set) }))) as Figures;
}
