import { askingVerbs } from '../../../../language/en/words/word-sets.ts';
import { IF, THAT, UNLESS, WHETHER } from '../../../../language/en/grammar/grammar-hashes.ts';
import { DENY_FORMS } from '../../../../language/en/grammar/polarity.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Polarity } from '../../../../model/quote.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { deniesClause, opensDenied } from './polarity.ts';

const DENYING = new WordSet(DENY_FORMS);

/** What is done to the clause that says that somebody speaks, and the token at which that begins. */
export interface HeldClause {
  readonly polarity: Polarity;
  readonly from: number;
}

/**
 * Where nobody is told to have said it, because the clause itself hangs on something or is asked: "if Quill believes that …", "whether she said …", "Did
 * they know that …?", "denied that Quill had said". `null` where the clause stands by itself.
 */
export function heldClause(view: View, a: Attribution): HeldClause | null {
  if (a.content.from < a.head) return null;
  const { from, to } = view.sentences[view.sentenceAt[a.head]!]!;
  const opener = a.source === null || a.source.from > a.head ? -1 : openerOf(view, a.source.from, from);
  if (opener >= 0) {
    const { hashes } = view.tokens;
    if (hashes[opener] === THAT) return opensDenied(view, opener, from) ? { polarity: 'negated', from: deniedFrom(view, opener, from) } : null;
    const asked = hashes[opener] === WHETHER || (hashes[opener] === IF && opener > from && isAskedBefore(view, opener, from));
    return { polarity: asked ? 'asked' : 'conditional', from: opener };
  }
  const denial = a.source === null || a.source.to !== verbGroup(view, a.head)[0] ? -1 : a.source.from - 1;
  // "denied Quill had said": the same without its "that".
  if (denial >= from && DENYING.has(view.tokens.hashes[denial]!) && deniesClause(view, denial, from)) return { polarity: 'negated', from: verbGroup(view, denial)[0] };
  return isAuxiliaryFirst(view, from, a.head) && endsAsQuestion(view, to) ? { polarity: 'asked', from } : null;
}

/** Where the words begin that deny what "that" opens. */
function deniedFrom(view: View, that: number, start: number): number {
  return view.tags[that - 1] === Tag.verb ? verbGroup(view, that - 1)[0] : Math.max(start, that - 3);
}

/** The "if", "unless", "whether" or "that" that a clause with its subject at `subject` opens with; -1 for none. */
function openerOf({ tokens: { hashes } }: View, subject: number, start: number): number {
  const at = subject - 1;
  return at >= start && (hashes[at] === IF || hashes[at] === UNLESS || hashes[at] === WHETHER || hashes[at] === THAT) ? at : -1;
}

/** True for the "if" of "asked if", "asked the mayor if". */
function isAskedBefore({ tokens: { hashes } }: View, at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i >= at - 5; i--) if (askingVerbs.has(hashes[i]!)) return true;
  return false;
}

/** True for "Did they know": an auxiliary before its subject opens the sentence, outside quotation marks. */
function isAuxiliaryFirst({ tags, chunkAt, quotedAt }: View, from: number, head: number): boolean {
  return from + 1 < head && tags[from] === Tag.aux && chunkAt[from + 1]! >= 0 && quotedAt[from]! < 0 && quotedAt[head]! < 0;
}

function endsAsQuestion({ tokens: { text, ends }, quotedAt }: View, to: number): boolean {
  return quotedAt[to - 1]! < 0 && text.charCodeAt(ends[to - 1]! - 1) === 63;
}
