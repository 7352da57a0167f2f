import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import type { Figures } from '../figures.ts';
import { Tally, f1Figures, share } from '../figures.ts';
import { dice, pairUp, shared, unitsOf } from '../pairing.ts';

/** A gold attribution: spans of content, cue and source. */
export interface Attribution {
  readonly kind: Quote['kind'];
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** One report: what is attributed in it, and what was found. */
export interface QuotesCase {
  readonly gold: readonly Attribution[];
  readonly found: readonly Pick<Quote, 'kind' | 'content' | 'cue' | 'source'>[];
}

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** Contents match at Dice of .5 over units; the source matches on any shared unit. */
export function scoreQuotes(cases: readonly QuotesCase[]): Figures {
  const n = new Tally();
  for (const { gold, found } of cases) tally(n, gold, found);
  const quoted = (what: string): number => n.of(`${what} direct`) + n.of(`${what} mixed`);
  const all = (name: string, what: string): Figures => f1Figures(name, n.of(`${what} all`), n.of('found all'), n.of('gold all'));
  return {
    ...all('content overlap, all', 'matched'), ...all('content exact, all', 'exact'), ...all('content+source, all', 'source'), ...all('content+source+cue, all', 'full'),
    ...Object.assign({}, ...KINDS.map((kind) => ({
      [`${kind} P`]: share(n.of(`matched found ${kind}`), n.of(`found ${kind}`)), [`${kind} R`]: n.of(`matched ${kind}`) / Math.max(1, n.of(`gold ${kind}`)),
      [`${kind} source right, of matched`]: n.of(`source ${kind}`) / Math.max(1, n.of(`matched ${kind}`)),
    }))) as Figures,
    'direct+mixed R': quoted('matched') / Math.max(1, quoted('gold')), 'direct+mixed R with right source': quoted('source') / Math.max(1, quoted('gold')),
    'kind right, all': n.of('kind right') / Math.max(1, n.of('matched all')),
  };
}

function tally(n: Tally, gold: QuotesCase['gold'], found: QuotesCase['found']): void {
  for (const { kind } of gold) for (const name of ['all', kind]) n.add(`gold ${name}`);
  for (const { kind } of found) for (const name of ['all', kind]) n.add(`found ${name}`);
  const [goldContent, foundContent] = [gold.map((a) => unitsOf(a.content)), found.map((a) => unitsOf(a.content))];
  for (const [i, j] of pairUp(goldContent, foundContent, dice, 0.5)) {
    const [wanted, given] = [gold[i]!, found[j]!];
    const source = touches(wanted.source, given.source);
    const cue = wanted.cue.length === 0 || shared(unitsOf(wanted.cue), unitsOf(given.cue)) > 0;
    for (const name of ['all', wanted.kind]) {
      n.add(`matched ${name}`);
      n.add(`exact ${name}`, dice(goldContent[i]!, foundContent[j]!) === 1);
      n.add(`source ${name}`, source);
      n.add(`full ${name}`, source && cue);
    }
    n.add('kind right', wanted.kind === given.kind);
    n.add(`matched found ${given.kind}`);
  }
}

function touches(wanted: readonly Span[], given: readonly Span[]): boolean {
  const [a, b] = [unitsOf(wanted), unitsOf(given)];
  return a.size === 0 ? b.size === 0 : shared(a, b) > 0;
}
