import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODECS } from '../../../../src/stages/1-restore/repair/codecs.ts';
import { repair, repairText } from '../../../../src/stages/1-restore/repair/index.ts';
import { identityText } from '../../../../src/text/mapped/mapped.ts';
import { misread } from './misread.ts';

type Case = readonly [label: string, damaged: string, whole: string];
const read = (name: string): never => JSON.parse(readFileSync(new URL(`../../../cases/repair/${name}.json`, import.meta.url), 'utf8')) as never;
const CASES: { wild: Case[]; 'known-failures': Case[]; negative: Case[] } = read('damaged');
const CLEAN: Record<string, string> = read('clean');

const fix = (text: string): string => repair(identityText(text, 'utf-16le')).text.text;

describe('repair', () => {
  it.each(CASES.wild)('undoes %s', (_label, damaged, whole) => {
    expect(fix(damaged)).toBe(whole);
  });

  it.fails.each(CASES['known-failures'])('does not yet undo %s', (_label, damaged, whole) => {
    expect(fix(damaged)).toBe(whole);
  });

  it.each(CASES.negative)('leaves %s as it is', (_label, text) => {
    expect(fix(text)).toBe(text);
  });

  it.each(Object.entries(CLEAN))('leaves clean text as it is: %s', (_language, text) => {
    const given = identityText(text, 'utf-8');
    expect(repair(given)).toEqual({ text: given, repairs: [], notices: [] });
  });

  it('restores every language through nearly every set, once and twice', () => {
    const whole = CODECS.map(({ name }) => Object.entries(CLEAN).filter(([, text]) => fix(misread(text, name)) !== text).map(([language]) => `${name} ${language}`));
    // Sets that share most of their bytes cannot always be told apart.
    expect(whole.flat().length).toBeLessThanOrEqual(14);
    const twice = Object.values(CLEAN).filter((text) => fix(misread(misread(text, 'windows-1252'), 'windows-1252')) !== text);
    expect(twice.length).toBeLessThanOrEqual(2);
  });

  it('never changes clean text of many scripts, whatever stands beside what', () => {
    const words = Object.values(CLEAN).flatMap((text) => text.split(' '));
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ');
      expect(fix(text)).toBe(text);
    }), { numRuns: 600, seed: 7 });
  });

  it('keeps a true map: what is not repaired decodes to itself', () => {
    const damaged = 'Orla â€œVennâ€ said &amp; left.\r\n\u0093Shut\u0094 for dÃ©jÃ vu.';
    const bytes = Buffer.from(damaged);
    const { text, repairs } = repair(identityText(damaged, 'utf-8'));
    for (const piece of text.map) {
      const raw = bytes.subarray(...piece.raw).toString();
      if (piece.kind === 'identity') expect(raw).toBe(text.text.slice(...piece.span));
    }
    expect(repairs.every(({ raw }) => raw[0] < raw[1])).toBe(true);
    expect(repairs.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['mojibake', 'entity', 'lost-bytes']));
  });

  it('records repairs that replay: the raw bytes, read back through the codecs in order, are the text', () => {
    for (const codecs of [['windows-1252'], ['windows-1257'], ['windows-1252', 'windows-1252']] as const) {
      const whole = 'Åsa said: “never” — twice.';
      const damaged = codecs.reduceRight<string>((text, codec) => misread(text, codec), whole);
      const { text, repairs } = repair(identityText(damaged, 'utf-8'));
      expect(text.text).toBe(whole);
      for (const piece of text.map.filter(({ kind }) => kind === 'substitution')) {
        const plan = repairs.filter(({ raw }) => raw[0] <= piece.raw[0] && piece.raw[1] <= raw[1]);
        const raw = Buffer.from(damaged).subarray(...piece.raw).toString();
        expect(plan.reduce((read, { codec }) => readBack(read, codec!), raw)).toBe(text.text.slice(...piece.span));
      }
    }
  });

  it.each([
    ['controls', 'Örn\u0001e va\u0002r '],
    ['letters misread', 'Ve cafÃ© to '],
    ['references', 'Venn &amp; Tarro '],
  ])('records dense %s by the stretch, with a notice, so that every byte is accounted for and repairs replay', (_, unit) => {
    const damaged = unit.repeat(25_000);
    const { text, repairs, notices } = repair(identityText(damaged, 'utf-8'));
    expect(text.text).toBe(fix(unit.repeat(100)).repeat(250));
    expect(notices.map(({ code }) => code)).toEqual(['edits-joined']);
    expect(text.map.length).toBeLessThan(damaged.length / 100);
    const bytes = Buffer.from(damaged);
    let at = 0;
    for (const { kind, span, raw } of text.map) {
      expect(raw[0]).toBe(at);
      at = raw[1];
      const was = bytes.toString('utf8', ...raw);
      const is = text.text.slice(...span);
      if (kind === 'identity') expect(was).toBe(is);
      else expect([fix(was), repairs.some((made) => made.raw[0] <= raw[0] && raw[1] <= made.raw[1])]).toEqual([is, true]);
    }
    expect(at).toBe(bytes.length);
  });

  it('is bounded on hostile input', () => {
    const long: Record<string, string> = {
      'one damaged line': 'Ã©'.repeat(40_000), 'three layers': 'Ã¢â‚¬â„¢'.repeat(6_000), 'leads alone': 'Ã'.repeat(100_000),
      'lone surrogates': '\ud800'.repeat(50_000), controls: '\u0001\u0085'.repeat(30_000), references: '&amp;'.repeat(30_000), ampersands: '&a'.repeat(50_000),
    };
    for (const [name, text] of Object.entries(long)) expect(typeof fix(text), name).toBe('string');
  });
});

describe('repairText', () => {
  it('tidies typography too, and names places in the string given', () => {
    expect(repairText('“It’s” â€œﬁneâ€\u009d').fixed).toBe('"It\'s" "fine"');
    expect(repairText('a â€” b').repairs).toEqual([{ kind: 'mojibake', codec: 'windows-1252', raw: [2, 5] }]);
  });
});

function readBack(text: string, codec: string): string {
  const upper = misreadTable(codec);
  return Buffer.from(Array.from(text, (c) => (c.charCodeAt(0) < 0x80 ? c.charCodeAt(0) : 0x80 + upper.indexOf(c)))).toString('utf8');
}

function misreadTable(codec: string): string {
  const label = codec === 'iso-8859-1' ? null : codec;
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
  return label === null ? String.fromCharCode(...bytes) : Array.from(new TextDecoder(label).decode(bytes), (c, i) => (c === '\ufffd' ? String.fromCharCode(128 + i) : c)).join('');
}

