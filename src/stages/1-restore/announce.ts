import { FURNITURE } from '../../language/furniture.ts';
import type { FurnitureKind } from '../../language/furniture.ts';

/** The kinds of furniture in a fixed order: the order of their bits. */
export const FURNITURE_KINDS = Object.keys(FURNITURE) as readonly FurnitureKind[];

/** Only this much of a text is looked at: furniture says at once what it is. */
const LOOKED_AT = 160;

/** What a text announces with its first words, and anywhere in its beginning, as bits in the order of `FURNITURE_KINDS`. */
export interface Announced {
  readonly first: number;
  readonly anywhere: number;
}

/** Finds the words of furniture in a text. */
export function announced(text: string): Announced {
  const lower = text.slice(0, LOOKED_AT).toLowerCase();
  let first = 0;
  let anywhere = 0;
  let started = false;
  for (let i = 0; i < lower.length; i++) {
    const isNew = i === 0 || !LETTER.test(lower[i - 1]!) || lower.charCodeAt(i) >= FIRST_IDEOGRAPH;
    if (!isNew) continue;
    for (const [word, bit] of WORDS_BY_FIRST.get(lower[i]!) ?? []) {
      if (!lower.startsWith(word, i) || (word.length <= 3 && LETTER.test(lower[i + word.length] ?? ' ') && lower.charCodeAt(i) < FIRST_IDEOGRAPH)) continue;
      anywhere |= bit;
      if (!started) first |= bit;
    }
    started ||= LETTER.test(lower[i]!);
  }
  return { first, anywhere };
}

const LETTER = /[\p{L}\p{N}]/u;
const FIRST_IDEOGRAPH = 0x2e80;

const WORDS_BY_FIRST: ReadonlyMap<string, readonly (readonly [word: string, bit: number])[]> = wordsByFirst();

function wordsByFirst(): Map<string, (readonly [word: string, bit: number])[]> {
  const index = new Map<string, (readonly [word: string, bit: number])[]>();
  FURNITURE_KINDS.forEach((kind, bit) => {
    for (const word of FURNITURE[kind].split('|')) {
      const list = index.get(word[0]!) ?? [];
      list.push([word, 1 << bit]);
      index.set(word[0]!, list);
    }
  });
  return index;
}
