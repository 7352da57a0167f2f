import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { WAYS_OUT } from '../../../src/exchange/ways-out/index.ts';
import type { Format } from '../../../src/exchange/ways-out/formats.ts';
import type { Account } from '../../../src/model/account.ts';
import { reportOf, sampleAccount } from '../../support/account.ts';

const written = (name: Format, account: Account = sampleAccount()): string => WAYS_OUT[name].write(account);

describe('csv', () => {
  test('has a row for each place of a reading, with its raw bytes', () => {
    const rows = parse<Record<string, string>>(written('csv'), { columns: true });
    expect(rows.map((r) => [r['kind'], r['reading'], r['report'], r['separate_reports']])).toEqual([
      ['quotation', 'before the frost', 'a', '1'], ['figure', '4 million crowns', 'a', '2'], ['figure', '6 million crowns', 'b', '2'],
    ]);
    expect(Number(rows[1]!['raw_start'])).toBeGreaterThan(Number(rows[1]!['start']));
  });

  test('holds back what a spreadsheet would run, and keeps line breaks and quotation marks', () => {
    const account = sampleAccount();
    const claims = [{ ...account.claims[0]!, readings: [{ text: '=HYPERLINK("x")\nnext', evidence: account.claims[0]!.readings[0]!.evidence }] }];
    expect(parse<Record<string, string>>(written('csv', { ...account, claims }), { columns: true })[0]!['reading']).toBe('\'=HYPERLINK("x")\nnext');
  });
});

describe('annotation', () => {
  test('each target quotes its words exactly, and its selectors agree', () => {
    const page = JSON.parse(written('annotation'));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const texts = new Map(sampleAccount().reports.map((r) => [`urn:stemma:origin:${r.origin}`, r.text]));
    for (const { target } of page.items) {
      for (const { source, selector: [quote, position] } of target) {
        const text = texts.get(source)!;
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
      }
    }
    expect(page.items.length).toBe(4);
  });
});

describe('schema-org', () => {
  test('gives no rating to any claim review', () => {
    const graph = JSON.parse(written('schema-org'))['@graph'] as Record<string, unknown>[];
    const reviews = graph.filter((g) => g['@type'] === 'ClaimReview');
    expect(reviews).toHaveLength(1);
    expect(JSON.stringify(reviews)).not.toMatch(/rating/i);
    expect(graph.filter((g) => g['@type'] === 'NewsArticle')[1]).not.toHaveProperty('datePublished');
  });
});

describe('ftm', () => {
  test('every property is a list of strings', () => {
    const entities = written('ftm').trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(new Set(entities.map((e) => e.schema))).toEqual(new Set(['Article', 'Person', 'Mention']));
    for (const { properties } of entities) {
      for (const values of Object.values(properties) as unknown[][]) expect(values.every((v) => typeof v === 'string')).toBe(true);
    }
  });
});

describe('graphml', () => {
  test('is well formed also when a title holds markup, controls and half characters, and runs from parent to child', () => {
    const hostile = reportOf('a', 'Text.', { title: '<b>&"\u0001\ud800' });
    const account = sampleAccount({ reports: [hostile, reportOf('b', 'Text.')], descents: [{ from: 'a', to: 'b', kind: 'update', carrier: 'unknown', share: 0.5, matches: [], changes: [] }] });
    const xml = written('graphml', account);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { graphml } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml);
    expect(graphml.graph.edge).toMatchObject({ source: 'a', target: 'b' });
    expect(graphml.graph.node[0].data[0]['#text']).toBe('<b>&"\ufffd\ufffd');
  });
});
