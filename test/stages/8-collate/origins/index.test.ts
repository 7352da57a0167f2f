import { describe, expect, test } from 'vitest';
import cases from '../../../cases/origins.json' with { type: 'json' };
import { collated } from '../collated.ts';

describe('who first said what separate reports tell', () => {
  test.each(cases)('$about', async ({ reports, figure, lineages, origins }) => {
    const words = figure.split('|');
    const claims = (await collated(...reports)).claims.filter(({ kind, readings }) => kind === 'figure' && readings.some(({ text }) => words.some((one) => text.includes(one))));
    expect(claims.map((claim) => [claim.lineages, claim.origins])).toEqual([[lineages, origins]]);
    const places = claims[0]!.readings.flatMap(({ evidence }) => evidence.map(({ attributed }) => attributed));
    if (origins === 1) expect(places).toEqual(places.map(() => true));
  });
});
