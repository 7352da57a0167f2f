import type { Entity, EntityType } from '../../../../model/quote.ts';
import type { Names } from '../../names/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { COMPANY_NOUNS } from '../../../../language/en/organizations.ts';
import { BODY_PRONOUN, DEFINITE_DETERMINERS, FIRST_PERSON, PRONOUNS, RELATIVES } from '../../../../language/en/pronouns.ts';
import { TITLE_HEADS } from '../../../../language/en/titles.ts';
import { Tag } from '../../../../language/tagger.ts';
import { SAYING_WORDS } from '../../../../language/en/speech-verbs.ts';
import { Shape, tokenAt, tokenText } from '../../../../text/tokens.ts';
import { WordSet } from '../../../../text/word-set.ts';
import { isPostNominal } from '../../names/parts.ts';
import { apposed, namedBehindTitle, officeHolder, titledBehind } from './apposition.ts';
import { Cast, MOST_MENTIONS } from './cast.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { People } from './people.ts';
import { headOfRole } from '../../names/roles.ts';
import { endsWithWord, ranksOf, roleType } from '../phrases/role-words.ts';
import { isGoverned } from './sex-votes.ts';
import { secondSpeaker } from '../edges/spans.ts';

const TITLES = new Set(TITLE_HEADS);
const RELATIVE = new Set(RELATIVES);
const FIRST = new Set(FIRST_PERSON);
const SPEECH = new WordSet(SAYING_WORDS);
/** Nouns by which a business is meant that was named before. */
const COMPANIES = new Set(COMPANY_NOUNS);
const DEFINITE = new Set(DEFINITE_DETERMINERS);
/** How many sentences back a pronoun or a role may point. */
const REACH = 6;
/** How many units of an apposition may stand between a name and "who". */
const APPOSITION = 60;

/** Units that an age between commas takes at most. */
const LONGEST_AGE = 9;

/** Resolves source words to entities, in the order of the text, and adds those whom only a role names. */
export class SpeakerResolver {
  readonly #view: View;
  readonly #cast: Cast;
  readonly #people: People;
  /** The last speaker with the token of the cue, and whether a name or role told, no pronoun. */
  #last: { readonly entity: string; readonly at: number; readonly named: boolean } | null = null;

  constructor(view: View, names: Names) {
    this.#view = view;
    this.#cast = new Cast(view.tokens, names);
    this.#people = new People(view, this.#cast);
  }

  /** All entities: those of the names, then those added for speakers. */
  get entities(): readonly Entity[] {
    return this.#cast.entities;
  }

  /** The entity that an attribution's source stands for, or `null` when the evidence is thin. `range` is the source with what hangs on it. */
  resolve(a: Attribution, range: readonly [number, number] | null, enclosing: string | null): string | null {
    const entity = range === null || a.source === null ? this.#unstated(a) : this.#fromWords(a, range, enclosing);
    if (entity !== null) this.#last = { entity, at: a.head, named: a.source !== null && this.#view.tags[a.source.from] !== Tag.pron };
    return entity;
  }

  /** The entity named by a phrase that passes another's words on; `null` for no phrase or no name. */
  relayer(phrase: Chunk | null): string | null {
    return phrase === null ? null : this.#cast.mentionAt(headOf(this.#view, phrase.from, phrase.to));
  }

