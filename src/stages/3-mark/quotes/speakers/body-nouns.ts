import { LEGAL_FORMS, TOLD_AS_KIND } from '../../../../language/en/names/companies.ts';
import { BODY_NOUNS, COMPANY_NOUNS, KINDS_OF_BODIES, NAMES_NO_COMPANY, NOUNS_OF_ANY_BODY, OWNED_BODIES } from '../../../../language/en/names/organizations.ts';
import { OF_ITS_OWN } from '../../../../language/en/grammar/pronouns.ts';
import { LEADING_ARTICLE } from '../../../../language/en/grammar/function-words.ts';
import { COMMA, THE } from '../../../../language/en/grammar/grammar-hashes.ts';
import { titleModifiers } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, tokenAt, tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Entity, Mention } from '../../../../model/quote.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { endsWithWord } from '../phrases/role-words.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { MOST_MENTIONS, type Cast } from './cast.ts';
import type { LastSpeaker } from './last-speaker.ts';

const BODIES: ReadonlySet<string> = new Set([...BODY_NOUNS, ...COMPANY_NOUNS, ...OWNED_BODIES]);
const COMPANIES: ReadonlySet<string> = new Set(COMPANY_NOUNS);
/** Nouns that say no more of a business than that it is one. */
const ANY_COMPANY: ReadonlySet<string> = new Set(COMPANY_NOUNS.slice(0, 2));
/** Nouns that any body is called by. */
const ANY_BODY: ReadonlySet<string> = new Set(NOUNS_OF_ANY_BODY);
/** How many sentences before such a noun the body stands that it means. */
const NEAR = 2;
const KINDS = new WordSet(KINDS_OF_BODIES);
const TELLING = new WordSet(TOLD_AS_KIND);

/** A body that a noun may mean, with where it stands last before the noun. */
interface Fitting {
  readonly id: string;
  readonly position: number;
}

/** Which body "the agency", "the bank" or "the company" means: the one of that noun or kind that the text has told of. */
export class BodyNouns {
  readonly #view: View;
  readonly #cast: Cast;
  readonly #last: LastSpeaker;
  /** By noun, the bodies that a phrase without a name told of, with where it stands: "Telma's health ministry". */
  readonly #broughtIn = new Map<string, Fitting[]>();

  constructor(view: View, cast: Cast, last: LastSpeaker) {
    this.#view = view;
    this.#cast = cast;
    this.#last = last;
  }

  /** True for a noun that stands for a body, in lower case. */
  static has(word: string): boolean {
    return BODIES.has(word);
  }

