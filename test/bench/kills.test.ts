import { afterAll, expect, it } from 'vitest';
import { survive } from '../../bench/kills.ts';
import { testedDatabases } from '../contract/databases.ts';

const { databases } = await testedDatabases();
afterAll(() => Promise.all(databases.map(({ stop }) => stop())));

it.concurrent.each(databases)('what stemma add acknowledged survives a kill, stands there once, and the next run carries on: $name', async ({ lasting }) => {
  const survived = await survive({ reports: 240, units: 300, kills: 3, within: 2000, seed: 5 }, await lasting());
  expect(survived).toMatchObject({ lost: [], reports: 240, twice: 0, waiting: 0, acknowledged: 240 });
}, 120_000);
