import type { Entity, EntityType, Mention } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { NAME_ARTICLE } from '../../../language/en/names/name-forms.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../language/en/names/given-names.ts';
import { COUNTRY_FORMS } from '../../../language/en/names/places.ts';
import { HONORIFICS, MENS_ROLE, WOMENS_ROLE } from '../../../language/en/names/titles.ts';

/** A name as it was read at one place. */
export interface ReadName {
  readonly span: Span;
  readonly text: string;
  readonly words: readonly string[];
  readonly type: EntityType | 'unknown';
  readonly titled: boolean;
  readonly roles: readonly string[];
  /** True when the name stands where a speaker would: beside a verb of speech, or before an age. */
  readonly personal: boolean;
  /** True when the name is told of as somebody's kin: "his wife, Ada Quill". */
  readonly kin?: boolean;
}

const MALE = new Set(MALE_NAMES);
const FEMALE = new Set(FEMALE_NAMES);

/** The sex that a name's honorific or given name tells: `m`, `f`, or `u` for unknown. */
export function sexOf(name: string, roles: readonly string[]): 'm' | 'f' | 'u' {
  for (const role of roles) {
    const honorific = HONORIFICS[role.toLowerCase().replace(/\./g, '')];
    if (honorific === 'm' || honorific === 'f') return honorific;
    if (WOMENS_ROLE.test(role)) return 'f';
    if (MENS_ROLE.test(role)) return 'm';
  }
  const given = name.split(' ')[0]!.toLowerCase();
  return MALE.has(given) ? 'm' : FEMALE.has(given) ? 'f' : 'u';
}

/** Tells which names stand for the same one: full names first, then surnames, given names, acronyms and other forms of countries. */
export class EntityTable {
  readonly #builders: Builder[] = [];
  readonly #byName = new Map<string, Builder>();
  readonly #bySurname = new Map<string, Builder[]>();
  readonly #byGiven = new Map<string, Builder[]>();
  readonly #byAcronym = new Map<string, Builder>();

  /** Enters the names in order; returns the entities in order of first mention with their mentions. `defined`: short forms that the text sets, with the full name. */
  static build(names: readonly ReadName[], defined: ReadonlyMap<string, ReadName> = new Map()): { entities: Entity[]; names: Mention[] } {
    const table = new EntityTable();
    for (const name of names) if (isFull(name)) table.#enter(name);
    for (const [short, full] of defined) table.#define(short, full);
    for (const name of names) if (!isFull(name)) table.#enter(name);
    return table.#finish();
  }

  #define(short: string, full: ReadName): void {
    const builder = this.#byName.get(canonical(full.text));
    if (builder !== undefined && builder.type !== 'person') this.#byName.set(short, builder);
  }

  #enter(name: ReadName): void {
    const key = canonical(name.text);
    const builder = this.#find(name, key) ?? this.#make(name, key);
    builder.mentions.push(name.span);
    builder.forms.add(name.text);
    for (const role of name.roles) builder.roles.add(role);
    if (builder.type === 'unknown' || (builder.type === 'other' && name.type !== 'unknown')) {
      builder.type = name.personal && name.type === 'unknown' ? 'person' : name.type;
      if (builder.type === 'person') this.#indexGiven(builder);
    }
    if (name.words.length > builder.words.length && builder.type === 'person') {
      builder.words = name.words;
      builder.name = name.text;
    }
  }

  #find(name: ReadName, key: string): Builder | undefined {
    const shouted = this.#shouted(name);
    if (shouted !== undefined) return shouted;
    const exact = this.#byName.get(key);
    if (exact !== undefined && !(name.titled && exact.type === 'place')) return exact;
    if (name.type === 'place' || name.type === 'group') return undefined;
    if (name.words.length === 1) {
      const people = (this.#bySurname.get(name.words[0]!) ?? this.#byGiven.get(name.words[0]!))?.filter((person) => mayBeShort(person, name));
      if (people !== undefined && people.length > 0) return pick(people, name);
      return this.#byAcronym.get(name.words[0]!.replace(/\./g, ''));
    }
    return name.type === 'person' || name.type === 'unknown' ? this.#sameSurname(name) : undefined;
  }

  /** The one person of a surname that stands in capitals, as transcripts set the name of who speaks: "QUILL: We never left." */
  #shouted({ words }: ReadName): Builder | undefined {
    if (words.length !== 1 || !/^\p{Lu}{4,}$/u.test(words[0]!)) return undefined;
    const people = this.#bySurname
      .get(words[0]![0]! + words[0]!.slice(1).toLowerCase())
      ?.filter(({ type, words: full }) => type === 'person' && full.length > 1);
    return people?.length === 1 ? people[0] : undefined;
  }

  /** The person of this surname whose given name agrees, counting initials and a missing middle name. */
  #sameSurname(name: ReadName): Builder | undefined {
    const last = surnameOf(name.words);
    const first = name.words[0]!;
    return this.#bySurname.get(last)?.find((b) => b.words.length > 1 && (b.words[0] === first || (first.endsWith('.') && b.words[0]![0] === first[0])));
  }

  #make(name: ReadName, key: string): Builder {
    const builder: Builder = {
      type: name.type === 'unknown' && name.personal ? 'person' : name.type,
      name: name.text,
      words: name.words,
      forms: new Set([name.text]),
      roles: new Set(name.roles),
      kin: name.kin === true,
      mentions: [],
    };
    this.#builders.push(builder);
    this.#byName.set(key, builder);
    if (builder.type === 'person' || builder.type === 'unknown') this.#index(builder);
    if (builder.type !== 'person' && name.words.length > 1) this.#byAcronym.set(acronym(name.words), builder);
    return builder;
  }

  #index(builder: Builder): void {
    const last = surnameOf(builder.words);
    push(this.#bySurname, last, builder);
    if (builder.type === 'person') this.#indexGiven(builder);
  }

  #indexGiven(builder: Builder): void {
    if (builder.words.length > 1) push(this.#byGiven, builder.words[0]!, builder);
  }

  #finish(): { entities: Entity[]; names: Mention[] } {
    for (const builder of this.#builders) builder.mentions.sort((a, b) => a[0] - b[0]);
    this.#builders.sort((a, b) => a.mentions[0]![0] - b.mentions[0]![0]);
    const names: Mention[] = [];
    const entities = this.#builders.map((builder, i): Entity => {
      const id = `e${i + 1}`;
      for (const span of builder.mentions) names.push({ span, entity: id });
      builder.forms.delete(builder.name);
      return { id, type: builder.type === 'unknown' ? 'other' : builder.type, name: builder.name, aliases: [...builder.forms], roles: [...builder.roles] };
    });
    names.sort((a, b) => a.span[0] - b.span[0]);
    return { entities, names };
  }
}

