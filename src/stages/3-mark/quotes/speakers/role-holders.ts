import { demonyms } from '../../../../language/en/words/word-sets.ts';
import { AND, BY, FROM, THE } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Entity, EntityType } from '../../../../model/quote.ts';
import type { Cast } from './cast.ts';
import type { LastSpeaker } from './last-speaker.ts';
import type { View } from '../view/view.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import { ANYBODYS, DEFINITE_DETERMINERS, OF_ITS_OWN, SOMEBODY_ELSES } from '../../../../language/en/grammar/pronouns.ts';
import { AGE_NOUN, CALLINGS_OF_NAMED } from '../../../../language/en/names/callings.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind, tokenAt, tokenText } from '../../../../text/words/tokens.ts';
import { NOUNS_OF_SHORT_OFFICES } from '../../../../language/en/names/titles.ts';
import { headOfRole } from '../../names/roles.ts';
import { headOf } from '../phrases/phrase-head.ts';
import { endsWithWord, isAnotherOffice, isOffice, ranksOf, roleType } from '../phrases/role-words.ts';
import { BodyNouns } from './body-nouns.ts';
import { MOST_MENTIONS } from './cast.ts';
import { isLastNamed, isOfPlace, placeInPhrase, type OfficePlace } from './office-places.ts';

const DEFINITE = new Set(DEFINITE_DETERMINERS);
const CALLINGS = new Set(CALLINGS_OF_NAMED);
const ANYBODY = new Set(ANYBODYS);
const ELSE = new Set(SOMEBODY_ELSES);
/** How many sentences back somebody may be named whom a role means. */
const REACH = 40;

/** How many mentions before somebody's are looked at for the body that is theirs. */
const OWN_BODY = 4;

/** One of whom no more is known than a phrase, in lower case, in paragraph `paragraph`. */
interface BroughtIn {
  readonly entity: string;
  readonly phrase: string;
  readonly paragraph: number;
}

/** Who is meant by a role: somebody named before who holds it, or one of whom no more is known. */
export class RoleHolders {
  readonly #view: View;
  readonly #cast: Cast;
  readonly #last: LastSpeaker;
  readonly #bodies: BodyNouns;
  readonly #offices = new Map<string, readonly string[]>();
  /** Whom a noun brought in last of whom no more is known, with the phrase, in lower case: "a Quill Foods spokesperson". */
  readonly #broughtIn = new Map<string, BroughtIn>();
  /** The same of "another man": "the man" is that one in the same paragraph alone. */
  readonly #besides = new Map<string, BroughtIn>();

  constructor(view: View, cast: Cast, last: LastSpeaker) {
    this.#view = view;
    this.#cast = cast;
    this.#last = last;
    this.#bodies = new BodyNouns(view, cast, last);
  }

