import { expect, it } from 'vitest';
import { placeJudgements } from '../../src/judgements/place.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { placeOf, reportOf } from '../support/account.ts';

const A = reportOf('a', 'The heron left the pond. The heron came back to the mill at dusk.', { key: 'first', removed: [{ kind: 'caption', raw: [0, 9], text: 'A heron, seen from the mill.' }] });
const B = reportOf('b', 'At dusk the heron came back.', { key: 'a' });

const given = (more: Partial<Judgement>): Judgement => ({ kind: 'speaker', report: 'a', exact: 'The heron', prefix: '', suffix: '', value: null, author: 'Bo Dast', reason: 'seen', day: '2031-07-01', ...more });
const here = (more: Partial<Judgement>): Judgement | null => placeJudgements([given(more)], [A, B])[0]!.here;

it.each(['a', 'first', 'a.txt'])('knows a report by its id, key or origin, the id before all: %s', (report) => {
  expect(here({ report })?.report).toBe('a');
});

it('finds the place by the words around it, whatever the place was', () => {
  expect(here({ suffix: ' came back', span: [0, 9] })?.span).toEqual(placeOf(A, 'The heron came').span.with(1, 34));
});

it('places the other report and passage too', () => {
  expect(here({ kind: 'same-event', exact: '', value: { report: 'b.txt', same: true } })).toMatchObject({ value: { report: 'b', same: true } });
  expect(here({ kind: 'same-claim', value: { report: 'b.txt', exact: 'came back', same: true } })).toMatchObject({ value: { report: 'b', span: placeOf(B, 'came back').span, same: true } });
});

it('finds furniture among what was removed, for a judgement on that alone', () => {
  expect(here({ kind: 'removed', exact: 'seen from the mill' })).not.toHaveProperty('span');
  expect(here({ exact: 'seen from the mill' })).toBeNull();
});

it.each<Partial<Judgement>>([
  { report: 'c' }, { exact: 'an otter' }, { exact: '' }, { kind: 'same-event', exact: '', value: { report: 'c', same: true } }, { kind: 'same-claim', value: { report: 'b', exact: 'an otter', same: true } },
])('says when a report or passage is gone: %j', (gone) => {
  expect(here(gone)).toBeNull();
});

const V1 = reportOf('v1', 'The heron left the pond. “It will be back,” said the warden. Nobody else saw it.', { key: null, origin: 'pond.html' });
const V2 = reportOf('v2', 'Corrected. The heron left the pond on Friday. "It will be back," said the warden. It came back.', { key: null, origin: 'pond.html' });
const CUT = reportOf('v3', 'The heron left. It will be back, they say at the mill.', { key: null, origin: 'pond.html' });
const ELSEWHERE = reportOf('w', V1.text, { key: null, origin: 'mill.html' });

const versions = (more: Partial<Judgement>, ...reports: readonly (typeof V1)[]): readonly Judgement[] => placeJudgements([given({ report: 'v1', exact: 'It will be back', ...more })], [V1, ...reports])[0]!.also;

it('stands in other versions of its report too, where its words stand between the same words', () => {
  const also = versions({ prefix: 'The heron left the pond. “', suffix: ',” said the warden. Nobody' }, V2, CUT, ELSEWHERE);
  expect(also).toMatchObject([{ report: 'v2', span: placeOf(V2, 'It will be back').span, author: 'Bo Dast' }]);
  expect(also.map(({ report }) => report)).toEqual(['v2']);
});

it.each<[string, Partial<Judgement>]>([
  ['is about the whole report', { kind: 'date', exact: '', value: '2031-07-01' }], ['tells nothing of what stood around its words', {}], ['is about two passages', { kind: 'same-claim', suffix: ',” said the warden.', value: { report: 'v1', exact: 'Nobody else', same: true } }],
])('stays with its own version where it %s', (_, more) => {
  expect(versions(more, V2)).toEqual([]);
});
