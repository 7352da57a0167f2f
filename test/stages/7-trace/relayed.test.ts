import { describe, expect, it } from 'vitest';
import { relayedSentences } from '../../../src/stages/7-trace/relayed.ts';
import { reportOf } from '../../support/account.ts';

const wire = reportOf('wire', 'The ferry sank.', { agency: 'AFP' });
const own = reportOf('own', 'Our reporter saw the ferry leave.\nThe captain was arrested on Friday, AFP reported.\nThe mayor told AFP that he would resign.\nAFP has an office in Ansgar.');
const lineages = [{ id: 'l1', reports: ['wire'] }, { id: 'l2', reports: ['own'] }];

describe('relayedSentences', () => {
  it('finds the sentences that a report credits to a service whose story is among the reports', () => {
    const found = relayedSentences([own, wire], lineages);
    expect(found.map(({ report, lineage, span }) => [report, lineage, own.text.slice(...span)])).toEqual([
      ['own', 'l1', 'The captain was arrested on Friday, AFP reported.'], ['own', 'l1', 'The mayor told AFP that he would resign.'],
    ]);
  });

  it('finds none where no report carries the service, or where both are one lineage', () => {
    expect(relayedSentences([own], [lineages[1]!])).toEqual([]);
    expect(relayedSentences([own, wire], [{ id: 'l', reports: ['own', 'wire'] }])).toEqual([]);
  });
});
