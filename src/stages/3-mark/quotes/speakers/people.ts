import type { Entity } from '../../../../model/quote.ts';
import type { Span } from '../../../../model/span.ts';
import type { Cast } from './cast.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { formsOfBe, timeHeads } from '../../../../language/en/words/word-sets.ts';
import { BY, IT, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { GROUP_NAMES } from '../../../../language/en/names/places.ts';
import { EXAMINED_FORMS } from '../../../../language/en/speech/speech-verbs.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Tag } from '../../../../language/tagger.ts';
import { tokenAt } from '../../../../text/words/tokens.ts';
import { sexOf } from '../../../../language/en/names/sex.ts';
import { headOfRole } from '../../names/roles.ts';
import { MOST_MENTIONS } from './cast.ts';
import { isPutTo } from '../cues/put-to.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { roleType } from '../phrases/role-words.ts';
import type { Fitting, Named } from './fitting.ts';
import { free, meantOf } from './fitting.ts';
import { isGoverned, sexVotes } from './sex-votes.ts';

const SEVERAL: ReadonlySet<string> = new Set(GROUP_NAMES);
/** A name of several words, none of them an abbreviation. */
const TWO_WORDS = /^\p{Lu}[^\p{Lu} ]+(?: \p{Lu}[^\p{Lu} ]+){1,2}$/u;

const EXAMINED = new WordSet(EXAMINED_FORMS);

/** The people of a report as pronouns see them: their sex, and who is named first in a stretch. */
export class People {
  readonly #view: View;
  readonly #cast: Cast;
  readonly #sexes = new Map<string, 'm' | 'f' | 'u'>();
  #votes: ReadonlyMap<string, 'm' | 'f'> | null = null;

  constructor(view: View, cast: Cast) {
    this.#view = view;
    this.#cast = cast;
  }

  #sex(id: string): 'm' | 'f' | 'u' {
    let sex = this.#sexes.get(id);
    if (sex === undefined) {
      const entity = this.#cast.entity(id);
      sex = entity === undefined || (entity.type !== 'person' && entity.type !== 'other') ? 'u' : sexOf(entity.name, this.#rolesOf(entity));
      if (sex === 'u') sex = this.#sexVotes().get(id) ?? 'u';
      this.#sexes.set(id, sex);
    }
    return sex;
  }

  /** The roles of somebody named; whom a role alone tells is of the sex that it tells: "a spokesman for the port". */
  #rolesOf({ id, name, roles }: Entity): readonly string[] {
    return this.#cast.isNamed(id) ? roles : [headOfRole(name)];
  }

  /** The sex of people whom no given name tells, by the pronouns that follow where they alone are named. */
  #sexVotes(): ReadonlyMap<string, 'm' | 'f'> {
    if (this.#votes === null) this.#votes = sexVotes(this.#view, this.#cast.names, (id) => this.#cast.entity(id)?.type === 'person');
    return this.#votes;
  }

  /** True for a person or an unknown name whom a pronoun of this sex may stand for. */
  fits(id: string, sex: 'm' | 'f' | 'u'): boolean {
    const entity = this.#cast.entity(id);
    if (entity === undefined || entity.type === 'place' || entity.type === 'document' || entity.type === 'organization' || entity.type === 'group') {
      return false;
    }
    if (entity.type === 'other' && (!this.#cast.isNamed(id) || namesSeveral(entity.name))) return false;
    const own = this.#sex(id);
    return own === sex || own === 'u' || sex === 'u';
  }

  /** True for a person known to be of this sex. */
  isOf(id: string, sex: 'm' | 'f' | 'u'): boolean {
    return this.#cast.entity(id)?.type === 'person' && sex !== 'u' && this.#sex(id) === sex;
  }

  /** True for somebody whom quoted words name, or words behind a pronoun at token `at`: “she said Quill was late” is not said by Quill. */
  isToldOf(id: string, { from, to }: Chunk, at: number): boolean {
    const { quotedAt, tokens } = this.#view;
    if ((quotedAt[from]! < 0 && from < at) || to <= from) return false;
    const end = tokens.ends[to - 1]!;
    for (let m = this.#cast.firstMention(tokens.starts[from]!); m < this.#cast.names.length && this.#cast.names[m]!.span[1] <= end; m++) {
      if (this.#cast.names[m]!.entity === id) return true;
    }
    return false;
  }

  /**
   * Which of the persons of fitting sex a pronoun may mean that are named outside quotation marks within tokens `[from, to)`. `at` is the pronoun's token.
   */
  firstPerson(from: number, to: number, sex: 'm' | 'f' | 'u', content: Chunk, at: number): Named {
    const { starts, ends } = this.#view.tokens;
    const picked = this.#pickedOut(from, to);
    if (picked !== null && this.fits(picked, sex) && !this.isToldOf(picked, content, at)) return free(picked);
    const all: Fitting[] = [];
    const first = this.#cast.firstMention(starts[from] ?? 0);
    for (let m = first; m < this.#cast.names.length && m < first + MOST_MENTIONS && to > from && this.#cast.names[m]!.span[1] <= ends[to - 1]!; m++) {
      const { entity, span } = this.#cast.names[m]!;
      const token = tokenAt(this.#view.tokens, span[0]);
      // Speakers do not name themselves: a name in the words themselves is somebody else.
      if ((content.from <= token && token < content.to) || this.isToldOf(entity, content, at) || this.#asks(token)) continue;
      const type = this.#cast.entity(entity)?.type;
      if ((type !== 'person' && type !== 'other') || !this.fits(entity, sex) || this.#isQuoted(span[0]) || this.#isModifier(span)) continue;
      const phrase = this.#phraseOf(span);
      const { tags } = this.#view;
      // "Although Quill stayed": a conjunction, where a verb follows.
      const isSubject = tags[phrase.to] === Tag.verb || tags[phrase.to] === Tag.aux;
      if (type === 'person') all.push({ entity, phrase, known: this.#sex(entity) === sex, governed: isGoverned(this.#view, span[0]) && !isSubject });
      else if (this.#mayBePerson(entity, phrase)) all.push({ entity: null, phrase, known: false, governed: !isSubject });
    }
    return meantOf(this.#view, all);
  }

  /** True for a name of several words that nothing tells to be a person's, where a person would stand: the subject of a verb, or one of two. */
  #mayBePerson(entity: string, { from, to }: Chunk): boolean {
    const { tags } = this.#view;
    const { name } = this.#cast.entity(entity)!;
    // "Vanden Bosch", of one who is named in full elsewhere.
    if (tags[from] !== Tag.propn || !TWO_WORDS.test(name) || this.#cast.entities.some((e) => e.type === 'person' && e.name.endsWith(` ${name}`))) return false;
    return tags[to] === Tag.verb || tags[to] === Tag.aux || tags[to] === Tag.cconj || tags[from - 1] === Tag.cconj;
  }

  /** The noun phrase that a name stands in. */
  #phraseOf([start, end]: Span): Chunk {
    const { chunkAt, chunks, tokens } = this.#view;
    const last = tokenAt(tokens, end - 1);
    return chunks[chunkAt[last]!] ?? { from: tokenAt(tokens, start), to: last + 1 };
  }

  /** Whom a sentence picks out, that goes on about nobody else: "After Ada won, it was | Ines Calloway | who led"; `null` for nobody. */
  #pickedOut(from: number, to: number): string | null {
    const { chunkAt, chunks, quotedAt, tokens: { hashes } } = this.#view;
    for (let i = from; i + 3 < to; i++) {
      if (hashes[i] !== IT || !formsOfBe.has(hashes[i + 1]!) || quotedAt[i]! >= 0) continue;
      const chunk = chunks[chunkAt[i + 2]!];
      if (chunk?.from === i + 2 && hashes[chunk.to] === WHO) return this.#cast.mentionAt(chunk.to - 1);
    }
    return null;
  }

  /** True for a name that the one who puts a question has: whoever answers, "asked by Ada Quill", is somebody else. */
  #asks(token: number): boolean {
    const { chunkAt, chunks, tokens: { hashes } } = this.#view;
    const from = chunkAt[token]! < 0 ? token : chunks[chunkAt[token]!]!.from;
    return from > 1 && hashes[from - 1] === BY && (EXAMINED.has(hashes[from - 2]!) || isPutTo(this.#view, from - 2));
  }

  #isQuoted(position: number): boolean {
    return this.#view.quotedAt[tokenAt(this.#view.tokens, position)]! >= 0;
  }

  /**
   * True for a name that opens its sentence where what follows its phrase is no verb: the last word of the phrase is one ("Ada Quill cast her lot with
   * …"). So it is where the phrase is all of the sentence ("Ada Quill disagreed.").
   */
  #opensWithoutVerb(start: number, from: number, to: number): boolean {
    const { tags, tokens, sentences, sentenceAt } = this.#view;
    const sentence = sentences[sentenceAt[from]!]!;
    const opens = sentence.from === from && tags[from] !== Tag.det && tags[from] !== Tag.pron;
    if (!opens || tokens.starts[to - 1]! <= start || to >= tags.length) return false;
    return tags[to] === Tag.pron || tags[to] === Tag.det || (tags[to] === Tag.punct && to + 1 >= sentence.to);
  }

  /** True for a name that stands before the head of its phrase: "the Oduya administration", "Oduya's plan". */
  #isModifier([start, end]: Span): boolean {
    const last = tokenAt(this.#view.tokens, end - 1);
    const chunk = this.#view.chunkAt[last]!;
    if (chunk < 0) return false;
    const { from, to } = this.#view.chunks[chunk]!;
    const head = headOf(this.#view, from, to);
    // "Mr Quill last night": when, behind the name.
    if (timeHeads.has(this.#view.tokens.hashes[head]!) || this.#opensWithoutVerb(start, from, to)) return false;
    return this.#view.tokens.starts[head]! >= end && start >= this.#view.tokens.starts[from]!;
  }
}

/** True for "Council Liberals": a name that ends in that of a group, or in a noun for several people. */
function namesSeveral(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return name.includes(' ') && (SEVERAL.has(last) || roleType(last.toLowerCase()) === 'group');
}
