import { AND, AS, FOR, OF } from '../../../../language/en/grammar/grammar-hashes.ts';
import { SUCH } from '../../../../language/en/grammar/list-words.ts';
import { HONORIFICS } from '../../../../language/en/names/titles.ts';
import { givenNames, titleHeads } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, tokenText, wordHash } from '../../../../text/words/tokens.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { roleType } from '../phrases/role-words.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const HONORED = new WordSet(Object.keys(HONORIFICS));
const LINKS: ReadonlySet<number> = new Set([OF, FOR]);
const SUCH_AS = wordHash(SUCH);

/**
 * An attribution to the first half of what an office is for, given to its holder: "A health | and social care spokeswoman | said", "A Department of Roads | and
 * Tolls spokesman | said".
 */
export function throughJointOffice(view: View, a: Attribution): Attribution {
  const { tags, chunkAt, chunks, tokens } = view;
  const { source, head } = a;
  if (source === null || source.part || source.from > head || tags[source.from] !== Tag.det) return a;
  const linked = tokens.hashes[source.to] === OF ? chunks[chunkAt[source.to + 1] ?? -1] : undefined;
  if (linked === undefined && (source.to < source.from + 2 || roleType(tokenText(tokens, source.to - 1).toLowerCase()) !== null)) return a;
  const and = linked?.to ?? source.to;
  const office = tokens.hashes[and] === AND ? chunks[chunkAt[and + 1] ?? -1] : undefined;
  if (office?.from !== and + 1 || office.to !== verbGroup(view, head)[0] || tags[office.from] === Tag.det || office.to < office.from + 2 - (linked === undefined ? 1 : 0)) return a;
  const last = office.to - 1;
  return titleHeads.has(tokens.hashes[last]!) && tokens.shapes[last] === Shape.lower ? { ...a, source: { ...source, to: office.to } } : a;
}

/** An attribution to a noun with the first word of "such as", given to the noun: "officials | such as Ada Quill said". */
export function withoutSuch({ tokens: { hashes } }: View, a: Attribution): Attribution {
  const { source } = a;
  if (source === null || source.to < source.from + 2 || hashes[source.to - 1] !== SUCH_AS || hashes[source.to] !== AS) return a;
  return { ...a, source: { ...source, to: source.to - 1 } };
}

/** An attribution to the second of two that one office is of, given to its holder: "the president of Halden and | Merrow said". */
export function throughPairedOffice(view: View, a: Attribution): Attribution {
  const { chunkAt, chunks, tags, tokens: { hashes } } = view;
  const { source, head } = a;
  if (source === null || source.part || source.from < 5 || source.from > head || hashes[source.from - 1] !== AND || tags[source.from] !== Tag.propn) return a;
  const first = chunks[chunkAt[source.from - 2]!];
  const office = first === undefined || first.to !== source.from - 1 || !LINKS.has(hashes[first.from - 1]!) ? undefined : chunks[chunkAt[first.from - 2]!];
  if (office?.to !== (first?.from ?? 0) - 1 || source.to !== verbGroup(view, head)[0]) return a;
  return isOneHolder(view, office) && !opensPerson(view, source.from) ? { ...a, source: { ...source, ...office } } : a;
}

/** True for an office of one, with its article: "the president", "a spokesman"; behind "between" and "with" it is no subject. */
function isOneHolder({ tags, tokens: { hashes } }: View, { from, to }: Chunk): boolean {
  return tags[from] === Tag.det && tags[from - 1] !== Tag.adp && tags[from - 1] !== Tag.verb && titleHeads.has(hashes[to - 1]!);
}

/** True for a given name, a form of address or a title: "the president of Halden and | Ada Quill said" is said by two. */
function opensPerson({ tokens: { hashes } }: View, at: number): boolean {
  return givenNames.has(hashes[at]!) || HONORED.has(hashes[at]!) || titleHeads.has(hashes[at]!);
}
