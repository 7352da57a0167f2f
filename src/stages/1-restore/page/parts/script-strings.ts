import type { Span } from '../../../../model/span.ts';
import type { PageTree } from '../tree/tree.ts';

/** A string in the data of a script: its place between the quotation marks, undecoded, and the name before it. */
export interface ScriptString {
  readonly key: string;
  readonly at: Span;
}

/** What lies behind so many units of a script is not read. */
const MOST = 5_000_000;
const LONGEST_KEY = 60;

/** The strings of the scripts that a page carries, in order, each with the key that stands before it, in one pass. */
export function* stringsOfScripts({ elements, markup }: PageTree): Generator<ScriptString> {
  for (const { tag, inner, end } of elements) if (tag === 'script') yield* stringsIn(markup, inner, Math.min(end, inner + MOST));
}

function* stringsIn(markup: string, from: number, to: number): Generator<ScriptString> {
  let key = '';
  for (let open = markup.indexOf('"', from); open >= 0 && open < to;) {
    const close = closing(markup, open + 1, to);
    if (close < 0) return;
    if (behind(markup, close + 1, to) !== ':') yield { key, at: [open + 1, close] };
    else if (close - open <= LONGEST_KEY) key = markup.slice(open + 1, close);
    open = markup.indexOf('"', close + 1);
  }
}

/** Where the quotation mark stands that closes a string; -1 where none does. */
function closing(markup: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (markup[at] === '\\') at++;
    else if (markup[at] === '"') return at;
  }
  return -1;
}

function behind(markup: string, from: number, to: number): string {
  let at = from;
  while (at < to && /\s/.test(markup[at]!)) at++;
  return markup[at] ?? '';
}
