import { describe, expect, it } from 'vitest';
import { isPostNominal, readRun } from '../../../../src/stages/3-mark/names/parts.ts';
import { runsIn, wordsOf } from './run-in.ts';

const read = (text: string): unknown => {
  const { tokens, runs } = runsIn(text);
  const part = readRun(tokens, runs[0]!);
  return part === null ? null : [wordsOf(tokens, part.from, part.to), part.type, wordsOf(tokens, ...part.title)];
};

describe('readRun', () => {
  it.each([
    ['Defense Minister Ada Quill', ['Ada Quill', 'person', 'Defense Minister']], ['Secretary of State Ada Quill', ['Ada Quill', 'person', 'Secretary of State']],
    ['Harbor Union President Rhea Tamm', ['Rhea Tamm', 'person', 'Harbor Union President']], ['Tánaiste Orla Fenwick', ['Orla Fenwick', 'person', 'Tánaiste']], ['Dr. Ilse Brandt', ['Ilse Brandt', 'person', 'Dr.']],
    ['Norvath Ambassador to the Ports League Ilse Brandt', ['Ilse Brandt', 'person', 'Norvath Ambassador to the Ports League']],
    ['Secretary of Ports for Dredging Ada Quill', ['Ada Quill', 'person', 'Secretary of Ports for Dredging']], ['Harbour Secretary Sir Bram Osten', ['Bram Osten', 'person', 'Harbour Secretary Sir']],
    ['the former mayor Bram Osten', ['Bram Osten', 'unknown', 'former mayor']], ['a coach, Rhea Tamm', ['Rhea Tamm', 'unknown', '']],
  ])('parts the title of "%s" from the name', (text, part) => {
    expect(read(text)).toEqual(part);
  });

  it.each([
    ['Duke University', 'organization'], ['Orla City Council', 'organization'], ['Coast Guard', 'organization'], ['White House', 'organization'], ['Queen City', 'other'],
    ['St. Louis', 'place'], ['Major League Rowing', 'organization'], ['N.H.', 'place'], ['General Administration of Quarries', 'organization'], ['Telma', 'unknown'],
  ])('takes nothing that only looks like a title from "%s"', (text, type) => {
    expect(read(text)).toEqual([text, type, '']);
  });

  it.each(['Ada Quill Hails Boris Osten', 'Boris Osten ORLA Speech', 'Ada Quill Draws Great Harbour Crowd'])('takes the run of a headline behind a name for no person: "%s"', (text) => {
    expect(read(text)).toMatchObject({ 1: expect.not.stringMatching('person') });
  });

  it('leaves out what describes, and letters behind a name, which tell of a person', () => {
    expect(read('American Ada Quill')).toEqual(['Ada Quill', 'person', '']);
    expect(read('Ada Quill KC')).toEqual(['Ada Quill', 'person', '']);
    expect(read('the Russian Navy')).toEqual(['Russian Navy', 'organization', '']);
  });

  it.each([['North Carolina Rep. Ada Quill'], ['Virginia Gov. Ada Quill']])('knows a title behind a place that is called like a person: %s', (text) => {
    expect(read(text)).toMatchObject({ 0: 'Ada Quill', 1: 'person' });
  });

  it('takes the words behind an office of a company for the company', () => {
    expect(read('CEO of Orun Tidal Entertainment')).not.toMatchObject({ 1: 'person' });
    expect(read('CEO of Orun Tides Ada Quill')).toMatchObject({ 0: 'Ada Quill', 1: 'person' });
  });

  it('takes no agreement for a person', () => {
    expect(read('the Martin Accord')).toEqual(['Martin Accord', 'other', '']);
  });

  it.each(['President', 'Russian'])('names nobody by "%s" alone', (text) => {
    expect(read(`They met the ${text} today.`)).toBeNull();
  });
});

describe('isPostNominal', () => {
  it.each([['Ada Quill KC', true], ['Ada Quill Kc', false], ['Ada Quill', false]])('of the last word of "%s" is %s', (text, letters) => {
    const { tokens } = runsIn(text);
    expect(isPostNominal(tokens, tokens.count - 1)).toBe(letters);
  });
});
