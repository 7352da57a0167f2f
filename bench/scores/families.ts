import type { Account } from '../../src/model/account.ts';
import type { Figures } from '../figures.ts';
import { Tally, f1Figures } from '../figures.ts';

/** A family of copies with its tree. */
export interface Family {
  readonly group: string;
  readonly reports: readonly { readonly id: string; readonly text: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

/** What an account says of a family, by the ids that were given. */
export type FamilyAccount = Pick<Account, 'reports' | 'descents' | 'lineages'>;

/** Edges of the trees, their kinds, and pairs in one lineage. A parent that holds as many of the child's paragraphs as the true one is as right. */
export function scoreFamilies(cases: readonly { readonly family: Family; readonly account: FamilyAccount }[]): Figures {
  const n = new Tally();
  for (const { family, account } of cases) {
    tallyEdges(n, family, account);
    tallyLineages(n, family, account);
  }
  const edges = (name: string, what: string): Figures => f1Figures(name, n.of(what), n.of('found'), n.of('gold'));
  return {
    ...edges('edges directed', 'directed'),
    ...edges('edges undirected', 'undirected'),
    'kind right, of directed': n.of('kind') / Math.max(1, n.of('directed')),
    ...f1Figures('same lineage, pairs', n.of('together, both'), n.of('together, found'), n.of('together, gold')),
    'edges to an independent report': n.of('to independent'),
  };
}

const edgeName = (from: string, to: string): string => `${from}\u001f${to}`;

function tallyEdges(n: Tally, family: Family, account: FamilyAccount): void {
  const key = keysOf(account);
  const gold = new Map(family.edges.map(({ from, to, kind }) => [edgeName(from, to), kind]));
  const parentOf = new Map(family.edges.map(({ from, to }) => [to, from]));
  const found = new Map(account.descents.map(({ from, to, kind }) => [edgeName(key(from), key(to)), kind as string]));
  for (const name of found.keys()) {
    const [from, to] = name.split('\u001f') as [string, string];
    const truth = edgeName(parentOf.get(to) ?? '', to);
    if (isAsGood(from, to, family, parentOf) && !found.has(truth)) {
      found.set(truth, found.get(name)!);
      found.delete(name);
    }
  }
  for (const [name, kind] of found) {
    if (kind !== 'shared-source' && name.split('\u001f').some((id) => id.includes(':i'))) n.add('to independent');
    if (kind === 'shared-source') found.delete(name);
  }
  const undirected = (names: Iterable<string>): Set<string> => new Set([...names].map((name) => name.split('\u001f').toSorted().join('\u001f')));
  n.add('gold', gold.size);
  n.add('found', found.size);
  n.add('undirected', undirected(gold.keys()).intersection(undirected(found.keys())).size);
  for (const [name, kind] of gold) {
    n.add('directed', found.has(name));
    n.add('kind', found.get(name) === kind);
  }
}

function isAsGood(from: string, to: string, { reports }: Family, parentOf: ReadonlyMap<string, string>): boolean {
  const parent = parentOf.get(to);
  if (parent === undefined || from === to || from === parent || from.includes(':i') || isBelow(from, to, parentOf)) return false;
  const paragraphs = (id: string): ReadonlySet<string> => paragraphsOf(reports.find((report) => report.id === id)?.text);
  const child = paragraphs(to);
  return reports.some(({ id }) => id === from) && child.intersection(paragraphs(from)).size >= child.intersection(paragraphs(parent)).size;
}

function isBelow(id: string, other: string, parentOf: ReadonlyMap<string, string>): boolean {
  for (let at = parentOf.get(id); at !== undefined; at = parentOf.get(at)) if (at === other) return true;
  return false;
}

function paragraphsOf(text = ''): ReadonlySet<string> {
  return new Set(text.split(/\n{2,}/).filter((p) => p.trim() !== '')
    .map((p) => p.toLowerCase().replaceAll('u.s.', 'us').replace(/[^\p{L}\p{N}_]+|percent|\bsays?\b|\bsaid\b/gu, '')));
}

function tallyLineages(n: Tally, family: Family, account: FamilyAccount): void {
  const key = keysOf(account);
  const lineages = new Map<string, Set<string>>();
  for (const { id, reports } of account.lineages) for (const report of reports) lineages.set(key(report), (lineages.get(key(report)) ?? new Set()).add(id));
  const rootOf = rootsOf(family);
  const ids = family.reports.map(({ id }) => id);
  ids.forEach((x, i) => ids.slice(0, i).forEach((y) => {
    const [gold, found] = [rootOf(x) === rootOf(y), !(lineages.get(x) ?? new Set()).isDisjointFrom(lineages.get(y) ?? new Set())];
    n.add('together, gold', gold);
    n.add('together, found', found);
    n.add('together, both', gold && found);
  }));
}

function rootsOf({ edges }: Family): (id: string) => string {
  const parentOf = new Map(edges.map(({ from, to }) => [to, from]));
  return (id) => {
    let at = id;
    for (let up = parentOf.get(at); up !== undefined; up = parentOf.get(at)) at = up;
    return at;
  };
}

function keysOf({ reports }: FamilyAccount): (id: string) => string {
  const keys = new Map(reports.map(({ id, key }) => [id, key ?? id]));
  return (id) => keys.get(id) ?? id;
}
