import type { Features, LinearWeights } from '../../../language/features.ts';
import type { ContentCandidate } from './candidates.ts';
import type { Chunk, View } from './view.ts';
import { Tag } from '../../../language/tagger.ts';
import { scoreOf } from '../../../language/features.ts';
import { TIME_HEADS } from '../../../language/en/pronouns.ts';
import { CROWD_LINKS, CROWD_NOUNS } from '../../../language/en/speech-verbs.ts';
import { Shape, TokenKind, wordHash } from '../../../text/tokens.ts';
import { WordSet } from '../../../text/word-set.ts';
import { headOf, verbGroup } from './cues.ts';
import { quotedSpeaker } from './quoted-as-saying.ts';
import { turnedSubject } from './turned.ts';

/** A phrase that may name the speaker: token indexes `[from, to)`; `part` when it is the possessor in a larger phrase. */
export interface SourceCandidate {
  readonly from: number;
  readonly to: number;
  readonly part: boolean;
}

const TIMES = new WordSet(TIME_HEADS);
const CROWD = new WordSet(CROWD_NOUNS);
const WITH = wordHash('with');
const OF = wordHash('of');
const AMID = new WordSet(CROWD_LINKS);

/** How many tokens from its cue a speaker is looked for. */
const FARTHEST = 120;

/** The phrases of the cue's sentence that may name who speaks, outside the content. */
export function sourceCandidates(view: View, head: number, content: ContentCandidate): SourceCandidate[] {
  if (isOfCrowd(view, head)) return [];
  const sure = sureSource(view, head);
  if (sure !== null) return [{ ...sure, part: false }];
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const out: SourceCandidate[] = [];
  const end = Math.min(sentence.to, head + FARTHEST);
  for (let k = Math.max(sentence.from, head - FARTHEST); k < end; k++) {
    const index = view.chunkAt[k]!;
    if (index < 0) continue;
    const { from, to } = view.chunks[index]!;
    k = to - 1;
    if (namesNobody(view, from, to, sentence.from)) continue;
    const inContent = from < content.to && to > content.from;
    if (!inContent && !(from <= head && head < to)) out.push({ from, to, part: false });
    const owner = ownerEnd(view, from, to);
    if (owner > 0 && !(from < content.to && owner > content.from) && !(from <= head && head < owner)) out.push({ from, to: owner, part: true });
  }
  return out;
}

/** Who speaks where the words around the cue leave no choice: “…,” said Ada Quill; quoted Ada Quill as saying; `null` elsewhere. */
function sureSource(view: View, head: number): Chunk | null {
  const turned = turnedSubject(view, head);
  return turned >= 0 ? view.chunks[turned]! : quotedSpeaker(view, head) ?? withSubject(view, head);
}

/** True for the noun of "to cries of “…”, he sat down": he does not speak. */
function isOfCrowd(view: View, head: number): boolean {
  return head > 0 && CROWD.has(view.tokens.hashes[head]!) && AMID.has(view.tokens.hashes[head - 1]!) && view.tokens.hashes[head + 1] === OF;
}

/** Whom "with" gives to a participle: "…, with its director, Paula Reyes, calling the outlook “grim”"; `null` elsewhere. */
function withSubject(view: View, head: number): Chunk | null {
  const { tokens } = view;
  if (!tokens.text.startsWith('ing', tokens.ends[head]! - 3)) return null;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  let at = head;
  for (let phrases = 0; phrases < 2; phrases++) {
    if (at > from && view.tags[at - 1] === Tag.punct) at--;
    const chunk = at > from ? view.chunkAt[at - 1]! : -1;
    if (chunk < 0 || view.chunks[chunk]!.from <= from) return null;
    at = view.chunks[chunk]!.from;
    if (tokens.hashes[at - 1] === WITH) return at - 2 > from && view.tags[at - 2] === Tag.punct ? view.chunks[chunk]! : null;
  }
  return null;
}

/** True for a phrase that tells a time ("this week"), and for a dateline in capitals before its dash. */
function namesNobody(view: View, from: number, to: number, start: number): boolean {
  const { tokens } = view;
  if (TIMES.has(tokens.hashes[to - 1]!)) return ownerEnd(view, from, to) === 0;
  return tokens.shapes[start] === Shape.upper && isInDateline(view, to, start);
}

/** Longest dateline, in tokens. */
const LONGEST_DATELINE = 12;

/** True for words up to `to` of a sentence that opens with a dateline: "TELMA, Norvath (Rook Wire) \u2014", names and brackets only as far as its dash. */
function isInDateline({ tokens }: View, to: number, start: number): boolean {
  for (let i = start; i < tokens.count && i < start + LONGEST_DATELINE; i++) {
    const kind = tokens.kinds[i]!;
    if (kind === TokenKind.dash) return to <= i;
    if (kind === TokenKind.word ? tokens.shapes[i]! < Shape.capital : kind !== TokenKind.bracket && kind !== TokenKind.number && kind !== TokenKind.stop && tokens.text[tokens.starts[i]!] !== ',') return false;
  }
  return false;
}

/** Where the possessor in a phrase ends ("Oduya" in "Oduya's claim", "his" in "his claim"), or 0. */
function ownerEnd(view: View, from: number, to: number): number {
  const { tokens, tags } = view;
  for (let i = from + 1; i < to; i++) if (tokens.kinds[i] === TokenKind.clitic && tags[i] === Tag.part) return i;
  return tags[from] === Tag.pron && to > from + 1 ? from + 1 : 0;
}

/** Collects what tells whether a phrase names the speaker of a cue; `null` stands for a speaker who is not named in the sentence. */
export function sourceFeatures(view: View, head: number, content: ContentCandidate, c: SourceCandidate | null, f: Features): void {
  const { tokens, tags, stems } = view;
  const stem = stems[head]!;
  f.clear();
  if (c === null) {
    f.add(300, content.side);
    f.add(301, stem);
    f.pair(302, tags[head]!, content.side);
    f.pair(303, view.quotedAt[head]! >= 0 ? 1 : 0, tags[head]!);
    const [from] = verbGroup(view, head);
    f.pair(304, from > 0 ? tags[from - 1]! : 0, tags[head]!);
    f.add(305, from > 0 ? tokens.hashes[from - 1]! : 1);
    return;
  }
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

/** The best phrase, or `null` for none in the sentence, with its score and by how much the others weigh. */
export function bestSource(view: View, model: LinearWeights, head: number, content: ContentCandidate, f: Features): { readonly candidate: SourceCandidate | null; readonly score: number; readonly total: number } {
  sourceFeatures(view, head, content, null, f);
  let score = scoreOf(model, f);
  let total = Math.exp(Math.min(30, score));
  let top: SourceCandidate | null = null;
  const sure = sureSource(view, head) !== null;
  for (const candidate of sourceCandidates(view, head, content)) {
    sourceFeatures(view, head, content, candidate, f);
    const s = scoreOf(model, f);
    total += Math.exp(Math.min(30, s));
    if (s > score || sure) {
      score = s;
      top = candidate;
    }
  }
  return { candidate: top, score, total: Math.log(total + 1e-9) };
}
