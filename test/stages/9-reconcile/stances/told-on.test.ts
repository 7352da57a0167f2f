import { describe, expect, test } from 'vitest';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { positionsOf } from '../../../../src/stages/9-reconcile/stances/positions.ts';
import { sidesOf } from '../../../../src/stages/9-reconcile/stances/told-on.ts';
import { accountOf, named } from '../../../support/read.ts';

/** Holder, stance and matter of each position of a text. */
const stancesOf = async (text: string): Promise<readonly string[][]> => {
  const account = await accountOf([text]);
  return positionsOf(account.reports, new Directory(account)).map(({ holder, stance, on }) => [named(account, holder), stance, on]);
};

test('each side of a sentence that turns is a stretch of its own', () => {
  const text = 'Telma backs the levy, while Orun is against it; Mirat waits.';
  expect(sidesOf(text, [0, text.length]).map((span) => text.slice(...span))).toEqual(['Telma backs the levy', ', while Orun is against it', '; Mirat waits.']);
});

describe('a stance that a report tells', () => {
  test.each<[string, string, string]>([
    ['Dana Holt left the door open to a second vote.', 'open', 'a second vote'],
    ['Dana Holt said it was too early to say whether the islands would send boats.', 'open', 'it was too early to say whether the islands would send boats'],
    ['Dana Holt dropped her opposition to the fishing levy.', 'open', 'dropped her opposition to the fishing levy'],
    ['Dana Holt no longer opposes the fishing levy.', 'open', 'no longer opposes the fishing levy'],
    ['Dana Holt is not opposed to the fishing levy.', 'open', 'is not opposed to the fishing levy'],
    ['Dana Holt stopped short of backing the fishing levy.', 'open', 'stopped short of backing the fishing levy'],
    ['Dana Holt would only back the fishing levy if the towns did.', 'open', 'would only back the fishing levy if the towns did'],
    ['Dana Holt is ready to send boats if a truce holds.', 'open', 'send boats if a truce holds'],
    ['Dana Holt is ready to send patrol boats.', 'for', 'send patrol boats'],
    ['Dana Holt called the fishing levy the right step.', 'for', 'called the fishing levy the right step'],
    ['Dana Holt threw her weight behind the fishing levy.', 'for', 'the fishing levy'],
    ['Dana Holt praised the plan to close the port.', 'for', 'the plan to close the port'],
    ['Dana Holt called the fishing levy a mistake.', 'against', 'called the fishing levy a mistake'],
    ['Dana Holt threatened to veto the fishing levy.', 'against', 'the fishing levy'],
    ['Dana Holt spoke out against the fishing levy.', 'against', 'the fishing levy'],
    ['Dana Holt, who opposes the fishing levy, met Ana Sorel.', 'against', 'the fishing levy'],
    ['Dana Holt refused to back the fishing levy.', 'rules-out', 'back the fishing levy'],
    ['Dana Holt asked Norway to withdraw its boats.', 'demands', 'Norway to withdraw its boats'],
    ['Dana Holt pressed Norway to sign the treaty.', 'demands', 'Norway to sign the treaty'],
  ])('%s', async (text, stance, on) => {
    expect(await stancesOf(text)).toEqual([['Dana Holt', stance, on]]);
  });

  test('is each holder\u2019s own where a sentence turns', async () => {
    expect(await stancesOf('Norway opposes the fishing levy, while Estonia wants a ban on trawling.')).toEqual([
      ['Norway', 'against', 'the fishing levy'], ['Estonia', 'demands', 'a ban on trawling'],
    ]);
  });

  test.each([
    ['what is only reported', 'Reports that Norway opposes the fishing levy are false, Dana Holt said.'],
    ['what one person asks of another', 'Dana Holt asked Ana Sorel to wait in the hall of the inn.'],
    ['what was not yet so', 'Long before Dana Holt was ready to sign the treaty, the boats had left.'],
    ['who is praised', 'Dana Holt praised the crew of the ferry.'],
    ['what is said to be untrue', 'Dana Holt rejected rumours that she would leave the harbour board.'],
    ['what is barred', 'Dana Holt blocked the road to the harbour.'],
  ])('is not %s', async (_, text) => {
    expect(await stancesOf(text)).toEqual([]);
  });
});
