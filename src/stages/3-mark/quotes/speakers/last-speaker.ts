import { NAMES_NO_COMPANY } from '../../../../language/en/names/organizations.ts';
import type { Entity } from '../../../../model/quote.ts';
import type { Attribution } from '../attribution.ts';
import type { Cast } from './cast.ts';
import { isHeldByOthers } from '../cues/passive.ts';
import type { View } from '../view/view.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import { THE } from '../../../../language/en/grammar/grammar-hashes.ts';
import { BOTH, PAIR_WORDS } from '../../../../language/en/grammar/pronouns.ts';
import { QUESTION_WORDS } from '../../../../language/en/grammar/polarity.ts';
import { PUT_TO_FORMS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { tokenAt, wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const PAIR = new WordSet(PAIR_WORDS);
const PUT_TO = new WordSet(PUT_TO_FORMS);
const QUESTION = new WordSet(QUESTION_WORDS);
const BOTH_OF_THEM = wordHash(BOTH);

/** How many sentences back "it", "they" and "the company" may mean the last speaker. */
const NEAR = 2;

/** Who spoke. */
interface Spoke {
  readonly entity: string;
  /** The token of the cue. */
  readonly at: number;
  /** True where a name or role told who, no pronoun. */
  readonly named: boolean;
  /** True where the words are a question. */
  readonly asks: boolean;
}

/** Who spoke last as a report is read from its beginning, and for what words that speaker stands. */
export class LastSpeaker {
  readonly #view: View;
  readonly #cast: Cast;
  #last: Spoke | null = null;
  /** Who spoke last in each sentence. */
  readonly #in = new Map<number, Spoke>();
  /** The cue of whoever spoke last unknown, or -1. */
  #unknown = -1;
  #pair: Pick<Spoke, 'entity' | 'at'> | null = null;

  constructor(view: View, cast: Cast) {
    this.#view = view;
    this.#cast = cast;
  }

  /** Notes who speaks in an attribution. */
  note(a: Attribution, entity: string): void {
    if (this.#cast.isPair(entity)) this.#pair = { entity, at: a.head };
    this.#in.set(this.#view.sentenceAt[a.head]!, this.#last = { entity, at: a.head, named: a.source !== null && this.#view.tags[a.source.from] !== Tag.pron, asks: asksIn(this.#view, a) });
  }

  /** Notes that somebody speaks at a cue whom the text brings in and does not name: "A trader, who would not give her name, said". */
  noteUnknown({ head }: Attribution): void {
    this.#unknown = head;
  }

  /** True where somebody of whom no more is known speaks in a sentence, and nobody known behind. */
  unknownIn({ from, to }: Chunk): boolean {
    return this.#unknown >= from && this.#unknown < to && (this.#last === null || this.#last.at < this.#unknown);
  }

  /**
   * Who spoke last in a sentence, where nobody spoke since but in the sentence of token `at`: "He has said he will wait. | Quill supports the plan, | he has
   * said"; `null` elsewhere.
   */
  within({ from, to }: Chunk, at: number): Spoke | null {
    const { sentenceAt } = this.#view;
    if (this.#last === null || this.#last.at < from) return null;
    if (this.#last.at < to) return this.#last;
    return sentenceAt[this.#last.at] === sentenceAt[at] ? this.#in.get(sentenceAt[from]!) ?? null : null;
  }

  /** True for whoever asked last, and near: that one does not answer. */
  asked(entity: string, at: number): boolean {
    return this.#last !== null && this.#last.asks && this.#last.entity === entity && this.#near(at) !== null;
  }

  /** Who spoke last, where that is near. */
  before(at: number): Pick<Spoke, 'entity' | 'at'> | null {
    return this.#last !== null && this.#last.at < at && this.#near(at) !== null ? this.#last : null;
  }

  /** "it": the last speaker, when that is a body or a document and near. */
  body(at: number): string | null {
    const entity = this.#near(at);
    if (entity === null) return null;
    const { id, type } = entity;
    return type === 'organization' || type === 'document' || type === 'place' || (type === 'other' && this.#cast.isNamed(id)) ? id : null;
  }

  /** "they": the last speaker, when that is a group or a body and near. */
  group(at: number): string | null {
    const entity = this.#near(at);
    if (entity === null) return null;
    const { id, type } = entity;
    return type === 'group' || type === 'organization' || type === 'document' ? id : null;
  }

  /** True for whoever spoke last, where that was between two tokens or goes by a noun. */
  isNear(from: number, to: number, noun: string): boolean {
    if (this.#last === null || (this.#last.at >= from && this.#last.at < to)) return true;
    return this.#cast.entity(this.#last.entity)?.name.toLowerCase().endsWith(noun) === true;
  }

  /** "the pair", "both", "the two countries": the two who spoke together last, and near; `from` is the first token of the phrase. */
  pair(from: number): string | null {
    const { sentenceAt, tokens: { hashes } } = this.#view;
    if (this.#pair === null || sentenceAt[from]! - sentenceAt[this.#pair.at]! > NEAR) return null;
    return hashes[from] === BOTH_OF_THEM || (hashes[from] === THE && PAIR.has(hashes[from + 1] ?? 0)) ? this.#pair.entity : null;
  }

  /**
   * "the defender", "the German", "the 34-year-old": the person who spoke last by name and near, where nobody else is named since; `from` is the first token of
   * the phrase.
   */
  described(from: number): string | null {
    const entity = this.#near(from);
    if (this.#last === null || entity === null || entity.type !== 'person' || !this.#cast.isNamed(entity.id)) return null;
    const { starts } = this.#view.tokens;
    for (let m = this.#cast.firstMention(starts[this.#last.at]!); m < this.#cast.names.length && this.#cast.names[m]!.span[0] < starts[from]!; m++) {
      const { entity: other, span } = this.#cast.names[m]!;
      // Whom quoted words name is nobody on the scene.
      if (other !== entity.id && this.#view.quotedAt[tokenAt(this.#view.tokens, span[0])]! < 0 && this.#cast.entity(other)?.type === 'person') return null;
    }
    return entity.id;
  }

  /** "the company": the body or name that spoke last, right before; no office of state. */
  company(at: number): string | null {
    if (this.#last === null || this.#last.at >= at) return null;
    const entity = this.#near(at);
    if (entity === null) return null;
    const { id, type, name } = entity;
    return this.#cast.isNamed(id) && !NAMES_NO_COMPANY.test(name) && (type === 'organization' || type === 'other') ? id : null;
  }

  /** A quotation whose speaker is not stated goes on with the last one when it follows in the same paragraph. */
  unstated(a: Attribution): string | null {
    const { quotedAt, sentenceAt, paragraphOf } = this.#view;
    if (this.#last === null || quotedAt[a.content.from]! < 0 || quotedAt[a.head]! >= 0 || isHeldByOthers(this.#view, a.head)) return null;
    return paragraphOf[sentenceAt[a.head]!] === paragraphOf[sentenceAt[this.#last.at]!] ? this.#last.entity : null;
  }

  #near(at: number): Entity | null {
    const { sentenceAt } = this.#view;
    if (this.#last === null || sentenceAt[at]! - sentenceAt[this.#last.at]! > NEAR) return null;
    return this.#cast.entity(this.#last.entity) ?? null;
  }
}

/** True for quoted words that end in a question mark, and for "asked Osten whether". */
function asksIn({ quotedAt, tokens: { text, starts, hashes } }: View, { content, tails, head }: Attribution): boolean {
  if (PUT_TO.has(hashes[head]!) && QUESTION.has(hashes[content.from]!)) return true;
  const end = tails.at(-1)?.[1] ?? content.to;
  for (let i = end - 1; i >= Math.max(content.from, end - 2); i--) if (text[starts[i]!] === '?' && quotedAt[i]! >= 0) return true;
  return false;
}
