import type { Proposal } from './proposal.ts';
import type { View } from './view/view.ts';
import { Tag } from '../../../language/tagger.ts';
import { headOf } from './phrases/phrase-head.ts';

/** How the proposals of a report stand to one another. */
export interface Surroundings {
  /** Likely cues to ten sentences. */
  readonly density: number;
  /** For each proposal: the best cue score of those whose content holds its cue; -9 for none. */
  readonly nestedIn: readonly number[];
  /** For each proposal: the best cue score of those that share most of its content; -9 for none. */
  readonly rivals: readonly number[];
  /** For each proposal: how many others have their cue in its sentence. */
  readonly company: readonly number[];
}

/** Looks at how proposals, in order of their cues, stand to one another. */
export function surroundingsOf(view: View, all: readonly Proposal[]): Surroundings {
  const nestedIn: number[] = [];
  const rivals: number[] = [];
  const company: number[] = [];
  let likely = 0;
  for (let i = 0; i < all.length; i++) {
    const p = all[i]!;
    if (p.cueScore > 0) likely++;
    let nested = -9;
    let rival = -9;
    let others = 0;
    for (let k = Math.max(0, i - 6); k < all.length && k <= i + 6; k++) {
      if (k === i) continue;
      const o = all[k]!;
      if (view.sentenceAt[o.head] === view.sentenceAt[p.head]) others++;
      if (o.content.from <= p.head && p.head < o.content.to) nested = Math.max(nested, o.cueScore);
      const shared = Math.min(o.content.to, p.content.to) - Math.max(o.content.from, p.content.from);
      if (shared > 0 && 2 * shared > 0.7 * (o.content.to - o.content.from + p.content.to - p.content.from)) rival = Math.max(rival, o.cueScore);
    }
    nestedIn.push(nested);
    rivals.push(rival);
    company.push(others);
  }
  return { density: (10 * likely) / Math.max(3, view.sentences.length), nestedIn, rivals, company };
}

/** How many numbers {@link decisionRow} gives. */
export const DECISION_WIDTH = 22;

/** Fills `row` with what tells whether a proposal as a whole is an attribution: how sure each step was, how the parts fit, and what stands around. */
export function decisionRow(view: View, all: readonly Proposal[], index: number, around: Surroundings, row: Float64Array): void {
  const p = all[index]!;
  const { head, content, source } = p;
  const who = source === null ? -1 : headOf(view, source.from, source.to);
  let n = 0;
  row[n++] = p.cueScore;
  row[n++] = p.contentLog;
  row[n++] = p.contentScore;
  row[n++] = p.sourceLog;
  row[n++] = p.sourceScore;
  row[n++] = around.nestedIn[index]!;
  row[n++] = around.rivals[index]!;
  row[n++] = around.company[index]!;
  row[n++] = around.density;
  row[n++] = content.side;
  row[n++] = view.quotedAt[content.from]! >= 0 ? 1 : 0;
  row[n++] = view.quotedAt[head]! >= 0 ? 1 : 0;
  row[n++] = content.to - content.from;
  row[n++] = view.tags[head]!;
  row[n++] = who < 0 ? 0 : view.tags[who] === Tag.pron ? 1 : view.tags[who] === Tag.propn ? 2 : 3;
  row[n++] = source === null ? 0 : head - source.from;
  row[n++] = content.from - head;
  row[n++] = view.style.quoted;
  row[n++] = view.style.personal;
  row[n++] = view.verbsBefore[content.to]! - view.verbsBefore[content.from]!;
  row[n++] = view.tags[content.from]!;
  row[n++] = view.tags[content.to - 1]!;
}
