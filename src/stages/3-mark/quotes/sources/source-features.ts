import type { Features } from '../../../../language/features.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { FARTHEST, type SourceCandidate } from './source-candidates.ts';
import { verbGroup } from '../phrases/verb-group.ts';

/** Collects what tells whether a phrase names the speaker of a cue; `null` stands for a speaker who is not named in the sentence. */
export function sourceFeatures(view: View, head: number, content: ContentCandidate, c: SourceCandidate | null, f: Features): void {
  f.clear();
  if (c === null) absenceFeatures(view, head, content, f);
  else phraseFeatures(view, head, content, c, f);
}

/** What tells whether the sentence leaves the speaker unnamed. */
function absenceFeatures(view: View, head: number, content: ContentCandidate, f: Features): void {
  const { tokens, tags, stems } = view;
  f.add(300, content.side);
  f.add(301, stems[head]!);
  f.pair(302, tags[head]!, content.side);
  f.pair(303, view.quotedAt[head]! >= 0 ? 1 : 0, tags[head]!);
  const [from] = verbGroup(view, head);
  f.pair(304, from > 0 ? tags[from - 1]! : 0, tags[head]!);
  f.add(305, from > 0 ? tokens.hashes[from - 1]! : 1);
}

/** What tells whether a phrase of the sentence is the speaker: what it is, where it stands to the cue, and what lies between. */
function phraseFeatures(view: View, head: number, content: ContentCandidate, c: SourceCandidate, f: Features): void {
  const { tokens, tags, stems } = view;
  const stem = stems[head]!;
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const [group, groupEnd] = verbGroup(view, head);
  const left = c.to <= group || c.from < head;
  const gap = left ? Math.max(0, group - c.to) : c.from - groupEnd;
  const distance = Math.min(gap, 4) + (gap > 4 ? 1 : 0) + (gap > 8 ? 1 : 0) + (gap > 16 ? 1 : 0);
  const side = (left ? 0 : 1) + (c.part ? 2 : 0);
  const between = betweenKey(view, left ? c.to : groupEnd, left ? group : c.from);
  const h = headOf(view, c.from, c.to);
  const kind = kindOf(view, h);
  const before = c.from > sentence.from ? tokens.hashes[c.from - 1]! : 5;
  const after = c.to < sentence.to ? tokens.hashes[c.to]! : 6;
  const contentSide = content.side * 4 + (content.to <= c.from ? 1 : content.from >= c.to ? 2 : 0);
  f.pair(310, side, distance);
  f.pair(311, side, between);
  f.pair(312, side * 16 + contentSide, distance);
  f.pair(313, stem, side * 8 + distance);
  f.pair(314, kind, side * 8 + distance);
  f.add(315, stems[h]!);
  f.pair(316, stems[h]!, stem);
  f.pair(317, before, side);
  f.pair(318, before, side * 8 + Math.min(3, distance));
  f.pair(319, after, side);
  f.pair(320, stem, before);
  f.pair(321, c.from === sentence.from ? 1 : 0, side * 8 + distance);
  f.pair(322, tags[head]!, side * 64 + Math.min(between, 63));
  f.pair(323, view.quotedAt[c.from] === view.quotedAt[head] ? 1 : 0, view.quotedAt[head]! >= 0 ? 1 : 0);
  f.pair(324, kind, between);
  f.pair(325, after, before);
  f.pair(326, contentSide, side * 64 + Math.min(between, 63));
  f.pair(327, ending(view, head), side * 8 + distance);
  f.pair(328, group > 0 ? tokens.hashes[group - 1]! : 1, side * 8 + distance);
  f.pair(329, tokens.hashes[group]!, side * 8 + distance);
  f.pair(330, kind, contentSide);
  const lead = view.verbBefore[head]!;
  f.pair(332, lead < 0 ? 0 : stems[lead]!, side * 8 + distance);
  f.pair(333, lead < 0 ? 0 : c.from > lead ? 2 : 1, side * 64 + Math.min(between, 63));
  const said = view.sayingsBefore[sentence.to]! - view.sayingsBefore[sentence.from]!;
  f.pair(334, Math.min(2, said), side * 8 + distance);
  f.pair(331, firstSubject(view, sentence.from, c.from) ? 1 : 0, ending(view, head));
}

function firstSubject(view: View, start: number, from: number): boolean {
  for (let k = Math.max(start, from - FARTHEST); k < from; k++) if (view.chunkAt[k]! >= 0 && (k === start || view.tags[k - 1] !== Tag.adp)) return false;
  return from === start || view.tags[from - 1] !== Tag.adp;
}

function ending(view: View, i: number): number {
  const end = view.tokens.ends[i]!;
  return (view.tokens.text.charCodeAt(end - 1) | 32) * 64 + (view.tokens.text.charCodeAt(end - 2) | 32);
}

/** What stands between a phrase and the cue: verbs, commas, quotation marks, other phrases, conjunctions. */
function betweenKey(view: View, from: number, to: number): number {
  let verbs = 0;
  let commas = 0;
  let quotes = 0;
  let conjunction = 0;
  for (let k = Math.max(from, to - FARTHEST); k < to; k++) {
    const t = view.tags[k]!;
    if (t === Tag.verb || t === Tag.aux) verbs = Math.min(2, verbs + 1);
    else if (t === Tag.punct) {
      if (view.tokens.kinds[k] === TokenKind.quote) quotes = 1;
      else commas = Math.min(2, commas + 1);
    } else if (t === Tag.cconj && k > to - 3) conjunction = 1;
  }
  return verbs + commas * 3 + quotes * 9 + conjunction * 18;
}

function kindOf(view: View, h: number): number {
  const { tokens, tags } = view;
  if (tags[h] === Tag.pron) return 1 + ((tokens.hashes[h]! >>> 3) & 31) * 4;
  if (tags[h] === Tag.propn || tokens.shapes[h]! >= Shape.capital) return 2;
  return tokens.text.charCodeAt(tokens.ends[h]! - 1) === 115 ? 3 : 0;
}
