import { expect, it } from 'vitest';
import { survive } from '../../bench/kills.ts';

it('what stemma add acknowledged survives a kill, stands there once, and the next run carries on', async () => {
  const survived = await survive({ reports: 450, units: 400, kills: 4, within: 2500, seed: 5 });
  expect(survived).toMatchObject({ lost: [], reports: 450, twice: 0, waiting: 0, acknowledged: 450 });
}, 120_000);
