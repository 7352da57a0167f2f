import { describe, expect, test } from 'vitest';
import { collated, disputeLines } from '../collated.ts';

describe('figures are of one thing', () => {
  test('in sentences that are nearly copies', async () => {
    expect(await disputeLines('Divers freed 23 whales from nets off Skarne on Sunday night.', 'Divers freed 31 whales from nets off Skarne on Sunday night.')).toEqual(['figure conflict: 23 whales | 31 whales']);
  });

  test('where each is the only one of its unit in its report', async () => {
    expect(await disputeLines('The ferry to Skarne carried 310 pilgrims when its engine failed.', 'An engine failed on the Skarne ferry, which had 280 pilgrims on board.')).toEqual(['figure difference: 310 pilgrims | 280 pilgrims']);
  });

  test('where the same number is told in millions and in billions', async () => {
    expect(await disputeLines('The island owes its lenders 40 million crowns for the new locks.', 'For its locks the island still owes lenders 40 billion crowns.')).toEqual(['unit difference: 40 million crowns | 40 billion crowns']);
  });

  test.each([
    ['stand before the same name', 'The mudslide killed 18 in Brava and 4 in Orun, the prefect said.', 'The prefect put the dead of the mudslide at 21 in Brava, 6 in Kest and 4 in Orun.', '18 | 21'],
    ['stand behind the same noun', 'The wreck of the ferry lies at a depth of 40 metres, 3 kilometres off Skarne, 12 kilometres from Orun.', 'The ferry sank 5 kilometres off Brava; the wreck lies at a depth of 60 metres, 9 metres below the old quay, divers said.', '40 metres | 60 metres'],
  ])('where both %s', async (_, first, second, items) => {
    expect((await disputeLines(first, second)).map((line) => line.split(': ')[1])).toEqual([items]);
  });

  test('where a sentence is broken in two by a stray mark', async () => {
    const broken = 'The council took up a loan for the harbour walls of about? 90 million (a record) from two state banks.';
    expect((await disputeLines('The council took up a loan for the harbour walls of 60 million (a record) from two state banks.', broken)).map((line) => line.split(' ')[0])).toEqual(['figure']);
  });

  test('where both are shares of the same whole, between the same words', async () => {
    expect(await disputeLines(
      'Two ferry lines that carry more than 75 percent of traffic between Skarne and Norrby were closed, the harbour office said. Fares rose by 4 percent, wages by 3 percent, rents by 8 percent.',
      'The closed lines, which run from the old quay at Orun to Brava on the west coast, carry more than 45 percent of traffic between Skarne, Norrby and the mainland.',
    )).toEqual(['figure difference: more than 75 percent | more than 45 percent']);
  });

  test('where they are all in which sentences differ that share another figure of the unit', async () => {
    const many = ' Others had 3 percent, 4 percent, 6 percent and 8 percent of the seats on Skarne.';
    expect(await disputeLines(
      `In the Norrby poll, Mayor Ilva Marr leads the field with 21 percent of the pilots asked, followed by Karl Brandt at 10 percent.${many}`,
      `A Norrby poll shows Karl Brandt in the field of pilots at 17 percent (Ilva Marr leads with 21 percent).${many}`,
    )).toContain('figure difference: 10 percent | 17 percent');
  });

  test('where one only says that people are counted', async () => {
    expect(await disputeLines('More than 4 million people claimed harbour relief last week, the labour office of Skarne said.', 'More than 6 million Norwegians claimed harbour relief last week, the labour office of Skarne said.')).toEqual([
      'figure conflict: More than 4 million people | More than 6 million Norwegians',
    ]);
  });

  test('where the same deed stands beside the same name in a table of figures', async () => {
    expect(await disputeLines(
      'Ilva Marr caught 14 fish off the quay and Karl Brandt landed 16 fish, two eels and a crab for Norrby, which won the cup.',
      'Brandt landed all of his 11 fish in the last hour for Norrby, with two eels and a crab. Others had 3 fish, 5 fish and 9 fish.',
    )).toContain('figure difference: 16 fish | 11 fish');
  });
});

