import { COLON } from '../../../language/en/grammar/grammar-hashes.ts';
import type { EnglishModel } from '../../../language/en/model/load.ts';
import type { Attribution } from './attribution.ts';
import type { Proposal } from './proposal.ts';
import type { View } from './view/view.ts';
import { Features } from '../../../language/features.ts';
import { announced } from './set-forms/announced.ts';
import { headlineSpeaker } from './set-forms/headline-speaker.ts';
import { addForQuotations, markHeld, turnToQuotations } from './rivals/held.ts';
import { interview, quotedAnswers } from './set-forms/interview.ts';
import { signatures, transcript } from './set-forms/lines.ts';
import { opensOwnSentence } from './cues/own-sentence.ts';
import { keptProposals } from './kept-proposals.ts';
import { proposals } from './proposals.ts';
import { withinOwnSentence } from './edges/next-clause.ts';
import { behindAsker, withoutAnswer } from './edges/answers.ts';
import { throughBrokenClause, withoutCompletions } from './edges/broken-clause.ts';
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
import { withInnerSubject } from './edges/inner-subject.ts';
import { withinSideClause } from './edges/side-clause.ts';
import { withoutReceiver } from './edges/receivers.ts';
import { withSubjectOverAside } from './edges/aside-subject.ts';
import { withCaller, withMakerOfText, withoutPassiveReceiver } from './edges/texts-by.ts';
import { withTyingSubject } from './edges/tied-subject.ts';
import { tellsOfTitle, titlesIn } from './edges/titles.ts';
import { utteredBehind } from './set-forms/uttered-behind.ts';
import { beforePutIt, putIt } from './set-forms/put-it.ts';
import { setPhrases } from './set-forms/set-phrases.ts';
import {
  behindAccording, throughBoth, throughDegree, throughOwned, throughMark, withoutPassiveSubject, withoutTown, withPlainSubject, withTakenSubject, withWholeList,
  withWholeSpeaker,
} from './edges/speaker-phrase.ts';
import { withoutSharedPieces } from './rivals/shared-pieces.ts';
import { wholeContent } from './edges/whole-content.ts';

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
  const { likely, spare } = keptProposals(view, model, features, all, new Set(found.map((a) => a.head)));
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

/** True where a colon is given to a word of what stands in marks before it: “Not me”: Osten on claims … */
function isSpokenByItself(view: View, { head, source }: Attribution): boolean {
  return view.tokens.hashes[head] === COLON && source !== null && view.quotedAt[source.from]! >= 0 && view.quotedAt[source.from] !== view.quotedAt[head];
}
