import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { match } from '../../../src/stages/4-match/index.ts';
import { trace } from '../../../src/stages/7-trace/index.ts';
import { reportOf } from '../../support/account.ts';

const LINES = [
  'The water board of Illmar will invest 12 million crowns in new pumps for the northern districts, it announced today.',
  'All nineteen pumping stations will be fitted with meters before the end of next winter, the board said.',
  'Households that were without water in February receive a credit of 90 crowns with their next bill.',
  'Work starts at the Orsten station on the second of May and will last until autumn, weather permitting.',
  'The board has raised its charges four times since the flood of 2029, most of all for gardens and pools.',
];
const NEW = 'Residents of Orsten, where taps ran brown for nine days, said on Friday that meters would not have helped them at all.';

const made = (from: readonly string[], to: readonly string[], child: Partial<Report> = {}): string | undefined => {
  const [a, b] = [reportOf('a', from.join('\n'), { published: '2031-05-05' }), reportOf('b', to.join('\n'), { published: '2031-05-06', ...child })];
  return trace([a, b], match([a, b])).descents[0]?.kind;
};

describe('how a report was made from another', () => {
  it.each([
    ['all of it', LINES, 'reprint'],
    ['all of it below a line of the house', [...LINES, 'Additional reporting by our desk.'], 'reprint'],
    ['its beginning', LINES.slice(0, 2), 'excerpt'],
    ['something new near its top', [LINES[0]!, NEW, ...LINES.slice(1)], 'update'],
  ])('is told by what is new and what is gone: %s', (_, to, kind) => {
    expect(made(LINES, to)).toBe(kind);
  });

  it('is told by a title that names an update or a brief, and by a notice of correction', () => {
    expect(made(LINES, LINES.slice(0, 3), { title: 'In brief' })).not.toBe('update');
    expect(made(LINES, [...LINES.map((line) => line.replace('12 million', '21 million')), 'Correction: An earlier version of this story gave a wrong sum.'])).toBe('update');
  });
});