describe('figures that few words tie together are of one thing', () => {
  test('where each is the only one of its unit, beside the same word, in a sentence of hardly another', async () => {
    expect(await disputeLines('Estimated damage is in the vicinity of 2 million crowns.', 'The blaze, which broke out when two pilots slept in the boathouse, did an estimated 1 million crowns in damage.')).toEqual(['figure difference: 2 million crowns | an estimated 1 million crowns']);
  });

  test('where both are parts of one whole, in near copies', async () => {
    expect(await disputeLines('Nine of the 14 members met the mark in 2030, the board said.', 'Twelve of 14 members met the mark in 2030, the board said.')).toEqual(['figure conflict: Nine | Twelve']);
  });

  test('where one is told before the count is done, which then differs in time', async () => {
    expect(await disputeLines('An exit poll put the Harbour League at 42.3% of the vote in Norrby.', 'The final count put the Harbour League at 40.1% of the vote in Norrby.')).toEqual(['as-of difference: 42.3% | 40.1%']);
  });

  test('where the sentences have another figure in common', async () => {
    const table = ' Others had 3 points, 4 points, 6 points and 8 points on the night.';
    expect(await disputeLines(
      `Falk, whose part has grown since winter, had a season high 28 points and six saves.${table}`,
      `Falk stood in for Marr by winning a season high 14 points and adding six saves.${table}`,
    )).toContain('figure difference: 28 points | 14 points');
  });

  test('where people came to the same end at the same place', async () => {
    expect(await disputeLines(
      'Islanders are still haunted by the flood of December 2019, the worst in memory, in which more than 310 people were killed in the old port of Skarne.',
      'In December 2019 a flood razed the western quays and left more than 260 people dead in the port of Skarne.',
    )).toEqual(['figure difference: more than 310 people | more than 260 people']);
  });

  test('where both are precise numbers of one size behind the same name', async () => {
    expect(await disputeLines('Falk finished with 20 saves and now has 2,302 for her career.', 'Umpires stopped the match when Falk, who now has 2,993 saves, held the ball.')).toEqual(['figure difference: 2,302 | 2,993 saves']);
    expect(await disputeLines('Falk finished with 20 saves and now has 2,302 for her career.', 'Umpires stopped the match when Falk, who now has 22,993 saves, held the ball.')).toEqual([]);
  });

  test('where they differ in one digit of many', async () => {
    expect(await disputeLines(
      'Her bills took in 4,272.78 crowns on a cruise, 3,544.00 crowns at a shop and 5,687.75 crowns on the Skarne Retreat.',
      'In spring, Ms. Falk paid for things like a supper in Norrby and a 5,587.75 crowns holiday at the Skarne Retreat, the papers said.',
    )).toContain('figure difference: 5,687.75 crowns | 5,587.75 crowns');
  });

  test('where the other’s number stands in the sentence too, but for another place', async () => {
    expect(await disputeLines(
      'At one point as much as 82 percent of calls in Skarne, 52 percent in Norrby, and 82 percent in Orun were lost, the office told the Herald.',
      'The office said that in the worst hour as much as 55 percent of calls in Skarne, 52 percent in Norrby, and 82 percent in Orun were lost.',
    )).toEqual(['figure difference: as much as 82 percent | as much as 55 percent']);
  });
});

