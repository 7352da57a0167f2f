import type { Span } from '../../src/model/span.ts';
import type { TaggerModel } from '../../src/language/tagger.ts';
import type { View } from '../../src/stages/3-mark/quotes/view/view.ts';
import { readFileSync } from 'node:fs';
import { Tag } from '../../src/language/tagger.ts';
import { segment } from '../../src/stages/2-segment/index.ts';
import { tokenize } from '../../src/text/words/tokenize.ts';
import { tokenAt } from '../../src/text/words/tokens.ts';
import { viewOf } from '../../src/stages/3-mark/quotes/view/view.ts';

/** An attribution as annotated, in UTF-16 spans. */
export interface GoldAttribution {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An annotated report. */
export interface GoldReport {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** An attribution in tokens: `[from, to)` ranges. */
export interface TokenAttribution {
  readonly cue: readonly number[];
  readonly head: number;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** A report ready for training. */
export interface Prepared {
  readonly view: View;
  readonly gold: readonly TokenAttribution[];
}

/** Reads annotated reports, one a line. */
export function readGold(path: string): GoldReport[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as GoldReport);
}

/** Looks at a report the way the stage does, and puts its annotations on tokens. */
export function prepare(report: GoldReport, tagger: TaggerModel): Prepared {
  const { paragraphs, sentences } = segment(report.text, 'en');
  const view = viewOf(tokenize(report.text), paragraphs, sentences, tagger);
  const gold: TokenAttribution[] = [];
  for (const a of report.attributions) {
    const cue = a.cue.flatMap((span) => tokensOf(view, span)).filter((i) => view.sentenceAt[i]! >= 0);
    const content = a.content.map((span) => rangeOf(view, span)).filter(([from, to]) => from < to);
    if (cue.length === 0 || content.length === 0) continue;
    gold.push({ cue, head: headOfCue(view, cue), source: a.source.map((span) => rangeOf(view, span)), content });
  }
  return { view, gold };
}

function rangeOf(view: View, [start, end]: Span): Span {
  const from = tokenAt(view.tokens, start);
  let to = from;
  while (to < view.tokens.count && view.tokens.starts[to]! < end) to++;
  return [from, to];
}

function tokensOf(view: View, span: Span): number[] {
  const [from, to] = rangeOf(view, span);
  return Array.from({ length: to - from }, (_, k) => from + k);
}

/** The token that heads a cue: its first full verb, else its first noun or adjective, else its last auxiliary, else its first token. */
function headOfCue(view: View, cue: readonly number[]): number {
  const { tags } = view;
  const verb = cue.find((i) => tags[i] === Tag.verb);
  if (verb !== undefined) return verb;
  const noun = cue.find((i) => tags[i] === Tag.noun || tags[i] === Tag.adj || tags[i] === Tag.propn);
  if (noun !== undefined) return noun;
  return cue.findLast((i) => tags[i] === Tag.aux) ?? cue[0]!;
}
