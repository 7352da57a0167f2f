import type { EnglishModel } from '../../../language/en/model/load.ts';
import type { Features } from '../../../language/features.ts';
import type { Proposal } from './proposal.ts';
import type { View } from './view/view.ts';
import { fetchAhead } from '../../../language/fetch-ahead.ts';
import { scoreOf } from '../../../language/features.ts';
import { ContentScorer } from './contents/contents.ts';
import { bestSource } from './sources/sources.ts';
import { cueCandidates } from './cues/cue-candidates.ts';
import { CUE_ROLES, cueFeatures } from './cues/cue-features.ts';
import { weigh } from '../../../language/word-weights.ts';
import { isInserted, leavesToSaying } from './cues/quoted-as-saying.ts';
import { mayBeRelayed } from './relayed.ts';
import { isUttered } from './cues/turned.ts';

/** Cues below these log-odds are not looked at further. */
const LEAST_CUE = -1.3;

/** How many cues of one sentence are looked at: more is no prose, and would only cost time. */
const MOST_PROPOSALS = 24;

/** About how many weights are asked for one candidate of a cue, for the contents of one likely cue, and for its speakers. */
const CUE_LOOKUPS = 54;
const CONTENT_LOOKUPS = 690;
const SOURCE_LOOKUPS = 110;

/**
 * The cues that may attribute, each with its best content and source. All cues are scored first, then all contents, then all speakers: the weights
 * of one decision at a time fit a processor's cache, those of three do not.
 */
export function proposals(view: View, model: EnglishModel, features: Features): Proposal[] {
  const cues = likelyCues(view, model, features);
  const scorer = new ContentScorer(view, model.content, features);
  fetchAhead(model.content.weights, cues.length * CONTENT_LOOKUPS, features.blends);
  const contents = cues.map(({ head }) => scorer.best(head));
  const out: Proposal[] = [];
  fetchAhead(model.speaker.weights, cues.length * SOURCE_LOOKUPS, features.blends);
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
  const candidates = cueCandidates(view, (hash) => isCueWord(model.cueWords, hash));
  fetchAhead(model.cue.weights, candidates.length * CUE_LOOKUPS, features.blends);
  for (const head of candidates) {
    cueFeatures(view, head, features, roles);
    const score = scoreOf(model.cue, features) + weigh(model.cueRoles, roles);
    if ((score < LEAST_CUE && !mayBeRelayed(view, head) && !isUttered(view, head)) || leavesToSaying(view, head) || isInserted(view, head)) continue;
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