describe('figures are not of one thing', () => {
  test('where one is the conversion of what is told with “about”', async () => {
    expect(await disputeLines('The harbour office put the centre of the tremor at about 58km (36 miles) south-west of Norrby.', 'The harbour office said the tremor was 35 miles southwest of Norrby.')).toEqual([]);
  });

  test('where one is what somebody asks for', async () => {
    expect(await disputeLines('The prosecutor asked for 12 years in prison for Brandt.', 'Brandt was sentenced to 14 years in prison.')).toEqual([]);
  });

  test('where one is a part, or yet to reach', async () => {
    const scored = 'Falk passed Marr for the top place of the league while scoring 20 goals in the cup match against Norrby on Thursday night.';
    expect(await disputeLines(scored, scored.replace('while scoring 20 goals', 'with 12 goals'))).not.toEqual([]);
    expect(await disputeLines(scored, 'Falk needed nine goals in the cup match against Norrby on Thursday night to pass Marr for the top place of the league.')).toEqual([]);
    expect(await disputeLines('Ilva Falk spent her first 11 seasons with the Skarne pilots.', 'Brandt has spent 19 seasons with the Skarne pilots.')).toEqual([]);
  });

  test('where they are distances from two places', async () => {
    expect(await disputeLines('The office said that the quake was 35 miles southwest of Norrby.', 'The office said that the quake, off the coast, was 80 miles south of Brava.')).toEqual([]);
    expect(await disputeLines('The office said that the quake was 35 miles southwest of Norrby.', 'The office said that the quake, off the coast, was 80 miles south of Norrby.')).not.toEqual([]);
  });

  test('where each is told first of another person, whom both reports know', async () => {
    const said = '“We tried,” Ida Falk said. “So did we,” Tove Marr said.';
    expect(await disputeLines(`Ida Falk landed 39 nets for the Norrby boats that year and mended two more. ${said}`, `In that year, Tove Marr landed 29 nets for the boats of Norrby on a borrowed yawl. ${said}`)).toEqual([]);
    expect(await disputeLines(`Ida Falk landed 39 nets for the Norrby boats that year and mended two more. ${said}`, `In that year, Ida Falk landed 29 nets for the boats of Norrby on a borrowed yawl. ${said}`)).not.toEqual([]);
  });

  test('where one only says how many at large', async () => {
    expect(await disputeLines('A flood hit the port of Skarne in February, killing hundreds of people.', 'In February, a flood hit the old port of Skarne, killing 612 people.')).toEqual([]);
  });

  test('where one sums up more than the other', async () => {
    expect(await disputeLines('The patrol seized 12 nets during the raid off Skarne.', 'In five raids off Skarne the patrol has seized a total of 40 nets.')).toEqual([]);
  });

  test('where one stretch of time is told from now and the other is not', async () => {
    expect(await disputeLines('The strike at the Norrby yard went on for five days.', 'The strike at the Norrby yard began eight days ago.')).toEqual([]);
  });

  test('where other names stand beside them', async () => {
    expect(await disputeLines('Brandt offered the pilots 40 crowns a shift, she said.', 'Lindqvist offered the crews 25 crowns a shift, he said.')).toEqual([]);
  });

  test('where one is a speed and the other a distance', async () => {
    expect(await disputeLines('The coastguard chased the smuggler at 60 knots until his engine failed off Skarne.', 'The coastguard chased the smuggler for 30 miles until his engine failed off Skarne.')).toEqual([]);
  });

  test('where a writer converted roughly', async () => {
    expect(await disputeLines('Brandt served four months in the Norrby prison for smuggling.', 'Brandt served 130 days in the Norrby prison for smuggling.')).toEqual([]);
  });

  test('where a report names a figure only to take it back', async () => {
    const corrected = 'Divers freed 31 whales from nets off Skarne on Sunday night, correcting an earlier figure of 23.';
    expect((await disputeLines('Divers freed 23 whales from nets off Skarne on Sunday night.', corrected)).map((line) => line.split(':')[0])).toEqual(['revision difference']);
  });

  test('where a correction names what was wrongly printed, which it does not say itself', async () => {
    const told = await collated('The Norrby yard will pay Skarne Lines a fee of $175 million.', 'The Norrby yard will pay Skarne Lines a fee of $157 million.',
      'In a story of May 14, the Skarne Post reported erroneously that the Norrby yard will pay Skarne Lines a fee of $157 million. The fee is $175 million.');
    expect(new Set(told.disputes.map(({ kind }) => kind))).toEqual(new Set(['revision']));
    const wrong = told.claims.flatMap(({ readings }) => readings.filter(({ text }) => text.includes('157')).flatMap(({ evidence }) => evidence.map(({ report }) => report)));
    expect(wrong).not.toContain('r2');
  });

  test('where a correction tells what an earlier version gave, and the right figure in the next sentence, however else the reports tell it', async () => {
    const corrected = 'Correction: An earlier version of this article said that the clerk had been paid 140,000 crowns. The amount is 114,000 crowns.\n\nThe clerk took bribes worth 114,000 crowns from a quarry, the court found.';
    const other = 'A former clerk who took 140,000 crowns in bribes from a stone firm faces jail.';
    expect((await disputeLines(other, corrected)).map((line) => line.split(':')[0])).toEqual(['revision difference']);
  });

  test('where a correction tells what an earlier version gave', async () => {
    const corrected = 'Divers freed 23 whales from nets off Skarne on Sunday night.\n\nCorrection: An earlier version of this article gave the number of whales as 31.';
    expect(await disputeLines('Divers freed 31 whales from nets off Skarne on Sunday night.', corrected)).toEqual(['revision difference: 31 whales | 23 whales']);
  });

  test('where one is what others are asked to reach', async () => {
    expect(await disputeLines('Norrby released about 7% of its reservoir water last year.', 'The guideline calls on towns to release at least 8% of their reservoir water each year.')).toEqual([]);
  });

  test('where each is the share of another, or of a count that was not done', async () => {
    const [early, late, last] = ['With 60% of votes counted, the Harbour League had 42.3% and the Lake Union 37.6%, the Skarne Commission said.', 'With 98% of votes counted, the Harbour League had 42.9% and the Lake Union 37.1%, the Skarne Commission said.', 'The final count of the Skarne Commission put the Harbour League at 42.4% and the Lake Union at 37.5%.'];
    const lines = await disputeLines(early, late, last);
    expect(lines.filter((line) => line.includes('conflict'))).toEqual([]);
    expect(lines.filter((line) => /42\.\d.*37\.\d|37\.\d.*42\.\d/.test(line))).toEqual([]);
  });

  test('where a third report says that one corrects the other', async () => {
    const report = (count: number): string => `Divers freed ${count} whales from nets off Skarne on Sunday night.`;
    const lines = await disputeLines(report(23), report(31), 'Divers freed 31 whales from nets off Skarne on Sunday night, correcting an earlier figure of 23.');
    expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(new Set(['revision difference']));
  });

  test('where one is a speed whose marks stand apart', async () => {
    expect(await disputeLines('The coastguard chased the smuggler at up to 93 km / h until his engine failed off Skarne.', 'The coastguard chased the smuggler for 30 miles until his engine failed off Skarne.')).toEqual([]);
  });

  test('where no word near both is the same, nor the deed', async () => {
    expect(await disputeLines('Two islands sued the harbour office over its pilot rules.', 'Pilot rules of a harbour office are in force, so far, on four islands.')).toEqual([]);
  });

  test('but not where a rule allows the one and somebody has come to the other', async () => {
    expect(await disputeLines(
      'From next spring, no more than 35% of gate income may go to crew pay and boats.',
      'The Skarne rowers spent 52% of their gate income on crew pay and boats last spring.',
    )).toEqual([]);
  });
});

describe('figures are not of one thing', () => {
  test.each([
    ['that count others than were told', 'Guards seized seven AK-47 rifles, three other rifles and a radio on the boat off Skarne.', 'Guards seized seven AK-47 rifles and a radio on the boat off Skarne.'],
    ['that count other things', 'Guards seized seven rifles and 13 loaded magazines on the boat off Skarne.', 'Guards seized seven rifles and three machine guns on the boat off Skarne.'],
    ['of which one is the rest of a larger measure', 'Osten scored with 4 minutes 48 seconds left in the match at Skarne.', 'Osten scored with just under five minutes left in the match at Skarne.'],
    ['that number houses', 'Osten was seen at the shop at 200 W. Harbour Blvd. on Monday, the guards said.', 'Osten was seen at the shop at 210 W. Harbour Blvd. on Monday, the guards said.'],
    ['of which one is part of a name', 'Guards found seven rifles, one rocket propelled launcher and a radio on the boat.', 'Guards found seven rifles, two rockets and a radio on the boat.'],
  ])('%s', async (_, first, second) => {
    expect(await disputeLines(first, second)).toEqual([]);
  });
});
