import { THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Mention } from '../../../../model/quote.ts';
import type { View } from '../view/view.ts';
import { PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { Tag } from '../../../../language/tagger.ts';
import { tokenAt, wordHash } from '../../../../text/words/tokens.ts';

const SEX_OF: ReadonlyMap<number, 1 | -1> = new Map(
  Object.entries(PRONOUNS)
    .filter(([, p]) => p.sex !== 'u')
    .map(([word, p]) => [wordHash(word), p.sex === 'm' ? 1 : -1]),
);

/**
 * Reads the sex of people from pronouns: in a sentence that names one person alone, the pronouns behind the name, and a pronoun that opens the
 * next sentence, speak of that person. Words in quotation marks do not count. People for whom the votes are even are left out.
 */
export function sexVotes(view: View, names: readonly Mention[], isPerson: (id: string) => boolean): Map<string, 'm' | 'f'> {
  const votes = new Map<string, number>();
  let m = 0;
  let alone: string | null = null;
  for (const { from, to } of view.sentences) {
    if (from >= to) continue;
    const opening: number = alone === null ? 0 : SEX_OF.get(view.tokens.hashes[from]!) ?? 0;
    if (opening !== 0) votes.set(alone!, (votes.get(alone!) ?? 0) + opening);
    const people = new Set<string>();
    let firstEnd = -1;
    while (m < names.length && names[m]!.span[0] < view.tokens.starts[from]!) m++;
    for (; m < names.length && names[m]!.span[0] < view.tokens.ends[to - 1]!; m++) {
      if (!isPerson(names[m]!.entity)) continue;
      people.add(names[m]!.entity);
      if (firstEnd < 0 && !isGoverned(view, names[m]!.span[0])) firstEnd = names[m]!.span[1];
    }
    alone = people.size === 1 && firstEnd >= 0 ? [...people][0]! : people.size === 0 && opening !== 0 ? alone : null;
    if (alone !== null && people.size === 1) votes.set(alone, (votes.get(alone) ?? 0) + votesIn(view, from, to, firstEnd));
  }
  return new Map([...votes].filter(([, sum]) => sum !== 0).map(([id, sum]) => [id, sum > 0 ? 'm' : 'f']));
}

/** True for the "she" of "…, she said": who that is stands in another sentence. */
function speaksNext(view: View, i: number): boolean {
  return view.sayingsBefore[i + 2 < view.tokens.count ? i + 2 : i + 1]! > view.sayingsBefore[i]!;
}

/** True for a name behind a preposition, its title between: "with President Oduya". */
export function isGoverned(view: View, start: number): boolean {
  const token = tokenAt(view.tokens, start);
  const chunk = view.chunkAt[token]!;
  const first = chunk < 0 ? token : view.chunks[chunk]!.from;
  return first > 0 && view.tags[first - 1] === Tag.adp;
}

/** What a pronoun weighs that is the subject of what somebody says: "Quill says he was away and she was not" tells more of Quill by the first. */
const OF_THE_TELLER = 2;

/** True for the pronoun right behind a verb of speech, or behind its "that". */
function isTold(view: View, i: number): boolean {
  const verb = view.tokens.hashes[i - 1] === THAT ? i - 2 : i - 1;
  return verb > 0 && view.sayingsBefore[verb + 1]! > view.sayingsBefore[verb]!;
}

function votesIn(view: View, from: number, to: number, behind: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (view.tokens.starts[i]! < behind || view.quotedAt[i]! >= 0 || speaksNext(view, i)) continue;
    sum += (SEX_OF.get(view.tokens.hashes[i]!) ?? 0) * (isTold(view, i) ? OF_THE_TELLER : 1);
  }
  return sum;
}
