import { alignWords } from '../src/text/align/align.ts';
import type { WordEdit } from '../src/text/align/align.ts';
import type { Span } from '../src/model/span.ts';
import { type Markup, html } from './html.ts';

/** More dropped words than this many units are shown by their ends. */
const LONGEST_DROPPED = 160;

/**
 * `other` word by word against `base`: what is only in `other` is inserted, what is only in `base` is struck out in its place; where no word differs
 * it stands as it is. Both are named for those who hear the page.
 */
export function wordDifference(base: string, other: string): Markup {
  const edits = alignWords(base, other).toSorted((x, y) => x.b[0] - y.b[0] || x.b[1] - y.b[1]);
  let end = 0;
  const parts = edits.map((edit) => {
    const between = other.slice(end, Math.max(end, edit.b[0]));
    end = Math.max(end, edit.b[1]);
    return html`${between}${editPart(base, other, edit, other.slice(0, edit.b[0]), other.slice(end, end + 1))}`;
  });
  return html`${parts}${other.slice(end)}`;
}

function editPart(base: string, other: string, { kind, a, b }: WordEdit, before: string, next: string): Markup {
  if (kind === 'same') return html`${cut(other, b)}`;
  if (kind === 'moved') return html`<span class="moved" title="stands elsewhere in the other">${cut(other, b)}</span>`;
  const dropped = a[0] < a[1] ? html`<del>${shortened(cut(base, a))}</del>` : null;
  if (b[0] < b[1]) return html`${dropped}${dropped !== null && ' '}<ins>${cut(other, b)}</ins>`;
  // The spaces around words that were dropped belong to those that stayed.
  return html`${/\S$/.test(before) && ' '}${dropped}${/[\p{L}\p{N}]/u.test(next) && ' '}`;
}

function shortened(words: string): string {
  return words.length <= LONGEST_DROPPED ? words : `${words.slice(0, 100)} … ${words.slice(-40)}`;
}

function cut(text: string, [from, to]: Span): string {
  return text.slice(from, to);
}
