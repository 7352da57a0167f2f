import { describe, expect, it } from 'vitest';
import { countsParties, fulfilmentOf, promiseKept } from '../../../../src/language/en/deeds/fulfilled-counts.ts';
import type { Figure } from '../../../../src/model/figure.ts';
import type { Span } from '../../../../src/model/span.ts';

/** Where `words` stand in `text`. */
function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

/** What the parties counted in a sentence did about the rule told in it, or before it. */
function told(text: string, count: string, rule: string): string | null {
  return fulfilmentOf(text, [text.lastIndexOf('. ') + 1, text.length], at(text, count), at(text, rule));
}

describe('fulfilmentOf', () => {
  it.each<[string, string, string, string | null]>([
    ['Each must save 8%. So far 14 have hit that mark.', '14', '8%', 'met'],
    ['Each must save 8%. So far 14 haven’t hit that mark.', '14', '8%', 'missed'],
    ['Last year 9 of the 12 exceeded the minimum of 8%.', '9', '8%', 'met'],
    ['Each must save 8%. All but 3 have met it.', '3', '8%', 'missed'],
    ['Last year 9 of the 12 exceeded the minimum of 8%.', '12', '8%', null],
    ['Each must save 8%. By May 14 are set to have reached it.', '14', '8%', null],
    ['Each must save 8%. Whether 14 met it is not known.', '14', '8%', null],
    ['Each must save 8%. Last week 14 met the premier.', '14', '8%', null],
    ['Each must save 8%. Only 9 of the 12 did so last year.', '9', '8%', 'met'],
    ['Each must save 8%. Of late 9 of the 12 spoke. They did so again.', '9', '8%', null],
    ['Each must save 8%. The premier smiled. By May 9 of the 12 did so.', '9', '8%', null],
    ['Last year 9 of the 12 members stored at least 18% of the flow.', '9', '18%', 'met'],
    ['Only 9 of the 12 stored 18% of the flow.', '9', '18%', 'met'],
    ['Last year 9 of the 12 members stored just 18% of the flow.', '9', '18%', null],
    ['Last year 9 of the 12 members stored less than 18% of the flow.', '9', '18%', null],
    ['Last year 9 of the 12 members lost 18% of the flow.', '9', '18%', null],
    ['Last year 9 met, and the levy of 8% was put off.', '9', '8%', null],
  ])('%s', (text, count, rule, deed) => {
    expect(told(text, count, rule)).toBe(deed);
  });
});

describe('promiseKept', () => {
  it.each<[string, string, string | null]>([
    ['So far 14 of the 20 have kept their promises.', '14', 'met'],
    ['So far 14 of the 20 have not met their pledges.', '14', 'missed'],
    ['Telma is one of 14 that have sent as many boats as they pledged.', '14', 'met'],
    ['So far 14 of the 20 have met their pledges.', '20', null],
    ['If 14 have met their pledges, the fund is safe.', '14', null],
    ['So far 14 have met the premier.', '14', null],
  ])('%s', (text, count, deed) => {
    expect(promiseKept(text, [0, text.length], at(text, count))).toBe(deed);
  });
});

describe('countsParties', () => {
  it.each<[string, Partial<Figure>, boolean]>([
    ['members', { dimension: 'count', unit: 'member', value: 9 }, true],
    ['a bare number', { dimension: 'count', unit: null, value: 9 }, true],
    ['a part of members', { dimension: 'ratio', unit: null, of: 'members', value: 0.25 }, true],
    ['people', { dimension: 'count', unit: 'person', value: 9 }, false],
    ['a share', { dimension: 'ratio', unit: 'percentage', of: 'GDP', value: 9 }, false],
  ])('%s', (_, figure, counted) => {
    expect(countsParties({ of: null, low: null, high: null, ...figure } as Figure)).toBe(counted);
  });
});

it.each(['Ten of the pact’s 14 members met the 5% rule.', 'Ten of its 14 members met the 5% rule.', 'Ten of the Lakes Pact’s 14 members met the 5% rule.', 'Ten of the alliance\'s 14 states met the 5% rule.'])('the part of a whole, and not the whole, met it: %s', (text) => {
  expect([told(text, 'Ten', '5%'), told(text, '14', '5%')]).toEqual(['met', null]);
});
