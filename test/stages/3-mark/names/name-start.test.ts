import { describe, expect, it } from 'vitest';
import { endsTitle, nameStart } from '../../../../src/stages/3-mark/names/name-start.ts';
import { runsIn, wordsOf } from './run-in.ts';

/** The name in the first run of a text, without the title before it. */
function nameIn(text: string): string {
  const { tokens, runs } = runsIn(text);
  return wordsOf(tokens, nameStart(tokens, runs[0]!), runs[0]!.to);
}

describe('nameStart', () => {
  it.each([
    ['President Ada Quill', 'Ada Quill'],
    ['Virginia Gov. Ada Quill', 'Ada Quill'],
    ['Secretary of State Ada Quill', 'Ada Quill'],
    ['Minister of Health Kwadwo Osten', 'Kwadwo Osten'],
    ['CEO of Orun Tides Ada Quill', 'Ada Quill'],
    ['CEO of Orun Tidal Entertainment', ''],
    ['then-Chairwoman Adela Quill', 'Adela Quill'],
    ['ex-Premier Ada Quill', 'Ada Quill'],
    ['Ex-President Ada Quill', 'Ada Quill'],
    ['Duke University', 'Duke University'],
    ['Major League Rowing', 'Major League Rowing'],
    ['Major Ada Quill', 'Ada Quill'],
    ['Department of Justice', 'Department of Justice'],
  ])('of "%s"', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

describe('endsTitle', () => {
  it.each([['President Ada Quill', true], ['Ada Quill', false]])('of "%s" is %s', (text, titled) => {
    const { tokens } = runsIn(text);
    expect(endsTitle(tokens, 0, 1)).toBe(titled);
  });
});
