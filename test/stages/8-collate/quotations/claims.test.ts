import { expect, test } from 'vitest';
import { accountOf, named } from '../../../support/read.ts';

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

async function quotedIn(...texts: string[]): Promise<(string | null)[][]> {
  const account = await accountOf(texts);
  return account.claims.filter((c) => c.kind === 'quotation').map((c) => [c.speaker === null ? null : named(account, c.speaker), c.readings[0]!.text]);
}

test('what the report puts between two halves of a quotation is none of its words', async () => {
  expect(await quotedIn('“We have counted every boat in the harbor,” Minister Ada Quill said on Monday. “Nobody is missing.” The square was full.')).toEqual([['Ada Quill', 'We have counted every boat in the harbor … Nobody is missing.']]);
});

test('two scraps in a sentence of the report are two quotations, and the name of a programme is none', async () => {
  const said = (await quotedIn('Minister Ada Quill called the schools “outdated,” and said that the levy was not “based on any count.” “It is not possible,” Quill said on the program “Face the Valley.” The square was full.')).map(([, text]) => text);
  expect(said.filter((text) => /outdated.*based/.test(text!))).toEqual([]);
  expect(said.filter((text) => text!.includes('Face the Valley'))).toEqual([]);
});

test('where separate reports give the same words to two, who spoke is not known', async () => {
  const report = (name: string): string => `“The sea will not wait for any budget of ours,” ${name} said on the steps of the town hall.`;
  const [first] = await quotedIn(`Ada Quill met the mayors. ${report('Quill')}`, `The lights failed in Orun while Bram Osten stood on the stairs. ${report('Osten')}`);
  expect(first![0]).toBeNull();
});

test('words that a speaker repeats are not those of the one who said them first', async () => {
  const account = await accountOf([
    '"You told this court, \'I never asked anybody for anything,\' and the court did not believe you," Judge Bram Osten said on Friday in Orun.',
    '"I never asked anybody for anything," Mayor Ada Quill told the court in Orun.',
  ]);
  const said = account.claims.filter(({ kind }) => kind === 'quotation').map(({ speaker, readings }) => [speaker === null ? null : named(account, speaker), readings.length]);
  expect(said).toContainEqual(['Ada Quill', 1]);
  expect(said).toContainEqual(['Bram Osten', 1]);
  expect(account.disputes).toEqual([]);
});

test('phrases of two speakers that only name one thing are two quotations, and not one that is worded differently', async () => {
  const account = await accountOf([
    'The coast council changed the Harbour Waters Protection Act on Thursday. Minister Dirk Tempel said the old rule was a “wholly improper use of the Harbour Waters Protection Act.” The change begins in May.',
    'The coast council changed the Harbour Waters Protection Act on Thursday. Jana Clerk, a former director of the council, said the changes aim at the “very core of the Harbour Waters Protection Act.” She told the council to stop.',
  ]);
  const said = account.claims.filter((c) => c.kind === 'quotation').map((c) => [c.speaker === null ? null : named(account, c.speaker), c.readings.length]);
  expect(said).toEqual(expect.arrayContaining([['Dirk Tempel', 1], ['Jana Clerk', 1]]));
  expect(account.disputes.filter((d) => d.kind === 'wording' || d.kind === 'attribution')).toEqual([]);
});

test('a body in the words that name the speaker is no other speaker', async () => {
  const account = await accountOf([
    '“Brennport asks all of its customers to test and use this pump as soon as possible,” said Brennport safety response communications head Piers Udd. The pumps were sold in May.',
    'Brennport says its new pump is safe. Piers Udd, of the pump maker’s safety centre, said: “Brennport asks all of its customers to test and use this pump as soon as possible.”',
  ]);
  expect(account.disputes.filter((d) => d.kind === 'attribution')).toEqual([]);
});

test('what three stops part within one quotation is one statement', async () => {
  expect(await quotedIn('“When it comes to the boats, we must act now. ... Let us do the right thing,” Minister Ada Quill said on Monday.')).toEqual([['Ada Quill', 'When it comes to the boats, we must act now. ... Let us do the right thing,']]);
});

test('a title that a report tells to be one is nobody\'s statement', async () => {
  expect(await quotedIn('Rep. Ada Quill has declined to get into a row with Tidewatch over its story called “The Queen of Rage,” with a photo.')).toEqual([]);
});
