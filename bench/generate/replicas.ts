import type { Report } from '../../src/model/report.ts';
import type { KeptComponent, NewComponent, NewReport, Store } from '../../src/store/kept.ts';
import { headerOf } from '../../src/engine/library/capture-key.ts';
import { wordHash } from '../../src/text/words/tokens.ts';

/** Copies that one transaction takes. */
const BATCH = 100;
/** Fields whose words are told to readers or searched. */
const TOLD: ReadonlySet<string> = new Set(['text', 'title', 'name', 'what', 'explanation', 'reading', 'outlet']);

/** A story as it is kept, with its reports as they were read. */
interface Pattern {
  readonly component: KeptComponent;
  readonly reports: readonly Omit<NewReport, 'header' | 'code'>[];
}

/**
 * Fills a store with copies of what another holds, until it has so many reports: each copy under ids of its own, and with a part of its words turned
 * into others of the same length, so that no two copies are found by the same words. Only for what a store costs to be asked: nothing is read or
 * reconciled.
 */
export async function replicate(source: Store, target: Store, total: number): Promise<void> {
  const patterns = await patternsOf(source);
  const size = patterns.reduce((sum, { reports }) => sum + reports.length, 0);
  for (let from = 0; from * size < total; from += BATCH) {
    const copies = Array.from({ length: Math.min(BATCH, Math.ceil(total / size) - from) }, (_, k) =>
      patterns.map((pattern) => copyOf(pattern, from + k)),
    ).flat();
    await target.change(async (work) => {
      await work.insert(copies.flatMap((copy) => copy.reports));
      await work.settle([], each(copies.map((copy) => copy.component)));
    });
  }
}

async function patternsOf(source: Store): Promise<readonly Pattern[]> {
  const kept = await source.look(async (work) => Promise.all([...await work.componentKeys()].map(async (key) => {
    const component = (await work.component(key))!;
    return { component, readings: await work.readings(component.reports) };
  })));
  return Promise.all(kept.map(async ({ component, readings }) => ({
    component, reports: await Promise.all(readings.map(async ({ id, digest, report }) => {
      const { sha256, capture } = (await source.capture(id))!;
      return { id, digest, report, sha256, capture, address: id };
    })),
  })));
}

function copyOf({ component, reports }: Pattern, copy: number): { readonly component: NewComponent; readonly reports: readonly NewReport[] } {
  const ids = new Set(component.reports);
  const own = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, part: unknown) =>
      typeof part !== 'string' ? part : ids.has(part) || /^[0-9a-f]{20}$/.test(part) ? `${part}-${copy}` : TOLD.has(key) ? turned(part, copy) : part,
    ) as T;
  const copied = reports.map((one): NewReport => {
    const report: Report = own(one.report);
    return { ...one, id: report.id, address: `${one.address}-${copy}`, report, header: headerOf(one.capture), code: 'replica' };
  });
  const account = { ...own(component.account), reports: copied.map(({ report }) => report) };
  return { reports: copied, component: { key: `${component.reports[0]!}-${copy}`, account, weights: {}, changes: new Map() } };
}

/**
 * Words of six letters and more, every other one, with each letter moved on by so many places: of the same length, and the same wherever they stand
 * in one copy.
 */
function turned(words: string, copy: number): string {
  if (copy === 0) return words;
  return words.replace(/[a-z]{6,}/g, (word) => {
    const by = 1 + (Math.imul(wordHash(word), copy + 1) >>> 8) % 25;
    return wordHash(word) % 2 === 0
      ? word
      : word.replace(/[a-z]/g, (letter, at: number) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by + at * (copy % 25)) % 26)));
  });
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
