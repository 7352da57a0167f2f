import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

const FALL = 'The old footbridge at Norrby collapsed on Friday, trapping two drivers beneath its northern arch.';

describe('days are of one happening', () => {
  test('where both sentences tell the same deed in much the same words', async () => {
    expect(await disputeLines(FALL, 'Two drivers were trapped when the old footbridge at Norrby collapsed on Saturday.')).toEqual(['date conflict: Friday | Saturday']);
  });

  test('where one names the day with the clock that the other gives apart from its day', async () => {
    expect(await disputeLines(
      'The harbour crew of Norrby was called at 06:00 BST to the grain store in Quay Street, Eastmere, on Sunday.',
      'Part of the roof of the grain store in Quay Street fell in, shortly after 06:00 BST on Monday.',
    )).toEqual(['date difference: Sunday | 06:00 BST on Monday']);
  });

  test('where both stand before the same word', async () => {
    expect(await disputeLines('Council members called the May 4 vote on the quay a farce.', 'Nobody on the council had expected the May 6 vote to be close.')).toEqual(['date difference: May 4 | May 6']);
  });

  test('where both only say when words were spoken to reporters', async () => {
    expect(await disputeLines(
      'Speaking to reporters in Ostrava on Tuesday, Lindqvist would not say how many pilots had left.',
      'Speaking to reporters in Ostrava on Monday, Lindqvist ruled out a second runway for the island.',
    )).toEqual(['date conflict: Tuesday | Monday']);
  });

  test('where one only points back to the day named last, which is then said', async () => {
    expect(await disputeLines(
      'Speaking to reporters in Ostrava on Tuesday, Lindqvist would not say how many pilots had left.',
      'The council met on Wednesday. Earlier in the day, speaking to reporters in Ostrava, Lindqvist ruled out a second runway.',
    )).toEqual(['date conflict: Tuesday | Earlier in the day (Wednesday)']);
  });

  test('where a report gives the other day too, in a place less alike', async () => {
    const twice = 'The old footbridge at Norrby collapsed on Saturday, trapping two drivers beneath its northern arch. The region had a storm on Friday.';
    expect(await disputeLines(FALL, twice)).toEqual(['date conflict: Friday | Saturday']);
  });

  test('where the sentences share half their words, whatever verbs they have', async () => {
    expect(await disputeLines(
      'Mayor Brandt directly contradicted his own harbour master on Sunday and said that his position on the Norrby sea wall had not moved.',
      'Mayor Brandt said on Thursday that his position on the Norrby sea wall never moved, pushing back on his own harbour master.',
    )).toEqual(['date difference: Sunday | Thursday']);
  });

  test('where the words near the days are the same, although the sentences tell more', async () => {
    expect(await disputeLines(
      'In an interview with Radio Skarne, to be aired on Saturday, Mr. Brandt gave what his aides called a wake-up call to the pilots of the island.',
      'Mayor Karl Brandt thinks that his party may lose its majority on the council, as he put it in an interview Tuesday on Radio Skarne’s morning programme.',
    )).toEqual(['date difference: Saturday | Tuesday']);
  });

  test('where the same verb says that words were spoken on both', async () => {
    expect(await disputeLines(
      'Ms. Falk said that the pilots’ change of mind on cuts, which was first reported in The Skarne Herald in Friday’s paper, was less of a turn than a nod to how little the harbour fund now holds.',
      'The Skarne Herald first reported Monday that the pilots, who fought Mayor Karl Brandt’s push for fees, were ready to accept cuts, though they still hope for a levy to close most of the fund’s gap.',
    )).toEqual(['date difference: Friday | Monday']);
  });

  test('where a short sentence tells nothing else', async () => {
    expect(await disputeLines('Falk is due in court Feb. 19.', 'Falk is due in court Feb. 17.')).toEqual(['date difference: Feb. 19 | Feb. 17']);
  });

  test('where one, in a name, tells apart what the other’s clause tells of, in the same month', async () => {
    const slated = 'Brandt has always said that whoever is named to follow Marr must not stand in the general election slated for June 3.';
    const named = 'The June 25 special election would be the third that the pilots of Norrby hold in as many years, after the one that ended the term of Ida Falk.';
    expect(await disputeLines(slated, named)).toEqual(['date difference: June 3 | June 25']);
    expect(await disputeLines(slated.replace('June', 'May'), named)).toEqual([]);
  });

  test('where they end a stretch of days that begins on the same', async () => {
    expect(await disputeLines('Registration of pilots will run from October 26 to November 22.', 'Registration of pilots will run from October 26 to November 20.')).toEqual(['date conflict: November 22 | November 20']);
  });
});

