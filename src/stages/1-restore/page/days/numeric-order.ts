import type { NumericOrder } from '../../dating/printed-day.ts';
import type { Block } from '../parts/blocks.ts';
import type { Page } from '../parts/page.ts';
import { rawAttribute } from '../tree/tree.ts';

/** Which of two numbers comes first in the page's dates: months where its language or region is that of the United States. */
export function numericOrder(page: Page, block: Block | undefined): NumericOrder {
  const root = page.tree.elements.find((element) => element.tag === 'html');
  const told =
    `${root === undefined ? '' : (rawAttribute(root, 'lang') ?? '')} ${page.metas.find((meta) => meta.name === 'og:locale')?.content ?? ''}`.toLowerCase();
  if (/en[-_]us/.test(told)) return 'month-first';
  if (/[a-z]{2}[-_](?!us)[a-z]{2}/.test(told)) return 'day-first';
  const host = /^https?:\/\/([^/]+)/.exec(page.url ?? '')?.[1] ?? '';
  const english = /^\s*en\b/.test(told) || (told.trim() === '' && /\b(?:the|and)\b/.test(block?.text ?? ''));
  return english && /\.(?:com|org|net|gov|edu|us)$/.test(host || '.com') ? 'month-first' : 'day-first';
}
