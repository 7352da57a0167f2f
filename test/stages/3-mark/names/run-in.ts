import { segment } from '../../../../src/stages/2-segment/index.ts';
import type { Run } from '../../../../src/stages/3-mark/names/run.ts';
import { findRuns } from '../../../../src/stages/3-mark/names/runs.ts';
import { tokenize } from '../../../../src/text/words/tokenize.ts';
import type { Tokens } from '../../../../src/text/words/tokens.ts';

/** The tokens of a text and the runs of capitals in it. */
export function runsIn(text: string): { readonly tokens: Tokens; readonly runs: readonly Run[] } {
  const tokens = tokenize(text);
  return { tokens, runs: findRuns(tokens, segment(text, 'en').sentences) };
}

/** The words of the tokens `[from, to)`, empty where there are none. */
export function wordsOf({ text, starts, ends }: Tokens, from: number, to: number): string {
  return from < to ? text.slice(starts[from], ends[to - 1]) : '';
}
