import { describe, expect, it } from 'vitest';
import type { RemovedKind } from '../../../../../src/model/report.ts';
import { cutBiography, cutRelatedBoxes, cutRelatedTail } from '../../../../../src/stages/1-restore/dump/sorting/cuts.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const LEAD = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.';

describe('cuts of a body', () => {
  it('take headlines below a heading of related stories, and none above the last sentence', () => {
    const units = unitsOf([LEAD, 'Read more', 'Ferry drops its night crossings', 'Market hall to open in May'].join('\n\n'));
    const kinds: (RemovedKind | null)[] = [null, 'related', null, null];
    cutRelatedTail(units, kinds);
    expect(kinds).toEqual([null, 'related', 'related', 'related']);
  });

  it('take a box of headlines that an empty line parts from the text', () => {
    const kinds: (RemovedKind | null)[] = [null, 'related', null, null];
    cutRelatedBoxes(unitsOf(`${LEAD}\n\nRelated\nFerry drops its night crossings\n\n${LEAD}`), kinds);
    expect(kinds).toEqual([null, 'related', 'related', null]);
  });

  it('take the line that tells how to reach the writer of that surname', () => {
    const units = unitsOf([LEAD, LEAD, 'Velt can be reached at 555-0134.'].join('\n\n'));
    const kindsFor = (name: string): readonly (RemovedKind | null)[] => {
      const kinds: (RemovedKind | null)[] = [null, null, null];
      cutBiography({ units, decisions: ['body', 'body', 'body'], kinds, points: new Set(), isBody: (at) => kinds[at] === null }, [{ at: 0, byline: { names: [name], agency: null } }]);
      return kinds;
    };
    expect(kindsFor('Runa Velt')).toEqual([null, null, 'byline']);
    expect(kindsFor('Ada Quill')).toEqual([null, null, null]);
  });
});
