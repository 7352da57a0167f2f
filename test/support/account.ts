import type { Account } from '../../src/model/account.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';

/** A report that holds only a text and what `more` says; each line is a paragraph and a sentence. */
export function reportOf(id: string, text: string, more: Partial<Report> = {}): Report {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m): Span => [m.index, m.index + m[0].length]);
  return {
    id, key: id, origin: `${id}.txt`, captured: null, charset: 'utf-8', text, language: 'en', title: null, outlet: null, credit: null, agency: null,
    bylines: [], contributors: [], dateline: null, published: null, happened: null,
    evidence: { published: [], happened: [], title: [], outlet: [], agency: [], bylines: [] },
    removed: [], repairs: [], map: [{ kind: 'identity', span: [0, text.length], raw: [0, text.length] }], notices: [],
    paragraphs, sentences: paragraphs, entities: [], names: [], quotes: [], figures: [], times: [], ...more,
  };
}

/** Where `words` stand in a report; throws when they do not. */
export function placeOf(report: Report, words: string): { readonly report: string; readonly span: Span } {
  const start = report.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in report ${report.id}`);
  return { report: report.id, span: [start, start + words.length] };
}

const FIRST = 'Mayor Ilse Brandt said the Orla bridge would not close “before the frost”.\nThe repair costs 4 million crowns.';
const SECOND = 'The Orla bridge stays open, Brandt said.\nThe repair costs 6 million crowns, the council said.';

/** Two invented reports of one event that differ on a figure, with a claim of each kind that is told. */
export function sampleAccount(change: Partial<Account> = {}): Account {
  const first = reportOf('a', FIRST, {
    title: 'Bridge to stay open', outlet: 'Orla Courier', published: '2031-03-04',
    removed: [{ kind: 'caption', raw: [0, 5], text: 'The bridge at dusk.' }],
    entities: [{ id: 'e1', type: 'person', name: 'Ilse Brandt', aliases: ['Brandt'], roles: ['Mayor'] }],
    quotes: [{
      id: 'q1', kind: 'mixed', content: [[FIRST.indexOf('before'), FIRST.indexOf('”')]], cue: [], source: [], speaker: 'e1',
      frame: [[FIRST.indexOf('would not close'), FIRST.indexOf(' “')]], polarity: 'negated', relayedBy: null, occasion: null,
    }],
  });
  const second = reportOf('b', SECOND, { title: 'Orla bridge repair', outlet: 'Valley Post' });
  const evidence = (report: Report, words: string, lineage: string) => ({ ...placeOf(report, words), lineage, attributed: true });
  return {
    format: 'stemma/1', unchecked: [{ report: 'b', what: 'undated', message: 'b.txt: no day of publication is known' }], reports: [first, second],
    entities: [{ id: 'p1', type: 'person', name: 'Ilse Brandt', aliases: [], roles: ['Mayor'], members: [{ report: 'a', entity: 'e1' }], evidence: [] }],
    events: [{ id: 'ev1', title: 'Bridge to stay open', date: '2031-03-04', reports: ['a', 'b'] }],
    stories: [{ id: 's1', title: 'Bridge to stay open', events: ['ev1'], reports: ['a', 'b'] }],
    descents: [], lineages: [{ id: 'l1', reports: ['a'] }, { id: 'l2', reports: ['b'] }],
    claims: [
      { id: 'c1', kind: 'quotation', speaker: 'p1', standing: 'single', lineages: 1, origins: 1, readings: [{ text: 'before the frost', evidence: [evidence(first, 'before the frost', 'l1')] }] },
      {
        id: 'c2', kind: 'figure', speaker: null, standing: 'disputed', lineages: 2, origins: 2,
        readings: [{ text: '4 million crowns', evidence: [evidence(first, '4 million crowns', 'l1')] }, { text: '6 million crowns', evidence: [evidence(second, '6 million crowns', 'l2')] }],
      },
    ],
    disputes: [{
      id: 'd1', kind: 'figure', severity: 'conflict', explanation: 'One report puts the repair at 4 million crowns, another at 6 million.',
      items: [{ ...placeOf(first, '4 million'), reading: '4 million' }, { ...placeOf(second, '6 million'), reading: '6 million' }],
    }],
    commitments: [{
      party: 'the council', measure: 'repair', of: null, threshold: { value: 4e6, bound: 'at-most', unit: 'crown', of: null }, due: '2031-06', standing: 'pledged',
      values: [], evidence: [placeOf(first, '4 million crowns')],
    }],
    positions: [{ holder: 'p1', on: 'closing the bridge', stance: 'against', evidence: [placeOf(first, 'would not close')] }],
    relations: [], timeline: [{ date: '2031-03-04', what: 'Brandt speaks.', evidence: [placeOf(first, 'said')] }],
    omissions: [], judgements: [], notices: [], ...change,
  };
}
