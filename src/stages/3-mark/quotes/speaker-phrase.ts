import type { Attribution } from './attribution.ts';
import type { View } from './view.ts';
import { PHRASE_LINKS } from '../../../language/en/content-words.ts';
import { wordHash } from '../../../text/tokens.ts';
import { WordSet } from '../../../text/word-set.ts';

const LINKS = new WordSet(PHRASE_LINKS);
const COMMA = wordHash(',');

/** An attribution whose content ends within the phrase that names the speaker, cut before that phrase: "Two men were held, the Office for Lower Norrby said". */
export function withWholeSpeaker(view: View, a: Attribution): Attribution {
  const { source, content, head } = a;
  if (source === null || source.part || source.from > head || content.to !== source.from || !LINKS.has(view.tokens.hashes[source.from - 1]!)) return a;
  const from = phraseStart(view, source.from, content.from);
  return view.tokens.hashes[from - 1] === COMMA && from - 1 > content.from && view.quotedAt[from]! < 0 ? { ...a, content: { ...content, to: from - 1 }, source: { ...source, from } } : a;
}

/** Where the phrases begin that "of", "for" … tie to the one at `at`. */
function phraseStart({ tokens, chunkAt, chunks }: View, at: number, least: number): number {
  let from = at;
  while (from - 2 > least && LINKS.has(tokens.hashes[from - 1]!) && chunkAt[from - 2]! >= 0) from = chunks[chunkAt[from - 2]!]!.from;
  return from;
}
