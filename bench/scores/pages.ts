import type { Report } from '../../src/model/report.ts';
import type { Figures } from '../figures.ts';
import { Tally, f1, mean, share } from '../figures.ts';

/** What is known of a page. */
export interface GoldPage {
  readonly id: string;
  readonly url?: string | null;
  readonly body?: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
  /** Names, or a list of names as Python writes it. */
  readonly authors?: readonly string[] | string | null;
}

/** One page: what is known of it, and what was read; `null` when nothing was. */
export interface PageCase {
  readonly gold: GoldPage;
  readonly found: Pick<Report, 'text' | 'title' | 'published' | 'bylines'> | null;
}

/** Body: mean precision and recall over shingles of four words a page, and F1 of the two means; title, authors and day as they are. */
export function scorePages(cases: readonly PageCase[]): Figures {
  const n = new Tally();
  const [precisions, recalls]: [number[], number[]] = [[], []];
  for (const { gold, found } of cases) {
    if (isGiven(gold.body)) {
      const [precision, recall] = bodyScore(gold.body, found?.text ?? '');
      precisions.push(precision);
      recalls.push(recall);
    }
    if (isGiven(gold.title)) {
      n.add('titles');
      n.add('titles right', normal(gold.title) === normal(found?.title));
    }
    if (isGiven(gold.published)) tallyDay(n, gold.published, found?.published);
    const authors = authorsOf(gold.authors);
    if (authors.length > 0) {
      n.add('authors');
      n.add('authors right', sameNames(authors, found?.bylines ?? []));
    }
  }
  return { ...bodyFigures(precisions, recalls), ...restFigures(n) };
}

function bodyFigures(precisions: readonly number[], recalls: readonly number[]): Figures {
  if (precisions.length === 0) return {};
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return {
    'body P': precision,
    'body R': recall,
    'body F1': precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    pages: precisions.length,
  };
}

function restFigures(n: Tally): Figures {
  return {
    ...(n.of('titles') > 0 && { 'title exact': n.of('titles right') / n.of('titles') }),
    ...(n.of('authors') > 0 && { 'authors exact set': n.of('authors right') / n.of('authors') }),
    ...(n.of('days') > 0 && {
      'date right to the day': n.of('days right') / n.of('days'),
      days: n.of('days'),
      'days wrong': n.of('days') - n.of('days right') - n.of('days unknown'),
      'days unknown': n.of('days unknown'),
    }),
  };
}

function bodyScore(gold: string, found: string): readonly [precision: number, recall: number] {
  const [a, b] = [shinglesOf(gold), shinglesOf(found)];
  let right = 0;
  for (const [shingle, count] of a.counts) right += Math.min(count, b.counts.get(shingle) ?? 0);
  const [precision, recall] = f1(right, b.total, a.total);
  return [precision, recall];
}

interface Shingles {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const SHINGLE_WORDS = 4;

function shinglesOf(text: string): Shingles {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles =
    words.length > 0 && words.length < SHINGLE_WORDS
      ? [words.join(' ')]
      : words.slice(SHINGLE_WORDS - 1).map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' '));
  const counts = new Map<string, number>();
  for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return { counts, total: shingles.length };
}

function tallyDay(n: Tally, gold: string, found: string | null | undefined): void {
  const given = found === null || found === undefined || /[/[]/.test(found) ? '' : found.slice(0, 10);
  n.add('days');
  n.add('days right', given === gold.slice(0, 10));
  n.add('days unknown', !/^\d{4}-\d\d-\d\d/.test(given));
}

function authorsOf(authors: GoldPage['authors']): readonly string[] {
  if (typeof authors === 'string') return [...authors.matchAll(/'([^']+)'/g)].map((match) => match[1]!);
  return authors ?? [];
}

function sameNames(wanted: readonly string[], given: readonly string[]): boolean {
  const [a, b] = [new Set(wanted.map(normal)), new Set(given.map(normal))];
  return share(a.intersection(b).size, a.union(b).size) === 1;
}

function normal(words: string | null | undefined): string {
  return (words ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}_]+/gu, ' ').trim().toLowerCase();
}

function isGiven(words: string | null | undefined): words is string {
  return words !== null && words !== undefined && words !== '';
}
