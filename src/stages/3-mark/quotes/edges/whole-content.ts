import type { EnglishModel } from '../../../../language/en/model/load.ts';
import type { Features } from '../../../../language/features.ts';
import type { Attribution } from '../attribution.ts';
import type { Proposal } from '../proposal.ts';
import type { Tail } from './continuations.ts';
import type { View } from '../view/view.ts';
import { withinSpeech } from './behind-quotation.ts';
import { scoreOf } from '../../../../language/features.ts';
import { Side } from '../contents/candidates.ts';
import { TailPlace, continuationFeatures, leadOf, leadQuotedBefore, tailsOf } from './continuations.ts';
import { leadToldBefore } from './told-before.ts';
import { leadingClause } from './leading-clause.ts';
import { throughMainClause } from './main-clause.ts';
import { throughClosingMark, withOuterSubject } from './quotation-edges.ts';
import { AT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { BOUND_WORDS } from '../../../../language/en/speech/content-words.ts';
import { CONDITIONS, INVERTED_CONDITIONS } from '../../../../language/en/grammar/polarity.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

/** What opens a condition is never parted from the words that hang on it. */
const CONDITION = new WordSet([...CONDITIONS, ...INVERTED_CONDITIONS]);

const BOUNDS = new WordSet(BOUND_WORDS);

/** A stretch goes on from these log-odds on. */
const LEAST_TAIL = 0;

/** The same for one in the cue's sentence that ends in quotation marks. */
const LEAST_QUOTED_TAIL = -1;

/** The same for one that also goes on with a verb: “…”, said she, and would “…”. */
const LEAST_JOINED_TAIL = -3;

/** The content with what carries it on; where words before the cue begin it, they are the content and the rest its tails. */
export function wholeContent(view: View, model: EnglishModel, proposal: Proposal, features: Features): Pick<Attribution, 'content' | 'tails'> {
  const p: Proposal = { ...proposal, content: toItsEdges(view, proposal) };
  const tails = tailsFor(view, model, p, features);
  const quoted = leadQuotedBefore(view, p.head, p.content, p.source);
  if (quoted !== null) return withLead(quoted, p, tails);
  const told = leadToldBefore(view, p.head, p.content, p.source);
  if (told !== null) return withLead(told, p, tails);
  const lead = leadOf(view, p.head, p.content, p.source);
  if (lead === null) return { content: p.content, tails };
  continuationFeatures(view, p.head, p.content, lead, features);
  if (scoreOf(model.continuation, features) < LEAST_TAIL && !CONDITION.has(view.tokens.hashes[lead.from]!) && !isSubject(view, lead, p.content)) {
    return { content: p.content, tails };
  }
  return withLead(lead, p, tails);
}

/** The content up to where its quotation, and the clause behind a side clause, begin and end. */
function toItsEdges(view: View, { head, content: found, source }: Proposal): Proposal['content'] {
  const content = leadingClause(view, found, { head, source });
  return throughMainClause(
    view,
    head,
    throughClosingMark(view, head, withOuterSubject(view, head, withBound(view, head, withinSpeech(view, content)), source)),
  );
}

/** The content with the "at" of "said at | least 40 were held". */
function withBound({ tokens: { hashes } }: View, head: number, content: Proposal['content']): Proposal['content'] {
  const { from } = content;
  return from > head + 1 && hashes[from - 1] === AT && BOUNDS.has(hashes[from]!) ? { ...content, from: from - 1 } : content;
}

/** True for a phrase without a verb before words that begin with theirs: "Deeds of thrift, she said, are …". */
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
    const least =
      tail.place === TailPlace.within && view.quotedAt[tail.to - 1]! >= 0 ? (goesOnWithVerb(view, tail) ? LEAST_JOINED_TAIL : LEAST_QUOTED_TAIL) : LEAST_TAIL;
    if (scoreOf(model.continuation, features) >= least) tails.push([tail.from, tail.to]);
    else if (tail.place === TailPlace.next || tail.place === TailPlace.paragraph) break;
  }
  return tails;
}

/** True for a tail whose subject is that of the content: "and would …", "but was …". */
function goesOnWithVerb({ tags, tokens }: View, { from }: Tail): boolean {
  return (
    tags[from] === Tag.cconj && (tags[from + 1] === Tag.aux || (tags[from + 1] === Tag.verb && !tokens.text.startsWith('ing', tokens.ends[from + 1]! - 3)))
  );
}
