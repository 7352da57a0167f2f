import { speechForms } from '../../../../language/en/words/word-sets.ts';
import { ACCORDING } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { Tag } from '../../../../language/tagger.ts';
import { SPEECH_PARTICIPLES } from '../../../../language/en/speech/speech-verbs.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const PARTICIPLES = new WordSet(SPEECH_PARTICIPLES);
/** How many attributions on either side may bear on one. */
const NEAR = 8;

/** Of two attributions that share most of their content the likelier stays. */
export function withoutRivals(view: View, found: readonly Attribution[]): Attribution[] {
  const dropped = new Uint8Array(found.length);
  for (let i = 0; i < found.length; i++) {
    for (let k = i + 1; k < found.length && k < i + NEAR; k++) {
      const [a, b] = [found[i]!, found[k]!];
      if (dropped[i] === 1 || dropped[k] === 1 || !sameContent(view, a, b)) continue;
      dropped[a.score >= b.score ? k : i] = 1;
    }
  }
  return found.filter((_, i) => dropped[i] === 0);
}

/** True for "…, he said, according to …": the one passes on what the other said. */
function relays(view: View, outer: Attribution, inner: Attribution): boolean {
  return view.tokens.hashes[outer.head] === ACCORDING && outer.content.from <= inner.head && inner.head < outer.content.to;
}

function sameContent(view: View, a: Attribution, b: Attribution): boolean {
  const shared = Math.min(a.content.to, b.content.to) - Math.max(a.content.from, b.content.from);
  const sum = a.content.to - a.content.from + b.content.to - b.content.from;
  return shared > 0 && 2 * shared > 0.8 * sum && !relays(view, a, b) && !relays(view, b, a);
}

/** Ends a content where the same speaker's next words are introduced: "said …, and he added, …", "said …, adding that …". */
export function cutAtNextCue(view: View, found: readonly Attribution[]): Attribution[] {
  return found.map((a, i) => {
    if (a.turn !== undefined) return a;
    for (const b of found.slice(Math.max(0, i - NEAR), i + NEAR)) {
      if (b.head <= a.content.from || b.head >= a.content.to || b.content.from < b.head || !speechForms.has(view.tokens.hashes[b.head]!)) continue;
      const start = Math.min(b.head, b.source !== null && b.source.from > a.content.from ? b.source.from : b.head);
      const [group] = verbGroup(view, start === b.head ? b.head : start);
      const to = joinedAt(view, Math.min(group, start), b);
      if (to > a.content.from + 1) return { ...a, content: { ...a.content, to } };
    }
    return a;
  });
}

/** True for "and one skipper asking", which goes on with another speaker: "with some saying it was late and | one skipper asking". */
function saysBeside({ tokens: { hashes }, tags }: View, { source, head }: Attribution): boolean {
  return source!.to === head && PARTICIPLES.has(hashes[head]!) && tags[source!.from - 1] === Tag.cconj;
}

/** Where the content before a joined cue ends, or 0 when nothing joins it: a conjunction or comma before a pronoun or a verb alone. */
function joinedAt(view: View, at: number, b: Attribution): number {
  const alone = b.source === null || b.source.from < at || (b.source.from === at && (view.tags[at] === Tag.pron || saysBeside(view, b)));
  if (!alone) return 0;
  let to = at;
  if (view.tags[to - 1] === Tag.cconj) to--;
  else if (view.tags[to - 1] !== Tag.punct) return 0;
  while (view.tags[to - 1] === Tag.punct && view.tokens.kinds[to - 1] === TokenKind.stop) to--;
  return to;
}
