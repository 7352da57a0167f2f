import { describe, expect, it } from 'vitest';
import { mentionAt, placesOf } from '../../../../../src/stages/3-mark/figures/said/name-places.ts';
import { figuresOf, namesIn, scanned } from '../scanned.ts';

describe('whose a figure is', () => {
  it.each<[string, readonly string[], readonly (string | null)[]]>([
    ['Brenn spends 3% of its budget.', ['Brenn'], ['Brenn']],
    ['Brenn, which leads, spending 4%, sails.', ['Brenn'], ['Brenn']],
    ['Brenn had quickly won 40 seats.', ['Brenn'], ['Brenn']],
    ['Orla won 42% and the Lake Union 37%.', ['Orla', 'Lake Union'], ['Orla', 'Lake Union']],
    ['Orla won 42% against 37% for Brenn.', ['Orla', 'Brenn'], ['Orla', 'Brenn']],
    ['Orla is at 42%, Brenn at 37%.', ['Orla', 'Brenn'], ['Orla', 'Brenn']],
    ['Two met it: Orla (21.3 per cent) and Brenn (18 per cent).', ['Orla', 'Brenn'], [null, 'Orla', 'Brenn']],
    ['Brenn stored the most, at 42%, followed by Orla with 37%.', ['Brenn', 'Orla'], ['Brenn', 'Orla']],
    ['Two fell short: Orla with 42%, Brenn with 37%.', ['Orla', 'Brenn'], ['Orla', 'Brenn']],
    ['Orla has 42 days, Brenn 37 days.', ['Orla', 'Brenn'], ['Orla', 'Brenn']],
    ['Orla left on 4 May, Brenn 37 days on.', ['Orla', 'Brenn'], [null]],
    ['The crew hoped to reach 40 tonnes.', [], ['crew']],
    ['The crew aims to reach 40 tonnes.', [], ['crew']],
    ['Orla won 42% against Brenn\'s 37%.', ['Orla', 'Brenn'], ['Orla', 'Brenn']],
    ['Brenn was asked by Orla to pay 40 crowns.', ['Brenn', 'Orla'], [null]],
    ['All members except Orla spend 3%.', ['Orla'], [null]],
    ['Every member but Orla spends 3%.', ['Orla'], [null]],
    ['Brenn spends 3%, but Orla spends 4%.', ['Brenn', 'Orla'], ['Brenn', 'Orla']],
    ['No member of the Lake Union spends 3%.', ['Lake Union'], [null]],
    ['With no help, Brenn spends 3%.', ['Brenn'], ['Brenn']],
    ['Nobody paid 40 crowns.', [], [null]],
    ['They gave the Lake Union 37%.', ['Lake Union'], ['Lake Union']],
    ['Ilse Brandt, 44, has two boats.', ['Ilse Brandt'], ['Ilse Brandt', 'Ilse Brandt']],
    ['The members of the league spend 3%.', [], ['members of the league']],
    ['A 21-year-old student sailed.', [], [null]],
    ['40 countries sailed.', [], [null]],
    ['It has 40 boats.', [], [null]],
    ['Brenn promised aid; cuts to aid approved 15 years ago', ['Brenn'], [null]],
  ])('"%s"', (text, names, holders) => {
    expect(figuresOf(text, names).map(({ subject }) => subject)).toEqual(holders);
  });

  it('is an entity where a name tells', () => {
    expect(figuresOf('Orla won 42% and Brenn 37%.', ['Orla', 'Brenn']).map(({ subjectEntity }) => subjectEntity)).toEqual(['e1', 'e2']);
  });
});

describe('placesOf', () => {
  it('puts names in the order in which they stand, and finds them by their first word', () => {
    const text = 'Then Orla met Ilse Brandt.';
    const { scan } = scanned(text);
    const places = placesOf(scan, namesIn(text, ['Ilse Brandt', 'Orla']));
    expect([places.first, places.next]).toEqual([[1, 3], [2, 5]]);
    expect([mentionAt(places, 1), mentionAt(places, 3), mentionAt(places, 2), mentionAt(places, 9)]).toEqual([0, 1, -1, -1]);
    expect([places.endingAt.get(2), places.endingAt.get(5)]).toEqual([0, 1]);
  });
});
