import { describe, expect, test } from 'vitest';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { positionsOf } from '../../../../src/stages/9-reconcile/stances/positions.ts';
import { accountOf, named } from '../../../support/read.ts';

const stancesOf = async (text: string): Promise<readonly string[][]> => {
  const account = await accountOf([text]);
  return positionsOf(account.reports, new Directory(account)).map(({ holder, stance, on }) => [named(account, holder), stance, on]);
};

describe('bareIn', () => {
  test.each<[string, string, string[]]>([
    ['what the stance before was on', 'Telma opposed any lock before 2042. Orun was in favour.', ['Orun', 'for', 'any lock before 2042']],
    ['the matter that the sentence before opens with', 'The proposal was put to the towns on Monday. Orun voted against.', ['Orun', 'against', 'The proposal']],
    ['what was proposed', 'Telma has proposed raising the share to 45% by 2033. Mirat backs the plan; the towns wait.', ['Mirat', 'for', 'raising the share to 45% by 2033']],
    ['the matter of a body', 'Mirat’s application for a seat, filed in May, is to be decided soon. Orun supports it.', ['Orun', 'for', 'Mirat’s application for a seat']],
    ['what was asked for', 'Premier Ada Quill asked for a second lock on the river. Mayor Bram Osten ruled that out.', ['Bram Osten', 'rules-out', 'a second lock on the river']],
  ])('is on %s', async (_, text, stance) => {
    expect(await stancesOf(text)).toContainEqual(stance);
  });

  test.each<[string, string, string[][]]>([
    ['each of a row, on a draft by somebody', 'A draft by the secretariat would lift the mark to 25%. Telma and Orun back it.', [['Telma', 'for', 'A draft by the secretariat'], ['Orun', 'for', 'A draft by the secretariat']]],
    ['each of a row', 'The proposal was put to the towns. Telma, Mirat and Orun abstained.', [['Telma', 'open', 'The proposal'], ['Mirat', 'open', 'The proposal'], ['Orun', 'open', 'The proposal']]],
    ['others of the same sentence', 'Rain fell all day. Telma backed the second lock, while Mirat and Orun said they could not accept it.', [['Mirat', 'against', 'the second lock'], ['Orun', 'against', 'the second lock']]],
  ])('is taken by %s', async (_, text, stances) => {
    expect(await stancesOf(text)).toEqual(expect.arrayContaining(stances));
  });

  test.each([
    ['no matter is told', 'The sun shone over the locks on Monday. Orun voted against.'],
    ['it is supposed', 'The proposal was put to the towns. If Orun voted against, nobody heard.'],
    ['nobody is named', 'The proposal was put to the towns. Two voted against.'],
  ])('is none where %s', async (_, text) => {
    expect(await stancesOf(text)).toEqual([]);
  });
});
