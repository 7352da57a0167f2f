import { describe, expect, test } from 'vitest';
import cases from '../../cases/voices.json' with { type: 'json' };
import type { Report } from '../../../src/model/report.ts';
import { readReport } from '../../../src/pipeline.ts';
import { match } from '../../../src/stages/4-match/index.ts';
import { trace } from '../../../src/stages/7-trace/index.ts';
import { lineageFinder } from '../../../src/stages/8-collate/lineage-at.ts';

/** A report as a scrape delivers it. */
interface Scraped {
  readonly id: string;
  readonly outlet: string;
  readonly title?: string;
  readonly published?: string;
  readonly lines: readonly string[];
}

/** Reports, how they depend on each other, and how many voices tell what stands at some words. */
interface Case {
  readonly about: string;
  readonly reports: readonly Scraped[];
  readonly lineages?: readonly string[];
  readonly descents?: readonly string[];
  readonly voices: readonly { readonly at: Readonly<Record<string, string>>; readonly count: number }[];
}

function read({ id, outlet, title, published, lines }: Scraped): Promise<Report> {
  return readReport({
    bytes: new TextEncoder().encode(lines.join('\n\n')), origin: id, mediaType: 'text/plain', charset: 'utf-8', captured: null, plain: false,
    given: { id, title: title ?? null, outlet, url: null, published: published ?? null },
  });
}

describe('who carries whose words, and how many voices tell a thing', () => {
  test.each(cases as unknown as readonly Case[])('$about', async ({ reports, lineages, descents, voices }) => {
    const all = await Promise.all(reports.map(read));
    const tracing = trace(all, match(all));
    if (lineages !== undefined) expect(tracing.lineages.map((lineage) => [...lineage.reports].sort().join(' ')).sort()).toEqual(lineages);
    if (descents !== undefined) expect(tracing.descents.map(({ from, to }) => `${from}>${to}`)).toEqual(expect.arrayContaining([...descents]));
    if (descents?.length === 0) expect(tracing.descents).toEqual([]);
    for (const { at, count } of voices) {
      const told = Object.entries(at).map(([id, words]) => {
        const start = all.find((report) => report.id === id)!.text.indexOf(words);
        expect(start).toBeGreaterThanOrEqual(0);
        return lineageFinder(tracing)(id, [start, start + words.length]);
      });
      expect([...new Set(told)]).toHaveLength(count);
    }
  });
});
