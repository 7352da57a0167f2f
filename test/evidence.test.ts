import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcileAll } from '../src/engine.ts';
import { captureOf } from '../src/intake/capture.ts';
import { takeIn } from '../src/intake/index.ts';
import { readReport, reconcileReports } from '../src/pipeline.ts';
import { STORY } from './engine/story.ts';
import { amissInAccount, amissInReport } from './support/amiss.ts';

const PROJECT = join(import.meta.dirname, '..');
const SAMPLES = readdirSync(join(PROJECT, 'samples'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const LINES = [...new Set(STORY.flatMap((item) => (item.kind === 'capture' ? Buffer.from(item.capture.bytes).toString().split('\n\n') : [])))];

describe('nothing is asserted without a passage that fits, and every id leads somewhere', () => {
  it.each([...SAMPLES.map((name) => `samples/${name}/reports`), '../shared/seeds'].filter((folder) => existsSync(join(PROJECT, folder))))('in %s', async (folder) => {
    expect(amissInAccount(await reconcileAll(takeIn([join(PROJECT, folder)])))).toEqual([]);
  });

  it.each([['windows-1252', 0xe9], ['windows-1251', 0xe9], ['shift_jis', null], ['utf-16le', null]] as const)('in a report in %s', async (charset, byte) => {
    const bytes = charset === 'shift_jis' ? Uint8Array.from([0x8b, 0xb4, 0x82, 0xcd, 0x8b, 0xb4, 0x2e, 0x0a, 0x61]) : charset === 'utf-16le' ? Buffer.from('Le café “Orla” 😀 ferme.\n\nOui.', 'utf16le') : Uint8Array.from([0x4c, 0x65, 0x20, 0x63, 0x61, 0x66, byte, 0x20, 0x93, 0x4f, 0x94, 0x2e]);
    const report = await readReport(captureOf(bytes, 'a.txt', 'text/plain', { charset }));
    expect(amissInReport(report, bytes)).toEqual([]);
    expect(report.text.length).toBeGreaterThan(5);
  });

  it('in reports whose paragraphs are mixed, cut and spoiled at random', async () => {
    const paragraph = fc.oneof(
      fc.constantFrom(...LINES),
      fc.tuple(fc.constantFrom(...LINES), fc.nat(400)).map(([line, at]) => line.slice(at)),
      fc.tuple(fc.constantFrom(...LINES), fc.nat(400), fc.constantFrom('“', '"', ' 😀 ', '\r', '&amp;', 'â€œ', '\ud83d', ' \n', '31, 000 ')).map(([line, at, odd]) => line.slice(0, at) + odd + line.slice(at)),
    );
    const texts = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n\n')), { minLength: 1, maxLength: 3 });
    await fc.assert(fc.asyncProperty(texts, async (all) => {
      const captures = all.map((text, i) => captureOf(Buffer.from(text), `${i}.txt`, 'text/plain', { published: `2031-10-0${i + 1}` }));
      const reports = await Promise.all(captures.map(readReport));
      expect(reports.flatMap((report, i) => amissInReport(report, captures[i]!.bytes))).toEqual([]);
      expect(amissInAccount(reconcileReports(reports))).toEqual([]);
    }), { numRuns: 60 });
  });
});
