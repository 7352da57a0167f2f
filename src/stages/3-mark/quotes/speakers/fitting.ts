import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { KIN_OWNERS } from '../../../../language/en/names/kin.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Tag } from '../../../../language/tagger.ts';

const OWNERS = new WordSet(KIN_OWNERS);

/**
 * Somebody whom a pronoun may mean: the phrase that names them, and whether they are known to be of the pronoun's sex, and behind a preposition. No entity
 * for a name that may be a person's and is not known to be: it may stand against another, and is not meant by itself.
 */
export interface Fitting {
  readonly entity: string | null;
  readonly phrase: Chunk;
  readonly known: boolean;
  readonly governed: boolean;
}

/**
 * Whom a stretch names that a pronoun may mean: free, and behind a preposition; `torn` where it may be either of two, `rival` where its only subject is a name
 * that may be a person's.
 */
export interface Named {
  readonly free: string | null;
  readonly governed: string | null;
  readonly torn: boolean;
  readonly rival: boolean;
}

/** Somebody whom nothing else rivals. */
export const free = (entity: string | null): Named => ({ free: entity, governed: null, torn: false, rival: false });

const TORN: Named = { free: null, governed: null, torn: true, rival: false };

/**
 * Who of those that a stretch names is meant: the first of known sex, unless one of unknown sex goes before who may as well be meant ("Bawn met Peter
 * Lurn. He said"), or two do all together.
 */
export function meantOf(view: View, all: readonly Fitting[]): Named {
  const front = all.find((one) => one.known && isFront(view, one));
  const known = front ?? all.find((one) => one.known);
  const open = all.find((one) => !one.known && !one.governed && one.entity !== known?.entity);
  const chosen = known ?? open;
  if (chosen === undefined) return { ...free(null), governed: all.find((one) => one.entity !== null)?.entity ?? null };
  if (all.some((other) => other.entity !== chosen.entity && (isJoined(view, chosen, other) || isJoined(view, other, chosen)))) return TORN;
  if (known === undefined) return { ...free(chosen.entity), governed: all.find((one) => one.governed)?.entity ?? null, rival: chosen.entity === null && chosen === all[0] };
  return open !== undefined && front === undefined && (known.governed || isBefore(open, known)) ? TORN : free(known.entity);
}

const isBefore = (one: Fitting, other: Fitting): boolean => one.phrase.from < other.phrase.from;

/** True for the subject behind what opens a sentence: "After a talk with Bram Osten, | Peter Lurn | left". */
function isFront({ tags, tokens }: View, { phrase: { from, to } }: Fitting): boolean {
  return from > 0 && tokens.hashes[from - 1] === COMMA && (tags[to] === Tag.verb || tags[to] === Tag.aux);
}

/** True for the second of two that "and" joins: "Peter Lurn and Bram Osten met", but not whom the first brings along: "and his brother, Bram". */
function isJoined({ tags, tokens }: View, { phrase: first }: Fitting, { phrase: second }: Fitting): boolean {
  if (second.from <= first.to || tags[second.from - 1] !== Tag.cconj || OWNERS.has(tokens.hashes[second.from]!)) return false;
  for (let i = first.to; i < second.from; i++) if (tags[i] === Tag.verb || tags[i] === Tag.aux) return false;
  return true;
}
