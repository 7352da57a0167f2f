import { describe, expect, it } from 'vitest';
import { hasTakenPlace, isDoneOn, namesMishap } from '../../../../src/calendar/expressions/tense/over.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { asked } from '../marked.ts';

describe('namesMishap', () => {
  it.each([
    ['the June 8 |crash', true], ['the June 8 |rebel attack', true], ['the June 8 |fire drill', false], ['the June 8 |murder trial', false], ['June 8, |crash', true], ['on June 8|, crash crews', false], ['June 8 |talks', false],
  ])('behind "%s" is %s', (marked, names) => {
    const { scan, at } = asked(marked);
    expect(namesMishap(scan.lexemes, at, timeWords.tense)).toBe(names);
  });
});

describe('isDoneOn', () => {
  it.each([
    ['crashed on |June 8', true], ['unseen since |June 8', true], ['agreed on |June 8', false], ['moved |June 8 talks', false],
  ])('in "%s" is %s', (marked, done) => {
    const { scan, at } = asked(marked);
    expect(isDoneOn(scan.lexemes, at, timeWords.tense)).toBe(done);
  });
});

describe('hasTakenPlace', () => {
  it.each([
    ['prices |fell sharply in', true], ['the pier was |opened with great cheers in', true], ['the vote |took place on', true], ['the mayor |announced a vote in', false], ['the pier was |set for release in', false],
    ['the ship was |cleared to sail on', false], ['prices |fell, and a vote in', false],
  ])('in "%s" is %s', (marked, done) => {
    const { scan, at } = asked(marked);
    expect(hasTakenPlace(scan.lexemes, at, scan.lexemes.count, timeWords.tense)).toBe(done);
  });
});
