import type { EnglishModel } from '../../../language/en/model/load.ts';
import type { Attribution } from './attribution.ts';
import type { Proposal } from './proposal.ts';
import type { Tail } from './continuations.ts';
import type { View } from './view.ts';
import { Features, scoreOf } from '../../../language/features.ts';
import { announced } from './announced.ts';
import { ContentScorer } from './contents.ts';
import { bestSource } from './sources.ts';
import { Side } from './candidates.ts';
import { TailPlace, continuationFeatures, leadOf, leadQuotedBefore, tailsOf } from './continuations.ts';
import { CUE_ROLES, cueCandidates, cueFeatures, verbGroup } from './cues.ts';
import { CONDITIONS, INVERTED_CONDITIONS } from '../../../language/en/polarity.ts';
import { SPEECH_FORMS } from '../../../language/en/speech-verbs.ts';
import { walkScore } from '../../../language/trees.ts';
import { Tag } from '../../../language/tagger.ts';
import { weigh } from '../../../language/word-weights.ts';
import { TokenKind, wordHash } from '../../../text/tokens.ts';
import { WordSet } from '../../../text/word-set.ts';
import { DECISION_WIDTH, decisionRow, surroundingsOf } from './decision.ts';
import { signatures, transcript } from './lines.ts';
import { leavesToSaying, quotedSpeaker } from './quoted-as-saying.ts';
import { mayBeRelayed, relayedProposals } from './relayed.ts';
import { isTitleAlone, titlesIn } from './titles.ts';
import { isUttered } from './turned.ts';
import { setPhrases } from './set-phrases.ts';
import { withoutSharedPieces } from './shared-pieces.ts';

const SPEECH = new WordSet(SPEECH_FORMS);
const ACCORDING = wordHash('according');
const COMMA = wordHash(',');
/** What opens a condition is never parted from the words that hang on it. */
const CONDITION = new WordSet([...CONDITIONS, ...INVERTED_CONDITIONS]);
/** Cues below these log-odds are not looked at further. */
const LEAST_CUE = -1.3;
/** Attributions are kept from these log-odds on: there three in four of what is given as indirect are right, in reports unseen in training. */
const LEAST_DECISION = -0.62;
/** The same for those whose content holds quotation marks: words wrongly shown as quoted cost more than words missed. */
const LEAST_QUOTING = 0.8;
/** A stretch goes on from these log-odds on. */
const LEAST_TAIL = 0;
/** The same for one in the cue's sentence that ends in quotation marks. */
const LEAST_QUOTED_TAIL = -1;
/** The same for one that also goes on with a verb: “…”, said she, and would “…”. */
const LEAST_JOINED_TAIL = -3;

/** Attributions by a plain verb of speech with its speaker and a whole clause are kept from these log-odds on: readers look for them first. */
const LEAST_PLAIN = -1.1;

/** What "was quoted as saying" and “…,” laughed she leave no doubt about. */
const SURE = 3;

/** A quotation that nothing else attributes is given to its best proposal from these log-odds on. */
const LEAST_QUOTED = -1.2;

/** Finds the attributions of a report, in order of their cues, without two that share most of their content. */
export function findAttributions(view: View, model: EnglishModel): Attribution[] {
  const features = new Features();
  const found: Attribution[] = [...signatures(view), ...transcript(view), ...setPhrases(view), ...announced(view)];
  const taken = new Set(found.map((a) => a.head));
  const spare: Attribution[] = [];
  const all = proposals(view, model, features);
  const around = surroundingsOf(view, all);
  const row = new Float64Array(DECISION_WIDTH);
  for (let i = 0; i < all.length; i++) {
    const p = all[i]!;
    if (taken.has(p.head)) continue;
    decisionRow(view, all, i, around, row);
    const score = quotedSpeaker(view, p.head) === null && !isUttered(view, p.head) ? walkScore(model.decision, row) : SURE;
    const list = score >= leastFor(view, p) ? found : score >= LEAST_QUOTED && view.quotedAt[p.head]! < 0 ? spare : null;
    list?.push({ head: p.head, ...wholeContent(view, model, p, features), source: p.source, score });
  }
  for (const p of relayedProposals(view, found, all)) found.push({ head: p.head, ...wholeContent(view, model, p, features), source: p.source, score: p.cueScore });
  const titles = titlesIn(view);
  const held = titles.slice();
  for (const a of found) markHeld(view, a, held);
  addForQuotations(view, found, spare, held);
  turnToQuotations(view, model, found, all, features, held);
  const spoken = found.filter((a) => !isTitleAlone(view, a, titles)).sort((a, b) => a.head - b.head);
  return cutAtNextCue(view, withoutSharedPieces(view, withoutRivals(view, spoken)));
}

