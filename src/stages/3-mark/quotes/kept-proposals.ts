import { COMMA } from '../../../language/en/grammar/grammar-hashes.ts';
import { DEED_VERBS } from '../../../language/en/deeds/deed-verbs.ts';
import type { EnglishModel } from '../../../language/en/model/load.ts';
import { KIN_OWNERS } from '../../../language/en/names/kin.ts';
import { CLAUSE_LEADS } from '../../../language/en/speech/content-words.ts';
import { speechForms } from '../../../language/en/words/word-sets.ts';
import type { Features } from '../../../language/features.ts';
import { Tag } from '../../../language/tagger.ts';
import { walkScore } from '../../../language/trees.ts';
import { TokenKind, wordHash } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import type { Attribution } from './attribution.ts';
import { isAsideOfAnother, isBidden, isSideOfCourt } from './cues/bidden.ts';
import { tellsQuestion } from './cues/put-to.ts';
import { quotedSpeaker } from './cues/quoted-as-saying.ts';
import { isUttered } from './cues/turned.ts';
import { DECISION_WIDTH, decisionRow, surroundingsOf } from './decision.ts';
import { isJudgedByAnother, runsIntoSpeaker } from './edges/behind-quotation.ts';
import { runsIntoMainVerb } from './edges/main-verb-behind.ts';
import { wholeContent } from './edges/whole-content.ts';
import { isJudgedClaim } from './frames/judged-claims.ts';
import { isOfSubject } from './phrases/participle-clause.ts';
import { verbGroup } from './phrases/verb-group.ts';
import type { Proposal } from './proposal.ts';
import { isDatelineColon } from './set-forms/dateline-label.ts';
import { holdsMarks } from './view/marks-within.ts';
import type { View } from './view/view.ts';

const DEEDS = new WordSet(DEED_VERBS);
const SAY = wordHash('say');
const OWNERS = new WordSet(KIN_OWNERS);
const CLAUSES = new WordSet(CLAUSE_LEADS);

/** Attributions are kept from these log-odds on: there three in four of what is given as indirect are right, in reports unseen in training. */
const LEAST_DECISION = -0.68;
/** The same for those whose content holds quotation marks: words wrongly shown as quoted cost more than words missed. */
const LEAST_QUOTING = 0.8;

/** Attributions by a plain verb of speech with its speaker and a whole clause are kept from these log-odds on: readers look for them first. */
const LEAST_PLAIN = -1.1;

/** Those by a verb of deeds ("the quake struck the coast") that leads to no clause, from these. */
const LEAST_DEED = 0.5;

/** Those of a few words that tell no clause, by a verb that is none of speech ("she knew the mayor"), from these; half of them are nobody's words. */
const LEAST_BARE = -0.4;
/** Tokens of such words at most. */
const LONGEST_BARE = 3;

/** What "was quoted as saying", “…,” laughed she and "asked whether" leave no doubt about. */
const SURE = 3;

/** A quotation that nothing else attributes is given to its best proposal from these log-odds on. */
const LEAST_QUOTED = -1.2;

/**
 * What is kept of all proposals: those that are likely to attribute, and those that serve where a quotation has nobody else; none whose cue is among
 * `taken`.
 */
export function keptProposals(
  view: View,
  model: EnglishModel,
  features: Features,
  all: readonly Proposal[],
  taken: ReadonlySet<number>,
): { readonly likely: readonly Attribution[]; readonly spare: Attribution[] } {
  const likely: Attribution[] = [];
  const spare: Attribution[] = [];
  const around = surroundingsOf(view, all);
  const row = new Float64Array(DECISION_WIDTH);
  for (const [i, p] of all.entries()) {
    if (taken.has(p.head) || tellsNothingSaid(view, p)) continue;
    decisionRow(view, all, i, around, row);
    const score = isSure(view, p) ? SURE : walkScore(model.decision, row);
    const list = score >= leastFor(view, p) ? likely : score >= LEAST_QUOTED && view.quotedAt[p.head]! < 0 ? spare : null;
    list?.push({ head: p.head, ...wholeContent(view, model, p, features), source: p.source, score });
  }
  return { likely, spare };
}

