import { describe, expect, it } from 'vitest';
import { reconcileReports, readReport } from '../../../../src/pipeline.ts';
import { mark } from '../../../../src/stages/3-mark/index.ts';
import { fixDates } from '../../../../src/stages/6-relate/dates/index.ts';
import type { Gathering } from '../../../../src/model/event.ts';
import type { Report } from '../../../../src/model/report.ts';

const reportOf = (id: string, text: string, published: string | null = null): Promise<Report> => readReport({
  bytes: new TextEncoder().encode(text), origin: id, mediaType: 'text/plain', charset: null, captured: null, plain: true, given: { id, title: null, outlet: null, url: null, published },
});
const gathered = (...events: readonly (readonly string[])[]): Gathering => ({
  events: events.map((reports, i) => ({ id: `e${i}`, title: '', date: null, reports })), stories: [{ id: 's', title: '', events: events.map((_, i) => `e${i}`), reports: events.flat() }],
});
const WIRE = 'SELLIN — The water council met on Wednesday. Leaders are expected to agree at their next summit, in Vellin, on June 24-26.';
const COPY = 'Secretary Mirko Dahl told the water council on Wednesday that the canals will be paid for.';
const LATER = 'Growers cannot rely on the river, Secretary Mirko Dahl warned during his visit to Karst on Thursday. The meeting came ahead of the summit later this month in Vellin. During the Karst meeting, owners are expected to vote.';

