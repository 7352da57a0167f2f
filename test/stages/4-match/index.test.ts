import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copies } from '../../../bench/generate/copies.ts';
import { Prose } from '../../../bench/generate/prose.ts';
import { Random } from '../../../bench/generate/random.ts';
import { match } from '../../../src/stages/4-match/index.ts';

const prose = new Prose(new Random(7), 4000);
const story = prose.paragraphs(1800);
const other = prose.paragraphs(1800);

describe('match', () => {
  it('finds a copied paragraph in a report of its own words', () => {
    const a = story.join('\n\n');
    const b = [...other.slice(0, 3), story[2]!, ...other.slice(3)].join('\n\n');
    const { matches } = match([{ id: 'a', text: a }, { id: 'b', text: b }]);
    expect(matches).toHaveLength(1);
    expect(matches[0]!.passages.map(({ b: span }) => b.slice(...span))).toEqual([story[2]]);
  });

  it('is not misled by restyled quotation marks, dashes, percent and abbreviations', () => {
    const a = '“The levy in the U.S. rose 5 percent — twice as much as we feared,” the harbour master Odo Lind said on the quay.';
    const b = '"The levy in the US rose 5% - twice as much as we feared," the harbour master Odo Lind says on the quay.';
    const [found] = match([{ id: 'a', text: a }, { id: 'b', text: b }]).matches;
    expect(found?.shareOfA).toBeGreaterThan(0.95);
  });

  it('joins a passage over a small edit and parts what was moved', () => {
    const edited = story[0]!.split(' ').map((word, k) => (k === 9 ? 'elsewhere' : word)).join(' ');
    const a = [story[0], story[1], story[2]].join('\n\n');
    const b = [story[2], edited, story[1]].join('\n\n');
    const [found] = match([{ id: 'a', text: a }, { id: 'b', text: b }]).matches;
    const places = found!.passages.map(({ b: span }) => span[0]);
    expect(found!.passages).toHaveLength(2);
    expect(places).not.toEqual(places.toSorted((x, y) => x - y));
  });

  it('works in a script without spaces', () => {
    const shared = '港の責任者は火曜日に新しい橋の工事が来年の春まで続くと述べた。';
    const { matches } = match([{ id: 'a', text: `市議会は予算を可決した。${shared}` }, { id: 'b', text: `${shared}住民は反対している。` }]);
    expect(matches[0]?.passages.map(({ a: span }) => span[1] - span[0])).toEqual([shared.length]);
  });

  it('finds nothing in texts that share nothing', () => {
    expect(match([{ id: 'a', text: story.join('\n\n') }, { id: 'b', text: other.join('\n\n') }, { id: 'c', text: '' }]).matches).toEqual([]);
  });

  it('marks a line of many families as a house line, and does not match by it', () => {
    const house = 'Write to the editors of this paper at the usual address if you know more about this story.';
    const reports = Array.from({ length: 6 }, (_, k) => ({ id: `r${k}`, text: `${prose.paragraphs(500).join('\n')}\n${house}` }));
    const { matches, boilerplate } = match(reports);
    expect(boilerplate.map(({ report, span }) => [report, reports.find(({ id }) => id === report)!.text.slice(...span)])).toEqual(reports.map(({ id }) => [id, house]));
    expect(matches).toEqual([]);
  });

  it('does not take the lines of a story that many carry for house lines', () => {
    const text = story.slice(0, 4).join('\n');
    expect(match(Array.from({ length: 7 }, (_, k) => ({ id: `r${k}`, text }))).boilerplate).toEqual([]);
  });

  it('shares the same passages whatever the reports are called', () => {
    const { reports } = copies(20, 5, { units: 600 });
    const renamed = reports.map(({ id, text }, k) => ({ id: `x${String(900 - k)}`, old: id, text }));
    const names = new Map(renamed.map(({ id, old }) => [id, old]));
    const shares = (set: readonly { readonly id: string; readonly text: string }[], name: (id: string) => string): readonly string[] =>
      match(set).matches.flatMap(({ a, b, shareOfA, shareOfB }) => [`${name(a)} ${name(b)} ${shareOfA}`, `${name(b)} ${name(a)} ${shareOfB}`]).sort();
    const plain = shares(reports, (id) => id);
    expect(plain.length).toBeGreaterThan(0);
    expect(shares(renamed, (id) => names.get(id)!)).toEqual(plain);
  });

  it('gives the same result in any order', () => {
    const { reports } = copies(60, 3, { units: 600 });
    const expected = match(reports);
    fc.assert(fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
      expect(match(shuffled)).toEqual(expected);
    }), { numRuns: 5 });
  });

  it('finds the planted copies of made-up reports, and no others', () => {
    const { reports, planted } = copies(400, 11, { units: 1200 });
    const found = match(reports).matches.filter(({ shareOfA, shareOfB }) => Math.max(shareOfA, shareOfB) >= 0.15);
    const parents = new Map(planted.map(({ a, b }) => [b, a]));
    const keys = new Set(found.map(({ a, b }) => `${a} ${b}`));
    expect(planted.filter(({ a, b }) => !keys.has(`${a} ${b}`))).toEqual([]);
    expect(found.filter(({ a, b }) => (parents.get(a) ?? a) !== (parents.get(b) ?? b))).toEqual([]);
  });
});
