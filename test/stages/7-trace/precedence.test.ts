import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { match } from '../../../src/stages/4-match/index.ts';
import { trace } from '../../../src/stages/7-trace/index.ts';
import { reportOf } from '../../support/account.ts';

const LINES = [
  'The water board of Illmar will invest 12 million crowns in new pumps for the northern districts, it announced today.',
  'All nineteen pumping stations will be fitted with meters before the end of next winter.',
  'Households that were without water in February receive a credit of 90 crowns with their next bill.',
  'Work starts at the Orsten station on the second of May and will last until autumn.',
];

function drawn(...reports: readonly Report[]): string[] {
  return trace(reports, match(reports)).descents.map(({ from, to, kind }) => `${from} -> ${to} ${kind}`);
}

const removed = (text: string): Report['removed'] => [{ kind: 'navigation', raw: [0, text.length], text }];

describe('what cannot come from another', () => {
  it('is what a body sent out in its own name, however much longer it is than its copies', () => {
    const release = reportOf('z-release', [...LINES, 'Press contact: Ina Holm'].join('\n'));
    const copy = reportOf('a-copy', LINES.join('\n'), { title: 'In brief' });
    expect(drawn(release, copy)).toEqual(['z-release -> a-copy reprint']);
    expect(drawn({ ...release, text: LINES.join('\n'), paragraphs: copy.paragraphs, sentences: copy.sentences, removed: removed('FOR IMMEDIATE RELEASE') }, copy)[0]).toMatch(/^z-release -> a-copy/);
  });

  it('is a wire story that a live page says it carries', () => {
    const page = reportOf('page', [...LINES, '15.40', 'Our reporter at the Orsten station says that nobody there has heard of it.', 'Callers tell us that the water is brown again in two streets.'].join('\n'), { removed: removed('Reuters is reporting:') });
    const wire = reportOf('wire', LINES.join('\n'), { agency: 'Reuters' });
    expect(drawn(page, wire)[0]).toMatch(/^wire -> page/);
  });

  it('is an alert that the stories of its service follow', () => {
    const alert = reportOf('alert', LINES.slice(0, 2).join('\n'), { agency: 'AP', title: 'BC-Illmar-Water, URGENT' });
    const story = reportOf('a-story', LINES.join('\n'), { agency: 'AP', title: 'Illmar to buy pumps' });
    expect(drawn(alert, story)).toEqual(['alert -> a-story update']);
  });
});

describe('of two versions', () => {
  it('the one with fewer dead is the earlier', () => {
    const lead = (count: string): string => `A gas explosion killed ${count} people in a block of flats in Illmar on Sunday evening, the fire service said.`;
    const version = (id: string, count: string, value: number, ...more: readonly string[]): Report => {
      const text = [lead(count), ...LINES.slice(1), ...more].join('\n');
      const start = text.indexOf(count);
      return reportOf(id, text, { agency: 'AP', figures: [{ span: [start, start + count.length], value, low: null, dimension: 'count' } as unknown as Report['figures'][number]] });
    };
    const later = version('a-later', 'eleven', 11);
    const earlier = version('earlier', 'four', 4, 'Neighbours spoke of a smell of gas on Saturday, which the board denies.');
    expect(drawn(later, earlier)).toEqual(['earlier -> a-later update']);
  });
});
