import { expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { deathTollOf } from '../../../src/stages/7-trace/death-toll.ts';
import { reportOf } from '../../support/account.ts';

function tollOf(text: string, ...counts: readonly (readonly [string, number])[]): number | null {
  const figures = counts.map(([words, value]) => ({ span: [text.indexOf(words), text.indexOf(words) + words.length], value, low: null, dimension: 'count' }) as unknown as Figure);
  return deathTollOf(reportOf('a', text, { figures }));
}

it('counts the dead that a report opens with', () => {
  expect(tollOf('A landslide killed 17 people in Orune and injured 40 more.', ['17 people', 17], ['40', 40])).toBe(17);
  expect(tollOf('At least three people died, one of them a child.', ['three people', 3], ['one', 1])).toBe(3);
});

it('knows none where nobody died, or where it is told far down', () => {
  expect(tollOf('A landslide injured 40 people in Orune.', ['40 people', 40])).toBeNull();
  expect(tollOf('Roads are shut.\nSchools are shut.\nTrains wait.\nRain goes on.\nIn 1988 a slide killed 90 people.', ['90 people', 90])).toBeNull();
});
