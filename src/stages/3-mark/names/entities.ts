import { FORMER_OFFICE, PLAIN_ADDRESS } from '../../../language/en/names/titles.ts';
import type { Entity, EntityType, Mention } from '../../../model/quote.ts';
import { entitiesOf } from './entities-of.ts';
import { GENERATION, nicknameIn } from '../../../language/en/names/name-forms.ts';
import { COMPANY_FORMS } from '../../../language/en/names/companies.ts';
import { areFormsOfOneName } from '../../../language/en/names/nicknames.ts';
import { acronym, canonical, middleNames, surnameOf } from './name-words.ts';
import { areNamedTogether, holds, isAnother, isOfOtherSex, mayBeShort, mayHold, ofAge, officeOf, pick, type Builder } from './namesakes.ts';
import { generationsAgree, isJunior, isSurname, likelyPeople, withoutDemonym } from './bearers.ts';
import type { ReadName } from './read-name.ts';

const NOBODY: readonly Builder[] = [];

/** Tells which names stand for the same one: full names first, then surnames, given names, acronyms and other forms of countries. */
export class EntityTable {
  readonly #builders: Builder[] = [];
  readonly #byName = new Map<string, Builder>();
  readonly #bySurname = new Map<string, Builder[]>();
  readonly #byGiven = new Map<string, Builder[]>();
  readonly #byMiddle = new Map<string, Builder[]>();
  readonly #byFirst = new Map<string, Builder[]>();
  readonly #companies = new Map<string, Builder[]>();
  /** Bodies by their initials; `null` where two bodies have the same. */
  readonly #byAcronym = new Map<string, Builder | null>();
  /** Bodies that are told with whose they are, by their names without it. */
  readonly #byOwned = new Map<string, Builder[]>();
  readonly #placed: ReadonlySet<string>;
  /** By surname, the keys of those who are known by it alone beside others who bear it. */
  readonly #apartOf = new Map<string, string[]>();

  constructor(placed: ReadonlySet<string> = new Set()) {
    this.#placed = placed;
  }

