import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, test } from 'vitest';
import { reconcileAll } from '../src/engine.ts';
import { takeIn } from '../src/intake/index.ts';
import type { Account } from '../src/model/account.ts';
import { factsOf } from './samples/facts.ts';
import type { Gold } from './samples/gold.ts';

const FOLDER = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));
const GOLD = JSON.parse(readFileSync(new URL('cases/seeds.json', import.meta.url), 'utf8')) as Gold & { readonly knownFailures?: readonly string[] };

describe.skipIf(!existsSync(FOLDER))('the five reports beside the project', () => {
  let account: Account;
  beforeAll(async () => {
    account = await reconcileAll(takeIn([FOLDER]));
  });

  for (const fact of factsOf(GOLD)) (GOLD.knownFailures?.includes(fact.name) ? test.fails : test)(fact.name, () => fact.check(account));
});
