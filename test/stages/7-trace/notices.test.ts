import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { match } from '../../../src/stages/4-match/index.ts';
import { trace } from '../../../src/stages/7-trace/index.ts';
import { reportOf } from '../../support/account.ts';

const STORY = [
  'SELLIN (AP) — The glass works of Sellin will close its second furnace in October, the owner Brigg Glass said on Tuesday.',
  'The furnace was rebuilt in 2004 after a fire, according to the town archive.',
  'Some 220 workers will be offered places at the plant in Dorne.',
].join('\n');
const story = reportOf('story', STORY, { agency: 'AP', title: 'Brigg Glass to close furnace in Sellin', published: '2031-05-06' });
const before = reportOf('before', 'SELLIN (AP) — Workers of the glass works in Sellin met the mayor on Monday and asked for a new road.', { agency: 'AP', title: 'Sellin workers meet mayor', published: '2031-05-05' });
const correction = reportOf(
  'correction', 'SELLIN (AP) — In a story published May 6 about a furnace at the glass works of Sellin, The Associated Press, relying on the town archive, erroneously reported when the furnace was rebuilt.\nIt was rebuilt in 2014, not 2004.',
  { agency: 'AP', title: 'Correction: Sellin-Glass story', published: '2031-05-08' },
);

function drawn(...reports: readonly Report[]) {
  return trace(reports, match(reports));
}

describe('a notice about a story', () => {
  it('belongs to the story that it puts right, and says which sentence was wrong', () => {
    const { descents, lineages } = drawn(story, before, correction);
    expect(lineages.map(({ reports }) => reports)).toEqual([['before'], ['correction', 'story']]);
    expect(descents.map(({ from, to, kind }) => [from, to, kind])).toEqual([['story', 'correction', 'update']]);
    expect(descents[0]!.changes.map(({ kind, from }) => [kind, STORY.slice(...from)])).toEqual([['corrected', STORY.split('\n')[1]]]);
  });

  it('finds the story that it takes back by its title', () => {
    const kill = reportOf('kill', 'The item headlined “Brigg Glass to close furnace in Sellin” is withdrawn, as its author could not be reached.', { agency: 'AP', title: 'KILL: Sellin-Glass' });
    expect(drawn(story, before, kill).descents.map(({ from, to }) => [from, to])).toEqual([['story', 'kill']]);
  });

  it('belongs to no story of another house, to none that came later, and to none about something else', () => {
    expect(drawn({ ...story, agency: 'Reuters' }, correction).descents).toEqual([]);
    expect(drawn({ ...story, agency: null }, correction).descents).toEqual([]);
    expect(drawn({ ...story, published: '2031-05-11' }, correction).descents).toEqual([]);
    expect(drawn(before, { ...correction, text: 'In a story published May 5 about a choir, The Associated Press erroneously spelled the name of its conductor, which is Ruta Elm.' }).descents).toEqual([]);
  });

  it('is no report that merely says that somebody erred', () => {
    const report = reportOf('other', 'SELLIN (AP) — The owner of the glass works in Sellin erroneously told workers that the second furnace would stay open, a union said on Wednesday.', { agency: 'AP', published: '2031-05-07' });
    expect(drawn(story, report).lineages).toHaveLength(2);
  });
});
