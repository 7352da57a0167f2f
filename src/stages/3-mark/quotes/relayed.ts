import { callingVerbs, speechForms } from '../../../language/en/words/word-sets.ts';
import { ACCORDING } from '../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from './attribution.ts';
import type { Proposal } from './proposal.ts';
import { holdsMarks } from './view/marks-within.ts';
import type { View } from './view/view.ts';
import { Tag } from '../../../language/tagger.ts';
import { quotedSpeaker } from './cues/quoted-as-saying.ts';

/** How far behind a verb of calling the words in marks may open. */
const NEAR = 8;

/** True for a cue that is looked at however unlikely it is by itself: what somebody was quoted as saying, or called something in marks. */
export function mayBeRelayed(view: View, head: number): boolean {
  if (quotedSpeaker(view, head) !== null) return true;
  return callingVerbs.has(view.tokens.hashes[head]!) && view.quotedAt[head]! < 0 && opensNear(view, head);
}

function opensNear(view: View, head: number): boolean {
  const { to } = view.sentences[view.sentenceAt[head]!]!;
  for (let i = head + 1; i < to && i <= head + NEAR; i++) if (view.quotedAt[i]! >= 0) return true;
  return false;
}

/**
 * The proposals that tell whose words another passes on, though they were not sure enough by themselves: the inner one of "…, he said, according
 * to the statement", and a named speaker of plain speech inside another's words. Who said it first must not be lost.
 */
export function relayedProposals(view: View, found: readonly Attribution[], all: readonly Proposal[]): Proposal[] {
  const taken = new Set(found.map((a) => a.head));
  return all.filter(
    (p) =>
      !taken.has(p.head)
      && p.source !== null
      && (speechForms.has(view.tokens.hashes[p.head]!) || (callingVerbs.has(view.tokens.hashes[p.head]!) && holdsMarks(view, p.content.from, p.content.to)))
      && found.some((outer) => passesOn(view, outer, p)),
  );
}

/** True when one attribution takes in the words of another, whole, with its cue: “…, she said, according to the paper”. */
function passesOn(view: View, { head, content }: Attribution, p: Proposal): boolean {
  const named = view.tags[p.source!.to - 1] === Tag.propn && view.quotedAt[p.head]! < 0;
  return (
    (named || view.tokens.hashes[head] === ACCORDING)
    && content.from <= p.head
    && p.head < content.to
    && content.from <= p.content.from
    && p.content.to <= content.to
  );
}
