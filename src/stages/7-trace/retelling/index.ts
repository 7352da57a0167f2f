import type { Descent, Lineage } from '../../../model/descent.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { agencyOf, carrierOf, credits } from '../carrier.ts';
import { publishedWithin } from '../published.ts';
import { candidatesOf, type Teller } from './candidates.ts';
import { retelling, type Retelling } from './retold.ts';
import { tellingSentences } from './telling-sentences.ts';

/** So many reports stand for a lineage: whoever tells its story again tells one of its versions, mostly a full one. */
const TELLERS = 4;

/** One report told again by another. */
interface Found {
  readonly parent: Teller;
  readonly child: Teller;
  readonly retelling: Retelling;
}

/**
 * Reports that tell another's story again in other words, sentence after sentence, and so are no report of their own though hardly a line is copied: the
 * descents that tie them to it. A lineage is tied to one other by its first report, since what was copied word for word is explained.
 */
export function retellings(reports: readonly Report[], lineages: readonly Lineage[], descents: readonly Descent[], quotedOf: (id: string) => readonly Span[]): Descent[] {
  if (lineages.length < 2) return [];
  const known = new Map(reports.map((report) => [report.id, report]));
  const tellers = lineages.flatMap((lineage) => tellersOf(lineage, (id) => tellingSentences(known.get(id)!, quotedOf(id))));
  const candidates = candidatesOf(tellers);
  const made = new Set(descents.map(({ to }) => to));
  const found = tellers.flatMap((child) => (made.has(child.id) ? [] : (candidates.get(child) ?? []).flatMap((parent): Found[] => {
    const told = retelling(child.sentences, parent.sentences);
    return told === null ? [] : [{ parent, child, retelling: told }];
  })));
  return tied(found, known);
}

function tellersOf({ id, reports }: Lineage, sentencesOf: (report: string) => Teller['sentences']): Teller[] {
  const tellers = reports.map((report) => ({ id: report, lineage: id, sentences: sentencesOf(report) }));
  return tellers.toSorted((x, y) => y.sentences.length - x.sentences.length || (x.id < y.id ? -1 : 1)).slice(0, TELLERS);
}

/** The retellings that tie lineages, the surest first; of two reports that tell each other the likelier first one is the parent. */
function tied(found: readonly Found[], known: ReadonlyMap<string, Report>): Descent[] {
  const ranked = found
    .map((one) => ({ ...one, order: orderOf(known.get(one.parent.id)!, known.get(one.child.id)!) }))
    .sort((x, y) => y.order - x.order || surenessOf(y) - surenessOf(x) || (x.child.id < y.child.id ? -1 : x.child.id > y.child.id ? 1 : x.parent.id < y.parent.id ? -1 : 1));
  const within = new Map<string, string>();
  const rootOf = (lineage: string): string => {
    let root = lineage;
    for (let up = within.get(root); up !== undefined; up = within.get(root)) root = up;
    return root;
  };
  return ranked.flatMap(({ parent, child, retelling: told, order }) => {
    // Each lineage is tied to one other: a report that tells two wires again must not make one of them.
    if (within.has(child.lineage) || rootOf(parent.lineage) === child.lineage) return [];
    within.set(child.lineage, parent.lineage);
    return [descentOf(known.get(parent.id)!, known.get(child.id)!, told, order)];
  });
}

/** 1 where the parent surely came first, -1 where it surely did not, 0 where nothing tells. */
function orderOf(parent: Report, child: Report): number {
  const [first, then] = [publishedWithin(parent), publishedWithin(child)];
  if (credits(parent, child)) return -1;
  if (credits(child, parent)) return 1;
  if (first !== null && then !== null && first[1] < then[0]) return 1;
  if (first !== null && then !== null && then[1] < first[0]) return -1;
  return Number(agencyOf(parent) !== null) - Number(agencyOf(child) !== null);
}

function surenessOf({ retelling: { coverage, likeness } }: Found): number {
  return coverage * likeness;
}

function descentOf(parent: Report, child: Report, { sentences, coverage }: Retelling, order: number): Descent {
  return {
    from: parent.id, to: child.id, kind: order > 0 ? 'reprint' : 'shared-source', carrier: carrierOf(parent, child), share: coverage,
    matches: sentences.map(({ from, to }) => ({ from, to })), changes: [],
  };
}