  /**
   * "the secretary", "the company", "a poll", "officials": an entity that has the role, else one of its own, called by the words of the tokens in `range`.
   * `word` is the head of the phrase in lower case; `spoken` tells that the phrase stands before a verb of speech, so that any noun is a speaker.
   */
  meant(word: string, { from, to }: Chunk, range: readonly [number, number], spoken: boolean): string | null {
    const view = this.#view;
    const first = tokenText(view.tokens, from).toLowerCase();
    const type = roleType(word);
    if (range[1] - range[0] === 1 && ANYBODY.has(word)) return null;
    if (DEFINITE.has(first) || to - from === 1) {
      const holder = BodyNouns.has(word) && type !== 'document' ? this.#body(word, { from, to }) : this.holder(word, { from, to }) ?? undefined;
      if (holder !== undefined) return holder;
      const described = isDescription(view, { from, to }, range[1], word) ? this.#last.described(from) : null;
      if (described !== null) return described;
    }
    if (type === 'document') {
      return (DEFINITE.has(first) && to - from === 2 ? this.#cast.document(word) : null) ?? this.#cast.documentOf(word, withAuthor(view, range));
    }
    if (type === 'person' || type === 'group') return this.#unnamed(word, type, { from, to }, range);
    if (type !== null) {
      const body = this.#cast.unnamedEntity(type, range);
      this.#bodies.bringIn(word, body, { from, to });
      return body;
    }
    return spoken && DEFINITE.has(first) && view.tags[headOf(view, from, to)] === Tag.noun ? this.#cast.unnamedEntity('other', range) : null;
  }

  /** Somebody of whom no more is known than a phrase tells; "the spokesperson" is the one brought in last: "a Quill Foods spokesperson". */
  #unnamed(word: string, type: EntityType, { from, to }: Chunk, range: readonly [number, number]): string {
    const { text, starts, ends, hashes } = this.#view.tokens;
    const paragraph = this.#view.paragraphOf[this.#view.sentenceAt[from]!] ?? -1;
    if (hashes[from] === THE && to - from === 2 && range[1] === to) {
      const besides = this.#besides.get(word);
      const known = besides?.paragraph === paragraph ? besides : this.#broughtIn.get(word);
      if (known !== undefined && (!isOffice(word) || ranksOf(known.phrase) === '')) return known.entity;
    }
    const entity = this.#cast.unnamedEntity(type, range);
    const phrase = text.slice(starts[from], ends[to - 1]).toLowerCase();
    (phrase.split(' ', 2).some((one) => ELSE.has(one)) ? this.#besides : this.#broughtIn).set(word, { entity, phrase, paragraph });
    return entity;
  }

  /** Somebody named before who has the role that a phrase tells, whose head is `word` in lower case; `null` for nobody. */
  holder(word: string, { from, to }: Chunk): string | null {
    const { text, starts, ends } = this.#view.tokens;
    if (roleType(word) === 'organization') return this.#body(word, { from, to }) ?? null;
    return this.#holder(word, from, text.slice(starts[from], ends[to - 1]).toLowerCase(), placeInPhrase(this.#view, this.#cast, { from, to }));
  }

  /** The body that a noun means; `null` where two fit, `undefined` where none does. */
  #body(word: string, phrase: Chunk): string | null | undefined {
    const last = this.#cast.firstMention(this.#view.tokens.starts[phrase.from]!) - 1;
    return this.#bodies.meant(word, phrase, (mention) => this.#isOfAnother(mention, last));
  }

  /** "his deputy, who": the holder of the role that ends just before the relative at a token, over a comma. */
  before(at: number): string | null {
    const view = this.#view;
    const last = at - (at > 1 && view.tags[at - 1] === Tag.punct ? 2 : 1);
    const chunk = last >= 0 ? view.chunkAt[last]! : -1;
    if (chunk < 0 || view.tags[last] !== Tag.noun || view.sentenceAt[last] !== view.sentenceAt[at]) return null;
    const { from, to } = view.chunks[chunk]!;
    const word = tokenText(view.tokens, last).toLowerCase();
    const type = roleType(word);
    return to === last + 1 && (type === 'person' || type === 'group') ? this.meant(word, { from, to }, [from, to], false) : null;
  }