describe('dates that reports fix for each other', () => {
  it('gives a report of the same event its day, and keeps the day of publication open', async () => {
    const [, copy] = fixDates([await reportOf('a', WIRE, '2031-02-12'), await reportOf('b', COPY)], gathered(['a', 'b']));
    expect([copy!.published, copy!.happened]).toEqual(['2031-02-12/2031-02-18', '2031-02-12']);
    expect(copy!.evidence.happened[0]).toMatchObject({ value: '2031-02-12', report: 'a', accepted: true });
    expect(copy!.times.map(({ value }) => value)).toContain('2031-02-12');
  });

  it('reads again when words were spoken and as of when figures hold, and leaves the marks as they are', async () => {
    const text = `${COPY}\nThe council had 14 members on Wednesday.`;
    const undated = await reportOf('b', text);
    const [, copy] = fixDates([await reportOf('a', WIRE, '2031-02-12'), undated], gathered(['a', 'b']), new Set(), (report) => mark(report, report));
    expect(undated.quotes.map(({ occasion }) => occasion?.when ?? null)).toEqual([null]);
    expect(copy!.quotes.map(({ occasion }) => occasion?.when)).toEqual(['2031-02-12']);
    expect(undated.figures.map(({ asOf }) => asOf)).toEqual([null]);
    expect(copy!.figures.map(({ asOf }) => asOf)).toEqual(['2031-02-12']);
    expect(copy!.quotes.map(({ content, speaker }) => [content, speaker])).toEqual(undated.quotes.map(({ content, speaker }) => [content, speaker]));
  });

  it('finds the year of a dateline that states only day and month by the running story, and lends it no day that the dateline rules out', async () => {
    const later = 'SELLIN, Norvath, March 5 (Coast News) - The water council met again on Wednesday and put the vote off.';
    const fix = async (text: string, of: readonly (readonly string[])[]) => fixDates([await reportOf('a', WIRE, '2031-02-12'), await reportOf('d', text)], gathered(...of))[1]!;
    const dated = await fix(later, [['a'], ['d']]);
    expect([dated.published, dated.happened]).toEqual(['2031-03-05', '2031-03-05']);
    expect((await fix(later, [['a', 'd']])).published).toBe('2031-03-05');
    expect((await fix(later.replace('March 5', 'March 7'), [['a', 'd']])).published).toBe('2031-03-07');
    expect((await fix(later.replace('March 5', 'March 12'), [['a', 'd']])).happened).toBe('2031-03-12');
    expect((await fix(later.replace('Wednesday', 'Thursday'), [['a', 'd']])).published).toBeNull();
  });

  it('finds the days of the week that remain before an occasion of which another report knows the days', async () => {
    const [, later] = fixDates([await reportOf('a', WIRE, '2031-02-12'), await reportOf('c', LATER)], gathered(['a'], ['c']));
    expect([later!.published, later!.happened]).toEqual(['[2031-06-05,2031-06-12,2031-06-19]', '[2031-06-05,2031-06-12,2031-06-19]']);
    expect(later!.evidence.published[0]).toMatchObject({ value: '2031-06-24/2031-06-26', report: 'a', accepted: true });
  });

  it('takes the month in which an occasion begins for what comes before it', async () => {
    const wire = WIRE.replace('June 24-26', 'June 30-July 2');
    const [, later] = fixDates([await reportOf('a', wire, '2031-02-12'), await reportOf('c', LATER)], gathered(['a'], ['c']));
    expect(later!.published).toBe('[2031-06-05,2031-06-12,2031-06-19,2031-06-26]');
  });

  it('keeps beside what is judged anew the evidence of the page that is not', async () => {
    const wire = await reportOf('a', WIRE, '2031-02-12');
    const copy = await reportOf('b', COPY);
    const line = { value: 'February 2031', why: 'a line', raw: [0, 4] as const, accepted: false };
    const [, dated] = fixDates([wire, { ...copy, evidence: { ...copy.evidence, published: [line] } }], gathered(['a', 'b']));
    expect(dated!.evidence.published).toContainEqual(line);
  });

  it.each([
    ['another day of the week', WIRE.replace('Wednesday', 'Monday'), COPY],
    ['no day of the week', WIRE, COPY.replace(' on Wednesday', '')],
    ['an occasion elsewhere', WIRE.replace('Vellin', 'Arden'), LATER],
    ['another kind of occasion', WIRE.replace('summit', 'festival'), LATER],
  ])('fixes nothing by %s', async (_, wire, text) => {
    const [, other] = fixDates([await reportOf('a', wire, '2031-02-12'), await reportOf('b', text)], gathered(['a', 'b']));
    expect([other!.published, other!.happened]).toEqual([null, null]);
  });

  it('fixes nothing where two reports of the event give different days', async () => {
    const [, , other] = fixDates([await reportOf('a', WIRE, '2031-02-12'), await reportOf('d', WIRE, '2031-02-19'), await reportOf('b', COPY)], gathered(['a', 'd', 'b']));
    expect(other!.happened).toBeNull();
  });

  it.each([
    ['put the vote off from March 5 to June 9', [], '2031-02-12'],
    ['put the vote off from Jan. 8 to Feb. 12', [], null],
    ['said the fund will close on Feb. 5, 2031', [], null],
    ['said the fund will close on Feb. 26', [], '2031-02-12'],
    ['put the vote off from Jan. 8 to Feb. 12', ['2031-01-01'], '2031-01-01'],
    ['put the vote off', ['2031-01-01'], null],
    ['put the vote off', ['2031-01-02'], null],
    ['put the vote off', ['2031-02-13'], '2031-02-12'],
    ['put the vote off', ['2031-02-13', '2031-01-02'], '2031-02-12'],
  ])('lends a report that %s only a day that fits its words, and that it tells most of the event by (others: %j)', async (deed, others, day) => {
    const wires = await Promise.all(['2031-02-12', ...others].map((published, i) => {
      const named = published.endsWith('02') || published.endsWith('13') ? 'Thursday' : 'Wednesday';
      return reportOf(`a${i}`, WIRE.replace('Wednesday', named), published);
    }));
    const gathering = gathered([...wires.map(({ id }) => id), 'b']);
    const fixed = fixDates([...wires, await reportOf('b', `${COPY} The council ${deed}.`)], gathering).at(-1)!;
    expect(fixed.happened).toBe(day);
  });

  it('sets right a page line that two reports of the event contradict, but not a day that was given', async () => {
    const page = (text: string): Promise<Report> => readReport({
      bytes: new TextEncoder().encode(text), origin: 'p', mediaType: 'text/plain', charset: null, captured: null, plain: false, given: { id: 'p', title: null, outlet: null, url: null, published: null },
    });
    const wrong = await page(`Water council pays for canals\n\nFebruary 13, 2030\n\n${COPY}\n\nThe secretary spoke for an hour and took no questions from the growers in the hall, who had come a long way.`);
    expect(wrong.published).toBe('2030-02-13');
    const gathering = gathered(['a', 'd', 'p']);
    const [, , fixed] = fixDates([await reportOf('a', WIRE, '2031-02-12'), await reportOf('d', COPY, '2031-02-13'), wrong], gathering);
    expect([fixed!.published, fixed!.happened]).toEqual(['2031-02-12/2031-02-18', '2031-02-12']);
    expect(fixed!.evidence.published.find(({ why }) => why.includes('mistake of the page'))).toMatchObject({ value: '2030-02-13', accepted: false });
    const given = { ...await reportOf('p', COPY, '2030-02-13') };
    expect(fixDates([await reportOf('a', WIRE, '2031-02-12'), await reportOf('d', COPY, '2031-02-13'), given], gathering)[2]!.published).toBe('2030-02-13');
  });

  it('leaves a report of another story alone', async () => {
    const apart: Gathering = { events: gathered(['a'], ['c']).events, stories: [{ id: 's', title: '', events: ['e0'], reports: ['a'] }, { id: 't', title: '', events: ['e1'], reports: ['c'] }] };
    expect(fixDates([await reportOf('a', WIRE, '2031-02-12'), await reportOf('c', LATER)], apart)[1]!.published).toBeNull();
  });

  it('does not depend on the order of the reports', async () => {
    const reports = [await reportOf('a', WIRE, '2031-02-12'), await reportOf('b', COPY), await reportOf('c', LATER)];
    const days = (list: readonly Report[]): unknown => reconcileReports(list).reports.map(({ id, published, happened }) => [id, published, happened]).sort();
    expect(days([...reports].reverse())).toEqual(days(reports));
  });
});