describe('days are not of one happening', () => {
  test('where they are told with other parts of the day, in sentences that are no copies', async () => {
    const told = (when: string): string => `Mayor Brandt disclosed his plans to run during a conference call with the harbour pilots on ${when}.`;
    const other = 'The Skarne Herald learned that Brandt sent a message to the harbour pilots Friday morning headed with the words conference call.';
    expect(await disputeLines(told('Monday evening'), other)).toEqual([]);
    expect(await disputeLines(told('Monday morning'), other)).toEqual([expect.stringContaining('Monday morning | Friday morning')]);
  });

  test('where each is told of another person, whom both reports know', async () => {
    const falk = 'On Tuesday, harbour officials placed the rookie ferry pilot Ida Falk on leave with an injury to her left arm. ';
    const marr = 'The guild placed ferry pilot Tove Marr on leave Thursday, which made it the second time in a week that it lost one of its best hands on the river. ';
    expect(await disputeLines(falk, marr.replace('Tove Marr', 'Ida Falk'))).toEqual([expect.stringContaining('Tuesday | Thursday')]);
    expect(await disputeLines(`${falk}“My knee is bad,” Tove Marr said.`, `${marr}“My arm is well,” Ida Falk said. “I will be back,” Tove Marr said.`)).toEqual([]);
  });

  test('where one is one of several on which the same went on', async () => {
    const other = 'Pilots and at times crews were heard on Tuesday in the trial of Ida Falk, accused of sinking the Norrby ferry last May.';
    const went = 'Testimony in the trial of a pilot accused of sinking the ferry of young Tove Marr in Norrby went on for the second day on Wednesday.';
    expect(await disputeLines(went, other)).toEqual([]);
  });

  test('where they are of two months and one alone has its year', async () => {
    const took = (when: string): string => `Brandt came back to the guild as an aide and stayed for seven seasons until the Skarne pilots took him on as their head master on ${when}.`;
    const fired = 'Brandt, who had few friends in town, was dismissed on March 2 after nearly four seasons of strife as head master of the Skarne pilots.';
    expect(await disputeLines(took('June 27, 2027'), fired)).toEqual([]);
    expect(await disputeLines(took('March 5, 2027'), fired)).not.toEqual([]);
  });

  test('where one is the name of something', async () => {
    expect(await disputeLines('Norrby’s yard shut its gates right behind the great “Boat Tuesday” sale of old ferries.', 'Norrby’s yard put old ferries on sale on Friday to clear its gates.')).toEqual([]);
  });

  test('where one is the day of the words', async () => {
    expect(await disputeLines(FALL, 'Two drivers were trapped by a falling footbridge at Norrby, police said Saturday.')).toEqual([]);
  });

  test('where one names another happening', async () => {
    expect(await disputeLines('Harbour pilots of Norrby met the council on Wednesday to ask for a second tug.', 'Harbour pilots of Norrby spoke well of Friday’s debate on the sea walls.')).toEqual([]);
  });

  test('where one is part of a name', async () => {
    expect(await disputeLines('The smuggler shot the pilot on June 24 in the yard of his home in Norrby.', 'The smuggler stood trial for the June 20 robbery of a pilot in Norrby.')).toEqual([]);
  });

  test('where one lies behind the day on which the other report was published', async () => {
    const first = ['Mayor Brandt met the harbour pilots at the Norrby quay on Tuesday to hear their complaints.', '2031-05-14'] as const;
    const later = ['Mayor Brandt met the harbour pilots at the Norrby quay on Friday to hear their complaints.', '2031-05-17'] as const;
    expect(await disputeLines(first, later)).toEqual([]);
  });

  test('where the sentences share little but a name', async () => {
    expect(await disputeLines('Mayor Brandt opened the lock on Monday.', 'Brandt flew home from the fair on Thursday.')).toEqual([]);
  });

  test('where the story knows both days and the sentences share little', async () => {
    expect(await disputeLines(
      'The harbour office of Norrby took on the rookie pilot Ida Falk on Tuesday after a strike of its older crews, and gave her the northern tug for the winter months.',
      'A strike closed the northern locks on Friday. On Tuesday, Falk had run aground.',
    )).toEqual([]);
  });

  test('where one is the day of an older count', async () => {
    expect(await disputeLines('A landslide struck the Norrby valley on Tuesday, killing 58 people.', 'The agency said that 71 people had died in the Norrby valley landslide, up from 66 on Wednesday.')).toEqual([expect.stringContaining('figure')]);
  });

  test('where each is its report’s own day', async () => {
    const told = (day: string): string => `The ferry office of Skarne announced today (${day}) that it has put back its service to all passengers by other routes.`;
    expect(await disputeLines(told('14 May 2031'), told('20 May 2031'))).toEqual([]);
  });
});
