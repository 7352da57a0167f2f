import { expect, test } from 'vitest';
import { readReport } from '../../../../src/pipeline.ts';
import { deedsOf, SPOKEN } from '../../../../src/stages/8-collate/values/deed.ts';
import { prepare } from '../../../../src/stages/8-collate/prepared.ts';

async function deeds(text: string, value: string): Promise<readonly string[]> {
  const page = prepare(await readReport({
    bytes: new TextEncoder().encode(text), origin: 'r', mediaType: 'text/plain', charset: 'utf-8', captured: null, plain: true,
    given: { id: 'r', title: null, outlet: null, url: null, published: null },
  }));
  const at = text.indexOf(value);
  return [...deedsOf(page, page.words, [at, at + value.length])].sort();
}

test('the verbs on either side of a value in its clause', async () => {
  expect(await deeds('The crew landed on Monday and painted the hull.', 'Monday')).toEqual(['land', 'paint']);
});

test('a verb beyond the end of the clause tells of something else', async () => {
  expect(await deeds('The crew landed on Monday; divers searched the bay.', 'Monday')).toEqual(['land']);
});

test('verbs of speech are one deed', async () => {
  expect(await deeds('The owner announced on Monday', 'Monday')).toEqual([SPOKEN]);
});

test('a verb in its plain form stands behind "will" or "to"', async () => {
  expect(await deeds('The pilots will strike on Monday', 'Monday')).toEqual(['strik']);
  expect(await deeds('She spoke to sailors on Monday', 'Monday')).toEqual(['spok']);
});

test('an adverb between "will" and its verb is no deed', async () => {
  expect(await deeds('On Monday the pilots will formally strike', 'Monday')).toEqual(['strik']);
  expect(await deeds('On Monday the pilots will supply fuel', 'Monday')).toEqual(['sup']);
});

test('the verb of a relative clause that has ended before a value is none of its deeds', async () => {
  expect(await deeds('The dead of the storm that shook Telma: 31 in Orun, 19 in Brava', '19')).toEqual([]);
  expect(await deeds('The storm that killed 19 people is over.', '19')).toEqual(['kil']);
});
