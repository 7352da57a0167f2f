import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairUp } from '../../bench/pairing.ts';
import { scoreDisputes } from '../../bench/scores/disputes.ts';
import { scoreFamilies } from '../../bench/scores/families.ts';
import { numbersIn, scoreFigures } from '../../bench/scores/figures.ts';
import { scorePages } from '../../bench/scores/pages.ts';
import { scoreQuotes } from '../../bench/scores/quotes.ts';
import { scoreStories } from '../../bench/scores/stories.ts';
import { scoreTimes } from '../../bench/scores/times.ts';
import { shortfalls } from '../../bench/floors.ts';

const close = (value: number): unknown => expect.closeTo(value, 6);

describe('the scores', () => {
  it('pair the best first, and each item once', () => {
    expect(pairUp([10, 20], [19, 12], (a, b) => 1 / (1 + Math.abs(a - b)), 0.1)).toEqual([[1, 0], [0, 1]]);
    expect(pairUp([10], [50], (a, b) => 1 / (1 + Math.abs(a - b)), 0.1)).toEqual([]);
  });

  it('of quotations count contents that overlap by half, and sources that touch', () => {
    const gold = [{ kind: 'direct', content: [[0, 10]], cue: [[12, 16]], source: [[17, 20]] }, { kind: 'indirect', content: [[30, 40]], cue: [], source: [] }] as const;
    const found = [{ kind: 'direct', content: [[0, 8]], cue: [[12, 16]], source: [[50, 60]] }, { kind: 'direct', content: [[36, 50]], cue: [], source: [] }] as const;
    const figures = scoreQuotes([{ gold, found }]);
    expect(figures).toMatchObject({ 'content overlap, all P': 0.5, 'content overlap, all R': 0.5, 'content exact, all F1': 0, 'content+source, all F1': 0, 'direct P': 0.5, 'direct R': 1, 'kind right, all': 1 });
  });

  it('of figures count equal numbers, and units in either form', () => {
    const gold = [{ change: '>', value: '1,200', unit: 'miles', normalized_unit: 'mile' }, { change: '=', value: '3-5', unit: '%', normalized_unit: 'percentage' }];
    const found = [
      { value: 1200, low: null, high: null, unit: 'mile', unitText: 'miles', bound: 'at-least' }, { value: null, low: 3, high: 5, unit: null, unitText: 'percent', bound: 'exact' },
      { value: 9, low: null, high: null, unit: null, unitText: null, bound: 'exact' },
    ] as const;
    expect(scoreFigures([{ gold, found }, { gold: [], found: [] }])).toMatchObject({ 'value P': close(2 / 3), 'value R': 1, 'value + unit R': 1, 'value + bound R': 1, 'sentences with none, kept quiet': 1 });
    expect(numbersIn('3-5')).toEqual([3, 5]);
    expect(numbersIn('-4')).toEqual([-4]);
  });

  it('of times count spans that touch, and are the same, and their values', () => {
    const gold = [{ start: 0, end: 6, type: 'DATE', value: '2031-05-02' }];
    expect(scoreTimes([{ gold, found: [{ span: [0, 9], type: 'DATE', value: '2031-05-02' }] }])).toMatchObject({ 'span strict F1': 0, 'span relaxed F1': 1, '+ type F1': 1, '+ value F1': 1 });
  });

  it('of pages count shingles of four words, and whole titles, authors and days', () => {
    const gold = { id: 'a', body: 'one two three four five', title: 'A Title', published: '2031-05-02T10:00:00Z', authors: "['Ann Lee', 'Bo Hart']" };
    expect(scorePages([{ gold, found: { text: 'one two three four', title: 'a  title!', published: '2031-05-02', bylines: ['Bo Hart', 'Ann Lee'] } }]))
      .toMatchObject({ 'body P': 1, 'body R': 0.5, 'body F1': close(2 / 3), 'title exact': 1, 'authors exact set': 1, 'date right to the day': 1 });
    expect(scorePages([{ gold, found: null }])).toMatchObject({ 'body F1': 0, 'days unknown': 1, 'days wrong': 0 });
  });

  it('of stories are B-cubed, and a report in no event is alone', () => {
    const gold = [{ id: 'a', event: '1', topic: 't' }, { id: 'b', event: '1', topic: 't' }, { id: 'c', event: '2', topic: 't' }];
    const event = (id: string, ...reports: string[]): { id: string; title: string; date: null; reports: string[] } => ({ id, title: '', date: null, reports });
    expect(scoreStories(gold, [event('x', 'a', 'b', 'c')], (id) => id)).toMatchObject({ P: close(5 / 9), R: 1, 'events that mix the paired events': 1 });
    expect(scoreStories(gold, [], (id) => id)).toMatchObject({ P: 1, R: close(2 / 3), 'events found': 3, 'events that mix the paired events': 0 });
  });

  it('of families take a parent for right that holds as much of the child', () => {
    const family = {
      group: 'g', reports: [{ id: 'w1', text: 'First words.\n\nSecond words.' }, { id: 'r1', text: 'First words.' }, { id: 'r2', text: 'First words.' }, { id: 'g:i0', text: 'Other.' }],
      edges: [{ from: 'w1', to: 'r1', kind: 'reprint' }, { from: 'w1', to: 'r2', kind: 'reprint' }],
    };
    const descent = (from: string, to: string) => ({ from, to, kind: 'reprint', carrier: 'unknown', share: 1, matches: [], changes: [] }) as const;
    const lineages = [{ id: 'l', reports: ['w1', 'r1', 'r2'] }, { id: 'm', reports: ['g:i0'] }];
    expect(scoreFamilies([{ family, account: { reports: [], descents: [descent('w1', 'r1'), descent('r1', 'r2')], lineages } }]))
      .toMatchObject({ 'edges directed F1': 1, 'same lineage, pairs F1': 1, 'edges to an independent report': 0 });
    expect(scoreFamilies([{ family, account: { reports: [], descents: [descent('w1', 'g:i0')], lineages: [] } }]))
      .toMatchObject({ 'edges directed F1': 0, 'edges to an independent report': 1 });
  });

  it('of disputes find a planted difference by both of its sides, and count the burden a pair', () => {
    const planted = { kind: 'figure', report: 'a', span: [10, 14], other: 'b', otherSpan: [30, 90] } as const;
    const dispute = (...items: { report: string; span: [number, number]; reading: string }[]) => ({ id: 'd', kind: 'figure', severity: 'conflict', items, explanation: '' }) as const;
    const [here, there, far] = [{ report: 'a', span: [11, 13] as [number, number], reading: '' }, { report: 'b', span: [40, 42] as [number, number], reading: '' }, { report: 'b', span: [200, 210] as [number, number], reading: '' }];
    const group = { group: 'g', reports: [{ id: 'a' }, { id: 'b' }], planted };
    const of = (...disputes: ReturnType<typeof dispute>[]) => ({ reports: [], disputes });
    expect(scoreDisputes([{ group, account: of(dispute(here, there)) }])).toMatchObject({ 'all found': 1, 'all named rightly': 1 });
    expect(scoreDisputes([{ group, account: of(dispute(here, far)) }])).toMatchObject({ 'all found': 0 });
    expect(scoreDisputes([{ group: { ...group, planted: null }, account: of(dispute(here, far), dispute(here, here)) }])).toMatchObject({ 'burden a pair': 2 });
  });
});

it('a figure below its floor is told, one above is not, and some are better when lower', () => {
  const floor = { data: '', figures: { 'body F1': 0.9, 'days wrong': 3 } };
  expect(shortfalls('pages', { 'body F1': 0.95, 'days wrong': 3 }, floor)).toEqual([]);
  expect(shortfalls('pages', { 'body F1': 0.85, 'days wrong': 4 }, floor)).toEqual([
    'pages: body F1 is 0.850, and was 0.900 when it was pinned.', 'pages: days wrong is 4, and was 3 when it was pinned.',
  ]);
  expect(shortfalls('pages', {}, floor)[0]).toContain('is missing');
});

it('a bench without its data says so', () => {
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, '../../bench/index.ts'), '--data', 'no/such/folder'], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: 'Nothing was measured: there is no folder no/such/folder.\n', status: 1 });
});
