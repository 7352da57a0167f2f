import { describe, expect, it } from 'vitest';
import { brokenOff, pulledOut } from '../../../../src/stages/1-restore/signs/echoes.ts';

const LONG = 'The harbour master of Telma was in no doubt. “Nobody will sail from here before the first of June, whatever the line may say,” he told the council. The line would not comment.';

describe('pulledOut', () => {
  it('finds a sentence that a longer paragraph holds', () => {
    expect([...pulledOut(['“Nobody will sail from here before the first of June, whatever the line may say.”', LONG])]).toEqual([0]);
    expect([...pulledOut([LONG, 'Nobody will sail from here before the first of June, whatever the line may say!'])]).toEqual([1]);
  });

  it.each([
    ['a heading', 'Nobody will sail from here before the first of June'],
    ['a few words', 'The line would not comment.'],
    ['other words', 'Nobody will sail from here before the second of June, whatever the line may say.'],
    ['the paragraph itself', LONG],
  ])('keeps %s', (_, text) => {
    expect(pulledOut([text, LONG]).size).toBe(0);
  });
});

describe('brokenOff', () => {
  const teaser = (name: string) => `${name} has decided that the old bridge over the lake stays open for people on foot and that lorries are to be sent round by the new…`;

  it('finds teasers that come in numbers', () => {
    expect([...brokenOff([LONG, teaser('Telma'), teaser('Vellin'), teaser('Kest')])]).toEqual([1, 2, 3]);
  });

  it('keeps one or two, and short ones', () => {
    expect(brokenOff([LONG, teaser('Telma'), teaser('Vellin')]).size).toBe(0);
    expect(brokenOff(['And so on…', 'But then…', 'Here it is…']).size).toBe(0);
  });
});
