import type { Features } from '../../../language/features.ts';
import type { Proposal } from './proposal.ts';
import type { View } from './view.ts';
import { Tag } from '../../../language/tagger.ts';
import { headOf, verbGroup } from './cues.ts';

const bucket = (x: number, width: number, low: number, high: number): number => Math.round(Math.min(high, Math.max(low, x)) / width);

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

/** Collects what tells whether a proposal as a whole is an attribution: how sure each step was, how the parts fit, and what stands around. */
export function decisionFeatures(view: View, all: readonly Proposal[], index: number, around: Surroundings, f: Features): void {
  const p = all[index]!;
  const cue = bucket(p.cueScore, 0.4, -3, 6);
  const content = bucket(p.contentLog, 0.1, -1.5, 0);
  const source = bucket(p.sourceLog, 0.1, -1.5, 0);
  const head = p.source === null ? -1 : headOf(view, p.source.from, p.source.to);
  const tag = head < 0 ? 0 : view.tags[head]!;
  const named = head < 0 ? 0 : tag === Tag.pron ? 1 : tag === Tag.propn ? 2 : 3;
  const inQuote = view.quotedAt[p.head]! >= 0 ? 1 : 0;
  const quoted = view.quotedAt[p.content.from]! >= 0 ? 1 : 0;
  const length = Math.min(6, (p.content.to - p.content.from) >> 1);
  const nested = bucket(around.nestedIn[index]!, 1, -4, 4);
  const rival = bucket(around.rivals[index]! - p.cueScore, 1, -4, 4);
  const [group] = verbGroup(view, p.head);
  f.clear();
  f.add(500, 1);
  f.add(501, cue);
  f.add(502, content);
  f.add(503, source);
  f.add(504, bucket(p.contentScore, 0.5, -6, 12));
  f.add(505, bucket(p.sourceScore, 0.5, -6, 12));
  f.pair(506, cue, content >> 2);
  f.pair(507, cue, source >> 2);
  f.pair(508, p.content.side * 2 + quoted, named);
  f.pair(509, p.content.side, length);
  f.pair(510, inQuote, named);
  f.pair(511, inQuote, cue >> 1);
  f.pair(512, view.tags[p.head]!, cue >> 1);
  f.pair(513, view.tags[p.head]!, p.content.side * 4 + named);
  f.pair(514, named, cue >> 1);
  f.pair(515, quoted * 4 + p.content.side, cue >> 1);
  f.add(516, view.stems[p.head]!);
  f.pair(517, length, cue >> 1);
  f.pair(518, nested, cue >> 1);
  f.pair(519, rival, cue >> 1);
  f.pair(520, Math.min(4, around.company[index]!), cue >> 1);
  f.pair(521, bucket(around.density, 2, 0, 14), inQuote);
  f.pair(522, bucket(around.density, 2, 0, 14), cue >> 1);
  f.add(523, head < 0 ? 0 : view.stems[head]!);
  f.pair(524, head < 0 ? 0 : view.stems[head]!, inQuote);
  f.add(525, view.tokens.hashes[p.content.from]!);
  f.pair(526, view.tokens.hashes[p.content.from]!, p.content.side);
  f.add(527, view.tokens.hashes[group]!);
  f.pair(528, group < p.head ? view.tokens.hashes[group]! : 0, cue >> 1);
  f.pair(529, nested, inQuote * 4 + named);
  f.pair(530, quoted + 2 * inQuote, length);
  f.pair(531, view.tags[p.content.from]! * 32 + view.tags[p.content.to - 1]!, p.content.side);
  f.pair(532, view.stems[p.head]!, p.content.side * 4 + named);
  f.pair(533, content >> 1, source >> 1);
}
