import { describe, expect, it } from 'vitest';
import { isPlural, readNoun } from '../../../../src/stages/3-mark/figures/nouns.ts';
import { scanned } from './scanned.ts';

describe('readNoun', () => {
  it.each([
    ['12 |charging stations were', 'station', 'charging stations'], ['12 |Orla and Brenn boats', 'boat', 'Orla and Brenn boats'], ['12 |of the members', 'member', 'members'],
    ['12 |boats and rain', 'boat', 'boats'], ['12 |Airbus jets', 'jet', 'Airbus jets'], ['12 |old, leaky boats', 'boat', 'old, leaky boats'],
    ['12 |WAR a season', 'war', 'WAR'], ['12 |women', 'woman', 'women'],
  ])('behind "%s" is %s', (marked, unit, unitText) => {
    const { scan, at } = scanned(marked);
    expect(readNoun(scan, at, false, false)).toMatchObject({ unit, unitText });
  });

  it.each(['12 |of rain', '12 |rain', '12 |and boats', '12 |were boats'])('is not there in "%s"', (marked) => {
    const { scan, at } = scanned(marked);
    expect(readNoun(scan, at, false, false)).toBeNull();
  });

  it('of one stands in the singular, and behind a hyphen it is a single word', () => {
    const one = scanned('one |leaky old boat');
    expect(readNoun(one.scan, one.at, true, false)).toMatchObject({ unit: 'boat', unitText: 'leaky old boat' });
    const joined = scanned('four-|cylinder engine');
    expect(readNoun(joined.scan, joined.at, false, true)).toMatchObject({ unit: 'cylinder', unitText: 'cylinder' });
  });
});

describe('isPlural', () => {
  it.each([['boats', true], ['children', true], ['firemen', true], ['glass', false], ['famous', false], ['gas', false], ['was', false], ['rain', false]])(
    'of %s is %s', (word, plural) => {
      expect(isPlural(word)).toBe(plural);
    },
  );
});
