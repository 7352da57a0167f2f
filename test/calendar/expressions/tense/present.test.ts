import { describe, expect, it } from 'vitest';
import { presentAbout } from '../../../../src/calendar/expressions/tense/present.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { lexemesOf } from '../../../../src/text/words/lexemes.ts';

/** What the present tells of the word behind the bar. */
function told(marked: string): string | null {
  const lexemes = lexemesOf(marked.replace('|', ''));
  const first = lexemes.start.findIndex((start) => start >= marked.indexOf('|'));
  return presentAbout(lexemes, first, first + 1, timeWords.tense);
}

describe('presentAbout', () => {
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
    'The cod quota rises on |Monday to 900 tonnes.',
    'The bank lifts its holding in the slate pits of Upper Marn on |Tuesday under a pact struck in Ash.',
    'Boats from Marn enter the lock under the new rules on |Friday.',
    'The chapel is reopened in Old Marn on |Sunday.',
    'Sacks are emptied a day late from |Tuesday.',
    'Dockers in Old Marn return to work on |Friday, two weeks after the mast fell.',
    'Nurses have been out since May and return on |Friday.',
    'Ivo Pell appeals against his sentence on |Tuesday.',
    'The minutes are out |Wednesday.',
    'The bishop is in Ashcombe on |Friday.',
    'The chamber sits again on |Tuesday.',
    'Gales weaken from the west and the wind drops on |Thursday.',
    'Talks that began at Easter resume |Thursday.',
    'The reeve said the dykers reopen the sluice |Thursday.',
  ])('hears a plan: %s', (text) => expect(told(text)).toBe('future'));

  it.each([
    'The regent visits the burnt mill on |Thursday.',
    'Wool rises on |Monday.',
    'On |Tuesday, the wardens hear the first of nine pleas.',
    '|Sunday brings sunshine.',
  ])('hears what may be a plan: %s', (text) => expect(told(text)).toBe('open'));

  it.each(['Reeve Ada Holl speaks to writers by the mill on |Monday.', 'Bathers queue for water on |Sunday.'])('hears what a picture may show: %s', (text) =>
    expect(told(text)).toBe('shown'));

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
    'They told a county appeals court |Monday it is void.',
    'The reeve announced wide changes |Thursday.',
    'The board received a long report on |Thursday.',
    'They will leave Ash by boat and land |Monday.',
    'On |Monday, the host town came out against it.',
    'On |Monday, she decided to pass him by.',
    "|Thursday's meeting marks a turn.",
    'Remains of the mill smoulder |Tuesday.',
    'She was held in Marn on |Tuesday.',
  ])('hears none: %s', (text) => expect(told(text)).toBeNull());
});
