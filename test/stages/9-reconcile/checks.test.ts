import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { segment } from '../../../src/stages/2-segment/index.ts';
import { checkProse } from '../../../src/stages/9-reconcile/checks/index.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly finds: readonly { readonly kind: string; readonly says: string }[];
}

const cases = JSON.parse(readFileSync(new URL('../../cases/arithmetic.json', import.meta.url), 'utf8')) as Case[];

test.each(cases)('$name: $text', ({ text, published, finds }) => {
  const { sentences } = segment(text, 'en');
  const found = checkProse({ id: 'r', text, sentences, published, title: null, figures: [] });
  expect(found.map(({ kind, explanation }) => ({ kind, says: explanation }))).toEqual(finds);
  for (const dispute of found) for (const { span, reading } of dispute.items) expect(text.slice(span[0], span[1])).toBe(reading);
});

test('at least half of the cases stay silent', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter(({ finds }) => finds.length === 0).length * 2).toBeGreaterThanOrEqual(cases.length);
});

test.each([['Seven', 'difference'], ['Nine', 'conflict']])('who names four that fall short where %s of 12 do not need not name all, but cannot name too many', (met, severity) => {
  const text = `The pact binds the 12-member league to plant a forest each. ${met} members hit that mark, with Aldoria, Berrin, Castrel and Dunmar falling short.`;
  expect(checkProse({ id: 'r', text, sentences: segment(text, 'en').sentences, published: null, title: null, figures: [] }).map((dispute) => dispute.severity)).toEqual([severity]);
});
