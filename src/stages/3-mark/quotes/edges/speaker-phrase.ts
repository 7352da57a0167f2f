import { phraseLinks } from '../../../../language/en/words/word-sets.ts';
import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { STATES_IN_SHORT } from '../../../../language/en/names/abbreviations.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const STATES = new WordSet(STATES_IN_SHORT);
/** What stands within a source that goes on. */
const MARKS: ReadonlySet<string> = new Set(['/', "'", '\u2019']);

/**
 * An attribution whose content ends within the phrase that names the speaker, cut before that phrase: "Two men were held, the Office for Lower Norrby
 * said".
 */
export function withWholeSpeaker(view: View, a: Attribution): Attribution {
  const { source, content, head } = a;
  if (source === null || source.part || source.from > head || content.to !== source.from || !phraseLinks.has(view.tokens.hashes[source.from - 1]!)) return a;
  const from = phraseStart(view, source.from, content.from);
  return view.tokens.hashes[from - 1] === COMMA && from - 1 > content.from && view.quotedAt[from]! < 0
    ? { ...a, content: { ...content, to: from - 1 }, source: { ...source, from } }
    : a;
}

/** An attribution whose source goes on behind a stroke or the mark of whose somebody is: "An NBX/Tide Journal poll showed", "The Skippers' Ada Quill said". */
export function throughMark(view: View, a: Attribution): Attribution {
  const { tokens, chunkAt, chunks } = view;
  if (a.source === null || a.source.to + 1 >= a.head || !MARKS.has(tokens.text[tokens.starts[a.source.to]!]!) || tokens.ends[a.source.to - 1] !== tokens.starts[a.source.to]) return a;
  const chunk = chunkAt[a.source.to + 1]!;
  return chunk >= 0 && chunks[chunk]!.to === verbGroup(view, a.head)[0] ? { ...a, source: { ...a.source, to: chunks[chunk]!.to } } : a;
}

/** An attribution whose source is the name of a town, before its state and the body that speaks: "Merriton, Mich. police said". */
export function withoutTown(view: View, a: Attribution): Attribution {
  const { tokens, chunkAt, chunks } = view;
  if (a.source === null || a.source.to + 3 > a.head || tokens.hashes[a.source.to] !== COMMA || !STATES.has(tokens.hashes[a.source.to + 1]!)) return a;
  const at = a.source.to + (tokens.kinds[a.source.to + 2] === TokenKind.stop ? 3 : 2);
  const chunk = chunkAt[at]!;
  return chunk >= 0 && chunks[chunk]!.from === at && chunks[chunk]!.to === verbGroup(view, a.head)[0]
    ? { ...a, source: { ...chunks[chunk]!, part: false } }
    : a;
}

/** Where the phrases begin that "of", "for" … tie to the one at `at`. */
function phraseStart({ tokens, chunkAt, chunks }: View, at: number, least: number): number {
  let from = at;
  while (from - 2 > least && phraseLinks.has(tokens.hashes[from - 1]!) && chunkAt[from - 2]! >= 0) from = chunks[chunkAt[from - 2]!]!.from;
  return from;
}
