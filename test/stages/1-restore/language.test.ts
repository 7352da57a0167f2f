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

  it('does not take a text for English because of the English words in it', async () => {
    expect(await languageOf('新しいアプリでは Settings を開き、Share と Copy to Clipboard のショートカットを the same way で設定する。画面を開くには Open and close the window を選ぶ。港の町では来月から使えるようになる。')).toBe('ja');
  });

  it('is silent on a language that the library does not know, though it looks like one that it knows', async () => {
    expect(await languageOf('Umfundi omusha ufike esikoleni namuhla ekuseni. Uthisha wamamukela ngenjabulo, wathi bonke abafundi kumele basebenze kanzima kulo nyaka. Abazali bathembise ukusiza.')).toBe(null);
  });

  it.each([
    'The bridge over the Varn has been closed since Sunday, the mayor said.',
    'Dockers strike at Brannock harbour; Halvorsen warns of long delays',
    'A boat with twelve people aboard sank off the coast of Norvath on Friday morning.',
  ])('tells English by a line: %s', async (line) => {
    expect(await languageOf(line)).toBe('en');
  });

  it.each(['Die Brücke über die Varn ist seit Sonntag gesperrt.', 'In dem Post ist ein Bild zu sehen.', 'Det er udgangspunktet for den nye restaurant.'])('and not what only looks like it: %s', async (line) => {
    expect(await languageOf(line)).not.toBe('en');
  });

  it('is silent on too little', async () => {
    expect(await languageOf('12:40, 5 — 7')).toBe(null);
    expect(await languageOf('')).toBe(null);
  });
});
