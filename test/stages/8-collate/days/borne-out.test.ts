import { expect, it } from 'vitest';
import { disputeLines } from '../collated.ts';

const HURT = 'Runner Ada Corrin tore a ligament in her left knee on Thursday at the harbour race.';

it('sets days of one deed against each other', async () => {
  expect(await disputeLines(HURT, HURT.replace('Thursday', 'Wednesday'))).toEqual(['date conflict: Thursday | Wednesday']);
});

it.each([
  ['Quill was pulled over for speeding early Sunday on a road outside Fenby, the highway patrol said.', 'Results of a blood test given when Quill was arrested for speeding were released Wednesday, the highway patrol said. Quill was pulled over on a road near Fenby on Sunday.'],
  ['Police say Ada Corrin, 66, of Orun, was killed Wednesday night when she was struck by a car outside the store.', 'Police identified the victim on Thursday as Ada Corrin of Orun. Corrin was walking outside the store when she was struck by a car and killed on Wednesday night.'],
  ['A strong quake shook the island of Brava on Sunday, destroying seven villages and killing 10 people.', 'Rescuers handed out tents on Monday to survivors of the quake on Brava island that killed 10 people. The strong quake shook seven villages on Sunday.'],
])('bears out: %s', async (one, other) => {
  expect(await disputeLines(one, other)).toEqual([]);
});
