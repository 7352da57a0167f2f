import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';

/** Most phrases that hang on a subject: "the head of the council in Telma". */
const MOST_HANGING = 3;

/**
 * Where the verb of a clause stands whose subject begins at token `at` ("the (old) wall (of the town) (still) | holds"); -1 where no noun phrase with a verb
 * right behind it begins there.
 */
export function verbOfClause({ chunks, chunkAt, tags }: View, at: number): number {
  if ((chunkAt[at] ?? -1) < 0 || chunks[chunkAt[at]!]!.from !== at) return -1;
  let { to } = chunks[chunkAt[at]!]!;
  for (let hanging = 0; hanging < MOST_HANGING && tags[to] === Tag.adp && (chunkAt[to + 1] ?? -1) >= 0; hanging++) to = chunks[chunkAt[to + 1]!]!.to;
  const verb = tags[to] === Tag.adv ? to + 1 : to;
  return tags[verb] === Tag.verb || tags[verb] === Tag.aux ? verb : -1;
}
