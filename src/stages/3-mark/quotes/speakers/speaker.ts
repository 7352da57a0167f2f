import type { Entity } from '../../../../model/quote.ts';
import type { Names } from '../../names/index.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { INDEFINITE_ARTICLES } from '../../../../language/en/grammar/function-words.ts';
import { BODY_PRONOUN, PRONOUNS, RELATIVES } from '../../../../language/en/grammar/pronouns.ts';
import { firstPerson, sayingWords, speechForms, titleHeads } from '../../../../language/en/words/word-sets.ts';
import { AND, COMMA, THE } from '../../../../language/en/grammar/grammar-hashes.ts';
import { ANSWERING_FORMS, GOING_ON_FORMS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, tokenAt, tokenText, wordHash } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { isPostNominal } from '../../names/parts.ts';
import { apposed, headOfBody, holderOfPost, namedBehindTitle, officeHolder, titledBehind } from './apposition.ts';
import { antecedent, isSetAside } from './antecedent.ts';
import { Cast, MOST_MENTIONS } from './cast.ts';
import { LastSpeaker } from './last-speaker.ts';
import { Pronouns } from './pronouns.ts';
import { RoleHolders } from './role-holders.ts';
import { Interviewee } from './interviewee.ts';
import { Issuers } from './issuers.ts';
import { isGoverned } from './sex-votes.ts';
import { isNegator } from '../phrases/negator.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { roleType } from '../phrases/role-words.ts';
import { isPluralOwner } from '../phrases/plural-owner.ts';
import { isUnbroken } from '../phrases/unbroken.ts';
import { subjectList } from '../phrases/subject-list.ts';
import { speakersTogether } from '../phrases/together.ts';

const RELATIVE = new WordSet(RELATIVES);
const PRONOUN = new WordSet(Object.keys(PRONOUNS));
const BODY = wordHash(BODY_PRONOUN);
const INDEFINITE = new WordSet(INDEFINITE_ARTICLES);
const GOING_ON = new WordSet(GOING_ON_FORMS);
const ANSWERING = new WordSet(ANSWERING_FORMS);

/** How many sentences before a bare surname the full name stands of whom it means. */
const NAMED_RIGHT_BEFORE = 2;

/** Resolves source words to entities, in the order of the text, and adds those whom only a role names. */
export class SpeakerResolver {
  readonly #view: View;
  readonly #cast: Cast;
  readonly #last: LastSpeaker;
  readonly #roles: RoleHolders;
  readonly #pronouns: Pronouns;
  readonly #issuers: Issuers;
  readonly #interviewee: Interviewee;
  /** The answers of an interview so far. */
  readonly #answers: Chunk[] = [];
  /** Whom each pronoun means, by its token: it means the same with every verb that it is the subject of. */
  readonly #pronounAt = new Map<number, string | null>();

  constructor(view: View, names: Names) {
    this.#view = view;
    this.#cast = new Cast(view.tokens, names);
    this.#last = new LastSpeaker(view, this.#cast);
    this.#roles = new RoleHolders(view, this.#cast, this.#last);
    this.#pronouns = new Pronouns(view, this.#cast, this.#last, this.#roles);
    this.#issuers = new Issuers(view, (phrase) => this.#meant(phrase));
    this.#interviewee = new Interviewee(view, this.#cast, (at) => this.#meant({ from: at, to: at + 1 }));
  }

  /** All entities: those of the names, then those added for speakers. */
  get entities(): readonly Entity[] {
    return this.#cast.entities;
  }

  /** The entity of an id. */
  entity(id: string): Entity | undefined {
    return this.#cast.entity(id);
  }