/** Takes in spare attributions, the likeliest first, that hold a quotation which nothing holds yet. */
function addForQuotations(view: View, found: Attribution[], spare: Attribution[], held: Uint8Array): void {
  for (const a of spare.sort((x, y) => y.score - x.score)) {
    if (markHeld(view, a, held)) found.push(a);
  }
}

/** How far below the best content one that holds an unheld quotation may score. */
const TURN = 6;

/** Gives a quotation that nothing holds yet to a plain verb of speech in its sentence, whose content is turned to hold it. */
function turnToQuotations(view: View, model: EnglishModel, found: Attribution[], all: readonly Proposal[], features: Features, held: Uint8Array): void {
  if (view.quoted.every((_, q) => held[q] === 1)) return;
  const scorer = new ContentScorer(view, model.content, features);
  for (const p of all) {
    const before = quotationBefore(view, p);
    if ((p.cueScore < 0.5 && before < 0) || view.quotedAt[p.head]! >= 0 || !SPEECH.has(view.tokens.hashes[p.head]!)) continue;
    const own = found.findIndex((a) => a.head === p.head);
    if (own >= 0 && holdsQuotation(view, found[own]!)) continue;
    const q = before >= 0 && held[before] === 0 ? before : unheldNear(view, p.head, held);
    if (q < 0) continue;
    const turned = scorer.bestHolding(p.head, view.quoted[q]!.open, view.quoted[q]!.close);
    if (turned === null || turned.behind > TURN) continue;
    const source = bestSource(view, model.speaker, p.head, turned.candidate, features).candidate;
    const a: Attribution = { head: p.head, ...wholeContent(view, model, { ...p, content: turned.candidate, source }, features), source, score: p.cueScore };
    markHeld(view, a, held);
    if (own >= 0) found[own] = a;
    else found.push(a);
  }
}

/** The quotation that closes where a verb's subject begins: “…” the office posted; -1 for none. */
function quotationBefore(view: View, { head, source }: Proposal): number {
  const q = source !== null && source.from > 0 && source.to === verbGroup(view, head)[0] ? view.quotedAt[source.from - 1]! : -1;
  return q >= 0 && view.quoted[q]!.close === source!.from ? q : -1;
}

/** From which log-odds on a proposal is kept. */
function leastFor(view: View, p: Proposal): number {
  if (holdsMarks(view, p) && !isInserted(view, p)) return LEAST_QUOTING;
  const plain = p.source !== null && SPEECH.has(view.tokens.hashes[p.head]!) && view.verbsBefore[p.content.to]! > view.verbsBefore[p.content.from]!;
  return plain ? LEAST_PLAIN : LEAST_DECISION;
}

/** True for a speaker and verb between commas, or between a comma and the end: "Acts of protest, she said, are …". */
function isInserted(view: View, { head, source }: Proposal): boolean {
  const { hashes, kinds } = view.tokens;
  if (source === null || !SPEECH.has(hashes[head]!) || kinds[head + 1] !== TokenKind.stop || source.to !== verbGroup(view, head)[0]) return false;
  return source.from > 0 && hashes[source.from - 1] === COMMA && view.quotedAt[source.from - 1]! < 0;
}

function holdsMarks(view: View, { head, content }: Proposal): boolean {
  for (let i = content.from; i < content.to; i++) if (view.quotedAt[i]! >= 0 && view.quotedAt[i] !== view.quotedAt[head]) return true;
  return false;
}

function holdsQuotation(view: View, a: Attribution): boolean {
  for (let i = a.content.from; i < a.content.to; i++) if (view.quotedAt[i]! >= 0 && view.quotedAt[i] !== view.quotedAt[a.head]) return true;
  return a.tails.some(([from]) => view.quotedAt[from]! >= 0);
}

