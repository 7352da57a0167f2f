import { describe, expect, it } from 'vitest';
import { lineagesOf } from '../../../src/stages/7-trace/lineages.ts';
import { versionsOfPages } from '../../../src/stages/7-trace/one-page.ts';
import { reportOf } from '../../support/account.ts';

const page = { outlet: 'Channel Nine', origin: 'https://nine.example/live/ship' };
const early = reportOf('early', 'A container ship ran aground off the island of Hesk early on Wednesday. Tugs were on their way from Port Ansel.', { ...page, published: '2031-01-08' });
const grown = 'Oil is leaking from a container ship that ran aground off the island of Hesk. Tugs from Port Ansel were holding the stern.';
const late = (more: Parameters<typeof reportOf>[2]) => reportOf('late', grown, { ...page, published: '2031-01-09', ...more });
const tied = (other: ReturnType<typeof reportOf>) => versionsOfPages([early, other], lineagesOf(['early', other.id], [])).map(({ from, to, kind }) => `${from} -> ${to} ${kind}`);

describe('two versions of one page', () => {
  it('are one story, however little was kept', () => {
    expect(tied(late({}))).toEqual(['early -> late update']);
  });

  it.each([
    ['another address', late({ origin: 'https://nine.example/live/storm' })], ['a front page', late({ origin: 'https://nine.example/' })], ['a file', late({ origin: 'ship.txt' })],
    ['another week', late({ published: '2031-01-20' })], ['one day', late({ published: '2031-01-08' })], ['another outlet', late({ outlet: 'Telma Herald' })], ['no day', late({ published: null })],
    ['another story', reportOf('late', 'The council of Linn voted for a lido after eleven years behind a fence.', { ...page, published: '2031-01-09' })],
  ])('are not reports of %s', (_, other) => {
    expect(tied(other)).toEqual([]);
  });
});
