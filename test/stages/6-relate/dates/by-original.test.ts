import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { Reason } from '../../../../src/language/en/time/day-reasons.ts';
import { readReport } from '../../../../src/pipeline.ts';
import { dateCopies } from '../../../../src/stages/6-relate/dates/by-original.ts';
import { timesOnly } from '../../../../src/stages/6-relate/dates/reread.ts';

const TEXT = 'The water council of Sellin met on Wednesday and put the vote on the canal off until the autumn.';
const reportOf = async (id: string, published: string, text = TEXT): Promise<Report> => {
  const read = await readReport({
    bytes: new TextEncoder().encode(text), origin: id, mediaType: 'text/plain', charset: null, captured: null, plain: true, given: { id, title: null, outlet: null, url: null, published },
  });
  return { ...read, evidence: { ...read.evidence, published: [{ value: published, why: Reason.nearLine, accepted: true }] } };
};
const match = (shareOfB: number) => ({ matches: [{ a: 'a', b: 'b', passages: [], shareOfA: shareOfB, shareOfB }], boilerplate: [] });
const dates = async (day: string, shareOfB = 1, text = TEXT, decided: readonly string[] = []) => {
  const [a, b] = dateCopies([await reportOf('a', '2031-02-13', text), await reportOf('b', day, text)], match(shareOfB), new Set(decided), timesOnly);
  return [a!.published, b!.published, b!.happened];
};

describe('the day of a copy whose page states a much later one', () => {
  it('is that of its original or the day after, and its times are read from it', async () => {
    expect(await dates('2031-04-30')).toEqual(['2031-02-13', '2031-02-13/2031-02-14', '2031-02-12']);
    const [, copy] = dateCopies([await reportOf('a', '2031-02-13'), await reportOf('b', '2031-04-30')], match(1), new Set(), timesOnly);
    expect(copy!.times.map(({ value }) => value)).toContain('2031-02-12');
    expect(copy!.evidence.published.map(({ accepted }) => accepted)).toEqual([true, false]);
  });

  it('is that too where the day stands in the head of a page', async () => {
    const late = await reportOf('b', '2031-04-30');
    const [, copy] = dateCopies([await reportOf('a', '2031-02-13'), { ...late, evidence: { ...late.evidence, published: [{ value: '2031-04-30', why: Reason.printed, accepted: true }] } }], match(1), new Set(), timesOnly);
    expect(copy!.published).toBe('2031-02-13/2031-02-14');
  });

  it('stays where the copy came within a week, is much more than a copy, names no day of the week, or was decided', async () => {
    expect((await dates('2031-02-18'))[1]).toBe('2031-02-18');
    expect((await dates('2031-04-30', 0.6))[1]).toBe('2031-04-30');
    expect((await dates('2031-04-30', 1, TEXT.replace(' on Wednesday', '')))[1]).toBe('2031-04-30');
    expect((await dates('2031-04-30', 1, TEXT, ['b']))[1]).toBe('2031-04-30');
  });
});