  /**
   * The entity last named before `at` that has the noun among its roles at the same rank ("the president" is no vice president); else
   * the one person whose title in short stands for the noun ("Sen."). Whom the text tells to hold office elsewhere than at `place` is not meant.
   */
  #holder(word: string, at: number, phrase: string, place: OfficePlace | null): string | null {
    const position = this.#view.tokens.starts[at]!;
    const floor = this.#view.tokens.starts[this.#view.sentences[Math.max(0, this.#view.sentenceAt[at]! - REACH)]!.from]!;
    const last = this.#cast.firstMention(position) - 1;
    let only: string | null = null;
    let several = false;
    for (let m = last; m >= 0 && m > last - MOST_MENTIONS && this.#cast.names[m]!.span[0] >= floor; m--) {
      const entity = this.#cast.entity(this.#cast.names[m]!.entity)!;
      const held = this.#holds(entity, word, phrase);
      if ((!held && !this.#holdsInShort(entity, word, phrase)) || (OF_ITS_OWN.test(phrase) && this.#isOfAnother(m, last))) continue;
      const isThere = place === null ? null : isOfPlace(this.#view, this.#cast, entity.id, place.name);
      if (isThere === true || (held && place === null)) return entity.id;
      if (isThere === false || entity.id === only) continue;
      several ||= only !== null;
      only = entity.id;
    }
    // Of a place that the text does not tell of, the one who was named last may be meant.
    return several || only === null || (place !== null && (place.behind || !isLastNamed(this.#cast, only, position))) ? null : only;
  }

  /** True for a person with the noun among the roles at the same rank. */
  #holds(entity: Entity, word: string, phrase: string): boolean {
    return (
      entity.type === 'person'
      && this.#officesOf(entity).some((office) => endsWithWord(office, word) && ranksOf(office) === ranksOf(phrase) && !isAnotherOffice(phrase, office))
    );
  }

  /** True for "Sen." of whom "the senator" is said. */
  #holdsInShort(entity: Entity, word: string, phrase: string): boolean {
    return (
      entity.type === 'person'
      && SHORT_OFFICE_NOUNS.has(word)
      && this.#officesOf(entity).some((office) => isInShort(office, word) && ranksOf(office) === '')
      && ranksOf(phrase) === ''
    );
  }

  /**
   * True where a sentence that another body or country opens stands between the last mention of somebody and "its minister": of "Norvath's minister, Ada
   * Quill, left. Orun stayed. “…,” its minister said" the last is Orun's, of whom nobody is named.
   */
  #isOfAnother(held: number, last: number): boolean {
    const { names } = this.#cast;
    for (let m = last; m > held; m--) {
      const { entity, span } = names[m]!;
      if (this.#cast.entity(entity)?.type === 'person' || !this.#opensSentence(span[0])) continue;
      return names.slice(Math.max(0, held - OWN_BODY), held).every((before) => before.entity !== entity);
    }
    return false;
  }

  #opensSentence(at: number): boolean {
    const { tokens, sentences, sentenceAt } = this.#view;
    const token = tokenAt(tokens, at);
    const sentence = sentences[sentenceAt[token]!];
    return sentence !== undefined && token <= sentence.from + 1;
  }

  /** What a person is by each role, without what hangs on it: read once, since people are asked for every noun that may stand for them. */
  #officesOf({ id, roles }: Entity): readonly string[] {
    let offices = this.#offices.get(id);
    if (offices === undefined) {
      offices = roles.map(headOfRole);
      this.#offices.set(id, offices);
    }
    return offices;
  }
}

/** The nouns for which some office stands in short. */
const SHORT_OFFICE_NOUNS: ReadonlySet<string> = new Set([...NOUNS_OF_SHORT_OFFICES.values()].flat());

/** True for an office whose last word is short for a noun: "Sen." for "senator". */
function isInShort(office: string, noun: string): boolean {
  return NOUNS_OF_SHORT_OFFICES.get(office.toLowerCase().split(' ').at(-1)!)?.includes(noun) === true;
}

/** A phrase for a document with whoever made it: "a report | by the Norvath Audit Office", "a study | by Ada Quill and Jan Vos". */
function withAuthor({ tokens: { hashes, count }, tags, chunkAt, chunks }: View, [from, by]: readonly [number, number]): readonly [number, number] {
  const author = (hashes[by] === BY || hashes[by] === FROM) && by + 1 < count ? chunkAt[by + 1]! : -1;
  if (author < 0) return [from, by];
  const { to } = chunks[author]!;
  const second = hashes[to] === AND && tags[to - 1] === Tag.propn && tags[to + 1] === Tag.propn ? chunkAt[to + 1]! : -1;
  return [from, second < 0 ? to : chunks[second]!.to];
}

/** "the defender", "the German", "the 34-year-old": what one is called who was named before, and which is no office; `end` is where what hangs on it ends. */
function isDescription({ tokens: { hashes, kinds } }: View, { from, to }: Chunk, end: number, word: string): boolean {
  if (word === AGE_NOUN) return from > 2 && kinds[from - 2] === TokenKind.number && hashes[from - 3] === THE;
  if (hashes[from] !== THE) return false;
  return CALLINGS.has(word) || (demonyms.has(hashes[to - 1]!) && end - from === 2);
}
