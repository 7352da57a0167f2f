import { expect, it } from 'vitest';
import { survive } from '../../bench/kills.ts';

it('what stemma add acknowledged survives a kill, stands there once, and the next run carries on', async () => {
  const survived = await survive({ reports: 320, units: 300, kills: 3, within: 2000, seed: 5 });
  expect(survived).toMatchObject({ lost: [], reports: 320, twice: 0, waiting: 0, acknowledged: 320 });
}, 120_000);
