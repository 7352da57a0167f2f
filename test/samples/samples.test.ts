import { beforeAll, describe, test } from 'vitest';
import { reconcileAll } from '../../src/engine.ts';
import { takeIn } from '../../src/intake/index.ts';
import type { Account } from '../../src/model/account.ts';
import { factsOf } from './facts.ts';
import { allSamples } from './gold.ts';

for (const { name, folder, gold, knownFailures } of allSamples()) {
  describe(`sample ${name}`, () => {
    let account: Account;
    beforeAll(async () => {
      account = await reconcileAll(takeIn([folder]));
    });

    const facts = factsOf(gold);
    for (const fact of facts) {
      const run = knownFailures.has(fact.name) ? test.fails : test;
      run(fact.name, () => fact.check(account));
    }

    test('every known failure names a fact of the gold', ({ expect }) => {
      const names = new Set(facts.map((f) => f.name));
      expect([...knownFailures].filter((n) => !names.has(n))).toEqual([]);
    });
  });
}
