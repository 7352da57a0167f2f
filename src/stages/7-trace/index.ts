import type { Descent, Tracing } from '../../model/descent.ts';
import type { Match, Matching } from '../../model/match.ts';
import type { Report } from '../../model/report.ts';
import { lazily } from '../../text/lazily.ts';
import { areOfOneHand, serviceOf } from './carrier.ts';
import { isBackground } from './background.ts';
import { correctionsIn } from './corrections.ts';
import { deathTollOf } from './death-toll.ts';
import { descentsOf } from './descents.ts';
import { lentSentences } from './lent.ts';
import { borrowingsOf, lineagesOf } from './lineages.ts';
import { announcesBrief, announcesUpdate, readsOn } from './making.ts';
import { noticesAbout } from './notices.ts';
import { versionsOfPages } from './one-page.ts';
import { compared, type Pair, type Traced } from './pair.ts';
import { isAlert, isRelease, ownLinesOf } from './precedence.ts';
import { publishedWithin } from './published.ts';
import { quotedSpans, unitsOutside } from './quoted.ts';
import { relayedFrom, relayedSentences } from './relayed.ts';
import { retellings } from './retelling/index.ts';
import { inOneVoice } from './voices.ts';

/** Units of shared wording outside quotations below which two reports are independent but for a passage. */
const LEAST_OWN_WORDS = 250;
/** Share of either report's wording outside quotations that must stand in the other. */
const LEAST_OWN_SHARE = 0.3;
/** A short report is dependent with fewer units, when they are more of it. */
const LEAST_OF_SHORT = { words: 100, share: 0.5 } as const;
/** From this share on the number of units does not matter. */
const NEARLY_ALL = 0.8;

/** Says who copied whom and which version came first: descents, lineages, and borrowed passages. A pure function of the set, in order of the ids. */
export function trace(reports: readonly Report[], matching: Matching): Tracing {
  const sorted = reports.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const known = new Map(sorted.map((report) => [report.id, report]));
  const traced = new Map<string, Traced>();
  const read = (id: string): Traced => {
    const before = traced.get(id);
    if (before !== undefined) return before;
    const report = known.get(id)!;
    const quoted = quotedSpans(report);
    const fresh = {
      id,
      text: report.text,
      title: report.title,
      paragraphs: report.paragraphs,
      sentences: report.sentences,
      quoted,
      published: publishedWithin(report),
      corrections: lazily(() => correctionsIn(report)),
      isUpdate: lazily(() => announcesUpdate(report.title) || isCalledUpdate(report)),
      isBrief: lazily(() => announcesBrief(report.title)),
      readsOn: lazily(() => readsOn(report)),
      ownUnits: lazily(() => unitsOutside([0, report.text.length], quoted)),
      outlet: report.outlet,
      credit: report.credit,
      service: serviceOf(report),
      ownLines: lazily(() => ownLinesOf(report)),
      relays: lazily(() => relayedFrom(report)),
      isRelease: lazily(() => isRelease(ownLinesOf(report))),
      isAlert: lazily(() => isAlert(report.title, ownLinesOf(report))),
      deathToll: lazily(() => deathTollOf(report)),
    };
    traced.set(id, fresh);
    return fresh;
  };
  const pairs = matching.matches.filter(({ a, b }) => known.has(a) && known.has(b)).map((match: Match) => compared(match, read(match.a), read(match.b)));
  const isDependent = (pair: Pair): boolean => !isBackground(pair) && isMade(pair);
  const isMade = (pair: Pair): boolean =>
    dependent(pair) || (pair.ownWords >= LEAST_OF_SHORT.words && areOfOneHand(known.get(pair.a.id)!, known.get(pair.b.id)!));
  const ids = sorted.map(({ id }) => id);
  const copied = descentsOf(ids, pairs.filter(isDependent), known);
  const noticed = [...copied, ...noticesAbout(sorted, lineagesOf(ids, copied))];
  const tied = [...noticed, ...versionsOfPages(sorted, lineagesOf(ids, noticed))];
  const descents = [...tied, ...retellings(sorted, lineagesOf(ids, tied), tied, pairs, read)].sort(byPlace);
  const lineages = lineagesOf(ids, descents);
  // What a sentence says of its source goes before what its wording shows.
  const borrowings = [...relayedSentences(sorted, lineages), ...lentSentences(sorted, lineages), ...borrowingsOf(pairs, lineages)];
  return { descents, lineages, borrowings: inOneVoice(sorted, lineages, descents, borrowings) };
}

/** True where the line that was taken for the title calls it an update before its words: "UPDATE 2-Ministers end talks". */
function isCalledUpdate({ title, removed }: Report): boolean {
  return title !== null && removed.some(({ kind, text }) => kind === 'title' && announcesUpdate(text.slice(0, Math.max(0, text.indexOf(title)))));
}

/** True when two reports share so much wording of their own that one is made from the other, or both from a third. */
function dependent({ ownWords, ownShareA, ownShareB }: Pair): boolean {
  const share = Math.max(ownShareA, ownShareB);
  return (
    (ownWords >= LEAST_OWN_WORDS && share >= LEAST_OWN_SHARE) || (ownWords >= LEAST_OF_SHORT.words && share >= LEAST_OF_SHORT.share) || share >= NEARLY_ALL
  );
}

function byPlace(x: Descent, y: Descent): number {
  return x.from < y.from ? -1 : x.from > y.from ? 1 : x.to < y.to ? -1 : 1;
}