/** True for a proposal whose cue does not tell that its words were said by its speaker. */
function tellsNothingSaid(view: View, p: Proposal): boolean {
  const { head, content } = p;
  return (
    runsIntoSpeaker(view, content)
    || isJudgedByAnother(view, head, content)
    || isJudgedClaim(view, head)
    || isBidden(view, head)
    || isSideOfCourt(view, head)
    || isAsideOfAnother(view, p)
    || isDatelineColon(view, p)
    || isSomebodysSay(view, p)
    || isAttributive(view, p)
    || isOfSubject(view, head, content.to)
    || runsIntoMainVerb(view, p)
  );
}

/** True for the noun of "the crews will have their say". */
function isSomebodysSay({ tokens: { hashes } }: View, { head }: Proposal): boolean {
  return hashes[head] === SAY && head > 0 && OWNERS.has(hashes[head - 1]!);
}

/** True for the participle of "his main talking points", which only tells of what kind they are. */
function isAttributive({ tags, chunkAt, quotedAt, tokens: { text, ends, hashes } }: View, { head, content }: Proposal): boolean {
  if (!text.startsWith('ing', ends[head]! - 3) || speechForms.has(hashes[head]!) || quotedAt[content.from]! >= 0) return false;
  return tags[head - 1] === Tag.adj && tags[head + 1] === Tag.noun && chunkAt[head + 1]! >= 0 && content.from > head + 1;
}

/** True for "was quoted as saying", “…,” laughed she, and "asked whether …". */
function isSure(view: View, { head, content }: Proposal): boolean {
  return quotedSpeaker(view, head) !== null || isUttered(view, head) || tellsQuestion(view, head, content.from);
}

/** From which log-odds on a proposal is kept. */
function leastFor(view: View, p: Proposal): number {
  if (holdsMarks(view, p.content.from, p.content.to, view.quotedAt[p.head]) && !isInserted(view, p)) return LEAST_QUOTING;
  if (tellsDeed(view, p)) return LEAST_DEED;
  if (isBare(view, p)) return LEAST_BARE;
  const plain = p.source !== null && speechForms.has(view.tokens.hashes[p.head]!) && view.verbsBefore[p.content.to]! > view.verbsBefore[p.content.from]!;
  return plain ? LEAST_PLAIN : LEAST_DECISION;
}

/** True for a few words that tell no clause behind a verb that is none of speech. */
function isBare(view: View, { head, content }: Proposal): boolean {
  const { hashes } = view.tokens;
  return content.to - content.from <= LONGEST_BARE && view.tags[head] === Tag.verb && !speechForms.has(hashes[head]!) && !leadsToClause(view, content);
}

/** True for what is done to somebody or something: no clause is told, and nothing in marks. */
function tellsDeed(view: View, { head, content }: Proposal): boolean {
  return DEEDS.has(view.tokens.hashes[head]!) && !leadsToClause(view, content);
}

/** True for words that open with "that", "whether" and the like, or with "to". */
function leadsToClause({ tags, tokens: { hashes } }: View, { from }: Proposal['content']): boolean {
  return CLAUSES.has(hashes[from]!) || tags[from] === Tag.part;
}

/** True for a speaker and verb between commas, or between a comma and the end: "Deeds of thrift, she said, are …". */
function isInserted(view: View, { head, source }: Proposal): boolean {
  const { hashes, kinds } = view.tokens;
  if (source === null || !speechForms.has(hashes[head]!) || kinds[head + 1] !== TokenKind.stop || source.to !== verbGroup(view, head)[0]) return false;
  return source.from > 0 && hashes[source.from - 1] === COMMA && view.quotedAt[source.from - 1]! < 0;
}
