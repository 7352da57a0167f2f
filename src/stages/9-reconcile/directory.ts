import { PROPER_NAME } from '../../language/en/names/name-forms.ts';
import type { AccountEntity, Relating } from '../../model/relation.ts';
import type { EntityType } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom, startOf } from '../../text/first-from.ts';

/** A name where a report uses it, with whom or what it stands for in the whole account. */
export interface Named {
  readonly span: Span;
  /** Account entity id. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

/** Whom the names of the reports stand for. */
export class Directory {
  readonly #byMember = new Map<string, AccountEntity>();
  readonly #types = new Map<string, EntityType>();
  readonly #proper = new Set<string>();
  readonly #full = new Set<string>();
  readonly #named = new Map<string, readonly Named[]>();

  constructor({ entities, reports }: Relating) {
    for (const { id, type, name } of entities) {
      this.#types.set(id, type);
      if (PROPER_NAME.test(name)) this.#proper.add(id);
      if (name.includes(' ')) this.#full.add(id);
    }
    for (const entity of entities) for (const member of entity.members) this.#byMember.set(`${member.report} ${member.entity}`, entity);
    for (const report of reports) this.#named.set(report.id, this.#namesOf(report));
  }

  /** The account's entity for an entity of a report, or `null`. */
  entity(report: string, local: string | null): AccountEntity | null {
    return local === null ? null : this.#byMember.get(`${report} ${local}`) ?? null;
  }

  /** What kind of thing an account entity is, or `null` for words that name none. */
  type(id: string): EntityType | null {
    return this.#types.get(id) ?? null;
  }

  /** True for an entity with a name of its own, and no noun that stands for one ("chair"). */
  isName(id: string): boolean {
    return this.#proper.has(id);
  }

  /** True for a person with a full name; a single word may be a country's that a report could not place. */
  isPerson(id: string): boolean {
    return this.#types.get(id) === 'person' && this.#full.has(id);
  }

  /** The names within a span, in order. */
  within(report: string, [start, end]: Span): readonly Named[] {
    const names = this.#named.get(report) ?? [];
    const first = firstFrom(names, startOf, start);
    let last = first;
    while (last < names.length && names[last]!.span[1] <= end) last++;
    return names.slice(first, last);
  }

  /** The first names of a report, at most `most`. */
  first(report: string, most: number): readonly Named[] {
    return (this.#named.get(report) ?? []).slice(0, most);
  }

  #namesOf(report: Report): Named[] {
    const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
    const named = report.names.flatMap(({ span, entity }) => {
      const known = this.#byMember.get(`${report.id} ${entity}`);
      const own = known ?? entities.get(entity);
      return own === undefined ? [] : [{ span, id: known?.id ?? own.name, type: own.type, name: own.name }];
    });
    return named.sort((a, b) => a.span[0] - b.span[0]);
  }
}
