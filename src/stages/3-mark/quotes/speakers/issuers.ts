import { BY, FROM, IN } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { ISSUING_VERBS, LEGAL_TEXTS, UTTERED_TEXTS, PASSED_ON_FORMS } from '../../../../language/en/speech/documents.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const UTTERED = new WordSet(UTTERED_TEXTS);
const LEGAL = new WordSet(LEGAL_TEXTS);
const ISSUING = new WordSet(ISSUING_VERBS);
const PASSED = new WordSet(PASSED_ON_FORMS);
/** How many sentences and phrases back a text may be told of. */
const REACH = 12;
const MOST_PHRASES = 120;
/** So many phrases before a relative the text may stand that it goes on about. */
const NEAREST = 3;
/** Tokens between a participle and its "by": "filed late on Monday by". */
const LONGEST_WHEN = 5;

/** Who a phrase stands for; `null` for nobody known. */
type Resolve = (phrase: Chunk) => string | null;

/** Whose a statement, letter or filing is that "says" something, as far as the text tells. */
export class Issuers {
  readonly #view: View;
  readonly #resolve: Resolve;
  /** Who spoke, by the sentence of the cue: the first of each. */
  readonly #spoke = new Map<number, string>();

  constructor(view: View, resolve: Resolve) {
    this.#view = view;
    this.#resolve = resolve;
  }

  /** Notes who speaks in an attribution. */
  note(a: Attribution, entity: string): void {
    const s = this.#view.sentenceAt[a.head]!;
    if (!this.#spoke.has(s) && this.#view.quotedAt[a.head]! < 0) this.#spoke.set(s, entity);
  }

  /** Who speaks by the text at token `head`: "the ministry’s statement", "a letter from Ada Quill", "the filing" of one told of before. */
  of(head: number): string | null {
    const { chunkAt, chunks, tags, tokens, sentenceAt, quotedAt } = this.#view;
    const own = chunkAt[head]!;
    if (own < 0 || !UTTERED.has(tokens.hashes[head]!)) return null;
    const direct = this.#named(chunks[own]!);
    if (direct !== null || tags[chunks[own]!.from] !== Tag.det) return direct;
    for (let k = own - 1; k >= 0 && k > own - MOST_PHRASES; k--) {
      const phrase = chunks[k]!;
      if (sentenceAt[head]! - sentenceAt[phrase.from]! > REACH) return null;
      const last = headOf(this.#view, phrase.from, phrase.to);
      if (quotedAt[last]! >= 0 || !isSameText(tokens.hashes[last]!, tokens.hashes[head]!)) continue;
      const issuer = this.#named(phrase) ?? this.#toldBy(phrase);
      if (issuer !== null || isNew(this.#view, phrase)) return issuer;
    }
    return null;
  }

  /** Who speaks by the text that a relative at token `at` goes on about: "a letter signed by forty skippers, which stated". */
  before(at: number): string | null {
    const { chunkAt, chunks, sentenceAt } = this.#view;
    const last = Math.max(chunkAt[at - 1] ?? -1, chunkAt[at - 2] ?? -1);
    for (let k = last; k > last - NEAREST && k >= 0 && sentenceAt[chunks[k]!.from] === sentenceAt[at]; k--) {
      const issuer = this.of(headOf(this.#view, chunks[k]!.from, chunks[k]!.to));
      if (issuer !== null) return issuer;
    }
    return null;
  }

  /** The owner, and whom "from", "by" or "filed … by" names. */
  #named({ from, to }: Chunk): string | null {
    const { tokens, tags, chunkAt, chunks } = this.#view;
    for (let i = from + 1; i < to; i++) if (tokens.kinds[i] === TokenKind.clitic && tags[i] === Tag.part) return this.#resolve({ from, to: i });
    if (tags[from] === Tag.pron && to > from + 1) return this.#resolve({ from, to: from + 1 });
    const link = this.#link(to);
    const chunk = link < 0 || link + 1 >= tokens.count ? -1 : chunkAt[link + 1]!;
    return chunk < 0 ? null : this.#resolve(chunks[chunk]!);
  }

  /** The "from" or "by" behind a phrase, a participle and its time before it; -1 for none, and where somebody only passes the text on: "leaked by". */
  #link(at: number): number {
    const { hashes, count } = this.#view.tokens;
    if (hashes[at] === FROM || hashes[at] === BY) return at;
    if (this.#view.tags[at] !== Tag.verb || PASSED.has(hashes[at]!)) return -1;
    for (let i = at + 1; i < count && i <= at + LONGEST_WHEN && this.#view.tags[i] !== Tag.punct; i++) if (hashes[i] === BY) return i;
    return -1;
  }

  /** Who says something "in a statement", or "issued a statement". */
  #toldBy({ from }: Chunk): string | null {
    const { tokens, tags, chunkAt, chunks, sentenceAt } = this.#view;
    if (tokens.hashes[from - 1] === IN) return this.#spoke.get(sentenceAt[from]!) ?? null;
    if (from === 0 || tags[from - 1] !== Tag.verb || !ISSUING.has(tokens.hashes[from - 1]!)) return null;
    const [group] = verbGroup(this.#view, from - 1);
    const subject = group > 0 && sentenceAt[group - 1] === sentenceAt[from] ? chunkAt[group - 1]! : -1;
    return subject < 0 ? null : this.#resolve(chunks[subject]!);
  }
}

/** True for one word, and for two that are said of one paper before a court: the lawsuit, the filing. */
function isSameText(one: number, other: number): boolean {
  return one === other || (LEGAL.has(one) && LEGAL.has(other));
}

/** True for a phrase that tells of its text for the first time: "a letter". */
function isNew({ tokens: { starts, ends } , tags }: View, { from }: Chunk): boolean {
  return tags[from] === Tag.det && ends[from]! - starts[from]! <= 2;
}
