import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures/scanned.ts';

type Told = readonly [value: number | string, bound: string, unit: string | null, of?: string | null, direction?: string];
interface Case {
  readonly text: string;
  readonly figures: readonly Told[];
}

function check({ text: marked, figures }: Case): { readonly got: string[]; readonly want: string[] } {
  const text = marked.replace(/[[\]]/g, '');
  const got = figuresOf(text).map((f, i) => {
    const size = figures[i]?.length ?? 3;
    return JSON.stringify([text.slice(...f.span), f.value ?? `${f.low}..${f.high}`, f.bound, f.unit, f.of, f.direction].slice(0, size + 1));
  });
  const words = [...marked.matchAll(/\[([^\]]*)\]/g)].map((found) => found[1]);
  return { got, want: figures.map((told, i) => JSON.stringify([words[i], ...told])) };
}

function casesOf<T>(name: string): readonly T[] {
  return (JSON.parse(readFileSync(new URL(`../../cases/figures/${name}.json`, import.meta.url), 'utf8')) as { cases: readonly T[] }).cases;
}

describe('markFigures', () => {
  it.each(casesOf<Case>('synthetic'))('$text', (one) => {
    const { got, want } = check(one);
    expect(got).toEqual(want);
  });

  it.each(casesOf<string>('negative'))('finds none in: %s', (text) => {
    expect(figuresOf(text).map(({ span }) => text.slice(...span))).toEqual([]);
  });

  it.each(casesOf<Case>('known-failures'))('still fails: $text', (one) => {
    const { got, want } = check(one);
    expect(got).not.toEqual(want);
  });

  it('says whose figure it is', () => {
    const [figure] = figuresOf('Brenn, which leads, spends more than 4% of GDP on dykes.', ['Brenn']);
    expect(figure).toMatchObject({ subject: 'Brenn', subjectEntity: 'e1', of: 'GDP', value: 4 });
  });

  it.each([
    ['With all votes counted, the Harbour League had 42% and the Lake Union 37%.', ['Harbour League', 'Lake Union']],
    ['An exit poll gave the Harbour League 42% and the Lake Union 37%.', ['Harbour League', 'Lake Union']],
    ['The final count put the Harbour League at 42% and the Lake Union at 37%.', ['Harbour League', 'Lake Union']],
    ['The Harbour League took 42% of the vote against 37% for the Lake Union.', ['Harbour League', 'Lake Union']],
  ])('gives each of two their own figure: %s', (text, holders) => {
    expect(figuresOf(text, ['Harbour League', 'Lake Union']).map(({ subject }) => subject?.replace(/^The /, ''))).toEqual(holders);
  });

  it('reads a score as two figures, each of another, and a stretch as one', () => {
    expect(figuresOf('The Harbour League led with 40% to 39%.').map(({ value }) => value)).toEqual([40, 39]);
    expect(figuresOf('Fees fell from 40% to 39%.')).toHaveLength(figuresOf('Fees fell from 30% to 29%.').length);
    expect(figuresOf('It will take 39% to 40%.').map(({ low, high }) => [low, high])).toEqual([[39, 40]]);
  });

  it('gives an age behind a name to that person', () => {
    const text = 'Victims were Greta Moll, 47; Rolf Ahn, 31, was hurt in the head and Ilse Brandt, aged 60, in the side.';
    expect(figuresOf(text, ['Greta Moll', 'Rolf Ahn', 'Ilse Brandt']).map(({ value, subject }) => [value, subject])).toEqual([[47, 'Greta Moll'], [31, 'Rolf Ahn'], [60, 'Ilse Brandt']]);
  });

  it('finds the holder of a demand', () => {
    expect(figuresOf('The question in Brandt v. Orla is whether thousands of workers may sue.', ['Orla'])[0]!.subject).toBeNull();
    expect(figuresOf('The leaders agreed on Thursday to raise spending to 5% of GDP.', [])[0]!.subject).toBeNull();
    expect(figuresOf('Orla called for league members to raise spending to 5% of GDP.', ['Orla'])[0]).toMatchObject({ subject: 'league members', of: 'GDP' });
  });

  it('lets a share take the basis that its sentence gives, and only that', () => {
    const [first, second] = figuresOf('They aim for 5% of GDP, a level that Brenn, spending more than 4%, may reach.');
    expect([first!.of, second!.of]).toEqual(['GDP', 'GDP']);
    expect(figuresOf('They aim for 5% of GDP.\nBrenn spends 4%.').map(({ of }) => of)).toEqual(['GDP', null]);
  });

  it('lets a large number take the noun that its sentence counts', () => {
    expect(figuresOf('Some 3 million homes, including 1.5 million in the north, lost power.').map(({ unit }) => unit)).toEqual(['home', 'home']);
    expect(figuresOf('The ministry said 63 people had died: 31 in Orun, 19 in Brava and 9 in Telma.').map(({ unitText }) => unitText)).toEqual(['people', 'people', 'people', 'people']);
    expect(figuresOf('Some 3 million homes lost power.\nIt hit 1.5 million in the north.').map(({ unit }) => unit)).toEqual(['home', null]);
  });

  it.each([
    ['Some 40 boats sank, according to the harbour office.', 'harbour office'],
    ['Orla has 40 boats, per data from the league.', 'league'],
    ['The harbour office said that 40 boats sank.', 'harbour office'],
    ['“We need 40 boats,” Ilse Brandt told reporters.', 'Ilse Brandt'],
    ['Some 40 boats sank.', null],
  ])('says who a figure comes from: %s', (text, origin) => {
    expect(figuresOf(text, text.includes('Ilse') ? ['Ilse Brandt'] : [])[0]!.origin).toBe(origin);
  });

  it('says as of when', () => {
    expect(figuresOf('Brenn hit 5% in 2029.')[0]!.asOf).toBe('2029');
    expect(figuresOf('Last year, a record 23 towns hit the mark.')[0]!.asOf).toBe('2030');
    expect(figuresOf('Brenn hit 5%.')[0]!.asOf).toBeNull();
    expect(figuresOf('\u201cThe dam was seen to leak earlier this week,\u201d said Brandt, who is 46.')[0]!.asOf).toBeNull();
  });

  it('takes a bare "$" for the currency of the place', () => {
    expect(figuresOf('It cost $5.', [], 'Toronto')[0]!.unit).toBe('canadian dollar');
  });

  it('tells a score, a range and a difference in years apart', () => {
    expect(figuresOf('Orla beat Brenn 2-1 after 20-25 minutes of a 3-2 game.').map(({ low, high, unit }) => [low, high, unit])).toEqual([[20, 25, 'minute']]);
  });

  it('gives figures in order that fit the text and hold a number, for any text', () => {
    const word = fc.constantFrom('$', '5', '1,200', '%', 'of', 'to', '-', 'million', 'two', 'half', 'a', 'the', 'boats', 'km', 'per', '/', 'about', 'from', 'and', '.', '\n', '€', 'x', '(', ')', 'US', 'dozens', 'said', 'Orla', '1/2', 'percent', "'", '"');
    fc.assert(fc.property(fc.array(word, { maxLength: 16 }), fc.constantFrom('', ' '), (words, space) => {
      const text = words.join(space);
      for (const { span, value, low, high } of figuresOf(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        expect(value === null).toBe(low !== null && high !== null);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      }
    }), { numRuns: 400 });
  });
});
