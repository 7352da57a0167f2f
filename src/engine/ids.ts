import type { Report } from '../model/report.ts';
import { contentId } from '../text/hash.ts';
import { byUnits } from '../text/order.ts';

/** Gives every report an id of its own as reports go by: the first of an id keeps it, each later one gets a mark made of its content. */
export class IdsInTurn {
  readonly #taken = new Set<string>();

  /** The report, under an id that no report before it has; one that had to be renamed says so in a notice. */
  name(report: Report): Report {
    const id = freeId(report, this.#taken);
    this.#taken.add(id);
    return id === report.id ? report : renamed(report, id);
  }
}

/** The same for a whole set, whatever its order: of reports with one id, which keeps it depends on their content alone. */
export function nameApart(reports: readonly Report[]): readonly Report[] {
  const byId = Map.groupBy(reports, (report) => report.id);
  if (byId.size === reports.length) return reports;
  const taken = new Set(byId.keys());
  const names = new Map<Report, string>();
  for (const alike of byId.values()) {
    const [, ...others] = alike.map((report) => ({ report, tag: tagOf(report) })).toSorted((a, b) => byUnits(a.tag, b.tag));
    for (const { report } of others) {
      const id = freeId(report, taken);
      taken.add(id);
      names.set(report, id);
    }
  }
  return reports.map((report) => {
    const id = names.get(report);
    return id === undefined ? report : renamed(report, id);
  });
}

function tagOf(report: Report): string {
  return contentId(JSON.stringify(report)).slice(0, 8);
}

function freeId(report: Report, taken: ReadonlySet<string>): string {
  if (!taken.has(report.id)) return report.id;
  const marked = `${report.id}~${tagOf(report)}`;
  let id = marked;
  // Reports that are the same in every character can only be counted.
  for (let n = 2; taken.has(id); n++) id = `${marked}~${n}`;
  return id;
}

/** The report under another id, with a notice that says so. */
export function renamed(report: Report, id: string): Report {
  const message = `${report.origin}: another report has the id "${report.id}" too, so this one is called "${id}".`;
  return { ...report, id, notices: [...report.notices, { code: 'id-given-twice', message }] };
}
