import type { Capture } from '../../../../src/model/capture.ts';
import type { Quote } from '../../../../src/model/quote.ts';
import type { Report } from '../../../../src/model/report.ts';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/pipeline.ts';
import { RawPlaces } from '../../../../src/text/mapped/mapped.ts';

/** A quotation by its place in the raw bytes, and the name of its speaker; `null` where the report's own questioner speaks. */
interface SpokenAt {
  readonly file: string;
  readonly raw: readonly [number, number];
  readonly speaker: string | null;
}

const FOLDER = new URL('../../../../../shared/seeds/', import.meta.url);
const GOLD = JSON.parse(readFileSync(new URL('../../../cases/seed-speakers.json', import.meta.url), 'utf8')) as SpokenAt[];

function captureOf(file: string): Capture {
  return {
    bytes: new Uint8Array(readFileSync(new URL(file, FOLDER))), origin: file, mediaType: 'text/plain', charset: null, captured: null, plain: false,
    given: { id: null, title: null, outlet: null, url: null, published: null },
  };
}

/** The quotation whose first stretch shares most with a place. */
function quoteAt(report: Report, raw: readonly [number, number]): Quote | null {
  const span = new RawPlaces(report).spanOf(raw);
  if (span === null) return null;
  const shared = (q: Quote): number => (2 * Math.max(0, Math.min(q.content[0]![1], span[1]) - Math.max(q.content[0]![0], span[0]))) / (q.content[0]![1] - q.content[0]![0] + span[1] - span[0]);
  const best = report.quotes.reduce<Quote | null>((b, q) => (b === null || shared(q) > shared(b) ? q : b), null);
  return best !== null && shared(best) >= 0.5 ? best : null;
}

const lastWord = (name: string): string => name.split(' ').pop()!;

describe.skipIf(!existsSync(FOLDER))('speakers in the five reports beside the project', () => {
  it('are right in at least 95 of 100, and wrong in at most 3', async () => {
    const wrong: string[] = [];
    let right = 0;
    for (const file of new Set(GOLD.map((g) => g.file))) {
      const report = await readReport(captureOf(file));
      for (const gold of GOLD.filter((g) => g.file === file)) {
        const quote = quoteAt(report, gold.raw);
        const name = quote?.speaker == null ? null : report.entities.find((e) => e.id === quote.speaker)!.name;
        if (quote !== null && (name === null ? gold.speaker === null : gold.speaker !== null && lastWord(name) === lastWord(gold.speaker))) right++;
        else if (name !== null) wrong.push(`${file} ${gold.raw.join('-')}: ${name}`);
      }
    }
    expect(right / GOLD.length).toBeGreaterThanOrEqual(0.95);
    expect(wrong.length / GOLD.length, wrong.join('; ')).toBeLessThanOrEqual(0.03);
  });
});
