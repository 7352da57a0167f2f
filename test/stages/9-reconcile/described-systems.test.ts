import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import type { Account } from '../../../src/model/account.ts';
import { accountOf, named } from '../../support/read.ts';

/** What an account is to set out of a described system: ties, rules with whose they are and their thresholds, values of parties, positions, and what is counted of its bodies. */
interface Facts {
  readonly ties?: readonly (readonly [from: string, type: string, to: string])[];
  readonly rules?: readonly (readonly [standing: string, party: string | null, threshold: number])[];
  readonly values?: readonly (readonly [party: string, value: number])[];
  readonly positions?: readonly (readonly [holder: string, stance: string])[];
  readonly counts?: readonly string[];
}

interface System extends Facts {
  readonly name: string;
  readonly reports: readonly string[];
  /** What the reports tell and the account does not set out yet. */
  readonly missing: Facts;
  /** What no report tells, and a hasty reader might take from them. */
  readonly never?: Facts;
}

const SYSTEMS = JSON.parse(readFileSync(new URL('../../cases/systems.json', import.meta.url), 'utf8')) as readonly System[];

describe.each(SYSTEMS)('$name', (system) => {
  const account = accountOf(system.reports);

  test('is set out', async () => {
    const { ties = [], rules = [], values = [], positions = [], counts = [] } = system;
    const told = toldBy(await account);
    expect(told.ties).toEqual(expect.arrayContaining([...ties]));
    expect(told.rules).toEqual(expect.arrayContaining([...rules]));
    expect(told.values).toEqual(expect.arrayContaining([...values]));
    expect(told.positions).toEqual(expect.arrayContaining([...positions]));
    for (const words of counts) expect(told.counts).toContain(words);
  });

  test('and nothing is told that no report says', async () => {
    const told = toldBy(await account);
    const { ties = [], rules = [], values = [], positions = [] } = system.never ?? {};
    for (const tie of ties) expect(told.ties).not.toContainEqual([...tie]);
    for (const rule of rules) expect(told.rules).not.toContainEqual([...rule]);
    for (const value of values) expect(told.values).not.toContainEqual([...value]);
    for (const position of positions) expect(told.positions).not.toContainEqual([...position]);
  });

  test.fails('in what is known to be missing, too', async () => {
    const { ties = [], values = [], positions = [], counts = [] } = system.missing;
    const told = toldBy(await account);
    const found = [...ties.filter((tie) => told.ties.some((one) => `${one}` === `${tie}`)), ...values.filter((value) => told.values.some((one) => `${one}` === `${value}`)),
      ...positions.filter((position) => told.positions.some((one) => `${one}` === `${position}`)), ...counts.filter((words) => told.counts.includes(words))];
    expect(found.length).toBeGreaterThan(0);
  });
});

function toldBy(account: Account): { ties: string[][]; rules: (string | number | null)[][]; values: (string | number | null)[][]; positions: string[][]; counts: string } {
  const name = (id: string): string => named(account, id);
  return {
    ties: account.relations.map(({ from, type, to }) => [name(from), type, name(to)]),
    rules: account.commitments.map(({ standing, party, threshold }) => [standing, party === null ? null : name(party), threshold.value]),
    values: account.commitments.flatMap(({ values }) => values.map(({ party, value }) => [name(party), value])),
    positions: account.positions.map(({ holder, stance }) => [name(holder), stance]),
    counts: digestOf(account).stories.flatMap(({ bodies }) => bodies.flatMap(({ counts }) => counts.map(({ text }) => text))).join('\n'),
  };
}
