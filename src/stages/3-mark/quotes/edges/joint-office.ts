import { AND, AS, OF } from '../../../../language/en/grammar/grammar-hashes.ts';
import { SUCH } from '../../../../language/en/grammar/list-words.ts';
import { titleHeads } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, tokenText, wordHash } from '../../../../text/words/tokens.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { roleType } from '../phrases/role-words.ts';
import { verbGroup } from '../phrases/verb-group.ts';

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
