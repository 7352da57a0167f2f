import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { COUNTRY_FORMS, PLACES } from '../../../../language/en/names/places.ts';
import { RELATIVES } from '../../../../language/en/grammar/pronouns.ts';
import { PLACE_PREPOSITIONS } from '../../../../language/en/speech/occasions.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { View } from '../view/view.ts';

const IN = new WordSet(PLACE_PREPOSITIONS);
const RELATIVE = new WordSet(RELATIVES);
const KNOWN: ReadonlySet<string> = new Set(PLACES);

/**
 * True for the state or country behind the town in it, which tells where somebody spoke: "a judge in Lindhaven, | N.H. | ruled", "In Lindhaven, | Norvath |,
 * Ada Quill said". A country behind a town may speak itself ("in Geneva, Norvath said"), so that in full it needs its second comma and whoever speaks behind it.
 */
export function isBehindTown({ chunkAt, chunks, tags, tokens: { text, starts, ends, hashes } }: View, from: number, to: number): boolean {
  if (from < 3 || hashes[from - 1] !== COMMA) return false;
  const town = chunks[chunkAt[from - 2]!];
  if (town === undefined || town.to !== from - 1 || town.from === 0 || !IN.has(hashes[town.from - 1]!)) return false;
  const name = text.slice(starts[from], ends[to - 1]);
  if (!KNOWN.has(name)) return false;
  if (name.includes('.') && !COUNTRY_FORMS.has(name)) return true;
  const next = hashes[to] === COMMA && !RELATIVE.has(hashes[to + 1]!) ? chunks[chunkAt[to + 1]!] : undefined;
  return next !== undefined && (tags[next.to] === Tag.verb || tags[next.to] === Tag.aux);
}
