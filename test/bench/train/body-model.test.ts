import { describe, expect, it } from 'vitest';
import { alignBody } from '../../../bench/train/align.ts';
import { boost, generator, predict } from '../../../bench/train/boost.ts';
import { modelText } from '../../../bench/train/write.ts';
import { FEATURE_NAMES, featuresOf } from '../../../src/stages/1-restore/dump/body/features.ts';
import { readForest } from '../../../src/language/trees.ts';
import { unitsOf } from '../../../src/stages/1-restore/dump/units/units.ts';

const random = generator(1);
const rows = Array.from({ length: 600 }, () => Float64Array.from({ length: 4 }, () => random()));
const label = Uint8Array.from(rows, (row) => (row[0]! > 0.6 !== row[2]! > 0.5 ? 1 : 0));
const table = { rows, label, weight: new Float64Array(rows.length).fill(1) };
const growth = { trees: 40, depth: 3, rate: 0.3, minWeight: 1, l2: 1, sample: 1, seed: 1 };

describe('training', () => {
  it('learns what no single feature tells, and the same each time', () => {
    const forest = boost(table, growth);
    const right = predict(forest, rows).filter((p, i) => (p > 0.5 ? 1 : 0) === label[i]).length;
    expect(right / rows.length).toBeGreaterThan(0.97);
    expect(boost(table, growth)).toEqual(forest);
  });

  it('writes a forest that reads back to the same decisions', () => {
    const forest = boost(table, growth);
    const text = /export const FOREST = '([^']*)'/.exec(modelText(forest, [['bridge', 1.2]]))![1]!;
    const again = predict(readForest(text), rows);
    predict(forest, rows).forEach((p, i) => expect(again[i]).toBeCloseTo(p, 2));
  });

  it('labels the lines of the body in their order, and not their copies before it', () => {
    const gold = 'The council voted to keep the old bridge over the lake.\n\nWhat comes next\n\nLorries will go around the town from the summer on.';
    const lines = ['The council voted to keep the old bridge', 'Menu', 'What comes next', 'The council voted to keep the old bridge over the lake.', 'What comes next', 'Advertisement', 'Lorries will go around the town from the summer on.', 'What comes next'];
    expect([...alignBody(lines, gold)]).toEqual([0, 0, 0, 1, 1, 0, 1, 0]);
  });

  it('gives a row of the same columns to any unit', () => {
    const units = unitsOf('Menu\n\n\u0000\n\n“Ж”\n\n橋が残る。\n\nThe council voted to keep the old bridge over the lake.');
    const rowAt = featuresOf(units, () => undefined);
    for (const [at] of units.entries()) {
      expect(rowAt(at)).toHaveLength(FEATURE_NAMES.length);
      expect(rowAt(at).every(Number.isFinite)).toBe(true);
    }
  });
});
