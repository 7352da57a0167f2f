import { expect, test } from 'vitest';
import type { Span } from '../../../../../src/model/span.ts';
import { cuttingHyphens } from '../../../../../src/stages/1-restore/dump/units/hyphens.ts';

const cutWords = (text: string): string[] => {
  const wraps = [...text.matchAll(/\n/g)].map(({ index }): Span => [index, index + 1]);
  return [...cuttingHyphens(text, wraps)].map((at) => `${/\p{L}+$/u.exec(text.slice(0, at - 1))![0]}|${/^\p{L}+/u.exec(text.slice(at + 1))![0]}`);
};

test.each([
  ['words that a program cut', 'The har-\nbour of Kest was shut by the coun-\ncil on the first day of the year.', ['har|bour', 'coun|cil']],
  ['compounds among them', 'The har-\nbour was shut, a well-\nknown port of the sea-side. The coun-\ncil wants a sea-\nside walk.', ['har|bour', 'coun|cil']],
  ['capitals behind the hyphen', 'Der Hafen-\nRat und die Gemein-\nde und der Vor-\nsitz', ['Gemein|de', 'Vor|sitz']],
  ['one hyphen alone, which a compound may have', 'A walk by the sea-\nside was shut by the council.', []],
  ['one hyphen alone in a word that stands whole elsewhere', 'The observ-\ners came. No observer had been there.', ['observ|ers']],
  ['one hyphen alone in a word that stands in the singular elsewhere', 'The mon-\nitors came. No monitor had been there.', ['mon|itors']],
  ['a compound that stands as one word elsewhere too', 'The sea-\nside is a sea-side for some, the seaside for others.', []],
  ['hyphens that are seldom among the wraps', `${'a line that was wrapped\n'.repeat(80)}by the sea-\nside and the harbour-\nmaster`, []],
])('%s', (_, text, cut) => {
  expect(cutWords(text)).toEqual(cut);
});
