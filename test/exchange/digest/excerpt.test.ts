import { describe, expect, test } from 'vitest';
import { excerptText, excerptsOf } from '../../../src/exchange/digest/excerpt.ts';
import type { Excerpt } from '../../../src/exchange/digest/excerpt.ts';
import { passagesOf } from '../../../src/exchange/digest/passage.ts';
import { placeOf, reportOf } from '../../support/account.ts';

const TEXT = 'The old crane must be inspected by our crews.';
const FAR = `${TEXT}\n${'Rain fell on the quay all day. '.repeat(20)}\nThe crane stands.`;

function excerpts(text: string, ...words: readonly string[]): readonly Excerpt[] {
  const report = reportOf('a', text);
  const passages = passagesOf({ reports: [report, reportOf('b', 'The great crane.')] });
  return excerptsOf(passages.all([...words.map((one) => placeOf(report, one)), { report: 'b', span: [4, 9] }]), passages);
}

function marked({ number, parts }: Excerpt): string {
  return `[${number}] ${parts.map((part) => (typeof part === 'string' ? part : `»${part.words}«`)).join('')}`;
}

describe('excerptsOf', () => {
  test('tells the passages of one report once, each marked', () => {
    expect(excerpts(TEXT, 'old', 'must', 'crews').map(marked)).toEqual(['[1] The »old« crane »must« be inspected by our »crews«.', '[2] The »great« crane.']);
  });

  test('marks overlapping passages one behind the other, and leaves out one within another', () => {
    expect(marked(excerpts(TEXT, 'old crane', 'crane must', 'must')[0]!)).toBe('[1] The »old crane«» must« be inspected by our crews.');
  });

  test('tells passages apart that stand far from each other', () => {
    expect(excerpts(FAR, 'old', 'stands').map(marked)).toEqual(['[1] The »old« crane must be inspected by our crews.', '[1] The crane »stands«.', '[2] The »great« crane.']);
  });

  test('shortens a long stretch between two passages', () => {
    const between = marked(excerpts(`The old crane ${'stood on the northern quay '.repeat(10)}until crews came.`, 'old', 'crews')[0]!);
    expect(between).toMatch(/^\[1\] The »old« crane stood .* … .* until »crews« came\.$/);
    expect(between.length).toBeLessThan(170);
  });

  test('has the words of the report', () => {
    expect(excerptText(excerpts(TEXT, 'old', 'crews')[0]!)).toBe(TEXT);
  });
});
