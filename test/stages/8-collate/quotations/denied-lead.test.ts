import { expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

const said = (words: string): string => `“${words},” Harbour Minister Ilva Marr told the pilots of Skarne.`;
const RISK = 'pass the ferry law in the next two weeks it would surely raise the risk of a strike';

test.each([
  [`If they do not ${RISK}`, `To ${RISK}`, ['wording conflict: If they do not | To']],
  [`If they [the pilots] don't ${RISK}`, `To ${RISK}`, ["wording conflict: If they [the pilots] don't | To"]],
  [`If they ${RISK}`, `Should they ${RISK}`, []],
  [`We never ${RISK}`, `Never do we ${RISK}`, []],
])('%s / %s', async (first, second, lines) => {
  expect((await disputeLines(said(first), said(second))).filter((line) => line.startsWith('wording conflict'))).toEqual(lines);
});
