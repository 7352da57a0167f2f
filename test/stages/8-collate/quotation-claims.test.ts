import { expect, test } from 'vitest';
import { accountOf, named } from '../../support/read.ts';

const QUESTION = 'Minister Ada Quill met reporters in Orun on Monday. Asked by a reporter, “Is Norvath leaving the union?” Quill answered: “No. We are asking the others to stay.”';
const PHRASE = (day: string) => `Minister Ada Quill told the council of Orun on ${day} that the old wall was “out of reach,” and that a smaller one would do.`;

test('a question and its answer are words of two speakers', async () => {
  const account = await accountOf([QUESTION, QUESTION.replace('met reporters', 'spoke to reporters')]);
  const said = account.claims.filter((c) => c.kind === 'quotation').map((c) => [c.speaker === null ? null : named(account, c.speaker), c.readings[0]!.text]);
  expect(said.filter(([, words]) => words!.includes('asking the others')).map(([speaker]) => speaker)).toEqual(['Ada Quill']);
  expect(said.filter(([, words]) => words!.includes('No.') && words!.includes('leaving'))).toEqual([]);
});

test('a short phrase that several reports quote of one speaker is one claim', async () => {
  const { claims } = await accountOf([PHRASE('Monday'), `${PHRASE('Monday')} The mayor was silent.`]);
  const phrase = claims.filter((c) => c.readings[0]!.text.includes('out of reach'));
  expect(phrase).toHaveLength(1);
  expect(phrase[0]!.readings.flatMap((r) => r.evidence.map((e) => e.report))).toEqual(['a', 'b']);
});

test.each([
  ['said of her call with Ferro, later adding that Norvath “is tired of floods.”', 2],
  ['said. “It is tired of floods.”', 1],
])('what is told anew behind an attribution is a statement of its own, what only goes on is not: … %s', async (behind, statements) => {
  const { claims } = await accountOf([`Ada Quill is the minister for water. “We have agreed to open the gates,” Quill ${behind} Nobody in Orun was surprised.`]);
  const said = claims.filter((c) => c.kind === 'quotation').map((c) => c.readings[0]!.text);
  expect(said).toHaveLength(statements);
  expect(said.join(' ')).toMatch(/gates.*tired of floods/);
});
