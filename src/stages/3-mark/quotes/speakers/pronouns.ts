import type { Cast } from './cast.ts';
import type { LastSpeaker } from './last-speaker.ts';
import type { RoleHolders } from './role-holders.ts';
import type { View } from '../view/view.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import { COMMA, WHEN } from '../../../../language/en/grammar/grammar-hashes.ts';
import { PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind, tokenAt, tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { sexOf } from '../../../../language/en/names/sex.ts';
import { isPutTo, opensWithQuestion } from '../cues/put-to.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { roleType } from '../phrases/role-words.ts';
import { MOST_MENTIONS } from './cast.ts';
import { deceased } from './deceased.ts';
import { People } from './people.ts';

/** How many sentences back a pronoun may point. */
const REACH = 6;
const PRONOUN = new WordSet(Object.keys(PRONOUNS));

/** A pronoun at a token, what is said beside it, whom its sentence opens by telling of, and whom a preposition governs that it may mean. */
interface Pointing {
  readonly at: number;
  readonly sex: 'm' | 'f' | 'u';
  readonly content: Chunk;
  readonly about: string | null;
  readonly governed: string | null;
}

/** Whom a personal pronoun means that stands for a speaker. */
export class Pronouns {
  readonly #view: View;
  readonly #cast: Cast;
  readonly #last: LastSpeaker;
  readonly #roles: RoleHolders;
  readonly #people: People;
  #deceased: string | null | undefined;

  constructor(view: View, cast: Cast, last: LastSpeaker, roles: RoleHolders) {
    this.#view = view;
    this.#cast = cast;
    this.#last = last;
    this.#roles = roles;
    this.#people = new People(view, cast);
  }

  /**
   * "he", "she": a fitting subject earlier in the sentence, else the last speaker, else the first person named in the sentences before; "they": the group
   * that spoke last. `word` is the pronoun in lower case at token `at`, `content` what is said.
   */
  meant(word: string, at: number, content: Chunk): string | null {
    const { sex, plural } = PRONOUNS[word]!;
    if (plural) return this.#anotherGroup(at, content) ? null : this.#last.group(at);
    const one = this.#one(at, sex, content);
    return one !== null && this.#mayBeOwner(one, at, sex) ? null : one;
  }

  /** True for the pronoun of ", when he", where another's doing stands before, who may be meant: "Quill discussed Osten's speech on Monday, when | he". */
  #mayBeOwner(one: string, at: number, sex: 'm' | 'f' | 'u'): boolean {
    const { tokens: { hashes, kinds }, tags, sentences, sentenceAt } = this.#view;
    if (hashes[at - 1] !== WHEN || hashes[at - 2] !== COMMA) return false;
    for (let i = at - 3; i > sentences[sentenceAt[at]!]!.from; i--) {
      const owner = kinds[i] === TokenKind.clitic && tags[i] === Tag.part ? this.#cast.mentionAt(i - 1) : null;
      if (owner !== null && owner !== one && this.#cast.entity(owner)?.type === 'person' && this.#people.fits(owner, sex)) return true;
    }
    return false;
  }

  /** Whom "he" or "she" means. */
  #one(at: number, sex: 'm' | 'f' | 'u', content: Chunk): string | null {
    const view = this.#view;
    const own = view.sentenceAt[at]!;
    const about = this.#toldAbout(view.sentences[own]!.from, at);
    const here = this.#people.firstPerson(view.sentences[own]!.from, at, sex, content, at);
    // Whom a question names is seldom who answers: “Asked if Quill was hurt, he said”.
    const isAnswer = opensWithQuestion(view, view.sentences[own]!.from);
    if (here.free !== null && here.free !== about && !isAnswer) return here.free;
    if (here.torn && !isAnswer) return null;
    const subject = this.#subjectOf(own, at, sex);
    if (subject !== null) return subject;
    const first = here.governed ?? here.free;
    const before = this.#before(own - 1, { at, sex, content, about, governed: first === about ? null : first });
    return before === undefined ? null : before ?? this.#opensSentenceBefore(at, sex, content) ?? this.#ownSubject(at, sex, content);
  }

  /** Whom a pronoun means by the sentences before its own, from sentence `s` on backwards; `null` for nobody known, `undefined` for one of two. */
  #before(s: number, pronoun: Pointing): string | null | undefined {
    const view = this.#view;
    const { at, sex, content, about } = pronoun;
    const own = view.sentenceAt[at]!;
    let { governed } = pronoun;
    for (; s >= 0 && s >= own - REACH; s--) {
      const sentence = view.sentences[s]!;
      if (s === own - 1 || view.paragraphOf[s] !== view.paragraphOf[s + 1]) {
        const late = this.#inObituary(s, own, sex, content, at);
        if (late !== null) return late;
      }
      const another = this.#opensWith(sentence.from, sex);
      const last = this.#last.within(sentence, at);
      if (
        last !== null
        && last.entity !== about
        && !(another && last.named)
        && this.#people.fits(last.entity, sex)
        && !this.#people.isToldOf(last.entity, content, at)
      ) {
        return last.entity;
      }
      if (another) continue;
      if (this.#last.unknownIn(sentence)) return undefined;
      const owner = s === own - 1 && view.paragraphOf[s] === view.paragraphOf[own] ? this.#ownerOpening(sentence.from, sex) : null;
      if (owner !== null && !this.#people.isToldOf(owner, content, at)) return owner;
      const asked = this.#askedIn(sentence, sex);
      if (asked !== null && !this.#people.isToldOf(asked, content, at)) return asked;
      const named = this.#people.firstPerson(sentence.from, sentence.to, sex, content, at);
      if (named.free !== null && named.free !== about) return named.free;
      if (named.torn) return undefined;
      // "Osten Bawn disagreed. “…,” he said": not by whoever spoke before, if that is a person.
      if (named.rival && s === own - 1 && this.#opensSentenceBefore(at, sex, content) !== null) {
        const earlier = this.#before(s - 1, { ...pronoun, governed });
        return earlier === null ? null : undefined;
      }
      governed ??= named.governed === about ? null : named.governed;
    }
    return governed;
  }

  /** Whom the phrase names that opens a sentence right before its pronoun: "Of Quill, he said" is not said by Quill, and "in Quill's view, he said" may be. */
  #toldAbout(from: number, at: number): string | null {
    const { chunkAt, chunks, tags, tokens } = this.#view;
    const chunk = tags[from] === Tag.adp && from + 1 < at ? chunkAt[from + 1]! : -1;
    if (chunk < 0 || chunks[chunk]!.to !== at - 1 || tokens.hashes[at - 1] !== COMMA) return null;
    return this.#cast.mentionAt(headOf(this.#view, chunks[chunk]!.from, chunks[chunk]!.to));
  }

  /** True where the sentence of a "they" opens by telling what others than the last speaker do: "The mayor's allies deny it: the plan is dead, they say". */
  #anotherGroup(at: number, content: Chunk): boolean {
    const { chunkAt, chunks, sentences, sentenceAt, tags, tokens, quotedAt } = this.#view;
    const { from, to } = chunks[chunkAt[sentences[sentenceAt[at]!]!.from]!] ?? { from: at, to: at };
    if (to >= at || (content.from <= from && from < content.to) || quotedAt[from]! >= 0 || !isPredicateWord(tags[to]!)) return false;
    const word = tokenText(tokens, to - 1).toLowerCase();
    return roleType(word) === 'group' && !this.#last.isNear(from, at, word);
  }

  /** "The president smiled when he said": who opens the sentence by an office that somebody named holds, of a fitting sex. */
  #subjectOf(s: number, at: number, sex: 'm' | 'f' | 'u'): string | null {
    const { chunkAt, chunks, sentences, tags, tokens, quotedAt } = this.#view;
    const { from: first } = sentences[s]!;
    const { from, to } = chunks[chunkAt[first]!] ?? { from: at, to: at };
    if (to >= at || tags[from] !== Tag.det || quotedAt[from]! >= 0 || !isPredicateWord(tags[to]!)) return null;
    const word = tokenText(tokens, to - 1).toLowerCase();
    const own = sexOf('', [word]);
    if (roleType(word) !== 'person' || !agrees(own, sex)) return null;
    return this.#cast.mentionAt(to - 1) === null ? this.#roles.holder(word, { from, to }) : null;
  }

  /** Somebody, where the pronoun may mean one of that sex; else `null`. `word` is the pronoun in lower case. */
  ifFits(id: string | null, word: string): string | null {
    const { sex, plural } = PRONOUNS[word]!;
    return id !== null && !plural && this.#people.fits(id, sex) ? id : null;
  }

  /** Whose obituary the report is; `null` for any other report. */
  deceased(): string | null {
    if (this.#deceased === undefined) this.#deceased = deceased(this.#view, this.#cast);
    return this.#deceased;
  }

  /** Whose obituary it is, where a pronoun points out of its paragraph and its words do not speak of somebody of that sex. */
  #inObituary(s: number, own: number, sex: 'm' | 'f' | 'u', { from, to }: Chunk, at: number): string | null {
    const view = this.#view;
    if (view.paragraphOf[s] === view.paragraphOf[own]) return null;
    const late = this.deceased();
    if (late === null || !this.#people.fits(late, sex) || this.#people.isToldOf(late, { from, to }, at)) return null;
    for (let i = from; i < to; i++) {
      if (PRONOUN.has(view.tokens.hashes[i]!) && view.quotedAt[i]! >= 0 && PRONOUNS[tokenText(view.tokens, i).toLowerCase()]!.sex === sex) return null;
    }
    return late;
  }

  /** Who is told to have been asked something in a sentence, and so answers in the next: "Quill was asked whether …"; `null` for nobody of a fitting sex. */
  #askedIn({ from, to }: Chunk, sex: 'm' | 'f' | 'u'): string | null {
    const { chunkAt, chunks } = this.#view;
    for (let i = from + 2; i < to; i++) {
      if (!isPutTo(this.#view, i)) continue;
      const [group] = verbGroup(this.#view, i);
      const subject = group < i && group > from ? chunkAt[group - 1]! : -1;
      const named = subject < 0 ? null : this.#cast.mentionAt(headOf(this.#view, chunks[subject]!.from, chunks[subject]!.to));
      if (named !== null && this.#cast.entity(named)?.type === 'person' && this.#people.fits(named, sex)) return named;
    }
    return null;
  }

  /** Whose thing a sentence opens with, where that is a person of this very sex: "Quill's contract ends in May. “…,” he said."; `null` elsewhere. */
  #ownerOpening(from: number, sex: 'm' | 'f' | 'u'): string | null {
    const { chunkAt, chunks, tokens } = this.#view;
    const chunk = chunks[chunkAt[from] ?? -1];
    const named = chunk === undefined ? null : this.#cast.mentionAt(from);
    if (chunk === undefined || named === null || roleType(tokenText(tokens, chunk.to - 1).toLowerCase()) === 'person') return null;
    let last = from;
    while (last + 1 < chunk.to && this.#cast.mentionAt(last + 1) === named) last++;
    return tokens.kinds[last + 1] === TokenKind.clitic && last + 2 < chunk.to && this.#people.isOf(named, sex) ? named : null;
  }

  /** True for "He was pardoned by Quill": whom else the sentence of a pronoun names is somebody else. */
  #opensWith(from: number, sex: 'm' | 'f' | 'u'): boolean {
    const { tokens } = this.#view;
    if (from >= tokens.count || !PRONOUN.has(tokens.hashes[from]!)) return false;
    const opening = PRONOUNS[tokenText(tokens, from).toLowerCase()]!;
    return !opening.plural && opening.sex === sex && this.#view.tags[from + 1] !== Tag.noun;
  }

  /** Who opens the sentence before where nobody is known for a person by name: "The suspect had a camera. He …", "Edda Voss was late. She …". */
  #opensSentenceBefore(at: number, sex: 'm' | 'f' | 'u', content: Chunk): string | null {
    const view = this.#view;
    const s = view.sentenceAt[at]! - 1;
    const chunk = s < 0 ? -1 : view.chunkAt[view.sentences[s]!.from] ?? -1;
    if (chunk < 0) return null;
    const { from, to } = view.chunks[chunk]!;
    if (view.quotedAt[from]! >= 0 || (content.from <= from && from < content.to)) return null;
    const named = this.#cast.mentionAt(to - 1);
    if (named !== null) return this.#cast.entity(named)?.type === 'other' && this.#cast.mentionAt(from) === named && to - from > 1 ? named : null;
    const word = tokenText(view.tokens, to - 1).toLowerCase();
    return view.tags[from] === Tag.det && roleType(word) === 'person' && agrees(sexOf('', [word]), sex)
      ? this.#roles.meant(word, { from, to }, [from, to], true)
      : null;
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
}

/** What may follow the subject of a sentence: its verb, with an adverb before it. */
function isPredicateWord(tag: number): boolean {
  return tag === Tag.verb || tag === Tag.aux || tag === Tag.adv;
}

/** True where one of two is unknown or both are the same. */
function agrees(one: 'm' | 'f' | 'u', other: 'm' | 'f' | 'u'): boolean {
  return one === 'u' || other === 'u' || one === other;
}
