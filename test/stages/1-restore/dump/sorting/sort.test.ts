import { describe, expect, it } from 'vitest';
import { sortUnits, type Sorted } from '../../../../../src/stages/1-restore/dump/sorting/sort.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const BODY = [
  'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.',
  'Mayor Runa Velt said that the town had waited long enough and that the work would begin before the end of May at the latest.',
];

/** Sorts lines of which those of the body are likely to be, and all others not. */
const sorted = (...lines: readonly string[]): Sorted => {
  const text = lines.join('\n\n');
  const units = unitsOf(text);
  return sortUnits(text, units, units.map((unit) => (BODY.includes(unit.text) ? 0.9 : 0.1)));
};
const kinds = (...lines: readonly string[]): (string | null)[] => sorted(...lines).units.map(({ kind }) => kind);

describe('sortUnits', () => {
  it('tells headline, byline, day and what is around a text from the text', () => {
    expect(kinds('Lake town keeps its old bridge', 'By Runa Velt', '4 March 2031', ...BODY, 'Read more: Ten lakes to see', 'Sign up for our newsletter'))
      .toEqual(['title', 'byline', 'date-line', null, null, 'related', 'advertisement']);
  });

  it('keeps a deck right below the headline that may be text, and none further below or of few words', () => {
    const deck = 'Robbers take the old lamps of the museum, then set fire to both cars';
    const kindsOf = (...lines: readonly string[]) => {
      const text = [...lines, ...BODY].join('\n\n');
      const units = unitsOf(text);
      return sortUnits(text, units, units.map((unit) => (BODY.includes(unit.text) ? 0.9 : 0.13))).units.map(({ kind }) => kind);
    };
    expect(kindsOf('Lake town keeps its old bridge', deck)).toEqual(['title', null, null, null]);
    expect(kindsOf('Lake town keeps its old bridge', 'Robbers take old lamps')[1]).not.toBeNull();
  });

  it('takes an outlet’s name at the head for navigation, and the line behind it for the headline', () => {
    const found = sorted('Sellin Tide', 'Lake town keeps its old bridge', ...BODY);
    expect([found.title?.at, found.units.map(({ kind }) => kind)]).toEqual([1, ['navigation', 'title', null, null]]);
  });

  it('takes no day without a year, no glued menu, no caption that stands twice and no “The …” above it all for the headline', () => {
    const titled = (...lines: readonly string[]) => sorted(...lines, ...BODY).title?.title;
    expect(titled('Menu', 'Lake town keeps its old bridge', 'Wednesday June 4', 'By Runa Velt')).toBe('Lake town keeps its old bridge');
    expect(titled('Open LIVESign inMenuWeatherJobs', 'Lake town keeps its old bridge', 'A boat lies under the old bridge at noon.', 'A boat lies under the old bridge at noon.'))
      .toBe('Lake town keeps its old bridge');
    const found = sorted('The Evening Lantern', 'Region', 'Lake town keeps its old bridge', ...BODY);
    expect([found.title?.title, found.outlet]).toEqual(['Lake town keeps its old bridge', 'The Evening Lantern']);
  });

  it('takes the author, and the outlet behind, off a headline that a scraper set them behind', () => {
    const found = sorted('Lake town keeps its old bridge Quorra Abdeen Sellin Tide', ...BODY, 'Reach reporter Quorra Abdeen at quorra@tide.example.', 'This article originally appeared on Sellin Tide: Bridge stays');
    expect([found.title?.title, found.bylines.flatMap(({ byline }) => byline.names)]).toEqual(['Lake town keeps its old bridge', ['Quorra Abdeen']]);
  });

  it('cuts a box of headlines between two paragraphs where empty lines part it from them', () => {
    const units = unitsOf(['Lake town keeps its old bridge', BODY[0]!, 'Top stories from Sellin Tide\nFerry rams the quay\nBaker gives bread away', BODY[1]!].join('\n\n'));
    const found = sortUnits('', units, units.map(({ text }) => (text.length > 80 ? 0.95 : 0.4)));
    expect(found.units.map(({ kind }) => kind)).toEqual(['title', null, 'related', 'related', 'related', null]);
  });

  it('leaves a day between the paragraphs of a chronicle where it is', () => {
    expect(kinds('Lake town keeps its old bridge', BODY[0]!, 'June 4', BODY[1]!)[2]).not.toBe('date-line');
  });

  it('takes whom a release names for questions for no author of it', () => {
    expect(sorted('Lake town keeps its old bridge', 'Media contact:', 'Anna Roth', ...BODY).bylines).toEqual([]);
  });

  it('takes a second headline that repeats the first for a copy of it', () => {
    expect(kinds('Lake town keeps its old bridge', 'Lake town keeps its old bridge', ...BODY).slice(0, 2)).toEqual(['title', 'title']);
  });

  it('keeps what is not surely furniture where nothing can be told to be body, and says so', () => {
    expect(sorted('Rain.')).toMatchObject({ spared: true, units: [{ kind: null }] });
    expect(sorted('Sign up for our newsletter', 'Advertisement')).toMatchObject({ spared: true, units: [{ kind: 'advertisement' }, { kind: 'advertisement' }] });
    expect(sorted(...BODY).spared).toBe(false);
  });

  it('gives each unit of the text once, in order', () => {
    const found = sorted('Lake town keeps its old bridge', ...BODY);
    expect(found.units.map(({ unit }) => unit.text)).toEqual(['Lake town keeps its old bridge', ...BODY]);
  });
});
