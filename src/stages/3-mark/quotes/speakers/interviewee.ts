import type { Attribution } from '../attribution.ts';
import type { Cast } from './cast.ts';
import { BY } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { INTERVIEW_VERBS } from '../../../../language/en/speech/attribution-patterns.ts';
import { PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { tokenAt } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { MOST_MENTIONS } from './cast.ts';

const SPEAKS = new WordSet(INTERVIEW_VERBS);
const PRONOUN = new WordSet(Object.keys(PRONOUNS));

/** Whose the answers of an interview are whose turns name nobody: told before the first of them. */
export class Interviewee {
  readonly #view: View;
  readonly #cast: Cast;
  readonly #pronoun: (at: number) => string | null;
  #entity: string | null | undefined;

  /** `pronoun` tells whom the pronoun at a token means. */
  constructor(view: View, cast: Cast, pronoun: (at: number) => string | null) {
    this.#view = view;
    this.#cast = cast;
    this.#pronoun = pronoun;
  }

  /** Who is known to answer from the turns before; `null` for nobody. */
  get known(): string | null {
    return this.#entity ?? null;
  }

  /** Who answers, or `null` where several are named before and none of them is told to speak; `first` is the first turn. */
  of(first: Attribution): string | null {
    if (this.#entity === undefined) this.#entity = this.#before(Math.min(first.head, first.content.from));
    return this.#entity;
  }

  /** The one person named before a token, else the one who is told to have spoken there. */
  #before(end: number): string | null {
    const named = new Set<string>();
    const { starts } = this.#view.tokens;
    for (const { entity, span } of this.#cast.names.slice(0, MOST_MENTIONS)) {
      if (span[0] >= starts[end]!) break;
      if (this.#isTold(entity, tokenAt(this.#view.tokens, span[0]))) named.add(entity);
    }
    if (named.size === 1) return [...named][0]!;
    if (named.size === 0) return this.#onlyPerson();
    const told = new Set<string>();
    for (let i = 1; i < end; i++) {
      if (!SPEAKS.has(this.#view.tokens.hashes[i]!) || this.#view.quotedAt[i]! >= 0) continue;
      const subject = this.#subject(i);
      const entity = subject === null ? null : this.#meant(subject);
      if (entity !== null && named.has(entity)) told.add(entity);
    }
    return told.size === 1 ? [...told][0]! : null;
  }

  /** The one person whom the whole text names, where it names nobody before the first turn; `null` for several. */
  #onlyPerson(): string | null {
    const named = new Set<string>();
    for (const { entity, span } of this.#cast.names.slice(0, MOST_MENTIONS)) if (this.#isTold(entity, tokenAt(this.#view.tokens, span[0]))) named.add(entity);
    return named.size === 1 ? [...named][0]! : null;
  }

  /** True for a person named outside quotation marks, and not as who asks: "Interview by Ada Quill". */
  #isTold(entity: string, at: number): boolean {
    return this.#cast.entity(entity)?.type === 'person' && this.#view.quotedAt[at]! < 0 && this.#view.tokens.hashes[at - 1] !== BY;
  }

  #subject(verb: number): Chunk | null {
    const [group] = verbGroup(this.#view, verb);
    const chunk = group > 0 ? this.#view.chunkAt[group - 1]! : -1;
    return chunk < 0 ? null : this.#view.chunks[chunk]!;
  }

  #meant({ from, to }: Chunk): string | null {
    return PRONOUN.has(this.#view.tokens.hashes[from]!) && to === from + 1 ? this.#pronoun(from) : this.#cast.mentionAt(headOf(this.#view, from, to));
  }
}
