import type { Features } from '../../../language/features.ts';
import type { Proposal } from './proposal.ts';
import type { View } from './view.ts';
import { Tag } from '../../../language/tagger.ts';

const bucket = (x: number, width: number, low: number, high: number): number => Math.round(Math.min(high, Math.max(low, x)) / width);

/** Collects what tells whether a proposal as a whole is an attribution: how sure each step was, and how the parts fit. */
export function decisionFeatures(view: View, p: Proposal, f: Features): void {
  const cue = bucket(p.cueScore, 0.4, -3, 6);
  const content = bucket(p.contentLog, 0.25, -4, 0);
  const source = bucket(p.sourceLog, 0.25, -4, 0);
  const named = p.source === null ? 0 : view.tags[p.source.to - 1] === Tag.pron ? 1 : view.tags[p.source.to - 1] === Tag.propn ? 2 : 3;
  const inQuote = view.quotedAt[p.head]! >= 0 ? 1 : 0;
  const quoted = view.quotedAt[p.content.from]! >= 0 ? 1 : 0;
  const length = Math.min(6, (p.content.to - p.content.from) >> 1);
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
}
