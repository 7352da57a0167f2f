import type { Entity, EntityType, Mention } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { Names } from '../names/index.ts';
import type { Attribution } from './attribution.ts';
import type { Chunk, View } from './view.ts';
import { FUNCTION_WORDS, LEADING_ARTICLE } from '../../../language/en/function-words.ts';
import { BODY_NOUNS, COMPANY_NOUNS, DOCUMENT_NOUNS } from '../../../language/en/organizations.ts';
import { DEFINITE_DETERMINERS, FIRST_PERSON, PERSON_NOUNS, PRONOUNS, RELATIVES, SEVERAL_PEOPLE } from '../../../language/en/pronouns.ts';
import { HONORIFICS, RANK_WORDS, TITLE_HEADS } from '../../../language/en/titles.ts';
import { Tag } from '../../../language/tagger.ts';
import { SAYING_WORDS } from '../../../language/en/speech-verbs.ts';
import { Shape, TokenKind, tokenAt, tokenText, wordHash } from '../../../text/tokens.ts';
import { WordSet } from '../../../text/word-set.ts';
import { sexOf } from '../names/entities.ts';
import { isPostNominal } from '../names/parts.ts';
import { headOf } from './cues.ts';
import { isGoverned, sexVotes } from './sex-votes.ts';
import { secondSpeaker } from './spans.ts';

const RELATIVE = new Set(RELATIVES);
const FIRST = new Set(FIRST_PERSON);
const BODIES = new Set(BODY_NOUNS);
const DOCUMENTS = new Set(DOCUMENT_NOUNS);
const PEOPLE = new Set(PERSON_NOUNS);
const SEVERAL = new Set(SEVERAL_PEOPLE);
const TITLES = new Set(TITLE_HEADS);
const SPEECH = new WordSet(SAYING_WORDS);
/** Nouns by which a business is meant that was named before. */
const COMPANIES = new Set(COMPANY_NOUNS);
const OF = wordHash('of');
const THE = wordHash('the');
const HONORED = new Set(Object.keys(HONORIFICS));
const DEFINITE = new Set(DEFINITE_DETERMINERS);
/** How many words may stand between the end of a phrase and the name whose title it opens. */
const LONGEST_TITLE = 5;
/** How many sentences back a pronoun or a role may point. */
const REACH = 6;
/** How many units of an apposition may stand between a name and "who". */
const APPOSITION = 60;
const RANKS = new RegExp(`\\b(?:${RANK_WORDS.join('|')})\\b`, 'g');
/** How many mentions are looked at for one pronoun or role. */
const MOST_MENTIONS = 200;

/** Resolves source words to entities, in the order of the text, and adds those whom only a role names. */
export class SpeakerResolver {
  readonly #view: View;
  readonly #names: readonly Mention[];
  readonly #entities: Entity[];
  /** How many of the entities are named; those behind them are known by a role alone. */
  readonly #named: number;
  readonly #sexes = new Map<string, 'm' | 'f' | 'u'>();
  readonly #unnamed = new Map<string, string>();
  #votes: ReadonlyMap<string, 'm' | 'f'> | null = null;
  /** The last speakers with the tokens of their cues. */
  #last: { readonly entity: string; readonly at: number } | null = null;

  constructor(view: View, names: Names) {
    this.#view = view;
    this.#names = names.names;
    this.#entities = [...names.entities];
    this.#named = names.entities.length;
  }

  /** All entities: those of the names, then those added for speakers. */
  get entities(): readonly Entity[] {
    return this.#entities;
  }

  /** The entity that an attribution's source stands for, or `null` when the evidence is thin. `range` is the source with what hangs on it. */
  resolve(a: Attribution, range: readonly [number, number] | null, enclosing: string | null): string | null {
    const entity = range === null || a.source === null ? this.#unstated(a) : this.#fromWords(a, range, enclosing);
    if (entity !== null) this.#last = { entity, at: a.head };
    return entity;
  }

  /** The entity named by a phrase that passes another's words on; `null` for no phrase or no name. */
  relayer(phrase: Chunk | null): string | null {
    return phrase === null ? null : this.#mentionAt(headOf(this.#view, phrase.from, phrase.to));
  }

