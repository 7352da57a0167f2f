import { expect } from 'vitest';
import type { Account } from '../../src/model/account.ts';
import type { Place } from '../../src/model/relation.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import { RawPlaces } from '../../src/text/mapped/mapped.ts';
import { overlaps } from '../../src/text/span.ts';
import type { Gold, GoldReport, Words } from './gold.ts';

/** One fact of the gold, as a check of the account; the name is stable. */
export interface Fact {
  readonly name: string;
  readonly check: (account: Account) => void;
}

/** Every fact that a gold states. */
export function factsOf(gold: Gold): readonly Fact[] {
  return [
    ...Object.entries(gold.reports).flatMap(([file, facts]) => reportFacts(file, facts)),
    ...(gold.together ?? []).map((files): Fact => ({ name: `one event: ${files.join(', ')}`, check: (a) => expect(new Set(files.map((f) => eventOf(a, f))).size).toBe(1) })),
    ...(gold.apart ?? []).map((files): Fact => ({ name: `events apart: ${files.join(', ')}`, check: (a) => expect(new Set(files.map((f) => eventOf(a, f))).size).toBe(files.length) })),
    ...(gold.oneStory ?? []).map((files): Fact => ({ name: `one running story: ${files.join(', ')}`, check: (a) => expect(new Set(files.map((f) => storyOf(a, f))).size).toBe(1) })),
    ...copyFacts(gold), ...saidFacts(gold), ...figureFacts(gold), ...disputeFacts(gold), ...claimFacts(gold), ...systemFacts(gold),
  ];
}

function reportFacts(file: string, gold: GoldReport): readonly Fact[] {
  const field = (name: string, want: unknown, got: (r: Report) => unknown): Fact[] =>
    want === undefined ? [] : [{ name: `${file}: ${name}`, check: (a) => expect(got(reportAt(a, file))).toEqual(want) }];
  return [
    ...field('title', gold.title, (r) => r.title), ...field('outlet', gold.outlet, (r) => r.outlet), ...field('bylines', gold.bylines, (r) => r.bylines),
    ...field('contributors', gold.contributors, (r) => r.contributors), ...field('agency', gold.agency, (r) => r.agency), ...field('credit', gold.credit, (r) => r.credit),
    ...field('dateline', gold.dateline, (r) => r.dateline?.place.split(',')[0]), ...field('published', gold.published, (r) => r.published), ...field('happened', gold.happened, (r) => r.happened),
    ...(gold.removed ?? []).map((kind): Fact => ({ name: `${file}: removes ${kind}`, check: (a) => expect(reportAt(a, file).removed.map((x) => x.kind)).toContain(kind) })),
    ...(gold.keeps ?? []).map((words): Fact => ({ name: `${file}: keeps "${words}"`, check: (a) => expect(reportAt(a, file).text).toContain(words) })),
    ...(gold.lacks ?? []).map((words): Fact => ({ name: `${file}: lacks "${words}"`, check: (a) => expect(reportAt(a, file).text).not.toContain(words) })),
  ];
}

function copyFacts(gold: Gold): readonly Fact[] {
  const lineage = (a: Account, file: string): string | undefined => a.lineages.find((l) => l.reports.includes(reportAt(a, file).id))?.id;
  return [
    ...(gold.descents ?? []).map(({ from, to, kind, carrier }): Fact => ({
      name: `${to} descends from ${from}`,
      check: (a) => {
        const found = a.descents.find((d) => d.from === reportAt(a, from).id && d.to === reportAt(a, to).id);
        expect([kind].flat()).toContain(found?.kind);
        if (carrier !== undefined) expect(found?.carrier).toBe(carrier);
      },
    })),
    ...(gold.noDescent ?? []).map(([x, y]): Fact => ({
      name: `nothing descends between ${x} and ${y}`,
      check: (a) => {
        const ids = new Set([reportAt(a, x).id, reportAt(a, y).id]);
        expect(a.descents.filter((d) => ids.has(d.from) && ids.has(d.to))).toEqual([]);
      },
    })),
    ...(gold.separate ?? []).map(([x, y]): Fact => ({ name: `${x} and ${y} are separate`, check: (a) => expect(lineage(a, x)).not.toBe(lineage(a, y)) })),
    ...(gold.notSeparate ?? []).map(([x, y]): Fact => ({ name: `${x} and ${y} are not separate`, check: (a) => expect(lineage(a, x)).toBe(lineage(a, y)) })),
  ];
}

function saidFacts(gold: Gold): readonly Fact[] {
  const speakerOf = (a: Account, at: Words) => {
    const report = reportAt(a, at.report);
    const quote = report.quotes.find((q) => q.content.some((c) => overlaps(c, spanOf(report, at))));
    return { quote, speaker: report.entities.find((e) => e.id === quote?.speaker)?.name ?? null };
  };
  return [
    ...(gold.said ?? []).map((s): Fact => ({
      name: `${s.report}: ${quoted(s)} is ${s.speaker ?? 'nobody known'}'s`,
      check: (a) => {
        const { quote, speaker } = speakerOf(a, s);
        expect(speaker).toBe(s.speaker);
        if (s.kind !== undefined) expect(quote?.kind).toBe(s.kind);
        if (s.polarity !== undefined) expect(quote?.polarity).toBe(s.polarity);
      },
    })),
    ...(gold.notSaid ?? []).map((s): Fact => ({
      name: `${s.report}: ${quoted(s)} is not affirmed by ${s.speaker}`,
      check: (a) => {
        const { quote, speaker } = speakerOf(a, s);
        expect(speaker === s.speaker && quote?.polarity === 'affirmed').toBe(false);
      },
    })),
  ];
}