/** A quotation within a few tokens of a cue, in its sentence, that nothing holds; -1 for none. */
function unheldNear(view: View, head: number, held: Uint8Array): number {
  const { from, to } = view.sentences[view.sentenceAt[head]!]!;
  for (let i = Math.max(from, head - 12); i < Math.min(to, head + 12); i++) {
    const q = view.quotedAt[i]!;
    if (q >= 0 && held[q] === 0 && view.quoted[q]!.open >= from - 1) return q;
  }
  return -1;
}

/** Notes the quotations that an attribution's content holds; true when one of them was not held before. */
function markHeld(view: View, a: Attribution, held: Uint8Array): boolean {
  let fresh = false;
  for (const [from, to] of [[a.content.from, a.content.to] as const, ...a.tails]) {
    for (let i = from; i < to; i++) {
      const q = view.quotedAt[i]!;
      if (q < 0 || q === view.quotedAt[a.head]) continue;
      if (held[q] === 0) fresh = true;
      held[q] = 1;
      i = view.quoted[q]!.close - 1;
    }
  }
  return fresh;
}

/** How many cues of one sentence are looked at: more is no prose, and would only cost time. */
const MOST_PROPOSALS = 24;

/**
 * The cues that may attribute, each with its best content and source. All cues are scored first, then all contents, then all speakers: the weights
 * of one decision at a time fit a processor's cache, those of three do not.
 */
export function proposals(view: View, model: EnglishModel, features: Features): Proposal[] {
  const cues = likelyCues(view, model, features);
  const scorer = new ContentScorer(view, model.content, features);
  const contents = cues.map(({ head }) => scorer.best(head));
  const out: Proposal[] = [];
  for (const [i, { head, score }] of cues.entries()) {
    const content = contents[i]!;
    if (content === null) continue;
    const source = bestSource(view, model.speaker, head, content.candidate, features);
    out.push({
      head, cueScore: score, content: content.candidate, contentLog: content.log, contentScore: content.score,
      source: source.candidate, sourceLog: source.score - source.total, sourceScore: source.score,
    });
  }
  return out;
}

/** The tokens that are likely enough to head a cue, in order, with their log-odds. */
function likelyCues(view: View, model: EnglishModel, features: Features): { readonly head: number; readonly score: number }[] {
  const out: { head: number; score: number }[] = [];
  const roles = new Int32Array(CUE_ROLES);
  let lastSentence = -1;
  let inSentence = 0;
  for (const head of cueCandidates(view, (hash) => isCueWord(model.cueWords, hash))) {
    cueFeatures(view, head, features, roles);
    const score = scoreOf(model.cue, features) + weigh(model.cueRoles, roles);
    if ((score < LEAST_CUE && !mayBeRelayed(view, head) && !isUttered(view, head)) || leavesToSaying(view, head)) continue;
    const sentence = view.sentenceAt[head]!;
    inSentence = sentence === lastSentence ? inSentence + 1 : 1;
    lastSentence = sentence;
    if (inSentence <= MOST_PROPOSALS) out.push({ head, score });
  }
  return out;
}

/** True when the hash is in an open-addressed table. */
function isCueWord(table: Int32Array, hash: number): boolean {
  const mask = table.length - 1;
  for (let at = hash & mask; table[at] !== 0; at = (at + 1) & mask) if (table[at] === hash) return true;
  return false;
}

/** The content with what carries it on; where words before the cue begin it, they are the content and the rest its tails. */
function wholeContent(view: View, model: EnglishModel, p: Proposal, features: Features): Pick<Attribution, 'content' | 'tails'> {
  const tails = tailsFor(view, model, p, features);
  const quoted = leadQuotedBefore(view, p.head, p.content, p.source);
  if (quoted !== null) return withLead(quoted, p, tails);
  const lead = leadOf(view, p.head, p.content, p.source);
  if (lead === null) return { content: p.content, tails };
  continuationFeatures(view, p.head, p.content, lead, features);
  if (scoreOf(model.continuation, features) < LEAST_TAIL && !CONDITION.has(view.tokens.hashes[lead.from]!) && !isSubject(view, lead, p.content)) return { content: p.content, tails };
  return withLead(lead, p, tails);
}

/** True for a phrase without a verb before words that begin with theirs: "Acts of protest, she said, are …". */
function isSubject(view: View, lead: Tail, { from }: Proposal['content']): boolean {
  return view.tags[from] === Tag.aux && view.chunkAt[lead.from]! >= 0 && view.verbsBefore[lead.to] === view.verbsBefore[lead.from];
}

