import { speechForms } from '../../../language/en/words/word-sets.ts';
import { COLON, COMMA } from '../../../language/en/grammar/grammar-hashes.ts';
import type { EnglishModel } from '../../../language/en/model/load.ts';
import type { Attribution } from './attribution.ts';
import type { Proposal } from './proposal.ts';
import { holdsMarks } from './view/marks-within.ts';
import type { View } from './view/view.ts';
import { Features } from '../../../language/features.ts';
import { announced } from './set-forms/announced.ts';
import { isJudgedByAnother, runsIntoSpeaker } from './edges/behind-quotation.ts';
import { isOfSubject } from './phrases/participle-clause.ts';
import { verbGroup } from './phrases/verb-group.ts';
import { Tag } from '../../../language/tagger.ts';
import { CLAUSE_LEADS } from '../../../language/en/speech/content-words.ts';
import { KIN_OWNERS } from '../../../language/en/names/kin.ts';
import { DEED_VERBS } from '../../../language/en/deeds/deed-verbs.ts';
import { walkScore } from '../../../language/trees.ts';
import { TokenKind, wordHash } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import { DECISION_WIDTH, decisionRow, surroundingsOf } from './decision.ts';
import { isJudgedClaim } from './frames/judged-claims.ts';
import { headlineSpeaker } from './set-forms/headline-speaker.ts';
import { addForQuotations, markHeld, turnToQuotations } from './rivals/held.ts';
import { interview, quotedAnswers } from './set-forms/interview.ts';
import { signatures, transcript } from './set-forms/lines.ts';
import { isAsideOfAnother, isBidden, isSideOfCourt } from './cues/bidden.ts';
import { isDatelineColon } from './set-forms/dateline-label.ts';
import { opensOwnSentence } from './cues/own-sentence.ts';
import { tellsQuestion } from './cues/put-to.ts';
import { proposals } from './proposals.ts';
import { withinOwnSentence } from './edges/next-clause.ts';
import { behindAsker, withoutAnswer } from './edges/answers.ts';
import { throughBrokenClause, withoutCompletions } from './edges/broken-clause.ts';
import { quotedSpeaker } from './cues/quoted-as-saying.ts';
import { innerClause, quotedBeforeSaying, withInnerClause } from './edges/relayed-clause.ts';
import { relayedProposals } from './relayed.ts';
import { heldBy, withFollowing } from './rivals/following.ts';
import { withoutInnerDoings } from './rivals/inner-doings.ts';
import { withGapped } from './rivals/gapped.ts';
import { withJoinedVerbs } from './rivals/joined-verbs.ts';
import { withLeading } from './rivals/leading.ts';
import { cutAtNextCue, withoutRivals } from './rivals/rivals.ts';
import {
  fromSubjectOfThat, withinWhoClause, withJoinedSubject, withMainSubject, withoutGuessAtSideClause, withoutSubjectOfNoun, withRelativesSubject,
} from './edges/own-clause.ts';
import { speakerBeside, withMainSubjects, withNearestSubject, withoutObjectOfParticiple } from './edges/participles.ts';
import { throughJointOffice, throughPairedOffice, withoutSuch } from './edges/joint-office.ts';
import { beforeAccording } from './edges/before-according.ts';
import { beforeDay, behindTime } from './edges/before-day.ts';
import { withoutReportersClause } from './edges/reporters-clause.ts';
import { runsIntoMainVerb } from './edges/main-verb-behind.ts';
import { withInnerSubject } from './edges/inner-subject.ts';
import { withinSideClause } from './edges/side-clause.ts';
import { withoutReceiver } from './edges/receivers.ts';
import { withSubjectOverAside } from './edges/aside-subject.ts';
import { withCaller, withMakerOfText, withoutPassiveReceiver } from './edges/texts-by.ts';
import { withTyingSubject } from './edges/tied-subject.ts';
import { tellsOfTitle, titlesIn } from './edges/titles.ts';
import { isUttered } from './cues/turned.ts';
import { utteredBehind } from './set-forms/uttered-behind.ts';
import { beforePutIt, putIt } from './set-forms/put-it.ts';
import { setPhrases } from './set-forms/set-phrases.ts';
import {
  behindAccording, throughBoth, throughDegree, throughOwned, throughMark, withoutPassiveSubject, withoutTown, withPlainSubject, withTakenSubject, withWholeList,
  withWholeSpeaker,
} from './edges/speaker-phrase.ts';
import { withoutSharedPieces } from './rivals/shared-pieces.ts';
import { wholeContent } from './edges/whole-content.ts';

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

