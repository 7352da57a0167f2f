import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gathering } from '../../src/model/event.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { componentsOf } from '../../src/pipeline/components.ts';

function gathered(...stories: readonly (readonly string[])[]): Gathering {
  return { events: [], stories: stories.map((reports, k) => ({ id: `s${k}`, title: '', events: [], reports })) };
}

function judged(report: string, value: unknown, ...versions: readonly string[]): { readonly here: Judgement; readonly also: readonly Judgement[] } {
  const here: Judgement = { kind: 'same-entity', report, exact: 'Orla', prefix: '', suffix: '', value, author: 'N. N.', reason: '', day: '2031-03-05' };
  return { here, also: versions.map((version) => ({ ...here, report: version })) };
}

const match = (a: string, b: string): { a: string; b: string } => ({ a, b });

describe('componentsOf', () => {
  it('keeps a story together and stories apart', () => {
    expect(componentsOf(gathered(['c', 'a'], ['b'], ['d', 'e']), [])).toEqual([['a', 'c'], ['b'], ['d', 'e']]);
  });

  it('is closed under shared passages and under judgements that name two reports', () => {
    expect(componentsOf(gathered(['a'], ['b'], ['c'], ['d']), [match('a', 'c')], [judged('c', { report: 'd', name: 'Orla', same: false })])).toEqual([['a', 'c', 'd'], ['b']]);
  });

  it('holds the versions together for which one judgement stands', () => {
    expect(componentsOf(gathered(['a'], ['b'], ['c']), [], [judged('a', 'Ann Lee', 'c')])).toEqual([['a', 'c'], ['b']]);
  });

  it('leaves aside what names a report that is not there, and judgements of one report', () => {
    expect(componentsOf(gathered(['a'], ['b']), [match('a', 'x')], [judged('a', 'Orla'), judged('b', { report: 'gone' })])).toEqual([['a'], ['b']]);
    expect(componentsOf(gathered(['a'], ['b']), [match('a', 'x'), match('b', 'x'), match('x', 'a')])).toEqual([['a'], ['b']]);
  });

  it('holds every report once, in whatever order stories and matches come', () => {
    const ids = fc.array(fc.integer({ min: 0, max: 30 }).map(String), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String)), fc.array(ids), (alone, links) => {
      const matches = links.flatMap((link) => link.map((b) => match(link[0]!, b)));
      const one = componentsOf(gathered(...alone.map((id) => [id])), matches);
      expect(one.flat().sort()).toEqual(alone.toSorted());
      expect(componentsOf(gathered(...alone.toReversed().map((id) => [id])), matches.toReversed())).toEqual(one);
      for (const { a, b } of matches) if (alone.includes(a) && alone.includes(b)) expect(one.find((ids) => ids.includes(a))).toContain(b);
    }));
  });
});
