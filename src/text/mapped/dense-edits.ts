import type { Edit } from './mapped.ts';

/** Edits as they came, or the run of edits that each one now stands for. */
export interface Thinned {
  readonly edits: readonly Edit[];
  /** For each edit, the index of the first of the given ones that it holds. */
  readonly firsts: readonly number[];
}

/** More edits than these for its length, and a text is damaged throughout. */
const EDITS_AT_LEAST = 10_000;
const LENGTH_PER_EDIT = 32;
/** A run of edits goes on over a gap of this many units, and is no longer than this. */
const LONGEST_GAP = 64;
const LONGEST_RUN = 512;

/** True when there are so many edits that one each would cost too much. */
function areDense(text: string, edits: readonly Edit[]): boolean {
  return edits.length > EDITS_AT_LEAST + text.length / LENGTH_PER_EDIT;
}

/**
 * Where edits are dense, one edit for each run of them and of what stands between, so that their number is bounded by the length of the
 * text: the text that comes out is the same, and its map to raw bytes is wider but true. `mayJoin` says of an edit, by its index, whether
 * it may join the one before over what stands between them. Edits that are not dense stay as they are.
 */
export function thinEdits(text: string, edits: readonly Edit[], mayJoin: (index: number, gap: string) => boolean): Thinned {
  if (!areDense(text, edits)) return { edits, firsts: edits.map((_, i) => i) };
  const thinned: Edit[] = [];
  const firsts: number[] = [];
  let words: string[] = [];
  let first = 0;
  edits.forEach((edit, i) => {
    const gap: string = i === 0 ? '' : text.slice(edits[i - 1]!.span[1], Math.min(edit.span[0], edits[i - 1]!.span[1] + LONGEST_GAP + 1));
    const joins = i > 0 && gap.length <= LONGEST_GAP && edit.span[1] - edits[first]!.span[0] <= LONGEST_RUN && mayJoin(i, gap);
    if (!joins) {
      if (i > 0) thinned.push(runOf(edits[first]!, edits[i - 1]!, words));
      first = i;
      firsts.push(i);
      words = [];
    } else words.push(gap);
    words.push(edit.text);
  });
  thinned.push(runOf(edits[first]!, edits[edits.length - 1]!, words));
  return { edits: thinned, firsts };
}

function runOf(first: Edit, last: Edit, words: readonly string[]): Edit {
  return { span: [first.span[0], last.span[1]], text: words.join('') };
}
