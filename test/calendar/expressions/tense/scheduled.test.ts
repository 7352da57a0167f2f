import { describe, expect, it } from 'vitest';
import { isScheduled } from '../../../../src/calendar/expressions/tense/scheduled.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../../src/text/words/lexemes.ts';

function scheduled(marked: string): boolean {
  const lexemes = lexemesOf(marked.replace('|', ''));
  const first = lexemes.start.findIndex((start) => start >= marked.indexOf('|'));
  return isScheduled(lexemes, first, first + 1, timeWords.tense);
}

describe('isScheduled', () => {
  it.each([
    'The aldermen vote |Thursday.',
    'The fishery board of Lidovar votes |Thursday on the levy.',
    'Marren travel to Ashcombe on |Saturday.',
    'The tribunal hears final pleas |Tuesday.',
    'The envoy flies to Lidovar on |Thursday and',
    'Talks on the weir in Lidovar resume on |Monday, the union said.',
    'The keeper is buried on |Friday.',
    'Trams run from |Saturday.',
    'The race is over and |Monday is a rest day.',
  ])('hears a plan in the present: %s', (text) => expect(scheduled(text)).toBe(true));

  it.each([
    'The vote |Thursday was close.',
    'Senate votes |Thursday showed a rift.',
    'Two visits |Thursday brought nothing.',
    'They failed to vote |Thursday.',
    'The aldermen voted |Thursday.',
    'The man is accused of fleeing on |Monday.',
    'Jana Orr is pictured on |Monday.',
    'Jana Orr meets keepers during a visit on |Monday.',
    'What the board did on |Monday is a scandal.',
    'The board, which meets often, fell out |Monday.',
  ])('hears none: %s', (text) => expect(scheduled(text)).toBe(false));
});
