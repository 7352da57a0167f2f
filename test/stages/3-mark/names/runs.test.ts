import { describe, expect, it } from 'vitest';
import { runsIn, wordsOf } from './run-in.ts';

const found = (text: string): string[] => {
  const { tokens, runs } = runsIn(text);
  return runs.map(({ from, to, initial }) => `${wordsOf(tokens, from, to)}${initial ? ' (first)' : ''}`);
};

describe('findRuns', () => {
  it.each<[string, string[]]>([
    ['The old quay of Telma fell. Rain came.', ['Telma', 'Rain (first)']],
    ['A Tarn-backed plan and the House-passed bill left Tea Pact-backed Osten with Coast-led towns.', ['Osten']],
    ['Sixty-year-old Ada Quill and Orla Dane met.', ['Ada Quill', 'Orla Dane']],
    ['He met Ludwig van Orden and the Ministry of the Coast.', ['Ludwig van Orden', 'Ministry of the Coast']],
    ['They swore by Article 5 of the Lakes Pact, Section Four and Rule IV. Article Dunn came.', ['Lakes Pact', 'Article Dunn (first)']],
    ['Telma & Sons sailed with the Skippers’ Union.', ['Telma & Sons (first)', 'Skippers’ Union']],
    ['The Ministry of Tides and Harbor Affairs met.', ['Ministry of Tides and Harbor Affairs']],
    ['J. R. Quill met U.S. envoys.', ['J. R. Quill (first)', 'U.S.']],
    ['They joined the Institute for Tides.', ['Institute for Tides']],
    ['They joined the Union of Harbour Workers. Workers cheered.', ['Union of Harbour Workers']],
    ['The Norvath Ambassador to Germany Ada Quill came.', ['Norvath Ambassador to Germany Ada Quill']],
    ['The ambassador to the United Nations Bram Osten came.', ['United Nations', 'Bram Osten']],
    ['The chairwoman of the Commission Ada Quill came.', ['Commission', 'Ada Quill']],
    ['The head of the Harbour Board Ada Quill came.', ['Harbour Board', 'Ada Quill']],
    ['“No,” said the Minister of Nature of Ilvenia Rask Komin. In Ilvenia it rained.', ['Minister of Nature', 'Ilvenia', 'Rask Komin', 'Ilvenia']],
    ['The editor of the Daily Tide Paul Osten came.', ['Daily Tide', 'Paul Osten']],
    ['The director of the Peter Osten Foundation came.', ['Peter Osten Foundation']],
    ['The head of St John Ambulance came.', ['St John Ambulance']],
    ['The author of Harry Osten Ada Quill came.', ['Harry Osten Ada Quill']],
    ['The boats of Port Selle Ada Quill counted.', ['Port Selle Ada Quill']],
    ['The Ambassador to Germany came.', ['Ambassador', 'Germany']],
    ['Orun EUR 90 million and Telma 40 EUR.', ['Orun (first)', 'Telma', 'EUR']],
    ['Opening the case, Sunita Vale said no. Commenting, Ada Quill agreed.', ['Sunita Vale', 'Ada Quill']],
    ['Summing up, the judge thanked Orla.', ['Orla']],
    ['Harriet Winning left. Winning is 40.', ['Harriet Winning (first)', 'Winning (first)']],
    ['rain came', []],
  ])('"%s"', (text, runs) => {
    expect(found(text)).toEqual(runs);
  });

  it.each<[string, string[]]>([
    ['On Monday Mr. Quill left.', ['Mr. Quill']],
    ['He said: However, Telma fell.', ['Telma']],
    ['New York fell. New rules came.', ['New York (first)']],
    ['Additionally, the towns met. Membership is free.', []],
    ['Mary Connally spoke. Connally left.', ['Mary Connally (first)', 'Connally (first)']],
  ])('leaves out what has a capital for another reason: "%s"', (text, runs) => {
    expect(found(text)).toEqual(runs);
  });
});