interface Builder {
  type: EntityType | 'unknown';
  name: string;
  words: readonly string[];
  readonly forms: Set<string>;
  readonly roles: Set<string>;
  /** True for somebody who is first told of as another's kin. */
  readonly kin: boolean;
  readonly mentions: Span[];
}

function isFull(name: ReadName): boolean {
  return name.words.length > 1;
}

/**
 * A fuller name is told before its short form. Two words that nothing shows to be a person's, first met behind the last of them alone, are two names that
 * a lost full stop set side by side: "Orun leaves … veto of Telma Orun has left …".
 */
function mayBeShort({ type, words, mentions }: Builder, { span }: ReadName): boolean {
  return type !== 'unknown' || words.length === 1 || mentions[0]![0] < span[0];
}

/** The unit of the letter with which every article of a name begins. */
const LETTER_T = 116;

function canonical(text: string): string {
  const form = COUNTRY_FORMS.get(text);
  return form ?? ((text.charCodeAt(0) | 32) === LETTER_T ? text.replace(NAME_ARTICLE, '') : text);
}

/** Units of "III.", the longest of what stands behind a surname. */
const LONGEST_SUFFIX = 4;

function surnameOf(words: readonly string[]): string {
  let last = words.length - 1;
  if (last > 0 && words[last]!.length <= LONGEST_SUFFIX && /^(?:Jr|Sr|II|III|IV)\.?$/.test(words[last]!)) last--;
  return words[last]!;
}

function acronym(words: readonly string[]): string {
  let letters = '';
  for (const word of words) if (opensUpper(word)) letters += word[0];
  return letters;
}

function opensUpper(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(word);
}

/** Bounds on how many people of one name, and how many mentions of each, are compared. */
const MOST_NAMESAKES = 8;
const RECENT = 64;

/**
 * Of several people of one surname: those whose sex the honorific fits, or without one those who were not brought in as another's kin (news style calls
 * the principal alone by the bare surname); of more than one the one named last before the place.
 */
function pick(people: readonly Builder[], name: ReadName): Builder {
  if (people.length === 1) return people[0]!;
  const fitting = likely(people.slice(0, MOST_NAMESAKES), name);
  let best = fitting[0]!;
  let bestAt = -1;
  for (const person of fitting) {
    let at = -1;
    for (const [start] of person.mentions.slice(-RECENT)) if (start < name.span[0] && start > at) at = start;
    if (at > bestAt) {
      best = person;
      bestAt = at;
    }
  }
  return best;
}

function likely(people: readonly Builder[], { roles }: ReadName): readonly Builder[] {
  const sex = sexOf('', roles);
  const isOf = (sure: boolean): readonly Builder[] =>
    people.filter((one) => {
      const own = sexOf(one.name, [...one.roles]);
      return own === sex || (!sure && own === 'u');
    });
  const lists = sex === 'u' ? [people.filter(({ kin }) => !kin)] : [isOf(true), isOf(false)];
  return lists.find((list) => list.length > 0) ?? people;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
