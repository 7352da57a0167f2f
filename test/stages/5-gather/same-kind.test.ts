import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../../bench/reading.ts';
import type { Report } from '../../../src/model/report.ts';
import { gather } from '../../../src/stages/5-gather/index.ts';

interface Line {
  readonly event: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

interface Pair {
  readonly name: string;
  readonly reports: readonly Line[];
}

/** Invented events of one kind, outlet and month, which must stay apart, and long events whose words change, which must stay together. */
const pairs = JSON.parse(readFileSync('test/cases/events/same-kind.json', 'utf8')) as readonly Pair[];
/** A first report that knows neither the cause nor the name, and two matches of one club of which no day is told. */
const FAILS: Readonly<Record<'dated' | 'undated', readonly string[]>> = { dated: ['sickness from a dairy'], undated: ['sickness from a dairy', 'two matches of one club'] };

describe.each(['dated', 'undated'] as const)('events of one kind, %s', (how) => {
  let reports: ReadonlyMap<string, Report>;
  beforeAll(async () => {
    reports = await readRecords(pairs.flatMap(({ name, reports: lines }) => lines.map(({ date, outlet, title, text }, k) => ({ title, text, ...(how === 'dated' && { date, outlet }), id: `${name} ${k}` }))));
  });

  const gathered = ({ name, reports: lines }: Pair): unknown => {
    const own = lines.map((_, k) => reports.get(`${name} ${k}`)!);
    const eventOf = new Map(own.map(({ id }, k) => [id, lines[k]!.event]));
    return gather(own, []).events.map((event) => event.reports.map((id) => eventOf.get(id)!).sort()).sort();
  };
  const right = ({ reports: lines }: Pair): unknown => [...Map.groupBy(lines.map(({ event }) => event), (event) => event).values()].sort();

  it.each(pairs.filter(({ name }) => !FAILS[how].includes(name)))('$name', (pair) => {
    expect(gathered(pair)).toEqual(right(pair));
  });

  it.fails.each(pairs.filter(({ name }) => FAILS[how].includes(name)))('$name', (pair) => {
    expect(gathered(pair)).toEqual(right(pair));
  });
});
