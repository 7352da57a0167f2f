import { asRoleVerbs, claimNouns, denyingVerbs, judgingVerbs } from '../../../../language/en/words/word-sets.ts';
import { AS } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { DENYING_VERBS } from '../../../../language/en/grammar/polarity.ts';
import { CALLING_VERBS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const CALLING = new WordSet([...DENYING_VERBS, ...CALLING_VERBS]);
/** Words between the judgement and the noun of the claim at most: "as “absurd” the latest | claims". */
const NEAR = 4;
/** Tokens from a verb that judges to its judgement, and back. */
const REACH = 10;

/**
 * True for a noun of claims that somebody judges in marks right before it: dismissed as “a tale” | claims that he had fled. What is claimed is not told by
 * whoever judges.
 */
export function isJudgedClaim(view: View, head: number): boolean {
  if (!claimNouns.has(view.tokens.hashes[head]!) || view.quotedAt[head]! >= 0) return false;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  for (let i = head - 1; i >= Math.max(from, head - NEAR); i--) {
    const q = view.quotedAt[i]!;
    if (q >= 0) return judgesAt(view, view.quoted[q]!.open, from) >= 0;
    if (!isModifier(view, i)) return false;
  }
  return false;
}

/** The verb that calls something what opens in marks at `open`: "dismissed as “…”", "called “…”"; -1 for none. */
function judgesAt({ tokens: { hashes }, quotedAt }: View, open: number, from: number): number {
  const before = hashes[open - 1] === AS ? open - 2 : open - 1;
  for (let i = before; i >= Math.max(from, before - REACH) && quotedAt[i]! < 0; i--) {
    if (CALLING.has(hashes[i]!)) return i;
    if (before !== open - 2) return -1;
  }
  return -1;
}

/**
 * The two halves of what somebody says who denies a claim by what it is called: dismissed as “a tale” | claims that he had fled; dismissed claims that he had
 * fled as | “a tale”. The judgement is affirmed and the claim is not; of one who only calls it so (described as “a tale” claims that …) the judgement alone.
 * `null` for any other attribution.
 */
export function judgedParts(view: View, a: Attribution): Attribution[] | null {
  const { hashes } = view.tokens;
  const { from, to } = a.content;
  if (!CALLING.has(hashes[a.head]!) || from < a.head) return null;
  const q = view.quotedAt[from]! < 0 && hashes[from] === AS ? view.quotedAt[from + 1]! : view.quotedAt[from]!;
  if (q >= 0) {
    const { open, close } = view.quoted[q]!;
    if (judgesAt(view, open, a.head) < 0 || claimBehind(view, close, to) < 0) return null;
    const judgement = part(a, open, close);
    return denyingVerbs.has(hashes[a.head]!) ? [judgement, { ...part(a, close, to), tails: a.tails, clause: close }] : [judgement];
  }
  if (!judgingVerbs.has(hashes[a.head]!)) return null;
  const claim = hashes[from - 1] === AS ? claimBehind(view, from + 1, to) : -1;
  if (claim >= 0) return [{ ...part(a, claim, to), tails: a.tails }];
  if (!claimNouns.has(hashes[from]!) && !claimNouns.has(hashes[from - 1]!) && !claimNouns.has(hashes[from + 1]!)) return null;
  for (let i = from + 1; i + 1 < to; i++) {
    const mark = view.quotedAt[i + 1]!;
    if (view.quotedAt[i]! < 0 && hashes[i] === AS && mark >= 0 && !asRoleVerbs.has(hashes[i - 1]!) && view.quoted[mark]!.close >= to - 1) {
      return [part(a, from, i), part(a, i + 1, to)];
    }
  }
  return null;
}

/** The noun of a claim right behind a judgement that closes at `close`; -1 for none. */
function claimBehind(view: View, close: number, to: number): number {
  for (let i = close; i < Math.min(to, close + NEAR); i++) {
    if (claimNouns.has(view.tokens.hashes[i]!)) return i;
    if (!isModifier(view, i)) return -1;
  }
  return -1;
}

function isModifier({ tags }: View, i: number): boolean {
  const tag = tags[i]!;
  return tag === Tag.det || tag === Tag.adj || tag === Tag.adv || tag === Tag.noun || tag === Tag.num || tag === Tag.pron;
}

function part(a: Attribution, from: number, to: number): Attribution {
  return { ...a, content: { ...a.content, from, to }, tails: [] };
}