  #fromWords(a: Attribution, range: readonly [number, number], enclosing: string | null): string | null {
    const view = this.#view;
    const { from, to } = a.source!;
    const last = headOf(view, from, to);
    const head = last > from && isPostNominal(view.tokens, last) ? last - 1 : last;
    const word = tokenText(view.tokens, head).toLowerCase();
    if (FIRST.has(word)) return enclosing;
    // Two who speak together are neither of them.
    if (view.tags[to] === Tag.cconj && secondSpeaker(view, to, a.head) === range[1]) return null;
    const titled = this.#titledBehind(a, head);
    if (titled !== null) return titled;
    const named = this.#mentionAt(head);
    if (named !== null) return TITLES.has(word) && this.#entity(named)?.type !== 'person' ? this.#apposed(head, range) ?? named : named;
    const office = this.#officeHolder(from, head, range);
    if (office !== null) return office;
    if (PRONOUNS[word] !== undefined) return this.#pronoun(word, from, a.content);
    if (RELATIVE.has(word)) return this.#antecedent(from) ?? this.#roleBefore(from);
    const inside = this.#apposed(head, range);
    return inside ?? this.#role(word, from, to, range, SPEECH.has(view.tokens.hashes[a.head]!));
  }

  /** The entity of the name that a token lies in. */
  #mentionAt(token: number): string | null {
    const { starts, ends } = this.#view.tokens;
    const m = this.#mentionBefore(ends[token]!);
    return m !== null && m.span[1] > starts[token]! ? m.entity : null;
  }

  /** The last mention that begins before a place. */
  #mentionBefore(position: number): Mention | null {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#names[middle]!.span[0] < position) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? this.#names[low - 1]! : null;
  }

  /** The name that stands in apposition to a role: "the minister of ports, Ada Quill". */
  #apposed(head: number, range: readonly [number, number]): string | null {
    const { tokens, tags } = this.#view;
    for (let i = head + 1; i < range[1]; i++) {
      if (tags[i] !== Tag.punct) continue;
      const first = HONORED.has(tokenText(tokens, Math.min(i + 1, range[1] - 1)).toLowerCase()) ? (tokens.kinds[i + 2] === TokenKind.stop ? i + 3 : i + 2) : i + 1;
      const named = first < range[1] ? this.#mentionAt(first) : null;
      const type = named === null ? undefined : this.#entity(named)?.type;
      const isBody = type === undefined && roleType(tokenText(tokens, head).toLowerCase()) !== 'person' && tokens.hashes[first] === THE;
      if (isBody) return this.#bodyAt(Math.min(first + 1, range[1] - 1));
      return (type === 'person' || (type === 'other' && i === head + 1 && roleType(tokenText(tokens, head).toLowerCase()) === 'person')) && tokens.text.charCodeAt(tokens.starts[i]!) === 44 ? named : null;
    }
    return null;
  }

  /**
   * The person whose name follows where the phrase ends within the title before it: "Colonel | Ada Quill", "Central | bank Governor Ada Quill".
   * A first word that is no title counts only where it opens its sentence, since any word has a capital there.
   */
  #titledBehind({ source, head: cue }: Attribution, head: number): string | null {
    const { tokens, sentences, sentenceAt } = this.#view;
    const { from, to } = source!;
    const opens = to === from + 1 && (sentences[sentenceAt[from]!]!.from === from || tokens.kinds[from - 1] === TokenKind.quote);
    if (!TITLES.has(tokenText(tokens, head).toLowerCase()) && !opens) return null;
    const end = from < cue ? cue : to + LONGEST_TITLE;
    for (let i = to; i < Math.min(end, to + LONGEST_TITLE, tokens.count) && tokens.kinds[i] === TokenKind.word; i++) {
      const named = this.#mentionAt(i);
      if (named !== null && this.#entity(named)?.type === 'person') return TITLES.has(tokenText(tokens, i - 1).toLowerCase()) ? named : null;
      if (FUNCTION_WORDS.has(tokenText(tokens, i).toLowerCase())) return null;
    }
    return null;
  }

  /** The body that a token's name stands for: "their partner, the Farmers’ List". */
  #bodyAt(token: number): string | null {
    const named = this.#mentionAt(token);
    return named !== null && this.#entity(named)?.type === 'organization' ? named : null;
  }

  /** Who holds an office with "of" in it that stands before the name: "Secretary of State Ada Quill". */
  #officeHolder(from: number, head: number, range: readonly [number, number]): string | null {
    const { tokens } = this.#view;
    if (tokens.shapes[head]! < Shape.capital || !TITLES.has(tokenText(tokens, head).toLowerCase()) || tokens.hashes[head + 1] !== OF) return null;
    for (let i = head + 2; i < range[1] && tokens.kinds[i] === TokenKind.word; i++) {
      const named = this.#mentionAt(i);
      if (named !== null && this.#entity(named)?.type === 'person') return from === range[0] ? named : null;
    }
    return null;
  }

  #entity(id: string): Entity | undefined {
    return this.#entities[Number(id.slice(1)) - 1];
  }

  #sex(id: string): 'm' | 'f' | 'u' {
    let sex = this.#sexes.get(id);
    if (sex === undefined) {
      const entity = this.#entity(id);
      sex = entity === undefined || (entity.type !== 'person' && entity.type !== 'other') ? 'u' : sexOf(entity.name, entity.roles);
      if (sex === 'u') sex = this.#sexVotes().get(id) ?? 'u';
      this.#sexes.set(id, sex);
    }
    return sex;
  }

  /** The sex of people whom no given name tells, by the pronouns that follow where they alone are named. */
  #sexVotes(): ReadonlyMap<string, 'm' | 'f'> {
    if (this.#votes === null) this.#votes = sexVotes(this.#view, this.#names, (id) => this.#entity(id)?.type === 'person');
    return this.#votes;
  }

  #fits(id: string, sex: 'm' | 'f' | 'u'): boolean {
    const entity = this.#entity(id);
    if (entity === undefined || entity.type === 'place' || entity.type === 'document' || entity.type === 'organization' || entity.type === 'group') return false;
    if (entity.type === 'other' && Number(id.slice(1)) > this.#named) return false;
    const own = this.#sex(id);
    return own === sex || own === 'u' || sex === 'u';
  }

  /** "he", "she": a fitting subject earlier in the sentence, else the last speaker, else the first person named in the sentences before. */
  #pronoun(word: string, at: number, content: Chunk): string | null {
    const { sex, plural } = PRONOUNS[word]!;
    if (plural) return this.#pluralSpeaker(at);
    const view = this.#view;
    const own = view.sentenceAt[at]!;
    const here = this.#firstPerson(view.sentences[own]!.from, at, sex, content);
    if (here.free !== null) return here.free;
    let governed = here.governed;
    for (let s = own - 1; s >= 0 && s >= own - REACH; s--) {
      const sentence = view.sentences[s]!;
      if (this.#last !== null && this.#last.at >= sentence.from && this.#fits(this.#last.entity, sex)) return this.#last.entity;
      const named = this.#firstPerson(sentence.from, sentence.to, sex, content);
      if (named.free !== null) return named.free;
      governed ??= named.governed;
    }
    return governed;
  }

  /** "they": the last speaker, when that is a group or a body and near. */
  #pluralSpeaker(at: number): string | null {
    if (this.#last === null || this.#view.sentenceAt[at]! - this.#view.sentenceAt[this.#last.at]! > 2) return null;
    const type = this.#entity(this.#last.entity)?.type;
    return type === 'group' || type === 'organization' || type === 'document' ? this.#last.entity : null;
  }

  /** The first persons of fitting sex named outside quotation marks within tokens `[from, to)`, one free and one behind a preposition; known sex goes before unknown. */
  #firstPerson(from: number, to: number, sex: 'm' | 'f' | 'u', content: Chunk): { readonly free: string | null; readonly governed: string | null } {
    const { starts, ends } = this.#view.tokens;
    let open: string | null = null;
    let governed: string | null = null;
    const first = this.#firstMention(starts[from] ?? 0);
    for (let m = first; m < this.#names.length && m < first + MOST_MENTIONS && to > from && this.#names[m]!.span[1] <= ends[to - 1]!; m++) {
      const { entity, span } = this.#names[m]!;
      const token = tokenAt(this.#view.tokens, span[0]);
      // Speakers do not name themselves: a name in the words themselves is somebody else.
      if (content.from <= token && token < content.to) continue;
      if (this.#entity(entity)?.type !== 'person' || !this.#fits(entity, sex) || this.#isQuoted(span[0]) || this.#isModifier(span)) continue;
      if (this.#sex(entity) === sex) return { free: entity, governed: null };
      if (isGoverned(this.#view, span[0])) governed ??= entity;
      else open ??= entity;
    }
    return { free: open, governed };
  }

  #firstMention(position: number): number {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#names[middle]!.span[0] >= position) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #isQuoted(position: number): boolean {
    return this.#view.quotedAt[tokenAt(this.#view.tokens, position)]! >= 0;
  }

  /** True for a name that stands before the head of its phrase: "the Oduya administration", "Oduya's plan". */
  #isModifier([start, end]: Span): boolean {
    const last = tokenAt(this.#view.tokens, end - 1);
    const chunk = this.#view.chunkAt[last]!;
    if (chunk < 0) return false;
    const { from, to } = this.#view.chunks[chunk]!;
    const head = headOf(this.#view, from, to);
    return this.#view.tokens.starts[head]! >= end && start >= this.#view.tokens.starts[from]!;
  }

  /** "his deputy, who": the role that ends just before, over a comma. */
  #roleBefore(at: number): string | null {
    const view = this.#view;
    const last = at - (at > 1 && view.tags[at - 1] === Tag.punct ? 2 : 1);
    const chunk = last >= 0 ? view.chunkAt[last]! : -1;
    if (chunk < 0 || view.tags[last] !== Tag.noun || view.sentenceAt[last] !== view.sentenceAt[at]) return null;
    const { from, to } = view.chunks[chunk]!;
    const type = roleType(tokenText(view.tokens, last).toLowerCase());
    return to === last + 1 && (type === 'person' || type === 'group') ? this.#role(tokenText(view.tokens, last).toLowerCase(), from, to, [from, to], false) : null;
  }

  /** "…, who": the name that ends just before, over a comma. */
  #antecedent(at: number): string | null {
    const m = this.#mentionBefore(this.#view.tokens.starts[at]!);
    if (m === null || this.#view.tokens.starts[at]! - m.span[1] > 3) return null;
    for (let back = this.#firstMention(m.span[0]); back >= 0 && m.span[0] - this.#names[back]!.span[1] < APPOSITION; back--) {
      const { entity, span } = this.#names[back]!;
      if (this.#entity(entity)?.type === 'person' && this.#view.sentenceAt[tokenAt(this.#view.tokens, span[0])] === this.#view.sentenceAt[at]) return entity;
    }
    return this.#entity(m.entity)?.type === 'place' || isGoverned(this.#view, m.span[0]) ? null : m.entity;
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
    if (type !== null) return this.#unnamedEntity(type, range);
    return spoken && DEFINITE.has(first) && view.tags[headOf(view, from, to)] === Tag.noun ? this.#unnamedEntity('other', range) : null;
  }

  /** "the company": the body or name that spoke last, right before. */
  #lastCompany(at: number): string | null {
    const { sentenceAt } = this.#view;
    if (this.#last === null || this.#last.at >= at || sentenceAt[at]! - sentenceAt[this.#last.at]! > 2) return null;
    const { id, type } = this.#entity(this.#last.entity)!;
    return Number(id.slice(1)) <= this.#named && (type === 'organization' || type === 'other') ? id : null;
  }

  /** The entity last named before `at` that has the noun among its roles at the same rank ("the president" is no vice president), or in its name for a body. */
  #holder(word: string, at: number, type: EntityType | null, ranks: string): string | null {
    const position = this.#view.tokens.starts[at]!;
    const floor = this.#view.sentences[Math.max(0, this.#view.sentenceAt[at]! - 40)]!.from;
    const last = this.#firstMention(position) - 1;
    for (let m = last; m >= 0 && m > last - MOST_MENTIONS && this.#names[m]!.span[0] >= this.#view.tokens.starts[floor]!; m--) {
      const entity = this.#entity(this.#names[m]!.entity)!;
      const held = type === 'organization' ? entity.type === 'organization' && endsWithWord(entity.name, word) : entity.type === 'person' && entity.roles.some((role) => endsWithWord(headOfRole(role), word) && ranksOf(headOfRole(role)) === ranks);
      if (held) return entity.id;
    }
    return null;
  }

  #unnamedEntity(type: EntityType, range: readonly [number, number]): string {
    const { tokens } = this.#view;
    const name = tokens.text.slice(tokens.starts[range[0]], tokens.ends[range[1] - 1]).replace(/\s+/g, ' ');
    const key = name.toLowerCase().replace(LEADING_ARTICLE, '');
    const known = this.#unnamed.get(key);
    if (known !== undefined) return known;
    const id = `e${this.#entities.length + 1}`;
    this.#entities.push({ id, type, name, aliases: [], roles: [] });
    this.#unnamed.set(key, id);
    return id;
  }

  /** A quotation whose speaker is not stated goes on with the last one when it follows in the same paragraph. */
  #unstated(a: Attribution): string | null {
    const { quotedAt, sentenceAt, paragraphOf } = this.#view;
    if (this.#last === null || quotedAt[a.content.from]! < 0 || quotedAt[a.head]! >= 0) return null;
    return paragraphOf[sentenceAt[a.head]!] === paragraphOf[sentenceAt[this.#last.at]!] ? this.#last.entity : null;
  }
}

function roleType(word: string): EntityType | null {
  const single = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (DOCUMENTS.has(word) || DOCUMENTS.has(single)) return 'document';
  if (BODIES.has(word)) return 'organization';
  if (SEVERAL.has(word)) return 'group';
  if (TITLES.has(word) || PEOPLE.has(word)) return single === word || word === 'source' ? 'person' : 'group';
  if (TITLES.has(single) || BODIES.has(single)) return 'group';
  return null;
}

/** The words of a role or phrase that make another office of it, in order of the alphabet. */
function ranksOf(words: string): string {
  return (words.toLowerCase().match(RANKS) ?? []).sort().join(' ');
}

/** The words of a role up to what hangs on it: "minister" of "the minister of ports". */
function headOfRole(role: string): string {
  return role.split(/\s+(?:of|for|at|in|to|from|with|and)\s+/, 1)[0]!.replace(/[,.]+$/, '');
}

function endsWithWord(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  return lower === word || lower.endsWith(` ${word}`);
}
