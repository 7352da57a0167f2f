import type { Entity, EntityType, Mention } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { NAME_ARTICLE } from '../../../language/en/names/name-forms.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../language/en/names/given-names.ts';
import { COMPANY_FORMS } from '../../../language/en/names/companies.ts';
import { COUNTRY_FORMS } from '../../../language/en/names/places.ts';
import { HONORIFICS, MENS_ROLE, WOMENS_ROLE } from '../../../language/en/names/titles.ts';
import { headOfRole } from './roles.ts';

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
  /** True when a form of address, a title or kin shows the name to be a person's. */
  readonly human?: boolean;
  /** True when the name stands where a company would: "Quill shares", "the board of Quill". */
  readonly company?: boolean;
  /** True when the name stands where a place would: "in Quill". */
  readonly placed?: boolean;
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
  readonly #byMiddle = new Map<string, Builder[]>();
  readonly #byFirst = new Map<string, Builder[]>();
  readonly #companies = new Map<string, Builder[]>();
  readonly #byAcronym = new Map<string, Builder>();
  readonly #placed: ReadonlySet<string>;

  constructor(placed: ReadonlySet<string> = new Set()) {
    this.#placed = placed;
  }

  /** Enters the names in order; returns the entities in order of first mention with their mentions. `defined`: short forms that the text sets, with the full name. */
  static build(names: readonly ReadName[], defined: ReadonlyMap<string, ReadName> = new Map()): { entities: Entity[]; names: Mention[] } {
    const table = new EntityTable(new Set(names.filter((name) => name.placed === true).map(({ text }) => text)));
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
    const key = this.#keyOf(name);
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

  /** What a name is known by: a surname with an office that nobody of that name holds is another person's, as whom no bare surname is meant. */
  #keyOf(name: ReadName): string {
    const key = canonical(name.text);
    const office = name.words.length === 1 ? officeOf(name.roles) : undefined;
    if (office === undefined) return key;
    const same = this.#byName.get(key);
    if (same !== undefined && FORMER.test(office) && officeOf([...same.roles]) !== undefined && !holds(same, office)) return `${office} ${key}`;
    const bearers = [...(this.#bySurname.get(key) ?? []), ...(this.#byMiddle.get(key) ?? [])].filter(({ type, words }) => type === 'person' && words.length > 1);
    return isAnother(bearers, name, office) ? `${office} ${key}` : key;
  }

  #find(name: ReadName, key: string): Builder | undefined {
    const shouted = this.#shouted(name);
    if (shouted !== undefined) return shouted;
    const exact = this.#byName.get(key);
    if (exact !== undefined && !(name.titled && exact.type === 'place')) return exact;
    if (name.type === 'place' || name.type === 'group') return undefined;
    if (name.words.length === 1) return key === canonical(name.text) ? this.#short(name, name.words[0]!) : undefined;
    return name.type === 'person' || name.type === 'unknown' ? this.#sameSurname(name) : undefined;
  }

  /** Whom or what a single word is short for: a person by surname, given name or the first of two surnames, a body by its initials or first word. */
  #short(name: ReadName, word: string): Builder | undefined {
    const company = this.#companies.get(word)?.length === 1 && !name.titled && !this.#placed.has(word) ? this.#companies.get(word)![0] : undefined;
    if (company !== undefined && name.company === true) return company;
    const people = (this.#bySurname.get(word) ?? this.#byGiven.get(word) ?? this.#byMiddle.get(word))?.filter((person) => mayBeShort(person, name) && mayHold(person, name));
    const known = people?.filter(({ type }) => type === 'person') ?? [];
    if (people !== undefined && people.length > 0) return pick(known.length > 0 ? known : people, name);
    const unplaced = name.human === true ? this.#byFirst.get(word) : undefined;
    if (unplaced?.length === 1) return unplaced[0];
    return this.#byAcronym.get(word.replace(/\./g, '')) ?? company;
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
    const isSuch = ({ words }: Builder): boolean => words.length > 1 && (words[0] === first || (first.endsWith('.') && words[0]![0] === first[0]));
    return this.#bySurname.get(last)?.find(isSuch) ?? this.#byMiddle.get(last)?.find(({ words }) => words[0] === first && words[1] === name.words[1]);
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
    if (builder.type === 'unknown' && name.words.length > 1) push(this.#byFirst, name.words[0]!, builder);
    if (builder.type === 'organization' && name.words.length > 1 && COMPANY_FORMS.has(name.words.at(-1)!.toLowerCase())) push(this.#companies, name.words[0]!, builder);
    return builder;
  }

  #index(builder: Builder): void {
    const last = surnameOf(builder.words);
    push(this.#bySurname, last, builder);
    if (builder.type === 'person') this.#indexGiven(builder);
  }

  #indexGiven(builder: Builder): void {
    if (builder.words.length > 1) push(this.#byGiven, builder.words[0]!, builder);
    for (const word of middleNames(builder.words)) push(this.#byMiddle, word, builder);
  }

  /** What a name is that nothing tells more of: a place where it stands as one and no other name has it for a surname. */
  #unplaced({ name }: Builder): EntityType {
    return this.#placed.has(name) && (this.#bySurname.get(name)?.length ?? 0) < 2 ? 'place' : 'other';
  }

  #finish(): { entities: Entity[]; names: Mention[] } {
    for (const builder of this.#builders) builder.mentions.sort((a, b) => a[0] - b[0]);
    this.#builders.sort((a, b) => a.mentions[0]![0] - b.mentions[0]![0]);
    const names: Mention[] = [];
    const entities = this.#builders.map((builder, i): Entity => {
      const id = `e${i + 1}`;
      for (const span of builder.mentions) names.push({ span, entity: id });
      builder.forms.delete(builder.name);
      return { id, type: builder.type === 'unknown' ? this.#unplaced(builder) : builder.type, name: builder.name, aliases: [...builder.forms], roles: [...builder.roles] };
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

/** The names between a person's first and last, by the first of which people with two surnames are called; none where a particle joins them ("bin"). */
function middleNames(words: readonly string[]): readonly string[] {
  return words.length > 2 && words.every(opensUpper) ? words.slice(1, -1) : [];
}

/** The office before a name, which no form of address is. */
function officeOf(roles: readonly string[]): string | undefined {
  return roles.find((role) => !(role.toLowerCase().replace(/\./g, '') in HONORIFICS));
}

/** True for the holder of an office that none of those of the surname holds, where they are several, or one who is brought in later by another or as kin. */
function isAnother(people: readonly Builder[], { span }: ReadName, office: string): boolean {
  if (people.some((person) => holds(person, office))) return false;
  if (people.length !== 1) return people.length > 1;
  const [{ mentions, kin, roles }] = people as [Builder];
  return mentions[0]![0] > span[0] && (kin || officeOf([...roles]) !== undefined);
}

/** False for somebody known by an office alone who does not hold the one that a name tells: "Minister Quill" is not "Commander Quill". */
function mayHold(person: Builder, { roles }: ReadName): boolean {
  const office = person.words.length > 1 ? undefined : officeOf(roles);
  return office === undefined || officeOf([...person.roles]) === undefined || holds(person, office);
}

function holds({ roles }: Builder, office: string): boolean {
  const head = lastWord(headOfRole(office));
  return [...roles].some((role) => role.toLowerCase().split(/[^\p{L}-]+/u).includes(head));
}

/** How the office opens of who no longer holds it. */
const FORMER = /^(?:former|late|ex-)/i;

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
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
  const principals = (list: readonly Builder[]): readonly Builder[] => list.filter(({ kin }) => !kin);
  const lists = sex === 'u' ? [principals(people)] : [principals(isOf(true)), isOf(true), principals(isOf(false)), isOf(false)];
  return lists.find((list) => list.length > 0) ?? people;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
