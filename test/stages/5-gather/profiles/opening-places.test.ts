import { expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { openingPlaces } from '../../../../src/stages/5-gather/profiles/opening-places.ts';

const entities = [
  { id: 'e1', type: 'place', name: 'Tessa' },
  { id: 'e2', type: 'person', name: 'Ida Corrin' },
  { id: 'e3', type: 'place', name: 'Varrow Bay' },
] as unknown as Report['entities'];

/** The places of a report that names entities so far from its beginning. */
const places = (...names: readonly (readonly [at: number, entity: string])[]): unknown =>
  openingPlaces({ entities, names: names.map(([at, entity]) => ({ span: [at, at + 5], entity })) as unknown as Report['names'] });

it('gives the places of an opening, each once, and no one else', () => {
  expect(places([0, 'e1'], [20, 'e2'], [30, 'e3'], [60, 'e1'])).toEqual(['tessa', 'varrow bay']);
});

it('passes over places that are named further down', () => {
  expect(places([0, 'e2'], [900, 'e3'])).toEqual([]);
});
