import { describe, expect, test } from 'vitest';
import type { Account, Commitment } from '../../../../src/model/account.ts';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf, named } from '../../../support/read.ts';

const commitmentsIn = ({ reports, entities }: Account): Commitment[] => commitmentsOf(reports, new Directory({ reports, entities }));

describe('commitments', () => {
  test('one threshold that is set for two days is two commitments', async () => {
    const commitments = commitmentsIn(await accountOf([
      'The towns of the Orla Union agreed on Thursday to raise what each spends on the river to 4% of tax income by 2042.',
      'The towns of the Orla Union settled on a figure: each town is to spend 4% of its tax income on the river by 2045.',
    ]));
    expect(commitments.map(({ standing, due, values }) => [standing, due, values.length])).toEqual([['agreed', '2042', 0], ['agreed', '2045', 0]]);
  });

  test.each([
    ['The towns of the Orla Union agreed on Thursday to raise what each spends on the river to 4% of tax income.', [['agreed', 'Orla Union', null]]],
    ['Its treasurer, Works Secretary Bram Osten, said the group had pledged 40 million crowns for pumps.', [['pledged', null, null]]],
    ['The Lakes Fund has pledged 62 million crowns.', [['pledged', 'Lakes Fund', null]]],
    ['Its minister, Pavel Istran, said the country would hand back 310 million litres by the end of 2029.', [['pledged', null, null]]],
  ])('neither a day nor a name is a measure, nor the speaker the party: %s', async (text, expected) => {
    const account = await accountOf([text]);
    expect(commitmentsIn(account).map((c) => [c.standing, c.party === null ? null : named(account, c.party), c.measure])).toEqual(expected);
  });

  test.each<[string, unknown[]]>([
    ['Hospitals in the Tarn Alliance pledged that no child will wait longer than 12 weeks by the end of June 2032.', [['pledged', 'Tarn Alliance', 'at-most', 12, 'week', '2032-06']]],
    ['The Tarn Alliance promised that nobody would wait more than 3 hours. Bo Ek waited 9 hours.', [['pledged', 'Tarn Alliance', 'at-most', 3, 'hour', null]]],
    ['Patients wait too long. A new target, 40 weeks by the end of 2029, will be put to the council in July.', [['proposed', null, 'exact', 40, 'week', '2029']]],
    ['The Tarn Alliance met. The standard is that at least 85% of patients should be treated in time.', [['guideline', 'Tarn Alliance', 'at-least', 85, 'percentage', null]]],
    ['The Tarn Alliance met. The present standard of the alliance is that 85% of patients are seen.', [['guideline', 'Tarn Alliance', 'exact', 85, 'percentage', null]]],
    ['Ada Quill waited 30 weeks for a visit. She had to wait for 3 hours in the hall.', []],
    ['The Tarn Alliance pledged to meet in 12 weeks.', []],
    ['Orun, which exceeded the limit for the third year with a draw of 52%, committed itself to return 310 million litres by the end of 2029.', [['pledged', 'Orun', 'exact', 310e6, 'litre', '2029']]],
    ['Orun will hand back 310 million litres by 2029.', [['pledged', 'Orun', 'exact', 310e6, 'litre', '2029']]],
    ['Orun would hand back 310 million litres.', []],
    ['Premier Ada Quill writes that Orun no longer considers itself bound by the promise to return 310 million litres by 2029.', [['ruled-out', 'Orun', 'exact', 310e6, 'litre', '2029']]],
    ['Orun considers itself bound by the law.', []],
    ['A meeting in Carrow ended with a pledge that nobody would wait more than 9 weeks.', [['pledged', null, 'at-most', 9, 'week', null]]],
  ])('waiting times, what is given back, and where it was said: %s', async (text, expected) => {
    const account = await accountOf([text]);
    const told = commitmentsIn(account).map(({ standing, party, threshold: { bound, value, unit }, due }) => [standing, party === null ? null : named(account, party), bound, value, unit, due]);
    expect(told).toEqual(expected);
  });

  test('a pledge that one report tells without who made it is that of the one of whom another tells it, with the same day', async () => {
    const told = ['Hospitals in the Tarn Alliance pledged that no child will wait longer than 12 weeks by June 2032.', 'The talks in Vell ended with a pledge that no child will wait more than 12 weeks by June 2032.'];
    expect(commitmentsIn(await accountOf(told)).map(({ evidence }) => evidence.length)).toEqual([2]);
    expect(commitmentsIn(await accountOf([told[0]!, told[1]!.replace('2032', '2033')]))).toHaveLength(2);
  });

  test('a benchmark that is to be raised gives the rule that stands and the one that is proposed', async () => {
    const commitments = commitmentsIn(await accountOf(['Premier Ada Quill has called for the Orla Union to raise its flood spending benchmark from 2% of tax income to 4%.']));
    expect(commitments.map((c) => [c.standing, c.threshold.value, c.measure])).toEqual([['guideline', 2, 'flood spending'], ['proposed', 4, 'flood spending']]);
  });

  const told = async (text: string): Promise<unknown[]> => {
    const account = await accountOf([text]);
    return commitmentsIn(account).map((c) => [c.standing, c.party === null ? null : named(account, c.party), c.threshold.value, c.due]);
  };

  test.each<[string, string, unknown[]]>([
    ['with how much somebody thinks to meet a rule', 'Telma believes it can reach its flood targets with 2.1% of tax income.', []],
    ['a rule that somebody is let off', 'Telma asked to be excluded from the 5% target.', [['guideline', null, 5, null]]],
    ['how far off the rule somebody is', 'Orun, which kept 6%, and Telma, which kept 9%, are the furthest from the guideline.', []],
    ['what somebody came to who met the rule', 'Orun and Telma reached the target, with 94% and 82%.', []],
    ['what was reached', 'Orun released 150 million crowns in May, short of the 200 million that it had in hand.', []],
    ['what those who fall short pay', 'The pumps for the four towns that fall short would cost about 320 million crowns.', []],
    ['what a price is put at under a condition', 'Orun would back the higher target only if the others paid half of the cost, which it put at 300 million crowns.', []],
    ['what another pledged while one did not', 'Telma did not pledge any money, but Orun promised $10 million.', [['pledged', 'Orun', 1e7, null]]],
    ['what a pledge was doubled from', 'Telma doubled its pledge from $20 million to $40 million.', [['pledged', 'Telma', 4e7, null]]],
    ['by how much a pledge was raised', 'Telma increased its pledge by $10 million to $40 million.', [['pledged', 'Telma', 4e7, null]]],
    ['what a pledge of old is', 'Telma repeated its promise to spend 3% of GDP on dykes.', [['pledged', 'Telma', 3, null]]],
    ['what somebody thinks a rule should be', 'Ada Quill said the guideline should be about 4% of GDP.', [['proposed', null, 4, null]]],
    ['what somebody wants a rule to become', 'Ada Quill wants the Orla Union’s target raised from 2% to 5% of GDP.', [['guideline', 'Orla Union', 2, null], ['proposed', 'Orla Union', 5, null]]],
    ['whose rule is met', 'Telma spends 2.4% of GDP on dykes, above the Orla Union’s 2% guideline.', [['guideline', 'Orla Union', 2, null]]],
    ['a number that nobody gave', 'Telma pledged millions of dollars for pumps.', []],
    ['what each of a row of parties pledged', 'Orun pledged $7 million, Telma $3 million, and Mirat 2 million euros for pumps.', [['pledged', 'Orun', 7e6, null], ['pledged', 'Telma', 3e6, null], ['pledged', 'Mirat', 2e6, null]]],
    ['what is committed to nothing but the sum', 'Telma committed 5 million dollars for pumps.', [['pledged', 'Telma', 5e6, null]]],
    ['what another is to lose by it', 'Telma and Orun are fully committed to ending the ministry’s $716 million raid on the pier fund.', []],
    ['a pledge that is somebody’s', 'The fund has been promised Telma’s $5 million share.', [['pledged', 'Telma', 5e6, null]]],
    ['what somebody lacks', 'Works Secretary Bram Osten said Telma was short of $22 million.', []],
    ['a sum changed into another currency', 'Telma pledged 40 million crowns ($5.2 million) for pumps.', [['pledged', 'Telma', 40e6, null]]],
    ['a sum in a coin that is known by what it is changed into', 'Telma pledged 40 million orels ($5.2 million) for pumps.', [['pledged', 'Telma', 40e6, null]]],
    ['the day of another figure', 'Orun has proposed lifting the limit on fees to 90 crowns from 2033 and the target to 11% by 2036.', [['proposed', 'Orun', 90, '2033'], ['proposed', 'Orun', 11, '2036']]],
  ])('%s is kept apart', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each<[string, string, unknown[]]>([
    ['what a rule asks to be kept in hand, in days', 'The Lakes Accord obliges importers to hold stocks worth at least 60 days of use.', [['guideline', 'Lakes Accord', 60, null]]],
    ['a rule that some fall short of', 'The Orla Union keeps reserves of grain. Three members fall short of its 60-day threshold.', [['guideline', null, 60, null]]],
    ['no days of anything else', 'The Orla Union voted to hold talks for 60 days. The target is peace.', []],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each<[string, unknown[]]>([
    ['The Orla Union on Tuesday raised the reserve that each of its ten members must hold from 15% to 22% of demand.', [['guideline', 'Orla Union', 15, null], ['agreed', 'Orla Union', 22, null]]],
    ['The target for the fund rises to 4% of deposits from 3%, with a deadline at the end of 2036.', [['guideline', null, 3, null], ['agreed', null, 4, '2036']]],
    ['The fund holds 2% of deposits, less than the 3% that its treaty asks for.', [['guideline', null, 3, null]]],
    ['Ministers of the Orla Union voted late on Thursday to insure savings of up to 90 million crowns.', [['agreed', 'Orla Union', 90e6, null]]],
    ['The council of the Orla Union took note of the undertaking by Telma to advance 900 million crowns, and by Orun to provide a credit line of 450 million crowns.', [['pledged', 'Telma', 900e6, null], ['pledged', 'Orun', 450e6, null]]],
    ['The parliament of Telma approved the new target of 4% of deposits on Tuesday.', [['agreed', 'Telma', 4, null]]],
    ['The council of the Orla Union today decided:\n\n(a) to raise the share of the river towns to 40% of the fund;\n\n(b) to hold fees at 3% of income until 2036.', [['agreed', null, 40, null], ['agreed', null, 3, '2036']]],
  ])('what is settled is told so: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each<[string, string, unknown[]]>([
    ['a rule of a body that is to be raised', 'Premier Ada Quill has pressed the Orla Union to lift its set-aside from 4% of landed value to 6%.', [['guideline', 'Orla Union', 4, null], ['proposed', 'Orla Union', 6, null]]],
    ['a share that each must hold', 'The Orla Union was to decide whether to lift the share of the river that each must store from 18 to 25 percent.', [['guideline', 'Orla Union', 18, null], ['proposed', 'Orla Union', 25, null]]],
    ['how things stand before a wish', 'Telma plans to raise its river tax from 4% to 6%.', [['proposed', 'Telma', 6, null]]],
    ['what a draft would do', 'The draft would raise the target to 25% by 2030.', [['proposed', null, 25, '2030']]],
    ['what nobody will hear of', '“A target of 25% is out of the question,” Premier Ada Quill said.', []],
    ['a refusal under a condition', 'Mayor Ada Quill said that Telma will not accept the 20% margin unless the islands pay half the cost.', []],
    ['a plain refusal', 'Mayor Ada Quill said that Telma will not accept the 20% margin.', [['ruled-out', 'Telma', 20, null]]],
    ['what was wrongly printed', 'Correction: An earlier version of this article said that Telma had promised $19 million.', []],
    ['days since something', 'The Orla Union met to decide whether to raise the reserve that each must hold, three days after a blackout.', []],
    ['what a body tells its members', 'The Orla Union tells its members to keep 15% more power than they need.', [['guideline', 'Orla Union', 15, null]]],
  ])('what is wished for is told apart: %s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each<[string, string, unknown[]]>([
    ['an offer to a fund', 'Telma offered $12 million to the relief fund.', [['pledged', 'Telma', 12e6, null]]],
    ['an offer on a condition', 'Telma offered $20 million provided that the money goes to the lower basin.', [['proposed', 'Telma', 20e6, null]]],
    ['a price', 'Telma Ferries offered $12 million for the pier at Orun.', []],
    ['what one who speaks for a town says of it', 'Telma’s Environment Minister Lucia Quill said her government would pay $35 million into the fund.', [['pledged', 'Telma', 35e6, null]]],
    ['what each will give', 'Telma will provide 450 million crowns, Orun 150 million crowns and Mirat 50 million crowns, the ministers said.', [['pledged', 'Telma', 450e6, null], ['pledged', 'Orun', 150e6, null], ['pledged', 'Mirat', 50e6, null]]],
    ['a list of who gives what', 'New promises amount to $70 million: $35 million from Telma, $20 million from Orun and $15 million from Mirat.', [['pledged', null, 70e6, null], ['pledged', 'Telma', 35e6, null], ['pledged', 'Orun', 20e6, null], ['pledged', 'Mirat', 15e6, null]]],
    ['an offer that was taken back', 'Telma, which had pledged $13 million to the fund in the morning, withdrew the offer by nightfall.', [['ruled-out', 'Telma', 13e6, null]]],
    ['an offer that others took back', 'Telma pledged $13 million to the fund. Orun withdrew its offer.', [['pledged', 'Telma', 13e6, null]]],
  ])('who gives what: %s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test('the benchmark of a market binds nobody', async () => {
    expect(commitmentsIn(await accountOf(['Orla crude, the international benchmark, fell 2.1% to $82.96 a barrel on Friday. The benchmark index of Telma lost 3%.']))).toEqual([]);
  });

  test('who would not commit has neither pledged nor refused', async () => {
    const commitments = commitmentsIn(await accountOf(['Premier Ada Quill wouldn’t commit to raising flood spending to 4% of tax income.']));
    expect(commitments.filter((c) => c.standing === 'ruled-out' || c.standing === 'pledged')).toEqual([]);
  });

  test('what is only expected of a party is no value of it, and a list of those that fell short takes in no other name', async () => {
    const account = await accountOf(['The guideline calls on Union members to spend at least 2% of tax income on floods. Norvath spends 3% of tax income on floods and is expected to approach 4% of tax income this year. Last year nine Union towns hit that target, with Telma, Mirat and Orun falling short.']);
    const values = commitmentsIn(account).find((c) => c.standing === 'guideline')!.values.map((v) => [named(account, v.party), v.value]);
    expect(values).toEqual([['Norvath', 3], ['Telma', 2], ['Mirat', 2], ['Orun', 2]]);
  });

  test('a ceiling that was lowered gives the old one and what was settled, as that of the body which decided', async () => {
    const account = await accountOf(['Skarne Rowers regret the decision of the Orla Boat Union to lower the limit on crew pay from 40% to 35% of gate income.']);
    expect(commitmentsIn(account).map((c) => [c.standing, c.threshold.value, c.party === null ? null : named(account, c.party)])).toEqual([
      ['guideline', 40, 'Orla Boat Union'], ['agreed', 35, 'Orla Boat Union'],
    ]);
  });

  test.each([
    ['what somebody did before another pledged', 'Telma Ferries, which spends 44%, gave in after Mayor Ada Quill promised to build a second pier.', []],
    ['what is said not to be so', 'Under the code a line may spend no more than 40% of fares on pay. Telma Ferries did not spend 44% of fares on pay.', [['guideline', []]]],
  ])('%s is neither a pledge nor a value', async (_, text, expected) => {
    expect(commitmentsIn(await accountOf([text])).map((c) => [c.standing, c.values])).toEqual(expected);
  });

  test('those who broke a ceiling are named behind "among them", their shares in brackets behind their names', async () => {
    const account = await accountOf([
      'Under the code a ferry line may spend no more than 40% of fares on pay. Five broke it, among them Telma Ferries, Norvath Lines and Mirat Lines. The worst were Orun Ferries (58%), Skarne Boats (51%) and Brava Lines (47%).',
    ]);
    expect(commitmentsIn(account)[0]!.values.map((v) => [named(account, v.party), v.value, v.bound])).toEqual([
      ['Orun Ferries', 58, 'exact'], ['Skarne Boats', 51, 'exact'], ['Brava Lines', 47, 'exact'],
      ['Telma Ferries', 40, 'more-than'], ['Norvath Lines', 40, 'more-than'], ['Mirat Lines', 40, 'more-than'],
    ]);
  });

  test('what a club is ready to accept is proposed, and binds no league', async () => {
    const account = await accountOf(['Skarne Rowers play in the Orla League. The club is ready to accept a ceiling of 37% from 2041.']);
    expect(commitmentsIn(account).map((c) => [c.standing, c.threshold.value, c.party])).toEqual([['proposed', 37, null]]);
  });

  test.each([
    'Telma Ferries, with a market cap of $3 billion, hired Ada Quill on Friday.',
    'Water reached the ceiling of the hall and damage came to $40 million, Norvath Lines said.',
  ])('what is called like a rule and is none sets none: %s', async (text) => {
    expect(commitmentsIn(await accountOf([text]))).toEqual([]);
  });
});
