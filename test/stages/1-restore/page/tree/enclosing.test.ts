import { describe, expect, it } from 'vitest';
import { Enclosing, totalled } from '../../../../../src/stages/1-restore/page/tree/enclosing.ts';
import { parsePage } from '../../../../../src/stages/1-restore/page/tree/parse.ts';
import type { PageElement } from '../../../../../src/stages/1-restore/page/tree/tree.ts';

const { elements } = parsePage('<article><nav><b>One</b></nav><section><article><p>Two</p></article></section></article><p>Three</p>');
const [outer, nav, bold, section, inner, second, third] = elements as readonly PageElement[] as [
  PageElement, PageElement, PageElement, PageElement, PageElement, PageElement, PageElement,
];

describe('what stands around an element', () => {
  const around = new Enclosing(['article', 'nav', 'section']);

  it('is told by the tags that are asked for', () => {
    expect([bold, nav, second, third].map((element) => [...around.tags(element)])).toEqual([
      ['article', 'nav'], ['article', 'nav'], ['article', 'section'], [],
    ]);
  });

  it('is the articles that it stands in', () => {
    expect(around.articles(second)).toEqual({ count: 2, nearest: inner, outermost: outer });
    expect(around.articles(section)).toEqual({ count: 1, nearest: outer, outermost: outer });
    expect(around.articles(third)).toEqual({ count: 0, nearest: null, outermost: null });
  });
});

it('what blocks hold is summed for all elements around them, in the order in which they are met', () => {
  const sums = totalled([{ element: bold }, { element: second }, { element: nav }], {
    none: () => ({ size: 0 }),
    add: (sum, block) => { sum.size += 10 ** block; },
    join: (sum, part) => { sum.size += part.size; },
  });
  expect([...sums].map(([{ tag }, { size }]) => [tag, size])).toEqual([
    ['b', 1], ['nav', 101], ['article', 111], ['#page', 111], ['p', 10], ['article', 10], ['section', 10],
  ]);
});
