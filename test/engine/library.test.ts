import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { nameApart } from '../../src/engine/ids.ts';
import { openLibrary } from '../../src/engine/open-library.ts';
import type { Library } from '../../src/engine/library.ts';
import type { Intaken } from '../../src/intake/intaken.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { readReport, reconcileReports } from '../../src/pipeline.ts';
import { testedDatabases } from '../contract/databases.ts';
import { STORY, streamOf, taken } from './story.ts';

const BRIDGE = 'ORLA, March 4 (NPA) - Mayor Ilse Brandt opened the Orla harbour bridge on Tuesday after two years of work.\n\n"The harbour belongs to everyone who ever mended a net here," Brandt said.\n\nThe council spent 4 million crowns on the bridge, and 14 boats waited outside.';

/** Stories that share reports, names and ids: two versions of one address, two reports of one given id, a copy, a report of another event. */
const POOL: readonly Intaken[] = [
  ...STORY,
  taken(BRIDGE, 'bridge.txt', { published: '2031-03-05' }), taken(BRIDGE.replace('4 million', '6 million'), 'bridge.txt', { published: '2031-03-05' }),
  taken(BRIDGE.replace('on Tuesday', 'Tuesday'), 'wire.txt', { id: 'k1', published: '2031-03-04' }), taken(`${BRIDGE}\n\nThe ferry to Velmouth waited, too.`, 'paper.txt', { id: 'k1' }),
  taken('VELM, June 9 - A ferry captain, Tove Brandt, refused to sail from Velm on Monday because of the ice.\n\n"I will not sail into ice like that for any timetable," she said.', 'ice.txt', { published: '2031-06-10' }),
];

const JUDGEMENTS: readonly Judgement[] = [
  { kind: 'speaker', report: 'ferry.txt', exact: 'We will not sail a ship that we cannot vouch for', prefix: '', suffix: '', value: 'Ann Rook', author: 'Bo Dast', reason: 'heard it', day: '2031-11-01' },
  { kind: 'same-event', report: 'bridge.txt', exact: '', prefix: '', suffix: '', value: { report: 'ice.txt', same: true }, author: 'Bo Dast', reason: 'was there', day: '2031-11-02' },
  { kind: 'speaker', report: 'bridge.txt', exact: 'The harbour belongs to everyone who ever mended a net here', prefix: 'work. "', suffix: '," Brandt said. The', value: 'Ann Rook', author: 'Bo Dast', reason: 'heard it', day: '2031-11-04' },
  { kind: 'date', report: 'k1', exact: '', prefix: '', suffix: '', value: '2031-03-06', author: 'Bo Dast', reason: 'on the stamp', day: '2031-11-03' },
];

/** What a person does with a library. */
type Step = 'reopen' | { readonly add: readonly number[] } | { readonly remove: number } | { readonly judge: number } | { readonly withdraw: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(fc.nat(POOL.length - 1), { minLength: 1, maxLength: 5 }).map((add): Step => ({ add })) },
  fc.constant<Step>('reopen'), fc.nat(POOL.length - 1).map((remove): Step => ({ remove })), fc.nat(JUDGEMENTS.length - 1).map((judge): Step => ({ judge })), fc.nat(JUDGEMENTS.length - 1).map((withdraw): Step => ({ withdraw })),
), { minLength: 1, maxLength: 7 });

/** What the library should hold after some steps, in the plainest way. */
class Model {
  readonly #held = new Set<number>();
  #judged: readonly number[] = [];

  async take(step: Exclude<Step, 'reopen'>, library: Library): Promise<void> {
    if ('add' in step) {
      for (const k of step.add) this.#held.add(k);
      await library.add(streamOf(step.add.map((k) => POOL[k]!)));
    } else if ('remove' in step) {
      for (const k of this.#held) if (originOf(k) === originOf(step.remove)) this.#held.delete(k);
      await library.remove([originOf(step.remove)]);
    } else if ('judge' in step) {
      if (!this.#judged.includes(step.judge)) this.#judged = [...this.#judged, step.judge];
      await library.judge([JUDGEMENTS[step.judge]!]);
    } else {
      this.#judged = this.#judged.filter((k) => k !== step.withdraw);
      const rows = (await library.store.judgements()).items.filter(({ judgement }) => judgement.day === JUDGEMENTS[step.withdraw]!.day);
      await library.withdraw(rows.map(({ id }) => id));
    }
  }

  async account(): Promise<string> {
    const reports = await Promise.all([...this.#held].map((k) => readReport(captureAt(k))));
    return JSON.stringify(reconcileReports(nameApart(reports).toSorted((x, y) => (x.id < y.id ? -1 : 1)), this.#judged.map((k) => JUDGEMENTS[k]!)));
  }
}

const captureAt = (k: number) => (POOL[k] as Extract<Intaken, { kind: 'capture' }>).capture;
const originOf = (k: number): string => captureAt(k).origin;

const { databases } = await testedDatabases();
afterAll(() => Promise.all(databases.map(({ stop }) => stop())));

describe.each(databases)('a library on $name', ({ name, lasting }) => {
  it('holds the account of its reports and judgements at once, byte for byte, however they came and went', async () => {
    await fc.assert(fc.asyncProperty(steps, async (taken) => {
      const [model, address] = [new Model(), await lasting()];
      let library = await openLibrary(address);
      try {
        for (const step of taken) {
          if (step !== 'reopen') await model.take(step, library);
          else {
            await library.close();
            library = await openLibrary(address);
          }
        }
        expect(JSON.stringify(await library.account())).toBe(await model.account());
      } finally {
        await library.close();
      }
    }), { numRuns: name === 'sqlite' ? 12 : 5 });
  });
});
