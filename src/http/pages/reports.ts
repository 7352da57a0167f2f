import type { Context, Hono } from 'hono';
import type { Claim, Reading } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { toRaw } from '../../text/mapped/mapped.ts';
import { overlaps } from '../../text/span.ts';
import { anchorOf } from '../../text/align/anchor.ts';
import { ADDRESS, findPassage } from '../../../web/site/addresses.ts';
import { comparePage } from '../../../web/site/compare.ts';
import { MARK_WORDS, type MarkKind } from '../../../web/site/marked-text.ts';
import type { Visit } from '../../../web/site/layout.ts';
import { passagePanel } from '../../../web/site/passage.ts';
import type { PassageView } from '../../../web/site/passage.ts';
import { rawPage } from '../../../web/site/raw.ts';
import { type ReportView, reportPage } from '../../../web/site/report.ts';
import type { ReportRow } from '../../store/store.ts';
import type { House } from '../house.ts';
import { nothingHere } from '../problem.ts';
import { wholeOr } from '../query.ts';
import { decodedWindow } from '../raw-window.ts';
import type { Told } from '../told.ts';
import { aroundOf } from './around.ts';
import { type PlacedDecision, decidedOn, decisionsIn } from './decisions.ts';
import { showKept } from './present.ts';

/** Bytes shown of a capture on one page, and beside a passage around its own. */
const RAW_PAGE = 2048;
const RAW_BESIDE = 96;

/** The pages of reports: their text, their raw bytes, two of them compared. */
export function reportRoutes(app: Hono, house: House): void {
  const { store } = house.library;

  app.get('/reports/:id', async (c) => {
    const id = c.req.param('id');
    const row = await store.reportRow(id);
    const successor = row === null ? await store.successor('report', id) : null;
    // The passage goes along: it is found again by its words.
    if (successor !== null) return c.redirect(`${ADDRESS.report(successor)}${new URL(c.req.url).search}`, 308);
    return showKept(c, house, 'stories', async (visit) => reportPage(await viewOf(c, house, row, visit), visit));
  });

  app.get('/reports/:id/raw', (c) => showKept(c, house, 'stories', async () => {
    const id = c.req.param('id');
    const [report, stored] = await Promise.all([store.report(id), store.capture(id)]);
    if (report === null || stored === null) throw nothingHere('This report');
    const { bytes } = stored.capture;
    const [at, to] = [wholeOr(c, 'at', 0), wholeOr(c, 'to', 0)];
    // A little of what stands before is shown too.
    const start = Math.floor(Math.max(0, Math.min(at, bytes.length - 1) - (to > at ? RAW_BESIDE : 0)) / 16) * 16;
    const window = bytes.subarray(start, start + RAW_PAGE);
    return rawPage(report, { start, bytes: window, raw: to > at ? [at, to] : null }, bytes.length, decodedWindow(window, report.charset));
  }));

  app.get('/compare', (c) => showKept(c, house, 'stories', async () => {
    const [earlier, later] = await Promise.all([store.report(c.req.query('a') ?? ''), store.report(c.req.query('b') ?? '')]);
    if (earlier === null || later === null) throw nothingHere('One of these reports');
    const row = await store.reportRow(later.id);
    const account = row?.story == null ? null : (await house.told.story(row.story))?.account;
    return comparePage(earlier, later, account?.descents.find((d) => d.from === earlier.id && d.to === later.id) ?? null);
  }));
}

async function viewOf(c: Context, house: House, row: ReportRow | null, visit: Visit): Promise<ReportView> {
  const { store } = house.library;
  const report = row === null ? null : await store.report(row.id);
  if (report === null || row === null) throw nothingHere('This report');
  const { id } = row;
  const [versions, around] = await Promise.all([store.versions(id), aroundOf(store, row, visit.mayWrite || visit.takesToken)]);
  const decided = await decidedOn(store, id, versions);
  const open = openIn(c, report);
  // The whole story is read only where the page shows something of it: to read it costs more than all else together.
  const told = row.story !== null && (Array.isArray(open) || decided.length > 0) ? await house.told.story(row.story) : null;
  const decisions = decisionsIn(told?.account.reports ?? [report], decided);
  return {
    report,
    row,
    versions,
    ...around,
    kinds: kindsIn(c),
    open,
    from: wholeOr(c, 'from', 0),
    decisions: decisions.filter((d) => d.span === null || !Array.isArray(open) || !overlaps(d.span, open as Span)),
    panel: Array.isArray(open)
      ? await panelOf(c, house, { report, span: open as Span, told, story: row.story, decisions, neighbours: around.neighbours }, visit)
      : null,
  };
}

