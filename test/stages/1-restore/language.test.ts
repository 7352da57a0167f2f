import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/stages/1-restore/language.ts';

const CLEAN = JSON.parse(readFileSync(new URL('../../cases/repair/clean.json', import.meta.url), 'utf8')) as Record<string, string>;

describe('languageOf', () => {
  it('tells one sentence of most languages', async () => {
    const told = await Promise.all(Object.entries(CLEAN).map(async ([code, text]) => [code, await languageOf(text)]));
    expect(told.filter(([code, language]) => code !== language).length).toBeLessThanOrEqual(6);
  });

  it('is silent on a few words in plain letters, which many languages share', async () => {
    expect(await languageOf('Turnout: 70.2%\n\nSource: Orla Commission')).toBe(null);
  });

  it('is silent on too little', async () => {
    expect(await languageOf('12:40, 5 — 7')).toBe(null);
    expect(await languageOf('')).toBe(null);
  });
});
