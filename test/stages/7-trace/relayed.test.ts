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

const EXCLUSIVE = 'Auditors warned the bank of a hole of 62 million crowns, letters show.\nReiss told The Quay Ledger that he had passed the letters on.';
const first = reportOf('first', EXCLUSIVE, { outlet: 'The Quay Ledger' });

/** The sentences of `text` that depend on another lineage, where each report is a lineage of its own. */
function relayed(text: string, others = [first], outlet = 'Telma Herald'): string[] {
  const report = reportOf('report', text, { outlet });
  const reports = [...others, report];
  return relayedSentences(reports, reports.map(({ id }) => ({ id, reports: [id] }))).filter((one) => one.report === 'report').map(({ span }) => text.slice(...span));
}

describe('an outlet that others credit', () => {
  it.each([
    'Auditors warned of a hole of 62 million crowns, The Quay Ledger reported on Tuesday.',
    'According to the Quay Ledger, auditors warned of a hole of 62 million crowns.',
    'In an interview with the Quay Ledger, Reiss said that he had passed the letters on.',
    'A hole of 62 million crowns was known, according to letters published by the Quay Ledger.',
    'On Tuesday the Quay Ledger revealed that auditors had warned of a hole of 62 million crowns.',
  ])('lends the sentence: %s', (sentence) => {
    expect(relayed(`Depositors will rally.\n${sentence}\nPolice will close the square.`)).toEqual([sentence]);
  });

  it('lends what is credited right behind to the newspaper', () => {
    const said = 'The newspaper said the hole was of 62 million crowns.';
    expect(relayed(`Greens want an inquiry after a report in The Quay Ledger.\n${said}\nReiss told the paper that he would not resign.`)).toHaveLength(3);
    expect(relayed(said)).toEqual([]);
  });

  it.each([
    'The Quay Ledger has an office in Mint Square.', 'The auditor told this newspaper that the hole was of 62 million crowns.',
    'Reiss told The Mill Road that he had passed the letters on.', 'According to the Weather Service, rain will fall on 62 towns.',
  ])('lends nothing to: %s', (sentence) => {
    expect(relayed(sentence)).toEqual([]);
  });

  it('lends nothing to its own reports', () => {
    expect(relayed('Auditors warned of a hole of 62 million crowns, The Quay Ledger reported.', [first], 'Quay Ledger')).toEqual([]);
  });
});

describe('a source that is not among the reports', () => {
  const early = reportOf('a', 'Auditors warned of a hole of 62 million crowns, the Harbour Post reported.', { outlet: 'Mill Road' });
  const wired = reportOf('a', 'Nine people died when a ferry capsized, the Associated Press reported.', { outlet: 'Mill Road' });

  it('is one voice for those who credit it with the same', () => {
    const sentence = 'According to the Harbour Post, auditors saw a hole of 62 million crowns.';
    expect(relayed(sentence, [early])).toEqual([sentence]);
    const dead = 'A ferry capsized and nine people died, according to the AP.';
    expect(relayed(dead, [wired])).toEqual([dead]);
  });

  it('is none for those who credit it with something else, or another source', () => {
    expect(relayed('The Harbour Post reported that two ministers met in Linn.', [early])).toEqual([]);
    expect(relayed('According to the Delta Post, auditors saw a hole of 62 million crowns.', [early])).toEqual([]);
    expect(relayed('Nine people died when a ferry capsized, Reuters reported.', [wired])).toEqual([]);
  });
});

describe('a name that is credited', () => {
  const person = { entities: [{ id: 'e1', type: 'person', name: 'Orla Reuters', aliases: [], roles: [] }] } as const;
  const said = 'Reuters reported that she would spend 30 million crowns on the race.';

  it('is no service where a person of the report bears it', () => {
    const [one, two] = [reportOf('a', said, { outlet: 'Mill Road' }), reportOf('b', said, { outlet: 'Telma Herald' })];
    const lineages = [{ id: 'la', reports: ['a'] }, { id: 'lb', reports: ['b'] }];
    expect(relayedSentences([one, two], lineages)).toHaveLength(1);
    expect(relayedSentences([{ ...one, ...person }, { ...two, ...person }], lineages)).toEqual([]);
  });

  it('may speak for itself where it is not among the reports', () => {
    const closes = 'The Harbour Post said it would close its office in Linn and dismiss 140.';
    expect(relayed(closes, [reportOf('a', closes, { outlet: 'Mill Road' })])).toEqual([]);
    expect(relayed(closes.replace('Harbour Post', 'Quay Ledger'))).toHaveLength(1);
  });

  it('may be the initials of an outlet with more to its name', () => {
    const station = reportOf('first', EXCLUSIVE, { outlet: 'NBR News' });
    expect(relayed('Reiss told the NBR that he had passed the letters on.', [station])).toHaveLength(1);
    expect(relayed('Reiss told NBR World that he had passed the letters on.', [station])).toHaveLength(1);
    expect(relayed('Reiss told NBR World that he had passed the letters on.', [station], 'NBR')).toEqual([]);
  });
});