  #fromWords(a: Attribution, range: readonly [number, number], enclosing: string | null): string | null {
    const view = this.#view;
    const { from, to } = a.source!;
    const last = speakingHead(view, from, firstPhraseEnd(view, from, to));
    const head = last > from && isPostNominal(view.tokens, last) ? last - 1 : last;
    const word = tokenText(view.tokens, head).toLowerCase();
    if (FIRST.has(word)) return enclosing;
    // Two who speak together are neither of them.
    if (view.tags[to] === Tag.cconj && secondSpeaker(view, to, a.head) === range[1]) return null;
    const behind = namedBehindTitle(view, this.#cast, range, a.head);
    if (behind !== null) return behind;
    const titled = titledBehind(view, this.#cast, a, head);
    if (titled !== null) return titled;
    const named = this.#cast.mentionAt(head);
    if (named !== null) return TITLES.has(word) && this.#cast.entity(named)?.type !== 'person' ? apposed(view, this.#cast, head, range) ?? named : named;
    const office = officeHolder(view, this.#cast, from, head, range);
    if (office !== null) return office;
    if (PRONOUNS[word] !== undefined) return this.#pronoun(word, from, a.content);
    if (word === BODY_PRONOUN && to === from + 1) return this.#bodySpeaker(from);
    if (RELATIVE.has(word)) return this.#antecedent(from) ?? this.#roleBefore(from);
    const inside = apposed(view, this.#cast, head, range);
    return inside ?? this.#role(word, from, to, range, SPEECH.has(view.tokens.hashes[a.head]!));
  }

  /** "he", "she": a fitting subject earlier in the sentence, else the last speaker, else the first person named in the sentences before. */
  #pronoun(word: string, at: number, content: Chunk): string | null {
    const { sex, plural } = PRONOUNS[word]!;
    if (plural) return this.#pluralSpeaker(at);
    const view = this.#view;
    const own = view.sentenceAt[at]!;
    const here = this.#people.firstPerson(view.sentences[own]!.from, at, sex, content);
    if (here.free !== null) return here.free;
    let governed = here.governed;
    for (let s = own - 1; s >= 0 && s >= own - REACH; s--) {
      const sentence = view.sentences[s]!;
      const another = this.#opensWith(sentence.from, sex);
      if (
        this.#last !== null
        && this.#last.at >= sentence.from
        && this.#last.at < sentence.to
        && !(another && this.#last.named)
        && this.#people.fits(this.#last.entity, sex)
        && !this.#people.isToldOf(this.#last.entity, content)
      ) {
        return this.#last.entity;
      }
      if (another) continue;
      const named = this.#people.firstPerson(sentence.from, sentence.to, sex, content);
      if (named.free !== null) return named.free;
      governed ??= named.governed;
    }
    return governed ?? this.#opensSentenceBefore(at, content) ?? this.#ownSubject(at, sex, content);
  }

  /** True for "He was pardoned by Quill": whom else the sentence of a pronoun names is somebody else. */
  #opensWith(from: number, sex: 'm' | 'f' | 'u'): boolean {
    const opening = from < this.#view.tokens.count ? PRONOUNS[tokenText(this.#view.tokens, from).toLowerCase()] : undefined;
    return opening !== undefined && !opening.plural && opening.sex === sex && this.#view.tags[from + 1] !== Tag.noun;
  }

  /** Who opens the sentence before where nobody is known for a person by name: "The suspect had a camera. He …", "Edda Voss was late. She …". */
  #opensSentenceBefore(at: number, content: Chunk): string | null {
    const view = this.#view;
    const s = view.sentenceAt[at]! - 1;
    const chunk = s < 0 ? -1 : view.chunkAt[view.sentences[s]!.from] ?? -1;
    if (chunk < 0) return null;
    const { from, to } = view.chunks[chunk]!;
    if (view.quotedAt[from]! >= 0 || (content.from <= from && from < content.to)) return null;
    const named = this.#cast.mentionAt(to - 1);
    if (named !== null) return this.#cast.entity(named)?.type === 'other' && this.#cast.mentionAt(from) === named && to - from > 1 ? named : null;
    const word = tokenText(view.tokens, to - 1).toLowerCase();
    return view.tags[from] === Tag.det && roleType(word) === 'person' ? this.#role(word, from, to, [from, to], true) : null;
  }

  /** "President Quill plans …, he said": the subject of the words, where nobody else is named before. */
  #ownSubject(at: number, sex: 'm' | 'f' | 'u', content: Chunk): string | null {
    const { starts } = this.#view.tokens;
    const first = this.#cast.firstMention(starts[content.from]!);
    const own = this.#cast.names[first];
    if (
      content.to > at
      || own === undefined
      || this.#view.quotedAt[content.from]! >= 0
      || this.#view.chunkAt[content.from] !== this.#view.chunkAt[tokenAt(this.#view.tokens, own.span[0])]
    ) {
      return null;
    }
    const alone = this.#cast.names
      .slice(Math.max(0, first - MOST_MENTIONS), first)
      .every(({ entity }) => entity === own.entity || this.#cast.entity(entity)?.type !== 'person');
    return alone && this.#cast.entity(own.entity)?.type === 'person' && this.#people.fits(own.entity, sex) ? own.entity : null;
  }

  /** "it": the last speaker, when that is a body or a document and near. */
  #bodySpeaker(at: number): string | null {
    if (this.#last === null || this.#view.sentenceAt[at]! - this.#view.sentenceAt[this.#last.at]! > 2) return null;
    const type = this.#cast.entity(this.#last.entity)?.type;
    return type === 'organization' || type === 'document' || type === 'place' || (type === 'other' && this.#cast.isNamed(this.#last.entity))
      ? this.#last.entity
      : null;
  }

  /** "they": the last speaker, when that is a group or a body and near. */
  #pluralSpeaker(at: number): string | null {
    if (this.#last === null || this.#view.sentenceAt[at]! - this.#view.sentenceAt[this.#last.at]! > 2) return null;
    const type = this.#cast.entity(this.#last.entity)?.type;
    return type === 'group' || type === 'organization' || type === 'document' ? this.#last.entity : null;
  }

  /** "his deputy, who": the role that ends just before, over a comma. */
  #roleBefore(at: number): string | null {
    const view = this.#view;
    const last = at - (at > 1 && view.tags[at - 1] === Tag.punct ? 2 : 1);
    const chunk = last >= 0 ? view.chunkAt[last]! : -1;
    if (chunk < 0 || view.tags[last] !== Tag.noun || view.sentenceAt[last] !== view.sentenceAt[at]) return null;
    const { from, to } = view.chunks[chunk]!;
    const type = roleType(tokenText(view.tokens, last).toLowerCase());
    return to === last + 1 && (type === 'person' || type === 'group')
      ? this.#role(tokenText(view.tokens, last).toLowerCase(), from, to, [from, to], false)
      : null;
  }

  /** "…, who": the name that ends just before, over a comma. */
  #antecedent(at: number): string | null {
    const m = this.#cast.mentionBefore(this.#view.tokens.starts[at]!);
    if (m === null || !this.#isRightBehind(m.span[1], at) || this.#isSecond(m.span[0])) return null;
    for (let back = this.#cast.firstMention(m.span[0]); back >= 0 && m.span[0] - this.#cast.names[back]!.span[1] < APPOSITION; back--) {
      const { entity, span } = this.#cast.names[back]!;
      if (this.#cast.entity(entity)?.type === 'person' && this.#view.sentenceAt[tokenAt(this.#view.tokens, span[0])] === this.#view.sentenceAt[at]) {
        return entity;
      }
    }
    return this.#cast.entity(m.entity)?.type === 'place' || isGoverned(this.#view, m.span[0]) ? null : m.entity;
  }

  /** True for "Vane" in "Quill and Vane, who": two who speak together are neither of them. */
  #isSecond(start: number): boolean {
    const { tags, tokens, chunkAt, chunks } = this.#view;
    const token = tokenAt(tokens, start);
    const first = chunkAt[token]! < 0 ? token : chunks[chunkAt[token]!]!.from;
    return first > 1 && tags[first - 1] === Tag.cconj && tags[first - 2] === Tag.propn;
  }