  /** Notes a body of which no more is known than a phrase with the noun `word`. */
  bringIn(word: string, entity: string, { from, to }: Chunk): void {
    if (isBare(this.#view, { from, to })) return;
    const known = this.#broughtIn.get(word) ?? [];
    this.#broughtIn.set(word, [...known.filter(({ id }) => id !== entity), { id: entity, position: this.#view.tokens.starts[from]! }]);
  }

  /**
   * The body that a phrase with the noun `word` means; `null` where two fit, of which neither spoke right before, and `undefined` where none does. `isOther`
   * tells of a mention that it is not of whom "its" means.
   */
  meant(word: string, phrase: Chunk, isOther: (mention: number) => boolean): string | null | undefined {
    const { tokens } = this.#view;
    const position = tokens.starts[phrase.from]!;
    const fitting = this.#named(word, phrase, isOther);
    const described = isBare(this.#view, phrase) ? this.#broughtIn.get(word) ?? [] : [];
    fitting.push(...described.filter((one) => one.position < position && !this.#isInShort(one.id, fitting)));
    const spoke = this.#spoke(word, phrase, fitting);
    if (spoke !== undefined || fitting.length === 0) return spoke;
    if (fitting.length === 1) return fitting[0]!.id;
    // "Police said": without an article the noun means none of those named.
    return phrase.to - phrase.from === 1 ? undefined : null;
  }

  /** True for "state police", where the Orla State Police fit. */
  #isInShort(entity: string, fitting: readonly Fitting[]): boolean {
    const words = this.#cast.entity(entity)!.name.toLowerCase().replace(LEADING_ARTICLE, '');
    return fitting.some(({ id }) => endsWithWord(this.#cast.entity(id)!.name, words));
  }

  /** Whichever of several spoke right before, if no other is told of since; of a business also one that nothing but its saying shows to fit. */
  #spoke(word: string, phrase: Chunk, fitting: readonly Fitting[]): string | undefined {
    const spoke = this.#last.before(phrase.from);
    if (spoke === null || (fitting.length < 2 && fitting.every(({ id }) => id === spoke.entity) && !COMPANIES.has(word))) return undefined;
    const isCompany = COMPANIES.has(word) && isBare(this.#view, phrase) && this.#last.company(phrase.from) !== null;
    const fits = isCompany || fitting.some(({ id }) => id === spoke.entity);
    const since = this.#view.tokens.starts[spoke.at]!;
    if (!fits || fitting.some(({ id, position }) => id !== spoke.entity && position > since)) return undefined;
    return fitting.some(({ id }) => id === spoke.entity) || !this.#namesAnother(spoke.entity, since, phrase) ? spoke.entity : undefined;
  }

  /** True where a body other than `entity` is named between a place and a phrase. */
  #namesAnother(entity: string, since: number, { from }: Chunk): boolean {
    const { names } = this.#cast;
    for (let m = this.#cast.firstMention(since); m < names.length && names[m]!.span[0] < this.#view.tokens.starts[from]!; m++) {
      if (names[m]!.entity !== entity && this.#mayBeCompany(this.#cast.entity(names[m]!.entity)!)) return true;
    }
    return false;
  }

  #mayBeCompany({ type, name }: Entity): boolean {
    return (type === 'organization' || type === 'other') && !NAMES_NO_COMPANY.test(name);
  }

  /** The named bodies that fit, each once. */
  #named(word: string, phrase: Chunk, isOther: (mention: number) => boolean): Fitting[] {
    const { tokens } = this.#view;
    const last = this.#cast.firstMention(tokens.starts[phrase.from]!) - 1;
    const first = Math.max(0, last - MOST_MENTIONS + 1);
    const own = OF_ITS_OWN.test(tokens.text.slice(tokens.starts[phrase.from], tokens.ends[phrase.to - 1]).toLowerCase());
    const mentions = new Map<string, Mention[]>();
    for (let m = last; m >= first; m--) {
      const mention = this.#cast.names[m]!;
      if (own && isOther(m)) continue;
      const known = mentions.get(mention.entity);
      if (known === undefined) mentions.set(mention.entity, [mention]);
      else known.push(mention);
    }
    const most = Math.max(0, ...[...mentions].filter(([id]) => this.#mayBeCompany(this.#cast.entity(id)!)).map(([, of]) => of.length));
    const found = [...mentions].flatMap(([id, of]) => (this.#fits(this.#cast.entity(id)!, of, word, phrase, most) ? [{ id, position: of[0]!.span[0] }] : []));
    return ANY_BODY.has(word) ? found.filter((one) => this.#isOnScene(one, phrase)) : found;
  }

  /** True for a body that is named right before a phrase, and no other behind it. */
  #isOnScene({ id, position }: Fitting, phrase: Chunk): boolean {
    const { tokens, sentenceAt } = this.#view;
    return sentenceAt[phrase.from]! - sentenceAt[tokenAt(tokens, position)]! <= NEAR && !this.#namesAnother(id, position, phrase);
  }

  /** True for a body with the noun in its name or told of it; of businesses named with their legal form, for the one that the report names `most`. */
  #fits(entity: Entity, mentions: readonly Mention[], word: string, phrase: Chunk, most: number): boolean {
    if (entity.type !== 'organization' && entity.type !== 'other') return false;
    const name = entity.name.toLowerCase();
    if (entity.type === 'organization' && !ANY_COMPANY.has(word) && hasNoun(name, word)) return !this.#isAnother(phrase, name);
    const kind = mentions.map((mention) => this.#kindTold(mention, word)).find((told) => told !== undefined);
    if (kind !== undefined) return !this.#isAnother(phrase, `${name} ${kind}`);
    if (!ANY_COMPANY.has(word) || entity.type !== 'organization' || mentions.length < most) return false;
    return (LEGAL_FORMS.test(name) || endsWithWord(name, word)) && !this.#isAnother(phrase, name);
  }

  /** True where a word before the noun of a phrase tells another kind or another owner than a name does: "the news agency", "the Quill administration". */
  #isAnother({ from, to }: Chunk, name: string): boolean {
    const { tokens, tags } = this.#view;
    for (let i = from + 1; i < to - 1; i++) {
      const isNoun = tokens.shapes[i]! >= Shape.capital || tags[i] === Tag.noun || tags[i] === Tag.propn;
      if ((isNoun || titleModifiers.has(tokens.hashes[i]!) || KINDS.has(tokens.hashes[i]!)) && !name.includes(tokenText(tokens, i).toLowerCase())) return true;
    }
    return false;
  }

  /** What words beside a mention tell that it names, where that is the noun: "Halden, | a mining company", "the airline | Quill Air"; else `undefined`. */
  #kindTold({ span }: Mention, word: string): string | undefined {
    const { tokens, chunkAt, chunks } = this.#view;
    const [first, behind] = [tokenAt(tokens, span[0]), tokenAt(tokens, span[1] - 1) + 1];
    if (first > 0 && tokens.shapes[first - 1] === Shape.lower && isSuch(tokenText(tokens, first - 1), word)) return '';
    if (behind + 1 >= tokens.count || (tokens.hashes[behind] !== COMMA && !TELLING.has(tokens.hashes[behind]!))) return undefined;
    const phrase = chunks[chunkAt[behind + 1]!];
    if (phrase?.from !== behind + 1 || this.#view.tags[phrase.from] !== Tag.det || !isPredicate(this.#view, phrase)) return undefined;
    const head = headOf(this.#view, phrase.from, phrase.to);
    return isSuch(tokenText(tokens, head), word) ? tokens.text.slice(tokens.starts[phrase.from], tokens.ends[phrase.to - 1]).toLowerCase() : undefined;
  }
}

/** True for what a name is told to be, "a mining company", "the largest union,"; not for who acts behind a comma ("In Orla, | the army said"). */
function isPredicate({ tags, tokens: { hashes } }: View, { from, to }: Chunk): boolean {
  return hashes[from] === THE ? to - from > 2 && tags[to] === Tag.punct : tags[to] !== Tag.verb;
}

/** True for "the agency" without a word between. */
function isBare({ tokens: { hashes } }: View, { from, to }: Chunk): boolean {
  return to - from === 2 && hashes[from] === THE;
}

/** True for a kind told in small letters that is the noun, or by which a body is some company. */
function isSuch(told: string, word: string): boolean {
  return told === word || (ANY_COMPANY.has(word) && COMPANIES.has(told));
}

/** True for "Halden Bank" and "Bank of Halden", both in lower case. */
function hasNoun(name: string, word: string): boolean {
  const padded = ` ${name}`;
  return endsWithWord(name, word) || [' of ', ' for ', ' on '].some((link) => padded.includes(` ${word}${link}`));
}