/** The passage that the address names; `gone` when it names one that is not there. */
function openIn(c: Context, { text }: Report): ReportView['open'] {
  const q = c.req.query('q') ?? '';
  if (q === '') return null;
  return findPassage(text, { q, to: c.req.query('to'), p: c.req.query('p'), s: c.req.query('s'), at: c.req.query('at') }) ?? 'gone';
}

function kindsIn(c: Context): ReadonlySet<MarkKind> {
  const asked = (c.req.queries('mark') ?? []).filter((kind): kind is MarkKind => Object.hasOwn(MARK_WORDS, kind));
  return new Set(asked.length === 0 ? ['quote', 'figure'] : asked);
}

interface Opened {
  readonly report: Report;
  readonly span: Span;
  readonly told: Told | null;
  readonly story: string | null;
  readonly decisions: readonly PlacedDecision[];
  readonly neighbours: ReportView['neighbours'];
}

async function panelOf(
  c: Context,
  { library }: House,
  { report, span, told, story, decisions, neighbours }: Opened,
  visit: Visit,
): Promise<ReportView['panel']> {
  const stored = await library.store.capture(report.id);
  const raw = toRaw(report, span);
  const back = ADDRESS.passage(report.id, report.text, span);
  const { exact, prefix, suffix } = anchorOf(report.text, span);
  const start = Math.floor(Math.max(0, raw[0] - RAW_BESIDE / 3) / 8) * 8;
  return passagePanel(
    {
      report,
      span,
      raw,
      back,
      neighbours,
      subject: { report: report.id, exact, prefix, suffix, at: span.join('-') },
      address: `${new URL(c.req.url).origin}${back}`,
      bytes: stored === null ? null : { start, raw, bytes: stored.capture.bytes.subarray(start, Math.min(raw[1], start + 3 * RAW_BESIDE) + RAW_BESIDE / 3) },
      ...(told === null || story === null ? { disputes: [], claims: [] } : toldAt(told, story, { report: report.id, span })),
      decisions: decisions.filter((d) => d.span !== null && overlaps(d.span, span)),
    },
    visit,
  );
}

/** Most claims that are listed beside a passage. */
const MOST_CLAIMS = 8;

/** Where reports differ on the words of a passage, and what is claimed in them, as its story tells it. */
function toldAt({ account, digest }: Told, story: string, passage: { readonly report: string; readonly span: Span }): Pick<PassageView, 'disputes' | 'claims'> {
  const here = (place: { readonly report: string; readonly span: Span }): boolean => place.report === passage.report && overlaps(place.span, passage.span);
  const disputes = new Set(account.disputes.filter((d) => d.items.some(here)).map((d) => d.id));
  const { said = [], figures = [] } = digest.stories.find((s) => s.id === story) ?? {};
  const shown = new Set([...said.flatMap((s) => s.quotations.map((q) => q.id)), ...figures.map((f) => f.id)]);
  return {
    disputes: digest.checks
      .filter((d) => disputes.has(d.id))
      .map((d) => ({ words: `${d.about}: ${d.explanation}`, address: ADDRESS.dispute(story, d.id) })),
    claims: account.claims
      .filter((one) => shown.has(one.id) && one.readings.some((r) => r.evidence.some(here)))
      .slice(0, MOST_CLAIMS)
      .map((one) => ({ words: carriedInWords(one, one.readings.find((r) => r.evidence.some(here))!), address: ADDRESS.claim(story, one.id) })),
  };
}

/** How many separate reports say just this, and how many tell it in another way besides. */
function carriedInWords({ lineages }: Claim, { text, evidence }: Reading): string {
  const own = new Set(evidence.map(({ lineage }) => lineage)).size;
  const others = lineages > own ? ` (${lineages} with those that tell it otherwise)` : '';
  return `${own > 1 ? `${own} separate reports` : 'one separate report'}${others}: ${text.replace(/\s+/g, ' ').slice(0, 90)}`;
}
