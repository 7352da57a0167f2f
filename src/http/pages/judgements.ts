import type { Context, Hono } from 'hono';
import { weighed } from '../../engine/weighed.ts';
import { judgementSchema } from '../../exchange/schema/judgement.ts';
import { titleOf } from '../../exchange/digest/reports.ts';
import type { Judgement, JudgementKind } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import type { JudgementRow } from '../../store/store.ts';
import { anchorOf } from '../../text/align/anchor.ts';
import { ADDRESS, findPassage } from '../../../web/site/addresses.ts';
import { judgementsPage } from '../../../web/site/judgements.ts';
import type { ListedDecision } from '../../../web/site/judgements.ts';
import { demandOwnForm } from '../access.ts';
import type { House } from '../house.ts';
import { readJudgementLines } from '../judging.ts';
import { RequestProblem } from '../problem.ts';
import { judgementLines } from '../judgement-lines.ts';
import { decisionsIn } from './decisions.ts';
import { ownPath, showKept } from './present.ts';

/** Decisions on one page. */
const SHOWN = 50;

/** The page of all decisions, and the forms by which they are made, undone and taken in. */
export function judgementRoutes(app: Hono, house: House): void {
  const { library: { store }, writer, settings } = house;

  app.get(ADDRESS.judgements, (c) => showKept(c, house, 'judgements', async (visit) => {
    const { items, total, next } = await store.judgements({ limit: SHOWN, after: c.req.query('after') ?? null });
    return judgementsPage(await Promise.all(items.map((row) => listed(row, house))), total, next, visit);
  }));

  app.get(`${ADDRESS.judgements}.jsonl`, (c) => {
    c.header('content-disposition', 'attachment; filename="judgements.jsonl"');
    c.header('cache-control', 'no-store');
    return judgementLines(c, store);
  });

  app.post(ADDRESS.judgements, async (c) => {
    const form = await formOf(c);
    demandOwnForm(c, form['form'], settings);
    await writer.judge([await weighed(await judgementOf(form, house), house.library.store)]);
    return c.redirect(ownPath(form['back']), 303);
  });

  app.post(`${ADDRESS.judgements}/undo`, async (c) => {
    const form = await formOf(c);
    demandOwnForm(c, form['form'], settings);
    if ((await writer.withdraw([form['id'] ?? ''])).length === 0) throw new RequestProblem(404, 'This decision is not there any more.');
    return c.redirect(ownPath(form['back']), 303);
  });

  app.post(`${ADDRESS.judgements}/import`, async (c) => {
    const body = await c.req.parseBody();
    demandOwnForm(c, body['form'], settings);
    if (!(body['file'] instanceof File)) throw new RequestProblem(400, 'No file of decisions came along.');
    const { judgements, problems } = await readJudgementLines(new Uint8Array(await body['file'].arrayBuffer()));
    if (problems.length > 0) throw new RequestProblem(422, `Nothing was taken in: ${problems[0]!.at} is not a decision (${problems[0]!.message}).`);
    await writer.judge(judgements);
    return c.redirect(ADDRESS.judgements, 303);
  });
}

type Form = Readonly<Record<string, string>>;

async function formOf(c: Context): Promise<Form> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]),
  );
}

/** The judgement that a form makes. Its passage is remembered by the words of the report as it stands now. */
async function judgementOf(form: Form, house: House): Promise<Judgement> {
  const { kind = '', report: id = '', exact = '', prefix = '', suffix = '', at = '', author = '', reason = '', day = '' } = form;
  const report = await house.library.store.report(id);
  if (report === null) throw new RequestProblem(422, 'The report of this decision is not known here.');
  const span = exact === '' ? null : findPassage(report.text, { q: exact, p: prefix, s: suffix, at });
  if (exact !== '' && span === null) throw new RequestProblem(409, 'The passage no longer stands in the report.');
  const place = span === null ? { exact: '', prefix: '', suffix: '' } : anchorOf(report.text, span);
  const checked = judgementSchema.safeParse({
    kind,
    report: report.id,
    ...place,
    value: await valueOf(kind as JudgementKind, form, house),
    author: author.trim(),
    reason: reason.trim(),
    day,
  });
  if (!checked.success || author.trim() === '' || reason.trim() === '' || !/^\d{4}-\d\d-\d\d$/.test(day)) {
    throw new RequestProblem(422, 'A decision needs a kind, a name, a reason and a day.');
  }
  return checked.data;
}

async function valueOf(kind: JudgementKind, form: Form, house: House): Promise<unknown> {
  const value = (form['value'] ?? '').trim();
  const same = value === 'same';
  switch (kind) {
    case 'speaker': case 'origin': return value === '' ? null : value;
    case 'date': return form['time'] === undefined ? (value === '' ? null : value) : { time: form['time'].trim() };
    case 'same-event': return { report: form['other'] ?? '', same };
    case 'same-entity': return { report: form['other'] ?? '', name: (form['name'] ?? '').trim(), same };
    case 'same-claim': return { ...(await passageAt(form['address'] ?? '', house)), same };
    default: return value;
  }
}

/** The passage that an address of this server opens. */
async function passageAt(address: string, { library }: House): Promise<Readonly<Record<string, string>>> {
  const url = URL.parse(address.trim(), 'http://here');
  const id = url === null ? undefined : /^\/reports\/([^/]+)$/.exec(url.pathname)?.[1];
  const report: Report | null = id === undefined ? null : await library.store.report(decodeURIComponent(id));
  if (report === null || url === null) throw new RequestProblem(422, 'This is not the address of a passage here.');
  const get = (name: string): string | undefined => url.searchParams.get(name) ?? undefined;
  const span = findPassage(report.text, { q: get('q') ?? '', to: get('to'), p: get('p'), s: get('s'), at: get('at') });
  if (span === null) throw new RequestProblem(422, 'The address opens no passage: open it in its report and copy it again.');
  const { exact, prefix, suffix } = anchorOf(report.text, span);
  return { report: report.id, exact, prefix, suffix };
}

async function listed(row: JudgementRow, { library }: House): Promise<ListedDecision> {
  const { id, judgement, applied } = row;
  const name = applied?.place?.report ?? judgement.report;
  const report = await library.store.report(name);
  const [{ line }] = decisionsIn(report === null ? [] : [report], [row]) as [ReturnType<typeof decisionsIn>[number]];
  const address = report === null ? null : applied?.place == null ? ADDRESS.report(report.id) : ADDRESS.passage(report.id, report.text, applied.place.span);
  return {
    id,
    about: line.about,
    decided: line.decided,
    by: line.by,
    program: line.program,
    status: applied === null ? 'waits to be heeded' : line.status,
    words: judgement.exact,
    report: report === null ? judgement.report : titleOf(report),
    address,
  };
}