/** What mends the edges of an attribution, in this order. */
const EDGES: readonly ((view: View, a: Attribution) => Attribution)[] = [
  withoutAnswer,
  behindAsker,
  throughBrokenClause,
  beforePutIt,
  withTakenSubject,
  withPlainSubject,
  throughDegree,
  throughBoth,
  throughOwned,
  withoutTown,
  withTyingSubject,
  withoutReceiver,
  throughMark,
  withWholeSpeaker,
  withWholeList,
  withoutSuch,
  throughJointOffice,
  throughPairedOffice,
  behindAccording,
  beforeAccording,
  beforeDay,
  behindTime,
  withoutPassiveSubject,
  withinWhoClause,
  withinSideClause,
  withoutReportersClause,
  withJoinedSubject,
  withInnerSubject,
  withMainSubject,
  withRelativesSubject,
  withoutGuessAtSideClause,
  fromSubjectOfThat,
  withoutSubjectOfNoun,
  withoutObjectOfParticiple,
  withNearestSubject,
  withMakerOfText,
  withCaller,
  withoutPassiveReceiver,
  withSubjectOverAside,
];

/** Finds the attributions of a report, in order of their cues, without two that share most of their content. */
export function findAttributions(view: View, model: EnglishModel): Attribution[] {
  const features = new Features();
  const found = setInForm(view);
  const all = proposals(view, model, features).map((p) => withRelay(view, p)).filter((p) => !opensOwnSentence(view, p));
  const { likely, spare } = decided(view, model, features, all, new Set(found.map((a) => a.head)));
  found.push(...likely);
  for (const p of relayedProposals(view, found, all)) {
    found.push({ head: p.head, ...wholeContent(view, model, p, features), source: p.source, score: p.cueScore });
  }
  for (const a of found.slice()) {
    const inner = innerClause(view, a);
    if (inner !== null && !found.some(({ head }) => head === inner.head)) found.push(inner);
  }
  const titles = titlesIn(view);
  const held = titles.slice();
  for (const a of found) markHeld(view, a, held);
  addForQuotations(view, found, spare, held);
  turnToQuotations(view, model, found, all, features, held);
  const spoken = found.filter((a) => !tellsOfTitle(view, a, titles) && !isSpokenByItself(view, a)).sort((a, b) => a.head - b.head);
  const whole = cutAtNextCue(view, withoutSharedPieces(view, withoutRivals(view, spoken))).map((a) => EDGES.reduce((one, mended) => mended(view, one), a));
  const parted = withJoinedVerbs(view, withoutInnerDoings(view, whole));
  const following = withFollowing(view, withoutCompletions(view, withMainSubjects(view, withGapped(view, parted))));
  const answers = quotedAnswers(view, heldBy(view, following));
  const told = answers.length === 0 ? following : [...following, ...answers].sort((a, b) => a.head - b.head || a.content.from - b.content.from);
  return withLeading(view, told);
}

/** What layout or a set phrase leaves no doubt about. */
function setInForm(view: View): Attribution[] {
  return [
    ...signatures(view),
    ...interviewTurns(view),
    ...setPhrases(view),
    ...putIt(view),
    ...announced(view),
    ...headlineSpeaker(view),
    ...utteredBehind(view),
  ];
}

/** The proposals that are likely to attribute, and those that serve where a quotation has nobody else; none whose cue is among `taken`. */
function decided(
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

/** The turns of an interview or transcript: labelled ones, else questions that are paragraphs of their own. */
function interviewTurns(view: View): Attribution[] {
  const turns = transcript(view);
  return turns.length > 0 ? turns : interview(view);
}

/** A proposal whose content is seen to hold, or to be, what another passes on, or to run on into what another does, or whose speaker stands right beside it. */
function withRelay(view: View, p: Proposal): Proposal {
  const content = withinOwnSentence(view, p.head, quotedBeforeSaying(view, p.head, withInnerClause(view, p.head, p.content, p.source)));
  const beside = speakerBeside(view, p.head);
  if (beside !== null) return { ...p, content, source: { ...beside, part: false } };
  return content === p.content ? p : { ...p, content };
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

/** True where a colon is given to a word of what stands in marks before it: “Not me”: Osten on claims … */
function isSpokenByItself(view: View, { head, source }: Attribution): boolean {
  return view.tokens.hashes[head] === COLON && source !== null && view.quotedAt[source.from]! >= 0 && view.quotedAt[source.from] !== view.quotedAt[head];
}