  /** True where no more than a comma or an age stands between the end of a name and "who". */
  #isRightBehind(end: number, at: number): boolean {
    const { starts, text } = this.#view.tokens;
    return starts[at]! - end <= 3 || /^, ?\d{1,3}, ?$/.test(text.slice(end, Math.min(starts[at]!, end + LONGEST_AGE)));
  }

  /** "the secretary", "the company", "a poll", "officials": an entity that has the role, else one of its own. */
  #role(word: string, from: number, to: number, range: readonly [number, number], spoken: boolean): string | null {
    const view = this.#view;
    const first = tokenText(view.tokens, from).toLowerCase();
    const type = roleType(word);
    if (DEFINITE.has(first) || to - from === 1) {
      const ranks = ranksOf(view.tokens.text.slice(view.tokens.starts[from], view.tokens.ends[to - 1]));
      const holder = this.#holder(word, from, type, ranks) ?? (first === 'the' && to - from === 2 && COMPANIES.has(word) ? this.#lastCompany(from) : null);
      if (holder !== null) return holder;
    }
    if (type !== null) return this.#cast.unnamedEntity(type, range);
    return spoken && DEFINITE.has(first) && view.tags[headOf(view, from, to)] === Tag.noun ? this.#cast.unnamedEntity('other', range) : null;
  }

  /** "the company": the body or name that spoke last, right before. */
  #lastCompany(at: number): string | null {
    const { sentenceAt } = this.#view;
    if (this.#last === null || this.#last.at >= at || sentenceAt[at]! - sentenceAt[this.#last.at]! > 2) return null;
    const { id, type } = this.#cast.entity(this.#last.entity)!;
    return this.#cast.isNamed(id) && (type === 'organization' || type === 'other') ? id : null;
  }

  /** The entity last named before `at` that has the noun among its roles at the same rank ("the president" is no vice president), or in its name for a body. */
  #holder(word: string, at: number, type: EntityType | null, ranks: string): string | null {
    const position = this.#view.tokens.starts[at]!;
    const floor = this.#view.sentences[Math.max(0, this.#view.sentenceAt[at]! - 40)]!.from;
    const last = this.#cast.firstMention(position) - 1;
    for (let m = last; m >= 0 && m > last - MOST_MENTIONS && this.#cast.names[m]!.span[0] >= this.#view.tokens.starts[floor]!; m--) {
      const entity = this.#cast.entity(this.#cast.names[m]!.entity)!;
      const held =
        type === 'organization'
          ? entity.type === 'organization' && endsWithWord(entity.name, word)
          : entity.type === 'person' && entity.roles.some((role) => endsWithWord(headOfRole(role), word) && ranksOf(headOfRole(role)) === ranks);
      if (held) return entity.id;
    }
    return null;
  }

  /** A quotation whose speaker is not stated goes on with the last one when it follows in the same paragraph. */
  #unstated(a: Attribution): string | null {
    const { quotedAt, sentenceAt, paragraphOf } = this.#view;
    if (this.#last === null || quotedAt[a.content.from]! < 0 || quotedAt[a.head]! >= 0) return null;
    return paragraphOf[sentenceAt[a.head]!] === paragraphOf[sentenceAt[this.#last.at]!] ? this.#last.entity : null;
  }
}

/** Where the first of the phrases ends that "of", "for" … tie together: "the Office | for Lower Norrby"; a stroke parts no phrase. */
function firstPhraseEnd({ chunkAt, chunks, tokens }: Pick<View, 'chunkAt' | 'chunks' | 'tokens'>, from: number, to: number): number {
  const chunk = chunkAt[from]!;
  const end = chunk < 0 ? to : Math.min(to, chunks[chunk]!.to);
  return end + 1 < to && tokens.text.charCodeAt(tokens.starts[end]!) === 47 ? firstPhraseEnd({ chunkAt, chunks, tokens }, end + 1, to) : end;
}

/** The head of a phrase, or the word in lower case with which it ends where that is a person's calling ("a YouTube representative"). */
function speakingHead(view: View, from: number, to: number): number {
  const last = to - 1;
  return view.tokens.shapes[last] === Shape.lower && last > from && TITLES.has(tokenText(view.tokens, last)) ? last : headOf(view, from, to);
}
