import type { Entity, EntityType, Mention } from '../../../../model/quote.ts';
import type { Tokens } from '../../../../text/words/tokens.ts';
import type { Names } from '../../names/index.ts';
import { LEADING_ARTICLE } from '../../../../language/en/grammar/function-words.ts';
import { joinedNames } from '../../../../language/en/names/name-forms.ts';
import { firstFrom, startOf } from '../../../../text/first-from.ts';

/** How many mentions are looked at for one pronoun or role. */
export const MOST_MENTIONS = 200;

/** Who and what a report names, and where; with those whom only a role names. */
export class Cast {
  /** The mentions in the order of the text. */
  readonly names: readonly Mention[];
  readonly #tokens: Tokens;
  readonly #entities: Entity[];
  /** How many of the entities are named; those behind them are known by a role alone. */
  readonly #named: number;
  readonly #unnamed = new Map<string, string>();
  readonly #pairs = new Set<string>();
  readonly #documents = new Map<string, string>();

  constructor(tokens: Tokens, names: Names) {
    this.#tokens = tokens;
    this.names = names.names;
    this.#entities = [...names.entities];
    this.#named = names.entities.length;
  }

  /** All entities: those of the names, then those added for speakers. */
  get entities(): readonly Entity[] {
    return this.#entities;
  }

  /** True for an entity that a name stands for. */
  isNamed(id: string): boolean {
    return numberOf(id) <= this.#named;
  }

  /** The entity of an id. */
  entity(id: string): Entity | undefined {
    return this.#entities[numberOf(id) - 1];
  }

  /** The entity of the name that a token lies in. */
  mentionAt(token: number): string | null {
    const { starts, ends } = this.#tokens;
    const m = this.mentionBefore(ends[token]!);
    return m !== null && m.span[1] > starts[token]! ? m.entity : null;
  }

  /** The last mention that begins before a place. */
  mentionBefore(position: number): Mention | null {
    const behind = this.firstMention(position);
    return behind > 0 ? this.names[behind - 1]! : null;
  }

  /** The index of the first mention that begins at a place or behind it. */
  firstMention(position: number): number {
    return firstFrom(this.names, startOf, position);
  }

  /** The body that a token's name stands for: "their partner, the Farmers’ List". */
  bodyAt(token: number): string | null {
    const named = this.mentionAt(token);
    return named !== null && this.entity(named)?.type === 'organization' ? named : null;
  }

  /** The entity that a phrase names by its role alone; the same one for the same words. */
  unnamedEntity(type: EntityType, range: readonly [number, number]): string {
    const tokens = this.#tokens;
    const name = tokens.text.slice(tokens.starts[range[0]], tokens.ends[range[1] - 1]).replace(/\s+/g, ' ');
    return this.#kept(name.toLowerCase().replace(LEADING_ARTICLE, ''), type, name);
  }

  /** The group that some who are named make when they speak together, whatever their order; it has the names of all. */
  together(ids: readonly string[]): string {
    const id = this.#kept([...ids].sort().join('+'), 'group', joinedNames(ids.map((one) => this.entity(one)!.name)));
    if (ids.length === 2) this.#pairs.add(id);
    return id;
  }

  /** True for a group that two make who speak together. */
  isPair(id: string): boolean {
    return this.#pairs.has(id);
  }

  /** The document last told of by a phrase with a noun at its head, in lower case; `null` for none. */
  document(noun: string): string | null {
    return this.#documents.get(noun) ?? null;
  }

  /** The entity of a document that a phrase tells of, whose noun is at the head of it. */
  documentOf(noun: string, range: readonly [number, number]): string {
    const id = this.unnamedEntity('document', range);
    this.#documents.set(noun, id);
    return id;
  }

  #kept(key: string, type: EntityType, name: string): string {
    const known = this.#unnamed.get(key);
    if (known !== undefined) return known;
    const id = `e${this.#entities.length + 1}`;
    this.#entities.push({ id, type, name, aliases: [], roles: [] });
    this.#unnamed.set(key, id);
    return id;
  }
}

const ZERO = 48;

/** The number of an entity by its id ("e12"), read where it stands: entities are asked for hundreds of times a report. */
function numberOf(id: string): number {
  let number = 0;
  for (let i = 1; i < id.length; i++) number = 10 * number + id.charCodeAt(i) - ZERO;
  return number;
}
