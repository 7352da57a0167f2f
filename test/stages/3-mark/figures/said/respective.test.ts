import { describe, expect, it } from 'vitest';
import { pairWithNames } from '../../../../../src/stages/3-mark/figures/said/respective.ts';
import { figuresOf } from '../scanned.ts';

describe('pairWithNames', () => {
  it.each<[string, readonly (string | null)[]]>([
    ['Orla and Brenn reached the target, with 94% and 82%.', ['Orla', 'Brenn']],
    ['Orla, Brenn and Telma met the rule, with 9%, 8% and 7%.', ['Orla', 'Brenn', 'Telma']],
    ['Orla and Brenn hold 9% and 8% respectively.', ['Orla', 'Brenn']],
    ['Orla and Brenn cut two rates, from 9% and 8%.', ['Brenn', 'Brenn']],
  ])('"%s": %j', (text, holders) => {
    expect(figuresOf(text, ['Orla', 'Brenn', 'Telma'].filter((name) => text.includes(name))).filter(({ unit }) => unit === 'percentage').map(({ subject }) => subject)).toEqual(holders);
  });

  it('changes nothing where the rows differ in length', () => {
    const figures = figuresOf('Orla met the rule, with 9% and 8%.', ['Orla']);
    expect(pairWithNames(figures, [{ span: [0, 4], entity: 'e1' }], [[0, 34]], 'Orla met the rule, with 9% and 8%.')).toEqual(figures);
  });
});