function withLead({ from, to }: Tail, { content }: Proposal, tails: Attribution['tails']): Pick<Attribution, 'content' | 'tails'> {
  return { content: { from, to, side: Side.left }, tails: [[content.from, content.to], ...tails] };
}

function tailsFor(view: View, model: EnglishModel, p: Proposal, features: Features): [number, number][] {
  const tails: [number, number][] = [];
  for (const tail of tailsOf(view, p.head, p.content, p.source)) {
    continuationFeatures(view, p.head, p.content, tail, features);
    const least = tail.place === TailPlace.within && view.quotedAt[tail.to - 1]! >= 0 ? (goesOnWithVerb(view, tail) ? LEAST_JOINED_TAIL : LEAST_QUOTED_TAIL) : LEAST_TAIL;
    if (scoreOf(model.continuation, features) >= least) tails.push([tail.from, tail.to]);
    else if (tail.place === TailPlace.next || tail.place === TailPlace.paragraph) break;
  }
  return tails;
}

/** True for a tail whose subject is that of the content: "and would …", "but was …". */
function goesOnWithVerb({ tags, tokens }: View, { from }: Tail): boolean {
  return tags[from] === Tag.cconj && (tags[from + 1] === Tag.aux || (tags[from + 1] === Tag.verb && !tokens.text.startsWith('ing', tokens.ends[from + 1]! - 3)));
}

/** Of two attributions that share most of their content the likelier stays. */
function withoutRivals(view: View, found: readonly Attribution[]): Attribution[] {
  const dropped = new Set<Attribution>();
  for (let i = 0; i < found.length; i++) {
    for (let k = i + 1; k < found.length && k < i + 8; k++) {
      const [a, b] = [found[i]!, found[k]!];
      if (dropped.has(a) || dropped.has(b) || !sameContent(view, a, b)) continue;
      dropped.add(a.score >= b.score ? b : a);
    }
  }
  return found.filter((a) => !dropped.has(a));
}

/** True for "…, he said, according to …": the one passes on what the other said. */
function relays(view: View, outer: Attribution, inner: Attribution): boolean {
  return view.tokens.hashes[outer.head] === ACCORDING && outer.content.from <= inner.head && inner.head < outer.content.to;
}

function sameContent(view: View, a: Attribution, b: Attribution): boolean {
  if (relays(view, a, b) || relays(view, b, a)) return false;
  const shared = Math.min(a.content.to, b.content.to) - Math.max(a.content.from, b.content.from);
  const sum = a.content.to - a.content.from + b.content.to - b.content.from;
  return shared > 0 && 2 * shared > 0.8 * sum;
}


/** How many attributions on either side may bear on one. */
const NEAR = 8;

/** Ends a content where the same speaker's next words are introduced: "said …, and he added, …", "said …, adding that …". */
function cutAtNextCue(view: View, found: readonly Attribution[]): Attribution[] {
  return found.map((a, i) => {
    for (const b of found.slice(Math.max(0, i - NEAR), i + NEAR)) {
      if (b.head <= a.content.from || b.head >= a.content.to || b.content.from < b.head || !SPEECH.has(view.tokens.hashes[b.head]!)) continue;
      const start = Math.min(b.head, b.source !== null && b.source.from > a.content.from ? b.source.from : b.head);
      const [group] = verbGroup(view, start === b.head ? b.head : start);
      const to = joinedAt(view, Math.min(group, start), b);
      if (to > a.content.from + 1) return { ...a, content: { ...a.content, to } };
    }
    return a;
  });
}

/** Where the content before a joined cue ends, or 0 when nothing joins it: a conjunction or comma before a pronoun or a verb alone. */
function joinedAt(view: View, at: number, b: Attribution): number {
  const alone = b.source === null || b.source.from < at || (view.tags[b.source.from] === Tag.pron && b.source.from === at);
  if (!alone) return 0;
  let to = at;
  if (view.tags[to - 1] === Tag.cconj) to--;
  else if (view.tags[to - 1] !== Tag.punct) return 0;
  while (view.tags[to - 1] === Tag.punct && view.tokens.kinds[to - 1] === TokenKind.stop) to--;
  return to;
}
