import { describe, expect, it } from 'vitest';
import { runsIn, wordsOf } from './run-in.ts';

const found = (text: string): string[] => {
  const { tokens, runs } = runsIn(text);
  return runs.map(({ from, to }) => wordsOf(tokens, from, to));
};

describe('withoutHeadlineVerbs', () => {
  it.each<[string, string[]]>([
    ['Tom Corvo Placed on Injured List by Rovers', ['Tom Corvo', 'Injured List', 'Rovers']],
    ['Ada Quill Returns to Host Harrow Awards', ['Ada Quill', 'Host Harrow Awards']],
    ['President Quill Willing to Use Decrees on Guns', ['President Quill', 'Use Decrees', 'Guns']],
    ['Bram Osten Dies', ['Bram Osten']],
    ['Ada Quill Joins Harbour Chiefs\n\nThe board met.', ['Ada Quill', 'Harbour Chiefs']],
  ])('ends the name in a headline before what it tells: %s', (text, names) => {
    expect(found(text).filter((name) => !/^(?:The|To|On)$/.test(name))).toEqual(names);
  });

  it.each<[string, string]>([
    ['They thanked Ada Wins and her brother on Monday at the old quay.', 'Ada Wins'],
    ['Ada Set won the harbour race on Monday, and nobody else came near.', 'Ada Set'],
    ['Greek Prime Minister Calls Striking Workers Home', 'Prime Minister Calls'],
  ])('leaves a name of prose, and an office, alone: %s', (text, name) => {
    expect(found(text).some((run) => run.includes(name))).toBe(true);
  });

  it.each<[string, string]>([
    ['Ada Quill Auctioning Off Old Boats.\n\nThe town was told that Ada Quill has more.', 'Ada Quill'],
    ['Ada Quill Jacked Up The Harbour Tolls\n\nThe town was told that Ada Quill has more.', 'Ada Quill'],
  ])('ends a name of a headline where the text has it in full: %s', (text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  it.each<[string, string]>([
    ['Ada Quill Harbour Foundation Opens\n\nThe town was told that Ada Quill has more.', 'Ada Quill Harbour Foundation'],
    ['The town was told that Ada Quill Osten has left. They asked whether Ada Quill has more.', 'Ada Quill Osten'],
  ])('leaves what is no more than a longer name: %s', (text, name) => {
    expect(found(text)).toContain(name);
  });
});
