import type { Block } from '../parts/blocks.ts';
import type { PageElement } from '../tree/tree.ts';

/** A report of less text than this is none that others could follow. */
const LEAST_REPORT = 400;

/**
 * The blocks of `kept` (indexes) without those of further reports: pages that go on with the next report, as the reader scrolls, set each into an
 * article element of its own with a heading of the first rank.
 */
export function withoutNextArticles(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const articles = kept.map((i) => outermostArticle(blocks[i]!.element));
  const own = articles.find((article) => article !== null) ?? null;
  if (own === null || articles.every((article) => article === null || article === own)) return kept;
  const size = kept.reduce((sum, i, at) => sum + (articles[at] === own ? blocks[i]!.text.length : 0), 0);
  if (size < LEAST_REPORT) return kept;
  const headed = new Set(blocks.flatMap(({ element }) => (element.tag === 'h1' ? [outermostArticle(element)] : [])));
  return kept.filter((_, at) => articles[at] === own || articles[at] === null || !headed.has(articles[at]!));
}

/** The outermost article element around an element, or `null`. */
function outermostArticle(element: PageElement): PageElement | null {
  let outermost: PageElement | null = null;
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at.tag === 'article') outermost = at;
  return outermost;
}