  /**
   * Enters the names in order; returns the entities in order of first mention with their mentions. `defined`: short forms that the text sets, with the full
   * name.
   */
  static build(names: readonly ReadName[], defined: ReadonlyMap<string, ReadName> = new Map()): { entities: Entity[]; names: Mention[] } {
    const table = new EntityTable(new Set(names.filter((name) => name.placed === true).map(({ text }) => text)));
    const surnames = new Set(names.filter(isSurname));
    for (const name of names) if (isFull(name) && !surnames.has(name)) table.#enter(name);
    for (const name of surnames) table.#enter(name);
    for (const [short, full] of defined) table.#define(short, full);
    for (const name of names) if (!isFull(name)) table.#enter(name);
    return entitiesOf(table.#builders, (one) => table.#unplaced(one));
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
    if (name.words.length > 1) return key;
    if (name.age !== undefined) return this.#keyOfAge(name.age, key);
    const office = officeOf(name.roles);
    if (office === undefined && this.#isEither(name, key)) return `either ${key}`;
    if (office === undefined) return isOfOtherSex(this.#bearersOf(key), name) || this.#isWhoseKin(name, key) ? this.#apart(name, key, name.roles[0]!) : key;
    const same = this.#byName.get(key);
    if (same !== undefined && FORMER_OFFICE.test(office) && officeOf([...same.roles]) !== undefined && !holds(same, office)) return `${office} ${key}`;
    return isAnother(this.#bearersOf(key), name, office) ? this.#apart(name, key, office) : key;
  }

  /** Whom "the elder Quill" or "the younger Quill" means, where kin tells: "Tom Quill and his son Abe". Else nobody whom the report names in full. */
  #keyOfAge(age: 'elder' | 'younger', key: string): string {
    const relatives = this.#builders.filter(({ type, words, kin }) => type === 'person' && kin && words.length === 1);
    const meant = ofAge([...this.#bearersOf(key), ...relatives], age);
    return meant === undefined ? `${age} ${key}` : canonical(meant.name);
  }

  /** True for a bare surname of two who are always named together, as long as nothing else tells them apart: "Ada and Bram Quill won. Quill said". */
  #isEither(name: ReadName, key: string): boolean {
    return areNamedTogether([...new Set(this.#bearersOf(key))], name);
  }

  /** True for "Mr Quill" who is told of before the one other Quill, who is brought in as kin, and for him again later. */
  #isWhoseKin({ roles, span }: ReadName, key: string): boolean {
    const bearers = this.#bearersOf(key);
    if (roles.length === 0 || bearers.length !== 1 || !bearers[0]!.kin) return false;
    return this.#apartOf.has(key) || bearers[0]!.mentions[0]![0] > span[0];
  }

  /** The key of somebody known by no more than a surname that others bear too: "Mr. Quill" is the President Quill that is none of them. */
  #apart(name: ReadName, key: string, told: string): string {
    const keys = this.#apartOf.get(key) ?? [];
    const office = officeOf(name.roles);
    const known = keys.find((one) => (office === undefined ? !isOfOtherSex([this.#byName.get(one)!], name) : holds(this.#byName.get(one)!, office)));
    if (known === undefined) this.#apartOf.set(key, [...keys, `${told} ${key}`]);
    return known ?? `${told} ${key}`;
  }

  /** The people with a fuller name of which a word is the surname, or one of two. */
  #bearersOf(key: string): readonly Builder[] {
    const [last, middle] = [this.#bySurname.get(key), this.#byMiddle.get(key)];
    if (last === undefined && middle === undefined) return NOBODY;
    return [...(last ?? []), ...(middle ?? [])].filter(({ type, words }) => type === 'person' && words.length > 1);
  }

  #find(name: ReadName, key: string): Builder | undefined {
    const shouted = this.#shouted(name);
    if (shouted !== undefined) return shouted;
    const exact = this.#byName.get(key);
    if (exact !== undefined && !(name.titled && exact.type === 'place')) return exact;
    if (name.type === 'place' || name.type === 'group') return undefined;
    if (name.words.length === 1) return key === canonical(name.text) ? this.#short(name, name.words[0]!) : undefined;
    const owned = name.type === 'organization' && name.owned === undefined ? this.#byOwned.get(key) : undefined;
    if (owned?.length === 1) return owned[0];
    return name.type === 'person' || name.type === 'unknown' ? this.#sameSurname(name) : undefined;
  }

  /** Whom or what a single word is short for: a person by surname, given name or the first of two surnames, a body by its initials or first word. */
  #short(name: ReadName, word: string): Builder | undefined {
    const company = this.#companies.get(word)?.length === 1 && !name.titled && !this.#placed.has(word) ? this.#companies.get(word)![0] : undefined;
    if (company !== undefined && name.company === true) return company;
    const people = (this.#bySurname.get(word) ?? this.#byGiven.get(word) ?? this.#byMiddle.get(word))?.filter(
      (person) => mayBeShort(person, name) && mayHold(person, name),
    );
    if (people !== undefined && people.length > 0) return pick(likelyPeople(people), name);
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

  /**
   * The person of this surname whose given name agrees, counting initials, a missing middle name and, where nobody else bears the surname, short forms
   * ("Dick" for "Richard").
   */
  #sameSurname(name: ReadName): Builder | undefined {
    if (isSurname(name)) return this.#ofSurname(name);
    const last = surnameOf(name.words);
    const first = name.words[0]!;
    const younger = this.#elderOf(name);
    const isFirst = ({ words, name: full }: Builder): boolean =>
      words[0] === first || nicknameIn(full) === first || (first.endsWith('.') && words[0]![0] === first[0]);
    const isSuch = (one: Builder): boolean =>
      one.words !== younger?.words && one.words.length > 1 && generationsAgree(one.words, name.words) && isFirst(one);
    const bearers = this.#bySurname.get(last) ?? [];
    if (younger !== undefined) return bearers.find(isSuch);
    return bearers.find(isSuch) ?? byShortForm(bearers, name)
      ?? this.#byMiddle.get(last)?.find(({ words }) => words[0] === first && words[1] === name.words[1] && generationsAgree(words, name.words));
  }

  /** The one whose full name goes on to a surname of several words ("Van der Vliet"), or to "Quill Sr.". */
  #ofSurname({ text, words }: ReadName): Builder | undefined {
    const end = ` ${text.toLowerCase()}`;
    const such = (this.#bySurname.get(surnameOf(words)) ?? []).filter((one) => one.name.replace(/\.$/, '').toLowerCase().endsWith(end.replace(/\.$/, '')));
    return such.length === 1 ? such[0] : undefined;
  }

  /** The one "Jr." whose full name without it a report gives with a title that is not theirs: the name is the parent's, "the Rev. Tom Quill". */
  #elderOf({ words, roles }: ReadName): Builder | undefined {
    const title = roles.find((role) => !PLAIN_ADDRESS.test(role));
    if (title === undefined || words.length < 2 || GENERATION.test(words.at(-1)!)) return undefined;
    const last = surnameOf(words);
    return this.#bySurname.get(last)?.find((one) => GENERATION.test(one.words.at(-1)!) && one.words[0] === words[0] && !holds(one, title));
  }

  #make(name: ReadName, key: string): Builder {
    const builder: Builder = {
      type: name.type === 'unknown' && (name.personal || isJunior(name)) ? 'person' : name.type,
      name: name.text,
      words: name.words,
      forms: new Set([name.text]),
      roles: new Set(name.roles),
      kin: name.kin === true || name.family === true || this.#elderOf(name) !== undefined,
      family: name.family === true,
      mentions: [],
    };
    this.#builders.push(builder);
    this.#byName.set(key, builder);
    if (builder.type === 'person' || builder.type === 'unknown') this.#index(builder);
    if (builder.type !== 'person' && name.words.length > 1) this.#indexAcronym(builder);
    const owned = name.type === 'organization' ? name.owned ?? withoutDemonym(name) : undefined;
    if (owned !== undefined) push(this.#byOwned, owned, builder);
    if (builder.type === 'unknown' && name.words.length > 1) push(this.#byFirst, name.words[0]!, builder);
    if (builder.type === 'organization' && name.words.length > 1 && COMPANY_FORMS.has(name.words.at(-1)!.toLowerCase())) {
      push(this.#companies, name.words[0]!, builder);
    }
    return builder;
  }

  #indexAcronym(builder: Builder): void {
    const letters = acronym(builder.words);
    const other = this.#byAcronym.get(letters);
    // What nothing shows to be a body takes no initials from one.
    if (other !== undefined && other?.type === 'organization' && builder.type !== 'organization') return;
    this.#byAcronym.set(letters, other?.type === 'organization' ? null : other === null ? null : builder);
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
}

/** The only bearer of a surname, where the given names are forms of one: "Dick" and "Richard". */
function byShortForm(bearers: readonly Builder[], name: ReadName): Builder | undefined {
  const [one] = bearers;
  if (one === undefined || bearers.length > 1 || name.kin || one.words.length < 2) return undefined;
  return areFormsOfOneName(one.words[0]!.toLowerCase(), name.words[0]!.toLowerCase()) ? one : undefined;
}

function isFull(name: ReadName): boolean {
  return name.words.length > 1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