  /**
   * The entity that an attribution's source stands for, or `null` when the evidence is thin. `range` is the source with what hangs on it; `enclosing` whoever
   * says the words that it stands in, and `verbatim` that those are given as they were said.
   */
  resolve(a: Attribution, range: readonly [number, number] | null, enclosing: string | null, verbatim = false): string | null {
    const entity =
      a.turn !== undefined ? this.#turn(a) : range === null || a.source === null ? this.#last.unstated(a) : this.#fromWords(a, range, enclosing, verbatim);
    if (entity !== null) {
      this.#last.note(a, entity);
      this.#issuers.note(a, entity);
    }
    else if (a.source !== null && !a.source.part && INDEFINITE.has(this.#view.tokens.hashes[a.source.from]!) && speechForms.has(this.#view.tokens.hashes[a.head]!)) this.#last.noteUnknown(a);
    return entity;
  }

  /** Who speaks in the turn of an interview that names nobody: of an answer, who is interviewed. */
  #turn(a: Attribution): string | null {
    if (a.turn !== 'answer') return null;
    this.#answers.push(a.content);
    return this.#interviewee.of(a);
  }

  /** The entity named by a phrase that passes another's words on; `null` for no phrase or no name. */
  relayer(phrase: Chunk | null): string | null {
    return phrase === null ? null : this.#cast.mentionAt(headOf(this.#view, phrase.from, phrase.to));
  }

  #fromWords(a: Attribution, range: readonly [number, number], enclosing: string | null, verbatim: boolean): string | null {
    const view = this.#view;
    const { from, to } = withOwned(view, a.source!);
    const last = speakingHead(view, from, throughAdjectives(view, firstPhraseEnd(view, from, to), to));
    const head = last > from && isPostNominal(view.tokens, last) ? last - 1 : last;
    const hash = view.tokens.hashes[head]!;
    if (firstPerson.has(hash)) return enclosing;
    if (isNegator(view, head) || (isNegator(view, from) && to - from === 2 && roleType(tokenText(view.tokens, head).toLowerCase()) === 'person')) return null;
    if (isSetAside(view, a.source!)) return antecedent(view, this.#cast, view.tokens.hashes[to] === COMMA ? to + 1 : to);
    const joint = this.#together(a, range);
    if (joint !== null) return joint;
    const several = subjectList(view, a.head);
    if (several?.noun?.from === from) return this.#cast.unnamedEntity('group', [from, several.to]);
    const own = this.#cast.mentionAt(head);
    // Of one who is named in full whatever names stand behind tell of others: "Quill, a friend of the mayor, Bram Osten".
    const isFull = own !== null && this.#isNamedInFull(own, head);
    const titled = isFull ? null : namedBehindTitle(view, this.#cast, range, a.head) ?? titledBehind(view, this.#cast, a, head);
    if (titled !== null) return titled;
    const named = own ?? holderOfPost(view, this.#cast, head);
    const namesake = named === null ? null : this.#namesake(named, head);
    if (namesake !== null) return namesake;
    const bearer = headOfBody(view, this.#cast, named, head, a.head);
    if (bearer !== null) return bearer;
    if (named !== null) return titleHeads.has(hash) && this.#cast.entity(named)?.type !== 'person' ? apposed(view, this.#cast, head, range) ?? named : named;
    const office = officeHolder(view, this.#cast, from, head, range);
    if (office !== null) return office;
    const word = tokenText(view.tokens, head).toLowerCase();
    if (PRONOUN.has(hash)) {
      const meant = this.#pronounAt.get(from) ?? this.#answering(word, from, enclosing, this.#unlessAsking(a, this.#pronouns.meant(word, from, a.content), from));
      this.#pronounAt.set(from, meant);
      // Whoever speaks word for word is “I” there, not “she”.
      return meant === enclosing && verbatim ? null : meant;
    }
    if (hash === BODY && to === from + 1) return this.#bodyHere(from) ?? this.#last.body(from);
    if (RELATIVE.has(hash)) return antecedent(view, this.#cast, from) ?? this.#issuers.before(from) ?? this.#roles.before(from);
    const inside = apposed(view, this.#cast, head, range) ?? this.#issuers.of(head) ?? this.#last.pair(from);
    return inside ?? this.#goingOn(a, word) ?? this.#roles.meant(word, { from, to }, range, sayingWords.has(view.tokens.hashes[a.head]!));
  }

  /** Beside the answers of an interview a pronoun means who is interviewed where `meant` was named last in one of them: whom answers name is not on the scene. */
  #answering(word: string, at: number, enclosing: string | null, meant: string | null): string | null {
    const known = this.#pronouns.ifFits(this.#interviewee.known, word);
    if (meant === null || known === null || enclosing !== null) return meant ?? known;
    const { starts, ends } = this.#view.tokens;
    const last = this.#cast.names.slice(0, this.#cast.firstMention(starts[at]!)).findLast(({ entity }) => entity === meant);
    return last !== undefined && this.#answers.some(({ from, to }) => starts[from]! <= last.span[0] && last.span[1] <= ends[to - 1]!) ? known : meant;
  }

  /** True for a person's full name with a comma right behind it. */
  #isNamedInFull(entity: string, head: number): boolean {
    const { type, name } = this.#cast.entity(entity)!;
    return type === 'person' && name.includes(' ') && this.#view.tokens.hashes[head + 1] === COMMA;
  }

  /** “…,” the Sellin mayor continues: whoever spoke last, where nobody named is known for the office; `null` elsewhere. */
  #goingOn({ source, head }: Attribution, word: string): string | null {
    const { hashes } = this.#view.tokens;
    if (hashes[source!.from] !== THE || !GOING_ON.has(hashes[head]!) || roleType(word) !== 'person') return null;
    return this.#roles.holder(word, source!) === null ? this.#last.described(source!.from) : null;
  }

  /** "When the Coast Review printed a profile, it said": the body that is named earlier in the sentence of "it"; `null` for none, or several. */
  #bodyHere(at: number): string | null {
    const { tokens, sentences, sentenceAt, quotedAt } = this.#view;
    let found: string | null = null;
    const names = this.#cast.names;
    const first = this.#cast.firstMention(tokens.starts[sentences[sentenceAt[at]!]!.from]!);
    for (let m = first; m < Math.min(names.length, first + MOST_MENTIONS) && names[m]!.span[1] <= tokens.starts[at]!; m++) {
      const { entity, span } = names[m]!;
      const token = tokenAt(tokens, span[0]);
      if (entity === found || !(this.#cast.entity(entity)?.type === 'organization' || this.#isBodyBeside(tokenAt(tokens, span[1] - 1)))) continue;
      if (found !== null || quotedAt[token]! >= 0 || isGoverned(this.#view, span[0])) return null;
      found = entity;
    }
    return found;
  }

  /** True where a noun behind a name says that it is a body's: "Slack Tide magazine". */
  #isBodyBeside(last: number): boolean {
    return last + 1 < this.#view.tokens.count && roleType(tokenText(this.#view.tokens, last + 1).toLowerCase()) === 'organization';
  }

  /** In an obituary, the relative named right before whom a bare surname means: "her niece, Ada Quill. … Ms. Quill said"; `null` for nobody. */
  #namesake(named: string, head: number): string | null {
    const { tokens, sentences, sentenceAt } = this.#view;
    const at = this.#cast.firstMention(tokens.starts[head]!);
    const own = this.#cast.names[at];
    const last = this.#cast.names[at - 1];
    if (own === undefined || last === undefined || last.entity === named || named !== this.#pronouns.deceased()) return null;
    const [bare, full] = [tokens.text.slice(...own.span), tokens.text.slice(...last.span)];
    const near = last.span[0] >= tokens.starts[sentences[Math.max(0, sentenceAt[head]! - NAMED_RIGHT_BEFORE)]!.from]!;
    return near && full.endsWith(` ${bare}`) && this.#cast.entity(last.entity)?.type === 'person' ? last.entity : null;
  }

  /**
   * Who a pronoun means, but nobody where it would have somebody reply to his own question (“Is it far?” Quill asked. “Yes,” he replied), or speak to himself
   * ("he asked the mayor").
   */
  #unlessAsking({ head }: Attribution, entity: string | null, at: number): string | null {
    if (entity === null || (ANSWERING.has(this.#view.tokens.hashes[head]!) && this.#last.asked(entity, at))) return null;
    return this.#isSpokenTo(entity, head) ? null : entity;
  }

  /** True for whoever the phrase right behind a verb names, by name or office. */
  #isSpokenTo(entity: string, head: number): boolean {
    const { tokens, chunkAt, chunks, tags } = this.#view;
    const object = chunks[chunkAt[head + 1] ?? -1];
    if (object?.from !== head + 1 || tags[head] !== Tag.verb) return false;
    const last = headOf(this.#view, object.from, object.to);
    return (this.#cast.mentionAt(last) ?? this.#roles.holder(tokenText(tokens, last).toLowerCase(), object)) === entity;
  }

  /** Whom a phrase outside an attribution names: by name, pronoun or role. */
  #meant({ from, to }: Chunk): string | null {
    const head = headOf(this.#view, from, to);
    const named = this.#cast.mentionAt(head);
    if (named !== null) return named;
    const word = tokenText(this.#view.tokens, head).toLowerCase();
    if (PRONOUN.has(this.#view.tokens.hashes[head]!)) return this.#pronouns.meant(word, from, { from, to });
    return this.#view.tokens.hashes[head] === BODY ? this.#last.body(from) : this.#roles.meant(word, { from, to }, [from, to], false);
  }

  /** The group of those who speak together, who are none of them alone; `null` where one speaks, or where one name holds the "and". */
  #together(a: Attribution, [from]: readonly [number, number]): string | null {
    const together = speakersTogether(this.#view, a.source!, a.head);
    if (together === null) return null;
    const named = together.phrases.map((one) => this.#cast.mentionAt(headOf(this.#view, one.from, one.to)));
    if (named.length === 1) return named[0]!;
    if (named.every((id) => id === null)) return this.#cast.unnamedEntity('group', [from, together.to]);
    if (named.some((id, i) => id !== null && named.indexOf(id) !== i)) return null;
    return named.every((id) => id !== null) ? this.#cast.together(named) : this.#cast.unnamedEntity('group', [from, together.to]);
  }
}

/**
 * Where the first of the phrases ends that "of", "for" … tie together: "the Office | for Lower Norrby"; a stroke parts no phrase, nor the mark of whose
 * somebody is ("the Skippers' Ada Quill").
 */
function firstPhraseEnd(view: View, from: number, to: number): number {
  const { chunkAt, chunks, tags, tokens } = view;
  const chunk = chunkAt[from]!;
  const first = chunk < 0 ? to : Math.min(to, chunks[chunk]!.to);
  // The two halves of what an office is for: "a health | and social care spokeswoman".
  const second = chunks[chunkAt[to - 1]!];
  if (first < to && tags[from] === Tag.det && second !== undefined && tokens.hashes[second.from - 1] === AND && titleHeads.has(tokens.hashes[to - 1]!)) return to;
  // An article that an adverb parts from its noun, a number of some: "the most | recent projections", "two of | the people".
  const parted = first === from + 1 && first + 1 < to && (tags[from] === Tag.det || tags[from] === Tag.num) && chunkAt[first]! < 0 && chunkAt[first + 1]! >= 0;
  const end = parted ? Math.min(to, chunks[chunkAt[first + 1]!]!.to) : first;
  const goesOn = end + 1 < to && (isUnbroken(tokens, end) || isPluralOwner(view, end));
  return goesOn ? firstPhraseEnd(view, end + 1, to) : end;
}

/** A phrase with the thing that those whom it names own: "the drivers | ' union ASTRA". */
function withOwned(view: View, { from, to }: Chunk): Chunk {
  return isPluralOwner(view, to) ? { from, to: view.chunks[view.chunkAt[to + 1]!]!.to } : { from, to };
}

/** The end of a phrase of two adjectives, where the first ends at `end`: "the lively | and combative mayor"; else `end`. */
function throughAdjectives({ tags, tokens: { hashes } }: View, end: number, to: number): number {
  return end < to && hashes[end] === AND && tags[end - 1] === Tag.adj ? to : end;
}

/** The head of a phrase, or the word in lower case with which it ends where that is a person's calling ("a YouTube representative"). */
function speakingHead(view: View, from: number, to: number): number {
  const last = to - 1;
  return view.tokens.shapes[last] === Shape.lower && last > from && titleHeads.has(view.tokens.hashes[last]!) ? last : headOf(view, from, to);
}
