import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameApart } from '../../src/engine/ids.ts';
import type { Report } from '../../src/model/report.ts';

/** As much of a report as naming looks at. */
const reportOf = ([id, text]: readonly [string, string]): Report => ({ id, text, origin: `${text}.txt`, notices: [] }) as unknown as Report;

it('names of a set are all different, and do not depend on its order', () => {
  const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'a~2'), fc.constantFrom('one', 'two', 'three')), { maxLength: 8 });
  fc.assert(fc.property(pairs.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
    const named = (reports: readonly (readonly [string, string])[]): readonly string[] => nameApart(reports.map(reportOf)).map(({ id, text }) => `${id} ${text}`).toSorted();
    expect(named(shuffled)).toEqual(named(list));
    expect(new Set(nameApart(list.map(reportOf)).map(({ id }) => id)).size).toBe(list.length);
  }));
});
