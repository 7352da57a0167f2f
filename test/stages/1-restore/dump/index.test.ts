import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore } from '../../../../src/stages/1-restore/index.ts';
import { unpackDump } from '../../../../src/stages/1-restore/dump/index.ts';
import { identityText, toRaw } from '../../../../src/text/mapped/mapped.ts';
import type { Capture, Given } from '../../../../src/model/capture.ts';

interface Case {
  readonly name: string;
  readonly dump: readonly string[];
  readonly text: readonly string[];
  readonly title: string | null;
  readonly removed: readonly string[];
  readonly repairs?: readonly string[];
  readonly agency?: string;
  readonly credit?: string;
  readonly outlet?: string;
  readonly bylines?: readonly string[];
  readonly contributors?: readonly string[];
  readonly dateline?: unknown;
  readonly published?: string | null;
  readonly happened?: string | null;
}

const GIVEN: Given = { id: null, title: null, outlet: null, url: null, published: null };
const casesIn = (name: string): readonly Case[] => JSON.parse(readFileSync(new URL(`../../../cases/dumps/${name}.json`, import.meta.url), 'utf8')) as Case[];
const captureOf = (dump: string): Capture => ({ bytes: new TextEncoder().encode(dump), origin: 'case.txt', mediaType: 'text/plain', charset: null, captured: null, plain: false, given: GIVEN });

it('reads the dateline below the points of a summary', async () => {
  const lead = 'TELMA, March 4 (Reuters) - Ministers of the nine towns failed on Tuesday to agree on a plan to hold a quarter of the river in reserve.';
  const more = 'The premier said that the towns would try again in the spring, once the lakes were full and the pumps had been mended.';
  const report = await restore(captureOf(['* Ministers end talks without a deal', '* Telma now offers $35 mln', '* Chair says the target is dead', lead, more].join('\n\n')));
  expect([report.dateline, report.agency]).toEqual([{ place: 'TELMA', agency: 'Reuters' }, 'Reuters']);
});

it.each([
  ['The premier said that the towns would try again in the spring. (dpa/gem)', 'dpa'], ['The premier said that the towns would try again in the spring. (AFP, Reuters)', 'AFP'],
  ['The premier said that the towns would try again in the spring. (more/less)', null],
])('reads who signs behind the last sentence, and who edited that: %s', async (last, agency) => {
  const lead = 'Ministers of the nine towns failed on Tuesday to agree on a plan to hold a quarter of the river in reserve for the summer.';
  const more = 'They sat for eleven hours in the hall of the water board and parted without a word to those who had waited for them outside.';
  const report = await restore(captureOf(['Ministers end talks', lead, more, last].join('\n\n')));
  expect([report.agency, report.text.includes('try again')]).toEqual([agency, true]);
});

describe.each(['wild', 'synthetic', 'negative', 'releases'])('%s dumps', (file) => {
  it.each(casesIn(file).map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const report = await restore(captureOf(one.dump.join('\n')));
    expect(report.text).toBe(one.text.join('\n\n'));
    expect(report.title).toBe(one.title);
    expect(report.removed.map(({ kind }) => kind)).toEqual(one.removed);
    for (const field of ['agency', 'credit', 'outlet', 'bylines', 'contributors', 'dateline', 'published', 'happened'] as const) {
      if (one[field] !== undefined) expect([field, report[field]]).toEqual([field, one[field]]);
    }
    if (one.repairs !== undefined) expect(report.repairs.map(({ kind }) => kind)).toEqual(one.repairs);
  });
});

describe('any dump', () => {
  const line = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(
    'Share', '1 / 4', '___', 'By Ann Lee', 'Copyright 2031 Coast Courier', 'The council met for three hours and went home without a vote on the bridge.', 'Loading...',
  ));
  const dump = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

  it('loses nothing but white space: what is not in the body is listed as removed', () => {
    fc.assert(fc.property(dump, (text) => {
      const { body, removed } = unpackDump(identityText(text, 'utf-8'), GIVEN);
      const bare = (s: string): string => [...s.replace(/[\s\u200b\ufeff]/g, '')].sort().join('');
      expect(bare(body.text + removed.map((r) => r.text).join(''))).toBe(bare(text));
    }));
  });

  it('keeps every unit of the body at its raw bytes', () => {
    fc.assert(fc.property(dump, (text) => {
      const source = identityText(text, 'utf-8');
      const bytes = new TextEncoder().encode(text);
      const { body, removed } = unpackDump(source, GIVEN);
      for (const piece of body.map.filter(({ kind }) => kind === 'identity')) {
        const [a, b] = toRaw(body, piece.span);
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(a, b))).toBe(body.text.slice(...piece.span));
      }
      for (const { raw, text: words } of removed) expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(...raw))).toBe(words);
    }));
  });

  it('keeps a table of results in a short text', async () => {
    const card = ['NORVATH ELECTION: FACTS', 'Harbour League: 42.4% (72 seats)', 'Lake Union: 37.5% (60 seats)', 'Independents: 4 seats', 'Turnout: 70.2%', 'Compiled by the Orla Commission'].join('\n\n');
    const { text, language } = await restore(captureOf(card));
    for (const line of ['42.4% (72 seats)', '37.5% (60 seats)', '4 seats', 'Turnout: 70.2%']) expect(text).toContain(line);
    expect(language === null || language === 'en').toBe(true);
  });

  it('takes a line of a million units and thousands of short lines', () => {
    const long = unpackDump(identityText('word '.repeat(200_000), 'utf-8'), GIVEN);
    expect(long.body.text.length + long.removed.length).toBeGreaterThan(0);
    const many = unpackDump(identityText('Menu\n'.repeat(10_000), 'utf-8'), GIVEN);
    expect(many.removed.length).toBe(10_000);
    expect(many.notices.map(({ code }) => code)).toEqual(['no-body']);
  });

  it('judges the first lines alone where there are more than any report has, and loses none', () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `a${i}`).join('\n');
    const { body, removed, notices } = unpackDump(identityText(text, 'utf-8'), GIVEN);
    expect(notices[0]!.code).toBe('dump-too-many-lines');
    expect(body.text.replace(/\s/g, '').length + removed.reduce((sum, one) => sum + one.text.replace(/\s/g, '').length, 0)).toBe(text.replace(/\s/g, '').length);
  });
});
