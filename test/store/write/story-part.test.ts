import { describe, expect, it } from 'vitest';
import { storyPart } from '../../../src/store/write/story-part.ts';
import { sampleAccount } from '../../support/account.ts';

const place = (report: string): { report: string; span: readonly [number, number] } => ({ report, span: [0, 1] });

describe('storyPart', () => {
  const stories = [{ id: 's1', title: 'One', events: ['e1'], reports: ['a', 'b'] }, { id: 's2', title: 'Two', events: ['e2'], reports: ['c'] }];
  const account = sampleAccount({
    reports: [], claims: [], disputes: [], commitments: [], positions: [], relations: [], omissions: [], judgements: [],
    stories,
    events: [{ id: 'e1', title: 'One', date: null, reports: ['a', 'b'] }, { id: 'e2', title: 'Two', date: null, reports: ['c'] }],
    descents: [{ from: 'c', to: 'b', kind: 'excerpt', carrier: 'unknown', share: 0.5, matches: [], changes: [] }],
    lineages: [{ id: 'l1', reports: ['a'] }, { id: 'l2', reports: ['b', 'c'] }],
    entities: [{ id: 'x', type: 'person', name: 'Ann Rook', aliases: [], roles: [], members: [{ report: 'a', entity: 'e1' }, { report: 'c', entity: 'e1' }], evidence: [place('a'), place('c')] }],
    timeline: [{ date: '2031', what: 'It rained.', evidence: [place('c')] }],
    unchecked: [{ report: 'a', what: 'undated', message: 'No day.' }, { report: 'c', what: 'undated', message: 'No day.' }],
    notices: [{ code: 'compared-in-part', report: 'a', message: 'Of the first.' }, { code: 'compared-in-part', report: 'c', message: 'Of the second.' }],
  });

  it('holds what touches a report of the story, and names the reports outside that it needs last', () => {
    const part = storyPart(account, stories[0]!);
    expect(part.reports).toEqual(['a', 'b', 'c']);
    expect(part.account).toMatchObject({ reports: [], stories: [{ id: 's1' }], events: [{ id: 'e1' }], descents: [{ to: 'b' }], lineages: [{ id: 'l1' }, { id: 'l2' }], timeline: [] });
    expect(part.account.notices.map(({ message }) => message)).toEqual(['Of the first.']);
  });

  it('names no report of another story where nothing needs one', () => {
    const part = storyPart({ ...account, descents: [], lineages: [{ id: 'l1', reports: ['a'] }, { id: 'l2', reports: ['b'] }, { id: 'l3', reports: ['c'] }] }, stories[0]!);
    expect(part.reports).toEqual(['a', 'b']);
    expect(part.account.entities).toMatchObject([{ members: [{ report: 'a' }], evidence: [{ report: 'a' }] }]);
  });
});