function figureFacts(gold: Gold): readonly Fact[] {
  return (gold.figures ?? []).map(({ report: file, words, raw, ...want }): Fact => ({
    name: `${file}: figure ${quoted({ words, raw } as Words)}`,
    check: (a) => {
      const report = reportAt(a, file);
      expect(report.figures.filter((f) => overlaps(f.span, spanOf(report, { report: file, words, raw } as Words)))).toContainEqual(expect.objectContaining(want));
    },
  }));
}

function disputeFacts(gold: Gold): readonly Fact[] {
  const holding = (a: Account, items: readonly Words[]) => a.disputes.filter((d) => items.every((item) => d.items.some((i) => touches(a, i, item))));
  const named = (items: readonly Words[]): string => items.map((i) => `${quoted(i)} (${i.report})`).join(' against ');
  return [
    ...(gold.disputes ?? []).map(({ kind, severity, items }): Fact => ({
      name: `differs: ${named(items)}`,
      check: (a) => {
        const found = holding(a, items).filter((d) => kind.includes(d.kind) && (severity === undefined || d.severity === severity));
        expect(found.length, `disputes there: ${JSON.stringify(holding(a, items).map((d) => d.kind))}`).toBeGreaterThan(0);
      },
    })),
    ...(gold.undisputed ?? []).map((items): Fact => ({ name: `no difference: ${named(items)}`, check: (a) => expect(holding(a, items).map((d) => d.explanation)).toEqual([]) })),
  ];
}

function claimFacts(gold: Gold): readonly Fact[] {
  return (gold.claims ?? []).map(({ readings, ...want }): Fact => ({
    name: `one claim: ${readings.map((r) => `${quoted(r)} (${r.report})`).join(', ')}`,
    check: (a) => {
      const found = a.claims.filter((c) => readings.every((r) => c.readings.some((x) => x.evidence.some((e) => touches(a, e, r)))));
      expect(found).toContainEqual(expect.objectContaining(want));
    },
  }));
}

function systemFacts(gold: Gold): readonly Fact[] {
  const nameOf = (a: Account, id: string): string => a.entities.find((e) => e.id === id)?.name ?? id;
  const any = (a: Account, evidence: readonly Place[], at: Words): boolean => evidence.some((e) => touches(a, e, at));
  return [
    ...(gold.commitments ?? []).map((c): Fact => ({
      name: `commitment: ${c.standing} ${quoted(c)} (${c.report})`,
      check: (a) => expect(a.commitments.filter((x) => any(a, x.evidence, c))).toContainEqual(expect.objectContaining({ standing: c.standing, ...(c.due === undefined ? {} : { due: c.due }) })),
    })),
    ...(gold.positions ?? []).map((p): Fact => ({
      name: `position: ${p.holder} ${p.stance} ${quoted(p)} (${p.report})`,
      check: (a) => expect(a.positions.filter((x) => any(a, x.evidence, p)).map((x) => [nameOf(a, x.holder), x.stance])).toContainEqual([p.holder, p.stance]),
    })),
    ...(gold.relations ?? []).map((r): Fact => ({
      name: `relation: ${r.type} ${quoted(r)} (${r.report})`, check: (a) => expect(a.relations.filter((x) => any(a, x.evidence, r)).map((x) => x.type)).toContain(r.type),
    })),
    ...(gold.timeline ?? []).map((t): Fact => ({
      name: `timeline: ${t.date} ${quoted(t)}`,
      check: (a) => expect(a.timeline.filter((x) => x.evidence.some((e) => (t.report === undefined ? touchesWords(a, e, t.words!) : touches(a, e, t as Words)))).map((x) => x.date)).toContain(t.date),
    })),
  ];
}

function touchesWords(a: Account, { report: id, span }: Place, words: string): boolean {
  const text = a.reports.find((r) => r.id === id)?.text ?? '';
  const start = text.indexOf(words);
  return start >= 0 && overlaps(span, [start, start + words.length]);
}

function touches(a: Account, place: Place, at: Words): boolean {
  return place.report === reportAt(a, at.report).id && overlaps(place.span, spanOf(reportAt(a, at.report), at));
}

function spanOf(report: Report, { words, raw }: Words): Span {
  if (raw !== undefined) return new RawPlaces(report).spanOf(raw) ?? fail(`bytes ${raw.join('-')} of ${report.origin} are not in its restored text`);
  const start = report.text.indexOf(words!);
  return start < 0 ? fail(`"${words}" does not stand in the restored text of ${report.origin}`) : [start, start + words!.length];
}

function fail(message: string): never {
  throw new Error(message);
}

/** How a fact names the words that it is about. */
function quoted({ words, raw }: Partial<Words>): string {
  return raw === undefined ? `"${words}"` : `bytes ${raw.join('-')}`;
}

function reportAt(a: Account, file: string): Report {
  const found = a.reports.find((r) => r.origin.endsWith(file));
  if (found === undefined) throw new Error(`no report comes from ${file}`);
  return found;
}

function eventOf(a: Account, file: string): string | undefined {
  return a.events.find((e) => e.reports.includes(reportAt(a, file).id))?.id;
}

function storyOf(a: Account, file: string): string | undefined {
  return a.stories.find((s) => s.reports.includes(reportAt(a, file).id))?.id;
}
